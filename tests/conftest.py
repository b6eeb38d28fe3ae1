"""Fixtures that all tests share: the installed program, run as a real process."""

import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

import pytest
from hypothesis import settings

# A change is judged by the same examples each time; runs by hand look for new ones. Time is no
# property of an example: machines that test are busy.
settings.register_profile("newstool", derandomize="CI" in os.environ, deadline=None)
settings.load_profile("newstool")

# Programs that are started where these are ignored (`nohup`, `&` in a script) go on ignoring them.
signal.signal(signal.SIGHUP, signal.SIG_DFL)
signal.signal(signal.SIGINT, signal.default_int_handler)

PROGRAM = str(Path(sys.executable).parent / "newstool")


class Run(Protocol):
    """How tests call the installed program."""

    def __call__(
        self,
        *args: str | Path,
        input: bytes | str = b"",
        env: Mapping[str, str] | None = None,
        cwd: Path | None = None,
        timeout: float = 60,
    ) -> subprocess.CompletedProcess[bytes]: ...


@pytest.fixture
def newstool(tmp_path: Path) -> Run:
    """Return a function that runs the installed `newstool` in an empty directory.

    `env` is added to a small environment of its own: nothing of the caller's locale, terminal or
    home leaks in.
    """

    def run(
        *args: str | Path,
        input: bytes | str = b"",
        env: Mapping[str, str] | None = None,
        cwd: Path | None = None,
        timeout: float = 60,
    ) -> subprocess.CompletedProcess[bytes]:
        data = input.encode() if isinstance(input, str) else input
        base = {"PATH": os.environ.get("PATH", os.defpath), "LANG": "C"}
        return subprocess.run(
            [PROGRAM, *map(str, args)],
            input=data,
            capture_output=True,
            env={**base, **(env or {})},
            cwd=cwd or tmp_path,
            timeout=timeout,
            check=False,
        )

    return run

"""The installed program in a shell and on a terminal: what a person would see."""

import os
import pty
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from time import sleep

PROGRAM = str(Path(sys.executable).parent / "newstool")


def shell(script: str, cwd: Path) -> subprocess.CompletedProcess[bytes]:
    """Run `script` in bash, with nothing of the caller's environment but PATH."""
    path = f"{Path(PROGRAM).parent}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        ["bash", "-c", script], cwd=cwd, env={"PATH": path}, capture_output=True, timeout=100
    )


def on_terminal(
    *arguments: str,
    cwd: Path,
    input: bytes | None = None,
    pause: float = 0,
    stdout: bool = True,
    stderr: bool = True,
    env: Mapping[str, str] | None = None,
) -> tuple[str, int]:
    """Run newstool with these streams on one terminal; return what it showed, and the exit code.

    input: None leaves standard input on the terminal too.
    pause: seconds between the input's first half and its second.
    """
    here, there = pty.openpty()
    process = subprocess.Popen(
        [PROGRAM, *arguments],
        cwd=cwd,
        stdin=there if input is None else subprocess.PIPE,
        stdout=there if stdout else subprocess.DEVNULL,
        stderr=there if stderr else subprocess.DEVNULL,
        env={"PATH": os.environ["PATH"], "LANG": "C", "TERM": "xterm", **(env or {})},
    )
    os.close(there)
    if input is not None:
        assert process.stdin is not None
        half = len(input) // 2
        process.stdin.write(input[:half])
        process.stdin.flush()
        sleep(pause)
        process.stdin.write(input[half:])
        process.stdin.close()
    shown = _all(here)
    return shown.replace("\r\n", "\n"), process.wait(60)


def _all(descriptor: int) -> str:
    data = b""
    while True:
        try:
            part = os.read(descriptor, 1 << 16)
        except OSError:
            break
        if not part:
            break
        data += part
    os.close(descriptor)
    return data.decode("utf-8", "surrogateescape")

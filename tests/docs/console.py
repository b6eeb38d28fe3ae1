"""Reading the console blocks of a Markdown page, and running them."""

import re
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


class Step(NamedTuple):
    """A command as the page shows it, and what the page says it prints."""

    command: str
    output: str


def blocks(page: str, language: str) -> list[str]:
    """Return the bodies of the fenced blocks of `language`, in order."""
    return [body for name, body in _BLOCK.findall(page) if name == language]


def steps(body: str) -> Iterator[Step]:
    """Yield the steps of a console block: lines after `$ ` or, continued, after `> `."""
    for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
        command, *output = part.rstrip("\n").split("\n")
        while output and output[0].startswith("> "):
            command += "\n" + output.pop(0)[2:]
        yield Step(command, "\n".join(output))


def run_block(commands: list[str], cwd: Path, env: Mapping[str, str]) -> list[str]:
    """Run `commands` in one shell in `cwd`; return what each prints, both streams together."""
    script = "".join(f"{{ {c}\n}} 2>&1\n_s=$?; printf '\\001'; (exit $_s)\n" for c in commands)
    printed = _run(["bash", "-c", script + "true"], cwd, env)
    return [part.rstrip("\n") for part in printed.split("\x01")[:-1]]


def recipes_output(examples: Path, env: Mapping[str, str]) -> str:
    """Return what examples/recipes.sh prints; it must end well and say nothing else."""
    return _run(["bash", "recipes.sh"], examples, env)


def _run(command: list[str], cwd: Path, env: Mapping[str, str]) -> str:
    done = subprocess.run(
        command,
        cwd=cwd,
        env=dict(env),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=100,
        check=True,
    )
    assert not done.stderr, done.stderr.decode()
    return done.stdout.decode()

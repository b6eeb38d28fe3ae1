"""Reading the console blocks of a Markdown page, and running them."""

import re
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Step:
    """A command as the page shows it, and what the page says it prints."""

    command: str
    output: str


def blocks(page: str, language: str) -> list[str]:
    """Return the bodies of the fenced blocks of `language`, in order."""
    return [body for name, body in _BLOCK.findall(page) if name == language]


def steps(body: str) -> Iterator[Step]:
    """Yield the steps of a console block: lines after `$ ` or, continued, after `> `."""
    command: list[str] = []
    output: list[str] = []
    for line in body.splitlines():
        if line.startswith("$ "):
            if command:
                yield Step("\n".join(command), "\n".join(output))
            command, output = [line[2:]], []
        elif line.startswith("> ") and not output and command[-1].endswith("\\"):
            command.append(line[2:])
        else:
            output.append(line)
    yield Step("\n".join(command), "\n".join(output))


def run_block(commands: list[str], cwd: Path, env: Mapping[str, str]) -> list[str]:
    """Run `commands` in one shell in `cwd`; return what each prints, both streams together."""
    script = "".join(f"{{ {c}\n}} 2>&1\n_s=$?; printf '\\001'; (exit $_s)\n" for c in commands)
    done = subprocess.run(
        ["bash", "-c", script],
        cwd=cwd,
        env=dict(env),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=100,
        check=False,
    )
    assert not done.stderr, done.stderr.decode()
    return [part.rstrip("\n") for part in done.stdout.decode().split("\x01")[:-1]]

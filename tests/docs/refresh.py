"""Rewrite what README's console blocks and the recipes print: `python -m tests.docs.refresh`.

Read the diff before you commit it: it is what a user will see.
"""

import re
import shutil
import tempfile
from pathlib import Path

from tests.docs.console import recipes_output, run_block, steps
from tests.docs.places import ROOT, environment


def refreshed(page: str, cwd: Path) -> str:
    """Return `page` with the console blocks' output replaced by what the commands print now."""

    def block(match: re.Match[str]) -> str:
        commands = [step.command for step in steps(match[1])]
        parts = [
            "\n".join(filter(None, ["$ " + command.replace("\n", "\n> "), output]))
            for command, output in zip(
                commands, run_block(commands, cwd, environment()), strict=True
            )
        ]
        return "```console\n" + "\n".join(parts) + "\n```"

    return re.sub(r"```console\n(.*?)```", block, page, flags=re.DOTALL)


def main() -> None:
    """Rewrite README.md and the recipes' expected output in place."""
    page = ROOT / "README.md"
    with tempfile.TemporaryDirectory() as scratch:
        shutil.copytree(ROOT / "examples", Path(scratch) / "examples")
        page.write_text(refreshed(page.read_text("utf-8"), Path(scratch)), "utf-8")
        output = recipes_output(Path(scratch) / "examples", environment())
    (ROOT / "tests" / "docs" / "recipes.expected").write_text(output, "utf-8")


if __name__ == "__main__":
    main()

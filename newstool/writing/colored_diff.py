"""A unified diff as a terminal shows it: in the colours of `git diff`."""

from collections.abc import Iterator

from newstool.writing.terminal import visible

_BOLD, _RED, _GREEN, _CYAN, _RESET = (f"\x1b[{code}m" for code in (1, 31, 32, 36, 0))
_COLORS = {"-": _RED, "+": _GREEN, "@": _CYAN}


def colored(diff: str) -> str:
    """Return the diff of one text, `""` or its two names and its hunks, with escapes for colour.

    What could move the cursor in the lines themselves is shown as symbols: write it `trusted`.
    """
    return "".join(_colored(diff))


def _colored(diff: str) -> Iterator[str]:
    for number, line in enumerate(visible(diff).split("\n")[:-1]):
        color = _BOLD if number < 2 else _COLORS.get(line[0])
        yield f"{color}{line}{_RESET}\n" if color else f"{line}\n"

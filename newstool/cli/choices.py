"""Options that take one of some names: checked with a suggestion, listed in help and completion."""

from collections.abc import Callable, Sequence
from typing import Any

import typer

from newstool.cli.usage import suggestion, usage_error


def choice(*flags: str, of: Sequence[str], what: str, help: str, **more: Any) -> Any:
    """Return a typer option whose value is one of `of`.

    what: what a value is called in errors: `no such FORMAT: xml; did you mean html?`.
    """
    return typer.Option(
        *flags,
        help=help,
        metavar=more.pop("metavar", "|".join(of)),
        parser=_one(of, what),
        autocompletion=_completing(of),
        **more,
    )


def choices(*flags: str, of: Sequence[str], what: str, help: str, **more: Any) -> Any:
    """Return a typer option for `tuple[str, ...]`: names, repeated or parted by commas."""
    one = _one(of, what)

    def several(value: str) -> tuple[str, ...]:
        return tuple(one(part.strip()) for part in value.split(",") if part.strip())

    return typer.Option(
        *flags,
        help=help,
        metavar=more.pop("metavar", what.upper()),
        parser=several,
        autocompletion=_completing(of),
        **more,
    )


def _one(of: Sequence[str], what: str) -> Callable[[str], str]:
    def one(value: str) -> str:
        if value in of:
            return value
        near = suggestion(value, of) or f"; one of {', '.join(of)}"
        raise usage_error(f"no such {what}: {value}{near}")

    return one


def _completing(of: Sequence[str]) -> Callable[[str], list[str]]:
    def matching(incomplete: str) -> list[str]:
        return [name for name in of if name.startswith(incomplete)]

    return matching

"""Usage errors: what the parser of options raises, said in newstool's own words."""

import re
from collections.abc import Iterable

import typer

UsageError: type[Exception] = typer.BadParameter.__mro__[1]
"""What typer raises for wrong options; it does not export the class under this name."""

_PLAINER = (
    (r"'(-[^']*)'", r"\1"),
    (r"is not a valid (?:integer|int)(?: range)?", "is not a whole number"),
    (r"is not a valid float(?: range)?", "is not a number"),
)
"""What typer says, and how newstool puts it; compiled only where there is an error to be put."""


def usage_error(reason: str) -> Exception:
    """Return the exception that ends the run with `newstool: reason` and exit code 2."""
    return UsageError(reason)


def suggestion(word: str, known: Iterable[str]) -> str:
    """Return `; did you mean X?` for the nearest of `known`, or nothing where none is near."""
    from difflib import get_close_matches

    near = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f"; did you mean {near[0]}?" if near else ""


def explain(error: Exception) -> str:
    """Return a usage error as one line: lower case first, option names bare, no final stop."""
    possibilities = getattr(error, "possibilities", None)
    option = getattr(error, "option_name", "")
    if possibilities is not None:
        return f"no such option: {option}{suggestion(option, possibilities)}"
    text = str(getattr(error, "format_message", error.__str__)())
    text = " ".join(text.split()).rstrip(".")
    for said, plainer in _PLAINER:
        text = re.sub(said, plainer, text)
    return text[:1].lower() + text[1:]

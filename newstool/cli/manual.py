"""The manual page, from the same options and examples as `--help`.

python -m newstool.cli.manual     (writes newstool/data/newstool.1)
"""

from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Any, get_args

from newstool import __version__
from newstool.cli.binding import defaults
from newstool.cli.options import Shared
from newstool.cli.program import COMMANDS
from newstool.data import path

SUMMARY = "clean, deduplicate, split and count plain-text news articles"

EXITS = (
    ("0", "done"),
    ("1", "at least one input could not be processed; the others were"),
    ("2", "usage error"),
    ("3", "--check found something"),
    ("130", "interrupted"),
)
ENVIRONMENT = (
    ("NEWSTOOL_CONFIG", "a file as for --config"),
    ("NO_COLOR, FORCE_COLOR", "never or always colour, where --color is auto"),
    ("SOURCE_DATE_EPOCH", "the time that dedupe --window goes by"),
)


def page() -> str:
    """Return the manual page in roff."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield f'.TH NEWSTOOL 1 "" "newstool {__version__}"'
    yield from (".SH NAME", _plain(f"newstool - {SUMMARY}"), ".SH SYNOPSIS")
    for name in COMMANDS:
        yield from (".B newstool " + name, "[\\fIOPTION\\fR]... [\\fIINPUT\\fR]...", ".br")
    yield ".SH COMMANDS"
    for name, summary in COMMANDS.items():
        yield from (f".SS {name}", _plain(summary))
        yield from _options(import_module(f"newstool.cli.{name}").Options)
    yield from (".SH SHARED OPTIONS", *_options(Shared))
    yield from (".SH EXIT STATUS", *_definitions(EXITS))
    yield from (".SH ENVIRONMENT", *_definitions(ENVIRONMENT))
    yield from (".SH EXAMPLES", ".nf")
    for name in COMMANDS:
        yield from map(_plain, import_module(f"newstool.cli.{name}").EXAMPLES)
    yield ".fi"


def _options(options: type[Any]) -> Iterator[str]:
    given = defaults(options)
    for name, annotation in options.__annotations__.items():
        info = get_args(annotation)[1]
        flags = _flags(name, info, given.get(name))
        yield from _definitions([(flags, info.help or "")])


def _flags(name: str, info: Any, default: object) -> str:
    """Return how an option is written: `-f, --format text|jsonl`."""
    named = [info.default, *(info.param_decls or ())]
    flags = [flag for flag in named if isinstance(flag, str) and flag.startswith("-")]
    long = "--" + name.replace("_", "-")
    if not flags:
        flags = [f"{long}, --no-{long[2:]}"] if isinstance(default, bool) else [long]
    return " ".join(filter(None, (", ".join(flags).replace("/", ", "), info.metavar)))


def _definitions(pairs: Iterable[tuple[str, str]]) -> Iterator[str]:
    for term, meaning in pairs:
        yield from (".TP", f".B {_plain(term)}", _plain(meaning))


def _plain(text: str) -> str:
    """Return `text` with what roff would take for its own escaped."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text.startswith((".", "'")) else text


if __name__ == "__main__":
    with open(path("newstool.1"), "w", encoding="utf-8") as file:
        file.write(page())

"""From the options of `dedupe` to what a run does; contradictions are usage errors."""

import os
import re
from math import isnan
from typing import TYPE_CHECKING, NamedTuple

from newstool.cli.dedupe_formats import FORMATS
from newstool.cli.session import Session
from newstool.cli.usage import usage_error
from newstool.dedupe.levels import Level
from newstool.dedupe.rules import Keep, Rule
from newstool.dedupe.seen import KEYS
from newstool.language.patterns import later
from newstool.reading.document import InputKind

if TYPE_CHECKING:
    from newstool.cli.dedupe import Options

_WINDOW = later(r"([0-9]{1,9})([smhdw])")
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}


class Plan(NamedTuple):
    """What a run does.

    format: "" until it is settled by the first input.
    end: what ends an id: LF or NUL.
    remembers: the path of the index.
    now: seconds since 1970. window: seconds, None for ever.
    """

    rule: Rule
    by: str
    emit: str
    format: str
    end: str
    every: bool
    check: bool
    remembers: str | None
    now: int
    window: int | None

    @property
    def streams(self) -> bool:
        """Whether an article's fate is known as soon as it is read."""
        first = self.rule.keep is Keep.FIRST
        return self.rule.level in KEYS and first and self.emit != "clusters"

    @property
    def writes_articles(self) -> bool:
        """Whether the kept articles themselves are written."""
        return self.emit == "articles" and not self.check


def planned(session: Session, options: "Options") -> Plan:
    """Return what the run does, with the format only where it was named.

    Raises a usage error before anything is read or written.
    """
    level = Level(options.match)
    _check_level(options, level)
    _check_index(options, session.shared.output)
    _check_emit(options)
    if options.emit == "clusters" and session.shared.output_dir is not None:
        raise usage_error("--emit clusters takes -o, not --output-dir: clusters span inputs")
    if session.as_lines and options.by not in ("headline", "text"):
        raise usage_error(f"--by {options.by} takes JSON Lines, not lines")
    return Plan(
        Rule(level, Keep(options.keep), options.threshold, not options.no_guard),
        options.by,
        options.emit,
        options.format or "",
        "\0" if options.null else "\n",
        options.every,
        options.check,
        options.index,
        _now() if options.index else 0,
        _window(options.window),
    )


def _check_level(options: "Options", level: Level) -> None:
    if options.threshold is not None and isnan(options.threshold):
        raise usage_error("--threshold takes a number from 0 to 1, not nan")
    if level in KEYS and options.threshold is not None:
        raise usage_error(f"--threshold takes --match near or loose, not {level}")
    if level not in KEYS and options.by != "headline":
        raise usage_error(f"--by {options.by} takes --match exact or folded, not {level}")


def _check_index(options: "Options", output: str | None) -> None:
    if options.index is None and options.window is not None:
        raise usage_error("--window takes --index")
    if options.index is not None and options.keep != "first":
        raise usage_error(f"--index takes --keep first, not {options.keep}")
    if options.index and output and os.path.realpath(options.index) == os.path.realpath(output):
        raise usage_error("--index and -o are one file")


def _check_emit(options: "Options") -> None:
    emit, format = options.emit, options.format
    if format is not None and format not in FORMATS[emit]:
        raise usage_error(f"--emit {emit} has the formats {', '.join(FORMATS[emit])}, not {format}")
    if options.null and (emit != "ids" and (emit, format or "text") != ("duplicates", "text")):
        raise usage_error("--null takes --emit ids")
    if options.every and emit != "clusters":
        raise usage_error("--all takes --emit clusters")


def with_format(session: Session, plan: Plan) -> Plan:
    """Return the plan with its format settled; may read up to the first article for that."""
    if plan.format:
        return plan
    if plan.emit == "clusters":
        return plan._replace(format="table" if session.terminal else "tsv")
    records = plan.emit == "articles" and session.kind is InputKind.JSONL
    return plan._replace(format="jsonl" if records else "text")


def _window(text: str | None) -> int | None:
    if text is None:
        return None
    match = _WINDOW.fullmatch(text)
    if match is None:
        raise usage_error(f"no such time: {text}; a number and s, m, h, d or w, such as 7d")
    return int(match[1]) * _SECONDS[match[2]]


def _now() -> int:
    """Return the clock; SOURCE_DATE_EPOCH sets it."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if not given:
        from time import time

        return int(time())
    if not re.fullmatch("[0-9]{1,15}", given):
        raise usage_error(f"no number of seconds in SOURCE_DATE_EPOCH: {given}")
    return int(given)

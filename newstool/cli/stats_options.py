"""The options of `newstool stats`."""

from typing import Annotated, NamedTuple

from typer import Option

from newstool.cli.choices import choice, choices
from newstool.stats.columns import COLUMNS

FORMATS = ("table", "tsv", "csv", "json", "jsonl", "html")
WORD_FORMATS = FORMATS[:-1]


class Options(NamedTuple):
    """What only `stats` understands."""

    format: Annotated[
        str | None,
        choice(
            "-f",
            "--format",
            of=FORMATS,
            what="format",
            help="tsv unless named; on a terminal table.",
        ),
    ] = None
    columns: Annotated[
        list[str],
        choices(
            "--columns",
            of=tuple(COLUMNS),
            what="column",
            metavar="LIST",
            help="These columns, in this order (see below); only what they need is counted.",
        ),
    ] = []  # noqa: RUF012 - typer copies it
    by: Annotated[
        str,
        choice("--by", of=("article", "section"), what="unit", help="What a row is about."),
    ] = "article"
    top: Annotated[
        int | None,
        Option(
            min=1,
            metavar="N",
            help="The N most frequent words of all inputs instead; stop words out, no total.",
        ),
    ] = None
    stop_words: Annotated[
        str | None,
        Option(metavar="FILE|none", help="With --top: leave out the words of FILE, one a line."),
    ] = None
    total: Annotated[
        str,
        choice(
            "--total",
            of=("auto", "always", "only", "never"),
            what="mode",
            help="When to add a row for all inputs together; auto: when there are several.",
        ),
    ] = "auto"
    sort: Annotated[
        str | None,
        Option(metavar="[-]COLUMN", help="Sort the rows by COLUMN; with - downwards."),
    ] = None
    language: Annotated[
        str | None, Option(metavar="CODE", help="The language of all inputs; skips detection.")
    ] = None
    words_per_minute: Annotated[
        float | None, Option(min=1, metavar="N", help="The reader's speed for reading_minutes.")
    ] = None

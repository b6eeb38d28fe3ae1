"""`newstool stats`: articles in, numbers out."""

from math import isnan

from newstool.cli.session import Session
from newstool.cli.stats_options import WORD_FORMATS, Options
from newstool.cli.usage import suggestion, usage_error
from newstool.stats.columns import COLUMNS
from newstool.stats.stopwords import LANGUAGES

EXAMPLES = (
    "newstool stats article.txt",
    "newstool stats --columns id,words,reading_minutes --sort -words articles/",
    "newstool stats --top 20 articles.jsonl",
)

DETAILS = (
    "Columns, in their order, and behind them those that are there when they are named. Counted is"
    " what a reader reads, after NFC: headline, deck, subheadings, paragraphs, items, quotes,"
    " captions.\n\n"
    + "\n\n".join(f"{column.name}: {column.meaning}" for column in COLUMNS.values())
    + "\n\nMemory: the total's unique_words remember the different words of all inputs (up to"
    " 200,000 as text, then 8 bytes each), --top every different spelling (about 150 bytes each);"
    " all other sums take none. --sort, tables and html hold one row an article.\n\nStop words:"
    f" lists of spaCy (MIT licence) for {', '.join(LANGUAGES)}; other languages have none.\n\n"
)
"""What `--help` says below the options."""


def run(session: Session, options: Options) -> None:
    """Count the articles, their sections or their words."""
    _check(session, options)
    if options.top is not None:
        from newstool.cli.stats_words import write_words

        write_words(session, options)
    elif options.format == "html":
        from newstool.cli.stats_page import write_page

        write_page(session, options)
    else:
        from newstool.cli.stats_rows import write_rows

        write_rows(session, options)


def _check(session: Session, options: Options) -> None:
    """Raise a usage error for options that do not go together."""
    _check_words(options)
    if options.sort is not None:
        name = options.sort.removeprefix("-")
        if name not in COLUMNS:
            raise usage_error(f"no such column: {name}{suggestion(name, tuple(COLUMNS))}")
    if options.words_per_minute is not None and isnan(options.words_per_minute):
        raise usage_error("--words-per-minute takes a number from 1, not nan")
    code = options.language
    if code is not None and not (code.isascii() and code.islower() and 2 <= len(code) <= 3):
        raise usage_error(f"not a language code (such as ar, en, ckb): {code}")
    if session.shared.output_dir is not None and _is_about_all_inputs(options):
        raise usage_error("--output-dir writes a file an input: not with --top, --total or html")


def _check_words(options: Options) -> None:
    if options.top is None:
        if options.stop_words is not None:
            raise usage_error("--stop-words goes with --top")
        return
    if options.columns or options.sort is not None or options.by == "section":
        raise usage_error("--top excludes --columns, --sort and --by section")
    if options.total in ("always", "only"):
        raise usage_error(f"--top has no rows to add up: --total {options.total} goes without it")
    if options.format == "html":
        raise usage_error(f"--top has the formats {', '.join(WORD_FORMATS)}, not html")


def _is_about_all_inputs(options: Options) -> bool:
    return (
        options.top is not None or options.format == "html" or options.total in ("always", "only")
    )

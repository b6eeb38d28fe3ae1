"""`newstool dedupe`: articles in, articles out, repeats gone."""

from dataclasses import dataclass
from typing import Annotated

from typer import Option

from newstool.cli.choices import choice
from newstool.cli.dedupe_plan import planned
from newstool.cli.dedupe_run import perform
from newstool.cli.session import Session

EXAMPLES = (
    "newstool dedupe *.txt > unique.txt",
    "newstool dedupe --match loose --emit clusters articles.jsonl",
    "newstool dedupe --index seen.db --window 30d -o new.jsonl feed.jsonl",
)


@dataclass(eq=False, repr=False)
class Options:
    """What only `dedupe` understands."""

    match: Annotated[
        str,
        choice(
            "--match",
            of=("exact", "folded", "near", "loose"),
            what="match",
            help="How alike repeats are: the same characters; the same but for spelling; typos, "
            "order, a few words more; reworded. The first two remember a hash a headline "
            "(about 70 bytes), the others the headline.",
        ),
    ] = "near"
    threshold: Annotated[
        float | None,
        Option(min=0.0, max=1.0, metavar="0..1", help="Least similarity, for near and loose."),
    ] = None
    keep: Annotated[
        str,
        choice(
            "--keep",
            of=("first", "last", "longest"),
            what="article to keep",
            help="Which of the repeats stays; longest: most characters of text.",
        ),
    ] = "first"
    by: Annotated[
        str,
        Option(
            metavar="headline|text|FIELD",
            help="What is compared; text and fields only with exact and folded.",
        ),
    ] = "headline"
    emit: Annotated[
        str,
        choice(
            "--emit",
            of=("articles", "headlines", "ids", "duplicates", "clusters"),
            what="thing to emit",
            help="The kept articles, their headlines or ids; the dropped ids; or what was "
            "taken for the same, and how alike it is.",
        ),
    ] = "articles"
    format: Annotated[
        str | None,
        choice(
            "-f",
            "--format",
            of=("text", "jsonl", "tsv", "table"),
            what="format",
            help="articles: text, or jsonl where the input is; duplicates: text, tsv, jsonl; "
            "clusters: tsv, jsonl, table.",
        ),
    ] = None
    null: Annotated[bool, Option("-0", "--null", help="End ids by NUL, not by LF.")] = False
    every: Annotated[
        bool, Option("--all", help="With --emit clusters: those of one article, too.")
    ] = False
    no_guard: Annotated[
        bool,
        Option("--no-guard", help="Let other numbers, negations and names be the same story."),
    ] = False
    index: Annotated[
        str | None,
        Option(
            metavar="FILE",
            help="Remember in FILE what was kept, and drop what an earlier run kept.",
        ),
    ] = None
    window: Annotated[
        str | None,
        Option(
            metavar="TIME",
            help="With --index: forget what was last seen longer ago, as 36h, 7d or 4w.",
        ),
    ] = None
    check: Annotated[
        bool, Option("--check", help="Write nothing; exit 3 if there are repeats.")
    ] = False


def run(session: Session, options: Options) -> None:
    """Drop repeats among all inputs, or say what they are."""
    perform(session, planned(session, options))

"""The options of `newstool clean`."""

from typing import Annotated, NamedTuple

from typer import Exit, Option

from newstool.article import Kind
from newstool.clean.plan import NOTHING, REMOVABLE, SPELLINGS
from newstool.cli.choices import choice, choices

_KINDS = tuple(kind.value for kind in Kind)


def _spelling(name: str, help: str) -> object:
    what = f"{name} to write" if name in ("digits", "letters", "quotes") else name
    flags = (f"--{name}", f"--no-{name}")
    return choice(*flags, of=tuple(SPELLINGS[name]), what=what, help=f"{help} --no-{name}: keep.")


def _step(name: str, help: str) -> object:
    return Option(f"--{name}/--no-{name}", help=help, show_default=False)


def _list_steps(wanted: bool) -> None:
    if wanted:
        from newstool.cli.clean_steps import listed

        print(listed(), end="")
        raise Exit


class Options(NamedTuple):
    """What only `clean` understands."""

    format: Annotated[
        str | None,
        choice(
            "-f",
            "--format",
            of=("text", "jsonl"),
            what="format",
            help="text, or jsonl where the input is.",
        ),
    ] = None
    preset: Annotated[
        str,
        choice(
            "--preset",
            of=("reading", "search", "model"),
            what="preset",
            help="reading: repairs only; search: folded to a matching key; model: reading without "
            "tashkeel, links, e-mail addresses and handles, digits ASCII.",
        ),
    ] = "reading"
    tashkeel: Annotated[str | None, _spelling("tashkeel", "Arabic vowel marks.")] = None
    tatweel: Annotated[str | None, _spelling("tatweel", "Tatweel between two letters.")] = None
    letters: Annotated[
        str | None, _spelling("letters", "fold: alef, hamza, ya and ta marbuta unified.")
    ] = None
    digits: Annotated[str | None, _spelling("digits", "The digits' script.")] = None
    punctuation: Annotated[
        str | None, _spelling("punctuation", "Comma, semicolon and question mark.")
    ] = None
    quotes: Annotated[str | None, _spelling("quotes", "Typographic quotes.")] = None
    spacing: Annotated[
        bool | None, _step("spacing", "Set spaces about punctuation as its script has them.")
    ] = None
    unwrap: Annotated[bool | None, _step("unwrap", "Rejoin hard-wrapped lines.")] = None
    remove: Annotated[
        list[str],
        choices(
            "--remove",
            "--no-remove",
            of=(*REMOVABLE, NOTHING),
            what="thing to remove",
            metavar="THING",
            help=f"Take out {', '.join(REMOVABLE)}; repeated or with commas. --no-remove: none.",
        ),
    ] = []  # noqa: RUF012  (never changed; typer copies it)
    drop: Annotated[
        list[str],
        choices(
            "--drop",
            of=_KINDS,
            what="line kind",
            metavar="KIND",
            help="Drop lines of this kind (split --explain names them), too.",
        ),
    ] = []  # noqa: RUF012
    keep: Annotated[
        list[str],
        choices(
            "--keep",
            of=_KINDS,
            what="line kind",
            metavar="KIND",
            help="Never drop lines of this kind.",
        ),
    ] = []  # noqa: RUF012
    no_encoding: Annotated[
        bool,
        Option(
            "--no-encoding",
            help="Leave byte-order marks inside the text, and with -i the file's encoding.",
        ),
    ] = False
    line_ends: Annotated[bool | None, _step("line-ends", "Line ends to LF.")] = None
    mojibake: Annotated[bool | None, _step("mojibake", "Undo wrong decodings.")] = None
    controls: Annotated[bool | None, _step("controls", "Control characters out.")] = None
    html: Annotated[bool | None, _step("html", "Tags out, entities to characters.")] = None
    nfc: Annotated[bool | None, _step("nfc", "Canonical composition.")] = None
    presentation: Annotated[
        bool | None, _step("presentation", "Arabic presentation forms to letters.")
    ] = None
    invisible: Annotated[bool | None, _step("invisible", "Idle invisible signs out.")] = None
    spaces: Annotated[bool | None, _step("spaces", "One space, one empty line.")] = None
    lines: Annotated[
        bool | None, _step("lines", "Repeated headline and paragraphs, boilerplate out.")
    ] = None
    in_place: Annotated[
        bool, Option("-i", "--in-place", help="Rewrite each file; leave it where it is clean.")
    ] = False
    backup: Annotated[
        str | None,
        Option(metavar="SUFFIX", help="With -i: keep the old file as NAME and SUFFIX."),
    ] = None
    diff: Annotated[bool, Option("--diff", help="Show what would change, as a unified diff.")] = (
        False
    )
    check: Annotated[
        bool,
        Option("--check", help="Write nothing; exit 3 if anything would change (-v: what)."),
    ] = False
    report: Annotated[
        str | None,
        Option(
            metavar="FILE",
            help="Write a JSON line for each changed line and step (- for standard error).",
        ),
    ] = None
    list_steps: Annotated[
        bool,
        Option(
            "--list-steps",
            is_eager=True,
            callback=_list_steps,
            help="Show the steps in order, and which preset takes them.",
        ),
    ] = False

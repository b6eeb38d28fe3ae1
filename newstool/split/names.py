"""Names for files and directories, made from text of strangers."""

import re
from collections.abc import Callable
from os.path import basename
from unicodedata import category, combining, normalize

from newstool.language.letters import BIDI_CONTROLS, BIDI_MARKS
from newstool.language.patterns import later

LONGEST = 120
"""Bytes of a name in UTF-8; file systems take 255, and endings and numbers are still to come."""

_INVISIBLE = later(f"[\u00ad\u200b-\u200d\u2060\ufeff{BIDI_MARKS}{BIDI_CONTROLS}]")
_UNSAFE = later(r"[-\s\x00-\x1f\x7f-\x9f/\\:*?\"'<>|%$&;`~!#{}\[\]()]+")
_RESERVED = later(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9]|conin\$|conout\$)(?=\.|$)", re.I)
_ENDING = later(r"(?:\.(?:txt|text|md|jsonl|ndjson))?(?:\.(?:gz|bz2|xz|zst))?(?=(?:#\d+)?$)", re.I)


def safe(text: str, otherwise: str) -> str:
    """Return `text` as a name that means itself in any directory of any system.

    No separators, controls, wildcards or shell signs, no dot or dash at its ends, no device's
    name (CON), at most LONGEST bytes; `otherwise` where nothing is left.
    """
    name = _INVISIBLE.sub("", normalize("NFC", text))
    name = "".join(sign for sign in name if category(sign) not in ("Cs", "Cn", "Co"))
    name = _cut(_UNSAFE.sub("-", name).strip("-. ")).strip("-. ")
    return (f"{name}_" if _RESERVED.match(name) else name) or otherwise


def article_name(id: str) -> str:
    """Return the directory's name for an article: its file's name without ending, or its id."""
    return safe(_ENDING.sub("", basename(id.rstrip("/"))).replace("#", "-"), "article")


def section_name(number: int, heading: str | None) -> str:
    """Return a section's file name: `01-heading.txt`, `00-lead.txt`."""
    title = "lead" if heading is None else safe(heading, "section")
    return f"{number:02d}-{title}.txt"


def unique(name: str, taken: Callable[[str], bool]) -> str:
    """Return `name`, or `name-2`, `name-3`, ..., the first that is not `taken`.

    `taken` is asked for the name with case and composition folded, as some file systems do.
    """
    number = 1
    tried = name
    while taken(normalize("NFC", tried.casefold())):
        number += 1
        tried = f"{name}-{number}"
    return tried


def _cut(name: str) -> str:
    """Cut to LONGEST bytes, never inside a letter and its marks."""
    data = name.encode("utf-8")
    if len(data) <= LONGEST:
        return name
    cut = data[:LONGEST].decode("utf-8", "ignore")
    rest = name[len(cut) :]
    while cut and combining(rest[0]):
        cut, rest = cut[:-1], cut[-1] + rest
    return cut

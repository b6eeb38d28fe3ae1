"""Sentences: where one ends.

A sentence ends at a full stop, an exclamation or question mark (Arabic ones too), an Urdu stop, an
ellipsis and at a block's end; not at a point inside a number or an address, after a one-letter
abbreviation (`U.S.`) or before a lower-case letter (`etc. and`). Nor does one right before a comma
(`Inc., which`), nor at the point of a number that a block begins with (`2. The bridge`).
"""

import re
from collections.abc import Iterator

from newstool.language.addresses import blank_addresses
from newstool.language.letters import CLOSERS, TATWEEL
from newstool.language.marks import EVERYDAY_MARKS
from newstool.language.patterns import later
from newstool.language.runs import places

_NO_POINTS = "!?\u061f\u06d4\u2026"
_SIGNS = f".{_NO_POINTS}"
_INNER_POINT = later("\\.(?!\n)")
"""Most points end a line; one sign is looked for much faster than a class of them."""
_POINTS = ".\u2026"
_CLOSED = f"(?:[{CLOSERS}\u201c]|[ \u00a0\u202f]\u00bb)*"
_OPENERS = "\"'\u2018\u201c\u201e\u00ab\u2039(\\[{\u2013\u2014-"
_LETTER = f"[^\\W\\d_{TATWEEL}]"
_COMMAS = (",", ";", ":", "\u060c", "\u061b")
_LARGE = "A-Z\u0621-\u064a"
"""Letters that begin a sentence even right behind its stop."""
_BEGINS = f"[{_OPENERS}]*[{_LARGE}0-9]"
"""What a sentence most often begins with."""
_COMMON = "[A-Za-z\u0621-\u063a\u0641-\u064a]"
"""Letters that are told sooner than by their category; `_STOP` sees to the others."""
_COMMONEST_END = later(f"\\. (?<={_COMMON}{_COMMON}\\. )(?={_BEGINS})")
_NO_ABBREVIATION = (
    f"(?:(?<={_LETTER}{_LETTER}\\.)|(?<=\\w\\w\\d\\.)|(?<=[^\\w{EVERYDAY_MARKS}{TATWEEL}]\\.))"
)
"""Behind two letters, three signs of a word or none, a point ends no number or abbreviation."""
_SURE = "()"
"""An empty group: where it matched, the stop needs no further look."""
_STOP = later(
    f"[{_SIGNS}](?!\n|\\Z)(?:"
    f"(?<=[!?\u061f\u06d4])[{_SIGNS}]*+{_CLOSED}+(?![{''.join(_COMMAS)}]){_SURE}"
    f"|(?!(?<=\\d\\.)\\d|(?<=\\.)[ {_OPENERS}]*[a-z])"  # these end none: 3.5, etc. and
    f"(?:{_NO_ABBREVIATION}\\.*{_CLOSED}(?= {_BEGINS}|[{_LARGE}]|\n|\\Z){_SURE}"
    f"|[{_SIGNS}]*{_CLOSED}))"
)
"""A stop that is not a line's last sign."""
_CLOSING = " \u00a0\u202f\u201c\"'\u2019\u201d\u00bb\u203a)]}\u300d\u300f\uff09"
_NEXT_SIGN = later(f"[ \t\u00a0{_OPENERS}]*(.)")
_INITIAL_BEFORE = later(
    f"(?:^|_|[^\\w{EVERYDAY_MARKS}'\u2019\u200c\\-]"
    f"|(?<![\\w{EVERYDAY_MARKS}])['\u2019\u200c\\-])"
    f"[{EVERYDAY_MARKS}{TATWEEL}]*[^\\W\\d_][{EVERYDAY_MARKS}{TATWEEL}]*\\Z"
)
_LOOK_BACK = 8
"""Characters that a letter with all its marks and a tatweel may take."""


def one_a_line(text: str) -> str:
    """Return `text` (blocks, one a line) with one sentence a line.

    A line end stands for the space behind a stop; closing quotes and brackets behind it belong to
    it. Where there is no space, as behind `ready?Go`, it is put in. A line without a word, such as
    a row of points, is no sentence.
    """
    blanked = blank_addresses(text)
    visible = _COMMONEST_END.sub(".\n", blanked)
    text = visible if blanked is text else _parted_like(visible, text)
    lines: list[str] = []
    done = 0
    for stop in _stops(visible):
        if stop.lastindex or _ends_sentence(blanked, stop):
            end = stop.end()
            lines.append(text[done:end])
            done = end + text.startswith(" ", end)
    return "\n".join([*lines, text[done:]]) if lines else text


def _parted_like(lines: str, text: str) -> str:
    """Return `text` with line ends where `lines`, which is as long, has them."""
    parted: list[str] = []
    done = 0
    for line in lines.split("\n"):
        parted.append(text[done : done + len(line)])
        done += len(line) + 1
    return "\n".join(parted)


def _stops(text: str) -> Iterator[re.Match[str]]:
    """Yield what `_STOP` finds, in half the time."""
    done = 0
    for place in places(_NO_POINTS, text, _INNER_POINT):
        if place >= done and (stop := _STOP.match(text, place)):
            done = stop.end()
            yield stop


def _ends_sentence(text: str, stop: re.Match[str]) -> bool:
    if text.startswith(_COMMAS, stop.end()):
        return False
    signs = stop[0].rstrip(_CLOSING)
    if signs.strip(_POINTS):
        return True
    if signs == "." and _is_inside(text, stop.start()):
        return False
    following = _NEXT_SIGN.match(text, stop.end())
    return following is None or not following[1].islower()


def _is_inside(text: str, point: int) -> bool:
    """Tell whether the point belongs to a number or ends a one-letter abbreviation."""
    before = text[max(0, point - 2) : point]
    if len(before) == 2 and before.isalpha() and TATWEEL not in before:
        return False
    if text[point + 1 : point + 2].isdecimal() and not before[-1:].isalpha():
        return True
    if before[-1:].isdecimal() and _begins_block(text, point):
        return True
    return _INITIAL_BEFORE.search(text[max(0, point - _LOOK_BACK) : point]) is not None


def _begins_block(text: str, point: int) -> bool:
    """Tell whether nothing but a number of one or two digits stands before the point."""
    start = text.rfind("\n", 0, point) + 1
    return point - start <= _LOOK_BACK and len(text[start:point].strip(" \t(")) <= 2

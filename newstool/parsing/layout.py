"""Layout first: lines to units, before anybody asks what a line says."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import compress, islice

from newstool.language.patterns import later
from newstool.parsing.marks import SEPARATOR, plain, read_marks
from newstool.parsing.page import COLONS, SHORT, Page, Unit, consecutive
from newstool.parsing.wrapping import continued_lines, join_lines

GLANCE = 200
"""A line this long that begins with a letter is a paragraph at a glance: no mark is looked for."""
_UNDERLINE = later(r"={3,}|-{3,}|~{3,}")


def lay_out(text: str, given_headline: str | None = None) -> Page:
    """Cut `text` (line ends LF) into units; nothing is decided yet."""
    lines = tuple(text.split("\n")) if text else ()
    trimmed = list(map(str.strip, lines))
    continued = continued_lines(trimmed)
    units, special = _units(lines, trimmed, continued)
    every_text = [unit.text for unit in units]
    written = tuple(compress(range(len(units)), every_text))
    texts = tuple(filter(None, every_text))
    short = tuple([k for k, text in enumerate(texts) if len(text) <= SHORT])
    headings = [units[n] for n in special if units[n].level]
    return Page(
        lines,
        tuple(units),
        written,
        texts,
        short,
        tuple(consecutive(short)),
        tuple([bisect_left(written, n) for n in special if units[n].bullet]),
        special,
        frozenset([k for k, text in enumerate(texts) if text[-1] in COLONS]),
        {},
        given_headline,
        any(unit.level > 1 or trimmed[unit.first][0] == "#" for unit in headings),
        bool(continued),
    )


def _units(
    lines: Sequence[str], trimmed: list[str], continued: set[int]
) -> tuple[list[Unit], tuple[int, ...]]:
    """Return the units, and the indexes of those that are not plain text, see `Page.special`."""
    units: list[Unit] = []
    special: set[int] = set()
    gap = 0
    for first, last, line, text in _spans(lines, trimmed, continued):
        if not text:
            unit = Unit(first, last, "")
            special.add(len(units))
            gap += 1
        elif (len(text) >= GLANCE and text[0].isalpha()) or plain(text):
            indented = text != line and line[0].isspace()
            # a third of what Unit(...) costs, and most lines come here
            unit = tuple.__new__(Unit, (first, last, text, gap, "", 0, False, indented, False))
            gap = 0
        else:
            unit = _unit(first, last, text, gap, line[0].isspace())
            if not unit.text and gap == 0 and units and _underlines(text, units[-1]):
                units[-1] = units[-1]._replace(level=_level(units))
                special.add(len(units) - 1)
            special.add(len(units))
            gap = 0 if unit.text else gap + 1
        units.append(unit)
    return units, tuple(sorted(special))


def _level(units: Sequence[Unit]) -> int:
    """Return the level of the last of `units`, which is underlined: the first text is a title."""
    first_two = islice((unit for unit in units if unit.text), 2)
    return len(list(first_two))


def _spans(
    lines: Sequence[str], trimmed: list[str], continued: set[int]
) -> Iterable[tuple[int, int, str, str]]:
    """Return each unit's first and last line by their numbers, the first as read, and its text."""
    if not continued:
        every = range(len(lines))
        return zip(every, every, lines, trimmed, strict=True)
    starts = [n for n in range(len(lines)) if n not in continued]
    ends = [*starts[1:], len(lines)]
    return (
        (n, end - 1, lines[n], join_lines(trimmed[n:end]))
        for n, end in zip(starts, ends, strict=True)
    )


def _unit(first: int, last: int, text: str, gap: int, indented: bool) -> Unit:
    if SEPARATOR.fullmatch(text):
        return Unit(first, last, "", gap)
    mark = read_marks(text)
    return Unit(
        first, last, mark.text, gap, mark.bullet, mark.level, mark.bold, indented, mark.escaped
    )


def _underlines(line: str, above: Unit) -> bool:
    """Tell whether `line` underlines the short unit right above it."""
    return bool(
        above.text
        and above.first == above.last
        and len(above.text) <= 120
        and _UNDERLINE.fullmatch(line)
        and len(line) >= len(above.text) / 3
    )

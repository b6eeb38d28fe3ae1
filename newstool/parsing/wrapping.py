"""Hard-wrapped text: which lines go on with the line before.

A block of lines is wrapped when nearly all of its inner line ends could not have taken the next
word within the usual width. The usual width is a high percentile, because addresses run over.
"""

from collections.abc import Iterator, Sequence
from itertools import islice
from math import ceil

from newstool.language.letters import CLOSERS, STOPS
from newstool.parsing.marks import plain, read_marks

TIGHT_BLOCK = 0.85
"""The least share of line ends without room in a block that is one wrapped paragraph."""
TIGHT_PAGE = 0.6
"""The same where paragraphs follow without blank lines, so that each paragraph's end has room."""
WIDTH_PERCENTILE = 0.9
NARROWEST, WIDEST = 30, 200
"""Columns, in code points; what is narrower is a poem or a list, what is wider is a paragraph."""
LEAST_ENDS = 2
"""So many line ends without room are the least that says anything."""
SURE_ENDS = 3
"""Where there are fewer, each block must also be sentences: a stop at its end and nowhere else."""
MOST_ENDED = 0.4
"""The largest share of lines without room that end a sentence."""
LEAST_SMALL = 0.15
"""The least share of lines in a cased script that go on with a small letter."""


def continued_lines(lines: Sequence[str]) -> set[int]:
    """Return the indexes of the trimmed `lines` that go on with the line before; often none."""
    sizes = list(map(len, lines))
    if _many_are_wide(lines, sizes):
        return set()
    inner = [n for n in range(len(lines) - 1) if sizes[n] and sizes[n + 1]]
    width = _usual_width(lines, sizes, inner)
    if not NARROWEST <= width <= WIDEST:
        return set()
    tight = {
        n
        for n in inner
        if sizes[n] >= width / 2 and sizes[n] + 1 + _first_word(lines[n + 1]) > width
    }
    blocks = [block for block in _blocks(inner) if not tight.isdisjoint(block)]
    if len(tight) < max(LEAST_ENDS, TIGHT_PAGE * sum(map(len, blocks))):
        return set()
    if not _runs_on(lines, tight):
        return set()
    return {n + 1 for block in blocks for n in _joins(block, lines, tight, width)}


def _many_are_wide(lines: Sequence[str], sizes: list[int]) -> bool:
    """Tell at a glance that no width can be usual; most text tells so after a few lines."""
    wide = (n for n, size in enumerate(sizes) if size > WIDEST and "://" not in lines[n])
    room = int((1 - WIDTH_PERCENTILE) * len(lines)) + 1
    return next(islice(wide, room, None), None) is not None


def _usual_width(lines: Sequence[str], sizes: list[int], inner: list[int]) -> int:
    """Return the width that inner line ends keep to, 0 where too many lines are wider."""
    kept = sorted(sizes[n] for n in inner if "://" not in lines[n])
    if len(kept) < LEAST_ENDS:
        return 0
    width = kept[ceil(WIDTH_PERCENTILE * (len(kept) - 1))]
    if width > WIDEST:
        return 0
    written = sum(1 for size in sizes if size)
    wider = sum(1 for n, size in enumerate(sizes) if size > width and "://" not in lines[n])
    return width if wider <= (1 - WIDTH_PERCENTILE) * written else 0


def _runs_on(lines: Sequence[str], tight: set[int]) -> bool:
    """Tell whether sentences run over the line ends, as in prose and unlike in lists of names."""
    begins = [lines[n + 1][0] for n in tight]
    cased = [letter for letter in begins if letter.lower() != letter.upper()]
    small = sum(letter.islower() for letter in cased)
    if 2 * len(cased) > len(begins) and small < LEAST_SMALL * len(cased):
        return False
    if sum(_ends(lines[n]) for n in tight) > MOST_ENDED * len(tight):
        return False
    if len(tight) >= SURE_ENDS:
        return True
    ends = {n + 1 for n in tight} - tight
    return all(_ends(lines[n]) for n in ends) and not any(_ends(lines[n]) for n in tight)


def _blocks(inner: list[int]) -> Iterator[list[int]]:
    """Cut the inner line ends where a blank line comes between."""
    start = 0
    for k in range(1, len(inner) + 1):
        if k == len(inner) or inner[k] != inner[k - 1] + 1:
            yield inner[start:k]
            start = k


def _joins(block: list[int], lines: Sequence[str], tight: set[int], width: int) -> Iterator[int]:
    share = sum(n in tight for n in block) / len(block)
    if share < TIGHT_PAGE:
        return
    for n in block:
        roomy = n not in tight and (
            share < TIGHT_BLOCK or _ends(lines[n]) or len(lines[n]) < 0.8 * width
        )
        if not roomy and not _starts_anew(lines[n], lines[n + 1]):
            yield n


def _ends(line: str) -> bool:
    return line.rstrip(CLOSERS).endswith(tuple(STOPS + ":"))


def _starts_anew(before: str, line: str) -> bool:
    """Tell whether `line` has a bullet that is no dash inside a sentence."""
    if plain(line):
        return False
    mark = read_marks(line)
    return bool(mark.level or (mark.bullet and (_ends(before) or read_marks(before).bullet)))


def _first_word(line: str) -> int:
    """Return how many columns the line before would have needed for the next word."""
    if _breaks_anywhere(line[0]):
        return 1
    space = line.find(" ")
    return space if space > 0 else len(line)


def _breaks_anywhere(letter: str) -> bool:
    """Tell whether the letter's script is written without spaces."""
    return any(first <= letter <= last for first, last in _SPACELESS)


_SPACELESS = (
    ("\u0e00", "\u0eff"),  # Thai, Lao
    ("\u1000", "\u109f"),  # Burmese
    ("\u1780", "\u17ff"),  # Khmer
    ("\u2e80", "\u9fff"),  # Chinese characters, kana, their punctuation
    ("\uff00", "\uffef"),  # full-width forms
    ("\U00020000", "\U0003ffff"),
)


def join_lines(lines: Sequence[str]) -> str:
    """Join the trimmed lines of one paragraph: by a space, where the script has spaces."""
    text = lines[0]
    for line in lines[1:]:
        glue = "" if _breaks_anywhere(line[0]) and _breaks_anywhere(text[-1]) else " "
        text = f"{text}{glue}{line}"
    return text

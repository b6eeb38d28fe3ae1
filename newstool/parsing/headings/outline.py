"""The article as it is seen when subheadings are looked for: what stands, how long, how it ends.

Repeats, bylines, captions and the tail are left out: a reader looking for headings skips them.
"""

from collections.abc import Sequence
from typing import NamedTuple

from newstool.article import Kind
from newstool.language.bytewise import is_everyday
from newstool.language.folding import strip_tashkeel
from newstool.language.letters import TASHKEEL
from newstool.language.patterns import later
from newstool.parsing.headings.signs import STOPPED, beginning, ending
from newstool.parsing.page import Page, consecutive

WIDEST = 120
"""Columns; no subheading is wider, what is wider is a paragraph at a glance."""
READ_AHEAD = 500
"""Code points of a paragraph that are read for what it is about."""
TELLING_GAPS = 0.6
"""Blank lines before so large a share of the lines say nothing: each paragraph has one."""
MIDDLING = 80
"""Columns; no line that is shorter gives the one above much to be the heading of."""
ROOM = {"letter": WIDEST, "digit": WIDEST, "question": WIDEST, "stop": 30}
"""Columns that a heading has at most above a paragraph, by its ending; the more it looks like a
sentence, the fewer. Set by hand: of 1,708 headings of real news three are lost that would be found,
and two in three lines that are hopeless need no score."""
OTHER_ROOM = 60
ABOVE_SHORT, BELOW_OPEN = 1 / 2, 2 / 3
"""What is left of that above a short line, and below a line that is no whole sentence."""
LONGEST_RUN = 30
"""Of more short lines in a row, a list or a poem, only those at the edges may be headings."""
VOCALISED = 0.15
"""Marks a code point from which on a text counts as vocalised: its marks are no width."""
SKIPPED = frozenset({
    *(Kind.HEADLINE, Kind.REPEAT, Kind.BYLINE, Kind.CAPTION),
    *(Kind.SOURCE, Kind.KEYWORDS, Kind.BOILERPLATE),
})  # fmt: skip
NUMBER = "number"
_WORD = later(r"[^\W_]+(?:['’][^\W_]+)*")
_MARK = later(f"[{TASHKEEL}]")
_FATHA = "\N{ARABIC FATHA}"
"""The commonest mark: text with none of it is not vocalised."""
_FIRST_WIDE = "\u2e80"
_WIDE = later("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]")


class Candidate(NamedTuple):
    """A short line that may be a subheading.

    at: its index in the outline's lists.
    words: its words in small letters without tashkeel; `written`: the same as they are written.
    case: how it uses capitals, as `letter_case` tells; "" without any.
    size: how many words it has; where words are not spaced apart, a word for four columns.
    has_figures: it may have digits.
    """

    at: int
    text: str
    bullet: str
    width: int
    ending: str
    beginning: str
    words: tuple[str, ...]
    written: tuple[str, ...]
    case: str
    size: int
    has_figures: bool

    @property
    def bullet_kind(self) -> str:
        """`NUMBER` for numbers and letters, else the bullet as it is."""
        return self.bullet and _bullet_kind(self.bullet)


class Outline:
    """The lines of a page that count here, as parallel lists; the headline is not among them.

    Where no line may be a subheading, little more is known than that.
    """

    def __init__(self, page: Page) -> None:
        decided = page.decided
        self.headline = page.given_headline or ""
        self.where: list[int] = []
        self.texts: list[str] = []
        for n, text in zip(page.written, page.texts, strict=True):
            kind = decided[n].kind if n in decided else None
            if kind not in SKIPPED:
                self.where.append(n)
                self.texts.append(text)
            elif kind is Kind.HEADLINE:
                self.headline = text
        self._measure()
        self.last = len(self.where) - 1
        self.short = [width <= WIDEST for width in self.widths]
        self.candidates: list[Candidate] = []
        """The open short lines, in order; the last line of all is never one."""
        short = zip(self.where[:-1], self.short, strict=False)
        open = [at for at, (n, is_short) in enumerate(short) if is_short and n not in decided]
        if not open:
            return
        self.endings = list(map(ending, self.texts))
        """What each line ends in."""
        inner = _inside_long_runs(self.short)
        near = [at for at in open if self._has_room(at) and at not in inner]
        if near:
            self.units = [page.units[n] for n in self.where]
            self._survey()
            self.candidates = [self._candidate(at) for at in near]

    def _measure(self) -> None:
        sample = " ".join(self.texts[:3])[:600]
        self.caseless = sample.lower() == sample
        marks = len(_MARK.findall(sample)) if _FATHA in sample else 0
        self.vocalised = marks > VOCALISED * len(sample)
        self.spaceless = not is_everyday(sample) and _is_wide(sample)
        self.widths = [len(text) for text in self.texts]
        if self.vocalised:
            self.widths = [len(strip_tashkeel(text)) for text in self.texts]
        elif self.spaceless:
            self.widths = [width(text) for text in self.texts]

    def _survey(self) -> None:
        self.longs = [at for at, is_short in enumerate(self.short) if not is_short]
        """The lines that are paragraphs at a glance."""
        self.stopping = _stopping([self.endings[at] for at in self.longs])
        """How many paragraphs end as sentences end: "most", "some", "few"; "" without any."""
        gaps = self.last - [unit.gap for unit in self.units[1:]].count(0)
        self.telling_gaps = 0 < gaps <= TELLING_GAPS * self.last
        """Whether blank lines stand here and there only, so that they say something."""
        self.indented_share = [unit.indented for unit in self.units].count(True) / len(self.units)
        """The share of lines whose first line is indented."""
        self.lowered_headline, *self.lowered = self._lowered([self.headline, *self.texts])
        """The beginnings of the headline and of each line without tashkeel, in small letters."""

    def _lowered(self, texts: list[str]) -> list[str]:
        texts = [text[:READ_AHEAD] for text in texts]
        if not self.caseless:
            texts = [text.lower() for text in texts]
        return [strip_tashkeel(text) for text in texts] if self.vocalised else texts

    def _has_room(self, at: int) -> bool:
        """Tell at a glance whether line `at` is not too wide for what is around it."""
        room: float = ROOM.get(self.endings[at], OTHER_ROOM)
        if self.widths[at + 1] <= MIDDLING:
            room *= ABOVE_SHORT
        if at and self.endings[at - 1] not in STOPPED:
            room *= BELOW_OPEN
        return self.widths[at] <= room

    def _candidate(self, at: int) -> Candidate:
        unit = self.units[at]
        text = unit.text
        bare = text.replace(" ", "")
        letters, plain = bare.isalpha(), bare.isalnum()
        if not plain and not text.isascii():
            text = strip_tashkeel(text) or text
        written = tuple(text.split() if plain else _WORD.findall(text))
        words, case = written, ""
        if written and text.lower() != text:
            words = tuple(map(str.lower, written))
            case = letter_case(text, written)
        size = self.widths[at] // 4 if self.spaceless else len(written)
        return Candidate(
            at, text, unit.bullet, self.widths[at], self.endings[at], beginning(self.texts[at]),
            words, written, case, size, not letters,
        )  # fmt: skip


def may_have_candidates(page: Page) -> bool:
    """Tell at a glance whether any line may be one; a wrong yes costs time."""
    others = zip(page.written[:-1], page.texts, strict=False)
    near = any(len(text) <= WIDEST and n not in page.decided for n, text in others)
    return near or any(_FATHA in text for text in page.texts[:3])


def _is_wide(text: str) -> bool:
    # most text has nothing so far up, and the class takes a while to compile
    return max(text) >= _FIRST_WIDE and _WIDE.search(text) is not None


def _bullet_kind(bullet: str) -> str:
    return NUMBER if bullet.strip("()")[:1].isalnum() else bullet


def _inside_long_runs(short: Sequence[bool]) -> frozenset[int]:
    places = [at for at, is_short in enumerate(short) if is_short]
    runs = consecutive(places) if len(places) > LONGEST_RUN else ()
    return frozenset(at for run in runs if len(run) > LONGEST_RUN for at in run[1:-2])


def _stopping(endings: list[str]) -> str:
    if not endings:
        return ""
    share = sum(map(STOPPED.__contains__, endings)) / len(endings)
    return "most" if share >= 0.8 else "some" if share > 0.3 else "few"


def width(text: str) -> int:
    """Return columns: East Asian wide letters take two."""
    return len(text) if text.isascii() else len(text) + len(_WIDE.findall(text))


def letter_case(text: str, words: tuple[str, ...]) -> str:
    """Return "capitals", "title" (every longer word has one) or "sentence"."""
    if text.isupper() and len(text) > 3:
        return "capitals"
    longer = [word[0] for word in words if len(word) > 3]
    title = len(words) > 1 and longer and not any(map(str.islower, longer))
    return "title" if title else "sentence"

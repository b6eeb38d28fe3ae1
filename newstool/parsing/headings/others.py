"""The second look: cues from what the first look gave the article's other candidates.

Headings come in company and look alike; a lone short line is seldom one.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from math import log

from newstool.parsing.headings.outline import WIDEST, Candidate, Outline
from newstool.parsing.headings.scales import Scale

OWN = Scale(
    "first look: log odds", (-5, -4, -3, -2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3, 4, 5)
)
EXPECTED = Scale("others: headings expected", (0.1, 0.3, 0.7, 1.5, 3, 6, 10))
BEST = Scale("others: best chance", (0.1, 0.3, 0.5, 0.7, 0.9, 0.97))
MEAN = Scale("others: mean chance", (0.05, 0.15, 0.3, 0.5, 0.7, 0.85))
SURE = Scale("others: likely headings", (0, 1, 2, 4, 7))
RATE = Scale("others: headings a paragraph", (0.02, 0.1, 0.2, 0.35, 0.5, 0.8))
NEAREST = Scale("others: lines to the nearest likely heading", (1, 2, 3, 5))
_CHANCES = (0.1, 0.3, 0.6, 0.85)
BELOW = Scale("others: chance of the next line", _CHANCES)
ABOVE = Scale("others: chance of the line before", _CHANCES)
_LEADS = (-0.5, -0.1, 0.1, 0.5)
LEAD_BELOW = Scale("others: better than the next line by", _LEADS)
LEAD_ABOVE = Scale("others: better than the line before by", _LEADS)
_SHARES = (0.1, 0.4, 0.7, 0.95)
SIZE = Scale("alike: longer than likely headings by (log)", (-1, -0.5, -0.2, 0.2, 0.5, 1))
WEIGHTY = 0.2
"""Expected headings from which on the others are worth comparing with."""

Trait = Callable[[Outline, Candidate], object]
TRAITS: tuple[tuple[Scale, Trait], ...] = (
    (Scale("alike: part of likely headings that end so", _SHARES), lambda _, line: line.ending),
    (Scale("alike: part of likely headings with its bullet", _SHARES), lambda _, line: line.bullet),
    (
        Scale("alike: part of likely headings that begin so", _SHARES),
        lambda _, line: line.beginning,
    ),
    (
        Scale("alike: part of likely headings in its case", _SHARES),
        lambda _, line: line.text.isupper(),
    ),
    (
        Scale("alike: part of likely headings over such a line", _SHARES),
        lambda outline, line: outline.widths[line.at + 1] > WIDEST,
    ),
    (
        Scale("alike: part of likely headings after such a line", _SHARES),
        lambda outline, line: outline.endings[line.at - 1] if line.at else "",
    ),
)
"""What two headings of one article usually share, each with the scale of the likely ones' share."""


_CHANCES_OF_FORM = (0.05, 0.15, 0.3, 0.5, 0.7, 0.9)
FORMS: tuple[tuple[Scale, Trait], ...] = (
    (
        Scale("alike: mean chance of lines that look so", _CHANCES_OF_FORM),
        lambda _, line: (line.ending, _bullet_kind(line), line.text.isupper()),
    ),
    (
        Scale("alike: mean chance of lines that look just so", _CHANCES_OF_FORM),
        lambda outline, line: (
            line.ending,
            _bullet_kind(line),
            line.text.isupper(),
            line.beginning,
            outline.widths[line.at + 1] > WIDEST,
        ),
    ),
)
"""What makes lines look the same, each with the scale of the mean chance of those that do."""


def _bullet_kind(line: Candidate) -> str:
    return "number" if line.bullet.strip("()")[:1].isalnum() else line.bullet


class Others:
    """The chances that the first look gave to all candidates, summed up once.

    chances: 0..1, one for each of `outline.candidates`.
    """

    def __init__(self, outline: Outline, chances: Sequence[float]) -> None:
        lines = outline.candidates
        self.outline = outline
        self.total = sum(chances)
        self.best = sorted(chances)[-2:]
        self.by_line = dict(zip((line.at for line in lines), chances, strict=True))
        self.likely = [at for at, chance in self.by_line.items() if chance > 0.5]
        self.width = sum(
            chance * log(line.width + 1) for line, chance in zip(lines, chances, strict=True)
        )
        self.traits: list[dict[object, float]] = [defaultdict(float) for _ in TRAITS]
        for line, chance in zip(lines, chances, strict=True):
            for sums, (_, trait) in zip(self.traits, TRAITS, strict=True):
                sums[trait(outline, line)] += chance

        self.forms: list[dict[object, tuple[int, float]]] = [{} for _ in FORMS]
        for line, chance in zip(lines, chances, strict=True):
            for found, (_, form) in zip(self.forms, FORMS, strict=True):
                look = form(outline, line)
                count, total = found.get(look, (0, 0.0))
                found[look] = count + 1, total + chance

    def cues(self, line: Candidate, score: float) -> Iterator[str]:
        """Yield the second look's cues for `line`, whose first score (log odds) was `score`."""
        own = self.by_line[line.at]
        rest = self.total - own
        yield OWN.cue(score)
        yield from self._chances(own, rest)
        yield from self._neighbours(line, own)
        yield from self._same_form(line, own)
        if rest > WEIGHTY:
            yield from self._alikes(line, own, rest)

    def _chances(self, own: float, rest: float) -> Iterator[str]:
        yield EXPECTED.cue(rest)
        yield RATE.cue(rest / max(1, len(self.outline.long_widths)))
        if len(self.by_line) > 1:
            yield BEST.cue(self.best[0] if own == self.best[-1] else self.best[-1])
            yield MEAN.cue(rest / (len(self.by_line) - 1))

    def _neighbours(self, line: Candidate, own: float) -> Iterator[str]:
        below, above = self.by_line.get(line.at + 1), self.by_line.get(line.at - 1)
        if below is not None:
            yield BELOW.cue(below)
            yield LEAD_BELOW.cue(own - below)
        if above is not None:
            yield ABOVE.cue(above)
            yield LEAD_ABOVE.cue(own - above)
        yield SURE.cue(len(self.likely) - (own > 0.5))
        place = bisect_left(self.likely, line.at)
        near = [at for at in self.likely[max(0, place - 1) : place + 2] if at != line.at]
        if near:
            yield NEAREST.cue(min(abs(at - line.at) for at in near))

    def _same_form(self, line: Candidate, own: float) -> Iterator[str]:
        for found, (scale, form) in zip(self.forms, FORMS, strict=True):
            count, total = found[form(self.outline, line)]
            if count > 1:
                yield scale.cue((total - own) / (count - 1))

    def _alikes(self, line: Candidate, own: float, rest: float) -> Iterator[str]:
        for sums, (scale, trait) in zip(self.traits, TRAITS, strict=True):
            yield scale.cue((sums[trait(self.outline, line)] - own) / rest)
        size = log(line.width + 1)
        yield SIZE.cue(size - (self.width - own * size) / rest)

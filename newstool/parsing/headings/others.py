"""The second look: cues from what the first look gave the article's other candidates.

Headings come in company and look alike; a lone short line is seldom one.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from math import log

from newstool.parsing.headings.outline import WIDEST, Candidate, Outline, letter_case
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

_TRAITS = (
    Scale("alike: part of likely headings that end so", _SHARES),
    Scale("alike: part of likely headings with its bullet", _SHARES),
    Scale("alike: part of likely headings that begin so", _SHARES),
    Scale("alike: part of likely headings in its case", _SHARES),
    Scale("alike: part of likely headings over such a line", _SHARES),
    Scale("alike: part of likely headings after such a line", _SHARES),
)
"""What two headings of one article usually share, in the order of `_traits`."""
_CHANCES_OF_FORM = (0.05, 0.15, 0.3, 0.5, 0.7, 0.9)
_FORMS = (
    Scale("alike: mean chance of lines that look so", _CHANCES_OF_FORM),
    Scale("alike: mean chance of lines that look just so", _CHANCES_OF_FORM),
)
"""The chances of lines that look the same, in the order of `_forms`."""


def _traits(outline: Outline, line: Candidate) -> tuple[object, ...]:
    return (
        line.ending,
        line.bullet,
        line.beginning,
        letter_case(line.text, line.written) if line.written is not line.words else "",
        outline.widths[line.at + 1] > WIDEST,
        outline.endings[line.at - 1] if line.at else "",
    )


def _forms(traits: tuple[object, ...], bullet: str) -> tuple[object, object]:
    end, _, begin, case, over_long, _ = traits
    return (end, bullet, case == "capitals"), (end, bullet, case, begin, over_long)


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
        self.traits = [_traits(outline, line) for line in lines]
        self.forms = [
            _forms(traits, line.bullet_kind)
            for traits, line in zip(self.traits, lines, strict=True)
        ]
        self.sums: list[dict[object, float]] = [defaultdict(float) for _ in _TRAITS]
        self.looks: dict[object, list[float]] = defaultdict(list)
        for traits, forms, chance in zip(self.traits, self.forms, chances, strict=True):
            for sums, trait in zip(self.sums, traits, strict=True):
                sums[trait] += chance
            for form in forms:
                self.looks[form].append(chance)

    def cues(self, n: int, score: float) -> list[str]:
        """Return the second look's cues for candidate `n`; score: the first look's log odds."""
        line = self.outline.candidates[n]
        own = self.by_line[line.at]
        rest = self.total - own
        found = [OWN.cue(score), *self._chances(own, rest), *self._neighbours(line, own)]
        for form, scale in zip(self.forms[n], _FORMS, strict=True):
            chances = self.looks[form]
            if len(chances) > 1:
                found.append(scale.cue((sum(chances) - own) / (len(chances) - 1)))
        if rest > WEIGHTY:
            found += self._alikes(n, own, rest)
        return found

    def _chances(self, own: float, rest: float) -> list[str]:
        found = [EXPECTED.cue(rest), RATE.cue(rest / max(1, len(self.outline.long_widths)))]
        if len(self.by_line) > 1:
            found.append(BEST.cue(self.best[0] if own == self.best[-1] else self.best[-1]))
            found.append(MEAN.cue(rest / (len(self.by_line) - 1)))
        return found

    def _neighbours(self, line: Candidate, own: float) -> list[str]:
        below, above = self.by_line.get(line.at + 1), self.by_line.get(line.at - 1)
        found = [SURE.cue(len(self.likely) - (own > 0.5))]
        if below is not None:
            found += BELOW.cue(below), LEAD_BELOW.cue(own - below)
        if above is not None:
            found += ABOVE.cue(above), LEAD_ABOVE.cue(own - above)
        place = bisect_left(self.likely, line.at)
        near = [at for at in self.likely[max(0, place - 1) : place + 2] if at != line.at]
        if near:
            found.append(NEAREST.cue(min(abs(at - line.at) for at in near)))
        return found

    def _alikes(self, n: int, own: float, rest: float) -> list[str]:
        found = [
            scale.cue((sums[trait] - own) / rest)
            for trait, sums, scale in zip(self.traits[n], self.sums, _TRAITS, strict=True)
        ]
        size = log(self.outline.candidates[n].width + 1)
        found.append(SIZE.cue(size - (self.width - own * size) / rest))
        return found

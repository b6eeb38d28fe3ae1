"""The second look: cues from what the first look gave the article's other candidates.

Headings come in company and look alike; a lone short line is seldom one.
"""

from collections import defaultdict
from collections.abc import Sequence

from newstool.parsing.headings.outline import WIDEST, Candidate, Outline
from newstool.parsing.headings.scales import Scale

OWN = Scale(
    "first look: log odds", (-5, -4, -3, -2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3, 4, 5)
)
EXPECTED = Scale("others: headings expected", (0.1, 0.3, 0.7, 1.5, 3, 6, 10))
SURE = Scale("others: likely headings", (0, 1, 2, 4, 7))
BEST = Scale("others: best chance", (0.1, 0.3, 0.5, 0.7, 0.9, 0.97))
_CHANCES = (0.05, 0.15, 0.3, 0.5, 0.7, 0.9)
_FORMS = (
    Scale("alike: mean chance of lines that look so", _CHANCES),
    Scale("alike: mean chance of lines that look just so", _CHANCES),
)
"""The chances of lines that look the same, in the order of `_forms`."""


def _forms(outline: Outline, line: Candidate) -> tuple[object, object]:
    over_long = outline.widths[line.at + 1] > WIDEST
    end, bullet, case = line.ending, line.bullet_kind, line.case
    return (end, bullet, case == "capitals"), (end, bullet, case, line.beginning, over_long)


class Others:
    """The chances that the first look gave to all candidates, summed up once.

    chances: 0..1, one for each of `outline.candidates`.
    """

    def __init__(self, outline: Outline, chances: Sequence[float]) -> None:
        self.chances = chances
        self.total = sum(chances)
        self.best = sorted(chances)[-2:]
        self.likely = sum(chance > 0.5 for chance in chances)
        self.forms = [_forms(outline, line) for line in outline.candidates]
        self.looks: dict[object, list[float]] = defaultdict(lambda: [0.0, 0.0])
        """For each form, how many lines have it, and the sum of their chances."""
        for forms, chance in zip(self.forms, chances, strict=True):
            for form in forms:
                look = self.looks[form]
                look[0] += 1
                look[1] += chance

    def cues(self, n: int, score: float) -> list[str]:
        """Return the second look's cues for candidate `n`; score: the first look's log odds."""
        own = self.chances[n]
        rest = self.total - own
        found = [OWN.cue(score), EXPECTED.cue(rest), SURE.cue(self.likely - (own > 0.5))]
        if len(self.chances) > 1:
            found.append(BEST.cue(self.best[0] if own == self.best[-1] else self.best[-1]))
        for form, scale in zip(self.forms[n], _FORMS, strict=True):
            alike, chances = self.looks[form]
            if alike > 1:
                found.append(scale.cue((chances - own) / (alike - 1)))
        return found

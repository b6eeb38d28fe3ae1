"""Candidate pairs, by both engines."""

import pytest

from newstool.dedupe.candidates import PHRASES
from newstool.dedupe.headline import read
from newstool.dedupe.levels import Level
from newstool.dedupe.pairs import neighbours
from newstool.dedupe.pairs_numpy import pairs
from newstool.dedupe.vocabulary_numpy import rows_of
from newstool.dedupe.words import Lexicon

PHRASE_OF_FOUR = "quarterly harbour freight figures {} {}"


def with_phrase(count: int) -> list[str]:
    """Return headlines that share a phrase of rare words and nothing else."""
    return [
        PHRASE_OF_FOUR.format(*[f"{chr(97 + at)}{word}" for word in "xy"]) for at in range(count)
    ]


@pytest.mark.parametrize("level", [Level.NEAR, Level.LOOSE])
def test_a_phrase_leads_to_the_first_few_that_have_it(level: Level) -> None:
    folded = with_phrase(2 * PHRASES[level].most)
    lexicon = Lexicon()
    near = neighbours([read(text, lexicon) for text in folded], level)
    assert near[len(folded) - 1] == list(range(PHRASES[level].leading))


@pytest.mark.parametrize("level", [Level.NEAR, Level.LOOSE])
@pytest.mark.parametrize("count", [5, 24, 25])
def test_both_engines_find_the_same_pairs(level: Level, count: int) -> None:
    folded = [*with_phrase(count), "figures", "figures figures 12", "12", *with_phrase(3)]
    lexicon = Lexicon()
    near = neighbours([read(text, lexicon) for text in folded], level)
    found = pairs(rows_of(folded, lexicon), level).tolist()
    assert found == [
        left << 32 | right for left in sorted(near) for right in near[left] if left < right
    ]

"""Which headlines repeat an earlier one."""

from newstool.dedupe.clusters import cluster
from newstool.dedupe.levels import Level, Match


def test_blank_headlines_are_never_repeats() -> None:
    assert cluster(["", "", " "], Level.FOLDED) == [None, None, None]


def test_exact_and_folded_name_the_first() -> None:
    headlines = ["فوز الأهلي", "فوز الاهلي", "فوز الأهلي "]
    assert cluster(headlines, Level.EXACT) == [None, None, Match(0, Level.EXACT, 1.0)]
    assert cluster(headlines, Level.FOLDED) == [
        None,
        Match(0, Level.FOLDED, 1.0),
        Match(0, Level.EXACT, 1.0),
    ]


def test_known_headlines_stay_kept() -> None:
    assert cluster(["أ", "ا", "إ"], Level.FOLDED, known=2) == [
        None,
        None,
        Match(0, Level.FOLDED, 1.0),
    ]

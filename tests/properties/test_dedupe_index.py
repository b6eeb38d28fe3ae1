"""Runs with an index against one run over everything."""

from collections.abc import Sequence
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newstool.dedupe.batches import of_lines
from newstool.dedupe.deciding import matches
from newstool.dedupe.gathered import Gathered
from newstool.dedupe.index import Index, Terms
from newstool.dedupe.levels import Level
from newstool.dedupe.rules import Rule
from newstool.dedupe.seen import SeenHashes, Sieve

HEADLINES = st.lists(
    st.one_of(
        st.sampled_from(
            ["مدرسة", "مدرسه", "مَدرسة", " مدرسة", "عاجل | مدرسة", "بيت", "بيت.", "١", "1"]
        ),
        st.text("اأإىيةه ًـ1١|- \ud800", max_size=4),
    ),
    max_size=12,
)
EQUAL = [Level.EXACT, Level.FOLDED]
SETTINGS = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
NUMBERS = count()


def kept(sieve: Sieve, lines: Sequence[str]) -> list[str]:
    batch = of_lines("f", 1, list(lines))
    return [batch.pieces[position] for position in sieve.sift(batch).kept]


def kept_by_deciding(index: Index, level: Level, lines: Sequence[str]) -> list[str]:
    batch = of_lines("f", 1, list(lines))
    gathered = Gathered(level)
    gathered.add(batch)
    known = index.known(gathered)
    found = matches(gathered, Rule(level), known)
    index.remember(gathered, found, known)
    return [piece for piece, match in zip(batch.pieces, found, strict=True) if match is None]


@pytest.mark.parametrize("level", EQUAL)
@SETTINGS
@given(runs=st.lists(HEADLINES, min_size=1, max_size=4))
def test_runs_one_after_another_keep_what_one_run_keeps(
    tmp_path: Path, level: Level, runs: list[list[str]]
) -> None:
    path = str(tmp_path / f"{next(NUMBERS)}.db")
    parts = []
    for run in runs:
        with Index(path, Terms(level, "headline"), now=1) as index:
            parts += kept(index, run)
            index.commit()
    assert parts == kept(SeenHashes(level), [line for run in runs for line in run])


@pytest.mark.parametrize("level", EQUAL)
@SETTINGS
@given(first=HEADLINES, second=HEADLINES)
def test_streaming_and_deciding_at_the_end_agree(
    tmp_path: Path, level: Level, first: list[str], second: list[str]
) -> None:
    streamed, decided = [], []
    paths = [str(tmp_path / f"{next(NUMBERS)}.db") for _ in range(2)]
    for run in (first, second):
        with Index(paths[0], Terms(level, "headline"), now=1) as index:
            streamed += kept(index, run)
            index.commit()
        with Index(paths[1], Terms(level, "headline"), now=1) as index:
            decided += kept_by_deciding(index, level, run)
            index.commit()
    assert streamed == decided


@pytest.mark.parametrize("level", [Level.NEAR, Level.LOOSE])
@SETTINGS
@given(lines=HEADLINES)
def test_a_second_run_over_the_same_headlines_keeps_nothing(
    tmp_path: Path, level: Level, lines: list[str]
) -> None:
    path = str(tmp_path / f"{next(NUMBERS)}.db")
    for again in (False, True):
        with Index(path, Terms(level, "headline"), now=1) as index:
            left = kept_by_deciding(index, level, lines)
            index.commit()
        assert not again or left == []


@pytest.mark.parametrize("level", EQUAL)
@SETTINGS
@given(committed=HEADLINES, lost=HEADLINES)
def test_a_run_that_is_not_committed_never_was(
    tmp_path: Path, level: Level, committed: list[str], lost: list[str]
) -> None:
    path = str(tmp_path / f"{next(NUMBERS)}.db")
    terms = Terms(level, "headline")
    with Index(path, terms, now=1) as index:
        kept(index, committed)
        index.commit()
    with Index(path, terms, now=2) as index:
        kept(index, lost)
    sieve = SeenHashes(level)
    kept(sieve, committed)
    with Index(path, terms, now=3, dry=True) as index:
        assert kept(index, lost) == kept(sieve, lost)

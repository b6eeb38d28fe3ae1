"""The table of weights and what is said about a sum."""

import pytest

from newstool.data import path, rows
from newstool.parsing.headings.weights import (
    BIAS,
    LEAST,
    MANY,
    SUREST,
    SUREST_OF_MANY,
    Column,
    chance,
    has_headings,
    load_weights,
    reasons,
    total,
)


def test_the_table_names_its_origin_and_command() -> None:
    with open(path("heading_weights.tsv"), encoding="utf-8") as file:
        first = file.readline()
    assert "sha256" in first
    assert "python -m tests.fitting.fit_headings" in first


def test_the_table_is_sorted_without_duplicates_and_small() -> None:
    entries = [row["entry"] for row in rows("heading_weights.tsv")]
    assert entries == sorted(set(entries))
    with open(path("heading_weights.tsv"), "rb") as file:
        assert len(file.read()) < 100_000


def test_both_looks_have_a_bias_and_the_second_its_thresholds() -> None:
    weights = load_weights()
    assert BIAS in weights.first
    assert {BIAS, LEAST, SUREST, SUREST_OF_MANY} <= set(weights.second)


def test_the_best_of_many_lines_must_be_surer_than_that_of_few() -> None:
    weights = Column({SUREST: 0.5, SUREST_OF_MANY: 1.5})
    assert has_headings(weights, [1.0, -2.0], MANY - 1)
    assert not has_headings(weights, [1.0, -2.0], MANY)
    assert has_headings(weights, [2.0], MANY)
    assert not has_headings(weights, [0.0], 1)


def test_a_cue_that_is_not_in_the_table_counts_nothing() -> None:
    weights = Column({BIAS: -1.0, "size: words ≤2": 0.5})
    assert total(weights, ["size: words ≤2", "size: unheard of"]) == -0.5


def test_chance_is_between_0_and_1_for_any_sum() -> None:
    assert chance(0) == 0.5
    assert 0 < chance(-1e9) < 1e-10
    assert 1 - 1e-10 < chance(1e9) <= 1


def test_reasons_sum_families_and_name_the_strongest_cue_in_that_direction() -> None:
    weights = Column(
        {
            "size: words ≤2": 1.0,
            "size: columns ≤20": 0.5,
            "ending: stop": -2.0,
            "ending: stop, words ≤2": 0.4,
            "place: lines above ≤1": 0.1,
        }
    )
    assert reasons(weights, list(weights)) == (
        "ending: stop (-1.6)",
        "size: words ≤2 (+1.5)",
        "place: lines above ≤1 (+0.1)",
    )


@pytest.mark.parametrize("column", ["first", "second"])
def test_every_weight_is_a_finite_number(column: str) -> None:
    values = [float(row[column]) for row in rows("heading_weights.tsv") if row[column]]
    assert values
    assert all(abs(value) < 20 for value in values)

"""Cue names to columns, and fitted columns back to a weight a cue."""

import pytest

from tests.fitting.encoding import Encoder

ROWS = [
    *[["size: words ≤2", "ending: letter"]] * 6,
    *[["size: words ≤4", "ending: stop"]] * 6,
    *[["size: words >4", "ending: stop"]] * 6,
    ["size: words ≤2", "ending: never again"],
]


def test_a_range_has_a_column_for_each_edge_below_it() -> None:
    encoder = Encoder(ROWS)
    named = {n: column for column, n in encoder.index.items()}
    columns = [named[n] for n in encoder.encode(["size: words >4"])]
    assert columns == ["size: words", "size: words above 2", "size: words above 4"]


def test_rare_and_unheard_of_cues_have_no_column() -> None:
    encoder = Encoder(ROWS)
    assert encoder.encode(["ending: never again", "ending: never heard of"]) == []


def test_weights_score_a_line_as_the_fitted_columns_do() -> None:
    encoder = Encoder(ROWS)
    fitted = [0.1 * n + 0.3 for n in range(len(encoder.index))]
    weights, bias = encoder.weights(fitted, -1.0)
    for row in ROWS:
        by_columns = sum(fitted[n] for n in encoder.encode(row)) - 1.0
        assert sum(weights[cue] for cue in row) + bias == pytest.approx(by_columns)


def test_a_scale_that_every_line_has_is_centred() -> None:
    weights, _ = Encoder(ROWS).weights([1.0] * 6, 0.0)
    mean = sum(weights[row[0]] for row in ROWS) / len(ROWS)
    assert mean == pytest.approx(0.0)

"""Records with new values: nothing else in the line changes."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newstool.reading.rewriting import rewritten

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=5,
)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ('{"text":"a"}', '{"text":"ب\\n\\"x\\""}'),
        (
            '{ "n" : 1.50 , "text" : "a" , "big": 1e400}',
            '{ "n" : 1.50 , "text" : "ب\\n\\"x\\"" , "big": 1e400}',
        ),
        ('{"u": "\\u0041\\/", "text": null}', '{"u": "\\u0041\\/", "text": "ب\\n\\"x\\""}'),
        (
            '{"a": {"text": "in"}, "te\\u0078t": [{"text": 1}, "}"]}\t',
            '{"a": {"text": "in"}, "te\\u0078t": "ب\\n\\"x\\""}\t',
        ),
        ('{"a": NaN, "a": 2}', '{"a": NaN, "a": 2}'),
        ('{"text": "a", "b": 1, "text": "c"}', '{"text": "a", "b": 1, "text": "ب\\n\\"x\\""}'),
        ("{}", "{}"),
        (" { } ", " { } "),
    ],
)
def test_only_the_named_values_change(raw: str, expected: str) -> None:
    assert rewritten(raw, {"text": 'ب\n"x"'}) == expected


def test_no_field_changes_nothing() -> None:
    raw = '{"b":\t[1.0, {"c": "}"}],  "text": "x"}'
    assert rewritten(raw, {}) == raw


@given(
    st.dictionaries(st.text(max_size=4), values, max_size=5), st.text(), st.sampled_from([None, 2])
)
def test_it_is_the_record_with_the_new_value(
    record: dict[str, object], value: str, indent: int | None
) -> None:
    raw = json.dumps({**record, "text": 1}, indent=indent)
    found = json.loads(rewritten(raw, {"text": value}))
    assert list(found.items()) == list({**record, "text": value}.items())

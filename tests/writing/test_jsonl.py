"""JSON with letters as they are."""

import json

from hypothesis import given
from hypothesis import strategies as st

from newstool.writing.jsonl import dumps, lines


def test_letters_stay_letters_and_nothing_is_padded() -> None:
    assert dumps({"id": "a", "n": [1, None]}) == '{"id":"a","n":[1,null]}'
    assert dumps("مدينة") == '"مدينة"'


def test_a_line_ends_each_record() -> None:
    assert lines([1, {"a": "b"}]) == '1\n{"a":"b"}\n'
    assert lines([]) == ""


@given(st.text(st.characters(exclude_categories=[])))
def test_any_string_is_one_line_of_valid_utf8_and_comes_back(text: str) -> None:
    written = dumps(text)
    assert "\n" not in written
    written.encode("utf-8")
    assert json.loads(written) == json.loads(json.dumps(text))

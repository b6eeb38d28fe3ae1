"""JSON Lines: fields, ids, raw lines, and what is wrong with a line."""

import json

import pytest

from newstool.reading import Document, InputKind, Problem, ReadOptions
from newstool.reading.kinds import ARRAY
from tests.reading.conftest import Read


def one(read: Read, record: object, options: ReadOptions | None = None) -> Document:
    line = record if isinstance(record, str) else json.dumps(record, ensure_ascii=False)
    (document,), problems = read(line + "\n", "a.jsonl", options)
    assert problems == []
    return document


def reasons(read: Read, data: bytes | str) -> list[tuple[int | None, str]]:
    return [(problem.line, problem.reason) for problem in read(data, "a.jsonl")[1]]


def test_a_record(read: Read) -> None:
    record = {"z": 1.5, "id": "x1", "text": "خبر\nنص\n", "headline": "عنوان", "a": [None, {}]}
    found = one(read, record)
    assert (found.id, found.text, found.headline) == ("x1", "خبر\nنص", "عنوان")
    assert list((found.record or {}).items()) == list(record.items())
    assert found.raw == json.dumps(record, ensure_ascii=False)
    assert (found.kind, found.first_line, found.source) == (InputKind.JSONL, 1, "a.jsonl")
    assert found.size == len(found.raw.encode())


def test_names_of_fields(read: Read) -> None:
    options = ReadOptions(text_field="body", headline_field="title", id_field="url")
    record = {"body": "b", "title": "t", "url": "u", "text": 5, "headline": 6, "id": 7}
    found = one(read, record, options)
    assert (found.text, found.headline, found.id) == ("b", "t", "u")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ('"x"', "x"),
        ("17", "17"),
        ("-1.50", "-1.5"),
        ("12345678901234567890", "12345678901234567890"),
        ('""', "a.jsonl#1"),
        ("null", "a.jsonl#1"),
        ("true", "a.jsonl#1"),
        ("[1]", "a.jsonl#1"),
        ('{"a": 1}', "a.jsonl#1"),
    ],
)
def test_ids(read: Read, given: str, expected: str) -> None:
    assert one(read, f'{{"id": {given}, "text": "x"}}').id == expected


def test_without_an_id_the_line_counts_blank_ones_too(read: Read) -> None:
    documents, problems = read('\n{"text": "x"}\n\n \nbad\n{"text": "y"}', "a.jsonl")
    assert [d.id for d in documents] == ["a.jsonl#2", "a.jsonl#6"]
    assert [p.line for p in problems] == [5]


@pytest.mark.parametrize("given", ["null", "5", '["x"]', '""', '" \\n"'])
def test_a_headline_that_is_no_text_is_none(read: Read, given: str) -> None:
    assert one(read, f'{{"text": "x", "headline": {given}}}').headline is None


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('{"text": "x"', "not JSON: Expecting ',' delimiter (column 13)"),
        ("plain", "not JSON: Expecting value (column 1)"),
        ('{"text": "a\tb"}', "not JSON: Invalid control character at (column 12)"),
        ('{"text": "a\0b"}', "not JSON: Invalid control character at (column 12)"),
        ('"text"', "not a JSON object"),
        ("17", "not a JSON object"),
        ('[{"text": "x"}]', ARRAY),
        ("{}", "no field 'text'"),
        ('{"text": null}', "the field 'text' is no text"),
        ('{"text": "\\ud83d"}', "not text: \\ud83d is half a surrogate pair"),
        ('{"text": "x", "tags": ["\\uDE00"]}', "not text: \\ude00 is half a surrogate pair"),
        ('{"te\\ud83dxt": "x", "text": ""}', "not text: \\ud83d is half a surrogate pair"),
    ],
)
def test_a_bad_line_is_said_and_the_rest_goes_on(read: Read, line: str, reason: str) -> None:
    data = f'{{"text": "before"}}\n{line}\n{{"text": "after"}}\n'
    documents, problems = read(data, "a.jsonl")
    assert [d.text for d in documents] == ["before", "after"]
    assert problems == [Problem("a.jsonl", reason, 2)]


@pytest.mark.parametrize("line", ["[" * 100_000, '{"a":' * 100_000, '{"id": ' + "9" * 5000 + "}"])
def test_hostile_lines(read: Read, line: str) -> None:
    documents, problems = read(f'{{"text": "x"}}\n{line}\n', "a.jsonl")
    assert ([d.text for d in documents], [p.line for p in problems]) == (["x"], [2])


def test_bad_bytes_are_their_lines_error(read: Read) -> None:
    data = b'{"text": "x"}\n{"text": "\xff"}\n{"text": "y"}\n'
    documents, problems = read(data, "a.jsonl")
    assert [d.text for d in documents] == ["x", "y"]
    assert [(p.line, p.reason[:9]) for p in problems] == [(2, "not UTF-8")]


def test_an_array_over_several_lines_is_one_error(read: Read) -> None:
    assert reasons(read, '[\n  {"text": "x"},\n  {"text": "y"}\n]\n') == [(None, ARRAY)]


def test_a_pair_of_escapes_is_a_letter(read: Read) -> None:
    assert one(read, '{"text": "\\ud83d\\ude00"}').text == "😀"


@pytest.mark.parametrize("end", ["\r", "\r\n", "\u2028", "\u2029"])
def test_line_ends_inside_the_text(read: Read, end: str) -> None:
    found = one(read, {"text": f"a{end}b{end}"})
    assert (found.text, found.pristine) == ("a\nb", False)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_between_records(read: Read, end: str) -> None:
    data = "".join(f'{{"text": "{n}\u2028"}}{end}' for n in range(3))
    documents, problems = read(data, "a.jsonl")
    assert [(d.raw, d.id) for d in documents] == [
        (f'{{"text": "{n}\u2028"}}', f"a.jsonl#{n + 1}") for n in range(3)
    ]
    assert problems == []


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ('{"text": "x"}\n{"text":"\\u0041\\n\\u0042"}\n', [True, True]),
        ('{"text": "x"}\n{"text":"y"}', [True, False]),
        ('{"text": "x"}\r\n{"text":"y"}\n', [False, True]),
        ('{"text": "x"}\n\n{"text":"y"}\n', [False, False]),
        ('{"text": "x\\n"}\n', [False]),
        ('\ufeff{"text": "x"}\n', [False]),
        ("", []),
    ],
)
def test_pristine(read: Read, data: str, expected: list[bool]) -> None:
    assert [d.pristine for d in read(data, "a.jsonl")[0]] == expected


def test_another_encoding_must_be_named(read: Read) -> None:
    data = '{"text": "خبر"}\n'.encode("cp1256")
    assert [line for line, _ in reasons(read, data)] == [1]
    (document,), _ = read(data, "a.jsonl", ReadOptions(encoding="cp1256"))
    assert (document.text, document.encoding, document.pristine) == ("خبر", "cp1256", False)


def test_utf_16_with_a_mark_is_refused_once_with_advice(read: Read) -> None:
    data = '{"text": "x"}\n{"text": "y"}\n'.encode("utf-16")
    assert [reason[-18:] for _, reason in reasons(read, data)] == ["encoding utf-16-le"]
    documents, _ = read(data, "a.jsonl", ReadOptions(encoding="utf-16"))
    assert [d.text for d in documents] == ["x", "y"]

from textwrap import wrap

import pytest

from newstool.article import Kind
from newstool.parsing import HEADLINE_PASSES, judge, parse
from tests.parsing.texts import LONG, LONGER


def test_nothing_is_an_empty_article() -> None:
    article = parse("")
    assert (article.lines, article.blocks, article.headline) == ((), (), None)


@pytest.mark.parametrize("text", ["\n", "one\n\ntwo", " padded \n\ttab", "a\x0bb\x0cc\u2028d"])
def test_the_text_comes_back(text: str) -> None:
    assert parse(text).text == text


def test_numbers_count_from_the_first_line() -> None:
    assert [line.number for line in parse("a\n\nb", first_line=7).lines] == [7, 8, 9]


def test_fields_and_id_pass_through() -> None:
    article = parse("a", id="x", fields={"url": "u"})
    assert (article.id, article.fields) == ("x", {"url": "u"})


def test_headline_passes_decide_nothing_else() -> None:
    page = judge("Hall opens\nHall opens\n" + LONG, passes=HEADLINE_PASSES)
    assert {n: v.kind for n, v in page.decided.items()} == {0: Kind.HEADLINE, 1: Kind.REPEAT}


def test_wrapped_lines_are_one_block_and_keep_their_numbers() -> None:
    text = "Hall opens\n\n" + "\n".join(wrap(LONG, 60))
    block = parse(text).blocks[-1]
    assert [line.number for line in block.lines] == [3, 4, 5, 6]
    assert [line.joined for line in block.lines] == [False, True, True, True]
    assert block.text == LONG


def test_numbers_stay_as_they_are_written() -> None:
    blocks = parse(f"Hall\n{LONG}\n1-كلمة\n2-كلمة أخرى\n3 = أخيرة").blocks
    assert [block.text for block in blocks[2:]] == ["1-كلمة", "2-كلمة أخرى", "3 = أخيرة"]


def test_numbers_stay_in_the_reading_text_and_signs_go() -> None:
    blocks = parse(f"Hall\n{LONG}\n1- one thing\n2- two things\n\n{LONGER}\n- this\n- that").blocks
    assert [block.text for block in blocks if block.kind is Kind.ITEM] == [
        *("1- one thing", "2- two things", "this", "that")
    ]

"""A glance may be wrong by saying yes, never by saying no."""

import pytest

from newstool.article import Kind
from newstool.parsing.chain import judge
from newstool.parsing.glance import may_have_repeats_or_boilerplate

HEADLINE = "Council opens the new bridge after two years"
BODY = (
    "The mayor opened the new bridge on Monday morning before a crowd of several hundred people, "
    "and said that the work had cost less than the council had feared two years ago."
)
MORE = BODY.replace("Monday", "Tuesday").replace("mayor", "minister")


@pytest.mark.parametrize(
    "text",
    [
        f"{HEADLINE}\n\n{BODY}\n\n{MORE}",
        f"{HEADLINE}\nBy Jane Doe\n{BODY}\n{MORE}",
        f"{HEADLINE}\n{BODY}\nA subheading here\n{MORE}",
    ],
)
def test_plain_articles_need_no_judging(text: str) -> None:
    assert not may_have_repeats_or_boilerplate(text)


@pytest.mark.parametrize(
    "text",
    [
        f"{HEADLINE}\n\n“{HEADLINE}”\n\n{BODY}",
        f"{HEADLINE} | The Gazette\n\n{HEADLINE}\n\n{BODY}",
        f"Council opens the new bridge after\ntwo years\n{HEADLINE}\n\n{BODY}",
        f"{HEADLINE}\n\n{BODY}\n\nShare this article",
        f"{HEADLINE}\n\nRead more: other news\n\n{BODY}\n\n{MORE}",
        f"FOR IMMEDIATE RELEASE\n\n{HEADLINE}\n\n{BODY}\n\n{MORE}",
        f"{HEADLINE}\n\n{BODY}\n\nTags:",
        f"{HEADLINE}\n\n{BODY}\n\n17:23",
        f"{HEADLINE}\n\n{BODY}\n\n© 2024 The Gazette. All rights reserved.",
    ],
)
def test_what_the_parser_finds_is_never_missed(text: str) -> None:
    page = judge(text)
    kinds = {verdict.kind for verdict in page.decided.values()}
    assert kinds & {Kind.REPEAT, Kind.BOILERPLATE}
    assert may_have_repeats_or_boilerplate(text)


def test_paragraphs_that_follow_themselves() -> None:
    assert may_have_repeats_or_boilerplate(f"{HEADLINE}\n\n{BODY}\n\n{BODY}")


def test_the_headline_beside_the_text() -> None:
    assert may_have_repeats_or_boilerplate(f"{HEADLINE}\n\n{BODY}", HEADLINE)
    assert may_have_repeats_or_boilerplate(f"{HEADLINE}\n\n{BODY}", HEADLINE.replace(" the ", "\n"))
    assert not may_have_repeats_or_boilerplate(f"{HEADLINE}\n\n{BODY}", "Something else")
    assert may_have_repeats_or_boilerplate(f"Read more: other news\n\n{BODY}", HEADLINE)
    assert may_have_repeats_or_boilerplate(f"{HEADLINE}\n\n{BODY}", HEADLINE.replace(" ", "\n"))


def test_long_lines_are_told_by_their_first_words() -> None:
    long = f"{MORE} {MORE}"
    assert may_have_repeats_or_boilerplate(f"{HEADLINE}\n\n{BODY}\n\nRead more: {long}")
    assert not may_have_repeats_or_boilerplate(f"{HEADLINE}\n\n{BODY}\n\n{long} Read more")


def test_lines_that_share_few_of_the_headlines_words_are_no_repeats() -> None:
    other = "Council opens the new theatre and library before Christmas"
    assert not may_have_repeats_or_boilerplate(f"{HEADLINE}\n\n{other}\n\n{BODY}")


def test_repeats_with_kickers_of_their_own() -> None:
    kickers = f"Breaking news from Riverton: {HEADLINE}", f"{HEADLINE} | The Gazette of Riverton"
    assert may_have_repeats_or_boilerplate("\n\n".join([*kickers, BODY]))


@pytest.mark.parametrize("line", ["فيديو 17:23", "at 9h30", "@someone says", "お知らせ"])
def test_lines_that_are_hard_to_tell_are_judged(line: str) -> None:
    assert may_have_repeats_or_boilerplate(f"{HEADLINE}\n\n{BODY}\n\n{line}")


def test_lines_without_a_word_say_nothing() -> None:
    assert not may_have_repeats_or_boilerplate(f"{HEADLINE}\n\n{BODY}\n\n* * *\n\n{MORE}\n😀")

"""A glance may be wrong by saying yes, never by saying no."""

import pytest

from newstool.article import Kind
from newstool.parsing.chain import LINE_PASSES, judge
from newstool.parsing.glance import may_have_repeats_or_boilerplate
from newstool.parsing.vocabulary import REMEMBERED

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
        f"{HEADLINE}\n\n{BODY}\n\nShare this article",
        f"{HEADLINE}\n\nRead more: other news\n\n{BODY}\n\n{MORE}",
        f"FOR IMMEDIATE RELEASE\n\n{HEADLINE}\n\n{BODY}\n\n{MORE}",
        f"{HEADLINE}\n\n{BODY}\n\nTags:",
        f"{HEADLINE}\n\n{BODY}\n\n17:23",
        f"{HEADLINE}\n\n{BODY}\n\n© 2024 The Gazette. All rights reserved.",
    ],
)
def test_what_the_parser_finds_is_never_missed(text: str) -> None:
    page = judge(text, passes=LINE_PASSES)
    kinds = {verdict.kind for verdict in page.decided.values()}
    assert kinds & {Kind.REPEAT, Kind.BOILERPLATE}
    assert may_have_repeats_or_boilerplate(text)


def test_paragraphs_that_follow_themselves() -> None:
    assert may_have_repeats_or_boilerplate(f"{HEADLINE}\n\n{BODY}\n\n{BODY}")


def test_the_headline_beside_the_text() -> None:
    assert may_have_repeats_or_boilerplate(f"{HEADLINE}\n\n{BODY}", HEADLINE)
    assert not may_have_repeats_or_boilerplate(f"{HEADLINE}\n\n{BODY}", "Something else")
    assert may_have_repeats_or_boilerplate(f"Read more: other news\n\n{BODY}", HEADLINE)


def test_more_words_than_are_remembered() -> None:
    for n in range(0, 2 * REMEMBERED, 900):
        headings = [" ".join(f"w{n + k + j}" for j in range(15)) for k in range(0, 900, 15)]
        text = "\n".join([HEADLINE, BODY, *headings, MORE])
        assert not may_have_repeats_or_boilerplate(text, "Something else")
        assert may_have_repeats_or_boilerplate(f"{text}\nShare this article", "Something else")


@pytest.mark.parametrize("line", ["فيديو 17:23", "at 9h30", "* * *", "@someone says", "お知らせ"])
def test_lines_that_are_hard_to_tell_are_judged(line: str) -> None:
    assert may_have_repeats_or_boilerplate(f"{HEADLINE}\n\n{BODY}\n\n{line}")

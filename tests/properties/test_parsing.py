"""What must hold for every article, whatever it says and however it is laid out."""

from textwrap import wrap

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newstool.article import Kind
from newstool.parsing import HEADLINE_PASSES, judge, parse, read_passages, read_texts
from tests.parsing import case_files

PIECES = st.sampled_from(
    [
        *(
            "",
            " ",
            "\t",
            "# ",
            "## ",
            "- ",
            "* ",
            "1. ",
            "أ- ",
            "**",
            "__",
            "\\",
            "...",
            "***",
            "===",
        ),
        *("By ", "كتب: ", "المصدر: ", "Tags: ", "Read also: ", "الكلمات", "صفقة سرية", "Who pays?"),
        *("\u200f", "\ufeff", "\x1a", "，。", "。", "سامر الحلبي – المدينة", "3 May 2022", "2 - 1"),
        *("a word ", "كلمة ", "كَلِمَةٌ ", "字", "A longer sentence that goes on and on. ", "x" * 120),
        *(
            "https://example.org/a",
            "samer@example.org",
            "﴿",
            "،،",
            "\ud7ff",
            "\U0001f600",
            ":",
            "؟",
        ),
    ]
)
LINES = st.lists(PIECES, max_size=4).map("".join) | st.text(
    st.characters(exclude_characters="\n", codec="utf-8"), max_size=90
)
TEXTS = st.lists(LINES, max_size=14).map("\n".join)


@given(TEXTS, st.none() | LINES)
def test_every_line_comes_back_once_and_in_order(text: str, headline: str | None) -> None:
    article = parse(text, headline=headline, first_line=3)
    assert article.text == text
    assert [line.number for line in article.lines] == list(range(3, 3 + len(article.lines)))


@given(TEXTS)
def test_blocks_are_the_lines_without_the_blank_ones(text: str) -> None:
    article = parse(text)
    in_blocks = [line for block in article.blocks for line in block.lines]
    assert in_blocks == [line for line in article.lines if line.kind is not Kind.BLANK]
    assert all(block.text == block.text.strip() and block.text for block in article.blocks)
    assert sum(block.kind is Kind.HEADLINE for block in article.blocks) <= 1


@given(TEXTS)
def test_scores_are_shares_and_all_is_decided(text: str) -> None:
    page = judge(text)
    assert sorted(page.decided) == list(range(len(page.units)))
    assert all(0 <= verdict.score <= 1 for verdict in page.decided.values())


@given(TEXTS)
def test_the_headline_is_the_same_with_fewer_passes(text: str) -> None:
    fewer = judge(text, passes=HEADLINE_PASSES).decided
    more = judge(text).decided
    kinds = (Kind.HEADLINE, Kind.REPEAT)
    assert {n for n, v in fewer.items() if v.kind in kinds} >= {
        n for n, v in more.items() if v.kind in kinds
    }


_TOPS = st.lists(st.sampled_from(["Samer Halabi", "سامر الحلبي", "- one", "3 May 2022"]) | LINES)


@given(_TOPS.map("\n".join) | TEXTS, st.none() | LINES)
@example("Hall opens\n- one\n- two\nSamer Halabi\n" + "The hall has a new roof. " * 9, None)
@example(f"Hall\n\nEast Quarter\n\n{'The hall is new. ' * 9}\n\nWest\n\n{'It is old. ' * 20}", None)
@example("Hall opens\nSamer Halabi\n" + "Samer Halabi said that the hall is open. " * 5, "Hall")
def test_what_is_read_is_known_without_the_kinds(text: str, headline: str | None) -> None:
    article = parse(text, headline=headline)
    blocks = list(article.reading_blocks())
    shown = any(block.kind is Kind.HEADLINE for block in blocks)
    beside = [headline] if headline and not shown else []
    assert read_texts(text, headline) == [*beside, *(block.text for block in blocks)]


@given(_TOPS.map("\n".join) | TEXTS, st.none() | LINES)
@example("Hall opens and\nthe music is back\n" + "The hall has a new roof. " * 9, None)
@example("A line that is wrapped\nand goes on from here\n- one\nor two\n\nEnd\n", "Hall")
def test_passages_are_the_blocks_without_their_lines(text: str, headline: str | None) -> None:
    article = parse(text, id="a", headline=headline, first_line=3)
    read = read_passages(text, id="a", headline=headline, first_line=3)
    assert list(read.blocks) == [(block.kind, block.number, block.text) for block in article.blocks]
    assert (read.id, read.headline) == (article.id, article.headline)


LAID_OUT_ALIKE = [name for name in case_files.NAMES if name not in ("captions-at-the-end.ar",)]


def sections(lines: list[str]) -> list[tuple[str | None, list[str]]]:
    return [
        (section.heading and section.heading.text, [block.text for block in section.blocks])
        for section in parse("\n".join(lines)).sections
    ]


@pytest.mark.parametrize("name", LAID_OUT_ALIKE)
@pytest.mark.parametrize("layout", ["blank", "wrapped"])
def test_another_layout_gives_the_same_sections(name: str, layout: str) -> None:
    lines = [line for line in case_files.read(name)[1].split("\n") if line]
    spread = [
        part
        for line in lines
        for part in (
            "",
            *(wrap(line, 72, break_on_hyphens=False) if layout == "wrapped" else [line]),
        )
    ]
    assert sections(spread[1:]) == sections(lines)

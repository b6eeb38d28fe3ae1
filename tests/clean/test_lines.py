"""Work on whole lines: what is never dropped first."""

from pathlib import Path

import pytest

from newstool.article import Kind
from newstool.clean.lines import dropped_lines, joined_lines

HEADLINE = "افتتاح جسر المدينة الجديد بعد عامين من العمل"
BODY = (
    "افتتح رئيس البلدية صباح أمس الجسر الجديد في المدينة بحضور عدد كبير من السكان، وقال إن العمل "
    "فيه استغرق عامين كاملين وإن كلفته كانت أقل مما قدره المجلس في أول الأمر."
)
MORE = (
    "وأضاف أن المرحلة المقبلة ستشمل الطريق المؤدي إلى المستشفى، وأن الحافلات ستعود إلى خطها القديم "
    "مع بداية الشهر المقبل بعد أن كانت تسلك طريقا أطول."
)
ARTICLE = f"{HEADLINE}\n\n{BODY}\n\n{MORE}"
NONE: frozenset[Kind] = frozenset()


def dropped(text: str, headline: str | None = None) -> list[int]:
    return sorted(dropped_lines(text, headline, True, NONE, NONE))


@pytest.mark.parametrize(
    "text",
    [
        ARTICLE,
        f"{HEADLINE}\n\n{BODY}\n\nاقرأ كتابا كل أسبوع، هكذا ينصح المعلم طلابه.\n\n{MORE}",
        f"{ARTICLE}\n\nالمصدر: وكالة الأنباء",
        f"{HEADLINE}\n\n{BODY}\n\nنعم\nنعم\n\n{MORE}",
        f"{HEADLINE}\n\nوصول 12 طائرة\n\nوصول 15 طائرة\n\n{BODY}",
        "شارك الخبر",
        "",
    ],
)
def test_nothing_goes(text: str) -> None:
    assert dropped(text) == []


@pytest.mark.parametrize("repeat", [HEADLINE, f"«{HEADLINE}»", f"{HEADLINE}."])
def test_the_headline_once_more(repeat: str) -> None:
    assert dropped(f"{HEADLINE}\n\n{repeat}\n\n{BODY}") == [2]


@pytest.mark.parametrize(
    ("line", "lost"),
    [
        ("نعم يا سيدي", []),
        ("تابع خطاك إلى الجنوب", []),
        ("Row, row, row your boat gently", []),
        ("عاد الرجل إلى بيته.", [5]),
        ("He rowed, and rowed, and nobody saw him again", [5]),
    ],
)
def test_a_refrain_is_no_repeated_paragraph(line: str, lost: list[int]) -> None:
    assert dropped(f"{HEADLINE}\n\n{BODY}\n\n{line}\n{line}\n\n{MORE}") == lost


def test_the_headline_that_came_beside_the_text() -> None:
    assert dropped(ARTICLE, HEADLINE) == [0]


def test_a_paragraph_right_after_itself() -> None:
    assert dropped(f"{HEADLINE}\n\n{BODY}\n\n{BODY}\n\n{MORE}\n{MORE}") == [4, 7]


def test_boilerplate_below_the_last_paragraph() -> None:
    assert dropped(f"{ARTICLE}\n\nشارك الخبر على فيسبوك وتويتر") == [6]


def test_kinds_to_drop_and_to_keep() -> None:
    text = f"{HEADLINE}\n\n{HEADLINE}\n\n{BODY}\n\nشارك الخبر على فيسبوك وتويتر"
    everything = frozenset({Kind.BLANK})
    assert sorted(dropped_lines(text, None, False, everything, NONE)) == [1, 3, 5]
    assert sorted(dropped_lines(text, None, True, NONE, frozenset({Kind.REPEAT}))) == [6]
    assert sorted(dropped_lines(text, None, True, NONE, frozenset({Kind.BOILERPLATE}))) == [2]


def test_paragraphs_to_drop_are_told_from_subheadings() -> None:
    text = f"# {HEADLINE}\n\n{BODY}\n\n## الكلفة\n\n{MORE}"
    assert sorted(dropped_lines(text, None, False, frozenset({Kind.SUBHEADING}), NONE)) == [4]
    assert sorted(dropped_lines(text, None, False, frozenset({Kind.PARAGRAPH}), NONE)) == [2, 6]


def test_wrapped_lines_are_joined_into_the_first() -> None:
    words = BODY.split()
    lines = [" ".join(words[n : n + 7]) for n in range(0, len(words), 7)]
    edits = joined_lines("\n".join(lines))
    assert edits[0] is not None
    assert edits[0].startswith(lines[0] + " " + lines[1])
    assert edits[1] is None
    assert joined_lines(ARTICLE) == {}


def test_repeats_with_a_slip_each_go_all_at_once() -> None:
    headline = "Council opens the new bridge after two years of work"
    slips = [f"{headline[:-1]}{sign}" for sign in "abcdefghij"]
    text = "\n".join([headline, *slips, "The mayor opened the new bridge on Monday. " * 6])
    gone = dropped_lines(text, None, default=True, drop=frozenset(), keep=frozenset())
    assert gone == dict.fromkeys(range(1, 11))


# --- sentences that begin as pages speak


def table(name: str) -> list[dict[str, str]]:
    text = (Path(__file__).parent / name).read_text("utf-8")
    names, *rows = (line.split("\t") for line in text.rstrip("\n").split("\n"))
    return [dict(zip(names, row, strict=True)) for row in rows]


ARTICLES = {row["language"]: row for row in table("articles.tsv")}


def places(article: dict[str, str], line: str) -> list[list[str]]:
    """Return the article's lines with `line` at its beginning, inside it and at its end."""
    headline, first, last = article["headline"], article["first"], article["last"]
    return [
        [line, first, last],
        [headline, line, first, last],
        [headline, "", line, "", first, "", last],
        [headline, first, line, last],
        [headline, first, last, line],
        [headline, "", first, "", last, "", line],
    ]


@pytest.mark.parametrize("ends", ["", ".।。"])
@pytest.mark.parametrize("language", ARTICLES)
def test_no_sentence_goes_with_its_full_stop_or_without(language: str, ends: str) -> None:
    written = [r["sentence"] for r in table("sentences.tsv") if r["language"] == language]
    lines = [sentence.rstrip(ends) for sentence in written]
    tried = [(line, placed) for line in lines for placed in places(ARTICLES[language], line)]
    lost = {line for line, placed in tried for n in dropped("\n".join(placed)) if placed[n] == line}
    assert len(lines) >= 15
    assert lost == set()

"""newstool reads back its own markdown to the same sections."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from newstool.article import Kind
from newstool.cli.split_formats import Look
from newstool.parsing import parse
from newstool.split.rereading import misread
from newstool.split.sections import SectionRecord, sections
from newstool.writing.markdown import article

LONG = "The council voted on Monday to keep the old bridge open for another year, officials said."
ARABIC = "قال رئيس البلدية إن الجسر القديم سيبقى مفتوحًا عامًا آخر، وإن العمل فيه يبدأ في الربيع."
SIGNS = st.sampled_from(list("#*-_=>+`~|\\.:،؛؟!«»()[]0123456789 •–—٣أبتab"))
TRICKY = st.sampled_from(
    [
        "# not a heading",
        "\\# nor this",
        "\\\\",
        "***",
        "====",
        "- item",
        "1. item",
        "أ- بند",
        "**bold**",
        "المصدر: وكالات",
        "Source: agencies",
        "Keywords",
        "الكلمات المفتاحية",
        "Read also: more",
        "اقرأ أيضا",
        "By Jane Doe",
        "Short line",
        "عنوان قصير",
        "Who pays?",
    ]
)
LINES = st.one_of(st.just(LONG), st.just(ARABIC), TRICKY, st.text(SIGNS, max_size=12))
HEADS = st.one_of(TRICKY, st.text(SIGNS, min_size=1, max_size=12))


def text_of(records: list[SectionRecord]) -> list[tuple[str | None, str | None, tuple[str, ...]]]:
    return [(record.headline, record.heading, record.paragraphs) for record in records]


@st.composite
def marked_articles(draw: st.DrawFn) -> str:
    """Return an article with a headline and headings by their markup."""
    parts = ["# " + draw(HEADS)]
    for _ in range(draw(st.integers(0, 3))):
        parts += draw(st.lists(LINES, max_size=3))
        parts.append("## " + draw(HEADS))
    parts += draw(st.lists(LINES, min_size=1, max_size=3))
    return "\n\n".join(parts)


def check(text: str) -> None:
    records = sections(parse(text))
    markdown = Look("markdown").sections(records)
    again = sections(parse(markdown.rstrip("\n")))
    assert text_of(again) == text_of(records), markdown
    assert Look("markdown").sections(again) == markdown


@settings(max_examples=300, deadline=None)
@given(marked_articles())
@example("# a\n\n\\\\# b")
def test_marked_articles(text: str) -> None:
    check(text)


@settings(max_examples=300, deadline=None)
@given(st.lists(LINES, max_size=8), st.sampled_from(["\n", "\n\n"]))
def test_any_article(lines: list[str], gap: str) -> None:
    check(gap.join(lines))


EDGES = st.sampled_from(
    [
        "Jane Miller is a reporter in Riverton.",
        "jane@example.org",
        "Riverton: Jane Miller",
        "17:23",
        "Ingredients:",
        "2:1",
        "Old bridge stays",
        "He said: the bridge stays open",
        "- salt",
        "A short last line",
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(LINES, EDGES), min_size=1, max_size=8))
def test_a_glance_finds_all_that_reading_finds(lines: list[str]) -> None:
    paragraphs = [text for line in lines if (text := line.strip())]
    text = article("Old bridge stays", [(None, paragraphs)])
    assert set(misread(text, "Old bridge stays", paragraphs)) == set(
        misread(text, None, paragraphs)
    )


def test_kinds_that_are_not_sections_do_not_come_back_as_such() -> None:
    records = sections(parse(f"# Top\n\n{LONG}\n\n## Head\n\n{LONG}\n\nSource: agencies"))
    again = parse(Look("markdown").sections(records).rstrip("\n"))
    assert {line.kind for line in again.lines} <= {
        Kind.HEADLINE,
        Kind.SUBHEADING,
        Kind.PARAGRAPH,
        Kind.BLANK,
    }

"""The page: it loads nothing, and takes nothing in an article for markup."""

import re
import xml.etree.ElementTree as ET

import pytest

from newstool.writing.html import Sheet, page
from newstool.writing.html_charts import bar_chart, histogram
from newstool.writing.html_text import element, shortened, text

EVIL = '<script>alert(\'x\')</script>" onload="y" & </title> \x1b[31m \u202e'
SHEET = Sheet("Articles", ["id", "words"], [[EVIL, 3], ["b", None]], ["total", 3])


def _page(**more: bool) -> str:
    figures = [bar_chart("Words", [(EVIL, 3)]), histogram("Lengths", [("1–5", 2)], axis="words")]
    return page("Numbers", [("articles", 2), ("words", 1234)], figures, SHEET, **more)


def _tree(html: str) -> ET.Element:
    """Return the page as a tree; the void `meta` is the only tag that XML does not know so."""
    return ET.fromstring(re.sub(r"<meta ([^>]*)>", r"<meta \1/>", html.split("\n", 1)[1]))


def test_the_page_is_well_formed_whatever_an_article_says() -> None:
    tree = _tree(_page())
    assert [element.tag for element in tree] == ["head", "body"]
    assert len(tree.findall(".//script")) == 1
    assert len(tree.findall(".//tbody/tr")) == 2


def test_no_text_becomes_an_attribute_or_a_control() -> None:
    tree = _tree(_page())
    assert not [e for e in tree.iter() if any(name.startswith("on") for name in e.attrib)]
    assert "\x1b" not in _page()
    assert "\u202e" not in _page()


def test_nothing_is_loaded_from_elsewhere() -> None:
    html = _page()
    assert "http" not in html.replace("http-equiv", "")
    assert not re.search(r"\b(src|href|url|@import)\b\s*[=(]", html)
    assert "default-src 'none'" in html


def test_the_page_lets_only_its_own_script_run() -> None:
    from base64 import b64encode
    from hashlib import sha256

    script = _tree(_page()).findall(".//script")[0].text
    assert script
    digest = b64encode(sha256(script.encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}'" in _page()


def test_cells_carry_the_numbers_they_are_sorted_by() -> None:
    cells = _tree(_page()).findall(".//tbody/tr/td")
    assert [cell.get("data-value") for cell in cells] == [None, "3", None, ""]


def test_the_total_stands_apart_from_what_is_sorted() -> None:
    assert [cell.text for cell in _tree(_page()).findall(".//tfoot/tr/td")] == ["total", "3"]


@pytest.mark.parametrize(("rtl", "direction"), [(False, "ltr"), (True, "rtl")])
def test_the_page_has_the_direction_of_its_text(rtl: bool, direction: str) -> None:
    assert _tree(_page(rtl=rtl)).get("dir") == direction


def test_charts_say_in_words_what_they_show() -> None:
    figure = ET.fromstring(bar_chart("Words", [("Harbour", 1200), ("Tram", 600)]))
    svg = figure.find("svg")
    assert svg is not None
    assert svg.get("role") == "img"
    assert svg.findtext("title") == "Words"
    assert svg.findtext("desc") == "Harbour: 1,200; Tram: 600"


def _bars(figure: str) -> list[tuple[float, float]]:
    bars = ET.fromstring(figure).iter("rect")
    return [(float(bar.get("x", "")), float(bar.get("width", ""))) for bar in bars]


def test_bars_are_as_long_as_their_values() -> None:
    (_, long), (_, short) = _bars(bar_chart("Words", [("a", 100), ("b", 50)]))
    assert long == 2 * short


def test_bars_grow_to_the_left_where_the_text_does() -> None:
    rows = [("a", 100.0), ("b", 50.0)]
    (left, _), (also_left, _) = _bars(bar_chart("Words", rows))
    (x_long, long), (x_short, short) = _bars(bar_chart("Words", rows, rtl=True))
    assert left == also_left
    assert x_long + long == x_short + short


def test_the_first_column_stands_on_the_right_where_the_text_begins_there() -> None:
    bins = [("1–5", 2), ("6–10", 1)]
    (first, _), (second, _) = _bars(histogram("Lengths", bins, axis="words", rtl=True))
    assert first > second


@pytest.mark.parametrize("rows", [[], [("a", 0)]])
def test_nothing_to_draw_is_drawn(rows: list[tuple[str, float]]) -> None:
    assert ET.fromstring(bar_chart("Words", rows)).findtext("h2") == "Words"
    assert ET.fromstring(histogram("Lengths", [], axis="words")).findtext("h2") == "Lengths"


def test_an_element() -> None:
    assert element("p", text("a<b"), class_="x", data_value=None) == '<p class="x">a&lt;b</p>'


def test_shortened() -> None:
    assert shortened("harbour", 7) == "harbour"
    assert shortened("harbour", 4) == "har…"


def test_labels_take_the_room_they_need_and_leave_the_rest_to_the_bars() -> None:
    (short,) = _bars(bar_chart("Words", [("a", 100)]))
    (long,) = _bars(bar_chart("Words", [("A headline of some length", 100)]))
    assert short[0] < long[0]
    assert sum(short) == sum(long)


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ("A headline of twenty-six.", "A headline of twenty-six."),
        ("A headline that takes more room than there is", "A headline that takes more…"),
        ("市议会批准夜间电车在环城路上运行", "市议会批准夜间电车在环城路上…"),
    ],
)
def test_labels_are_cut_by_the_room_they_take(label: str, shown: str) -> None:
    figure = ET.fromstring(bar_chart("Words", [(label, 1)]))
    assert [each.text for each in figure.iter("text")] == [shown, "1"]
    assert figure.find(".//g/title").text == label  # type: ignore[union-attr]

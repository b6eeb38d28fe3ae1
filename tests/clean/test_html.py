import pytest

from newstool.clean.html import strip_html, strip_html_in_line


@pytest.mark.parametrize(
    "text",
    [
        "a < b and b > c",
        "if (a <b and c> d)",
        "x = y * 2; if (a < b) { return; }",
        "AT&T and R&D",
        "?a=1&copy=2",
        "<script>x</script>",
        "<name@example.org>",
        "<!-- note -->",
        "&lt;b&gt;",
        "&lt;p class=&quot;x&quot;&gt;",
        "&#60;b&#62;",
        "&nosuchentity;",
        "?a=1&section;b &notit;",
        "&#0;",
        "i<3 u",
    ],
)
def test_stays(text: str) -> None:
    assert strip_html(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<b>عاجل</b>: هزة", "عاجل: هزة"),
        ("<STRONG>x</Strong>", "x"),
        ('<a href="https://example.org/?a>b" target=_blank>report</a>', "report"),
        ("<span style='color:red'>x</span>", "x"),
        ("one<br>two<br/>three<br />four", "one\ntwo\nthree\nfour"),
        ("<ul><li>a</li><li>b</li></ul>", "\n\na\n\nb\n\n"),
        ("<h2 id=top>Title</h2>text", "\nTitle\ntext"),
    ],
)
def test_tags(text: str, expected: str) -> None:
    assert strip_html(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A &amp; B", "A & B"),
        ("1 &lt; 2", "1 < 2"),
        ("&lt;tag&gt;", "<tag>"),
        ("&#8211; &#x2013;", "– –"),
        ("&#x80;", "€"),
        ("&laquo;نص&raquo;", "«نص»"),
        ("&amp;lt;", "&lt;"),
        ("&lt;b&gt; 1 &lt; 2", "&lt;b&gt; 1 < 2"),
        ("<b>&lt;b&gt;</b>", "&lt;b&gt;"),
    ],
)
def test_entities(text: str, expected: str) -> None:
    assert strip_html(text) == expected


def test_on_one_line_a_block_tag_is_a_space() -> None:
    assert strip_html_in_line("one<br>two&#10;three") == "one two three"


def test_an_ampersand_escaped_time_and_again_takes_few_rounds() -> None:
    deep, rounds = "a &" + "amp;" * 1000 + "copy;", 0
    while (plain := strip_html(deep)) != deep:
        deep, rounds = plain, rounds + 1
    assert deep == "a ©"
    assert rounds < 8

"""Cleaning, over text made of the characters that are hard for it."""

from hypothesis import given, settings
from hypothesis import strategies as st

from newstool.article import Kind
from newstool.clean import Plan, clean_article, clean_headline, replay
from newstool.clean.articles import article_cleaner
from newstool.clean.steps import PRESETS, REPAIRS, RESPELLINGS, STEP_NAMES, Step

PIECES = st.sampled_from(
    [
        *"ابتدرسطظعفكلمنهويىةءأإآؤئکیپچگٹڈےں",
        *"\u064b\u064e\u0651\u0670\u0640\u0640٠١٢۳۴٫٬٪،؛؟۔«»",
        *"aZéÃâ€™œÂ§Ø±Ùß ÇáÓÌÑ1234.,:;!?\"'()[]@#&<>/-_=*",
        *"\n\n  \t\u00a0\u200b\u200c\u200d\u200e\u200f\u061c\u00ad\u2060\ufeff\u202a\u202b\u202c",
        *"\u2066\u2067\u2069\u2028\u0085\u0092\u0000\u001b\u000c\r\u0301ﻷﷲﷺﹶﬁＡ½क\u094dষ",
        *"😍🏽❤\ufe0f🇸🇦1\ufe0f\u20e3👩⭐“”‘’„…–■",
        *("&amp;", "&lt;", "b&gt;", "&#8211;", "&nbsp;", "&#10;", "<b>", "</b>", "<br/>", "<p>"),
        *("http://a.example/b", "www.b.example", "me@c.example", "@user", "#وسم_ثان", "1445هـ"),
        *("ط§ظ„", "Ø§Ù„", "â€œ", "Ã©", "ÇáÓáÇã", "\x1b[31m", "\x1b]0;t\x07", "ï¿½"),
        *("شارك الخبر على تويتر", "نص طويل يقف هنا وحده ", "اقرأ أيضا: خبر", "***"),
    ]
)
TEXTS = st.lists(PIECES, max_size=25).map("".join)
NAMES = st.frozensets(st.sampled_from(STEP_NAMES), max_size=6)
PLANS = st.one_of(
    st.sampled_from([Plan(frozenset(names)) for names in PRESETS.values()]),
    st.builds(
        lambda preset, extra: Plan(frozenset(PRESETS[preset]) ^ extra),
        st.sampled_from(sorted(PRESETS)),
        NAMES,
    ),
    st.builds(Plan, NAMES, st.frozensets(st.sampled_from(Kind), max_size=2)),
)


@settings(max_examples=400, deadline=None)
@given(TEXTS, PLANS)
def test_cleaning_twice_is_cleaning_once(text: str, plan: Plan) -> None:
    once = clean_article(text, plan).text
    assert clean_article(once, plan).text == once


@settings(max_examples=150, deadline=None)
@given(TEXTS, PLANS)
def test_a_headline_stays_one_line_and_is_clean_at_once(text: str, plan: Plan) -> None:
    line = " ".join(text.split("\n"))
    once = clean_headline(line, plan).text
    assert clean_headline(once, plan).text == once
    assert "\n" not in once


@settings(max_examples=300, deadline=None)
@given(TEXTS, PLANS, st.none() | TEXTS)
def test_changes_replayed_give_what_cleaning_gives(
    text: str, plan: Plan, headline: str | None
) -> None:
    with_changes = clean_article(text, plan, headline, with_changes=True)
    plainly = clean_article(text, plan, headline)
    assert with_changes[:2] == plainly[:2]
    assert replay(text, [change for change in with_changes.changes if change.line >= 0]) == (
        plainly.text
    )


@settings(max_examples=400, deadline=None)
@given(TEXTS, st.sampled_from(REPAIRS + RESPELLINGS))
def test_lines_do_not_depend_on_one_another(text: str, step: Step) -> None:
    function = step.function
    assert function(text) == "\n".join(map(function, text.split("\n")))


@settings(max_examples=400, deadline=None)
@given(TEXTS)
def test_what_a_step_does_not_touch_it_does_not_change(text: str) -> None:
    ready = article_cleaner(Plan(frozenset(STEP_NAMES)))
    for characters in (ready.repairs, ready.respellings):
        for step, touches in characters.guarded:
            assert touches(text) or step.function(text) == text
        assert characters.touches(text) == any(touches(text) for _, touches in characters.guarded)

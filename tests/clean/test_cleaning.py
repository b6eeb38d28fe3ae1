"""The steps together: fixed point, order, what is asked for and no more."""

import pytest

from newstool.clean import clean_article, clean_headline, planned
from newstool.clean.plan import Plan
from newstool.clean.steps import PRESETS

UNTOUCHED = [
    "رئيس الوزراء يفتتح مشروع المياه غدًا",
    "الساعة ١٢:٣٠ و10,000 ريال و3.5% في 1445هـ",
    "می‌رود و کتاب‌ها",
    "قمة G20 تنطلق، و“نعم” ثم ﷺ",
    "👩‍⚕️ 🇸🇦 👍🏽 ❤️",
    "हिन्दी क्‍ष עִבְרִית Tiếng Việt Ａ ﬁ 𝒳",
    "AT&T: a < b and b > c; &lt;b&gt;",
    "http://example.org/a?b=1&c=2#d",
    "سطر\n\n***\n\nسطر آخر",
]


def clean(text: str, plan: Plan | None = None) -> str:
    return clean_article(text, plan or planned()).text


@pytest.mark.parametrize("text", UNTOUCHED)
def test_what_is_right_stays(text: str) -> None:
    assert clean(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("AT&amp;amp;amp;T", "AT&T"),
        ("<\u200bb>x</b>", "x"),
        ("&amp;nbsp;a", "a"),
        ("ﻷ\u0651\u064e", "لأ\u064e\u0651"),
        ("a&#13;&#10;b", "a\nb"),
        ("&\x00amp;", "&"),
        ("<p>a</p><p>b</p>", "a\n\nb"),
        ("مـ\u200bـحمد", "محمد"),
        ("\n\na\n\n\n\nb\n", "a\n\nb"),
        ("Â©&lt;br&gt;", "©&lt;br&gt;"),
    ],
)
def test_steps_repeat_until_nothing_changes(text: str, expected: str) -> None:
    assert clean(text) == expected
    assert clean(expected) == expected


def test_without_a_step_its_matter_stays() -> None:
    text = "محـمد  <b>x</b>"
    for name in ("tatweel", "spaces", "html"):
        plan = Plan(frozenset(PRESETS["reading"]) - {name})
        assert clean(text, plan) != clean(text)
    assert clean(text, Plan(frozenset())) == text


def test_search_folds_to_a_key() -> None:
    text = "«أُغلق» مطار الـريـاض، إلى ٢٠٢٤! THE “End”…\n\nمدرسةٌ على شطّ"
    assert clean(text, planned("search")) == ("اغلق مطار الرياض الي 2024 the end\n\nمدرسه علي شط")


def test_every_letter_settles() -> None:
    text = "\n".join(filter(str.isalpha, map(chr, (*range(0x3000), *range(0xA640, 0xAC00)))))
    for preset in ("reading", "search", "model"):
        cleaned = clean(text, planned(preset))
        assert clean(cleaned, planned(preset)) == cleaned


def test_model_takes_addresses_out() -> None:
    text = "كَتَبَ @user إلى a@example.org في ١٢/٥ عن https://example.org/x"
    assert clean(text, planned("model")) == "كتب إلى في 12/5 عن"


def test_a_headline_stays_on_its_line() -> None:
    cleaned = clean_headline("  عاجل<br>هزة&#10;أرضية\u2028الآن ", planned())
    assert cleaned.text == "عاجل هزة أرضية الآن"


@pytest.mark.parametrize("entity", ["&#10;", "&#13;", "&#8232;", "&#x2029;"])
def test_a_headline_gains_no_line_end(entity: str) -> None:
    assert clean_headline(f"Old hall{entity}to reopen", planned()).text == "Old hall to reopen"


def test_a_headline_over_several_lines_comes_on_one() -> None:
    headline = "\n Old hall\r\n\nto reopen\n"
    cleaned = clean_headline(headline, planned(), with_changes=True)
    assert cleaned.text == "Old hall to reopen"
    assert [(change.line, change.rule) for change in cleaned.changes] == [
        (0, "line-ends"),
        (0, "spaces"),
    ]
    as_it_is = planned(switches={"line-ends": False})
    assert clean_headline("Old hall\nto reopen", as_it_is).text == "Old hall\nto reopen"


def test_the_headline_beside_the_text_is_cleaned_and_not_said_again() -> None:
    cleaned = clean_article("الخبر الأول اليوم\n\nنص المقال هنا.", planned(), "الخبر  الأول اليوم")
    assert cleaned.headline == "الخبر الأول اليوم"
    assert cleaned.text == "نص المقال هنا."

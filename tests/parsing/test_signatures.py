import pytest

from newstool.parsing.signatures import is_signature, names_agency, parts_of


@pytest.mark.parametrize(
    "text",
    [
        "Plain words",
        "Swimming - who pays for it?",
        "Must-Reads From Riverton",
        "الأخطاء، التصحيحات، والملاحظات",
        "من يدفع - ومن لا يدفع",
        "Hall: the mayor explains why it took so long",
    ],
)
def test_no_signatures(text: str) -> None:
    assert not is_signature(text)


@pytest.mark.parametrize(
    "text",
    [
        "سامر الحلبي – المدينة",
        "سامر الحلبي ـ جدة",
        "سامر الحلبي-القاهرة",
        "الرياض: سامر الحلبي",
        "سامر الحلبي (جدة)",
        "الرياض – واس:",
        "باريس (أ ف ب)",
        "لندن: «الشرق الأوسط»",
        "سامر الحلبي – جدة _ تصوير – ليلى منصور",
        "LONDON (AP) —",
        "dpa/Berlin",
        "Riverton (dpa/lsw) -",
        "لاہور (نمائندہ خصوصی)",
        "Jane Miller | Reuters",
    ],
)
def test_signatures(text: str) -> None:
    assert is_signature(text)


def test_agencies_are_told() -> None:
    assert names_agency("الرياض - واس")
    assert not names_agency("الرياض - سامر الحلبي")


def test_quotes_come_off_the_parts() -> None:
    assert parts_of("لندن: «الشرق الأوسط»") == ["لندن", "الشرق الأوسط"]

"""Arabic, Persian and Urdu in one byte a letter, and what only looks so."""

import pytest

from newstool.data import rows
from newstool.reading.arabic_bytes import arabic_encoding, fit

NOT = [
    ("Privet, kak dela", "ascii"),
    ("Привет, как дела сегодня", "cp1251"),
    ("Привет, как дела сегодня", "koi8-r"),
    ("Привет, как дела сегодня", "iso8859-5"),
    ("Ελληνικά νέα σήμερα", "cp1253"),
    ("חדשות היום בישראל", "cp1255"),
    ("L’été à Paris, déjà là-bas", "cp1252"),
    ("Über die Straße gehört, größer", "cp1252"),
    ("中文新闻今天发布", "gb18030"),
    ("日本語のニュース", "shift_jis"),
    ("한국어 뉴스 오늘", "euc_kr"),
]

TEXTS = [
    "عاجل",
    "خبر عاجل من دمشق",
    "أعلنت وزارة التعليم نتائج الثانوية العامة.",
    "«نيويورك تايمز»: 12% من السكان، حسب التقرير؟",
    "قال الناطق (Brown) إن الشركة Google Inc. وافقت",
    "مُحَمَّدٌ رَسُولُ اللهِ",
    "وهى تشير إلى جبل مجدو",
]


@pytest.mark.parametrize(("text", "name"), NOT)
def test_other_encodings_are_not_arabic(text: str, name: str) -> None:
    assert arabic_encoding(text.encode(name)) is None


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_windows_1256(text: str, end: str) -> None:
    assert arabic_encoding((text + end).encode("cp1256")) == "cp1256"


@pytest.mark.parametrize("text", [t for t in TEXTS if not set(t) & set("«»%")])
def test_iso_8859_6(text: str) -> None:
    assert arabic_encoding(text.encode("iso8859-6")) == "iso8859_6"


@pytest.mark.parametrize(
    "text",
    [
        "دولت اعلام كرد كه نتايج فردا منتشر مي شود",
        "گزارش پليس تهران درباره ژنرال چيني",
        "وزيراعظم نے کہا ہے کہ حکومت عوام کے ليے اقدامات کرے گي",
    ],
)
def test_persian_and_urdu(text: str) -> None:
    assert arabic_encoding(text.encode("cp1256")) == "cp1256"


def test_french_words_among_arabic_ones() -> None:
    data = "قال الرئيس في مدينة Orléans إن قصر l'élysée مغلق".encode("cp1256")
    assert arabic_encoding(data) == "cp1256"


@pytest.mark.parametrize(
    "row", rows("arabic_letters.tsv"), ids=lambda row: f"U+{ord(row['entry']):04X}"
)
def test_every_letter_of_the_table_counts(row: dict[str, str]) -> None:
    encoding = "cp1256"
    found = fit((row["entry"] * 3).encode(encoding), encoding)
    assert found.letters == 3
    assert found.bits > 3 * -15

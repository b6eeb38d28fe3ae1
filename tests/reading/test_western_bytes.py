"""windows-1252, and the encodings that must not be taken for it."""

import pytest

from newstool.data import rows
from newstool.reading.western_bytes import is_western

NOT = [
    ("L’été à la maison, déjà", "mac-roman"),
    ("L'été à la maison, déjà", "cp850"),
    ("Größe und Übung, schön", "cp850"),
    ("“It’s over,” he said", "mac-roman"),
    ("Zażółć gęślą jaźń", "cp1250"),
    ("Příliš žluťoučký kůň", "cp1250"),
    ("Příliš žluťoučký kůň", "iso8859-2"),
    ("Türkçe ağaç ışık şeker", "cp1254"),
    ("Привет, как дела", "cp1251"),
    ("Привет, как дела", "koi8-r"),
    ("خبر عاجل من دمشق", "cp1256"),
    ("خبر عاجل من دمشق", "iso8859-6"),
    ("naïve café – voilà", "utf-8"),
    ("日本語のニュース", "shift_jis"),
    ("中文新闻今天发布", "gb18030"),
]


@pytest.mark.parametrize(("text", "name"), NOT)
def test_other_encodings_are_not_western(text: str, name: str) -> None:
    assert not is_western(text.encode(name))


@pytest.mark.parametrize(
    "text",
    [
        "café",
        "L’ÉTÉ À PARIS",
        "L’été à Paris, déjà là-bas ; « où ça ? »",
        "„Größe“, sagte er – ‚schön‘",
        "“It’s over,” he said — £5.50 or €6, 20 °C…",
        "¿Qué pasó en España, señor? ¡Nada!",
        "Così è la città, perché no",
        "Blåbærsyltetøy på brød",
        "Ääni kuuluu yöllä",
        "Façade – naïve coöperation",
        "12 m² à 5 µm, 3×4",
    ],
)
def test_western_languages(text: str) -> None:
    assert is_western(text.encode("cp1252"))


def test_a_few_names_from_elsewhere_are_borne() -> None:
    text = "Die Größe der Übung überrascht; für Köln schön, früh, größer, höher. " * 5 + "São"
    assert is_western(text.encode("cp1252"))


@pytest.mark.parametrize("row", rows("western_alphabets.tsv"), ids=lambda row: row["entry"])
def test_every_alphabet_of_the_table(row: dict[str, str]) -> None:
    letters = row["letters"]
    assert "".join(sorted(set(letters))) == letters
    assert is_western(f"a{letters}b".encode("cp1252"))
    assert not is_western(f"a{letters}b \u0178a\u0178 \u017eo\u0161\u017e".encode("cp1252"))

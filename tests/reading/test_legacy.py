"""Text that is not UTF-8: what is refused, what the library is asked, what it may answer."""

import random

import pytest

from newstool.reading.encodings import judge
from newstool.reading.opening import Unreadable

DAMAGED = [
    "السلام عليكم".encode()[:-1],
    "السلام".encode() + b"\xff" + "عليكم".encode(),
    "نص قبل ".encode() + b"\xed\xa0\xbd" + " نص بعد".encode(),
    "naïve café".encode() + b"\xc0\x80",
    "Plain words, then one cut: M\u00fc".encode()[:-1],
    "It\u2019".encode()[:-1],
    "It\u2019".encode()[:-2],
    "😀".encode()[:-1],
]


def judged(data: bytes) -> str:
    return judge(data, True).name


@pytest.mark.parametrize("data", DAMAGED)
def test_damaged_utf_8_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable, match="damaged UTF-8 at byte"):
        judged(data)


@pytest.mark.parametrize("size", [60, 300, 4000])
@pytest.mark.parametrize("lowest", [0x01, 0x20])
def test_random_bytes_are_refused(size: int, lowest: int) -> None:
    chance = random.Random(size)
    data = bytes(chance.randrange(lowest, 256) for _ in range(size))
    with pytest.raises(Unreadable):
        judged(data)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("خبر عاجل من دمشق", "cp1256"),
        ("خبر عاجل من دمشق", "iso8859-6"),
        ("L’été à Paris", "cp1252"),
        ("Правительство приняло новый закон о бюджете", "cp1251"),
        ("Правительство приняло новый закон о бюджете", "koi8-r"),
        ("Правительство приняло новый закон о бюджете", "cp866"),
        ("Правительство приняло новый закон о бюджете", "iso8859-5"),
        ("Η κυβέρνηση ανακοίνωσε νέα μέτρα", "cp1253"),
        ("ראש הממשלה אמר היום כי הממשלה תפעל", "cp1255"),
        ("Vláda dnes schválila nový zákon, řekl ministr životního prostředí", "cp1250"),
        ("Hükümet yeni bütçe yasasını açıkladı, şirketler", "cp1254"),
        ("政府今天宣布了新的预算法案", "gb18030"),
        ("政府今天宣布了新的預算法案", "big5"),
        ("政府は今日、新しい予算案を発表しました", "shift_jis"),
        ("政府は今日、新しい予算案を発表しました", "euc_jp"),
        ("정부는 오늘 새로운 예산안을 발표했다", "euc_kr"),
    ],
)
def test_text_comes_back(text: str, name: str) -> None:
    data = text.encode(name)
    assert data.decode(judged(data)) == text


def test_a_capital_at_the_end_may_be_a_word_in_windows_1252() -> None:
    assert judged("HETKEÄ".encode("cp1252")) == "cp1252"
    assert judged("un café".encode("cp1252")) == "cp1252"


def test_the_answer_holds_for_what_comes_later() -> None:
    text = "정부는 오늘 새로운 예산안을 발표했다"
    assert "똠".encode(judged(text.encode("euc_kr")))

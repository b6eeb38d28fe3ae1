"""Wrong decodings: what must stay, then what is undone, by kind of damage."""

from collections.abc import Callable

import pytest

from newstool.clean.mojibake import fix_mojibake

GENUINE = [
    "São João à noite",
    "ÉÉÉ",
    "ÀÉÎÕÜ",
    "Ôôô VIDA",
    "PARCE QUE MARQUÉ…",
    "JOIN ZZAJÉ’s LIST",
    "5×£35",
    "½ كوب سكر و¼ كوب زبدة",
    "درجة الحرارة 30°، والمساحة 5 م²",
    "فقط، حافظ؟ «لفظ» خط…",
    "خطکشی و محیط\u200cزیست و مرگ بزرگ",
    "رقم·الموقع·الأفقي·للفراغ·وربط·الجهة",
    "حافظ نے ٹھیک کہا، طرح طرح کی باتیں",
    "ВІКІ is Ukrainian; Її сім’я",
    "Στην αρχή ήταν",
    "Ærø, Ø og Å",
    "Müßiggang “über” alles – §5",
    "a ‘quoted’ word… and ™",
]

ARABIC = "أعلنت وزارة الصحة اليوم تسجيل ثلاث حالات جديدة، وقالت: «الوضع مستقر»"
PERSIAN = "تهران: آغاز به کار نمایشگاه کتاب‌های تازه"
URDU = "وزیر اعظم نے ملاقات کی ہے"
RUSSIAN = "Привет, мир: новости дня"
FRENCH = "L’été à l’hôtel, c’est « différent »"
GERMAN = "Schöne Grüße aus Köln – täglich"


@pytest.mark.parametrize("text", [*GENUINE, ARABIC, PERSIAN, URDU, RUSSIAN, FRENCH, GERMAN])
def test_genuine_text_stays(text: str) -> None:
    assert fix_mojibake(text) == text


def read_as(encoding: str) -> Callable[[str], str]:
    """Return a function that reads UTF-8 wrongly; windows-1252 with its five gaps as controls."""

    def damage(text: str) -> str:
        data = text.encode()
        if encoding != "cp1252":
            return data.decode(encoding)
        return "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in data)

    return damage


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1", "cp1256"])
@pytest.mark.parametrize("text", [ARABIC, PERSIAN, URDU, RUSSIAN, FRENCH, GERMAN])
class TestUtf8:
    def test_once(self, text: str, encoding: str) -> None:
        assert fix_mojibake(read_as(encoding)(text)) == text

    def test_twice(self, text: str, encoding: str) -> None:
        damage = read_as(encoding)
        assert fix_mojibake(damage(damage(text))) == text

    def test_one_line_of_three(self, text: str, encoding: str) -> None:
        around = f"{ARABIC}\n{{}}\n{GERMAN}"
        assert fix_mojibake(around.format(read_as(encoding)(text))) == around.format(text)


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1", "cp1256"])
def test_one_word(encoding: str) -> None:
    damaged = ARABIC.replace("الصحة", read_as(encoding)("الصحة"))
    assert fix_mojibake(damaged) == ARABIC


@pytest.mark.parametrize("wrong", ["cp1252", "latin-1"])
def test_windows_1256_read_as_western(wrong: str) -> None:
    damage = str.maketrans(
        {bytes([n]).decode("cp1256"): bytes([n]).decode(wrong) for n in range(0xA0, 0x100)}
    )
    assert fix_mojibake(ARABIC.translate(damage)) == ARABIC
    half = ARABIC.replace("الصحة اليوم", "الصحة اليوم".translate(damage))
    assert fix_mojibake(half) == ARABIC


@pytest.mark.parametrize("encoding", ["cp1250", "mac-roman"])
def test_arabic_by_other_encodings(encoding: str) -> None:
    assert fix_mojibake("رسالة".encode().decode(encoding)) == "رسالة"


def test_cyrillic_by_windows_1251_is_ftfys() -> None:
    assert fix_mojibake("Blog Tip 2 вЂ“ Broadcast") == "Blog Tip 2 – Broadcast"


def test_bytes_that_mean_nothing_in_windows_1252_were_lost() -> None:
    assert fix_mojibake("فف في الصف".encode().decode("cp1252", "ignore")) == "فف في الصف"
    assert fix_mojibake("He said “no” twice.".encode().decode("cp1252", "ignore")) == (
        "He said “no” twice."
    )


def test_a_closing_quote_that_lost_its_last_byte_in_an_arabic_line() -> None:
    line = "قال “نعم” اليوم، وكتب “لا”."
    damaged = line.encode().decode("cp1252", "ignore")
    assert fix_mojibake(damaged) == line
    assert fix_mojibake("“نعم†و") == "“نعم†و"


@pytest.mark.parametrize("text", ["نيابة عن الصف", "اضافہ کریں۔ یہ نہیں ہے", "نویسهٔ ناتمام"])
def test_lost_twice(text: str) -> None:
    once = text.encode().decode("cp1252", "ignore")
    damaged = once.encode().decode("cp1252", "ignore")
    assert fix_mojibake(damaged) == text


@pytest.mark.parametrize(
    ("text", "kept"),
    [("يُعارضُ زُحَل", "يÙعارضÙ زÙحَل"), ("وِزَارَة", "وÙزَارَة")],
)
def test_where_vowels_are_written_a_lone_lead_may_be_another(text: str, kept: str) -> None:
    assert fix_mojibake(text.encode().decode("cp1252", "ignore")) == kept


def test_what_latin_1_lost_cannot_be_known() -> None:
    damaged = "".join(c for c in read_as("latin-1")("العدد القادم") if not 0x80 <= ord(c) < 0xA0)
    assert fix_mojibake(damaged) == "اÙعدد اÙÙادÙ"


def test_a_byte_that_is_still_there_elsewhere_is_not_what_was_lost() -> None:
    damaged = read_as("cp1256")("الصباح والسرعة").replace("ط±", "ط")
    assert fix_mojibake(damaged) == "الصباح والسطعة"


def test_a_short_cyrillic_word() -> None:
    assert fix_mojibake("ذ؟ذ¾ умолчанию") == "по умолчанию"
    assert fix_mojibake("слово «ذر» по-арабски") == "слово «ذر» по-арабски"


def test_an_opening_single_quote() -> None:
    text = "The ‘Pihu’ case and ‘John’"
    assert fix_mojibake(read_as("cp1256")(text)) == text


def test_a_lost_soft_hyphen() -> None:
    damaged = read_as("cp1256")("الصباح والمحافظة").replace("\u00ad", "")
    assert fix_mojibake(damaged) == "الصباح والمحافظة"


def test_a_lost_lead_byte() -> None:
    damaged = read_as("latin-1")("الوزارة").replace("Ø²", "²")
    assert fix_mojibake(damaged) == "الوزارة"


def test_no_replacement_character_is_added() -> None:
    assert fix_mojibake("in the newspaper ï¿½ addresses") == "in the newspaper ï¿½ addresses"


def test_a_long_run_of_leads_takes_no_quadratic_time() -> None:
    line = "ط§ظ„" + "ط" * 200_000
    assert fix_mojibake(line).startswith("ال")

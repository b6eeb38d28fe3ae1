import pytest

from newstool.parsing.cues import phrase, words
from newstool.parsing.judging import (
    is_boilerplate,
    is_keyword_label,
    judge_words,
    note_on_author,
)
from tests.parsing.texts import ARABIC, LONG


@pytest.mark.parametrize(
    "text",
    [
        LONG,
        ARABIC,
        "The hall opens in May",
        "من يدفع الكلفة",
        "By the river nothing moves",
        "Following the river",
        "A/B or and/or",
        "Share prices fell by three per cent in the first hour of trading.",
        "Also on Tuesday, the council approved a new budget for the schools.",
        "Copyright law is no help to the family, their lawyer said on Friday.",
        "He had entered the house without permission, the court was told.",
        "The party put the video on Facebook and Twitter on Sunday.",
        "Anyone with information is asked to call the police in Riverton.",
        "Source of the fire was a faulty heater, police said.",
        "Tags on the bags were missing, the court heard.",
        "D'après la police, deux personnes ont été blessées.",
        "نقلا عن مصادر طبية، بلغ عدد القتلى سبعة.",
        "Sigue a la espera de una respuesta del ayuntamiento.",
        "Ранее сообщалось о взрыве на складе в порту.",
        "声明说，谈判将于下周在北京重新开始。",
        "وقال في منشور عبر تطبيق تلغرام إن الهجوم أسفر عن مقتل ثلاثة أشخاص.",
        "هاتف الرئيس نظيره الفرنسي مساء أمس",
        "العودة إلى المدينة ليست آمنة بعد، بحسب الأمم المتحدة.",
    ],
)
def test_lines_whose_words_tell_nothing(text: str) -> None:
    assert judge_words(text) is None


@pytest.mark.parametrize(
    ("text", "kind", "cue"),
    [
        ("Source: Example", "source", "says where it was taken from"),
        ("نقلا عن صحيفة المثال.", "source", "says where it was taken from"),
        (
            "This article was originally published in The Gazette.",
            "source",
            "says where it was taken from",
        ),
        ("Reuters", "source", "names an agency or outlet"),
        ("© dpa-infocom, dpa:220503-99-123456/2", "source", "says where it was taken from"),
        ("By Jane Miller", "byline", "says who wrote or made it"),
        ("By JANE MILLER Associated Press", "byline", "says who wrote or made it"),
        ("ab/cd/efg", "byline", "initials alone"),
        ("ab/cde (dpa, afp)", "byline", "initials alone"),
        ("الرياض - واس", "byline", "names an agency"),
        ("سامر – المدينة", "byline", "names parted by a dash"),
        ("3 May 2022", "byline", "a date"),
        ("14:05", "byline", "a time alone"),
        ("@samer_h", "byline", "an address or handle"),
        ("Tags: hall", "keywords", "a keyword label with tags"),
        ("#hall #river", "keywords", "hashtags only"),
        ("Share this", "boilerplate", "what pages say around articles"),
        ("Follow the author.", "boilerplate", "what pages say around articles"),
        ("File photo: the hall", "caption", "words of a caption"),
    ],
)
def test_kinds_and_their_cues(text: str, kind: str, cue: str) -> None:
    found = judge_words(text)
    assert found is not None
    assert (found.kind.value, found.cue) == (kind, cue)
    assert 0 < found.score <= 1


def test_bare_labels() -> None:
    assert is_keyword_label("الكلمات:")
    assert not is_keyword_label("الكلمات: جسر")


def test_notes_on_authors() -> None:
    assert note_on_author("أستاذ التخطيط العمراني")
    assert not note_on_author("الجسر القديم")


@pytest.mark.parametrize("word", sorted(words("page_words.tsv")))
def test_a_long_line_that_begins_as_pages_speak_and_names_the_page(word: str) -> None:
    line = "Follow the river and you will see the lake" if word < "\u2e80" else "分享" + 12 * "河"
    assert not is_boilerplate(phrase(line), edge=True)
    assert is_boilerplate(phrase(f"{line} {word}"), edge=True)


@pytest.mark.parametrize(
    ("line", "edge"),
    [
        ("Follow the river", True),
        ("Follow the river: a walk from the mill to the sea", True),
        ("Follow the river with us at example.org and you see the sea", True),
        ("Latest news", False),
        ("Más información: el río vuelve a su cauce después de dos años", False),
        ("شاهد الفيديو", False),
        ("شاهد الفيديو على قناتنا قبل أن يشاهده الآخرون جميعا", False),
    ],
)
def test_lines_that_are_a_page_s(line: str, edge: bool) -> None:
    assert is_boilerplate(phrase(line), edge=edge)


@pytest.mark.parametrize(
    ("line", "edge"),
    [
        ("Follow the river", False),
        ("Follow the river and you see the sea", True),
        ("Follow the river and you see.", True),
        ("Más información no quiso dar el portavoz", False),
        ("شاهد الفيديو أكثر من مليون شخص.", False),
        ("分享会上，三位老人讲述了当年的事。", True),
        ("यह भी पढ़ें कि नियम क्या कहता है।", False),
        ("Teilen die Kinder ihre Bücher?", True),
    ],
)
def test_lines_that_go_on_as_a_sentence(line: str, edge: bool) -> None:
    assert not is_boilerplate(phrase(line), edge=edge)

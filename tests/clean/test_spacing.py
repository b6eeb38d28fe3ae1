import pytest

from newstool.clean.spacing import space_punctuation


@pytest.mark.parametrize(
    "text",
    [
        "السعر 3.5 دولار، والساعة 12:30، و 10,000 ريال.",
        "بلغ ٣٬٥٠٠ و٣٫٥",
        "زوروا http://example.org/a?b=1,2;c أو info@example.org.sa اليوم",
        "انظر example.com/a,b الآن",
        "Il a dit : « texte » ! Vraiment ?",
        "د.سعاد و أ.د. محمد",
        "The U.S. said no... yes",
        "use .NET and .5",
        "قال: نعم؟!",
        'قال "نعم" و "لا"',
        'مقاس 5" فقط',
        "1 , 2 و 3 . 5",
        "عالم .NET وموقع .com",
        "ص.ب 123، م.أحمد، و1445.هـ",
        "مرحبا :) وداعا :-(",
        "نعم ... لا",
        "",
    ],
)
def test_stays(text: str) -> None:
    assert space_punctuation(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("« المدينة » تنشر", "«المدينة» تنشر"),
        ("( نص ) و [ آخر ] و “ ثالث ”", "(نص) و [آخر] و “ثالث”"),
        ("قال ، ثم ؛ لماذا ؟", "قال، ثم؛ لماذا؟"),
        ("قال،ثم ذهب؛ثم عاد", "قال، ثم ذهب؛ ثم عاد"),
        ("انتهى الخبر .", "انتهى الخبر."),
        ("انتهى الخبر.وبدأ", "انتهى الخبر. وبدأ"),
        ("قال:نعم", "قال: نعم"),
        ("قال ،نعم", "قال، نعم"),
        ("ذهب .وعاد", "ذهب. وعاد"),
        ("ذهب ,وعاد !فرح :بها", "ذهب, وعاد! فرح: بها"),
        ("عام 2020 . وعاد .", "عام 2020. وعاد."),
        ("عام 2020.وعاد", "عام 2020. وعاد"),
        ("قال «نعم».ثم (ذهب).وعاد", "قال «نعم». ثم (ذهب). وعاد"),
        ("كِتَابٌ،وَقَلَمٌ", "كِتَابٌ، وَقَلَمٌ"),
        ("نعم،«لا»؛(ربما):“كلا”", "نعم، «لا»؛ (ربما): “كلا”"),
        ("Привет , мир !", "Привет, мир!"),
        ("first ,second,third", "first, second, third"),
        ('قال " نعم " أمس', 'قال "نعم" أمس'),
        ("the end .", "the end."),
        ("first , second", "first, second"),
    ],
)
def test_set_as_the_script_has_it(text: str, expected: str) -> None:
    assert space_punctuation(text) == expected

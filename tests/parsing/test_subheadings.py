"""Subheadings in unmarked articles, found and left alone."""

import pytest

from newstool.article import Kind
from newstool.parsing import judge
from newstool.parsing import subheadings as finder
from newstool.parsing.headings.weights import SUREST, Column, Weights, load_weights

ARABIC = """\
بلدية الواحة تبدأ تطوير الكورنيش القديم
أعلنت بلدية الواحة أمس بدء أعمال تطوير الكورنيش القديم بعد سنوات من مطالبات السكان، مؤكدة أن \
المشروع سينفذ على ثلاث مراحل تنتهي خلال عامين.
وقال رئيس البلدية إن المرحلة الأولى تشمل الأرصفة والإنارة، مشيرا إلى أن الميزانية المعتمدة تبلغ \
أربعين مليون ريال وأن الشركات المنفذة محلية كلها.
تذمر الباعة
من جهتهم عبر الباعة عن تذمرهم من نقل الأكشاك قبل موسم الصيف، مطالبين بتعويض عن الأشهر التي \
سيتوقف فيها العمل، وقال الباعة إن دخلهم يعتمد على الزوار.
مواقف جديدة
وتتضمن الخطة إنشاء مواقف جديدة تتسع لثلاثمائة سيارة بالقرب من المدخل الشمالي، على أن تكون \
المواقف مجانية في السنة الأولى من التشغيل.
وأوضح المهندس المشرف أن المواقف ستفتح قبل اكتمال بقية الأعمال لتخفيف الازدحام في الشوارع \
المجاورة خلال أيام العطلات الرسمية."""
ENGLISH = """\
Council approves plan for the old harbour
The city council on Tuesday approved a plan to rebuild the old harbour, ending a debate that had \
divided residents for nearly a decade and delayed several smaller projects.
Construction is expected to begin next spring and to last about three years, according to \
documents that were published shortly before the meeting.
Fishermen fear for their moorings
Several fishermen told the council that they fear losing their moorings during construction. The \
harbour master promised that moorings would be offered in the eastern basin.
A question of money
The city has set aside forty million for the first phase. Where the money for the second phase \
should come from is still open, the treasurer said in a short statement.
Critics say that the costs were underestimated from the beginning and point to similar projects \
along the coast."""
GERMAN = """\
Stadtrat beschließt Umbau des alten Hafens
Der Stadtrat hat am Dienstag den Umbau des alten Hafens beschlossen und damit eine Debatte \
beendet, die die Stadt fast zehn Jahre lang beschäftigt hatte.
Die Bauarbeiten sollen im Frühjahr beginnen und rund drei Jahre dauern, wie aus den Unterlagen \
hervorgeht, die kurz vor der Sitzung veröffentlicht wurden.
Fischer fürchten um ihre Liegeplätze
Mehrere Fischer sagten dem Rat, dass sie während der Bauzeit um ihre Liegeplätze fürchten. Der \
Hafenmeister versprach, dass im östlichen Becken Liegeplätze frei bleiben.
Wer bezahlt den zweiten Bauabschnitt?
Für den ersten Bauabschnitt hat die Stadt vierzig Millionen zurückgelegt. Woher das Geld für den \
zweiten Bauabschnitt kommen soll, ist offen, sagte der Kämmerer.
Kritiker halten die Kosten für zu niedrig angesetzt und verweisen auf ähnliche Vorhaben an der \
Küste, die am Ende doppelt so teuer wurden."""
FRENCH = """\
Le conseil approuve le projet du vieux port
Le conseil municipal a approuvé mardi le projet de rénovation du vieux port, mettant fin à un \
débat qui divisait les habitants depuis près de dix ans.
Les travaux devraient commencer au printemps et durer environ trois ans, selon les documents \
publiés peu avant la réunion du conseil.
Les pêcheurs inquiets pour leurs places
Plusieurs pêcheurs ont dit au conseil leur inquiétude de perdre leurs places pendant les travaux. \
Le maître du port a promis que des places seraient proposées dans le bassin est.
Une question d'argent
La ville a mis de côté quarante millions pour la première phase. D'où viendra l'argent de la \
seconde phase reste à décider, a indiqué le trésorier.
Les critiques estiment que les coûts ont été sous-évalués dès le début et citent des projets \
semblables sur la côte."""
WITH_HEADINGS = {
    ARABIC: ["تذمر الباعة", "مواقف جديدة"],
    ENGLISH: ["Fishermen fear for their moorings", "A question of money"],
    GERMAN: ["Fischer fürchten um ihre Liegeplätze", "Wer bezahlt den zweiten Bauabschnitt?"],
    FRENCH: ["Les pêcheurs inquiets pour leurs places", "Une question d'argent"],
}


def subheadings(text: str) -> list[str]:
    page = judge(text)
    return [
        page.units[n].text
        for n in page.written
        if page.decided[n].kind is Kind.SUBHEADING
    ]  # fmt: skip


@pytest.mark.parametrize("text", WITH_HEADINGS)
def test_subheadings_of_an_unmarked_article(text: str) -> None:
    assert subheadings(text) == WITH_HEADINGS[text]


@pytest.mark.parametrize("text", WITH_HEADINGS)
def test_blank_lines_between_paragraphs_change_nothing(text: str) -> None:
    assert subheadings(text.replace("\n", "\n\n")) == WITH_HEADINGS[text]


@pytest.mark.parametrize("text", WITH_HEADINGS)
def test_blank_lines_around_headings_only_change_nothing(text: str) -> None:
    spaced = text
    for heading in WITH_HEADINGS[text]:
        spaced = spaced.replace(f"\n{heading}\n", f"\n\n{heading}\n\n")
    assert subheadings(spaced) == WITH_HEADINGS[text]


@pytest.mark.parametrize("text", WITH_HEADINGS)
def test_a_bullet_before_every_heading_is_no_list(text: str) -> None:
    starred = text
    for heading in WITH_HEADINGS[text]:
        starred = starred.replace(f"\n{heading}\n", f"\n* {heading}\n")
    assert subheadings(starred) == WITH_HEADINGS[text]


@pytest.mark.parametrize("text", WITH_HEADINGS)
def test_without_its_headings_an_article_has_none(text: str) -> None:
    for heading in WITH_HEADINGS[text]:
        text = text.replace(f"\n{heading}\n", "\n")
    assert subheadings(text) == []


@pytest.mark.parametrize(
    "line",
    [
        "وأكد أن العمل مستمر.",
        "وأضاف قائلا:",
        "“We are not going to leave,” he said.",
        "He did not answer.",
        "„Das war nicht unser Plan.“",
        "3 : 1",
    ],
)
def test_a_short_line_that_names_nothing_is_no_heading(line: str) -> None:
    text = "\n".join([*ENGLISH.split("\n")[:3], line, *ENGLISH.split("\n")[4:5]])
    assert line not in subheadings(text)


def test_where_the_best_line_is_weak_there_are_no_headings(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first, second = load_weights()
    strict = Weights(first, Column({**second, SUREST: 30.0}))
    monkeypatch.setattr(finder, "load_weights", lambda: strict)
    assert subheadings(ENGLISH) == []


def test_the_last_line_is_never_a_heading() -> None:
    assert "Fishermen and moorings" not in subheadings(ENGLISH + "\nFishermen and moorings")


def test_a_poem_has_no_headings() -> None:
    verses = "\n".join(
        f"{first}\n{second}"
        for first, second in (
            ("The boats came home at evening", "with nothing in their nets"),
            ("The lamps along the harbour", "were lit before it sets"),
            ("And no one asked the sailors", "what any man regrets"),
            ("The water kept its silence", "the way that it forgets"),
        )
    )
    assert subheadings("An evening song\n" + verses) == []


def test_headings_that_are_marked_up_are_believed_and_no_others() -> None:
    marked = ENGLISH.replace("\nA question", "\n## A question")
    assert subheadings(marked) == ["A question of money"]


def test_each_heading_says_why() -> None:
    page = judge(ENGLISH)
    verdict = page.decided[3]
    assert verdict.kind is Kind.SUBHEADING
    assert 0.5 < verdict.score <= 1
    assert len(verdict.cues) == 4
    assert all(":" in cue and cue.endswith(")") for cue in verdict.cues)


def test_lines_of_nothing_but_marks_are_survived() -> None:
    assert subheadings("\u064e\u064f\n" * 6 + "\u064e") == []

"""Questions of an interview: they ask for what follows, but they name nothing."""

from collections.abc import Iterator

from newstool.article import Kind
from newstool.language.letters import CLOSERS
from newstool.parsing.cues import label_key
from newstool.parsing.page import Page, Verdict

LEAST = 2
"""So many questions with a speaker's mark make an interview."""
_BEHIND = CLOSERS + " \N{NO-BREAK SPACE}"
_MARKS = frozenset("?؟？")
_ASKED = frozenset(
    {"q", "س", "سوال", "question", "frage", "pregunta", "вопрос", "soru", "پرسش", "问"}
)


def find_questions(page: Page) -> Iterator[Verdict]:
    """Yield the questions where a bullet or a speaker's name tells question from answer."""
    asking = [k for k in page.short if k and page.texts[k].rstrip(_BEHIND)[-1:] in _MARKS]
    asked = [k for k in asking if _is_asked(page, k)] if len(asking) >= LEAST else ()
    if len(asked) >= LEAST:
        for k in asked:
            yield Verdict(page.written[k], Kind.PARAGRAPH, 0.75, ("a question in an interview",))


def _is_asked(page: Page, place: int) -> bool:
    n = page.written[place]
    if n in page.decided:
        return False
    unit = page.units[n]
    if label_key(unit.text) in _ASKED:
        return True
    answer = page.units[page.written[place + 1]] if place + 1 < len(page.written) else None
    return bool(unit.bullet and answer and answer.bullet and answer.bullet != unit.bullet)

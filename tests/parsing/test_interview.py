from tests.parsing.texts import ARABIC, LONG, LONGER, kinds


def test_a_question_may_be_a_heading() -> None:
    lines = ("Old hall to reopen", LONG, "Who pays for the hall?", LONGER, LONG, LONGER)
    assert kinds(*lines)[2] == "subheading"


def test_questions_with_another_bullet_than_the_answers() -> None:
    answers = (f"- {ARABIC}", "* وهل تكفي الميزانية؟", f"- {ARABIC}")
    lines = ("حوار مع رئيس البلدية", ARABIC, "* متى تنتهي الأعمال؟", *answers)
    assert kinds(*lines)[1:] == ["paragraph"] * 5


def test_questions_that_are_called_so() -> None:
    lines = (
        "Interview",
        LONG,
        "Q: When will it open?",
        f"A: {LONG}",
        "Q: Who pays?",
        f"A: {LONGER}",
    )
    assert kinds(*lines)[1:] == ["paragraph"] * 5

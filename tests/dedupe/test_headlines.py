import pytest

from newstool.dedupe.headlines import headline_of, judged, without_repeats

BODY = "ضرب زلزال قوي شرق تركيا صباح اليوم وأدى إلى أضرار في عدد من القرى القريبة."


def test_the_headline_is_the_one_given_or_the_one_found() -> None:
    assert headline_of(judged(f"زلزال يضرب تركيا\n\n{BODY}", None)) == "زلزال يضرب تركيا"
    assert headline_of(judged(f"زلزال يضرب تركيا\n\n{BODY}", "عنوان")) == "عنوان"
    assert headline_of(judged("", None)) == ""


@pytest.mark.parametrize("text", ["", "عنوان", f"زلزال يضرب تركيا\n\n{BODY}"])
def test_text_without_repeats_stays(text: str) -> None:
    assert without_repeats(judged(text, None)) is None


def test_repeats_go_with_the_blank_line_behind_them() -> None:
    headline = "زلزال يضرب شرق تركيا"
    text = f"{headline}\n\n{headline}\n\n{BODY}"
    assert without_repeats(judged(text, None)) == f"{headline}\n\n{BODY}"
    text = f"{headline}\n{headline}\n{BODY}"
    assert without_repeats(judged(text, None)) == f"{headline}\n{BODY}"

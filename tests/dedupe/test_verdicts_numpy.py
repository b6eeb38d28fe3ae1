"""Which pairs are surely alike, and which may be."""

import pytest

from newstool.dedupe.comparing_numpy import compared
from newstool.dedupe.verdicts_numpy import verdicts
from tests.dedupe.pairing import paired

SURE, OPEN, APART = (True, True), (False, True), (False, False)


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("وزير الصحة يفتتح مستشفى كبيرا", "وزير الصحة يفتتح مستشفا كبيرا", SURE),
        ("وزير الصحة يفتتح 3 مستشفيات كبيرة", "وزير الصحة يفتتح ثلاثة مستشفيات كبيرة", OPEN),
        ("وزير الصحة يفتتح 3 مستشفيات كبيرة", "وزير الصحة يفتتح 4 مستشفيات كبيرة", APART),
        ("وزير الصحة لا يفتتح مستشفى كبيرا", "وزير الصحة لا يفتتح مستشفا كبيرا", SURE),
        ("وزير الصحة لا يفتتح مستشفى كبيرا", "لا وزير الصحة يفتتح كبيرا مستشفى", OPEN),
        ("الوزير يفتتح مستشفى", "نائب الوزير يفتتح مستشفى", APART),
    ],
)
def test_verdicts(left: str, right: str, verdict: tuple[bool, bool]) -> None:
    sides, traits, words = paired([(left, right)])
    sure, possible = verdicts(compared(sides, traits, words), traits)
    assert (sure.item(), possible.item()) == verdict

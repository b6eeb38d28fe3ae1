"""What is said of many pairs at once is what `near` says of each."""

from itertools import combinations

import numpy as np
import pytest

from newstool.dedupe.distance import slips
from newstool.dedupe.headline import read
from newstool.dedupe.judging_numpy import UNCLEAR, similarities
from newstool.dedupe.keys import folded_key
from newstool.dedupe.near import near
from newstool.dedupe.vocabulary_numpy import rows_of
from newstool.dedupe.words import Lexicon

HEADLINES = """
وزير الصحة يفتتح مستشفى جديدا في جدة
وزير الصحة يفتتح مستشفا جديدا في جدة
يفتتح وزير الصحة مستشفى جديدا بجدة
وزير الصحة لا يفتتح مستشفى جديدا في جدة
وزير الصحة يفتتح مستشفى كبيرا جديدا في جدة أمام الجميع
وزير الصحة يفتتح غدا مستشفى جديدا في جدة
وزير الصحة يفتتح 3 مستشفيات جديدة في جدة
وزير الصحة يفتتح ثلاثة مستشفيات جديدة في جدة
وزير الصحة يفتتح 4 مستشفيات جديدة في جدة
نائب وزير الصحة يفتتح مستشفى جديدا في جدة
جدة جدة غير جدة أخرى
جدة غير جدة أخرى
مقتل 20 في حادث بالرياض يوم الأحد
مقتل 20 في حادث بالرياض يوم الاثنين
Ministers visit the new hospital of 2 cities
Minister visits the new hospital of 2 city
"""


@pytest.mark.parametrize("guard", [True, False])
def test_similarities_are_those_of_near_or_unclear(guard: bool) -> None:
    lexicon = Lexicon()
    folded = [folded_key(headline) for headline in HEADLINES.strip().split("\n")]
    headlines = [read(text, lexicon, guard) for text in folded]
    places = list(combinations(range(len(folded)), 2))
    pairs = np.array([left << 32 | right for left, right in places], np.uint64)
    found = similarities(pairs, rows_of(folded, lexicon), guard)
    clear = [
        (found, near(headlines[left], headlines[right], slips))
        for found, (left, right) in zip(found.tolist(), places, strict=True)
        if found != UNCLEAR
    ]
    assert len(clear) > len(places) / 2
    assert all(one == other for one, other in clear)
    assert {other > 0 for _, other in clear} == {True, False}

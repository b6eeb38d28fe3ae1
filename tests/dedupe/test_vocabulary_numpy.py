"""Headlines as rows of numbers are the words of the lexicon, whatever table holds the numbers."""

from itertools import pairwise

import pytest

from newstool.dedupe import numbering_numpy, vocabulary_numpy
from newstool.dedupe.vocabulary_numpy import rows_of
from newstool.dedupe.words import Lexicon

HEADLINES = ["وزير يزور جدة", "جدة يزور وزير", "أ ب ج", "\ud800 12 أ", "؟  !", "!\n!", "وزير"] * 3


@pytest.mark.parametrize("bits", [1, 20])
def test_rows_are_the_words_of_each_headline(bits: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(numbering_numpy, "SLOT_BITS", bits)
    monkeypatch.setattr(vocabulary_numpy, "CHUNK", 4)
    lexicon = Lexicon()
    rows = rows_of(HEADLINES, lexicon)
    tokens, starts = rows.tokens.tolist(), rows.starts.tolist()
    spans = pairwise(starts)
    found = [tuple(rows.words[token] for token in tokens[start:end]) for start, end in spans]
    assert found == [lexicon.words(headline) for headline in HEADLINES]
    assert len(rows.words) == len(set(rows.words))


def test_more_words_than_there_was_room_for_keep_their_numbers() -> None:
    headlines = [f"كلمة{number} كلمة{number // 2}" for number in range(3000)]
    rows = rows_of(headlines, Lexicon())
    assert [rows.words[token].text for token in rows.tokens.tolist()] == " ".join(headlines).split()

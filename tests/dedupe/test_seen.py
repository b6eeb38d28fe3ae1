import pytest

from newstool.dedupe import seen
from newstool.dedupe.levels import Level
from newstool.dedupe.seen import SeenHashes, SeenIds, Sieve, digest, identity
from tests.dedupe.gathering import lines


@pytest.fixture(params=[SeenHashes, SeenIds])
def folded(request: pytest.FixtureRequest) -> Sieve:
    sieve: Sieve = request.param(Level.FOLDED)
    return sieve


def test_what_differs_is_kept(folded: Sieve) -> None:
    assert folded.sift(lines("خبر أول", "خبر ثان")).repeats == []


def test_repeats_are_found_within_a_batch_and_across(folded: Sieve) -> None:
    first = folded.sift(lines("مدرسة", "مدرسه", "بيت"))
    assert list(first.kept) == [0, 2]
    assert [repeat.position for repeat in first.repeats] == [1]
    second = folded.sift(lines("شارع", "بيتٌ"))
    assert list(second.kept) == [0]
    assert [repeat.position for repeat in second.repeats] == [1]


@pytest.mark.parametrize("level", [Level.EXACT, Level.FOLDED])
@pytest.mark.parametrize("kind", [SeenHashes, SeenIds])
def test_blank_texts_are_never_repeats(level: Level, kind: type[SeenHashes | SeenIds]) -> None:
    blank = lines("x")._replace(texts=["", " ", ""])
    assert list(kind(level).sift(blank).kept) == [0, 1, 2]


def test_exact_minds_spelling_but_not_the_white_space_at_the_ends() -> None:
    sifted = SeenHashes(Level.EXACT).sift(lines("مدرسة", "مدرسه", " مدرسة\t"))
    assert list(sifted.kept) == [0, 1]


def test_ids_tell_what_is_repeated_and_how() -> None:
    sieve = SeenIds(Level.FOLDED)
    sieve.sift(lines("مدرسة"))
    exact, folded = sieve.sift(lines("مدرسة", "مدرسه", first=2)).repeats
    assert (exact.of, exact.level, exact.similarity) == ("f#1", Level.EXACT, 1.0)
    assert (folded.of, folded.level, folded.similarity) == ("f#1", Level.FOLDED, 1.0)


def test_digests_are_the_same_in_every_run() -> None:
    assert digest("خبر") == digest("خبر") == 3_679_392_822_707_636_701
    assert -(2**63) <= digest("") < 2**63
    assert digest("\ud800") != digest("\ud801")


def test_the_identity_is_of_the_key_and_of_the_text() -> None:
    key, exact = identity(" مدرسة ", Level.FOLDED)
    other_key, other_exact = identity("مدرسه", Level.FOLDED)
    assert key == other_key
    assert exact != other_exact
    assert identity("مدرسة", Level.EXACT) == (exact, exact)


def test_many_are_folded_together_as_they_are_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [f"{word} رقم {at % 70}" for at in range(100) for word in ("مدرسة", "مدرسه", "عاجل |")]
    one_by_one = SeenHashes(Level.FOLDED).sift(lines(*texts))
    monkeypatch.setattr(seen, "MANY_SEEN", 1)
    sieve = SeenHashes(Level.FOLDED)
    sieve.sift(lines("خبر", "خبر آخر"))
    assert sieve.sift(lines(*texts)) == one_by_one

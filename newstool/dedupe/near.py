"""The level `near`: the same words but for slips, clitics and order, or one within the other."""

from collections.abc import Sequence

from newstool.dedupe.distance import Distance
from newstool.dedupe.facts import NEGATION
from newstool.dedupe.headline import Headline, letters, mended, rest, take_misspelt
from newstool.dedupe.words import Word

LEAST_SHARED = 5
"""A headline within a longer one must share so many words with it, and more than it lacks."""

SEVERAL = 3
"""So many words more need a shared word more."""

LEAST_SURE = 4
"""Of the shared words so many must stay when the misspelt ones are taken off."""

LINK_WORD = 4
"""Function words of so many letters on the shorter side only are words put in for others."""

WORN = {"ل": "الي", "ب": "في"}
"""Clitics that are short for a function word: لجدة is إلى جدة."""

SURELY_CONTAINED = 7
"""Fewer shared words must stand in one order; where only one word is more, one less may."""

FEW = 3
"""Headlines of fewer words must share one that is no misspelling."""

WORDS_A_FACT = 2
"""A number that only one side has must stand in a clause of so many words more."""


def near(left: Headline, right: Headline, distance: Distance) -> float:
    """Return how alike two headlines are, above 0 to 1, or 0 where they are two stories."""
    ours, theirs = rest(left.content, right.content)
    slips = 0
    if ours or theirs:
        mended_left = mended(left, ours, right, distance) if ours else left
        mended_right = mended(right, theirs, left, distance) if theirs else right
        if mended_left is not left or mended_right is not right:
            left, right = mended_left, mended_right
            ours, theirs = rest(left.content, right.content)
        slips = take_misspelt(ours, theirs, distance) if ours and theirs else 0
        if ours and theirs:
            return 0.0
    if left.days and right.days and left.days.isdisjoint(right.days):
        return 0.0
    longer, shorter, extra = (left, right, ours) if ours else (right, left, theirs)
    if not _alike(longer, shorter, extra, slips) or not _stated(longer, shorter, extra):
        return 0.0
    if left.stated and right.stated and _denied_elsewhere(left, right):
        return 0.0
    size = letters(left.words) + letters(right.words)
    return (size - letters(extra) - slips) / size


def _alike(longer: Headline, shorter: Headline, extra: Sequence[Word], slips: int) -> bool:
    """Return whether enough is shared: by as many words as by a headline in a longer one."""
    shared = len(longer.content) - len(extra)
    if (extra or shared - slips < FEW) and longer.stated and shorter.stated:
        shared += (longer.facts() & shorter.facts()).total()
    sure = shared - slips
    if extra:
        return _contained(longer, shorter, extra, shared, sure)
    if sure < (shared < FEW):
        return False
    return shared >= LEAST_SHARED or not _relinked(longer, shorter, few=shared <= FEW)


def _relinked(left: Headline, right: Headline, few: bool) -> bool:
    """Return whether each side has a function word that the other lacks: من here, إلى there.

    few: whether so little else is shared that it is enough for one side to have one.
    """
    ours, theirs = _functions(left), _functions(right)
    only, other = ours - theirs - _worn(right, left), theirs - ours - _worn(left, right)
    return bool(only or other) if few else bool(only and other)


def _functions(headline: Headline) -> set[str]:
    return {word.stem for word in headline.words if word.function and len(word.text) > 1}


def _worn(headline: Headline, other: Headline) -> set[str]:
    """Return the function words that words of `headline` wear, and the same of `other` do not."""
    bare = {(word.stem, word.text[0]) for word in other.content}
    stems = {stem for stem, _ in bare}
    return {
        WORN[word.text[0]]
        for word in headline.content
        if word.text[0] in WORN and word.stem in stems and (word.stem, word.text[0]) not in bare
    }


def _contained(
    longer: Headline, shorter: Headline, extra: Sequence[Word], shared: int, sure: int
) -> bool:
    """Return whether `longer` is `shorter` with a few words more, not a piece or another."""
    if any(word.modifier for word in extra):
        return False
    inside = len(extra) == 1 and extra[0] not in (longer.content[0], longer.content[-1])
    if (
        shared + inside < LEAST_SHARED + (len(extra) >= SEVERAL)
        or sure + inside < LEAST_SURE + (len(extra) > 1)
        or shared <= len(extra)
    ):
        return False
    sure_order = SURELY_CONTAINED - (len(extra) == 1)
    if shared < sure_order and not _in_order(longer, shorter, extra):
        return False
    return _links(shorter.words) <= _links(longer.words) and shorter.days <= longer.days


def _in_order(longer: Headline, shorter: Headline, extra: Sequence[Word]) -> bool:
    """Return whether the words that both share stand in one order, but for a misspelt one."""
    left = [word.stem for word in longer.content if word not in extra]
    right = [word.stem for word in shorter.content]
    return sum(one != other for one, other in zip(left, right, strict=False)) <= 1


def _links(words: Sequence[Word]) -> set[str]:
    return {word.stem for word in words if word.function and len(word.text) >= LINK_WORD}


def _stated(longer: Headline, shorter: Headline, extra: Sequence[Word]) -> bool:
    """Return whether the longer headline states what the shorter one does, and little more."""
    if longer.stated == shorter.stated:
        return True
    stated, short = longer.facts(), shorter.facts()
    more = [fact for fact in (stated - short).elements() if fact[0] != "~"]
    return short <= stated and NEGATION not in more and len(extra) >= WORDS_A_FACT * len(more)


def _denied_elsewhere(left: Headline, right: Headline) -> bool:
    """Return whether both deny something, but next to no common word: then not the same."""
    ours, theirs = _beside_negations(left, right), _beside_negations(right, left)
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def _beside_negations(headline: Headline, other: Headline) -> set[str]:
    """Return the stems beside the headline's negations that the other headline has, too."""
    words = headline.words
    beside = {
        words[place].stem
        for at, word in enumerate(words)
        if word.negation
        for place in (at - 1, at + 1)
        if 0 <= place < len(words)
    }
    return beside and beside.intersection([word.stem for word in other.words])

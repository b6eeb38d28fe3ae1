"""What a run learns from its own headlines: tags, and how common words are."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from newstool.dedupe.keys import folded_key
from newstool.dedupe.levels import Level
from newstool.dedupe.spelling import fold
from newstool.dedupe.tags import EdgeWords, edges, tagged
from newstool.dedupe.words import Lexicon

LEARNT_FROM = 100_000
"""Tags are learnt from the first so many different headlines: more of them teach no other tags."""

LEAST_MET = 3
"""So many headlines must become equal to others without it before something is a tag."""

Tag = tuple[str, str]
"""A place, "before" or "after", and the folded tag."""


@dataclass(frozen=True)
class Learnt:
    """Tags and word counts that later runs with the same index start from.

    tags: folded tags, each with its place: `("before", "خبر عاجل")`.
    headlines: how many headlines were counted.
    counts: in how many of them each stem stands; those of one headline are left out.
    """

    tags: frozenset[Tag] = frozenset()
    headlines: int = 0
    counts: Mapping[str, int] = field(default_factory=dict)


def learn(
    headlines: Sequence[str], earlier: Learnt | None = None, level: Level = Level.LOOSE
) -> Learnt:
    """Return what `headlines` teach, added to what `earlier` runs did.

    level: only `loose` weighs words, so only it counts them.
    """
    before = earlier or Learnt()
    keys = [folded_key(headline) for headline in headlines]
    tags = before.tags | learnt_tags(headlines, keys)
    if level is not Level.LOOSE:
        return Learnt(tags, before.headlines, before.counts)
    counts = Counter(before.counts) + count_stems(keys, Lexicon())
    often = {stem: count for stem, count in counts.items() if count > 1}
    return Learnt(tags, before.headlines + len(keys), often)


def count_stems(keys: Sequence[str], lexicon: Lexicon) -> Counter[str]:
    """Return in how many of the folded headlines each stem stands."""
    counts: Counter[str] = Counter()
    for key in keys:
        counts.update({word.stem for word in lexicon.words(key)})
    return counts


def learnt_tags(headlines: Sequence[str], keys: Sequence[str]) -> frozenset[Tag]:
    """Return what stands before or after at least three headlines that stand without it too.

    keys: the folded keys of the headlines. Numbers, negations, places and words that make
    another event of a headline are never tags.
    """
    parts = set(_parts(headlines[:LEARNT_FROM], keys[:LEARNT_FROM]))
    known = {rest for _, rest in parts}.intersection(keys)
    met: dict[Tag, set[str]] = defaultdict(set)
    for tag, rest in parts:
        if rest in known:
            met[tag].add(rest)
    lexicon = Lexicon()
    return frozenset(
        tag for tag, rests in met.items() if len(rests) >= LEAST_MET and _neutral(tag[1], lexicon)
    )


def _parts(headlines: Sequence[str], keys: Sequence[str]) -> Iterator[tuple[Tag, str]]:
    """Yield what may be a tag with the folded rest of the headline."""
    folds: dict[str, str] = {}
    for headline, key in zip(headlines, keys, strict=True):
        for place, edge in edges(headline):
            tag = folds.get(edge)
            if tag is None:
                tag = folds[edge] = fold(edge)
            rest = without(key, (place, tag))
            if tag and rest != key:
                yield (place, tag), rest


def without(key: str, tag: Tag) -> str:
    """Return a folded headline without a tag; as it is where it lacks it."""
    place, text = tag
    if place == "before" and key.startswith(text + " "):
        return key[len(text) + 1 :]
    if place == "after" and key.endswith(" " + text):
        return key[: -len(text) - 1]
    return key


def _neutral(tag: str, lexicon: Lexicon) -> bool:
    words = lexicon.words(tag)
    return not any(word.fact or word.modifier or word.relative for word in words) and not all(
        word.place for word in words
    )


def untagged(headlines: Sequence[str], keys: Sequence[str], tags: frozenset[Tag]) -> list[str]:
    """Return the folded headlines `keys` without the learnt tags at their ends."""
    bare = list(keys)
    for row in tagged(keys, _edge_words(tags)) if tags else ():
        for place, edge in edges(headlines[row]):
            tag = (place, fold(edge))
            if tag in tags:
                bare[row] = without(bare[row], tag)
    return bare


def _edge_words(tags: frozenset[Tag]) -> EdgeWords:
    """Return the words that learnt tags before a headline begin with, and others end with."""
    firsts = frozenset(tag.partition(" ")[0] for place, tag in tags if place == "before")
    return firsts, frozenset(tag.rpartition(" ")[2] for place, tag in tags if place == "after")

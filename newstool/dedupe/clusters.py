"""Which headlines repeat an earlier one: the one function the command asks."""

from collections.abc import Iterable, Sequence

from newstool.dedupe.alike import LARGE, Rule, alike
from newstool.dedupe.keys import exact_key, folded_key
from newstool.dedupe.learning import Learnt, learnt_tags, untagged
from newstool.dedupe.levels import Level, Match


def cluster(
    headlines: Sequence[str],
    level: Level,
    *,
    threshold: float | None = None,
    guard: bool = True,
    known: int = 0,
    learnt: Learnt | None = None,
) -> list[Match | None]:
    """Return for every headline the one it repeats, or None where it is kept.

    headlines: in the order of preference, so that the first of a story is the one kept; an empty
        one is never a repeat.
    threshold: the least similarity (0..1) of a repeat, on top of what the level asks.
    guard: False lifts the guards against other numbers, negations and names.
    known: how many headlines at the front are kept already (an index's candidates); they are not
        compared with each other and always None.
    learnt: tags and word counts of earlier runs, used in place of the input's own.

    A repeat always resembles the headline it names, which itself is kept: there are no chains.
    """
    if level is Level.EXACT:
        keys = [exact_key(headline) for headline in headlines]
    else:
        keys = _folded_keys(headlines)
    matches = _equal(headlines, keys, known)
    if level in (Level.NEAR, Level.LOOSE):
        rows = [row for row, match in enumerate(matches) if match is None and keys[row]]
        bodies = _bodies([headlines[row] for row in rows], [keys[row] for row in rows], learnt)
        rule = Rule(level, threshold or 0.0, guard, sum(row < known for row in rows), learnt)
        for row, like in alike(bodies, rule).items():
            matches[rows[row]] = Match(rows[like.kept], like.level, like.similarity)
        _follow(matches)
    return matches


def _folded_keys(headlines: Sequence[str]) -> list[str]:
    if len(headlines) <= LARGE:
        return [folded_key(headline) for headline in headlines]
    from newstool.dedupe.folding_numpy import folded_keys

    return folded_keys(headlines)


def _equal(headlines: Sequence[str], keys: Sequence[str], known: int) -> list[Match | None]:
    """Return for every headline the first of the same key; those without a key have none."""
    first: dict[str, int] = {}
    matches: list[Match | None] = [None] * len(keys)
    for position in _may_be_equal(keys):
        key = keys[position]
        kept = first.setdefault(key, position)
        if kept != position and key and position >= known:
            matches[position] = _same(headlines, kept, position)
    return matches


def _may_be_equal(keys: Sequence[str]) -> Iterable[int]:
    if len(keys) <= LARGE:
        return range(len(keys))
    from newstool.dedupe.equal_numpy import may_be_equal

    return may_be_equal(keys)


def _same(headlines: Sequence[str], kept: int, position: int) -> Match:
    exact = exact_key(headlines[kept]) == exact_key(headlines[position])
    return Match(kept, Level.EXACT if exact else Level.FOLDED, 1.0)


def _bodies(headlines: Sequence[str], keys: Sequence[str], learnt: Learnt | None) -> list[str]:
    """Return the folded headlines without the tags that were or can be learnt."""
    tags = learnt.tags if learnt else learnt_tags(headlines, keys)
    return untagged(headlines, keys, tags)


def _follow(matches: list[Match | None]) -> None:
    """Lead what is the same as a headline that turned out to be a repeat to the kept one."""
    for position, match in enumerate(matches):
        if match and (above := matches[match.of]):
            matches[position] = Match(above.of, above.level, above.similarity)

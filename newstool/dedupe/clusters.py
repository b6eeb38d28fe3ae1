"""Which headlines repeat an earlier one: the one function the command asks."""

from collections.abc import Sequence

from newstool.dedupe.distance import slips
from newstool.dedupe.headline import read
from newstool.dedupe.keys import exact_key, folded_key
from newstool.dedupe.learning import Learnt
from newstool.dedupe.levels import Level, Match
from newstool.dedupe.near import near
from newstool.dedupe.pairs import neighbours
from newstool.dedupe.stars import stars
from newstool.dedupe.words import Lexicon


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
    matches = _equal(headlines, level, known)
    if level in (Level.NEAR, Level.LOOSE):
        _like(headlines, level, matches, threshold or 0.0, guard, known)
    return matches


def _equal(headlines: Sequence[str], level: Level, known: int) -> list[Match | None]:
    key_of = exact_key if level is Level.EXACT else folded_key
    first: dict[str, int] = {}
    matches: list[Match | None] = []
    for position, headline in enumerate(headlines):
        kept = first.setdefault(key_of(headline), position) if headline.strip() else position
        matches.append(
            None if kept == position or position < known else _same(headlines, kept, position)
        )
    return matches


def _same(headlines: Sequence[str], kept: int, position: int) -> Match:
    exact = exact_key(headlines[kept]) == exact_key(headlines[position])
    return Match(kept, Level.EXACT if exact else Level.FOLDED, 1.0)


def _like(
    headlines: Sequence[str],
    level: Level,
    matches: list[Match | None],
    threshold: float,
    guard: bool,
    known: int,
) -> None:
    lexicon = Lexicon()
    rows = [p for p, match in enumerate(matches) if match is None and headlines[p].strip()]
    heads = [read(folded_key(headlines[row]), lexicon, guard) for row in rows]

    def judge(i: int, j: int) -> float:
        found = near(heads[i], heads[j], slips)
        return found if found >= threshold else 0.0

    kept = sum(row < known for row in rows)
    for i, (j, found) in stars(neighbours(heads, level), judge, kept).items():
        matches[rows[i]] = Match(rows[j], Level.NEAR, found)
    for position, match in enumerate(matches):
        if match and (above := matches[match.of]):
            matches[position] = Match(above.of, above.level, above.similarity)

"""What is kept of a whole run, and what each dropped article repeats."""

from collections.abc import Sequence
from itertools import islice
from math import ceil
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from newstool.dedupe.batches import Batch, Repeat, Sifted
from newstool.dedupe.gathered import Gathered, Identity
from newstool.dedupe.levels import Match
from newstool.dedupe.rules import Keep, Rule
from newstool.dedupe.seen import KEYS, level_of

if TYPE_CHECKING:
    from newstool.dedupe.learning import Learnt

Value = TypeVar("Value")

_FLOAT_ERROR = 1e-9
"""So that 0.07 * 100 is not raised to 8."""


class Known(NamedTuple):
    """What earlier runs kept, as far as this run may repeat it, the earliest first.

    rows: the index's own numbers.
    ids, headlines: as many as `rows`; so are `identities`, for equal levels only.
    learnt: the tags and word counts of earlier runs; None where there was none.
    """

    rows: Sequence[int] = ()
    ids: Sequence[str] = ()
    headlines: Sequence[str] = ()
    identities: Sequence[Identity] = ()
    learnt: "Learnt | None" = None


NOTHING_KNOWN = Known()


def matches(gathered: Gathered, rule: Rule, known: Known = NOTHING_KNOWN) -> list[Match | None]:
    """Return for every article, in the input's order, what it repeats, or None where it is kept.

    `Match.of` is a position in `gathered`; below zero it counts from the end of `known`.
    """
    if len(known.rows) + len(gathered) < 2:  # nothing to compare: no engine is even imported
        return [None] * len(gathered)
    order = preference(rule.keep, gathered.lengths)
    if rule.level in KEYS:
        identities = [*known.identities, *_arranged(gathered.identities, order)]
        found = _equal(identities, len(known.rows))
    else:
        from newstool.dedupe.clusters import cluster

        found = cluster(
            [*known.headlines, *_arranged(gathered.texts, order)],
            rule.level,
            threshold=least(rule.threshold),
            guard=rule.guard,
            known=len(known.rows),
            learnt=known.learnt,
        )
    return _restored(found, order, len(known.rows))


def least(threshold: float | None) -> float | None:
    """Return the least similarity that is shown, with its two decimals, as `threshold` or more."""
    return None if threshold is None else ceil(threshold * 100 - _FLOAT_ERROR) / 100


def preference(keep: Keep, lengths: Sequence[int]) -> Sequence[int]:
    """Return the positions in the order in which they are preferred for being kept."""
    positions = range(len(lengths))
    if keep is Keep.LAST:
        return positions[::-1]
    if keep is Keep.LONGEST:
        return sorted(positions, key=lambda position: -lengths[position])
    return positions


def _arranged(values: Sequence[Value], order: Sequence[int]) -> Sequence[Value]:
    if order == range(len(values)):
        return values
    return [values[position] for position in order]


def _equal(identities: Sequence[Identity], known: int) -> list[Match | None]:
    first: dict[int, int] = {}
    found: list[Match | None] = []
    for position, (key, exact) in enumerate(identities):
        kept = first.setdefault(key, position) if key else position
        same = kept != position and position >= known
        found.append(Match(kept, level_of(identities[kept][1] == exact), 1.0) if same else None)
    return found


def _restored(
    found: Sequence[Match | None], order: Sequence[int], known: int
) -> list[Match | None]:
    if not known and order == range(len(found)):
        return list(found)
    restored: list[Match | None] = [None] * len(order)
    for position, match in zip(order, found[known:], strict=True):
        if match is not None:
            of = match.of - known
            restored[position] = Match(order[of] if of >= 0 else of, match.level, match.similarity)
    return restored


class Decided:
    """Parts the batches that were gathered, given once more: the same articles of each source.

    A source's articles keep their order, but batches may be cut otherwise; articles of a source
    that has more of them than before are neither kept nor repeats.

    named: whether repeats are told what they repeat, which costs a look-up each.
    """

    def __init__(
        self,
        gathered: Gathered,
        found: Sequence[Match | None],
        known: Known = NOTHING_KNOWN,
        *,
        named: bool = True,
    ) -> None:
        self._gathered, self._found, self._known = gathered, found, known
        self._positions = gathered.positions()
        self._named = named

    def sift(self, batch: Batch) -> Sifted:
        """Return the batch's kept articles and repeats."""
        kept, repeats = [], []
        positions = islice(self._positions.get(batch.source, iter(())), len(batch.headlines))
        for at, position in enumerate(positions):
            match = self._found[position]
            if match is None:
                kept.append(at)
            else:
                repeats.append(Repeat(at, self._id_of(match), match.level, match.similarity))
        return Sifted(kept, repeats)

    def complete(self) -> bool:
        """Whether all articles were given again."""
        return all(next(left, None) is None for left in self._positions.values())

    def _id_of(self, match: Match) -> str | None:
        return kept_id(match, self._gathered, self._known) if self._named else None


def kept_id(match: Match, gathered: Gathered, known: Known) -> str:
    """Return the id of the kept article that `match` names."""
    return gathered.id_of(match.of) if match.of >= 0 else known.ids[match.of]

"""What was taken for the same, as records: clusters and their members."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newstool.dedupe.deciding import NOTHING_KNOWN, Known, kept_id
from newstool.dedupe.gathered import Gathered
from newstool.dedupe.levels import Level, Match
from newstool.dedupe.reports import shown


class Member(NamedTuple):
    """An article of a cluster; the kept one is `exact` and 1.0."""

    id: str
    headline: str
    match: str = Level.EXACT.value
    similarity: float = 1.0

    def as_json(self) -> dict[str, object]:
        """Return the member as the JSON object that output shows."""
        return {
            "id": self.id,
            "headline": self.headline,
            "match": self.match,
            "similarity": self.similarity,
        }


class Cluster(NamedTuple):
    """Articles that are the same, the kept one first, the others in the input's order."""

    members: tuple[Member, ...]

    def as_json(self) -> dict[str, object]:
        """Return the cluster as the JSON object that output shows."""
        kept = self.members[0]
        return {
            "id": kept.id,
            "headline": kept.headline,
            "size": len(self.members),
            "members": [member.as_json() for member in self.members],
        }

    def rows(self) -> Iterator[tuple[str, str, str, float, str]]:
        """Yield the values of `CLUSTER_COLUMNS`, a member each; tabs in headlines are spaces."""
        kept = self.members[0].id
        for member in self.members:
            headline = member.headline.replace("\t", " ")
            yield kept, member.id, member.match, member.similarity, headline


def clusters(
    gathered: Gathered,
    found: Sequence[Match | None],
    known: Known = NOTHING_KNOWN,
    *,
    every: bool = False,
) -> Iterator[Cluster]:
    """Yield the clusters, in the order of their kept articles.

    One whose kept article is an earlier run's stands where its first repeat does.
    every: those of one article, too.
    """
    repeats: dict[int, list[int]] = {}
    for position, match in enumerate(found):
        if match is not None:
            repeats.setdefault(match.of, []).append(position)
    for position, match in enumerate(found):
        of = position if match is None else match.of
        if match is None and (every or of in repeats):
            yield _cluster(of, repeats.get(of, []), gathered, found, known)
        elif of < 0 and repeats[of][0] == position:
            yield _cluster(of, repeats[of], gathered, found, known)


def _cluster(
    of: int,
    repeats: Sequence[int],
    gathered: Gathered,
    found: Sequence[Match | None],
    known: Known,
) -> Cluster:
    headline = gathered.headline(of) if of >= 0 else known.headlines[of]
    kept = kept_id(Match(of, Level.EXACT, 1.0), gathered, known)
    members = (_member(position, found[position], gathered) for position in repeats)
    return Cluster((Member(kept, headline.strip()), *members))


def _member(position: int, match: Match | None, gathered: Gathered) -> Member:
    assert match is not None
    return Member(
        gathered.id_of(position),
        gathered.headline(position).strip(),
        match.level.value,
        shown(match.similarity),
    )

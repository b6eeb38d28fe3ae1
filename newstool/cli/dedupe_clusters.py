"""How `dedupe` writes clusters: as tsv, as JSON Lines, as a table for people."""

from collections.abc import Iterable

from newstool.dedupe.cluster_reports import Cluster
from newstool.dedupe.reports import CLUSTER_COLUMNS
from newstool.writing import jsonl, tsv


def as_tsv(clusters: Iterable[Cluster]) -> Iterable[str]:
    """Yield each cluster as rows of `CLUSTER_COLUMNS`."""
    for cluster in clusters:
        yield "".join(map(tsv.row, cluster.rows()))


def as_jsonl(clusters: Iterable[Cluster]) -> Iterable[str]:
    """Yield each cluster as one JSON object on a line."""
    for cluster in clusters:
        yield jsonl.dumps(cluster.as_json()) + "\n"


def as_table(clusters: Iterable[Cluster], *, color: bool, width: int | None) -> str:
    """Return the clusters as one table; the cluster's id stands beside its kept member only."""
    from newstool.writing.table import table

    rows = [
        (cluster if number == 0 else "", id, match, f"{similarity:.2f}", headline)
        for members in clusters
        for number, (cluster, id, match, similarity, headline) in enumerate(members.rows())
    ]
    return table(CLUSTER_COLUMNS, rows, right=["similarity"], color=color, width=width)

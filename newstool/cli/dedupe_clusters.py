"""How `dedupe` writes clusters: as tsv, as JSON Lines, as a table for people."""

from collections.abc import Iterable, Sequence

from newstool.cli.dedupe_formats import form_of
from newstool.cli.dedupe_plan import Plan
from newstool.cli.session import Session
from newstool.dedupe.cluster_reports import Cluster, clusters
from newstool.dedupe.deciding import Known
from newstool.dedupe.gathered import Gathered
from newstool.dedupe.levels import Match
from newstool.dedupe.reports import CLUSTER_COLUMNS
from newstool.writing import jsonl, tsv


def write(
    session: Session,
    plan: Plan,
    gathered: Gathered,
    matches: Sequence[Match | None],
    known: Known,
) -> None:
    """Write what was found to be the same, in the plan's format."""
    found = clusters(gathered, matches, known, every=plan.every)
    output = session.output(form_of("clusters", plan.format, as_lines=session.as_lines))
    if plan.format == "table":
        drawn = as_table(found, color=session.color, width=session.width)
        output.write(drawn, "", trusted=session.color)
        return
    render = as_tsv if plan.format == "tsv" else as_jsonl
    for piece in render(found):
        output.write(piece, "")


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

"""A run of `dedupe` that knows what is kept only at the end of the input."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING

from newstool.cli.dedupe_plan import Plan, with_format
from newstool.cli.dedupe_rows import GATHERED, batches, batches_again
from newstool.cli.dedupe_run import emit, look, names
from newstool.cli.dedupe_tally import Tally
from newstool.cli.session import Session
from newstool.dedupe.deciding import NOTHING_KNOWN, Decided, matches
from newstool.dedupe.gathered import Gathered

if TYPE_CHECKING:
    from newstool.dedupe.index import Index


def decide(session: Session, plan: Plan, tally: Tally, index: "Index | None") -> bool:
    """Read to the end, decide, then write; articles are read a second time for that.

    Returns whether all that is kept was written.
    """
    twice = plan.writes_articles and not session.as_lines
    with session.twice() if twice else nullcontext():
        plan = with_format(session, plan)
        gathered = Gathered(plan.rule.level, pieces=not twice)
        for batch in batches(session, plan, writes=twice, size=GATHERED):
            gathered.add(batch)
        known = index.known(gathered) if index is not None else NOTHING_KNOWN
        with _uncollected():
            found = matches(gathered, plan.rule, known)
        if index is not None:
            index.remember(gathered, found, known)
        decided = Decided(gathered, found, known, named=names(session, plan))
        given = batches_again(session, plan) if twice else gathered.batches
        counted = tally.counted(given, decided)
        if plan.emit != "clusters":
            emit(session, plan, counted)
        else:
            look(counted)
            if not plan.check:
                from newstool.cli.dedupe_clusters import write

                write(session, plan, gathered, found, known)
        return decided.complete()


@contextmanager
def _uncollected() -> Iterator[None]:
    """Keep the collector from going through millions of objects, none of them in a circle."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()

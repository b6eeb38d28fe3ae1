"""A run of `dedupe`: a stream that is sifted as it comes, or a whole that is decided at its end."""

import os
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from newstool.cli import dedupe_formats as formats
from newstool.cli.dedupe_plan import Plan
from newstool.cli.dedupe_rows import GATHERED, Comparing, batches, batches_again
from newstool.cli.output import Output, UnwritableError
from newstool.cli.session import Session
from newstool.dedupe.batches import Batch, Sifted
from newstool.dedupe.reports import explanation
from newstool.dedupe.seen import SeenHashes, SeenIds, Sieve

if TYPE_CHECKING:
    from newstool.dedupe.index import Index


def perform(session: Session, plan: Plan) -> None:
    """Do what the plan says; what is kept goes into the index once the output is written."""
    if plan.index is None:
        _go(session, plan, None)
        return
    from newstool.dedupe.index import Index, IndexFileError, Terms

    terms = Terms(plan.rule.level, plan.by)
    try:
        with Index(plan.index, terms, now=plan.now, window=plan.window, dry=plan.check) as index:
            _go(session, plan, index)
            if not plan.check:
                session.finish()
                index.commit()
    except IndexFileError as error:
        raise UnwritableError(plan.index, OSError(0, str(error))) from error


def _go(session: Session, plan: Plan, index: "Index | None") -> None:
    tally = Tally(session)
    if plan.streams:
        work = _comparing(session, plan, _written(plan))
        _emit(session, plan, tally.counted(batches(session, work, 1), _sieve(session, plan, index)))
    else:
        _gather(session, plan, tally, index)
    tally.sum_up()
    if plan.check and tally.repeats:
        session.found()


def _comparing(session: Session, plan: Plan, written: str | None) -> Comparing:
    shown = session.messages.level >= 1 or plan.emit in ("headlines", "clusters")
    return Comparing(plan.by, shown or plan.index is not None, written, session.shared.text_field)


def _written(plan: Plan) -> str | None:
    return plan.format if plan.emit == "articles" and not plan.check else None


def _sieve(session: Session, plan: Plan, index: "Index | None") -> Sieve:
    if index is not None:
        return index
    named = session.messages.level >= 1 or (plan.emit == "duplicates" and plan.format != "text")
    return (SeenIds if named else SeenHashes)(plan.rule.level)


def _emit(session: Session, plan: Plan, given: Iterable[tuple[Batch, Sifted]]) -> None:
    """Write what becomes of each batch; with `--check` only look."""
    output = None if plan.check else _output(session, plan)
    lines = session.as_lines
    render = formats.renderer(plan.emit, plan.format, as_lines=lines, end=plan.end)
    for batch, sifted in given:
        if output is not None:
            formats.write(output, batch, sifted, render)


def _output(session: Session, plan: Plan) -> Output:
    return session.output(formats.form_of(plan.emit, plan.format, as_lines=session.as_lines))


def _gather(session: Session, plan: Plan, tally: "Tally", index: "Index | None") -> None:
    """Read to the end, decide, then write; articles are read a second time for that."""
    from newstool.dedupe.deciding import NOTHING_KNOWN, Decided, matches
    from newstool.dedupe.gathered import Gathered
    from newstool.dedupe.reports import clusters

    gathered = Gathered(plan.rule.level)
    for batch in batches(session, _comparing(session, plan, None), GATHERED):
        gathered.add(batch)
    known = index.known(gathered) if index is not None else NOTHING_KNOWN
    found = matches(gathered, plan.rule, known)
    if index is not None:
        index.remember(gathered, found, known)
    decided = Decided(gathered, found, known)
    if plan.emit == "clusters":
        for _ in tally.counted(gathered.batches, decided):
            pass
        if not plan.check:
            _write_clusters(session, plan, clusters(gathered, found, known, every=plan.every))
    else:
        _emit(session, plan, tally.counted(_given_again(session, plan, gathered), decided))

"""A run of `dedupe`: where articles stream and each one's fate is known as it is read."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from newstool.cli import dedupe_formats as formats
from newstool.cli.dedupe_plan import Plan, with_format
from newstool.cli.dedupe_rows import batches
from newstool.cli.dedupe_tally import Tally
from newstool.cli.places import UnwritableError
from newstool.cli.session import Session
from newstool.dedupe.batches import Batch, Sifted
from newstool.dedupe.seen import SeenHashes, SeenIds, Sieve

if TYPE_CHECKING:
    from newstool.dedupe.index import Index


def perform(session: Session, plan: Plan) -> None:
    """Do what the plan says."""
    if plan.remembers is None:
        _go(session, plan, None)
    else:
        _remember(session, plan, plan.remembers)


def _remember(session: Session, plan: Plan, path: str) -> None:
    """Do what the plan says; what is kept goes into the index once the output is written."""
    from newstool.dedupe.index import Index, IndexFileError, Terms

    terms = Terms(plan.rule.level, plan.by)
    try:
        with Index(path, terms, now=plan.now, window=plan.window, dry=plan.check) as index:
            whole = _go(session, plan, index)
            session.finish()
            if whole and not plan.check and not session.lost:
                index.commit()
    except IndexFileError as error:
        raise UnwritableError(path, OSError(0, str(error))) from error


def _go(session: Session, plan: Plan, index: "Index | None") -> bool:
    """Read, decide and write; return whether all that is kept was written."""
    tally = Tally(session)
    whole = True
    if plan.streams:
        plan = with_format(session, plan)
        given = batches(session, plan, writes=plan.writes_articles, size=1)
        emit(session, plan, tally.counted(given, _sieve(session, plan, index)))
    else:
        from newstool.cli.dedupe_whole import decide

        whole = decide(session, plan, tally, index)
    tally.sum_up()
    if plan.check and tally.repeats:
        session.found()
    return whole


def _sieve(session: Session, plan: Plan, index: "Index | None") -> Sieve:
    if index is not None:
        return index
    return (SeenIds if names(session, plan) else SeenHashes)(plan.rule.level)


def names(session: Session, plan: Plan) -> bool:
    """Whether anything that is written or said names what a repeat repeats."""
    return session.messages.level >= 1 or (plan.emit == "duplicates" and plan.format != "text")


def emit(session: Session, plan: Plan, given: Iterable[tuple[Batch, Sifted]]) -> None:
    """Write what becomes of each batch; with `--check` only look."""
    if plan.check:
        look(given)
        return
    lines = session.as_lines
    output = session.output(formats.form_of(plan.emit, plan.format, as_lines=lines))
    render = formats.renderer(plan.emit, plan.format, as_lines=lines, end=plan.end)
    for batch, sifted in given:
        formats.write(output, batch, sifted, render)


def look(given: Iterable[tuple[Batch, Sifted]]) -> None:
    """Let all batches be counted, and write nothing."""
    for _ in given:
        pass

"""`stats` as rows: one an article or section, and one for all together."""

from collections.abc import Callable, Iterator, Sequence
from os.path import isdir

from newstool.cli.counting import Counted, Counting
from newstool.cli.session import Session
from newstool.cli.stats_options import Options
from newstool.stats.columns import COLUMNS, STANDARD, Column, Value, needed, row
from newstool.stats.counts import Counts
from newstool.stats.totals import Totals
from newstool.writing import csv, jsonl, tsv
from newstool.writing.form import JSON, PLAIN, Form

_UNIQUE = frozenset({"unique_words"})


def write_rows(session: Session, options: Options) -> None:
    """Write the rows as they are counted; all at the end where they are sorted or a table."""
    columns = chosen_columns(options)
    rows = Rows(session, options, columns)
    format = options.format or ("table" if session.terminal else "tsv")
    if format == "table":
        _write_table(session, columns, [row(counts, columns) for counts, _ in rows])
        return
    render = _renderer(format, columns)
    output = session.output(_form(format, columns))
    for counts, source in rows:
        output.write(render(row(counts, columns)), source)


def chosen_columns(options: Options) -> Sequence[Column]:
    """Return the columns that are asked for; with sections, which section comes last."""
    if options.columns:
        return [COLUMNS[name] for name in options.columns]
    if options.by == "section":
        return [*STANDARD, COLUMNS["section"], COLUMNS["heading"]]
    return STANDARD


class Rows:
    """The counts to be shown, each with its input's name, in the order in which they are shown.

    collect: called with all that was counted of each piece, for a page.
    """

    def __init__(
        self,
        session: Session,
        options: Options,
        columns: Sequence[Column],
        collect: Callable[[Counted], None] | None = None,
    ) -> None:
        self._session, self._options, self._collect = session, options, collect
        sort = options.sort
        self._sort = sort and COLUMNS[sort.removeprefix("-")]
        self._needs = needed([*columns, *([self._sort] if self._sort else [])])
        self.totals = Totals()
        self._sources: set[str] = set()

    def __iter__(self) -> Iterator[tuple[Counts, str]]:
        if self._options.total != "only":
            yield from self._sorted(self._counted()) if self._sort else self._counted()
        else:
            for _ in self._counted():
                pass
        if self.shows_total():
            yield self.totals.counts(), ""

    def _counted(self) -> Iterator[tuple[Counts, str]]:
        options = self._options
        work = Counting(
            self._needs,
            by_section=options.by == "section",
            language=options.language,
            words_per_minute=options.words_per_minute,
            with_distinct=bool(self._needs & _UNIQUE)
            and (self._may_show_total() or self._collect is not None),
            for_page=self._collect is not None,
        )
        for document, pieces in self._session.results(work.counted_in):
            if len(self._sources) < 2:
                self._sources.add(document.source)
            for counted in pieces:
                self.totals.add(counted.counts, counted.distinct)
                if self._collect is not None:
                    self._collect(counted)
                yield counted.counts, document.source

    def _sorted(self, rows: Iterator[tuple[Counts, str]]) -> list[tuple[Counts, str]]:
        """Return `rows` by the sort column; rows without a value come last either way."""
        assert self._sort
        valued = [(self._sort.value(counts), counts, source) for counts, source in rows]
        down = (self._options.sort or "").startswith("-")
        known = [entry for entry in valued if entry[0] is not None]
        known.sort(key=lambda entry: _order(entry[0]), reverse=down)
        unknown = [entry for entry in valued if entry[0] is None]
        return [(counts, source) for _, counts, source in (*known, *unknown)]

    def _may_show_total(self) -> bool:
        """Tell before anything is read: a total's different words are gathered for nothing else."""
        shared = self._session.shared
        if self._options.total == "never" or shared.output_dir is not None:
            return False
        several = len(shared.inputs) > 1 or shared.files0_from or any(map(isdir, shared.inputs))
        return self._options.total != "auto" or bool(several)

    def shows_total(self) -> bool:
        """Tell, once all inputs were read, whether a row for all together is wanted."""
        if self._options.total == "auto":
            several = len(self._sources) > 1 or len(self._session.shared.inputs) > 1
            return several and self._may_show_total()
        return self._options.total != "never"


def _order(value: Value) -> tuple[float, str]:
    return (0.0, value) if isinstance(value, str) else (value or 0.0, "")


def _form(format: str, columns: Sequence[Column]) -> Form:
    names = [column.name for column in columns]
    match format:
        case "tsv":
            return Form(begin=tsv.row(names))
        case "csv":
            return Form(begin=csv.row(names))
        case "json":
            return JSON
    return PLAIN


def _renderer(format: str, columns: Sequence[Column]) -> Callable[[list[Value]], str]:
    names = [column.name for column in columns]
    match format:
        case "tsv":
            return tsv.row
        case "csv":
            return csv.row
        case "json":
            return lambda values: jsonl.dumps(dict(zip(names, values, strict=True)))
    return lambda values: jsonl.dumps(dict(zip(names, values, strict=True))) + "\n"


def _write_table(session: Session, columns: Sequence[Column], rows: list[list[Value]]) -> None:
    from newstool.writing.wide import wide_table

    names = [column.name for column in columns]
    output = session.output(PLAIN)
    text = wide_table(names, rows, color=session.color, width=session.width)
    output.write(text, "", trusted=session.color)

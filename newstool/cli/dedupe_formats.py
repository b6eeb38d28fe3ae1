"""What `dedupe` writes: kept articles, headlines or ids, duplicates, clusters."""

from collections.abc import Callable, Sequence

from newstool.cli.output import Output
from newstool.dedupe.batches import Batch, Sifted
from newstool.dedupe.reports import CLUSTER_COLUMNS, DUPLICATE_COLUMNS, duplicate
from newstool.writing import jsonl, text, tsv
from newstool.writing.form import ARTICLES, PLAIN, Form

Render = Callable[[Batch, Sifted], str]

FORMATS = {
    "articles": ("text", "jsonl"),
    "headlines": ("text",),
    "ids": ("text",),
    "duplicates": ("text", "tsv", "jsonl"),
    "clusters": ("tsv", "jsonl", "table"),
}
"""The formats of each `--emit`."""


def form_of(emit: str, format: str, *, as_lines: bool) -> Form:
    """Return what stands before and between what is written."""
    if emit == "articles" and format == "text" and not as_lines:
        return ARTICLES
    if format == "tsv":
        return Form(begin=tsv.row(CLUSTER_COLUMNS if emit == "clusters" else DUPLICATE_COLUMNS))
    return PLAIN


def write(output: Output, batch: Batch, sifted: Sifted, render: Render | None) -> None:
    """Write what becomes of a batch: by `render`, or the pieces of its kept articles."""
    if render is not None:
        output.write(render(batch, sifted), batch.source)
    else:
        for position in sifted.kept:
            output.write(batch.pieces[position], batch.source)


def renderer(emit: str, format: str, *, as_lines: bool, end: str) -> Render | None:
    """Return what renders a batch; None where each kept article's piece is written by itself.

    end: what ends an id or a headline: LF, or NUL.
    """
    if emit == "duplicates":
        return {"text": _dropped(end), "tsv": _duplicates_tsv, "jsonl": _duplicates_jsonl}[format]
    if emit == "articles":
        return (_lines if format == "text" else _line_records) if as_lines else None
    return _ids(end) if emit == "ids" else _headlines(end)


def _ended(texts: Sequence[str], end: str) -> str:
    return end.join(texts) + end if texts else ""


def _lines(batch: Batch, sifted: Sifted) -> str:
    pieces = batch.pieces
    return _ended([pieces[position] for position in sifted.kept], "\n")


def _line_records(batch: Batch, sifted: Sifted) -> str:
    return jsonl.lines(
        {"id": batch.id_of(position), "text": batch.pieces[position]} for position in sifted.kept
    )


def _ids(end: str) -> Render:
    return lambda batch, sifted: _ended(list(map(batch.id_of, sifted.kept)), end)


def _headlines(end: str) -> Render:
    def render(batch: Batch, sifted: Sifted) -> str:
        shown = (text.headline(batch.headlines[position]) for position in sifted.kept)
        return _ended([headline for headline in shown if headline], end)

    return render


def _dropped(end: str) -> Render:
    return lambda batch, sifted: _ended(
        [batch.id_of(repeat.position) for repeat in sifted.repeats], end
    )


def _duplicates_tsv(batch: Batch, sifted: Sifted) -> str:
    return "".join(tsv.row(duplicate(batch, repeat)) for repeat in sifted.repeats)


def _duplicates_jsonl(batch: Batch, sifted: Sifted) -> str:
    values = (duplicate(batch, repeat) for repeat in sifted.repeats)
    return jsonl.lines(dict(zip(DUPLICATE_COLUMNS, row, strict=True)) for row in values)

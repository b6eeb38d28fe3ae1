"""`stats -f html`: one page with tiles, charts and a row an article."""

from collections import Counter
from collections.abc import Sequence

from newstool.cli.counting import Counted
from newstool.cli.session import Session
from newstool.cli.stats_options import Options
from newstool.cli.stats_rows import Rows, chosen_columns
from newstool.stats.columns import COLUMNS, STANDARD, Column, row
from newstool.stats.counts import Counts
from newstool.stats.vocabulary import Vocabulary
from newstool.writing.form import PLAIN
from newstool.writing.html import Cell, Sheet, page
from newstool.writing.html_charts import bar_chart, histogram

_RIGHT_TO_LEFT = frozenset(["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"])
_BARS = 30
"""Articles that the first chart shows at most: those with the most words."""
_TOP = 20
_STEP, _BINS = 5, 11
"""Sentence lengths are drawn in steps of five words; the last column is all that is longer."""

_DRAWN: Sequence[Column] = [
    COLUMNS["headline"],
    COLUMNS["heading"],
    COLUMNS["language"],
    COLUMNS["words"],
    COLUMNS["unique_words"],
    COLUMNS["sentences"],
    COLUMNS["reading_minutes"],
]
"""What tiles and charts need, whatever columns are shown."""


def write_page(session: Session, options: Options) -> None:
    """Write the page; all its numbers are held until the last input is read."""
    columns = _columns(options)
    drawing = _Drawing()
    rows = Rows(session, options, [*columns, *_DRAWN], drawing.add)
    shown = [counts for counts, _ in rows]
    total = rows.totals.counts()
    if rows.shows_total():
        shown = shown[:-1]
    sheet = Sheet(
        f"{options.by}s".capitalize(),
        [column.name for column in columns],
        [row(counts, columns) for counts in shown],
        row(total, columns) if rows.shows_total() else None,
    )
    rtl = drawing.rtl
    figures = [_words_chart(options.by, shown, rtl), *drawing.figures()]
    text = page(
        "Article statistics",
        _tiles(f"{options.by}s", drawing.pieces, total),
        figures,
        sheet,
        rtl=rtl,
    )
    session.output(PLAIN).write(text, "")


def _columns(options: Options) -> Sequence[Column]:
    if options.columns or options.by == "section":
        return chosen_columns(options)
    return [STANDARD[0], COLUMNS["headline"], *STANDARD[1:]]


class _Drawing:
    """Gathers what the charts show, piece by piece."""

    def __init__(self) -> None:
        self.pieces = 0
        self._lengths: Counter[int] = Counter()
        self._vocabulary = Vocabulary()
        self._words: Counter[bool] = Counter()

    def add(self, counted: Counted) -> None:
        """Add one article or section."""
        language = counted.counts.language
        code = language.code if language else "und"
        self.pieces += 1
        self._lengths.update(counted.sentence_lengths)
        self._vocabulary.add(code, counted.spellings)
        self._words[code in _RIGHT_TO_LEFT] += int(counted.counts.of("words"))

    @property
    def rtl(self) -> bool:
        """Whether most words are in a language written from right to left."""
        return self._words[True] > self._words[False]

    def figures(self) -> list[str]:
        """Return the charts of sentence lengths and of the most frequent words."""
        words = [(word.word, word.times) for word in self._vocabulary.top(_TOP)]
        return [
            histogram(
                "Sentence lengths", _bins(self._lengths), axis="words a sentence", rtl=self.rtl
            ),
            bar_chart("Most frequent words", words, rtl=self.rtl, note="Stop words left out."),
        ]


def _tiles(unit: str, pieces: int, total: Counts) -> list[tuple[str, Cell]]:
    return [
        (unit, pieces),
        ("words", int(total.of("words"))),
        ("different words", int(total.of("unique_words"))),
        ("sentences", int(total.of("sentences"))),
        ("reading minutes", round(total.of("reading_minutes"), 1)),
    ]


def _words_chart(unit: str, shown: Sequence[Counts], rtl: bool) -> str:
    longest = sorted(shown, key=lambda counts: -counts.of("words"))[:_BARS]
    note = f"The {_BARS} longest of {len(shown):,}." if len(shown) > _BARS else ""
    bars = [(_label(counts), int(counts.of("words"))) for counts in longest]
    return bar_chart(f"Words per {unit}", bars, rtl=rtl, note=note)


def _label(counts: Counts) -> str:
    return str(counts.facts["heading"] or counts.facts["headline"] or counts.id)


def _bins(lengths: Counter[int]) -> list[tuple[str, int]]:
    """Return sentences by length in steps, each with its label; empty ones at the end go."""
    bins = [0] * _BINS
    for length, times in lengths.items():
        bins[min((length - 1) // _STEP, _BINS - 1)] += times
    while len(bins) > 1 and not bins[-1]:
        bins.pop()
    labels = [f"{n * _STEP + 1}\u2013{(n + 1) * _STEP}" for n in range(_BINS - 1)]
    return list(zip([*labels, f"{(_BINS - 1) * _STEP + 1}+"], bins, strict=False))

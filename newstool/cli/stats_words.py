"""`stats --top`: the most frequent words of all inputs together."""

from collections import Counter
from typing import NamedTuple

from newstool.cli.articles import texts
from newstool.cli.counting import as_piece
from newstool.cli.session import Session
from newstool.cli.stats_options import Options
from newstool.cli.usage import usage_error
from newstool.reading.document import Document
from newstool.stats.stopwords import given_stop_words, stop_words
from newstool.stats.vocabulary import Frequency, StopWords, Vocabulary
from newstool.writing import csv, jsonl, tsv

COLUMNS = ("word", "count", "per_thousand")


class Spelling(NamedTuple):
    """Counts the spellings of a document's words, with the language they are in."""

    language: str | None

    def counted_in(self, document: Document) -> tuple[str, Counter[str]]:
        """Return the language's code and how often each spelling occurs."""
        piece = as_piece(document, texts(document), self.language)
        return piece.language.code, Counter(piece.prose.words)


def write_words(session: Session, options: Options) -> None:
    """Write the most frequent words; nothing is written before all inputs are read."""
    assert options.top is not None
    stops = _stop_words(options.stop_words)
    vocabulary = Vocabulary()
    for _, (language, spellings) in session.results(Spelling(options.language).counted_in):
        vocabulary.add(language, spellings)
    words = vocabulary.top(options.top, stops)
    from newstool.writing.form import PLAIN

    format = options.format or ("table" if session.terminal else "tsv")
    output = session.output(PLAIN)
    output.write(_rendered(session, format, words), "", trusted=session.color)


def _stop_words(choice: str | None) -> StopWords:
    if choice is None:
        return stop_words
    if choice == "none":
        return lambda language: frozenset()
    try:
        with open(choice, encoding="utf-8-sig") as file:
            given = given_stop_words(file)
    except OSError as error:
        raise usage_error(f"{choice}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise usage_error(f"{choice}: not UTF-8") from None
    return lambda language: given


def _rendered(session: Session, format: str, words: list[Frequency]) -> str:
    match format:
        case "tsv":
            return "".join(map(tsv.row, [COLUMNS, *words]))
        case "csv":
            return "".join(map(csv.row, [COLUMNS, *words]))
        case "jsonl":
            return jsonl.lines(dict(zip(COLUMNS, word, strict=True)) for word in words)
        case "json":
            rows = ",\n".join(jsonl.dumps(dict(zip(COLUMNS, word, strict=True))) for word in words)
            return f"[\n{rows}\n]\n" if rows else "[]\n"
    from newstool.writing.bars import bar_table

    return bar_table(COLUMNS, words, color=session.color, width=session.width)

"""The columns of `stats`: what each is called, what it needs, and how it is computed."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from newstool.stats import formulas
from newstool.stats.counts import Counts, ratio
from newstool.stats.osman import OsmanCounts
from newstool.stats.windows import WINDOW

Value = str | int | float | None


class Column(NamedTuple):
    """A column.

    meaning: its definition, as the help shows it.
    needs: the measures and facts it is computed from.
    value: the value for one row; None where it can't be given.
    """

    name: str
    meaning: str
    needs: tuple[str, ...]
    value: Callable[[Counts], Value]


def _counted(name: str, meaning: str) -> Column:
    return Column(name, meaning, (name,), lambda counts: int(counts.of(name)))


def _fact(name: str, meaning: str) -> Column:
    return Column(name, meaning, (name,), lambda counts: counts.facts.get(name))


def _ratio(name: str, meaning: str, part: str, whole: str, digits: int) -> Column:
    def value(counts: Counts) -> float:
        return round(ratio(counts.of(part), counts.of(whole)), digits)

    return Column(name, meaning, (part, whole), value)


_READABILITY_NEEDS = (
    "words",
    "sentences",
    "lix_long_words",
    "syllables",
    "osman_arabic",
    "osman_vocalised",
    "osman_long",
    "osman_estimated",
    "osman_correction",
    "language",
)


def _language(counts: Counts) -> Value:
    return counts.language.code if counts.language else None


def _probability(counts: Counts) -> Value:
    return counts.language.probability if counts.language else None


def _moving_ratio(counts: Counts) -> Value:
    windows = counts.of("windows")
    return round(counts.of("distinct_in_windows") / (windows * WINDOW), 4) if windows else None


def _minutes(counts: Counts) -> Value:
    return round(counts.of("reading_minutes"), 2)


def _osman_counts(counts: Counts) -> OsmanCounts:
    return OsmanCounts(
        arabic=int(counts.of("osman_arabic")),
        vocalised=int(counts.of("osman_vocalised")),
        long=int(counts.of("osman_long")),
        estimated=counts.of("osman_estimated"),
        correction=counts.of("osman_correction"),
    )


def _formula(counts: Counts) -> Value:
    if not counts.of("words") or counts.language is None:
        return None
    match counts.language.code:
        case "en":
            return "flesch"
        case "ar":
            return (
                "osman-estimated" if formulas.osman_is_estimated(_osman_counts(counts)) else "osman"
            )
    return "lix"


def _readability(counts: Counts) -> Value:
    words, sentences = counts.of("words"), counts.of("sentences")
    match _formula(counts):
        case None:
            return None
        case "flesch":
            score = formulas.flesch(words, sentences, counts.of("syllables"))
        case "lix":
            score = formulas.lix(words, sentences, counts.of("lix_long_words"))
        case _:
            score = formulas.osman(words, sentences, _osman_counts(counts))
    return round(score, 2)


def _lix(counts: Counts) -> Value:
    if not counts.of("words"):
        return None
    return round(
        formulas.lix(counts.of("words"), counts.of("sentences"), counts.of("long_words")), 2
    )


def _ari(counts: Counts) -> Value:
    if not counts.of("words"):
        return None
    return round(
        formulas.ari(counts.of("words"), counts.of("sentences"), counts.of("word_characters")), 2
    )


STANDARD: Sequence[Column] = (
    Column("id", "The path as given, or the record's id field.", (), lambda counts: counts.id),
    Column(
        "language",
        "ISO 639-1 code, else 639-3 (ckb), or und: by script, letters and function words,"
        " langdetect where those leave doubt.",
        ("language",),
        _language,
    ),
    Column("language_probability", "How sure that is, 0 to 1.", ("language",), _probability),
    _counted("lines", "Lines of the input, blank ones too."),
    _counted("paragraphs", "Reading blocks but headline and subheadings."),
    _counted("sections", "As split gives them; the lead counts if it is not empty."),
    _counted(
        "sentences",
        "End at . ! ? \u061f \u06d4 \u2026 and at a block's end; not at a point inside a number or"
        " an address, after a one-letter abbreviation or before a lower-case letter; nor right"
        " before a comma, nor at the point of a number that a block begins with.",
    ),
    _counted(
        "words",
        "Runs of letters with their marks, inner apostrophes, hyphens and ZWNJ; numbers with their"
        " separators; letters and digits written together; U.S.; an address is one.",
    ),
    _counted("unique_words", "Different words, tashkeel and tatweel off, case folded."),
    _counted("characters", "Code points of the reading blocks, line ends not counted."),
    _counted("letters", "Of them: Unicode category L."),
    _counted("digits", "Of them: Unicode category Nd."),
    _counted("tashkeel", "Of them: Arabic marks."),
    _ratio("mean_words_per_sentence", "words / sentences.", "words", "sentences", 2),
    _counted("longest_sentence_words", "Words of the longest sentence."),
    _ratio(
        "mean_characters_per_word",
        "Letters and digits of the words, marks not counted, / words.",
        "word_characters",
        "words",
        2,
    ),
    _ratio(
        "type_token_ratio", "unique_words / words; falls with length.", "unique_words", "words", 4
    ),
    Column(
        "moving_type_token_ratio",
        "Mean of that ratio over all windows of 100 words (Covington and McFall 2010);"
        " empty below 100 words.",
        ("windows", "distinct_in_windows"),
        _moving_ratio,
    ),
    Column(
        "reading_minutes",
        "words by the silent reading speed of the language (words a minute; en 238: Brysbaert 2019;"
        " ar 181, de 260 and eight others are quoted from there at second hand; else that of"
        " English), or by --words-per-minute.",
        ("reading_minutes",),
        _minutes,
    ),
    Column(
        "readability",
        "By the formula named in the next column.",
        _READABILITY_NEEDS,
        _readability,
    ),
    Column(
        "readability_formula",
        "flesch (en; Flesch 1948, syllables by newstool's own count of vowel groups, right for"
        " 98 % of running words), osman (ar; El-Haj and Rayson 2016; osman-estimated where fewer"
        " than half of the words are vocalised), else lix (Bjornsson 1968). A total in several"
        " languages has none.",
        _READABILITY_NEEDS,
        _formula,
    ),
)
"""The columns of every row, in their order."""

EXTRA: Sequence[Column] = (
    _fact("headline", "The headline's text."),
    _fact("encoding", "The encoding it was read from."),
    _counted("bytes", "Its size in the input, before decoding."),
    _counted("repeats", "Lines that repeat the headline."),
    _counted("boilerplate", "Lines that share, follow or read also."),
    Column(
        "lix",
        "LIX: words / sentences + percentage of words over 6 letters.",
        ("words", "sentences", "long_words"),
        _lix,
    ),
    Column(
        "ari",
        "Automated Readability Index (Senter and Smith 1967): a US school grade.",
        ("words", "sentences", "word_characters"),
        _ari,
    ),
    _fact("longest_sentence_line", "The input line in which the longest sentence begins."),
    _ratio(
        "arabic_share", "Share of the letters in Arabic script.", "arabic_letters", "letters", 4
    ),
    _ratio("latin_share", "Share of the letters in Latin script.", "latin_letters", "letters", 4),
    _fact("section", "With --by section: its number, as split gives it."),
    _fact("heading", "With --by section: its subheading, empty for the lead."),
)
"""Columns that are there when they are named."""

COLUMNS: Mapping[str, Column] = {column.name: column for column in (*STANDARD, *EXTRA)}


def needed(columns: Sequence[Column]) -> frozenset[str]:
    """Return the measures and facts that `columns` are computed from."""
    return frozenset(need for column in columns for need in column.needs)


def row(counts: Counts, columns: Sequence[Column]) -> list[Value]:
    """Return the values of `columns`, in their order."""
    return [column.value(counts) for column in columns]

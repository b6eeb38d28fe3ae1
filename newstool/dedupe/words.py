"""What matching knows of a word: its stem, and what it says in the tables."""

from dataclasses import dataclass
from functools import cache
from zlib import crc32

from newstool import data
from newstool.dedupe.keys import fold

_PREFIXES = ("ال", "و", "ف", "ب", "ل", "ك")
_SUFFIXES = (
    "هما",
    "تان",
    "تين",
    "ات",
    "ون",
    "ين",
    "ان",
    "ها",
    "هم",
    "نا",
    "يه",
    "ه",
    "ا",
    "ي",
    "s",
)
_SHORTEST_STEM = 3

_MIX = 0x9E3779B97F4A7C15
_MASK = (1 << 64) - 1


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """A folded word and what the tables say of it.

    stem: the word without clitics and endings (of a place, which place it is); words of one stem
        are the same to `near`.
    code: 64 bits that stand for the stem, or for the number or day that the word states.
    common: whether it is too common in headlines to tell one from another.
    number: what it says as a row of the table of number words, or a figure's value.
    """

    text: str
    stem: str
    code: int
    common: bool
    function: bool
    figure: bool
    number: tuple[str, str] | None
    day: str
    negation: bool
    modifier: str
    poles: tuple[tuple[str, str], ...]
    place: str
    within: str

    @property
    def fact(self) -> bool:
        """Whether the guards compare it, so that it can't be a slip of the pen."""
        return self.figure or self.negation or bool(self.number or (self.day and not self.relative))

    @property
    def relative(self) -> bool:
        """Whether it is a day as seen from the headline's own: today, tomorrow."""
        return self.day in ("today", "tonight", "tomorrow", "yesterday")

    @property
    def named(self) -> bool:
        """Whether a table knows the word, so that it is no misspelling of another."""
        return bool(self.fact or self.place or self.poles or self.modifier)


class Lexicon(dict[str, Word]):
    """Words by their folded text, each looked up in the tables once."""

    def __missing__(self, text: str) -> Word:
        word = _word(text)
        self[text] = word
        return word

    def words(self, folded: str) -> tuple[Word, ...]:
        """Return the words of a folded headline."""
        return tuple([self[text] for text in folded.split()])


def stem(text: str) -> str:
    """Return a folded word without its clitics and endings, at least three letters of it."""
    if text.isascii():
        return text[:-1] if len(text) > 4 and text.endswith("s") else text
    return _without_ending(_without_clitics(text))


def _without_clitics(text: str) -> str:
    for prefix in _PREFIXES:
        if text.startswith(prefix) and len(text) - len(prefix) >= _SHORTEST_STEM:
            return _without_clitics(text[len(prefix) :])
    return text


def _without_ending(text: str, shortest: int = _SHORTEST_STEM) -> str:
    for suffix in _SUFFIXES:
        if text.endswith(suffix) and len(text) - len(suffix) >= shortest:
            return _without_ending(text[: -len(suffix)], _SHORTEST_STEM + 1)
    return text


def code(text: str) -> int:
    """Return 64 bits that stand for `text`, the same on every machine and in every run."""
    raw = text.encode()
    mixed = (crc32(raw) << 32 | crc32(raw[::-1], 1)) * _MIX & _MASK
    return (mixed ^ mixed >> 29) * _MIX & _MASK


def _word(text: str) -> Word:
    figure = any(sign.isdecimal() for sign in text)
    day = "" if figure else _found(_table("calendar.tsv"), text).get("value", "")
    number = None if figure or day else _number(text)
    place = {} if figure else _found(_table("places.tsv"), text)
    root = text if figure else place.get("place") or stem(text)
    opposite = {} if figure else _found(_table("opposites.tsv"), text)
    return Word(
        text=text,
        stem=root,
        code=code(_stated(text, number, day) or root),
        common=bool(place or opposite),
        function=text in _table("headline_function_words.tsv") or (len(text) == 1 and not figure),
        figure=figure,
        number=number,
        day=day,
        negation=text in _table("negations.tsv"),
        modifier=_found(_table("modifiers.tsv"), text).get("kind", ""),
        poles=_poles(opposite.get("poles", "")),
        place=place.get("place", ""),
        within=place.get("within", ""),
    )


def _stated(text: str, number: tuple[str, str] | None, day: str) -> str:
    """Return what a word that states a fact stands for, the same for 3 and for three."""
    if text in _table("negations.tsv"):
        return "#not"
    if number or day:
        return f"#{number[1] if number else day}"
    return f"#{int(text)}" if text.isdecimal() else ""


def _number(text: str) -> tuple[str, str] | None:
    row = _found(_table("number_words.tsv"), text)
    return (row["kind"], row["value"]) if row else None


def _poles(cell: str) -> tuple[tuple[str, str], ...]:
    pairs = (pole.partition("=") for pole in cell.split())
    return tuple((group, pole) for group, _, pole in pairs)


def _found(table: dict[str, dict[str, str]], text: str) -> dict[str, str]:
    """Return the row of `text`, or of it without و ف ب ل ك and the article before it."""
    for form in _forms(text):
        if form in table:
            return table[form]
    return {}


def _forms(text: str) -> list[str]:
    forms = [text]
    if len(text) > 3 and text[0] in "وفبلك":
        forms += _forms(text[1:])
        if text.startswith("لل"):
            forms.append("ال" + text[2:])
    if text.startswith("ال") and len(text) > 4:
        forms.append(text[2:])
    return forms


@cache
def _table(name: str) -> dict[str, dict[str, str]]:
    return {fold(row["entry"]): row for row in data.rows(name)}

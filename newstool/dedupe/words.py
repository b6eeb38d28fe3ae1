"""What matching knows of a word: its stem, and what it says in the tables."""

from dataclasses import dataclass
from zlib import crc32

from newstool.dedupe.meanings import meaning

_PREFIXES = ("ال", "و", "ف", "ب", "ل", "ك")
_ENDINGS = {"ات": 4, "ون": 4, "ين": 4, "ان": 4, "هم": 4, "نا": 4, "ها": 3, "ه": 3, "ا": 3, "ي": 3}
"""Endings, and how many letters of the word must stay: سلمان is no plural of سلم."""

_SURELY_ENDED = tuple(_ENDINGS)

_SHORTEST_STEM = 3

RELATIVE_DAYS = ("today", "tonight", "tomorrow", "yesterday")

CLOSED_LETTERS = 4
"""Shorter function words and number words have too many words near them to be misspelt."""

_MIX = 0x9E3779B97F4A7C15
_MASK = (1 << 64) - 1


@dataclass(slots=True, eq=False)  # frozen ones take four times as long to make
class Word:
    """A folded word and what the tables say of it; never changed.

    stem: the word without clitics and endings (of a place or a sense, which it is); words of one
        stem are the same to `near`.
    plain: the word without clitics and endings, whatever it means.
    code: 63 bits that stand for the stem, or for the number or day that the word states.
    content: whether it carries news: no function word, no fact, no day as seen from today.
    fact: whether the guards compare it: a number, a day, a negation.
    function: whether headlines may differ in it.
    figure: whether it holds digits.
    relative: whether it is a day as seen from the headline's own: today, tomorrow.
    named: whether a table knows it, so that it is no misspelling of another such word.
    closed: whether another word may be a misspelling of it: a longer word that states a fact, or
        a function word.
    common: whether it tells few headlines apart.
    number: kind and value of a number word.
    day: the weekday, month or relative day that it names.
    modifier: "reversal" or "relation" where it makes another event or person of a headline.
    poles: what it is the opposite of, as (group, pole).
    place, within: the place it names, and the country of that.
    """

    text: str
    stem: str
    plain: str
    code: int
    content: bool
    fact: bool
    function: bool
    figure: bool
    relative: bool
    named: bool
    closed: bool
    common: bool
    negation: bool
    number: tuple[str, str] | None
    day: str
    modifier: str
    poles: tuple[tuple[str, str], ...]
    place: str
    within: str


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
    if not text.startswith(_PREFIXES):
        return text
    for prefix in _PREFIXES:
        if text.startswith(prefix) and len(text) - len(prefix) >= _SHORTEST_STEM:
            return _without_clitics(text[len(prefix) :])
    return text


def _without_ending(text: str) -> str:
    if not text.endswith(_SURELY_ENDED):
        return text
    for ending, shortest in _ENDINGS.items():
        if text.endswith(ending) and len(text) - len(ending) >= shortest:
            return _without_ending(text[: -len(ending)])
    return text


def code(text: str) -> int:
    """Return 63 bits that stand for `text`, the same on every machine and in every run."""
    raw = text.encode("utf-8", "surrogatepass")
    mixed = (crc32(raw) << 32 | crc32(raw[::-1], 1)) * _MIX & _MASK
    return (mixed ^ mixed >> 29) * _MIX & _MASK >> 1


def _word(text: str) -> Word:
    if not text.isalpha() and any(map(str.isdecimal, text)):
        return _figure(text)
    said = meaning(text)
    day = said.get("day", "")
    number = (said["number"], said["value"]) if "number" in said and not day else None
    relative, negation = day in RELATIVE_DAYS, "negation" in said
    fact = negation or number is not None or bool(day and not relative)
    plain = stem(text)
    root = said.get("place") or ("sense" in said and "=" + said["sense"]) or plain
    stated = "#not" if negation else "#" + (number[1] if number else day) if fact else root
    function = "function" in said or len(text) == 1
    return Word(
        text=text,
        stem=root,
        plain=plain,
        code=code(stated),
        content=not (function or fact or relative),
        fact=fact,
        function=function,
        figure=False,
        relative=relative,
        named=fact or not said.keys().isdisjoint(("place", "poles", "modifier")),
        closed=(fact or function) and len(text) >= CLOSED_LETTERS,
        common="place" in said or "poles" in said,
        negation=negation,
        number=number,
        day=day,
        modifier=said.get("modifier", ""),
        poles=_poles(said.get("poles", "")),
        place=said.get("place", ""),
        within=said.get("within", ""),
    )


def _figure(text: str) -> Word:
    """Return a word with digits in it: a number, or a name such as G20."""
    return Word(
        text=text,
        stem=text,
        plain=text,
        code=code(f"#{int(text)}" if text.isdecimal() else text),
        content=False,
        fact=True,
        function=False,
        figure=True,
        relative=False,
        named=True,
        closed=False,
        common=False,
        negation=False,
        number=None,
        day="",
        modifier="",
        poles=(),
        place="",
        within="",
    )


def _poles(cell: str) -> tuple[tuple[str, str], ...]:
    pairs = (pole.partition("=") for pole in cell.split())
    return tuple((group, pole) for group, _, pole in pairs)

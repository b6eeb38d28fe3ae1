"""A glance at an article's edges: might the passes find a repeat or boilerplate at all?

`clean` works on lines only where they do. Most articles have neither, and to know that takes a
tenth of the time that judging every line does.
"""

from collections.abc import Sequence
from functools import cache
from operator import eq

from newstool.language.patterns import later
from newstool.parsing.cues import phrase, says, words
from newstool.parsing.headline import MOST_OPENERS, REPEATS_WITHIN, opens
from newstool.parsing.judging import BEGINNING, LONGEST_NOTICE, is_keyword_label
from newstool.parsing.page import SHORT
from newstool.parsing.tail import LONGEST as LONGEST_BELOW
from newstool.parsing.vocabulary import Vocabulary
from newstool.parsing.wrapping import WIDEST

LONGEST_INSIDE = SHORT + 40
"""Characters of a line inside the text that may be boilerplate, white space at its ends too."""
MANY = 12
"""So many short lines below the last paragraph are judged at once, not looked at one by one."""
_TIME = later(r"\W*(?:[^\W\d]+\W+)?\d{1,2}[:h]\d{2}")
ALIKE = 0.5
"""The least share of a headline's words that a line which repeats it has in common with it."""
_TABLES = ("boilerplate.tsv", "keyword_labels.tsv")
_CLOCK = later(r"\d[:h]\d{2}")
_SPACELESS = "\u0e00"
"""From here on scripts have no spaces between words, but for those between and Hangul."""


def may_have_repeats_or_boilerplate(text: str, headline: str | None = None) -> bool:
    """Tell whether judging the lines of `text` might find a repeat or boilerplate.

    headline: one that came beside the text. A wrong yes costs time; there is no wrong no.
    """
    lines = [line for line in text.split("\n") if line and not line.isspace()]
    if not lines or _may_say_twice(lines):
        return True
    top = -1 if headline is not None else _place_of_headline(lines)
    first = lines[top + 1 : REPEATS_WITHIN]
    if _may_repeat(lines[top] if headline is None else headline, first):
        return True
    asked = _asked(lines, top)
    return asked is None or _any_tells(asked)


def _place_of_headline(lines: Sequence[str]) -> int:
    """Return the index of the first line that is no date, address or signature above it."""
    last = min(MOST_OPENERS, len(lines) - 1)
    return next((k for k in range(last) if not opens(lines[k].strip())), last)


def _asked(lines: Sequence[str], top: int) -> list[str] | None:
    """Return the lines that may be boilerplate where they stand; None for too many to ask.

    Those are the lines above the first paragraph, those below the last and it, and short ones.
    top: the index of the headline, -1 where none is among them.
    """
    below = next((k for k, line in enumerate(reversed(lines)) if len(line) > LONGEST_BELOW), 0)
    if below > MANY:
        return None
    others = [*lines[:top], *lines[top + 1 :]] if top >= 0 else lines
    asked = [line for line in others if len(line) <= LONGEST_INSIDE]
    return [*asked, *others[-below - 1 :]]


def _beginning(line: str) -> str:
    """Return as much of a line as is looked at."""
    return line if len(line) <= LONGEST_NOTICE else line[:BEGINNING]


def _may_say_twice(lines: Sequence[str]) -> bool:
    """Tell whether a line follows itself; of wrapped lines, whether one stands there twice."""
    if len(set(lines)) == len(lines):
        return False
    return any(map(eq, lines, lines[1:])) or max(map(len, lines)) <= WIDEST


def _may_repeat(headline: str, lines: Sequence[str]) -> bool:
    """Tell whether one of `lines` shares half the longer one's words with the headline."""
    near = [line for line in lines if len(headline) / 3 < len(line) < len(headline) + 60]
    known = _VOCABULARY.folded(headline.split()) if near else set()
    keys = (_VOCABULARY.folded(line.split()) for line in near)
    return any(len(known & key) >= ALIKE * max(len(known), len(key)) for key in keys)


def _any_tells(lines: Sequence[str]) -> bool:
    """Tell whether any line may be boilerplate; most have no word that any cue has."""
    seen = [_beginning(line) for line in lines]
    parts = [line.split() for line in seen]
    _VOCABULARY.learn(parts)
    telling, opening = _VOCABULARY.marked
    return any(
        (not words or words[0] in opening or not telling.isdisjoint(words))
        and _may_tell(line, _VOCABULARY.key(words))
        for line, words in zip(lines, parts, strict=True)
    )


def _marks(words: list[str], keys: list[str]) -> tuple[list[str], list[str]]:
    """Return the words that make a line telling wherever they stand, and where they are first."""
    inner, starts = _inner_words(), _starts()
    spaceless = _has_spaceless("".join(keys))
    anywhere: list[str] = []
    first: list[str] = []
    for word, key in zip(words, keys, strict=True):
        parts = (key,) if " " not in key else key.split()
        timed = (":" in word or "h" in word) and _CLOCK.search(word)
        if timed or not inner.isdisjoint(parts) or (spaceless and _has_spaceless(key)):
            anywhere.append(word)
        if not key or word[0] == "@" or parts[0] in starts:
            first.append(word)
    return anywhere, first


def _has_spaceless(key: str) -> bool:
    """Tell whether a key has letters of a script without spaces between words."""
    return max(key, default="") >= _SPACELESS


_VOCABULARY = Vocabulary(_marks)


def _may_tell(line: str, key: str) -> bool:
    """Tell whether a line has a cue of boilerplate or of a label for tags, or is hard to tell.

    Hard to tell are times, handles, lines without a word and scripts without spaces.
    key: the matching key of the line, or of its beginning.
    """
    if not key or line[0] == "@" or _has_spaceless(key) or _TIME.match(line):
        return True
    parts = key.split()
    if not key.startswith(_starts().get(parts[0], ())) and _inner_words().isdisjoint(parts):
        return False
    if is_keyword_label(line.strip()):
        return True
    return bool(says("boilerplate.tsv", phrase(_beginning(line)), edge=True))


@cache
def _starts() -> dict[str, tuple[str, ...]]:
    """Return all cues, by their first words."""
    found: dict[str, list[str]] = {}
    for key in {key for table in _TABLES for key in words(table) if key}:
        found.setdefault(key.split()[0], []).append(key)
    return {word: tuple(keys) for word, keys in found.items()}


@cache
def _inner_words() -> frozenset[str]:
    """Return, of each cue that may stand anywhere in a line or at its end, the longest word."""
    places = ("any", "within", "end")
    keys = (key for table in _TABLES for place in places for key in words(table, place))
    return frozenset(max(key.split(), key=len) for key in keys if key)

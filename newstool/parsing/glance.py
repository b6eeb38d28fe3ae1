"""A glance at an article's edges: might the passes find a repeat or boilerplate at all?

`clean` works on lines only where they do. Most articles have neither, and to know that takes a
tenth of the time that judging every line does.
"""

from collections.abc import Sequence
from operator import eq

from newstool.language.folding import keys_of_lines, matching_key
from newstool.language.patterns import later
from newstool.parsing.cues import may_lack_spaces, phrase, says, that_may_say
from newstool.parsing.headline import LONGEST as LONGEST_HEADLINE
from newstool.parsing.headline import MOST_OPENERS, PARTS, REPEATS_WITHIN, SLIPS_FROM, opens
from newstool.parsing.judging import BEGINNING, LONGEST_NOTICE, is_keyword_label
from newstool.parsing.page import SHORT
from newstool.parsing.tail import LONGEST as LONGEST_BELOW
from newstool.parsing.wrapping import WIDEST

LONGEST_INSIDE = SHORT + 40
"""Characters of a line inside the text that may be boilerplate, white space at its ends too."""
LONGEST_ASKED = LONGEST_NOTICE + 40
"""Characters; only its first words can make a longer line boilerplate."""
_TIME = later(r"\W*(?:[^\W\d]+\W+)?\d{1,2}[:h]\d{2}")
ALIKE = 0.5
"""The least share of a headline's words that a line which repeats it has in common with it."""
SLIP = 2
"""The most words of the line with fewer that a slip of the pen in one place, which is at most three
characters, changes."""
_TABLES = ("boilerplate.tsv", "keyword_labels.tsv")


def may_have_repeats_or_boilerplate(text: str, headline: str | None = None) -> bool:
    """Tell whether judging the lines of `text` might find a repeat or boilerplate.

    headline: one that came beside the text. A wrong yes costs time; there is no wrong no.
    """
    lines = [*filter(str.strip, text.split("\n"))]
    if not lines or _may_say_twice(lines):
        return True
    top = -1 if headline is not None else _place_of_headline(lines)
    if headline is not None:
        repeated = _may_repeat(" ".join(headline.split()), lines[:REPEATS_WITHIN])
    else:
        repeated = _may_repeat_line(lines, top)
    if repeated:
        return True
    asked = _asked(lines, top)
    return bool(asked) and _any_tells(asked)


def _may_repeat_line(lines: Sequence[str], top: int) -> bool:
    """Tell whether one of the first lines may repeat the headline, broken over two lines or not."""
    if _may_repeat(lines[top], lines[top + 1 : REPEATS_WITHIN]):
        return True
    broken = lines[top : top + 2]
    if sum(map(len, broken)) > LONGEST_HEADLINE:
        return False
    return _may_repeat(" ".join(broken), lines[top + 2 : REPEATS_WITHIN])


def _place_of_headline(lines: Sequence[str]) -> int:
    """Return the index of the first line that is no date, address or signature above it."""
    last = min(MOST_OPENERS, len(lines) - 1)
    return next((k for k in range(last) if not opens(lines[k].strip())), last)


def _asked(lines: Sequence[str], top: int) -> list[str]:
    """Return the lines that may be boilerplate where they stand; of long ones the beginning.

    Those are the lines above the first paragraph, those below the last and it, and short ones.
    top: the index of the headline, -1 where none is among them.
    """
    below = next((k for k, line in enumerate(reversed(lines)) if len(line) > LONGEST_BELOW), 0)
    others = [*lines[:top], *lines[top + 1 :]] if top >= 0 else lines
    last = max(0, len(others) - below - 1)
    short = [line for line in others[:last] if len(line) <= LONGEST_INSIDE]
    return [*short, *map(_beginning, others[last:])]


def _beginning(line: str) -> str:
    """Return as much of a line as is looked at."""
    return line if len(line) <= LONGEST_ASKED else line[:BEGINNING]


def _may_say_twice(lines: Sequence[str]) -> bool:
    """Tell whether a line follows itself; of wrapped lines, whether one stands there twice."""
    if len(set(lines)) == len(lines):
        return False
    return any(map(eq, lines, lines[1:])) or max(map(len, lines)) <= WIDEST


def _may_repeat(headline: str, lines: Sequence[str]) -> bool:
    """Tell whether one of `lines` may say what the headline says."""
    near = [line for line in lines if len(headline) / 3 < len(line) < len(headline) + 60]
    return any(_is_alike(headline, line) for line in near)


def _is_alike(headline: str, line: str) -> bool:
    """Tell whether two lines share half the longer one's words, and all of the shorter one's.

    Not all, where the lines are long enough for a slip, or both have a kicker or an outlet.
    """
    known, said = set(matching_key(headline).split()), set(matching_key(line).split())
    shared = len(known & said)
    if shared < ALIKE * max(len(known), len(said)):
        return False
    lacking = min(len(known), len(said)) - shared
    if lacking <= (SLIP if len(line) >= SLIPS_FROM else 0):
        return True
    return PARTS.search(headline) is not None and PARTS.search(line) is not None


def _any_tells(lines: Sequence[str]) -> bool:
    """Tell whether a line has a cue of boilerplate or of a label for tags, or is hard to tell.

    Hard to tell are times, handles and scripts without spaces.
    """
    keys = keys_of_lines("\n".join(lines))
    if may_lack_spaces(keys) or any(map(_begins_with_time_or_handle, lines)):
        return True
    return any(_tells(lines[k]) for k in that_may_say(_TABLES, keys, edge=True))


def _begins_with_time_or_handle(line: str) -> bool:
    return line[0] == "@" or ((":" in line or "h" in line) and _TIME.match(line) is not None)


def _tells(line: str) -> bool:
    """Tell whether a line has a cue."""
    return is_keyword_label(line.strip()) or bool(says("boilerplate.tsv", phrase(line), edge=True))

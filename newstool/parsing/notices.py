"""Lines inside the text that are none of it: read-also lines, words below pictures."""

from collections.abc import Iterable, Iterator

from newstool.article import Kind
from newstool.language.letters import STOPS
from newstool.parsing.cues import Phrase, cues, may_say, phrase, says
from newstool.parsing.judging import CREDITED, SAYS_WHO, Judgement, credited
from newstool.parsing.names import is_name
from newstool.parsing.page import Page, Verdict
from newstool.parsing.vocabulary import Vocabulary

_CREDIT = "©"
_FIGURES = " 0123456789"


def find_notices(page: Page) -> Iterator[Verdict]:
    """Yield the short lines that say by their first words that they are not of the text."""
    if page.marked:
        return
    short = (page.written[k] for k in page.short[1:])
    asked = [n for n in short if n not in page.decided and not page.units[n].bullet]
    for k in telling([page.units[n].text for n in asked]):
        n = asked[k]
        if found := _judge(phrase(page.units[n].text)):
            yield Verdict(n, found.kind, found.score, (found.cue, "inside the text"))


def telling(lines: Iterable[str]) -> list[int]:
    """Return which lines have a word of any cue; most have none, which is known at once."""
    parts = [line.split() for line in lines]
    _VOCABULARY.learn(parts)
    anywhere, first = _VOCABULARY.marked
    return [
        k
        for k, words in enumerate(parts)
        if words[0] in first or words[-1][-1] in ")]" or not anywhere.isdisjoint(words)
    ]


def _marks(words: list[str], keys: list[str]) -> tuple[list[str], list[str]]:
    """Return the words that make a line telling wherever they stand, and where they are first."""
    found = list(zip(words, keys, strict=True))
    return (
        [
            word
            for word, key in found
            if _CREDIT in word or any(may_say(table, key) for table in _TABLES)
        ],
        [
            word
            for word, key in found
            if not key or any(may_say(t, key, first=True) for t in _TABLES)
        ],
    )


_TABLES = ("boilerplate.tsv", "captions.tsv")
_VOCABULARY = Vocabulary(_marks)


def _judge(line: Phrase) -> Judgement | None:
    if says("boilerplate.tsv", line):
        return Judgement(Kind.BOILERPLATE, 0.7, "what pages say around articles")
    if _CREDIT in line.text:
        return Judgement(Kind.CAPTION, 0.7, "a sign of copyright")
    where = says("captions.tsv", line)
    if where == "label" and is_name(line.rest):
        return Judgement(Kind.BYLINE, 0.7, SAYS_WHO)
    if where or _is_numbered(line.label):
        return Judgement(Kind.CAPTION, 0.65, "words of a caption")
    said, by = credited(line.text)
    if by and not said.endswith(tuple(STOPS)):
        return Judgement(Kind.CAPTION, 0.6, CREDITED)
    return None


def _is_numbered(label: str) -> bool:
    """Tell a caption's label with its number: `Figure 6`, `صورة 2`, folded to ASCII digits."""
    return label[-1:].isdigit() and label.rstrip(_FIGURES) in cues("captions.tsv").labels

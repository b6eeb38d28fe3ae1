"""Lines inside the text that are none of it: read-also lines, words below pictures."""

from collections.abc import Iterator, Sequence

from newstool.article import Kind
from newstool.language.folding import keys_of_lines
from newstool.language.letters import STOPS
from newstool.parsing.cues import Phrase, cues, phrase, says, that_may_say
from newstool.parsing.judging import CREDITED, SAYS_WHO, Judgement, credited, is_boilerplate
from newstool.parsing.names import is_name
from newstool.parsing.page import Page, Verdict

_CREDIT = "©"
_FIGURES = " 0123456789"


def find_notices(page: Page) -> Iterator[Verdict]:
    """Yield the short lines that say by their first words that they are not of the text."""
    if page.marked:
        return
    short = [page.written[k] for k in page.short[1:]]
    asked = [n for n in short if n not in page.decided and not page.units[n].bullet]
    for k in telling([page.units[n].text for n in asked]) if asked else ():
        n = asked[k]
        if found := _judge(phrase(page.units[n].text)):
            yield Verdict(n, found.kind, found.score, (found.cue, "inside the text"))


def telling(lines: Sequence[str]) -> list[int]:
    """Return which lines may have a cue; most have no word of any, which is known at once."""
    found = that_may_say(_TABLES, keys_of_lines("\n".join(lines)))
    return [k for k, line in enumerate(lines) if k in found or line[-1] in ")]" or _CREDIT in line]


_TABLES = ("boilerplate.tsv", "captions.tsv")


def _judge(line: Phrase) -> Judgement | None:
    if is_boilerplate(line):
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

"""What a short line near an article's edge is by its own words, wherever exactly it stands."""

import re
from functools import lru_cache
from typing import NamedTuple

from newstool.article import Kind
from newstool.language.letters import CLOSERS, FULL_STOPS
from newstool.language.patterns import later
from newstool.parsing.cues import Phrase, cues, phrase, says, words
from newstool.parsing.dates import is_date, is_time
from newstool.parsing.names import is_address, is_agency, is_name, is_outlet
from newstool.parsing.signatures import is_signature, names_agency

LONGEST_SIGNATURE = 120
"""Code points; bylines, sources and dates are shorter."""
LONGEST_NOTICE = 220
"""Code points; boilerplate and captions are shorter, unless other titles are glued on."""
BEGINNING = 60
"""So many code points of a longer line are looked at."""
_LONGEST_CAPTION = {"within": 90, "edge": 60}
"""Code points, by where the phrase stands."""
ADDRESS = "an address or handle"
TIME_ALONE = "a time alone"
CREDITED = "ends in an agency"
NAMES_AGENCY = "names an agency"
SAYS_WHO = "says who wrote or made it"
MOST_PAGE_WORDS = 4
"""A sentence of more words is an article's, however it begins."""
MOST_UNENDED_WORDS = 5
"""The same for a line without a full stop, which copied text may have lost. In 993 real articles,
two longer ones that begin as pages speak and have no sign of a page are a page's."""
CJK_LETTERS = 2
"""Code points that count as a word where there are no spaces."""
_AT_EDGES = ("edge", "within")
OPENINGS = ("edge", "opening")
"""Where phrases stand with which articles' sentences may begin, too."""
_QUESTIONS = "?؟？"
_AROUND = "what pages say around articles"
_HANDLE = later(r"^@\w+\s+")
_IS_A = later(
    r"(.{3,40}?),? (?:is|are|was|ist|war|est|es|è) (?:an?|the|eine?|der|die|une?|le|la|una?|un) "
)
_YEAR = later(r"\b(?:19|20)\d\d\b")
_GALLERY = later(r"(?:(?:Next|Previous|التالي|السابق)\b\s*)*", re.IGNORECASE)
"""What stands before a name below a picture that others follow; often nothing."""
_INITIALS = later(
    r"(?:[a-z]{2,4}(?:/[a-z]{2,4}){1,5}|(?:[ء-ي]\.?\s?){1,3}(?:/\s?(?:[ء-ي]\.?\s?){1,3}){1,4})"
    r"\s?(?:\([^()]{2,60}\))?"
)
"""How those who wrote and edited a dispatch sign it: `cm/jpo/swi`, `ab/cd (dpa)`, `م.س/ ح.ز`."""
_FENCED = later(r"(?:/{2,}|\*{2,}|-|\()\s*([^/]+?)\s*(?:/{2,}|\*{2,}|-|\))")
_COUNT = later(r"\d{1,4}|\d{1,3}(?:[.,٬]\d{3}){1,2}")
_CREDIT = later(r"(.*\S)\s*[(\[]([^()\[\]]{2,60})[)\]]")
"""What ends in brackets: `... in Riverton (Reuters)`."""
_CREDITED_PARTS = later(r"\s*[،,/+]\s*|\s[-–—]\s")
_HASHTAGS = later(r"(?:#\w[\w-]*[\s,،|]*){1,30}")


class Judgement(NamedTuple):
    """A kind, how sure it is (0..1), and the cue in plain words."""

    kind: Kind
    score: float
    cue: str


def judge_words(text: str) -> Judgement | None:
    """Judge a line at an article's edge by its own words; None where they don't tell."""
    if len(text) > LONGEST_NOTICE:
        begins = says("boilerplate.tsv", phrase(text[:BEGINNING])) == "glued"
        return Judgement(Kind.BOILERPLATE, 0.85, _AROUND) if begins else None
    return _judge_short(text)


@lru_cache(maxsize=1024)
def _judge_short(text: str) -> Judgement | None:
    """Judge; the last lines are remembered, since who reads Markdown back asks for them again."""
    line = phrase(text)
    if len(text) > LONGEST_SIGNATURE:
        return _notice(line)
    if text[0].isdecimal() and _COUNT.fullmatch(text):
        return Judgement(Kind.BOILERPLATE, 0.6, "a number alone")
    return _keywords(line) or _source(line) or _byline(line) or _notice(line)


def _notice(line: Phrase) -> Judgement | None:
    if line.text[0] in "©®":
        kind = Kind.BOILERPLATE if _YEAR.search(line.text) else Kind.CAPTION
        return Judgement(kind, 0.8, "a sign of copyright")
    if is_boilerplate(line, edge=True):
        return Judgement(Kind.BOILERPLATE, 0.85, _AROUND)
    where = says("captions.tsv", line, edge=True)
    if where and len(line.text) <= _LONGEST_CAPTION.get(where, LONGEST_NOTICE):
        return Judgement(Kind.CAPTION, 0.75, "words of a caption")
    return None


def is_boilerplate(line: Phrase, *, edge: bool = False) -> bool:
    """Tell whether a short line is what pages say around articles.

    edge: the line stands above the first paragraph or below the last.
    """
    where = says("boilerplate.tsv", line, edge=edge)
    if where in _AT_EDGES and (len(line.text) > LONGEST_SIGNATURE or is_sentence(line.text)):
        return False
    if where in OPENINGS and _word_count(line.text) > MOST_PAGE_WORDS:
        return _is_of_page(line) or not _goes_on(line.text)
    return bool(where)


def is_sentence(text: str) -> bool:
    """Tell whether a line that begins as pages speak is a sentence of an article.

    `Follow the author.` may be said by a page, `Follow the river and you see the sea.` is text.
    """
    return ends_in_stop(text) and _word_count(text) > MOST_PAGE_WORDS


def _goes_on(text: str) -> bool:
    """Tell whether a line goes on as a sentence does, with its full stop or without."""
    return is_sentence(text) or _word_count(text) > MOST_UNENDED_WORDS or text[-1] in _QUESTIONS


def _word_count(text: str) -> int:
    return -(-len(text) // CJK_LETTERS) if text[0] >= "\u2e80" else len(text.split())


def _is_of_page(line: Phrase) -> bool:
    """Tell whether a line has a label, an address or a word that pages say of themselves."""
    known = words("page_words.tsv")
    named = line.words & known if line.words else any(word in line.key for word in known)
    parts = (part.strip(".,") for part in line.text.split())
    return bool(line.label or named) or any(map(is_address, parts))


def ends_in_stop(text: str) -> bool:
    """Tell whether a line ends in a full stop, closing quotes and brackets aside."""
    return text.rstrip(CLOSERS).endswith(FULL_STOPS) and not text.endswith("..")


def _keywords(line: Phrase) -> Judgement | None:
    if line.text[:1] == "@":
        line = phrase(_HANDLE.sub("", line.text))
    where = says("keyword_labels.tsv", line)
    if where == "label" or (where == "start" and not is_sentence(line.text)):
        return Judgement(Kind.KEYWORDS, 0.85, "a keyword label with tags")
    if line.text[0] == "#" and _HASHTAGS.fullmatch(line.text):
        return Judgement(Kind.KEYWORDS, 0.9, "hashtags only")
    return None


def is_keyword_label(text: str) -> bool:
    """Tell whether `text` is a bare label for tags: `الكلمات`, `Tags:`."""
    return len(text) <= 40 and phrase(text).key in cues("keyword_labels.tsv").labels


def _source(line: Phrase) -> Judgement | None:
    where = says("sources.tsv", line, edge=True)
    if where and len(line.text.split()) <= 12 and not (where == "edge" and is_sentence(line.text)):
        return Judgement(Kind.SOURCE, 0.9, "says where it was taken from")
    if is_outlet(line) and not says_who(line):
        return Judgement(Kind.SOURCE, 0.8, "names an agency or outlet")
    fenced = _FENCED.fullmatch(line.text)
    if fenced and is_outlet(phrase(fenced[1])):
        return Judgement(Kind.SOURCE, 0.9, "names an agency or outlet")
    return None


def credited(text: str) -> tuple[str, str]:
    """Return what a line says and the agencies in brackets at its end; ("", "") without any."""
    found = _CREDIT.fullmatch(text) if text[-1] in ")]" else None
    if found and all(map(is_agency, _CREDITED_PARTS.split(found[2]))):
        return found[1], found[2]
    return "", ""


def _byline(line: Phrase) -> Judgement | None:
    gallery = _GALLERY.match(line.text)
    text = line.text[gallery.end() :] if gallery else line.text
    if is_address(text):
        return Judgement(Kind.BYLINE, 0.9, ADDRESS)
    if is_time(text):
        return Judgement(Kind.BYLINE, 0.8, TIME_ALONE)
    if is_date(line):
        return Judgement(Kind.BYLINE, 0.9, "a date")
    if says_who(line):
        return Judgement(Kind.BYLINE, 0.9, SAYS_WHO)
    if "/" in text and _INITIALS.fullmatch(text):
        return Judgement(Kind.BYLINE, 0.85, "initials alone")
    if text[-1:] == "*" and is_name(text.rstrip(" *")):
        return Judgement(Kind.BYLINE, 0.8, "a name with the sign of a note")
    if is_signature(text) and not (_of_picture(line) or says("boilerplate.tsv", line, edge=True)):
        cue = NAMES_AGENCY if names_agency(text) else "names parted by a dash"
        return Judgement(Kind.BYLINE, 0.85, cue)
    return None


def _of_picture(line: Phrase) -> bool:
    """Tell whether the line is about a picture; a name behind a label is the photographer's."""
    where = says("captions.tsv", line, edge=True)
    return bool(where) and not (where in ("label", "start") and is_name(line.rest))


def says_who(line: Phrase) -> bool:
    """Tell whether a line says who wrote, made or read it: `By Jane Miller`."""
    where = says("bylines.tsv", line)
    if where == "label":
        return not line.rest or len(line.rest.split()) <= 8
    if where == "start":
        return _is_signed(line.text)
    return bool(where)


def _is_signed(text: str) -> bool:
    """Tell whether what follows `By` or `كتب` can be names: no sentence, capitals where cased."""
    following = text.split()[1:]
    if len(following) > 12 or text.endswith((".", "؟", "?", "!", ":")):
        return False
    cased = [word for word in following if word[0].lower() != word[0].upper()]
    return sum(word[0].isupper() for word in cased) >= 0.35 * len(cased)


def note_on_author(text: str) -> bool:
    """Tell whether `text` begins with what authors are called: `أستاذ العلوم السياسية ...`."""
    return len(text) <= LONGEST_SIGNATURE and bool(says("roles.tsv", phrase(text)))


def introduces_author(text: str) -> str:
    """Return the name that a note on the author begins with, "" where it is none.

    `Jane Miller is a reporter in Riverton.`
    """
    # names that stand before such words have capitals
    found = _IS_A.match(text) if len(text) <= LONGEST_NOTICE and text[0].isupper() else None
    return found[1] if found and is_name(found[1]) else ""


def looks_like_author(text: str) -> bool:
    """Tell whether a line alone at the end could be its author's name.

    Where there are no capitals, no article either: `العمال` is no name.
    """
    return is_name(text) and len(text.split()) <= 4 and not text.startswith("ال")

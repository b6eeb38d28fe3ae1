"""Mojibake of Arabic-script text: UTF-8 read as windows-1256, windows-1252 or Latin-1.

A byte sequence is looked for among the characters its bytes became; a chunk is a run of such
sequences without a space. One sequence that no language writes proves its chunk, and a proven
chunk proves the others of its line.
"""

import re
from codecs import charmap_encode
from functools import cache, partial
from typing import NamedTuple

_PUNCTUATION = "\u060c\u061b\u061f\u00ab\u00bb\u2013\u2014\u2026\u201c\u201d\u2018\u2019"
_PUNCTUATION += "\u2022\u00a0\u200c\u200d"
_PLAIN_BEHIND_ARABIC = _PUNCTUATION + "\u00b0\u00b2\u00b3\u00b7"
"""Signs that genuine text puts right behind a letter: they prove nothing."""


def _in_windows_1256() -> dict[str, int]:
    return {bytes([byte]).decode("cp1256"): byte for byte in range(0x80, 0x100)}


def in_western() -> dict[str, int]:
    """Return windows-1252 and Latin-1 at once: C1 controls beside the signs in their places."""
    latin = {chr(byte): byte for byte in range(0x80, 0x100)}
    signs = bytes(range(0x80, 0xA0)).decode("cp1252", "replace")
    return latin | {sign: 0x80 + n for n, sign in enumerate(signs) if sign != "\ufffd"}


def _class(signs: dict[str, int], first: int, last: int, without: str = "") -> str:
    """Return, for a regex class, the characters that stand for the bytes `first`..`last`."""
    found = (sign for sign, byte in signs.items() if first <= byte <= last)
    return "".join(re.escape(sign) for sign in found if sign not in without)


class Reading(NamedTuple):
    """A way in which UTF-8 is misread.

    signs: the byte for each character's code point.
    sequence: what a UTF-8 sequence looks like.
    parts: a sequence, what lost bytes leave of one, or any other character.
    chunk: a run of sequences, and of what lost bytes leave of one in their midst.
    proof: a sequence that genuine text does not have.
    alone: what a chunk must not touch to be believed by its line's evidence: genuine letters.
    beside: what its line must hold as well.
    lost: by lead, the letter whose second byte is easily lost: invisible, or none in windows-1252.
    """

    signs: dict[int, int]
    sequence: re.Pattern[str]
    parts: re.Pattern[str]
    chunk: re.Pattern[str]
    proof: re.Pattern[str]
    alone: re.Pattern[str]
    lost: dict[str, str]
    beside: re.Pattern[str] = re.compile("")


def _reading(
    signs: dict[str, int],
    leads: str,
    longer: str,
    proof: str,
    alone: str,
    lost: dict[str, str],
    *,
    of_arabic: bool = True,
) -> Reading:
    """Return a reading; of Arabic text, in which a second byte without its lead can be told."""
    after = _class(signs, 0x80, 0xBF)
    four = _class(signs, 0xF0, 0xF0)
    sequence = f"(?:[{leads}][{after}]|[{longer}][{after}]{{2}}|{four}[{after}]{{3}})"
    letter_bytes = _class(signs, 0x80, 0x8A) + _class(signs, 0xA1, 0xBA, _PUNCTUATION)
    second = f"|(?<=[{after}])[{letter_bytes}](?=[{leads}])" if of_arabic else ""
    remains = "|".join(lost) or "(?!)"
    bytes_of = {ord(sign): byte for sign, byte in signs.items()} | {n: n for n in range(0x80)}
    return Reading(
        bytes_of,
        re.compile(sequence),
        re.compile(f"{sequence}|{remains}|."),
        re.compile(f"(?:{sequence}|{remains}{second})+"),
        re.compile(proof),
        re.compile(alone),
        lost,
    )


def _windows_1256() -> Reading:
    signs = _in_windows_1256()
    letters = "\u067e\u0679\u0686\u0698\u0688\u06af\u06a9\u0691\u06ba\u06be"
    hard = _class(signs, 0x80, 0xBF, _PLAIN_BEHIND_ARABIC + letters)
    symbol, after = _class(signs, 0x80, 0xBF, letters), _class(signs, 0x80, 0xBF)
    arabic, western = "\u0637\u0638\u0639\u063a", "\u0622-\u0626\u062b\u062e-\u0632\u00d7"
    own = "[\u0620-\u0652\u066e-\u06d3]"
    sure = f"{hard}\u00b0\u00b2\u00b3"
    proof = (
        # UTF-8 of Arabic letters: a lead with a sign, or two in a word of their own
        f"[{arabic}][{hard}]|\u0638[\u067e\u0679]|\u0637\u06be"
        f"|(?<!{own})[\u0637\u0638][{symbol}][\u0637\u0638][{after}](?!{own})"
        # of other letters: two leads with signs; one inside a Latin word; a lone a-grave
        f"|[{western}][{sure}].{{0,3}}[{western}][{sure}]"
        f"|[A-Za-z][\u0622\u0623][{after}]|[\u0622\u0623][{after}][a-z]"
        "|[a-z\\d)\"'\u201d] \u0623\u00a0[a-z ]"
        # of guillemets, quotes (once and twice), emoji
        "|\u0622[\u00ab\u00bb]|\u0623\u00a2\u00e2|\u00e2\u20ac[\u200c\u200d\u06a9]"
        "|\u064b\u06ba[\u0080-\u2fff]"
    )
    return _reading(signs, arabic + western, "\u00e2\u00ef\u00e0", proof, own, {"\u0637": "\u062d"})


def _windows_1256_in_cyrillic() -> Reading:
    """Return how Cyrillic words are misread in a line that has others, where Arabic is none."""
    signs = _in_windows_1256()
    proof = (
        f"(?<![\u0620-\u0652\u066e-\u06d3])(?:[\u0630\u0631][{_class(signs, 0x80, 0xBF)}])+(?!\\w)"
    )
    reading = _reading(signs, "\u0630\u0631", "\u00e2", proof, "\\w", {}, of_arabic=False)
    return reading._replace(beside=re.compile("[\u0400-\u04ff]"))


def _western() -> Reading:
    signs = in_western()
    hard = _class(signs, 0x80, 0xBF, _PLAIN_BEHIND_ARABIC)
    leads = "\u00d8\u00d9\u00da\u00db"
    any_after = _class(signs, 0x80, 0xBF)
    proof = f"[{leads}][{hard}]|(?:[{leads}][{any_after}]){{2}}"
    lost = {"\u00d9": "\u0641", "\u00d8": "\u062d", "\u00db": "\u06c1"}
    return _reading(signs, leads, "\u00e2\u00ef", proof, "[A-Za-z]", lost)


def _western_twice() -> Reading:
    """Return how Western letters and signs are misread that were Arabic before they were misread.

    ftfy would undo both at once, and take a lead whose second byte was lost for a digit.
    """
    leads = "\u00c2\u00c3\u00c5\u00c6\u00cb"
    lost = {"\u00e2\u20ac": "\u201d"}
    proof = f"\u00c3[\u0098-\u009b\u2122\u02dc\u0161\u203a][{leads}\u00e2]"
    proof += "|\u00c3\u00a2\u00e2\u201a\u00ac"
    return _reading(in_western(), leads, "\u00e2", proof, "[A-Za-z]", lost, of_arabic=False)


@cache
def _readings() -> tuple[Reading, ...]:
    """Return all readings; made when first needed, because most runs never do."""
    return _windows_1256(), _windows_1256_in_cyrillic(), _western(), _western_twice()


def fix(line: str) -> str:
    """Return `line` with the wrong decoding undone where it is proven, else as it is."""
    for reading in _readings():
        if reading.beside.search(line) and reading.proof.search(line):
            whole = _strictly(reading, line)
            known = reading._replace(lost=_lost(reading, line))
            line = whole or reading.chunk.sub(partial(_decoded, known), line)
    return line


def _lost(reading: Reading, line: str) -> dict[str, str]:
    """Return the letters that lone leads of `line` stand for; the others cannot be known.

    A second byte that is still there elsewhere in the line is not what gets lost. Of the bytes that
    mean nothing in windows-1252 that is known only where others of 80-9F became its signs: Latin-1
    loses them all. Where vowels are written, a lone D9 may be another: damma, kasra.
    """
    lost = {
        lead: letter
        for lead, letter in reading.lost.items()
        if lead + chr(letter.encode()[-1]) not in line
    }
    if not _READ_AS_SIGN.search(line):
        lost = {lead: letter for lead, letter in lost.items() if letter.encode()[-1] >= 0xA0}
    if _VOCALISED.search(line):
        lost.pop("\u00d9", None)
    return lost


_READ_AS_SIGN = re.compile("[\u00c3\u00d8-\u00db][\u0152-\u2122]")
_VOCALISED = re.compile("\u00d9[\u017d\u2019\u008e\u0092]")
"""Fatha or sukun."""


def _strictly(reading: Reading, text: str) -> str | None:
    """Return what `text` was where all of it is UTF-8 that was misread, else None."""
    try:
        return charmap_encode(text, "strict", reading.signs)[0].decode("utf-8")
    except UnicodeError:
        return None


def _decoded(reading: Reading, chunk: re.Match[str]) -> str:
    """Return what a chunk was, or the chunk where it is not believed."""
    text = chunk[0]
    if not reading.sequence.search(text) and (len(text) < 2 or _touches(reading.alone, chunk)):
        return text
    if not reading.proof.search(text) and _touches(reading.alone, chunk):
        return text
    if whole := _strictly(reading, text):
        return whole
    result: list[str] = []
    for sign in reading.parts.findall(text):
        try:
            result.append(bytes(reading.signs[ord(part)] for part in sign).decode("utf-8"))
        except UnicodeDecodeError:
            result.append(_without_lost(reading, sign))
    return "".join(result)


def _touches(pattern: re.Pattern[str], chunk: re.Match[str]) -> bool:
    line, start, end = chunk.string, chunk.start(), chunk.end()
    before, behind = line[max(0, start - 1) : start], line[end : end + 1]
    return bool(pattern.match(before) or pattern.match(behind))


def _without_lost(reading: Reading, sign: str) -> str:
    """Return the letter of which one byte was lost; a lone lead stays where it cannot be known.

    A lone second byte belongs to D8 or D9, whose Arabic letters' second bytes do not overlap.
    """
    if sign in reading.lost:
        return reading.lost[sign]
    if len(sign) != 1:
        return sign
    byte = reading.signs[ord(sign)]
    if byte >= 0xC0:
        return sign
    lead = 0xD9 if byte < 0xA0 else 0xD8
    return bytes([lead, byte]).decode("utf-8")

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
_PLAIN_BEHIND_ARABIC = _PUNCTUATION + "\u00b0\u00b2\u00b3"
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
    chunk: a run of sequences, and of what lost bytes leave of one in their midst.
    proof: a sequence that genuine text does not have.
    alone: what a chunk must not touch to be believed by its line's evidence: genuine letters.
    lost: the letter for a lead byte whose second byte is easily lost.
    """

    signs: dict[int, int]
    sequence: re.Pattern[str]
    chunk: re.Pattern[str]
    proof: re.Pattern[str]
    alone: re.Pattern[str]
    lost: dict[str, str]


def _reading(
    signs: dict[str, int], leads: str, longer: str, proof: str, alone: str, lost: dict[str, str]
) -> Reading:
    after = _class(signs, 0x80, 0xBF)
    four = _class(signs, 0xF0, 0xF0)
    sequence = f"(?:[{leads}][{after}]|[{longer}][{after}]{{2}}|{four}[{after}]{{3}})"
    letter_bytes = _class(signs, 0x80, 0x8A) + _class(signs, 0xA1, 0xBA, _PUNCTUATION)
    remains = f"[{''.join(lost)}]|(?<=[{after}])[{letter_bytes}](?=[{leads}])"
    chunk = f"(?:{sequence}|{remains})+"
    bytes_of = {ord(sign): byte for sign, byte in signs.items()} | {n: n for n in range(0x80)}
    return Reading(
        bytes_of,
        re.compile(sequence),
        re.compile(chunk),
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
        "|\u0622[\u00ab\u00bb]|\u0623\u00a2\u00e2|\u00e2\u20ac[\u200c\u200d]"
        "|\u064b\u06ba[\u0080-\u2fff]"
    )
    return _reading(signs, arabic + western, "\u00e2\u00ef\u00e0", proof, own, {"\u0637": "\u062d"})


def _western() -> Reading:
    signs = in_western()
    hard = _class(signs, 0x80, 0xBF, _PLAIN_BEHIND_ARABIC)
    leads = "\u00d8\u00d9\u00da\u00db"
    any_after = _class(signs, 0x80, 0xBF)
    proof = f"[{leads}][{hard}]|(?:[{leads}][{any_after}]){{2}}"
    lost = {"\u00d9": "\u0641", "\u00d8": "\u062d", "\u00db": "\u06c1"}
    return _reading(signs, leads, "\u00e2\u00ef", proof, "[A-Za-z]", lost)


@cache
def _readings() -> tuple[Reading, ...]:
    """Return all readings; made when first needed, because most runs never do."""
    return _windows_1256(), _western()


def fix(line: str) -> str:
    """Return `line` with the wrong decoding undone where it is proven, else as it is."""
    for reading in _readings():
        if reading.proof.search(line):
            whole = _strictly(reading, line)
            line = whole or reading.chunk.sub(partial(_decoded, reading), line)
    return line


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
    for sign in _split(reading, text):
        try:
            result.append(bytes(reading.signs[ord(part)] for part in sign).decode("utf-8"))
        except UnicodeDecodeError:
            result.append(_without_lost(reading, sign))
    return "".join(result)


def _touches(pattern: re.Pattern[str], chunk: re.Match[str]) -> bool:
    line, start, end = chunk.string, chunk.start(), chunk.end()
    before, behind = line[max(0, start - 1) : start], line[end : end + 1]
    return bool(pattern.match(before) or pattern.match(behind))


def _split(reading: Reading, text: str) -> list[str]:
    """Return the sequences of a chunk and, each by itself, the characters between them."""
    parts: list[str] = []
    end = 0
    for match in reading.sequence.finditer(text):
        parts += (*text[end : match.start()], match[0])
        end = match.end()
    return [*parts, *text[end:]]


def _without_lost(reading: Reading, sign: str) -> str:
    """Return the letter of which one byte was lost.

    A lone second byte belongs to D8 or D9, whose Arabic letters' second bytes do not overlap.
    """
    if sign in reading.lost:
        return reading.lost[sign]
    if len(sign) != 1:
        return sign
    byte = reading.signs[ord(sign)]
    lead = 0xD9 if byte < 0xA0 else 0xD8
    return bytes([lead, byte]).decode("utf-8")

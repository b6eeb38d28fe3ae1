"""The line ends of input: LF, CRLF, CR, U+2028, U+2029, and no others."""

from collections.abc import Iterable, Iterator
from typing import AnyStr

OTHER_LINE_ENDS = "\r\u2028\u2029"
LINE_ENDS = "\n" + OTHER_LINE_ENDS


def has_only_lf(text: str) -> bool:
    """Whether LF is the only line end in `text`."""
    return not ("\r" in text or "\u2028" in text or "\u2029" in text)


def first_line_end(text: str) -> str:
    """Return the first line end in `text`; LF where there is none."""
    at = min((n for n in map(text.find, LINE_ENDS) if n >= 0), default=-1)
    return "\r\n" if text.startswith("\r\n", at) and at >= 0 else text[at : at + 1] or "\n"


def with_lf(text: str) -> str:
    """Return `text` with LF for every line end."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.replace("\u2028", "\n").replace("\u2029", "\n")


def whole_lines(chunks: Iterable[AnyStr], lf: AnyStr, cr: AnyStr) -> Iterator[AnyStr]:
    """Yield the chunks' text anew, cut behind line ends; a CRLF is never cut in two.

    A line that is longer than many chunks is put together once, at its end.
    """
    parts: list[AnyStr] = []
    for chunk in chunks:
        cut = (chunk.rfind(lf) + 1) or (chunk.rfind(cr, 0, -1) + 1)
        if cut or (parts and parts[-1].endswith(cr)):
            parts.append(chunk[:cut])
            yield lf[:0].join(parts)
            parts = []
        if cut < len(chunk):
            parts.append(chunk[cut:])
    if parts:
        yield lf[:0].join(parts)

"""From text to the bytes that are written: UTF-8 always."""

import codecs


def encoded(text: str) -> bytes:
    """Return `text` in UTF-8.

    A file name's undecodable bytes (surrogates U+DC80-DCFF) come out as they were; any other
    lone surrogate, which no UTF-8 can hold, as its escape.
    """
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-8", "newstool-bytes")


def _bytes(error: UnicodeError) -> tuple[bytes, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    bad = error.object[error.start : error.end]
    return b"".join(_byte(ord(sign)) for sign in bad), error.end


def _byte(code: int) -> bytes:
    return bytes([code - 0xDC00]) if 0xDC80 <= code <= 0xDCFF else b"\\u%04x" % code


codecs.register_error("newstool-bytes", _bytes)

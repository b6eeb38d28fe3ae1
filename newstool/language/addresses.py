"""Addresses in running text: web addresses, bare host names, e-mail."""

import re

_TOP_LEVEL = "com|net|org|info|edu|gov|int|mil|biz|news|tv|io|me|co|[a-z]{2}(?=/)"
"""Endings by which a bare host name is known; a country's only before a path (`bbc.uk/news`)."""

_TAIL = '[^\\s<>"\u00ab\u00bb\u201c\u201d\u060c\u061b]*'
_LAST = (
    "[^\\s<>\"\u00ab\u00bb\u201c\u201d\u060c\u061b.,;:!?\u061f\u06d4\u2026()\\[\\]{}'\u2018\u2019]"
)
EMAIL = "[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+"
LINK = f"(?i:https?://|ftps?://|www\\.){_TAIL}{_LAST}"
_HOST = f"(?i:[a-z0-9-]+\\.)+(?i:{_TOP_LEVEL})(?![^\\W_])(?:/(?:{_TAIL}{_LAST})?)?"

ADDRESS = f"(?:{LINK}|{EMAIL}|{_HOST})"
"""Pattern source: an address without the punctuation that the sentence puts behind it."""

_ADDRESS = re.compile(ADDRESS)
_HINT = re.compile("\\.[A-Za-z]")


def may_hold_address(text: str) -> bool:
    """Tell quickly whether a search for addresses in `text` is worth while."""
    return "://" in text or _HINT.search(text) is not None


def blank_addresses(text: str, filler: str = "x") -> str:
    """Return `text` with each character of an address replaced by `filler`: same length."""
    if not may_hold_address(text):
        return text
    return _ADDRESS.sub(lambda match: filler * len(match[0]), text)


def without_addresses(text: str) -> str:
    """Return `text` with each address replaced by a space."""
    return _ADDRESS.sub(" ", text) if may_hold_address(text) else text

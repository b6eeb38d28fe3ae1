"""HTML left in text: the tags a newsroom's editor writes, and entities."""

import re
from collections.abc import Callable, Iterator

from newstool.language.patterns import later

TRIGGER = "&<"

_INLINE = "span|strong|em|[abiu]"
_BLOCK = "p|br|div|h[1-6]|ul|ol|li|blockquote"
_ATTRIBUTES = r"""(?:\s+[a-z_:][-\w:.]*\s*=\s*(?:"[^"\n]*"|'[^'\n]*'|[^\s"'=<>`]+))*\s*"""


def _tag(names: str) -> str:
    return rf"<(?:/(?:{names})\s*|(?:{names}){_ATTRIBUTES}/?)>"


_INLINE_TAG = later(_tag(_INLINE), re.IGNORECASE)
_BLOCK_TAG = later(_tag(_BLOCK), re.IGNORECASE)
_ANY_TAG = later(_tag(f"{_INLINE}|{_BLOCK}"), re.IGNORECASE)

_DEEP = later("&(?:amp;){4,}")
"""An ampersand escaped time and again; each time it is read takes off one of them."""
_ENTITY = later(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


def strip_html(text: str) -> str:
    """Remove the known tags, a block tag becoming a line end, and unescape entities.

    Other `<...>` stays: it may be mathematics or a name. An entity that would complete a known tag
    stays too, because it was written to be read.

    >>> strip_html("<p>A &amp; <b>B</b></p>")
    '\\nA & B\\n'
    >>> strip_html("&lt;b&gt; 1 &lt; 2")
    '&lt;b&gt; 1 < 2'
    """
    return _strip(text, "\n")


def strip_html_in_line(text: str) -> str:
    """As `strip_html`, but a block tag, or an entity for LF, becomes a space: for headlines."""
    return _strip(text, " ").replace("\n", " ")


def _strip(text: str, block: str) -> str:
    if "<" in text:
        text = _INLINE_TAG.sub("", _BLOCK_TAG.sub(block, text))
    return _unescape(text) if "&" in text else text


def _unescape(text: str) -> str:
    text = _DEEP.sub("&amp;amp;amp;", text)
    plain = _ENTITY.sub(_character, text)
    if "<" not in plain or not _ANY_TAG.search(plain):
        return plain
    return _ENTITY.sub(_keeping(frozenset(_inside_tags(text, plain))), text)


def _character(match: re.Match[str]) -> str:
    """Return what the entity stands for, or the entity itself where it stands for nothing.

    A browser also reads a name by its beginning, `&section;` as `§ion;`: that mends nothing.
    """
    from html import unescape  # its table of entities costs two milliseconds
    from html.entities import html5

    if match[0][1] != "#":
        return html5.get(match[0][1:], match[0])
    sign = unescape(match[0])
    return match[0] if sign == "\N{REPLACEMENT CHARACTER}" else sign


def _keeping(kept: frozenset[int]) -> Callable[[re.Match[str]], str]:
    return lambda match: match[0] if match.start() in kept else _character(match)


def _inside_tags(text: str, plain: str) -> Iterator[int]:
    """Yield where, in `text`, the entities stand that are part of a tag in `plain`."""
    tags = _ANY_TAG.finditer(plain)
    first, last = next(tags).span()
    shift = 0
    for entity in _ENTITY.finditer(text):
        start = entity.start() + shift
        sign = _character(entity)
        shift += len(sign) - len(entity[0])
        while start >= last:
            tag = next(tags, None)
            if tag is None:
                return
            first, last = tag.span()
        if first <= start:
            yield entity.start()

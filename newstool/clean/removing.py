"""Things a reader may want out: addresses, handles, hashtags, emoji."""

import re

from newstool.language.addresses import EMAIL, LINK
from newstool.language.letters import TASHKEEL
from newstool.language.patterns import later

_WORD = f"[\\w{TASHKEEL}\u200c]"
_SKIN = "\U0001f3fb-\U0001f3ff"

EMOJI_BY_DEFAULT = (
    "\u231a\u231b\u23e9-\u23ec\u23f0\u23f3\u25fd\u25fe\u2614\u2615\u2648-\u2653\u267f\u2693\u26a1"
    "\u26aa\u26ab\u26bd\u26be\u26c4\u26c5\u26ce\u26d4\u26ea\u26f2\u26f3\u26f5\u26fa\u26fd\u2705"
    "\u270a\u270b\u2728\u274c\u274e\u2753-\u2755\u2757\u2795-\u2797\u27b0\u27bf\u2b1b\u2b1c\u2b50"
    "\u2b55\U0001f004\U0001f0cf\U0001f18e\U0001f191-\U0001f19a\U0001f201\U0001f21a\U0001f22f"
    "\U0001f232-\U0001f236\U0001f238-\U0001f23a\U0001f250\U0001f251\U0001f300-\U0001faff"
)
"""Signs shown as emoji unless told otherwise (Emoji_Presentation, emoji-data.txt), blocks whole."""

EMOJI_IN_TEXT = (
    "\u2600-\u2604\u260e\u2618\u261d\u2620\u2622\u2623\u2626\u262a\u262e\u262f\u2638-\u263a\u2665"
    "\u2692\u2694-\u2697\u2699\u269b\u269c\u26a0\u26b0\u26b1\u26c8\u26cf\u26d1\u26d3\u26e9\u26f0"
    "\u26f1\u26f4\u26f7-\u26f9\u2708\u2709\u270c\u270d\u2744\u2747\u2763\u2764"
)
"""Signs that are pictures even without the emoji selector: sun, heart, aeroplane, faces."""

_SELECTABLE = "\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u2bff\u3030\u303d\u3297\u3299"
_PICTURE = (
    f"(?:[{EMOJI_BY_DEFAULT}{EMOJI_IN_TEXT}](?!\ufe0e)[\ufe0f{_SKIN}]*"
    f"|[{_SELECTABLE}\U0001f000-\U0001f2ff]\ufe0f)"
)
_EMOJI = (
    "[0-9#*]\ufe0f?\u20e3"  # keycaps
    "|[\U0001f1e6-\U0001f1ff]{1,2}"  # flags
    f"|{_PICTURE}\u20e3?[\U000e0020-\U000e007f]*"
    f"(?:\u200d(?:{_PICTURE}|[{_SELECTABLE}]))*"
)


def _closing(thing: str) -> re.Pattern[str]:
    """Return a pattern that takes a thing, others of its kind beside it, and the spaces about."""
    return later(f"( ?)(?:{thing})(?: ?(?:{thing}))*( ?)")


_URL = _closing(LINK)
_ADDRESS = _closing(f"(?:mailto:)?(?<![\\w.+-]){EMAIL}")
_HANDLE = _closing(
    f"(?<![\\w@/.+&-])@(?=[^\\W\\d]){_WORD}+"
    f"(?:@(?:[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+|(?=[^\\W\\d]){_WORD}+))*"
)
_HASHTAG = _closing(f"(?<![\\w&/@#-])#(?=[^\\W\\d]){_WORD}+")
_PICTURES = _closing(_EMOJI)

EMOJI_TRIGGER = f"\u20e3\ufe0f\U0001f1e6-\U0001f1ff{EMOJI_BY_DEFAULT}{EMOJI_IN_TEXT}"


def remove_urls(text: str) -> str:
    """Remove links that name their scheme or begin with `www.`; a bare host name stays."""
    return _URL.sub(_gap, text)


def remove_emails(text: str) -> str:
    """Remove e-mail addresses."""
    return _ADDRESS.sub(_gap, text)


def remove_handles(text: str) -> str:
    """Remove `@name`; `@` alone, before a digit or inside an address stays."""
    return _HANDLE.sub(_gap, text)


def remove_hashtags(text: str) -> str:
    """Remove `#word` with its words; `#` alone, before a digit or inside an address stays."""
    return _HASHTAG.sub(_gap, text)


def remove_emoji(text: str) -> str:
    """Remove emoji with all that belongs to one: skin tones, joined pictures, flags, keycaps."""
    return _PICTURES.sub(_gap, text)


def _gap(match: re.Match[str]) -> str:
    """Return the space that is left: none at a line's edge or where there was none."""
    text, start, end = match.string, match.start(), match.end()
    at_edge = start == 0 or text[start - 1] == "\n" or end == len(text) or text[end] == "\n"
    return " " if (match[1] or match[2]) and not at_edge else ""

"""Letter classes, as strings that fit between the brackets of a regular expression."""

ARABIC_LETTERS = (
    "\u0620-\u063f\u0641-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff"
    "\u0750-\u077f\u0870-\u0887\u0889-\u088e\u08a0-\u08c9"
)
"""Letters of the Arabic script in all its languages; tatweel and marks are not letters."""

TASHKEEL = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
"""Arabic marks above and below letters: vowels, shadda, Quranic signs."""

SMALL_LETTERS = "\u06e5\u06e6"
"""Those marks that Unicode calls letters."""

TATWEEL = "\N{ARABIC TATWEEL}"

ARABIC_DIGITS = "\u0660-\u0669"
PERSIAN_DIGITS = "\u06f0-\u06f9"

OTHER_NUMERALS = (
    "\u00b2\u00b3\u00b9\u00bc-\u00be\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2189\u2460-\u249b"
    "\u24ea-\u24ff\u2776-\u2793\u3007\u3021-\u3029\u3192-\u3195\u3220-\u3229\u3280-\u3289"
)
"""Signs that `\\w` takes but that are neither letters nor decimal digits."""

ZWNJ = "\N{ZERO WIDTH NON-JOINER}"
ZWJ = "\N{ZERO WIDTH JOINER}"

BIDI_MARKS = "\u061c\u200e\u200f"
BIDI_CONTROLS = "\u202a-\u202e\u2066-\u2069"
"""Directional embeddings, overrides and isolates."""

CLOSERS = "\"'\u2019\u201d\u00bb\u203a)\\]}\u300d\u300f\uff09"
"""Quotes and brackets behind which a final stop may hide (escaped for a regex class)."""

STOPS = ".!?\u061f\u06d4\u2026\u3002\uff01\uff1f\u0964"
"""Signs that end a sentence, in any script."""
FULL_STOPS = (".", "\u06d4", "\u0964", "\u3002")
"""Those of them that end a statement: point, Urdu stop, danda, ideographic stop."""

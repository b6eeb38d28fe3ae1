"""One spelling for all: what folding does to a text before it is compared."""

from unicodedata import is_normalized, normalize

from newstool.language.folding import matching_key

_ALIKE = str.maketrans("یىکھہۀەٱ", "ييكهههها", "ء")
"""Persian and Urdu keyboards' ya, kaf and ha, and the lone hamza: beyond what cleaning folds."""


class _Folds(dict[int, int | str | None]):
    """A table for `str.translate` that fills itself from the folding tables as it is asked."""

    def __missing__(self, code: int) -> int | str | None:
        fold = matching_key(f"q{chr(code)}q")[1:-1].translate(_ALIKE)  # no sign is composed with q
        self[code] = ord(fold) if len(fold) == 1 else fold or None
        return self[code]


FOLDS = _Folds()


def fold(text: str) -> str:
    """Return `text` as folded words parted by one space; tags stay, and it may be empty."""
    if not is_normalized("NFC", text):
        text = normalize("NFC", text)
    return " ".join(text.translate(FOLDS).split())

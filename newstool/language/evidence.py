"""What speaks for a language inside one script: letters only it has, and its commonest words."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from functools import cache
from itertools import chain

from newstool import data
from newstool.language.bytewise import HELD, as_bytes, decoded, held_and_rare
from newstool.language.everyday_words import folded_by_line
from newstool.language.patterns import later

_LETTER_POINTS = 3.0
"""An own letter tells more than a word: it cannot be a loan as easily."""

_OWN_LETTERS: Mapping[str, str] = {
    "ar": "",
    "ckb": "\u06ce\u0695\u06b5\u06c6\u06d5",
    "ps": "\u067c\u0689\u0693\u0696\u069a\u06bc\u06ab\u06cd\u0681\u0685\u06d0",
    "sd": "\u067b\u0680\u067a\u067f\u0684\u0683\u0687\u068d\u068c\u068f\u068a\u0699\u06a6\u06aa"
    "\u06b3\u06b1\u06bb\u06fe\u06fd",
    "ug": "\u06c7\u06c8\u06cb\u06ad\u06d0\u06c6\u06d5",
    "ur": "\u0679\u0688\u0691\u06ba\u06d2\u06c1\u06be\u06d3",
    "az": "\u0259",
    "be": "\u045e",
    "cs": "\u0159\u011b\u016f",
    "cy": "\u0175\u0177",
    "da": "\u00e6\u00f8",
    "de": "\u00df",
    "eo": "\u0109\u011d\u0125\u0135\u015d\u016d",
    "es": "\u00f1\u00bf\u00a1",
    "et": "\u00f5",
    "fr": "\u0153",
    "hu": "\u0151\u0171",
    "is": "\u00f0\u00fe",
    "kk": "\u04b1\u049b\u0493\u04e9\u04a3\u04d9\u04bb",
    "lt": "\u0117\u012f\u0173",
    "lv": "\u0101\u0113\u0123\u012b\u0137\u013c\u0146",
    "mk": "\u0453\u045c\u0455",
    "mr": "\u0933",
    "no": "\u00e6\u00f8",
    "pl": "\u0142\u017c\u017a\u0144\u015b\u0105",
    "pt": "\u00e3\u00f5",
    "ro": "\u0219\u021b\u0103",
    "ru": "\u044b\u044d\u0451",
    "sk": "\u013e\u0155\u013a",
    "sr": "\u045b\u0452",
    "tr": "\u0131\u011f\u015f",
    "uk": "\u0456\u0457\u0454\u0491",
    "vi": "\u01a1\u01b0\u0111\u1ea1\u1ebf\u1ec7\u1ed9\u1edb",
}
"""Letters that hardly any other language of the same script has."""

_SHARED_LETTERS: Mapping[str, str] = {
    "ar": "\u0629\u0649\u064a\u0643\u0623\u0625",
    "fa": "\u067e\u0686\u0698\u06af\u06a9\u06cc",
}
"""Letters that part Arabic from Persian."""

_NEIGHBOURS = ("ckb", "ps", "sd", "ug", "ur")
"""Languages that share the Persian letters and have own ones besides."""
_NEIGHBOUR_POINTS = 0.39
"""One own letter outweighs several shared ones, and Persian stays clear by its letters alone."""

_ARABIC_ARTICLE = later(
    "\u0627\u0644(?=\\w\\w)(?:(?<=^..)|(?<=\\W..)"
    "|(?<=[\u0648\u0628\u0644\u0641\u0643]..)(?:(?<=^...)|(?<=\\W...)))"
)
"""Its two letters come first: they are looked for much faster than the end of a word."""


@cache
def _letter_points() -> Mapping[str, tuple[tuple[str, float], ...]]:
    """Return for each telling letter the languages it speaks for, with points."""
    found: dict[str, list[tuple[str, float]]] = {}
    for language, letters in _OWN_LETTERS.items():
        for letter in letters:
            owners = sum(letter in others for others in _OWN_LETTERS.values())
            found.setdefault(letter, []).append((language, _LETTER_POINTS / owners))
    for language, letters in _SHARED_LETTERS.items():
        for letter in letters:
            found.setdefault(letter, []).append((language, 1.0))
    for letter in _SHARED_LETTERS["fa"]:
        found[letter] += [(language, _NEIGHBOUR_POINTS) for language in _NEIGHBOURS]
    return {letter: tuple(languages) for letter, languages in found.items()}


@cache
def _untelling() -> bytes:
    """Return the characters of the code page that tell nothing."""
    return as_bytes(sign for sign in HELD if sign not in _letter_points())


@cache
def _word_languages() -> Mapping[str, str]:
    """Return the languages of each function word, parted by spaces; few words are asked for."""
    return data.by_entry("function_words.tsv", "languages")


def points(sample: str, script: str) -> dict[str, float]:
    """Return what speaks for each language in `sample` (NFC, lower case, mainly in `script`).

    A function word gives its languages one point together.
    """
    scores: defaultdict[str, float] = defaultdict(float)
    telling = _letter_points()
    held, rare = held_and_rare(sample)
    for sign, times in Counter(decoded(held.translate(None, _untelling())) + rare).items():
        for language, weight in telling.get(sign, ()):
            scores[language] += weight * times
    known = _word_languages()
    lines = folded_by_line(sample, None if rare else held)
    words = filter(known.__contains__, chain.from_iterable(lines))
    for word, times in Counter(words).items():
        languages = known[word].split()
        share = times / len(languages)
        for language in languages:
            scores[language] += share
    if script == "Arabic":
        scores["ar"] += len(_ARABIC_ARTICLE.findall(sample))
    return scores

"""Readability formulas: pure functions of counts."""

from newstool.stats.osman import OsmanCounts

LIX_LONG_WORD = 6
"""A word of more letters than this is long."""


def lix(words: float, sentences: float, long_words: float) -> float:
    """Return the LIX of a text: about 20 (children's books) to 60 and more (officialese).

    C. H. Bjornsson, "Lasbarhet" (1968): words a sentence + percentage of words over 6 letters.
    """
    return words / sentences + 100 * long_words / words


def ari(words: float, sentences: float, word_characters: float) -> float:
    """Return the Automated Readability Index: the US school grade that can read the text.

    Senter and Smith, "Automated Readability Index", AMRL-TR-66-220 (1967). `word_characters`:
    letters and digits of the words.
    """
    return 4.71 * word_characters / words + 0.5 * words / sentences - 21.43


def flesch(words: float, sentences: float, syllables: float) -> float:
    """Return the Flesch Reading Ease of an English text: 0 (hard) to 100 (easy), and beyond.

    R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948).
    """
    return 206.835 - 1.015 * words / sentences - 84.6 * syllables / words


def osman(words: float, sentences: float, counts: OsmanCounts) -> float:
    """Return the OSMAN readability of an Arabic text: 0 (hard) to 100 (easy), and beyond.

    El-Haj and Rayson, LREC 2016. The marks begin to count where half of the words are vocalised
    and count in full from three quarters on, so that no single word moves the result much.
    """
    marks = min(max(4 * _share_vocalised(counts) - 2, 0.0), 1.0)
    sounds = counts.estimated + marks * counts.correction
    return 200.791 - 1.015 * words / sentences - 24.181 * (counts.long + sounds) / words


def osman_is_estimated(counts: OsmanCounts) -> bool:
    """Tell whether fewer than half of the Arabic words are vocalised."""
    return _share_vocalised(counts) < 0.5


def _share_vocalised(counts: OsmanCounts) -> float:
    return counts.vocalised / counts.arabic if counts.arabic else 0.0

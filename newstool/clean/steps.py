"""The steps of cleaning, in their order, and what each preset does with them."""

from collections.abc import Callable
from typing import NamedTuple

from newstool.clean import (
    controls,
    folds,
    forms,
    html,
    invisible,
    mojibake,
    removing,
    respelling,
    spaces,
    spacing,
    tatweel,
)
from newstool.language import folding
from newstool.language.letters import ARABIC_DIGITS, PERSIAN_DIGITS, TASHKEEL


class Step(NamedTuple):
    """A named pure function on text whose lines do not depend on one another.

    triggers: characters, for a regex class, without which the function changes nothing.
    probe: tells, beside the triggers, whether the function might change a text.
    """

    name: str
    summary: str
    function: Callable[[str], str]
    triggers: str = ""
    probe: Callable[[str], bool] | None = None


REPAIRS = (
    Step("encoding", "decode; byte-order marks out", controls.remove_boms, controls.BOM),
    Step(
        "line-ends",
        "CRLF, CR, U+2028 and U+2029 to LF",
        controls.normalize_line_ends,
        controls.LINE_END_SIGNS,
    ),
    Step("mojibake", "wrong decodings undone", mojibake.fix_mojibake, mojibake.TRIGGER),
    Step(
        "controls",
        "C1 controls to cp1252 signs; terminal escapes and C0 controls out",
        controls.fix_controls,
        controls.C0_AND_C1,
    ),
    Step("html", "known tags out, entities to characters", html.strip_html, html.TRIGGER),
    Step("nfc", "canonical composition", forms.compose, probe=forms.not_composed),
    Step(
        "presentation",
        "Arabic presentation forms to letters",
        forms.to_letters,
        forms.PRESENTATION_FORMS,
    ),
    Step(
        "invisible",
        "zero-width and directional signs that do nothing out",
        invisible.remove_invisible,
        invisible.TRIGGER,
    ),
    Step(
        "spaces",
        "one space for many, none at line ends; one empty line for many",
        spaces.tidy_spaces,
        spaces.WIDE_SPACES,
        spaces.uneven,
    ),
    Step(
        "tatweel",
        "tatweel between two letters out",
        tatweel.remove_stretching,
        probe=tatweel.may_be_stretched,
    ),
)
"""Steps that mend characters; the work on lines comes next and reads what they leave."""

UNWRAP = "unwrap"
LINES = "lines"
LINE_STEPS = {
    UNWRAP: "hard-wrapped lines joined",
    LINES: "repeated headline and paragraphs, boilerplate out",
}
"""Steps that drop or join lines, in their order."""

RESPELLINGS = (
    Step("remove-urls", "links out", removing.remove_urls, ":wW"),
    Step("remove-emails", "e-mail addresses out", removing.remove_emails, "@"),
    Step("remove-handles", "@names out", removing.remove_handles, "@"),
    Step("remove-hashtags", "#words out", removing.remove_hashtags, "#"),
    Step("remove-emoji", "emoji out", removing.remove_emoji, removing.EMOJI_TRIGGER),
    Step("tashkeel", "Arabic vowel marks out", folding.strip_tashkeel, TASHKEEL),
    Step("letters", "alef, hamza, ya, ta marbuta unified", folding.fold_letters, "أإآٱٲٳىةؤئ"),
    Step(
        "digits-ascii",
        "Arabic-Indic and Persian digits to ASCII",
        respelling.to_ascii_digits,
        ARABIC_DIGITS + PERSIAN_DIGITS + respelling.ARABIC_SEPARATORS,
    ),
    Step("digits-arabic", "ASCII digits to Arabic-Indic", respelling.to_arabic_digits, "0-9"),
    Step("punctuation-arabic", ", ; ? to ، ؛ ؟", respelling.to_arabic_punctuation, ",;?"),
    Step(
        "punctuation-ascii",
        "، ؛ ؟ to , ; ?",
        respelling.to_ascii_punctuation,
        respelling.ARABIC_SIGNS,
    ),
    Step(
        "quotes-straight",
        "typographic quotes to straight ones",
        respelling.straighten_quotes,
        respelling.STRAIGHTENED,
    ),
    Step(
        "quotes-guillemets",
        "paired double quotes to « »",
        respelling.to_guillemets,
        respelling.PAIRED,
    ),
    Step("spacing", "spaces about punctuation set", spacing.space_punctuation, spacing.TRIGGER),
    Step(
        "fold-punctuation",
        "punctuation and symbols out",
        folds.fold_punctuation,
        probe=folds.has_signs,
    ),
    Step(
        "compatibility",
        "compatibility forms (NFKC)",
        folds.fold_compatibility,
        probe=folds.not_compatible,
    ),
    Step("fold-case", "case folded", folding.fold_case, folds.CASED),
)
"""Steps that spell otherwise what is right as it is: only when asked for."""

DEFAULT_STEPS = (*(step.name for step in REPAIRS), LINES)

PRESETS = {
    "reading": DEFAULT_STEPS,
    "search": (
        *DEFAULT_STEPS,
        "tashkeel",
        "letters",
        "digits-ascii",
        "fold-punctuation",
        "compatibility",
        "fold-case",
    ),
    "model": (
        *DEFAULT_STEPS,
        "remove-urls",
        "remove-emails",
        "remove-handles",
        "tashkeel",
        "digits-ascii",
    ),
}
"""What each preset does; the order is that of the steps, not of these lists."""

STEP_NAMES = (
    *(step.name for step in REPAIRS),
    *LINE_STEPS,
    *(step.name for step in RESPELLINGS),
)
"""All steps in the order in which they are taken."""

"""Control characters: line ends, byte-order marks, terminal escapes, C0 and C1."""

from newstool.language.patterns import later

_LINE_END = later("\r\n|[\r\u2028\u2029]")
LINE_END_SIGNS = "\r\u2028\u2029"

BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"

C0_AND_C1 = "\x00-\x08\x0b-\x1f\x7f-\x9f"
_CONTROL = later("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x81\x8d\x8f\x90\x9d]")
_C1 = later("[\x80-\x9f]")

_ESCAPE = later(
    r"\x1b\[[0-?]*[ -/]*[@-~]"  # CSI: colours, cursor movements
    r"|\x1b[\]PX^_][^\x07\x1b\n]*(?:\x07|\x1b\\)"  # OSC, DCS, SOS, PM, APC with their payload
    r"|\x1b[ -/]+[0-~]"  # character sets
    r"|\x1b[78=>c\\]"  # save, restore, keypad, reset, string terminator
    r"|\x9b[0-9;]+m"  # colours in their one-byte form
)


def normalize_line_ends(text: str) -> str:
    """Write CRLF, CR, LINE SEPARATOR and PARAGRAPH SEPARATOR as LF.

    >>> normalize_line_ends("a\\r\\nb\\rc")
    'a\\nb\\nc'
    """
    return _LINE_END.sub("\n", text)


def line_ends_to_spaces(text: str) -> str:
    """Write every line end, LF too, as a space: for text that must stay on its line."""
    return normalize_line_ends(text).replace("\n", " ")


def remove_boms(text: str) -> str:
    """Remove byte-order marks, wherever they stand."""
    return text.replace(BOM, "")


def fix_controls(text: str) -> str:
    """Read C1 controls as the cp1252 signs they were meant to be; remove escapes and C0 controls.

    Tab, LF and CR stay. The five C1 codes that mean nothing in cp1252 are removed.

    >>> fix_controls("it\\x92s \\x1b[31mred\\x1b[0m")
    'it’s red'
    """
    text = _ESCAPE.sub("", text)
    text = _CONTROL.sub("", text)
    return _C1.sub(lambda match: match[0].encode("latin-1").decode("cp1252"), text)

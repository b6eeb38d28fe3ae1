"""How the pieces of an output are joined: what stands before, between and after them."""

from typing import NamedTuple


class Form(NamedTuple):
    """The frame of a format; a piece is what one article (or row) gives, already rendered."""

    begin: str = ""
    between: str = ""
    end: str = ""
    empty: str | None = None
    """What an output without any piece is; None: `begin` and `end`."""


PLAIN = Form()
"""JSON Lines, or anything whose pieces follow one another."""

ARTICLES = Form(between="\f")
"""Text of several articles: newstool reads it back as the same articles."""

JSON = Form("[\n", ",\n", "\n]\n", empty="[]\n")
"""One JSON array; a piece is an element, or several joined by a comma and a line end."""

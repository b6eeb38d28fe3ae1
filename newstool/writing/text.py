"""Plain text of articles, which newstool reads back as the same articles."""

_FORM_FEED = "\f"
_LINE_ENDS = ("\r\n", "\n", "\r", "\u2028", "\u2029")


def article(text: str, beside: str | None = None) -> str:
    """Return an article as a piece of output: ended by one line end; "" for an empty one.

    beside: a headline that came beside the text; it is written above, on one line.

    Form feeds that begin a line (a record's text may have such) go: they would part the article.
    """
    text = "\n\n".join(filter(None, (headline(beside or ""), text)))
    if _FORM_FEED in text:
        text = "\n".join(line.lstrip(_FORM_FEED) for line in text.split("\n"))
    return text + "\n" if text else ""


def headline(text: str) -> str:
    """Return a headline on one line: no white space at its ends, a space for each line end."""
    for end in _LINE_ENDS:
        if end in text:
            text = text.replace(end, " ")
    return text.strip()

"""Plain text of articles, which newstool reads back as the same articles."""


def article(text: str) -> str:
    """Return an article's text as a piece of output: ended by one line end; "" for an empty one."""
    return text + "\n" if text else ""

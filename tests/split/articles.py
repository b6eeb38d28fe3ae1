"""Articles built by hand, line by line, so that tests of `split` need no parser."""

from newstool.article import Article, Block, Kind, Line


def built(*lines: tuple[Kind, str], id: str = "a") -> Article:
    """Return the article whose lines have these kinds; a blank line is ("blank", "")."""
    made = tuple(Line(n, text, kind) for n, (kind, text) in enumerate(lines, 1))
    blocks = tuple(Block(line.kind, (line,), line.text) for line in made if line.text)
    return Article(id, made, blocks)

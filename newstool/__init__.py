"""newstool reads plain-text news articles: clean, dedupe, split and stats over one parser.

The library in two names:

    from newstool import parse, read

`parse(text)` gives an `Article`; `read(paths)` gives an `Article` for each article found.
Importing this module imports nothing else: names are looked up when they are used.
"""

from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from newstool.article import Article, Block, Kind, Line, Section
    from newstool.library import read
    from newstool.parsing import parse

__all__ = ["Article", "Block", "Kind", "Line", "Section", "__version__", "parse", "read"]

_HOMES = {
    "Article": "newstool.article",
    "Block": "newstool.article",
    "Kind": "newstool.article",
    "Line": "newstool.article",
    "Section": "newstool.article",
    "parse": "newstool.parsing",
    "read": "newstool.library",
}


def __getattr__(name: str) -> object:
    """Import a public name from its module when it is first asked for."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)

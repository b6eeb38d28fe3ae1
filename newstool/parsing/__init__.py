"""From text to an Article: an ordered chain of passes over the lines."""

from newstool.parsing.chain import ALL_PASSES, parse

__all__ = ["ALL_PASSES", "parse"]

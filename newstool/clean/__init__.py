"""Cleaning: repair what is broken, leave what is right byte for byte, say what was done."""

from newstool.clean.articles import Cleaned, clean_article, clean_headline
from newstool.clean.changes import Change, replay
from newstool.clean.plan import Plan, planned

__all__ = [
    "Change",
    "Cleaned",
    "Plan",
    "clean_article",
    "clean_headline",
    "planned",
    "replay",
]

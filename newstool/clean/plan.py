"""A plan: the steps that one run takes, from a preset and what is asked for on top."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from newstool.article import Kind
from newstool.clean.steps import LINES, PRESETS, UNWRAP

SPELLINGS: dict[str, dict[str, tuple[str, ...]]] = {
    "tashkeel": {"keep": (), "strip": ("tashkeel",)},
    "tatweel": {"keep": (), "strip": ("tatweel",)},
    "letters": {"keep": (), "fold": ("letters",)},
    "digits": {"keep": (), "ascii": ("digits-ascii",), "arabic": ("digits-arabic",)},
    "punctuation": {
        "keep": (),
        "arabic": ("punctuation-arabic",),
        "ascii": ("punctuation-ascii",),
    },
    "quotes": {
        "keep": (),
        "straight": ("quotes-straight",),
        "guillemets": ("quotes-guillemets",),
    },
}
"""What is spelled one way or another: the values to choose from, and the steps of each."""

ALSO_KEPT = {"punctuation": "fold-punctuation"}
"""A preset's step that goes, too, where a spelling is chosen."""

SWITCHES = (
    "encoding",
    "line-ends",
    "mojibake",
    "controls",
    "html",
    "nfc",
    "presentation",
    "invisible",
    "spaces",
    LINES,
    "spacing",
    UNWRAP,
)
"""Steps that are switched on or off by their own name."""

REMOVABLE = ("urls", "emails", "handles", "hashtags", "emoji")
NOTHING = "none"
"""As a thing to remove: forget what was to be removed before."""


class Plan(NamedTuple):
    """What is to be done.

    names: the names of the steps, in any order.
    drop, keep: kinds of line that go as well, or that never go.
    """

    names: frozenset[str] = frozenset(PRESETS["reading"])
    drop: frozenset[Kind] = frozenset()
    keep: frozenset[Kind] = frozenset()

    @property
    def drops_lines(self) -> bool:
        """Whether any kind of line may go."""
        return LINES in self.names or bool(self.drop - self.keep)


def planned(
    preset: str = "reading",
    *,
    switches: Mapping[str, bool | None] | None = None,
    spellings: Mapping[str, str | None] | None = None,
    remove: Iterable[str] = (),
    drop: Iterable[str] = (),
    keep: Iterable[str] = (),
) -> Plan:
    """Return the plan for a preset with single steps on top.

    switches: a step's name, and whether it is taken; None: as the preset has it.
    spellings: one of `SPELLINGS`, and its value; None: as the preset has it.
    remove: of `REMOVABLE` or `NOTHING`, in order.
    drop, keep: names of line kinds. Raises KeyError for a preset or spelling that is none.
    """
    names = set(PRESETS[preset])
    for name, wanted in (switches or {}).items():
        if wanted is not None:
            (names.add if wanted else names.discard)(name)
    for name, value in (spellings or {}).items():
        if value is not None:
            names -= _steps_of(name)
            names |= {*SPELLINGS[name][value]}
    for thing in remove:
        if thing == NOTHING:
            names -= {f"remove-{each}" for each in REMOVABLE}
        else:
            names.add(f"remove-{thing}")
    return Plan(frozenset(names), frozenset(map(Kind, drop)), frozenset(map(Kind, keep)))


def _steps_of(spelling: str) -> set[str]:
    steps = {step for steps in SPELLINGS[spelling].values() for step in steps}
    return steps | {ALSO_KEPT[spelling]} if spelling in ALSO_KEPT else steps

"""What `near` asks of two headlines, asked of many pairs at once."""

from typing import TYPE_CHECKING

from newstool.dedupe.comparing_numpy import Compared
from newstool.dedupe.near import (
    FEW,
    LEAST_SHARED,
    LEAST_SURE,
    SEVERAL,
    SURELY_CONTAINED,
    WORDS_A_FACT,
)
from newstool.dedupe.traits_numpy import RowTraits

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Counts = NDArray[np.int64]
    Flags = NDArray[np.bool_]
    Places = NDArray[np.int64]


def verdicts(compared: Compared, traits: RowTraits) -> tuple["Flags", "Flags"]:
    """Return which pairs are surely alike, and which may be, by what `near` asks of them."""
    import numpy as np

    longer, shorter, extra = compared.longer, compared.shorter, compared.extra
    told = traits.plain[longer] & traits.plain[shorter]
    same = told & (traits.facts[longer] == traits.facts[shorter])
    counted = (traits.stated[longer] != 0) & (traits.stated[shorter] != 0)
    shared = compared.content - extra
    counts = counted & ((extra > 0) | (shared - compared.slips < FEW))
    shared += np.where(counts & same, traits.count[longer], 0)
    open_facts = counts & ~same
    sure = shared - compared.slips
    inside = shared + compared.within
    within = (
        (inside >= LEAST_SHARED + (extra >= SEVERAL))
        & (sure + compared.within >= LEAST_SURE + (extra > 1))
        & (shared > extra)
    )
    ordered = compared.ordered | (shared >= SURELY_CONTAINED - (extra == 1))
    linked = (traits.links[shorter] == 0) | (traits.links[shorter] == traits.links[longer])
    contained = within & ordered & linked
    enough = sure >= (shared < FEW)
    whole = enough & (
        (shared >= LEAST_SHARED) | _same_functions(longer, shorter, shared <= FEW, traits)
    )
    alike = ((extra > 0) & contained) | ((extra == 0) & whole)
    stated, unstated = _stated(compared, told, same, traits)
    alike &= stated
    alike &= ~(traits.days[longer] & traits.days[shorter])
    alike &= _denied_beside_one(longer, shorter, traits)
    hopeless = (extra > 0) & ~within & ~open_facts
    hopeless |= (extra == 0) & ~enough & ~open_facts
    hopeless |= (extra > 0) & (compared.modifier | (traits.days[shorter] & ~traits.days[longer]))
    return alike, ~(hopeless | unstated)


def _denied_beside_one(longer: "Places", shorter: "Places", traits: RowTraits) -> "Flags":
    """Return where one side denies nothing, or both surely deny something beside one word."""
    found: Flags = ~(traits.denies[longer] & traits.denies[shorter])
    for beside in traits.beside_negation:
        found |= (beside[longer] == beside[shorter]) & (beside[longer] >= 0)
    return found


def _stated(
    compared: Compared, told: "Flags", same: "Flags", traits: RowTraits
) -> tuple["Flags", "Flags"]:
    """Return where the longer headline surely states what the shorter one does, and where not.

    told: where what both state is known; same: where that is the same, too.
    """
    longer, shorter, extra = compared.longer, compared.shorter, compared.extra
    more = traits.count[longer] - traits.count[shorter]
    bare = told & (traits.count[shorter] == 0)
    fits = ~traits.denies[longer] & (extra >= WORDS_A_FACT * more)
    stated = (traits.stated[longer] == traits.stated[shorter]) | same | (bare & fits)
    unstated = told & ~same & ((more <= 0) | (bare & ~fits))
    return stated, unstated


def _same_functions(
    longer: "Places", shorter: "Places", few: "Flags", traits: RowTraits
) -> "Flags":
    ours, theirs = traits.functions[longer], traits.functions[shorter]
    same: Flags = (ours == theirs) | (((ours == 0) | (theirs == 0)) & ~few)
    return same

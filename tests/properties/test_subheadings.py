"""What holds for the subheadings of any text."""

from hypothesis import given
from hypothesis import strategies as st

from newstool.article import Kind
from newstool.parsing import ALL_PASSES, judge
from newstool.parsing.chain import find_subheadings

BEFORE = ALL_PASSES[: ALL_PASSES.index(find_subheadings)]
SHORT = st.sampled_from(
    [
        "Fear for the moorings", "THE COSTS", "1. Money", "* Boats", "Why now?", "He left.",
        "تذمر الباعة", "وأضاف قائلا:", "مُقَدِّمَة", "港の計画", "3 : 1", "—", "", "12", "»", "...",
        "\u064e\u064f",
    ]
)  # fmt: skip
LONG = st.builds(
    lambda word, times: (word + " ") * times + word + ".",
    st.sampled_from(["moorings", "الباعة", "港の", "costs"]),
    st.integers(20, 60),
)
ARTICLES = st.lists(st.one_of(SHORT, LONG, st.text(max_size=40)), max_size=14).map("\n".join)


@given(ARTICLES)
def test_only_undecided_units_are_judged_and_each_at_most_once(text: str) -> None:
    page = judge(text, passes=BEFORE)
    found = [verdict.at for verdict in find_subheadings(page)]
    assert len(found) == len(set(found))
    assert set(found) <= set(page.open())


@given(ARTICLES)
def test_the_last_open_unit_is_never_a_heading(text: str) -> None:
    page = judge(text, passes=BEFORE)
    found = {verdict.at for verdict in find_subheadings(page)}
    assert not page.written or page.written[-1] not in found


@given(ARTICLES)
def test_the_same_text_gives_the_same_verdicts(text: str) -> None:
    first = [*find_subheadings(judge(text, passes=BEFORE))]
    assert first == [*find_subheadings(judge(text, passes=BEFORE))]
    for verdict in first:
        assert verdict.kind is Kind.SUBHEADING
        assert 0 < verdict.score <= 1

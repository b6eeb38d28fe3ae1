import pytest

from newstool.article import Kind
from newstool.clean.plan import SPELLINGS, SWITCHES, Plan, planned
from newstool.clean.steps import LINES, PRESETS, REPAIRS, RESPELLINGS, STEP_NAMES


def test_reading_is_the_default() -> None:
    assert planned() == Plan()
    assert planned("reading").names == {*PRESETS["reading"]}


def test_switches_are_on_top_of_the_preset() -> None:
    plan = planned(switches={"mojibake": False, "unwrap": True, "html": None})
    assert plan.names == {*PRESETS["reading"], "unwrap"} - {"mojibake"}


def test_a_spelling_takes_the_place_of_the_presets() -> None:
    assert "digits-ascii" not in planned("model", spellings={"digits": "keep"}).names
    arabic = planned("search", spellings={"digits": "arabic"}).names
    assert "digits-arabic" in arabic
    assert "digits-ascii" not in arabic


def test_punctuation_that_is_kept_is_not_folded() -> None:
    assert "fold-punctuation" not in planned("search", spellings={"punctuation": "keep"}).names


def test_nothing_to_remove_forgets_what_came_before() -> None:
    plan = planned("model", remove=["emoji", "none", "hashtags"])
    assert {name for name in plan.names if name.startswith("remove-")} == {"remove-hashtags"}


def test_kept_kinds_are_not_dropped() -> None:
    plan = planned(switches={LINES: False}, drop=["source"], keep=["source"])
    assert plan.drop == {Kind.SOURCE}
    assert not plan.drops_lines


def test_unknown_names_are_errors() -> None:
    with pytest.raises(KeyError):
        planned("writing")
    with pytest.raises(ValueError, match="nope"):
        planned(drop=["nope"])


def test_every_name_is_a_step_and_every_step_can_be_asked_for() -> None:
    names = {*STEP_NAMES}
    assert {name for steps in PRESETS.values() for name in steps} <= names
    assert {*SWITCHES} <= names
    spelled = {name for values in SPELLINGS.values() for steps in values.values() for name in steps}
    assert spelled <= names
    folds = {"fold-punctuation", "compatibility", "fold-case"}
    removals = {name for name in names if name.startswith("remove-")}
    assert names == {*SWITCHES} | spelled | removals | folds


def test_step_names_are_told_once() -> None:
    assert len(STEP_NAMES) == len({*STEP_NAMES})
    assert all(step.summary for step in REPAIRS + RESPELLINGS)

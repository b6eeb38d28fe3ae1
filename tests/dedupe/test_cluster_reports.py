from newstool.dedupe.cluster_reports import clusters
from newstool.dedupe.deciding import Known
from newstool.dedupe.levels import Level, Match
from tests.dedupe.gathering import gathered

TEXTS = ("أ", "ب", "ج", "د", "ه")


def test_no_repeats_make_no_clusters() -> None:
    assert list(clusters(gathered(Level.NEAR, *TEXTS), [None] * 5)) == []


def test_every_cluster_on_demand() -> None:
    found = list(clusters(gathered(Level.NEAR, *TEXTS), [None] * 5, every=True))
    assert [cluster.members[0].id for cluster in found] == ["f#1", "f#2", "f#3", "f#4", "f#5"]


def test_the_kept_member_stands_first_wherever_it_came_from() -> None:
    found = [Match(2, Level.NEAR, 0.9), None, None, Match(1, Level.EXACT, 1.0), None]
    one, two = clusters(gathered(Level.NEAR, *TEXTS), found)
    assert [member.id for member in one.members] == ["f#2", "f#4"]
    assert [member.id for member in two.members] == ["f#3", "f#1"]
    assert (two.members[0].match, two.members[0].similarity) == ("exact", 1.0)
    assert (two.members[1].match, two.members[1].similarity) == ("near", 0.9)


def test_an_earlier_runs_article_leads_where_its_first_repeat_stands() -> None:
    known = Known(rows=[3, 5], ids=["older", "old"], headlines=["x", "y"])
    found = [None, Match(-1, Level.FOLDED, 1.0), Match(0, Level.NEAR, 0.8), None, None]
    found[4] = Match(-1, Level.EXACT, 1.0)
    one, two = clusters(gathered(Level.NEAR, *TEXTS), found, known)
    assert [member.id for member in one.members] == ["f#1", "f#3"]
    assert [member.id for member in two.members] == ["old", "f#2", "f#5"]
    assert two.members[0].headline == "y"


def test_rows_have_no_tabs_in_headlines() -> None:
    (cluster,) = clusters(gathered(Level.NEAR, "a\tb"), [None], every=True)
    assert list(cluster.rows()) == [("f#1", "f#1", "exact", 1.0, "a b")]
    assert cluster.as_json()["headline"] == "a\tb"

"""The two engines give the same clusters, whatever the headlines are."""

from hypothesis import given, settings
from hypothesis import strategies as st

from newstool.dedupe.alike import Rule, alike
from newstool.dedupe.clusters import cluster
from newstool.dedupe.folding_numpy import folded_keys
from newstool.dedupe.keys import folded_key
from newstool.dedupe.levels import Level

WORDS = """
وزير الوزير الصحة المالية يزور يفتتح تفتتح معرض المعرض معارض الكتاب الكتب جدة الرياض
بالرياض لا لم اليوم غدا الأحد الخميس 3 ثلاثة 40 1445هـ الأول الثانية للمرة
في من إلى خلال أمام تأجيل نائب السعودية سعودي مقتل مصرع حادث حاذث مدينة
المدينه مهرجان المهرجان العسل الدولي سنوي G20 عاجل شركة شركات أرباح خسائر minister visits
city cities
"""

HEADLINES = st.lists(
    st.lists(st.sampled_from(WORDS.split()), min_size=1, max_size=9).map(" ".join), max_size=40
)


@settings(max_examples=150, deadline=None)
@given(HEADLINES, st.sampled_from([Level.NEAR, Level.LOOSE]), st.booleans(), st.integers(0, 5))
def test_small_and_large_engine_agree(
    headlines: list[str], level: Level, guard: bool, known: int
) -> None:
    folded = list(dict.fromkeys(folded_key(headline) for headline in headlines))
    rule = Rule(level, 0.0, guard, known)
    assert alike(folded, rule, large=10_000) == alike(folded, rule, large=-1 if folded else 0)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.text(max_size=30), max_size=30))
def test_folding_together_is_folding_one_by_one(headlines: list[str]) -> None:
    assert folded_keys(headlines) == [folded_key(headline) for headline in headlines]


@settings(max_examples=100, deadline=None)
@given(HEADLINES, st.sampled_from(list(Level)))
def test_a_repeat_names_a_kept_headline(headlines: list[str], level: Level) -> None:
    matches = cluster(headlines, level)
    for match in matches:
        assert match is None or matches[match.of] is None
        assert match is None or 0 < match.similarity <= 1


@settings(max_examples=60, deadline=None)
@given(HEADLINES)
def test_looser_levels_keep_no_more(headlines: list[str]) -> None:
    kept = [
        cluster(headlines, level).count(None) for level in (Level.EXACT, Level.FOLDED, Level.NEAR)
    ]
    assert kept == sorted(kept, reverse=True)

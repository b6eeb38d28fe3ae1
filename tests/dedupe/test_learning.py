"""Tags and word counts learnt from the input."""

from newstool.dedupe.keys import folded_key
from newstool.dedupe.learning import Learnt, learn, learnt_tags, untagged
from newstool.dedupe.levels import Level

PLAIN = ["افتتاح حديقة جديدة", "تأهل المنتخب إلى الدور الثاني", "انقطاع المياه عن أحياء", "رحلة"]


def tags(headlines: list[str]) -> frozenset[tuple[str, str]]:
    return learnt_tags(headlines, [folded_key(headline) for headline in headlines])


def test_three_headlines_that_meet_make_a_tag() -> None:
    tagged = [f"نشرة المساء :: {headline}" for headline in PLAIN[:3]]
    assert tags(PLAIN + tagged) == {("before", "نشره المسا")}
    assert tags(PLAIN + tagged[:2]) == frozenset()


def test_order_does_not_matter() -> None:
    tagged = [f"{headline} | صوت البلد" for headline in PLAIN[:3]]
    assert tags(PLAIN + tagged) == tags(tagged[::-1] + PLAIN[::-1]) == {("after", "صوت البلد")}


def test_places_numbers_and_negations_are_no_tags() -> None:
    for edge in ("تونس", "الحلقة 3", "نفي", "تأجيل"):
        assert tags(PLAIN + [f"{edge} : {headline}" for headline in PLAIN]) == frozenset()


def test_frequency_alone_is_no_tag() -> None:
    assert tags([f"مجلس البلدة : خبر رقم {n} من الأخبار" for n in range(50)]) == frozenset()


def test_learnt_tags_are_taken_off() -> None:
    headline = "نشرة المساء :: افتتاح حديقة"
    found = untagged([headline], [folded_key(headline)], frozenset({("before", "نشره المسا")}))
    assert found == ["افتتاح حديقه"]


def test_later_runs_add_to_earlier_ones() -> None:
    earlier = learn(PLAIN, Learnt(frozenset({("after", "صوت البلد")}), 5, {"زلزال": 4}))
    assert ("after", "صوت البلد") in earlier.tags
    assert earlier.headlines == 5 + len(PLAIN)
    assert earlier.counts["زلزال"] == 4
    assert learn(PLAIN, earlier, Level.NEAR).headlines == earlier.headlines

import pytest

from newstool.clean.removing import (
    remove_emails,
    remove_emoji,
    remove_handles,
    remove_hashtags,
    remove_urls,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("زوروا https://x.example/a الآن", "زوروا الآن"),
        ("see www.example.org.", "see ."),
        ("from http://a.example/ and ftp://b.example/c too", "from and too"),
        ("https://a.example https://b.example end", "end"),
        ("الرابط http://example.org/خبر، وغيره", "الرابط ، وغيره"),
        ("see https://e.example/Riga_(town), then", "see , then"),
        ("(see https://e.example/Riga_(town))", "(see )"),
        ("[site](https://e.example/a) (www.e.example)", "[site]() ()"),
        ("https://e.example/(a)/b(c). End", ". End"),
        ("example.com and localhost:8080 stay", "example.com and localhost:8080 stay"),
    ],
)
def test_urls(text: str, expected: str) -> None:
    assert remove_urls(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("write to m.muster-mann@alumni.example-uni.org now", "write to now"),
        ("إلى press@example.com.sa أو بالهاتف", "إلى أو بالهاتف"),
        ("at a@b", "at a@b"),
        ("mailto:info@example.org", ""),
    ],
)
def test_emails(text: str, expected: str) -> None:
    assert remove_emails(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hi @user and @محمد done", "hi and done"),
        ("via @user@social.example ok", "via ok"),
        ("via @one@two@محمد@5 ok", "via @5 ok"),
        ("price @ 5, @5, foo@bar.example", "price @ 5, @5, foo@bar.example"),
        ("https://social.example/@user", "https://social.example/@user"),
    ],
)
def test_handles(text: str, expected: str) -> None:
    assert remove_handles(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("فاز #الهلال_بطل اليوم", "فاز اليوم"),
        ("end #Throwback", "end"),
        ("الموسم #1 و # وحدها و C#", "الموسم #1 و # وحدها و C#"),
        ("www.example.org#part stays", "www.example.org#part stays"),
        ("#كُرة_القدم نص", "نص"),
    ],
)
def test_hashtags(text: str, expected: str) -> None:
    assert remove_hashtags(text) == expected


@pytest.mark.parametrize(
    "emoji",
    [
        "😍",
        "👍🏽",
        "👨\u200d👩\u200d👧\u200d👦",
        "🇸🇦",
        "1\ufe0f\u20e3",
        "#\u20e3",
        "▶\ufe0f",
        "❤\ufe0f\u200d🔥",
        "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "⭐",
        "⏰",
        "🅰\ufe0f",
        "👩\u200d⚕\ufe0f",
    ],
)
def test_emoji(emoji: str) -> None:
    assert remove_emoji(f"a {emoji} b {emoji}{emoji}") == "a b"


@pytest.mark.parametrize("text", ["© 2026 ® ™ — №", "42 #tag *", "أحبه ١٢٣", "→ ½ ✓", "☎\ufe0e"])
def test_what_is_no_emoji_stays(text: str) -> None:
    assert remove_emoji(text) == text

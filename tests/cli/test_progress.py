"""A bar only for work over a second."""

import pytest

from newstool.cli import progress
from newstool.cli.progress import Progress


def never() -> int | None:
    raise AssertionError


def test_short_or_unseen_work_draws_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    for shown in (True, False):
        bar = Progress(never, shown=shown)
        bar.advance(1000)
        bar.clear()
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize(
    ("total", "said"),
    [
        (4_000_000, "[###############...............]  50% 2.0 MB, 1 articles"),
        (None, "2.0 MB, 1 articles"),
    ],
)
def test_long_work_draws_and_clears(
    total: int | None,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(progress, "_FIRST", 0.0)
    bar = Progress(lambda: total, shown=True)
    bar.advance(2_000_000)
    bar.clear()
    assert capfd.readouterr().err == f"\r\x1b[K{said}\r\x1b[K"

"""The manual page that is installed is the one that the options give."""

from pathlib import Path

import newstool.data
from newstool.cli.manual import page


def test_the_installed_page_is_what_the_options_give() -> None:
    assert Path(newstool.data.path("newstool.1")).read_text("utf-8") == page(), (
        "run: python -m newstool.cli.manual"
    )


def test_every_command_and_exit_code_is_on_it() -> None:
    text = page()
    for words in (".SS clean", ".SS dedupe", ".SS split", ".SS stats", ".B 130", ".SH EXAMPLES"):
        assert f"\n{words}\n" in text
    assert "\\-f, \\-\\-format markdown|jsonl" in text

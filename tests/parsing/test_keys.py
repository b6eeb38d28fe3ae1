"""The key files are those of the tables as they are now."""

from pathlib import Path

import pytest

from newstool.data import path, rows
from newstool.language.folding import matching_key
from newstool.parsing.cues import words
from newstool.parsing.keys import TABLES, key_file


@pytest.mark.parametrize("table", TABLES)
def test_the_key_file_is_that_of_the_table(table: str) -> None:
    assert Path(path(f"keys/{table}")).read_text("utf-8") == key_file(table), (
        "run: python -m newstool.parsing.keys"
    )


@pytest.mark.parametrize("table", TABLES)
def test_every_entry_has_its_key(table: str) -> None:
    assert {matching_key(row["entry"]) for row in rows(table)} == words(table)


def test_no_other_key_files_are_shipped() -> None:
    assert sorted(file.name for file in Path(path("keys")).iterdir()) == sorted(TABLES)

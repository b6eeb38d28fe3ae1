"""Languages: by script and letters first, langdetect only where those leave doubt."""

import subprocess
import sys

import pytest

from newstool.language.detection import SAMPLE, detect
from tests.language.tables import language_cases


@pytest.mark.parametrize(("language", "text"), language_cases("languages.tsv"))
def test_language_of(language: str, text: str) -> None:
    assert detect(text).code == language


@pytest.mark.parametrize(("language", "text"), language_cases("languages.tsv"))
def test_a_probability_is_one(language: str, text: str) -> None:
    probability = detect(text).probability
    assert probability is not None
    assert (probability == 0) if language == "und" else (0 < probability <= 1)


def test_the_same_text_always_gives_the_same_answer() -> None:
    text = "zebra lampe kontor"
    assert len({detect(text) for _ in range(5)}) == 1


def test_addresses_do_not_count() -> None:
    assert detect("https://example.org/the-of-and-with ذهب إلى البيت في المدينة").code == "ar"


def test_text_in_capitals_is_read_too() -> None:
    assert detect("THE MINISTER SAID THAT THE PLAN WAS NOT READY").code == "en"
    assert detect("LES ENFANTS PARTENT DEMAIN MATIN").code == "fr"


def test_only_the_beginning_is_looked_at() -> None:
    text = "قال إن هذا في البيت. " * 200
    assert detect(text) == detect(text[:SAMPLE] + "THE END " * 5000)


_LOADED = """
import sys
from newstool.language.detection import detect
detect(sys.argv[1])
print("langdetect" in sys.modules, "json" in sys.modules)
"""


def _loads_langdetect(text: str) -> bool:
    run = subprocess.run(
        [sys.executable, "-c", _LOADED, text], capture_output=True, text=True, check=True
    )
    return run.stdout.split()[0] == "True"


def test_clear_text_loads_no_profiles() -> None:
    assert not _loads_langdetect("قال الوزير إن الحكومة ستعلن الخطة في الرياض")
    assert not _loads_langdetect("The minister said that the plan was not ready")


def test_doubtful_text_asks_langdetect() -> None:
    assert _loads_langdetect("Inhaltstypen")

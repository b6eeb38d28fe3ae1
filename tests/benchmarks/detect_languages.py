"""How often the language is named rightly, beside langdetect with all its profiles.

    python tests/benchmarks/detect_languages.py FOLDER

FOLDER holds translations as `LANGUAGE/LC_MESSAGES/*.po` at any depth: Django's, say, where it is
installed. Texts that stand in several languages are left out. Texts of five words and more are
sentences, shorter ones phrases; 150 of each a language, the same in every run.
"""

import ast
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import langdetect

from newstool.language.detection import detect
from newstool.language.words import find_words

A_LANGUAGE = 150
NAMES = {"nb": "no", "nn": "no"}
ARABIC_SCRIPT = frozenset({"ar", "ckb", "fa", "ps", "sd", "ug", "ur"})
_MESSAGE = re.compile(r'msgstr(?:\[\d\])? ((?:"(?:[^"\\]|\\.)*"\s*)+)')
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
_PLACEHOLDER = re.compile(r"%\(\w+\)[sdr]|%[sdr]|\{\w*\}|<[^>]+>|&\w+;")


def translations(folder: Path) -> dict[str, set[str]]:
    """Return the translated texts in `folder` by language."""
    texts: defaultdict[str, set[str]] = defaultdict(set)
    for file in sorted(folder.glob("**/LC_MESSAGES/*.po")):
        code = file.parent.parent.name.split("_")[0]
        texts[NAMES.get(code, code)].update(messages(file.read_text("utf-8")))
    shared = Counter(text for several in texts.values() for text in several)
    return {code: {text for text in found if shared[text] == 1} for code, found in texts.items()}


def messages(catalogue: str) -> Iterator[str]:
    """Yield the translated texts of a catalogue, without its header and placeholders."""
    for message in _MESSAGE.finditer(catalogue):
        whole = "".join(ast.literal_eval(part) for part in _STRING.findall(message[1]))
        text = " ".join(_PLACEHOLDER.sub(" ", whole).split())
        if "Project-Id" not in whole and re.search(r"[^\W\d_]", text):
            yield text


def theirs(text: str) -> str:
    """Return langdetect's answer as an ISO code."""
    try:
        return str(langdetect.detect(text)).split("-")[0]
    except langdetect.LangDetectException:
        return "und"


def report(name: str, cases: list[tuple[str, str]]) -> None:
    """Print how often both are right."""
    ours = sum(detect(text).code == code for code, text in cases)
    other = sum(theirs(text) == code for code, text in cases)
    size = len(cases) or 1
    print(f"{name:32} {len(cases):6}  newstool {ours / size:.3f}  langdetect {other / size:.3f}")


def main() -> None:
    """Print the figures for sentences and phrases."""
    langdetect.DetectorFactory.seed = 0
    chance = random.Random(1)
    lots: dict[str, list[tuple[str, str]]] = {"sentences": [], "phrases": []}
    for code, texts in sorted(translations(Path(sys.argv[1])).items()):
        for name, long in (("sentences", True), ("phrases", False)):
            fitting = sorted(text for text in texts if (len(find_words(text)) > 4) is long)
            chosen = chance.sample(fitting, min(A_LANGUAGE, len(fitting)))
            lots[name] += [(code, text) for text in chosen]
    langdetect.detector_factory.init_factory()
    profiles = langdetect.detector_factory._factory.get_lang_list()
    known = {code.split("-")[0] for code in profiles}
    for name, cases in lots.items():
        report(f"{name}, langdetect's languages", [case for case in cases if case[0] in known])
        report(f"{name}, Arabic script", [case for case in cases if case[0] in ARABIC_SCRIPT])
        report(f"{name}, all", cases)


if __name__ == "__main__":
    main()

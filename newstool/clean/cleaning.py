"""Cleaning a text: the steps of a plan, repeated until none changes anything."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from newstool.clean.controls import line_ends_to_spaces
from newstool.clean.html import strip_html_in_line
from newstool.clean.lines import Edits, dropped_lines, joined_lines
from newstool.clean.plan import Plan
from newstool.clean.spaces import spare_blanks
from newstool.clean.steps import DEFAULT_STEPS, LINES, PRESETS, REPAIRS, RESPELLINGS, UNWRAP, Step
from newstool.language.patterns import later

Note = Callable[[str, str, str], None]
"""Told of each change: the step's name, the text before and after."""

Test = Callable[[str], bool]


class Characters(NamedTuple):
    """Steps on characters, ready to run.

    tests: cheap ones, of which one holds for every text that any of the steps might change.
    guarded: the steps, each with its own such test.
    """

    tests: tuple[Test, ...]
    guarded: tuple[tuple[Step, Test], ...]

    def touches(self, text: str) -> bool:
        """Tell whether any of the steps might change `text`."""
        return any(test(text) for test in self.tests)

    def fix(self, line: str, note: Note | None = None) -> str:
        """Take the steps until none changes `line` (or text, of which most lines change)."""
        while True:
            before = line
            for step, touches in self.guarded:
                if touches(line) and (changed := step.function(line)) != line:
                    if note is not None:
                        note(step.name, line, changed)
                    line = changed
            if line == before or not self.touches(line):
                return line

    def fix_lines(self, text: str) -> str:
        """Fix each line of `text` by itself; most texts need no look at their lines.

        A test that does not hold for the text holds for none of its lines.
        """
        held = [test for test in self.tests if test(text)]
        if not held:
            return text
        lines = text.split("\n")
        for test in held:
            lines = [self.fix(line) if test(line) else line for line in lines]
        return "\n".join(lines)


class Cleaner(NamedTuple):
    """A plan made ready.

    repairs, respellings: the character steps before and after the work on lines.
    line_steps: by name, what finds the lines that change; given the text and its headline.
    respell: all that the respellings do, at one go.
    """

    repairs: Characters
    respellings: Characters
    line_steps: tuple[tuple[str, Callable[[str, str | None], Edits]], ...]
    respell: Callable[[str], str]

    def clean(self, text: str, headline: str | None = None) -> str:
        """Return `text` (line ends LF) cleaned.

        headline: one that came beside the text; the first line is then judged against it.
        """
        respelt = None
        while True:
            text = settled = self.repairs.fix_lines(text)
            for _, find in self.line_steps:
                text = edited(text, find(text, headline))
            if text != respelt and self.respellings.touches(text):
                text = respelt = self.respell(text)
            if text == settled:
                return text


def cleaner(plan: Plan) -> Cleaner:
    """Return what cleans articles by `plan`."""
    respellings = _characters(RESPELLINGS, plan)
    return Cleaner(
        _characters(REPAIRS, plan),
        respellings,
        tuple(_line_steps(plan).items()),
        _respell(respellings, plan),
    )


def headline_cleaner(plan: Plan) -> Cleaner:
    """Return what cleans headlines by `plan`: text that stays on its line, and is never dropped."""
    repairs = tuple(
        step._replace(function=_ON_ONE_LINE.get(step.name, step.function)) for step in REPAIRS
    )
    respellings = _characters(RESPELLINGS, plan)
    return Cleaner(_characters(repairs, plan), respellings, (), _respell(respellings, plan))


def _respell(respellings: Characters, plan: Plan) -> Callable[[str], str]:
    """Return what takes the respellings: for `search`, by table, or else word by word.

    Its steps make the same of a character, and of a word, wherever it stands.
    """
    taken = {step.name for step, _ in respellings.guarded}
    if "spaces" in plan.names and taken == _OF_WORDS:
        from newstool.clean.wordwise import Wordwise
        from newstool.language.bytewise import Bytewise

        return Bytewise(respellings.fix, Wordwise(respellings.fix))
    return respellings.fix


_OF_WORDS = frozenset(PRESETS["search"]).difference(DEFAULT_STEPS)
_ON_ONE_LINE = {"html": strip_html_in_line, "line-ends": line_ends_to_spaces}


def _characters(steps: Iterable[Step], plan: Plan) -> Characters:
    chosen = [step for step in steps if step.name in plan.names]
    return Characters(tuple(_tests(chosen)), tuple((step, _test(step)) for step in chosen))


def _tests(steps: Sequence[Step]) -> Iterator[Test]:
    """Yield one search for all characters that trigger a step, and the steps' probes."""
    if triggers := "".join(step.triggers for step in steps):
        yield _search(triggers)
    yield from (step.probe for step in steps if step.probe)


def _test(step: Step) -> Test:
    tests = list(_tests([step]))
    return tests[0] if len(tests) == 1 else lambda text: any(test(text) for test in tests)


def _search(triggers: str) -> Test:
    pattern = later(f"[{triggers}]")
    return lambda text: pattern.search(text) is not None


def _line_steps(plan: Plan) -> Mapping[str, Callable[[str, str | None], Edits]]:
    steps: dict[str, Callable[[str, str | None], Edits]] = {}
    if UNWRAP in plan.names:
        steps[UNWRAP] = joined_lines
    if plan.drops_lines:
        steps[LINES] = partial(
            dropped_lines, default=LINES in plan.names, drop=plan.drop, keep=plan.keep
        )
    if "spaces" in plan.names:
        steps["spaces"] = spare_blanks
    return steps


def edited(text: str, edits: Edits) -> str:
    """Return `text` with its lines edited."""
    if not edits:
        return text
    lines = (edits.get(n, line) for n, line in enumerate(text.split("\n")))
    return "\n".join(line for line in lines if line is not None)

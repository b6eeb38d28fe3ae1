"""Whatever comes in: no traceback, no hang, nothing quadratic, nothing raw on a terminal."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.commands.terminal import PROGRAM, on_terminal

COMMANDS = ("clean", "dedupe", "split", "stats")
ENVIRONMENT = {"PATH": os.environ["PATH"]}

# --- nothing falls over

ARTICLE = (
    "عنوان المقال\n\nفقرة طويلة بما يكفي لتُقرأ فقرةً واحدة، وفي آخرها نقطة.\n\n"
    "What it cost\n\n<p>A paragraph &amp; its price: 3.5 million, at 10:30.</p>\n\n"
    "الكلمات المفتاحية\n"
)
SIGNS = (
    "\0\x1b\x0c\r\n\t\x85\x9b\u2028\u00a0\u00ad\u200b"
    "\u200c\u200d\u200e\u200f\u202e\u2066\ufeff\ufffd"
)
RUNS = (
    "\U0001f469\u200d\U0001f467",
    "e\u0301\u0316",
    "\U000e0041",
    "#",
    "\\",
    "{",
    '"',
    "&#x1F600;",
)
HARD = st.sampled_from([*SIGNS, *RUNS])


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """Return an article with hard characters put in, and cut or doubled bytes."""
    text = ARTICLE
    for _ in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(HARD) * draw(st.integers(1, 3)) + text[at:]
    data = text.encode(draw(st.sampled_from(["utf-8", "utf-16", "utf-8-sig"])))
    cut = draw(st.integers(0, 40))
    return data[cut:] if draw(st.booleans()) else data + data[:cut]


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("name", ["a.txt", "a.jsonl", "a.gz"])
@settings(max_examples=3, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.one_of(st.binary(max_size=300), mutated()), min_size=8, max_size=20))
def test_no_bytes_break_a_command(command: str, name: str, blobs: list[bytes]) -> None:
    with TemporaryDirectory() as folder:
        for n, blob in enumerate(blobs):
            Path(folder, f"{n}{name}").write_bytes(blob)
        names = [f"{n}{name}" for n in range(len(blobs))]
        done = subprocess.run(
            [PROGRAM, command, *names],
            cwd=folder,
            env=ENVIRONMENT,
            capture_output=True,
            timeout=60,
            check=False,
        )
    said = done.stderr.decode()
    assert done.returncode in (0, 1)
    assert "Traceback" not in said
    assert "bug:" not in said
    assert all(line.startswith("newstool: ") for line in said.splitlines())
    done.stdout.decode()


# --- nothing is quadratic

SHAPES: dict[str, Callable[[int], str]] = {
    "lines of one character": lambda n: "a\n" * n,
    "one endless line": lambda n: "word كلمة " * (4 * n),
    "one endless word": lambda n: "ا" * (20 * n),
    "blank lines": lambda n: "\n" * (4 * n),
    "short lines": lambda n: "".join(f"line number {k} of many\n" for k in range(n)),
    "labels above paragraphs": lambda n: f"what it is:\n{'a long line ' * 12}.\n" * (2 * n),
    "bold lines": lambda n: "**what it is**\nan answer\n" * (4 * n),
    "runs of #": lambda n: "#" * n + "\n" + "# " * n + "\n" + "######## a\n" * n,
    "alternating marks": lambda n: "ا\u064b\u0301" * n + "\n" + "\u200f\u202e" * n,
    "marks on one letter": lambda n: "a" + "\u0301\u0316" * n,
    "open tags and entities": lambda n: "<" * n + "&" * n + "&amp;" * n,
    "addresses": lambda n: "http://a." * n + "@a" * n,
    "letters and points": lambda n: "a." * n + "\n" + "1." * n + "\n" + "a-" * n + ".b\n",
    "form feeds": lambda n: "a\n\f\n" * (n // 20),
    "quotes": lambda n: '"«“(' * n,
}
FEW = 2_000


def seconds(command: str, text: str, *options: str) -> float:
    """Return the processor time that a run over `text` takes."""
    with TemporaryDirectory() as folder:
        Path(folder, "a.txt").write_text(text, "utf-8")
        process = subprocess.Popen(
            [PROGRAM, command, *options, "a.txt"],
            cwd=folder,
            env=ENVIRONMENT,
            stdout=subprocess.DEVNULL,
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    return usage.ru_utime + usage.ru_stime


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("shape", SHAPES)
def test_eight_times_the_input_takes_no_more_than_a_linear_command_would(
    command: str, shape: str
) -> None:
    _check_growth(command, shape)


@pytest.mark.parametrize("shape", ["addresses", "letters and points", "quotes"])
def test_nor_do_the_steps_of_clean_that_are_asked_for(shape: str) -> None:
    things = "urls,emails,handles,hashtags,emoji"
    _check_growth("clean", shape, "--spacing", "--quotes", "guillemets", "--remove", things)


def _check_growth(command: str, shape: str, *options: str) -> None:
    """Quadratic work takes 64 times as long; linear work 8 times, less the start.

    Processor time, the best of a few tries, and twice the time allowed: no clock is raced here.
    """
    make = SHAPES[shape]
    for _ in range(3):
        few = seconds(command, make(FEW), *options)
        many = seconds(command, make(8 * FEW), *options)
        if many <= 16 * few:
            return
    raise AssertionError(f"{few:.2f} s became {many:.2f} s")


# --- nothing reaches a terminal raw

NASTY = (
    "# Head\x1b[2J \x1b]0;title\x07 \u202eevil [bold]x[/bold]\n\n"
    "A paragraph\x1b[31m that \x9b1m is \u2066long\u2069 enough \x08 to be one [/red] =1+1.\n\n"
    "## Sub\x1bc \u202dheading [link=http://x]y[/link]\n\nAnother paragraph, with a full stop.\n"
)
RAW = set("\x1b\x9b\x07\x08\u202d\u202e\u2066")
VIEWS = [
    ("split",),
    ("split", "-f", "table"),
    ("split", "-f", "jsonl"),
    ("split", "--explain"),
    ("split", "--explain", "-f", "table"),
    ("clean", "--no-controls", "--no-invisible"),
    ("clean", "--diff"),
    ("dedupe", "-v"),
    ("dedupe", "--emit", "headlines"),
    ("dedupe", "--emit", "clusters", "--all"),
    ("stats",),
    ("stats", "--top", "5"),
    ("stats", "--columns", "id,headline,words"),
]


@pytest.mark.parametrize("arguments", VIEWS, ids=" ".join)
def test_a_terminal_gets_nothing_raw(arguments: tuple[str, ...], tmp_path: Path) -> None:
    name = "na\x1b[31m\u202eme.txt"
    for path in (name, f"2{name}"):
        (tmp_path / path).write_text(NASTY, "utf-8")
    files = (name, f"2{name}", "missing\x1b[2J")
    shown, status = on_terminal(*arguments, "--color", "never", *files, cwd=tmp_path)
    assert status in (0, 1)
    assert not set(shown) & RAW, ascii(shown)

"""Everything in examples/ works as it stands there."""

import configparser
import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.docs.console import recipes_output
from tests.docs.places import ROOT, environment

EXAMPLES = ROOT / "examples"
CRON_LINE = re.compile(r"^(?:[\d*/,-]+\s+){5}(.+)$", re.MULTILINE)
CRON = CRON_LINE.findall((EXAMPLES / "crontab").read_text("utf-8"))


@pytest.fixture
def news(tmp_path: Path) -> Path:
    """Return a folder as the crontab and the timer expect it."""
    shutil.copytree(EXAMPLES / "articles", tmp_path / "incoming")
    shutil.copy(EXAMPLES / "headlines.jsonl", tmp_path / "feed.jsonl")
    return tmp_path


def in_cron(command: str, news: Path) -> subprocess.CompletedProcess[str]:
    """Run `command` as cron does: sh, a bare environment, a directory that is not ours."""
    env = {"PATH": environment()["PATH"], "NEWS": str(news), "HOME": "/nonexistent"}
    return subprocess.run(
        ["/bin/sh", "-c", command.replace("\\%", "%")],
        env=env,
        cwd="/",
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


def test_recipes_print_what_is_expected(tmp_path: Path) -> None:
    shutil.copytree(EXAMPLES, tmp_path / "examples")
    expected = (Path(__file__).parent / "recipes.expected").read_text("utf-8")
    assert recipes_output(tmp_path / "examples", environment()) == expected


@pytest.mark.parametrize("command", CRON)
def test_cron_line_is_silent_and_succeeds(command: str, news: Path) -> None:
    done = in_cron(command, news)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_crontab_leaves_what_it_promises(news: Path) -> None:
    for command in CRON:
        in_cron(command, news)
    assert (news / "incoming" / "harbour.ar.txt.orig").exists()
    assert len((news / "fresh.txt").read_text("utf-8").splitlines()) >= 6
    assert "<svg" in (news / "report.html").read_text("utf-8")
    assert (news / "report.csv").read_text("utf-8").startswith("id,language,")


def test_second_hour_brings_no_old_headline(news: Path) -> None:
    dedupe = next(command for command in CRON if "dedupe" in command)
    in_cron(dedupe, news)
    in_cron(dedupe, news)
    assert (news / "fresh.txt").read_text("utf-8") == ""


def test_systemd_service_runs(news: Path) -> None:
    unit = configparser.ConfigParser(interpolation=None)
    unit.optionxform = str  # type: ignore[assignment,method-assign]
    unit.read(EXAMPLES / "newstool-clean.service", "utf-8")
    command = unit["Service"]["ExecStart"].replace("${NEWS}", str(news))
    done = in_cron(shlex.join(shlex.split(command)), news)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_systemd_timer_starts_the_service() -> None:
    unit = configparser.ConfigParser(interpolation=None)
    unit.read(EXAMPLES / "newstool-clean.timer", "utf-8")
    assert unit["Timer"]["OnCalendar"]
    assert (EXAMPLES / "newstool-clean.service").exists()

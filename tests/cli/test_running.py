"""Every way a run can end, and what it leaves behind."""

import gc
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from newstool.cli import exits
from newstool.cli.options import Shared
from newstool.cli.places import UnwritableError
from newstool.cli.running import perform
from newstool.cli.session import Rendered, Session
from newstool.cli.usage import UsageError, usage_error
from newstool.reading.document import Document, Problem
from newstool.writing.form import PLAIN


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    """Undo what a run sets for its whole process."""
    handlers = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGHUP)}
    yield
    for number, handler in handlers.items():
        signal.signal(number, handler)
    gc.unfreeze()


@pytest.fixture
def shared(tmp_path: Path) -> Shared:
    for name in ("one", "two", "three"):
        (tmp_path / f"{name}.txt").write_text(f"{name}\n", "utf-8")
    names = [str(tmp_path / f"{name}.txt") for name in ("one", "two", "three")]
    return Shared(inputs=names, output=str(tmp_path / "out"))


def ending(work: Callable[[Document], Rendered]) -> Callable[[Session, object], None]:
    return lambda session, _: session.render(work, PLAIN)


def plain(document: Document) -> Rendered:
    return Rendered(document.text)


def stumbling(document: Document) -> Rendered:
    if document.text == "two":
        raise ValueError("odd")
    return Rendered(document.text)


def finding(document: Document) -> Rendered:
    return Rendered(document.text, found=document.text == "two", notes=("seen",))


def failing(document: Document) -> Rendered:
    return Rendered(found=True, problems=(Problem(document.id, "torn", 3),))


def test_done(shared: Shared, tmp_path: Path) -> None:
    assert perform(ending(plain), shared, None) == exits.DONE
    assert (tmp_path / "out").read_text("utf-8") == "onetwothree"


def test_one_bad_document_hurts_only_itself(
    shared: Shared, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert perform(ending(stumbling), shared, None) == exits.PROBLEM
    assert (tmp_path / "out").read_text("utf-8") == "onethree"
    assert capfd.readouterr().err == (
        f"newstool: {tmp_path}/two.txt: bug: ValueError: odd; please report it with this input\n"
    )


def test_the_traceback_is_for_those_who_ask(
    shared: Shared, capfd: pytest.CaptureFixture[str]
) -> None:
    perform(ending(stumbling), shared._replace(verbose=2), None)
    assert 'raise ValueError("odd")' in capfd.readouterr().err


def test_what_check_finds_is_3_and_notes_take_v(
    shared: Shared, capfd: pytest.CaptureFixture[str]
) -> None:
    assert perform(ending(finding), shared, None) == exits.FOUND
    assert capfd.readouterr().err == ""
    perform(ending(finding), shared._replace(verbose=1), None)
    assert capfd.readouterr().err.count(": seen\n") == 3


def test_a_problem_outranks_what_was_found(
    shared: Shared, capfd: pytest.CaptureFixture[str]
) -> None:
    assert perform(ending(failing), shared, None) == exits.PROBLEM
    assert "one.txt:3: torn\n" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (KeyboardInterrupt(), exits.INTERRUPTED),
        (RuntimeError("odd"), exits.PROBLEM),
        (UnwritableError("place", OSError(28, "No space left on device")), exits.PROBLEM),
    ],
)
def test_a_run_cut_short_leaves_the_old_file(
    error: BaseException, status: int, shared: Shared, tmp_path: Path
) -> None:
    (tmp_path / "out").write_text("old", "utf-8")

    def run(session: Session, _: object) -> None:
        session.output(PLAIN).write("half", "one.txt")
        raise error

    assert perform(run, shared, None) == status
    assert (tmp_path / "out").read_text("utf-8") == "old"
    assert len(list(tmp_path.iterdir())) == 4


def test_a_usage_error_is_for_the_caller_to_say(shared: Shared, tmp_path: Path) -> None:
    def run(_: Session, __: object) -> None:
        raise usage_error("no")

    with pytest.raises(UsageError):
        perform(run, shared, None)
    assert not (tmp_path / "out").exists()

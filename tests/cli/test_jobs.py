"""Work in order, here or in a pool."""

import signal
from collections.abc import Iterator
from unittest.mock import Mock

import pytest

from newstool.cli import jobs
from newstool.cli.jobs import Failure, Task, in_order, usable_cores


def double(n: int) -> int:
    if n == 7:
        raise ValueError("seven")
    return 2 * n


def heavy(_: int) -> int:
    return 1000


def numbers(limit: int, taken: list[int]) -> Iterator[int]:
    for n in range(limit):
        taken.append(n)
        yield n


TASK: Task[int, int | Failure] = Task(double, heavy, str)


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs, "POOL_FROM", 5_000)
    monkeypatch.setattr(jobs, "AHEAD", 6_000)
    monkeypatch.setattr(jobs, "BATCH", 3_000)


@pytest.mark.usefixtures("small")
def test_results_are_the_same_in_order_with_any_number_of_processes() -> None:
    alone = list(in_order(TASK, range(100), 1))
    together = list(in_order(TASK, range(100), 3))
    assert [(n, _plain(result)) for n, result in alone] == [(n, _plain(r)) for n, r in together]
    assert [n for n, _ in together] == list(range(100))


def _plain(result: int | Failure) -> object:
    return (result.name, result.what) if isinstance(result, Failure) else result


def test_one_bad_item_hurts_only_itself() -> None:
    results = dict(in_order(TASK, range(9), 1))
    failure = results.pop(7)
    assert results == {n: 2 * n for n in range(9) if n != 7}
    assert isinstance(failure, Failure)
    assert (failure.name, failure.what) == ("7", "ValueError: seven")
    assert "raise ValueError" in failure.trace


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize(("items", "pools"), [(5, 0), (10, 0), (11, 1), (30, 1)])
def test_processes_start_where_enough_is_left_for_them(
    items: int, pools: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    pooled = Mock(wraps=jobs._pooled)
    monkeypatch.setattr(jobs, "_pooled", pooled)
    results = list(in_order(TASK, range(items), 2))
    assert [n for n, _ in results] == list(range(items))
    assert pooled.call_count == pools


def signals_held(_: int) -> set[signal.Signals]:
    return {signal.Signals(number) for number in signal.pthread_sigmask(signal.SIG_BLOCK, ())}


@pytest.mark.usefixtures("small")
def test_signals_wait_only_while_processes_start() -> None:
    task: Task[int, set[signal.Signals] | Failure] = Task(signals_held, heavy, str)
    assert [held for _, held in in_order(task, range(30), 2)] == 30 * [set()]


def test_who_died_while_it_wrote_is_not_waited_for() -> None:
    done: list[int | Failure] = [1]
    alive, dead = Mock(), Mock(**{"is_alive.return_value": False})
    slow = Mock(**{"result.side_effect": [TimeoutError, done]})
    assert jobs._result(slow, [alive]) is done
    with pytest.raises(jobs.WorkerKilledError):
        jobs._result(Mock(**{"result.side_effect": TimeoutError}), [alive, dead])


@pytest.mark.usefixtures("small")
def test_no_more_is_read_ahead_than_the_window() -> None:
    taken: list[int] = []
    results = in_order(TASK, numbers(10_000, taken), 2)
    for _ in range(50):
        next(results)
    assert len(taken) < 50 + 4 * 2 * 3 + 10


def test_alone_each_item_is_worked_on_as_it_comes() -> None:
    taken: list[int] = []
    results = in_order(TASK, numbers(10, taken), 1)
    assert next(results) == (0, 0)
    assert taken == [0]


def test_small_work_starts_no_pool(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("concurrent.futures.ProcessPoolExecutor", None)
    assert len(list(in_order(TASK, range(100), 8))) == 100


def test_cores_are_those_that_the_process_may_use(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.sched_getaffinity", lambda _: {0, 3}, raising=False)
    assert usable_cores() == 2
    monkeypatch.delattr("os.sched_getaffinity")
    monkeypatch.setattr("os.cpu_count", lambda: None)
    assert usable_cores() == 1

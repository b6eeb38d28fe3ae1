"""Work over many items in order, in this process or in several; the results are the same.

A pool costs 20 to 250 ms, so the first items are worked on here and the pool starts when there
turns out to be more.
"""

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from newstool.cli.exits import PROBLEM

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor
    from multiprocessing.process import BaseProcess

Item = TypeVar("Item")
Result = TypeVar("Result")

POOL_FROM = 4_000_000
"""Characters worked on in this process before others are started."""
AHEAD = 2_000_000
"""Characters that must follow those: with less to do, starting others costs more than it saves."""
BATCH = 1_000_000
"""Characters sent to a process at a time."""
PATIENCE = 2.0
"""Seconds until somebody looks whether all processes are still there."""
_ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def usable_cores() -> int:
    """Return how many cores this process may use, which can be fewer than there are."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class WorkerKilledError(Exception):
    """A process that worked for this one was killed, by a user or for want of memory."""


class Failure(NamedTuple):
    """An exception that nobody expected, with the item's name: a bug to be reported."""

    name: str
    what: str
    trace: str


def failure_of(name: str, error: Exception) -> Failure:
    """Return what is to be said about `error`, which came up at `name`."""
    from traceback import format_exception

    return Failure(name, f"{type(error).__name__}: {error}", "".join(format_exception(error)))


class Task(Generic[Item, Result]):
    """A picklable function with how heavy an item is and what it is called."""

    def __init__(
        self,
        work: Callable[[Item], Result],
        weigh: Callable[[Item], int],
        name: Callable[[Item], str],
    ) -> None:
        self.work, self.weigh, self.name = work, weigh, name

    def __call__(self, item: Item) -> Result | Failure:
        """Return the result, or the failure where the work raised."""
        try:
            return self.work(item)
        except Exception as error:
            return failure_of(self.name(item), error)

    def batch(self, items: list[Item]) -> list[Result | Failure]:
        """Return the results of several items, in order."""
        return [self(item) for item in items]


def in_order(
    task: Task[Item, Result], items: Iterable[Item], jobs: int
) -> Iterator[tuple[Item, Result | Failure]]:
    """Yield each item with its result, in the items' order.

    jobs: 1 works here, item by item as they come; more start that many processes.
    Raises WorkerKilledError where one of those is killed.
    """
    items = iter(items)
    done = 0
    for item in items:
        yield item, task(item)
        done += task.weigh(item)
        if jobs > 1 and done >= POOL_FROM:
            break
    ahead = list(_up_to(AHEAD, items, task.weigh))
    if sum(map(task.weigh, ahead)) >= AHEAD:
        yield from _pooled(task, chain(ahead, items), jobs)
    else:
        yield from ((item, task(item)) for item in ahead)


def _up_to(weight: int, items: Iterator[Item], weigh: Callable[[Item], int]) -> Iterator[Item]:
    """Yield items until they weigh so much together."""
    for item in items:
        yield item
        weight -= weigh(item)
        if weight <= 0:
            return


def _pooled(
    task: Task[Item, Result], items: Iterator[Item], jobs: int
) -> Iterator[tuple[Item, Result | Failure]]:
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import active_children

    waiting: deque[tuple[list[Item], Future[list[Result | Failure]]]] = deque()
    pool = _started(jobs)
    processes = active_children()
    try:
        for batch in _batches(items, task.weigh):
            waiting.append((batch, pool.submit(task.batch, batch)))
            if len(waiting) > 2 * jobs:
                done, future = waiting.popleft()
                yield from zip(done, _result(future, processes), strict=True)
        while waiting:
            done, future = waiting.popleft()
            yield from zip(done, _result(future, processes), strict=True)
    except BrokenProcessPool as error:
        raise WorkerKilledError from error
    finally:
        pool.shutdown(wait=_all_there(processes), cancel_futures=True)


def _batches(items: Iterator[Item], weigh: Callable[[Item], int]) -> Iterator[list[Item]]:
    while batch := list(_up_to(BATCH, items, weigh)):
        yield batch


def _started(jobs: int) -> "ProcessPoolExecutor":
    """Start the processes; a signal that comes while they start waits until each is ready for it.

    Else it could be lost, or end up in our handlers, and a copy of this run would unwind there.
    """
    from concurrent.futures import ProcessPoolExecutor

    before = signal.pthread_sigmask(signal.SIG_BLOCK, _ENDING)
    try:
        pool = ProcessPoolExecutor(jobs, initializer=_begin_work)
        pool.submit(int)
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
    return pool


def _result(
    future: "Future[list[Result | Failure]]", processes: "Iterable[BaseProcess]"
) -> list[Result | Failure]:
    """Return the result; raises WorkerKilledError where a process died while it wrote one.

    The pool itself would wait without end for the rest of what that one wrote.
    """
    while True:
        try:
            return future.result(timeout=PATIENCE)
        except TimeoutError:
            if not _all_there(processes):
                raise WorkerKilledError from None


def _all_there(processes: "Iterable[BaseProcess]") -> bool:
    return all(process.is_alive() for process in processes)


def _begin_work() -> None:
    """Leave Ctrl-C to the first process, which ends the others in order, but die with it."""
    from threading import Thread

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for number in (signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDING)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """End when the first process does: killed, it ends nobody, and what reads its output waits."""
    from multiprocessing import parent_process

    if parent := parent_process():
        parent.join()
        os._exit(PROBLEM)

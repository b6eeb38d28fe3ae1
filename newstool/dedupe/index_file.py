"""The index as a file: is it one, is it ours, and how it is opened, made and waited for."""

import os
import stat
from collections.abc import Callable
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple

from newstool.dedupe.keys import FOLDING_VERSION
from newstool.dedupe.levels import Level

if TYPE_CHECKING:
    from sqlite3 import Connection

APPLICATION_ID = 0x6E777478
"""`nwtx` in ASCII, at byte 68 of the file, where SQLite keeps what kind of file it is."""

LAYOUT = 1
"""Changes with the tables below."""

PATIENCE = 3600.0
"""Seconds to wait for another run before giving up."""

_MAGIC = b"SQLite format 3\0"
_WAIT = 0.5
"""Seconds that SQLite waits by itself before Python has a say."""

_TABLES = (
    "CREATE TABLE about(name TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID",
    "CREATE TABLE kept(row INTEGER PRIMARY KEY, key INTEGER NOT NULL, exact INTEGER,"
    " id NOT NULL, headline NOT NULL, seen INTEGER NOT NULL)",
    "CREATE INDEX kept_by_key ON kept(key)",
    "CREATE INDEX kept_by_seen ON kept(seen)",
    "CREATE TABLE candidate(key INTEGER, row INTEGER, PRIMARY KEY(key, row)) WITHOUT ROWID",
    "CREATE TABLE word(word PRIMARY KEY, headlines INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE tag(place TEXT, tag, PRIMARY KEY(place, tag)) WITHOUT ROWID",
)


class IndexFileError(Exception):
    """An index could not be used; the message says why. The file is as it was."""


class Terms(NamedTuple):
    """What an index is for; the same from its first run to its last."""

    level: Level
    by: str
    folding: int = FOLDING_VERSION

    def values(self) -> dict[str, object]:
        """Return the terms by name, as they are stored."""
        return {
            "layout": LAYOUT,
            "match": self.level.value,
            "by": self.by,
            "folding": self.folding,
        }


def open_index(path: str, terms: Terms, *, dry: bool = False) -> "Connection":
    """Return a connection to the index at `path`, in a transaction that no other run can enter.

    A missing or empty file becomes an index with the first `commit`; with `dry` it stays as it is.
    Waits for other runs, up to `PATIENCE`.

    Raises IndexFileError where the file is no index, or one of other terms, or not writable; and
    sqlite3.Error where SQLite cannot work with it.
    """
    empty = _is_empty(path)
    connection = _connected(":memory:" if empty and dry else path)
    try:
        if not empty:
            _journal_ahead(connection)
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA cache_size = -65536")
        patiently(lambda: connection.execute("BEGIN IMMEDIATE"))
        _agree(connection, terms)
    except BaseException:
        connection.close()
        raise
    return connection


def commit(connection: "Connection") -> None:
    """Write what the transaction holds.

    A new index is made by one ordinary transaction, so that a file with nothing in it is all that
    a kill can leave; it journals ahead from then on.
    """
    from sqlite3 import OperationalError

    patiently(lambda: connection.execute("COMMIT"))
    with suppress(OperationalError):
        connection.execute("PRAGMA journal_mode = WAL")


def patiently(step: Callable[[], object]) -> None:
    """Do `step` until no other run is in its way; in short waits, so that Ctrl-C ends it.

    Raises IndexFileError after `PATIENCE`.
    """
    from sqlite3 import SQLITE_BUSY, OperationalError

    until = monotonic() + PATIENCE
    while True:
        try:
            step()
            return
        except OperationalError as error:
            if error.sqlite_errorcode & 0xFF != SQLITE_BUSY:
                raise
            if monotonic() > until:
                raise IndexFileError(f"another run had the index for {PATIENCE:.0f} s") from error


def _connected(path: str) -> "Connection":
    from sqlite3 import connect

    return connect(path, timeout=_WAIT, isolation_level=None)


def _journal_ahead(connection: "Connection") -> None:
    patiently(lambda: connection.execute("PRAGMA journal_mode = WAL"))


def _is_empty(path: str) -> bool:
    """Return whether an index is still to be made; raises IndexFileError for what can't be one.

    It looks before SQLite does, which would touch a stranger's file. While a transaction is under
    way, or was cut off, only SQLite can read the file.
    """
    unfinished = os.path.exists(path + "-journal")
    try:
        with open(path, "rb") as file:
            head = file.read(100)
            status = os.fstat(file.fileno())
    except FileNotFoundError:
        return True
    except OSError as error:
        raise IndexFileError(error.strerror or str(error)) from error
    if not stat.S_ISREG(status.st_mode) or not (unfinished or _is_ours(head)):
        raise IndexFileError("not an index of newstool; left as it is")
    if not status.st_mode & 0o222 or not os.access(path, os.W_OK):
        raise IndexFileError("the index is read-only")
    return not head or unfinished


def _is_ours(head: bytes) -> bool:
    return not head or (
        head[:16] == _MAGIC and int.from_bytes(head[68:72], "big") == APPLICATION_ID
    )


def _agree(connection: "Connection", terms: Terms) -> None:
    """Make the tables of a new index, or raise IndexFileError where an old one's terms differ."""
    if not connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
        _make(connection, terms)
        return
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise IndexFileError("not an index of newstool; left as it is")
    stored = dict(connection.execute("SELECT name, value FROM about"))
    for name, value in terms.values().items():
        if stored.get(name) != value:
            raise IndexFileError(_disagreement(name, stored.get(name), value))


def _make(connection: "Connection", terms: Terms) -> None:
    for table in _TABLES:
        connection.execute(table)
    connection.executemany("INSERT INTO about VALUES (?, ?)", terms.values().items())
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _disagreement(name: str, stored: object, wanted: object) -> str:
    if name in ("match", "by"):
        return f"the index was made with --{name} {stored}, not {wanted}"
    return f"the index has {name} version {stored}, this newstool {wanted}; start a new one"

"""The index: what earlier runs kept, so that this one drops what repeats it.

A run is one transaction: it ends with `commit`, after its output is written, or with nothing.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import TracebackType
from typing import Self

from newstool.dedupe.batches import Batch, Repeat, Sifted
from newstool.dedupe.deciding import Known
from newstool.dedupe.gathered import Gathered
from newstool.dedupe.index_file import IndexFileError, Terms, commit, open_index
from newstool.dedupe.index_kept import (
    Article,
    Column,
    find,
    forget,
    last_row,
    store,
    store_candidates,
    touch,
)
from newstool.dedupe.index_lookup import known_alike, known_equal
from newstool.dedupe.index_words import add_learnt
from newstool.dedupe.keys import folded_key
from newstool.dedupe.learning import Learnt, count_stems, learnt_tags
from newstool.dedupe.levels import Level, Match
from newstool.dedupe.seen import KEYS, digest, identity, level_of, sifted
from newstool.dedupe.words import Lexicon


class Index:
    """An open index, which no other run can enter until this one ends.

    path: the file; made by `commit` where it is missing or empty.
    now: seconds since 1970.
    window: seconds after which an article that was not seen again is forgotten; None: never.
    dry: nothing will be committed; a missing file stays missing.

    Every method raises IndexFileError where SQLite can't go on.
    """

    def __init__(
        self, path: str, terms: Terms, *, now: int, window: int | None = None, dry: bool = False
    ) -> None:
        self._terms, self._now = terms, now
        self._touched: set[int] = set()
        with _told():
            self._connection = open_index(path, terms, dry=dry)
            if window is not None:
                forget(self._connection, now - window)
            self._earlier = last_row(self._connection)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, _: TracebackType | None
    ) -> None:
        self._connection.close()

    def sift(self, batch: Batch) -> Sifted:
        """Return the batch's kept articles and repeats, and remember the kept ones."""
        with _told():
            return sifted(batch, self._find)

    def _find(self, batch: Batch, position: int) -> Repeat | None:
        key, exact = identity(batch.texts[position], self._terms.level)
        found = find(self._connection, key)
        if found is None:
            kept = Article((key, exact), batch.id_of(position), batch.headlines[position])
            store(self._connection, [kept], self._now)
            return None
        if found.row <= self._earlier:
            self._touched.add(found.row)
        of = Column(self._connection, "id", [found.row])[0]
        return Repeat(position, of, level_of(found.exact == exact))

    def known(self, gathered: Gathered) -> Known:
        """Return what earlier runs kept, as far as the articles gathered may repeat it."""
        with _told():
            if self._terms.level in KEYS:
                return known_equal(self._connection, gathered.identities)
            return known_alike(self._connection, gathered.texts, self._terms.level)

    def remember(self, gathered: Gathered, found: Sequence[Match | None], known: Known) -> None:
        """Note the articles of a run that were kept, and those of earlier runs that came again."""
        kept = [position for position, match in enumerate(found) if match is None]
        self._touched.update(known.rows[match.of] for match in found if match and match.of < 0)
        with _told():
            if self._terms.level not in KEYS:
                self._remember_language(gathered, kept, known)
            store(self._connection, self._articles(gathered, kept), self._now)

    def _remember_language(self, gathered: Gathered, kept: Sequence[int], known: Known) -> None:
        learnt = _taught(gathered.texts, self._terms.level)
        headlines = (gathered.texts[position] for position in kept)
        store_candidates(
            self._connection,
            (headline for headline in headlines if headline.strip()),
            self._terms.level,
            known.learnt or learnt,
        )
        add_learnt(self._connection, learnt)

    def _articles(self, gathered: Gathered, kept: Sequence[int]) -> Iterator[Article]:
        for position in kept:
            if gathered.is_blank(position):
                continue
            if self._terms.level in KEYS:
                same = gathered.identities[position]
            else:
                same = digest(folded_key(gathered.texts[position])), 0
            yield Article(same, gathered.id_of(position), gathered.headline(position))

    def commit(self) -> None:
        """Make what this run kept part of the index."""
        with _told():
            touch(self._connection, sorted(self._touched), self._now)
            commit(self._connection)


def _taught(texts: Sequence[str], level: Level) -> Learnt:
    """Return what a run teaches; words of one headline count, too, for runs may be small."""
    headlines = [text for text in texts if text.strip()]
    keys = [folded_key(headline) for headline in headlines]
    counts = count_stems(keys, Lexicon()) if level is Level.LOOSE else {}
    return Learnt(learnt_tags(headlines, keys), len(keys), counts)


@contextmanager
def _told() -> Iterator[None]:
    """Turn what SQLite raises into IndexFileError."""
    from sqlite3 import Error

    try:
        yield
    except Error as error:
        raise IndexFileError(f"the index can't be used: {error}") from error


__all__ = ["Index", "IndexFileError", "Terms"]

"""How many articles a run of `dedupe` keeps, and with `-v` why each of the others goes."""

import os
from collections.abc import Iterable, Iterator

from newstool.cli.session import Session
from newstool.dedupe.batches import Batch, Sifted
from newstool.dedupe.seen import Sieve


class Tally:
    """Counts what passes by."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.kept = self.repeats = 0

    def counted(self, batches: Iterable[Batch], sieve: Sieve) -> Iterator[tuple[Batch, Sifted]]:
        """Yield each batch with what `sieve` makes of it, counted and explained."""
        for batch in batches:
            sifted = sieve.sift(batch)
            self.kept += len(sifted.kept)
            self.repeats += len(sifted.repeats)
            if self._session.messages.level >= 1:
                self._explain(batch, sifted)
            yield batch, sifted

    def _explain(self, batch: Batch, sifted: Sifted) -> None:
        from newstool.dedupe.reports import explanation

        for repeat in sifted.repeats:
            self._session.messages.note(explanation(batch, repeat), batch.id_of(repeat.position))

    def sum_up(self) -> None:
        """Say how many were kept: with `-v`, and on a terminal unless quiet."""
        messages = self._session.messages
        total = self.kept + self.repeats
        text = f"kept {self.kept} of {total}; {self.repeats} {_noun(self.repeats)}"
        if messages.level >= 1:
            messages.note(text)
        elif os.isatty(2) and not self._session.shared.log_json:
            messages.warning(text)


def _noun(count: int) -> str:
    return "repeat" if count == 1 else "repeats"

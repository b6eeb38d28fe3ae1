"""Runs between two spaces, in text and in its bytes: few are looked at, found by signs in them."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import AnyStr


def places(
    signs: Iterable[AnyStr], text: AnyStr, pattern: re.Pattern[AnyStr] | None = None
) -> list[int]:
    """Return where any of `signs` stands in `text`, or `pattern` matches, ascending."""
    found = [match.start() for match in pattern.finditer(text)] if pattern else []
    for sign in signs:
        at = text.find(sign)
        while at >= 0:
            found.append(at)
            at = text.find(sign, at + 1)
    return sorted(found)


def runs(
    text: AnyStr, places: Iterable[int], space: AnyStr, line_end: AnyStr, after: re.Pattern[AnyStr]
) -> Iterator[tuple[int, int]]:
    """Yield where the runs begin and end that hold any of `places` (ascending).

    They begin behind a space or line end, and end before what `after` finds.
    """
    done = 0
    for place in places:
        if place >= done:
            start = max(text.rfind(space, done, place), text.rfind(line_end, done, place), done - 1)
            found = after.search(text, place)
            done = found.start() if found else len(text)
            yield start + 1, done


def replaced(
    text: AnyStr, spans: Iterable[tuple[int, int]], put: Callable[[int, int], AnyStr]
) -> AnyStr:
    """Return `text` with what `put` gives for each of `spans` (ascending) in its place.

    Without any span it is `text` itself.
    """
    pieces: list[AnyStr] = []
    done = 0
    for start, end in spans:
        pieces += text[done:start], put(start, end)
        done = end
    if not pieces:
        return text
    pieces.append(text[done:])
    return text[:0].join(pieces)

"""Candidate pairs with the standard library alone: dictionaries of keys, for small inputs."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from newstool.dedupe.candidates import (
    BUCKET,
    PHRASES,
    RARE_WORDS,
    edge_keys,
    leaving_keys,
    rare_keys,
)
from newstool.dedupe.headline import Headline
from newstool.dedupe.levels import Level


def neighbours(headlines: Sequence[Headline], level: Level) -> dict[int, list[int]]:
    """Return for each headline the others that share a key with it, in order; not the lonely."""
    near: dict[int, set[int]] = defaultdict(set)
    for bucket in _buckets(set(leaving_keys(headline)) for headline in headlines).values():
        _join(near, bucket, BUCKET)
    counts = Counter(word.code for headline in headlines for word in headline.content)
    rare = (
        edge_keys(headline)
        + rare_keys(headline.content, RARE_WORDS[level], lambda word: counts[word.code])
        for headline in headlines
    )
    phrase = PHRASES[level]
    for bucket in _buckets(set(keys) for keys in rare).values():
        _join(near, bucket, BUCKET if len(bucket) <= phrase.most else phrase.leading)
    return {position: sorted(others) for position, others in near.items()}


def _buckets(keys: Iterable[Iterable[int]]) -> dict[int, list[int]]:
    buckets: dict[int, list[int]] = defaultdict(list)
    for position, own in enumerate(keys):
        for key in own:
            buckets[key].append(position)
    return buckets


def _join(near: dict[int, set[int]], bucket: Sequence[int], leading: int) -> None:
    """Make neighbours of the `leading` first of a bucket and all that follow each."""
    for rank, first in enumerate(bucket[:leading]):
        for other in bucket[rank + 1 :]:
            near[first].add(other)
            near[other].add(first)

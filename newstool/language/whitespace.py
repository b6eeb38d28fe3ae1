"""White space between words, in text and in its bytes."""

from typing import AnyStr


def tidied(text: AnyStr, space: AnyStr, line_end: AnyStr) -> AnyStr:
    """Return `text` with one space for a run of them, none at a line's ends."""
    two = space + space
    while len(less := text.replace(two, space)) < len(text):  # a million spaces: twenty rounds
        text = less
    if line_end in text:
        text = text.replace(space + line_end, line_end).replace(line_end + space, line_end)
    return text.strip(space)

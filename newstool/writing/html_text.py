"""Text of strangers in HTML: nothing in it is taken for markup."""

from html import escape

from newstool.writing.terminal import visible

Attribute = str | int | float | None


def text(value: object) -> str:
    """Return `value` as text content or an attribute's value; controls are shown as symbols."""
    return escape(visible(str(value)))


def element(name: str, *content: str, **attributes: Attribute) -> str:
    """Return the element `name` around `content`, which is HTML already.

    attributes: their values are escaped; None leaves one out; `_` in a name is `-`, a trailing one
    (`class_`) goes.
    """
    given = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{text(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{name}{given}>{''.join(content)}</{name}>"


def shortened(value: str, length: int) -> str:
    """Return at most `length` characters of `value`, an ellipsis where it was cut."""
    return value if len(value) <= length else value[: length - 1].rstrip() + "\u2026"

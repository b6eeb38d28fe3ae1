"""Charts as inline SVG: bars with labels, and a histogram; each says in words what it shows."""

from collections.abc import Sequence
from itertools import count
from unicodedata import east_asian_width

from newstool.writing.html_text import element, shortened, text

_WIDTH = 520
"""Units of the drawing; about as many pixels where two charts stand side by side."""
_LABELS = 210
"""Units that the labels beside the bars take at most."""
_LETTER, _WIDE_LETTER, _GAP = 7, 13, 12
"""Units that a letter takes in the labels' size, one of East Asia, and what is left beside them."""
_COUNTS = 60
"""Units kept free for the number behind the longest bar."""
_BAR, _STEP = 16, 24
_HISTOGRAM_HEIGHT = 230
_FOOT = 46


def bar_chart(
    title: str, rows: Sequence[tuple[str, float]], *, rtl: bool = False, note: str = ""
) -> str:
    """Return a figure with a horizontal bar for each (label, value) of `rows`.

    rtl: labels stand on the right, bars grow to the left.
    """
    greatest = max((value for _, value in rows), default=0) or 1
    labels = min(max((_width(label) for label, _ in rows), default=0) + _GAP, _LABELS)
    axis = _WIDTH - labels if rtl else labels
    scale = (_WIDTH - labels - _COUNTS) / greatest
    bars = [
        _bar(place * _STEP, axis, label, value, value * scale, rtl)
        for place, (label, value) in enumerate(rows)
    ]
    saying = "; ".join(f"{label}: {value:,}" for label, value in rows)
    return _figure(title, saying, max(_STEP * len(rows), 1), bars, note)


def _width(label: str) -> int:
    """Return about how many units `label` takes; Arabic takes less."""
    wide = sum(east_asian_width(letter) in "WF" for letter in label)
    return wide * _WIDE_LETTER + (len(label) - wide) * _LETTER


def _fitting(label: str) -> str:
    """Return `label`, shortened where it would take more than there is."""
    most = _LABELS - _GAP
    width = _width(label)
    return label if width <= most else shortened(label, len(label) * most // width)


def _bar(top: int, axis: int, label: str, value: float, length: float, rtl: bool) -> str:
    side = -1 if rtl else 1
    left = axis - length if rtl else axis
    middle = top + _STEP / 2 + 4
    return element(
        "g",
        element("title", text(label)),
        element(
            "text",
            text(_fitting(label)),
            x=axis - side * 8,
            y=middle,
            text_anchor="start" if rtl else "end",
        ),
        element(
            "rect",
            x=round(left, 1),
            y=top + (_STEP - _BAR) / 2,
            width=round(max(length, 1), 1),
            height=_BAR,
            rx=2,
            class_="bar",
        ),
        element(
            "text",
            f"{value:,}",
            x=round(axis + side * (length + 6), 1),
            y=middle,
            text_anchor="end" if rtl else "start",
            class_="count",
        ),
    )


def histogram(
    title: str, bins: Sequence[tuple[str, int]], *, axis: str, rtl: bool = False, note: str = ""
) -> str:
    """Return a figure with a column for each (label, number) of `bins`.

    axis: what the labels below the columns are. rtl: the first column stands on the right.
    """
    greatest = max((number for _, number in bins), default=0) or 1
    step = _WIDTH / max(len(bins), 1)
    places = count(len(bins) - 1, -1) if rtl else count()
    columns = [
        _column(place * step, step, label, number, number / greatest)
        for place, (label, number) in zip(places, bins, strict=False)
    ]
    base = _HISTOGRAM_HEIGHT - _FOOT
    drawn = [
        *columns,
        element("line", x1=0, x2=_WIDTH, y1=base, y2=base, class_="axis"),
        element(
            "text",
            text(axis),
            x=_WIDTH / 2,
            y=_HISTOGRAM_HEIGHT - 6,
            text_anchor="middle",
            class_="count",
        ),
    ]
    saying = "; ".join(f"{label}: {number:,}" for label, number in bins)
    return _figure(title, saying, _HISTOGRAM_HEIGHT, drawn, note)


def _column(left: float, step: float, label: str, number: int, share: float) -> str:
    base = _HISTOGRAM_HEIGHT - _FOOT
    height = share * (base - 20)
    middle = round(left + step / 2, 1)
    parts = [
        element("title", text(f"{label}: {number:,}")),
        element(
            "rect",
            x=round(left + step * 0.1, 1),
            y=round(base - height, 1),
            width=round(step * 0.8, 1),
            height=round(height, 1),
            rx=2,
            class_="bar",
        ),
        element("text", text(label), x=middle, y=base + 16, text_anchor="middle", class_="count"),
    ]
    if number:
        y = round(base - height - 5, 1)
        parts.append(
            element("text", f"{number:,}", x=middle, y=y, text_anchor="middle", class_="count")
        )
    return element("g", *parts)


def _figure(title: str, saying: str, height: int, drawn: Sequence[str], note: str) -> str:
    svg = element(
        "svg",
        element("title", text(title)),
        element("desc", text(saying)),
        *drawn,
        viewBox=f"0 0 {_WIDTH} {height}",
        role="img",
        aria_label=f"{title}. {saying}",
    )
    caption = element("figcaption", element("bdi", text(note))) if note else ""
    return element("figure", element("h2", text(title)), svg, caption, class_="card")

"""What `clean --list-steps` shows."""

from newstool.clean.steps import LINE_STEPS, PRESETS, REPAIRS, RESPELLINGS, STEP_NAMES

_SUMMARIES = {step.name: step.summary for step in REPAIRS + RESPELLINGS} | LINE_STEPS


def listed() -> str:
    """Return the steps in order: the name, whether each preset takes it, what it does."""
    rows = [("step", *PRESETS, "what it does")]
    for name in STEP_NAMES:
        taken = ("yes" if name in names else "-" for names in PRESETS.values())
        rows.append((name, *taken, _SUMMARIES[name]))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "".join(_padded(row, widths) for row in rows)


def _padded(row: tuple[str, ...], widths: list[int]) -> str:
    cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
    return "  ".join(cells).rstrip() + "\n"

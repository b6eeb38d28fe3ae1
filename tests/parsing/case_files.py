"""Articles with a kind before each line, as readable text files in `cases/`."""

from pathlib import Path

FOLDER = Path(__file__).parent / "cases"
NAMES = sorted(path.stem for path in FOLDER.glob("*.txt"))


def read(name: str) -> tuple[list[str], str]:
    """Return a case's kinds, one a line, and its text."""
    rows = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    pairs = [row.split("|", 1) for row in rows]
    return [kind.strip() for kind, _ in pairs], "\n".join(text[1:] for _, text in pairs)

"""`newstool clean`: articles in, articles out, repaired."""

from collections.abc import Sequence

from newstool.clean.plan import NOTHING, SPELLINGS
from newstool.cli.clean_options import Options
from newstool.cli.clean_run import perform
from newstool.cli.session import Session

EXAMPLES = (
    "newstool clean article.txt",
    "newstool clean --preset search *.txt",
    "newstool clean --in-place --backup .orig articles",
)


def rewritten(arguments: Sequence[str]) -> list[str]:
    """Return `arguments` with `--no-digits` as `--digits=keep` and so on.

    As values of one option the twins keep their order, so that the last one given wins.
    """
    twins = {f"--no-{name}": f"--{name}=keep" for name in SPELLINGS}
    twins["--no-remove"] = f"--remove={NOTHING}"
    end = arguments.index("--") if "--" in arguments else len(arguments)
    return [twins.get(each, each) for each in arguments[:end]] + list(arguments[end:])


def run(session: Session, options: Options) -> None:
    """Clean every article, or say what that would change."""
    perform(session, options)

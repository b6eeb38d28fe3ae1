"""Options declared as fields."""

from typing import Annotated, NamedTuple

import typer

from newstool.cli.binding import bind
from newstool.cli.choices import choices
from newstool.cli.options import Shared


class Own(NamedTuple):
    level: Annotated[int, typer.Option("--level")] = 3
    remove: Annotated[
        list[str] | None, choices("--remove", of=("urls", "emails"), what="thing", help="")
    ] = None


def called(*arguments: str) -> tuple[Shared, Own]:
    got: list[tuple[Shared, Own]] = []

    def perform(shared: Shared, own: Own) -> int:
        got.append((shared, own))
        return 0

    app = typer.Typer(rich_markup_mode=None)
    app.command()(bind(Own, perform))
    typer.main.get_command(app).main(list(arguments), standalone_mode=False)
    return got[0]


def test_defaults() -> None:
    shared, own = called()
    assert own.level == 3
    assert not own.remove
    assert (shared.inputs, shared.jobs, shared.progress) == ([], 1, True)


def test_shared_and_own_options_stand_side_by_side() -> None:
    shared, own = called("a", "--level", "5", "b", "-vv", "--no-progress")
    assert own.level == 5
    assert (shared.inputs, shared.verbose, shared.progress) == (["a", "b"], 2, False)


def test_names_by_comma_or_repeated() -> None:
    assert called("--remove", "urls, emails", "--remove", "urls")[1].remove == [
        "urls",
        "emails",
        "urls",
    ]

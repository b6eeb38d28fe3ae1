"""`--config FILE`: long option names as keys, a table a command; read only where it is named."""

from collections.abc import Iterator
from typing import Any

import typer

from newstool.cli.twins import spelled_out
from newstool.cli.usage import suggestion, usage_error

COMMANDS = ("clean", "dedupe", "split", "stats")


def load(context: typer.Context, value: str | None) -> str | None:
    """Make the file's values the defaults of the command's options (a typer callback).

    Raises a usage error where the file can't be read, or names what does not exist.
    """
    if value is not None and not context.resilient_parsing:
        settings = _read(value)
        _check_tables(value, settings)
        command = context.info_name or ""
        table = dict(_without_twins(command, settings.get(command, {})))
        context.default_map = dict(_defaults(value, table, _options(context)))
    return value


def _check_tables(path: str, settings: dict[str, Any]) -> None:
    for name, table in settings.items():
        if not isinstance(table, dict):
            reason = "options stand in a table named after the command, such as [clean]"
            raise usage_error(f"{path}: {name}: {reason}")
        if name not in COMMANDS:
            raise usage_error(f"{path}: no such command: {name}{suggestion(name, COMMANDS)}")


def _read(path: str) -> dict[str, Any]:
    import tomllib

    try:
        with open(path, "rb") as file:
            return tomllib.load(file)
    except OSError as error:
        raise usage_error(f"{path}: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise usage_error(f"{path}: {error}") from error


def _options(context: typer.Context) -> dict[str, tuple[Any, bool]]:
    """Return the command's options by long name, and whether the name is the `--no-` twin."""
    names: dict[str, tuple[Any, bool]] = {}
    for option in context.command.params:
        names |= {name[2:]: (option, False) for name in option.opts if name.startswith("--")}
        twins = option.secondary_opts
        names |= {name[2:]: (option, True) for name in twins if name.startswith("--")}
    return {name: option for name, option in names.items() if name not in ("config", "help")}


def _without_twins(command: str, table: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield what `table` sets; `no-digits = true` as `digits = "keep"`, false as nothing."""
    for key, value in table.items():
        name, is_twin, stands_for = spelled_out(command, [f"--{key}"])[0][2:].partition("=")
        if not is_twin or not isinstance(value, bool):
            yield key, value
        elif value:
            yield name, stands_for


def _defaults(
    path: str, table: dict[str, Any], options: dict[str, tuple[Any, bool]]
) -> Iterator[tuple[str, Any]]:
    for key, value in table.items():
        if key not in options:
            raise usage_error(f"{path}: no such option: {key}{suggestion(key, options)}")
        option, twin = options[key]
        try:
            yield option.name, _value(value, option, twin)
        except ValueError as error:
            raise usage_error(f"{path}: {key}: {error}") from error


def _value(value: object, option: Any, twin: bool) -> object:
    """Return what the option takes; a word or number as the shell would have handed it over."""
    if getattr(option, "count", False) and isinstance(value, bool | int):
        return int(value)
    if getattr(option, "is_flag", False):
        if not isinstance(value, bool):
            raise ValueError("true or false is needed")
        return value != twin
    if getattr(option, "multiple", False):
        return [_word(each) for each in (value if isinstance(value, list) else [value])]
    return _word(value)


def _word(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise ValueError("a value is needed")
    return str(value)

"""`--config FILE`: long option names as keys, a table a command; read only where it is named."""

from collections.abc import Iterator
from typing import Any

import typer

from newstool.cli.usage import suggestion, usage_error

COMMANDS = ("clean", "dedupe", "split", "stats")


def load(context: typer.Context, value: str | None) -> str | None:
    """Make the file's values the defaults of the command's options (a typer callback).

    Raises a usage error where the file can't be read, or names what does not exist.
    """
    if value is not None and not context.resilient_parsing:
        settings = _read(value)
        _check_tables(value, settings)
        table = settings.get(context.info_name or "", {})
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


def _defaults(
    path: str, table: dict[str, Any], options: dict[str, tuple[Any, bool]]
) -> Iterator[tuple[str, Any]]:
    for key, value in table.items():
        if key not in options:
            raise usage_error(f"{path}: no such option: {key}{suggestion(key, options)}")
        option, twin = options[key]
        yield option.name, _value(path, key, value, option, twin)


def _value(path: str, key: str, value: object, option: Any, twin: bool) -> object:
    several = getattr(option, "multiple", False)
    flag = getattr(option, "is_flag", False)
    if flag != isinstance(value, bool) or isinstance(value, (dict, list) if not several else dict):
        raise usage_error(f"{path}: {key}: {'true or false' if flag else 'a value'} is needed")
    if several and not isinstance(value, list):
        return [value]
    return value != twin if flag else value

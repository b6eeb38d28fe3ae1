"""From classes whose fields are options to a command that typer understands."""

from collections.abc import Callable, Iterable, Iterator
from inspect import Parameter, Signature
from typing import Any

from newstool.cli.options import Shared

Perform = Callable[[Shared, Any], int]


def bind(options: type[Any], perform: Perform) -> Callable[..., int]:
    """Return a function with one parameter a field of `options` and `Shared`.

    Both are NamedTuples (five times cheaper to make at start-up) or dataclasses; called by typer,
    the function hands an instance of each to `perform`.
    """

    def command(**values: Any) -> int:
        return perform(_filled(Shared, values), _filled(options, values))

    own, shared = list(_parameters(options)), list(_parameters(Shared))
    vars(command)["__signature__"] = Signature(shared[:1] + own + shared[1:])
    command.__annotations__ = {}
    return command


def _parameters(options: type[Any]) -> Iterator[Parameter]:
    given = defaults(options)
    for name, annotation in options.__annotations__.items():
        default = given.get(name, Parameter.empty)
        yield Parameter(name, Parameter.KEYWORD_ONLY, default=default, annotation=annotation)


def defaults(options: type[Any]) -> dict[str, Any]:
    """Return what each option is where it is not given."""
    if issubclass(options, tuple):
        return dict(vars(options)["_field_defaults"])
    from dataclasses import MISSING, fields

    return {
        item.name: item.default if item.default_factory is MISSING else item.default_factory()
        for item in fields(options)
    }


def _filled(options: type[Any], values: dict[str, Any]) -> Any:
    return options(**{name: _flat(values[name]) for name in options.__annotations__})


def _flat(value: Any) -> Any:
    """Join what an option that takes commas gave each time it was named."""
    if isinstance(value, list) and value and all(isinstance(part, tuple) for part in value):
        return list(_chained(value))
    return value


def _chained(parts: Iterable[tuple[Any, ...]]) -> Iterator[Any]:
    for part in parts:
        yield from part

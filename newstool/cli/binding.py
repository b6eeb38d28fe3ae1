"""From dataclasses whose fields are options to a command that typer understands."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import MISSING, Field, fields
from inspect import Parameter, Signature
from typing import Any

from newstool.cli.options import Shared

Perform = Callable[[Shared, Any], int]


def bind(options: type[Any], perform: Perform) -> Callable[..., int]:
    """Return a function with one parameter a field of `options` and `Shared`.

    Called by typer, it hands both dataclasses, filled, to `perform`.
    """

    def command(**values: Any) -> int:
        return perform(_filled(Shared, values), _filled(options, values))

    own, shared = list(_parameters(options)), list(_parameters(Shared))
    vars(command)["__signature__"] = Signature(shared[:1] + own + shared[1:])
    command.__annotations__ = {}
    return command


def _parameters(options: type[Any]) -> Iterator[Parameter]:
    for item in fields(options):
        yield Parameter(
            item.name, Parameter.KEYWORD_ONLY, default=_default(item), annotation=item.type
        )


def _default(item: "Field[Any]") -> Any:
    if item.default_factory is not MISSING:
        return item.default_factory()
    return Parameter.empty if item.default is MISSING else item.default


def _filled(options: type[Any], values: dict[str, Any]) -> Any:
    return options(**{item.name: _flat(values[item.name]) for item in fields(options)})


def _flat(value: Any) -> Any:
    """Join what an option that takes commas gave each time it was named."""
    if isinstance(value, list) and value and all(isinstance(part, tuple) for part in value):
        return list(_chained(value))
    return value


def _chained(parts: Iterable[tuple[Any, ...]]) -> Iterator[Any]:
    for part in parts:
        yield from part

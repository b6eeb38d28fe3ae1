"""Options that stand for a value of another one: `--no-digits` for `--digits=keep`."""

from importlib import import_module


def spelled_out(command: str, arguments: list[str]) -> list[str]:
    """Return the arguments as `command` takes them, with such options as what they stand for.

    A command that has some says so by a function `rewritten`.
    """
    rewrite = getattr(import_module(f"newstool.cli.{command}"), "rewritten", None)
    return arguments if rewrite is None else list(rewrite(arguments))

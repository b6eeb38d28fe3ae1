"""The examples in the docstrings of `newstool.clean` are true."""

import doctest
import pkgutil
from importlib import import_module

import pytest

import newstool.clean

MODULES = [module.name for module in pkgutil.iter_modules(newstool.clean.__path__)]


@pytest.mark.parametrize("name", MODULES)
def test_examples_are_true(name: str) -> None:
    failed, _ = doctest.testmod(import_module(f"newstool.clean.{name}"))
    assert failed == 0

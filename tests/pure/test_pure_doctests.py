"""The examples in the docstrings of `pure` run and give what they say."""

import doctest
from importlib import import_module
from pkgutil import walk_packages

import pytest

import leerrijk.pure

MODULES = [
    "leerrijk.pure",
    *(found.name for found in walk_packages(leerrijk.pure.__path__, "leerrijk.pure.")),
]


@pytest.mark.parametrize("name", MODULES)
def test_examples_run(name: str) -> None:
    assert doctest.testmod(import_module(name)).failed == 0

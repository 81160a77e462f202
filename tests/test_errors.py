"""One tree of errors: whatever the package raises on purpose can be caught by one name, and stands in the drawing."""

from __future__ import annotations

import pytest

from error_tree import drawn_tree, exception_classes, written_tree
from mycelium.errors import MyceliumError
from mycelium.programs import ProgramError
from mycelium.signals import ShapeError


@pytest.mark.parametrize("error", exception_classes(), ids=lambda error: error.__name__)
def test_every_exception_of_the_package_derives_from_the_root_and_says_what_it_is(error: type) -> None:
    assert issubclass(error, MyceliumError)
    assert error.__doc__, f"{error.__module__}.{error.__name__} has no docstring"


def test_what_callers_caught_as_a_value_error_still_is_one() -> None:
    for error in (ProgramError, ShapeError):
        assert issubclass(error, ValueError)


def test_the_drawing_names_every_error_at_its_place() -> None:
    assert written_tree() == drawn_tree(), "the tree at the top of mycelium/errors.py is stale: run `make docs`"

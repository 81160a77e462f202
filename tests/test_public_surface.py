"""What can be imported is what is promised, and no more."""

from __future__ import annotations

import importlib
import pkgutil

import pytest

import mycelium

PACKAGES = [
    module.name
    for module in pkgutil.iter_modules(mycelium.__path__, "mycelium.")
    if module.ispkg and module.name != "mycelium.cli"
]


@pytest.mark.parametrize("name", PACKAGES)
def test_every_package_has_a_door_that_lists_what_it_exports(name: str) -> None:
    package = importlib.import_module(name)
    exported = list(getattr(package, "__all__", []))
    assert exported, f"{name}/__init__.py has no __all__"
    assert len(exported) == len(set(exported)), "a name is listed twice"
    for attribute in exported:
        assert hasattr(package, attribute), f"{name}.__all__ lists {attribute!r}, which does not exist"


@pytest.mark.parametrize("name", PACKAGES)
def test_nothing_public_is_importable_from_a_door_without_being_promised(name: str) -> None:
    package = importlib.import_module(name)
    submodules = {module.name for module in pkgutil.iter_modules(package.__path__)}
    for attribute, value in vars(package).items():
        if attribute.startswith("_") or attribute in submodules or attribute in package.__all__:
            continue
        ours = getattr(value, "__module__", "") or ""
        assert not ours.startswith("mycelium"), f"{name}.{attribute} is importable but not in __all__"


@pytest.mark.parametrize("name", mycelium.__all__)
def test_every_name_at_the_top_exists(name: str) -> None:
    assert getattr(mycelium, name) is not None


def test_an_unknown_name_at_the_top_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'Solvr'"):
        _ = mycelium.Solvr

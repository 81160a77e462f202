"""Doors that open part by part: names of modules that few callers need are imported when first asked for.

    from mycelium.late import late as _late

    if TYPE_CHECKING:
        from mycelium.programs.notation import read_solution
    else:
        __getattr__ = _late(__name__, "notation")

A type checker sees plain imports; a program that solves one problem does not pay for readers of training data.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any

__all__ = ["late"]


def late(package: str, *modules: str) -> Callable[[str], Any]:
    """A module's `__getattr__` that finds names in some of the package's modules, in this order, and keeps them.

    No name may be that of a module of the package: once that module is imported, it would stand in the name's place.
    """

    def find(name: str) -> Any:
        if not name.startswith("_"):
            for module in modules:
                found = vars(import_module(f"{package}.{module}"))
                if name in found:
                    setattr(sys.modules[package], name, found[name])
                    return found[name]
        raise AttributeError(f"module {package!r} has no attribute {name!r}")

    return find

"""Mycelium: small specialists read a math problem, exact programs prove the answer.

>>> import mycelium
>>> solver = mycelium.Solver.load()                           # doctest: +SKIP
>>> solver.solve("Tom has 3 apples and buys 4 more. How many apples has he?").answer   # doctest: +SKIP
'7'
>>> mycelium.check("1/2", "0.5").equal, mycelium.calc("2^10").value
(True, '1024')

Names are loaded when first used, so that `import mycelium` and `mycelium --help` stay instant.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

_HOMES = {
    "Problem": "mycelium.problems",
    "Quantity": "mycelium.problems",
    "extract_quantities": "mycelium.problems",
    "load_examples": "mycelium.problems",
    "Program": "mycelium.programs",
    "execute": "mycelium.programs",
    "Solver": "mycelium.solver",
    "Solution": "mycelium.solver",
    "MyceliumError": "mycelium.errors",
    "attribute": "mycelium.teacher",
    "capture": "mycelium.teacher",
    "check": "mycelium.symbolic",
    "calc": "mycelium.symbolic",
}
_NAMES_THERE = {"check": "check_answers", "calc": "calculate"}
"""Names that a room gives by another name than the package."""

__all__ = ["__version__", *sorted(_HOMES)]

if TYPE_CHECKING:
    from .errors import MyceliumError as MyceliumError


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        value = getattr(import_module(_HOMES[name]), _NAMES_THERE.get(name, name))
        globals()[name] = value
        return value
    raise AttributeError(f"module 'mycelium' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})

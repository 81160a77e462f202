"""What needs high-precision numbers but no sympy: comparing two scalars. Worker side.

Workers of kind "numeric" load only this, and start in a fraction of the time.
"""

from __future__ import annotations

from mycelium.symbolic.errors import UnsupportedError
from mycelium.symbolic.exact import rational_value, work_budget
from mycelium.symbolic.numeric import compare, within_rounding
from mycelium.symbolic.requests import OPERATIONS
from mycelium.symbolic.rounding import written_digits
from mycelium.symbolic.tree import Node


def run(operation: str, arguments: list[Node]) -> dict[str, object]:
    """Answer one request: {"equal": verdict, "reason": text}."""
    if operation not in OPERATIONS or len(arguments) != 2:
        raise UnsupportedError(f"unknown numeric operation {operation[:40]!r}")
    with work_budget(terms=200_000, series_bits=60_000):
        same, reason = compare(*arguments) if operation == "equal" else rounds_to(*arguments)
    return {"equal": same, "reason": reason}


def rounds_to(exact: Node, written: Node) -> tuple[bool, str]:
    """Whether a decimal of at least ten significant digits is the rounded value of `exact`."""
    value, digits = rational_value(written), written_digits(written)
    if value is None or not digits:
        return False, "too few digits"
    return within_rounding(exact, value, digits), "rounded"

"""Which requests to the workers can be answered without sympy."""

from __future__ import annotations

from mycelium.symbolic.names import NAMED_OPERATIONS
from mycelium.symbolic.tree import Node

OPERATIONS = frozenset({"equal", "rounds_to"})
CALCULUS = frozenset({"sum", "product", "limit", "integral", "derivative"})


def is_numeric(operation: str, arguments: tuple[Node, ...]) -> bool:
    """Whether a request can be answered without sympy."""
    return operation in OPERATIONS and not any(needs_sympy(argument) for argument in arguments)


def needs_sympy(node: Node) -> bool:
    """Whether something in the tree must be worked out symbolically before it has a value."""
    return any(
        part.head in CALCULUS or (part.head == "call" and part.value in NAMED_OPERATIONS) for part in node.walk()
    )

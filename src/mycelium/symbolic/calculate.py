"""Safe evaluation of one expression: `calculate("sqrt(8)/2")` gives the exact value, or says why there is none."""

from __future__ import annotations

import time
from dataclasses import dataclass

from mycelium.symbolic.errors import SymbolicError, WorkerError
from mycelium.symbolic.exact import rational_value, work_budget
from mycelium.symbolic.grammar import parse
from mycelium.symbolic.pool import WorkerPool, default_pool
from mycelium.symbolic.printing import to_latex, to_plain
from mycelium.symbolic.tree import Node, rational

FORMS = ("expr", "latex")


@dataclass(frozen=True, slots=True)
class Calculation:
    """`status` is "value" or "error"; `value` in plain notation; `reason` says why there is none; `node` the tree."""

    status: str
    value: str | None
    reason: str | None
    seconds: float
    latex: str | None = None
    node: Node | None = None


def calculate(text: str, form: str = "expr", pool: WorkerPool | None = None) -> Calculation:
    """Evaluate plain or LaTeX mathematics. Never raises for anything that `text` may hold.

    Rational arithmetic is done here, everything else in a worker of `pool` (the shared one by default), which is
    only started when it is needed. `form` is "expr" or "latex".
    """
    start = time.perf_counter()
    try:
        node = evaluate_node(parse(text, latex=True if form == "latex" else None), pool)
        value, latex = str(node.value) if node.head == "text" else to_plain(node), to_latex(node)
    except SymbolicError as error:
        return Calculation("error", None, str(error), time.perf_counter() - start)
    except RecursionError:
        return Calculation("error", None, "the expression nests too deeply", time.perf_counter() - start)
    return Calculation("value", value, None, time.perf_counter() - start, latex, node)


def evaluate_node(node: Node, pool: WorkerPool | None = None) -> Node:
    """The value of a tree.

    Raises:
        SymbolicError: undefined, unsupported, too large, or out of time.
    """
    with work_budget():
        value = rational_value(node)
    if value is not None:
        return rational(value)
    outcome = (pool or default_pool()).call("evaluate", node)
    result = outcome.unwrap()
    if not isinstance(result, Node):
        raise WorkerError("the worker gave no expression")
    return result

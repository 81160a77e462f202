"""Safe evaluation of one expression: `calculate("sqrt(8)/2")` gives the exact value, or says why there is none."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass

from mycelium.errors import UsageError
from mycelium.symbolic.conventions import DEFAULT, Conventions
from mycelium.symbolic.errors import ParseError, SymbolicError, UnsupportedError, WorkerError
from mycelium.symbolic.exact import rational_value, work_budget
from mycelium.symbolic.grammar import parse
from mycelium.symbolic.inequalities import plain_relation, solved_in_one_letter
from mycelium.symbolic.matrices import matrix_value
from mycelium.symbolic.outcomes import Deadline
from mycelium.symbolic.pool import WorkerPool, default_pool
from mycelium.symbolic.printing import to_decimal, to_latex, to_plain
from mycelium.symbolic.surds import surd
from mycelium.symbolic.tokens import Token, tidy, tokenize
from mycelium.symbolic.tree import Node, call, number, rational
from mycelium.symbolic.unit_arithmetic import amount_of, has_units, spelled_out

FORMS = ("expr", "latex")
_ASKED = re.compile(r"\s*=\s*\??\s*$")


@dataclass(frozen=True, slots=True)
class Calculation:
    """`status` is "value" or "error"; `value` in plain notation; `reason` says why there is none; `node` the tree.

    `decimal` is the value rounded, where that was asked for; `note` what a reader of the value must know.
    """

    status: str
    value: str | None
    reason: str | None
    seconds: float
    latex: str | None = None
    node: Node | None = None
    decimal: str | None = None
    note: str | None = None


def calculate(
    text: str,
    form: str = "expr",
    pool: WorkerPool | None = None,
    *,
    places: int | None = None,
    conventions: Conventions = DEFAULT,
) -> Calculation:
    """Evaluate plain or LaTeX mathematics. Never raises for anything that `text` may hold.

    Rationals, single square roots, matrices of rationals and polynomial inequalities with rational ends are worked out
    here, everything else in a worker of `pool` (the shared one by default), which is only started
    when it is needed. `form` is "expr" or "latex". With `places`, `decimal` is the value rounded to so
    many decimal places, halves away from zero. `conventions`: base of a bare log, odd roots of negative numbers.

    Raises:
        UsageError: `text` is no string, or the form is unknown.
    """
    if not isinstance(text, str) or form not in FORMS:
        raise UsageError(
            f"got {text!r:.60} ({type(text).__name__}) as {form!r}, expected a string as 'expr' or 'latex'"
        )
    start = time.perf_counter()
    try:
        written = _read(text, form == "latex", conventions)
        node = evaluate_node(written, pool)
        value, latex = str(node.value) if node.head == "text" else to_plain(node), to_latex(node)
        decimal, note = (None, None) if places is None else _decimal(node, places, pool)
    except SymbolicError as error:
        return Calculation("error", None, str(error), time.perf_counter() - start)
    except RecursionError:
        return Calculation("error", None, "the expression nests too deeply", time.perf_counter() - start)
    seconds = time.perf_counter() - start
    return Calculation("value", value, None, seconds, latex, node, decimal, note or _note(written, node))


def evaluate_node(node: Node, pool: WorkerPool | None = None, deadline: Deadline | None = None) -> Node:
    """The value of a tree; a worker that is needed is stopped at the deadline.

    Raises:
        SymbolicError: undefined, unsupported, too large, or out of time.
    """
    with work_budget():
        value = rational_value(node)
    if value is not None:
        return number(value) if node.value == "round_to" else rational(value)
    if node.head not in ("list", "tuple", "set", "relation", "text") and has_units(node):
        bare, unit = amount_of(node)
        amount = evaluate_node(bare, pool, deadline)
        exact = rational_value(amount)
        return Node("unit", (amount if exact is None else number(exact),), unit) if unit else amount
    here = _without_worker(node)
    if here is not None:
        return here
    outcome = (pool or default_pool()).call("evaluate", node, deadline=deadline)
    result = outcome.unwrap()
    if not isinstance(result, Node):
        raise WorkerError("the worker gave no expression")
    return result


def _without_worker(node: Node) -> Node | None:
    """The value where it is found exactly in this process although it is no rational, in the form the workers give it."""
    if node.head == "relation":
        return plain_relation(node)
    if node.head == "call" and node.value == "solve" and node.args:
        return solved_in_one_letter(*node.args)
    return surd(node) or matrix_value(node)


def _read(text: str, latex: bool, conventions: Conventions) -> Node:
    """The tree of what was typed; a last "=" asks for the value."""
    asked = _ASKED.search(text)
    if asked is not None and "=" not in text[: asked.start()]:
        text = text[: asked.start()]
    text = text if latex else spelled_out(text)
    _refuse_decimal_commas(tokenize(tidy(text), latex))
    return parse(text, latex=latex or None, conventions=conventions)


def _refuse_decimal_commas(tokens: list[Token]) -> None:
    """`1,5 + 1` is 2.5 to some and nothing to others, but no list; in brackets (1,5) is a pair."""
    depth = 0
    for place, token in enumerate(tokens):
        depth += (token.text in ("(", "[", "{", r"\{")) - (token.text in (")", "]", "}", r"\}"))
        if token.text != "," or depth > 0 or token.spaced or not 0 < place < len(tokens) - 1:
            continue
        before, after = tokens[place - 1], tokens[place + 1]
        if before.kind == after.kind == "number" and not after.spaced:
            raise ParseError(
                f"the comma at {token.start} separates neither thousands nor entries: write {before.text}.{after.text}"
                f" for a decimal, {before.text}, {after.text} for a list"
            )


def _decimal(node: Node, places: int, pool: WorkerPool | None) -> tuple[str | None, str | None]:
    """The value with every number in it rounded, or why there is none."""
    try:
        return to_decimal(_rounded(node, places, pool), places), None
    except SymbolicError as error:
        return None, f"no decimal: {error}"


def _rounded(node: Node, places: int, pool: WorkerPool | None) -> Node:
    if node.head in ("list", "tuple", "set", "interval", "matrix", "unit", "union"):
        return Node(node.head, tuple(_rounded(arg, places, pool) for arg in node.args), node.value)
    if node.head == "constant" and node.value == "infinity":
        return node
    if node.head == "neg" and node.args[0].head == "constant":
        return Node("neg", (_rounded(node.args[0], places, pool),))
    if node.symbols() or node.head in ("text", "relation"):
        raise UnsupportedError("the value is no number")
    value = rational_value(evaluate_node(call("round_to", node, rational(places)), pool))
    assert value is not None
    size = Node("number", (), abs(value))
    return size if value >= 0 else Node("neg", (size,))


def _note(written: Node, node: Node) -> str | None:
    free = node.symbols() - written.symbols()
    return f"{min(free)} stands for any integer" if free and node.head == "set" else None

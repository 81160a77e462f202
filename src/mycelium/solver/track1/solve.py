"""From the text of a problem to an answer, or to the reason why Track 1 refuses."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass

from mycelium.programs import Program
from mycelium.programs.symbolic import Node, SymbolicError, WorkerPool, default_pool, evaluate_node, to_latex
from mycelium.programs.symbolic.tree import call, rational

from .plans import Plan, Refused
from .rules import plan_for
from .wording import Wording, read_wording

MAX_TEXT = 3000


@dataclass(frozen=True, slots=True)
class Track1Result:
    """`answer` in LaTeX, or None with the `reason` of the refusal; `program` proves the answer."""

    answer: str | None
    reason: str
    program: Program | None
    seconds: float


def solve_track1(text: str, pool: WorkerPool | None = None) -> Track1Result:
    """Answer a competition problem whose wording names the computation; refuse otherwise. Never raises for a text."""
    start = time.perf_counter()
    try:
        if len(text) > MAX_TEXT:
            raise Refused(f"the problem has {len(text)} characters; at most {MAX_TEXT} are read")
        wording = read_wording(text)
        if wording.diagram:
            raise Refused("the problem needs a diagram or a table")
        plan = plan_for(wording)
        value = _run(plan, wording, pool or default_pool())
        answer = _shown(value, plan, wording)
        return Track1Result(answer, f"by {plan.operation}", None, time.perf_counter() - start)
    except Refused as error:
        return Track1Result(None, str(error), None, time.perf_counter() - start)
    except SymbolicError as error:
        return Track1Result(None, f"no value: {error}", None, time.perf_counter() - start)


def _run(plan: Plan, wording: Wording, pool: WorkerPool) -> Node:
    if wording.places == -1:
        raise Refused("an unusual rounding is asked for")
    value = evaluate_node(
        call(plan.operation, *plan.arguments) if plan.operation != "evaluate" else plan.arguments[0], pool
    )
    if plan.keep is not None:
        entries = value.args if value.head == "set" else (value,)
        kept = tuple(entry for entry in entries if plan.keep(entry))
        if not kept:
            raise Refused("no value of the kind asked for")
        value = kept[0] if len(kept) == 1 else Node("set", kept)
    value = _picked(value, plan.pick, pool)
    if wording.places is not None:
        value = evaluate_node(call("round_to", value, rational(wording.places)), pool)
    return value


def _picked(value: Node, pick: str, pool: WorkerPool) -> Node:
    entries = value.args if value.head == "set" else (value,)
    if pick == "none":
        raise Refused("an extremum is asked for")
    if pick == "count":
        return rational(len(entries))
    if len(entries) == 1 and value.head != "set":
        return value
    if pick == "all":
        return Node("list", entries) if len(entries) > 1 else entries[0]
    if pick == "sum":
        return evaluate_node(Node("add", entries), pool)
    if pick == "product":
        return evaluate_node(Node("mul", entries), pool)
    if pick in ("largest", "smallest"):
        return evaluate_node(call("max" if pick == "largest" else "min", *entries), pool)
    if len(entries) != 1:
        raise Refused(f"{len(entries)} values are possible")
    return entries[0]


def _shown(value: Node, plan: Plan, wording: Wording) -> str:
    """LaTeX of the value in the form that the wording asks for."""
    if value.head in ("text", "relation"):
        raise Refused("the value is no number or expression")
    if plan.pick != "expression" and value.symbols():
        raise Refused("a letter is left in the value")
    if re.search(r"in degrees", wording.form + wording.template) and "pi" in to_latex(value):
        value = Node("mul", (value, Node("div", (rational(180), Node("constant", (), "pi")))))
        value = evaluate_node(value)
    return to_latex(value)

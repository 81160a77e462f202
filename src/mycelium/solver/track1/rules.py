"""Which rule reads a problem: the registered wordings first, then "given these facts, what is that?"."""

from __future__ import annotations

from mycelium.solver.track1 import algebra_rules, geometry_rules, integer_rules  # noqa: F401 (importing them registers their rules)
from mycelium.solver.track1.facts import facts_and_target
from mycelium.solver.track1.plans import Plan, Refused
from mycelium.solver.track1.registry import RULES
from mycelium.solver.track1.wording import Wording


def plan_for(wording: Wording) -> Plan:
    """The plan for a problem.

    Raises:
        Refused: no rule covers the whole wording.
    """
    for pattern, rule in RULES:
        match = pattern.search(wording.template)
        if match is not None:
            return rule(match, wording)
    plan = facts_and_target(wording)
    if plan is not None:
        return plan
    raise Refused("no rule covers this wording")

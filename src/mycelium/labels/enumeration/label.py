"""A problem and its gold answer -> a label by enumeration, or the reason why there is none."""

from __future__ import annotations

from mycelium.labels.build import Discarded
from mycelium.labels.enumeration.systems import find_system, golds_of
from mycelium.labels.from_traces.operations import OperationLabel
from mycelium.problems import Example, extract_quantities, parse_number
from mycelium.programs import LIMITS, LabeledProblem, argument_value, execute, goal_of, step_regions

SURE_SHARE = 0.5  # of the weight of all systems that execute to gold


class EnumerationReason:
    """Why a problem gave no label. Reasons are counted, so each is one fixed sentence."""

    NO_GOLD = "there is no gold answer"
    SEVERAL = "the gold answer lists several values"
    TOO_MANY = f"the problem has more than {LIMITS.quantities} quantities"
    UNREACHED = "no program that is tried executes to the gold answer"
    UNSURE = "programs of different meaning execute to the gold answer"


def label_by_enumeration(example: Example) -> LabeledProblem | Discarded:
    """The label of a word problem from its text and gold answer alone; a written solution is not needed.

    Its numbers are tried in systems of relations (`find_system`); the label is kept where the chosen meaning has at least
    SURE_SHARE of the weight of all that execute to gold.
    """
    gold = (example.gold or "").strip()
    if not gold:
        return Discarded(example.id, EnumerationReason.NO_GOLD)
    if ";" in gold and golds_of(gold):
        return Discarded(example.id, EnumerationReason.SEVERAL)
    quantities = tuple(extract_quantities(example.text))
    if len(quantities) > LIMITS.quantities:
        return Discarded(example.id, EnumerationReason.TOO_MANY)
    found = find_system(example.text, quantities, gold)
    if found is None:
        return Discarded(example.id, EnumerationReason.UNREACHED)
    if found.share < SURE_SHARE:
        return Discarded(example.id, EnumerationReason.UNSURE)
    program = found.system.program
    return LabeledProblem(
        example.problem, quantities, program, step_regions(example.text, quantities, program),
        goal_of(example.text, parse_number(gold)), gold, "enumeration", example.source,
    )  # fmt: skip


def operations_of_label(labeled: LabeledProblem) -> tuple[OperationLabel, ...]:
    """The steps of a label as a labels run stores them; nothing of them stands in a chain of thought."""
    program, values = labeled.program, execute(labeled.program).values
    return tuple(
        OperationLabel(
            step.operation, tuple(argument_value(item, program.quantities, values) for item in step.arguments), value,
            "search", None, (), None,
        )
        for step, value in zip(program.steps, values, strict=True)
    )  # fmt: skip


__all__ = ["EnumerationReason", "label_by_enumeration", "operations_of_label"]

"""Whether the specialists have words for the program of a label: rows, constants, and the quantities that they read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mycelium.programs import Constant

if TYPE_CHECKING:
    from mycelium.programs import LabeledProblem
    from mycelium.specialists import HeadVocabulary


def why_unwritable(label: LabeledProblem, vocabulary: HeadVocabulary) -> str | None:
    """Why no reading of the specialists can be this label's program; None where one can.

    A label made of formulas may hold rows, constants or formulas that only Track 1 and the typed specialists write.
    """
    from mycelium.solver import clean, readable_quantities

    steps = label.program.steps
    if len(steps) > vocabulary.max_steps:
        return f"its program has {len(steps)} steps, and the specialists write at most {vocabulary.max_steps}"
    arities = dict(zip(vocabulary.executors, vocabulary.arities, strict=True))
    constants = set(vocabulary.constant_values)
    for step in steps:
        if arities.get(step.operation) != len(step.arguments):
            return f"the specialists have no row {step.operation} of {len(step.arguments)} arguments"
        for argument in step.arguments:
            if isinstance(argument, Constant) and argument.value not in constants:
                return "it needs a constant that the specialists do not have"
    read = readable_quantities(clean(label.problem.text))
    if isinstance(read, str) or tuple(item.value for item in read) != label.program.quantities:
        return "its quantities are not those that the specialists read in the text"
    return None

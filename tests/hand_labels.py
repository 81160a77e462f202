"""Labels written by hand: a text and its steps, `("SUB", "q0", "r1")`, in which a word that is no reference is a number."""

from __future__ import annotations

from fractions import Fraction

from mycelium.problems import Problem, extract_quantities, question_span
from mycelium.programs import (
    Constant,
    Goal,
    LabeledProblem,
    Program,
    QuantityRef,
    ResultRef,
    Step,
    execute,
    step_regions,
)


def labeled(text: str, *steps: tuple[str, str, str], name: str = "p") -> LabeledProblem:
    """The label of a text whose quantities are those that are read there; its gold is what the steps give."""

    def argument(word: str) -> QuantityRef | ResultRef | Constant:
        if word[0] == "q":
            return QuantityRef(int(word[1:]))
        return ResultRef(int(word[1:])) if word[0] == "r" else Constant(Fraction(word))

    quantities = extract_quantities(text)
    program = Program(
        tuple(Step(operation, (argument(a), argument(b))) for operation, a, b in steps),
        tuple(quantity.value for quantity in quantities),
    )
    answer = execute(program).answer
    goal = Goal("count", answer.denominator == 1, question_span(text))
    regions = step_regions(text, quantities, program)
    return LabeledProblem(Problem(name, text), quantities, program, regions, goal, str(answer), "hand", "hand")

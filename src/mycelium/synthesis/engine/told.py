"""A problem told from a story, with everything that is known about it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from mycelium.problems import Problem, extract_quantities
from mycelium.programs import Goal, LabeledProblem, Program, Step, step_regions
from mycelium.synthesis.rows import CharSpan, argument_text, row_of, step_rows
from mycelium.synthesis.steps import Number, PlainStep, argument_of


@dataclass(frozen=True)
class ToldProblem:
    """A problem told from a story file.

    quantities: equal to `extract_quantities(question)`. regions: for each step, the character spans of the clauses that tell
    its operands. topic, story, asked: the file's topic, the story's id and which of its questions. told: names of the told
    numbers in order of text. unknown_program: the same answer by UNKNOWN, EQUATION and SOLVE, where the story gives equations.
    """

    id: str
    question: str
    answer: str
    quantities: tuple[Number, ...]
    steps: tuple[PlainStep, ...]
    regions: tuple[tuple[CharSpan, ...], ...]
    answer_type: str
    unit: str
    question_span: CharSpan
    topic: str
    story: str
    asked: int
    told: tuple[str, ...]
    unknown_program: Program | None = None

    def row(self) -> dict[str, Any]:
        """The row format of the data files, plus the labels, `story`, `asked` and, where there is one, `unknown_program`."""
        steps = [[name, [argument_text(argument_of(item)) for item in args]] for name, args in self.steps]
        goal = (self.answer_type, self.unit, self.question_span)
        row = row_of(
            self.id, "stories", self.topic, self.question, self.answer, self.quantities, steps, self.regions, goal
        )
        row |= {"story": self.story, "asked": self.asked}
        if self.unknown_program is not None:
            row["unknown_program"] = {"steps": step_rows(self.unknown_program)}
        return row

    def json(self) -> str:
        """The row as one line."""
        return json.dumps(self.row(), ensure_ascii=False)

    def labeled(self) -> LabeledProblem:
        """The label whose regions are cut from the text, as those of every other source; for retelling and measuring.

        `from_any_row(self.row())` is the other label of the same problem. Problem, quantities, program and answer are
        equal. They differ in two fields:

        - regions: here the clauses that `step_regions` finds in the text; there the clauses that the story told.
        - goal.question_span: here what the story asked; there what `question_span` finds in the text.

        Specialists are trained on the other one, which is also what a file of `mycelium generate` holds. Perturbations,
        solutions told by rules and benchmarks take this one.
        """
        quantities = extract_quantities(self.question)
        program = Program(
            tuple(Step(name, tuple(map(argument_of, args))) for name, args in self.steps),
            tuple(quantity.value for quantity in quantities),
        )
        return LabeledProblem(
            Problem(self.id, self.question),
            quantities,
            program,
            step_regions(self.question, quantities, program),
            Goal(self.answer_type, "." not in self.answer, self.question_span),
            self.answer,
            "stories",
            "stories",
        )

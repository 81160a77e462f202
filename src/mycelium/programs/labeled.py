"""`LabeledProblem`: the one record from which the training sets of all six specialists come."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from mycelium.problems import CharSpan, Problem, Quantity, extract_quantities, question_span
from mycelium.programs.expression import Expression
from mycelium.programs.program import Constant, Program, QuantityRef, ResultRef, Step

ANSWER_TYPES = ("count", "money", "percent", "time", "measure", "number")

_MONEY = re.compile(
    r"how much (?:money|change|profit|in total did .* (?:spend|pay|earn))|dollars?|cents?|\bcost|\bprice|\bpay|\bspen[dt]|\bearn|\$|"
    r"\bprofit|\bsalary|\bworth|\bcharge|\bbill\b|\bowe|\bsave\b|\bbudget|\brevenue|\bmoney", re.IGNORECASE,
)  # fmt: skip
_PERCENT = re.compile(r"percent|percentage|%", re.IGNORECASE)
_TIME = re.compile(
    r"how (?:long|old)|how many (?:more |total |extra )?(?:seconds|minutes|hours|days|weeks|months|years)|\bage\b|"
    r"what time|how much (?:more )?time",
    re.IGNORECASE,
)
_MEASURE = re.compile(
    r"how (?:far|tall|high|heavy|wide|deep|fast)|how many (?:more |total )?(?:miles|kilometers|meters|feet|inches|yards|"
    r"pounds|ounces|grams|kilograms|liters|gallons|cups|calories|degrees|square|cubic)|\barea\b|\bperimeter\b|"
    r"\bdistance\b|\bweigh|\bspeed\b|\bvolume\b|\blength\b",
    re.IGNORECASE,
)
_COUNT = re.compile(r"how many|number of", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Goal:
    """What is asked: the type of the answer, whether it is a whole number, and where the question stands."""

    answer_type: str
    whole: bool
    question_span: CharSpan


@dataclass(frozen=True, slots=True)
class LabeledProblem:
    """A problem with a program that was executed and yields the gold answer.

    regions: for every step of the program, the clauses (half-open character spans) that hold the quantities it
    reads; a step that reads only results and constants has the question's span.
    origin: which reader of which source made the program.
    relevance: how much a teacher's steps looked at parts of the text, as (start, end, weight) with weights from 0 to
    1 and 1 at the most read part; empty where no teacher was asked.
    """

    problem: Problem
    quantities: tuple[Quantity, ...]
    program: Program
    regions: tuple[tuple[CharSpan, ...], ...]
    goal: Goal
    gold: str
    origin: str
    source: str = ""
    relevance: tuple[tuple[int, int, float], ...] = ()

    def to_row(self) -> dict[str, Any]:
        """JSON-ready form; `LabeledProblem.from_row` reads it back."""
        row: dict[str, Any] = {
            "id": self.problem.id,
            "question": self.problem.text,
            "answer": self.gold,
            "source": self.source,
            "origin": self.origin,
            "steps": [[step.operation, *map(_argument_text, step.arguments)] for step in self.program.steps],
            "regions": [[list(span) for span in spans] for spans in self.regions],
            "goal": [self.goal.answer_type, self.goal.whole, *self.goal.question_span],
        }
        if self.relevance:
            row["relevance"] = [[start, end, round(weight, 4)] for start, end, weight in self.relevance]
        return row

    @staticmethod
    def from_row(row: dict[str, Any]) -> LabeledProblem:
        """The record of a row; quantities are extracted again from the text.

        Raises:
            MalformedProgram: steps that do not fit the text's quantities.
        """
        quantities = extract_quantities(row["question"])
        steps = tuple(Step(name, tuple(map(_parse_argument, arguments))) for name, *arguments in row["steps"])
        answer_type, whole, start, end = row["goal"]
        return LabeledProblem(
            Problem(row["id"], row["question"]),
            quantities,
            Program(steps, tuple(item.value for item in quantities)),
            tuple(tuple((span[0], span[1]) for span in spans) for spans in row["regions"]),
            Goal(answer_type, bool(whole), (start, end)),
            row["answer"],
            row["origin"],
            row.get("source") or "",
            tuple((int(start), int(end), float(weight)) for start, end, weight in row.get("relevance") or ()),
        )


def _argument_text(argument: QuantityRef | Constant | ResultRef) -> str:
    if isinstance(argument, QuantityRef):
        return f"q{argument.index}"
    if isinstance(argument, ResultRef):
        return f"r{argument.index}"
    quote = '"' if isinstance(argument.value, Expression) else ""
    return f"c:{quote}{argument.value}{quote}"


def _parse_argument(text: str) -> QuantityRef | Constant | ResultRef:
    if text.startswith('c:"'):
        return Constant(Expression(text[3:-1]))
    if text.startswith("c:"):
        return Constant(Fraction(text[2:]))
    return QuantityRef(int(text[1:])) if text[0] == "q" else ResultRef(int(text[1:]))


def dump_row(item: LabeledProblem) -> str:
    return json.dumps(item.to_row(), ensure_ascii=False)


def goal_of(text: str, answer: Fraction | None) -> Goal:
    """The goal as the question's words and, for labels, the answer's wholeness tell it."""
    span = question_span(text)
    asked = text[span[0] : span[1]]
    answer_type = "number"
    for name, pattern in (
        ("percent", _PERCENT), ("time", _TIME), ("measure", _MEASURE), ("money", _MONEY), ("count", _COUNT),
    ):  # fmt: skip
        if pattern.search(asked):
            answer_type = name
            break
    return Goal(answer_type, answer is None or answer.denominator == 1, span)

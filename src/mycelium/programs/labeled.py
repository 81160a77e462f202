"""`LabeledProblem`: the one record from which the training sets of all six specialists come, and its rows.

A row holds the quantities that the program was made over, so that it means the same whatever later versions extract:

    {"schema": 2, "id": "own-1", "question": "48 clips, and half as many. How many?", "answer": "72", "source": "own",
     "origin": "annotations",
     "quantities": [{"value": "48", "char_span": [0, 2], "surface": "48", "kind": "integer"}, ...],
     "program": {"quantities": ["48", "0.5"], "steps": [{"operation": "MUL", "arguments": [...]}, ...]},
     "regions": [[[0, 8]], ...], "goal": ["count", true, 28, 37]}

`program` is the JSON format of programs; `goal` is answer type, whether the answer is whole, and the question's span.
Rows of version 1 had no `schema` and no quantities, and `steps` such as `["MUL", "q0", "c:1/2"]`; they are still read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from mycelium.problems import CharSpan, Problem, Quantity, clause_spans, extract_quantities, question_span
from mycelium.programs.errors import MalformedProgram
from mycelium.programs.json_format import program_from_dict, program_to_dict
from mycelium.programs.literals import argument_from_text, number_to_text, value_from_text
from mycelium.programs.program import Program, QuantityRef, Step

SCHEMA = 2

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
    weight: float = 1.0

    def to_row(self) -> dict[str, Any]:
        """JSON-ready form; `LabeledProblem.from_row` reads it back."""
        row: dict[str, Any] = {
            "schema": SCHEMA,
            "id": self.problem.id,
            "question": self.problem.text,
            "answer": self.gold,
            "source": self.source,
            "origin": self.origin,
            "quantities": [
                {
                    "value": number_to_text(item.value),
                    "char_span": list(item.char_span),
                    "surface": item.surface,
                    "kind": item.kind,
                }
                for item in self.quantities
            ],
            "program": program_to_dict(self.program),
            "regions": [[list(span) for span in spans] for spans in self.regions],
            "goal": [self.goal.answer_type, self.goal.whole, *self.goal.question_span],
        }
        if self.relevance:
            row["relevance"] = [[start, end, round(weight, 4)] for start, end, weight in self.relevance]
        if self.weight != 1:
            row["weight"] = round(self.weight, 4)
        return row

    @staticmethod
    def from_row(row: dict[str, Any]) -> LabeledProblem:
        """The record of a row of any version; in version 1 quantities are extracted again from the text.

        Raises:
            MalformedProgram: a program that does not fit the quantities, quantities that do not stand in the text, or a
                version that is not known.
            KeyError, TypeError, ValueError: a row that is no label.
        """
        if row.get("schema") is None:
            quantities = extract_quantities(row["question"])
            program = Program(tuple(map(_step_of_version_1, row["steps"])), tuple(item.value for item in quantities))
        elif row["schema"] == SCHEMA:
            quantities = tuple(_quantity(item, row["question"]) for item in row["quantities"])
            program = program_from_dict(row["program"])
            if program.quantities != tuple(item.value for item in quantities):
                raise MalformedProgram("the quantities of the program are not those of the label; label the row anew")
        else:
            raise MalformedProgram(
                f"got a label of schema {row['schema']!r:.20}, expected none, or {SCHEMA}: a newer version wrote it"
            )
        answer_type, whole, start, end = row["goal"]
        return LabeledProblem(
            Problem(row["id"], row["question"]),
            quantities,
            program,
            tuple(tuple((span[0], span[1]) for span in spans) for spans in row["regions"]),
            Goal(answer_type, bool(whole), (start, end)),
            row["answer"],
            row["origin"],
            row.get("source") or "",
            tuple((int(start), int(end), float(weight)) for start, end, weight in row.get("relevance") or ()),
            float(row.get("weight", 1.0)),
        )


def _step_of_version_1(row: Sequence[str]) -> Step:
    name, *arguments = row
    return Step(name, tuple(argument_from_text(text.removeprefix("c:"), "steps") for text in arguments))


def _quantity(row: dict[str, Any], text: str) -> Quantity:
    start, end = row["char_span"]
    if not 0 <= start < end or text[start:end] != row["surface"]:
        raise MalformedProgram(
            f"the label has the quantity {row['surface'][:40]!r} at {start} to {end}, where the question has "
            f"{text[start:end][:40]!r}; the text was changed after it was labelled: label it anew"
        )
    value = value_from_text(row["value"], "quantities")
    return Quantity(value, (start, end), row["surface"], row["kind"])  # type: ignore[arg-type]  # a formula of the text


def step_regions(text: str, quantities: Sequence[Quantity], program: Program) -> tuple[tuple[CharSpan, ...], ...]:
    """For every step, the clauses (half-open character spans) of the quantities that it reads.

    A step that reads only results and constants has the span of the question.
    """
    asked = question_span(text)
    clauses = clause_spans(text)
    regions = []
    for step in program.steps:
        spans = []
        for argument in step.arguments:
            if isinstance(argument, QuantityRef):
                start, end = quantities[argument.index].char_span
                covering = [span for span in clauses if span[0] < end and start < span[1]]
                merged = (min([start, *(s for s, _ in covering)]), max([end, *(e for _, e in covering)]))
                if merged not in spans:
                    spans.append(merged)
        regions.append(tuple(sorted(spans)) or (asked,))
    return tuple(regions)


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

"""A finished story as a data row: text, answer, program, regions, goal, checked against the extractor."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from mycelium.problems import Problem, extract_quantities
from mycelium.programs import (
    Goal,
    LabeledProblem,
    Program,
    ProgramError,
    Step,
    step_regions,
)
from mycelium.synthesis.expr import Node, Number, PlainStep, in_normal_form, is_whole, linearise, run_steps
from mycelium.synthesis.labeled_rows import argument_text
from mycelium.synthesis.plain import argument_of
from mycelium.synthesis.story import Ask, Redraw, Story
from mycelium.synthesis.writer import CharSpan, Written


@dataclass(frozen=True)
class SynthesizedProblem:
    """One generated problem with everything that is known about it.

    `quantities` equal `extract_quantities(question)`; `regions` hold, for each step, the character spans of the
    clauses that tell its operands.
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
    events: tuple[str, ...]
    schema: str

    def row(self) -> dict[str, Any]:
        """The row format of the data files, plus the labels."""
        return {
            "id": self.id,
            "source": "synthesis",
            "split": "train",
            "question": self.question,
            "solution": None,
            "answer": self.answer,
            "equation": None,
            "level": str(len(self.steps)),
            "subject": self.schema,
            "program": {
                "quantities": [str(value) for value in self.quantities],
                "steps": [[name, [argument_text(argument_of(item)) for item in args]] for name, args in self.steps],
            },
            "regions": [[list(span) for span in spans] for spans in self.regions],
            "goal": {
                "answer_type": self.answer_type,
                "unit": self.unit,
                "question_span": list(self.question_span),
            },
            "n_steps": len(self.steps),
            "events": list(self.events),
        }

    def labeled(self) -> LabeledProblem:
        """The label whose regions are cut from the text, as those of every other source; for retelling and measuring.

        `from_any_row(self.row())` is the other label of the same problem. Problem, quantities, program and answer are
        equal. They differ in two fields:

        - regions: here the clauses that `step_regions` finds in the text; there the clauses that the story told.
        - goal.question_span: here what the story asked; there what `question_span` finds in the text.

        Specialists are trained on the other one, which is also what a file of `mycelium generate` holds, so that the
        shipped weights can be made again. Perturbations, solutions told by rules and benchmarks take this one.
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
            "synthesis",
            "synthesis",
        )

    def json(self) -> str:
        return json.dumps(self.row(), ensure_ascii=False)


def finish(problem_id: str, schema: str, story: Story, ask: Ask, written: Written) -> SynthesizedProblem:
    """Labels of a written story.

    Raises:
        Redraw: the extractor reads other numbers than were told, a told number was lost in the text, or the
            answer is not one that a word problem would have.
    """
    order = {leaf.index: position for position, (leaf, _, _) in enumerate(written.placed)}
    if len(order) != len(written.placed):
        raise Redraw
    if not aligned(written):
        raise Misread
    try:
        told_steps = linearise(ask.answer, lambda leaf: order[leaf.index])
    except KeyError:
        raise Redraw from None
    quantities = [leaf.value for leaf, _, _ in written.placed]
    if not told_steps:
        raise Redraw
    try:
        steps = in_normal_form(tuple(told_steps))
    except ProgramError:
        raise Redraw from None
    if any(name in ("SUB", "DIV") and args[0] == args[1] for name, args in steps):
        raise Redraw  # a question whose answer does not depend on what it starts from
    results = run_steps(steps, quantities)
    if ask.answer_type == "count" and not is_whole(results[-1]):
        raise Redraw
    if results[-1] != ask.answer.value or not _sensible(results):
        raise Redraw
    clause_of = [clause for _, _, clause in written.placed]
    regions = tuple(_region(args, clause_of, written) for _, args in steps)
    return SynthesizedProblem(
        problem_id,
        written.text,
        format_answer(ask.answer.value),
        tuple(quantities),
        steps,
        regions,
        ask.answer_type,
        ask.unit,
        written.question_span,
        tuple(dict.fromkeys(story.events)),
        schema,
    )


class Misread(Redraw):
    """The extractor reads other numbers than the story told."""


def _sensible(results: list[Number]) -> bool:
    if any(value < 0 or value > 10_000_000 for value in results):
        return False
    last = results[-1]
    return last > 0 and (is_whole(last) or (100 * last) % 1 == 0)


def format_answer(value: Number) -> str:
    if is_whole(value):
        return str(int(value))
    return f"{float(value):.2f}".rstrip("0")


def _region(args: tuple[tuple[str, int], ...], clause_of: list[int], written: Written) -> tuple[CharSpan, ...]:
    clauses = sorted({clause_of[index] for kind, index in args if kind == "q"})
    spans = tuple(written.clauses[c] for c in clauses)
    return spans or (written.question_span,)


# -- agreement with the extractor ---------------------------------------------------------------------------
#
# Extracting from every text would take longer than making it. Whether a number is read as told depends only on
# its surface and the words around it, so each such neighbourhood is extracted once and remembered; whether the
# rest of the text hides further numbers is seen by one search for digits and number words.

_TOKEN = re.compile(r"[a-z]+|\d")
HIDDEN_NUMBERS = frozenset(
    """
0 1 2 3 4 5 6 7 8 9 zero once one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
dozen dozens couple half halves third thirds quarter quarters fourth fourths fifth fifths twice double doubles doubled
doubling thrice triple triples tripled tripling quadruple quadruples quadrupled twofold threefold fourfold fivefold tenfold
""".split()
)
_seen_contexts: dict[str, bool] = {}
_MAX_CONTEXTS = 400_000


def aligned(written: Written) -> bool:
    """Whether the extractor finds exactly the told numbers, in order."""
    text = written.text
    rest, end = [], 0
    for _, (start, stop), _ in written.placed:
        rest.append(text[end:start])
        end = stop
    rest.append(text[end:])
    clear = HIDDEN_NUMBERS.isdisjoint(_TOKEN.findall(" ".join(rest).lower()))
    if clear and all(_reads_as_told(text, span, leaf) for leaf, span, _ in written.placed):
        return True
    return aligned_by_extraction(written)


def aligned_by_extraction(written: Written) -> bool:
    found = extract_quantities(written.text)
    return len(found) == len(written.placed) and all(
        quantity.value == leaf.value and start <= quantity.char_span[0] < end
        for quantity, (leaf, (start, end), _) in zip(found, written.placed, strict=True)
    )


# A number in digits between blanks is read as it is written, whatever plain word follows.
_PLAIN = re.compile(
    r"(?:^|(?<= ))(?:\$?\d[\d,]*(?:\.\d+)?|\d+(?:\.\d+)?(?:%| percent))"
    r"(?=[.,?!](?: |$)|[ -](?!hundred|thousand|million|billion|per\b|percent|and\b|dozen|times)[a-z])"
)


def _reads_as_told(text: str, span: CharSpan, leaf: Node) -> bool:
    start, end = span
    plain = _PLAIN.match(text, start)
    if plain is not None and plain.end() == end:
        return True
    surface = text[start:end]
    before = text[max(0, start - 8) : start]
    # Whole words only: half a word in front of a number would be read differently than the text.
    before = before[max(before.find(" "), 0) :]
    after = text[end : end + 12]
    cut = after.rfind(" ")
    if cut > 0 and end + 12 < len(text):
        after = after[:cut]
    # The digits of a plain number do not matter, only how many there are.
    context = f"{before}{'9' * len(surface) if surface.isdigit() else surface}{after}"
    known = _seen_contexts.get(context)
    if known is None:
        found = extract_quantities(f"{before}{surface}{after}")
        place = len(before)
        known = any(q.char_span[0] == place and q.value == Fraction(leaf.value) for q in found)
        if len(_seen_contexts) < _MAX_CONTEXTS:
            _seen_contexts[context] = known
    return known

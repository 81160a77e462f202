"""One question of one telling as a problem: numbers drawn, text told, clauses labelled, assembled, executed, compared."""

from __future__ import annotations

import random
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from mycelium.io import to_json
from mycelium.programs import (
    AssemblyError,
    ClauseRef,
    Constant,
    Expression,
    LabeledClause,
    LimitExceeded,
    Program,
    ProgramError,
    RoleArgument,
    RowCall,
    TextSpan,
    Value,
    WrittenFormula,
    argument_to_text,
    assemble,
    clause_to_row,
    execute,
    program_to_dict,
    to_node,
    value_of_text,
)
from mycelium.symbolic import check_answers, rational, to_latex
from mycelium.synthesis.engine.draw import Check, Drawer
from mycelium.synthesis.engine.faults import StoryFault
from mycelium.synthesis.engine.problems import Unfit
from mycelium.synthesis.engine.telling import Telling
from mycelium.synthesis.engine.telling_arguments import Call, ClauseSpec, FormulaSpec, NumberSpec, Spec
from mycelium.synthesis.engine.telling_text import ToldClause, ToldTelling, fill_written, tell_telling
from mycelium.synthesis.engine.telling_values import Formula
from mycelium.synthesis.steps import Number, tidy

DRAWS = 24
AGAIN = 3
"""Times that a program is executed again whose worker had no time."""


@dataclass(frozen=True)
class CompetitionProblem:
    """A competition problem with exact labels. program: what `assemble` makes of the clauses; answer: in LaTeX, as `solve` prints it."""

    id: str
    question: str
    answer: str
    clauses: tuple[LabeledClause, ...]
    program: Program
    topic: str
    telling: str
    asked: int

    def row(self) -> dict[str, Any]:
        """JSON-ready; `clauses` as in benchmarks/roles.jsonl, `program` as labels have it."""
        return {
            "id": self.id, "source": "tellings", "split": "train", "subject": self.topic, "telling": self.telling,
            "asked": self.asked, "question": self.question, "answer": self.answer,
            "clauses": [clause_to_row(clause) for clause in self.clauses], "program": program_to_dict(self.program),
        }  # fmt: skip

    def json(self) -> str:
        return to_json(self.row())


@dataclass(frozen=True, slots=True)
class PreparedTelling:
    """A question made ready for drawing."""

    telling: Telling
    index: int
    drawer: Drawer


def prepare_telling(telling: Telling, index: int) -> PreparedTelling:
    """Question `index` with a drawer of its numbers: those of the statement and its own, under all constraints."""
    own = telling.asked[index]
    others = {name for asked in telling.asked if asked is not own for name in asked.declared}
    slots = [slot for name, slot in telling.numbers.items() if name not in others]
    place = {slot.name: k for k, slot in enumerate(slots)}
    checks: dict[str, list[Check]] = {slot.name: [] for slot in slots}
    for wanted in (*telling.constraints, *own.constraints):
        if wanted.names and wanted.names <= place.keys():
            checks[max(wanted.names, key=place.__getitem__)].append(wanted.check)
    lets = tuple((name, _let(formula)) for name, formula in telling.lets.items() if formula.names <= place.keys())
    return PreparedTelling(telling, index, Drawer(tuple((s, tuple(checks[s.name])) for s in slots), lets))


def _let(formula: Formula):  # type: ignore[no-untyped-def]
    def value(values: dict[str, Number]) -> Number:
        found = formula.value(values)
        if found is None:
            raise ZeroDivisionError("a let has no rational value")
        return tidy(found)

    return value


def draw_telling(ready: PreparedTelling, rng: random.Random, problem_id: str) -> CompetitionProblem:
    """One draw.

    Raises:
        Unfit: the constraints are not met, or a coefficient vanishes.
        StoryFault: labels that are wrong whatever is drawn, or for these numbers; the message says which.
    """
    telling = ready.telling
    try:
        values, _ = ready.drawer.draw(rng)
        if values is None:
            raise Unfit("no numbers meet the constraints")
        told = tell_telling(telling, ready.index, values, rng)
        clauses = _clauses(telling, ready.index, told, values)
    except ZeroDivisionError:
        raise Unfit("a leading coefficient is 0, or a told expression has no rational value") from None
    drawn = ", ".join(f"{name} = {value}" for name, value in values.items())
    try:
        program = assemble(told.text, clauses)
        answer = _executed(program)
    except ProgramError as error:
        raise StoryFault(f"does not execute with {drawn}: {error} (text: {told.text})") from None
    said = answer.text if isinstance(answer, Expression) else argument_to_text(Constant(answer))
    wanted = telling.asked[ready.index].answer
    assert wanted is not None
    if not _same(answer, said, wanted, values):
        raise StoryFault(
            f"the program gives {said}, the closed form {_shown(wanted, values)} with {drawn} (text: {told.text})"
        )
    latex = to_latex(to_node(answer) if isinstance(answer, Expression) else rational(answer))
    return CompetitionProblem(
        problem_id, told.text, latex, tuple(clauses), program, telling.topic, telling.id, ready.index
    )  # fmt: skip


def _executed(program: Program) -> Value:
    for attempt in range(AGAIN):
        try:
            return execute(program).answer
        except LimitExceeded:
            if attempt == AGAIN - 1:
                raise
    raise AssertionError


def _shown(wanted: Formula, values: dict[str, Number]) -> str:
    exact = wanted.value(values)
    return wanted.plain(values) if exact is None else str(exact)


def _same(answer: Value, said: str, wanted: Formula, values: dict[str, Number]) -> bool:
    exact = wanted.value(values)
    if exact is not None and isinstance(answer, Fraction):
        return exact == answer
    return check_answers(_shown(wanted, values), said).equal


# --- labels ----------------------------------------------------------------------------------


def _clauses(telling: Telling, index: int, told: ToldTelling, values: dict[str, Number]) -> list[LabeledClause]:
    """Labels in the order of the text; references follow the clauses to their places."""
    written = telling.clauses_of(index)
    present = [k for k, found in enumerate(told.clauses) if found is not None]
    present.sort(key=lambda k: not written[k].front)
    places = {k: place for place, k in enumerate(present)}
    labelled = []
    for k in present:
        clause, found = written[k], told.clauses[k]
        assert found is not None
        try:
            arguments = tuple(_argument(spec, found, telling, told, values, places) for spec in clause.arguments)
            _related(clause.role, clause.row, arguments, told.text)
        except StoryFault as fault:
            raise StoryFault(f"clause on line {clause.line}: {fault}") from None
        labelled.append(LabeledClause(found.span, clause.role, clause.row, arguments))
    return labelled


def _related(role: str, row: str, arguments: tuple[RoleArgument, ...], text: str) -> None:
    """A formula of the text that is all that an EQUATION or a CONSTRAINT says has to be a relation."""
    if role in ("EQUATION", "CONSTRAINT") and not row and len(arguments) != 2:
        for item in arguments:
            if isinstance(item, TextSpan):
                formula = text[slice(*item.char_span)]
                head = to_node(_read(formula)).head
                if head not in ("relation", "chain", "list", "congruent"):
                    raise StoryFault(
                        f"the formula {formula!r} is no equation or inequality; is another formula of the clause meant?"
                    )


def _argument(
    spec: Spec, clause: ToldClause, telling: Telling, told: ToldTelling, values: dict[str, Number], places: dict[int, int]
) -> RoleArgument:  # fmt: skip
    if isinstance(spec, Call):
        inner = tuple(_argument(item, clause, telling, told, values, places) for item in spec.arguments)
        return RowCall(spec.row, inner)
    if isinstance(spec, ClauseSpec):
        if spec.place - 1 not in places:
            raise StoryFault(f"there is no clause @{spec.place}; they count from 1")
        return ClauseRef(places[spec.place - 1])
    if isinstance(spec, NumberSpec):
        return TextSpan(_number_span(spec.name, clause, told))
    if isinstance(spec, FormulaSpec):
        return TextSpan(_formula_span(spec, clause, told.text))
    return WrittenFormula(fill_written(spec.text, telling, values, told.chosen))


def _number_span(name: str, clause: ToldClause, told: ToldTelling) -> tuple[int, int]:
    """Where a number is told, read as the number that it is."""
    if name.isdigit():
        if not 1 <= int(name) <= len(clause.numbers):
            raise StoryFault(f"#{name}: the clause tells {len(clause.numbers)} plain numbers")
        hit: tuple[str, tuple[int, int], Number] | None = clause.numbers[int(name) - 1]
    else:
        everywhere = [item for found in told.clauses if found is not None for item in found.numbers]
        hit = next((item for item in (*clause.numbers, *everywhere) if item[0] == name), None)
    if hit is None:
        raise StoryFault(f"#{name}: the text does not tell it as a plain number")
    _, span, value = hit
    read = _read(told.text[slice(*span)])
    if isinstance(read, Fraction) and read != value:
        raise StoryFault(f"{told.text[slice(*span)]!r} is read as {read}, it tells {value}")
    return span


def _formula_span(spec: FormulaSpec, clause: ToldClause, text: str) -> tuple[int, int]:
    """A formula of the clause, or a part of it, that is read and holds the numbers that it tells."""
    if not 1 <= spec.place <= len(clause.formulas):
        raise StoryFault(f"${spec.place}: the clause has {len(clause.formulas)} formulas")
    start, end = clause.formulas[spec.place - 1]
    formula = text[start:end]
    if spec.part in ("l", "r"):
        cut = formula.find("=")
        if cut < 0:
            raise StoryFault(f"${spec.place}{spec.part}: the formula {formula!r} has no =")
        start, end = (start + cut + 1, end) if spec.part == "r" else (start, start + cut)
    elif spec.part == "p":
        first, last = formula.find("("), formula.rfind(")")
        if first < 0 or last < first:
            raise StoryFault(f"${spec.place}p: the formula {formula!r} has no brackets")
        start, end = start + first, start + last + 1
    while text[start] == " ":
        start += 1
    while text[end - 1] == " ":
        end -= 1
    held = _numbers_of(_read(text[start:end]))
    for name, span, value in clause.numbers:
        exact = Fraction(value)
        if start <= span[0] and span[1] <= end and not {abs(exact.numerator), exact.denominator} <= held | {1}:
            raise StoryFault(f"the formula {text[start:end]!r} is read without the number {value} of <{name}>")
    return start, end


def _read(surface: str) -> Value:
    try:
        return value_of_text(surface)
    except AssemblyError as error:
        raise StoryFault(f"not read as an argument: {error}") from None


def _numbers_of(value: Value) -> set[int]:
    """Numerators and denominators that occur in a value."""
    todo, found = [to_node(value)], {0, 1}
    while todo:
        node = todo.pop()
        todo += node.args
        if isinstance(node.value, Fraction):
            found |= {abs(node.value.numerator), node.value.denominator}
    return found

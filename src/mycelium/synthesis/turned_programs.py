"""Programs turned round: an argument of the old program is asked for, and its result is given.

With an unknown (any program) and, where a single chain of operations leads from the hidden number to the result, as plain
operations that undo the chain from its end.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from mycelium.programs import (
    Argument,
    Constant,
    LabeledProblem,
    Program,
    ProgramError,
    QuantityRef,
    ResultRef,
    Step,
    execute,
)
from mycelium.synthesis.steps import PlainArgument, PlainStep, from_plain_steps, plain_steps

PLAIN = ("ADD", "SUB", "MUL", "DIV")
_UNDO = {"ADD": "SUB", "SUB": "ADD", "MUL": "DIV", "DIV": "MUL"}


@dataclass(frozen=True, slots=True)
class TurnedProblem(LabeledProblem):
    """A problem turned round; its `program` uses plain operations wherever they can undo the old one.

    unknown_program: the same answer by UNKNOWN, EQUATION and SOLVE. parent: id of the problem that was turned.
    way: how the number is hidden and asked for ("direct", "named", "letter").
    """

    unknown_program: Program | None = None
    parent: str = ""
    way: str = ""


def with_unknown(
    program: Program, hidden: int, places: dict[int, int], quantities: Sequence[Fraction], result: int, times: Fraction
) -> Program:
    """The program that names quantity `hidden` as its unknown and solves for it.

    places: where each other old quantity stands among the new `quantities`; result: where the given result does.
    times: what the solution is multiplied by (100 where a share was written as a percentage).
    """

    def moved(argument: Argument) -> Argument:
        if isinstance(argument, ResultRef):
            return ResultRef(argument.index + 1)
        if isinstance(argument, QuantityRef):
            return ResultRef(0) if argument.index == hidden else QuantityRef(places[argument.index])
        return argument

    steps = [Step("UNKNOWN", ())]
    steps += [Step(step.operation, tuple(map(moved, step.arguments))) for step in program.steps]
    steps.append(Step("EQUATION", (ResultRef(len(program.steps)), QuantityRef(result))))
    steps.append(Step("SOLVE", (ResultRef(0), ResultRef(len(steps) - 1))))
    if times != 1:
        steps.append(Step("MUL", (ResultRef(len(steps) - 1), Constant(times))))
    return Program(tuple(steps), tuple(quantities))


def undone(
    program: Program, hidden: int, places: dict[int, int], quantities: Sequence[Fraction], result: int, times: Fraction
) -> Program | None:
    """The chain from quantity `hidden` to the result undone by plain operations; None where there is no such chain."""
    plain = plain_steps(program, lambda index: ("h", 0) if index == hidden else ("q", places[index]))
    path: set[int] = set()
    for index, (name, arguments) in enumerate(plain):
        touched = [a for a in arguments if a == ("h", 0) or a[0] == "r" and a[1] in path]
        if touched:
            if len(touched) > 1 or name not in PLAIN or len(arguments) != 2:
                return None
            path.add(index)
    chain = sorted(path)
    if not chain or chain[-1] != len(plain) - 1:
        return None
    for index in chain[:-1]:
        if sum(argument == ("r", index) for _, arguments in plain for argument in arguments) != 1:
            return None
    steps: list[PlainStep] = []
    place: dict[int, int] = {}

    def shifted(argument: PlainArgument) -> PlainArgument:
        return ("r", place[argument[1]]) if argument[0] == "r" else argument

    for index, (name, arguments) in enumerate(plain):
        if index not in path:
            place[index] = len(steps)
            steps.append((name, tuple(map(shifted, arguments))))
    given: PlainArgument = ("q", result)
    for index in reversed(chain):
        name, (a, b) = plain[index]
        first = a == ("h", 0) or a[0] == "r" and a[1] in path
        other = shifted(b if first else a)
        if first or name in ("ADD", "MUL"):
            steps.append((_UNDO[name], (given, other)))
        else:
            steps.append((name, (other, given)))
        given = ("r", len(steps) - 1)
    if times != 1:
        steps.append(("MUL", (given, ("c", times))))
    try:
        return from_plain_steps(tuple(steps), tuple(quantities))
    except ProgramError:
        return None


def is_one_to_one(program: Program, hidden: int) -> bool:
    """Whether the result tells the hidden quantity: computed at seven values, it rises or falls throughout.

    Where several steps read the quantity the result must also be linear in it, so that there is one solution.
    """
    value = program.quantities[hidden]
    if not isinstance(value, Fraction):
        return False
    unit = Fraction(1, 100) if value < 1 else Fraction(1)
    results: dict[Fraction, Fraction] = {}
    for step in (-2, -1, 0, 1, 2, 10, 100):
        other = value + step * unit if value + step * unit > 0 else value / (2 - step)
        quantities = (*program.quantities[:hidden], other, *program.quantities[hidden + 1 :])
        try:
            result = execute(Program(program.steps, quantities)).answer
        except ProgramError:
            continue
        if not isinstance(result, Fraction):
            return False
        results[other] = result
    points = sorted(results.items())
    told = [result for _, result in points]
    if sum(argument == QuantityRef(hidden) for step in program.steps for argument in step.arguments) > 1:
        slopes = {(d - b) / (c - a) for (a, b), (c, d) in pairwise(points)}
        if len(slopes) > 1:
            return False
    return len(told) >= 5 and (all(a < b for a, b in pairwise(told)) or all(a > b for a, b in pairwise(told)))


def traced(program: Program, hidden: int) -> Iterator[tuple[int, Step, list[bool]]]:
    """The steps, and which of their arguments are the hidden quantity or depend on it."""
    depends: set[int] = set()
    for index, step in enumerate(program.steps):
        arguments = step.arguments
        touched = [a == QuantityRef(hidden) or (isinstance(a, ResultRef) and a.index in depends) for a in arguments]
        if any(touched):
            depends.add(index)
        yield index, step, touched


def is_divided_by(program: Program, hidden: int) -> bool:
    """Whether a step before the last divides by something that depends on the quantity, or the last one twice over.

    Such a program is no equation that is solved without sympy, and rarely a story that a reader would turn round.
    """
    last = len(program.steps) - 1
    return any(
        step.operation == "DIV" and touched[1] and (index != last or touched[0])
        for index, step, touched in traced(program, hidden)
    )


def goes_on_from_quotient(program: Program, hidden: int, by: Container[str] = PLAIN) -> bool:
    """Whether a step of the kinds `by` reads a quotient of the quantity: so many packs at a price, of which part may be left."""
    divided: set[int] = set()
    for index, step, touched in traced(program, hidden):
        reads = any(isinstance(a, ResultRef) and a.index in divided for a in step.arguments)
        if any(touched) and step.operation in by and reads:
            return True
        if any(touched) and (step.operation == "DIV" or reads):
            divided.add(index)
    return False


def multiplies_quotient(program: Program, hidden: int) -> bool:
    """Whether a step multiplies the quantity, or what was reckoned with it, and a quotient of others: 16 hours at 1/8 bottle."""
    divided: set[int] = set()
    for index, step, touched in traced(program, hidden):
        reads = any(isinstance(a, ResultRef) and a.index in divided for a in step.arguments)
        if any(touched) and step.operation == "MUL" and reads:
            return True
        if not any(touched) and (step.operation == "DIV" or reads):
            divided.add(index)
    return False

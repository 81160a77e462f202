"""`Program`: a DAG of operations over quantities, constants and earlier results.

Steps stand in order of execution; the result of the last one is the answer. A program is checked when it is
built, so every `Program` that exists can be executed or has a reason (such as a division by zero) why not.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from mycelium.programs.errors import MalformedProgram
from mycelium.programs.expression import FRESH, Expression, Value
from mycelium.programs.limits import LIMITS
from mycelium.programs.operations import OPERATIONS


@dataclass(frozen=True, slots=True)
class QuantityRef:
    """The quantity with this index among the program's quantities."""

    index: int


@dataclass(frozen=True, slots=True)
class Constant:
    """A number that the text does not mention, such as the 60 minutes of an hour, or an expression such as x**2 - 2."""

    value: Value


@dataclass(frozen=True, slots=True)
class ResultRef:
    """The result of the earlier step with this index."""

    index: int


Argument = QuantityRef | Constant | ResultRef


@dataclass(frozen=True, slots=True)
class Step:
    """One operation of the table applied to arguments."""

    operation: str
    arguments: tuple[Argument, ...]


@dataclass(frozen=True, slots=True)
class Program:
    """Steps over `quantities` (the values of the problem's quantities, in text order: numbers, or formulas of the text).

    Raises:
        MalformedProgram: no steps or too many, unknown operation, wrong number of arguments, an index out of
            range, a step that refers to itself or a later one, or a number that is no `Fraction` or too long.
    """

    steps: tuple[Step, ...]
    quantities: tuple[Value, ...] = ()

    def __post_init__(self) -> None:
        if not 1 <= len(self.steps) <= LIMITS.steps:
            raise MalformedProgram(f"got {len(self.steps)} steps, expected 1 to {LIMITS.steps}")
        for index, value in enumerate(self.quantities):
            if not isinstance(value, Expression):
                _check_number(value, f"quantity {index}")
        for position, step in enumerate(self.steps):
            _check_step(step, position, len(self.quantities))

    def used_quantities(self) -> frozenset[int]:
        """Indices of the quantities that some step reads."""
        return frozenset(a.index for step in self.steps for a in step.arguments if isinstance(a, QuantityRef))

    def consumers(self) -> tuple[tuple[int, ...], ...]:
        """For each step, the later steps that read its result."""
        readers: list[list[int]] = [[] for _ in self.steps]
        for position, step in enumerate(self.steps):
            for argument in step.arguments:
                if isinstance(argument, ResultRef) and position not in readers[argument.index]:
                    readers[argument.index].append(position)
        return tuple(map(tuple, readers))

    def pruned(self) -> Program:
        """The same program without the steps that do not lead to the answer."""
        reads = [[a.index for a in step.arguments if isinstance(a, ResultRef)] for step in self.steps]
        order = needed_steps(reads)
        new_index = {old: new for new, old in enumerate(order)}
        steps = [
            Step(
                self.steps[old].operation,
                tuple(
                    ResultRef(new_index[a.index]) if isinstance(a, ResultRef) else a for a in self.steps[old].arguments
                ),
            )
            for old in order
        ]
        return Program(tuple(steps), self.quantities)


def simplified(program: Program) -> Program:
    """The same answer without steps that do nothing: x / x, times 1, plus 0, times x and then divided by x.

    A program that does nothing else keeps its last step, since a program has one at least.

    >>> five, one = QuantityRef(0), Constant(Fraction(1))
    >>> steps = (Step("ADD", (five, five)), Step("MUL", (ResultRef(0), one)))
    >>> simplified(Program(steps, (Fraction(5),))) == Program(steps[:1], (Fraction(5),))
    True
    """
    stands_for: dict[int, Argument] = {}  # what is read in place of the result of a step that does nothing
    steps: list[Step] = []
    for position, step in enumerate(program.steps):
        arguments = tuple(stands_for.get(a.index, a) if isinstance(a, ResultRef) else a for a in step.arguments)
        steps.append(Step(step.operation, arguments))
        if (plain := _does_nothing(steps[-1], steps)) is not None:
            stands_for[position] = plain
    last = stands_for.get(len(steps) - 1)
    if isinstance(last, ResultRef):
        steps = steps[: last.index + 1]
    return Program(tuple(steps), program.quantities).pruned()


def _does_nothing(step: Step, steps: Sequence[Step]) -> Argument | None:
    """The argument that a step merely passes on (or the constant it always gives), or None."""
    if len(step.arguments) != 2:
        return None
    name, (left, right) = step.operation, step.arguments
    zero, one = Constant(Fraction(0)), Constant(Fraction(1))
    if name in ("ADD", "SUB") and right == zero or name in ("MUL", "DIV") and right == one:
        return left
    if name == "ADD" and left == zero or name == "MUL" and left == one:
        return right
    if left == right and name in ("SUB", "DIV"):
        return zero if name == "SUB" else one
    undone = {"DIV": "MUL", "SUB": "ADD"}.get(name)
    if undone and isinstance(left, ResultRef) and steps[left.index].operation == undone:
        parts = steps[left.index].arguments
        if len(parts) == 2 and right in parts:
            return parts[1] if parts[0] == right else parts[0]
    return None


def needed_steps(reads: Sequence[Iterable[int]]) -> tuple[int, ...]:
    """Positions of the steps that the last one needs, itself included, in order.

    reads: for every step the earlier steps whose results it reads.

    >>> needed_steps([[], [], [0]])
    (0, 2)
    """
    needed = {len(reads) - 1}
    for position in range(len(reads) - 1, -1, -1):
        if position in needed:
            needed.update(reads[position])
    return tuple(sorted(needed))


def _check_step(step: Step, position: int, n_quantities: int) -> None:
    operation = OPERATIONS.known(step.operation) or OPERATIONS.get(step.operation)
    if operation is None:
        known = ", ".join(OPERATIONS)
        raise MalformedProgram(f"step {position}: got operation {step.operation!r}, expected one of {known}")
    if len(step.arguments) > LIMITS.arguments or not operation.accepts(len(step.arguments)):
        raise MalformedProgram(
            f"step {position}: {step.operation} got {len(step.arguments)} arguments, takes {arity_text(operation.arity)}"
        )
    for argument in step.arguments:
        if isinstance(argument, Constant) and isinstance(argument.value, Expression):
            if step.operation == "UNKNOWN" and FRESH.fullmatch(argument.value.text):
                raise MalformedProgram(f"step {position}: got UNKNOWN({argument.value}); such names are given by order")
            continue  # checked when it was made
        if isinstance(argument, Constant):
            _check_number(argument.value, f"step {position}: constant")
        elif not isinstance(argument, QuantityRef | ResultRef):
            raise MalformedProgram(
                f"step {position}: got argument {argument!r:.60}, expected a reference or a constant"
            )
        elif type(argument.index) is not int:
            raise MalformedProgram(f"step {position}: got index {argument.index!r:.40}, expected a whole number")
        elif isinstance(argument, QuantityRef) and not 0 <= argument.index < n_quantities:
            raise MalformedProgram(
                f"step {position}: got quantity {argument.index}, the program has {n_quantities} quantities"
            )
        elif isinstance(argument, ResultRef) and not 0 <= argument.index < position:
            raise MalformedProgram(
                f"step {position}: got the result of step {argument.index}; only earlier steps can be read"
            )


def _check_number(value: object, what: str) -> None:
    if not isinstance(value, Fraction):
        raise MalformedProgram(f"{what}: got {type(value).__name__} {value!r:.40}, expected an exact Fraction")
    if not LIMITS.holds(value):
        raise MalformedProgram(f"{what}: got a number of more than {LIMITS.bits} bits; no step could use it")


def arity_text(arity: tuple[int, int | None]) -> str:
    """How many arguments a row takes, in words: "2", "1 to 3", "2 or more"."""
    low, high = arity
    if high is None:
        return f"{low} or more (at most {LIMITS.arguments})"
    return str(low) if low == high else f"{low} to {high}"


def program_of(steps: Sequence[tuple[str, Sequence[Argument]]], quantities: Sequence[Value]) -> Program:
    """Short way to build a program: `program_of([("ADD", [QuantityRef(0), Constant(Fraction(1))])], values)`."""
    return Program(tuple(Step(name, tuple(arguments)) for name, arguments in steps), tuple(quantities))

"""Programs of labels as steps whose arguments can be pointed to in the text.

A label may name a number (`INLINE("s", "s", q0)`) or write a formula over results (`SUBSTITUTE("binomial(u, 2)", "u", r0)`).
Here a name becomes what it stands for, and a formula over names becomes steps; functions of the formula grammar are
rows of their own (`sqrt`, `factorial`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias

from mycelium.errors import MyceliumError
from mycelium.programs import Expression, Program, QuantityRef, ResultRef, Value, needed_steps, to_node
from mycelium.symbolic import Node, rational_value, to_plain

_ARITHMETIC = {"add": "ADD", "mul": "MUL", "div": "DIV", "pow": "POWER"}
_ROW_OF_CALL = {"binomial": "COMBINATIONS", "mod": "MOD", "gcd": "GCD", "lcm": "LCM"}


class Unpointed(MyceliumError, ValueError):
    """A program that has no steps over what can be pointed to; the message says why."""


@dataclass(frozen=True, slots=True)
class Told:
    """A value that a step reads. quantity: whether the label says that the text gives it."""

    value: Value
    quantity: bool = False


PointedArgument: TypeAlias = Told | ResultRef


@dataclass(frozen=True, slots=True)
class PointedStep:
    """A row of the table, or a function of the formula grammar in small letters, over values and earlier results."""

    operation: str
    arguments: tuple[PointedArgument, ...]


def pointed_steps(program: Program, in_text: Callable[[Value], bool]) -> tuple[PointedStep, ...]:
    """The steps of a program, formulas that the text does not have taken apart.

    in_text: whether the text gives a value. Formulas of the text stay whole.

    Raises:
        Unpointed: the program only names a value.
    """
    writer = _Writer(in_text)
    stands_for: list[PointedArgument] = []
    for step in program.steps:
        arguments: list[PointedArgument] = []
        for argument in step.arguments:
            if isinstance(argument, ResultRef):
                arguments.append(stands_for[argument.index])
            elif isinstance(argument, QuantityRef):
                arguments.append(Told(program.quantities[argument.index], quantity=True))
            else:
                arguments.append(Told(argument.value))
        stands_for.append(writer.taken_apart(step.operation, arguments) or writer.add(step.operation, arguments))
    last = stands_for[-1]
    if not isinstance(last, ResultRef):
        raise Unpointed("the program computes nothing")
    return _needed(writer.steps[: last.index + 1])


def _needed(steps: Sequence[PointedStep]) -> tuple[PointedStep, ...]:
    order = needed_steps([[a.index for a in step.arguments if isinstance(a, ResultRef)] for step in steps])
    new = {old: index for index, old in enumerate(order)}
    return tuple(
        PointedStep(
            steps[old].operation,
            tuple(ResultRef(new[a.index]) if isinstance(a, ResultRef) else a for a in steps[old].arguments),
        )
        for old in order
    )


class _Writer:
    """Collects steps."""

    def __init__(self, in_text: Callable[[Value], bool]) -> None:
        self.in_text = in_text
        self.steps: list[PointedStep] = []

    def add(self, operation: str, arguments: Sequence[PointedArgument]) -> ResultRef:
        self.steps.append(PointedStep(operation, tuple(arguments)))
        return ResultRef(len(self.steps) - 1)

    def taken_apart(self, operation: str, arguments: Sequence[PointedArgument]) -> PointedArgument | None:
        """What a step stands for that puts values into a formula or evaluates one; None for any other step."""
        first = arguments[0] if arguments else None
        if not isinstance(first, Told) or not isinstance(first.value, Expression) or first.quantity:
            return None
        names = _named(arguments[1:]) if operation in ("INLINE", "SUBSTITUTE") else {}
        plain = operation == "INLINE" or not self.in_text(first.value)
        if names is None or operation not in ("INLINE", "SUBSTITUTE", "EVALUATE") or not plain:
            return None
        node = first.value.node
        if operation != "INLINE" and not node.symbols() <= set(names):
            return None
        before = len(self.steps)
        try:
            found = self._written(node, names)
        except Unpointed:
            del self.steps[before:]
            return None
        return None if operation == "EVALUATE" and not isinstance(found, ResultRef) else found

    def _written(self, node: Node, names: Mapping[str, PointedArgument]) -> PointedArgument:
        """The argument that a formula is, its operations added as steps."""
        if node.head == "symbol" and str(node.value) in names:
            return names[str(node.value)]
        if node.head == "number" or node.head == "constant":
            return Told(_value(node))
        if node.head == "neg":
            inner = self._written(node.args[0], names)
            if isinstance(inner, Told) and isinstance(inner.value, Fraction):
                return Told(-inner.value)
            return self.add("SUB", [Told(Fraction(0)), inner])
        if node.head in ("add", "mul"):
            return self._chained(node, names)
        if node.head in _ARITHMETIC:
            return self.add(_ARITHMETIC[node.head], [self._written(part, names) for part in node.args])
        return self._applied(node, names)

    def _applied(self, node: Node, names: Mapping[str, PointedArgument]) -> PointedArgument:
        parts = node.args
        if node.head == "root" and (len(parts) == 1 or parts[1] == to_node(Fraction(2))):
            return self.add("sqrt", [self._written(parts[0], names)])
        row = {"call": _ROW_OF_CALL.get(str(node.value), str(node.value)), "root": "root", "tuple": "POINT"}.get(
            node.head
        )
        if row is not None and 1 <= len(parts) <= 4:
            return self.add(row, [self._written(part, names) for part in parts])
        if not node.symbols() & set(names):
            return Told(_value(node))
        raise Unpointed(f"a formula holds {node.head}, which is no step")

    def _chained(self, node: Node, names: Mapping[str, PointedArgument]) -> PointedArgument:
        """A sum whose later parts may be subtracted, or a product: one step after another; a plain sum is one step."""
        if node.head == "add" and not any(part.head == "neg" for part in node.args[1:]):
            return self.add("ADD", [self._written(part, names) for part in node.args])
        total = self._written(node.args[0], names)
        for part in node.args[1:]:
            negative = node.head == "add" and part.head == "neg"
            operation = "SUB" if negative else _ARITHMETIC[node.head]
            total = self.add(operation, [total, self._written(part.args[0] if negative else part, names)])
        return total


def _named(arguments: Sequence[PointedArgument]) -> dict[str, PointedArgument] | None:
    """Names with what they stand for, where all stand for numbers or results; None else."""
    names, values = arguments[::2], arguments[1::2]
    found: dict[str, PointedArgument] = {}
    for name, value in zip(names, values, strict=False):
        known = isinstance(value, ResultRef) or isinstance(value.value, Fraction)
        if not known or not isinstance(name, Told) or not isinstance(name.value, Expression):
            return None
        found[name.value.text] = value
    return found if len(names) == len(values) else None


def _value(node: Node) -> Value:
    number = rational_value(node)
    return Expression(to_plain(node)) if number is None else number


__all__ = ["PointedArgument", "PointedStep", "Told", "Unpointed", "pointed_steps"]

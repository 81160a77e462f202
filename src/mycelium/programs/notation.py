"""The notations in which data sets write computations, all read into one shape: a list of `WrittenStep`s.

Calculator annotations (`<<48/2=24>>`), plain equations in running text (`48 / 2 = 24`), named equations
(`x=65/(0.6-0.4)`), prefix formulas over numbered slots (`+ number0 number1`), call formulas
(`add(48, multiply(3, 2))`) and straight-line assignments (`t0 = n2 / n1`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from mycelium.errors import MyceliumError
from mycelium.problems import parse_number
from mycelium.programs.arithmetic import ArithmeticSyntaxError, parse_arithmetic
from mycelium.programs.arithmetic_tree import combined, last_operation, value_of, written_number
from mycelium.programs.limits import Limits
from mycelium.symbolic import LimitError, Node

MAX_WRITTEN_STEPS = 60
MAX_LINE = 2000
_LIMITS = Limits(exponent=64)  # a computation with a larger power is none of a word problem


@dataclass(frozen=True, slots=True)
class WrittenStep:
    """One computation as it is written: `tree`, the value its author states, and the name given to it, if any."""

    tree: Node
    stated: Fraction | None = None
    name: str | None = None
    line: int = 0


class NotationError(MyceliumError, ValueError):
    """A text that the notation's reader cannot read; labels count this as the reason."""


_ANNOTATION = re.compile(r"<<([^<>]*?)=([^<>=]*)>>")
_RUN = re.compile(r"[-+*/^().,%$€£×÷x\d\s]+")  # what the left side of an equation consists of
_LEFT_START = re.compile(r"[-($€£.\d]")
_SIGN = re.compile(r"[-+*/×÷x]")
_UNITS = re.compile(r"(?<=[\d%])\s+[A-Za-z][A-Za-z/' ]{0,60}?(?=\s*[-+*/×÷=]|\s+[xX]\s)")  # "50 graduates + ..."
_RIGHT = re.compile(r"\s*[$€£]?\s*(?P<right>-?(?:\d[\d,]*(?:\.\d+)?|\.\d+)(?:\s?/\s?\d+)?%?)")


def read_annotations(solution: str) -> list[WrittenStep]:
    """Steps of the calculator annotations of a solution; one that is not arithmetic is left out.

    >>> [step.stated for step in read_annotations("He has 48/2 = <<48/2=24>>24 left.")]
    [Fraction(24, 1)]
    """
    steps = []
    for number, line in enumerate(solution.splitlines()):
        for left, right in _ANNOTATION.findall(line):
            step = _written(left, right, number)
            if step is not None:
                steps.append(step)
    return steps[:MAX_WRITTEN_STEPS]


def read_equations(solution: str) -> list[WrittenStep]:
    """Steps written as plain equations in running text, annotations removed first."""
    steps = []
    for number, line in enumerate(re.sub(r"<<[^<>]*>>", "", solution).splitlines()):
        if len(line) > MAX_LINE:
            continue
        for _, _, left, right in _equations(line):
            step = _written(left, right, number)
            if step is not None and _agrees(step):
                steps.append(step)
    return steps[:MAX_WRITTEN_STEPS]


def read_solution(solution: str) -> list[WrittenStep]:
    """Annotated steps and, between them, the plain equations that their author left without annotation.

    >>> solution = "Each box has 6+2 = 8 pens, so 12 boxes have 12*8 = <<12*8=96>>96."
    >>> [step.stated for step in read_solution(solution)]
    [Fraction(8, 1), Fraction(96, 1)]
    """
    steps: list[WrittenStep] = []
    for number, line in enumerate(solution.splitlines()):
        plain, removed, found = _ANNOTATION.sub("", line), 0, []
        for match in _ANNOTATION.finditer(line):
            step = _written(match[1], match[2], number)
            if step is not None and step.tree.head != "number":  # <<45=45>> says nothing about the 45
                found.append((match.start() - removed, step))
            removed += match.end() - match.start()
        if len(plain) <= MAX_LINE:
            found += _plain_steps(plain, number, found)
        steps += [step for _, step in sorted(found, key=lambda item: item[0])]
    return steps[:MAX_WRITTEN_STEPS]


def _plain_steps(plain: str, number: int, annotated: list[tuple[int, WrittenStep]]) -> list[tuple[int, WrittenStep]]:
    """Equations of a line that hold no annotation, each with its place; units between the numbers are passed over."""
    plain = plain.replace("–", "-")
    found = []
    for start, end, left, right in _equations(plain):
        step = _written(left, right, number)
        if step is not None and _agrees(step) and not any(start <= place <= end for place, _ in annotated):
            found.append((end, step))
    known = {step.stated for _, step in annotated + found}
    for _, _, left, right in _equations(_UNITS.sub("", plain)):
        step = _written(left, right, number)
        if step is not None and _agrees(step) and step.stated not in known:
            known.add(step.stated)
            found.append((len(plain), step))
    return found


def _equations(line: str) -> Iterator[tuple[int, int, str, str]]:
    """(start, end, left, right) of every `arithmetic = number` of a line, left to right, in linear time."""
    position = 0
    for run in _RUN.finditer(line):
        end = run.end()
        start = _LEFT_START.search(line, max(run.start(), position), end)
        if start is None or line[end : end + 1] != "=" or not _SIGN.search(line, start.end(), end):
            continue
        right = _RIGHT.match(line, end + 1)
        if right is not None:
            yield start.start(), right.end(), line[start.start() : end], right["right"]
            position = right.end()


def _written(left: str, right: str, line: int) -> WrittenStep | None:
    try:
        tree = parse_arithmetic(left)
        stated_tree = parse_arithmetic(right)
    except ArithmeticSyntaxError:
        return None
    stated = value_of(stated_tree, limits=_LIMITS)
    value = value_of(tree, limits=_LIMITS)
    if stated is None or value is None:
        return None
    return WrittenStep(tree, stated, line=line)


def _agrees(step: WrittenStep) -> bool:
    value = value_of(step.tree, limits=_LIMITS)
    if value is None or step.stated is None:
        return False
    return abs(value - step.stated) <= max(Fraction(1, 100) * abs(value), Fraction(1, 100))


def read_named_equation(equation: str) -> list[WrittenStep]:
    """`x = expression` (or `expression = x`), the unknown standing alone on one side.

    Raises:
        NotationError: no such equation.
    """
    sides = equation.split("=")
    if len(sides) != 2:
        raise NotationError(f"got {equation[:40]!r}, expected one equation with the unknown alone on one side")
    try:
        left, right = (parse_arithmetic(side) for side in sides)
    except ArithmeticSyntaxError as error:
        raise NotationError(str(error)) from error
    tree = right if left.head == "symbol" else left if right.head == "symbol" else None
    if tree is None or value_of(tree, limits=_LIMITS) is None:
        raise NotationError("the unknown does not stand alone on one side")
    return [WrittenStep(tree)]


def read_prefix(formula: str, numbers: list[str]) -> list[WrittenStep]:
    """`- * number0 number1 number2` over the listed numbers.

    Raises:
        NotationError: not a prefix formula over these numbers.
    """
    tokens = iter(formula.split()[:100])

    def read() -> Node:
        token = next(tokens, None)
        if token is None:
            raise NotationError("the formula ends too early")
        if token in "+-*/":
            return combined(token, read(), read())
        slot = re.fullmatch(r"number(\d+)", token)
        value = parse_number(numbers[int(slot[1])]) if slot and int(slot[1]) < len(numbers) else parse_number(token)
        if value is None:
            raise NotationError(f"got {token!r}, expected an operator or a number")
        return written_number(value)

    try:
        tree = read()
    except LimitError as error:
        raise NotationError(str(error)) from error
    if next(tokens, None) is not None:
        raise NotationError("tokens are left after a complete formula")
    return [WrittenStep(tree)]


_CALLS = {"add": "+", "subtract": "-", "multiply": "*", "divide": "/", "power": "**"}
_CALL_TOKEN = re.compile(r"\s*([a-z_]+(?=\()|const_[\w.]+|-?\d[\d.]*|[(),])")


def read_calls(formula: str) -> list[WrittenStep]:
    """`add(48, multiply(3, const_2))`: the operation trees of MathQA.

    Raises:
        NotationError: an operation that is not arithmetic, or a broken formula.
    """
    tokens = _CALL_TOKEN.findall(formula)[:200]
    position = 0

    def take() -> str:
        nonlocal position
        if position >= len(tokens):
            raise NotationError("the formula ends too early")
        position += 1
        return tokens[position - 1]

    def read() -> Node:
        token = take()
        if position < len(tokens) and tokens[position] == "(":
            take()
            arguments = [read()]
            while (separator := take()) == ",":
                arguments.append(read())
            if separator != ")":
                raise NotationError("a call is not closed")
            return _call(token, arguments)
        if token.startswith("const_"):
            digits = token.removeprefix("const_").replace("_", ".")
            token = digits
        value = parse_number(token)
        if value is None:
            raise NotationError(f"got {token!r}, expected a number")
        return written_number(value)

    try:
        tree = read()
    except LimitError as error:
        raise NotationError(str(error)) from error
    if position != len(tokens):
        raise NotationError("tokens are left after a complete formula")
    return [WrittenStep(tree)]


def _call(name: str, arguments: list[Node]) -> Node:
    if name in _CALLS and len(arguments) == 2:
        return combined(_CALLS[name], arguments[0], arguments[1])
    if name == "inverse" and len(arguments) == 1:
        return combined("/", written_number(1), arguments[0])
    if name == "rectangle_area" and len(arguments) == 2:
        return combined("*", arguments[0], arguments[1])
    if name == "square_area" and len(arguments) == 1:
        return combined("*", arguments[0], arguments[0])
    if name == "rectangle_perimeter" and len(arguments) == 2:
        return combined("*", written_number(2), combined("+", arguments[0], arguments[1]))
    if name == "speed" and len(arguments) == 2:
        return combined("/", arguments[0], arguments[1])
    raise NotationError(f"the operation {name!r} is not arithmetic")


_ASSIGNMENT = re.compile(r"^\s*([A-Za-z_]\w*)\s*=\s*([^=#]+?)\s*(?:#.*)?$")


def read_assignments(code: str) -> list[WrittenStep]:
    """Straight-line assignments; a plain number bound to a name is not a step but a leaf.

    Raises:
        NotationError: a line that is neither an arithmetic assignment nor a print.
    """
    leaves: dict[str, Node] = {}
    steps: list[WrittenStep] = []
    for number, line in enumerate(re.split(r"\n| ; ", code)):
        if not line.strip() or line.strip().startswith(("print(", "#")):
            continue
        match = _ASSIGNMENT.match(line)
        if match is None:
            raise NotationError(f"got the line {line.strip()[:40]!r}, expected an arithmetic assignment")
        try:
            tree = _substitute(parse_arithmetic(match[2]), leaves)
        except (ArithmeticSyntaxError, LimitError) as error:
            raise NotationError(str(error)) from error
        if tree.head == "number":
            leaves[match[1]] = tree
        else:
            leaves.pop(match[1], None)
            steps.append(WrittenStep(tree, name=match[1], line=number))
    if not steps or len(steps) > MAX_WRITTEN_STEPS:
        raise NotationError(f"got {len(steps)} computed lines, expected 1 to {MAX_WRITTEN_STEPS}")
    return steps


def _substitute(tree: Node, leaves: dict[str, Node]) -> Node:
    """The tree with names replaced by the numbers they stand for; a leading minus is written as 0 - ..."""
    if tree.head == "symbol":
        return leaves.get(str(tree.value), tree)
    if tree.head == "neg":
        return combined("-", written_number(0), _substitute(tree.args[0], leaves))
    last = last_operation(tree)
    if last is None:
        return tree
    sign, left, right = last
    return combined(sign, _substitute(left, leaves), _substitute(right, leaves))

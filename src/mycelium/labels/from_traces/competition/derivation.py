"""A program in the making: written expressions become steps of the operation table over what is known so far."""

from __future__ import annotations

import atexit
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache

from mycelium.labels.references import GivenUp
from mycelium.problems import CharSpan, Quantity
from mycelium.programs import (
    OPERATIONS,
    Argument,
    Constant,
    Expression,
    ProgramError,
    QuantityRef,
    ResultRef,
    Step,
    apply_operation,
    to_node,
)
from mycelium.symbolic import (
    Node,
    SymbolicError,
    WorkerPool,
    call,
    evaluate_node,
    rational_value,
    replace_symbol,
    to_plain,
)

MAX_STEPS = 60
MAX_SYMBOLIC = 40  # steps that a worker runs, over one solution
TIMEOUT_S = 0.5  # processor time of one of them
MAX_LOST = 2  # of them that may run out of time before the solution is given up
SMALL = frozenset(Fraction(value) for value in (-2, -1, 0, 1, 2))
_USUAL_POWERS = frozenset(map(Fraction, (-1, 2, 3)))
TRIGONOMETRY = frozenset("sin cos tan cot sec csc".split())
_LETTERS = "uvwpqstabcdhkmn"

Value = Fraction | Expression


@dataclass
class Derivation:
    """Steps so far and the names that stand for their results.

    raised: indices of the quantities that are exponents in the problem.
    steps, values, spans: each step, its value, and the characters of the solution that it was read at.
    letters, named: what a letter, or a whole written expression such as AB or x + y, was found to be.
    functions: letters and body of f(x) = ...; the last definition holds.
    opaque: values of letters that the solution states without saying how; a quantity that is equal is not meant.
    prefer: which of several equal quantities a step at a span reads; None for the first.
    """

    quantities: Sequence[Quantity]
    raised: frozenset[int] = frozenset()
    prefer: Callable[[Sequence[int], CharSpan], int | None] = lambda choices, span: None
    steps: list[Step] = field(default_factory=list)
    values: list[Value] = field(default_factory=list)
    spans: list[CharSpan] = field(default_factory=list)
    letters: dict[str, Argument] = field(default_factory=dict)
    named: dict[Node, Argument] = field(default_factory=dict)
    functions: dict[str, tuple[str, Node]] = field(default_factory=dict)
    opaque: set[Fraction] = field(default_factory=set)
    symbolic: int = 0
    lost: int = 0
    _known: dict[Step, Argument | None] = field(default_factory=dict)
    _read: set[int] = field(default_factory=set)

    def value(self, argument: Argument) -> Value:
        if isinstance(argument, ResultRef):
            return self.values[argument.index]
        return self.quantities[argument.index].value if isinstance(argument, QuantityRef) else argument.value

    def add(self, operation: str, arguments: Sequence[Argument], span: CharSpan) -> Argument | None:
        """The result of a new step, or of the same one made before; None where it has no value.

        Raises:
            GivenUp: too many steps, or too many that need a worker.
        """
        step = Step(operation, tuple(arguments))
        if step in self._known:
            return self._known[step]
        values = [self.value(argument) for argument in arguments]
        symbolic = OPERATIONS[operation].kind == "symbolic"
        self.symbolic += symbolic or any(isinstance(value, Expression) for value in values)
        if len(self.steps) >= MAX_STEPS or self.symbolic > MAX_SYMBOLIC or self.lost >= MAX_LOST:
            raise GivenUp("the solution needs more steps or letters than one label may cost")
        try:
            value = _symbolic(operation, values) if symbolic else apply_operation(operation, values)
        except (ProgramError, SymbolicError, RecursionError) as error:
            self.lost += "within" in str(error)
            self._known[step] = None
            return None
        self._read.update(argument.index for argument in arguments if isinstance(argument, ResultRef))
        self.steps.append(step)
        self.values.append(value)
        self.spans.append(span)
        self._known[step] = made = ResultRef(len(self.steps) - 1)
        return made

    def leaf(self, value: Fraction, span: CharSpan, exponent: bool = False) -> Argument:
        """What a written number is: a fresh result, a quantity of the problem, an older result, a constant.

        An exponent is no result; the 2 of a square is a 2 of the problem only where that is an exponent too.
        """
        results = [] if exponent else [index for index, known in enumerate(self.values) if known == value]
        fresh = [index for index in results if index not in self._read]
        if fresh and (value not in SMALL or value == -2):
            return ResultRef(fresh[-1])
        if value in self.opaque and value not in SMALL and not fresh:
            return Constant(value)
        choices = [index for index, item in enumerate(self.quantities) if item.value == value]
        alike = [index for index in choices if (index in self.raised) == exponent]
        choices = alike if alike or value in _USUAL_POWERS else choices
        if choices:
            chosen = self.prefer(choices, span) if len(choices) > 1 else None
            return QuantityRef(choices[0] if chosen is None else chosen)
        if results and (fresh or value not in SMALL):
            return ResultRef(results[-1])
        return Constant(value)

    def build(self, node: Node, span: CharSpan) -> Argument | None:
        """What an expression is under all that is known; None where it holds an unknown, or has no value."""
        if node in self.named:
            return self.named[node]
        if node.head == "number":
            assert isinstance(node.value, Fraction)
            return self.leaf(node.value, span)
        if node.head == "symbol":
            return self.letters.get(str(node.value))
        if node.head == "apply" and node.value in self.functions and len(node.args) == 1:
            return self._applied(node, span)
        written = self._fraction(node)
        if written is not None:
            return written
        if node.head == "root" and node.args[0].head == "number" and isinstance(node.args[0].value, Fraction):
            inside = node.args[0].value
            if inside < 10 and all(item.value != inside for item in self.quantities):
                return self.add(
                    "EVALUATE", (Constant(Expression(to_plain(node))),), span
                )  # the 3 of sqrt(3) is no result
        if node.head in ("add", "mul", "div", "pow", "neg"):
            return self._arithmetic(node, span)
        return self._substituted(node, span)

    def _fraction(self, node: Node) -> Argument | None:
        """The quantity that a written fraction is: 7/6 of a gallon is one number of the problem."""
        if node.head != "div" or any(part.head != "number" for part in node.args):
            return None
        top, bottom = (part.value for part in node.args)
        if not isinstance(top, Fraction) or not isinstance(bottom, Fraction) or bottom in (0, 1) or bottom == 100:
            return None
        if (top / bottom).denominator == 1:  # 24/8 is worked out
            return None
        known = [index for index, value in enumerate(self.values) if value == top / bottom != Fraction(1, 2)]
        if known and known[-1] not in self._read:
            return ResultRef(known[-1])
        places = [i for i, item in enumerate(self.quantities) if item.value == top / bottom != Fraction(1, 2)]
        parts = [item.value for item in self.quantities]
        return QuantityRef(places[0]) if len(places) == 1 and (top not in parts or bottom not in parts) else None

    def _applied(self, node: Node, span: CharSpan) -> Argument | None:
        letter, body = self.functions[str(node.value)]
        inner = self.build(node.args[0], span)
        written = expression_of(body)
        if inner is None or written is None or body.symbols() - {letter}:
            return None
        return self.add("SUBSTITUTE", (Constant(written), Constant(Expression(letter)), inner), span)

    def _arithmetic(self, node: Node, span: CharSpan) -> Argument | None:
        if node.head == "mul" and any(name.head == "mul" for name in self.named):
            node = self._joined(node)
        if node.head == "neg" and _is_signed_number(node):
            size = node.args[0].value
            assert isinstance(size, Fraction)
            found = self.leaf(-size, span)
            if not isinstance(found, Constant):
                return found
            positive = self.leaf(size, span)
            return found if isinstance(positive, Constant) else self.add("SUB", (Constant(Fraction(0)), positive), span)
        if self._is_symbolic(node):
            return self._substituted(node, span)
        apart = node.head in ("add", "mul", "div")  # where a minus sign may be taken out
        signed = [apart and part.head == "neg" and not self._is_known_negative(part, span) for part in node.args]
        parts = [
            self._exponent(part, span)
            if node.head == "pow" and place == 1 and _is_signed_number(part)
            else self.build(part.args[0] if signed[place] else part, span)
            for place, part in enumerate(node.args)
        ]
        if any(part is None for part in parts):
            return None
        built = [part for part in parts if part is not None]
        if any(isinstance(self.value(part), Expression) for part in built):
            return self._substituted(node, span)
        zero = Constant(Fraction(0))
        if node.head == "neg":
            return self.add("SUB", (zero, built[0]), span)
        if node.head == "pow":
            exponent = self.value(built[1])
            if isinstance(exponent, Fraction) and exponent.denominator != 1:  # a root, such as 8^(1/3)
                return self._substituted(node, span)
            return self.add("POWER", built, span)
        if node.head == "add":
            plus = [part for part, is_minus in zip(built, signed, strict=True) if not is_minus]
            total = zero if not plus else plus[0] if len(plus) == 1 else self.add("ADD", plus, span)
            for part, is_minus in zip(built, signed, strict=True):
                total = self.add("SUB", (total, part), span) if is_minus and total is not None else total
            return total
        total = built[0]
        for part in built[1:]:
            total = total and self.add("MUL" if node.head == "mul" else "DIV", (total, part), span)
        return total and (self.add("SUB", (zero, total), span) if sum(signed) % 2 else total)

    def _exponent(self, part: Node, span: CharSpan) -> Argument:
        size = part.args[0].value if part.head == "neg" else part.value
        assert isinstance(size, Fraction)
        return Constant(-size) if part.head == "neg" else self.leaf(size, span, exponent=True)

    def _is_known_negative(self, part: Node, span: CharSpan) -> bool:
        """Whether a number behind a minus sign is a negative quantity or result, so that the sign belongs to it."""
        size = part.args[0].value
        return isinstance(size, Fraction) and not isinstance(self.leaf(-size, span), Constant)

    def _is_symbolic(self, node: Node) -> bool:
        """Whether a part is known to be no rational number, such as a root, or may not be computed here."""
        if any(part.head in ("constant", "plusminus") for part in node.walk()):
            return True
        try:
            value = rational_value(node)
        except SymbolicError:
            return True
        return value is None and not (node.symbols() or any(part in self.named for part in node.walk()))

    def _substituted(self, node: Node, span: CharSpan) -> Argument | None:
        """One step for a whole expression that is no plain arithmetic, what is known put in for letters."""
        pairs: list[tuple[str, Argument]] = []
        free = [letter for letter in _LETTERS if letter not in node.symbols() and letter not in self.letters]

        def linked(part: Node, exponent: bool = False) -> Node | None:
            if part.head == "call" and part.value in TRIGONOMETRY and part.symbols() and part not in self.named:
                return None  # whether a letter's value was an angle in degrees is not known
            bound = part.head in ("sum", "product", "limit", "integral", "derivative")
            if (
                part in self.named
                or (part.head == "number" and not exponent)
                or (part is not node and self._is_computed(part))
            ):
                found = self.build(part, span)
                if found is None:
                    return None
                if isinstance(found, Constant):
                    return part if isinstance(found.value, Fraction) else found.value.node
                return letter_for(found)
            if part.head == "symbol":
                found = self.letters.get(str(part.value))
                return None if found is None else letter_for(found)
            if part.head == "apply":
                found = self.build(part, span) if part is not node else None
                return None if found is None else letter_for(found)
            if not part.args or bound or part.head in ("unit", "based"):
                return None if part.symbols() and not bound or part.head == "text" else part
            args = [linked(arg, part.head in ("pow", "root") and place == 1) for place, arg in enumerate(part.args)]
            return (
                None if any(arg is None for arg in args) else Node(part.head, tuple(a for a in args if a), part.value)
            )

        def letter_for(argument: Argument) -> Node:
            for letter, known in pairs:
                if known == argument:
                    return Node("symbol", (), letter)
            if not free:
                raise GivenUp("the solution needs more steps or letters than one label may cost")
            pairs.append((free.pop(0), argument))
            return Node("symbol", (), pairs[-1][0])

        template = linked(node)
        written = None if template is None else expression_of(template)
        if written is None:
            return None
        if not pairs:
            return self.add("EVALUATE", (Constant(written),), span)
        flat: list[Argument] = [Constant(written)]
        for letter, argument in pairs:
            flat += [Constant(Expression(letter)), argument]
        return self.add("SUBSTITUTE", flat, span)

    def _is_computed(self, node: Node) -> bool:
        """Whether a part is arithmetic that becomes steps of its own: it has a rational value without letters."""
        if node.head not in ("add", "mul", "div", "pow", "neg") or node.symbols():
            return False
        try:
            return rational_value(node) is not None
        except SymbolicError:
            return False

    def _joined(self, node: Node) -> Node:
        """A product with the named products in it, such as AB in 2AB, as one factor each."""
        factors = list(node.args)
        for name in self.named:
            if name.head == "mul":
                size = len(name.args)
                for start in range(len(factors) - size + 1):
                    if tuple(factors[start : start + size]) == name.args:
                        factors[start : start + size] = [name]
                        break
        return Node("mul", tuple(factors)) if len(factors) > 1 else factors[0] if factors[0] is node else node


@cache
def _pool() -> WorkerPool:
    """A worker that gives up sooner than the executor's: what takes long is seldom what the solution did."""
    pool = WorkerPool(timeout_s=TIMEOUT_S)
    atexit.register(pool.close)
    return pool


def _symbolic(operation: str, values: Sequence[Value]) -> Value:
    node = evaluate_node(call(operation.lower(), *map(to_node, values)), _pool())
    value = rational_value(node) if node.head not in ("text", "based", "unit") else None
    return Expression(to_plain(node)) if value is None else value


def _is_signed_number(node: Node) -> bool:
    return node.head == "number" or node.head == "neg" and node.args[0].head == "number"


def expression_of(node: Node) -> Expression | None:
    """A tree as a program's expression; None where it has no notation that reads back as the same tree."""
    try:
        made = Expression(to_plain(node))
        return made if made.node == node or to_plain(made.node) == to_plain(node) else None
    except (ProgramError, SymbolicError, RecursionError):
        return None


def put_in(node: Node, letters: dict[str, Node]) -> Node:
    """A tree with letters replaced by trees."""
    for name, value in letters.items():
        node = replace_symbol(node, name, value)
    return node


__all__ = ["Derivation", "Value", "expression_of", "put_in"]

"""Two trees compared part by part: exact rationals, normal forms, sets of reals, and at last the workers."""

from __future__ import annotations

from mycelium.errors import MyceliumError
from mycelium.symbolic.calculus import without_calculus
from mycelium.symbolic.errors import LimitError
from mycelium.symbolic.exact import rational_value
from mycelium.symbolic.forms import (
    SET_HEADS,
    as_interval,
    flip,
    infinite,
    is_condition,
    is_set,
    one_entry,
    same_letter,
    settled,
    single,
    single_entry,
    spread,
    without_name,
)
from mycelium.symbolic.inequalities import quadratic_solutions, real_solutions, solved_in_one_letter
from mycelium.symbolic.intervals import Piece, interval_of, real_set
from mycelium.symbolic.matrices import matrix_value
from mycelium.symbolic.measures import conversion
from mycelium.symbolic.normal import is_zero_difference, same_up_to_factor, sign_of_factor
from mycelium.symbolic.numeric_operations import needs_sympy, same_rounded, written_digits
from mycelium.symbolic.pool import WorkerPool, default_pool
from mycelium.symbolic.tree import Node, difference
from mycelium.symbolic.units import compare_units, has_unit, split_unit
from mycelium.symbolic.wordings import (
    article,
    compare_words,
    letters_only,
    looks_like_clock,
    ratio_parts,
    words_in_order,
)

MAX_ENTRIES = 60
MAX_SECONDS = 1.6
_STRUCTURES = SET_HEADS | {"list", "tuple", "set", "matrix", "ratio", "text", "relation"}


class Undecided(MyceliumError):
    """Neither equal nor different could be shown; the message says why."""


Result = tuple[bool, str]


class Comparison:
    """One comparison of two trees; holds the pool, and the processor time that its workers may still take."""

    def __init__(self, pool: WorkerPool | None) -> None:
        self.pool = pool
        self.left = MAX_SECONDS

    def compare(self, a: Node, b: Node) -> Result:
        """Whether gold's part `a` and the answer's part `b` are the same."""
        if a == b:
            _check_defined(a)
            return True, "the same expression"
        a, b = without_name(a, b), without_name(b, a)
        a, b = spread(settled(a)), spread(settled(b))
        if a == b:
            return True, "the same value"
        a, b = self._computed(a), self._computed(b)
        if has_unit(a) or has_unit(b):
            return compare_units(a, b, self.compare)
        if "text" in (a.head, b.head):
            return compare_words(a, b)
        if is_condition(a) or is_condition(b):
            decided = self._conditions(a, b)
            if decided is not None:
                return decided
        if "relation" in (a.head, b.head):
            return self._relations(a, b)
        if is_set(a) or is_set(b):
            return self._sets(a, b)
        if (a.head == "set") != (b.head == "set") and len((a if a.head == "set" else b).args) == 1:
            a, b = (node.args[0] if node.head == "set" else node for node in (a, b))  # {5} is 5
        if a.head in _STRUCTURES or b.head in _STRUCTURES:
            return self._structures(a, b)
        return self.scalars(a, b)

    # --- scalars -----------------------------------------------------------------------------

    def scalars(self, a: Node, b: Node) -> Result:
        left, right = rational_value(a), rational_value(b)
        if left is not None and right is not None:
            if left == right:
                return True, "the same number"
            return same_rounded(a, b, left, right), "different numbers"
        if infinite(a) or infinite(b):
            return infinite(a) == infinite(b), "infinite"
        if (left is None) != (right is None):
            written, other = (a, b) if left is not None else (b, a)
            if written_digits(written) and self._rounds_to(other, written):
                return True, "a decimal rounded at ten digits or more"
        if needs_sympy(a) or needs_sympy(b):
            plainer = without_calculus(a), without_calculus(b)
            if plainer != (a, b):
                return self.scalars(*plainer)
        decided = is_zero_difference(a, b)
        if decided is not None:
            return decided, "the same expression, rearranged" if decided else "different expressions"
        return self._ask(a, b)

    def _rounds_to(self, exact: Node, written: Node) -> bool:
        outcome = (self.pool or default_pool()).call("rounds_to", exact, written)
        return outcome.value is True

    def _ask(self, a: Node, b: Node) -> Result:
        key = (a, b)
        known = _remembered(key)
        if known is not None:
            return known
        if any(part.head == "apply" for side in key for part in side.walk()):
            raise Undecided("a function that is only named has no values to compare")
        if self.left < 0.02:
            raise Undecided("out of time")
        pool = self.pool or default_pool()
        outcome = pool.call("equal", a, b, timeout_s=min(pool.timeout_s, self.left))
        self.left -= outcome.work
        if outcome.status != "value":
            raise Undecided(outcome.reason)
        if outcome.value is None:
            raise Undecided(outcome.reason)
        result = (bool(outcome.value), outcome.reason)
        _memory[key] = result
        if len(_memory) > 4096:
            _memory.clear()
        return result

    def _computed(self, node: Node) -> Node:
        """A sum or product of matrices as one matrix."""
        if node.head not in ("add", "mul", "neg", "pow", "div", "call") or all(
            part.head != "matrix" for part in node.walk()
        ):
            return node
        value = matrix_value(node) or (self.pool or default_pool()).call("evaluate", node).value
        return value if isinstance(value, Node) else node

    # --- equations and inequalities --------------------------------------------------------------

    def _conditions(self, a: Node, b: Node) -> Result | None:
        """Inequalities in one letter, compared as the sets that they describe; None when they are not that."""
        if not same_letter(a, b):
            return None
        left, right = real_set(a), real_set(b)
        x, y = interval_of(a) or a, interval_of(b) or b
        x, y = as_interval(x), as_interval(y)
        if (left is None or right is None) and x.head == y.head in ("interval", "union"):
            return self._sets(x, y)
        left, right = self._described(a), self._described(b)
        if left is None or right is None:
            first, second = self._interval(a), self._interval(b)
            if first is None or second is None:
                return None
            return self._sets(as_interval(first), as_interval(second))
        return left == right, "the same set of reals" if left == right else "different sets of reals"

    def _described(self, node: Node) -> tuple[Piece, ...] | None:
        pieces = real_set(node)
        if pieces is not None or node.head != "relation" or len(node.symbols()) != 1 or "=" in str(node.value).split():
            return pieces
        found = real_solutions(node)
        if found is not None or interval_of(node) is not None or quadratic_solutions(node) is not None:
            return found  # None: the ends are known, and are no rationals
        solved = self._solved(node)
        return None if solved is None else real_set(solved)

    def _solved(self, relation: Node) -> Node | None:
        letter = Node("symbol", (), next(iter(relation.symbols())))
        outcome = (self.pool or default_pool()).call("solve", relation, letter)
        return outcome.value if isinstance(outcome.value, Node) else None

    def _interval(self, node: Node) -> Node | None:
        """A condition as an interval or a union of them, also with ends that are no rationals; sets as they are."""
        if not is_condition(node):
            return node if is_set(node) or node.head == "tuple" else None
        found = interval_of(node)
        if found is None and node.head == "relation" and len(node.symbols()) == 1:
            solved = solved_in_one_letter(node) or quadratic_solutions(node) or self._solved(node)
            return solved if solved is None or is_set(solved) or solved.head == "tuple" else interval_of(solved)
        return found

    def _relations(self, a: Node, b: Node) -> Result:
        if a.head != b.head:
            return False, f"{article(a)} is not {article(b)}"
        if a.value == b.value == "=" and len(a.args) == len(b.args) == 2:
            return self._equations(a, b)
        if len(a.args) == len(b.args) == 2 and same_up_to_factor(difference(a), difference(b)):
            sign = sign_of_factor(difference(a), difference(b))
            if sign and a.value == (b.value if sign > 0 else flip(b).value):
                return True, "the same relation, times a constant"
        if len(a.args) == len(b.args):
            flipped = flip(b)
            for other in (b, flipped):
                if other.value == a.value and all(
                    self.compare(x, y)[0] for x, y in zip(a.args, other.args, strict=True)
                ):
                    return True, "the same relation"
        return False, "different relations"

    def _equations(self, a: Node, b: Node) -> Result:
        (a1, a2), (b1, b2) = a.args, b.args
        if {a1.head, b1.head} == {"apply", "symbol"} and "y" in (a1.value, b1.value):
            return self.compare(a2, b2)  # f(x) = 2x and y = 2x
        if {a1.head, a2.head, b1.head, b2.head} & (_STRUCTURES | {"unit"}):
            same = (self.compare(a1, b1)[0] and self.compare(a2, b2)[0]) or (
                self.compare(a1, b2)[0] and self.compare(a2, b1)[0]
            )
            return same, "the same equation" if same else "different equations"
        proportional = same_up_to_factor(difference(a), difference(b))
        if proportional is None and a1 == b1:
            return self.compare(a2, b2)
        same = bool(proportional)
        if proportional is None:
            same = self.scalars(difference(a), difference(b))[0]
        return same, "the same equation" if same else "different equations"

    # --- sets, tuples, matrices ---------------------------------------------------------------------

    def _sets(self, a: Node, b: Node) -> Result:
        left, right = real_set(a), real_set(b)
        if left is not None and right is not None:
            return left == right, "the same set of reals" if left == right else "different sets of reals"
        if a.head == "constant" or b.head == "constant":
            return False, f"{article(a)} is not {article(b)}"
        a, b = as_interval(a), as_interval(b)
        if a.head != b.head or len(a.args) != len(b.args) or (a.head == "interval" and a.value != b.value):
            return False, "different intervals or sets"
        if a.head == "union":
            return self._unordered(a.args, b.args)
        return self._ordered(a.args, b.args)

    def _structures(self, a: Node, b: Node) -> Result:
        a, b = single(a), single(b)
        if max(len(a.args), len(b.args)) > MAX_ENTRIES:
            raise LimitError(f"more than {MAX_ENTRIES} entries")
        heads = {a.head, b.head}
        if heads == {"list"}:
            if words_in_order(a) or (words_in_order(b) and not letters_only(b)):
                return self._ordered(a.args, b.args)
            return self._unordered(a.args, b.args)
        if "set" in heads and {"number", "div", "neg", "root", "pow", "add", "mul", "symbol", "constant"} & heads:
            return (
                self.compare(single_entry(a), single_entry(b)) if one_entry(a, b) else (False, "a set is not a number")
            )
        if heads <= {"list", "set"} and "set" in heads:
            return self._unordered(self._distinct(a.args), self._distinct(b.args))
        if heads == {"list", "tuple"} or heads == {"tuple"}:
            return self._ordered(a.args, b.args)
        if heads == {"matrix"}:
            if a.value != b.value:
                return False, f"matrices of shape {a.value} and {b.value}"
            return self._ordered(a.args, b.args)
        if heads == {"matrix", "tuple"}:
            matrix = a if a.head == "matrix" else b
            if str(matrix.value).endswith(",1"):
                return self._ordered(a.args, b.args)
        if "ratio" in heads:
            return self._ratios(a, b)
        if len(heads) == 1:
            return self._ordered(a.args, b.args) if a.value == b.value else (False, "different kinds of brackets")
        if heads & {"list", "set", "tuple", "matrix"}:
            return False, f"{article(a)} is not {article(b)}"
        return self.compare(a, b)

    def _ordered(self, left: tuple[Node, ...], right: tuple[Node, ...]) -> Result:
        if len(left) != len(right):
            return False, f"{len(left)} entries and {len(right)}"
        for place, (x, y) in enumerate(zip(left, right, strict=True), 1):
            same, reason = self.compare(x, y)
            if not same:
                return False, f"entry {place}: {reason}"
        return True, "the same entries"

    def _unordered(self, left: tuple[Node, ...], right: tuple[Node, ...]) -> Result:
        if len(left) != len(right):
            return False, f"{len(left)} entries and {len(right)}"
        rest = list(right)
        for x in left:
            for y in rest:
                if self.compare(x, y)[0]:
                    rest.remove(y)
                    break
            else:
                return False, "an entry has no equal on the other side"
        return True, "the same entries"

    def _distinct(self, entries: tuple[Node, ...]) -> tuple[Node, ...]:
        kept: list[Node] = []
        for entry in entries:
            if not any(self.compare(entry, other)[0] for other in kept):
                kept.append(entry)
        return tuple(kept)

    def _ratios(self, a: Node, b: Node) -> Result:
        if looks_like_clock(a) and looks_like_clock(b):
            return self._ordered(a.args, b.args) if a.head == b.head else (False, "a time of day is not a number")
        left, right = ratio_parts(a), ratio_parts(b)
        if left is None or right is None or len(left) != len(right):
            return False, "different ratios"
        for x, y in zip(left[1:], right[1:], strict=True):
            if not self.scalars(Node("mul", (left[0], y)), Node("mul", (right[0], x)))[0]:
                return False, "different ratios"
        return True, "the same ratio"


def same_value(a: Node, b: Node) -> bool:
    """Whether two amounts are plainly the same number, in units that convert; asks no worker."""
    (left, x), (right, y) = split_unit(a), split_unit(b)
    if x.head in _STRUCTURES or y.head in _STRUCTURES:
        return False
    value, other = rational_value(x), rational_value(y)
    factor = 1 if left == right or not left or not right else conversion(left, right)
    return value is not None and other is not None and factor is not None and value * factor == other


# --- helpers that need no workers ---------------------------------------------------------------------

_memory: dict[tuple[Node, Node], Result] = {}


def _remembered(key: tuple[Node, Node]) -> Result | None:
    return _memory.get(key)


def _check_defined(node: Node) -> None:
    """0/0 equals nothing, not even itself."""
    for part in node.walk():
        rational_value(part)

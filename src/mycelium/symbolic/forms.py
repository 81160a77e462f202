"""Other ways of writing the same answer: `x = 5` for 5, `1 ± a` for two values."""

from __future__ import annotations

from functools import lru_cache

from mycelium.symbolic.exact import rational_value
from mycelium.symbolic.intervals import inequality_symbol
from mycelium.symbolic.tree import Node, items_of


def _is_segment(node: Node) -> bool:
    """AB or m angle A: capitals that name a length or an angle, not a product of unknowns."""
    letters = [str(arg.value) for arg in node.args if arg.head == "symbol"]
    return (
        node.head == "mul"
        and len(letters) == len(node.args)
        and all(letter.isupper() for letter in letters[letters[0] == "m" :])
    )


def _is_pair_of_names(node: Node) -> bool:
    return node.head == "tuple" and all(arg.head == "symbol" for arg in node.args)


def assignment(node: Node) -> tuple[Node, Node] | None:
    """(name, value) of `x = 5` or `f(x) = x^2`; the name must not occur in the value."""
    if node.head == "relation" and (
        node.args[0].head in ("symbol", "apply") or _is_pair_of_names(node.args[0]) or _is_segment(node.args[0])
    ):
        signs = str(node.value).split()
        exact = [value for sign, value in zip(signs, node.args[1:], strict=True) if sign in ("=", "in")]
        if any(sign not in ("=", "in", "approx") for sign in signs):
            return None
        # x = 1/3 ≈ 0.33 claims 1/3; in x = 2 + 3 = 5 the last value is the answer
        name, value = node.args[0], exact[-1] if exact else node.args[-1]
        if name.head == "apply" or not name.symbols() & value.symbols():
            return name, value
    return None


def without_name(node: Node, other: Node) -> Node:
    """`x = 5` is compared with 5 by its value; two equations are compared as equations."""
    if node.head == "relation" and other.head != "relation":
        assigned = assignment(node)
        if assigned is not None and not (assigned[0].head == "symbol" and other.symbols() & {assigned[0].value}):
            return assigned[1]
        if set(str(node.value).split()) == {"="} and not node.symbols() and rational_value(node.args[-1]) is not None:
            return node.args[-1]  # 3 * 4 = 12 claims 12
        if assigned is None and set(str(node.value).split()) == {"approx"}:
            return node.args[0]  # 2 sqrt(5) ≈ 4.47 claims 2 sqrt(5)
    if node.head == "relation" and other.head == "relation":
        mine, theirs = assignment(node), assignment(other)
        if mine and theirs and mine[0] == theirs[0] and node.value == "in" and other.value == "=":
            return mine[1]
    if node.head == "list":
        pairs = [assignment(arg) for arg in node.args]
        names = {pair[0] for pair in pairs if pair is not None}
        if other.head in ("list", "set", "plusminus", "add") and len(names) == 1 and pairs[0] is not None:
            if other.head != "list" or assignment(other.args[0]) is None:
                return Node(
                    "list",
                    tuple(pair[1] if pair else arg for pair, arg in zip(pairs, node.args, strict=True)),
                )
        if other.head == "tuple" and len(names) == len(node.args) and all(pairs):
            ordered = [str(pair[0].value) for pair in pairs if pair is not None]
            if ordered == sorted(ordered):
                return Node("tuple", tuple(pair[1] for pair in pairs if pair is not None))
    return node


def settled(node: Node) -> Node:
    """The claim of a chain: `x = 2 + 3 = 5` is x = 5."""
    pair = assignment(node) if node.head == "relation" and len(node.args) > 2 else None
    return Node("relation", pair, "=") if pair else node


@lru_cache(maxsize=1024)
def spread(node: Node) -> Node:
    """`a ± b` as the list of its two values, also inside a list or set."""
    if node.head in ("list", "set") and any(part.head == "plusminus" for part in node.walk()):
        entries: list[Node] = []
        for arg in node.args:
            entries.extend(items_of(spread(arg)))
        return Node(node.head, tuple(entries))
    if node.head in ("tuple", "matrix", "relation") or sum(part.head == "plusminus" for part in node.walk()) != 1:
        return node
    return Node("list", (_signed(node, 1), _signed(node, -1)))


def _signed(node: Node, sign: int) -> Node:
    if node.head == "plusminus":
        last = node.args[-1] if sign > 0 else Node("neg", (node.args[-1],))
        return last if len(node.args) == 1 else Node("add", (node.args[0], last))
    if not node.args:
        return node
    return Node(node.head, tuple(_signed(arg, sign) for arg in node.args), node.value)


# --- kinds of nodes

_INFINITY = Node("constant", (), "infinity")
SET_HEADS = frozenset({"interval", "union", "setminus", "intersection"})


def flip(relation: Node) -> Node:
    turned = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}
    signs = [turned.get(sign, sign) for sign in reversed(str(relation.value).split())]
    return Node("relation", tuple(reversed(relation.args)), " ".join(signs))


def is_set(node: Node) -> bool:
    return node.head in SET_HEADS or (node.head == "constant" and node.value in ("reals", "emptyset"))


def as_interval(node: Node) -> Node:
    return Node("interval", node.args, "()") if node.head == "tuple" and len(node.args) == 2 else node


def single(node: Node) -> Node:
    """A list or set of one entry stands for the entry where the other side is no set."""
    return node.args[0] if node.head == "list" and len(node.args) == 1 else node


def one_entry(a: Node, b: Node) -> bool:
    return all(node.head != "set" or (len(node.args) == 1 and node.args[0].head != "constant") for node in (a, b))


def single_entry(node: Node) -> Node:
    return node.args[0] if node.head == "set" else node


def is_condition(node: Node) -> bool:
    """An inequality, a membership, or several of them joined by a word."""
    if node.head == "list":
        return all(map(is_condition, node.args)) and len({inequality_symbol(arg) for arg in node.args}) == 1
    return node.head == "relation" and not set(str(node.value).split()) & {"=", "approx"}


def same_letter(a: Node, b: Node) -> bool:
    left, right = inequality_symbol(a), inequality_symbol(b)
    return left is None or right is None or left == right


def infinite(node: Node) -> int:
    return 1 if node == _INFINITY else -1 if node.head == "neg" and node.args[0] == _INFINITY else 0

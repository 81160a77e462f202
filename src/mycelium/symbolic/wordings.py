"""What needs no algebra: words, choices, times of day, and names of kinds for messages."""

from __future__ import annotations

from mycelium.symbolic.clocks import same_time
from mycelium.symbolic.tree import Node


def words_in_order(node: Node) -> bool:
    """A list of words may be a ranking, so its order counts; letters in the order of the alphabet are choices."""
    words = [
        str(arg.value)
        for arg in node.args
        if arg.head == "text" or (arg.head == "symbol" and len(str(arg.value)) == 1 and str(arg.value).isupper())
    ]
    if any(len(word) > 1 for word in words):
        return True
    return len(words) == len(node.args) > 2 and words != sorted(words)


def letters_only(node: Node) -> bool:
    """Whether a list holds single letters and nothing else."""
    return all(arg.head in ("text", "symbol") and len(str(arg.value)) == 1 for arg in node.args)


def compare_words(a: Node, b: Node) -> tuple[bool, str]:
    def words(node: Node) -> str | None:
        if node.head == "text":
            return str(node.value)
        if node.head == "symbol" and len(str(node.value)) == 1:
            return str(node.value)
        if node.head == "constant" and node.value in ("e", "i"):
            return str(node.value)
        if node.head == "mul" and all(
            arg.head in ("symbol", "constant") and len(str(arg.value)) == 1 for arg in node.args
        ):
            return "".join(str(arg.value) for arg in node.args)  # "red" read as r times e times d
        return None

    left, right = words(a) or _clock_of(a), words(b) or _clock_of(b)
    if left is None or right is None:
        return False, "words and mathematics"
    time = same_time(left, right)
    if time is not None:
        return time, "the same time of day" if time else "different times of day"
    same = left == right or (
        len(left) > 1 and left.casefold() == right.casefold() and not (left.isupper() and right.isupper())
    )
    return same, "the same words" if same else "different words"


def _clock_of(node: Node) -> str | None:
    """`7:30` was read as a ratio; beside a time of day it is one."""
    if looks_like_clock(node, 24) and len(node.args) < 4:
        return ":".join(
            f"{int(str(arg.value)):02d}" if place else str(arg.value) for place, arg in enumerate(node.args)
        )
    return None


def looks_like_clock(node: Node, last_hour: int = 12) -> bool:
    def two_digits(part: Node) -> bool:
        return part.head == "number" and part.value in (0, *range(10, 60))

    return (
        node.head == "ratio"
        and all(two_digits(part) for part in node.args[1:])
        and node.args[0].head == "number"
        and node.args[0].value in range(0 if last_hour > 12 else 1, last_hour + 1)
    )


def ratio_parts(node: Node) -> tuple[Node, ...] | None:
    if node.head == "ratio":
        return node.args
    if node.head == "div":
        return node.args
    return None


def article(node: Node) -> str:
    names = {
        "add": "expression",
        "mul": "expression",
        "div": "expression",
        "pow": "expression",
        "neg": "expression",
        "relation": "equation or inequality",
    }
    name = names.get(node.head, node.head)
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"

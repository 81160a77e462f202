"""Arithmetic that has no value: divisions by zero, and powers or numbers too large to be computed."""

from __future__ import annotations

from collections.abc import Sequence

from mycelium.programs.cot.expression import read_expression
from mycelium.programs.cot.tokens import Token
from mycelium.programs.cot.tree import value_of

MAX_REACH = 12


def divides_by_zero(tokens: Sequence[Token]) -> bool:
    """Whether some division has a divisor that is written as zero or computes to zero."""
    for index, token in enumerate(tokens):
        if token.kind != "sign" or token.text != "/" or index == 0 or tokens[index - 1].kind == "stop":
            continue
        depth = 0
        for end in range(index + 1, min(len(tokens), index + MAX_REACH)):
            depth += {"open": 1, "close": -1}.get(tokens[end].kind, 0)
            if depth > 0 or tokens[end].kind not in ("number", "close"):
                continue
            tree = read_expression(tokens[index + 1 : end + 1])
            if tree is not None and value_of(tree) == 0:
                return True
            break
    return False


def too_large(tokens: Sequence[Token]) -> bool:
    """Whether a number has too many digits, or a power has a value that is not computed."""
    for index, token in enumerate(tokens):
        if token.kind == "stop" and token.text[:1].isdigit():
            return True
        if token.kind != "sign" or token.text != "**" or index == 0 or tokens[index - 1].kind != "number":
            continue
        for end in range(index + 1, min(len(tokens), index + MAX_REACH)):
            tree = read_expression(tokens[index - 1 : end + 1]) if tokens[end].kind in ("number", "close") else None
            if tree is not None and value_of(tree) is None:
                return True
    return False

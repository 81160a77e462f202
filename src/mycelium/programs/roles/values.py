"""Arguments of clauses as values: spans of the text read as numbers or formulas, formulas as trees."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from mycelium.problems import ORDINALS, CharSpan, extract_quantities
from mycelium.programs.definitions import BINDING
from mycelium.programs.errors import MalformedProgram
from mycelium.programs.expression import Expression, Value, from_node
from mycelium.programs.roles.errors import AssemblyError
from mycelium.symbolic import Node, SymbolicError, parse, to_plain

_MATH = re.compile(r"[\\^_=<>+*()\[\]{}|!-]|[A-Za-z]\s*/|/\s*[A-Za-z]")


@lru_cache(maxsize=4096)
def value_of_text(surface: str) -> Value:
    """The number or the formula that a piece of a problem's text is.

    Raises:
        AssemblyError: it is neither.
    """
    bare = surface.strip().strip("$").strip()
    if not _MATH.search(bare) and bare.lower() in ORDINALS:
        return Fraction(ORDINALS[bare.lower()])
    letters = r"[A-Za-z]{1,2}|[\d.,]+[A-Za-z]{1,3}"  # a name or a product: xy, 3abc
    if not _MATH.search(bare) and not re.fullmatch(letters, bare):
        found = extract_quantities(bare)
        if len(found) == 1:
            return found[0].value
    try:
        return _value(parse(bare, latex=True))
    except (SymbolicError, MalformedProgram, RecursionError) as error:
        raise AssemblyError(f"got {surface[:60]!r}, expected a number or a formula: {error}") from None


def _value(node: Node) -> Value:
    """A literal number as a number, everything else as it is written: what is to be computed is a step of a program."""
    bare = node.args[0] if node.head == "neg" else node
    parts = bare.args if bare.head == "div" else (bare,)
    return from_node(node) if all(part.head == "number" for part in parts) else Expression(to_plain(node))


def span_value(text: str, span: CharSpan) -> Value:
    """The value of a span of the problem; errors as `value_of_text`."""
    start, end = span
    if not 0 <= start < end <= len(text):
        raise AssemblyError(f"got the span {span} of a text of {len(text)} characters")
    return value_of_text(text[start:end])


@lru_cache(maxsize=4096)
def formula_tree(text: str) -> Node:
    """The tree of a formula in plain notation.

    Raises:
        AssemblyError: it cannot be read.
    """
    try:
        return parse(text)
    except (SymbolicError, RecursionError) as error:
        raise AssemblyError(f"got the formula {text[:60]!r}: {error}") from None


def formula_value(text: str) -> Value:
    """The value of a formula; errors as `formula_tree`."""
    try:
        return _value(formula_tree(text))
    except (SymbolicError, MalformedProgram) as error:
        raise AssemblyError(f"got the formula {text[:60]!r}: {error}") from None


def free_names(node: Node) -> frozenset[str]:
    """Letters and names of functions that occur, without the bound letters of sums; `f()` for a function."""
    if node.head == "symbol":
        return frozenset({str(node.value)})
    names: frozenset[str] = frozenset({f"{node.value}()"}) if node.head == "apply" else frozenset()
    for part in node.args:
        names |= free_names(part)
    if node.head in BINDING and len(node.args) > 1:
        bound = str(node.args[1].value)
        names = frozenset(name for name in names if name != bound)
    return names

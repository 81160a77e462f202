r"""All typed arguments of a text in order: `arguments_of`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from mycelium.problems import CharSpan, Quantity, extract_quantities
from mycelium.programs.arguments.argument import TextArgument, argument_of, number_argument
from mycelium.programs.arguments.places import FILLER, Place, formula_places, without_drawings
from mycelium.programs.arguments.plain import plain_formulas
from mycelium.programs.arguments.rows import pieces_of, ready
from mycelium.programs.arguments.told import told_amounts
from mycelium.symbolic import Node, SymbolicError, kind_of, parse

MAX_CHARS = 20_000
APPLIED = frozenset("fgh")
_APPLIED = re.compile(
    r"(?<![a-zA-Z\\])([a-zA-Z])\s?(?:\\left)?\(\s*(?:[a-z](?:\s*,\s*[a-z])?|-?\d{1,4})\s*(?:\\right)?\)\s*&?="
)
_DECLARED = re.compile(r"[a-zA-Z](?:\([a-z]\))?\s*:.*\\(?:to|rightarrow|mapsto)(?![a-z])", re.DOTALL)
_MIXED = re.compile(r"-?\d+\s*\\[dt]?frac\s*(?:\d\d|\{\d+\}\s*\{\d+\})")
_LONE_LETTER = re.compile(r"(?<![\w'’.$\\-])([b-zB-HJ-Z])(?![\w'’$-]|\.\w)")


def function_letters(*texts: str) -> frozenset[str]:
    """The single letters that texts apply, as p in p(x) = 2x or p(3) = 7; f, g and h always are."""
    return APPLIED | {letter for text in texts if "=" in text for letter in _APPLIED.findall(text)}


def arguments_of(text: str) -> tuple[TextArgument, ...]:
    """The numbers, formulas, times of day and amounts of a text in order of place, outer ones before what they hold.

    Every number of `extract_quantities` is an argument; one that a formula or an amount holds says so (`within`). A
    formula that is a single number is only that number. A formula that cannot be read is kept with the kind "text" and
    the reason. A figure's source says nothing but the labels that it shows.

    Raises:
        ValueError: the text has more than MAX_CHARS characters.

    >>> text = "If $m = r + 2$ and $mr = 98$, what is half of $m$?"
    >>> [(argument.kind, argument.surface) for argument in arguments_of(text) if argument.within is None]
    [('equation', 'm = r + 2'), ('equation', 'mr = 98'), ('number', 'half'), ('unknown', 'm')]
    """
    if len(text) > MAX_CHARS:
        raise ValueError(f"got a text of {len(text)} characters, expected at most {MAX_CHARS}: cut it into problems")
    text = without_drawings(text, labels=True, filler=FILLER)
    places = formula_places(text)
    taken = [place.outer for place in places]
    functions = function_letters(text)
    quantities = [_undressed(text, quantity, places) for quantity in extract_quantities(text)]
    numbers = {q.char_span: number_argument(q.value, q.char_span, q.surface, q.unit) for q in quantities}
    formulas = [one for place in places for one in _formulas(text, place.inner, functions)]
    for span in plain_formulas(text, taken):
        if span not in numbers:  # 4·2 kg
            formulas.extend(_formulas(text, span, functions, delimited=False))
    formulas += _lone_letters(text, taken, formulas)
    formulas = [one for one in formulas if not (one.kind == "number" and _same(one, numbers.get(one.char_span)))]
    alone = {place.inner: place.outer for place in places}
    told = [argument_of(one.node, one.char_span, text) for one in told_amounts(text, quantities, alone)]
    formulas, told = _apart(formulas, told)
    return _nested([*formulas, *told, *numbers.values()])


def _apart(
    formulas: Sequence[TextArgument], told: Sequence[TextArgument]
) -> tuple[list[TextArgument], list[TextArgument]]:
    """Formulas and amounts that do not overlap: a time takes the place of the ratio in its digits, else formulas win."""
    clocks = [one.char_span for one in told if one.kind == "time"]
    kept = [one for one in formulas if not (one.kind == "expression" and _overlaps(one.char_span, clocks))]
    spans = [one.char_span for one in kept]
    return kept, [one for one in told if not _overlaps(one.char_span, spans)]


def _same(formula: TextArgument, number: TextArgument | None) -> bool:
    return number is not None and formula.value == number.value


def _overlaps(span: CharSpan, others: Sequence[CharSpan]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in others)


def _undressed(text: str, quantity: Quantity, places: Sequence[Place]) -> Quantity:
    """A number whose "dollar sign" opens a formula, without it: the 5 of `$5$ boys` is no money."""
    start, end = quantity.char_span
    for place in places:
        if place.outer[0] <= start < place.inner[0] < end:
            begin = place.inner[0]
            return Quantity(quantity.value, (begin, end), text[begin:end], "integer")
    return quantity


def _formulas(text: str, span: CharSpan, functions: frozenset[str], delimited: bool = True) -> Iterator[TextArgument]:
    for start, end in pieces_of(text, span):
        surface = text[start:end]
        node, reason = _read(ready(surface), functions, delimited)
        if node is None:
            yield TextArgument("text", (start, end), surface, None, reason)
            continue
        if node.head == "list" and all(arg.head == "relation" for arg in node.args):
            parts = _at_commas(text, (start, end))
            if len(parts) == len(node.args):
                yield from (argument_of(arg, part, text) for arg, part in zip(node.args, parts, strict=True))
                continue
        kind = "number" if _MIXED.fullmatch(surface) else kind_of(node)
        yield TextArgument(kind, (start, end), surface, node, reason)


@lru_cache(maxsize=4096)
def _read(plain: str, functions: frozenset[str], latex: bool) -> tuple[Node | None, str]:
    """The tree of a formula, or None and the reason."""
    if _DECLARED.match(plain):
        return None, "it says what a function maps, and gives no value"
    try:
        node = parse(plain, functions=functions, latex=latex or "\\" in plain)
    except SymbolicError as error:
        return None, str(error)
    except RecursionError:
        return None, "it nests too deep"
    if node.head == "text" and not re.search(r"\d", str(node.value)):
        return node, "letters or words that name something"
    return _renamed(node), ""


def _renamed(node: Node) -> Node:
    """Applied letters other than f, g and h as `f_P`, so that plain notation reads P(x) back as it was meant."""
    if not node.args:
        return node
    args = tuple(_renamed(arg) for arg in node.args)
    name = str(node.value)
    if node.head == "apply" and not name.endswith("_") and name[:1] not in APPLIED and len(name) == 1:
        return Node("apply", args, f"f_{name}")
    return node if args == node.args else Node(node.head, args, node.value)


def _at_commas(text: str, span: CharSpan) -> list[CharSpan]:
    """The parts of a list of relations: `x = 1`, `y = 2`."""
    parts, depth, begin = [], 0, span[0]
    for mark in re.finditer(r"[({\[]|[)}\]]|,|;|\\text\{\s*(?:and|or)\s*\}|\b(?:and|or)\b", text[span[0] : span[1]]):
        if mark[0] in "({[":
            depth += 1
        elif mark[0] in ")}]":
            depth -= 1
        elif depth == 0:
            parts.append((begin, span[0] + mark.start()))
            begin = span[0] + mark.end()
    parts.append((begin, span[1]))
    trimmed = []
    for start, end in parts:
        piece = text[start:end]
        start += len(piece) - len(piece.lstrip(" \n\t~"))
        end -= len(piece) - len(piece.rstrip(" \n\t~"))
        if start < end:
            trimmed.append((start, end))
    return trimmed


def _lone_letters(text: str, taken: Sequence[CharSpan], formulas: Sequence[TextArgument]) -> list[TextArgument]:
    """Letters in the prose that a formula uses: the x of "Solve 3x + 5 = 20 for x"."""
    known = {letter for one in formulas if one.node is not None for letter in one.node.symbols()}
    if not known:
        return []
    spans = [*taken, *(one.char_span for one in formulas)]
    return [
        argument_of(Node("symbol", (), found[1]), found.span(), text)
        for found in _LONE_LETTER.finditer(text)
        if found[1] in known and not _overlaps(found.span(), spans)
    ]


def _nested(arguments: Sequence[TextArgument]) -> tuple[TextArgument, ...]:
    """In order of place, outer before inner, each with the place of the smallest argument around it."""
    ordered = sorted(arguments, key=lambda one: (one.char_span[0], -one.char_span[1], one.kind == "number"))
    found: list[TextArgument] = []
    open_: list[int] = []
    for one in ordered:
        while open_ and found[open_[-1]].char_span[1] < one.char_span[1]:
            open_.pop()
        holder = open_[-1] if open_ else None
        inside = holder is not None and one.char_span[0] < found[holder].char_span[1]
        found.append(replace(one, within=holder if inside else None))
        open_.append(len(found) - 1)
    return tuple(found)

"""What Track 1 decides to do: an operation of the table on expressions, and how to show its value."""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass

from mycelium.errors import MyceliumError
from mycelium.problems import parse_number, parse_number_words
from mycelium.programs import Program
from mycelium.solver.track1.notation import INVERSE, operations_of, pieces, rewritten
from mycelium.solver.track1.residues import congruences, residue, with_inverses
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import Node, SymbolicError, call, number, parse, rational, replace_symbol


class Refused(MyceliumError):
    """Track 1 does not understand the problem; the message says where it stopped."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is computed, and which of several values is the answer.

    operation: a row of the operation table in small letters. arguments: expressions. pick: of the values that `solve`,
    `value_given` and `solve_congruence` may find it takes all, the only, largest or smallest one, their sum, product or
    count; "expression" where letters may remain in the answer; "none" refuses. keep: rows that leave some of the values
    before that, such as POSITIVE_OF. whole: a program of several rows instead of the one operation.
    """

    operation: str
    arguments: tuple[Node, ...]
    pick: str = "only"
    keep: tuple[str, ...] = ()
    whole: Program | None = None


def formula(wording: Wording, index: int | str) -> Node:
    """The tree of a formula.

    Raises:
        Refused: it cannot be read.
    """
    text = wording.formulas[int(index)]
    return read(text, wording)


def read(text: str, wording: Wording) -> Node:
    """The tree of some mathematics in this problem's notation; lines of an alignment become a list."""
    text = text.replace(r"\dollar", r"\$")
    text = re.sub(r"\\text\s*\{\s*and\s*\}", "", text) if r"\\" in text else text  # "and" before the last line
    text = re.sub(
        r"\\(?:mathop|operatorname|text|mathrm|mbox)\s*\{\s*(?:\\(?:text|mathrm)\s*\{\s*)?(lcm|gcd)\s*\}?\s*\}",
        r"\\\1 ",
        text,
    )
    text = re.sub(r"\\lcm\s*(?:\\left)?\[([^\[\]]*?)(?:\\right)?\]", r"\\lcm(\1)", text)
    if (modular := _modular(text, wording)) is not None:
        return modular
    if re.search("complex|conjugate", wording.original):
        text = _CONJUGATE.sub(lambda match: f"{match[1] or match[2]}_{{{_BARRED}}}", text)
    text = _with_letter_e(text, wording)
    text = _OVERLINED.sub(lambda match: _digits(match[1], wording), text)
    functions = _functions(wording)
    text = rewritten(text, wording, functions)
    functions |= {name[0] for name in operations_of(wording).values()} | {name + INVERSE for name in functions}
    if (piecewise := pieces(text, lambda part: read(part, wording))) is not None:
        return piecewise
    text = text.replace(r"\qquad", ",").replace(r"\quad", " ")
    lines = (
        [line for line in re.split(r"\\\\(?:\[\w+\])?", text) if line.strip()]
        if "matrix" not in text and "array" not in text
        else [text]
    )
    try:
        nodes = [
            parse(
                (line.replace("&", "") if len(lines) > 1 else line).strip().rstrip(".,;").lstrip(",;"),
                functions=functions,
                latex=True,
            )
            for line in lines
        ]
    except SymbolicError as error:
        raise Refused(f"cannot read {text[:60]!r}: {error}") from None
    flat = [part for node in nodes for part in (node.args if node.head == "list" else (node,))]
    flat = [_with_conjugates(node) for node in flat]
    return flat[0] if len(flat) == 1 else Node("list", tuple(flat))


_CONJUGATE = re.compile(r"\\(?:overline|bar)\s*(?:\{\s*([a-z])\s*\}|([a-z]))")
_BARRED = 987
"""The subscript that stands for a bar while a formula is read."""
_OVERLINED = re.compile(r"(?<!\.)(?<!\d)\\(?:overline|underline)\s*\{\s*([a-zA-Z]{2,6})\s*\}(?!\s*_)")


def _digits(letters: str, wording: Wording) -> str:
    """What letters below a bar mean: a number with these digits, or the conjugate of a product.

    Raises:
        Refused: neither digits nor complex numbers are told of; a segment, perhaps.
    """
    if "digit" in wording.original.lower():
        return (
            "(" + "+".join(f"{10 ** (len(letters) - 1 - place)}{letter}" for place, letter in enumerate(letters)) + ")"
        )
    if "complex" in wording.original or "conjugate" in wording.original:
        return rf"\overline{{{letters}}}"
    raise Refused("letters below a bar that are no digits")


_E_ALONE = re.compile(r"\s*(?:[a-z]\s*,\s*)*e(?:\s*,\s*[a-z])*\s*")
_WORD = re.compile(r"\\[a-zA-Z]+|e")


def _with_letter_e(text: str, wording: Wording) -> str:
    """The formula with e as a letter, where the problem speaks of e as of d and has no power of it."""
    if not any(map(_E_ALONE.fullmatch, wording.formulas)) or any(
        re.search(r"(?<![a-zA-Z\\])e\s*\^|\\text|\\ln", other) for other in wording.formulas
    ):
        return text
    return _WORD.sub(lambda match: "e_{1}" if match.group() == "e" else match.group(), text)


def _with_conjugates(node: Node) -> Node:
    for name in node.symbols():
        if name.endswith(f"_{_BARRED}"):
            letter = Node("symbol", (), name.removesuffix(f"_{_BARRED}"))
            node = replace_symbol(node, name, call("conjugate", letter))
    return node


def _modular(text: str, wording: Wording) -> Node | None:
    """Congruences as equations of remainders, a residue as a remainder; None for other mathematics."""
    if r"\equiv" in text and "mod" in text:
        lines = congruences(text)
        if lines is None:
            raise Refused(f"cannot read {text[:60]!r}: a congruence among other things")
        equations = []
        for left, right, modulus in lines:
            sides = [read(with_inverses(side, modulus), wording) for side in (left, right)]
            difference = Node("add", (sides[0], Node("neg", (sides[1],))))
            equations.append(Node("relation", (call("mod", difference, read(modulus, wording)), number(0)), "="))
        return equations[0] if len(equations) == 1 else Node("list", tuple(equations))
    if (parts := residue(text)) is not None:
        return call("mod", read(with_inverses(parts[0], parts[1]), wording), read(parts[1], wording))
    return None


_ARGUMENT = r"(?:\\left)?\(\s*(-?\d+|\d?[a-z](?:\s*[+-]\s*\d)?(?:\s*,\s*[a-z])*|\\[a-z]+)\s*(?:\\right)?\)"
_APPLIED = (
    re.compile(rf"(?<![a-zA-Z\\}}\d)])([a-zA-Z])(?:\^\{{-1\}})?\s*{_ARGUMENT}\s*=(?!=)"),
    re.compile(rf"(?:function|polynomial|quadratic|denote|denoted by)s?(?: \w+)? \$([a-zA-Z])\s*{_ARGUMENT}\s*\$"),
)
"""How a text shows that a letter is a function: `p(x) = ...`, "the polynomial $p(x)$", "a function $g$"."""


def _functions(wording: Wording) -> frozenset[str]:
    """Letters that this problem applies: defined by f(x) = ..., called functions, applied to numbers, and f, g, h."""
    formulas = " ".join(text for text in wording.formulas if len(text) > 1)
    defined = set(re.findall(r"(?:function|polynomial)s? \$([a-zA-Z])\$", wording.original))
    defined |= set(re.findall(r"\$([a-zA-Z])\$ (?:be|is) an? (?:\w+ )*(?:function|polynomial)\b", wording.original))
    for pattern in _APPLIED:
        for letter, inside in pattern.findall(wording.original):
            alone = rf"(?<![a-zA-Z\\]){letter}(?!\s*(?:\(|\\left\(|'|_|\^\{{-1\}}))"
            if letter not in inside and not re.search(alone, formulas):
                defined.add(letter)
    return frozenset(defined | set("fgh"))


def number_of(text: str, wording: Wording) -> Node:
    """`<k>` or plain digits or a number word as a tree."""
    text = text.strip()
    match = re.fullmatch(r"<(\d+)>", text)
    if match:
        return formula(wording, match.group(1))
    value = parse_number(text)
    if value is None:
        value = parse_number_words(text)
    if value is None:
        raise Refused(f"expected a number, got {text[:40]!r}")
    return rational(value)


def formulas_in(text: str, wording: Wording) -> list[Node]:
    """Trees of all formulas that a stretch of the template mentions, lists flattened."""
    nodes: list[Node] = []
    for index in re.findall(r"<(\d+)>", text):
        node = formula(wording, index)
        nodes.extend(node.args if node.head == "list" else (node,))
    return nodes


def closed(node: Node) -> bool:
    """Whether an expression has no free letters or unknown functions."""
    bound = {
        str(part.args[1].value)
        for part in node.walk()
        if part.head in ("sum", "product", "limit", "integral") and len(part.args) > 1
    }
    return not (node.symbols() - bound) and all(part.head != "apply" for part in node.walk())


def has_odd_root(node: Node) -> bool:
    """Whether an odd root of a letter occurs, whose real solutions a complex solver may miss."""
    return any(
        part.head == "root"
        and part.args[0].symbols()
        and part.args[1].value is not None
        and part.args[1].value % 2 == 1  # type: ignore[operator]
        for part in node.walk()
    )


_VARIABLES = ("x", "y", "z", "t", "n")


def identity_letter(relation: Node, wanted: Set[str]) -> str | None:
    """The letter for all of whose values an equation is to hold, where others of its letters are asked for; else None."""
    letters = relation.symbols()
    free = [letter for letter in _VARIABLES if letter in letters and letter not in wanted]
    return free[0] if relation.value == "=" and len(free) == 1 and wanted & letters else None

"""Equations of plain text: `48/2 = 24`, `5 weeks * 40 hours = 200 hours`, `3*4 = 12-2 = 10`, `14 plus 8 equals 22`.

An equation is believed when its sides agree; of the readings that agree the longest left side is taken.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from mycelium.programs.arithmetic import Token
from mycelium.programs.arithmetic_tree import has_operation, is_literal, value_of
from mycelium.programs.cot.expression import read_expression
from mycelium.programs.cot.records import Equation
from mycelium.programs.cot.tokens import unscaled
from mycelium.symbolic import Node

MAX_SIDE = 80  # tokens of a side that are looked at
MAX_STARTS = 24
MAX_ENDS = 6
SPOKEN_EQUALS = frozenset(
    ["is", "are", "was", "were", "be", "equals", "equal", "makes", "make", "making", "gives", "give", "giving", "get", "gets",
     "leaves", "leave", "leaving", "totals", "totaling", "yields", "becomes", "means", "for", "had", "has", "have"]
)  # fmt: skip
ABBREVIATIONS = frozenset("lb lbs oz hr hrs min mins sec ft in sq yd yds mi doz gal pt qt approx avg".split())


@dataclass(frozen=True, slots=True)
class Found:
    """Equations of a text by how far they can be relied on; see `records.ParsedCot`."""

    equations: tuple[Equation, ...]
    bare: tuple[Equation, ...]
    rewritten: tuple[Equation, ...]


def agreement(value: Fraction, stated: Fraction, tree: Node) -> int:
    """0: the sides are equal; 1: up to rounding or percents; 2: they are not."""
    if value == stated:
        return 0
    for scale in (1, 100, Fraction(1, 100)):
        scaled = stated * scale
        if scale != 1 and value != scaled:
            continue
        if abs(value - scaled) <= max(Fraction(1, 100) * abs(value), Fraction(1, 100)):
            return 1
    whole = tree.head in ("mul", "div", "unit") and stated.denominator == 1
    return 1 if whole and abs(value - stated) < 1 and abs(value) >= 1 else 2


def find_equations(tokens: Sequence[Token], tier: str = "arithmetic") -> Found:
    """All equations of the tokens of a text, in reading order. Takes time linear in the text."""
    equations: list[Equation] = []
    bare: list[Equation] = []
    rewritten: list[Equation] = []
    for sentence in sentences(tokens):
        found, later = _of_sentence(sentence, tier)
        equations += found
        rewritten += later
        taken = [item.char_span for item in (*found, *later)]
        bare += [item for item in _bare(sentence, tier) if not any(_overlap(item.char_span, span) for span in taken)]
    return Found(tuple(equations), tuple(bare), tuple(rewritten))


def _overlap(a: tuple[int, int], b: tuple[int, int]) -> bool:
    return a[0] < b[1] and b[0] < a[1]


def sentences(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """Runs of tokens without a stop; the dot of "hrs. * 3" is none."""
    current: list[Token] = []
    for index, token in enumerate(tokens):
        if token.kind != "stop":
            current.append(token)
            continue
        after = tokens[index + 1].kind if index + 1 < len(tokens) else ""
        if token.text == "." and current and current[-1].kind == "word":
            short = current[-1].text in ABBREVIATIONS
            if after in ("sign", "equals") or (short and after not in ("", "stop")):
                continue
        if current:
            yield current
        current = []
    if current:
        yield current


def _of_sentence(tokens: list[Token], tier: str) -> tuple[list[Equation], list[Equation]]:
    places = [index for index, token in enumerate(tokens) if token.kind == "equals"]
    spoken = [index for index, token in enumerate(tokens) if token.kind == "word" and token.text in SPOKEN_EQUALS]
    found: list[Equation] = []
    rewritten: list[Equation] = []
    edges = [-1, *places, len(tokens)]
    chain: Fraction | None = None  # value of the chain of equals so far
    for before, place, after in zip(edges, edges[1:], edges[2:], strict=False):
        left = tokens[max(before + 1, place - MAX_SIDE) : place]
        right = tokens[place + 1 : min(after, place + 1 + MAX_SIDE)]
        last = after == len(tokens)
        equation = _read(left, right, tier, last)
        if equation is None and not last:  # a slip in the middle of a chain: its end may agree
            further = next((edge for edge in places if edge > place), place)
            equation = _equation(left, tokens[further + 1 : further + 1 + MAX_SIDE], tier, exact=False)
        if equation is None:
            chain = None
            continue
        value = equation.stated if equation.stated is not None else value_of(equation.tree)
        continued = bool(found) and equation.char_span[0] < found[-1].char_span[1]
        if (
            chain is not None
            and value == chain
            and (continued or bool(rewritten and equation.char_span[0] < rewritten[-1].char_span[1]))
        ):
            rewritten.append(equation)
        else:
            found.append(equation)
        chain = value
    taken = [item.char_span for item in (*found, *rewritten)]
    for place in spoken:
        lower = max((edge + 1 for edge in edges if edge < place), default=0)
        upper = min((edge for edge in edges if edge > place), default=len(tokens))
        equation = _equation(
            tokens[max(lower, place - MAX_SIDE) : place],
            tokens[place + 1 : min(upper, place + 7)],
            tier,
            exact=True,
        )
        if equation is None and tokens[place].text in ("is", "are", "equals"):  # 24 is half of 48
            backwards = _reversed(
                tokens[max(lower, place - 3) : place], tokens[place + 1 : min(upper, place + 12)], tier, True
            )
            exact = backwards is not None and backwards.stated == value_of(backwards.tree)
            equation = backwards if exact else None
        if equation is not None and not any(_overlap(equation.char_span, span) for span in taken):
            taken.append(equation.char_span)
            found.append(equation)
    return sorted(found, key=lambda item: item.char_span), rewritten


def _read(left: list[Token], right: list[Token], tier: str, last: bool) -> Equation | None:
    for sides in ((left, right), (unscaled(left), unscaled(right))):
        equation = _equation(*sides, tier, exact=False) or (_reversed(*sides, tier, last) if last else None)
        if equation is not None:
            return equation
    return None


def _equation(left: list[Token], right: list[Token], tier: str, exact: bool) -> Equation | None:
    """`left = right` with the longest left side that agrees with the right one."""
    ends = [i for i, token in enumerate(right) if token.kind in ("number", "close")][:MAX_ENDS]
    results = []
    for end in ends:
        tree = read_expression(right[: end + 1])
        value = None if tree is None else value_of(tree)
        if tree is not None and value is not None:
            results.append((end, tree, value))
    if not results:
        return None
    best: tuple[int, Equation] | None = None
    for start in _starts(left):
        tree = read_expression(left[start:])
        value = None if tree is None or not has_operation(tree) else value_of(tree)
        if tree is None or value is None:
            continue
        for end, _, stated in results:
            how = agreement(value, stated, tree)
            if how < (1 if exact else 2) and (best is None or how < best[0]):
                span = (left[start].char_span[0], right[end].char_span[1])
                shown = _shown(value, stated)
                best = (how, Equation(tree, shown, span, tier))
        if best is not None and best[0] == 0:
            break
    return best[1] if best else None


def _shown(value: Fraction, stated: Fraction) -> Fraction:
    """The stated value on the scale of the computed one: 25 for "5/20 * 100 = 25%"."""
    for scale in (100, Fraction(1, 100)):
        if stated * scale == value:
            return value
    return stated


def _starts(left: list[Token]) -> list[int]:
    """Where an expression can begin, the longest one first."""
    found = [
        i
        for i, token in enumerate(left)
        if token.kind in ("number", "open") or (token.kind == "sign" and token.text == "-")
    ]
    return found[-MAX_STARTS:]


def _reversed(left: list[Token], right: list[Token], tier: str, last: bool) -> Equation | None:
    """`24 = 48/2` and `total = 48/2`, the last equals sign of its sentence."""
    ends = [i for i, token in enumerate(right) if token.kind in ("number", "close")][:MAX_ENDS]
    for end in reversed(ends):
        tree = read_expression(right[: end + 1])
        value = None if tree is None or not has_operation(tree) else value_of(tree)
        if tree is None or value is None:
            continue
        span_end = right[end].char_span[1]
        for start in _starts(left):
            literal = read_expression(left[start:])
            if literal is None or not is_literal(literal):
                continue
            stated = value_of(literal)
            if stated is not None and agreement(value, stated, tree) < 2:
                return Equation(tree, stated, (left[start].char_span[0], span_end), tier)
            return None
        named = left[-1].text if left and left[-1].kind == "word" and len(left[-1].text) == 1 else None
        return Equation(tree, None, (right[0].char_span[0], span_end), tier, named)
    return None


def _bare(tokens: list[Token], tier: str) -> Iterator[Equation]:
    """Maximal expressions around the signs of a sentence that stand in no equation."""
    position = 0
    signs = [i for i, token in enumerate(tokens) if token.kind == "sign"][:40]
    for sign in signs:
        if sign < position:
            continue
        starts = [i for i in range(max(position, sign - 12), sign) if tokens[i].kind in ("number", "open")]
        ends = [i for i in range(min(len(tokens) - 1, sign + 24), sign, -1) if tokens[i].kind in ("number", "close")]
        best = None
        for end in ends[:12]:
            for start in starts[-6:]:
                tree = read_expression(tokens[start : end + 1])
                if tree is not None and has_operation(tree) and value_of(tree) is not None:
                    best = Equation(tree, None, (tokens[start].char_span[0], tokens[end].char_span[1]), tier)
                    break
            if best is not None:
                yield best
                position = end + 1
                break

# ruff: noqa: E501
"""Points in polar, cylindrical, spherical and rectangular coordinates, and the periods and amplitudes of waves."""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.solver.track1.plans import Plan, Refused, formula
from mycelium.solver.track1.readers import Row, RowArgument, row, track1_reader, whole_plan
from mycelium.solver.track1.told import sentences
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import Node, number, rational_value, replace_symbol, to_plain

_SYSTEM = r"(?P<{0}>polar|rectangular|cartesian|cylindrical|spherical)(?: coordinates)?"
_CONVERT = re.compile(
    rf"^(?:convert|express|write) (?:the point )?(?:<\d+> = )?<(?P<point>\d+)>,? (?:(?:which is )?(?:in|from|given in) )?(?:the )?{_SYSTEM.format('source')},? (?:to|in|into) {_SYSTEM.format('target')}$"
)
_CONVERT_SHORT = re.compile(
    rf"^(?:convert|express|write) (?:the point )?<(?P<point>\d+)>,? (?:to|in|into) {_SYSTEM.format('target')}$"
)


@track1_reader
def converted_point(wording: Wording) -> Plan | None:
    """A point of one coordinate system in another."""
    parts = sentences(wording.template.rstrip("?. "))
    match = _CONVERT.match(parts[0]) if len(parts) == 1 else None
    short = _CONVERT_SHORT.match(parts[0]) if len(parts) == 1 and match is None else None
    match = match or short
    if match is None:
        return None
    node = formula(wording, match["point"])
    if node.head == "relation":
        node = node.args[1]
    if node.head not in ("tuple", "interval") or len(node.args) not in (2, 3):
        raise Refused("no point")
    numbers = [to_plain(arg) for arg in node.args]
    source = "rectangular" if short else match["source"].replace("cartesian", "rectangular")
    target = match["target"].replace("cartesian", "rectangular")
    if short and target == "rectangular":
        raise Refused("from which coordinates?")
    if {source, target} & {"cylindrical", "spherical"} and len(numbers) != 3:
        raise Refused("a point in the plane")
    return whole_plan(_to(target, _rectangular(source, numbers)))


def _rectangular(source: str, numbers: list[str]) -> Row:
    a, b, *rest = numbers
    if source == "rectangular":
        return row("POINT", *numbers)
    if source == "spherical":
        (c,) = rest
        return row("EVALUATE", f"(({a})*sin({c})*cos({b}), ({a})*sin({c})*sin({b}), ({a})*cos({c}))")
    tail = f", {rest[0]}" if rest else ""
    return row("EVALUATE", f"(({a})*cos({b}), ({a})*sin({b}){tail})")


def _to(target: str, point: Row) -> Row:
    if target == "rectangular":
        return point
    if target == "spherical":
        return row("SPHERICAL", point)
    if target == "polar":
        return row("POLAR", point)
    x, y, z = (row("ITEM", point, place) for place in (1, 2, 3))
    flat = row("POLAR", row("POINT", x, y))
    return row("POINT", row("ITEM", flat, 1), row("ITEM", flat, 2), z)


_WAVE = re.compile(
    r"^(?:what is|find|determine|compute) the (?P<what>period|amplitude|phase shift)(?: of)?(?: the)?(?: (?:graph|function|curve|of))* <(?P<k>\d+)>$"
)
_TRIG = {"sin": 2, "cos": 2, "sec": 2, "csc": 2, "tan": 1, "cot": 1}


@track1_reader
def wave(wording: Wording) -> Plan | None:
    """Period, amplitude and phase shift of a sine with a linear argument."""
    parts = sentences(wording.template.rstrip("?. "))
    match = _WAVE.match(parts[0]) if len(parts) == 1 else None
    if match is None:
        return None
    node = formula(wording, match["k"])
    if node.head == "relation" and len(node.args) == 2:
        node = node.args[1]
    terms = node.args if node.head == "add" else (node,)
    waves = [found for term in terms if (found := _factor_and_wave(term)) is not None]
    if not waves or (len(waves) > 1 and match["what"] != "period"):
        raise Refused("not one wave")
    speeds = []
    for _, name, argument in waves:
        letters = argument.symbols()
        if len(letters) != 1:
            raise Refused("a wave in several letters")
        at = [_at(argument, next(iter(letters)), value) for value in (0, 1, 2)]
        speeds.append((_TRIG[name], f"(({at[1]}) - ({at[0]}))", f"(({at[2]}) - ({at[1]}))", at[0]))
    kind, speed, again, start = speeds[0]
    values: dict[str, RowArgument] = {
        "period": f"{kind}*pi/abs({speed})",
        "amplitude": f"abs({waves[0][0]})",
        "phase shift": f"-({start})/{speed}",
    }
    if (
        any(entry[:2] != (kind, speed) for entry in speeds)
        or waves[0][1] not in ("sin", "cos")
        and match["what"] == "amplitude"
    ):
        raise Refused("waves of several periods")
    if match["what"] == "phase shift" and argument_speed(waves[0][2]) != 1:
        raise Refused("a phase shift in units of the argument or of the letter?")
    if not re.fullmatch(r"[^a-z]*", speed.replace("pi", "")) or not again:
        raise Refused("the argument is not linear")
    return whole_plan(row("EVALUATE", values[match["what"]]))


def argument_speed(argument: Node) -> Fraction | None:
    """How much a linear argument grows when its letter grows by 1, where that is a number."""
    (letter,) = argument.symbols()
    ends = [replace_symbol(argument, letter, number(k)) for k in (0, 1)]
    rest, other = (end.args if end.head == "add" else (end,) for end in ends)
    values = [(rational_value(a), rational_value(b)) for a, b in zip(rest, other, strict=False) if a != b]
    if len(values) != 1 or values[0][0] is None or values[0][1] is None:
        return None
    return values[0][1] - values[0][0]


def _at(argument: Node, letter: str, value: int) -> str:
    return re.sub(rf"(?<![a-z]){letter}(?![a-z])", f"({value})", to_plain(argument))


def _factor_and_wave(term: Node) -> tuple[str, str, Node] | None:
    """(factor, function, argument) of a term like 3 sin(2x); None for a number.

    Raises:
        Refused: the term is something else.
    """
    if not term.symbols():
        return None
    if term.head == "neg":
        inner = _factor_and_wave(term.args[0])
        return (f"-({inner[0]})", *inner[1:]) if inner else None
    if term.head == "call" and term.value in _TRIG:
        argument = term.args[0]
        if any(part.head in ("call", "pow", "root") for part in argument.walk()):
            raise Refused("the argument is not linear")
        return "1", str(term.value), argument
    if term.head in ("mul", "div"):
        inner_parts = [arg for arg in term.args if arg.symbols()]
        if len(inner_parts) == 1 and (term.head == "mul" or term.args[0] is inner_parts[0]):
            inner = _factor_and_wave(inner_parts[0])
            if inner is None:
                return None
            rest = [to_plain(arg) for arg in term.args if arg is not inner_parts[0]]
            factor = "*".join(f"({part})" for part in rest) if term.head == "mul" else f"1/({rest[0]})"
            return f"({inner[0]})*({factor})", inner[1], inner[2]
    raise Refused("a term that is no wave")

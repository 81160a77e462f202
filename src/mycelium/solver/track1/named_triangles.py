# ruff: noqa: E501
"""Triangles with named vertices: "In right triangle ABC, angle B = 90, AB = 8, BC = 15. Find sin A."

The text is made plain ("AB = 8 , angle B = 90"), the statements in it are taken out one after the other, and what is left
must be words that say nothing. Sides, angles and their sines then follow from each other.
"""

from __future__ import annotations

import re
from functools import cache

from mycelium.solver.track1.figures import follow
from mycelium.solver.track1.plans import Plan, Refused, read
from mycelium.solver.track1.readers import track1_reader
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import Node, parse, rational

_QUIET = frozenset(
    "in we have that if and with a an the of is are to at on what find compute determine calculate where let be given suppose has such triangle"
    " length value measure degrees how many long then its side sides lengths units unit for right isosceles angle there by it , . ? ; : segment"
    " cm inches feet square area must number leg legs respectively hypotenuse acute obtuse scalene simplest suppose this also your".split()
)  # fmt: skip
_VALUE = r"((?:\\[dt]?frac|\\sqrt|[\d+*/{}()^.\s\\,!-]|\\pi|\\cdot|sqrt)+?)(?=\s*(?:,|\.(?!\d)|;|\?|and\b|for\b|in\b|what|find|cm\b|units?\b|degrees?\b|inches|feet|is\b|=|$))"
_RIGHT = "c = sqrt(a^2 + b^2); a = sqrt(c^2 - b^2); b = sqrt(c^2 - a^2); s_1 = a/c; s_2 = b/c; t_1 = a/b; t_2 = b/a; A = a*b/2; P = a + b + c; h_3 = a*b/c; r = (a + b - c)/2; R = c/2; V = 90 - U; U = 90 - V; b = 2*A/a; a = 2*A/b; s_2 = c_1; s_1 = c_2; c_1 = s_2; c_2 = s_1; t_2 = 1/t_1; t_1 = 1/t_2; c = 2*R; m_3 = c/2"
_RIGHT_EACH = "s_1 = t_1/sqrt(1 + t_1^2); c_1 = 1/sqrt(1 + t_1^2); a = c*s_1; c = a/s_1; b = c*c_1; c = b/c_1; a = b*t_1; b = a/t_1"
_EACH = "s_1 = sin(pi*U/180); c_1 = cos(pi*U/180); t_1 = s_1/c_1; c_1 = (b^2 + c^2 - a^2)/(2*b*c); a = sqrt(b^2 + c^2 - 2*b*c*c_1); U = 180 - V - W; A = b*c*s_1/2; R = a/(2*s_1); h_1 = 2*A/a; m_1 = sqrt(2*b^2 + 2*c^2 - a^2)/2; a = P - b - c; a = 2*A/h_1; U = 180*acos(c_1)/pi; a = b*s_1/s_2; a = c*s_1/s_3"
_ANY = "A = sqrt((a+b+c)*(a+b-c)*(a-b+c)*(-a+b+c))/4; P = a + b + c; r = 2*A/P; R = a*b*c/(4*A)"


def _lines(text: str) -> list[tuple[str, Node]]:
    return [(left.strip(), parse(right)) for left, right in (line.split("=") for line in text.split(";"))]


def _turned(text: str, order: str) -> str:
    """The formulas of vertex 1 for the vertices in another order, such as "231"."""
    letters: dict[str, str] = {}
    for new, old in zip(order, "123", strict=True):
        index = int(new) - 1
        letters |= {"abc"[int(old) - 1]: "abc"[index], "UVW"[int(old) - 1]: "UVW"[index]}
        letters |= {f"{kind}_{old}": f"{kind}_{new}" for kind in "scthm"}
    return re.sub(r"\b(?:[scthm]_[123]|[abcUVW])\b", lambda match: letters.get(match.group(), match.group()), text)


@cache
def _formulas(right: bool) -> tuple[tuple[str, Node], ...]:
    """What follows from what in a triangle; in a right one the right angle is at vertex 3."""
    root = "c_1 = sqrt(1 - s_1^2)"
    sine = "s_1 = sqrt(1 - c_1^2)"
    if right:
        parts = [_RIGHT, *(_turned(text, order) for order in ("123", "213") for text in (_RIGHT_EACH, root, sine))]
        angle = "s_1 = sin(pi*U/180); c_1 = cos(pi*U/180); t_1 = tan(pi*U/180); t_1 = s_1/c_1; U = 180*acos(c_1)/pi; h_1 = b; h_2 = a; m_1 = sqrt(b^2 + a^2/4)"
        parts += [_turned(angle, "123"), _turned(angle, "213")]
    else:
        parts = [_turned(text, order) for text in (_EACH, sine) for order in ("123", "231", "312")] + [_ANY]
    return tuple(pair for part in parts for pair in _lines(part))


@track1_reader
def named_triangle(wording: Wording) -> Plan | None:
    """The plan for one triangle with named vertices, or None."""
    flat = _flat(wording)
    named = re.search(r"triangle ([A-Z])([A-Z])([A-Z])\b", flat)
    if named is None or len(set(named.groups())) < 3 or len(re.findall(r"triangle [A-Z]{3}", flat)) > 2:
        return None
    vertices = list(named.groups())
    right, flat = _right_vertex(flat, vertices)
    if right is not None:
        vertices = [v for v in vertices if v != right] + [right]
    known: dict[str, Node] = {}
    same: list[tuple[str, str]] = []
    flat = _take_statements(flat, vertices, known, same, wording)
    wanted, flat = _take_goal(flat, vertices)
    flat = re.sub(rf"(?:triangle )?\b[{''.join(vertices)}]{{3}}\b", " ", flat)
    left = [word for word in re.findall(r"[A-Za-z\\]+|[^\sA-Za-z\\]", flat) if word.lower() not in _QUIET]
    if left or "right" in flat and right is None:
        raise Refused(f"{' '.join(left)[:30]!r} is not understood")
    if right is not None:
        known |= {"W": rational(90), "s_3": rational(1), "c_3": rational(0)}
    formulas = list(_formulas(right is not None))
    if (
        not (known.keys() & set("abcAPrR"))
        and not any(k[0] in "hm" for k in known)
        and wanted[0] in "sct"
        and right is not None
    ):
        known["c"] = rational(1)  # ratios do not depend on the size
    for one, other in same:
        formulas += [(one, Node("symbol", (), other)), (other, Node("symbol", (), one))]
    if len(same) == 1 and {*same[0]} <= set("abc") and right is None:
        one, other = ("UVW"["abc".index(letter)] for letter in same[0])
        apex = ({*"UVW"} - {one, other}).pop()
        formulas += _lines(f"{one} = {other}; {other} = {one}; {apex} = 180 - 2*{one}; {one} = (180 - {apex})/2")
    value = follow(formulas, known, wanted, rounds=10)
    if value is None or wanted in known:
        raise Refused("what is told does not lead to what is asked")
    return Plan("evaluate", (value,))


def _flat(wording: Wording) -> str:
    """The text with its formulas put back as plain as possible."""

    def put(match: re.Match[str]) -> str:
        text = wording.formulas[int(match.group(1))]
        text = re.sub(r"m\s*(?=\\(?:measured)?angle)", "", text)
        text = re.sub(r"\\(?:measured)?angle\s*\{?\s*([A-Z]+)\s*\}?", r" angle \1 ", text)
        text = re.sub(r"\\triangle\s*\{?\s*([A-Z]+)\s*\}?", r" triangle \1 ", text)
        text = re.sub(r"\\(?:overline|segment|text|mbox)\s*\{\s*([A-Za-z ]+)\s*\}", r" \1 ", text)
        text = re.sub(r"\^\s*\{?\s*\\circ\s*\}?|\\degrees?\b", " ", text)
        text = re.sub(r"\\(sin|cos|tan)\s*\{?\s*(?:angle\s+)?([A-Z]+)\s*\}?", r" \1 \2 ", text)
        return f" {text} ".replace("\\ ", " ").replace("\\,", " ")

    flat = re.sub(r"<(\d+)>", put, wording.template)
    for name in set(re.findall(r"\b[A-Z]{2,3}\b", wording.original)):
        flat = re.sub(rf"\b{name.lower()}\b", name, flat)
    flat = re.sub(
        r"\b(angle|vertex|point|sin|cos|tan|sine of|cosine of|tangent of) ([a-z])\b",
        lambda m: f"{m[1]} {m[2].upper()}",
        flat,
    )
    flat = re.sub(r"\bat ([b-z])\b", lambda m: f"at {m[1].upper()}", flat)
    flat = re.sub(r"you may use a calculator[^.]*|,? (?:rounded )?to the nearest \w+", " ", flat)
    flat = re.sub(r"\b(sin|cos|tan) angle ", r"\1 ", flat)
    return " ".join(flat.split())


def _right_vertex(flat: str, vertices: list[str]) -> tuple[str | None, str]:
    names = "".join(vertices)
    for pattern in (
        rf"\b(?:the )?(?:measure of )?angle(?: at)? (?:[{names}])?([{names}])(?:[{names}])? (?:=|is|is equal to|measures) (?:90(?! ?\.\d)(?: degrees)?|(?:a )?right(?: angle)?)",
        rf"\b(?:with )?(?:a |the |its |has a )*(?:right[- ]angled?|right angle)(?: is)?(?: at)? (?:vertex )?([{names}])\b",
        rf"\bthe right angle is(?: at)? ([{names}])\b",
        rf"\bsin ([{names}]) = 1(?![\d/]|\.\d| /)",
        rf"\bcos ([{names}]) = 0(?![\d/]|\.\d| /)",
    ):  # fmt: skip
        match = re.search(pattern, flat)
        if match:
            return match.group(1), flat[: match.start()] + " " + flat[match.end() :]
    return None, flat


def _side(name: str, vertices: list[str]) -> str:
    """The letter of the side between two vertices."""
    opposite = [index for index, vertex in enumerate(vertices) if vertex not in name]
    if len(opposite) != 1 or len(set(name)) != 2:
        raise Refused("another segment")
    return "abc"[opposite[0]]


def _angle(name: str, vertices: list[str]) -> int:
    vertex = name[len(name) // 2]
    if vertex not in vertices or len(name) not in (1, 3) or (len(name) == 3 and set(name) != set(vertices)):
        raise Refused("another angle")
    return vertices.index(vertex)


def _take_statements(
    flat: str, vertices: list[str], known: dict[str, Node], same: list[tuple[str, str]], wording: Wording
) -> str:
    def is_value(text: str) -> Node:
        node = read(text.strip().strip(",."), wording)
        if node.symbols() or node.head in ("relation", "tuple", "list"):
            raise Refused("a length with a letter")
        return node

    def keep(letter: str, text: str) -> str:
        known[letter] = is_value(text)
        return " "

    be = r"(?:=|is equal to|is|measures|has length|equals)"
    for pattern in (r"([A-Z]{2}) ?= ?([A-Z]{2}) ?= ?" + _VALUE,):
        for match in re.finditer(pattern, flat):
            for name in match.groups()[:2]:
                keep(_side(name, vertices), match[3])
        flat = re.sub(pattern, " ", flat)
    for match in re.finditer(r"\b([A-Z]{2}) ?(?:=|is equal to) ?([A-Z]{2})\b(?! ?=)", flat):
        same.append((_side(match[1], vertices), _side(match[2], vertices)))
    flat = re.sub(r"\b[A-Z]{2} ?(?:=|is equal to) ?[A-Z]{2}\b(?! ?=)", " ", flat)
    flat = re.sub(
        rf"\b(?:side |leg |hypotenuse )?([A-Z]{{2}}) ?{be} ?{_VALUE}", lambda m: keep(_side(m[1], vertices), m[2]), flat
    )
    flat = re.sub(rf"\bangle ([A-Z]{{1,3}}) ?{be} ?{_VALUE}", lambda m: keep("UVW"[_angle(m[1], vertices)], m[2]), flat)
    flat = re.sub(
        rf"\b(sin|cos|tan) ([A-Z]) ?{be} ?{_VALUE}",
        lambda m: keep(f"{m[1][0]}_{_angle(m[2], vertices) + 1}", m[3]),
        flat,
    )
    flat = re.sub(
        rf"\b(?:an? |the )?(perimeter|area)(?: of triangle [A-Z]{{3}})?(?: (?:is|of|=))+ {_VALUE}",
        lambda m: keep(m[1][0].upper(), m[2]),
        flat,
    )
    return flat


def _take_goal(flat: str, vertices: list[str]) -> tuple[str, str]:
    ask = r"\b(?:then )?(?:what is|what's|find|compute|determine|calculate|how long is|evaluate|what must be)(?: the| its)?"
    shape = r"(?: (?:of|in) (?:the |this )?(?:right )?triangle(?: [A-Z]{3})?| of [A-Z]{3})?"
    for pattern, letter in (
        (rf"{ask}(?: (?:exact )?value of)? (sin|cos|tan)(?:e|ine|gent)?(?: of)?(?: angle)? ([A-Z]{{1,3}})\b", "trig"),
        (rf"{ask}(?: (?:degree )?measure,?(?: in degrees,?)? of| number of degrees in(?: the measure of)?| size of| value of| degrees in)? angle ([A-Z]{{1,3}})\b", "angle"),
        (rf"{ask}(?: (?:lengths?|value|measure) of)?(?: the)?(?: side| segment| leg| hypotenuse| length)* ([A-Z]{{2}})\b(?! ?=)", "side"),
        (rf"{ask} area{shape}", "A"),
        (rf"{ask} perimeter{shape}", "P"),
        (rf"{ask} (?:length of the )?(?:radius of the (?:circle inscribed in|incircle of|inscribed circle of)|inradius(?: of)?)(?: the)?(?: triangle(?: [A-Z]{{3}})?| [A-Z]{{3}})?", "r"),
        (rf"{ask} (?:length of the )?(?:radius of the (?:circle circumscribed about|circumcircle of|circumscribed circle of)|circumradius(?: of)?)(?: the)?(?: triangle(?: [A-Z]{{3}})?| [A-Z]{{3}})?", "R"),
        (rf"{ask}(?: length of)?(?: the)? (altitude|median)(?: drawn)? (?:from|to)(?: vertex| side| the side)? ([A-Z]{{1,2}})\b(?: to (?:side )?[A-Z]{{2}})?", "line"),
        (rf"{ask} (?:length of the )?hypotenuse", "hypotenuse"),
    ):  # fmt: skip
        match = re.search(pattern, flat)
        if match is None:
            continue
        rest = flat[: match.start()] + " " + flat[match.end() :]
        if letter == "trig":
            return f"{match[1][0]}_{_angle(match[2], vertices) + 1}", rest
        if letter == "angle":
            return "UVW"[_angle(match[1], vertices)], rest
        if letter == "side":
            return _side(match[1], vertices), rest
        if letter == "line":
            foot = _angle(match[2], vertices) if len(match[2]) == 1 else "abc".index(_side(match[2], vertices))
            return f"{'h' if match[1] == 'altitude' else 'm'}_{foot + 1}", rest
        return ("c" if letter == "hypotenuse" else letter), rest
    raise Refused("no measure of the triangle is asked for")

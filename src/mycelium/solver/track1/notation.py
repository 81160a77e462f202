r"""Notation that a problem brings along: operations of its own, inverses, compositions and pieces of a function.

`a \star b = a^2 + b` makes `2 \star 3` the value `Q_{op}(2, 3)` of a function, `f^{-1}(3)` is `f_{inv}(3)`, and
`(f \circ g)(x)` is `f(g(x))`, so that the grammar reads them; `\begin{cases} ... \end{cases}` is read here.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import Node, call

INVERSE = "_inv"
_SIGN = (
    r"(?:\\(?:star|ast|oplus|otimes|odot|ominus|oslash|clubsuit|spadesuit|heartsuit|diamondsuit|diamond|nabla|Delta|dagger|ddagger|bullet"
    r"|bigstar|triangle|Box|square|boxdot|boxplus|boxtimes|lozenge|blacklozenge|circ|wedge|vee|bowtie|amalg|And|bigtriangleup|bigoplus|\#|&|\$|@)(?![a-zA-Z])"
    r"|\{?@\}?|\*|\#)"
)
_SPACE = r"(?:\s|\\[,;! ]|~)*"
_DEFINED = re.compile(rf"^\s*\(?([a-zA-Z]){_SPACE}\{{?({_SIGN})\}}?{_SPACE}([a-zA-Z])\)?\s*=(?!=)", re.DOTALL)
_PREFIX_DEFINED = re.compile(rf"^\s*({_SIGN}){_SPACE}\(\s*[a-zA-Z](?:\s*,\s*[a-zA-Z])*\s*\)\s*=")
_INVERSE = re.compile(r"(?<![a-zA-Z\\])([a-zA-Z])\s*\^\s*(?:\{\s*-\s*1\s*\})\s*(?=(?:\\left)?\()")
_COMPOSED = re.compile(
    r"(?:\\left)?\(\s*((?:[a-zA-Z]\s*\\circ\s*)+[a-zA-Z])\s*(?:\\right)?\)\s*(?:\\left)?\(((?:[^()]|\([^()]*\))*?)(?:\\right)?\)"
)
MAX_OPERATIONS = 40


def operations_of(wording: Wording) -> dict[str, str]:
    """Signs that the problem defines as operations, each with the name that stands for it.

    >>> from mycelium.solver.track1.wording import read_wording
    >>> operations_of(read_wording(r"If $a @ b = a + 2b$, find $1 @ 2$."))
    {'@': 'Q_{op}'}
    """
    found: dict[str, str] = {}
    for text in wording.formulas:
        match = _DEFINED.match(text)
        sign = match.group(2) if match else None
        if match and match.group(1) == match.group(3):
            sign = None
        prefix = _PREFIX_DEFINED.match(text)
        sign = sign or (prefix.group(1) if prefix else None)
        if sign is not None and sign not in found:
            free = [letter for letter in "QWZ" if not any(letter in formula for formula in wording.formulas)]
            if len(found) < len(free):
                found[sign] = f"{free[len(found)]}_{{op}}"
    return found


def rewritten(text: str, wording: Wording, functions: frozenset[str]) -> str:
    """The formula with operations, inverses and compositions as function values."""
    if r"\circ" in text:
        text = _COMPOSED.sub(_nested, text)
    text = _INVERSE.sub(lambda m: f"{m.group(1)}_{{inv}}" if m.group(1) in functions else m.group(), text)
    for sign, name in operations_of(wording).items():
        text = _applied(text, sign, name)
    return text


def _nested(match: re.Match[str]) -> str:
    names = re.findall(r"[a-zA-Z](?![a-z])", match.group(1).replace(r"\circ", " "))
    inner = match.group(2)
    for name in reversed(names):
        inner = f"{name}({inner})"
    return inner


def _applied(text: str, sign: str, name: str) -> str:
    """`a sign b` as `name(a, b)`, from left to right; what stands in brackets is one operand."""
    text = re.sub(rf"\{{\s*{re.escape(sign)}\s*\}}", lambda _: sign, text)
    for _ in range(MAX_OPERATIONS):
        match = re.search(re.escape(sign) + (r"(?![a-zA-Z])" if sign[-1].isalpha() else ""), text)
        if match is None:
            return text
        left = _left_operand(text[: match.start()])
        after = text[match.end() :]
        right = _right_operand(after)
        if right is None:
            return text
        operand, rest = right
        before = text[: match.start()]
        if left is None:
            text = f"{before}{name}{operand if operand.startswith('(') else f'({operand})'}{rest}"
        else:
            start, first = left
            text = f"{before[:start]}{name}({_bare(first)}, {_bare(operand)}){rest}"
    return text


def _bare(operand: str) -> str:
    return operand.strip()


_TRAIL = re.compile(rf"{_SPACE}$")
_ATOM_END = re.compile(r"(?:\d+(?:\.\d+)?|[a-zA-Z])$")
_MINUS_END = re.compile(r"(?:^|[(=,{+*/-])\s*(-)\s*$")


def _left_operand(text: str) -> tuple[int, str] | None:
    """Where the operand before a sign starts, and its text."""
    text = _TRAIL.sub("", text)
    if not text:
        return None
    if text[-1] == ")":
        start = _opening(text, "(", ")")
        if start is None:
            return None
        name = re.search(r"(?:\\left|[a-zA-Z]_\{op\})$", text[:start])
        start = name.start() if name else start
        return start, text[start:]
    if text[-1] == "}":
        start = _opening(text, "{", "}")
        while start is not None and start and text[start - 1] == "}":
            start = _opening(text[:start], "{", "}")
        if start is None:
            return None
        head = re.search(r"(?:\\[dt]?frac|\\sqrt)\s*$", text[:start])
        return (head.start(), text[head.start() :]) if head else None
    atom = _ATOM_END.search(text)
    if atom is None:
        return None
    start = atom.start()
    minus = _MINUS_END.search(text[:start])
    if minus:
        start = minus.start(1)
    return start, text[start:]


def _opening(text: str, left: str, right: str) -> int | None:
    depth = 0
    for index in range(len(text) - 1, -1, -1):
        depth += (text[index] == right) - (text[index] == left)
        if depth == 0:
            return index
    return None


_ATOM = re.compile(
    rf"{_SPACE}(-?\s*(?:\d+(?:\.\d+)?|[a-zA-Z](?:_\{{op\}})?|\\[dt]?frac\s*(?:\{{[^{{}}]*\}}|\d)\s*(?:\{{[^{{}}]*\}}|\d)|\\sqrt\{{[^{{}}]*\}}))"
)


def _right_operand(text: str) -> tuple[str, str] | None:
    stripped = re.sub(rf"^{_SPACE}", "", text)
    start = len(text) - len(stripped)
    bracket = re.match(r"(?:\\left)?\(", stripped)
    if bracket:
        end = _closing(stripped, bracket.end() - 1)
        return None if end is None else (stripped[:end], text[start + end :])
    atom = _ATOM.match(text)
    if atom is None:
        return None
    if atom.group(1).endswith("{op}"):
        end = _closing(text, atom.end())
        return None if end is None else (text[atom.start(1) : end], text[end:])
    return atom.group(1), text[atom.end() :]


def _closing(text: str, start: int) -> int | None:
    depth = 0
    for index in range(start, len(text)):
        depth += (text[index] == "(") - (text[index] == ")")
        if depth == 0:
            return index + 1
    return None


_PIECES = re.compile(
    r"(?:\\left\s*\\\{\s*)?\\begin\{(cases|array|aligned)\}(?:\{[^{}]*\})?(?P<rows>.*?)\\end\{\1\}(?:\s*\\right\s*\.?)?",
    re.DOTALL,
)
_CONDITION_TOLD = re.compile(r"\\(?:text|textrm|mbox)\s*\{\s*,?\s*(if|for|when|where)?\s*\$([^$]*)\$\s*\}")
_WHEN = re.compile(
    r"\\(?:text|textrm|mbox|mathrm)\s*\{\s*,?\s*(?:if|for|when|where)?\s*\}|\\(?:quad|qquad|,|;| )|\bif\b"
)


def pieces(text: str, parsed: Callable[[str], Node]) -> Node | None:
    """`f(x) = {x + 1 if x > 2, ...` as an equation with a piecewise right side; None for anything else."""
    text = _CONDITION_TOLD.sub(r"\\text{\1} \2", text)  # \text{if $x < 2$}
    match = _PIECES.search(text)
    if match is None or text[match.end() :].strip(" .,;") or "text" not in match["rows"] and "if" not in match["rows"]:
        return None
    left = re.fullmatch(r"\s*(.+?)\s*=\s*", text[: match.start()], re.DOTALL)
    if left is None:
        return None
    arguments: list[Node] = []
    for line in re.split(r"\\\\(?:\[\w+\])?", match["rows"]):
        if not line.strip(" .,;"):
            continue
        body, sign, condition = line.replace(r"\&", "").partition("&")
        if not sign:
            body, sign, condition = (
                (part or "" for part in re.split(r"(\\text|\\mbox)", line, maxsplit=1))
                if "\\text" in line
                else (line, "", "")
            )
            condition = sign + condition
        condition = _WHEN.sub(" ", condition.replace("&", " ")).strip(" .,;")
        if not condition or "text" in condition or "mbox" in condition:
            return None  # "if x is even"
        arguments += [parsed(_WHEN.sub(" ", body).strip(" .,;")), parsed(condition)]
    if len(arguments) < 4:
        return None
    return Node("relation", (parsed(left.group(1)), call("piecewise", *arguments)), "=")

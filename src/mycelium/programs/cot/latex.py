r"""LaTeX in a chain of thought: `$\frac{48}{2} = 24$`, `\(\binom{5}{2} = 10\)`, `48 \div 2 = 24`.

Delimited formulas are read by the safe grammar of `symbolic`, piece by piece; nothing is evaluated as code
and every value is bounded. What the grammar does not read is turned into plain signs, place by place, for the
plain reader: LaTeX without delimiters, units in the middle of a product.
"""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.problems import CharSpan
from mycelium.programs.arithmetic_tree import has_operation, only_arithmetic, value_of
from mycelium.programs.cot.equations import Found, agreement
from mycelium.programs.cot.records import Equation
from mycelium.symbolic import SymbolicError, parse

MAX_PIECE = 400
MAX_PIECES = 200
_MATH = re.compile(
    r"\\\[(?P<bracket>.{1,1000}?)\\\]|\\\((?P<paren>.{1,1000}?)\\\)|\$\$(?P<double>[^$]{1,1000})\$\$"
    r"|(?<![\\$\d])\$(?=[^$\n]{0,300}\\)(?P<single>(?:[^$\n\\]|\\[^\n]){1,600})\$(?!\d)",
    re.DOTALL,
)
_CUT = re.compile(
    r"\\\\|\\q?quad\b|\\(?:implies|Rightarrow|rightarrow|Longrightarrow|to|therefore|iff)\b|[;\n&]|(?<=\d),\s+|\\text\{\s*(?:and|so|or)\s*\}"
)
_THOUSANDS = re.compile(r"(?<=\d)(?:\{,\}|,\\!)(?=\d{3})")


def read_math(text: str) -> tuple[Found, list[CharSpan]]:
    """Equations of the delimited formulas of a text, and the places that were read."""
    equations: list[Equation] = []
    rewritten: list[Equation] = []
    spans: list[CharSpan] = []
    pieces = 0
    for match in _MATH.finditer(text):
        group = match.lastgroup or "bracket"
        start, end = match.span(group)
        for left, right in _pieces(text, start, end):
            right -= len(text[left:right]) - len(text[left:right].rstrip())
            left += len(text[left:right]) - len(text[left:right].lstrip())
            pieces += 1
            if pieces > MAX_PIECES:
                break
            if right - left > MAX_PIECE or "=" not in text[left:right] or "\\" not in text[left:right]:
                continue
            found, later = _chain(text[left:right], (left, right))
            if found:
                equations += found
                rewritten += later
                spans.append((left, right))
    return Found(tuple(equations), (), tuple(rewritten)), spans


def _pieces(text: str, start: int, end: int) -> list[CharSpan]:
    cuts = [start]
    for match in _CUT.finditer(text, start, end):
        cuts += [match.start(), match.end()]
    cuts.append(end)
    return [(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=True) if text[a:b].strip()]


def _chain(piece: str, span: CharSpan) -> tuple[list[Equation], list[Equation]]:
    """Equations of one formula `a = b = c`: the first is new, the others rewrite it. Each has the characters of its sides."""
    try:
        node = parse(_THOUSANDS.sub(",", piece).replace(r"\boxed", ""), latex=True)
    except (SymbolicError, RecursionError, ValueError):
        return [], []
    relations = [item for item in (node.args if node.head == "list" else (node,)) if item.head == "relation"]
    found: list[Equation] = []
    rewritten: list[Equation] = []
    for relation in relations[:20]:
        if not set(str(relation.value).split()) <= {"=", "approx"}:
            continue
        trees = [only_arithmetic(part) for part in relation.args]
        values = [None if tree is None else value_of(tree) for tree in trees]
        chain: Fraction | None = None
        sides = _sides(piece, span) if node.head == "relation" else []
        if len(sides) != len(trees):
            sides = [span] * len(trees)
        for index, (tree, value) in enumerate(zip(trees, values, strict=True)):
            if tree is None or value is None or not has_operation(tree):
                continue
            stated = values[index + 1] if index + 1 < len(values) else None
            if stated is None and index + 1 < len(values):
                continue
            if stated is not None and agreement(value, stated, tree) == 2:
                continue
            if stated is None and chain is not None:
                continue  # the last form of a chain that was read already
            first, last = (index, index + 1) if stated is not None else (max(0, index - 1), index)
            equation = Equation(tree, stated, (sides[first][0], sides[last][1]), "latex")
            (rewritten if chain is not None and value == chain else found).append(equation)
            chain = value if stated is None else stated
    return found, rewritten


_SIGN_OR_BRACE = re.compile(r"\\[{}]|[{}]|\\approx\b|=")


def _sides(piece: str, span: CharSpan) -> list[CharSpan]:
    """The characters of what stands between the equals signs of a formula, outside of braces, without blanks."""
    cuts, depth = [0], 0
    for match in _SIGN_OR_BRACE.finditer(piece):
        depth += {"{": 1, "}": -1}.get(match[0], 0)
        if depth == 0 and match[0] in ("=", r"\approx"):
            cuts += [match.start(), match.end()]
    cuts.append(len(piece))
    found = []
    for start, end in zip(cuts[::2], cuts[1::2], strict=True):
        text = piece[start:end]
        left = start + len(text) - len(text.lstrip())
        found.append((span[0] + left, span[0] + max(left, end - len(text) + len(text.rstrip()))))
    return found


_COMMAND = re.compile(r"\\(?:[A-Za-z]+\*?|.)|\^?\{|\}|\$\$|&", re.DOTALL)
_PLAIN = {
    r"\times": "*", r"\cdot": "*", r"\ast": "*", r"\div": "/", r"\%": "%", r"\$": "$", r"\approx": "=", r"\\": "\n",
    r"\implies": ";", r"\Rightarrow": ";", r"\rightarrow": ";", r"\to": ";", r"\therefore": ";", r"\le": ";", r"\leq": ";",
    r"\ge": ";", r"\geq": ";", r"\neq": ";", r"\sqrt": ";", r"\binom": ";", r"\log": ";", r"\min": ";", r"\max": ";",
    r"\bmod": ";", r"\mod": ";", r"\ln": ";", r"\sum": ";", r"\pm": ";",
}  # fmt: skip
_FRACTIONS = (r"\frac", r"\dfrac", r"\tfrac", r"\cfrac")


def to_plain_signs(text: str) -> tuple[str, list[int]]:
    """LaTeX as plain arithmetic, with the place in `text` of every character. Takes time linear in the text.

    >>> to_plain_signs(r"48 \\div 2")[0]
    '48 / 2'
    """
    out: list[str] = []
    places: list[int] = []
    stack: list[str] = []  # what closes each open brace
    waiting = 0  # 1 before a numerator's brace, 2 before a denominator's
    began = 0  # where the fraction began
    position = 0

    def put(piece: str, place: int) -> None:
        out.append(piece)
        places.extend([place] * len(piece))

    for match in _COMMAND.finditer(text):
        if match.start() < position:
            continue
        out.append(text[position : match.start()])
        places.extend(range(position, match.start()))
        token, place, position = match[0], match.start(), match.end()
        if token in _FRACTIONS:
            waiting, began = 1, place
        elif token == "{":
            numerator = waiting == 1
            denominator = waiting == 2
            put("((" if numerator else "(" if denominator else "", began if numerator else place)
            stack.append(")/" if numerator else "))" if denominator else "")
            waiting = 0
        elif token == "^{":
            put("^(", place)
            stack.append(")")
        elif token == "}":
            closing = stack.pop() if stack else ""
            put(closing, place)
            if closing == ")/":
                waiting = 2
        elif token in ("$$", r"\(", r"\)", r"\[", r"\]"):
            put(" ", place)
        elif token != "&":
            put(_PLAIN.get(token, "" if token in (r"\!", r"\,", r"\left", r"\right") else " "), place)
    out.append(text[position:])
    places.extend(range(position, len(text)))
    return "".join(out), places

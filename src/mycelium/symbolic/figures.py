"""Names of several letters: angles, triangles, vectors. Their order counts, so they are no products.

An angle may be read from either side (ABC is CBA), a triangle's name keeps its order because a correspondence stands
on it, and a vector turns its sign when it is turned round.
"""

from __future__ import annotations

import re

from mycelium.symbolic.tree import Node

_NAME = r"(?:\{\s*)?([A-Z]'?(?:\s?[A-Z]'?){1,3})(?:\s*\})?"
_ANGLE = re.compile(
    r"(?:m\s*)?(?:\\(?:measured)?angle|∠|angle)\s*(?:\{\s*)?([A-Z](?:\s?[A-Z]){0,2})(?:\s*\})?", re.IGNORECASE
)
_TRIANGLE = re.compile(rf"(?:\\triangle|△|triangle)\s*{_NAME}")
_PAIR = re.compile(
    rf"(?:\\triangle|△|triangle)?\s*{_NAME}\s*(\\cong|\\sim|≅|∼|~)\s*(?:\\triangle|△|triangle)?\s*{_NAME}"
)
_VECTOR = re.compile(r"(-?)\s*(?:\\overrightarrow|\\vec)\s*\{\s*([A-Z])\s?([A-Z])\s*\}")
_DIRECTED = re.compile(r"(?:the\s+)?(ray|vector)\s+([A-Z])\s?([A-Z])", re.IGNORECASE)


def read_figure(text: str) -> Node | None:
    """A `text` node with the canonical name of an angle, triangle, vector or correspondence; None for anything else."""
    text = text.strip().strip("$").strip()
    if len(text) > 80 or not any(mark in text for mark in ("angle", "△", "∠", "vec", "arrow", "ay ", "ector ")):
        return None
    found = _PAIR.fullmatch(text)
    if found is not None:
        left, right = found[1].replace(" ", ""), found[3].replace(" ", "")
        if len(left) != len(right):
            return None
        pairs = ",".join("".join(pair) for pair in sorted(zip(left, right, strict=True)))
        kind = "congruent" if found[2] in ("\\cong", "≅") else "similar"
        return Node("text", (), f"{kind} {pairs}")
    found = _ANGLE.fullmatch(text)
    if found is not None:
        name = found[1].replace(" ", "")
        return Node("text", (), f"angle {min(name, name[::-1])}") if name.isupper() else None
    found = _TRIANGLE.fullmatch(text)
    if found is not None:
        return Node("text", (), f"triangle {found[1].replace(' ', '')}")
    found = _VECTOR.fullmatch(text)
    if found is not None:
        sign, start, end = found.groups()
        turned = (start > end) != (sign == "-")
        sign, (start, end) = "-" if turned else "", sorted((start, end))
        return Node("text", (), f"vector {sign}{start}{end}")
    found = _DIRECTED.fullmatch(text)
    return Node("text", (), f"{found[1].lower()} {found[2]}{found[3]}") if found else None

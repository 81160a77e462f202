# ruff: noqa: E501
r"""Congruences as equations: `a \equiv b \pmod m` says that mod(a - b, m) = 0, and `a^{-1} \pmod m` is an inverse."""

from __future__ import annotations

import re

_MODULUS = r"(?:\\pmod|\\mod|\\bmod|\(\s*\\(?:text|mathrm|mbox)\{\s*mod\s*\}|\(\s*\\bmod)\s*(?:\{\s*(?P<braced>[\w\\^{} ]+?)\s*\}|(?P<bare>\w+))\s*\)?"
_CONGRUENCE = re.compile(rf"(?P<left>.+?)\\equiv(?P<right>.+?){_MODULUS}[.,;~?!\s]*", re.DOTALL)
_RESIDUE = re.compile(rf"(?P<left>.+?){_MODULUS}[.,;~?!\s]*", re.DOTALL)
_INVERSE = re.compile(r"(?P<base>\d+|[a-zA-Z]|\([^()]*\))\s*\^\s*\{\s*-\s*1\s*\}")


def congruences(text: str) -> list[tuple[str, str, str]] | None:
    r"""(left, right, modulus) in LaTeX of each line `a \equiv b \pmod m`; None where a line is something else.

    >>> congruences(r"3x \equiv 4 \pmod{7}")
    [('3x', '4', '7')]
    """
    text = re.sub(r"\\(?:begin|end)\{\w+\*?\}|&|\\q?quad|\\text\{\s*and\s*\}|\\[,;!]", " ", text)
    found = []
    for line in re.split(r"\\\\(?:\[\w+\])?|,(?=[^,]*\\equiv)", text):
        if not line.strip(" .,;~"):
            continue
        match = _CONGRUENCE.fullmatch(line.strip())
        if match is None or r"\equiv" in match["right"] or "=" in match["left"]:
            return None
        found.append((match["left"].strip(), match["right"].strip(), match["braced"] or match["bare"]))
    return found or None


def residue(text: str) -> tuple[str, str] | None:
    r"""(value, modulus) of `a \pmod m`; None for anything else.

    >>> residue(r"7^{-1} \pmod{11}")
    ('7^{-1}', '11')
    """
    match = _RESIDUE.fullmatch(text.strip())
    if match is None or r"\equiv" in text or re.search(r"[=<>]|\\leq?\b|\\pmod|\\bmod", match["left"]):
        return None
    return match["left"].strip(), match["braced"] or match["bare"]


def with_inverses(text: str, modulus: str) -> str:
    r"""`a^{-1}` as the inverse modulo a number, in plain notation.

    >>> with_inverses(r"9 \cdot 2^{-1}", "11")
    '9 \\cdot inverse(2, 11)'
    """
    return _INVERSE.sub(lambda match: f"inverse({match['base']}, {modulus})", text)

"""Formulas that stand in a text without dollar signs: "Evaluate (8 - 3) * 4 + 6.", "Solve for x: 3x + 5 = 20"."""

from __future__ import annotations

import re

_ASKS = (
    r"(?:please )?(?:solve(?: the equation)?(?: for [a-z])?|evaluate|compute|calculate|work out|simplify(?: the (?:fraction|expression))?"
    r"|expand|factor|what is(?: the value of)?|find(?: the value of)?)"
)
# Digits, signs and letters that stand alone; sqrt is the one word that a formula may have.
_FORMULA = r"(?:\d|[-+*/×÷·^().,=√²³ ]|\bsqrt\b|(?<![a-z])[a-z](?![a-z]))+"
_LEAD = re.compile(rf"^(?P<ask>{_ASKS})\s*:?\s+(?P<formula>{_FORMULA}?)\s*[.?!]*$", re.IGNORECASE)
_BARE = re.compile(rf"^(?P<formula>{_FORMULA}?)\s*=\s*\??\s*$", re.IGNORECASE)
_OPERATION = re.compile(r"[+*/×÷·^=√²³]|\bsqrt\b|[\d)] ?- ?[\d(a-z]|\d ?x ?\d")
_TIMES = re.compile(r"(?<=[\d)])\s+x\s+(?=[\d(])|(?<=\d)x(?=\d)", re.IGNORECASE)
_POWER = re.compile(r"\^(-?\d+)")
_SIGNS = {"×": r"\times ", "÷": r"\div ", "·": r"\cdot ", "²": "^{2}", "³": "^{3}", "*": r"\cdot "}
_ROOT = re.compile(r"(?:√|sqrt) ?(?:\((?P<inner>[^()]{1,60})\)|(?P<number>\d+))", re.IGNORECASE)
_DECIMAL = re.compile(r"\d\.\d")
_MOST = 200


def with_formula(text: str) -> str | None:
    r"""The text with its plain formula between dollar signs, or None where it is no lone request for one.

    >>> with_formula("Evaluate (8 - 3) * 4 + 6.")
    'Evaluate $(8 - 3) \\cdot  4 + 6$.'
    >>> with_formula("Solve for x: 3x + 5 = 20")
    'Solve $3x + 5 = 20$.'
    >>> with_formula("7.2 ÷ 0.9 = ?")
    'Evaluate $7.2 \\div  0.9$ as a decimal.'
    >>> with_formula("What is 5 apples?"), with_formula("Evaluate $2+2$.")
    (None, None)
    """
    plain = text.strip()
    if "$" in plain or "\\" in plain or len(plain) > _MOST:
        return None
    match = _LEAD.match(plain) or _BARE.match(plain)
    if match is None or not _OPERATION.search(match["formula"]) or not re.search(r"\d", match["formula"]):
        return None
    formula = _TIMES.sub(r" \\times ", match["formula"].strip().rstrip(".,"))
    formula = _ROOT.sub(lambda m: rf"\sqrt{{{m['inner'] or m['number']}}}", formula)
    formula = _POWER.sub(r"^{\1}", formula)
    for sign, latex in _SIGNS.items():
        formula = formula.replace(sign, latex)
    ask = match.groupdict().get("ask") or "Evaluate"
    if re.match(r"solve", ask, re.IGNORECASE):
        return f"Solve ${formula}$."
    worked_out = not re.match(r"simplify|expand|factor", ask, re.IGNORECASE)
    if worked_out and _DECIMAL.search(formula) and not re.search(r"[a-z]", match["formula"].lower().replace("x", "")):
        return f"Evaluate ${formula}$ as a decimal."
    return f"{'Evaluate' if ask.lower() == 'work out' else ask} ${formula}$."


__all__ = ["with_formula"]

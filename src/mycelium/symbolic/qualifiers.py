"""What may follow an answer: "for all real x", "where k is an integer", "(since ...)", a modulus."""

from __future__ import annotations

import re

from mycelium.symbolic.tree import Node, number

_SET = r"(?:\\mathbb\s*\{?[ZNRQ]\}?|\\Z|\\N|\\R|[ℤℕℝ])(?:\^?[+_]?\{?[+>0]{0,3}\}?)"
_BEFORE_SET = (
    r"(?:,|;|\\quad|\\qquad|\\,|\\;|~|\\ |\s|\(|\\text\{\s*,?\s*(?:for|where|with)\s*(?:all|any|every|each)?\s*\}"
    r"|\b(?:for|where|with)\b(?:\s+(?:all|any|every|each))?)+"
)
_IN_SET = re.compile(rf"\s*{_BEFORE_SET}\s*(?P<letter>[a-zA-Z])\s*\\in\s*{_SET}\s*\)?\s*\.?$")
_IN_WORDS = re.compile(
    r"\s*,?\s*(?:\\text\{\s*)?,?\s*\(?(?:for|where|with)\s+(?:(?:all|any|every|each)\s+)?(?:integers?\s+\$?(?P<letter>[a-zA-Z])\$?|"
    r"\$?(?P<subject>[a-zA-Z])\$?\s+(?:is|being)\s+(?:an?\s+|any\s+)?(?:\w+\s+)?integer)\s*\}?\)?\.?$"
)
_CONDITION = re.compile(
    r"\s*,?\s*(?:\\quad|\\,|\\;|~)*\s*(?:\\text\{\s*,?\s*(?:for|where|when|if|whenever)\b[^{}]*\}.*|(?<=[\s,])(?:for|where|when|whenever)\s+.+)$",
    re.DOTALL,
)
_BRACKET = re.compile(
    r"\s*(?:\\text\{\s*)?\((?:since|because|as|for|where|when|so|which|note|i\.e\.|the|all|in(?!\s+\w*(?:tens|dozen|hundred|thousand|million|billion|lakh|crore)))\b[^()]{0,200}\)\s*\}?\.?$",
    re.IGNORECASE,
)
_CAUSE = re.compile(
    r"(?<=[\w}$)]),?\s*(?:\\[,;]\s*|\\q?quad\s*)?(?:\\text\s*\{\s*,?\s*\(?\s*(?:because|since|as)\b[^{}]*\}|(?<=\s)(?:because|since)\s).*$",
    re.DOTALL,
)
# "5 for n = 1 and 6 for n = 2", "5 if x > 0, 6 otherwise": a value for each case
_OTHER_CASE = re.compile(
    r"\b(?:otherwise|else|elsewhere)\b|(?:\band\b|\bor\b|,|;)[^,;]*\d[^,;]*\b(?:for|when|if|whenever)\b", re.IGNORECASE
)
_RESIDUE = re.compile(
    r"(?:(?P<name>[a-zA-Z])\s*(?:\\equiv|≡|=)\s*)?(?P<values>-?\d{1,30}(?:\s*(?:,|or|and)\s*-?\d{1,30}){0,20})\s*"
    r"\(?\s*(?:\\pmod|\\mod|mod)\s*(?:\{(?P<braced>\d{1,30}|[a-z])\}|(?P<modulus>\d{1,30}|[a-z]))\s*\)?"
)


def without_qualifier(text: str) -> tuple[str, str | None]:
    r"""A text without its closing qualifier, and the letter that the qualifier lets run over the integers.

    >>> without_qualifier(r"\frac{\pi}{4}+n\pi, n\in\mathbb{Z}")
    ('\\frac{\\pi}{4}+n\\pi', 'n')
    >>> without_qualifier("3x where x is in hours")
    ('3x', None)
    """
    if len(text) > 1000:
        return text, None
    found = _IN_SET.search(text) if "\\in" in text else None
    if found is not None and found.start() > 0:
        return text[: found.start()].rstrip(" ,"), found["letter"]
    if not any(word in text for word in ("for", "where", "when", "with", "if", "(", "since", "because")):
        return text, None
    found = _IN_WORDS.search(text)
    if found is not None and found.start() > 0:
        return text[: found.start()].rstrip(" ,"), found["letter"] or found["subject"]
    for pattern in (_BRACKET, _CONDITION, _CAUSE):
        found = pattern.search(text)
        if found is not None and _OTHER_CASE.search(found.group()):
            return text, None
        if found is not None and found.start() > 0 and text[: found.start()].strip(" ,$"):
            core = text[: found.start()].rstrip(" ,")
            if core.count("$") % 2 and not re.match(r"\s*\$?\d", core):
                continue
            return core, None
    return text, None


def read_residue(text: str) -> Node | None:
    r"""`x \equiv 8 \pmod 5` as 3 with the unit "mod 5", several residues as a list; None for anything else."""
    if "mod" not in text:
        return None
    found = _RESIDUE.fullmatch(text.strip().strip("$").strip())
    if found is None:
        return None
    modulus = found["braced"] or found["modulus"]
    values = sorted({int(value) for value in re.findall(r"-?\d+", found["values"])})
    if modulus.isdecimal():
        size = int(modulus)
        if size == 0:
            return None
        values, modulus = sorted({value % size for value in values}), str(size)
    nodes = tuple(Node("unit", (number(value),), f"mod {modulus}") for value in values)
    return nodes[0] if len(nodes) == 1 else Node("list", nodes)

"""An equation about a number in one sentence: "six less than three times a number is the number plus twenty"."""

from __future__ import annotations

import re

from mycelium.solver.words.registry import Proposal
from mycelium.solver.words.terms import Term, constant, row, solved, unknown
from mycelium.solver.words.told import Told

_EQUALS = re.compile(
    r" (?:is|are|was|gives|makes|equals|yields|becomes|will be|would be)(?: (?:equal to|the same as|exactly|"
    r"as much as))? | results in | leaves |,? the (?:result|answer) (?:is|was|will be) |,? you get |,? i get |"
    r",? we get "
)
_X = re.compile(
    r"(?:a|the|that|this|my|some|same|unknown|certain|itself|his|her|your)(?: (?:same|certain|unknown|original|"
    r"secret|mystery))? ?numbers?(?: itself)?|it|itself|the number itself"
)
_WORDS = {"twice": 2, "double": 2, "two times": 2, "three times": 3, "thrice": 3, "triple": 3, "treble": 3}
_BINARY = (
    # (pattern, operation, swapped), weakest binding first
    (re.compile(r"(.+?) (?:less than|(?:is )?subtracted from|(?:is )?taken (?:away )?from|smaller than|"
        r"fewer than) (.+)"), "SUB", True),
    (re.compile(r"(.+?) (?:more than|greater than|(?:is )?added to|larger than|bigger than) (.+)"), "ADD", False),
    (re.compile(r"(?:the )?sum of (.+?) and (.+)"), "ADD", False),
    (re.compile(r"(?:the )?difference (?:between|of) (.+?) and (.+)"), "SUB", False),
    (re.compile(r"(.+) (?:plus|(?:is )?increased by|added|and|with an added) (.+)"), "ADD", False),
    (re.compile(r"(.+) (?:minus|(?:is )?decreased by|(?:is )?reduced by|diminished by|less|"
        r"made smaller by) (.+)"), "SUB", False),
    (re.compile(r"(?:the )?product of (.+?) and (.+)"), "MUL", False),
    (re.compile(r"(?:the )?quotient of (.+?) and (.+)"), "DIV", False),
    (re.compile(r"(.+) (?:(?:is )?multiplied by) (.+)"), "MUL", False),
    (re.compile(r"(.+) (?:(?:is )?divided by) (.+)"), "DIV", False),
    (re.compile(r"(.+?) times (.+)"), "MUL", False),
)  # fmt: skip


def equation_of(told: Told) -> Proposal | None:
    """The number of a riddle that is one sentence (and a question), or None."""
    template = re.sub(r"[\"“”]", "", told.template).strip()
    template = re.sub(
        r",? (?:what|which) (?:is|number is) (?:the|this|that|my) ?(?:number|it)?(?: \w+)?\?$|"
        r"[.;,]? ?(?:so )?(?:find|what is|determine|calculate|work out|which is)(?: out)? (?:the|this|that|"
        r"my)(?: \w+)? ?number\??\.?$|[.,;] ?(?:what|which) number (?:is|am|do|did|was|have) [^<>]{0,40}\?$|"
        r"[.;,]? ?which number is it\?$|[.;,] ?what is it\?$",
        "",
        template,
    ).strip(" .,;:")
    template = re.sub(r"^(?:if|when|suppose(?: that)?|given that|we know that|i know that) ", "", template)
    if re.search(r"[.?!;]", template) or template.count("<") != told.template.count("<"):
        return None
    x = unknown()
    for cut in sorted(_EQUALS.finditer(template), key=lambda cut: -len(cut[0])):
        left = _expression(told, template[: cut.start()].strip(" ,"), x)
        right = _expression(told, template[cut.end() :].strip(" ,"), x) if left is not None else None
        if left is not None and right is not None and (_has(left, x) or _has(right, x)) and left is not x:
            return Proposal(solved(x, (left, right)), kind="number")
    return None


def _has(term: Term, x: Term) -> bool:
    return term is x or any(_has(argument, x) for argument in term.arguments)


def _expression(told: Told, text: str, x: Term, depth: int = 0) -> Term | None:
    """The term that a phrase means, None where it is not understood."""
    text = text.strip()
    if depth > 8 or not text:
        return None
    if token := re.fullmatch(r"<[NF](\d+)>", text):
        return told.items[int(token[1])].term()
    if _X.fullmatch(text):
        return x
    readings = []
    for pattern, operation, swapped in _BINARY:
        found = pattern.fullmatch(text)
        if found is None:
            continue
        a, b = _expression(told, found[1], x, depth + 1), _expression(told, found[2], x, depth + 1)
        if a is not None and b is not None:
            readings.append(row(operation, b, a) if swapped else row(operation, a, b))
            break
    if readings:
        return readings[0]
    if part := re.fullmatch(r"<F(\d+)>(?: of| times)? (.+)", text):
        inner = _expression(told, part[2], x, depth + 1)
        return None if inner is None else told.items[int(part[1])].term() * inner
    if part := re.fullmatch(r"half(?: of)? (.+)", text):
        inner = _expression(told, part[1], x, depth + 1)
        return None if inner is None else inner / 2
    for word, times in _WORDS.items():
        if text.startswith(word + " "):
            inner = _expression(told, text[len(word) :].removeprefix(" of"), x, depth + 1)
            return None if inner is None else constant(times) * inner
    return None

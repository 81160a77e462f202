# ruff: noqa: E501
"""Numbers in other bases: written in a base, added there, digits of their representation, an unknown base or digits."""

from __future__ import annotations

import re

from mycelium.solver.track1.digit_readers import goal_of
from mycelium.solver.track1.integer_conditions import TERM
from mycelium.solver.track1.plans import Plan, Refused, closed, formula, read
from mycelium.solver.track1.readers import Row, row, track1_reader, whole_plan
from mycelium.solver.track1.told import number_in, sentences, told
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import to_plain

_ASK = r"(?:what is|what'?s|find|determine|compute|calculate|give|evaluate|express|write|convert|rewrite)"
_BASE = r"base(?:[- ]| )?(?P<base>\d+|ten)(?: (?:integer|number|numeral|form|representation))?"
_X = rf"(?P<x>{TERM})"
_WORDS = r"(?: (?:the|number|numeral|integer|value|expression|result|sum|difference|product|quotient|binary|decimal|base[- ]\d+|of|following))*"

_WRITTEN = re.compile(
    rf"^{_ASK}{_WORDS} {_X}(?:,)?(?: when)?(?: (?:expressed|written|converted))? (?:in|to|into|as|as an?|to an?) (?:an? )?{_BASE}(?: number)?$"
)
_PUT = re.compile(
    rf"^(?:how do you (?:write|express)) {_X} in {_BASE}$|^{_ASK} the base[- ](?P<base2>\d+) (?:representation|equivalent|expression|form|expansion) (?:of|for)(?: the (?:base[- ]\d+ )?(?:number|integer))? (?P<x2>{TERM})$"
)
_TWO = re.compile(
    rf"^{_ASK} the (?P<what>sum|difference|product|quotient)(?: of| between)(?: the base[- ]\d+ numbers)? (?P<a>{TERM}) and (?P<b>{TERM})(?:,)?(?: (?:expressed|written))? in {_BASE}$"
)
_SIGN = {"sum": "ADD", "difference": "SUB", "product": "MUL", "quotient": "DIV"}
_DIGIT_SUM = re.compile(
    rf"^{_ASK} the sum of the digits (?:of|in) the base[- ](?P<base>\d+) (?:representation|expression|expansion) (?:of|for) {_X}$"
)
_PARITY = re.compile(
    rf"^(?:{_ASK} the number of|how many) (?P<kind>odd |even |zero )?(?:digits|zeros)(?: are)? in the base[- ](?P<base>\d+) (?:representation|expression|expansion) (?:of|for) {_X}$"
)
_LENGTH = re.compile(
    rf"^how many digits (?:are in the base[- ](?P<base>\d+) (?:representation|expansion) of {_X}|does {_X.replace('<x>', '<y>')} have (?:when written )?in base[- ]?(?P<base2>\d+))$"
)


def _number(text: str, wording: Wording) -> Row:
    if text.startswith("<"):
        node = formula(wording, text[1:-1])
        if not closed(node):
            raise Refused("a letter in a number of some base")
        return row("EVALUATE", node)
    return row("EVALUATE", text)


def in_base(value: Row, base: str) -> Row:
    """The value written in a base; base 10 is the value itself."""
    number = 10 if base == "ten" else int(base)
    if not 2 <= number <= 36:
        raise Refused("no base from 2 to 36")
    return value if number == 10 else row("CONVERT_BASE", value, number)


@track1_reader
def number_in_base(wording: Wording) -> Plan | None:
    """A number or a sum written in a base; the digits of that."""
    goal = goal_of(wording)
    if goal is None:
        return None
    if match := _WRITTEN.match(goal):
        return whole_plan(in_base(_number(match["x"], wording), match["base"]))
    if match := _PUT.match(goal):
        return whole_plan(in_base(_number(match["x"] or match["x2"], wording), match["base"] or match["base2"]))
    if match := _TWO.match(goal):
        a, b = (_number(match[side], wording) for side in "ab")
        return whole_plan(in_base(row(_SIGN[match["what"]], a, b), match["base"]))
    if match := _DIGIT_SUM.match(goal):
        value, base = _plain(match["x"], wording), match["base"]
        return whole_plan(
            row("SUM_WHERE", f"mod(floor({value}/{base}^k), {base})", "k >= 0", "k <= 60", f"{base}^k <= {value}")
        )
    if match := _PARITY.match(goal):
        value, base = _plain(match["x"], wording), match["base"]
        digit = f"mod(floor({value}/{base}^k), {base})"
        kind = (match["kind"] or "").strip() or ("zero" if "zeros" in goal else "")
        wanted = {"odd": [f"mod({digit}, 2) = 1"], "even": [f"mod({digit}, 2) = 0"], "zero": [f"{digit} = 0"], "": []}[
            kind
        ]
        return whole_plan(row("COUNT_WHERE", "k", "k >= 0", "k <= 60", f"{base}^k <= {value}", *wanted))
    if match := _LENGTH.match(goal):
        value, base = _plain(match["x"] or match["y"], wording), match["base"] or match["base2"]
        return whole_plan(row("COUNT_WHERE", "k", "k >= 0", "k <= 60", f"{base}^k <= {value}"))
    return None


def _plain(text: str, wording: Wording) -> str:
    if not text.startswith("<"):
        return text
    node = formula(wording, text[1:-1])
    if not closed(node):
        raise Refused("digits of something unknown")
    return f"({to_plain(node)})"


_DIGITS = re.compile(
    r"(?:\\overline\s*\{\s*(?P<barred>[0-9A-Z ]+)\s*\}|(?P<bare>[0-9A-Z]+))\s*_\s*(?:\{\s*(?P<base>\d+|[a-z])\s*\}|(?P<base1>\d(?!\d)|[a-z]))"
)


def place_values(text: str) -> tuple[str, list[str]]:
    r"""Numbers with unknown digits or an unknown base as sums of place values, and the bounds of digits and base.

    >>> place_values("2A_7 + 31_b")
    ('(2*7+A) + (3*b+1)', ['0 <= A', 'A < 7', '3 < b'])
    """
    bounds: list[str] = []

    def put(match: re.Match[str]) -> str:
        digits = (match["barred"] or match["bare"]).replace(" ", "")
        base = match["base"] or match["base1"]
        for digit in digits:
            if digit.isalpha():
                bounds.extend([f"0 <= {digit}", f"{digit} < {base}"])
            elif not base.isdigit():
                bounds.append(f"{digit} < {base}")
            elif int(digit) >= int(base):
                raise Refused("a digit that its base does not have")
        size = len(digits)
        powers = [
            f"*{base}^{size - 1 - k}" if size - 1 - k > 1 else f"*{base}" if size - 1 - k else "" for k in range(size)
        ]
        if digits[0].isalpha():
            bounds.append(f"1 <= {digits[0]}")
        return "(" + "+".join(digit + power for digit, power in zip(digits, powers, strict=True)) + ")"

    return _DIGITS.sub(put, text), list(dict.fromkeys(bounds))


_UNKNOWN_GOAL = re.compile(
    rf"^(?:then )?(?:{_ASK}|what are)(?: the)?(?: (?:value|base|digit|positive|integer|number|possible|of|only))* (?P<target><\d+>|(?:positive )?(?:integer|number))(?: (?:in|expressed in|written in)(?: the)? (?:decimal|base[- ](?:10|ten)))?(?: in base (?:10|ten))?$"
)
_EXTREME_GOAL = re.compile(
    rf"^(?:{_ASK}) the (?P<which>smallest|least|largest|greatest)(?: possible)?(?: value of| sum)?(?: of)? (?P<target><\d+>)(?: in base (?:10|ten))?$"
)


@track1_reader
def unknown_digits(wording: Wording) -> Plan | None:
    """An equation between numbers with unknown digits or an unknown base, or two ways to write one number."""
    text = told(wording).rstrip("?. ")
    parts = sentences(text)
    if not 1 <= len(parts) <= 4 or not any(_unknown(formula_text) for formula_text in wording.formulas):
        return None
    if len(parts) == 1 and (
        joined := re.match(
            rf"^(?P<goal>{_ASK} (?:the )?(?:value of |base )?<\d+>) (?:that satisfies|if|such that|for which|satisfying) (?P<fact>.+)$",
            parts[0],
        )
    ):
        parts = [joined["fact"], joined["goal"]]
    elif joined := re.match(
        r"^(?:if |suppose |given that |when )?(?P<fact>.+), (?P<goal>(?:what|find|determine|compute) .+)$", parts[-1]
    ):
        parts = [*parts[:-1], joined["fact"], joined["goal"]]
    goal = _EXTREME_GOAL.match(parts[-1]) or _UNKNOWN_GOAL.match(parts[-1])
    if goal is None or len(parts) < 2:
        return None
    relations: list[str] = []
    values: list[str] = []
    for fact in parts[:-1]:
        _read_fact(fact, wording, relations, values)
    if len(values) == 2:
        relations.append(f"{values[0]} = {values[1]}")
    if not relations or len(values) > 2:
        raise Refused("no equation of digits")
    target = values[0] if values else ""
    if goal["target"].startswith("<"):
        target = to_plain(read(_sum_of_places(wording.formulas[int(goal["target"][1:-1])], relations), wording))
    if not target:
        raise Refused("no number to find")
    bounds = [part for part in relations if "<" in part]
    letters = sorted(set(re.findall(r"[a-zA-Z]", " ".join(relations))))
    if not letters or len(letters) > 4:
        raise Refused("too many unknown digits")
    for letter in letters:
        if letter.islower():
            bounds.append(f"{letter} <= 100")
    conditions = [*dict.fromkeys([*relations, *bounds])]
    if "which" in goal.groupdict():
        smallest = goal["which"] in ("smallest", "least")
        return whole_plan(row("SMALLEST_WHERE" if smallest else "LARGEST_WHERE", target, *conditions))
    return whole_plan(row("ONLY", row("VALUES_WHERE", target, *conditions)))


def _unknown(text: str) -> bool:
    return any(
        re.search(r"[A-Z]", match.group()) or not (match["base"] or match["base1"]).isdigit()
        for match in _DIGITS.finditer(text)
    )


def _sum_of_places(text: str, relations: list[str]) -> str:
    """A formula with its place values written out; the bounds of its digits are added to the relations."""
    written, bounds = place_values(text)
    relations.extend(bound for bound in bounds if bound not in relations)
    return written


_FACT = (
    re.compile(
        r"^(?:suppose(?: that)?|in|let|given that|if|when)? ?(?:the equation )?(?P<relation><\d+>)(?: is true| holds)?$"
    ),
    re.compile(r"^(?:in (?:a certain )?base <\d+>, )?(?:the )?square of (?P<square><\d+>) is (?P<value><\d+>)$"),
    re.compile(r"^(?P<a><\d+>|\d+) (?:is equal to|equals|can be expressed as|is|=) (?P<b><\d+>|\d+)$"),
    re.compile(
        r"^(?:when |suppose |if )?(?:an?|the|some) (?:certain )?(?:positive )?(?:integer|number)(?: is)? (?:expressed|written) in base (?P<p>\d+),? (?:it )?is (?P<a1><\d+>),? and (?:when )?(?:it is )?(?:expressed|written)?(?: in)? base (?P<q>\d+),? (?:it )?is (?P<b1><\d+>)$"
    ),
    re.compile(
        r"^the base (?P<p>\d+) representation of an? (?:positive )?(?:integer|number) is (?P<a1><\d+>) and its base (?P<q>\d+) representation is (?P<b1><\d+>)$"
    ),
    re.compile(
        r"^(?:<\d+>|<\d+>,? and <\d+>|<\d+>, <\d+>,? and <\d+>) (?:is a|are) (?:distinct |different |non-?zero )*(?:base[- ]\d+ )?digits?(?: in base (?:\d+|<\d+>))?$"
    ),
)


def _read_fact(fact: str, wording: Wording, relations: list[str], values: list[str]) -> None:
    for pattern in _FACT:
        match = pattern.match(fact)
        if match is None:
            continue
        groups = match.groupdict()

        def side(name: str, match: re.Match[str] = match) -> str:
            text = match[name]
            return f"({_written(text, wording, relations)})" if text.startswith("<") else text

        if groups.get("relation"):
            node = read(_sum_of_places(wording.formulas[int(match["relation"][1:-1])], relations), wording)
            if node.head != "relation":
                raise Refused("no equation")
            relations.append(to_plain(node))
        elif groups.get("square"):
            relations.append(f"{side('square')}^2 = {side('value')}")
        elif groups.get("a"):
            values.extend([side("a"), side("b")])
        elif groups.get("a1"):
            for name, base in (("a1", match["p"]), ("b1", match["q"])):
                text = wording.formulas[int(match[name][1:-1])].strip()
                text = text if "_" in text else f"{text}_{{{base}}}"
                values.append(f"({to_plain(read(_sum_of_places(text, relations), wording))})")
        elif "distinct" in fact or "zero" in fact or "different" in fact:
            raise Refused("digits that differ")
        return
    raise Refused(f"a fact about digits that is not understood: {fact[:40]!r}")


def _written(text: str, wording: Wording, relations: list[str]) -> str:
    content = wording.formulas[int(text[1:-1])]
    if (known := number_in(content)) is not None:
        return known
    return to_plain(read(_sum_of_places(content, relations), wording))

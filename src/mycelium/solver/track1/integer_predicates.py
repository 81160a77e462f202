# ruff: noqa: E501
"""The predicates of whole numbers that Track 1 knows: divisible, remainder, prime, square, between, digits, divisors."""

from __future__ import annotations

import re

from mycelium.solver.track1.integer_conditions import LIST, TERM, Conditions, predicate, terms_of
from mycelium.solver.track1.plans import Refused, read
from mycelium.solver.track1.readers import Row, row
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import to_plain

_EACH = r"(?:both |either |each of (?:the )?(?:integers |numbers )?|all of |any of |every one of |the (?:integers|numbers) )*"
_THROUGH = r"(?:all |each of |any )?(?:of )?(?:the )?(?:positive )?(?:integers?|numbers?)? ?(?:from )?(\d+) (?:through|to) (\d+)(?: inclusive)?"


@predicate(
    rf"(?P<no>not )?(?:evenly )?(?:an? )?(?:(?:exactly |evenly )?divisible by|(?:positive |integer |common )*multiples? of) {_EACH}{_THROUGH}"
)
def _divisible_through(c: Conditions, subject: str, match: re.Match[str]) -> None:
    first, last = int(match[2]), int(match[3])
    if match["no"] or not 0 < first < last <= 40:
        raise Refused("a range of divisors")
    for divisor in range(first, last + 1):
        c.modulus(subject, "0", str(divisor))


@predicate(
    rf"(?P<no>not |neither )?(?:evenly )?(?:an? )?(?:(?:exactly |evenly )?divisible by|(?:positive |integer |common )*multiples? of)(?: either| both)? {_EACH}(?P<list>{LIST})(?P<nor>(?: nor (?:by )?{TERM})*)"
)
def _divisible(c: Conditions, subject: str, match: re.Match[str]) -> None:
    divisors = [c.term(text) for text in terms_of(match["list"] + match["nor"])]
    if match["no"]:
        if " and " in match["list"]:
            raise Refused("not divisible by both")
        for divisor in divisors:
            c.modulus(subject, "0", divisor, unequal=True)
    elif re.search(r"\bor\b|\beither\b", match.group()):
        if not all(divisor.isdigit() for divisor in divisors):
            raise Refused("one of several divisors")
        c.periods.extend(int(divisor) for divisor in divisors)
        c.add("*".join(f"mod({subject}, {divisor})" for divisor in divisors) + " = 0", steady=True)
    else:
        for divisor in divisors:
            c.modulus(subject, "0", divisor)


@predicate(
    rf"(?:an? )?(?:positive |integer |integral |natural-number |whole number |common )*(?:divisors?|factors?) of {_EACH}(?P<list>{LIST})"
)
@predicate(
    rf"(?:evenly )?(?:divides?|divide evenly into|divides evenly into)(?: into)? {_EACH}(?P<list>{LIST})(?: evenly)?"
)
def _divides(c: Conditions, subject: str, match: re.Match[str]) -> None:
    for number in map(c.term, terms_of(match["list"])):
        if subject == c.letter and re.search(rf"(?<![a-z]){c.letter}(?![a-z])", number):
            raise Refused("divisors of something unknown")
        c.add(f"mod({number}, {subject}) = 0")


@predicate(
    rf"(?:leaves? |gives? |yields? |has |have |with |leaving )?(?:an? )?remainder(?: of| is)? (?P<rest>{TERM})(?: is left)? (?:when|if|upon|on|after)(?: it is)?(?: being)? (?:divided|division) by {_EACH}(?P<list>{LIST})"
)
@predicate(
    rf"(?:when |if )?(?:it is )?divided by {_EACH}(?P<list>{LIST}),? (?:it )?(?:leaves?|gives?|yields?|has|the remainder is|there is)(?: an?| the)?(?: remainder(?: of)?)? (?P<rest>{TERM})"
)
@predicate(rf"(?:(?:a )?remainder(?: of| is)? )?(?P<rest>{TERM}) when (?:it is )?divided by {_EACH}(?P<list>{LIST})")
@predicate(rf"(?P<rest>{TERM}|one) more than (?:both )?an? (?:\w+ )?multiple of {_EACH}(?P<list>{LIST})")
def _remainder(c: Conditions, subject: str, match: re.Match[str]) -> None:
    rest = "1" if match["rest"] == "one" else c.term(match["rest"])
    for divisor in map(c.term, terms_of(match["list"])):
        c.modulus(subject, rest, divisor)


@predicate(
    r"(?:leaves? |has |have |with )?(?:an? )?remainder(?: of)? (?P<rest>\d+) when (?:it is )?divided by (?P<through>"
    + _THROUGH
    + ")"
)
def _remainder_through(c: Conditions, subject: str, match: re.Match[str]) -> None:
    first, last = int(match[3]), int(match[4])
    if not 0 < first < last <= 40:
        raise Refused("a range of divisors")
    for divisor in range(first, last + 1):
        c.modulus(subject, match["rest"], str(divisor))


@predicate(rf"(?P<rest>{TERM}|one) less than an? (?:\w+ )?multiple of {_EACH}(?P<list>{LIST})")
def _below_multiple(c: Conditions, subject: str, match: re.Match[str]) -> None:
    rest = "1" if match["rest"] == "one" else c.term(match["rest"])
    for divisor in map(c.term, terms_of(match["list"])):
        c.modulus(subject, f"-{rest}", divisor)


@predicate(rf"(?:congruent|equivalent|equal) to (?P<rest>{TERM}),? (?:\(?mod(?:ulo)? |<mod> )(?P<m>{TERM})\)?")
def _congruent(c: Conditions, subject: str, match: re.Match[str]) -> None:
    c.modulus(subject, c.term(match["rest"]), c.term(match["m"]))


@predicate(r"(?:congruent|equivalent) to <(?P<k>\d+)>")
def _congruent_formula(c: Conditions, subject: str, match: re.Match[str]) -> None:
    text = re.fullmatch(
        r"(-?\d+)\s*(?:\\pmod|\(\\text\{mod \}|\(\\bmod)\s*\{?\s*(\d+)\s*\}?\s*\)?", c.wording.formulas[int(match["k"])]
    )
    if text is None:
        raise Refused("cannot read a residue")
    c.modulus(subject, text[1], text[2])


@predicate(r"(?:an? )?(?:perfect )?square(?:s|s? numbers?)?,? and (?:an? )?(?:perfect )?cubes?(?: numbers?)?")
@predicate(r"(?:an? )?(?:perfect )?cubes?,? and (?:an? )?(?:perfect )?squares?")
@predicate(r"(?:an? )?perfect 6th powers?")
def _sixth_power(c: Conditions, subject: str, match: re.Match[str]) -> None:
    c.add(row("SQUARE", subject), row("CUBE", subject))


_DEFECT = {
    "square": "isqrt({0})^2 - {0}",
    "cube": "floor(cbrt({0}))^3 - {0}",
    "even": "mod({0}, 2)",
    "odd": "mod({0} + 1, 2)",
}


@predicate(
    r"(?:neither )?(?P<no>not )?(?:either )?(?:an? )?(?:perfect )?(?P<a>square|cube)s? (?:or|nor) (?:an? )?(?:perfect )?(?P<b>square|cube)s?(?: or both)?"
)
def _square_or_cube(c: Conditions, subject: str, match: re.Match[str]) -> None:
    product = "*".join(f"({_DEFECT[match[part]].format(subject)})" for part in "ab")
    c.add(f"{product} {'!=' if match['no'] or match.group().startswith('neither') else '='} 0")


@predicate(
    r"(?P<no>not |non-?)?(?:an? )?(?P<kind>perfect squares?|squares?(?: numbers?)?|perfect cubes?|cubes?|perfect 4th powers?|primes?(?: numbers?)?|composites?(?: numbers?)?|even(?: numbers?| integers?)?|odd(?: numbers?| integers?)?|integers?|whole numbers?|positive(?: integers?)?|negative(?: integers?)?)"
)
def _kind(c: Conditions, subject: str, match: re.Match[str]) -> None:
    word = re.sub(r"^perfect | .*|s$", "", match["kind"]).rstrip("s")
    if match["no"]:
        if word not in ("square", "cube", "prime"):
            raise Refused(f"not {word}")
        if word == "prime":
            c.add(f"divisors({subject}) != 2")
        else:
            c.add(f"{_DEFECT[word].format(subject)} != 0")
    elif word in ("even", "odd"):
        c.modulus(subject, "0" if word == "even" else "1", "2")
    elif word == "4th":
        c.add(row("SQUARE", subject), row("SQUARE", f"isqrt({subject})"))
    elif word == "positive":
        c.bound(subject, ">", "0")
    elif word == "negative":
        c.bound(subject, "<", "0")
    elif word in ("integer", "whole"):
        fraction = re.fullmatch(r"\((.+)\)", subject)
        if subject != c.letter:
            c.add(*_whole(fraction.group(1) if fraction else subject, c))
    else:
        c.add(row(word.upper(), subject))


def _whole(subject: str, c: Conditions) -> list[Row | str]:
    """That a value is whole: of a quotient that its divisor divides the rest."""
    parts = split_fraction(subject, c.wording)
    if parts is None:
        return [row("INTEGER", subject)]
    top, bottom = parts
    return [f"{bottom} != 0", f"mod({top}, abs({bottom})) = 0"]


def split_fraction(text: str, wording: Wording) -> tuple[str, str] | None:
    """Numerator and denominator of an expression that is a quotient."""
    try:
        node = read(text, wording)
    except Refused:
        return None
    return (f"({to_plain(node.args[0])})", f"({to_plain(node.args[1])})") if node.head == "div" else None


@predicate(
    r"(?:can be (?:expressed|written) as )?(?:an? |equal to an? )?(?P<no>non-?)?(?P<kind>terminating|repeating)(?: decimals?)?|(?P<ends>terminates?)"
)
def _terminating(c: Conditions, subject: str, match: re.Match[str]) -> None:
    parts = split_fraction(subject, c.wording)
    if parts is None:
        raise Refused("no fraction that may terminate")
    ends = (match["ends"] is not None or match["kind"] == "terminating") != bool(match["no"])
    c.add(f"mod({parts[0]}*10^12, {parts[1]}) {'=' if ends else '!='} 0")


_MEASURE = r"(?:less|smaller|fewer|lower)"
_MORE = r"(?:greater|more|larger|bigger|higher)"


@predicate(rf"(?:(?P<what><\d+>) )?between (?P<low>{TERM}) and (?P<high>{TERM})(?P<within>,? ?\(?inclusive\)?)?")
@predicate(rf"(?:(?P<what><\d+>) )?from (?P<low>{TERM}) (?:to|through) (?P<high>{TERM})(?P<to>,? ?\(?inclusive\)?)?")
@predicate(rf"{_MORE} than (?P<low>{TERM}) (?:and|but) {_MEASURE} than (?P<high>{TERM})")
@predicate(rf"{_MEASURE} than (?P<high>{TERM}) (?:and|but) {_MORE} than (?P<low>{TERM})")
def _between(c: Conditions, subject: str, match: re.Match[str]) -> None:
    low, high = (c.term(match[side]) for side in ("low", "high"))
    subject = c.term(match["what"]) if match.groupdict().get("what") else subject
    ends = "from " in match.group() or bool(match.groupdict().get("within"))
    c.bound(subject, ">=" if ends else ">", low)
    c.bound(subject, "<=" if ends else "<", high)


@predicate(
    rf"(?:{_MEASURE} than or equal to|at most|no {_MORE} than|not {_MORE} than|not exceeding|up to) (?P<k>{TERM})"
)
def _at_most(c: Conditions, subject: str, match: re.Match[str]) -> None:
    c.bound(subject, "<=", c.term(match["k"]))


@predicate(rf"(?:{_MORE} than or equal to|at least|no {_MEASURE} than|not {_MEASURE} than) (?P<k>{TERM})")
def _at_least(c: Conditions, subject: str, match: re.Match[str]) -> None:
    c.bound(subject, ">=", c.term(match["k"]))


@predicate(rf"(?:{_MEASURE} than|below|under) (?P<k>{TERM})")
def _less(c: Conditions, subject: str, match: re.Match[str]) -> None:
    c.bound(subject, "<", c.term(match["k"]))


@predicate(rf"(?:{_MORE} than|above|over|exceeds|exceeding) (?P<k>{TERM})")
def _more(c: Conditions, subject: str, match: re.Match[str]) -> None:
    c.bound(subject, ">", c.term(match["k"]))


@predicate(
    r"(?:have |has |with )?(?:exactly )?(?:a )?(?P<k>\d+)-?[ -]digits?(?: (?:positive )?(?:integers?|numbers?))?"
)
def _length(c: Conditions, subject: str, match: re.Match[str]) -> None:
    digits = int(match["k"])
    if not 0 < digits < 12:
        raise Refused("a number of so many digits")
    c.bound(subject, ">=", str(10 ** (digits - 1)))
    c.bound(subject, "<=", str(10**digits - 1))


@predicate(
    rf"(?:whose|the|with|has|have|having)?(?: the)? ?(?:sum of (?:whose|its|their|the) )?digits(?: that)? (?:have a sum of|add(?:s)? up to|add(?:s)? to|sum(?:s)? (?:up )?to|total|is|are|add up to a total of) (?P<k>{TERM})"
)
@predicate(
    rf"(?:whose|with a|has a|have a|the) (?:digit sum|digits'? sum|sum of (?:its |the |their )?digits)(?: is| of| equal to| equals)? (?P<k>{TERM})"
)
@predicate(rf"sum of (?:whose|its|their|the) digits (?:is|equals) (?P<k>{TERM})")
def _digit_sum(c: Conditions, subject: str, match: re.Match[str]) -> None:
    c.add(f"digitsum({subject}) = {c.term(match['k'])}")


@predicate(
    r"(?:have|has|with|having|whose)(?: an?| the)? (?:units?|ones) digits?(?: of| is| equal to)? (?P<list>\d(?:(?:, or |, | or )\d)*)"
)
@predicate(r"(?:ends?|ending) (?:in|with)(?: the digits?| a)? (?P<list>\d(?:(?:, or |, | or )\d)*)")
def _last_digit(c: Conditions, subject: str, match: re.Match[str]) -> None:
    digits = re.findall(r"\d", match["list"])
    c.periods.append(10)
    c.add("*".join(f"(mod({subject}, 10) - {digit})" for digit in digits) + " = 0", steady=True)


@predicate(r"(?:ends?|ending) (?:in|with)(?: the digits?)? (?P<k>\d\d+)")
def _last_digits(c: Conditions, subject: str, match: re.Match[str]) -> None:
    c.modulus(subject, str(int(match["k"])), str(10 ** len(match["k"])))


@predicate(
    r"(?:have|has|with|having)(?: exactly)? (?P<k>\d+) (?:distinct |different )?(?:positive |natural-number |whole number |whole-number )*(?:integer |integral )?(?:divisors|factors)"
)
def _divisor_count(c: Conditions, subject: str, match: re.Match[str]) -> None:
    c.add(f"divisors({subject}) = {match['k']}")


@predicate(
    rf"(?:relatively prime (?:to|with)|coprime (?:to|with)|have an inverse mod(?:ulo)?|has an inverse mod(?:ulo)?|invertible mod(?:ulo)?) {_EACH}(?P<list>{LIST})"
)
def _coprime(c: Conditions, subject: str, match: re.Match[str]) -> None:
    for number in map(c.term, terms_of(match["list"])):
        if number.isdigit():
            c.periods.append(int(number))
        c.add(f"gcd({subject}, {number}) = 1", steady=number.isdigit())


@predicate(
    rf"(?:greatest common (?:divisor|factor) of|gcd of) (?P<a>{TERM}) and (?P<b>{TERM}) (?:is |equal to |equals )*(?P<k>{TERM})"
)
def _common(c: Conditions, subject: str, match: re.Match[str]) -> None:
    first, second = c.term(match["a"]), c.term(match["b"])
    if c.letter not in (first, second):
        raise Refused("a common divisor of other numbers")
    c.add(f"gcd({first}, {second}) = {c.term(match['k'])}")

# ruff: noqa: E501
"""How many divisors of a number are even, squares, multiples of another number: by the exponents of its primes."""

from __future__ import annotations

import re
from collections import Counter
from math import prod

from mycelium.solver.track1.digit_readers import goal_of
from mycelium.solver.track1.integer_conditions import TERM
from mycelium.solver.track1.plans import Plan, Refused, number_of, read
from mycelium.solver.track1.readers import row, track1_reader, whole_plan
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import Node, rational_value

MOST_PRIME = 10**5
"""Larger prime factors are not looked for."""

_KIND = r"(?P<kinds{0}>(?:(?:positive|distinct|different|natural-number|whole number|natural number|integer|integral|even|odd|perfect square|perfect cube|square|cube),? )*)"
_N = rf"(?P<n{{0}}>{TERM})"
_COUNT = re.compile(
    rf"^(?:how many|(?:find|what is|determine|compute) the number of) {_KIND.format(1)}(?:divisors|factors) (?:does|do) (?:the number )?{_N.format(1)} have(?P<rest1>.*)$"
    rf"|^(?:how many|(?:find|what is|determine|compute) the number of)(?: of the)? {_KIND.format(2)}(?:divisors|factors)(?: are there)? of (?:the number )?{_N.format(2)}(?P<rest2>.*)$"
)
_REST = re.compile(
    r"^ ?(?:that |which )?(?:are |is )?(?:also )?(?:(?P<no>not )?(?:divisible by|multiples of|a multiple of) (?P<k>\d+)|(?P<kind>(?:perfect )?squares?|(?:perfect )?cubes?|even|odd)|(?P<no2>do not|don't) contain a factor of (?P<k2>\d+))"
)


def exponents(node: Node) -> Counter[int]:
    """The exponents of the primes of a positive whole number written with products, powers and factorials.

    Raises:
        Refused: it is no such number, or has a prime factor that is not looked for.
    """
    if node.head == "mul":
        total: Counter[int] = Counter()
        for arg in node.args:
            total.update(exponents(arg))
        return total
    if node.head == "pow":
        power = rational_value(node.args[1])
        if power is None or power.denominator != 1 or not 0 <= power <= 10**6:
            raise Refused("a power that is not whole")
        return Counter({prime: count * int(power) for prime, count in exponents(node.args[0]).items()})
    if node.head == "call" and node.value == "factorial":
        n = rational_value(node.args[0])
        if n is None or n.denominator != 1 or not 0 <= n <= 2000:
            raise Refused("a factorial of a large number")
        return sum((_of_number(k) for k in range(2, int(n) + 1)), Counter())
    value = rational_value(node)
    if value is None or value.denominator != 1 or value < 1:
        raise Refused("no positive whole number")
    return _of_number(int(value))


def _of_number(number: int) -> Counter[int]:
    found: Counter[int] = Counter()
    prime = 2
    while prime * prime <= number and prime <= MOST_PRIME:
        while number % prime == 0:
            found[prime] += 1
            number //= prime
        prime += 1 + (prime > 2)
    if number > 1:
        if number > MOST_PRIME**2:
            raise Refused("a large prime factor")
        found[number] += 1
    return found


@track1_reader
def divisor_counts(wording: Wording) -> Plan | None:
    """The number of divisors of a kind; the exponent of each prime is chosen by itself."""
    goal = goal_of(wording)
    match = _COUNT.match(goal) if goal else None
    if match is None:
        return None
    side = "1" if match["n1"] else "2"
    kinds, rest = match[f"kinds{side}"], match[f"rest{side}"]
    text = match[f"n{side}"]
    powers = exponents(read(text, wording) if text.endswith("!") else number_of(text, wording))
    allowed = {prime: set(range(count + 1)) for prime, count in powers.items()}
    for kind in re.findall(r"even|odd|square|cube", kinds):
        _keep(allowed, kind)
    while rest.strip(" ,"):
        rest = re.sub(r"^ ?(?:,|and|but)+ ?", " ", rest)
        told_kind = _REST.match(rest)
        if told_kind is None:
            raise Refused(f"a condition on divisors that is not understood: {rest[:40]!r}")
        if told_kind["kind"]:
            _keep(allowed, re.sub(r"perfect |s$", "", told_kind["kind"]))
        else:
            _multiple(allowed, int(told_kind["k"] or told_kind["k2"]), bool(told_kind["no"] or told_kind["no2"]))
        rest = rest[told_kind.end() :]
    return whole_plan(row("EVALUATE", "*".join(str(len(values)) for values in allowed.values()) or "1"))


def _keep(allowed: dict[int, set[int]], kind: str) -> None:
    for prime, values in allowed.items():
        if kind in ("square", "cube"):
            values.intersection_update(range(0, max(values, default=0) + 1, 2 if kind == "square" else 3))
        elif prime == 2:
            values.intersection_update([0] if kind == "odd" else range(1, max(values) + 1))
    if kind == "even" and 2 not in allowed:
        allowed[2] = set()


def _multiple(allowed: dict[int, set[int]], divisor: int, unequal: bool) -> None:
    powers = _of_number(divisor)
    if unequal:
        if prod(powers.values()) != 1 or len(powers) != 1:
            raise Refused("divisors that are no multiples of a number that is not prime")
        (prime,) = powers
        if prime in allowed:
            allowed[prime] &= {0}
        return
    for prime, count in powers.items():
        allowed[prime] = {value for value in allowed.get(prime, set()) if value >= count}

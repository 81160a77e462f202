# ruff: noqa: E501
"""What a clause demands of a whole number ("divisible by 7", "leaves a remainder of 1 when divided by 4"), as conditions.

`Conditions.take` reads predicates one after the other until the whole text is used up; it refuses at the first words
that it does not know, so that no condition is lost.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise
from math import lcm

from mycelium.solver.track1.plans import Refused, formula, read
from mycelium.solver.track1.readers import Row
from mycelium.solver.track1.residues import congruences
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import Node, rational_value, to_plain

TERM = r"(?:-?\d+!?(?![\d/^.])|<\d+>)"
LIST = rf"{TERM}(?:(?:,? and (?:by )?|,? or (?:by )?|, ?(?:by )?){TERM}(?! (?:is|are|be|has|have|leaves) ))*"
CONNECTORS = re.compile(
    r"(?:[,;.]|(?:and|but|that|which|also|both|it|such|is|are|be|there|exist|can|must|with(?= <)|satisfying|do|satisf(?:y|ies)|if|where|for which|for|so|will|the congruence|the equation|the inequality)(?![\w-]))\s*|\s+"
)


@dataclass
class Conditions:
    """The conditions read so far on the whole number `letter`.

    parts: rows and relations. periods: the moduli of those that repeat; low, high: the bounds; steady: whether the
    conditions are nothing but moduli and bounds, so that the smallest number is within one period of the lower bound.
    """

    wording: Wording
    letter: str
    parts: list[Row | str] = field(default_factory=list)
    periods: list[int] = field(default_factory=list)
    low: int | None = None
    high: int | None = None
    steady: bool = True

    def add(self, *conditions: Row | str, steady: bool = False) -> None:
        """Conditions that are no bound; `steady` where they are moduli."""
        self.parts.extend(conditions)
        self.steady = self.steady and steady

    def modulus(self, subject: str, remainder: str, divisor: str, unequal: bool = False) -> None:
        """subject = remainder modulo divisor."""
        whole = divisor.isdigit() and int(divisor) > 0
        if whole:
            self.periods.append(int(divisor))
        left = f"mod({subject}, {divisor})" if remainder == "0" else f"mod({subject} - ({remainder}), {divisor})"
        self.add(f"{left} {'!=' if unequal else '='} 0", steady=whole)

    def bound(self, subject: str, sign: str, value: str) -> None:
        """subject < value and so on."""
        self.parts.append(f"{subject} {sign} {value}")
        if subject == self.letter and re.fullmatch(r"-?\d+", value):
            number = int(value) + {">": 1, "<": -1}.get(sign, 0)
            if sign in (">", ">="):
                self.low = number if self.low is None else max(self.low, number)
            else:
                self.high = number if self.high is None else min(self.high, number)
        else:
            self.steady = False

    def period(self) -> int | None:
        """The period of the conditions where they are nothing but moduli and bounds."""
        value = lcm(1, *self.periods)
        return value if self.steady and self.periods and value <= 10**7 else None

    def term(self, text: str) -> str:
        """A number or formula in plain notation."""
        if text.startswith("<"):
            return _plain(formula(self.wording, text[1:-1]))
        return text

    def take(self, text: str, subject: str | None = None) -> None:
        """Read predicates of a subject, or of this letter, until nothing is left.

        Raises:
            Refused: words that are no predicate.
        """
        subject, pending = subject or self.letter, False
        while text:
            if (joint := CONNECTORS.match(text)) and joint.group():
                text = text[joint.end() :]
                continue
            for pattern, make in PREDICATES:
                match = pattern.match(text)
                if match is not None:
                    make(self, subject, match)
                    text, pending = text[match.end() :], False
                    break
            else:
                if (changed := _SUBJECT.match(text)) and not pending:
                    subject, pending = _subject(changed, self.letter), True
                    text = text[changed.end() :]
                    continue
                match = re.match(
                    r"(?:the )?(?:fraction |number |value |expression |product |sum |quantity )?<(\d+)>", text
                )
                if match is None or pending:
                    raise Refused(f"cannot read the condition {text[:40]!r}")
                text = text[match.end() :]
                node = _relations(self, match.group(1))
                if node is not None:
                    subject, pending = _plain(node), True
                    if node.head == "symbol" and subject == self.letter:
                        pending = False
        if pending:
            raise Refused(f"nothing is said of {subject[:40]}")


_SUBJECT = re.compile(
    r"(?:whose|have|has|its|their|the) (?:(?P<power>square|cube)s?(?P<root> roots?)?|(?P<sum>sum of (?:its |their |the )?digits|digit sum))(?: of (?:its|their) digits)? (?=is|are|ends?|between|less|greater|divisible|leaves?|has|have)"
)


def _subject(match: re.Match[str], letter: str) -> str:
    """What is said of the square, the cube or the digit sum of the number."""
    if match["sum"]:
        return f"digitsum({letter})"
    if match["root"]:
        return f"sqrt({letter})" if match["power"] == "square" else f"cbrt({letter})"
    return f"{letter}^{2 if match['power'] == 'square' else 3}"


def _plain(node: Node) -> str:
    text = to_plain(node)
    return text if node.head in ("number", "symbol", "call") and not text.startswith("-") else f"({text})"


def _relations(conditions: Conditions, index: str) -> Node | None:
    """Take the relations of a formula as conditions; an expression is given back as the subject of what follows."""
    text = conditions.wording.formulas[int(index)]
    if r"\equiv" in text:
        lines = congruences(text)
        if lines is None:
            raise Refused("cannot read a congruence")
        for *written, modulus in lines:
            first, second = (_plain(read(side, conditions.wording)) for side in written)
            if conditions.letter not in re.findall(r"[a-zA-Z]+", f"{first} {second} {modulus}"):
                raise Refused("a congruence without the letter")
            conditions.modulus(first, second, modulus)
        return None
    node = formula(conditions.wording, index)
    parts = node.args if node.head == "list" else (node,)
    if not any(part.head == "relation" for part in parts):
        return node
    for part in parts:
        if part.head != "relation" or conditions.letter not in part.symbols():
            raise Refused("a relation without the letter")
        signs, sides = str(part.value).split(), part.args
        for sign, (left, right) in zip(signs, pairwise(sides), strict=True):
            if sign in ("<", "<=") and right.head == "symbol":
                left, right, sign = right, left, {"<": ">", "<=": ">="}[sign]
            if sign in ("<", "<=", ">", ">=") and left.head == "symbol":
                value = rational_value(right) if not right.symbols() and right.head == "number" else None
                conditions.bound(str(left.value), sign, str(value) if value is not None else _plain(right))
            elif sign in ("=", "!=", "<", "<=", ">", ">="):
                conditions.add(f"{_plain(left)} {sign} {_plain(right)}")
            else:
                raise Refused("a relation of another kind")
    return None


def terms_of(text: str) -> list[str]:
    """The numbers and formulas of a list."""
    return re.findall(TERM, text)


MakeCondition = Callable[[Conditions, str, re.Match[str]], None]
PREDICATES: list[tuple[re.Pattern[str], MakeCondition]] = []


def predicate(pattern: str) -> Callable[[MakeCondition], MakeCondition]:
    def keep(function: MakeCondition) -> MakeCondition:
        PREDICATES.append((re.compile(pattern + r"(?![\w-])"), function))
        return function

    return keep

"""Whether two answers are the same: the one place where it is decided.

    quick_verdict    numbers, identical and empty texts, in microseconds; None where mathematics must be read
    check_answers    `mycelium check`: the texts read as mathematics and compared part by part; "equal" only where shown
    answers_equal    evaluation: as `check_answers`, with the rounding of printed decimals allowed
    numbers_equal    that rounding, for two plain numbers

Exactness is the rule: 0.33 is not 1/3. A wrong "equal" is worse than a wrong "different"; whatever stays undecided
counts as different. The conventions are listed in docs/symbolic.md.
"""

from __future__ import annotations

import re
import time
from dataclasses import dataclass, replace
from fractions import Fraction

from mycelium.errors import MyceliumError, UsageError
from mycelium.problems import parse_number
from mycelium.symbolic.answer_of_text import final_answer, visible_text
from mycelium.symbolic.bases import adds_a_base
from mycelium.symbolic.comparison import Comparison, Undecided
from mycelium.symbolic.errors import SymbolicError, UndefinedError
from mycelium.symbolic.exact import replace_symbol, work_budget
from mycelium.symbolic.pool import WorkerPool
from mycelium.symbolic.qualifiers import without_qualifier
from mycelium.symbolic.reading import behind_choice, is_choice, read_answer, read_words
from mycelium.symbolic.tree import Node, symbol

MAX_QUICK_CHARS = 400
_DECIMAL_COMMA = re.compile(r"^(-?(?:\d{4,}(?=,\d{1,2}$)|\d{1,3}(?=,\d\d$)|0(?=,\d+$))),(\d+)$")


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether two answers are equal, and why.

    seconds: what the decision took.
    undecided: a text does not say what its answer is; then `equal` is False.
    """

    equal: bool
    reason: str
    seconds: float = 0.0
    undecided: bool = False


_STYLING = re.compile(r"\\(?:left|right|displaystyle|,|!|;|:|quad|qquad)(?![A-Za-z])|~")
_SPACES = re.compile(r"\s+")
_LOOSE_SPACE = re.compile(r"(?<![\w.,]) | (?![\w.,])")
_BOX = re.compile(r"\\(?:boxed|fbox)\s*\{([^{}]*)\}")
_INTEGER = r"(?:\d{1,3}(?:(?:,|\{,\})\d{3})+|\d+)"
_NUMBER = re.compile(
    rf"(?P<sign>[-+]?)(?P<money>\\?\$)?(?:(?P<decimal>{_INTEGER}(?:\.\d*)?|\.\d+)"
    rf"|\\frac\{{(?P<top>-?\d+)\}}\{{(?P<bottom>\d+)\}}|\\frac(?P<t>\d)(?P<b>\d)|(?P<n>\d+)/(?P<d>\d+))"
)


def normalize_answer(text: str) -> str:
    """Styling off: delimiters, spacing commands, `\\dfrac`, a box around the whole, a final full stop.

    >>> normalize_answer(r"$\\left( \\dfrac{1}{2}, \\, 3 \\right)$")
    '(\\\\frac{1}{2},3)'
    """
    text = text.strip()
    match = _BOX.fullmatch(text)
    if match:
        text = match.group(1)
    if len(text) > 2 and text[0] == text[-1] == "$" and "$" not in text[1:-1].replace("\\$", ""):
        text = text[1:-1]
    text = _STYLING.sub(" ", text).replace(r"\dfrac", r"\frac").replace(r"\tfrac", r"\frac").replace("−", "-")
    text = _LOOSE_SPACE.sub("", _SPACES.sub(" ", text).strip())
    return text.rstrip(".") if not text.endswith("...") else text


def _decimal_point(text: str) -> str:
    """`1000,99` and `0,111` are decimals written with a comma; `1,2` and `1,234` are not."""
    return _DECIMAL_COMMA.sub(r"\1.\2", text) if "," in text else text


def plain_number(text: str) -> Fraction | None:
    """Exact value of a normalized answer that is just a number, perhaps with a dollar sign; else None."""
    match = _NUMBER.fullmatch(text)
    if match is None:
        return None
    decimal = match["decimal"]
    if decimal is not None:
        value = Fraction(re.sub(r"[{},]", "", decimal).rstrip(".") or "0")
    else:
        top, bottom = match["top"] or match["t"] or match["n"], match["bottom"] or match["b"] or match["d"]
        if int(bottom) == 0:
            return None
        value = Fraction(int(top), int(bottom))
    return -value if match["sign"] == "-" else value


# What may have no value although it is only compared with itself: divisions by zero, 0^0, logarithms, tangents, nan.
_NO_VALUE = re.compile(r"/\s*\(?0(?![.\d]*[1-9])|\{0\}|0\s*(?:\^|\*\*)|log|ln|tan|cot|sec|csc", re.IGNORECASE)


def quick_verdict(gold: str, answer: str) -> Verdict | None:
    """Decide numbers, identical and empty answers; None when the answers have to be read as mathematics."""
    if len(gold) > MAX_QUICK_CHARS or len(answer) > MAX_QUICK_CHARS:
        return Verdict(True, "the same text") if gold.strip() == answer.strip() else None
    left, right = _decimal_point(normalize_answer(gold)), _decimal_point(normalize_answer(answer))
    if not left or not right:
        return Verdict(False, "an answer is empty", undecided=True)
    if left == right:
        if left.lower().lstrip("-") == "nan":
            return Verdict(False, "nan is not a value")
        if _NO_VALUE.search(left):
            return None  # 1/0 is not an answer, so it does not equal itself; the reader decides
        return Verdict(True, "the same text")
    a, b = plain_number(left), plain_number(right)
    if a is None or b is None:
        return None
    if a == b:
        return Verdict(True, "the same number")
    if len(left) > 10 or len(right) > 10:
        return None  # perhaps a fraction and its decimal written to many digits
    return Verdict(False, f"different numbers: {left[:40]} and {right[:40]}")


def check_answers(gold: str, answer: str, pool: WorkerPool | None = None) -> Verdict:
    """Whether `answer` is the same as `gold`. Never raises for anything that the two strings may hold.

    Without `pool` the shared default pool is used, and only started when it is needed.

    Raises:
        UsageError: one of the two is no string.
    """
    for value in (gold, answer):
        if not isinstance(value, str):
            raise UsageError(
                f"got {value!r:.60} ({type(value).__name__}), expected two strings; write numbers as str(...)"
            )
    start = time.perf_counter()
    gold, answer = visible_text(gold), visible_text(answer)
    verdict = quick_verdict(gold, answer) or _read_and_compare(gold, answer, pool)
    return replace(verdict, seconds=time.perf_counter() - start)


def _read_and_compare(gold: str, answer: str, pool: WorkerPool | None) -> Verdict:
    try:
        if adds_a_base(answer, gold):
            return Verdict(False, "the answer is written in a base that gold does not name")
        with work_budget():
            left, letter, gold = _answer_of(gold, "gold")
            right, other, answer = _answer_of(answer, "answer")
            left, right = _beside_choices(left, gold, right, answer)
            if letter and other and letter != other and letter not in right.symbols():
                right = replace_symbol(right, other, symbol(letter))  # n pi and k pi, for whole n and k
            return Verdict(*Comparison(pool).compare(left, right))
    except Unanswered as error:
        return Verdict(False, f"undecided: {error}", undecided=True)
    except Undecided as error:
        return Verdict(False, f"not shown equal: {error}")
    except UndefinedError as error:
        return Verdict(False, f"undefined: {error}")
    except SymbolicError as error:
        return Verdict(False, str(error))
    except RecursionError:
        return Verdict(False, "not shown equal: nested too deeply")


class Unanswered(MyceliumError):
    """A text does not say what its answer is; the message says whose and why."""


def _answer_of(text: str, whose: str) -> tuple[Node, str | None, str]:
    """The tree of a text's answer, the letter that stands for any integer in it, and the answer's own text.

    Raises:
        Unanswered: the text does not say what its answer is.
        SymbolicError: the answer is too long or too deep, or cannot be read.
    """
    node = read_answer(text)
    if node is None:
        found = final_answer(text)
        if found.text is not None:
            text = found.text
            node = read_answer(text) or read_words(text)
        elif whose == "gold" or found.rule == "words":  # gold is an answer, if only in words
            node = read_words(text)
        if node is None:
            raise Unanswered(
                f"the {whose} could not be read" if found.text else f"the {whose} gives no answer: {found.reason}"
            )
    return node, without_qualifier(text)[1], text


def _beside_choices(left: Node, gold: str, right: Node, answer: str) -> tuple[Node, Node]:
    """`(A) 42` is a choice beside A and beside other choices; beside 42 it is 42."""
    if is_choice(left) and not is_choice(right) and right.head != "text":
        return behind_choice(gold) or left, right
    if is_choice(right) and not is_choice(left) and left.head != "text":
        return left, behind_choice(answer) or right
    return left, right


def numbers_equal(left: str, right: str, relative_tolerance: float = 1e-6) -> bool:
    """Whether two strings are the same plain number, allowing for rounding in the last of many digits.

    Exact when both are integers. False when either is not a plain number.
    """
    a, b = parse_number(left), parse_number(right)
    if a is None or b is None:
        return False
    if a == b:
        return True
    if a.denominator == 1 and b.denominator == 1:
        return False
    return abs(a - b) <= Fraction(relative_tolerance) * max(abs(a), abs(b))


def answers_equal(gold: str, answer: str) -> bool:
    """The same number, up to the rounding of a long decimal, or the same text apart from case and styling.

    `numbers_equal` allows a relative 1e-6, because data sets print 10/3 as 3.3333333; everything shorter is
    compared exactly. What is more than a number (expressions, sets, intervals, units) goes to the checker behind
    `mycelium check`, which says "equal" only where it was shown.
    """
    if numbers_equal(gold, answer):
        return True
    verdict = quick_verdict(gold, answer)
    if verdict is not None:
        return verdict.equal
    if " ".join(gold.split()).casefold() == " ".join(answer.split()).casefold():
        return True
    if not gold.strip() or not answer.strip():
        return False
    return check_answers(gold, answer).equal

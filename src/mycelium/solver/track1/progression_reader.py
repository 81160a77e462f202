# ruff: noqa: E501
"""Arithmetic and geometric sequences told by some of their terms, their sum, difference or ratio.

Every fact becomes an equation in the first term `a`, the difference `d` or ratio `r` and, where asked for, the number of
terms `n`; the goal is an expression in the same letters.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise

from mycelium.solver.track1 import patterns
from mycelium.solver.track1.measures_told import measures_told
from mycelium.solver.track1.plans import Plan, Refused, closed, read
from mycelium.solver.track1.point_reader import made
from mycelium.solver.track1.readers import track1_reader
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import Node, parse, rational, rational_value

_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth"
    " seventeenth eighteenth nineteenth twentieth"
).split()
_CARDINALS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split()
_QUIET = frozenset(
    "a an the of is are has have with whose its it in and what find compute determine calculate which number numbers sequence series progression"
    " real positive integers integer terms term if given that for then value be all suppose where such consider them exactly this there their at as"
    " stands place comes certain formed step every by on go goes begins starts finite each one before so standing".split()
)  # fmt: skip
_V = r"#(\d+)#"
_ORD = rf"(?P<ord>{'|'.join(_ORDINALS)}|#\d+# ?(?:th|st|nd|rd)|last)"
_OF_ONE = r"(?: of (?:an?|the|this|that|its|such an?) (?:finite )?(?:sequence|series|progression)(?: of (?:real |positive )*(?:numbers|integers|terms))?)?"
_BE = r"(?: (?:is|are|equals|equal to|of|was|be|=))*"


@dataclass(slots=True)
class _Sequence:
    kind: str
    values: tuple[Node, ...]
    facts: list[Node] = field(default_factory=list)
    count: Node | None = None  # how many terms there are, where that is told
    infinite: bool = False

    def value(self, index: str) -> Node:
        return self.values[int(index)]

    def term(self, place: Node) -> Node:
        return made("a + (n - 1)*d" if self.kind == "arithmetic" else "a*r^(n - 1)", n=place)

    def total(self, count: Node) -> Node:
        if self.kind == "arithmetic":
            return made("n*(2*a + (n - 1)*d)/2", n=count)
        return made("a*(1 - r^n)/(1 - r)", n=count)

    def place(self, ordinal: str) -> Node:
        if ordinal in _ORDINALS:
            return rational(_ORDINALS.index(ordinal) + 1)
        if ordinal == "last":
            if self.count is None:
                raise Refused("the last of an unknown number of terms")
            return self.count
        return self.value(re.findall(r"\d+", ordinal)[0])

    def say(self, left: Node, right: Node) -> None:
        self.facts.append(Node("relation", (left, right), "="))


@track1_reader
def progression_told(wording: Wording) -> Plan | None:
    """The plan for one arithmetic or geometric sequence, or None."""
    told = measures_told(wording)
    values = list(told.values)
    text, listed = _with_lists(told.text, wording, values)
    kind = _kind(text, listed)
    if kind is None:
        return None
    sequence = _Sequence(kind, tuple(values))
    text = patterns.sub(r"\b(?:arithmetic|geometric|infinite)\b", " ", text)
    sequence.infinite = "infinite" in told.text or "for ever" in told.text or "forever" in told.text
    if listed:
        _first_terms(sequence, listed)
    text, goal = _goal(" ".join(text.split()), sequence)
    text = _facts(text, sequence)
    left = [word for word in re.findall(r"#\d+#|<\d+>|[a-z'-]+|\d+", text) if word not in _QUIET]
    if left:
        raise Refused(f"{' '.join(left)[:30]!r} is not understood")
    wanted, counted = goal(sequence)
    if not sequence.facts:
        raise Refused("nothing is told about the sequence")
    keep = ("POSITIVE_OF",) if counted else ()
    facts = list(sequence.facts)
    if sequence.infinite and sequence.kind == "geometric":
        facts += [parse("r < 1"), parse("r > -1")]
    if closed(wanted):
        return Plan("evaluate", (wanted,))
    return Plan("value_given", (wanted, *facts), "only", keep)


def _with_lists(text: str, wording: Wording, values: list[Node]) -> tuple[str, list[Node]]:
    """Take a list with dots, "7, 11, 15, ...", out of the text."""
    found: list[Node] = []

    def put(match: re.Match[str]) -> str:
        content = wording.formulas[int(match.group(1))]
        if not patterns.search(r"\\[lc]?dots|\.\.\.", content) or "+" in content:
            return match.group()
        for part in re.split(r",", patterns.sub(r"\\[lc]?dots[bcmio]?|\.\.\.|\\ |\\,", " ", content)):
            if part.strip():
                node = read(part, wording)
                if rational_value(node) is None and not closed(node):
                    raise Refused("a sequence with letters")
                found.append(node)
        return " "

    text = patterns.sub(r"<(\d+)>", put, text)
    run = patterns.search(rf"(?:{_V}, )+(?:and )?(?:\.\.\.|\\ldots|\\dots)", text)
    if run and not found:
        found = [values[int(index)] for index in re.findall(r"#(\d+)#", run.group())]
        text = text[: run.start()] + " " + text[run.end() :]
    return text, found


def _kind(text: str, listed: list[Node]) -> str | None:
    for kind in ("arithmetic", "geometric"):
        if patterns.search(rf"\b{kind}\b", text):
            return kind
    numbers = [rational_value(node) for node in listed]
    if len(numbers) < 3 or any(value is None for value in numbers):
        return None
    if patterns.search(
        rf"(?:grow|increase|rise|decrease|fall|shrink|drop)s? by {_V}|more than the (?:one|number|term) before|less than the (?:one|number|term) before",
        text,
    ):
        return "arithmetic"
    if patterns.search(
        r"(?:times|half|a third|a quarter|twice|double|triple|#) (?:of )?(?:the|as) (?:one|number|term|large|big)", text
    ):
        return "geometric"
    return None


def _first_terms(sequence: _Sequence, listed: list[Node]) -> None:
    """All listed terms must agree with the first two.

    Raises:
        Refused: they do not.
    """
    numbers = [rational_value(node) for node in listed]
    if len(listed) < 2 or any(value is None for value in numbers):
        raise Refused("expected two terms or more")
    first, second = numbers[0], numbers[1]
    assert first is not None and second is not None
    for before, after in pairwise(numbers):
        assert before is not None and after is not None
        if sequence.kind == "arithmetic" and after - before != second - first:
            raise Refused("no arithmetic sequence")
        if sequence.kind == "geometric" and (first == 0 or after * first != second * before):
            raise Refused("no geometric sequence")
    sequence.say(parse("a"), listed[0])
    if sequence.kind == "arithmetic":
        sequence.say(parse("d"), rational(second - first))
    else:
        sequence.say(parse("r"), rational(second / first))


_ASK = r"(?:what is|what'?s|find|compute|determine|calculate|evaluate|which number (?:is|stands in)|which term is)(?: the)?"
_OF_IT = r"(?: (?:of|in) (?:the|this|that|its|an?)? ?(?:same )?(?:sequence|series|progression|it))?"


def _goal(text: str, sequence: _Sequence) -> tuple[str, Callable[[_Sequence], tuple[Node, bool]]]:
    """Take the question out of the text; its meaning is a function, as the facts are read after it."""
    count = rf"(?P<count>#\d+#|{'|'.join(_CARDINALS)})"

    def number(match: re.Match[str], name: str) -> Node:
        word = match[name]
        return rational(_CARDINALS.index(word) + 1) if word in _CARDINALS else sequence.value(word.strip("#"))

    questions = (
        (rf"{_ASK} sum of (?:its|the) first {count} terms{_OF_IT}", "total"),
        (rf"{_ASK} (?:sum|total) of (?:all (?:of )?(?:the |its |these )?(?:terms|them|numbers)|(?:the|this|its) (?:(?:infinite )?(?:series|sequence|progression)|terms)){_OF_IT}", "whole"),
        (rf"{_ASK} (?:its |common |constant )*(?P<what>difference|ratio)(?: between (?:consecutive|successive) terms)?{_OF_IT}", "step"),
        (rf"{_ASK} (?:its )?(?:sum|total)(?: of (?:the|this) (?:infinite )?(?:series|sequence|progression))?(?= ?[?.]| ?$| (?:if|when|whose|with))", "whole"),
        (rf"{_ASK}(?: its)? {_ORD} (?:term|number|place){_OF_IT}", "term"),
        (r"how many (?:terms|numbers) (?:are|does|has)(?: (?:there|it|the|sequence|series|have|in|this))*", "count"),
        (rf"{_ASK} number of (?:its )?terms{_OF_IT}", "count"),
    )  # fmt: skip
    for pattern, meaning in questions:
        match = patterns.search(pattern, text)
        if match is None:
            continue
        rest = text[: match.start()] + " ; " + text[match.end() :]
        if meaning == "whole":
            return rest, _whole_sum
        if meaning == "count":
            return rest, lambda _: (parse("n"), True)
        if meaning == "total":
            total = sequence.total(number(match, "count"))
            return rest, lambda _, total=total: (total, False)  # type: ignore[misc]
        if meaning == "step":
            letter = "d" if match["what"] == "difference" else "r"
            if (letter == "d") != (sequence.kind == "arithmetic"):
                raise Refused("the step of another kind of sequence")
            return rest, lambda _, letter=letter: (parse(letter), False)  # type: ignore[misc]
        ordinal = match["ord"]
        return rest, lambda s, ordinal=ordinal: (s.term(s.place(ordinal)), False)  # type: ignore[misc]
    raise Refused("nothing is asked about the sequence")


def _whole_sum(sequence: _Sequence) -> tuple[Node, bool]:
    if sequence.count is not None:
        return sequence.total(sequence.count), False
    if sequence.kind == "geometric" and sequence.infinite:
        return parse("a/(1 - r)"), False
    raise Refused("the sum of an unknown number of terms")


def _facts(text: str, sequence: _Sequence) -> str:
    """Take the statements out of the text, each as an equation."""

    def place(match: re.Match[str]) -> str:
        sequence.say(sequence.term(sequence.place(match["ord"])), sequence.value(match["value"]))
        return " "

    def count(match: re.Match[str]) -> str:
        word = match["count"]
        sequence.count = rational(_CARDINALS.index(word) + 1) if word in _CARDINALS else sequence.value(word.strip("#"))
        return " "

    def step(match: re.Match[str]) -> str:
        sign = -1 if patterns.search(r"decreas|fall|shrink|drop", match.group()) else 1
        value = sequence.value(match["value"])
        if sequence.kind == "arithmetic":
            sequence.say(parse("d"), value if sign == 1 else Node("neg", (value,)))
        elif "ratio" in match.group():
            sequence.say(parse("r"), value)
        else:
            raise Refused("a step of a geometric sequence")
        return " "

    text = patterns.sub(rf"(?:with|has|have|having|of) (?P<count>#\d+#|{'|'.join(_CARDINALS)}) terms", count, text)
    text = patterns.sub(
        rf"(?:common |constant )?(?:difference|ratio)(?: between (?:consecutive|successive) terms)?(?: \(?<\d+>\)?)?{_OF_ONE}{_BE} #(?P<value>\d+)#|(?:grow|increase|rise|decrease|fall|shrink|drop)s? by #(?P<v2>\d+)#(?: (?:at|with|in|from) (?:every|each) step)?",
        lambda m: step(_Named(m)),  # type: ignore[arg-type]
        text,
    )
    text = patterns.sub(r"(?:begins|starts) with #(?P<value>\d+)#", lambda m: _begin(sequence, m), text)
    text = patterns.sub(rf"(?<![\w#]){_ORD} (?:term|number)s?{_OF_ONE}{_BE} #(?P<value>\d+)#", place, text)
    text = patterns.sub(
        rf"sum of (?:its|the) first (?P<count>#\d+#|{'|'.join(_CARDINALS)}) terms{_OF_ONE}{_BE} #(?P<value>\d+)#",
        lambda m: _first_sum(sequence, m),
        text,
    )
    text = patterns.sub(
        rf"\bsum(?: of (?:an|the|its|all|this|terms|series|sequence|progression|numbers|of)(?: (?:an|the|its|all|this|terms|series|sequence|progression|numbers|of))*)?{_BE} #(?P<value>\d+)#",
        lambda m: _all_sum(sequence, m),
        text,
    )
    return patterns.sub(
        r"each (?:of them )?(?:a (?:third|half|quarter|fifth)|half|twice|double|(?:#\d+# )?times)(?: of)?(?: the)? (?:one|number|term|as)(?: (?:large|big) as the (?:one|number|term))? before(?: it)?",
        " ",
        patterns.sub(r"\bfor ?ever\b", " ", text),
    )


class _Named:
    """A match whose value stands in either of two groups."""

    def __init__(self, match: re.Match[str]) -> None:
        self._match = match

    def __getitem__(self, name: str) -> str:
        return self._match["value"] or self._match["v2"]

    def group(self) -> str:
        return self._match.group()


def _begin(sequence: _Sequence, match: re.Match[str]) -> str:
    sequence.say(parse("a"), sequence.value(match["value"]))
    return " "


def _first_sum(sequence: _Sequence, match: re.Match[str]) -> str:
    word = match["count"]
    count = rational(_CARDINALS.index(word) + 1) if word in _CARDINALS else sequence.value(word.strip("#"))
    sequence.say(sequence.total(count), sequence.value(match["value"]))
    return " "


def _all_sum(sequence: _Sequence, match: re.Match[str]) -> str:
    total = _whole_sum(sequence)[0] if sequence.count is not None or sequence.infinite else sequence.total(parse("n"))
    sequence.say(total, sequence.value(match["value"]))
    return " "

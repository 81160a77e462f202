"""A chain of thought -> a validated label: its equations wired into a program that executes to gold, or the reason why not."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from mycelium.errors import DataError
from mycelium.labels.alignment import align
from mycelium.labels.build import Discarded, best_reading, best_witnessed, matches_gold
from mycelium.labels.from_traces.attention_operands import Attention, preferences
from mycelium.labels.from_traces.operations import OperationLabel, merged_steps, operation_labels, steps_over
from mycelium.labels.gold_search import witness_search
from mycelium.labels.references import RESULT_CONVERSIONS, GivenUp
from mycelium.problems import (
    CharSpan,
    Problem,
    Quantity,
    extract_quantities,
    parse_counted,
    parse_number,
)
from mycelium.programs import (
    LIMITS,
    TIERS,
    Equation,
    LabeledProblem,
    ParsedCot,
    Program,
    WrittenStep,
    explain_numbers,
    goal_of,
    parse_cot,
    step_regions,
)
from mycelium.symbolic import check_answers, final_answer

MAX_EQUATIONS = 60
SURE_COST = 1.0  # a reading below this needs no second opinion
MAX_COST = 1.2  # of a reading, for every operation it reads; a dearer one is a coincidence
PENALTY = {"bare": 0.3, "classifier": 0.6}  # what the less literal readings must be better by
_ANNOTATION = re.compile(r"<<[^<>]*>>")


class Reason:
    """Why a chain of thought gave no label. Reasons are counted, so each is one fixed sentence."""

    NO_GOLD = "the gold answer is not a plain number"
    EMPTY = "the chain of thought is empty"
    TOO_LONG = "the chain of thought is too long to be read"
    TOO_MANY = f"the problem has more than {LIMITS.quantities} quantities"
    NO_ARITHMETIC = "no arithmetic in the chain of thought"
    DIVIDES_BY_ZERO = "a step divides by zero"
    TOO_LARGE = "a step computes a number that is too large"
    WRONG_ANSWER = "the chain of thought ends in another answer than gold"
    TOO_MUCH_WORK = "the steps have more readings than can be looked through"
    UNMATCHED = "the steps do not execute to the gold answer"
    TRUNCATED = "the chain of thought was cut off"
    NO_CHAIN = "the trace has no chain of thought"


REASONS = tuple(text for name, text in vars(Reason).items() if name.isupper())


@dataclass(frozen=True, slots=True)
class CotLabel:
    """A label with what made it.

    operations: one per step of the program.
    equations: everything that was parsed, in reading order.
    step_spans: the trace's steps after those were merged that an equation crosses; empty without a trace.
    crossing: how many equations crossed a boundary.
    """

    labeled: LabeledProblem
    operations: tuple[OperationLabel, ...]
    equations: tuple[Equation, ...]
    step_spans: tuple[CharSpan, ...]
    crossing: int


@dataclass(frozen=True, slots=True)
class _Reading:
    program: Program
    cost: float
    tier: str
    equations: tuple[Equation, ...]
    read: tuple[int, ...]


def strip_annotations(solution: str) -> str:
    """A solution without the calculator annotations `<<...>>`.

    >>> strip_annotations("48/2 = <<48/2=24>>24")
    '48/2 = 24'
    """
    return _ANNOTATION.sub("", solution)


def label_cot(
    problem: Problem,
    completion: str,
    gold: str | None,
    step_spans: Sequence[CharSpan] | None = None,
    attention: Attention | None = None,
    source: str = "",
    search: bool = False,
    parse: Callable[[str], ParsedCot] = parse_cot,
    witness: bool = True,
) -> CotLabel | Discarded:
    """The label of one chain of thought, or the reason why there is none. Never raises for anything the text holds.

    Args:
        completion: plain text or LaTeX; annotations `<<...>>` are not looked at.
        gold: the gold answer; it picks the final step and validates the program.
        step_spans: characters of the trace's steps in `completion`; they tile it.
        attention: what the trace says about where its steps look.
        search: whether a program may be searched for behind the numbers of a text that no tier explains; such labels
            have the tier "search" and are often coincidences.
        witness: whether attention is asked which of several equal numbers is meant.
        parse: the step parser; another one must keep its bounds and raise `DataError` beyond them.
    """
    target = parse_counted(gold) if gold is not None else None
    if gold is None or target is None:
        return Discarded(problem.id, Reason.NO_GOLD)
    text = _blank_annotations(completion)
    if not text.strip():
        return Discarded(problem.id, Reason.EMPTY)
    quantities = extract_quantities(problem.text)
    if len(quantities) > LIMITS.quantities:
        return Discarded(problem.id, Reason.TOO_MANY)
    try:
        parsed = parse(text)
    except DataError:
        return Discarded(problem.id, Reason.TOO_LONG)
    context = _Context(
        problem.text, text, quantities, gold, target, tuple(step_spans or ()), attention if witness else None
    )
    if parsed.divides_by_zero or parsed.too_large:
        return Discarded(problem.id, Reason.DIVIDES_BY_ZERO if parsed.divides_by_zero else Reason.TOO_LARGE)
    answer = final_answer(text).text
    if answer is not None and not _is_gold(answer, gold):
        return Discarded(problem.id, Reason.WRONG_ANSWER)
    best, is_cut = _best(context, parsed, search)
    if best is None:
        return Discarded(problem.id, Reason.TOO_MUCH_WORK if is_cut else _why_not(parsed))
    merged, crossing = merged_steps([item.char_span for item in parsed.equations], context.step_spans)
    regions = step_regions(problem.text, quantities, best.program)
    labeled = LabeledProblem(
        problem, quantities, best.program, regions, goal_of(problem.text, target), gold, "cot", source
    )
    operations = operation_labels(labeled, best.equations, best.read, best.tier, merged, context.step_spans, attention)
    tier = max((item.tier for item in operations), key=TIERS.index, default=best.tier)
    labeled = replace(labeled, origin=f"cot:{tier}")
    return CotLabel(labeled, operations, parsed.equations, merged, crossing)


def _is_gold(answer: str, gold: str) -> bool:
    """Whether the answer that a text ends in is gold; an intermediate value never proves a gold that it is not."""
    stated = parse_number(answer)
    return matches_gold(stated, gold) if stated is not None else check_answers(gold, answer).equal


@dataclass(frozen=True, slots=True)
class _Context:
    problem: str
    text: str
    quantities: tuple[Quantity, ...]
    gold: str
    target: Fraction
    step_spans: tuple[CharSpan, ...]
    attention: Attention | None


def _best(context: _Context, parsed: ParsedCot, search: bool) -> tuple[_Reading | None, bool]:
    """The likeliest reading, and whether one was given up for its work; less literal ones are looked at only where the
    literal one leaves doubts."""
    best: _Reading | None = None
    is_cut = False
    everything = tuple(sorted((*parsed.equations, *parsed.bare), key=lambda item: item.char_span))
    try:
        best = _read(context, parsed.equations, "")
        if (best is None or best.cost >= SURE_COST) and parsed.bare:
            best = _better(best, _read(context, everything, "bare"))
        if best is None or best.cost >= SURE_COST:
            explained = explain_numbers(context.text, parsed, context.quantities)
            # A text without any arithmetic needs two explained numbers: one alone may be the answer out of the blue.
            if len(explained) > (0 if everything else 1):
                added = tuple(sorted((*everything, *explained), key=lambda item: item.char_span))
                best = _better(best, _read(context, added, "classifier"))
    except GivenUp:
        is_cut = True
    return (_searched(context) if best is None and search else best), is_cut


def _better(first: _Reading | None, second: _Reading | None) -> _Reading | None:
    return second if first is None or (second is not None and second.cost < first.cost) else first


def _read(context: _Context, equations: tuple[Equation, ...], kind: str) -> _Reading | None:
    equations = equations[:MAX_EQUATIONS]
    if not equations:
        return None
    written = [WrittenStep(item.tree, item.stated, item.name) for item in equations]  # type: ignore[arg-type]
    wishes = [
        preferences(
            context.quantities, context.problem, _sentence(context.text, item.char_span), context.attention,
            steps_over(item.char_span, context.step_spans),
        )
        for item in equations
    ]  # fmt: skip
    states = align(written, context.quantities, wishes, lenient=True)
    found = best_reading(states, context.quantities, context.gold)
    if found is None:
        return None
    program, cost, state = found
    cost += 0.3 * (len(equations) - len(state.read)) + PENALTY.get(kind, 0.0)
    reached = any(matches_gold(value, context.gold) for value in state.values)
    if not reached and not (state.values and _converts(state.values[-1], context.target)):
        return None  # gold alone would have picked a last step that nobody wrote
    if cost > MAX_COST * (1 + sum(len(equations[index].operations) for index in state.read)):
        return None
    return _Reading(program, cost, "arithmetic", equations, state.read)


def _converts(value: Fraction, target: Fraction) -> bool:
    """Whether the last result is the answer in another unit: percents as shares, half an hour as 30 minutes."""
    if value == 0 or target == 0:
        return False
    return target / value in RESULT_CONVERSIONS or value / target in RESULT_CONVERSIONS


def _searched(context: _Context) -> _Reading | None:
    found = witness_search(context.text, context.target, context.quantities)
    program = best_witnessed(found, context.quantities, context.gold)
    return None if program is None else _Reading(program, SURE_COST, "search", (), ())


def _sentence(text: str, span: CharSpan) -> str:
    """The line that an equation stands in."""
    start = text.rfind("\n", 0, span[0]) + 1
    end = text.find("\n", span[1])
    return text[max(start, span[0] - 300) : len(text) if end < 0 else min(end, span[1] + 100)]


def _blank_annotations(text: str) -> str:
    """Annotations blanked out in place, so that the spans of a trace still hold."""
    return _ANNOTATION.sub(lambda match: " " * len(match[0]), text)


def _why_not(parsed: ParsedCot) -> str:
    return Reason.UNMATCHED if parsed.equations or parsed.bare else Reason.NO_ARITHMETIC

"""The solution of a competition problem -> a validated label: a program over its formulas that executes to gold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mycelium.labels.build import Discarded
from mycelium.labels.from_traces.attention_operands import Attention, preferences, top_tokens
from mycelium.labels.from_traces.competition.answers import Gold, asked_answers, stated_answers
from mycelium.labels.from_traces.competition.chain import Chain
from mycelium.labels.from_traces.competition.derivation import Derivation
from mycelium.labels.from_traces.competition.evidence import (
    Evidence,
    copies,
    evidence_of,
    formula_read,
    numbers_of_problem,
)
from mycelium.labels.from_traces.competition.formulas import Formula, read_formulas
from mycelium.labels.from_traces.competition.told import numbers_in_words
from mycelium.labels.from_traces.competition.tracing import Tracing
from mycelium.labels.from_traces.operations import OperationLabel, merged_steps, steps_over
from mycelium.labels.references import GivenUp
from mycelium.problems import CharSpan, Problem, Quantity, extract_quantities, parse_number
from mycelium.programs import (
    LIMITS,
    Argument,
    LabeledProblem,
    Program,
    ProgramError,
    QuantityRef,
    ResultRef,
    argument_value,
    execute,
    function_letters,
    goal_of,
    needed_steps,
    step_regions,
    without_drawings,
)

MAX_CHARS = 20_000
MAX_CANDIDATES = 8  # results equal to gold that are looked at


class CompetitionReason:
    """Why a solution gave no label. Reasons are counted, so each is one fixed sentence."""

    NO_GOLD = "there is no gold answer"
    WORDS = "the gold answer is words"
    EMPTY = "the solution is empty"
    TOO_LONG = "the solution is too long to be read"
    TOO_MANY = f"the problem has more than {LIMITS.quantities} quantities"
    NO_FORMULAS = "the solution has no formula with an operation or a relation"
    UNREACHED = "no formula of the solution computes the gold answer"
    COPIED = "the program would only copy the answer that the solution states"
    UNCONNECTED = "the program takes too little from the problem"
    TOO_MUCH_WORK = "the solution needs more work than one label may cost"
    UNSOUND = "the program leaves out too much of what the problem gives"


COMPETITION_REASONS = tuple(text for name, text in vars(CompetitionReason).items() if name.isupper())


@dataclass(frozen=True, slots=True)
class CompetitionLabel:
    """A label with what made it.

    operations: one for every step of the program.
    reads: for every step the char_spans of the problem that it reads: quantities and formulas.
    formulas: of the problem. chain: of the solution, in reading order.
    step_spans: the trace's steps. merged_spans, crossing: as `step_spans` and `crossing` of `CotLabel`.
    evidence: what the program takes from the problem.
    gold_kind: what kind of thing the answer is.
    """

    labeled: LabeledProblem
    operations: tuple[OperationLabel, ...]
    reads: tuple[tuple[CharSpan, ...], ...]
    formulas: tuple[Formula, ...]
    chain: tuple[Formula, ...]
    step_spans: tuple[CharSpan, ...]
    merged_spans: tuple[CharSpan, ...]
    crossing: int
    evidence: Evidence
    gold_kind: str


def label_competition(
    problem: Problem,
    solution: str,
    gold: str | None,
    step_spans: Sequence[CharSpan] = (),
    attention: Attention | None = None,
    source: str = "",
    witness: bool = True,
) -> CompetitionLabel | Discarded:
    """The label of one solution, or the reason why there is none. Never raises for anything the texts hold.

    The solution's formulas are read in order; every link of a chain that can be computed becomes steps of the program.
    Gold picks the result that is the answer, the program is executed, and it is kept when it hangs on the problem and
    no constant of it is the answer itself.

    Args:
        step_spans, attention: what a trace says about its steps and where they look.
        witness: whether attention is asked which of several equal numbers is meant; words are in any case.
    """
    if gold is None or not gold.strip():
        return Discarded(problem.id, CompetitionReason.NO_GOLD)
    wanted = Gold.of(gold)
    if wanted.is_words:
        return Discarded(problem.id, CompetitionReason.WORDS)
    if not solution.strip():
        return Discarded(problem.id, CompetitionReason.EMPTY)
    if len(solution) > MAX_CHARS or len(problem.text) > MAX_CHARS:
        return Discarded(problem.id, CompetitionReason.TOO_LONG)
    quantities = tuple(extract_quantities(without_drawings(problem.text, labels=True)))
    if len(quantities) > LIMITS.quantities:
        return Discarded(problem.id, CompetitionReason.TOO_MANY)
    functions = function_letters(problem.text, solution)
    formulas, chain_formulas = read_formulas(problem.text, functions), read_formulas(solution, functions)

    asked = attention if witness else None

    def prefer(choices: Sequence[int], span: CharSpan) -> int | None:
        wishes = preferences(
            quantities, problem.text, solution[max(0, span[0] - 150) : span[1]], asked, steps_over(span, step_spans)
        )
        return min(choices, key=lambda index: wishes[index])

    raised = [i for i, item in enumerate(quantities) if re.search(r"\^\{?$", problem.text[: item.char_span[0]][-2:])]
    derivation = Derivation(quantities, frozenset(raised), prefer)
    chain = Chain(derivation, wanted.node)
    reason = CompetitionReason.UNREACHED
    if not any(item.signs or (item.node is not None and item.node.args) for item in (*formulas, *chain_formulas)):
        return Discarded(problem.id, CompetitionReason.NO_FORMULAS)
    for formula in formulas:
        chain.given(formula)
    told = numbers_in_words(problem.text)
    known = numbers_of_problem(quantities, formulas) | told
    best: tuple[tuple[int, int, int], Program, tuple[CharSpan, ...], Evidence] | None = None
    try:
        for argument, is_boxed in _candidates(chain, chain_formulas, wanted, problem.text, (0, len(solution))):
            if best is not None and not is_boxed:
                break
            program, spans = _program(derivation, argument)
            evidence = evidence_of(program, quantities, formulas, told, derivation.opaque)
            if evidence.foreign:
                traced, at = Tracing(derivation, formulas, known).program(argument)
                if len(traced.steps) > len(program.steps) and executes_to(traced, wanted):
                    program, spans = traced, at
                    evidence = evidence_of(program, quantities, formulas, told, derivation.opaque)
            if copies(program, wanted, formulas) or wanted.parts.intersection(evidence.foreign):
                reason = CompetitionReason.COPIED
            elif not evidence.connects(quantities):
                reason = CompetitionReason.UNCONNECTED if reason == CompetitionReason.UNREACHED else reason
            elif executes_to(program, wanted):
                taken = len(evidence.quantities) + len(evidence.formulas)
                cost = (len(set(evidence.foreign)), -taken, len(program.steps))
                if best is None or cost < best[0]:
                    best = (cost, program, spans, evidence)
    except (GivenUp, RecursionError):
        reason = CompetitionReason.TOO_MUCH_WORK
    if best is None:
        return Discarded(problem.id, reason)
    _, program, spans, evidence = best
    return label_of_program(
        problem, program, spans, wanted, formulas, evidence, quantities, "cot:competition", chain_formulas, step_spans,
        attention, source,
    )  # fmt: skip


def _candidates(
    chain: Chain, formulas: Sequence[Formula], gold: Gold, question: str, span: CharSpan
) -> Iterator[tuple[ResultRef, bool]]:
    """Results that are gold: those in a box (True), then others that the solution states, and what is asked (False)."""
    given_up = False
    try:
        for formula in formulas:
            chain.read(formula)
    except GivenUp:
        given_up = True
    for number, (argument, is_boxed) in enumerate(stated_answers(chain, gold)):
        if number < MAX_CANDIDATES and isinstance(argument, ResultRef):
            yield argument, is_boxed
    if given_up:
        raise GivenUp(CompetitionReason.TOO_MUCH_WORK)
    seen: set[Argument] = set()
    for argument in asked_answers(chain, gold, question, span):
        if isinstance(argument, ResultRef) and argument not in seen and len(seen) < MAX_CANDIDATES:
            seen.add(argument)
            yield argument, False


def _program(derivation: Derivation, answer: ResultRef) -> tuple[Program, tuple[CharSpan, ...]]:
    """The steps that an answer needs, and the characters of the solution that each was read at."""
    steps = derivation.steps[: answer.index + 1]
    reads = [[item.index for item in step.arguments if isinstance(item, ResultRef)] for step in steps]
    spans = tuple(derivation.spans[place] for place in needed_steps(reads))
    return Program(tuple(steps), tuple(item.value for item in derivation.quantities)).pruned(), spans


def executes_to(program: Program, gold: Gold) -> bool:
    """Whether a program executes to the gold answer."""
    try:
        return gold.matches(execute(program).answer)
    except ProgramError:
        return False


def label_of_program(
    problem: Problem,
    program: Program,
    spans: Sequence[CharSpan | None],
    gold: Gold,
    formulas: tuple[Formula, ...],
    evidence: Evidence,
    quantities: tuple[Quantity, ...],
    origin: str,
    chain: tuple[Formula, ...] = (),
    step_spans: Sequence[CharSpan] = (),
    attention: Attention | None = None,
    source: str = "",
) -> CompetitionLabel:
    """The record of a program that executes to gold.

    Args:
        spans: for every step the characters of the solution that it was read at; None where it was read in none.
        formulas, chain: those of the problem, and of the solution.
        origin: as of `LabeledProblem`.
    """
    merged, crossing = merged_steps([formula.char_span for formula in chain], step_spans)
    values = execute(program).values
    operations, reads = [], []
    for step, value, span in zip(program.steps, values, spans, strict=True):
        numbers = [item.index for item in step.arguments if isinstance(item, QuantityRef)]
        seen = None
        over = () if span is None else steps_over(span, step_spans)
        if attention is not None and over:
            top = set(top_tokens(attention.row(over)))
            seen = tuple(not top.isdisjoint(attention.tokens_over(quantities[i].char_span)) for i in numbers)
        operands = tuple(argument_value(item, program.quantities, values) for item in step.arguments)
        operations.append(
            OperationLabel(
                step.operation,
                operands,
                value,
                origin.removeprefix("cot:"),
                span,
                () if span is None else steps_over(span, merged),
                seen,
            )
        )
        read = [quantities[index].char_span for index in numbers]
        read += [at for item in step.arguments if (at := formula_read(item, formulas)) is not None]
        reads.append(tuple(sorted(set(read))))
    labeled = LabeledProblem(
        problem, quantities, program, step_regions(problem.text, quantities, program),
        goal_of(problem.text, parse_number(gold.text)), gold.text, origin, source,
    )  # fmt: skip
    return CompetitionLabel(
        labeled,
        tuple(operations),
        tuple(reads),
        formulas,
        chain,
        tuple(step_spans),
        merged,
        crossing,
        evidence,
        gold.kind,
    )


__all__ = [
    "COMPETITION_REASONS",
    "CompetitionLabel",
    "CompetitionReason",
    "executes_to",
    "label_competition",
    "label_of_program",
]

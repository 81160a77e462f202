"""From records to labels: which right readings of a round are kept, several a problem, each weighted by the model's belief.

Hard EM: the search gives the readings, execution says which are right, the guards drop lucky ones, and what is left shares a
problem's weight by probability. A problem that has a label keeps what computes as the label does. One without keeps the kind
of program that two independent models agree on, or of which one is sure.

Source: Liang et al. (2018), "Memory Augmented Policy Optimization", and Min et al. (2019), "A Discrete Hard EM Approach for
Weakly Supervised Question Answering", for learning from programs found by search.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from mycelium.evaluation import Record
from mycelium.labels import matches_gold
from mycelium.problems import Problem, extract_quantities, parse_counted
from mycelium.programs import LabeledProblem, MalformedProgram, Program, goal_of, program_from_text, step_regions
from mycelium.training.improvement.guards import Outcome, computes, fault_of, form_of, other_numbers
from mycelium.training.improvement.recipe import KeepSettings

__all__ = ["Keeper", "Reading", "readings_of_record"]

LEAST_WEIGHT = 0.05  # a reading that the model believes in less than that is not worth a sample


@dataclass(frozen=True, slots=True)
class Reading:
    """A right reading: its program and its probability (0-1) under the model that found it."""

    program: Program
    probability: float


def readings_of_record(record: Record, gold: str | None) -> tuple[list[Reading], float]:
    """The readings with that answer (all of them without one), and their share (0-1) of all readings' probability."""
    right: dict[str, bool] = {}
    found: list[Reading] = []
    total = 0.0
    for candidate in record.candidates:
        total += candidate.probability
        if candidate.answer not in right:
            right[candidate.answer] = gold is None or _is(candidate.answer, gold)
        if right[candidate.answer]:
            try:
                found.append(Reading(program_from_text(candidate.program or ""), candidate.probability))
            except MalformedProgram:
                continue
    return found, sum(reading.probability for reading in found) / total if total > 0 else 0.0


def _is(answer: str, gold: str) -> bool:
    value = parse_counted(answer)
    return value is not None and matches_gold(value, gold)


class Keeper:
    """Decides for one problem after another.

    counts: problems and readings by what became of them.
    """

    def __init__(self, settings: KeepSettings) -> None:
        self.settings = settings
        self.counts: Counter[str] = Counter()

    def keep(
        self, identifier: str, text: str, source: str, gold: str | None, first: Record | None, second: Record | None,
        label: Program | None = None,
    ) -> list[LabeledProblem]:  # fmt: skip
        """The labels of one problem.

        gold: None for a problem whose answer is not known. first, second: what two models found. label: the program that
        is known to solve it.
        """
        quantities = extract_quantities(text)
        values = tuple(item.value for item in quantities)
        draws = other_numbers(values, self.settings.draws, text)
        if gold is None:
            gold = self._believed_answer(first, second, values, draws)
            if gold is None:
                self.counts["problems: no answer is believed"] += 1
                return []
        known = None if label is None or label.quantities != values else computes(label, draws)
        own, share = self._classes(first, gold, values, draws)
        other, other_share = self._classes(second, gold, values, draws)
        if not own and not other:
            self.counts["problems: no right reading"] += 1
            return []
        chosen = self._chosen(own, share, other, other_share, known)
        if chosen is None:
            return []
        forms = {form_of(label)} if known is not None and label is not None else set()
        kept = self._weighted([*own.get(chosen, ()), *other.get(chosen, ())], forms)
        self.counts["problems: kept" if kept else "problems: nothing new"] += 1
        self.counts["readings: kept"] += len(kept)
        origin = "round" if chosen in own else "second"
        answer = parse_counted(gold)
        return [
            LabeledProblem(
                Problem(f"{identifier}#{place}", text), quantities, reading.program,
                step_regions(text, quantities, reading.program), goal_of(text, answer), gold, origin, source,
                weight=weight,
            )
            for place, (reading, weight) in enumerate(kept)
        ]  # fmt: skip

    def believes(self, told: LabeledProblem, gold: str) -> bool:
        """Whether a teacher's label is taken: it executes to the problem's answer, and no guard drops its program."""
        values = tuple(item.value for item in extract_quantities(told.problem.text))
        fault = self._fault_of_told(told.program, values, gold, told.problem.text)
        if fault:
            self.counts[f"labels of the teacher: {fault}"] += 1
        return not fault

    def _fault_of_told(self, program: Program, values: tuple[Fraction, ...], gold: str, text: str) -> str:
        if program.quantities != values:
            return "of other numbers"
        (answer,) = computes(program, [values])
        if answer is None or not matches_gold(answer, gold):
            return "execute to another answer"
        return fault_of(
            program, computes(program, other_numbers(values, self.settings.draws, text)), self.settings.least_read
        )

    def _classes(
        self, record: Record | None, gold: str, values: tuple[Fraction, ...], draws: Sequence[tuple[Fraction, ...]]
    ) -> tuple[dict[Outcome, list[Reading]], float]:
        """A record's right readings that no guard drops, by what they compute; and the right ones' share of belief."""
        if record is None:
            return {}, 0.0
        found, share = readings_of_record(record, gold)
        classes: dict[Outcome, list[Reading]] = {}
        for reading in found:
            if reading.program.quantities != values:
                self.counts["readings: of other numbers"] += 1
                continue
            outcome = computes(reading.program, draws)
            if fault := fault_of(reading.program, outcome, self.settings.least_read):
                self.counts[f"readings: {fault}"] += 1
                continue
            classes.setdefault(outcome, []).append(reading)
        return classes, share

    def _chosen(
        self, own: dict[Outcome, list[Reading]], share: float, other: dict[Outcome, list[Reading]], other_share: float,
        known: Outcome | None,
    ) -> Outcome | None:  # fmt: skip
        """What the kept programs compute; None where that is not sure."""
        if known is not None:
            lucky = sum(len(found) for found_by in (own, other) for out, found in found_by.items() if out != known)
            self.counts["readings: compute something else than the label"] += lucky
            if known in own or known in other:
                return known
            self.counts["problems: only lucky readings"] += 1
            return None
        mine, yours = _top(own), _top(other)
        if mine is not None and yours is not None and mine[0] == yours[0]:
            self.counts["problems: two models agree"] += 1
            return mine[0]
        best = [(mine, share), (yours, other_share)]
        for top, right in best:
            if top is not None and top[1] >= self.settings.sure and right >= self.settings.belief:
                return top[0]
        self.counts["problems: not sure which right reading"] += 1
        return None

    def _weighted(self, found: Iterable[Reading], forms: set[tuple[object, ...]]) -> list[tuple[Reading, float]]:
        """The likeliest readings of different forms with their shares of belief; those of `forms` take a share and are not given."""
        by_form: dict[tuple[object, ...], Reading] = {}
        for reading in sorted(found, key=lambda reading: -reading.probability):
            by_form.setdefault(form_of(reading.program), reading)
        likeliest = list(by_form.items())[: self.settings.most]
        total = sum(reading.probability for _, reading in likeliest)
        weighted = [(form, reading, reading.probability / total if total > 0 else 0.0) for form, reading in likeliest]
        return [(reading, weight) for form, reading, weight in weighted if form not in forms and weight >= LEAST_WEIGHT]

    def _believed_answer(
        self, first: Record | None, second: Record | None, values: tuple[Fraction, ...],
        draws: Sequence[tuple[Fraction, ...]],
    ) -> str | None:  # fmt: skip
        """The answer of a problem without one: two models compute it alike, or where there is one, it is sure."""
        if first is None or first.best_answer is None:
            return None
        if second is None:
            return first.best_answer if first.confidence >= self.settings.confidence else None
        if second.best_answer is None or not _is(second.best_answer, first.best_answer):
            return None
        mine, yours = (_top(self._classes(each, first.best_answer, values, draws)[0]) for each in (first, second))
        return first.best_answer if mine is not None and yours is not None and mine[0] == yours[0] else None


def _top(classes: dict[Outcome, list[Reading]]) -> tuple[Outcome, float] | None:
    """What the most believed programs compute, and their share of belief (0-1)."""
    if not classes:
        return None
    beliefs = {outcome: sum(reading.probability for reading in found) for outcome, found in classes.items()}
    best = max(beliefs, key=lambda outcome: beliefs[outcome])
    total = sum(beliefs.values())
    return best, beliefs[best] / total if total > 0 else 1.0 / len(beliefs)

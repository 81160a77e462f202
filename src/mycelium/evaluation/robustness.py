"""Whether a solved problem stays solved when its numbers, names or order change: for problems with programs.

The changes are `mycelium.synthesis.PERTURBATIONS`; each knows the new answer by executing the problem's own program.
The solver receives changed texts and nothing else.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mycelium.errors import MyceliumError, UsageError
from mycelium.evaluation.intervals import Proportion, mcnemar_exact, paired_difference_interval
from mycelium.evaluation.run import BATCH
from mycelium.problems import Example, Problem
from mycelium.symbolic import answers_equal

if TYPE_CHECKING:
    from mycelium.programs import LabeledProblem
    from mycelium.solver import Solution, SolverFailure, SolvesMany

MAX_DRAWS = 1000
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class ScoredProblem:
    """A labelled problem and whether the solver's best reading of the original text is right."""

    item: LabeledProblem
    solved: bool

    @property
    def unread(self) -> int:
        """Numbers of the text that its program does not read."""
        return len(self.item.quantities) - len(self.item.program.used_quantities())


@dataclass(frozen=True, slots=True)
class PerturbedProblem:
    """What became of one problem under one perturbation: right or wrong at each draw, in order."""

    original: ScoredProblem
    verdicts: tuple[bool, ...]


def label_of_example(example: Example) -> LabeledProblem | None:
    """The label of a data row: its own program where it has one, else what the labeller makes of its solution.

    Rows of `mycelium generate` and of `mycelium label` carry programs; rows of the training format carry solutions
    or equations. None when no program executes to the row's answer.
    """
    from mycelium.labels import Discarded, label_example, matches_gold
    from mycelium.programs import execute
    from mycelium.synthesis import from_any_row

    try:
        if "steps" not in example.extra and "program" not in example.extra:
            label = label_example(example)
            return None if isinstance(label, Discarded) else label
        known = {"id": example.id, "question": example.text, "answer": example.gold, "source": example.source}
        item = from_any_row({"origin": "", **example.extra, **known})
        return item if matches_gold(execute(item.program).answer, item.gold) else None
    except (KeyError, ValueError, TypeError, IndexError, AttributeError, MyceliumError):
        return None


def check_perturbations(names: Sequence[str], draws: int) -> None:
    """Raises UsageError for an unknown perturbation or an impossible number of draws."""
    from mycelium.synthesis import PERTURBATIONS

    unknown = [name for name in names if name not in PERTURBATIONS]
    if unknown or not names:
        raise UsageError(f"got --perturb {','.join(names) or '(none)'}, expected some of {', '.join(PERTURBATIONS)}")
    if not 1 <= draws <= MAX_DRAWS:
        raise UsageError(f"got --draws {draws}, expected 1 to {MAX_DRAWS}")


def perturbed_problems(
    solver: SolvesMany,
    scored: Sequence[ScoredProblem],
    name: str,
    draws: int = 1,
    seed: int = 0,
    batch_size: int = BATCH,
    progress: Progress | None = None,
) -> list[PerturbedProblem]:
    """Every problem that the perturbation `name` can change, solved again.

    All of them at one draw; those that were solved in their original form at `draws` draws, as the share of
    problems solved under all draws needs no more. A problem whose draws do not all succeed (few numbers fit it) is
    kept with those that do. Deterministic by seed, name, draw and id.
    """
    from mycelium.solver import solve_safely
    from mycelium.synthesis import PERTURBATIONS

    change = PERTURBATIONS[name]
    changed_problems: list[tuple[int, LabeledProblem]] = []
    for place, each in enumerate(scored):
        for draw in range(draws if each.solved else 1):
            rng = random.Random(f"{seed}:{name}:{draw}:{each.item.problem.id}")
            changed = change(each.item, rng)
            if changed is not None:
                changed_problems.append((place, changed))
    verdicts: dict[int, list[bool]] = {}
    problems = [Problem(f"{place}:{i}", item.problem.text) for i, (place, item) in enumerate(changed_problems)]
    outcomes = solve_safely(solver, problems, batch_size)
    for done, ((place, item), outcome) in enumerate(zip(changed_problems, outcomes, strict=True), 1):
        verdicts.setdefault(place, []).append(_right(outcome, item.gold))
        if progress is not None and (done % batch_size == 0 or done == len(changed_problems)):
            progress(done, len(changed_problems))
    return [PerturbedProblem(scored[place], tuple(verdicts[place])) for place in sorted(verdicts)]


def _right(outcome: Solution | SolverFailure, gold: str) -> bool:
    from mycelium.solver import SolverFailure, readings_of

    if isinstance(outcome, SolverFailure):
        return False
    candidates = readings_of(outcome)
    answer = candidates[0].answer if candidates else outcome.answer
    return answer is not None and answers_equal(gold, answer)


def summarize_perturbation(changes: Iterable[PerturbedProblem], draws: int) -> dict[str, Any]:
    """Figures of one perturbation.

    original, perturbed: accuracy of the same n problems before and after (first draw). difference: perturbed minus
    original with its paired interval and exact McNemar p. all_draws (with two draws or more): of the problems
    solved originally and changed in at least half of the draws, the share right at every draw, and the mean
    share of right draws.
    """
    kept = list(changes)
    before = Proportion(sum(c.original.solved for c in kept), len(kept))
    after = Proportion(sum(c.verdicts[0] for c in kept), len(kept))
    only_before = sum(c.original.solved and not c.verdicts[0] for c in kept)
    only_after = sum(c.verdicts[0] and not c.original.solved for c in kept)
    both = before.successes - only_before
    summary: dict[str, Any] = {
        "n": len(kept),
        "original": before.to_json(),
        "perturbed": after.to_json(),
        "difference": None,
    }
    if kept:
        low, high = paired_difference_interval(
            both, only_before, only_after, len(kept) - both - only_before - only_after
        )
        summary["difference"] = {
            "value": (after.successes - before.successes) / len(kept),
            "ci95": [low, high],
            "mcnemar_p": mcnemar_exact(only_before, only_after),
        }
    if draws > 1:
        solved = [c for c in kept if c.original.solved and 2 * len(c.verdicts) >= draws]
        every = Proportion(sum(all(c.verdicts) for c in solved), len(solved))
        share = sum(sum(c.verdicts) / len(c.verdicts) for c in solved) / len(solved) if solved else None
        summary["all_draws"] = {"draws": draws, **every.to_json(), "mean_share_of_draws": share}
    return summary


def accuracy_by_program(scored: Sequence[ScoredProblem]) -> dict[str, Any]:
    """Accuracy at the original texts by number of steps of the program and by numbers that it does not read."""

    def groups(key: Callable[[ScoredProblem], int], most: int) -> dict[str, Any]:
        found: dict[int, list[bool]] = {}
        for each in scored:
            found.setdefault(min(key(each), most), []).append(each.solved)
        return {
            f"{value} or more" if value == most else str(value): Proportion(sum(v), len(v)).to_json()
            for value, v in sorted(found.items())
        }

    return {
        "by_program_steps": groups(lambda each: len(each.item.program.steps), 8),
        "by_unread_numbers": groups(lambda each: each.unread, 2),
    }


def robustness(
    solver: SolvesMany,
    scored: Sequence[ScoredProblem],
    names: Sequence[str],
    draws: int = 1,
    seed: int = 0,
    batch_size: int = BATCH,
    progress: Progress | None = None,
) -> dict[str, Any]:
    """The `robustness` part of `mycelium eval --perturb`: figures by program and for each perturbation."""
    check_perturbations(names, draws)
    return {
        "stories": len(scored),
        "draws": draws,
        "seed": seed,
        **accuracy_by_program(scored),
        "perturbations": {
            name: summarize_perturbation(
                perturbed_problems(solver, scored, name, draws, seed, batch_size, progress), draws
            )
            for name in dict.fromkeys(names)
        },
    }

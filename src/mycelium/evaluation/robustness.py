"""Whether a solved story stays solved when its numbers, names or order change: for problems with programs.

The changes are `labels.synthesis.PERTURBATIONS`; each knows the new answer by executing the story's own program.
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
    from mycelium.solver import Failure, Solution, SolvesMany

MAX_DRAWS = 1000
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Story:
    """A labelled problem and whether the solver's best reading of the original text is right."""

    item: LabeledProblem
    solved: bool

    @property
    def unread(self) -> int:
        """Numbers of the text that its program does not read."""
        return len(self.item.quantities) - len(self.item.program.used_quantities())


@dataclass(frozen=True, slots=True)
class ChangedStory:
    """What became of one story under one perturbation: right or wrong at each draw, in order."""

    story: Story
    verdicts: tuple[bool, ...]


def labeled_story(example: Example) -> LabeledProblem | None:
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


def changed_stories(
    solver: SolvesMany,
    stories: Sequence[Story],
    name: str,
    draws: int = 1,
    seed: int = 0,
    batch_size: int = BATCH,
    progress: Progress | None = None,
) -> list[ChangedStory]:
    """Every story that the perturbation `name` can change, solved again.

    All of them at one draw; those that were solved in their original form at `draws` draws, as the share of
    stories solved under all draws needs no more. A story whose draws do not all succeed (few numbers fit it) is
    kept with those that do. Deterministic by seed, name, draw and id.
    """
    from mycelium.solver import solve_safely
    from mycelium.synthesis import PERTURBATIONS

    change = PERTURBATIONS[name]
    told: list[tuple[int, LabeledProblem]] = []
    for place, story in enumerate(stories):
        for draw in range(draws if story.solved else 1):
            rng = random.Random(f"{seed}:{name}:{draw}:{story.item.problem.id}")
            changed = change(story.item, rng)
            if changed is not None:
                told.append((place, changed))
    verdicts: dict[int, list[bool]] = {}
    problems = [Problem(f"{place}:{i}", item.problem.text) for i, (place, item) in enumerate(told)]
    outcomes = solve_safely(solver, problems, batch_size)
    for done, ((place, item), outcome) in enumerate(zip(told, outcomes, strict=True), 1):
        verdicts.setdefault(place, []).append(_right(outcome, item.gold))
        if progress is not None and (done % batch_size == 0 or done == len(told)):
            progress(done, len(told))
    return [ChangedStory(stories[place], tuple(verdicts[place])) for place in sorted(verdicts)]


def _right(outcome: Solution | Failure, gold: str) -> bool:
    from mycelium.solver import Failure, candidates_of

    if isinstance(outcome, Failure):
        return False
    candidates = candidates_of(outcome)
    answer = candidates[0].answer if candidates else outcome.answer
    return answer is not None and answers_equal(gold, answer)


def summarize_changes(changes: Iterable[ChangedStory], draws: int) -> dict[str, Any]:
    """Figures of one perturbation.

    original, perturbed: accuracy of the same n stories before and after (first draw). difference: perturbed minus
    original with its paired interval and exact McNemar p. all_draws (with two draws or more): of the stories
    solved originally and changed in at least half of the draws, the share right at every draw, and the mean
    share of right draws.
    """
    kept = list(changes)
    before = Proportion(sum(c.story.solved for c in kept), len(kept))
    after = Proportion(sum(c.verdicts[0] for c in kept), len(kept))
    only_before = sum(c.story.solved and not c.verdicts[0] for c in kept)
    only_after = sum(c.verdicts[0] and not c.story.solved for c in kept)
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
        solved = [c for c in kept if c.story.solved and 2 * len(c.verdicts) >= draws]
        every = Proportion(sum(all(c.verdicts) for c in solved), len(solved))
        share = sum(sum(c.verdicts) / len(c.verdicts) for c in solved) / len(solved) if solved else None
        summary["all_draws"] = {"draws": draws, **every.to_json(), "mean_share_of_draws": share}
    return summary


def by_story(stories: Sequence[Story]) -> dict[str, Any]:
    """Accuracy at the original texts by number of steps of the program and by numbers that it does not read."""

    def groups(key: Callable[[Story], int], most: int) -> dict[str, Any]:
        found: dict[int, list[bool]] = {}
        for story in stories:
            found.setdefault(min(key(story), most), []).append(story.solved)
        return {
            f"{value} or more" if value == most else str(value): Proportion(sum(v), len(v)).to_json()
            for value, v in sorted(found.items())
        }

    return {
        "by_program_steps": groups(lambda story: len(story.item.program.steps), 8),
        "by_unread_numbers": groups(lambda story: story.unread, 2),
    }


def robustness(
    solver: SolvesMany,
    stories: Sequence[Story],
    names: Sequence[str],
    draws: int = 1,
    seed: int = 0,
    batch_size: int = BATCH,
    progress: Progress | None = None,
) -> dict[str, Any]:
    """The `robustness` part of `mycelium eval --perturb`: figures by story and for each perturbation."""
    check_perturbations(names, draws)
    return {
        "stories": len(stories),
        "draws": draws,
        "seed": seed,
        **by_story(stories),
        "perturbations": {
            name: summarize_changes(changed_stories(solver, stories, name, draws, seed, batch_size, progress), draws)
            for name in dict.fromkeys(names)
        },
    }

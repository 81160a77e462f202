"""Robustness of the shipped solver: the same stories with other numbers, names, things, order, unread numbers.

    python benchmarks/robustness.py --data data/gsm8k_train.jsonl --split dev
    python benchmarks/robustness.py --generated 500 --seed 90210 --json

DATA is labelled as `mycelium eval --perturb` does it. The solver sees texts only. Of the stories solved at their
original numbers, `numbers` says which share stays solved under all draws (bar: 85%); the other changes are made
once. Stories for the draws are the first ones solved, in file order (`--stories`).
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Sequence
from typing import Any

for _name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(_name, "1")

BAR = 0.85
OTHERS = ("larger", "names", "things", "unread", "order")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", default=None, help="JSONL with programs, solutions or equations")
    parser.add_argument("--split", default=None, help="dev or train, for a training file")
    parser.add_argument("--limit", type=int, default=None, help="at most so many problems")
    parser.add_argument(
        "--generated", type=int, default=None, help="instead of --data: so many fresh problems of stories"
    )
    parser.add_argument("--seed", type=int, default=90210, help="of the generated problems and of the changes")
    parser.add_argument("--stories", type=int, default=150, help="solved stories that are drawn again")
    parser.add_argument("--draws", type=int, default=20)
    parser.add_argument("--model", default=None, help="folder with weights instead of the shipped ones")
    parser.add_argument("--changes", default="numbers," + ",".join(OTHERS), help="which, with commas")
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")
    arguments = parser.parse_args()
    if (arguments.data is None) == (arguments.generated is None):
        parser.error("give either --data FILE or --generated N")
    result = measure(arguments)
    print(json.dumps(result, indent=2) if arguments.json else "\n".join(report(result)))
    return 0


def measure(arguments: argparse.Namespace) -> dict[str, Any]:
    import torch

    torch.set_num_threads(1)
    from mycelium.evaluation import ScoredProblem
    from mycelium.evaluation.robustness import accuracy_by_program, perturbed_problems, summarize_perturbation
    from mycelium.solver import Solver

    solver = Solver.load(arguments.model)
    began = time.process_time()
    items = labelled(arguments)
    note(f"{len(items)} labelled problems")
    stories = [ScoredProblem(item, right) for item, right in zip(items, solved(solver, items), strict=True)]
    right = [story for story in stories if story.solved]
    note(f"{len(right)} solved as they are")

    def changed(name: str, these: Sequence[ScoredProblem], draws: int) -> dict[str, Any]:
        figures = summarize_perturbation(perturbed_problems(solver, these, name, draws, arguments.seed), draws)
        note(f"{name}: {json.dumps(figures)}")
        return figures

    changes = {}
    for name in arguments.changes.split(","):
        drawn = name == "numbers"
        these = right[: arguments.stories] if drawn else stories
        changes[name] = changed(name, these, arguments.draws if drawn else 1)
    return {
        "data": arguments.data or f"{arguments.generated} generated problems, seed {arguments.seed}",
        "split": arguments.split,
        "labelled": len(items),
        "solved": sum(story.solved for story in stories),
        "draws": arguments.draws,
        "seed": arguments.seed,
        **accuracy_by_program(stories),
        "perturbations": changes,
        "bar": {"share_under_all_draws": BAR, "met": met(changes.get("numbers", {}))},
        "cpu_seconds": time.process_time() - began,
    }


def labelled(arguments: argparse.Namespace) -> list[Any]:
    """Labelled problems of the data, or of the package's stories."""
    if arguments.generated is not None:
        from mycelium.synthesis import load_stories, story_problems

        return [problem.labeled() for problem in story_problems(load_stories(), arguments.generated, arguments.seed)]
    from mycelium.evaluation import label_of_example
    from mycelium.problems import load_examples

    examples = load_examples(arguments.data, arguments.split, arguments.limit)
    return [item for example in examples if (item := label_of_example(example)) is not None]


def solved(solver: Any, items: Sequence[Any]) -> list[bool]:
    """Whether the best reading of each problem is right."""
    from mycelium.solver import SolverFailure, readings_of, solve_safely
    from mycelium.symbolic import answers_equal

    verdicts = []
    outcomes = solve_safely(solver, [item.problem for item in items])
    for item, outcome in zip(items, outcomes, strict=True):
        readings = [] if isinstance(outcome, SolverFailure) else readings_of(outcome)
        verdicts.append(bool(readings) and answers_equal(item.gold, readings[0].answer))
    return verdicts


def met(numbers: dict[str, Any]) -> bool | None:
    share = numbers.get("all_draws", {}).get("accuracy")
    return None if share is None else share >= BAR


def report(result: dict[str, Any]) -> list[str]:
    from mycelium.viewer import robustness_lines

    head = f"{result['data']}: {result['solved']} of {result['labelled']} labelled problems solved as they are"
    bar = result["bar"]
    verdict = {True: "met", False: "missed", None: "not measured"}[bar["met"]]
    lines = robustness_lines({**result, "stories": result["labelled"]})
    return [head, *lines, f"bar: {bar['share_under_all_draws']:.0%} under all draws: {verdict}"]


def note(message: str) -> None:
    print(message, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())

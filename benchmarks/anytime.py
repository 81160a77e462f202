"""Accuracy and coverage of each search over the time that it takes: every search with several budgets, on the same problems.

    .venv/bin/python benchmarks/anytime.py --data data/gsm8k_train.jsonl --out benchmarks/results/anytime.json \\
        --plot docs/figures/search.png --page docs/search.md
    .venv/bin/python benchmarks/anytime.py --data data/gsm8k_train.jsonl --limit 200 --arms beam-8 groupings-8

The backbone reads every batch of `solve` once; then all arms search it, in an order that turns by one from batch to
batch, so that a busy moment of the machine hits all of them alike. Milliseconds are those of the core (CPU time) for search and choice, a
problem, without the backbone (which stands apart). The answer is chosen as `solve` chooses it among what the search found;
gold is read to score alone. Rules beside the specialists take no part.
"""

from __future__ import annotations

import argparse
import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import thread_time
from typing import Any

import torch
from marked import remade

from mycelium.evaluation import mcnemar_exact, wilson_interval
from mycelium.evaluation.intervals import paired_difference_interval
from mycelium.io import empty_figure, save_figure, write_json
from mycelium.problems import Example, load_examples
from mycelium.search import SEARCHES, Budget, Searcher, SearchProblem, asked_kinds, group_answers
from mycelium.solver import Solver
from mycelium.solver.solver import MAX_READINGS, Candidates
from mycelium.specialists import EncodedBatch, EncodedText, HeadDistributions, StepScorer, read_heads
from mycelium.symbolic import answers_equal
from mycelium.training.selection.train import read_batches

BASE = "beam-8"
WIDTHS = (1, 2, 4, 8, 16, 32)
CANDIDATES = (16, 32, 64, 128, 256)
THETAS = (0.85, 0.9, 0.97, 1.01)
TABLE = "anytime"


@dataclass(slots=True)
class Arm:
    """A search with a budget, and what it made of each problem."""

    name: str
    search: str
    budget: Budget
    right: dict[str, bool] = field(default_factory=dict)
    covered: dict[str, bool] = field(default_factory=dict)
    seconds: float = 0.0

    def searcher(self, scorer: StepScorer) -> Searcher:
        return SEARCHES[self.search](scorer, self.budget)


def arms() -> list[Arm]:
    """Every search over its budgets; the beam of `Budget()` comes with other thresholds and with a clock too."""
    made = [Arm("greedy", "greedy", Budget())]
    for search in SEARCHES:
        if search in ("beam", "groupings"):
            made += [Arm(f"{search}-{width}", search, _wide(width)) for width in WIDTHS[1:]]
    made += [Arm(f"constrained-{width}", "constrained", _wide(width)) for width in (8, 16)]
    made += [Arm(f"mcts-{n}", "mcts", Budget(candidates=n)) for n in CANDIDATES]
    for theta in THETAS:
        if theta != Budget().theta:
            made.append(Arm(f"beam-8, theta {theta:g}", "beam", Budget(theta=theta)))
    made += [Arm(f"beam-{width}, theta 0.85", "beam", replace(_wide(width), theta=0.85)) for width in (16, 24)]
    return made


def _wide(width: int) -> Budget:
    """A budget of that width; more readings where more hypotheses are kept."""
    default = Budget()
    return Budget(width=width, readings=max(default.readings, 3 * width))


@dataclass(frozen=True, slots=True)
class Batch:
    """Problems that the backbone has read together."""

    examples: Sequence[Example]
    texts: Sequence[EncodedText]
    encoded: EncodedBatch
    heads: Sequence[HeadDistributions]


@torch.inference_mode()
def read(solver: Solver, examples: Sequence[Example]) -> tuple[list[Batch], float]:
    """The batches in the order in which `solve` makes them, and the seconds that the backbone took."""
    parts = read_batches(solver.backbone, examples)
    batches, began = [], thread_time()
    for part in parts:
        texts = [text for _, text in part if text is not None]
        if not texts:
            continue  # those that are not searched
        encoded = solver.model.read(solver.backbone.encode(texts), texts, solver.vocabulary.max_quantities)
        batches.append(
            Batch([example for example, _ in part], texts, encoded, read_heads(encoded, texts, solver.vocabulary))
        )
    return batches, thread_time() - began


@torch.inference_mode()
def run(solver: Solver, batches: Sequence[Batch], tried: Sequence[Arm]) -> None:
    """Every arm on every batch; what they find is written into the arms."""
    scorer = solver.searcher.scorer  # type: ignore[attr-defined]
    searchers = [(arm, arm.searcher(scorer)) for arm in tried]
    for _, searcher in searchers:  # warm up
        attempt(solver, searcher, batches[0])
    for number, batch in enumerate(batches):
        turn = number % len(searchers)
        for arm, searcher in searchers[turn:] + searchers[:turn]:
            began = thread_time()
            answers = attempt(solver, searcher, batch)
            arm.seconds += thread_time() - began
            for example, found in zip(batch.examples, answers, strict=True):
                verdicts = [answers_equal(example.gold or "", answer) for answer in found[:MAX_READINGS]]
                arm.right[example.id], arm.covered[example.id] = bool(verdicts[:1] == [True]), any(verdicts)


def attempt(solver: Solver, searcher: Searcher, batch: Batch) -> list[list[str]]:
    """For every problem its answers, the chosen one first."""
    problems = [SearchProblem.of(text, None, said) for text, said in zip(batch.texts, batch.heads, strict=True)]
    answers = []
    for text, said, found in zip(batch.texts, batch.heads, searcher.search(batch.encoded, problems), strict=True):
        groups = group_answers(found, text.quantities, said, asked_kinds(text.text))
        solution = solver.choose("", Candidates(text, groups, said))
        readings = () if solution.reading is None else (solution.reading, *solution.alternatives)
        answers.append([reading.answer for reading in readings])
    return answers


def figures(tried: Sequence[Arm], ids: Sequence[str], n_read: int) -> list[dict[str, Any]]:
    """One row an arm. Problems that could not be read count as wrong. ids: of all problems."""
    base = next((arm for arm in tried if arm.name == BASE), tried[0])
    rows = []
    for arm in tried:
        right, covered = [[of.get(each, False) for each in ids] for of in (arm.right, arm.covered)]
        before = [base.right.get(each, False) for each in ids]
        only = (
            sum(b and not a for a, b in zip(right, before, strict=True)),
            sum(a and not b for a, b in zip(right, before, strict=True)),
        )
        both = sum(a and b for a, b in zip(right, before, strict=True))
        rows.append(
            {
                "arm": arm.name,
                "search": arm.search,
                "ms": 1000 * arm.seconds / n_read,
                "time": arm.seconds / base.seconds,
                "n": len(ids),
                "correct": sum(right),
                "accuracy": sum(right) / len(ids),
                "ci95": wilson_interval(sum(right), len(ids)),
                "coverage_at_10": sum(covered) / len(ids),
                "difference": (sum(right) - sum(before)) / len(ids),
                "difference_ci95": paired_difference_interval(both, *only, len(ids) - both - sum(only)),
                "mcnemar_p": mcnemar_exact(*only),
            }
        )
    return rows


def table(result: dict[str, Any]) -> str:
    lines = [
        f"| search | ms a problem | time of `{BASE}` | accuracy | 95% | coverage@10 | against `{BASE}`, points (95%) | McNemar p |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for row in result["rows"]:
        low, high = row["ci95"]
        less, more = row["difference_ci95"]
        against = f"{100 * row['difference']:+.1f} ({100 * less:+.1f} to {100 * more:+.1f})"
        lines.append(
            f"| {row['arm']} | {row['ms']:.1f} | {row['time']:.2f} | {100 * row['accuracy']:.1f}% | "
            f"{100 * low:.1f} to {100 * high:.1f} | {100 * row['coverage_at_10']:.1f}% | "
            f"{'' if row['arm'] == BASE else against} | {'' if row['arm'] == BASE else format(row['mcnemar_p'], '.2f')} |"
        )
    machine = result["machine"]
    lines += [
        "",
        f"n = {result['n']} problems; {result['backbone_ms']:.1f} ms a problem more for the backbone. {machine}.",
    ]
    return "\n".join(lines)


def plot(result: dict[str, Any], path: Path) -> None:
    """Accuracy and coverage over milliseconds, one line a search."""
    figure = empty_figure(path, (10, 4))
    for column, (name, title) in enumerate((("accuracy", "accuracy"), ("coverage_at_10", "right among ten answers"))):
        axes = figure.add_subplot(1, 2, column + 1)
        for search in SEARCHES:
            rows = [row for row in result["rows"] if row["search"] == search and "theta" not in row["arm"]]
            rows.sort(key=lambda row: row["ms"])
            axes.plot([row["ms"] for row in rows], [100 * row[name] for row in rows], marker="o", label=search)
        axes.set(xscale="log", xlabel="ms a problem, without the backbone", ylabel="%", title=title)
        axes.grid(alpha=0.3)
        axes.legend()
    save_figure(figure, path)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--split", default="dev")
    parser.add_argument("--limit", type=int)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--arms", nargs="+")
    parser.add_argument("--out", type=Path)
    parser.add_argument("--plot", type=Path)
    parser.add_argument("--page", type=Path, help="write the table between the marks of this page")
    options = parser.parse_args()
    torch.set_num_threads(1)
    solver = Solver.load(options.model)
    examples = [item for item in load_examples(options.data, options.split, options.limit) if item.gold is not None]
    batches, backbone = read(solver, examples)
    tried = [arm for arm in arms() if options.arms is None or arm.name in options.arms]
    run(solver, batches, tried)
    n_read = sum(len(batch.texts) for batch in batches)
    cores = (
        f"{platform.machine()}, one of {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, torch {torch.__version__}"
    )
    result = {
        "data": options.data.name, "split": options.split, "n": len(examples), "read": n_read, "machine": cores,
        "backbone_ms": 1000 * backbone / n_read, "rows": figures(tried, [item.id for item in examples], n_read),
    }  # fmt: skip
    if options.out:
        write_json(options.out, result, indent=1)
    if options.plot:
        plot(result, options.plot)
    if options.page:
        options.page.write_text(
            remade(options.page.read_text(encoding="utf-8"), {TABLE: table(result)}), encoding="utf-8"
        )
    print(table(result))


if __name__ == "__main__":
    main()

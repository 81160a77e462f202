"""Which reading of a problem does a teacher's attention speak for? Labels from answers, without annotations or equations.

    python benchmarks/readings_by_attention.py --raw runs/raw-gsm --few runs/few/labels.jsonl --others runs/few/programs.jsonl \
        --model runs/few/alone-1 --out runs/few

Specialists trained on few labels (`--model`) read problems that have none (`--others`; their programs only judge the
outcome). Of the readings that give the gold answer many are coincidences. Two ways to choose:

likelihood  the likeliest of the model's own search
attention   the search's argument distributions moved by what the teacher's steps read, and of its readings the one with the
            highest likelihood plus evidence of attention

Steps are the sentences of the solution; what stands in them is not read. How likely a quantity is an operand of a step,
given its attention a token beside the most read quantity and beside all, is a logistic regression on the labels of
`--few`. The evidence of a program is its best monotone alignment: every step of the teacher takes a run of program steps,
and each quantity is an operand of it or not. `equal` is a program with the hidden one's values under three random
draws of the quantities. Writes `likelihood.jsonl` and `attention.jsonl`: labels of the `--most` problems that each way is
surest of, for `labels` of a recipe. Readings are kept beside them, in `readings-*.jsonl`.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from raw_store import stored_texts

from mycelium.evaluation import mcnemar_exact
from mycelium.io import read_objects
from mycelium.programs import (
    ExecutionError,
    LabeledProblem,
    Program,
    QuantityRef,
    execute,
    goal_of,
    program_from_dict,
    program_to_dict,
    step_regions,
)

if TYPE_CHECKING:
    from mycelium.search import SearchProblem
    from mycelium.solver import Solver
    from mycelium.specialists import EncodedBatch, EncodedText

SKIPPED, SHARED = 1.0, 1.0  # cost in nats of a teacher's step without a program step, of each further one in it
BASE_RATE = 0.25  # of a quantity being an operand of a step
LONGEST = 14  # steps of a program


@dataclass(frozen=True, eq=False)
class Reading:
    """A program, its log-probability in the search that found it (nats), whether it gives the answer, its evidence."""

    program: Program
    likelihood: float
    right: bool
    evidence: float = 0.0


def labels_of(path: Path) -> list[LabeledProblem]:
    return [LabeledProblem.from_row(row) for row in read_objects(path)]


def sentences(text: str) -> Iterator[tuple[int, int]]:
    for line in re.finditer(r"[^\n]+", text):
        if not line.group().startswith("####"):
            for found in re.finditer(r".+?(?:[.!?](?=\s)|$)", line.group()):
                if found.group().strip():
                    yield line.start() + found.start(), line.start() + found.end()


def read_masses(raw: Path, key: str, labels: Sequence[LabeledProblem]) -> dict[str, list[np.ndarray]]:
    """By problem, for every step of the teacher, attention a token on each quantity."""
    wanted = {item.problem.id: item for item in labels}
    found: dict[str, list[np.ndarray]] = {}

    def touching(offsets: Sequence[Sequence[int]], start: int, end: int) -> list[int]:
        return [t for t, (a, b) in enumerate(offsets) if a < end and start < b and a < b]

    for row, arrays in stored_texts(raw):
        item = wanted.get(row["id"])
        if item is None or key not in arrays or (begin := row["prompt"].find(item.problem.text)) < 0:
            continue
        rows = np.asarray(arrays[key], dtype=np.float32)
        places = [
            touching(row["prompt_offsets"], begin + start, begin + end)
            for start, end in (quantity.char_span for quantity in item.quantities)
        ]
        steps = []
        for span in sentences(row["completion"]):
            if tokens := touching(row["completion_offsets"], *span):
                # Row t predicts token t + 1.
                mean = rows[max(0, tokens[0] - 1) : max(1, tokens[-1])].mean(0)
                steps.append(np.array([float(mean[place].mean()) if place else 0.0 for place in places]))
        found[item.problem.id] = steps
    return found


def features(steps: Sequence[np.ndarray]) -> list[np.ndarray]:
    """`(quantities, 2)` a step: logarithms of the mass beside the most read quantity's, and of its share."""
    found = []
    for mass in steps:
        if not len(mass):
            return []
        top, total = mass.max() or 1.0, mass.sum()
        found.append(np.stack([np.log(mass / top + 1e-3), np.log(mass / total + 1e-3) if total > 0 else mass], 1))
    return found


def operands(program: Program) -> list[set[int]]:
    return [{a.index for a in step.arguments if isinstance(a, QuantityRef)} for step in program.steps]


def area(scores: Sequence[float] | np.ndarray, true: Sequence[bool] | np.ndarray) -> float:
    """Area under the ROC curve."""
    ranks = np.argsort(np.argsort(scores)) + 1
    yes = np.array(true)
    n = yes.sum()
    return float((ranks[yes].sum() - n * (n + 1) / 2) / (n * (len(yes) - n)))


def align(chances: Sequence[np.ndarray], steps: Sequence[set[int]]) -> tuple[float, list[int]]:
    """Log-likelihood (nats) of the best monotone alignment, and the teacher's step of every program step."""
    n, m = len(steps), len(chances)
    best = np.full((m + 1, n + 1), -np.inf)
    best[0, 0] = 0.0
    back: dict[tuple[int, int], int] = {}
    for k, chance in enumerate(chances):
        yes, no = np.log(np.clip(chance, 1e-4, 1)), np.log(np.clip(1 - chance, 1e-4, 1))
        for i in range(n + 1):
            if best[k, i] == -np.inf:
                continue
            score, used = no.sum(), set[int]()
            for j in range(i, min(n, i + 4) + 1):
                if j > i:
                    score += sum(yes[q] - no[q] for q in steps[j - 1] - used)
                    used |= steps[j - 1]
                cost = SKIPPED if j == i else SHARED * (j - i - 1)
                if best[k, i] + score - cost > best[k + 1, j]:
                    best[k + 1, j] = best[k, i] + score - cost
                    back[k + 1, j] = i
    if best[m, n] == -np.inf:
        return -60.0, []
    homes, j = [0] * n, n
    for k in range(m, 0, -1):
        homes[back[k, j] : j] = [k - 1] * (j - back[k, j])
        j = back[k, j]
    return float(best[m, n]), homes


def chances_of(steps: Sequence[np.ndarray], weights: np.ndarray) -> list[np.ndarray]:
    return [1 / (1 + np.exp(-(x @ weights[:2] + weights[2]))) for x in features(steps)]


def fit(labels: Sequence[LabeledProblem], masses: dict[str, list[np.ndarray]]) -> np.ndarray:
    """Weights of the regression; alignment and regression in turn, four times."""
    from scipy.optimize import minimize

    weights = np.ones(3)
    for _ in range(4):
        xs, ys = [], []
        for item in labels:
            found = features(masses.get(item.problem.id, []))
            _, homes = align(chances_of(masses.get(item.problem.id, []), weights), operands(item.program))
            for k, x in enumerate(found if homes else []):
                used = set().union(
                    *(step for step, home in zip(operands(item.program), homes, strict=True) if home == k)
                )
                xs.append(x)
                ys.append(np.array([float(q in used) for q in range(len(x))]))
        x, y = np.concatenate(xs), np.concatenate(ys)

        def loss(w: np.ndarray, x: np.ndarray = x, y: np.ndarray = y) -> float:
            z = x @ w[:2] + w[2]
            return float(np.logaddexp(0, z).sum() - (y * z).sum() + 0.01 * (w**2).sum())

        weights = minimize(loss, weights).x
    found_area = area(x @ weights[:2] + weights[2], y == 1)
    print(
        f"operands of {len(xs)} steps by attention: area under the curve {found_area:.3f}, {100 * y.mean():.1f}% are operands"
    )
    return weights


def batches(
    solver: Solver, items: Sequence[LabeledProblem], size: int
) -> Iterator[tuple[list[tuple[LabeledProblem, EncodedText]], EncodedBatch, list[SearchProblem]]]:
    """Problems with their pieces, as the encoder reads them and as the search takes them; short ones first."""
    from mycelium.search import SearchProblem

    texts = [(item, solver.backbone.pieces(item.problem.text, item.quantities)) for item in items]
    texts.sort(key=lambda pair: len(pair[1].input_ids))
    for first in range(0, len(texts), size):
        part = texts[first : first + size]
        pieces = [text for _, text in part]
        encoded = solver.model.read(solver.backbone.encode(pieces), pieces, solver.vocabulary.max_quantities)
        yield part, encoded, [SearchProblem.of(text) for text in pieces]


def search(
    model: Path, labels: Sequence[LabeledProblem], bias: Callable[[LabeledProblem], np.ndarray] | None
) -> Iterator[dict[str, Any]]:
    """Rows of readings. bias: `(steps, quantities)`, what is added to the log-probability of a quantity at a step."""
    import torch

    from mycelium.search import BeamSearch, Budget
    from mycelium.solver import Solver

    class State:
        def __init__(self, inner: Any, moved: Any) -> None:
            self.inner, self.moved = inner, moved

        def __getattr__(self, name: str) -> Any:
            return getattr(self.inner, name)

        def argument(self, rows: Any, earlier: Any) -> Any:
            scores = self.inner.argument(rows, earlier).clone()
            step = self.inner.results[0].shape[1] if self.inner.results else 0
            moved = self.moved[self.inner.owner][:, min(step, LONGEST - 1)]
            scores[..., : moved.shape[-1]] += moved[:, None, :]
            return torch.log_softmax(scores, -1)

    class Moved:
        def __init__(self, inner: Any) -> None:
            self.inner, self.vocabulary = inner, inner.vocabulary
            self.moved: Any = None

        def start(self, encoded: Any) -> State:
            return State(self.inner.start(encoded), self.moved)

        def extend(self, state: State, parents: Any, steps: Any) -> State:
            return State(self.inner.extend(state.inner, parents, steps), state.moved)

        def logits(self, encoded: Any, steps: Any) -> Any:
            return self.inner.logits(encoded, steps)

    torch.set_num_threads(1)
    budget = Budget(width=24, rows=4, arguments=5 if bias else 4, readings=100)
    solver = Solver.load(model, budget, choose="probability")
    scorer = Moved(solver.searcher.scorer)  # type: ignore[attr-defined]
    searcher = BeamSearch(scorer, budget) if bias else solver.searcher
    with torch.inference_mode():
        for part, encoded, problems in batches(solver, labels, 8):
            if bias:
                scorer.moved = torch.zeros(len(part), LONGEST, encoded.quantity_mask.shape[1])
                for row, (item, _) in enumerate(part):
                    scorer.moved[row, :, : len(item.quantities)] = torch.tensor(bias(item), dtype=torch.float)
            found = searcher.search(encoded, problems)
            for (item, _), readings in zip(part, found, strict=True):
                gold = Fraction(item.gold.replace(",", ""))
                rows = [
                    {
                        "program": program_to_dict(x.program),
                        "lp": round(x.log_probability, 3),
                        "right": x.answer == gold,
                    }
                    for x in readings
                ]
                yield {"id": item.problem.id, "readings": rows}


def bias_of(chances: Sequence[np.ndarray], quantities: int) -> np.ndarray:
    """`(LONGEST, quantities)`: step t of a program stands in step t of the teacher, or near it, rather before."""
    if not chances:
        return np.zeros((LONGEST, quantities))
    near = [[np.exp(-1.5 * (k - t) if k > t else -0.7 * (t - k)) for k in range(len(chances))] for t in range(LONGEST)]
    weights = np.array(near) / np.array(near).sum(1, keepdims=True)
    return np.log(weights @ np.stack(chances) / 0.27 + 1e-2)


def readings(
    path: Path, made: Callable[[], Iterator[dict[str, Any]]], chances: dict[str, list[np.ndarray]]
) -> dict[str, list[Reading]]:
    if not path.exists():
        path.write_text("".join(json.dumps(row) + "\n" for row in made()))
    found = {}
    for row in read_objects(path):
        programs = [(program_from_dict(x["program"]), x["lp"], x["right"]) for x in row["readings"]]
        found[row["id"]] = [
            Reading(program, lp, right, align(chances[row["id"]], operands(program))[0] if chances[row["id"]] else 0.0)
            for program, lp, right in programs
        ]
    return found


def equal(one: Program, two: Program, rng: random.Random) -> bool:
    for _ in range(3):
        drawn = tuple(Fraction(rng.randint(2, 97), rng.choice((1, 1, 3))) for _ in one.quantities)
        try:
            if execute(Program(one.steps, drawn)).answer != execute(Program(two.steps, drawn)).answer:
                return False
        except ExecutionError:
            return False
    return True


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("raw", "few", "others", "model", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--rows", default="rows", help="array of the folder: rows, or rows_read for selected heads")
    parser.add_argument("--most", type=int, default=600)
    options = parser.parse_args()
    few, others = labels_of(options.few), labels_of(options.others)
    masses = read_masses(options.raw, options.rows, [*few, *others])
    others = [item for item in others if item.problem.id in masses]
    weights = fit(few, masses)
    chances = {item.problem.id: chances_of(masses[item.problem.id], weights) for item in others}
    hidden = {item.problem.id: item for item in others}
    ways: dict[str, tuple[dict[str, list[Reading]], Callable[[Reading], float]]] = {
        "likelihood": (
            readings(
                options.out / "readings-likelihood.jsonl", lambda: search(options.model, others, None), chances
            ),
            lambda x: x.likelihood,
        ),
        "attention": (
            readings(
                options.out / "readings-attention.jsonl",
                lambda: search(
                    options.model, others, lambda x: bias_of(chances[x.problem.id], len(x.quantities))
                ),
                chances,
            ),
            lambda x: x.likelihood + x.evidence,
        ),
    }  # fmt: skip
    ways["likelihood, then attention"] = (ways["likelihood"][0], lambda x: x.likelihood + x.evidence)
    best: dict[str, dict[str, bool]] = {}
    print(
        "| way | right without the answer | equal | some reading has the answer | best of these equal | surest 200, 400, 600 |"
    )
    print("|---|---|---|---|---|---|")
    for way, (found, score) in ways.items():
        rng = random.Random(1)
        tops = {name: max(group, key=score) for name, group in found.items() if group}
        judged = [equal(hidden[name].program, x.program, rng) for name, x in tops.items() if x.right]
        with_answer = {name: [x for x in group if x.right] for name, group in found.items()}
        chosen = [(name, max(group, key=score)) for name, group in with_answer.items() if group]
        chosen.sort(key=lambda pair: -score(pair[1]))
        verdicts = [equal(hidden[name].program, x.program, rng) for name, x in chosen]
        best[way] = dict(zip((name for name, _ in chosen), verdicts, strict=True))
        sure = ", ".join(f"{100 * sum(verdicts[:n]) / n:.0f}%" for n in (200, 400, 600) if n <= len(verdicts))
        right = sum(x.right for x in tops.values())
        print(f"| {way} | {right} | {sum(judged)} | {len(chosen)} | {sum(verdicts)} | {sure} |")
        if way in ("likelihood", "attention"):
            with (options.out / f"{way}.jsonl").open("w") as out:
                for name, x in chosen[: options.most]:
                    item = hidden[name]
                    goal = goal_of(item.problem.text, execute(x.program).answer)
                    regions = step_regions(item.problem.text, item.quantities, x.program)
                    made = replace(item, program=x.program, regions=regions, goal=goal, origin=way, source="gsm8k")
                    out.write(json.dumps(made.to_row()) + "\n")
    one, two = (best[way] for way in ("likelihood", "likelihood, then attention"))
    gained, lost = sum(two[x] and not one[x] for x in one), sum(one[x] and not two[x] for x in one)
    print(
        f"\nn = {len(others)}; of the same readings attention finds {gained} and loses {lost}: p = {mcnemar_exact(gained, lost):.1g}"
    )


if __name__ == "__main__":
    main()

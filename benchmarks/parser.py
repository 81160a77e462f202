"""A model folder measured on word problems: depth, problems turned round, contrast, draws, larger numbers, kinds, dev sets.

    python benchmarks/parser.py --data data --out results.json                       # the shipped weights, every part
    python benchmarks/parser.py --model runs/mini --parts depth,dev --data data --out results.json
    python benchmarks/parser.py --compare before.json after.json                     # paired where the problems are the same

Every figure has its n and Wilson 95% interval; the seeds are fixed; gold answers are read only to score. One process, one
thread. docs/parser.md says what each part measures.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

for _name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(_name, "1")

if TYPE_CHECKING:
    from parser_figures import Figures

    from mycelium.programs import LabeledProblem
    from mycelium.solver import Solver

SEED = 90210
DEV_SETS = ("gsm8k_train", "svamp_train_mawps_asdiv", "allarith", "paramawps", "mathcamps", "math_train")


class Run:
    """What the parts share: the options, the solver, the labels of dev questions and which of them are solved."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options

    @cached_property
    def solver(self) -> Solver:
        from mycelium.solver import Solver

        return Solver.load(self.options.model, average_draws=self.options.average_draws)

    @cached_property
    def labels(self) -> dict[str, list[LabeledProblem]]:
        from parser_problems import dev_labels

        return dev_labels(self.options.data, self.options.problems)

    @cached_property
    def stories(self) -> list[Any]:
        """GSM8K's dev stories with whether they are solved at their own numbers."""
        from robustness import solved

        from mycelium.evaluation import ScoredProblem

        items = self.labels["gsm8k_train"][: self.options.limit]
        return [ScoredProblem(item, right) for item, right in zip(items, solved(self.solver, items), strict=True)]


def depth(run: Run) -> Figures:
    from parser_depth import measured
    from parser_problems import compositions, kept

    every = [item for items in run.labels.values() for item in items]
    made = kept(run.options.problems, "compositions", partial(compositions, every))[: run.options.limit]
    dev_items = run.labels["gsm8k_train"][: run.options.limit]
    return measured(run.solver, dev_items, made, run.options.losses)


def turned(run: Run) -> Figures:
    from parser_figures import Figures, solved, texts_of
    from parser_problems import kept, parent_and_way, turned_round

    stories = run.labels["gsm8k_train"]
    items = kept(run.options.problems, "turned", partial(turned_round, stories))[: run.options.limit]
    right = [bool(record.correct) for record in solved(run.solver, items).records]
    found = Figures()
    found.share("every number of every story", texts_of(items), right)
    first = {parent_and_way(item)[0]: place for place, item in reversed(list(enumerate(items)))}
    found.share("one number of every story", first, (right[place] for place in first.values()))
    for way in ("direct", "named", "letter"):
        places = [place for place, item in enumerate(items) if parent_and_way(item)[1] == way]
        found.share(f"asked {way}", (items[place].problem.text for place in places), (right[place] for place in places))
    return found


def contrast(run: Run) -> Figures:
    from parser_contrast import measured

    return measured(run.solver, run.options.contrast_part, run.options.limit)


def draws(run: Run) -> Figures:
    from parser_figures import Figures

    from mycelium.evaluation import perturbed_problems

    stories = [story for story in run.stories if story.solved][: run.options.stories]
    changed = perturbed_problems(run.solver, stories, "numbers", run.options.draws, SEED)
    kept = [each for each in changed if 2 * len(each.verdicts) >= run.options.draws]
    found = Figures()
    ids = [each.original.item.problem.id for each in kept]
    found.share(f"solved stories right under all {run.options.draws} draws", ids, (all(e.verdicts) for e in kept))
    shares = [sum(each.verdicts) / len(each.verdicts) for each in kept]
    found.facts["mean share of right draws of these stories"] = sum(shares) / len(shares) if shares else None
    found.facts["draws"] = sum(len(each.verdicts) for each in kept)
    return found


def larger(run: Run) -> Figures:
    from parser_figures import Figures

    from mycelium.evaluation import perturbed_problems
    from mycelium.evaluation.robustness import summarize_perturbation

    changed = perturbed_problems(run.solver, run.stories, "larger", 1, SEED)
    found = Figures()
    ids = [each.original.item.problem.id for each in changed]
    found.share("at their own numbers", ids, (each.original.solved for each in changed))
    found.share("ten times larger", ids, (each.verdicts[0] for each in changed))
    right = [each for each in changed if each.original.solved]
    found.share(
        "of the solved, still solved", (e.original.item.problem.id for e in right), (e.verdicts[0] for e in right)
    )
    figures = summarize_perturbation(changed, 1)
    if right:
        found.facts["right answers lost, net share"] = 1 - figures["perturbed"]["correct"] / len(right)
    found.facts["difference"] = figures["difference"]
    return found


def kinds(run: Run) -> Figures:
    import kinds as by_kind
    from parser_figures import Figures

    from mycelium.evaluation import records_of

    result = by_kind.measured(run.options.kinds_half, run.solver)
    counts, records = by_kind.counts_of(result), records_of(result["outcomes"])
    groups = {kind: group for kind, (group, _) in by_kind.kinds_form.names().items()}
    found = Figures(facts={"half": run.options.kinds_half})
    for group in dict.fromkeys(groups.values()):
        of = [record for record in records if groups[str(record.kind)] == group]
        found.share(group, (record.id for record in of), (bool(record.correct) for record in of))
    found.share("kinds mostly refused", counts, (count.mostly_refused for count in counts.values()))
    return found


def dev(run: Run) -> Figures:
    from parser_dev import measured

    return measured(run.solver, run.options.data, run.options.sets.split(","), run.options.limit, run.options.records)


PARTS: dict[str, Callable[[Run], Figures]] = {
    "depth": depth, "turned": turned, "contrast": contrast, "draws": draws, "larger": larger, "kinds": kinds, "dev": dev,
}  # fmt: skip


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, help="folder with weights instead of the shipped ones")
    parser.add_argument("--parts", default=",".join(PARTS), help="which, with commas")
    parser.add_argument("--data", type=Path, help="folder with the training files of the data sets")
    parser.add_argument("--problems", type=Path, help="folder where made problems are kept and read again")
    parser.add_argument("--out", type=Path, help="JSON; parts that it has of the same weights are kept")
    parser.add_argument("--contrast-part", choices=("contrast", "sealed"), default="contrast")
    parser.add_argument("--kinds-half", choices=("dev", "sealed"), default="dev")
    parser.add_argument("--draws", type=int, default=20)
    parser.add_argument("--stories", type=int, default=150, help="solved stories that are drawn again")
    parser.add_argument("--average-draws", type=int, default=0, help="as of `mycelium solve`")
    parser.add_argument("--limit", type=int, help="so many problems of a part, for a quick look")
    parser.add_argument("--losses", type=int, default=400, help="so many of each in the table of losses")
    parser.add_argument("--sets", default=",".join(DEV_SETS), help="of the part dev")
    parser.add_argument("--records", type=Path, help="folder for the dev part's records")
    parser.add_argument("--compare", type=Path, nargs=2, metavar=("BEFORE", "AFTER"), help="measure nothing")
    options = parser.parse_args(arguments)
    from parser_figures import compared, table

    if options.compare:
        print("\n".join(compared(*(json.loads(path.read_text(encoding="utf-8")) for path in options.compare))))
        return 0
    names = options.parts.split(",")
    if unknown := [name for name in names if name not in PARTS]:
        parser.error(f"got --parts {','.join(unknown)}, expected some of {','.join(PARTS)}")
    if options.data is None or options.out is None:
        parser.error("give --data DIR and --out FILE")
    result = measure(options, names)
    print("\n".join(table(result)))
    return 0


def measure(options: argparse.Namespace, names: list[str]) -> dict[str, Any]:
    """The parts one after another; the file is written after each."""
    import torch

    from mycelium.solver import weights_sha256

    torch.set_num_threads(1)
    run = Run(options)
    same = {"weights": weights_sha256(options.model), "average_draws": options.average_draws}
    result: dict[str, Any] = {**same, "seconds": 0.0, "parts": {}}
    if options.out.is_file():
        earlier = json.loads(options.out.read_text(encoding="utf-8"))
        result = earlier if all(earlier.get(name, 0) == value for name, value in same.items()) else result
    for name in names:
        wall, cpu = time.perf_counter(), time.process_time()
        figures = PARTS[name](run).to_json()
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        result["parts"][name] = {**figures, "seconds": round(wall, 1), "cpu_seconds": round(cpu, 1)}
        result["seconds"] = sum(part["seconds"] for part in result["parts"].values())
        options.out.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
        print(f"{name}: {wall:.0f} s, {cpu:.0f} s of CPU", file=sys.stderr, flush=True)
    return result


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Depth: accuracy by number of steps, and what a long problem loses on its way.

Losses by steps of the label, of problems whose label the heads can express:

- *step right*: given the label's steps before it, the likeliest row and arguments are the label's (argmax, so another
  correct order counts as wrong); *program right*: all of them and STOP.
- *among 10*, *among 50*: the label's answer among the first so many different answers, of the shipped search and of one
  four times as wide.
- *missed by the search*: the label's program is likelier than every reading found, and its answer is none of theirs. A wider
  search would find it; other wrong answers are the model's.
- *unread*: the best reading does not read a number that the label reads.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

import torch
from parser_figures import Figures, solved, texts_of
from parser_problems import pair_of

from mycelium.programs import LabeledProblem
from mycelium.search import BeamSearch, Budget
from mycelium.solver import Solver
from mycelium.specialists import IGNORED, ArgumentLayout
from mycelium.symbolic import answers_equal
from mycelium.training.specialists.batches import step_batch
from mycelium.training.specialists.targets import Sample, UnusableLabel, make_sample, results_of

WIDE = Budget(width=32, rows=4, arguments=4, readings=150)
MANY = 6
BATCH = 4
Loss = dict[str, Any]


def measured(
    solver: Solver, dev: Sequence[LabeledProblem], made: Sequence[LabeledProblem], limit: int | None
) -> Figures:
    """dev: labels of GSM8K dev questions. made: compositions. limit: of each, so many go into the losses."""
    found = Figures()
    long: list[tuple[str, bool]] = []
    for name, items in (("GSM8K dev", dev), ("compositions", made)):
        right = [bool(record.correct) for record in solved(solver, items).records]
        by_steps: dict[str, list[tuple[str, bool]]] = {}
        for item, each in zip(items, right, strict=True):
            by_steps.setdefault(depth_of(item), []).append((item.problem.text, each))
            if len(item.program.steps) >= MANY:
                long.append((item.problem.text, each))
        found.share(f"{name}, labelled", texts_of(items), right)
        for steps, verdicts in sorted(by_steps.items(), key=lambda pair: int(pair[0])):
            found.share(f"{name}, {steps} steps", *zip(*verdicts, strict=True))
    if long:
        found.share("six steps or more, both", *zip(*long, strict=True))
    first = {pair_of(item): place for place, item in reversed(list(enumerate(made)))}
    found.share("compositions, one of each pair", first, (right[place] for place in first.values()))
    found.facts["stories in the compositions"] = len({part for item in made for part in pair_of(item).split("+")})
    found.facts["losses"] = {
        name: losses(solver, items[:limit]) for name, items in (("GSM8K dev", dev), ("compositions", made))
    }
    return found


def depth_of(item: LabeledProblem) -> str:
    return str(min(len(item.program.steps), 10))


def losses(solver: Solver, items: Sequence[LabeledProblem]) -> dict[str, Loss]:
    """By steps of the label: n, and the shares that the module names."""
    rows: dict[str, list[Loss]] = {}
    wide = BeamSearch(solver.searcher.scorer, WIDE)  # type: ignore[attr-defined]
    for start in range(0, len(items), BATCH):
        batch = items[start : start + BATCH]
        for item, row in zip(batch, losses_of(solver, wide, batch), strict=True):
            rows.setdefault(depth_of(item), []).append(row)
    found = {steps: averaged(rows[steps]) for steps in sorted(rows, key=int)}
    many = [row for steps, each in rows.items() for row in each if int(steps) >= MANY]
    return {**found, f"{MANY} or more": averaged(many)} if many else found


def averaged(rows: Sequence[Loss]) -> Loss:
    """Shares over the problems that have each figure; steps are counted one by one."""
    steps = Counter[bool](verdict for row in rows for verdict in row["steps"])
    shares: Loss = {"n": len(rows), "not expressible": sum(not row["expressible"] for row in rows) / len(rows)}
    shares["step right"] = steps[True] / steps.total() if steps.total() else None
    for name in ("program right", "among 10", "among 50", "best right", "missed by the search", "unread"):
        known = [row[name] for row in rows if row.get(name) is not None]
        shares[name] = sum(known) / len(known) if known else None
    return shares


@torch.inference_mode()
def losses_of(solver: Solver, wide: BeamSearch, items: Sequence[LabeledProblem]) -> list[Loss]:
    pieces = [solver.backbone.pieces(item.problem.text, item.quantities) for item in items]
    narrow = solver.search(pieces)
    shipped, solver.searcher = solver.searcher, wide
    try:
        wider = solver.search(pieces)
    finally:
        solver.searcher = shipped
    found: list[Loss] = []
    for item, few, more in zip(items, narrow, wider, strict=True):
        ranked = [group for group, _ in solver.selection.rank(few.groups)]
        row = forced(solver, item)
        places = [place_of(item, [group.answer for group in ranked])]
        places.append(place_of(item, [group.answer for group, _ in solver.selection.rank(more.groups)]))
        row["among 10"], row["among 50"] = places[0] < 10, places[1] < 50
        row["best right"] = places[0] == 0
        if ranked:
            read = ranked[0].readings[0].program.used_quantities()
            row["unread"] = not set(item.program.used_quantities()) <= set(read)
            likeliest = max(reading.log_probability for group in ranked for reading in group.readings)
            if row["expressible"]:
                row["missed by the search"] = places[0] >= len(ranked) and row["log_probability"] > likeliest
        found.append(row)
    return found


def place_of(item: LabeledProblem, answers: Sequence[Any]) -> int:
    """Where the label's answer stands among others; one million where it does not."""
    return next((place for place, answer in enumerate(answers) if answers_equal(item.gold, str(answer))), 10**6)


def forced(solver: Solver, item: LabeledProblem) -> Loss:
    """What the model says of the label's own program, step by step."""
    vocabulary = solver.vocabulary
    try:
        sample: Sample = make_sample(item, solver.backbone.text_encoder, vocabulary)  # type: ignore[union-attr]
    except UnusableLabel:
        return {"expressible": False, "steps": []}
    results = results_of(sample.steps, [quantity.value for quantity in item.quantities], vocabulary)
    if results is None:
        return {"expressible": False, "steps": []}
    encoded = solver.model.read(solver.backbone.encode([sample.text]), [sample.text], vocabulary.max_quantities)
    layout = ArgumentLayout(encoded.quantity_mask.shape[1], vocabulary.constant_values)
    steps = step_batch([(sample.steps, results)], layout, vocabulary)
    right = torch.ones(len(sample.steps) + 1, dtype=torch.bool)
    log_probability = 0.0
    scorer: Callable[..., Any] = solver.searcher.scorer.logits  # type: ignore[attr-defined]
    for logits, targets in scorer(encoded, steps).decisions(steps):
        asked = targets[0] != IGNORED
        right &= (logits[0].argmax(-1) == targets[0]) | ~asked
        chosen = torch.log_softmax(logits[0], -1).gather(1, targets[0].clamp(min=0).unsqueeze(1))[:, 0]
        log_probability += float(chosen[asked].sum())
    verdicts = right.tolist()
    return {
        "expressible": True,
        "steps": verdicts[:-1],
        "program right": all(verdicts),
        "log_probability": log_probability,
    }

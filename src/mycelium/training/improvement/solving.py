"""Solving with search, into records: every reading that was found, not only the first of each answer.

The records are those of `mycelium eval`, so that a training reads them (`readings`). They are written batch by batch and gone
on with after a stop; `seconds` is 0 in them, so that a resumed round has the bytes of an undisturbed one.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from math import exp
from pathlib import Path
from typing import Any

from mycelium.evaluation import Candidate, Record, evaluate, question_hash, score
from mycelium.problems import DataSet, Example
from mycelium.programs import program_to_text
from mycelium.runs import KeptRows
from mycelium.search import Budget
from mycelium.solver import SEARCH_BATCH, Solver, clean, format_answer, readable_quantities, weights_sha256
from mycelium.symbolic import final_answer
from mycelium.training.improvement.recipe import SolveSettings

__all__ = ["measure", "solve_problems", "solver_of"]

BATCH = 32  # problems between two writes
_BATCH_OF_DEV = 64

Progress = Callable[[int, int, str], None]


def solver_of(folder: Path, settings: SolveSettings, device: str) -> Solver:
    """The weights in a folder with the search of a round."""
    return Solver.load(folder, Budget(width=settings.width, readings=settings.readings), device=device)


def solve_problems(
    examples: Sequence[Example], target: Path, weights: Path, settings: SolveSettings, device: str, progress: Progress
) -> Path:
    """Records of the examples, in their order; fewer where the seconds are over. Goes on with what an earlier call left."""
    if target.exists():
        return target
    same: dict[str, Any] = {
        "weights_sha256": weights_sha256(weights),
        "search": settings.model_dump(mode="json", exclude={"seconds"}),
        "problems": [example.id for example in examples],
    }
    began = time.monotonic()
    with KeptRows.open(target, "readings", same, resume=True, batch_size=BATCH) as kept:
        solver = solver_of(weights, settings, device) if kept.n < len(examples) else None
        while solver is not None and kept.n < len(examples):
            if settings.seconds and time.monotonic() - began > settings.seconds:
                break
            for record in records_of(solver, examples[kept.n : kept.n + BATCH], settings.readings):
                kept.append(record.to_json(), ascii=True)
            progress(kept.n, len(examples), "problems")
    return target


def records_of(solver: Solver, examples: Sequence[Example], readings: int) -> list[Record]:
    """What search finds for each example, likeliest reading first, scored against its answer where it has one."""
    texts = [clean(example.text) for example in examples]
    encoded = []
    for place, text in enumerate(texts):
        quantities = readable_quantities(text)
        if not isinstance(quantities, str):
            encoded.append((place, solver.backbone.pieces(text, quantities)))
    encoded.sort(key=lambda item: len(item[1].input_ids))
    found: dict[int, Record] = {}
    for start in range(0, len(encoded), SEARCH_BATCH):
        batch = encoded[start : start + SEARCH_BATCH]
        for (place, _), candidates in zip(batch, solver.search([text for _, text in batch]), strict=True):
            ranked = solver.selection.rank(candidates.groups)
            every = sorted(
                (reading for group in candidates.groups for reading in group.readings),
                key=lambda reading: -reading.log_probability,
            )
            listed = tuple(
                Candidate(format_answer(r.answer), exp(r.log_probability), program_to_text(r.program))
                for r in every[:readings]
            )
            best = format_answer(ranked[0][0].answer) if ranked else None
            confidence = solver.selection.confidence(ranked[0][1]) if ranked else 0.0
            found[place] = _record(examples[place], best, confidence, listed)
    return [found.get(place) or _record(example, None, 0.0, ()) for place, example in enumerate(examples)]


def _record(example: Example, best: str | None, confidence: float, candidates: tuple[Candidate, ...]) -> Record:
    return score(
        Record(
            id=example.id,
            question_sha256=question_hash(example.text),
            status="refused" if best is None else "answered",
            gold=example.gold,
            answer=best,
            best_answer=best,
            correct=None,
            confidence=confidence,
            seconds=0.0,
            program=candidates[0].program if candidates else None,
            candidates=candidates,
            source=example.source,
            level=example.level,
            subject=example.subject,
        )
    )


def measure(data: DataSet, limit: int, target: Path, weights: Path, device: str, progress: Progress) -> Path:
    """Records of `mycelium eval` over a file's dev problems: the whole solver as it is shipped, gold only to score."""
    if target.exists():
        return target
    same = {"weights_sha256": weights_sha256(weights), "limit": limit}
    with KeptRows.open(target, "records", same, resume=True, batch_size=_BATCH_OF_DEV) as kept:
        before = [Record.from_json(row) for row in kept.before()]
        n = 0

        def keep(record: Record, example: Example) -> None:
            nonlocal n
            n += 1
            if n > len(before):
                kept.append(record.to_json(), ascii=True)

        evaluate(
            Solver.load(weights, device=device), data, limit=limit or None, batch_size=_BATCH_OF_DEV, keep=keep,
            kept=before, progress=lambda done, total: progress(done, total, "dev problems"),
        )  # fmt: skip
    return target


def read_gold(text: str) -> str | None:
    """The answer that a text gives, or None where it does not say."""
    return final_answer(text).text

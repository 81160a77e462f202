"""How well rows that were found without names fit the parsed operations; which level of the annealing to take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from mycelium.labels.taxonomy.annealing import AnnealingPath, Level
from mycelium.labels.taxonomy.features import StepRecord
from mycelium.labels.taxonomy.information import contingency, homogeneity, normalised_information, purity

DRAWS = 400
_MEASURES = {
    "purity": purity,
    "normalised_information": normalised_information,
    "homogeneity": homogeneity,
}


def hard_rows(level: Level) -> np.ndarray:
    """The most probable row of every step, shape (steps,)."""
    return level.clusters.p_t_x.argmax(1)


def codes(names: Sequence[str]) -> tuple[np.ndarray, list[str]]:
    """Names as numbers, shape (names,), and what each number stands for, in alphabetical order."""
    known = sorted(set(names))
    place = {name: code for code, name in enumerate(known)}
    return np.array([place[name] for name in names], dtype=np.int64), known


def agreement(rows: np.ndarray, steps: Sequence[StepRecord], n_rows: int, seed: int) -> dict[str, Any]:
    """Purity, normalised mutual information and homogeneity of rows against parsed operations.

    Each with a 95% bootstrap interval over problems (the steps of one problem are not independent);
    `purity_of_one_row` is the share of the most frequent operation.
    """
    operations, names = codes([step.operation for step in steps])
    shape = (n_rows, len(names))
    counts = contingency(rows, operations, shape)
    drawn: dict[str, list[float]] = {name: [] for name in _MEASURES}
    for weights in problem_draws(steps, seed):
        resampled = contingency(rows, operations, shape, weights)
        for name, measure in _MEASURES.items():
            drawn[name].append(measure(resampled))
    found: dict[str, Any] = {
        name: {"value": measure(counts), "ci95": interval(drawn[name])} for name, measure in _MEASURES.items()
    }
    found["purity_of_one_row"] = float(counts.sum(0).max() / counts.sum())
    found["operations"] = {name: int(n) for name, n in zip(names, counts.sum(0), strict=True)}
    return found


def problem_draws(steps: Sequence[StepRecord], seed: int, draws: int = DRAWS) -> Any:
    """Bootstrap weights of steps, problems drawn with replacement; yields arrays of shape (steps,)."""
    problems, names = codes([step.problem_id for step in steps])
    rng = np.random.default_rng(seed)
    for _ in range(draws):
        yield rng.multinomial(len(names), np.full(len(names), 1 / len(names)))[problems].astype(float)


def interval(values: Sequence[float]) -> list[float]:
    """The middle 95% of bootstrap values."""
    low, high = np.quantile(np.asarray(values), [0.025, 0.975])
    return [float(low), float(high)]


def plateaus(path: AnnealingPath) -> list[dict[str, Any]]:
    """Runs of levels with one number of rows: rows, first and last beta, and length.

    The length is the log of the ratio from the first beta to the one where a cluster becomes unstable, whether or
    not it could be split there. `None` when no cluster does before the annealing ends.
    """
    found: list[dict[str, Any]] = []
    for index, level in enumerate(path.levels):
        if not found or found[-1]["rows"] != len(level.clusters):
            if found and found[-1]["length"] is None:
                found[-1]["length"] = float(np.log(level.beta / found[-1]["first_beta"]))
            found.append({"rows": len(level.clusters), "first_beta": level.beta, "length": None})
        found[-1] |= {"last_beta": level.beta, "last_level": index}
        if level.held_back and found[-1]["length"] is None:
            found[-1]["length"] = float(np.log(level.beta / found[-1]["first_beta"]))
    return found


def choose_level(path: AnnealingPath, rows: int | None, min_rows: int) -> tuple[int, str]:
    """Index of the level to take, and the rule that chose it.

    With `rows` the last level with at most so many; else the last level of the longest plateau in log beta with at
    least `min_rows` rows (the fewer rows when two are equal); else the last level.
    """
    runs = plateaus(path)
    if rows is not None:
        fitting = [run for run in runs if run["rows"] <= rows]
        return fitting[-1]["last_level"], f"at most {rows} rows, as asked"
    ended = [run for run in runs if run["length"] and run["rows"] >= min_rows]
    if not ended:
        return len(path.levels) - 1, f"the last level: no plateau with {min_rows} or more rows"
    best = max(ended, key=lambda run: run["length"])
    return best["last_level"], f"longest plateau in log beta with {min_rows} or more rows ({best['length']:.3f})"

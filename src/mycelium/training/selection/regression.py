"""Which of the readings that search found is right, and how sure one may be: the two regressions, and their figures.

The weights are a listwise softmax regression with an L2 penalty; the confidence map is a logistic regression on the
log-odds of the first answer's share. Both are judged out of fold.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mycelium.search import FEATURES, Selection

FOLDS = 5
Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Choice:
    """One problem's distinct answers: features `(n, f)` in the order of summed probability, and which is right."""

    id: str
    source: str
    features: Array
    right: NDArray[np.bool_]


def fit_weights(choices: Sequence[Choice], penalty: float = 1.0) -> tuple[Array, Array, Array]:
    """Weights, means and scales of the listwise regression. Maximizes the softmax share of the right answers."""
    from scipy.optimize import minimize

    useful = [c for c in choices if len(c.right) > 1 and c.right.any() and not c.right.all()]
    if not useful:
        raise ValueError("no problem with both a right and a wrong answer; collect more or better candidates")
    stacked = np.concatenate([c.features for c in useful])
    means, scales = stacked.mean(0), stacked.std(0)
    scales = np.where(scales < 1e-6, 1.0, scales)
    segments = np.repeat(np.arange(len(useful)), [len(c.right) for c in useful])
    x, right = (stacked - means) / scales, np.concatenate([c.right for c in useful]).astype(float)
    start = np.zeros(len(FEATURES))
    start[FEATURES.index("sum")] = scales[FEATURES.index("sum")]

    def log_share(scores: Array) -> tuple[Array, Array]:
        top = np.full(len(useful), -np.inf)
        np.maximum.at(top, segments, scores)
        e = np.exp(scores - top[segments])
        total = np.bincount(segments, e).astype(np.float64)
        return e, total

    def loss(weights: Array) -> tuple[float, Array]:
        e, total = log_share(x @ weights)
        good = np.bincount(segments, e * right)
        value = -np.log(good / total).sum() + 0.5 * penalty * ((weights - start) ** 2).sum()
        gradient = x.T @ (e / total[segments] - e * right / good[segments]) + penalty * (weights - start)
        return float(value), gradient

    fitted = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 500})
    return fitted.x, means, scales


def first_choice(choice: Choice, weights: Array, means: Array, scales: Array) -> tuple[bool, float]:
    """Whether the first answer is right, and the log-odds of its share; (False, -20) without answers."""
    if not len(choice.right):
        return False, -20.0
    scores = ((choice.features - means) / scales) @ weights
    shares = np.exp(scores - scores.max())
    shares /= shares.sum()
    best = int(scores.argmax())
    share = min(max(float(shares[best]), 1e-6), 1 - 1e-6)
    return bool(choice.right[best]), float(np.log(share / (1 - share)))


def fit_confidence(
    outcomes: Sequence[tuple[bool, float]], weights: Sequence[float] | None = None
) -> tuple[float, float]:
    """Slope and offset of P(right) = sigmoid(slope * x + offset) by weighted maximum likelihood."""
    from scipy.optimize import minimize

    y = np.array([float(right) for right, _ in outcomes])
    x = np.array([odds for _, odds in outcomes])
    w = np.ones(len(y)) if weights is None else np.array(weights)

    def loss(parameters: Array) -> float:
        z = parameters[0] * x + parameters[1]
        return float((w * (np.logaddexp(0, z) - y * z)).sum() + 0.01 * (parameters**2).sum())

    fitted = minimize(loss, np.array([0.5, -0.5]), method="Nelder-Mead")
    return float(fitted.x[0]), float(fitted.x[1])


@dataclass(frozen=True, slots=True)
class Threshold:
    """From which confidence on an answer is given without a mark, and how that did on problems it was not chosen on.

    answered, right: problems answered without a mark, and rightly, of `n`: each fold by the threshold of the others.
    """

    value: float
    answered: int
    right: int
    n: int


def choose_threshold(
    ids: Sequence[str], outcomes: Sequence[tuple[bool, float]], slope: float, offset: float, share: float
) -> Threshold:
    """The confidence (in hundredths) that a `share` of the problems reach. Folds are taken by the SHA-256 of the ids.

    The share fixes the threshold and `right` tells what it is worth: to look for a share of right answers instead would
    follow the noise of the few problems near the threshold.

    outcomes: whether the first answer is right, and the log-odds of its share, by weights fitted on other problems.
    """
    fold_of = [int(hashlib.sha256(id_.encode()).hexdigest(), 16) % FOLDS for id_ in ids]
    confidences = [1 / (1 + float(np.exp(-(slope * odds + offset)))) for _, odds in outcomes]

    def reached(rows: Sequence[int]) -> float:
        ordered = sorted((confidences[i] for i in rows), reverse=True)
        return ordered[max(0, round(share * len(ordered)) - 1)] if ordered else 1.0

    answered = right = 0
    for fold in range(FOLDS):
        threshold = reached([i for i, its in enumerate(fold_of) if its != fold])
        kept = [outcomes[i][0] for i, its in enumerate(fold_of) if its == fold and confidences[i] >= threshold]
        answered, right = answered + len(kept), right + sum(kept)
    return Threshold(round(reached(range(len(ids))), 2), answered, right, len(ids))


def fit_selection(
    choices: Sequence[Choice],
    penalty: float = 1.0,
    threshold: float = 0.0,
    main_source: str = "gsm8k",
    seed: int = 0,
    share_answered: float | None = None,
) -> tuple[Selection, dict[str, float]]:
    """The selection fitted on all choices, and out-of-fold figures: accuracy of plain and trained selection.

    share_answered: chooses the threshold (`choose_threshold`) on the main source instead of taking `threshold`.
    """
    order = list(range(len(choices)))
    random.Random(seed).shuffle(order)
    fold_of = {index: position % FOLDS for position, index in enumerate(order)}
    outcomes: list[tuple[bool, float]] = [(False, -20.0)] * len(choices)
    for fold in range(FOLDS):
        fitted = fit_weights([c for i, c in enumerate(choices) if fold_of[i] != fold], penalty)
        for index, choice in enumerate(choices):
            if fold_of[index] == fold:
                outcomes[index] = first_choice(choice, *fitted)
    main = sum(c.source == main_source for c in choices)
    importance = [1.0 if c.source == main_source else min(1.0, main / max(1, len(choices) - main)) for c in choices]
    slope, offset = fit_confidence(outcomes, importance)
    weights, means, scales = fit_weights(choices, penalty)
    figures: dict[str, float] = {}
    for source in sorted({c.source for c in choices}):
        chosen = [i for i, c in enumerate(choices) if c.source == source]
        figures[f"{source}/n"] = len(chosen)
        figures[f"{source}/by_best_probability"] = float(np.mean([_argmax_right(choices[i], "best") for i in chosen]))
        figures[f"{source}/by_summed_probability"] = float(np.mean([_argmax_right(choices[i], "sum") for i in chosen]))
        figures[f"{source}/trained_out_of_fold"] = float(np.mean([outcomes[i][0] for i in chosen]))
        figures[f"{source}/reachable"] = float(np.mean([choices[i].right.any() for i in chosen]))
    if share_answered is not None:
        rows = [i for i, c in enumerate(choices) if c.source == main_source]
        chosen_by = [choices[i].id for i in rows], [outcomes[i] for i in rows]
        found = choose_threshold(*chosen_by, slope, offset, share_answered)
        threshold = found.value
        figures |= {"threshold/share": share_answered, "threshold/n": found.n}
        figures |= {"threshold/answered_out_of_fold": found.answered, "threshold/right_out_of_fold": found.right}
    selection = Selection(tuple(weights), tuple(means), tuple(scales), slope, offset, threshold)
    return selection, figures


def _argmax_right(choice: Choice, feature: str) -> bool:
    if not len(choice.right):
        return False
    return bool(choice.right[int(choice.features[:, FEATURES.index(feature)].argmax())])


__all__ = ["Choice", "first_choice", "fit_confidence", "fit_weights", "fit_selection"]

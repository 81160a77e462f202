"""Can rows be told from the text? A softmax regression on words and operand kinds, scored on dev steps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from mycelium.labels.taxonomy.agreement import interval, problem_draws
from mycelium.labels.taxonomy.contexts import StepContext
from mycelium.labels.taxonomy.features import TEXT_BLOCKS, StepRecord, Vocabulary

PENALTY = 1.0
MAX_ITERATIONS = 150


@dataclass(frozen=True)
class TextClassifier:
    """p(label | text of a step) over the columns of a vocabulary's text blocks.

    weights: shape (text columns, labels); bias: shape (labels,).
    """

    columns: tuple[tuple[str, str], ...]
    weights: np.ndarray
    bias: np.ndarray

    def __post_init__(self) -> None:
        object.__setattr__(self, "_place", {token: place for place, token in enumerate(self.columns)})

    def probabilities(self, contexts: Sequence[StepContext]) -> np.ndarray:
        """Shape (contexts, labels), rows sum to 1."""
        scores = self.matrix(contexts) @ self.weights + self.bias
        scores -= scores.max(1, keepdims=True)
        scores = np.exp(scores)
        return np.asarray(scores / scores.sum(1, keepdims=True))

    def matrix(self, contexts: Sequence[StepContext]) -> Any:
        """Which columns each context has: CSR of zeros and ones, shape (contexts, text columns)."""
        from scipy.sparse import csr_matrix

        place: dict[tuple[str, str], int] = self._place  # type: ignore[attr-defined]
        columns: list[int] = []
        ends = [0]
        for context in contexts:
            tokens = [*(("kinds", t) for t in context.kinds), *(("words", t) for t in context.words)]
            columns += sorted({place[token] for token in tokens if token in place})
            ends.append(len(columns))
        data = np.ones(len(columns))
        shape = (len(contexts), len(self.columns))
        return csr_matrix((data, np.array(columns, dtype=np.int64), np.array(ends)), shape=shape)


def fit_classifier(
    contexts: Sequence[StepContext], labels: np.ndarray, n_labels: int, columns: Sequence[tuple[str, str]]
) -> TextClassifier:
    """Softmax regression with a quadratic penalty (L-BFGS from zero: no randomness).

    labels: shape (contexts,), whole numbers below `n_labels`. columns: (block, token) of every feature.
    """
    from scipy.optimize import minimize

    start = TextClassifier(tuple(columns), np.zeros((len(columns), n_labels)), np.zeros(n_labels))
    features = start.matrix(contexts)
    by_column = features.T.tocsr()
    n = len(labels)
    target = np.zeros((n, n_labels))
    target[np.arange(n), labels] = 1.0

    def loss(flat: np.ndarray) -> tuple[float, np.ndarray]:
        weights, bias = flat[n_labels:].reshape(-1, n_labels), flat[:n_labels]
        scores = features @ weights + bias
        scores -= scores.max(1, keepdims=True)
        normaliser = np.log(np.exp(scores).sum(1, keepdims=True))
        logs = scores - normaliser
        value = -(target * logs).sum() + PENALTY / 2 * (weights**2).sum()
        slope = np.exp(logs) - target
        gradient = np.concatenate([slope.sum(0), (by_column @ slope + PENALTY * weights).ravel()])
        return float(value / n), gradient / n

    size = (len(columns) + 1) * n_labels
    best = minimize(loss, np.zeros(size), jac=True, method="L-BFGS-B", options={"maxiter": MAX_ITERATIONS}).x
    return TextClassifier(tuple(columns), best[n_labels:].reshape(-1, n_labels), best[:n_labels])


def text_columns(vocabulary: Vocabulary, steps: Sequence[StepRecord], min_steps: int) -> list[tuple[str, str]]:
    """The text tokens to classify by: the vocabulary's, and all kinds and frequent words where it has none."""
    from mycelium.labels.taxonomy.features import build_vocabulary

    missing = [block for block in TEXT_BLOCKS if block not in vocabulary.weights]
    own = [token for token in vocabulary.tokens if token[0] in TEXT_BLOCKS]
    if not missing:
        return own
    return own + list(build_vocabulary(steps, dict.fromkeys(missing, 1.0), min_steps, 1000).tokens)


def held_out(
    classifier: TextClassifier, steps: Sequence[StepRecord], labels: np.ndarray, shares: np.ndarray, seed: int
) -> dict[str, Any]:
    """Figures on held-out steps.

    shares: the labels' shares in training, shape (labels,), the guess without a text. Accuracy has a 95% bootstrap
    interval over problems; `guess` is the accuracy of the most frequent label; `bits` is the log loss, `bits_without_text`
    that of `shares`, and `explained` the share of the latter that the text removes (negative: worse than no text).
    """
    probabilities = classifier.probabilities([step.context for step in steps])
    right = probabilities.argmax(1) == labels
    drawn = [float((weights * right).sum() / weights.sum()) for weights in problem_draws(steps, seed)]
    places = np.arange(len(labels))
    bits = float(-np.log2(np.maximum(probabilities[places, labels], 1e-12)).mean())
    without = float(-np.log2(np.maximum(shares[labels], 1e-12)).mean())
    return {
        "n_steps": len(steps),
        "labels": len(shares),
        "accuracy": {"value": float(right.mean()), "ci95": interval(drawn)},
        "guess": float((labels == shares.argmax()).mean()),
        "bits": bits,
        "bits_without_text": without,
        "explained": 1 - bits / without if without > 0 else 0.0,
    }

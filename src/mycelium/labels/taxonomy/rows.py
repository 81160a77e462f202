"""The lookup table: discovered rows, what they look like, and which row a step belongs to.

table = load_rows(Path("rows.json"))
table.rows_of(label)                     # a labelled problem: the row of every step, from text and effect
row_of(table, step_context(text, quantities, step, regions))      # an unseen step: from the text alone
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from mycelium.errors import DataError
from mycelium.io import write_json
from mycelium.labels.taxonomy.bottleneck import Bottleneck, Clusters
from mycelium.labels.taxonomy.contexts import StepContext
from mycelium.labels.taxonomy.features import StepRecord, Vocabulary, observations
from mycelium.labels.taxonomy.learnability import TextClassifier
from mycelium.labels.taxonomy.steps import label_steps
from mycelium.programs import LabeledProblem

FORMAT = 1
MAX_BYTES = 200_000_000


@dataclass(frozen=True)
class RowTable:
    """Rows found by the bottleneck.

    beta: where they were taken. p_t: shape (rows,). p_y_t: shape (rows, observations). rows: for each row what
    people want to know: size, operation, words, kinds, effects, examples. steps: problem id -> the row of every step,
    -1 for steps that have none. settings: those of the run.
    """

    beta: float
    p_t: np.ndarray
    p_y_t: np.ndarray
    vocabulary: Vocabulary
    classifier: TextClassifier
    rows: tuple[Mapping[str, Any], ...]
    steps: Mapping[str, tuple[int, ...]]
    settings: Mapping[str, Any]

    def __len__(self) -> int:
        return len(self.p_t)

    def probabilities(self, context: StepContext) -> np.ndarray:
        """p(row | text of an unseen step), shape (rows,), sums to 1."""
        return np.asarray(self.classifier.probabilities([context])[0])

    def assign(self, steps: list[StepRecord]) -> np.ndarray:
        """The row of steps whose effect is known too, shape (steps,); -1 for a step without any known token."""
        if not steps:
            return np.zeros(0, dtype=np.int64)
        return assign_rows(steps, self.vocabulary, self.p_t, self.p_y_t, self.beta)

    def row_scores(self, steps: list[StepRecord]) -> np.ndarray:
        """p(row | step) of steps whose effect is known, shape (steps, rows); -inf for a step without any known token."""
        if not steps:
            return np.zeros((0, len(self)))
        return _scores(steps, self.vocabulary, self.p_t, self.p_y_t, self.beta)

    def rows_of(self, label: LabeledProblem) -> tuple[int, ...]:
        """The row of every step of a labelled problem; -1 for steps without exact numbers."""
        records = label_steps(label)
        known = [record for record in records if record is not None]
        found = iter(self.assign(known).tolist())
        return tuple(-1 if record is None else int(next(found)) for record in records)


def row_of(table: RowTable, context: StepContext) -> int:
    """The most probable row of an unseen step, from its text-only context."""
    return int(table.probabilities(context).argmax())


def assign_rows(
    steps: list[StepRecord], vocabulary: Vocabulary, p_t: np.ndarray, p_y_t: np.ndarray, beta: float
) -> np.ndarray:
    """argmax of p(t|x) for steps, shape (steps,); -1 for a step without any known token."""
    scores = _scores(steps, vocabulary, p_t, p_y_t, beta)
    return np.where(np.isfinite(scores).all(1), scores.argmax(1), -1)


def _scores(
    steps: list[StepRecord], vocabulary: Vocabulary, p_t: np.ndarray, p_y_t: np.ndarray, beta: float
) -> np.ndarray:
    """p(t|x), shape (steps, rows); -inf throughout for a step without any known token."""
    joint = observations(steps, vocabulary)
    found = Bottleneck(joint).assign(Clusters(p_t, np.zeros((0, len(p_t))), p_y_t), beta)
    found[np.diff(joint.indptr) == 0] = -np.inf
    return found


def save_rows(table: RowTable, path: Path) -> None:
    """Write the table as one JSON document, whole or not at all."""
    document = {
        "format": FORMAT,
        "beta": table.beta,
        "settings": dict(table.settings),
        "rows": [dict(row) for row in table.rows],
        "p_t": _rounded(table.p_t),
        "p_y_t": _rounded(table.p_y_t),
        "weights": dict(table.vocabulary.weights),
        "tokens": [[*token, round(float(w), 6)] for token, w in zip(table.vocabulary.tokens, table.vocabulary.idf, strict=True)],
        "classifier": {
            "columns": [list(token) for token in table.classifier.columns],
            "weights": _rounded(table.classifier.weights),
            "bias": _rounded(table.classifier.bias),
        },
        "steps": {name: list(rows) for name, rows in table.steps.items()},
    }  # fmt: skip
    write_json(path, document)


def load_rows(path: Path) -> RowTable:
    """Read a table that `save_rows` wrote.

    Raises:
        DataError: no such file, not JSON, too large, or not a table of rows.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise DataError(f"{path}: got more than {MAX_BYTES:,} bytes, which is no table of rows.")
        document = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, ValueError, RecursionError) as error:
        raise DataError(f"{path}: {error}. Give the rows.json of `mycelium taxonomy --out`.") from None
    try:
        return _table(document)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise DataError(
            f"{path}: got no table of rows ({type(error).__name__}: {str(error)[:200]}), expected format {FORMAT}. "
            "Give the rows.json of `mycelium taxonomy --out`."
        ) from None


def _table(document: dict[str, Any]) -> RowTable:
    if document["format"] != FORMAT:
        raise ValueError(f"format {document['format']!r}")
    tokens = tuple((str(block), str(token)) for block, token, _ in document["tokens"])
    vocabulary = Vocabulary(tokens, document["weights"], np.array([w for _, _, w in document["tokens"]], float))
    stored = document["classifier"]
    columns = tuple((str(block), str(token)) for block, token in stored["columns"])
    p_t, p_y_t = np.array(document["p_t"], float), np.array(document["p_y_t"], float)
    weights = np.array(stored["weights"], float).reshape(len(columns), len(p_t))
    bias = np.array(stored["bias"], float)
    if not len(p_t) or p_y_t.shape != (len(p_t), len(tokens)) or bias.shape != p_t.shape:
        raise ValueError("the sizes of its parts do not fit each other")
    if not all(isinstance(row, dict) for row in document["rows"]):
        raise ValueError("a row is no mapping")
    if len(document["rows"]) != len(p_t) or not all(np.isfinite(a).all() for a in (p_t, p_y_t, weights, bias)):
        raise ValueError("the sizes of its parts do not fit each other")
    return RowTable(
        float(document["beta"]),
        p_t,
        p_y_t,
        vocabulary,
        TextClassifier(columns, weights, bias),
        tuple(document["rows"]),
        {str(name): tuple(map(int, rows)) for name, rows in document["steps"].items()},
        document["settings"],
    )


def _rounded(values: np.ndarray) -> Any:
    """Five significant digits: enough to give the same rows, in a third of the bytes."""
    if values.ndim > 1:
        return [_rounded(row) for row in values]
    return [float(f"{value:.5g}") for value in values]

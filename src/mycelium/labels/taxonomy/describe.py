"""What a row looks like to people: its size, typical tokens, most frequent operation and three of its steps."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any

import numpy as np

from mycelium.labels.taxonomy.annealing import AnnealingPath
from mycelium.labels.taxonomy.features import BLOCKS, StepRecord, Vocabulary

_SHOWN = {"effect": 4, "coupling": 1, "kinds": 3, "words": 10}
MAX_CLAUSE_CHARS = 240


def describe_rows(
    steps: Sequence[StepRecord],
    hard: np.ndarray,
    p_t_x: np.ndarray,
    p_y_t: np.ndarray,
    vocabulary: Vocabulary,
) -> list[dict[str, Any]]:
    """One description a row, in the order of the clusters.

    hard: the row of every step, shape (steps,). A token is typical by p(y|t) log p(y|t) / p(y), its share of the
    row's information.
    """
    p_y = np.bincount(hard, minlength=len(p_y_t)) / len(hard) @ p_y_t
    gain = p_y_t * np.log(np.maximum(p_y_t, 1e-12) / np.maximum(p_y, 1e-12))
    described = []
    for index in range(len(p_y_t)):
        members: list[int] = np.flatnonzero(hard == index).tolist()
        operations = Counter(steps[i].operation for i in members)
        most = operations.most_common(1)
        described.append(
            {
                "row": index,
                "steps": len(members),
                "share": len(members) / len(steps),
                "operation": most[0][0] if most else None,
                "operation_share": most[0][1] / len(members) if most else None,
                "operations": dict(operations.most_common()),
                "typical": {
                    block: _typical(gain[index], vocabulary, block) for block in BLOCKS if block in vocabulary.weights
                },
                "examples": [_example(steps[i]) for i in _spread(members, p_t_x[members, index])],
            }
        )
    return described


def _typical(gain: np.ndarray, vocabulary: Vocabulary, block: str) -> list[str]:
    columns = vocabulary.block_columns(block)
    best = columns[np.argsort(-gain[columns], kind="stable")][: _SHOWN[block]]
    return [vocabulary.tokens[column][1] for column in best if gain[column] > 0]


def _spread(members: Sequence[int], certainty: np.ndarray) -> list[int]:
    """Three members, evenly spaced among the more certain half, so that they come from different problems."""
    if not members:
        return []
    middle = float(np.median(certainty))
    sure = [member for member, p in zip(members, certainty, strict=True) if p >= middle]
    return [sure[i] for i in sorted({0, len(sure) // 2, len(sure) - 1})]


def _example(step: StepRecord) -> dict[str, Any]:
    clause = " ".join(step.clause.split())
    if len(clause) > MAX_CLAUSE_CHARS:
        clause = clause[:MAX_CLAUSE_CHARS].rsplit(" ", 1)[0] + " …"
    return {"id": step.problem_id, "step": step.position, "computed": step.computed, "clause": clause}


def tree_rows(path: AnnealingPath, level: int, steps: Sequence[StepRecord]) -> list[dict[str, Any]]:
    """The tree up to a level: node, parent, beta of its birth and of its split, and the row it is at that level.

    `operation` is the most frequent one of the node's steps where it last stood as a row.
    """
    last_seen: dict[int, tuple[int, int]] = {}
    for number, reached in enumerate(path.levels[: level + 1]):
        for place, node in enumerate(reached.nodes):
            last_seen[node] = (number, place)
    final = {node: place for place, node in enumerate(path.levels[level].nodes)}
    found = []
    for branch in path.tree:
        if branch.id not in last_seen:
            continue
        number, place = last_seen[branch.id]
        shares = path.levels[number].clusters.p_t_x[:, place]
        mass: dict[str, float] = defaultdict(float)
        for step, share in zip(steps, shares, strict=True):
            mass[step.operation] += float(share)
        operation, most = max(mass.items(), key=lambda item: item[1])
        found.append(
            {
                "node": branch.id,
                "parent": branch.parent,
                "born_beta": branch.beta,
                "split_beta": None if branch.id in final else branch.ended,
                "critical_beta": None if branch.id in final else branch.critical,
                "row": final.get(branch.id),
                "share": float(path.levels[number].clusters.p_t[place]),
                "operation": operation,
                "operation_share": most / sum(mass.values()),
            }
        )
    return found

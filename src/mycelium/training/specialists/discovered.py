"""Discovered rows as what C2 classifies into: every row still names the operation that executes it.

A row that the taxonomy found is a set of steps, not an operation, and a few of its steps (3% in GSM8K) have another
operation than most. C2 needs rows that can be executed, so a step goes to the likeliest row *among those of its own
operation*: "MUL.1" is the discovered row 1, executed by MUL. Operations that no row stands for keep their own name.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from mycelium.labels import RowTable, label_steps, load_rows
from mycelium.programs import LabeledProblem
from mycelium.specialists import STOP


class DiscoveredRows:
    """The rows of a `rows.json` and the row of every step of a label.

    names: the head's rows, STOP first, then operations that no row stands for, then the discovered rows.
    """

    def __init__(self, table: RowTable, operations: Sequence[str]) -> None:
        self.table = table
        self._of: dict[str, list[int]] = {}
        for index, row in enumerate(table.rows):
            if (operation := row.get("operation")) in operations:
                self._of.setdefault(str(operation), []).append(index)
        plain = [name for name in operations if name != STOP and name not in self._of]
        found = [f"{name}.{index}" for name, indices in self._of.items() for index in indices]
        self.names = (STOP, *plain, *found)

    @staticmethod
    def load(path: Path, operations: Sequence[str]) -> DiscoveredRows:
        """The rows of a file.

        Raises:
            DataError: not a table that `mycelium taxonomy --out` wrote.
        """
        return DiscoveredRows(load_rows(path), operations)

    def name_steps(self, items: Sequence[LabeledProblem]) -> list[tuple[str, ...]]:
        """For every label the names of its steps' rows."""
        records, places = [], []
        names = [[step.operation for step in item.program.steps] for item in items]
        for number, item in enumerate(items):
            for position, record in enumerate(label_steps(item)):
                among = self._of.get(names[number][position])
                if among:
                    # Nothing known of the step's effect: the most frequent row of its operation.
                    best = max(among, key=lambda index: self.table.p_t[index])
                    names[number][position] += f".{best}"
                    if record is not None and len(among) > 1:
                        records.append(record)
                        places.append((number, position, among))
        for (number, position, among), scores in zip(places, self.table.row_scores(records), strict=True):
            if np.isfinite(scores).any():
                operation = items[number].program.steps[position].operation
                names[number][position] = f"{operation}.{among[int(np.argmax(scores[among]))]}"
        return [tuple(row) for row in names]


__all__ = ["DiscoveredRows"]

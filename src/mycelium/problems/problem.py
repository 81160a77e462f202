"""The records that travel: `Problem` (text only), `Example` (a data row, with its gold answer), `BadRow` (why not).

The split in two is deliberate. The solver and the search accept a `Problem`, which has no place for a gold
answer, so nothing that runs at inference can see one.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Any

CharSpan = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Problem:
    """The text of one problem, with the id by which its records are found again."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Example:
    """One row of a data set: a problem and what the data set knows about it.

    `gold` is the data set's final answer as a string (null when unknown); `solution` a worked solution;
    `equation` a formula or program in the source's own syntax. `extra` keeps every further field of the row.
    """

    problem: Problem
    gold: str | None = None
    solution: str | None = None
    equation: str | None = None
    source: str = ""
    split: str = ""
    level: str | None = None
    subject: str | None = None
    sub_questions: tuple[str, ...] = ()
    extra: dict[str, Any] = field(default_factory=dict)

    @property
    def id(self) -> str:
        return self.problem.id

    @property
    def text(self) -> str:
        return self.problem.text


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that could not become an example, with its line number (from 1) and the reason."""

    line: int
    reason: str
    id: str | None = None


def is_dev(question: str) -> bool:
    """Whether a training question belongs to the dev split: about 10%, decided by the text alone.

    The rule is `int(sha256(question.strip()).hexdigest()[:8], 16) % 10 == 0`, so that every party that
    holds the same question puts it on the same side.
    """
    digest = hashlib.sha256(question.strip().encode("utf-8", "surrogatepass")).hexdigest()
    return int(digest[:8], 16) % 10 == 0

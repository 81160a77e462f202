"""Label rows as they lie on disk: a run folder of `mycelium label`, or a JSONL file such as a training run writes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol, TypeVar

from mycelium.errors import DataError, MyceliumError, UsageError
from mycelium.io import read_jsonl, read_objects
from mycelium.problems import Problem, is_dev
from mycelium.programs import LabeledProblem


def stored_rows(path: Path) -> Iterator[dict[str, Any] | None]:
    """Label rows of a run folder or a JSONL file; `None` for a line that is no row.

    Raises:
        DataError: nothing there.
        UsageError: a run of something else than labels.
    """
    from mycelium.runs import Run, is_run

    if is_run(path):
        opened = Run.open(path)
        if opened.kind != "labels":
            raise UsageError(f"{path}: got a run of kind {opened.kind!r}, expected the labels of `mycelium label`.")
        yield from opened.rows()
        return
    if not path.is_file():
        what = "a folder without a run" if path.is_dir() else "no such file"
        raise DataError(
            f"{path}: {what}. Expected a run folder of labels (`mycelium label`) or a JSONL file of labels."
        )
    for row in read_jsonl(path, replace_bad_bytes=True):
        yield row.data


def corpus_labels(path: Path) -> tuple[list[LabeledProblem], list[LabeledProblem]]:
    """Training and dev labels of a file that `build_corpus` wrote; the first row that is no label is an error."""
    parts: dict[str, list[LabeledProblem]] = {"train": [], "dev": []}
    for row in read_objects(path):
        parts[row["part"]].append(LabeledProblem.from_row(row))
    return parts["train"], parts["dev"]


def stored_labels(path: Path) -> tuple[list[LabeledProblem], list[LabeledProblem], int]:
    """Training labels, dev labels, and how many rows were no labels.

    A row is of dev when it says so or `is_dev` says so of its question, whatever else it names. Sources are named after
    the folder or file as well, so that two ways to label the same problems stay apart: "given/gsm8k".
    """
    prefix = path.name.removesuffix(".jsonl")
    parts: tuple[list[LabeledProblem], list[LabeledProblem]] = ([], [])
    broken = 0
    for row in stored_rows(path):
        try:
            label = LabeledProblem.from_row(row or {})
        except (MyceliumError, KeyError, TypeError, ValueError, IndexError, AttributeError):
            broken += 1
            continue
        dev = (row or {}).get("part") == "dev" or is_dev(label.problem.text)
        parts[dev].append(replace(label, source=f"{prefix}/{label.source}"))
    return *parts, broken


def share_relevance(items: list[LabeledProblem]) -> list[LabeledProblem]:
    """Labels of a problem whose other label knows what the teacher read get to know it too."""
    known = {item.problem.text: item.relevance for item in items if item.relevance}
    return [
        replace(item, relevance=known[item.problem.text]) if not item.relevance and item.problem.text in known else item
        for item in items
    ]


def wording(text: str) -> str:
    """A question with case, numbers, punctuation and spacing removed: equal for the same story."""
    return re.sub(r"[^a-z]+", "", text.lower())


class _Told(Protocol):
    @property
    def problem(self) -> Problem: ...


T = TypeVar("T", bound=_Told)


def without_dev_wordings(train: list[T], dev: list[LabeledProblem]) -> list[T]:
    """The training problems whose story no dev problem tells."""
    told = {wording(item.problem.text) for item in dev} - {""}
    return [item for item in train if wording(item.problem.text) not in told]


__all__ = ["corpus_labels", "share_relevance", "stored_labels", "stored_rows", "without_dev_wordings", "wording"]

"""Examples from a local JSONL file in the row format of the training data, from a `datasets` id, or by a reader of
yours.

A row is one JSON object a line; only `question` is required. Rows that cannot be read are reported with their
line number, never dropped without a word.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any

from mycelium.errors import DataError, MissingExtraError
from mycelium.io import read_jsonl
from mycelium.problems.answers import extract_final_answer
from mycelium.problems.problem import BadRow, Example, Problem, is_dev
from mycelium.registry import Registry, must_be_callable

_KNOWN = frozenset(
    ["id", "question", "solution", "answer", "equation", "source", "split", "level", "subject", "sub_questions"]
)


Reader = Callable[[str, str], Iterator[Example | BadRow]]
READERS: Registry[Reader] = Registry("data set reader", "mycelium.readers", must_be_callable("examples"))
"""`read(source, split)` by name ("gsm8k") or by the ending of a file (".csv").

`source` is the name or the path. `split` is the published split that is wanted ("train", "test"); a file has only
"train". The dev split is taken afterwards, by `is_dev`, and is no concern of a reader.
"""


@dataclass(frozen=True, slots=True)
class _HubDataset:
    hub_id: str
    config: str | None
    question: str
    answer: Callable[[dict[str, Any]], str | None]
    solution: str | None = None


def _after_mark(row: dict[str, Any]) -> str | None:
    return extract_final_answer(str(row.get("answer", "")))


def _from_solution(row: dict[str, Any]) -> str | None:
    return extract_final_answer(str(row.get("solution", "")))


def _from_field(name: str) -> Callable[[dict[str, Any]], str | None]:
    return lambda row: str(row.get(name) or "") or None


def _joined(row: dict[str, Any]) -> str:
    return " ".join(str(row.get(key, "")).strip() for key in ("Body", "Question")).strip()


_HUB_DATASETS = {
    "gsm8k": _HubDataset("openai/gsm8k", "main", "question", _after_mark, "answer"),
    "gsm8k-socratic": _HubDataset("openai/gsm8k", "socratic", "question", _after_mark, "answer"),
    "math": _HubDataset("EleutherAI/hendrycks_math", None, "problem", _from_solution, "solution"),
    "svamp": _HubDataset("ChilleD/SVAMP", None, "question_concat", _from_field("Answer")),
    "asdiv": _HubDataset("EleutherAI/asdiv", None, "question", _from_field("answer")),
}


def _text_or_none(value: Any) -> str | None:
    return None if value is None else str(value)


def example_from_row(row: Any, line: int, default_source: str = "") -> Example:
    """One row of the row format as an `Example`.

    Raises:
        DataError: the row is not an object or has no question text.
    """
    if not isinstance(row, dict):
        raise DataError(f"line {line}: got {type(row).__name__}, expected a JSON object with a 'question'")
    question = row.get("question", row.get("text", row.get("problem")))
    if not isinstance(question, str):
        raise DataError(f"line {line}: got no 'question' string (keys: {sorted(map(str, row))[:8]}); add one")
    sub_questions = row.get("sub_questions") or []
    if not isinstance(sub_questions, list):
        kind = type(sub_questions).__name__
        raise DataError(f"line {line}: got {kind} for 'sub_questions', expected a list of strings")
    identifier = row.get("id")
    return Example(
        problem=Problem(id=str(identifier) if identifier is not None else f"line-{line}", text=question),
        gold=_text_or_none(row.get("answer")),
        solution=_text_or_none(row.get("solution")),
        equation=_text_or_none(row.get("equation")),
        source=str(row.get("source") or default_source),
        split=str(row.get("split") or ""),
        level=_text_or_none(row.get("level")),
        subject=_text_or_none(row.get("subject")),
        sub_questions=tuple(map(str, sub_questions)),
        extra={key: value for key, value in row.items() if key not in _KNOWN},
    )


def iter_jsonl(path: Path) -> Iterator[Example | BadRow]:
    """Examples and bad rows of a JSONL file, in file order, one for every non-empty line."""
    for row in read_jsonl(path, replace_bad_bytes=True):
        known = None if row.id is None else str(row.id)
        if row.data is None:
            yield BadRow(row.line, f"{row.error} Write one object a line.", known)
            continue
        try:
            yield example_from_row(row.data, row.line, default_source=path.stem)
        except DataError as error:
            yield BadRow(row.line, str(error), known)


def _read_hub(name: str, split: str) -> Iterator[Example | BadRow]:
    entry = _HUB_DATASETS[name]
    try:
        import datasets
    except ImportError as error:
        raise MissingExtraError("datasets", "data") from error
    try:
        rows = datasets.load_dataset(entry.hub_id, entry.config, split=split)
    except Exception as error:  # the hub, the network and the cache each have their own families of errors
        raise DataError(f"{name!r} ({entry.hub_id}, split {split!r}) did not load: {error}") from error
    for number, row in enumerate(rows):
        text = row.get(entry.question) or _joined(row)
        yield Example(
            problem=Problem(f"{name}-{split}-{number}", str(text)),
            gold=entry.answer(row),
            solution=_text_or_none(row.get(entry.solution)) if entry.solution else None,
            source=name,
            split=split,
        )


def samples_path() -> Path:
    """The small problems that ship with the package."""
    return Path(str(resources.files("mycelium.problems"))) / "samples" / "word_problems.jsonl"


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # a name too long, or with a NUL in it
        return False


def iter_data(data: str | Path, split: str | None = None) -> Iterator[Example | BadRow]:
    """Examples of a file, of the shipped `samples`, or of a registered name.

    A file is read by the reader of its ending, as JSONL where none is registered. `split` "dev" keeps the questions
    for which `is_dev` holds, "train" the others, "all" or None everything; for a registered name any other split is
    handed to its reader ("test", "validation").

    Raises:
        DataError: neither a file nor a registered name, or an unknown split.
    """
    path = samples_path() if str(data) == "samples" else Path(data)
    if _is_file(path):
        if split not in (None, "all", "train", "dev"):
            raise DataError(f"got split {split!r} for {path}; a file has the splits train, dev and all")
        ending = path.suffix.lower()
        stream = READERS[ending](str(path), "train") if ending in READERS else iter_jsonl(path)
    elif str(data) in READERS:
        published = "train" if split in (None, "all", "dev") else str(split)
        stream = READERS[str(data)](str(data), published)
        if split not in (None, "all", "dev"):
            yield from stream
            return
    else:
        names = ", ".join(["samples", *(name for name in READERS if not name.startswith("."))])
        raise DataError(f"got {str(data)!r}; expected a JSONL file that exists or one of the names {names}")
    for item in stream:
        if isinstance(item, BadRow) or split in (None, "all") or is_dev(item.text) == (split == "dev"):
            yield item


@dataclass(frozen=True, slots=True)
class DataSet:
    """`iter_data` that begins anew at every `iter`, for what reads the data twice."""

    data: str | Path
    split: str | None = None

    def __iter__(self) -> Iterator[Example | BadRow]:
        return iter_data(self.data, self.split)


def load_examples(data: str | Path, split: str | None = None, limit: int | None = None) -> list[Example]:
    """The readable examples of `iter_data`, at most `limit` of them; bad rows are left out."""
    examples: list[Example] = []
    for item in iter_data(data, split):
        if limit is not None and len(examples) >= limit:
            break
        if isinstance(item, Example):
            examples.append(item)
    return examples


READERS.register(".jsonl", lambda source, split: iter_jsonl(Path(source)))
for _name in _HUB_DATASETS:
    READERS.register(_name, _read_hub)

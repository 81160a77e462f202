"""Examples from a local file, from stdin, from a `datasets` id, or by a reader of yours.

How a file is read says `row_files`, what its rows mean `row_formats`. Rows that cannot be read are reported with their
number, never dropped without a word.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from importlib import resources
from pathlib import Path
from typing import Any

from mycelium.errors import DataError, MissingExtraError, UsageError
from mycelium.io import id_digest
from mycelium.problems.problem import BadRow, Example, Problem, is_dev
from mycelium.problems.row_files import ROW_FILES, read_row_file, row_file_ending, stdin_rows
from mycelium.problems.row_formats import ReadGold, example_from_row, is_prose, mapped
from mycelium.registry import Registry, must_be_callable

Reader = Callable[[str, str], Iterator[Example | BadRow]]
READERS: Registry[Reader] = Registry("data set reader", "mycelium.readers", must_be_callable("examples"))
"""`read(source, split)` by name ("gsm8k") or by the ending of a file (".csv").

`source` is the name or the path. `split` is the published split that is wanted ("train", "test"); a file has only
"train". The dev split is taken afterwards, by `is_dev`, and is no concern of a reader.
"""


@dataclass(frozen=True, slots=True)
class HubDataSet:
    """Where a data set stands on the Hugging Face hub. configs: its parts that are read, one after the other."""

    hub_id: str
    configs: tuple[str | None, ...] = (None,)


HUB: dict[str, HubDataSet] = {
    "gsm8k": HubDataSet("openai/gsm8k", ("main",)),
    "gsm8k-socratic": HubDataSet("openai/gsm8k", ("socratic",)),
    "math": HubDataSet(
        "EleutherAI/hendrycks_math",
        ("algebra", "counting_and_probability", "geometry", "intermediate_algebra", "number_theory", "prealgebra",
         "precalculus"),
    ),
    "svamp": HubDataSet("ChilleD/SVAMP"),
    "asdiv": HubDataSet("EleutherAI/asdiv"),
    "aqua-rat": HubDataSet("deepmind/aqua_rat", ("raw",)),
    "mathqa": HubDataSet("allenai/math_qa"),
}  # fmt: skip
"""Registered names that load through the package `datasets`."""


def iter_file(
    path: Path, fields: Mapping[str, str] | None = None, read_gold: ReadGold | None = None
) -> Iterator[Example | BadRow]:
    """Examples and bad rows of a file in any of the known formats, in file order, one for every non-empty row.

    fields, read_gold: see `iter_data`.
    """
    name = "line" if row_file_ending(path) == ".jsonl" else "row"
    try:
        for row in read_row_file(path):
            known = None if row.id is None else str(row.id)
            if row.data is None:
                advice = " Write one object a line." if name == "line" else ""
                yield BadRow(row.line, f"{row.error}{advice}", known)
            else:
                yield _example(row.data, row.line, known, path.name.partition(".")[0], name, fields or {}, read_gold)
    except DataError as error:
        raise DataError(f"{path}: {error}") from None


def _example(
    data: Any, line: int, id_: str | None, source: str, name: str, fields: Mapping[str, str], read_gold: ReadGold | None
) -> Example | BadRow:
    try:
        try:
            data = mapped(data, fields)
        except DataError as error:
            raise DataError(f"{name} {line}: {error}") from None
        example = example_from_row(data, line, source, name)
        return with_gold(example, read_gold, f"{name} {line}")
    except DataError as error:
        return BadRow(line, str(error), id_)


def with_gold(example: Example, read_gold: ReadGold | None, where: str) -> Example:
    """The example with the answer that its text in words gives; a row without any answer stays without.

    Raises:
        DataError: the answer field holds words that give no answer.
    """
    if read_gold is None or example.gold is None or not is_prose(example.gold):
        return example
    gold = read_gold(example.gold)
    if gold is None:
        raise DataError(
            f"{where}: got the answer {_short(example.gold)!r}, which does not say what the answer is; "
            "end it with #### and the answer"
        )
    return replace(example, gold=gold)


def _short(text: str) -> str:
    return text if len(text) <= 60 else "..." + text[-57:]


def _read_hub(name: str, split: str) -> Iterator[Example | BadRow]:
    for number, row in enumerate(hub_rows(name, split)):
        data = {key: value for key, value in row.items() if value is not None}
        found = _example(data, number + 1, None, name, "row", {}, None)
        if isinstance(found, Example):
            id_ = f"{name}-{split}-{number}"
            found = replace(found, problem=Problem(id_, found.text), source=name, split=split)
        yield found


def hub_rows(name: str, split: str) -> Iterator[dict[str, Any]]:
    """Rows of a data set of `HUB` as they are published.

    Raises:
        MissingExtraError: the package `datasets` is not installed.
        DataError: it did not load; the message says what to fetch.
    """
    entry = HUB[name]
    try:
        import datasets
    except ImportError as error:
        raise MissingExtraError("datasets", "data") from error
    for config in entry.configs:
        part = f"config {config!r}, " if len(entry.configs) > 1 else ""
        try:
            rows = datasets.load_dataset(entry.hub_id, config, split=split)
        except Exception as error:  # the hub, the network and the cache each have their own families of errors
            raise DataError(
                f"{name!r} ({entry.hub_id}, {part}split {split!r}) did not load: {error}. Without a network, fetch the "
                f"file elsewhere from https://huggingface.co/datasets/{entry.hub_id} and give its path."
            ) from error
        yield from rows


def samples_path() -> Path:
    """The small problems that ship with the package."""
    return Path(str(resources.files("mycelium.problems"))) / "samples" / "word_problems.jsonl"


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # a name too long, or with a NUL in it
        return False


def iter_data(
    data: str | Path,
    split: str | None = None,
    fields: Mapping[str, str] | None = None,
    read_gold: ReadGold | None = None,
) -> Iterator[Example | BadRow]:
    """Examples of a file, of stdin (`-`), of the shipped `samples`, or of a registered name.

    A file is read by the reader of its ending, as JSONL where none is registered; its rows by `row_formats`. An id that
    stands twice gets a suffix, `a#2`; a row without one is called `line-N`, N its line or number.

    Args:
        split: "dev" keeps the questions for which `is_dev` holds, "train" the others, "all" or None everything; for a
            registered name any other split is handed to its reader ("test", "validation").
        fields: where a field of the row format stands in these rows, such as {"question": "prompt"}.
        read_gold: what the answer of a text in words is; such texts are left as they are without it.

    Raises:
        DataError: neither a file nor a registered name, or an unknown split.
        UsageError: `fields` for what is not read row by row here.
    """
    name = str(data)
    path = samples_path() if name == "samples" else stdin_rows() if name == "-" else Path(data)
    split = None if split == "all" else split
    if _is_file(path):
        if split not in (None, "train", "dev"):
            raise DataError(f"got split {split!r} for {path}; a file has the splits train, dev and all")
        reader = READERS.get(path.suffix.lower(), _read_file)
        published = "train"
    elif name in READERS:
        reader, published = READERS[name], "train" if split in (None, "dev") else str(split)
        path = Path(name)
    else:
        names = ", ".join(["samples", *(known for known in READERS if not known.startswith("."))])
        raise DataError(
            f"got {name!r}; expected a JSONL file that exists or one of the names {names}. "
            "`mycelium data` prepares files of data sets"
        )
    if reader is _read_file:
        stream = iter_file(path, fields, read_gold)
    elif fields:
        raise UsageError(f"got --map for {name!r}, which has a reader of its own; --map is for files of rows.")
    else:
        stream = _read_golds(reader(str(path), published), read_gold)
    if reader is not _read_file and not _is_file(path) and split not in (None, "dev"):
        split = None  # the reader was asked for it
    for item in _unique(stream):
        if isinstance(item, BadRow) or split is None or is_dev(item.text) == (split == "dev"):
            yield item


def _read_file(source: str, split: str) -> Iterator[Example | BadRow]:
    return iter_file(Path(source))


def _read_golds(items: Iterable[Example | BadRow], read_gold: ReadGold | None) -> Iterator[Example | BadRow]:
    for number, item in enumerate(items, 1):
        try:
            yield item if isinstance(item, BadRow) else with_gold(item, read_gold, f"row {number}")
        except DataError as error:
            yield BadRow(number, str(error), item.id)


def _unique(items: Iterable[Example | BadRow]) -> Iterator[Example | BadRow]:
    """The items with a suffix on ids that came before. Holds 16 bytes for an id."""
    given: set[bytes] = set()
    for item in items:
        if isinstance(item, BadRow):
            yield item
            continue
        name, number = item.id, 1
        while id_digest(name) in given:
            number += 1
            name = f"{item.id}#{number}"
        given.add(id_digest(name))
        yield item if number == 1 else replace(item, problem=Problem(name, item.text))


@dataclass(frozen=True, slots=True)
class DataSet:
    """`iter_data` that begins anew at every `iter`, for what reads the data twice."""

    data: str | Path
    split: str | None = None
    fields: Mapping[str, str] | None = None
    read_gold: ReadGold | None = None

    def __iter__(self) -> Iterator[Example | BadRow]:
        return iter_data(self.data, self.split, self.fields, self.read_gold)


def load_examples(
    data: str | Path,
    split: str | None = None,
    limit: int | None = None,
    read_gold: ReadGold | None = None,
    fields: Mapping[str, str] | None = None,
) -> list[Example]:
    """The readable examples of `iter_data`, at most `limit` of them; bad rows are left out."""
    examples: list[Example] = []
    for item in iter_data(data, split, fields, read_gold):
        if limit is not None and len(examples) >= limit:
            break
        if isinstance(item, Example):
            examples.append(item)
    return examples


for _name in (*ROW_FILES, ".gz"):
    READERS.register(_name, _read_file)
for _name in HUB:
    READERS.register(_name, _read_hub)

"""What every verb shares: notes on stderr, one JSON document on stdout.

The rule of the command line: with `--json` exactly one document goes to stdout and everything else to
stderr; a bad row becomes an error row at the same place and never stops the rest.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mycelium.io import to_json

if TYPE_CHECKING:
    from mycelium.problems import DataSet
    from mycelium.runs import Engine
    from mycelium.solver import Solver
    from mycelium.viewer import Document

RunEngine = Annotated[
    str, typer.Option("--run-engine", help="Where batches are worked on: local, or an engine of your own.")
]
"""The option of every verb that is a stage."""


FieldMap = Annotated[
    list[str] | None,
    typer.Option("--map", help="question=FIELD: which field of the rows holds it; may be repeated."),
]
"""The option of every verb that reads rows."""


Search = Annotated[
    str | None,
    typer.Option(help="How readings are searched: greedy, beam (the default), constrained, groupings or mcts."),
]
BudgetMs = Annotated[
    float | None, typer.Option(min=1, help="Milliseconds for the search of one problem; then what is found so far.")
]
"""The options of every verb that solves."""


def asked_search(search: str | None, budget_ms: float | None) -> dict[str, Any]:
    """What was asked of the search, as the settings of kept rows have it: nothing where nothing was.

    Raises:
        UsageError: there is no search of that name.
    """
    from mycelium.errors import UsageError
    from mycelium.search import SEARCHES

    if search is not None and search not in SEARCHES:
        raise UsageError(f"got --search {search!r:.60}, expected one of {', '.join(SEARCHES)}.")
    asked = {"search": search, "budget_ms": budget_ms}
    return {name: value for name, value in asked.items() if value is not None}


def load_solver(model: Path | None, how: Mapping[str, Any]) -> Solver:
    """A solver as the options say. how: they, as the settings of kept rows have them; what is not there is the default."""
    from mycelium.search import DEFAULT_SEARCH, Budget
    from mycelium.solver import Solver

    budget = Budget(how.get("width", Budget().width), milliseconds=how.get("budget_ms"))
    return Solver.load(
        model,
        budget,
        how.get("choose", "trained"),
        min_confidence=how["min_confidence"],
        average_draws=how.get("average_draws", 0),
        search=how.get("search", DEFAULT_SEARCH),
    )


def read_map(pairs: list[str] | None) -> dict[str, str]:
    """`["question=prompt"]` as {"question": "prompt"}.

    Raises:
        UsageError: no `=`, a name that the row format does not have, or one twice.
    """
    from mycelium.errors import UsageError
    from mycelium.problems import MAPPABLE

    fields: dict[str, str] = {}
    for pair in pairs or ():
        name, _, there = (part.strip() for part in pair.partition("="))
        if name not in MAPPABLE or not there or name in fields:
            raise UsageError(
                f"got --map {pair!r}, expected each of {', '.join(MAPPABLE)} at most once with the name of a field, "
                "such as question=prompt."
            )
        fields[name] = there
    return fields


def data_set(data: str | Path, split: str | None = None, pairs: list[str] | None = None) -> DataSet:
    """The rows of `data`; an answer in words is what its text gives, and a text that gives none is a bad row."""
    from mycelium.problems import DataSet

    return DataSet(data, split, read_map(pairs), read_gold)


def read_gold(text: str) -> str | None:
    """The answer that a text gives, or None where it does not say."""
    from mycelium.symbolic import final_answer

    return final_answer(text).text


def find_engine(name: str) -> Engine:
    """The run engine of that name; processes side by side where `--workers` asks for them.

    Raises:
        UsageError: there is none; the message lists those that exist.
    """
    from mycelium.cli import _resources
    from mycelium.errors import UsageError
    from mycelium.runs import ENGINES, ProcessEngine

    if _resources.workers_asked == 1:
        return ENGINES.require(name)()
    if name != "local":
        raise UsageError("--workers belongs to the local engine; give --run-engine or --workers, not both.")
    return ProcessEngine(_resources.workers_asked)


def note(message: str) -> None:
    """A line for people, on stderr."""
    print(message, file=sys.stderr)


def print_json(document: Any) -> None:
    """The one document of `--json`."""
    sys.stdout.write(to_json(document, indent=2) + "\n")


def print_document(document: Document, as_json: bool) -> None:
    """A document as the one JSON document, or as lines for people."""
    if as_json:
        print_json(document.data)
    else:
        document.print()


def parse_overrides(pairs: list[str]) -> dict[str, object]:
    """`["seed=2", "model.layers=3"]` as a dict; values are read as YAML scalars.

    Raises:
        UsageError: a pair has no `=` or no key, or its value is not YAML.
    """
    import yaml

    from mycelium.errors import UsageError

    values: dict[str, object] = {}
    for pair in pairs:
        key, equals, value = pair.partition("=")
        if not equals or not key.strip():
            raise UsageError(f"got --set {pair!r}, expected key=value, such as --set seed=2")
        try:
            values[key.strip()] = yaml.safe_load(value)
        except yaml.YAMLError:
            raise UsageError(f"got --set {pair!r}, whose value is not a YAML scalar; quote it") from None
    return values

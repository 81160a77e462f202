"""What every verb shares: notes on stderr, one JSON document on stdout.

The rule of the command line: with `--json` exactly one document goes to stdout and everything else to
stderr; a bad row becomes an error row at the same place and never stops the rest.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mycelium.io import to_json

if TYPE_CHECKING:
    from mycelium.runs import Engine
    from mycelium.viewer import Document

RunEngine = Annotated[
    str, typer.Option("--run-engine", help="Where batches are worked on: local, or an engine of your own.")
]
"""The option of every verb that is a stage."""


def find_engine(name: str) -> Engine:
    """The run engine of that name.

    Raises:
        UsageError: there is none; the message lists those that exist.
    """
    from mycelium.runs import ENGINES

    return ENGINES.require(name)()


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

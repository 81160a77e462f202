"""What every verb shares: notes on stderr, one JSON document on stdout.

The rule of the command line: with `--json` exactly one document goes to stdout and everything else to
stderr; a bad row becomes an error row at the same place and never stops the rest.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from mycelium.io import to_json

if TYPE_CHECKING:
    from mycelium.viewer import Document


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

"""Which file shows which kind of run.

Each of them has four functions:

    summary(run) -> dict            what `mycelium runs show RUN --json` prints beside the manifest
    summary_lines(dict) -> [str]    the same for people
    document(row, run) -> dict      what `mycelium show RUN ID --json` prints
    render(row, run, console)       the same for people
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

KINDS = {
    "labels": "label_text",
    "traces": "trace_text",
}
_OTHERS = "any_run"


def shower(kind: str) -> Any:
    """The module that shows runs of a kind; kinds without one are shown column by column."""
    return import_module(f"mycelium.viewer.{KINDS.get(kind, _OTHERS)}")

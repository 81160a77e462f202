"""`--threads` and `--workers`: the same options, with the same meaning, in every verb that works for long.

One thread in a process unless more are asked for: more threads than free processors wait for each other, and a busy
machine then solves a twentieth of what it could. Torch and the BLAS libraries read their number of threads when they
are loaded, so the options are read before the verb imports anything.
"""

from __future__ import annotations

import os
import sys
from typing import Annotated, Any

import typer

LONG = frozenset({"diagnose", "eval", "generate", "improve", "label", "phases", "solve", "taxonomy", "trace", "train"})
SPREAD = frozenset({"eval", "solve"})
"""Verbs whose batches may be worked on in several processes."""
MOST = 1024
_VARIABLES = tuple(
    f"{library}_NUM_THREADS" for library in ("OMP", "MKL", "OPENBLAS", "BLIS", "NUMEXPR", "RAYON")
) + ("VECLIB_MAXIMUM_THREADS",)  # fmt: skip

threads_asked: int | None = None
"""What `--threads` or MYCELIUM_THREADS asked of this call; None where neither did."""
workers_asked = 1


def use_threads(count: int) -> None:
    """Let everything that is loaded from now on use so many threads, and torch also where it is there already."""
    for name in _VARIABLES:
        os.environ[name] = str(count)
    if "torch" in sys.modules:
        sys.modules["torch"].set_num_threads(count)


def add_options(command: Any, verb: str) -> None:
    """Give the command of a long verb its `--threads`, and `--workers` where batches can be spread."""
    wanted = {"threads": verb in LONG, "workers": verb in SPREAD}
    if any(wanted.values()):
        donor = typer.Typer()  # Typer makes the options, whichever click it has inside
        donor.command()(_options)
        command.params += [option for option in typer.main.get_command(donor).params if wanted.get(str(option.name))]


def _threads(value: int | None) -> None:
    global threads_asked
    threads_asked = value
    use_threads(value or 1)


def _workers(value: int) -> None:
    global workers_asked
    workers_asked = value


def _options(
    threads: Annotated[
        int | None,
        typer.Option(
            min=1,
            max=MOST,
            envvar="MYCELIUM_THREADS",
            show_envvar=False,
            callback=_threads,
            expose_value=False,
            help="Threads of one process; 1 unless given here or in MYCELIUM_THREADS.",
        ),
    ] = None,
    workers: Annotated[
        int,
        typer.Option(
            min=1,
            max=MOST,
            callback=_workers,
            expose_value=False,
            help="Processes that work side by side, each with --threads.",
        ),
    ] = 1,
) -> None:
    """Holds the options for `add_options`."""

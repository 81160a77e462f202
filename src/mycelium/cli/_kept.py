"""What every long verb does alike: rows are kept when it is interrupted, and it says how to go on.

`solve`, `eval` and `generate` keep the rows of the file they write beside it (`KeptRows`); `trace`, `label` and `train` in
their run folders. A Ctrl-C says what is kept and the command that goes on.
"""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated, Any

import typer

from mycelium.cli._common import note
from mycelium.io import atomic_output, file_sha256, is_stream, to_json

if TYPE_CHECKING:
    from mycelium.runs import KeptRows

Resume = Annotated[
    bool, typer.Option("--resume", help="Go on with the rows that an interrupted call kept beside the file.")
]
"""The option of every verb that writes a file of rows."""

DIGITS = 16
"""Of a digest in settings: enough to tell files apart, and short enough to read in a message."""

call: tuple[str, ...] = ()
"""The arguments of this call of the program; set by `main`."""


def going_on() -> str:
    """The command that goes on with what this call keeps."""
    arguments = [each for each in call if each not in ("--resume", "--no-resume")]
    return shlex.join(["mycelium", *arguments[:1], "--resume", *arguments[1:]])


@contextmanager
def saying_what_is_kept(kept: Callable[[], str]) -> Iterator[None]:
    """Where a Ctrl-C ends the block: a line with what is kept. `main` then ends the program."""
    try:
        yield
    except KeyboardInterrupt:
        note(kept())
        raise


def kept_in_run(folder: Path) -> str:
    """What an interrupted verb that fills a run folder leaves, and how to go on."""
    from mycelium.runs import Run, is_run

    rows = f"{len(Run.open(folder)):,} rows are kept in {folder}" if is_run(folder) else "Nothing was begun"
    return f"{rows}. Go on with:\n  {going_on()}"


class DirectRows:
    """Rows that go to stdout or a device as they come: nothing is kept of them."""

    n_before = 0

    def __init__(self, stream: IO[str]) -> None:
        self._stream = stream
        self.n = 0

    def before(self) -> Iterator[dict[str, Any]]:
        """No rows: there was no earlier call."""
        return iter(())

    def append(self, row: Mapping[str, Any], *, ascii: bool = False) -> None:
        """Write a row."""
        self.append_line(to_json(row, ascii=ascii))

    def append_line(self, line: str) -> None:
        """Write a row that is JSON already."""
        self._stream.write(line + "\n")
        self.n += 1


@contextmanager
def keeping_rows(
    target: str | Path,
    kind: str,
    settings: Callable[[], Mapping[str, Any]],
    resume: bool,
    batch_size: int,
) -> Iterator[KeptRows | DirectRows]:
    """Where a verb writes its rows; the file appears when the block ends well.

    settings: everything that decides what the rows hold; asked for only where rows are kept.

    Raises:
        UsageError: `resume` without a file; see also `KeptRows.open`.
    """
    from mycelium.errors import UsageError
    from mycelium.runs import KeptRows

    if is_stream(target):
        if resume:
            raise UsageError("got --resume for rows that go to stdout or a device; it needs the name of a file.")
        with saying_what_is_kept(lambda: "The rows that were made are written."), atomic_output(target) as stream:
            yield DirectRows(stream)
        return
    rows = KeptRows.open(target, kind, settings(), resume, batch_size)
    if rows.n_before:
        note(f"going on after the {rows.n_before:,} rows in {rows.path}")
    try:
        with rows:
            yield rows
    except KeyboardInterrupt:
        note(_kept(rows))
        raise
    except Exception:
        if rows.n_kept:
            note(_kept(rows))
        raise


def _kept(rows: KeptRows) -> str:
    if not rows.n_kept:
        return f"No batch was finished, so nothing is kept and {rows.target.name} was not written."
    return f"{rows.n_kept:,} rows are kept in {rows.path}. Go on with:\n  {going_on()}"


def digest(path: str | Path) -> str | None:
    """What tells the content of a file from another; None for what is no file, such as stdin."""
    place = Path(path)
    try:
        return file_sha256(place)[:DIGITS] if place.is_file() else None
    except ValueError:  # a name with a NUL in it
        return None


def made_with(model: Path | None) -> dict[str, Any]:
    """The settings of every row that a solver made: the version and the weights."""
    from mycelium import __version__
    from mycelium.solver import weights_sha256

    return {"mycelium": __version__, "weights_sha256": weights_sha256(model)[:DIGITS]}

"""One file, one document: JSON, settings in YAML, figures drawn without a display."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mycelium.errors import MissingExtraError, MyceliumError, UsageError
from mycelium.io.files import atomic_bytes, write_whole
from mycelium.io.jsonl import to_json

__all__ = ["FORMATS", "empty_figure", "read_mapping", "save_figure", "write_json"]

FORMATS = (".png", ".svg", ".pdf")


def write_json(path: str | Path, document: Any, *, indent: int | None = None) -> None:
    """Write one JSON document and a line end, in one piece."""
    write_whole(path, to_json(document, indent=indent) + "\n")


def read_mapping(path: Path, fault: type[MyceliumError]) -> dict[str, Any]:
    """The mapping that a YAML file holds.

    Raises:
        fault: the file cannot be read, is not YAML, or holds something else.
    """
    import yaml

    try:
        row = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise fault(f"{path}: {error}") from error
    if not isinstance(row, dict):
        raise fault(f"{path}: got {type(row).__name__}, expected a mapping of settings")
    return row


def empty_figure(path: Path, inches: tuple[float, float]) -> Any:
    """A Matplotlib figure that `save_figure` can write to `path`, whose ending says the format.

    Raises:
        UsageError: another ending than .png, .svg or .pdf.
        MissingExtraError: Matplotlib is not installed.
    """
    if path.suffix.lower() not in FORMATS:
        raise UsageError(f"got the plot file {path}, expected a name that ends in {', '.join(FORMATS)}.")
    try:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except ImportError:
        raise MissingExtraError("matplotlib", "plot") from None
    figure = Figure(figsize=inches, layout="constrained")
    FigureCanvasAgg(figure)
    return figure


def save_figure(figure: Any, path: Path) -> None:
    """Write a figure, making the folders above it."""
    with atomic_bytes(path) as stream:
        figure.savefig(stream, format=path.suffix.lower().removeprefix("."), dpi=120)

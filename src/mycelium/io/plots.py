"""Drawing into a file with Matplotlib, without a display and without pyplot's global state."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mycelium.errors import MissingExtraError, UsageError

__all__ = ["FORMATS", "empty_figure", "save_figure"]

FORMATS = (".png", ".svg", ".pdf")


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
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=120)

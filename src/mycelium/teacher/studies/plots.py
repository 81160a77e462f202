"""The plot of the dual-phase study: where JSD peaks fall, how large the JSD is, and what IAF holds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mycelium.io import empty_figure, save_figure
from mycelium.teacher.studies.phases import PHASES, kinds_in_order

_COLOURS = {"reading": "#3b6ea5", "generating": "#c8553d"}
_NAMES = {"reading": "reading the problem", "generating": "writing the solution"}
_BLACK, _GREY = "#222222", "#999999"


def plot_phases(study: dict[str, Any], path: Path) -> None:
    """Draw a study of `study_phases` into a file; its ending says the format.

    Raises:
        UsageError: another ending than .png, .svg or .pdf.
        MissingExtraError: Matplotlib is not installed.
    """
    figure = empty_figure(path, (13, 4.6))
    shares, means, operands = figure.subplots(1, 3, width_ratios=[2.4, 0.9, 1.7])
    _draw_shares(shares, study)
    _draw_means(means, study)
    _draw_operands(operands, study["operands"])
    figure.suptitle(f"{Path(study['teacher']).name}: {study['n_traces']} traces, all heads of layers {_layers(study)}")
    save_figure(figure, path)


def _layers(study: dict[str, Any]) -> str:
    layers = study["layers"]
    whole = layers == list(range(layers[0], layers[-1] + 1)) if layers else False
    return f"{layers[0]}-{layers[-1]}" if whole and len(layers) > 1 else ", ".join(map(str, layers))


def _draw_shares(axes: Any, study: dict[str, Any]) -> None:
    kinds = kinds_in_order(study)
    height = 0.38
    for offset, phase in zip((-height / 2, height / 2), PHASES, strict=True):
        shares = study["phases"][phase]["peak_share"]
        for place, kind in enumerate(kinds):
            found = shares.get(kind)
            if found is None or found["value"] is None:
                axes.text(0.005, place + offset, "none in the text", va="center", fontsize=7, color=_GREY)
                continue
            label = _NAMES[phase] if place == 0 else None
            axes.barh(place + offset, found["value"], height, color=_COLOURS[phase], label=label, **_errors(found))
            line = [found["chance"]] * 2
            axes.plot(line, [place + offset - height / 2, place + offset + height / 2], color=_BLACK, linewidth=1.6)
    axes.plot([], [], color=_BLACK, linewidth=1.6, label="share of all tokens")
    axes.set_yticks(range(len(kinds)), kinds)
    axes.invert_yaxis()
    largest = [v for phase in PHASES for item in study["phases"][phase]["peak_share"].values() for v in _ends(item)]
    axes.set_xlim(0, min(1.0, 1.15 * max(largest, default=1.0)))
    tolerance = study["tolerance_tokens"]
    nearness = f"within {tolerance} token{'s' * (tolerance > 1)} of there" if tolerance else "there"
    axes.set_xlabel(f"share of JSD peaks {nearness}")
    axes.legend(loc="lower right", fontsize=8)
    _tidy(axes)


def _ends(found: dict[str, Any]) -> list[float]:
    """All values of a share that the drawing must have room for."""
    return [value for value in (found["value"], found["chance"], *(found["ci95"] or ())) if value is not None]


def _errors(found: dict[str, Any]) -> dict[str, Any]:
    if not found.get("ci95"):
        return {}
    low, high = found["ci95"]
    value = found["value"]
    error = [[max(0.0, value - low)], [max(0.0, high - value)]]
    return {"xerr": error, "error_kw": {"elinewidth": 1, "capsize": 2, "ecolor": "#555555"}}


def _draw_means(axes: Any, study: dict[str, Any]) -> None:
    for place, phase in enumerate(PHASES):
        found = study["phases"][phase]["mean_bits"]
        errors = {name.replace("x", "y", 1) if name == "xerr" else name: v for name, v in _errors(found).items()}
        axes.bar(place, found["value"], 0.6, color=_COLOURS[phase], **errors)
        axes.text(
            place,
            found["value"] / 2,
            f"{found['value']:.3f}",
            ha="center",
            va="center",
            color="white",
            fontsize=9,
        )
    axes.set_xticks(range(len(PHASES)), PHASES)
    axes.set_ylabel("mean JSD, bits")
    _tidy(axes)


def _draw_operands(axes: Any, operands: dict[str, Any]) -> None:
    ks = [int(k) for k in operands["top_k"]]
    found = [operands["top_k"][str(k)] for k in ks]
    if any(item["value"] is None for item in found):
        axes.text(0.5, 0.5, "no equation uses a number\nof its problem", ha="center", transform=axes.transAxes)
        return
    low = [item["value"] - (item["ci95"] or [item["value"]])[0] for item in found]
    high = [(item["ci95"] or [item["value"]])[-1] - item["value"] for item in found]
    axes.errorbar(
        ks, [item["value"] for item in found], yerr=[low, high], marker="o", color=_COLOURS["generating"], capsize=2,
        label="IAF's top k",
    )  # fmt: skip
    axes.plot(
        ks,
        [item["chance"] for item in found],
        marker="o",
        color=_GREY,
        linestyle="--",
        label="k tokens at random",
    )
    axes.set_xticks(ks)
    axes.set_ylim(0, 1)
    axes.set_xlabel("k problem tokens")
    axes.set_ylabel("share of operands among them")
    axes.legend(loc="upper left", fontsize=8)
    _tidy(axes)


def _tidy(axes: Any) -> None:
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)

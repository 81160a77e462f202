"""The plot of a taxonomy: rows over beta, the information curve, agreement with the operations, and the tree."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mycelium.io import empty_figure, save_figure

_BLUE, _RED, _GREEN, _GREY = "#3b6ea5", "#c8553d", "#4d8f57", "#999999"
_OPERATIONS = {"ADD": _BLUE, "SUB": _RED, "MUL": _GREEN, "DIV": "#8e6bab"}


def plot_taxonomy(report: dict[str, Any], path: Path) -> None:
    """Draw a report of `discover` into a file; its ending says the format.

    Raises:
        UsageError: another ending than .png, .svg or .pdf.
        MissingExtraError: Matplotlib is not installed.
    """
    figure = empty_figure(path, (14, 8.4))
    axes = figure.subplot_mosaic(
        [["rows", "information", "agreement"], ["tree", "tree", "tree"]], height_ratios=[1, 1.25]
    )
    _draw_rows(axes["rows"], report)
    _draw_information(axes["information"], report)
    _draw_agreement(axes["agreement"], report)
    _draw_tree(axes["tree"], report)
    for each in axes.values():
        for side in ("top", "right"):
            each.spines[side].set_visible(False)
    chosen = report["chosen"]
    figure.suptitle(
        f"{report['n_steps']:,} steps of {report['n_problems']:,} problems: {chosen['rows']} rows at beta {chosen['beta']:.2f}"
    )
    save_figure(figure, path)


def _draw_rows(axes: Any, report: dict[str, Any]) -> None:
    betas = [level["beta"] for level in report["levels"]]
    axes.step(betas, [level["rows"] for level in report["levels"]], where="post", color=_BLUE)
    axes.axvline(report["chosen"]["beta"], color=_GREY, linestyle="--", linewidth=1, label="chosen")
    axes.set_xscale("log")
    _plain_ticks(axes, betas)
    axes.set_ylim(0, None)
    axes.set_xlabel("beta, per nat (log scale)")
    axes.set_ylabel("rows")
    axes.legend(loc="upper left", fontsize=8)


def _draw_information(axes: Any, report: dict[str, Any]) -> None:
    levels, chosen = report["levels"], report["chosen"]["level"]
    axes.plot(
        [level["compression_bits"] for level in levels],
        [level["relevance_bits"] for level in levels],
        marker="o", markersize=3, color=_BLUE,
    )  # fmt: skip
    axes.plot(
        levels[chosen]["compression_bits"], levels[chosen]["relevance_bits"], marker="o", markersize=8, color=_RED,
        linestyle="none", label="chosen",
    )  # fmt: skip
    axes.set_xlabel("I(X;T), bits")
    axes.set_ylabel("I(T;Y), bits")
    axes.legend(loc="lower right", fontsize=8)


def _draw_agreement(axes: Any, report: dict[str, Any]) -> None:
    levels = report["levels"]
    betas = [level["beta"] for level in levels]
    for key, label, colour in (
        ("purity", "purity", _BLUE),
        ("homogeneity", "I(row; operation) / H(operation)", _GREEN),
        ("normalised_information", "normalised mutual information", _RED),
    ):
        axes.plot(betas, [level[key] for level in levels], color=colour, label=label)
    axes.axhline(
        report["agreement"]["purity_of_one_row"],
        color=_BLUE,
        linestyle=":",
        linewidth=1,
        label="purity of one row",
    )
    axes.axvline(report["chosen"]["beta"], color=_GREY, linestyle="--", linewidth=1)
    axes.set_xscale("log")
    _plain_ticks(axes, betas)
    axes.set_ylim(0, 1.02)
    axes.set_xlabel("beta, per nat (log scale)")
    axes.set_ylabel("against the parsed operations")
    axes.legend(loc="lower right", fontsize=7)


def _plain_ticks(axes: Any, betas: list[float]) -> None:
    low, high = min(betas), max(betas)
    ticks = [t for t in (0.5, 1, 1.5, 2, 3, 4, 5, 7, 10, 15, 20, 30, 50, 100, 200) if low * 0.95 <= t <= high * 1.05]
    axes.set_xticks(ticks, [f"{t:g}" for t in ticks])
    axes.minorticks_off()


def _draw_tree(axes: Any, report: dict[str, Any]) -> None:
    """Betas downwards; a node is a line from its birth to its split, as wide as its share of the steps."""
    nodes = {node["node"]: node for node in report["tree"]}
    children: dict[int, list[int]] = {}
    for node in report["tree"]:
        if node["parent"] is not None:
            children.setdefault(node["parent"], []).append(node["node"])
    places: dict[int, float] = {}
    order: list[int] = []
    _place(0, children, places, order)
    end = report["chosen"]["beta"]
    born = [node["born_beta"] for node in report["tree"] if node["born_beta"] > 0]
    begin = min([*born, end]) * 0.95
    for key, node in nodes.items():
        top, bottom = max(node["born_beta"], begin), node["split_beta"] or end
        colour = _OPERATIONS.get(node["operation"], _GREY)
        width = 1 + 11 * node["share"]
        axes.plot([places[key]] * 2, [top, bottom], color=colour, linewidth=width, solid_capstyle="butt")
        kids = children.get(key, [])
        if kids:
            axes.plot([places[kids[0]], places[kids[-1]]], [bottom] * 2, color=_GREY, linewidth=1)
        elif node["row"] is not None:
            row = report["rows"][node["row"]]
            words = "\n".join(row["typical"].get("words", [])[:4])
            text = f"row {row['row']}\n{row['operation'] or '-'} {row['operation_share'] or 0:.0%}\n{row['steps']:,}\n{words}"
            axes.text(places[key], end * 1.015, text, ha="center", va="top", fontsize=7)
    axes.set_yscale("log")
    axes.set_ylim(end * (end / begin) ** 0.45, begin)
    ticks = [t for t in (1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 7, 10, 15, 20) if begin <= t <= end]
    axes.set_yticks(ticks, [f"{t:g}" for t in ticks])
    axes.minorticks_off()
    axes.set_xticks([])
    axes.spines["bottom"].set_visible(False)
    axes.set_xlim(-0.7, max(places.values()) + 0.7)
    axes.set_ylabel("beta of the splits")
    for name, colour in (*_OPERATIONS.items(), ("another", _GREY)):
        axes.plot([], [], color=colour, linewidth=4, label=name)
    axes.legend(
        loc="upper left",
        bbox_to_anchor=(1.0, 1.0),
        fontsize=7,
        title="most frequent\noperation",
        title_fontsize=7,
    )


def _place(root: int, children: dict[int, list[int]], places: dict[int, float], leaves: list[int]) -> None:
    """Leaves side by side in the order of the tree, parents above the middle of their children."""
    pending = [(root, False)]
    while pending:
        node, placed = pending.pop()
        below = children.get(node, [])
        if not below:
            places[node] = float(len(leaves))
            leaves.append(node)
        elif placed:
            places[node] = sum(places[child] for child in below) / len(below)
        else:
            pending.append((node, True))
            pending += [(child, False) for child in reversed(below)]

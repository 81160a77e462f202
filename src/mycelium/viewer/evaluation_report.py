"""The figures of an evaluation as text for people: a terminal summary and a Markdown page."""

from __future__ import annotations

from typing import Any


def percent(value: float | None) -> str:
    """`0.1234` as `12.3%`; an unknown value as a dash."""
    return "–" if value is None else f"{100 * value:.1f}%"


def interval(bounds: list[float] | None) -> str:
    return "–" if bounds is None else f"{percent(bounds[0])} to {percent(bounds[1])}"


def summary_lines(summary: dict[str, Any]) -> list[str]:
    """A dozen lines that say what a reader of a paper would ask."""
    half = summary["most_confident_half"]
    calibration = summary["calibration"]
    coverage = summary["coverage_at_k"]
    per_second = summary["problems_per_second"]
    lines = [
        f"problems                 {summary['n']}",
        f"accuracy                 {percent(summary['accuracy'])}   (95%: {interval(summary['ci95'])})",
        f"answered                 {summary['answered']}",
        f"accuracy when answered   {percent(summary['accuracy_when_answered'])}"
        f"   (95%: {interval(summary['ci95_when_answered'])})",
        f"accuracy with refusals   {percent(summary['accuracy_with_refusals'])}   (refusals as wrong)",
        f"most confident half      {percent(half['accuracy'])}   (95%: {interval(half['ci95'])})",
        f"calibration error        {_number(calibration['expected_calibration_error'])}   ({calibration['binning']})",
        f"coverage at 1, 5, 10     {' '.join(percent(coverage[k]) for k in ('1', '5', '10'))}   (reads gold)",
        f"problems per second      {_number(per_second)}",
    ]
    if summary["without_gold"]:
        lines.append(f"without gold             {summary['without_gold']}   (not scored)")
    if summary.get("failed_records"):
        lines.append(f"unreadable rows          {summary['failed_records']}")
    if len(summary["by_steps"]) > 1:
        lines.append("by steps")
        lines += [
            f"  {name:<22} {percent(group['accuracy'])}   ({group['correct']} of {group['n']})"
            for name, group in summary["by_steps"].items()
        ]
    return lines


def markdown(summary: dict[str, Any], title: str) -> str:
    """The page that `mycelium eval --report DIR` writes."""
    parts = [f"# {title}", "", "```", *summary_lines(summary), "```", ""]
    parts += ["![reliability](reliability.svg) ![accuracy over the share answered](risk_coverage.svg)", ""]
    for name, heading in (
        ("by_steps", "By number of steps"),
        ("by_source", "By source"),
        ("by_level", "By level"),
        ("by_subject", "By subject"),
    ):
        groups = summary[name]
        if set(groups) - {"unknown"}:
            rows = [
                [label, group["n"], percent(group["accuracy"]), interval(group["ci95"])]
                for label, group in groups.items()
            ]
            parts += [f"## {heading}", "", *_table(["group", "n", "accuracy", "95% interval"], rows), ""]
    thresholds = [
        [
            f"{p['threshold']:.2f}",
            percent(p["share_answered"]),
            p["n"],
            percent(p["accuracy"]),
            interval(p["ci95"]),
        ]
        for p in summary["thresholds"]
    ]
    parts += ["## Answering only above a confidence", ""]
    parts += _table(["confidence", "answered", "n", "accuracy", "95% interval"], thresholds)
    bins = [[b["n"], f"{b['confidence']:.3f}", f"{b['accuracy']:.3f}"] for b in summary["calibration"]["bins"]]
    parts += ["", "## Calibration", "", *_table(["n", "mean confidence", "accuracy"], bins), ""]
    coverage = [[k, percent(value)] for k, value in summary["coverage_at_k"].items()]
    parts += ["## Coverage (reads gold; not an accuracy)", "", *_table(["k", "coverage"], coverage), ""]
    return "\n".join(parts)


def _table(header: list[str], rows: list[list[Any]]) -> list[str]:
    lines = ["| " + " | ".join(header) + " |", "|" + "---|" * len(header)]
    return lines + ["| " + " | ".join(str(cell).replace("|", "\\|") for cell in row) + " |" for row in rows]


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.3g}"

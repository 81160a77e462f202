"""The figures of an evaluation, of changed problems and of two runs compared: lines, and the pages of a report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from mycelium.io import to_json
from mycelium.viewer.document import Document
from mycelium.viewer.figures import reliability_svg, risk_coverage_svg

if TYPE_CHECKING:
    from mycelium.evaluation import Comparison, Record, Score


def percent(value: float | None) -> str:
    """`0.1234` as `12.3%`; an unknown value as a dash."""
    return "–" if value is None else f"{100 * value:.1f}%"


def interval(bounds: list[float] | None) -> str:
    """`[0.1, 0.2]` as `10.0% to 20.0%`."""
    return "–" if bounds is None else f"{percent(bounds[0])} to {percent(bounds[1])}"


GROUPINGS = {"steps": "number of steps", "source": "source", "level": "level", "subject": "subject", "kind": "kind"}
"""What problems are grouped by: the name in `by_NAME` of a summary, and its words."""


def evaluation_document(summary: dict[str, Any], title: str, by: Sequence[str] = ()) -> Document:
    """What `mycelium eval` found, with the figures of `--perturb` where there are some and those of the groups `by`."""

    def lines() -> Iterator[str]:
        yield title
        yield from evaluation_lines(summary)
        if "robustness" in summary:
            yield from robustness_lines(summary["robustness"])
        for name in by:
            yield from group_lines(summary, name)

    return Document(summary, lines)


def evaluation_lines(summary: dict[str, Any]) -> list[str]:
    """A dozen lines that say what a reader of a paper would ask."""
    half = summary["most_confident_half"]
    calibration = summary["calibration"]
    coverage = summary["coverage_at_k"]
    per_second = summary["problems_per_second"]
    lines = [
        f"problems                 {summary['n']}",
        f"accuracy                 {percent(summary['accuracy'])}   (95%: {interval(summary['ci95'])})",
        f"answered without a mark  {summary['answered']}"
        f"   (besides {summary['guesses']} guesses and {summary['refused']} refusals)",
        f"accuracy when answered   {percent(summary['accuracy_when_answered'])}"
        f"   (95%: {interval(summary['ci95_when_answered'])})",
        f"accuracy with refusals   {percent(summary['accuracy_with_refusals'])}   (guesses and refusals as wrong)",
        f"most confident half      {percent(half['accuracy'])}   (95%: {interval(half['ci95'])})",
        f"calibration error        {_number(calibration['expected_calibration_error'])}   ({calibration['binning']})",
        f"coverage at 1, 5, 10     {' '.join(percent(coverage[k]) for k in ('1', '5', '10'))}   (reads gold)",
        f"problems per second      {_number(per_second)}",
    ]
    if summary["without_gold"]:
        lines.append(f"without gold             {summary['without_gold']}   (not scored)")
    if summary.get("failed_records"):
        lines.append(f"unreadable rows          {summary['failed_records']}")
    if summary["risk_coverage"]:
        lines.append("risk and coverage        answered   confidence from   right")
        lines += [
            f"{'':<25}{percent(p['share_answered']):>8}   {p['confidence']:>15.2f}   {percent(p['accuracy'])}"
            f"   ({p['correct']} of {p['n']})"
            for p in summary["risk_coverage"]
        ]
    if len(summary["by_steps"]) > 1:
        lines.append("by steps")
        lines += [
            f"  {name:<22} {percent(group['accuracy'])}   ({group['correct']} of {group['n']})"
            for name, group in summary["by_steps"].items()
        ]
    return lines


def group_lines(summary: dict[str, Any], name: str) -> list[str]:
    """What became of the problems of each group; `name` is one of `GROUPINGS`."""
    lines = [f"by {GROUPINGS[name]}: right (95%); answered without a mark, right of them; guesses, refusals"]
    for label, group in summary[f"by_{name}"].items():
        right = round(group["answered"] * (group["accuracy_when_answered"] or 0))
        lines += [
            f"  {label}",
            f"    {group['correct']:>4} of {group['n']:<4} {percent(group['accuracy']):>6} ({interval(group['ci95'])});"
            f" answered {group['answered']}, right {right}; {group['guesses']} guesses, {group['refused']} refused",
        ]
    return lines


def report_files(summary: dict[str, Any], records: Sequence[Record | Score], title: str) -> dict[str, str]:
    """The files of `mycelium eval --report DIR`, by name: a page, its two plots, and the summary as JSON."""
    scored = [(record.confidence, bool(record.correct)) for record in records if record.correct is not None]
    page = evaluation_markdown(summary, title)
    if "robustness" in summary:
        page += "\n" + robustness_markdown(summary["robustness"])
    return {
        "summary.json": to_json(summary, indent=2) + "\n",
        "reliability.svg": reliability_svg(summary["calibration"]["bins"]),
        "risk_coverage.svg": risk_coverage_svg(scored),
        "report.md": page,
    }


def evaluation_markdown(summary: dict[str, Any], title: str) -> str:
    """The page of a report; it shows the two plots beside it."""
    parts = [f"# {title}", "", "```", *evaluation_lines(summary), "```", ""]
    parts += ["![reliability](reliability.svg) ![accuracy over the share answered](risk_coverage.svg)", ""]
    for name, heading in GROUPINGS.items():
        groups = summary[f"by_{name}"]
        if set(groups) - {"unknown"}:
            parts += [f"## By {heading}", "", *group_table(groups), ""]
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


def robustness_lines(figures: dict[str, Any]) -> list[str]:
    """One line for each perturbation, and one more where several draws were made."""
    lines = [f"labelled stories         {figures['stories']}"]
    for name, each in figures["perturbations"].items():
        if not each["n"]:
            lines.append(f"{name:<24} no story can be changed so")
            continue
        moved = each["difference"]
        lines.append(
            f"{name:<24} {percent(each['original']['accuracy'])} before, {percent(each['perturbed']['accuracy'])} "
            f"after   (95%: {interval(each['perturbed']['ci95'])}; n {each['n']}; p {moved['mcnemar_p']:.2g})"
        )
        if every := each.get("all_draws"):
            lines.append(
                f"  under all {every['draws']} draws{'':<6} {percent(every['accuracy'])} of the {every['n']} stories solved "
                f"originally   (95%: {interval(every['ci95'])}); {percent(every['mean_share_of_draws'])} of their draws"
            )
    for key, heading in (
        ("by_program_steps", "by steps of the program"),
        ("by_unread_numbers", "by numbers that nothing reads"),
    ):
        lines.append(heading)
        lines += [
            f"  {label:<22} {percent(group['accuracy'])}   ({group['correct']} of {group['n']})"
            for label, group in figures[key].items()
        ]
    return lines


def robustness_markdown(figures: dict[str, Any]) -> str:
    """A section for the page of `mycelium eval --report`."""
    return "\n".join(["## Robustness", "", "```", *robustness_lines(figures), "```", ""])


def comparison_document(result: Comparison, a: str, b: str, flips: int) -> Document:
    """Two runs over the same problems, named `a` and `b`, with at most `flips` of the problems that changed sides."""

    def lines() -> Iterator[str]:
        low, high = result.difference_ci95
        yield f"A  {a}  {result.a}"
        yield f"B  {b}  {result.b}"
        yield f"B - A  {100 * result.difference:+.1f} points  (95%: {100 * low:+.1f} to {100 * high:+.1f})"
        yield (
            f"both right {result.both}, only A {result.only_a}, only B {result.only_b}, "
            f"neither {result.neither}; exact McNemar p = {result.p_value:.3g}"
        )
        if result.only_in_a or result.only_in_b:
            yield f"left out: {result.only_in_a} records of A and {result.only_in_b} of B that cannot be paired"
        for flip in result.flips[:flips]:
            mark_a, mark_b = ("right", "wrong") if flip.right == "a" else ("wrong", "right")
            yield f"  {flip.id}: gold {flip.gold}; A {flip.answer_a} ({mark_a}), B {flip.answer_b} ({mark_b})"
        if len(result.flips) > flips:
            yield f"  ... and {len(result.flips) - flips} more (--flips N)"

    return Document(result.to_json(), lines)


def group_table(groups: dict[str, Any], heading: str = "group") -> list[str]:
    """A Markdown table of one of the `by_...` fields of a summary: one row a group, what is right in it and how surely."""
    return _table(*group_rows(groups, heading))


def group_rows(groups: dict[str, Any], heading: str = "group") -> tuple[list[str], list[list[Any]]]:
    """Header and rows of the table of one of the `by_...` fields of a summary."""
    header = [heading, "n", "right", "95% interval", "answered without a mark", "right of these", "95% interval"]
    rows = [
        [
            label,
            group["n"],
            percent(group["accuracy"]),
            interval(group["ci95"]),
            f"{group['answered']} ({percent(group['answered'] / group['n'] if group['n'] else None)})",
            percent(group["accuracy_when_answered"]),
            interval(group["ci95_when_answered"]),
            group["guesses"],
            group["refused"],
        ]
        for label, group in groups.items()
    ]
    return [*header, "guesses", "refused"], rows


def _table(header: list[str], rows: list[list[Any]]) -> list[str]:
    lines = ["| " + " | ".join(header) + " |", "|" + "---|" * len(header)]
    return lines + ["| " + " | ".join(str(cell).replace("|", "\\|") for cell in row) + " |" for row in rows]


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.3g}"

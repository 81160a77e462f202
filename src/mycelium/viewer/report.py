"""The report of an evaluation: accuracy with intervals, groups, calibration, the surest wrong answers, a second run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from mycelium.viewer.evaluations import GROUPINGS, group_rows, interval, percent
from mycelium.viewer.figures import groups_svg, reliability_svg, risk_coverage_svg
from mycelium.viewer.report_page import Code, Plot, ReportPage, Table

if TYPE_CHECKING:
    from mycelium.evaluation import Record

MAX_FLIPS = 100


def records_report(
    records: Sequence[Record],
    name: str,
    command: str,
    against: tuple[str, Sequence[Record]] | None = None,
    texts: Mapping[str, str] | None = None,
    worst: int = 25,
) -> tuple[ReportPage, dict[str, Any]]:
    """The page of an evaluation and its summary as JSON.

    Args:
        records: of the run, A.
        name: of the run, and of the second one in `against`, B, whose problems are paired by id.
        command: what makes the report again.
        texts: questions by the SHA-256 that records hold (`question_hash`), where they are known.
        worst: wrong answers to list, surest first.

    Raises:
        DataError: no problem is in both runs.
    """
    from mycelium.evaluation import summarize

    summary = summarize(records)
    page = ReportPage(f"Evaluation of {name}")
    page.add("Made by:", Code(command), "Intervals are 95%: Wilson for shares. Accuracy is without gold at inference.")
    page.section("Accuracy", Table(["figure", "value", "95% interval", "n"], _figures(summary)))
    scored = _scored(records)
    other = _scored(against[1]) if against else None
    page.add(
        Plot("reliability.svg", reliability_svg(summary["calibration"]["bins"]), "Accuracy over confidence, by bin"),
        Plot("risk_coverage.svg", risk_coverage_svg(scored, other), "Accuracy on the most confident share"),
    )
    for field, heading in GROUPINGS.items():
        groups = summary[f"by_{field}"]
        if set(groups) - {"unknown"}:
            plot = Plot(f"by_{field}.svg", groups_svg(f"Accuracy by {heading}", groups), f"Accuracy by {heading}")
            page.section(f"By {heading}", plot, Table(*group_rows(groups)))
    if against is not None:
        _compare(page, summary, records, name, against)
    page.section("Answering only above a confidence", Table(*_thresholds(summary)))
    page.section("Calibration", *_calibration(summary))
    rows = [[k, percent(value)] for k, value in summary["coverage_at_k"].items()]
    page.section("Coverage (reads gold; not an accuracy)", Table(["k", "a right answer among the first k"], rows))
    _wrong(page, records, texts or {}, worst)
    return page, summary


def wrong_records(records: Sequence[Record]) -> list[Record]:
    """The wrong ones, surest first; of those without an answer last."""
    wrong = [record for record in records if record.correct is False]
    return sorted(wrong, key=lambda record: (record.answer is None, -record.confidence, record.id))


def _scored(records: Sequence[Record]) -> list[tuple[float, bool]]:
    return [(record.confidence, bool(record.correct)) for record in records if record.correct is not None]


def _figures(summary: Mapping[str, Any]) -> list[list[Any]]:
    half = summary["most_confident_half"]
    n = summary["n"]
    return [
        ["accuracy", percent(summary["accuracy"]), interval(summary["ci95"]), n],
        [
            "accuracy when answered without a mark",
            percent(summary["accuracy_when_answered"]),
            interval(summary["ci95_when_answered"]),
            summary["answered"],
        ],
        ["accuracy with refusals and guesses as wrong", percent(summary["accuracy_with_refusals"]), "", n],
        ["most confident half", percent(half["accuracy"]), interval(half["ci95"]), half["n"]],
        ["guesses", summary["guesses"], "", ""],
        ["refused", summary["refused"], "", ""],
        ["errors of the solver", summary["solver_errors"], "", ""],
        ["without gold, not scored", summary["without_gold"], "", ""],
        ["seconds of solving", f"{summary['seconds']:.1f}", "", ""],
    ]


def _thresholds(summary: Mapping[str, Any]) -> tuple[list[str], list[list[Any]]]:
    rows = [
        [f"{p['threshold']:.2f}", percent(p["share_answered"]), p["n"], percent(p["accuracy"]), interval(p["ci95"])]
        for p in summary["thresholds"]
    ]
    return ["confidence", "answered", "n", "accuracy", "95% interval"], rows


def _calibration(summary: Mapping[str, Any]) -> tuple[str, Table]:
    found = summary["calibration"]
    error, area = found["expected_calibration_error"], found["area_under_risk_coverage"]
    said = f"Expected calibration error {_number(error)} ({found['binning']}); area under risk and coverage {_number(area)}."
    rows = [[each["n"], f"{each['confidence']:.3f}", f"{each['accuracy']:.3f}"] for each in found["bins"]]
    return said, Table(["n", "mean confidence", "accuracy"], rows)


def _compare(
    page: ReportPage,
    summary: Mapping[str, Any],
    records: Sequence[Record],
    name: str,
    against: tuple[str, Sequence[Record]],
) -> None:
    from mycelium.evaluation import compare, summarize

    result = compare(records, against[1])
    low, high = result.difference_ci95
    page.section(
        "Against a second run",
        Table(
            ["run", "accuracy on the shared problems", "95% interval", "n"],
            [
                [f"{letter}: {run}", percent(side.value), interval(list(side.ci95) if side.ci95 else None), side.n]
                for letter, run, side in (("A", name, result.a), ("B", against[0], result.b))
            ],
        ),
        f"B - A: {100 * result.difference:+.1f} points (95%: {100 * low:+.1f} to {100 * high:+.1f}); both right "
        f"{result.both}, only A {result.only_a}, only B {result.only_b}, neither {result.neither}; exact McNemar "
        f"p = {result.p_value:.3g}. Left out: {result.only_in_a} records of A and {result.only_in_b} of B.",
    )
    theirs = summarize(against[1])["by_steps"]
    both = {key: (group, theirs[key]) for key, group in summary["by_steps"].items() if key in theirs}
    if set(both) - {"unknown"}:
        rows = [[key, a["n"], percent(a["accuracy"]), b["n"], percent(b["accuracy"])] for key, (a, b) in both.items()]
        page.add(Table(["steps", "n of A", "A", "n of B", "B"], rows))
    flips = [[f.id, f.gold, f.answer_a, f.answer_b, f.right.upper()] for f in result.flips[:MAX_FLIPS]]
    if flips:
        shown = f"{len(flips)} of {len(result.flips)} problems that only one run has right:"
        page.add(shown, Table(["id", "gold", "A", "B", "right"], flips))


def _wrong(page: ReportPage, records: Sequence[Record], texts: Mapping[str, str], worst: int) -> None:
    wrong = wrong_records(records)
    header = ["id", "status", "confidence", "gold", "answer", "program"]
    rows = [
        [r.id, r.status, f"{r.confidence:.2f}", r.gold, r.best_answer, "; ".join((r.program or "").splitlines())]
        for r in wrong[:worst]
    ]
    if texts:
        header.append("question")
        for row, record in zip(rows, wrong, strict=False):
            row.append(texts.get(record.question_sha256, ""))
    if not worst:
        return
    page.section(
        "Wrong, the surest first", f"{len(rows)} of {len(wrong)} wrong or refused problems.", Table(header, rows)
    )


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.3g}"

"""The reports of run folders: traces with their signals, labels with their tiers and operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mycelium.io import to_json
from mycelium.viewer.document import json_ready
from mycelium.viewer.evaluations import interval, percent
from mycelium.viewer.figures import bars_svg, groups_svg
from mycelium.viewer.labels import label_summary, label_summary_lines
from mycelium.viewer.report_page import Code, Plot, ReportPage, Table
from mycelium.viewer.traces import trace_summary, trace_summary_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mycelium.runs import Run

MAX_GROUPS = 40
_SOURCES = """
SELECT coalesce(source, '') AS name, count(*) FILTER (verdict = 'right') AS correct,
       count(*) FILTER (verdict NOT IN ('unjudged', 'truncated')) AS n
FROM rows GROUP BY 1 ORDER BY n DESC, name LIMIT 40
"""
_STEPS = """
SELECT len(step_token_spans) AS name, count(*) FILTER (verdict = 'right') AS correct,
       count(*) FILTER (verdict NOT IN ('unjudged', 'truncated')) AS n, count(*) AS traces
FROM rows WHERE jsd_bits IS NOT NULL GROUP BY 1 ORDER BY 1 LIMIT 40
"""
_JSD = """
SELECT floor(x * 20) / 20 AS low, count(*) AS n FROM (SELECT unnest({column}) AS x FROM rows)
WHERE x IS NOT NULL GROUP BY 1 ORDER BY 1 LIMIT 40
"""
_LENGTHS = (
    "SELECT 50 * (n_tokens // 50) AS low, count(*) AS n FROM rows WHERE n_tokens IS NOT NULL GROUP BY 1 ORDER BY 1"
)
_WRONG = "SELECT id, teacher, verdict, gold, answer, question FROM rows WHERE verdict = 'wrong' ORDER BY id"


def run_report(run: Run, command: str, worst: int = 25) -> tuple[ReportPage, dict[str, Any]]:
    """The page of a run of traces or of labels, and its summary as JSON.

    Args:
        run: the run.
        command: what makes the report again.
        worst: wrong chains, or failures, to list.

    Raises:
        DataError: a run of another kind.
    """
    from mycelium.errors import DataError

    if run.kind not in ("traces", "labels"):
        raise DataError(
            f"{run.folder}: got a run of kind {run.kind!r}, expected traces, labels, or the records of an evaluation "
            f"(`mycelium eval --records FILE`). `mycelium runs show {run.folder}` says what it holds."
        )
    page = ReportPage(f"{run.kind.capitalize()} of {run.folder.name}")
    page.add("Made by:", Code(command))
    make = _traces if run.kind == "traces" else _labels
    summary: dict[str, Any] = json_ready(make(page, run, worst))
    settings = {name: value for name, value in (run.manifest.get("settings") or {}).items() if value not in (None, [])}
    versions = run.manifest.get("versions") or {}
    rows = [[name, value if isinstance(value, str) else to_json(value)] for name, value in settings.items()]
    page.section("Settings", Table(["setting", "value"], rows + [[f"version of {k}", v] for k, v in versions.items()]))
    return page, summary


def _traces(page: ReportPage, run: Run, worst: int) -> dict[str, Any]:
    summary = trace_summary(run)
    page.section("Counts", Code("\n".join(trace_summary_lines(summary))))
    if not len(run):
        return summary
    for title, sql, name in (("source", _SOURCES, "by_source"), ("number of steps", _STEPS, "by_steps")):
        groups = _groups(run.query(sql))
        if groups:
            header = [title, "right", "n judged", "share", "95% interval"]
            rows = [[k, g["correct"], g["n"], percent(g["accuracy"]), interval(g["ci95"])] for k, g in groups.items()]
            plot = Plot(f"{name}.svg", groups_svg(f"Right by {title}", groups), f"Share of right chains by {title}")
            page.section(f"Right by {title}", plot, Table(header, rows))
            summary[name] = groups
    if summary["traced"]:
        steps = [(f"{row['name']} steps", row["traces"]) for row in run.query(_STEPS)]
        page.section("Signals", Plot("steps.svg", bars_svg("Steps of a trace", steps), "Traces by number of steps"))
        for column, said in (("jsd_bits", "writing"), ("reading_jsd_bits", "reading")):
            counts = [(f"from {row['low']:.2f} bits", row["n"]) for row in run.query(_JSD.format(column=column))]
            page.add(Plot(f"jsd_{said}.svg", bars_svg(f"JSD while {said}", counts), f"Tokens by JSD while {said}"))
    lengths = [(f"from {row['low']} tokens", row["n"]) for row in run.query(_LENGTHS)[:MAX_GROUPS]]
    if lengths:
        page.add(Plot("lengths.svg", bars_svg("Tokens of a chain", lengths), "Chains by number of tokens"))
    wrong = run.query(f"{_WRONG} LIMIT {int(worst)}")
    if wrong:
        shown = [[row[key] for key in ("id", "teacher", "gold", "answer", "question")] for row in wrong]
        page.section("Wrong chains", Table(["id", "teacher", "gold", "answer", "question"], shown))
    _failures(page, summary.get("failures") or (), worst)
    return summary


def _labels(page: ReportPage, run: Run, worst: int) -> dict[str, Any]:
    from collections import Counter

    summary = label_summary(run)
    page.section("Counts", Code("\n".join(label_summary_lines(summary))))
    if summary["ci95"]:
        kept = {
            "kept": {
                "n": summary["labels"] + summary["discarded"],
                "accuracy": summary["share"],
                "ci95": summary["ci95"],
            }
        }
        page.add(Plot("kept.svg", groups_svg("Chains that became labels", kept), "Share of chains that became labels"))
    operations: Counter[str] = Counter()
    steps: Counter[int] = Counter()
    sources: Counter[str] = Counter()
    for row in run.rows(["operations", "source"]):
        operations.update(str(each["operation"]) for each in row["operations"] or ())
        steps[len(row["operations"] or ())] += 1
        sources[str(row["source"])] += 1
    summary |= {"operations": dict(operations.most_common()), "sources": dict(sources.most_common())}
    for title, name, counts in (
        ("Operations", "operations", operations.most_common()),
        ("Steps of a program", "program_steps", [(f"{n} steps", count) for n, count in sorted(steps.items())]),
        ("Sources", "sources", sources.most_common()),
        ("Tiers", "tiers", list(summary["tiers"].items())),
        ("Why chains were discarded", "reasons", list(summary["reasons"].items())),
    ):
        if counts:
            page.section(
                title, Plot(f"{name}.svg", bars_svg(title, counts), title), Table([title.lower(), "n"], counts)
            )
    _failures(page, [{"id": each.id, "reason": each.reason} for each in run.failures()[:worst]], worst)
    return summary


def _groups(rows: Sequence[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Counts of right and judged as shares with their Wilson intervals; groups in which nothing was judged are left out."""
    from mycelium.evaluation import Proportion

    return {
        str(row["name"]) or "unknown": Proportion(int(row["correct"]), int(row["n"])).to_json()
        for row in rows
        if row["n"]
    }


def _failures(page: ReportPage, failures: Sequence[dict[str, Any]], worst: int) -> None:
    if failures:
        rows = [[each["id"], each["reason"]] for each in failures[:worst]]
        page.section("Failed records", Table(["id", "reason"], rows))

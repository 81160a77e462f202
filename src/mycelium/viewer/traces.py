"""Traces: the summary of a run, and the steps of one text with their JSD and the words they read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mycelium.viewer.document import BARS, MAX_SHOWN_CHARS, Document, printable, step_colour

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.text import Text

    from mycelium.runs import Run

TOP_WORDS = 5
SPARK_WIDTH = 72
MAX_REASONS = 10
_COUNTS = """
SELECT verdict, finish, teacher, count(*) AS n, count(gold) AS golds, count(jsd_bits) AS traced, sum(n_tokens) AS tokens
FROM rows GROUP BY ALL ORDER BY n DESC, teacher, verdict, finish
"""
_SIGNALS = """
SELECT (SELECT median(x) FROM (SELECT unnest(jsd_bits) AS x FROM rows)) AS median_jsd_bits,
       (SELECT median(x) FROM (SELECT unnest(reading_jsd_bits) AS x FROM rows)) AS median_reading_jsd_bits,
       (SELECT median(len(step_token_spans)) FROM rows) AS median_steps,
       (SELECT median(x) FROM (SELECT unnest(input_mass) AS x FROM rows)) AS median_input_mass
"""


def trace_summary(run: Run) -> dict[str, Any]:
    """Counts by verdict and teacher, the solve rate with its interval, medians of the signals."""
    from mycelium.evaluation import wilson_interval

    groups = run.query(_COUNTS) if len(run) else []
    verdicts: dict[str, int] = {}
    finishes: dict[str, int] = {}
    teachers: dict[str, dict[str, int]] = {}
    for group in groups:
        for table, key in ((verdicts, "verdict"), (finishes, "finish")):
            table[group[key]] = table.get(group[key], 0) + group["n"]
        of_teacher = teachers.setdefault(group["teacher"], {})
        of_teacher[group["verdict"]] = of_teacher.get(group["verdict"], 0) + group["n"]
    failures = run.failures()
    right = verdicts.get("right", 0)
    written = sum(n for verdict, n in verdicts.items() if verdict != "unjudged")
    judged = written - verdicts.get("truncated", 0)  # a text that was cut off might have gone on to the answer
    return {
        "run": str(run.folder),
        "kind": run.kind,
        "finished": run.manifest.get("finished"),
        "rows": len(run),
        "failed": len(failures),
        "failures": [{"id": failure.id, "reason": failure.reason[:300]} for failure in failures[:50]],
        "verdicts": verdicts,
        "finishes": finishes,
        "teachers": teachers,
        "right": right,
        "judged": judged,
        "solve_rate": right / judged if judged else None,
        "ci95": list(wilson_interval(right, judged)) if judged else None,
        "written": written,
        "solve_rate_of_written": right / written if written else None,
        "ci95_of_written": list(wilson_interval(right, written)) if written else None,
        "unjudged": _unjudged(run),
        "without_gold": len(run) - sum(group["golds"] for group in groups),
        "traced": sum(group["traced"] for group in groups),
        "stored_tokens": int(sum(group["tokens"] or 0 for group in groups)),
        **(run.query(_SIGNALS)[0] if len(run) else {}),
    }


def trace_summary_lines(summary: dict[str, Any]) -> list[str]:
    """The summary for people."""
    lines = [f"rows            {summary['rows']}, {summary['traced']} with signals"]
    for teacher, verdicts in summary["teachers"].items():
        shown = ", ".join(f"{n} {verdict}" for verdict, n in verdicts.items())
        lines.append(f"by {printable(str(teacher))}: {shown}")
    if summary["judged"]:
        rate = _rate(summary["solve_rate"], summary["ci95"])
        lines.append(f"right           {summary['right']} of {summary['judged']} judged, {rate}")
    if summary["judged"] != summary["written"]:
        rate = _rate(summary["solve_rate_of_written"], summary["ci95_of_written"])
        cut_off = summary["verdicts"]["truncated"]
        lines.append(f"with cut off    {summary['right']} of {summary['written']} written, {rate}; {cut_off} cut off")
    if summary["traced"]:
        lines.append(
            f"medians         {summary['median_jsd_bits']:.4f} bits JSD writing, "
            f"{summary['median_reading_jsd_bits']:.4f} reading, {summary['median_steps']:g} steps, "
            f"{100 * summary['median_input_mass']:.1f}% of a step's attention on the problem"
        )
    if summary["without_gold"]:
        lines.append(f"without gold    {summary['without_gold']}: not judged; add 'answer' to their rows")
    lines += [f"not judged      {n}: {printable(reason)}" for reason, n in summary["unjudged"].items()]
    if summary["failed"]:
        lines.append(f"failed          {summary['failed']}")
        lines += [f"  {printable(f['id'][:60])}: {printable(f['reason'])}" for f in summary["failures"][:5]]
    return lines


def _unjudged(run: Run) -> dict[str, int]:
    """Why answers were not judged though there is a gold one, with counts, most frequent first."""
    if "unjudged" not in run.columns:  # no row, or a run of an earlier version
        return {}
    found = run.query(
        "SELECT unjudged, count(*) AS n FROM rows WHERE unjudged IS NOT NULL AND gold IS NOT NULL "
        f"GROUP BY 1 ORDER BY n DESC, 1 LIMIT {MAX_REASONS}"
    )
    return {str(row["unjudged"]): row["n"] for row in found}


def _rate(rate: float, interval: list[float]) -> str:
    low, high = interval
    return f"{100 * rate:.1f}% (95%: {100 * low:.1f} to {100 * high:.1f})"


def tracing_document(summary: dict[str, Any]) -> Document:
    """What one call of `mycelium trace` did: the summary of its run, with the fields of this call."""

    def lines() -> Iterator[str]:
        yield from trace_summary_lines(summary)
        speed = summary["tokens_per_second"]
        written = f", {summary['tokens']:,} tokens written at {speed:.0f} tokens/s" if speed else ""
        yield (
            f"this call       {summary['new']} new, {summary['skipped']} there before, "
            f"{summary['seconds']:.1f} s{written}"
        )

    return Document(summary, lines)


def trace_document(row: dict[str, Any]) -> Document:
    """One trace: its steps with text, spans, JSD, the words and the steps they read; `steps` null without signals."""
    names = (
        "id",
        "source",
        "question",
        "gold",
        "answer",
        "verdict",
        "finish",
        "teacher",
        "replay",
        "completion",
        "attempts",
    )
    steps = _steps(row)
    data = {**{name: row[name] for name in names}, "unjudged": row.get("unjudged"), "steps": steps}
    return Document(data, lambda: _trace_lines(row, steps))


def _steps(row: dict[str, Any]) -> list[dict[str, Any]] | None:
    from mycelium.signals import strongest_sources
    from mycelium.teacher import trace_from_row, words_read

    if row["jsd_bits"] is None:
        return None
    trace = trace_from_row(row)
    words = words_read(trace, tuple(row["problem_char_span"]), TOP_WORDS)
    sources = strongest_sources(trace.dependency)
    steps = []
    for number, ((start, end), text) in enumerate(zip(trace.token_spans, trace.step_texts, strict=True)):
        source = sources[number]
        steps.append(
            {
                "number": number + 1,
                "text": text,
                "char_span": list(trace.char_spans[number]),
                "token_span": [start, end],
                "jsd_bits": row["jsd_bits"][start:end],
                "input_mass": float(trace.input_mass[number]),
                "words": [{"word": w.word, "char_span": list(w.char_span), "share": w.share} for w in words[number]],
                "reads_step": None if source is None else source + 1,
                "step_shares": trace.dependency[number, : number + 1].tolist(),
            }
        )
    return steps


def _trace_lines(row: dict[str, Any], steps: list[dict[str, Any]] | None) -> Iterator[str | Text]:
    """The problem, each step in its colour, under it the JSD of its tokens and what it reads."""
    from rich.text import Text

    yield _head(row)
    yield ""
    yield _problem(row, steps or [])
    yield ""
    if steps is None:
        yield Text(printable(row["completion"][:MAX_SHOWN_CHARS]))
        why = "it was cut off by its token limit" if row["finish"] == "length" else "its text is empty"
        yield Text(f"No signals: {why}.", style="yellow")
        return
    top = _scale([value for step in steps for value in step["jsd_bits"]])
    for step in steps:
        yield _step_text(step)
        yield _step_facts(step, top)
    yield ""
    legend = (
        f"Bars: JSD of each token, {BARS[-1]} is {top:.3f} bits and more. Words: share of what the step reads in the "
        "problem; problem and step: share of all its attention."
    )
    yield Text(legend, style="dim")


def _head(row: dict[str, Any]) -> Text:
    from rich.text import Text

    style = {"right": "bold green", "wrong": "bold red"}.get(row["verdict"], "bold yellow")
    head = Text(printable(row["id"]), style="bold").append("   ")
    head.append(row["verdict"], style=style)
    answer = "no answer" if row["answer"] is None else f"answer {row['answer']}"
    head.append(printable(f"   {answer}, gold {row['gold']}"), style="not bold")
    origin = "the data's own solution" if row["finish"] == "given" else f"written by {row['teacher']}"
    head.append(printable(f"   {origin}"), style="not bold")
    if row["replay"] and (row["finish"] == "given" or row["replay"] != row["teacher"]):
        head.append(printable(f", attention of {row['replay']}"), style="not bold")
    for attempt in row["attempts"] or ():
        head.append(printable(f"\n  {attempt['teacher']}: {attempt['verdict']}, {attempt['answer']}"), style="dim")
    return head


def _problem(row: dict[str, Any], steps: list[dict[str, Any]]) -> Text:
    """The problem, each word in the colour of the step that reads it most, if it is among that step's top words."""
    from rich.text import Text

    text = Text(printable(row["question"][:MAX_SHOWN_CHARS]))
    best: dict[tuple[int, int], tuple[float, int]] = {}
    for step in steps:
        for word in step["words"][:3]:
            span = tuple(word["char_span"])
            best[span] = max(best.get(span, (0.0, 0)), (word["share"], step["number"]))
    for (start, end), (_, number) in best.items():
        if end <= len(text):
            text.stylize(f"underline {step_colour(number - 1)}", start, end)
    return text


def _step_text(step: dict[str, Any]) -> Text:
    from rich.text import Text

    line = Text(f"{step['number']:>3}  ", style="dim")
    return line.append(printable(_visible(step["text"])), style=f"not dim {step_colour(step['number'] - 1)}")


def _step_facts(step: dict[str, Any], top: float) -> Text:
    from rich.text import Text

    line = Text("     ").append(sparkline(step["jsd_bits"], top), style=step_colour(step["number"] - 1))
    words = ", ".join(f"{word['word']} {100 * word['share']:.0f}%" for word in step["words"])
    facts = f"  reads {words or 'no word'}; problem {100 * step['input_mass']:.0f}%"
    if step["reads_step"] is not None:
        share = step["step_shares"][step["reads_step"] - 1]
        facts += f"; looks back at step {step['reads_step']} ({100 * share:.0f}%)"
    return line.append(printable(facts), style="dim")


def sparkline(values: Sequence[float | None], top: float, bars: str = BARS) -> str:
    """One bar for each value from 0 to `top`, a blank for none; longer series show the largest of neighbours.

    >>> sparkline([0.0, 0.5, 1.0, None], top=1.0)
    '▁▅█ '
    """
    width = -(-len(values) // SPARK_WIDTH) or 1
    shown = []
    for start in range(0, len(values), width):
        known = [value for value in values[start : start + width] if value is not None]
        share = max(known) / top if known and top > 0 else 0.0
        shown.append(bars[min(len(bars) - 1, int(share * len(bars)))] if known else " ")
    return "".join(shown)


def _scale(values: Sequence[float | None]) -> float:
    """The top of the bars: the 98th percentile, so that one extreme token does not flatten the rest."""
    known = sorted(value for value in values if value is not None)
    return known[min(len(known) - 1, int(0.98 * len(known)))] if known else 0.0


def _visible(text: str) -> str:
    """Line ends shown as a sign, because a step may begin or end with them."""
    return text.replace("\n", "⏎") if text.strip() else text.replace("\n", "⏎").replace(" ", "␣")

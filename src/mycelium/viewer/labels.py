"""Labels: the summary of a run, and one label: regions, operations and operands over the problem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mycelium.viewer.document import MAX_SHOWN_CHARS, Document, printable, step_colour

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.text import Text

    from mycelium.programs import LabeledProblem
    from mycelium.runs import Run

_COUNTS = "SELECT origin, part, count(*) AS n FROM rows GROUP BY ALL ORDER BY n DESC, origin, part"
_OPERANDS = "SELECT sum(seen) AS seen, sum(unseen) AS unseen, sum(crossing) AS crossing FROM rows"


def label_summary(run: Run) -> dict[str, Any]:
    """Counts by tier and part, the reasons of what was discarded, how many operands the attention saw."""
    from collections import Counter

    from mycelium.evaluation import wilson_interval

    groups = run.query(_COUNTS) if len(run) else []
    tiers: Counter[str] = Counter()
    parts: Counter[str] = Counter()
    for group in groups:
        tiers[str(group["origin"]).removeprefix("cot:")] += group["n"]
        parts[str(group["part"])] += group["n"]
    reasons = Counter(failure.reason for failure in run.failures())
    operands = run.query(_OPERANDS)[0] if len(run) else {}
    total = len(run) + reasons.total()
    return {
        "run": str(run.folder),
        "kind": run.kind,
        "labels": len(run),
        "discarded": reasons.total(),
        "share": len(run) / total if total else None,
        "ci95": list(wilson_interval(len(run), total)) if total else None,
        "tiers": dict(tiers),
        "parts": dict(parts),
        "reasons": dict(reasons.most_common(50)),
        "operands_seen": int(operands.get("seen") or 0),
        "operands_unseen": int(operands.get("unseen") or 0),
        "equations_across_boundaries": int(operands.get("crossing") or 0),
    }


def label_summary_lines(summary: dict[str, Any]) -> list[str]:
    """The summary for people."""
    lines = [f"labels          {summary['labels']} of {summary['labels'] + summary['discarded']} chains of thought"]
    if summary["ci95"]:
        low, high = summary["ci95"]
        lines[0] += f", {100 * summary['share']:.1f}% (95%: {100 * low:.1f} to {100 * high:.1f})"
    for name in ("tiers", "parts"):
        shown = ", ".join(f"{n} {printable(key)}" for key, n in summary[name].items())
        lines.append(f"{name:<15} {shown or 'none'}")
    looked = summary["operands_seen"] + summary["operands_unseen"]
    if looked:
        share = 100 * summary["operands_seen"] / looked
        lines.append(f"witnesses       attention saw {summary['operands_seen']} of {looked} operands, {share:.1f}%")
        lines.append(f"boundaries      {summary['equations_across_boundaries']} equations cross one")
    lines += [f"discarded       {n}: {printable(reason)}" for reason, n in summary["reasons"].items()]
    return lines


def labelling_document(summary: dict[str, Any]) -> Document:
    """What one call of `mycelium label` did: the summary of its run, with the fields of this call."""
    return Document(summary, lambda: label_summary_lines(summary))


def label_document(row: dict[str, Any]) -> Document:
    """One label, with the text of its regions and operands."""
    from mycelium.programs import LabeledProblem, argument_to_text

    label, question = LabeledProblem.from_row(row), row["question"]
    operations = []
    steps = zip(label.program.steps, row["regions"], row["operations"], strict=True)
    for number, (step, spans, made) in enumerate(steps):
        operations.append(
            {
                "number": number + 1,
                "arguments": [argument_to_text(argument) for argument in step.arguments],
                "regions": [{"char_span": span, "text": question[span[0] : span[1]]} for span in spans],
                **made,
            }
        )
    names = (
        "id",
        "source",
        "question",
        "answer",
        "origin",
        "part",
        "teacher",
        "goal",
        "completion",
        "equations",
    )
    data = {**{name: row[name] for name in names}, "operations": operations}
    return Document(data, lambda: _label_lines(row, label, operations))


def _label_lines(row: dict[str, Any], label: LabeledProblem, operations: list[dict[str, Any]]) -> Iterator[str | Text]:
    """The problem with each operand in the colour of its operation, then operation by operation."""
    from rich.text import Text

    head = Text(printable(row["id"]), style="bold").append(f"   {row['origin']}", style="not bold green")
    yield head.append(printable(f"   answer {row['answer']}, {row['part']}"), style="not bold")
    yield ""
    yield _problem(label)
    yield ""
    for operation in operations:
        line = Text(f"r{operation['number'] - 1:<3} ", style="dim")
        pairs = zip(operation["arguments"], operation["operands"], strict=True)
        operands = ", ".join(f"{name}={value}" if name[0] in "qr" else value for name, value in pairs)
        yield line.append(
            printable(f"{operation['operation']}({operands}) = {operation['result']}"),
            style=f"not dim {step_colour(operation['number'] - 1)}",
        )
        yield _facts(operation, row)


def _problem(label: LabeledProblem) -> Text:
    from rich.text import Text

    from mycelium.programs import QuantityRef

    text = Text(printable(label.problem.text[:MAX_SHOWN_CHARS]))
    for number, step in reversed(list(enumerate(label.program.steps))):
        for argument in step.arguments:
            if isinstance(argument, QuantityRef):
                start, end = label.quantities[argument.index].char_span
                if end <= len(text):
                    text.stylize(f"bold underline {step_colour(number)}", start, end)
    return text


def _facts(operation: dict[str, Any], row: dict[str, Any]) -> Text:
    from rich.text import Text

    read = " | ".join(region["text"] for region in operation["regions"])
    facts = f"     reads  {read}\n     {operation['tier']}"
    if operation["cot_span"]:
        start, end = operation["cot_span"]
        facts += f"  {row['completion'][start:end]}".replace("\n", " ")
    if operation["seen"]:
        seen = sum(operation["seen"])
        facts += f"  (attention saw {seen} of {len(operation['seen'])} operands)"
    return Text(printable(facts), style="dim")

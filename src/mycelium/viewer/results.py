"""What one verb found: a value, whether answers are equal, composed problems, the figures of a study."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mycelium.viewer.document import Document

if TYPE_CHECKING:
    from mycelium.symbolic import Calculation, Verdict


def calculation_document(found: Calculation) -> Document:
    """The value of an expression; an error has no lines, because its reason goes to stderr."""
    data = {
        "status": found.status,
        "value": found.value,
        "latex": found.latex,
        "reason": found.reason,
        "seconds": round(found.seconds, 6),
    }
    data |= {name: value for name, value in (("decimal", found.decimal), ("note", found.note)) if value is not None}
    return Document(data, lambda: [str(found.decimal or found.value)] if found.status == "value" else [])


def verdict_document(verdict: Verdict) -> Document:
    """Whether two answers are equal, or a text does not say what its answer is, and why."""
    data = {
        "equal": verdict.equal,
        "reason": verdict.reason,
        "undecided": verdict.undecided,
        "seconds": round(verdict.seconds, 6),
    }
    word = "equal" if verdict.equal else "undecided" if verdict.undecided else "different"
    return Document(data, lambda: [f"{word}: {verdict.reason.removeprefix('undecided: ')}"])


def composed_document(facts: dict[str, Any], seconds: float) -> Document:
    """What `mycelium generate` wrote: its settings, the texts that read as other numbers, and the speed."""
    n = facts["n"] - facts.get("resumed_after", 0)
    data = {**facts, "seconds": round(seconds, 3), "problems_per_second": round(n / seconds, 1)}
    line = f"{n:,} problems in {seconds:.1f} s ({n / seconds:,.0f} a second)"
    return Document(data, lambda: [f"{line}, {facts['misread']} texts reread as other numbers."])


def retold_document(facts: dict[str, Any], seconds: float) -> Document:
    """What `mycelium generate --skeletons` wrote."""
    line = f"{facts['n']:,} problems from {facts['stories']:,} stories in {seconds:.1f} s."
    return Document({**facts, "seconds": round(seconds, 3)}, lambda: [line])


def phases_document(study: dict[str, Any]) -> Document:
    """What `mycelium phases` found: peaks, mean JSD and IAF while the teacher reads and while it writes."""
    return Document(study, lambda: _phases_lines(study))


def taxonomy_document(report: dict[str, Any]) -> Document:
    """What `mycelium taxonomy` found: levels over beta, the tree of rows, each row, whether a text tells them."""
    return Document(report, lambda: _taxonomy_lines(report))


def _phases_lines(study: dict[str, Any]) -> list[str]:
    """A study as a table for people."""
    from mycelium.teacher import PHASES, forms_line, kinds_in_order

    both = [study["phases"][phase] for phase in PHASES]
    lines = [
        f"teacher   {study['teacher']}, layers {', '.join(map(str, study['layers']))}",
        f"traces    {study['n_traces']}",
        "",
        f"{'':<30}{'reading':>32}{'generating':>32}",
        f"{'tokens':<30}" + "".join(f"{phase['n_tokens']:>32,}" for phase in both),
        f"{'JSD peaks':<30}" + "".join(f"{phase['n_peaks']:>32,}" for phase in both),
        f"{'mean JSD, bits':<30}" + "".join(f"{_number(phase['mean_bits']):>32}" for phase in both),
        "",
        f"share of JSD peaks at, within {study['tolerance_tokens']} tokens   (share of all tokens there)",
    ]
    for kind in kinds_in_order(study):
        cells = (_share_and_chance(phase["peak_share"].get(kind)) for phase in both)
        lines.append(f"  {kind:<28}" + "".join(f"{cell:>32}" for cell in cells))
    operands = study["operands"]
    lines += [
        "",
        f"IAF against operand matching: {operands['n_equations']} equations, {operands['n_operands']} operands",
    ]
    for k, found in operands["top_k"].items():
        lines.append(f"  {'operand among the top ' + k:<28}{_share_and_chance(found):>32}")
    lines.append(f"  {'token overlap':<28}{_share_and_chance(operands['token_overlap']):>32}")
    lines.append(f"  {'right quantities':<28}{_share_and_chance(operands['quantities']):>32}")
    return [*lines, "", forms_line(study["equations"])]


def _share_and_chance(found: dict[str, Any] | None) -> str:
    if found is None or found["value"] is None:
        return "-"
    low, high = found["ci95"] or (found["value"], found["value"])
    return f"{found['value']:.1%} [{low:.1%}, {high:.1%}] ({found['chance']:.1%})"


def _number(found: dict[str, Any]) -> str:
    if found["value"] is None:
        return "-"
    low, high = found["ci95"] or (found["value"], found["value"])
    return f"{found['value']:.4f} [{low:.4f}, {high:.4f}]"


def _taxonomy_lines(report: dict[str, Any]) -> list[str]:
    """A report as text for people."""
    chosen, fit = report["chosen"], report["agreement"]
    lines = [
        f"steps     {report['n_steps']:,} of {report['n_problems']:,} training problems",
        f"rows      {chosen['rows']} at beta {chosen['beta']:.3f}: {chosen['rule']}",
    ]
    lines += [f"left out  {n:,} × {reason}" for reason, n in report["left_out"].items()]
    lines += ["", f"{'beta':>8}{'rows':>6}{'I(X;T)':>9}{'I(T;Y)':>9}{'purity':>9}{'NMI':>8}"]
    shown = None
    for number, level in enumerate(report["levels"]):
        if level["rows"] == shown and number not in (chosen["level"], len(report["levels"]) - 1):
            continue
        shown = level["rows"]
        lines.append(
            f"{level['beta']:>8.3f}{level['rows']:>6}{level['compression_bits']:>9.3f}{level['relevance_bits']:>9.3f}"
            f"{level['purity']:>9.1%}{level['normalised_information']:>8.3f}"
            + ("  chosen" if number == chosen["level"] else "")
        )
    lines += [
        "",
        "against the parsed operations, which the method does not see",
        f"  purity                          {_with_interval(fit['purity'])}   one row alone: {fit['purity_of_one_row']:.1%}",
        f"  normalised mutual information   {_with_interval(fit['normalised_information'], False)}",
        f"  I(row; operation)/H(operation)  {_with_interval(fit['homogeneity'], False)}",
        "",
        "tree of rows",
        *_tree_lines(report["tree"]),
    ]
    for row in report["rows"]:
        lines += ["", *_row_lines(row)]
    if report["learnability"]:
        lines += ["", *_learnability_lines(report["learnability"])]
    return lines


def _with_interval(found: dict[str, Any], percent: bool = True) -> str:
    form = ".1%" if percent else ".3f"
    low, high = found["ci95"]
    return f"{found['value']:{form}} [{low:{form}}, {high:{form}}]"


def _tree_lines(tree: list[dict[str, Any]]) -> list[str]:
    children: dict[int | None, list[dict[str, Any]]] = {}
    for node in tree:
        children.setdefault(node["parent"], []).append(node)
    lines = []
    pending = [(node, 1) for node in reversed(children.get(None, []))]
    while pending:
        node, depth = pending.pop()
        what = f"row {node['row']}" if node["split_beta"] is None else f"splits at beta {node['split_beta']:.3f}"
        lines.append(
            f"{'  ' * depth}{what}  ({node['share']:.1%} of the steps, {node['operation']} {node['operation_share']:.0%})"
        )
        pending += [(child, depth + 1) for child in reversed(children.get(node["node"], []))]
    return lines


def _row_lines(row: dict[str, Any]) -> list[str]:
    operations = ", ".join(f"{name} {n:,}" for name, n in list(row["operations"].items())[:4]) or "none"
    lines = [f"row {row['row']}  {row['steps']:,} steps ({row['share']:.1%}): {operations}"]
    lines += [f"  {block:<9}{'; '.join(tokens)}" for block, tokens in row["typical"].items() if tokens]
    lines += [f"  e.g.     {item['computed']}  ← {item['clause']}" for item in row["examples"]]
    return lines


def _learnability_lines(found: dict[str, Any]) -> list[str]:
    lines = [
        f"told from the text of {found['discovered']['n_steps']:,} dev steps (softmax regression on words and operand kinds)",
        f"  {'':<18}{'labels':>7}{'accuracy':>26}{'guess':>9}{'bits':>8}{'without':>9}{'explained':>11}",
    ]
    for name, key in (("discovered rows", "discovered"), ("arithmetic rows", "arithmetic")):
        item = found[key]
        lines.append(
            f"  {name:<18}{item['labels']:>7}{_with_interval(item['accuracy']):>26}{item['guess']:>9.1%}{item['bits']:>8.3f}"
            f"{item['bits_without_text']:>9.3f}{item['explained']:>11.1%}"
        )
    lines.append(f"  operation read off the predicted row: {found['arithmetic_through_rows']:.1%} right")
    return lines

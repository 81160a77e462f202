"""Discover the rows of the operation table from labelled steps, by information-bottleneck annealing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

from mycelium.cli._common import note, print_json
from mycelium.io import atomic_output, to_json


def taxonomy(
    run: Annotated[Path, typer.Argument(help="Run folder of `mycelium label`, or a JSONL file of labels.")],
    out: Annotated[Path | None, typer.Option(help="Folder for rows.json and report.json.")] = None,
    plot: Annotated[Path | None, typer.Option(help="Draw the figures into this file (.png, .svg or .pdf).")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")] = False,
    recipe: Annotated[
        str | None, typer.Option(help="A recipe of kind taxonomy: weights of the features, bounds.")
    ] = None,
    rows: Annotated[
        int | None, typer.Option(min=1, help="Take at most so many rows, not those of the longest plateau.")
    ] = None,
    source: Annotated[
        list[str] | None, typer.Option(help="Only labels of this source, such as gsm8k; may be repeated.")
    ] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="Only the first N labelled problems.")] = None,
    seed: Annotated[int | None, typer.Option(min=0, help="Of the annealing and the intervals.")] = None,
) -> int:
    """Discover rows on the training part: a tree of rows over beta, and how well they fit the parsed operations.

    Intervals are 95%, by bootstrap over problems. Dev problems are only asked whether rows can be told from a text.

    Example:  mycelium taxonomy runs/labels --out runs/taxonomy --plot taxonomy.png
    """
    from mycelium.cli.recipes import find_recipe
    from mycelium.errors import UsageError
    from mycelium.io import FORMATS
    from mycelium.labels import (
        discover,
        load_taxonomy_recipe,
        plot_taxonomy,
        save_rows,
        settings_from,
        stored_rows,
    )

    if plot is not None and plot.suffix.lower() not in FORMATS:  # said before anything is computed
        raise UsageError(f"got --plot {plot}, expected a name that ends in {', '.join(FORMATS)}.")
    given: dict[str, Any] = {"rows": rows, "sources": source, "seed": seed}
    overrides = {key: value for key, value in given.items() if value is not None}
    settings = load_taxonomy_recipe(find_recipe(recipe), overrides) if recipe else settings_from(overrides)
    broken = 0

    def labels() -> Iterator[dict[str, Any]]:
        nonlocal broken
        for row in stored_rows(run):
            if row is None:
                broken += 1
            else:
                yield row

    found = discover(labels(), settings, limit, note)
    broken += found.report["broken_rows"]
    report = {"run": str(run), **found.report, "broken_rows": broken}
    if out is not None:
        save_rows(found.table, out / "rows.json")
        with atomic_output(out / "report.json") as stream:
            stream.write(to_json(report, indent=1) + "\n")
        note(f"written: {out / 'rows.json'}, {out / 'report.json'}")
    if plot is not None:
        plot_taxonomy(report, plot)
        note(f"drawn: {plot}")
    if as_json:
        print_json(report)
    else:
        print("\n".join(report_lines(report)))
    return 3 if broken else 0


def report_lines(report: dict[str, Any]) -> list[str]:
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
        f"  purity                          {_share(fit['purity'])}   one row alone: {fit['purity_of_one_row']:.1%}",
        f"  normalised mutual information   {_share(fit['normalised_information'], False)}",
        f"  I(row; operation)/H(operation)  {_share(fit['homogeneity'], False)}",
        "",
        "tree of rows",
        *_tree_lines(report["tree"]),
    ]
    for row in report["rows"]:
        lines += ["", *_row_lines(row)]
    if report["learnability"]:
        lines += ["", *_learnability_lines(report["learnability"])]
    return lines


def _share(found: dict[str, Any], percent: bool = True) -> str:
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
            f"  {name:<18}{item['labels']:>7}{_share(item['accuracy']):>26}{item['guess']:>9.1%}{item['bits']:>8.3f}"
            f"{item['bits_without_text']:>9.3f}{item['explained']:>11.1%}"
        )
    lines.append(f"  operation read off the predicted row: {found['arithmetic_through_rows']:.1%} right")
    return lines

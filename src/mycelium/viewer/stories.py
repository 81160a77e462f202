"""What the verbs of stories found: faults of files, problems to read, a census."""

from __future__ import annotations

from typing import Any

from mycelium.viewer.document import Document

SHOWN_FAULTS = 200


def checked_stories_document(facts: dict[str, Any]) -> Document:
    """Faults of story files by file and line."""
    return Document(facts, lambda: _fault_lines(facts))


def _fault_lines(facts: dict[str, Any]) -> list[str]:
    lines = []
    for file in facts["files"]:
        lines += [f"{file['file']}:{fault['line']}: {fault['fault']}" for fault in file["faults"]]
    hidden = len(lines) - SHOWN_FAULTS
    if hidden > 0:
        lines = [*lines[:SHOWN_FAULTS], f"... and {hidden} more; --json gives all."]
    return [
        *lines,
        f"{facts['n_stories']:,} stories, {facts['n_questions']:,} questions, {facts['n_faults']:,} faults.",
    ]


def told_problems_document(rows: list[dict[str, Any]]) -> Document:
    """Problems with their programs, to read."""
    return Document({"problems": rows}, lambda: [line for row in rows for line in _problem_lines(row)])


def _problem_lines(row: dict[str, Any]) -> list[str]:
    steps = [f"    r{k} = {name}({', '.join(args)})" for k, (name, args) in enumerate(row["program"]["steps"])]
    numbers = ", ".join(f"q{k} = {value}" for k, value in enumerate(row["program"]["quantities"]))
    return [
        f"[{row['story']}] {row['question']}",
        f"    {numbers}",
        *steps,
        f"    answer: {row['answer']} {row['goal']['unit']}",
        "",
    ]


def competition_problems_document(rows: list[dict[str, Any]]) -> Document:
    """Competition problems with their labelled clauses, to read."""
    return Document({"problems": rows}, lambda: [line for row in rows for line in _clause_lines(row)])


def _clause_lines(row: dict[str, Any]) -> list[str]:
    text = row["question"]

    def shown(argument: dict[str, Any]) -> str:
        if "span" in argument:
            return f"[{text[slice(*argument['span'])]}]"
        if "formula" in argument:
            return f'"{argument["formula"]}"'
        if "clause" in argument:
            return f"@{argument['clause'] + 1}"
        return f"{argument['row']}({', '.join(map(shown, argument['arguments']))})"

    clauses = []
    for clause in row["clauses"]:
        arguments = ", ".join(map(shown, clause["arguments"]))
        label = f"{clause['row']}({arguments})" if clause["row"] else arguments
        clauses.append(f"    {clause['role']:<10} {label} | {text[slice(*clause['char_span'])]}")
    return [f"[{row['telling']}] {text}", *clauses, f"    answer: {row['answer']}", ""]


def census_document(facts: dict[str, Any]) -> Document:
    """Counts, one a line."""

    def lines() -> list[str]:
        width = max(map(len, facts))
        return [f"{name:<{width}}  {_shown(value)}" for name, value in facts.items()]

    return Document(facts, lines)


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key}: {count:,}" for key, count in value.items())
    return f"{value:,}"

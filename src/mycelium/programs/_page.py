"""The operation table as Markdown: `python -m mycelium.programs._page docs/programs.md` renews it in the page."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from mycelium.programs.operations import OPERATIONS
from mycelium.programs.program import arity_text

BEGIN, END = "<!-- operation table: begin -->", "<!-- operation table: end -->"


def table_as_markdown() -> str:
    """One line for each row of the table: name, number of arguments, meaning, formula."""
    lines = ["| operation | arguments | meaning | exactly |", "|---|---|---|---|"]
    for row in OPERATIONS.values():
        formula = f"`{row.python}`" if row.python else row.kind
        lines.append(f"| `{row.name}` | {arity_text(row.arity).split(' (')[0]} | {row.meaning} | {formula} |")
    return "\n".join(lines)


def renew(page: str) -> str:
    """The page with the table between its two marks made anew."""
    between = re.compile(f"{re.escape(BEGIN)}.*?{re.escape(END)}", re.DOTALL)
    return between.sub(lambda _: f"{BEGIN}\n{table_as_markdown()}\n{END}", page)


if __name__ == "__main__":
    path = Path(sys.argv[1])
    path.write_text(renew(path.read_text(encoding="utf-8")), encoding="utf-8")

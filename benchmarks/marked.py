"""Pages whose figures stand between marks: `<!-- NAME -->` and `<!-- end of NAME -->`."""

from __future__ import annotations

from collections.abc import Mapping


def remade(page: str, blocks: Mapping[str, str]) -> str:
    """The page with the text of every block between its marks."""
    for name, block in blocks.items():
        start, end = f"<!-- {name} -->\n", f"<!-- end of {name} -->"
        before, _, rest = page.partition(start)
        _, _, after = rest.partition(end)
        page = f"{before}{start}\n{block.strip()}\n\n{end}{after}"
    return page

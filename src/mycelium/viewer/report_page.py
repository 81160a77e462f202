"""A report: headings, sentences, tables and plots, written as Markdown with files and as one HTML file.

All texts of a report are plain; both forms escape them, so that nothing of a problem or of a model becomes markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any, TypeAlias

from mycelium.io import PIECE_STYLE, escaped, printable
from mycelium.viewer.document import Document, table_lines

MAX_CELL_CHARS = 600

PAGE_STYLE = (
    PIECE_STYLE
    + """
body{margin:0;background:var(--paper)}
.mycelium{max-width:64em;margin:0 auto}
@media(prefers-color-scheme:dark){body{background:#16191d}}
.mycelium h1{font-size:1.5em}.mycelium h2{font-size:1.2em;margin-top:1.6em}
.mycelium pre{background:var(--soft);padding:.6em;white-space:pre-wrap}
.mycelium figure{margin:.6em 0}.mycelium .m-plots{display:flex;flex-wrap:wrap;gap:1em}
.mycelium td{overflow-wrap:normal}
"""
)


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of a section."""

    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a header; a cell is any value, shown as text."""

    header: Sequence[str]
    rows: Sequence[Sequence[Any]]


@dataclass(frozen=True, slots=True)
class Plot:
    """A drawing: the name of its file (`steps.svg`), and the SVG."""

    name: str
    svg: str
    caption: str


@dataclass(frozen=True, slots=True)
class Code:
    """Lines as they are, such as a command."""

    text: str


Block: TypeAlias = str | Heading | Table | Plot | Code


@dataclass(slots=True)
class ReportPage:
    """What a report says, in order. A block that is a text is a paragraph."""

    title: str
    blocks: list[Block] = field(default_factory=list)

    def add(self, *blocks: Block) -> None:
        """Append blocks."""
        self.blocks += blocks

    def section(self, heading: str, *blocks: Block) -> None:
        """Append a heading and what stands under it."""
        self.blocks += [Heading(heading), *blocks]

    def files(self) -> dict[str, str]:
        """The files of the report by name: report.md, report.html, and the plots that the Markdown shows."""
        plots = {block.name: block.svg for block in self.blocks if isinstance(block, Plot)}
        return {"report.md": self.markdown(), "report.html": self.html(), **plots}

    def markdown(self) -> str:
        """The page as Markdown, beside which its plots lie."""
        parts = [f"# {markdown_text(self.title)}", ""]
        for block in self.blocks:
            if isinstance(block, Heading):
                parts += [f"## {markdown_text(block.text)}", ""]
            elif isinstance(block, Table):
                lines = [_table_line(block.header), "|" + "---|" * len(block.header), *map(_table_line, block.rows)]
                parts += [*lines, ""]
            elif isinstance(block, Plot):
                parts += [f"![{markdown_text(block.caption)}]({block.name})", ""]
            elif isinstance(block, Code):
                fence = "`" * max(3, *(1 + len(run) for run in ["", *re.findall("`+", block.text)]))
                parts += [fence, printable(block.text), fence, ""]
            else:
                parts += [markdown_text(block), ""]
        return "\n".join(parts)

    def html(self) -> str:
        """The page as one HTML file: plots inside, no script, and a policy that lets nothing be fetched."""
        main = f'<main class="mycelium"><h1>{escaped(self.title)}</h1>{self.body()}</main>'
        return html_page(self.title, main, PAGE_STYLE)

    def body(self) -> str:
        """What stands under the title, as HTML."""
        parts = []
        for is_plot, group in groupby(self.blocks, lambda block: isinstance(block, Plot)):
            shown = "".join(map(_html, group))
            parts.append(f'<div class="m-plots">{shown}</div>' if is_plot else shown)
        return "".join(parts)


def report_document(page: ReportPage, summary: dict[str, Any], folder: str) -> Document:
    """What `mycelium report` wrote: its folder, files and summary; for people the first figures of the page."""

    def lines() -> Iterator[str]:
        yield printable(page.title)
        for block in page.blocks[:6]:
            if isinstance(block, Table):
                yield from table_lines([dict(zip(block.header, row, strict=True)) for row in block.rows])
                return
            if isinstance(block, Code) and "\n" in block.text:
                yield from printable(block.text).split("\n")
                return

    data = {"title": page.title, "folder": folder, "files": [*page.files(), "summary.json"], "summary": summary}
    return Document(data, lines)


def html_page(title: str, body: str, style: str, policy: str = "default-src 'none'; style-src 'unsafe-inline'") -> str:
    """A whole HTML file around a body. policy: what a browser may load and run for it."""
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}"><meta name="color-scheme" content="light dark">'
        f"<title>{escaped(title)}</title><style>{style}</style></head><body>{body}</body></html>\n"
    )


def markdown_text(value: object) -> str:
    """A value on one line of Markdown that shows it as it is: no markup, no HTML, no link, no formula.

    >>> markdown_text("a*b <i>|x|</i>")
    'a\\\\*b &lt;i&gt;\\\\|x\\\\|&lt;/i&gt;'
    """
    text = " ".join(printable(str(value)).split())
    for character, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")):
        text = text.replace(character, entity)
    return re.sub(r"([\\`*_\[\]|~$#!])", r"\\\1", text)


def _table_line(cells: Sequence[Any]) -> str:
    return "| " + " | ".join(markdown_text(_cut(cell)) for cell in cells) + " |"


def _cut(cell: object) -> str:
    text = "" if cell is None else str(cell)
    return text if len(text) <= MAX_CELL_CHARS else text[: MAX_CELL_CHARS - 3] + "..."


def _html(block: Block) -> str:
    if isinstance(block, Heading):
        return f"<h2>{escaped(block.text)}</h2>"
    if isinstance(block, Table):
        head = "".join(f'<th scope="col">{escaped(name)}</th>' for name in block.header)
        rows = ("".join(f"<td>{escaped(_cut(cell))}</td>" for cell in row) for row in block.rows)
        body = "".join(f"<tr>{row}</tr>" for row in rows)
        # The table scrolls by itself at the width of a phone; by keyboard too.
        return f'<div class="m-scroll" tabindex="0" role="region" aria-label="table"><table><tr>{head}</tr>{body}</table></div>'
    if isinstance(block, Plot):
        return f'<figure class="m-scroll">{block.svg}<figcaption class="m-dim">{escaped(block.caption)}</figcaption></figure>'
    if isinstance(block, Code):
        return f"<pre>{escaped(block.text)}</pre>"
    return f"<p>{escaped(block)}</p>"

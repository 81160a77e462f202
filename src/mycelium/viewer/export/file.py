"""The file: data as JSON that no text can end, one script that alone may run, and a policy that fetches nothing."""

from __future__ import annotations

import base64
import hashlib
from importlib import resources
from typing import Any

from mycelium.io import PIECE_STYLE, escaped, to_json
from mycelium.viewer.report_page import html_page

__all__ = ["one_file", "safe_json"]


def one_file(title: str, script: str, data: Any, before: str = "") -> str:
    """A page that shows `data` by the script of that name.

    Args:
        title: plain text.
        script: a file of this folder without its ending, run after `common.js`.
        data: what the script reads, ready for JSON.
        before: HTML between the title and the view, escaped by whoever made it.
    """
    code = "(() => {\n" + _asset("common.js") + _asset(f"{script}.js") + "})();\n"
    digest = base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    body = (
        f'<main class="mycelium"><h1>{escaped(title)}</h1>{before}<div id="view"></div>'
        "<noscript><p>This page needs its script, which stands in this file.</p></noscript></main>"
        f'<script type="application/json" id="data">{safe_json(data)}</script><script>{code}</script>'
    )
    return html_page(title, body, PIECE_STYLE + _asset("page.css"), policy)


def safe_json(data: Any) -> str:
    """JSON for a script element: no `<`, so that no text of the data can end it.

    >>> safe_json({"text": "</script>"})
    '{"text": "\\\\u003c/script\\\\u003e"}'
    """
    text = to_json(data)
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text


def _asset(name: str) -> str:
    return resources.files(__package__).joinpath(name).read_text(encoding="utf-8")

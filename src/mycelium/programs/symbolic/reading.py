"""An answer as somebody wrote it, read into the tree that is compared.

Takes the final answer out of a longer text, understands words ("two", "Friday", "5:30 p.m."), and falls back to
plain words where the text is no mathematics.
"""

from __future__ import annotations

import re
from functools import lru_cache

from mycelium.problems import last_boxed, parse_number_words

from .errors import LimitError, ParseError
from .grammar import parse
from .tree import Node, rational

_CLOCK = re.compile(r"(\d{1,2}):(\d\d)(?::(\d\d))?\s*(?:([ap])\.?\s*m\.?)?", re.IGNORECASE)
_PREFIX = re.compile(
    r"^(?:(?:so|thus|hence|therefore|and)[, ]+)?(?:the\s+)?(?:final\s+|correct\s+)?(?:answer|result|solution|value)\s*(?:is|are|:|=)+\s*:?\s*",
    re.IGNORECASE,
)
_CLOCK_STYLING = re.compile(r"\\[!,;: ]|\\(?:text|mbox|mathrm)|[{}~$]")
_WORDS = re.compile(r"[A-Za-z][A-Za-z' .-]*")
_CHOICE = re.compile(r"\(?([A-Z])\)?")
MAX_WORDS = 300


@lru_cache(maxsize=4096)
def read_answer(text: str) -> Node | None:
    """The tree of an answer, words as a `text` node; None when it is neither mathematics nor words.

    Raises:
        LimitError: it is too long or too deep to be read.
    """
    boxed = last_boxed(text) if "\\boxed" in text or "\\fbox" in text else None
    text = (boxed or text).strip()
    text = _PREFIX.sub("", text) or text
    clock = _clock(text)
    if clock is not None:
        return clock
    try:
        node = parse(text)
    except LimitError:
        raise
    except ParseError:
        return _words(text)
    return _understood(node)


def _clock(text: str) -> Node | None:
    """`4\\!:\\!51 \\text{ p.m.}` and 4:51 PM are the same words."""
    plain = " ".join(_CLOCK_STYLING.sub(" ", text).split()) if len(text) < 80 else ""
    plain = re.sub(r"\s*:\s*", ":", plain)
    match = _CLOCK.fullmatch(plain.rstrip(". ") + ("." if plain.endswith("m.") else ""))
    if match is None or match[4] is None:
        return None
    hours, minutes, seconds, half = match.groups()
    return Node(
        "text", (), f"{int(hours)}:{minutes}" + (f":{seconds}" if seconds else "") + f" {half.lower()}m"
    )


def _words(text: str) -> Node | None:
    plain = re.sub(r"\\(?:text|mbox|textbf|mathrm|mathbf|textit)\s*\{([^{}]*)\}", r"\1", text).replace(
        "$", " "
    )
    plain = " ".join(plain.split()).strip(" .,;:!\"'")
    if len(plain) > MAX_WORDS or not _WORDS.search(plain) or "\\" in plain:
        return None
    return _understood(Node("text", (), plain))


def _understood(node: Node) -> Node:
    """Number words become numbers, lettered choices lose their parentheses, words their case."""
    if node.head in ("list", "tuple", "set", "relation"):
        return Node(node.head, tuple(_understood(arg) for arg in node.args), node.value)
    if node.head == "unit" and node.args[0].head == "text":
        return Node("unit", (_understood(node.args[0]),), node.value)
    if node.head != "text":
        return node
    words = str(node.value).strip(" .,;:!")
    choice = _CHOICE.fullmatch(words)
    if choice:
        return Node("text", (), choice.group(1))
    parts = [
        part.strip() for part in re.split(r",\s*(?:and\s+|or\s+)?|\s+and\s+|\s+or\s+", words) if part.strip()
    ]
    if len(parts) > 1:
        return Node("list", tuple(_understood(Node("text", (), part)) for part in parts))
    value = parse_number_words(words.lower()) if re.fullmatch(r"[A-Za-z -]{3,60}", words) else None
    if value is not None:
        return rational(value)
    if words.isupper() and " " not in words:
        return Node("text", (), words)
    return Node("text", (), " ".join(words.casefold().split()))

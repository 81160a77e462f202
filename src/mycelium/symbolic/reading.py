"""An answer as somebody wrote it, read into the tree that is compared.

Takes the final answer out of a longer text, understands words ("two", "Friday", "5:30 p.m."), and falls back to
plain words where the text is no mathematics.
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from mycelium.problems import DENOMINATORS, last_boxed, parse_number_words
from mycelium.symbolic.errors import LimitError, ParseError
from mycelium.symbolic.grammar import APPLIED, parse
from mycelium.symbolic.tree import Node, rational

MAX_PROSE_CHARS = 100_000
MAX_WORDS = 300
MAX_REMEMBERED_CHARS = 400
MAX_SENTENCE_CHARS = 3_000
_CLOCK = re.compile(r"(\d{1,2}):(\d\d)(?::(\d\d))?\s*(?:([ap])\.?\s*m\.?)?", re.IGNORECASE)
_CLOCK_STYLING = re.compile(r"\\[!,;: ]|\\(?:text|mbox|mathrm)|[{}~$]")
_ANNOUNCED = re.compile(
    r"(?:^|.*\b)(?:answer|result|solution|value)s?\s*(?:is|are|:|=)+\s*:?\s*(?P<rest>[^\n]+)",
    re.IGNORECASE | re.DOTALL,
)
_MATH_SPAN = re.compile(r"\$\$(.+?)\$\$|(?<!\\)\$([^$\n]+)(?<!\\)\$|\\\[(.+?)\\\]|\\\((.+?)\\\)", re.DOTALL)
_LAST_NUMBER = re.compile(
    r"\b(?:is|are|equals?|equal to|=)\s+((?:[-+]?\\?\$?)\d[\d,]*(?:\.\d+)?(?:/\d+)?\s*(?:%|\\%|percent)?)\s*[.!]?\s*$"
)
_NEXT_BOX = re.compile(r"\s*(?:\\text\{|\$|\\quad)*\s*(?:,|and|or)?\s*(?:\}|\$|\\quad)*\s*(?=\\boxed)")
_WORDS = re.compile(r"[A-Za-z][A-Za-z' .-]*")
_NAME = re.compile(r"[A-Z][a-z]+")
_BASED = re.compile(r"(?:\\text\{)?([0-9A-F]*[A-F][0-9A-F]*)\}?_\{?(\d{1,2})\}?")
_DEFINED = re.compile(r"\b([a-zA-Z])\s*(?:\\left)?\(\s*[a-z]\s*(?:\\right)?\)\s*=")
_TO = re.compile(r"(\d+)\s+to\s+(\d+)")
_REALS = frozenset(
    {"all real numbers", "all reals", "all real numbers x", "the set of all real numbers", "all real values"}
)
_CHOICE = re.compile(r"\(?([A-Z])\)?")


def read_answer(text: str) -> Node | None:
    """The tree of an answer, words as a `text` node; None when it is neither mathematics nor words.

    Raises:
        LimitError: it is too long or too deep to be read.
    """
    if len(text) <= MAX_REMEMBERED_CHARS:
        return _remembered(text)
    return _read(text[-MAX_PROSE_CHARS:])  # the answer stands at the end of a long text


@lru_cache(maxsize=4096)
def _remembered(text: str) -> Node | None:
    return _read(text)


def _read(text: str) -> Node | None:
    text = text.strip()
    text = text.strip("`")
    text = _TO.sub(r"\1:\2", text) if _TO.fullmatch(text) else text
    if text.startswith("**") and text.endswith("**") and len(text) > 4:
        text = text[2:-2].strip()
    if "\\boxed" in text or "\\fbox" in text:
        text = _boxes(text[-MAX_PROSE_CHARS:]) or text
    if _CHOICE.fullmatch(text):
        return _understood(Node("text", (), text))
    if _NAME.fullmatch(text):
        return _understood(Node("text", (), text))
    based = _BASED.fullmatch(text) if len(text) < 40 else None
    if based:
        return Node("based", (), f"{based[1]},{based[2]}")
    clock = _clock(text)
    if clock is not None:
        return clock
    try:
        return _understood(parse(text, functions=APPLIED | frozenset(_DEFINED.findall(text))))
    except LimitError:
        if len(text) < 200:
            raise
        error_text = text
    except ParseError:
        error_text = text
    inner = _announced(error_text)
    if inner is not None and inner != text:
        return read_answer(inner)
    return _words(text)


def _boxes(text: str) -> str | None:
    """Content of the last box, or of the last boxes when only "and" or a comma stands between them."""
    last = last_boxed(text)
    if last is None:
        return None
    entries, place = [last], text.rfind("\\boxed")
    while place > 0 and len(entries) < 10:
        before = text.rfind("\\boxed", 0, place)
        if before < 0:
            break
        content = last_boxed(text[before:place])
        if content is None:
            break
        end = before + len("\\boxed{") + len(content) + 1
        if not _NEXT_BOX.fullmatch(text[end:place]) and text[end:place].strip(" $,") not in (
            "",
            "and",
            "or",
            "\\text{and}",
            "\\text{ and }",
            "\\quad \\text{and} \\quad",
        ):
            break
        entries.insert(0, content)
        place = before
    return ", ".join(entries).replace("$", " ") if len(entries) > 1 else last.replace(" $", " ").replace("$ ", " ")


def _announced(text: str) -> str | None:
    """The answer inside prose: after "the answer is", else the last formula, else a number that ends the text."""
    text = " ".join(text[-MAX_SENTENCE_CHARS:].split())  # short, so that no pattern below can take long
    number = _LAST_NUMBER.search(text.replace("**", ""))
    if number:
        return number.group(1)
    match = _ANNOUNCED.match(text)
    if match and len(match["rest"]) < 400:
        rest = match["rest"].strip()
        sentence = re.split(r"(?<=[^\d\s])\.\s|(?<=\d)\.\s+(?=[A-Z])", rest)[0].strip()
        spans = [next(group for group in found.groups() if group) for found in _MATH_SPAN.finditer(sentence)]
        return spans[0] if len(spans) == 1 and len(sentence) > len(spans[0]) + 6 else sentence or None
    found_spans = list(_MATH_SPAN.finditer(text))
    if found_spans:
        inner = next(group for group in found_spans[-1].groups() if group)
        tail = text[found_spans[-1].end() :].strip(" .")
        if tail.lower() in ("%", "\\%", "percent", "pct"):
            return inner + r"\%"
        if inner.strip() != text:
            return f"${inner}$" if len(inner) < 2000 else None
    return None


def _clock(text: str) -> Node | None:
    """`4\\!:\\!51 \\text{ p.m.}` and 4:51 PM are the same words."""
    plain = " ".join(_CLOCK_STYLING.sub(" ", text).split()) if len(text) < 80 else ""
    plain = re.sub(r"\s*:\s*", ":", plain)
    match = _CLOCK.fullmatch(plain.rstrip(". ") + ("." if plain.endswith("m.") else ""))
    if match is None or (match[4] is None and not match[2].startswith("0")):
        return None
    hours, minutes, seconds, half = match.groups()
    words = f"{int(hours)}:{minutes}" + (f":{seconds}" if seconds else "")
    return Node("text", (), f"{words} {half.lower()}m" if half else words)


def _words(text: str) -> Node | None:
    if len(text) > 2 * MAX_WORDS:
        return None
    plain = re.sub(r"\\(?:text|mbox|textbf|mathrm|mathbf|textit)\s*\{([^{}]*)\}", r"\1", text).replace("$", " ")
    plain = " ".join(plain.split()).strip(" .,;:!\"'*")
    if len(plain) > MAX_WORDS or not _WORDS.search(plain) or "\\" in plain:
        return None
    return _understood(Node("text", (), plain))


def _fraction_words(words: str) -> Fraction | None:
    """`two thirds`, `one half`, `a quarter`."""
    pieces = words.replace("-", " ").split()
    if len(pieces) != 2:
        return None
    denominator = (
        DENOMINATORS.get(pieces[1])
        or DENOMINATORS.get(pieces[1].removesuffix("s"))
        or (2 if pieces[1] == "halves" else None)
    )
    count = parse_number_words("one" if pieces[0] == "a" else pieces[0])
    return None if denominator is None or count is None else count / denominator


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
    parts = [part.strip() for part in re.split(r",\s*(?:and\s+|or\s+)?|\s+and\s+|\s+or\s+", words) if part.strip()]
    if len(parts) > 1:
        return Node("list", tuple(_understood(Node("text", (), part)) for part in parts))
    if words.casefold() in _REALS:
        return Node("constant", (), "reals")
    part = _fraction_words(words.casefold())
    if part is not None:
        return rational(part)
    value = parse_number_words(words.lower()) if re.fullmatch(r"[A-Za-z -]{3,60}", words) else None
    if value is not None:
        return rational(value)
    if words.isupper() and " " not in words:
        return Node("text", (), words)
    return Node("text", (), " ".join(words.casefold().split()))

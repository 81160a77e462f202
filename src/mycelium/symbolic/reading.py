"""One answer, and nothing but an answer, read into the tree that is compared.

An amount in words or digits (`amounts`), an option letter, a name, a phrase with a fixed meaning ("no solution"), else
mathematics (`grammar`). A sentence is none of these: what its answer is decides `final_answer`.
"""

from __future__ import annotations

import re
import zlib
from functools import lru_cache
from itertools import pairwise

from mycelium.problems import ORDINALS
from mycelium.symbolic.amounts import plain_words, read_amount
from mycelium.symbolic.bases import base_as_subscript
from mycelium.symbolic.boxed_side import last_side
from mycelium.symbolic.boxes import stands_in_prose, without_boxes
from mycelium.symbolic.errors import LimitError, ParseError
from mycelium.symbolic.figures import read_figure
from mycelium.symbolic.grammar import APPLIED, parse
from mycelium.symbolic.names import FUNCTION_WORDS
from mycelium.symbolic.qualifiers import without_qualifier
from mycelium.symbolic.tree import GREEK, Node

MAX_CHARS = 4_000
MAX_REMEMBERED_CHARS = 400
MAX_WORDS_CHARS = 300
_FORMULA = re.compile(r"\$\$(.+?)\$\$|(?<!\\)\$([^$\n]+?)(?<!\\)\$|\\\[(.+?)\\\]|\\\((.+?)\\\)", re.DOTALL)
_BETWEEN = re.compile(r"[\s.]*(?:,|;|\\quad|\\text\{|\}|\b(?:and|or)\b|[\s.])*")
_NAMES = re.compile(
    r"[A-Z][a-z]+(?:\s[A-Z]?[a-z]+)?(?:(?:\s*,\s*(?:and\s+|or\s+)?|\s+and\s+|\s+or\s+)[A-Z][a-z]+(?:\s[A-Z]?[a-z]+)?)*"
)
_BASED = re.compile(r"(?:\\text\{)?([0-9A-F]*[A-F][0-9A-F]*)\}?_\{?(\d{1,2})\}?")
_DEFINED = re.compile(
    r"(?<![a-zA-Z\\])([a-zA-Z])\s*(?:\\left)?\(\s*(?:[a-z0-9])(?:\s*,\s*[a-z0-9])*\s*(?:\\right)?\)\s*="
)
_TO = re.compile(r"(\d+)\s+to\s+(\d+)")
_PROSE_START = re.compile(
    r"(?:so|thus|hence|therefore|then|final|answer|ans|the|it|this|that|we|i|he|she|they|there)\b[,:.]?\s+\w",
    re.IGNORECASE,
)
_SENTENCES = re.compile(r"[\d)}$]\.\s+[\\${A-Z\d]|[a-z]{2}\.\s+[A-Z\\]")
_LABEL = re.compile(r"([A-Za-z]{3,}(?: [A-Za-z]+){0,5})\s*[:=]\s*(?!=)(.+)", re.DOTALL)
_INVERSE = re.compile(r"\b([fgh])\s*\^\s*\{?\s*-1\s*\}?\s*(?:\\left)?\((?=[a-z])")
_BRACED_LETTER = re.compile(r"(?:^|(?<=[\s{+\-*/(=,\d]))\{([A-Za-z])\}\s*(?=_)")
_EVENT = re.compile(r"^(?:\\?Pr?|\\mathbb\{P\})\s*(?:\\left)?\((?P<of>[^=]{1,60}|[^()]{1,60})\)\s*=(?=.)")
_BOLD_NAME = re.compile(r"\\(?:mathbf|boldsymbol|vec|mathrm)\s*\{([A-Za-z])\}(?=\s*\()")
_NO_VALUE = re.compile(
    r"(?:(?:the |this )?(?:limit |value |it )?(?:does not|doesn['’]t) exist|DNE|D\.N\.E\.?|(?:the )?limit DNE)",
    re.IGNORECASE,
)
_BARE_LIST = re.compile(r"-?[\d./]+(?:(?:\s*,\s*|\s*,?\s*(?:and|or)\s+)-?[\d./]+)+")
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DATE = re.compile(
    rf"(?P<month>{_MONTHS})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+(?P<year>\d{{4}}))?|(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m>{_MONTHS})(?:,?\s+(?P<y>\d{{4}}))?",
    re.IGNORECASE,
)
_CHOICE = re.compile(r"\(?([A-Z])\)?[.)]?")
_OPTION = re.compile(
    r"(?:(?:answer|option|choice|answer choice|correct option|correct answer)\s+)?"
    r"(?:\(([A-Z])\)|([A-J])(?:\)|[.:](?=\s)|(?=$)))(?:[\s.:].*)?",
    re.IGNORECASE | re.DOTALL,
)
_BEHIND_CHOICE = re.compile(
    r"(?:(?:option|choice|answer)\s+)?(?:\([A-J]\)|[A-J](?:\)|[.:](?=\s)))[\s:.]*(?:\\[,; ]|\\q?quad)*\s*(.+)",
    re.DOTALL | re.IGNORECASE,
)
_ORDINALS = {word: place for word, place in ORDINALS.items() if place <= 12}
_ORDINAL = re.compile(
    rf"(?:the\s+)?(?:(?P<digits>\d{{1,6}})\s?(?:st|nd|rd|th)|(?P<word>{'|'.join(_ORDINALS)}))(?: place)?", re.IGNORECASE
)
_OPTION_WORD = re.compile(
    r"(?:option|choice|answer choice|answer)\s+\(?([A-J])(?:\)?\.?|(?:\)|[.:])\s.*)", re.IGNORECASE
)
_REALS = re.compile(r"(?:the set of )?(?:all|any|every) reals?(?: (?:numbers?|values?))?(?: x)?|ℝ", re.IGNORECASE)
_EMPTY = re.compile(
    r"(?:there (?:is|are|exists?|exist) )?no (?:such )?solutions?(?: exists?)?|none|(?:the )?(?:solution )?set is empty|"
    r"(?:the )?empty set|\{\}",
    re.IGNORECASE,
)
_NO_REAL = re.compile(r"(?:there (?:is|are|exists?) )?no real (?:solutions?|roots?)", re.IGNORECASE)
_EMPTY_SET = re.compile(r"\\\{\s*\\\}|\{\s*\}|\\emptyset|\\varnothing|∅")


def read_answer(text: str) -> Node | None:
    """The tree of a text that is one answer; None where it is a sentence or cannot be read.

    Raises:
        LimitError: it is too long or too deep to be read.
    """
    if len(text) <= MAX_REMEMBERED_CHARS:
        return _remembered(text)
    return _read(text) if len(text) <= MAX_CHARS else None


@lru_cache(maxsize=4096)
def _remembered(text: str) -> Node | None:
    return _read(text)


def _read(text: str) -> Node | None:
    text = text.strip().strip("`").strip()
    for mark in ("**", "__"):
        if text.startswith(mark) and text.rstrip(".").endswith(mark) and len(text) > 4:
            text = text.rstrip(".")[2:-2].strip()
    if not text:
        return None
    if "\\boxed" in text or "\\fbox" in text:
        if text.count("\\boxed") + text.count("\\fbox") > 1 or stands_in_prose(text):
            return None  # which of them counts, `final_answer` decides
        text = without_boxes(last_side(text.replace("$\\boxed", "\\boxed") if text.count("$") % 2 else text))
        text = text.strip("$ .") if text.count("$") % 2 and not text.startswith("\\$") else text
        if "boxed" in text or "fbox" in text:
            return None
    text = base_as_subscript(text)
    special = _special(text)
    if special is not None:
        return special
    if _PROSE_START.match(text) or _SENTENCES.search(text):
        return None
    joined = joined_formulas(text)
    if joined is not None:
        text = joined
    core, _ = without_qualifier(text)
    amount = read_amount(core)
    if amount is not None:
        return amount
    label = _LABEL.fullmatch(core)
    if label is not None and not set(label[1].split()) & (FUNCTION_WORDS.keys() | GREEK) and "=" not in label[2]:
        return _read(label[2])
    figure = read_figure(core)
    if figure is not None:
        return figure
    core = _BRACED_LETTER.sub(r" \1", core)
    core = _BOLD_NAME.sub(r"\1", core)
    core = _INVERSE.sub(r"\1_{inv}(", core)
    plain = plain_words(core) if "\\text" in core else None
    core = plain if plain is not None and _BARE_LIST.fullmatch(plain) else core
    core = _TO.sub(r"\1:\2", core) if _TO.fullmatch(core) else core
    try:
        event = _EVENT.match(core)
        node = parse(core[event.end() :] if event else core, functions=APPLIED | frozenset(_DEFINED.findall(core)))
        return understood(_of_event(event["of"], node) if event else node)
    except LimitError:
        if len(text) < 200:
            raise
    except ParseError:
        pass
    return None


def read_words(text: str) -> Node | None:
    """A few words as a `text` node, letter case aside; None for more than an answer's worth of them."""
    plain = plain_words(text)
    if plain is None or len(plain) > MAX_WORDS_CHARS or not re.search(r"[^\W\d_]", plain):
        return None
    plain = plain.strip(" .,;:!\"'*")
    return understood(Node("text", (), plain)) if plain else None


def joined_formulas(text: str) -> str | None:
    r"""`$x=3$ or $x=9$` as one list, `$A$, $C$` too; None unless only commas, "and", "or" stand between formulas."""
    if "$" not in text and "\\(" not in text and "\\[" not in text:
        return None
    found = list(_FORMULA.finditer(text))
    if (
        len(found) < 2
        or text[: found[0].start()].strip().lower() not in ("", "either", "both")
        or text[found[-1].end() :].strip(" .,;")
    ):
        return None
    pieces = [next(group for group in found[0].groups() if group is not None)]
    for before, after in pairwise(found):
        between = text[before.end() : after.start()]
        if not _BETWEEN.fullmatch(between):
            return None
        word = re.search(r"\b(and|or)\b", between)
        pieces.append(rf" \text{{ {word[1]} }} " if word else ", ")
        pieces.append(next(group for group in after.groups() if group is not None).strip().rstrip(".,"))
    return "".join(pieces)


def _special(text: str) -> Node | None:
    """Option letters, names, phrases with a fixed meaning, numbers with a base."""
    if _CHOICE.fullmatch(text):
        return Node("text", (), _CHOICE.fullmatch(text)[1])  # type: ignore[index]
    if _EMPTY_SET.fullmatch(text.strip("$ .")):
        return Node("constant", (), "emptyset")
    based = _BASED.fullmatch(text) if len(text) < 40 else None
    if based:
        return Node("based", (), f"{based[1]},{based[2]}")
    if len(text) > MAX_WORDS_CHARS:
        return None
    plain = plain_words(text)
    if plain is None or (not re.search(r"[A-Za-z]{2}|^\(?[A-Z]\b", plain) and plain[:1] not in "({"):
        return None
    plain = plain.strip("$ ")
    place = _ORDINAL.fullmatch(plain)
    if place is not None:
        return Node("text", (), f"number {int(place['digits'] or _ORDINALS[place['word'].lower()])} in order")
    date = _DATE.fullmatch(plain)
    if date is not None:
        parts = (date["month"] or date["m"], date["day"] or date["d"], date["year"] or date["y"] or "")
        return Node("text", (), " ".join(parts).strip().casefold())
    if _EMPTY.fullmatch(plain):
        return Node("constant", (), "emptyset")
    if _NO_VALUE.fullmatch(plain):
        return Node("text", (), "does not exist")
    if _NO_REAL.fullmatch(plain):
        return Node("text", (), "no real solution")
    if _REALS.fullmatch(plain):
        return Node("constant", (), "reals")
    option = _option(plain)
    if option is not None:
        return option
    if _NAMES.fullmatch(plain) and len(plain) > 1:
        return understood(Node("text", (), plain))
    return None


def _option(plain: str) -> Node | None:
    found = _OPTION.fullmatch(plain) or _OPTION_WORD.fullmatch(plain)
    if found is None:
        return None
    letter = next(group for group in found.groups() if group)
    if not letter.isupper() or re.search(
        r"\b(?:and|or)\s+\(?[A-J]\)?(?:\b|$)|,\s*\(?[A-J]\b", plain[found.start() + 1 :]
    ):
        return None
    rest = plain[plain.index(letter) + 1 :]
    if re.match(r"\s*[:=(]?\s*[-+*/^=]", rest.lstrip(").:")) or re.search(r"[=<>]|\b[A-Z]:", rest):
        return None
    return Node("text", (), letter)


def _of_event(event: str, value: Node) -> Node:
    """`P(X = 3) = 1/5` as an equation for a name of its own, so that P(X = 3) is not P(X = 4); P(x) is its right side."""
    event = re.sub(r"\\(?:left|right|text|mathrm|[,;! ])|[\s{}]|\\(?=\))", "", event.replace("\\mid", "|"))
    if re.fullmatch("[a-z]", event) or value.head in ("list", "tuple"):
        return value
    name = Node("symbol", (), f"P_{zlib.crc32(event.encode()) % 10**6}")
    chain = value.head == "relation" and set(str(value.value).split()) <= {"=", "approx"}
    return Node("relation", (name, *value.args), f"= {value.value}") if chain else Node("relation", (name, value), "=")


def is_choice(node: Node) -> bool:
    """Whether an answer is one of several lettered choices."""
    return node.head == "text" and len(str(node.value)) == 1 and str(node.value).isupper()


def behind_choice(text: str) -> Node | None:
    r"""What stands behind the letter of a choice: 15 of `\textbf{(B)}~15`; None where nothing readable does."""
    bare = re.sub(r"\\(?:text|textbf|mathrm|textrm|mathbf)\s*\{([^{}]*)\}", r"\1", text).replace("~", " ")
    bare = re.sub(r"\\(?:boxed|fbox)\s*\{(.*)\}", r"\1", bare.strip("$* ."), flags=re.DOTALL)
    found = _BEHIND_CHOICE.fullmatch(bare.strip("$* "))
    try:
        node = read_answer(found[1].strip("$ .")) if found else None
    except LimitError:
        return None
    return None if node is None or node.head == "text" else node


def understood(node: Node) -> Node:
    """Number words become numbers, lettered choices lose their parentheses, words their case."""
    if node.head in ("list", "tuple", "set", "relation"):
        return Node(node.head, tuple(understood(arg) for arg in node.args), node.value)
    if node.head == "unit" and node.args[0].head == "text":
        return Node("unit", (understood(node.args[0]),), node.value)
    if node.head != "text":
        return node
    words = str(node.value).strip(" .,;:!")
    choice = _CHOICE.fullmatch(words)
    if choice:
        return Node("text", (), choice.group(1))
    if _EMPTY.fullmatch(words):
        return Node("constant", (), "emptyset")
    if _REALS.fullmatch(words):
        return Node("constant", (), "reals")
    amount = read_amount(words)
    if amount is not None:
        return amount
    parts = [part.strip() for part in re.split(r",\s*(?:and\s+|or\s+)?|\s+and\s+|\s+or\s+", words) if part.strip()]
    if 1 < len(parts) <= 12 and all(len(part.split()) <= 4 for part in parts):
        return Node("list", tuple(understood(Node("text", (), part)) for part in parts))
    if words.isupper() and " " not in words:
        return Node("text", (), words)
    return Node("text", (), " ".join(words.casefold().split()))

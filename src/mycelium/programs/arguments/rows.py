r"""The pieces of one formula: rows of an alignment, parts between `\quad` and arrows; made ready for the grammar."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mycelium.problems import CharSpan

_WRAPPER = re.compile(
    r"\\(?:begin|end)\{(?:align|aligned|alignat|equation|gather|gathered|eqnarray|multline|split)\*?\}(?:\[t\])?(?:\{\d\})?"
)
_ENTRIES = re.compile(r"(\\begin\{\w*(?:matrix|array|cases)\}.*?\\end\{\w*(?:matrix|array|cases)\})", re.DOTALL)
_MARK = re.compile(
    r"(?P<begin>\\begin\{\w+\*?\})|(?P<end>\\end\{\w+\*?\})|(?P<open>\\?[{(\[])|(?P<close>\\?[})\]])|(?P<cut>"
    r"\\\\(?:\[[^\]]*\])?|\\q?quad(?![a-zA-Z])|\\;\\;|"
    r"\\(?:Long)?(?:[Rr]ightarrow|leftrightarrow|Leftrightarrow)(?![a-zA-Z])|\\(?:implies|iff|therefore)(?![a-zA-Z])|"
    r"\\(?:text|textrm|mbox|textit)\{\s*(?:and|or|so|then|thus|if|when|where|for|because|since|but|which|we|by)\b[^{}]*\})|\\."
)


_ANGLE = re.compile(r"m?\\(?:measured)?angle\s*\{?([A-Z])([A-Z])([A-Z])(?![A-Za-z])\}?")
_REPAIRS = (
    (re.compile(r"\\(?:boxed|fbox)\s*\{"), "{"),
    (re.compile(r"\\(?:nonumber|notag|displaystyle|hfill|bigskip|smallskip|medskip)(?![a-zA-Z])"), " "),
    (re.compile(r"\\(?:label|tag)\*?\{[^{}]*\}"), " "),
    (re.compile(r"[_^]\{\s*\}|\{\s*\}"), ""),
    (re.compile(r"\\(?:text|textbf|textrm|mathrm|rm)\s*\{\s*\(?[A-F]\)\.?\s*\}"), " "),  # the letter of a choice
    (re.compile(r"^\s*(?:\\text(?:bf)?\s*)?(?:[A-F]|\{\(?[A-F]\)?\})\.(?:\\ |\s)+"), " "),
    (re.compile(r"\\(?:bold|bf|mathbf|boldsymbol|vec|mathit|bm)\s*\{([A-Za-z])\}"), r" \1"),
    (re.compile(r"\\(?:bold|bf|boldsymbol|mathbf)(?![a-zA-Z])"), " "),
    (re.compile(r"(?<![a-zA-Z}])\{([A-Za-z])\}\s*(?=_)"), r"\1"),
    (re.compile(r"\\(?:mathop|operatorname)\s*\{\\(?:text|mathrm)\{(\w+)\}\}"), r"\\operatorname{\1}"),
    (re.compile(r"\\(?:text|mbox|textrm|mathrm)\{\s*(lcm|gcd|LCM|GCD|GCF)\s*\}"), r"\\operatorname{\1}"),
    (re.compile(r"(\\operatorname\{\s*(?:lcm|gcd)\s*\}|\\gcd)\s*\[([^][]*)\]"), r"\1(\2)"),
    (re.compile(r"\\operatorname\{(?:LCM|lcm)\}"), r"\\operatorname{lcm}"),
    (re.compile(r"\\operatorname\{(?:GCD|GCF|gcd)\}"), r"\\operatorname{gcd}"),
    (re.compile(r"\\(?:xcancel|bcancel|cancel|underline)\b"), " "),
    (re.compile(r"!\s*="), "! ="),
)  # fmt: skip
_STYLE = re.compile(r"(?:\\hline|\\noalign\{[^{}]*\}|\\[a-z]*skip|\s)+")
_HEAD = re.compile(r"(?:\s|&|~|\\[,;:! ]|\\(?:quad|qquad)(?![a-zA-Z]))*")
_BLANK_TAILS = ("\\,", "\\;", "\\:", "\\!", "\\ ", "\\quad", "\\qquad", "\\\\")


def pieces_of(text: str, span: CharSpan) -> Iterator[CharSpan]:
    """Half-open spans of the pieces of a formula that stands at `span`; no bracket and no matrix is cut."""
    start, end = span
    begin, depth, inside = start, 0, 0
    for mark in _MARK.finditer(text, start, end):
        if mark["cut"] and depth == 0 and inside == 0:
            yield from _trimmed(text, begin, mark.start())
            begin = mark.end()
        elif mark["begin"] or mark["end"]:
            if not _WRAPPER.fullmatch(mark[0]):
                inside += 1 if mark["begin"] else -1
        elif mark["open"] or mark["close"]:
            depth = max(0, depth + (1 if mark["open"] else -1))
    yield from _trimmed(text, begin, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[CharSpan]:
    """The span without blanks, wrappers and final punctuation, if anything is left."""
    for _ in range(4):
        head = _WRAPPER.match(text, start, end) or _HEAD.match(text, start, end)
        start = head.end() if head else start
    for _ in range(4):
        end = start + len(_without_tail(text[start:end]))
        wrapper = text.rfind("\\", start, end)
        if wrapper >= 0 and _WRAPPER.fullmatch(text, wrapper, end):
            end = wrapper
    if text[start:end].strip() and not _STYLE.fullmatch(text, start, end):
        yield start, end


def _without_tail(piece: str) -> str:
    """A piece without the blanks and the punctuation of the sentence at its end; dots that go on stay."""
    while True:
        shorter = piece.rstrip(" \t\r\n,;:?&~")
        shorter = shorter[:-1] if shorter.endswith(".") and not shorter.endswith("..") else shorter
        shorter = shorter[:-1] if shorter.endswith("\\") and not shorter.endswith("\\\\") else shorter
        shorter = next((shorter[: -len(tail)] for tail in _BLANK_TAILS if shorter.endswith(tail)), shorter)
        if shorter == piece:
            return piece
        piece = shorter


def ready(piece: str) -> str:
    """A piece as the grammar takes it: alignment marks out, styling off, names of functions upright."""
    plain = without_marks(_WRAPPER.sub(" ", piece) if "\\begin" in piece or "\\end" in piece else piece)
    if "\\" in plain or "{" in plain:
        for pattern, replacement in _REPAIRS:
            plain = pattern.sub(replacement, plain)
        plain = angles_named(plain)
    return _without_tail(plain).strip()


def without_marks(piece: str) -> str:
    """A piece without its alignment marks; those of a matrix part its entries and stay."""
    if "&" not in piece:
        return piece
    parts = _ENTRIES.split(piece)  # every second one is a matrix
    return "".join(part if index % 2 else part.replace("&", " ") for index, part in enumerate(parts))


def angles_named(piece: str) -> str:
    r"""A piece with one letter for each angle of three points, the same for BAE and EAB: it is no product of its points.

    >>> angles_named(r"\angle EAB = 2m\angle CAD")
    ' \\omega_{BAE} = 2 \\omega_{CAD}'
    """
    return _ANGLE.sub(lambda found: rf" \omega_{{{min(found[1], found[3])}{found[2]}{max(found[1], found[3])}}}", piece)

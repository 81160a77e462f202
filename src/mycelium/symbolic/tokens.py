"""Text to tokens: LaTeX and plain notation share one token stream.

Styling (`\\left`, `\\,`, `\\displaystyle`, dollar signs around the whole) disappears here;
`\\text{...}` becomes one token of words; numbers lose their thousands separators, Unicode powers and roots become the
commands that they show. Nothing is interpreted beyond that.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from mycelium.symbolic.errors import LimitError, ParseError

MAX_LENGTH = 4000

_UNICODE = {
    "−": "-", "–": "-", "—": "-", "×": r"\times ", "·": r"\cdot ", "⋅": r"\cdot ", "÷": r"\div ", "π": r"\pi ",
    "∞": r"\infty ", "°": r"^\circ ", "≤": r"\le ", "≥": r"\ge ", "≠": r"\ne ", "∪": r"\cup ", "∩": r"\cap ",
    "±": r"\pm ", "∓": r"\mp ", "∅": r"\emptyset ", "∈": r"\in ", "ℝ": r"\mathbb{R}", "√": r"\surd ",
    "∛": r"\surd[3]", "∜": r"\surd[4]", "…": "...", "⁄": "/", "∕": "/", "∗": "*", "∙": r"\cdot ", "′": "'", "ℓ": "l",
    "θ": r"\theta ", "α": r"\alpha ", "β": r"\beta ", "γ": r"\gamma ", "λ": r"\lambda ", "φ": r"\phi ",
    "⟨": r"\langle ", "⟩": r"\rangle ", "’": "'", "≈": r"\approx ", "€": r"\euro ",
    "£": r"\pounds ", "⌊": r"\lfloor ", "⌋": r"\rfloor ", "⌈": r"\lceil ", "⌉": r"\rceil ", "“": '"', "”": '"',
}  # fmt: skip
_UNICODE |= dict.fromkeys(
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "
)
_UNICODE |= dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\u2061\u2062\ufeff", "")  # no width, no meaning
_UNICODE |= {chr(0xFF01 + k): chr(0x21 + k) for k in range(94)}  # full-width forms
for _vulgar in "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒":
    _top, _, _bottom = unicodedata.normalize("NFKC", _vulgar).partition("⁄")
    _UNICODE[_vulgar] = rf"\frac{{{_top}}}{{{_bottom}}}"
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ", "0123456789+-=()ni")
_LOWERED = str.maketrans("₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑᵢₙₓ", "0123456789+-=()aeinx")
_RAISED_RUN = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ]+")
_LOWERED_RUN = re.compile("[₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑᵢₙₓ]+")
_SLASHED = re.compile("([⁰¹²³⁴⁵⁶⁷⁸⁹]+)[⁄/]([₀₁₂₃₄₅₆₇₈₉]+)")
_IGNORED = frozenset(
    r"\left \right \big \Big \bigg \Bigg \bigl \bigr \Bigl \Bigr \biggl \biggr \Biggl \Biggr \middle "
    r"\displaystyle \textstyle \scriptstyle \limits \nolimits \, \! \; \: \> \  \quad \qquad \hfill \rm \bf \it "
    r"\boldsymbol \noindent \small \large \strut \, \allowbreak \nonumber \/ ".split(" ")
) | {"\\ "}
_TEXT_COMMANDS = frozenset(
    r"\text \mbox \textbf \textit \textrm \textnormal \mathrm \operatorname \texttt \textsf \hbox \rm \operatorname* "
    r"\mathsf \mathtt \emph \textup".split()
)
_UNWRAPPED = frozenset(
    r"\mathbf \mathit \bm \mathcal \vec \overrightarrow \hat \bar \tilde \underline \ensuremath \mathord".split()
)
_DROPPED_WITH_ARGUMENT = frozenset(
    (r"\phantom", r"\hspace", r"\vspace", r"\hphantom", r"\hspace*", r"\label", r"\color")
)
_REPEATING = re.compile(r"(\d*)\.(\d*)(?:\\(?:overline|bar|dot)(?:\{(\d+)\}|(\d))|\((\d+)\))")
_AND_SO_ON = re.compile(r"(\d*)\.(\d+)\s?(?:\.\.\.|\\[cl]?dots\b)")
_TOKEN = re.compile(
    r"(?P<space>\s+|~|&nbsp;)"
    r"|(?P<command>\\(?:(?:operatorname|hspace)\*|[A-Za-z]+|.))"
    r"|(?P<word>[A-Za-z]+)"
    r"|(?P<operator>\*\*|//|<=|>=|!=|==|\.\.\.|[-+*/^_=<>(){}\[\]|,;:!%'&.$\"?])",
    re.DOTALL,
)
_SCIENTIFIC = re.compile(r"(\d+\.?\d*|\.\d+)[eE]([+-]?\d{1,40})(?![\w.])")
_SEPARATOR = r"(?:\s*\{,\s*\}\s*(?:\\!)?\s*|,\\!\s*|\\,|\\!,|\\ )"
_UPRIGHT_MATH = frozenset(
    [
        "e",
        "i",
        "lcm",
        "gcd",
        "log",
        "ln",
        "sin",
        "cos",
        "tan",
        "sec",
        "csc",
        "cot",
        "arcsin",
        "arccos",
        "arctan",
    ]
)
_THOUSANDS = re.compile(rf"\d{{1,3}}(?:(?:,| |{_SEPARATOR})\d{{3}})+(?![\d])(?!\s*/)(?:\.\d+)?")
# Commas in groups of two after the last three digits (lakh and crore), or points as separators: where no list can be
# meant. In brackets these are entries too.
_OTHER_GROUPS = re.compile(
    r"[1-9]\d?(?:,\d\d)+,\d{3}(?![\d,])(?:\.\d+)?"
    r"|[1-9]\d{0,2}(?:'\d{3})+(?![\d'])(?:\.\d+)?"
    r"|[1-9]\d{0,2}(?:\.\d{3}){2,}(?![\d.])(?:,\d+(?![\d,]))?"
    r"|[1-9]\d{0,2}\.\d{3},\d{1,2}(?![\d,])"
)
_LOOSE_THOUSANDS = re.compile(rf"\d{{1,3}}(?:{_SEPARATOR}\d{{3}})+(?![\d])(?:\.\d+)?")
_DIGITS = re.compile(r"\d+\.\d+|\.\d+|\d+")


@dataclass(frozen=True, slots=True)
class Token:
    """`kind` is number, command, word, text, operator or end; `spaced` tells of a space before it."""

    kind: str
    text: str
    start: int
    spaced: bool = False


def in_dollars(text: str) -> bool:
    """Whether the whole text stands in math delimiters, where bare braces are invisible."""
    text = text.strip()
    return text.startswith(("$", r"\(", r"\["))


def tidy(text: str) -> str:
    """Unicode to LaTeX, outer dollars, `\\boxed` and final full stops off."""
    if len(text) > MAX_LENGTH:
        raise LimitError(f"the expression has {len(text)} characters; at most {MAX_LENGTH} are read")
    if not text.isascii():
        text = _SLASHED.sub(
            lambda part: rf"\frac{{{part[1].translate(_RAISED)}}}{{{part[2].translate(_LOWERED)}}}", text
        )
        text = _RAISED_RUN.sub(lambda run: f"^{{{run.group().translate(_RAISED)}}}", text)
        text = _LOWERED_RUN.sub(lambda run: f"_{{{run.group().translate(_LOWERED)}}}", text)
        text = "".join(_UNICODE.get(character, character) for character in text)
    text = text.strip()
    for opening, closing in (("$$", "$$"), ("$", "$"), (r"\(", r"\)"), (r"\[", r"\]")):
        if len(text) > len(opening) + len(closing) and text.startswith(opening) and text.endswith(closing):
            inner = text[len(opening) : -len(closing)]
            if "$" not in inner.replace(r"\$", ""):
                text = inner.strip()
    if text.startswith((r"\boxed{", r"\fbox{")) and text.endswith("}"):
        inner = text[text.index("{") + 1 : -1]
        if _balanced(inner):
            text = inner.strip()
    if text.count("$") - text.count(r"\$") == 1:  # a lone dollar sign is money
        text = re.sub(r"(?<!\\)\$", r"\\$", text)
    while text.endswith((".", ",", ";", r"\\")) and not text.endswith(("...", r"\,", r"\;")):
        text = text[: -2 if text.endswith("\\\\") else -1].rstrip()
    return text


def _balanced(text: str) -> bool:
    depth = 0
    for character in text:
        depth += (character == "{") - (character == "}")
        if depth < 0:
            return False
    return depth == 0


def _repeating_at(text: str, place: int, latex: bool) -> tuple[str, int] | None:
    """`0.1\\overline{6}`, `0.1(6)` (plain notation only) or `0.1666...`, as "whole|fixed|repeated", and its end."""
    match = _REPEATING.match(text, place)
    if match is not None and (match[5] is None or not latex or not match[2]):
        return f"{match[1] or 0}|{match[2]}|{match[3] or match[4] or match[5]}", match.end()
    match = _AND_SO_ON.match(text, place)
    if match is None:
        return None
    digits = match[2]
    for length in range(1, len(digits) // 2 + 1):
        period = digits[-length:]
        fixed = digits
        while fixed.endswith(period):
            fixed = fixed[:-length]
        # seen twice from the point on or three times: 0.1212..., 0.1666..., but not 2.718281828...
        if len(digits) - len(fixed) >= (3 if fixed else 2) * length:
            return f"{match[1] or 0}|{fixed}|{period}", match.end()
    raise ParseError(f"{match.group()[:40]!r} at {place} does not show what repeats; write 0.1(6) or a fraction")


def tokenize(text: str, latex: bool = True) -> list[Token]:
    """Tokens of a tidied text, the last one of kind "end". In LaTeX, `0.1(6)` is a product.

    Raises:
        ParseError: a character that belongs to no token.
        LimitError: the text or one of its numbers is too long.
    """
    tokens: list[Token] = []
    place, spaced, brackets = 0, False, 0
    while place < len(text):
        character = text[place]
        if character.isdigit() or character == ".":
            repeating = _repeating_at(text, place, latex)
            if repeating is not None:
                digits, end = repeating
                tokens.append(Token("repeating", digits, place, spaced))
                place, spaced = end, False
                continue
            number = _number_at(text, place, brackets)
            raised = bool(tokens) and tokens[-1].text in ("^", "_")
            if raised and number is not None and " " in text[place : number[1]]:  # \log^2 100
                number = _plain_digits(text, place)
            if number is not None:
                digits, end = number
                tokens.append(Token("number", digits, place, spaced))
                place, spaced = end, False
                continue
        match = _TOKEN.match(text, place)
        if match is None:
            raise ParseError(f"unexpected character {character!r} at {place}")
        kind, piece = str(match.lastgroup), match.group()
        end = match.end()
        if kind == "space" or (kind == "command" and piece in _IGNORED) or piece == "\\\n":
            spaced = True
            # \left. and \right. are invisible delimiters
            if piece in (r"\left", r"\right") and text[end : end + 1] == ".":
                end += 1
            place = end
            continue
        if kind == "command" and piece in _DROPPED_WITH_ARGUMENT:
            _, place = _braced(text, end)
            continue
        if kind == "command" and piece in _TEXT_COMMANDS:
            words, end = _braced(text, end)
            upright = words.strip() in _UPRIGHT_MATH and piece in (r"\mathrm", r"\operatorname", r"\mathsf")
            tokens.append(Token("word" if upright else "text", words.strip() if upright else words, place, spaced))
        elif kind == "command" and piece in _UNWRAPPED:
            place, spaced = end, True
            continue
        elif kind == "command" and piece == r"\begin" or piece == r"\end":
            name, end = _braced(text, end)
            if name in ("array", "tabular") and text[end : end + 1] == "{":
                _, end = _braced(text, end)
            tokens.append(Token("command", f"{piece}{{{name}}}", place, spaced))
        elif kind == "command" and piece == r"\mathbb":
            name, end = _braced(text, end)
            tokens.append(Token("command", rf"\mathbb{{{name}}}", place, spaced))
        else:
            if kind == "operator" and piece in "([":
                brackets += 1
            elif kind == "operator" and piece in ")]" and brackets:
                brackets -= 1
            elif piece == r"\{":
                brackets += 1
            elif piece == r"\}" and brackets:
                brackets -= 1
            tokens.append(Token(kind, piece, place, spaced))
        place, spaced = end, False
    tokens.append(Token("end", "", len(text), spaced))
    return tokens


def _number_at(text: str, place: int, brackets: int) -> tuple[str, int] | None:
    """Digits of the number that starts here, without separators, and its end."""
    # A comma inside brackets separates entries: (100,200) is a pair, 100,200 is a number.
    match = (_LOOSE_THOUSANDS if brackets else _THOUSANDS).match(text, place)
    if match is not None and (place == 0 or not text[place - 1].isdigit()) and match.group()[0] != "0":
        return re.sub(r"[^\d.]", "", match.group()), match.end()
    match = None if brackets or (place and text[place - 1].isdigit()) else _OTHER_GROUPS.match(text, place)
    if match is not None:
        whole = match.group()
        if "." in whole and ("," in whole or whole.count(".") > 1) and not re.search(r",.*\.", whole):  # 1.234,56
            whole = whole.replace(".", "").replace(",", ".")
        return whole.replace(",", "").replace("'", ""), match.end()
    match = _SCIENTIFIC.match(text, place)
    if match is not None:
        return match.group(), match.end()
    return _plain_digits(text, place)


def _plain_digits(text: str, place: int) -> tuple[str, int] | None:
    match = _DIGITS.match(text, place)
    if match is None:
        return None
    end = match.end()
    # "2." ends a sentence or is a sloppy 2.0; "..." is an ellipsis.
    if "." not in match.group() and text[end : end + 1] == "." and not text.startswith("...", end):
        rest = text[end + 1 : end + 2]
        if not rest.isdigit() and not text.startswith(r".\overline", end) and not text.startswith(r".\dot", end):
            end += 1
    return match.group(), end


def _braced(text: str, place: int) -> tuple[str, int]:
    """Content of the brace group that follows (or the next character), and the place after it."""
    while place < len(text) and text[place].isspace():
        place += 1
    if place >= len(text):
        raise ParseError("a LaTeX command lacks its argument at the end")
    if text[place] != "{":
        return text[place], place + 1
    depth = 0
    for end in range(place, len(text)):
        depth += (text[end] == "{") - (text[end] == "}")
        if depth == 0:
            return text[place + 1 : end], end + 1
    raise ParseError(f"the brace opened at {place} is never closed")

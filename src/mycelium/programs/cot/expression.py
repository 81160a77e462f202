"""An expression out of tokens: words between the numbers are units and passed over, as long as nothing is guessed.

`5 weeks * 40 hours` is 5 * 40. Two numbers with only words between them are not an expression, `half of 48` is.
"""

from __future__ import annotations

from collections.abc import Sequence

from mycelium.programs.arithmetic import Binary, Negative, Num
from mycelium.programs.cot.tokens import Token
from mycelium.programs.cot.tree import Tree

MAX_TOKENS = 160
MAX_DEPTH = 30
MAX_UNIT_WORDS = 8  # between a number and the next sign
_ARTICLES = {"a", "an", "the", "of", "per", "each", "every"}


def read_expression(tokens: Sequence[Token]) -> Tree | None:
    """The tree of tokens that are one expression as a whole, else None.

    >>> from .tokens import tokenize
    >>> read_expression(tokenize("5 weeks * 40 hours")) == read_expression(tokenize("5*40"))
    True
    """
    if not tokens or len(tokens) > MAX_TOKENS:
        return None
    reader = _Reader(_without_units(tokens))
    tree = reader.sum()
    return tree if tree is not None and reader.position >= len(reader.tokens) else None


def _without_units(tokens: Sequence[Token]) -> list[Token]:
    """Tokens without unit words; a number that only words part from the number before makes the text unreadable."""
    kept: list[Token] = []
    words: list[str] = []
    remark_ends = -1
    for index, token in enumerate(tokens):
        if index <= remark_ends:
            continue
        if token.kind in ("word", "comma") or _belongs_to_unit(tokens, index):
            words.append(token.text)
            continue
        if token.kind == "open" and kept and (remark_ends := _remark_end(tokens, index)) > index:
            continue
        joined = bool(kept) and kept[-1].kind in ("number", "close") and token.kind in ("number", "open")
        if joined and token.kind == "number":
            if (
                words
                and words[-1] == "of"
                and _is_share(kept[-1])
                or kept[-1].spoken
                and kept[-1].text in ("twice", "double", "triple", "thrice")
                and not words
            ):
                kept.append(Token("sign", "*", token.char_span))
            else:
                kept.append(Token("stop", "", token.char_span))
        elif joined and words and kept[-1].kind == "number":
            kept.append(Token("stop", "", token.char_span))  # "12 hours (3 days)": a remark
        if len(words) > MAX_UNIT_WORDS:
            kept.append(Token("stop", "", token.char_span))
        kept.append(token)
        words = []
    return kept


def _belongs_to_unit(tokens: Sequence[Token], index: int) -> bool:
    """Whether a token stands inside a unit: the slash of "miles/hour", the hyphen of "sit-ups", "half" of "half-cup"."""
    token = tokens[index]
    before = tokens[index - 1] if index else None
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if token.kind == "number" and token.spoken:
        hyphen = after is not None and after.text == "-" and after.char_span[0] == token.char_span[1]
        return hyphen and index + 2 < len(tokens) and tokens[index + 2].kind == "word"
    if token.kind != "sign" or before is None:
        return False
    if token.spoken and token.text == "*" and (after is None or after.kind not in ("number", "open")):
        return True  # "76 times": how often, not a product
    if after is None:
        return False
    in_word = after.kind == "word" or (after.kind == "number" and after.spoken and before.kind == "word")
    if token.text == "/":
        return in_word
    tight = before.char_span[1] == token.char_span[0] and token.char_span[1] == after.char_span[0]
    return token.text == "-" and tight and in_word


def _remark_end(tokens: Sequence[Token], start: int) -> int:
    """Index of the parenthesis that closes a remark of words only, -1 when the one at `start` opens no remark."""
    for index in range(start + 1, min(len(tokens), start + 12)):
        if tokens[index].kind == "close":
            return index if index > start + 1 else -1
        if tokens[index].kind not in ("word", "comma"):
            return -1
    return -1


def _is_share(token: Token) -> bool:
    tree = token.tree
    percent = isinstance(tree, Binary)
    small = isinstance(tree, Num) and tree.value.denominator != 1
    return percent or small or token.kind == "close"


class _Reader:
    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        self.position = 0
        self.depth = 0

    def kind(self) -> str:
        return self.tokens[self.position].kind if self.position < len(self.tokens) else "end"

    def text(self) -> str:
        return self.tokens[self.position].text if self.position < len(self.tokens) else ""

    def sum(self) -> Tree | None:
        self.depth += 1
        left = self.product() if self.depth <= MAX_DEPTH else None
        while left is not None and self.kind() == "sign" and self.text() in "+-":
            operator = self.text()
            self.position += 1
            right = self.product()
            left = None if right is None else Binary(operator, left, right)  # type: ignore[arg-type]
        self.depth -= 1
        return left

    def product(self) -> Tree | None:
        left = self.unary()
        while left is not None:
            if self.kind() == "sign" and self.text() in ("*", "/"):
                operator = self.text()
                self.position += 1
            elif self.kind() == "open":
                operator = "*"
            else:
                break
            right = self.unary()
            left = None if right is None else Binary(operator, left, right)  # type: ignore[arg-type]
        return left

    def unary(self) -> Tree | None:
        negative = False
        for _ in range(MAX_DEPTH):
            if self.kind() != "sign" or self.text() != "-":  # no plus: "2x + 3" is not 2 * (+3)
                break
            negative = not negative
            self.position += 1
        operand = self.power()
        return Negative(operand) if negative and operand is not None else operand  # type: ignore[arg-type]

    def power(self) -> Tree | None:
        base = self.atom()
        if base is None or not (self.kind() == "sign" and self.text() == "**"):
            return base
        self.position += 1
        self.depth += 1
        exponent = self.unary() if self.depth <= MAX_DEPTH else None
        self.depth -= 1
        return None if exponent is None else Binary("**", base, exponent)  # type: ignore[arg-type]

    def atom(self) -> Tree | None:
        kind = self.kind()
        if kind == "number":
            tree = self.tokens[self.position].tree
            self.position += 1
            return tree
        if kind != "open":
            return None
        self.position += 1
        inner = self.sum()
        if inner is None or self.kind() not in ("close", "end"):
            return None
        self.position += 1  # a parenthesis that is never closed ends with the expression
        return inner

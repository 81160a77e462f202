"""An expression out of tokens: words between the numbers are units and passed over, as long as nothing is guessed.

`5 weeks * 40 hours` is 5 * 40. Two numbers with only words between them are not an expression, `half of 48` is.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from mycelium.programs.arithmetic import ArithmeticSyntaxError, Manners, Token, parse_tokens
from mycelium.symbolic import Node

MAX_TOKENS = 160
MAX_UNIT_WORDS = 8  # between a number and the next sign
_TIMES = ("twice", "double", "triple", "thrice")
# No leading plus: "2x + 3" is not 2 * (+3). A parenthesis that is never closed ends with the expression.
PROSE = Manners(frozenset({"open"}), leading_plus=False, open_end=True, depth=30)


def read_expression(tokens: Sequence[Token]) -> Node | None:
    """The tree of tokens that are one expression as a whole, else None.

    >>> from mycelium.programs.cot.tokens import tokenize
    >>> read_expression(tokenize("5 weeks * 40 hours")) == read_expression(tokenize("5*40"))
    True
    """
    if not tokens or len(tokens) > MAX_TOKENS:
        return None
    kept = _without_units(tokens)
    if kept is None:
        return None
    try:
        return parse_tokens(kept, PROSE)
    except ArithmeticSyntaxError:
        return None


def _without_units(tokens: Sequence[Token]) -> list[Token] | None:
    """Tokens without unit words; None where words alone part a number from the one before it."""
    kept: list[Token] = []
    words: list[str] = []
    remark_ends = -1
    for index, token in enumerate(tokens):
        if index <= remark_ends:
            continue
        kind = token.kind
        if kind in ("word", "comma") or ((kind == "sign" or token.spoken) and _belongs_to_unit(tokens, index)):
            words.append(token.text)
            continue
        if kind in ("stop", "equals") or len(words) > MAX_UNIT_WORDS:
            return None
        before = kept[-1] if kept else None
        if kind == "open" and before is not None and (remark_ends := _remark_end(tokens, index)) > index:
            continue
        if before is not None and before.kind in ("number", "close"):
            if kind == "number":
                share = bool(words) and words[-1] == "of" and _is_share(before)
                if not share and (words or not before.spoken or before.text not in _TIMES):
                    return None
                kept.append(Token("sign", "*", token.char_span))
            elif kind == "open" and words and before.kind == "number":
                return None  # "12 hours (3 days)": a remark
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
    if token.tree is None:
        return token.kind == "close"
    value = token.tree.value
    return token.tree.head == "unit" or (isinstance(value, Fraction) and value.denominator != 1)

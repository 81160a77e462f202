"""Tokens to tree: one recursive-descent grammar for LaTeX and plain mathematics.

Loosest to tightest: lists (`,` `;` and, or), relations, unions, ratios, sums, products
(written or implied), signs, powers, postfix signs (`!`, `%`, degrees, units), atoms.
Conventions a reader might trip over are listed in docs/symbolic.md.
"""

from __future__ import annotations

import re
from fractions import Fraction

from .errors import LimitError, ParseError
from .names import (
    CONSTANT_COMMANDS,
    CONSTANT_WORDS,
    FUNCTION_COMMANDS,
    FUNCTION_WORDS,
    GREEK_COMMANDS,
    RELATIONS,
    normalize_unit,
)
from .tokens import Token, tidy, tokenize
from .tree import GREEK, MAX_DEPTH, Node, call, rational, symbol

_APPLIED = frozenset("fgh")
_MATRICES = frozenset({"matrix", "pmatrix", "bmatrix", "vmatrix", "Bmatrix", "Vmatrix", "array", "smallmatrix"})
_SEPARATORS = frozenset({"and", "or", "&", "and/or"})
_LIST_END = frozenset({")", "]", "}", r"\}", "end"})


def parse(text: str, *, functions: frozenset[str] = _APPLIED) -> Node:
    """The tree of a LaTeX or plain expression.

    `functions` names the single letters that are applied, not multiplied, when a parenthesis
    follows: f(x).

    Raises:
        ParseError: the text cannot be read; the message names the place.
        LimitError: it is too long, too deep or has too many parts.
    """
    tidied = tidy(text)
    if re.fullmatch(r"[A-Z]{2,12}", tidied):  # letters of answer choices or a code word, not a product
        return Node("text", (), tidied)
    parser = _Parser(tokenize(tidied), tidied, functions)
    return parser.document()


class _Parser:
    def __init__(self, tokens: list[Token], text: str, functions: frozenset[str]) -> None:
        self.tokens, self.text, self.functions = tokens, text, functions
        self.place = 0
        self.level = 0
        self.in_absolute = 0
        self.in_integral = 0
        self.latex = "\\" in text

    # --- token helpers -------------------------------------------------------------------

    @property
    def token(self) -> Token:
        return self.tokens[self.place]

    def peek(self, ahead: int = 1) -> Token:
        return self.tokens[min(self.place + ahead, len(self.tokens) - 1)]

    def take(self) -> Token:
        token = self.tokens[self.place]
        if token.kind != "end":
            self.place += 1
        return token

    def at(self, *texts: str) -> bool:
        token = self.tokens[self.place]
        return token.text in texts and token.kind in ("operator", "command")

    def accept(self, *texts: str) -> bool:
        if self.at(*texts):
            self.place += 1
            return True
        return False

    def expect(self, text: str) -> None:
        if not self.accept(text):
            raise self.error(f"expected {text!r}")

    def error(self, message: str) -> ParseError:
        token = self.token
        found = repr(token.text[:30]) if token.kind != "end" else "the end"
        return ParseError(f"{message}, got {found} at {token.start}")

    # --- lists and relations ---------------------------------------------------------------

    def document(self) -> Node:
        if self.token.kind == "end":
            raise ParseError("the expression is empty")
        node = self.listing()
        if self.token.kind != "end":
            raise self.error("expected an operator or the end")
        return node

    def listing(self) -> Node:
        items = [self.relation()]
        separators = set()
        while True:
            separator = self._separator()
            if separator is None:
                break
            separators.add(separator)
            if self.token.kind == "end" or self.token.text in _LIST_END:
                break
            items.append(self.relation())
        return items[0] if len(items) == 1 else Node("list", tuple(items))

    def _separator(self) -> str | None:
        found = None
        while True:
            token = self.token
            if token.kind == "operator" and token.text in ",;":
                found = ","
            elif token.kind == "text" and token.text.strip(" ,.;~").lower() in ("and", "or", ""):
                found = "and"
            elif token.kind == "word" and token.text in ("and", "or"):
                found = "and"
            elif token.kind == "command" and token.text in (r"\land", r"\lor", r"\wedge", r"\vee"):
                found = "and"
            else:
                return found
            self.place += 1

    def relation(self) -> Node:
        left = self.sets()
        parts, signs = [left], []
        while self.token.kind in ("operator", "command") and self.token.text in RELATIONS:
            sign = RELATIONS[self.take().text]
            if sign == "approx" or (sign == "=" and self.at("=")):
                sign = "="
                self.accept("=")
            signs.append(sign)
            parts.append(self.sets())
        return Node("relation", tuple(parts), " ".join(signs)) if signs else left

    def sets(self) -> Node:
        node = self.ratio()
        while True:
            if self.accept(r"\cup", r"\bigcup") or (self.token.kind == "word" and self.token.text in ("U", "cup", "union") and self._set_like(node)):
                if self.token.kind == "word":
                    self.take()
                right = self.ratio()
                args = (node.args if node.head == "union" else (node,)) + (right,)
                node = Node("union", args)
            elif self.accept(r"\cap"):
                node = Node("intersection", (node, self.ratio()))
            elif self.accept(r"\setminus", r"\backslash"):
                node = Node("setminus", (node, self.ratio()))
            else:
                return node

    def _set_like(self, node: Node) -> bool:
        return node.head in ("interval", "tuple", "set", "union")

    def ratio(self) -> Node:
        node = self.sum()
        if not self.at(":"):
            return node
        parts = [node]
        while self.accept(":"):
            parts.append(self.sum())
        return Node("ratio", tuple(parts))

    # --- arithmetic --------------------------------------------------------------------------

    def sum(self) -> Node:
        self.level += 1
        if self.level > MAX_DEPTH:
            raise LimitError(f"the expression nests deeper than {MAX_DEPTH} levels")
        if self.accept(r"\pm", r"\mp"):
            terms = [Node("plusminus", (self.product(),))]
        elif self.at("+") and self.peek().text == "-" and self.peek(2).kind == "number" and not self.peek().spaced:
            self.take(), self.take()
            terms = [Node("plusminus", (self.product(),))]
        else:
            terms = [self.product()]
        while True:
            if self.accept("+"):
                if self.at("-") and self.peek().text == "..." :
                    break
                terms.append(self.product())
            elif self.accept("-"):
                terms.append(Node("neg", (self.product(),)))
            elif self.accept(r"\pm", r"\mp"):
                left = terms[0] if len(terms) == 1 else Node("add", tuple(terms))
                terms = [Node("plusminus", (left, self.product()))]
            else:
                break
        self.level -= 1
        return terms[0] if len(terms) == 1 else Node("add", tuple(terms))

    def product(self) -> Node:
        """Factors joined by written or implied multiplication, left to right."""
        sign = self._signs()
        node = self.power()
        factors = [node]
        while True:
            token = self.token
            if token.kind == "end":
                break
            if token.kind in ("operator", "command") and token.text in ("*", r"\cdot", r"\times", r"\ast", r"\bullet"):
                self.take()
                factors.append(self._signed_power())
            elif token.kind in ("operator", "command") and token.text in ("/", r"\div"):
                self.take()
                divisor = self._signed_power()
                factors = [Node("div", (_product(factors), divisor))]
            elif token.text in (r"\bmod", r"\mod") and token.kind == "command" or (token.kind == "word" and token.text == "mod"):
                self.take()
                factors = [call("mod", _product(factors), self._signed_power())]
            elif token.text == "%" and token.kind == "operator":
                self.take()  # a percent sign was taken by the postfix rule; this one is a remainder
                factors = [call("mod", _product(factors), self._signed_power())]
            elif self._starts_factor():
                if token.kind == "number" and factors[-1].head == "number":
                    raise self.error("two numbers stand side by side")
                factors.append(self.power())
            else:
                break
        node = _product(factors)
        return Node("neg", (node,)) if sign else node

    def _signs(self) -> bool:
        """Leading plus and minus signs; true when their product is negative."""
        negative = False
        while self.at("-", "+"):
            negative ^= self.take().text == "-"
        return negative

    def _signed_power(self) -> Node:
        negative = self._signs()
        node = self.power()
        return Node("neg", (node,)) if negative else node

    def _starts_factor(self) -> bool:
        token = self.token
        if token.kind in ("number", "repeating"):
            return True
        if token.kind == "word":
            if self.in_integral and self._at_differential():
                return False
            return token.text not in ("and", "or", "mod", "U", "cup", "union", "in")
        if token.kind == "operator":
            return token.text in "({[" or (token.text == "|" and not self.in_absolute)
        if token.kind == "command":
            return (
                token.text in FUNCTION_COMMANDS
                or token.text in CONSTANT_COMMANDS
                or token.text in GREEK_COMMANDS
                or token.text in _STARTING_COMMANDS
                or token.text.startswith(r"\begin{")
                or token.text.startswith(r"\mathbb")
            )
        return False

    def _at_differential(self) -> bool:
        text = self.token.text
        return (len(text) == 2 and text[0] == "d") or (text == "d" and self.peek().kind in ("word", "command"))

    def power(self) -> Node:
        self.level += 1
        if self.level > MAX_DEPTH:
            raise LimitError(f"the expression nests deeper than {MAX_DEPTH} levels")
        node = self.postfix(self.atom())
        if self.at("^", "**"):
            if self._degree_follows():
                node = self.postfix(Node("unit", (node,), "degree"))
            else:
                self.take()
                exponent = self._exponent()
                node = self.postfix(Node("pow", (node, exponent)))
                if self.at("^"):
                    if self._degree_follows():
                        node = Node("unit", (node,), "degree")
                    else:
                        raise self.error("a double exponent needs braces or parentheses")
        self.level -= 1
        return node

    def _degree_follows(self) -> bool:
        """Takes `^\\circ` or `^{\\circ}` when it stands here."""
        if not self.at("^"):
            return False
        if self.peek().text == r"\circ":
            self.place += 2
        elif self.peek().text == "{" and self.peek(2).text == r"\circ" and self.peek(3).text == "}":
            self.place += 4
        else:
            return False
        if self.token.kind == "word" and self.token.text in ("C", "F"):
            self.take()
        return True

    def _exponent(self) -> Node:
        negative = self._signs()
        node = self.power() if not self.at("{") else self.group("{", "}")
        if self.at("^", "**") and not self._peek_degree():
            self.take()
            node = Node("pow", (node, self._exponent()))
        return Node("neg", (node,)) if negative else node

    def _peek_degree(self) -> bool:
        return self.peek().text == r"\circ" or (self.peek().text == "{" and self.peek(2).text == r"\circ")

    def postfix(self, node: Node) -> Node:
        while True:
            token = self.token
            if token.kind == "operator" and token.text == "!" and self.peek().text != "=":
                self.take()
                double = self.at("!")
                if double:
                    self.take()
                node = call("factorial2" if double else "factorial", node)
            elif token.text in (r"\%", "%") and token.kind in ("operator", "command"):
                if token.text == "%" and self._operand_follows():
                    return node
                self.take()
                node = Node("unit", (node,), "percent")
            elif token.kind == "command" and token.text in (r"\$", r"\euro", r"\pounds") and not self._operand_follows():
                self.take()
                node = Node("unit", (node,), _MONEY[token.text])
            elif token.kind == "command" and token.text in (r"\circ", r"\degree"):
                self.take()
                node = Node("unit", (node,), "degree")
            elif token.kind == "text" and self._unit_text(token):
                node = self._unit(node)
            elif token.kind == "word" and node.head != "symbol" and not self.in_integral and (unit := self._unit_words()):
                node = Node("unit", (node,), unit)
            else:
                return node

    def _operand_follows(self) -> bool:
        following = self.peek()
        return following.kind in ("number", "word") or (following.kind == "operator" and following.text in "({[") or following.kind == "command" and (
            following.text in FUNCTION_COMMANDS or following.text in _STARTING_COMMANDS
        )

    def _unit_text(self, token: Token) -> bool:
        words = token.text.strip(" ,.;~").lower()
        return bool(words) and words not in ("and", "or", "if", "for", "when", "in", "is")

    def _unit(self, node: Node) -> Node:
        words = self.take().text
        if self.at("^"):
            exponent = self.peek()
            if exponent.text == "{" and self.peek(2).kind == "number":
                words += f"^{self.peek(2).text}"
                self.place += 4
            elif exponent.kind == "number":
                words += f"^{exponent.text}"
                self.place += 2
        unit = normalize_unit(words)
        return Node("unit", (node,), unit) if unit else node

    def _unit_words(self) -> str | None:
        """Bare unit words after a value ("5 square cm"); None when they are no known unit."""
        words, place = [], self.place
        while self.tokens[place].kind == "word" and len(words) < 3:
            words.append(self.tokens[place].text)
            place += 1
        for count in range(len(words), 0, -1):
            unit = normalize_unit(" ".join(words[:count]), known_only=True)
            if unit and (len(" ".join(words[:count])) > 1):
                self.place += count
                if self.at("^") and self.peek().kind == "number":
                    unit = normalize_unit(f"{unit}^{self.peek().text}") or unit
                    self.place += 2
                return unit
        return None

    # --- atoms -----------------------------------------------------------------------------

    def atom(self) -> Node:
        token = self.token
        if token.kind == "number":
            return self.number()
        if token.kind == "repeating":
            self.take()
            whole, fixed, repeated = token.text.split("|")
            value = Fraction(int(whole + fixed or "0")) / 10 ** len(fixed)
            return rational(value + Fraction(int(repeated), (10 ** len(repeated) - 1) * 10 ** len(fixed)))
        if token.kind == "word":
            return self.word()
        if token.kind == "text":
            return self.text_atom()
        if token.kind == "command":
            return self.command()
        if token.kind == "operator":
            if token.text == "(" or token.text == "[":
                return self.bracketed()
            if token.text == "{":
                return self.group("{", "}", braces=True)
            if token.text == "|":
                self.take()
                self.in_absolute += 1
                inner = self.sum()
                self.in_absolute -= 1
                self.expect("|")
                return call("abs", inner)
            if token.text == "$":
                self.take()
                return Node("unit", (self.power(),), "dollar")
        raise self.error("expected a number, a letter or a bracket")

    def number(self) -> Node:
        token = self.take()
        digits = token.text
        if re.fullmatch(r"\d+", digits) and self.at("_"):
            base = self._base()
            if base is not None:
                return Node("based", (), f"{digits},{base}")
        node = Node("number", (), _decimal(digits))
        if digits.isdigit():
            mixed = self._mixed(node)
            if mixed is not None:
                return mixed
        return node

    def _base(self) -> int | None:
        following = self.peek()
        if following.kind == "number" and following.text.isdigit():
            self.place += 2
            return int(following.text[:3])
        if following.text == "{" and self.peek(2).kind == "number" and self.peek(3).text == "}":
            self.place += 4
            return int(self.tokens[self.place - 2].text.split(".")[0][:3])
        if following.text == "{" and self.peek(2).kind == "text" and self.peek(3).text == "}":
            words = self.peek(2).text.strip().lower()
            bases = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
            if words in bases:
                self.place += 4
                return bases[words]
        return None

    def _mixed(self, whole: Node) -> Node | None:
        """`1\\frac{1}{2}` and `1 1/2` are one and a half."""
        if self.token.kind == "command" and self.token.text in _FRACTIONS:
            start = self.place
            self.take()
            top, bottom = self._fraction_part(), self._fraction_part()
            if top.head == bottom.head == "number" and _is_integer(top) and _is_integer(bottom) and top.value < bottom.value:  # type: ignore[operator]
                return Node("add", (whole, Node("div", (top, bottom))))
            self.place = start
        elif self.token.kind == "number" and self.token.spaced and self.peek().text == "/" and self.peek(2).kind == "number":
            top, bottom = self.token.text, self.peek(2).text
            if top.isdigit() and bottom.isdigit() and int(top) < int(bottom):
                self.place += 3
                return Node("add", (whole, Node("div", (Node("number", (), Fraction(top)), Node("number", (), Fraction(bottom))))))
        return None

    def word(self) -> Node:
        token = self.take()
        word = token.text
        if word in CONSTANT_WORDS:
            return Node("constant", (), CONSTANT_WORDS[word])
        lowered = word.lower()
        name = FUNCTION_WORDS.get(word) or (FUNCTION_WORDS.get(lowered) if len(word) > 2 else None)
        if name is not None:
            if name in _STRUCTURES:
                return self.structure(name)
            return self.function(name)
        if word in GREEK:
            return self.subscripted(word)
        if len(word) > 1:
            unit_less = word in _ENGLISH or len(word) > 3
            if unit_less and not self._splits(word):
                raise ParseError(f"unknown name {word[:40]!r} at {token.start}; use single letters, Greek names or known functions")
            # Several letters in a row are a product; leave all but the first for the next factors.
            rest = Token("word", word[1:], token.start + 1)
            self.tokens[self.place - 1 : self.place] = [Token("word", word[0], token.start), rest]
            self.place = self.place  # the split-off rest is the next token
            if len(self.tokens) > 4 * len(self.text) + 8:
                raise LimitError("too many letters")
            return self.letter(word[0])
        return self.letter(word)

    def _splits(self, word: str) -> bool:
        return self.latex and len(word) <= 5 and word not in _ENGLISH and word.lower() not in _ENGLISH

    def letter(self, name: str) -> Node:
        if name == "i" and not self.at("_"):
            return Node("constant", (), "i")
        if name == "e" and not self.at("_"):
            return Node("constant", (), "e")
        if name == "I" and not self.latex and not self.at("_"):
            return Node("constant", (), "i")
        return self.subscripted(name)

    def subscripted(self, name: str) -> Node:
        if self.at("_"):
            self.take()
            if self.accept("{"):
                pieces = []
                while not self.at("}"):
                    token = self.take()
                    if token.kind not in ("number", "word", "text") or not token.text.strip().isalnum():
                        raise self.error("expected a short subscript of letters or digits")
                    pieces.append(token.text.strip())
                self.take()
                subscript = "".join(pieces)
            else:
                token = self.take()
                subscript = token.text
            name = f"{name}_{subscript}"
        while self.at("'"):
            self.take()
            name += "'"
        if self.at("^") and self.peek().text == r"\prime":
            self.place += 2
            name += "'"
        base = name.split("_")[0].rstrip("'")
        if base in self.functions and self.at("("):
            self.take()
            inner = self.listing()
            self.expect(")")
            symbol(name)
            return Node("apply", inner.args if inner.head == "list" else (inner,), name)
        return symbol(name)

    def text_atom(self) -> Node:
        """Words standing where a value should be: an answer in words, or words before a value."""
        words = self.take().text.strip(" ,.;~")
        if self.at("_") and re.fullmatch(r"[0-9A-Za-z]+", words):
            base = self._base()
            if base is not None:
                return Node("based", (), f"{words},{base}")
        if re.fullmatch(r"[-+]?\d+(\.\d+)?", words):
            return parse(words)
        if self.token.kind in ("number",) and words.lower().rstrip(":").strip() not in ("base",):
            return self.power()  # "\text{about } 5"
        return Node("text", (), " ".join(words.split()))

    def group(self, opening: str, closing: str, braces: bool = False) -> Node:
        self.expect(opening)
        outer, self.in_absolute = self.in_absolute, 0
        if braces and self.at(closing):
            self.take()
            self.in_absolute = outer
            return self.atom()
        node = self.listing()
        self.in_absolute = outer
        self.expect(closing)
        if node.head == "list" and braces:
            return Node("set", node.args)
        return node

    def bracketed(self) -> Node:
        """Parentheses for grouping, a tuple, or an interval."""
        opening = self.take().text
        outer, self.in_absolute = self.in_absolute, 0
        if self.at(")", "]"):
            raise self.error("expected something inside the brackets")
        node = self.listing()
        self.in_absolute = outer
        closing = self.take().text
        if closing not in (")", "]"):
            self.place -= 1
            raise self.error("expected a closing bracket")
        if node.head != "list":
            if opening == "(" and closing == ")":
                return node
            if opening == "[" and closing == "]":
                return node
            raise ParseError(f"a bracket opened with {opening!r} and closed with {closing!r} holds one entry")
        if opening == "(" and closing == ")":
            return Node("tuple", node.args)
        if len(node.args) != 2:
            if opening == "[" and closing == "]":
                return Node("tuple", node.args)
            raise ParseError("a half-open interval has two ends")
        return Node("interval", node.args, opening + closing)

    # --- commands ---------------------------------------------------------------------------

    def command(self) -> Node:
        token = self.take()
        name = token.text
        if name in GREEK_COMMANDS:
            return self.subscripted(GREEK_COMMANDS[name])
        if name in CONSTANT_COMMANDS:
            return Node("constant", (), CONSTANT_COMMANDS[name])
        if name in _FRACTIONS:
            return self.fraction()
        if name == r"\sqrt":
            if self.at("[") :
                self.take()
                degree = self.sum()
                self.expect("]")
            else:
                degree = Node("number", (), Fraction(2))
            return Node("root", (self._fraction_part(), degree))
        if name in (r"\binom", r"\dbinom", r"\tbinom"):
            return call("binomial", self._fraction_part(), self._fraction_part())
        if name in FUNCTION_COMMANDS:
            function = FUNCTION_COMMANDS[name]
            return self.structure(function) if function in _STRUCTURES else self.function(function)
        if name == r"\{":
            return self.braced_set()
        if name in (r"\lfloor", r"\lceil", r"\lvert", r"\vert", r"\|", r"\langle"):
            return self.delimited(name)
        if name in (r"\$", r"\euro", r"\pounds"):
            return Node("unit", (self.power(),), _MONEY[name])
        if name.startswith(r"\begin{"):
            return self.matrix(name[7:-1])
        if name == r"\mathbb{R}":
            return Node("constant", (), "reals")
        if name == r"\overline" or name == r"\boxed" or name == r"\fbox":
            return self.group("{", "}")
        if name in (r"\angle", r"\triangle", r"\approx", r"\therefore", r"\sim"):
            return self.power()
        if name == r"\not" and self.at("="):
            raise self.error("a relation has no left side")
        self.place -= 1
        raise self.error("expected a number, a letter or a bracket")

    def _fraction_part(self) -> Node:
        """A brace group or, as TeX does, a single digit or letter."""
        if self.at("{"):
            return self.group("{", "}")
        token = self.token
        if token.kind in ("number", "word") and len(token.text) > 1:
            if token.text.isalnum() and (token.kind == "number" or (token.text not in FUNCTION_WORDS and token.text not in CONSTANT_WORDS)):
                first, rest = token.text[0], token.text[1:]
                self.tokens[self.place : self.place + 1] = [Token(token.kind, first, token.start), Token(token.kind, rest, token.start + 1)]
        if token.kind == "operator" and token.text == "-":
            self.take()
            return Node("neg", (self._fraction_part(),))
        if self.token.kind == "number":
            return Node("number", (), _decimal(self.take().text))
        return self.atom()

    def fraction(self) -> Node:
        derivative = self._derivative()
        if derivative is not None:
            return derivative
        top = self._fraction_part()
        return Node("div", (top, self._fraction_part()))

    def _derivative(self) -> Node | None:
        """`\\frac{d}{dx} body`."""
        ahead = [self.peek(k).text for k in range(6)]
        if ahead[0] == "{" and ahead[1] == "d" and ahead[2] == "}" and ahead[3] == "{" and re.fullmatch(r"d[a-zA-Z]", ahead[4]) and ahead[5] == "}":
            self.place += 6
            body = self.product()
            return Node("derivative", (body, symbol(ahead[4][1])))
        return None

    def braced_set(self) -> Node:
        if self.accept(r"\}"):
            return Node("constant", (), "emptyset")
        outer, self.in_absolute = self.in_absolute, 0
        node = self.listing()
        self.in_absolute = outer
        self.expect(r"\}")
        return Node("set", node.args if node.head == "list" else (node,))

    def delimited(self, opening: str) -> Node:
        closing, name = {
            r"\lfloor": (r"\rfloor", "floor"),
            r"\lceil": (r"\rceil", "ceil"),
            r"\lvert": (r"\rvert", "abs"),
            r"\vert": (r"\vert", "abs"),
            r"\|": (r"\|", "norm"),
            r"\langle": (r"\rangle", "tuple"),
        }[opening]
        inner = self.listing()
        self.expect(closing)
        if name == "tuple":
            return Node("tuple", inner.args if inner.head == "list" else (inner,))
        return call(name, inner)

    def matrix(self, environment: str) -> Node:
        if environment not in _MATRICES:
            raise ParseError(f"unknown environment {environment[:30]!r}; matrices are read")
        rows: list[list[Node]] = [[]]
        while True:
            if self.token.kind == "end":
                raise self.error(rf"expected \end{{{environment}}}")
            if self.accept(rf"\end{{{environment}}}"):
                break
            if self.accept("\\\\"):
                rows.append([])
            elif self.accept("&", r"\hline"):
                continue
            else:
                rows[-1].append(self.relation())
        rows = [row for row in rows if row]
        if not rows or len({len(row) for row in rows}) != 1:
            raise ParseError("the rows of a matrix must have the same length")
        node = Node("matrix", tuple(cell for row in rows for cell in row), f"{len(rows)},{len(rows[0])}")
        return call("det", node) if environment == "vmatrix" else node

    # --- functions ----------------------------------------------------------------------------

    def function(self, name: str) -> Node:
        """A named function with its optional power, base and argument."""
        base: Node | None = None
        exponent: Node | None = None
        while self.at("^", "_"):
            if self.take().text == "_":
                base = self._fraction_part() if not self.at("{") else self.group("{", "}")
            else:
                exponent = self._exponent_of_function()
        arguments = self._arguments(name)
        if name == "log" and base is not None:
            arguments = (*arguments, base)
        if name == "log" and base is None and len(arguments) == 1 and not self._written_plain():
            arguments = (*arguments, Node("number", (), Fraction(10)))
        if name == "sqrt":
            node = Node("root", (arguments[0], Node("number", (), Fraction(2))))
        elif name == "cbrt":
            node = Node("root", (arguments[0], Node("number", (), Fraction(3))))
        elif name == "root":
            node = Node("root", arguments if len(arguments) == 2 else (arguments[0], Node("number", (), Fraction(2))))
        elif name == "exp":
            node = Node("pow", (Node("constant", (), "e"), arguments[0]))
        elif name == "mat":
            node = _matrix_of(arguments)
        else:
            node = call(name, *arguments)
        if exponent is None:
            return node
        inverse = {"sin": "arcsin", "cos": "arccos", "tan": "arctan", "cot": "arccot", "sec": "arcsec", "csc": "arccsc"}
        if exponent.head == "neg" and exponent.args[0] == Node("number", (), Fraction(1)) and name in inverse:
            return call(inverse[name], *arguments)
        return Node("pow", (node, exponent))

    def _exponent_of_function(self) -> Node:
        if self.at("{"):
            return self.group("{", "}")
        negative = self._signs()
        token = self.token
        if token.kind == "number":
            node = Node("number", (), _decimal(self.take().text))
        else:
            node = self.atom()
        return Node("neg", (node,)) if negative else node

    def _written_plain(self) -> bool:
        return not self.latex

    def _arguments(self, name: str) -> tuple[Node, ...]:
        if self.at("("):
            self.take()
            outer, self.in_absolute = self.in_absolute, 0
            inner = self.listing()
            self.in_absolute = outer
            self.expect(")")
            return inner.args if inner.head == "list" else (inner,)
        if self.at("{"):
            inner = self.group("{", "}")
            return (inner,)
        if self.at("["):
            return (self.bracketed(),)
        negative = self._signs()
        factors = [self.power()]
        while self._starts_factor() and not self.at("(", "[") and self.token.text not in FUNCTION_COMMANDS and (
            self.token.kind != "word" or FUNCTION_WORDS.get(self.token.text) is None
        ):
            factors.append(self.power())
        while self.at("/") and name not in ("log",) and factors[-1].head in ("number", "constant", "symbol") and self.peek().kind == "number":
            self.take()  # \sin \pi/6
            factors = [Node("div", (_product(factors), self.power()))]
        node = _product(factors)
        return (Node("neg", (node,)) if negative else node,)

    def structure(self, name: str) -> Node:
        """sum, product, limit and integral, in LaTeX or as a plain call."""
        if self.at("(") and not self.latex:
            arguments = self._arguments(name)
            return self._plain_structure(name, arguments)
        lower = upper = None
        if name == "limit":
            self.expect("_")
            self.expect("{")
            variable = self.sum()
            if not self.accept(r"\to", r"\rightarrow", r"\longrightarrow"):
                raise self.error(r"expected \to in a limit")
            target = self.sum()
            direction = ""
            if self.at("^"):
                self.take()
                sign = self.take().text
                if sign == "{":
                    sign = self.take().text
                    self.expect("}")
                direction = sign
            self.expect("}")
            if direction not in ("", "+", "-"):
                raise self.error("expected + or - as the side of a limit")
            return Node("limit", (self.product(), variable, target), direction or None)
        variable_node: Node | None = None
        while self.at("_", "^"):
            if self.take().text == "_":
                bound = self.group("{", "}") if self.at("{") else self._fraction_part()
                if name != "integral" and bound.head == "relation" and bound.value == "=":
                    variable_node, lower = bound.args
                else:
                    lower = bound
            else:
                upper = self.group("{", "}") if self.at("{") else self._fraction_part()
        if name == "integral":
            self.in_integral += 1
            body = self.sum()
            self.in_integral -= 1
            token = self.take()
            if token.kind != "word" or token.text[0] != "d":
                raise self.error("expected dx at the end of the integral")
            variable_node = symbol(token.text[1]) if len(token.text) == 2 else self.atom()
            bounds = (lower, upper) if lower is not None and upper is not None else ()
            return Node("integral", (body, variable_node, *bounds))
        if variable_node is None or lower is None or upper is None:
            raise self.error(f"a {name} needs a variable with its bounds")
        return Node(name, (self.product(), _bound_variable(variable_node), lower, upper))

    def _plain_structure(self, name: str, arguments: tuple[Node, ...]) -> Node:
        if len(arguments) >= 2 and arguments[1].head == "tuple":
            arguments = (arguments[0], *arguments[1].args)
        if len(arguments) < 2 or (name in ("sum", "product") and len(arguments) != 4):
            raise ParseError(f"{name} expects a body, a variable and bounds")
        body, variable, *rest = arguments
        variable = _bound_variable(variable)
        if variable.head != "symbol":
            raise ParseError(f"{name} expects a letter as its variable")
        return Node(name, (body, variable, *rest))


_FRACTIONS = frozenset({r"\frac", r"\dfrac", r"\tfrac", r"\cfrac"})
_MONEY = {r"\$": "dollar", r"\euro": "euro", r"\pounds": "pound sterling"}
_STRUCTURES = frozenset({"sum", "product", "limit", "integral", "derivative"})
_STARTING_COMMANDS = _FRACTIONS | frozenset(
    {
        r"\sqrt", r"\binom", r"\dbinom", r"\tbinom", r"\{", r"\lfloor", r"\lceil", r"\lvert", r"\|", r"\langle",
        r"\overline", r"\triangle", r"\angle",
    }
)  # fmt: skip
_ENGLISH = frozenset(
    "the and for are but not all any can one two has was is in of to on no yes odd even none both either neither "
    "import eval exec class lambda self os sys def del try str int set map true false null nan let if else".split()
)


def _product(factors: list[Node]) -> Node:
    return factors[0] if len(factors) == 1 else Node("mul", tuple(factors))


def _bound_variable(node: Node) -> Node:
    """In `\\sum_{i=1}` the letter i (or e) is an index, not a constant."""
    return symbol(str(node.value)) if node.head == "constant" and node.value in ("i", "e") else node


def _matrix_of(arguments: tuple[Node, ...]) -> Node:
    def entries(row: Node) -> tuple[Node, ...]:
        return row.args if row.head in ("tuple", "interval", "list") else (row,)

    if len(arguments) == 1:
        arguments = entries(arguments[0])
    rows = [entries(row) for row in arguments]
    if len({len(row) for row in rows}) != 1:
        raise ParseError("the rows of a matrix must have the same length")
    return Node("matrix", tuple(cell for row in rows for cell in row), f"{len(rows)},{len(rows[0])}")


def _is_integer(node: Node) -> bool:
    return isinstance(node.value, Fraction) and node.value.denominator == 1


def _decimal(digits: str) -> Fraction:
    if "e" in digits or "E" in digits:
        mantissa, _, exponent = digits.lower().partition("e")
        if abs(int(exponent)) > 1500:
            raise LimitError(f"the exponent {exponent} of a decimal is too large; at most 1500 is read")
    return Fraction(digits)

"""Atoms: numbers in all their spellings, letters, words."""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.problems import UNITS
from mycelium.symbolic.clocks import clock_node
from mycelium.symbolic.commands import CommandRules
from mycelium.symbolic.cursor import DOTS, ENGLISH, FRACTIONS, STRUCTURES, decimal, is_integer
from mycelium.symbolic.errors import LimitError, ParseError
from mycelium.symbolic.names import CONSTANT_WORDS, FUNCTION_WORDS, NEED_BRACKET, SCALES
from mycelium.symbolic.tokens import Token, tokenize
from mycelium.symbolic.tree import GREEK, Node, call, items_of, rational, symbol

_BESIDE_DOTS = frozenset(
    {",", ";", "(", ")", "[", "]", "{", "}", r"\{", r"\}", "<", ">", "<=", ">=", r"\le", r"\leq", r"\ge", r"\geq"}
)
_LETTERS_TOO = frozenset({"re", "im", "arg"})
_FILLERS = frozenset(
    {
        "about",
        "approximately",
        "around",
        "roughly",
        "exactly",
        "answer",
        "the answer is",
        "is",
        "only",
        "or",
        "x =",
        "=",
    }
)


class AtomRules(CommandRules):
    """The tightest level of the grammar."""

    def atom(self) -> Node:
        token = self.token
        if token.text in DOTS and self._dots_stand_alone():
            self.take()
            return Node("text", (), "...")
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
                return call("det" if inner.head == "matrix" else "abs", inner)
            if token.text == "$":
                self.take()
                return Node("unit", (self.power(),), "dollar")
        raise self.error("expected a number, a letter or a bracket")

    def _dots_stand_alone(self) -> bool:
        """Whether dots stand for entries of a list or a chain: `1, 2, ..., 9`, `a < b < ...`."""
        before = self.tokens[self.place - 1].text if self.place else ","
        behind = self.peek()
        return before in _BESIDE_DOTS and (behind.kind == "end" or behind.text in _BESIDE_DOTS)

    def number(self) -> Node:
        token = self.take()
        digits = token.text
        if re.fullmatch(r"\d+", digits) and self.at("_"):
            base = self._base()
            if base is not None:
                return Node("based", (), f"{digits},{base}")
        clock = self._clock(digits)
        if clock is not None:
            return clock
        node = Node("number", (), decimal(digits))
        if digits.isdigit():
            mixed = self._mixed(node)
            if mixed is not None:
                return mixed
        return self._scaled(node)

    def _clock(self, digits: str) -> Node | None:
        """`1:20 pm` and `13:20 o'clock` are times of day; `13:20` alone is a ratio."""
        minutes = self.peek()
        if not self.at(":") or minutes.kind != "number" or not re.fullmatch(r"[0-5]\d", minutes.text):
            return None
        place = 2
        second: int | None = None
        if self.peek(2).text == ":" and re.fullmatch(r"[0-5]\d", self.peek(3).text):
            second, place = int(self.peek(3).text), 4
        half, length = self._half_of_day(place)
        if not length or not digits.isdigit() or int(digits) > (12 if half else 24):
            return None
        self.place += place + length
        return clock_node(int(digits), int(minutes.text), second, half)

    def _half_of_day(self, ahead: int) -> tuple[str | None, int]:
        """What says that a time stands before it: "a" or "p" (None for o'clock), and its tokens (0: nothing does)."""
        token = self.peek(ahead)
        if token.kind not in ("word", "text"):
            return None, 0
        words = token.text.strip(" ~").lower().replace(".", "").replace(" ", "")
        if words in ("am", "pm"):
            return words[0], 1
        oclock = words == "o" and self.peek(ahead + 1).text == "'" and self.peek(ahead + 2).text == "clock"
        return None, 3 if oclock else 0

    def _scaled(self, node: Node) -> Node:
        """`2.5 million`, `3 dozen`, `5 hundred thousand`."""
        while self.token.kind == "word" and (scale := SCALES.get(self.token.text.lower())) is not None:
            self.take()
            node = Node("number", (), Fraction(node.value or 0) * scale)
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
            base = UNITS.get(words, 0)
            if 2 <= base <= 10:
                self.place += 4
                return base
        return None

    def _mixed(self, whole: Node) -> Node | None:
        """`1\\frac{1}{2}` and `1 1/2` are one and a half."""
        if self.token.kind == "command" and self.token.text in FRACTIONS:
            start = self.place
            self.take()
            top, bottom = self.fraction_part(), self.fraction_part()
            if (
                top.head == bottom.head == "number"
                and is_integer(top)
                and is_integer(bottom)
                and Fraction(top.value or 0) < Fraction(bottom.value or 0)
            ):
                return Node("add", (whole, Node("div", (top, bottom))))
            self.place = start
        elif (
            self.token.kind == "number"
            and self.token.spaced
            and self.peek().text == "/"
            and self.peek(2).kind == "number"
        ):
            above, below = self.token.text, self.peek(2).text
            if above.isdigit() and below.isdigit() and int(above) < int(below):
                self.place += 3
                return Node(
                    "add",
                    (
                        whole,
                        Node("div", (Node("number", (), Fraction(above)), Node("number", (), Fraction(below)))),
                    ),
                )
        return None

    def word(self) -> Node:
        token = self.take()
        word = token.text
        if word in CONSTANT_WORDS:
            return Node("constant", (), CONSTANT_WORDS[word])
        lowered = word.lower()
        name = FUNCTION_WORDS.get(word) or (FUNCTION_WORDS.get(lowered) if len(word) > 2 else None)
        if name in _LETTERS_TOO and not self.at("("):
            name = None  # r e^{i theta} is no real part
        if name in NEED_BRACKET and not self.at("("):
            name = None
        if name is not None:
            if name in STRUCTURES:
                return self.structure(name)
            return self.function(name)
        if word in GREEK:
            return self.subscripted(word)
        if len(word) > 1:
            unit_less = word in ENGLISH or len(word) > 3
            if unit_less and not self._splits(word):
                raise ParseError(
                    f"unknown name {word[:40]!r} at {token.start}; use single letters, Greek names or known functions"
                )
            # Several letters in a row are a product; leave all but the first for the next factors.
            rest = Token("word", word[1:], token.start + 1)
            self.tokens[self.place - 1 : self.place] = [Token("word", word[0], token.start), rest]
            self.place = self.place  # the split-off rest is the next token
            if len(self.tokens) > 4 * len(self.text) + 8:
                raise LimitError("too many letters")
            return self.letter(word[0])
        return self.letter(word)

    def _splits(self, word: str) -> bool:
        return self.latex and len(word) <= 5 and word not in ENGLISH and word.lower() not in ENGLISH

    def letter(self, name: str) -> Node:
        if name == "i" and not self.at("_"):
            return Node("constant", (), "i")
        if name == "e" and not self.at("_"):
            return Node("constant", (), "e")
        if name in "IE" and not self.latex and not self.at("_"):  # as sympy prints them
            return Node("constant", (), name.lower())
        return self.subscripted(name)

    def subscripted(self, name: str) -> Node:
        if self.at("_"):
            self.take()
            if self.accept("{"):
                pieces: list[str] = []
                if self._long_subscript():
                    index = self.sum()
                    self.expect("}")
                    return Node("apply", (index,), str(symbol(name).value) + "_")
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
            return Node("apply", items_of(inner), name)
        return symbol(name)

    def _long_subscript(self) -> bool:
        """Whether the subscript is an expression (F_{n-1}) and not a short name."""
        ahead = [self.peek(k) for k in range(8)]
        return any(
            t.text in "+-*/" and t.kind == "operator"
            for t in ahead[: next((k for k, t in enumerate(ahead) if t.text == "}"), 8)]
        )

    def _inner(self, words: str) -> Node:
        """Mathematics written inside \\text; plain words when it is none."""
        parser = type(self)(tokenize(words, False), words, self.functions, False, self.conventions)
        try:
            node = parser.listing()
        except ParseError:
            return Node("text", (), " ".join(words.split()))
        return node if parser.token.kind == "end" else Node("text", (), " ".join(words.split()))

    def text_atom(self) -> Node:
        """Words standing where a value should be: an answer in words, or words before a value."""
        words = self.take().text.strip(" ,.;~")
        if self.at("_") and re.fullmatch(r"[0-9A-Za-z]+", words):
            base = self._base()
            if base is not None:
                return Node("based", (), f"{words},{base}")
        if re.fullmatch(r"[-+]?\d+(\.\d+)?", words):
            return (
                Node("number", (), decimal(words.lstrip("+")))
                if words[0] != "-"
                else Node("neg", (Node("number", (), decimal(words[1:])),))
            )
        if words.lower().rstrip(":").strip() in _FILLERS and self.token.kind != "end":
            return self.power()  # "\text{about } 5"
        if re.match(r"[-+]?[\d.]", words):
            return self._inner(words)  # "\text{6.5 hours}"
        if self.token.kind == "number" and self.peek().kind == "end":
            words = f"{words} {self.take().text}"  # "\text{January } 5"
        return Node("text", (), " ".join(words.split()))

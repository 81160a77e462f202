"""One argument that a problem text gives: a number, a formula, a time of day, an amount with its unit."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from mycelium.problems import CharSpan
from mycelium.programs.expression import Expression, Value
from mycelium.symbolic import Node, kind_of, rational, rational_value, to_plain


@dataclass(frozen=True, slots=True)
class TextArgument:
    """What a program may take from a text.

    kind: one of `mycelium.symbolic.kinds.KINDS`; "text" for a formula that cannot be read.
    char_span: half-open characters of the text; `text[start:end] == surface`. Delimiters such as `$` stand outside.
    node: its tree; None where it cannot be read.
    reason: why it cannot be read; "" else.
    unit: of a number, as `Quantity.unit`; "" for all others, whose tree carries it.
    within: place of the smallest argument that holds this one, such as the equation around a number; None outside.
    """

    kind: str
    char_span: CharSpan
    surface: str
    node: Node | None = None
    reason: str = ""
    unit: str = ""
    within: int | None = None

    @property
    def value(self) -> Value | None:
        """The argument as a program takes it: a `Fraction` for a number, an `Expression` for all else, None if unread.

        Raises:
            MalformedProgram: the tree has no plain notation that reads back.
        """
        if self.node is None:
            return None
        number = rational_value(self.node) if self.kind == "number" else None
        return Expression(to_plain(self.node)) if number is None else number

    @property
    def amount(self) -> tuple[Fraction, str] | None:
        """Exact value and unit of an amount or duration; None for all others."""
        if self.node is None or self.node.head != "unit":
            return None
        value = rational_value(self.node.args[0])
        return None if value is None else (value, str(self.node.value))

    def to_row(self) -> dict[str, Any]:
        """JSON-ready form: the value in plain notation."""
        row: dict[str, Any] = {"kind": self.kind, "char_span": list(self.char_span), "surface": self.surface}
        row["value"] = None if self.node is None else to_plain(self.node)
        row |= {"unit": self.unit} if self.unit else {}
        row |= {"reason": self.reason} if self.reason else {}
        return row | ({} if self.within is None else {"within": self.within})


def number_argument(value: Fraction, char_span: CharSpan, surface: str, unit: str = "") -> TextArgument:
    """An argument of kind number."""
    return TextArgument("number", char_span, surface, rational(value), unit=unit)


def argument_of(node: Node, char_span: CharSpan, text: str) -> TextArgument:
    """An argument whose kind its tree says."""
    return TextArgument(kind_of(node), char_span, text[char_span[0] : char_span[1]], node)

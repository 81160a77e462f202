"""Steps of a chain of thought -> operations with operand values: plain arithmetic, LaTeX, words, a small classifier."""

from .classifier import explain_numbers
from .cot import parse_cot
from .records import TIERS, Equation, Mention, ParsedCot
from .tree import Call, Operation, operations_of, value_of

__all__ = [
    "TIERS",
    "Call",
    "Equation",
    "Mention",
    "Operation",
    "ParsedCot",
    "explain_numbers",
    "operations_of",
    "parse_cot",
    "value_of",
]

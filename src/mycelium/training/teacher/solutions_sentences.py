"""The sentences of written solutions: for each operation, ways to say one equation.

{a} and {b} name the operands ("the 6 peppers", "$4", "the 24"), {equation} is the equation with its result.
"""

from __future__ import annotations

SIGNS = {
    "ADD": "+",
    "SUB": "-",
    "MUL": "*",
    "DIV": "/",
    "POWER": "^",
    "CEIL_DIV": "it takes {result}",
    "FLOOR_DIV": "there are {result} whole ones",
    "REMAINDER": "what is left is {result}",
}

_PLAIN = ("we get {equation}.", "this is {equation}.", "that makes {equation}.", "{equation}.")

SENTENCES: dict[str, tuple[str, ...]] = {
    "ADD": (
        *_PLAIN,
        "together, {a} and {b} make {equation}.",
        "add {a} and {b}: {equation}.",
        "the sum of {a} and {b} is {equation}.",
        "with {a} and {b} there are {equation}.",
        "put {a} and {b} together to get {equation}.",
    ),
    "SUB": (
        *_PLAIN,
        "take {b} away from {a}: {equation}.",
        "from {a}, {b} are taken off, which leaves {equation}.",
        "the difference between {a} and {b} is {equation}.",
        "that leaves {equation}.",
        "subtract {b} from {a} to get {equation}.",
    ),
    "MUL": (
        *_PLAIN,
        "multiply {a} by {b}: {equation}.",
        "{a} times {b} is {equation}.",
        "with {a} and {b} for each, we have {equation}.",
        "take {a} and {b}, which gives {equation}.",
        "the product of {a} and {b} is {equation}.",
    ),
    "DIV": (
        *_PLAIN,
        "divide {a} by {b}: {equation}.",
        "share {a} into {b}: {equation}.",
        "{a} divided by {b} is {equation}.",
        "split {a} by {b} to get {equation}.",
    ),
    "POWER": ("{a} to the power of {b} is {equation}.", "{equation}."),
    "CEIL_DIV": ("{equation}.", "divide {a} by {b} and round up: {equation}."),
    "FLOOR_DIV": ("{equation}.", "divide {a} by {b} and round down: {equation}."),
    "REMAINDER": ("{equation}.", "divide {a} by {b} and keep the rest: {equation}."),
    "last": (
        "so the answer is {equation}.",
        "the total is {equation}.",
        "in the end we have {equation}.",
        "the result is {equation}.",
    ),
}

CONNECTIVES = ("then ", "next, ", "so ", "now ", "after that, ")

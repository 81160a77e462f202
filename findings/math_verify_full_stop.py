#!/usr/bin/env python3
"""math-verify: a full stop before the closing dollar sign cuts the formula to its first number."""

import sys

from _environment import output_of, show

PACKAGES = ["math-verify[antlr4_13_2]==0.9.0"]
PROGRAM = r"""
from math_verify import parse, verify

for gold, answer in [
    ("$2$", "The answer is $2^{10}.$"),
    ("$1024$", "The answer is $2^{10}.$"),
    ("$1024$", "The answer is $2^{10}$."),
    ("$1$", "The answer is $1/3.$"),
    (r"$\frac{1}{3}$", "The answer is $1/3.$"),
]:
    print(gold, "and", answer, "->", verify(parse(gold), parse(answer)))
"""
EXPECTED = [
    "$2$ and The answer is $2^{10}.$ -> True",
    "$1024$ and The answer is $2^{10}.$ -> False",
    "$1024$ and The answer is $2^{10}$. -> True",
    "$1$ and The answer is $1/3.$ -> True",
    r"$\frac{1}{3}$ and The answer is $1/3.$ -> False",
]

if __name__ == "__main__":
    seen = output_of(PACKAGES, PROGRAM)
    sys.exit(
        show(
            PACKAGES,
            "`$2^{10}.$` is read as 2 and `$1/3.$` as 1; with the full stop behind the dollar sign all is right",
            "sentences often end in `.$`: right answers are graded wrong, and wrong ones right, without a word",
            seen,
            seen == EXPECTED,
        )
    )

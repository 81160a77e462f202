#!/usr/bin/env python3
"""jaxtyping with beartype: whether a list of arrays of different lengths is refused is decided by chance."""

import sys

from _environment import output_of, show

PACKAGES = ["jaxtyping==0.3.11", "beartype==0.23.1", "numpy==2.4.6"]
PROGRAM = """
import numpy as np
from beartype import beartype
from jaxtyping import Float, jaxtyped

@jaxtyped(typechecker=beartype)
def shapes(rows: list[Float[np.ndarray, " n"]]) -> int:
    return len(rows)

@jaxtyped(typechecker=beartype)
def pair(a: Float[np.ndarray, " n"], b: Float[np.ndarray, " n"]) -> int:
    return 2

def refused(call, *arguments):
    count = 0
    for _ in range(400):
        try:
            call(*arguments)
        except Exception:
            count += 1
    return count

print("two arguments:", refused(pair, np.ones(3), np.ones(4)), "of 400 calls refused")
print("one list of the same two arrays:", refused(shapes, [np.ones(3), np.ones(4)]), "of 400 calls refused")
"""

if __name__ == "__main__":
    seen = output_of(PACKAGES, PROGRAM)
    counts = [int(line.split(": ")[1].split()[0]) for line in seen]
    sys.exit(
        show(
            PACKAGES,
            "as two arguments the arrays are refused at every call; as a list, at some calls and not at others, because "
            "one item at random is looked at each time",
            "a test suite that is held to shapes passes or fails by the toss of a coin, and no seed decides it",
            seen,
            counts[0] == 400 and 0 < counts[1] < 400,
        )
    )

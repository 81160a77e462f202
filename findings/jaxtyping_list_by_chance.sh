#!/usr/bin/env bash
# jaxtyping with beartype: whether a list of arrays of different lengths is refused is decided by chance.
#
# Behaviour: as two arguments the arrays are refused at every call; as a list, at some calls and not at others,
# because one item at random is looked at each time.
# Why it matters: a test suite that is held to shapes passes or fails by the toss of a coin, and no seed decides
# it.
# Exits with 0 while the behaviour is as described, with 1 once it is not. Needs a Python from 3.11 up and a package index.
set -euo pipefail
packages=('jaxtyping==0.3.11' 'beartype==0.23.1' 'numpy==2.4.6')
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/env"
"$folder/env/bin/python" -m pip install --quiet --disable-pip-version-check "${packages[@]}" 2>/dev/null
cd "$folder"
seen=$(env/bin/python - 2>/dev/null <<'PROGRAM'
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
PROGRAM
)
described() {  # all 400 calls with two arguments refused; some, but not all, of those with a list
    [[ $1 =~ "two arguments: 400 of" && $1 =~ "same two arrays: "([0-9]+)" of" ]] && ((BASH_REMATCH[1] > 0 && BASH_REMATCH[1] < 400))
}
echo "software: ${packages[*]}"
echo "seen:"
echo "$seen"
if described "$seen"; then
    echo "verdict: as described"
else
    echo "verdict: CHANGED, the behaviour is not as described" && exit 1
fi

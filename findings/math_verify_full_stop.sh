#!/usr/bin/env bash
# math-verify: a full stop before the closing dollar sign cuts the formula to its first number.
#
# Behaviour: `$2^{10}.$` is read as 2 and `$1/3.$` as 1; with the full stop behind the dollar sign all is right.
# Why it matters: sentences often end in `.$`: right answers are graded wrong, and wrong ones right, without a
# word.
# Exits with 0 while the behaviour is as described, with 1 once it is not. Needs a Python from 3.11 up and a package index.
set -euo pipefail
packages=('math-verify[antlr4_13_2]==0.9.0')
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/env"
"$folder/env/bin/python" -m pip install --quiet --disable-pip-version-check "${packages[@]}" 2>/dev/null
cd "$folder"
seen=$(env/bin/python - 2>/dev/null <<'PROGRAM'
from math_verify import parse, verify

for gold, answer in [
    ("$2$", "The answer is $2^{10}.$"),
    ("$1024$", "The answer is $2^{10}.$"),
    ("$1024$", "The answer is $2^{10}$."),
    ("$1$", "The answer is $1/3.$"),
    (r"$\frac{1}{3}$", "The answer is $1/3.$"),
]:
    print(gold, "and", answer, "->", verify(parse(gold), parse(answer)))
PROGRAM
)
expected=$(cat <<'EXPECTED'
$2$ and The answer is $2^{10}.$ -> True
$1024$ and The answer is $2^{10}.$ -> False
$1024$ and The answer is $2^{10}$. -> True
$1$ and The answer is $1/3.$ -> True
$\frac{1}{3}$ and The answer is $1/3.$ -> False
EXPECTED
)
described() { [[ $1 == "$expected" ]]; }
echo "software: ${packages[*]}"
echo "seen:"
echo "$seen"
if described "$seen"; then
    echo "verdict: as described"
else
    echo "verdict: CHANGED, the behaviour is not as described" && exit 1
fi

#!/usr/bin/env bash
# typer: with standalone_mode=False a Ctrl-C inside a command comes back as the value 130.
#
# Behaviour: an interrupted command returns 130 to a caller that turned the standalone mode off, as a result would
# be.
# Why it matters: standalone_mode=False is there for callers that catch exceptions themselves: theirs is never
# reached, and whatever follows the call goes on.
# Exits with 0 while the behaviour is as described, with 1 once it is not. Needs a Python from 3.11 up and a package index.
set -euo pipefail
packages=('typer==0.29.2')
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${PYTHON:-python3}" -m venv "$folder/env"
"$folder/env/bin/python" -m pip install --quiet --disable-pip-version-check "${packages[@]}" 2>/dev/null
cd "$folder"
seen=$(env/bin/python - 2>/dev/null <<'PROGRAM'
import typer

app = typer.Typer()

@app.command()
def work() -> None:
    raise KeyboardInterrupt  # what Ctrl-C raises

@app.command()
def count() -> int:
    return 130  # an ordinary result

for name in ("work", "count"):
    try:
        print(name, "returned", app(args=[name], standalone_mode=False))
    except BaseException as error:
        print(name, "raised", type(error).__name__)
PROGRAM
)
expected=$(cat <<'EXPECTED'
work returned 130
count returned 130
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

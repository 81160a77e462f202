"""What the scripts share: a temporary virtual environment with pinned packages, and the verdict at the end."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path


def output_of(packages: list[str], program: str) -> list[str]:
    """The lines that `program` prints in a fresh environment with these packages (`name==version`)."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        python = str(Path(folder) / "bin" / "python")
        print(f"installing {', '.join(packages)} ...", file=sys.stderr)
        install = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *packages]
        subprocess.run(install, check=True, stderr=subprocess.DEVNULL)
        done = subprocess.run([python, "-c", program], check=True, capture_output=True, text=True, cwd=folder)
    return done.stdout.splitlines()


def show(packages: list[str], behaviour: str, why: str, seen: list[str], as_described: bool) -> int:
    """Print the report; the exit code is 0 as long as the behaviour is as described."""
    print(f"software    {', '.join(packages)}\nbehaviour   {behaviour}\nseen")
    for line in seen:
        print(f"    {line}")
    print(f"matters     {why}")
    print("verdict     as described" if as_described else "verdict     CHANGED: the behaviour is not as described")
    return 0 if as_described else 1

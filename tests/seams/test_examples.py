"""The examples of docs/extending.md, each run in a fresh interpreter as a stranger's script would be."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[2] / "docs" / "extending.md"
SECTIONS = re.split(r"^## ", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]


def examples() -> list[tuple[str, str]]:
    found = []
    for section in SECTIONS:
        title = section.splitlines()[0]
        found += [(title, code) for code in re.findall(r"^```python\n(.*?)^```", section, re.MULTILINE | re.DOTALL)]
    return found


@pytest.mark.parametrize(("title", "code"), examples(), ids=lambda value: value if "\n" not in value else "")
def test_the_example_runs_from_outside_the_package(title: str, code: str, tmp_path: Path) -> None:
    script = tmp_path / "example.py"
    script.write_text(code, encoding="utf-8")
    done = subprocess.run([sys.executable, str(script)], cwd=tmp_path, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, f"{title}:\n{done.stderr}"

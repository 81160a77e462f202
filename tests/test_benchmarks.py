"""The benchmark runs and prints its bars; the figures themselves are read from a quiet machine.

All benchmarks ask the package for names that it has.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest

from benchmark_scripts import BENCHMARKS

SOLVE = BENCHMARKS / "solve.py"


@pytest.mark.slow
def test_the_solve_benchmark_measures_every_figure_but_the_baseline() -> None:
    command = [sys.executable, str(SOLVE), "--no-baseline", "--limit", "4", "--json"]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    result = json.loads(done.stdout)
    assert result["n"] == 4
    assert 0 < result["latency_p50_s"] <= result["latency_p95_s"] <= result["latency_max_s"]
    assert result["load_s"] > 0 and result["problems_per_second"] > 0 and result["peak_memory_mb"] > 50


@pytest.mark.parametrize("script", sorted(BENCHMARKS.glob("*.py")), ids=lambda path: path.stem)
def test_every_name_that_a_benchmark_imports_is_there(script: Path) -> None:
    """Those that it imports late as well, which its start would not miss."""
    for node in ast.walk(ast.parse(script.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "mycelium":
            module = import_module(str(node.module))
            for name in (alias.name for alias in node.names):
                found = hasattr(module, name) or (hasattr(module, "__path__") and find_spec(f"{node.module}.{name}"))
                assert found, f"{node.module} has no {name}"

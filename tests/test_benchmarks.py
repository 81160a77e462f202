"""The benchmark runs and prints its bars; the figures themselves are read from a quiet machine."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

SOLVE = Path(__file__).parents[1] / "benchmarks" / "solve.py"


@pytest.mark.slow
def test_the_solve_benchmark_measures_every_figure_but_the_baseline() -> None:
    command = [sys.executable, str(SOLVE), "--no-baseline", "--limit", "4", "--json"]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    result = json.loads(done.stdout)
    assert result["n"] == 4
    assert 0 < result["latency_p50_s"] <= result["latency_p95_s"] <= result["latency_max_s"]
    assert result["load_s"] > 0 and result["problems_per_second"] > 0 and result["peak_memory_mb"] > 50


def test_the_percentile_is_the_nearest_rank() -> None:
    namespace: dict[str, object] = {"__name__": "benchmark", "__file__": str(SOLVE)}
    exec(compile(SOLVE.read_text(encoding="utf-8"), str(SOLVE), "exec"), namespace)
    percentile = namespace["percentile"]
    assert callable(percentile)
    assert percentile([1.0, 2.0, 3.0, 4.0], 0.5) == 2.0
    assert percentile(list(map(float, range(1, 101))), 0.95) == 95.0
    assert percentile([7.0], 0.95) == 7.0

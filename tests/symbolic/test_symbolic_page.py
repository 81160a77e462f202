"""The sessions on docs/symbolic.md run as shown, and its figures are those of the results file."""

from __future__ import annotations

import doctest
import json
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "symbolic.md").read_text(encoding="utf-8")


def test_the_sessions_on_the_page_run_as_shown() -> None:
    session = "\n".join(block.split("```")[0] for block in PAGE.split("```python\n")[1:])
    test = doctest.DocTestParser().get_doctest(session, {}, "symbolic.md", None, 0)
    runner = doctest.DocTestRunner(verbose=False)
    assert test.examples
    runner.run(test)
    assert runner.failures == 0


def test_the_figures_on_the_page_are_those_of_the_results_file() -> None:
    results = json.loads((ROOT / "benchmarks" / "results" / "symbolic.json").read_text(encoding="utf-8"))
    pairs, track1 = results["pairs"], results["track1"]
    assert f"{pairs['n']} pairs" in PAGE and f"{100 * pairs['rate']:.1f}% right" in PAGE
    assert pairs["false_equal"] == []
    assert f"{results['mixed']['others_right']} of {results['mixed']['of']} others right" in PAGE
    assert f"**{100 * track1['accuracy']['rate']:.1f}%**" in PAGE
    for table in ("by_subject", "by_level"):
        for name, row in track1[table].items():
            assert f"| {name} | {row['correct']} / {row['n']} | {100 * row['rate']:.1f}% |" in PAGE

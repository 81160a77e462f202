from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import mycelium as package
from mycelium.cli.main import help_text, main, summary, verbs

PROGRAM = [sys.executable, "-m", "mycelium"]


def test_help_lists_exactly_the_verbs_that_exist_each_with_a_summary() -> None:
    text = help_text()
    listed = [
        line.split()[0] for line in text.splitlines() if line.startswith("  ") and "mycelium" not in line.split()[0]
    ]
    assert listed == list(verbs())
    assert {"solve", "eval", "compare", "train", "recipes"} <= set(listed)
    for name, path in verbs().items():
        assert summary(path).endswith("."), f"{name}: the first docstring line of {path.name} is its summary"


@pytest.mark.parametrize("verb", sorted(verbs()))
def test_every_verb_explains_itself(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([verb, "--help"]) == 0
    assert f"mycelium {verb}" in capsys.readouterr().out


def test_help_answers_within_three_tenths_of_a_second() -> None:
    """The best of several runs; the allowance grows only with what Python itself needs here and now."""

    def best(command: list[str]) -> float:
        times = []
        for _ in range(5):
            start = time.perf_counter()
            subprocess.run(command, check=True, capture_output=True)
            times.append(time.perf_counter() - start)
        return min(times)

    bare = best([sys.executable, "-c", "pass"])
    assert best([*PROGRAM, "--help"]) < 0.3 + 5 * max(0.0, bare - 0.03)


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys; from mycelium.cli.main import main; main(['--help']); "
        "print([m for m in ('torch', 'numpy', 'sympy', 'transformers', 'typer', 'rich') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize("verb", ["solve", "eval", "compare", "train"])
def test_the_help_of_a_verb_imports_no_model_library(verb: str) -> None:
    code = (
        f"import sys; from mycelium.cli.main import main; main(['{verb}', '--help']); "
        "print([m for m in ('torch', 'numpy', 'sympy', 'transformers') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_version_is_the_one_of_the_package_and_of_the_project(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"mycelium {package.__version__}\n"
    project = (Path(__file__).parents[2] / "pyproject.toml").read_text()
    assert f'\nversion = "{package.__version__}"\n' in project


def test_no_verb_prints_the_help_and_is_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "Verbs:" in capsys.readouterr().out


def test_an_unknown_verb_says_which_was_meant(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sovle", "x"]) == 2
    error = capsys.readouterr().err
    assert "got the verb 'sovle'" in error and "Did you mean 'solve'?" in error


def test_an_unknown_option_is_a_usage_error_on_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["recipes", "--nonsense"]) == 2
    captured = capsys.readouterr()
    assert captured.out == "" and "--nonsense" in captured.err


def test_a_bug_is_reported_in_one_line_without_a_traceback(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mycelium.cli.recipes.recipe_files", lambda: 1 / 0)
    monkeypatch.delenv("MYCELIUM_DEBUG", raising=False)
    assert main(["recipes"]) == 1
    error = capsys.readouterr().err
    assert "internal error (ZeroDivisionError" in error and "MYCELIUM_DEBUG=1" in error
    monkeypatch.setenv("MYCELIUM_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        main(["recipes"])


def test_an_interrupt_ends_with_130_and_without_a_traceback(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("mycelium.cli.recipes.recipe_files", interrupt)
    assert main(["recipes"]) == 130
    assert capsys.readouterr().err == "Interrupted.\n"


def test_a_real_ctrl_c_while_waiting_for_stdin_is_clean() -> None:
    process = subprocess.Popen(
        [*PROGRAM, "solve", "-"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        # A shell that runs the tests in the background ignores SIGINT, and children would inherit that.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )  # fmt: skip
    time.sleep(1.5)
    process.send_signal(signal.SIGINT)
    out, error = process.communicate(timeout=20)
    assert error == b"Interrupted.\n" and out == b""
    assert process.returncode == 130


@pytest.mark.parametrize("loading", [True, False])
def test_a_ctrl_c_while_torch_is_loaded_is_clean_too(loading: bool) -> None:
    """Python code that torch's C++ calls while it loads may not raise: the process would abort."""
    code = f"""
import os, signal, sys, types
from importlib.machinery import ModuleSpec
import mycelium.cli.recipes
from mycelium.cli.main import main
signal.signal(signal.SIGINT, signal.default_int_handler)
sys.modules["torch"] = torch = types.ModuleType("torch")
torch.__spec__, torch.set_num_threads = ModuleSpec("torch", None), print
torch.__spec__._initializing = {loading}
def called_from_cpp():
    try:
        os.kill(os.getpid(), signal.SIGINT)
    except KeyboardInterrupt:
        if {loading}:
            os.abort()
        raise
mycelium.cli.recipes.recipe_files = called_from_cpp
sys.exit(main(["recipes"]))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (130, "Interrupted.\n")


def test_a_ctrl_c_while_a_library_makes_a_dataclass_ends_with_130_too(tmp_path: Path) -> None:
    """There `python -m` would end by the signal, though the interrupt was caught."""
    code = """
import os, signal, sys
import mycelium.cli.recipes
from mycelium.cli.main import main
signal.signal(signal.SIGINT, signal.default_int_handler)
mycelium.cli.recipes.recipe_files = lambda: exec("os.kill(os.getpid(), signal.SIGINT)", {"os": os, "signal": signal})
sys.exit(main(["recipes"]))
"""
    (tmp_path / "interrupted.py").write_text(code)
    done = subprocess.run(
        [sys.executable, "-m", "interrupted"], cwd=tmp_path, capture_output=True, text=True, timeout=60
    )
    assert (done.returncode, done.stderr) == (130, "Interrupted.\n")


def test_a_reader_that_leaves_early_is_no_error() -> None:
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run([*PROGRAM, "--help"], stdout=write, stderr=subprocess.PIPE)
    os.close(write)
    assert done.stderr == b"" and done.returncode == 0


IN_RUN = "0 rows are kept in run[.] Go on with:\n  mycelium "
NOTHING = r"No batch was finished, so nothing is kept and "


@pytest.mark.parametrize(
    ("verb", "options", "kept"),
    [
        ("trace", ["--data", "samples", "--given", "solution", "--out", "run"], IN_RUN + "trace --resume --data samples"),
        ("label", ["problems.jsonl", "--out", "run", "--clauses", "punctuation"], IN_RUN + "label --resume problems.jsonl"),
        ("solve", ["--input", "problems.jsonl", "--output", "answers.jsonl"], NOTHING + r"answers\.jsonl was not written"),
        ("eval", ["samples", "--records", "r.jsonl"], NOTHING + r"r\.jsonl was not written"),
        ("eval", ["samples"], r"Nothing is kept of an evaluation without --records"),
    ],
)  # fmt: skip
def test_a_ctrl_c_in_a_long_verb_says_what_is_kept(
    verb: str,
    options: list[str],
    kept: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def interrupt(self: object, items: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.chdir(tmp_path)
    row = {"id": "a", "question": "Ann has 3 pens. She buys 4. How many pens?", "answer": "7", "solution": "3 + 4 = 7"}
    Path("problems.jsonl").write_text(json.dumps(row) + "\n")
    monkeypatch.setattr("mycelium.runs.Stage.work", interrupt)
    assert main([verb, *options]) == 130
    told = capsys.readouterr().err
    assert re.search(kept, told) and told.endswith("Interrupted.\n")

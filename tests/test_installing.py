"""From an empty clone: which Python make takes, what pip is told, and that a plain install stays small."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from mycelium.errors import DISTRIBUTION, MissingExtraError

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
MAKE = shutil.which("make")
needs_make = pytest.mark.skipif(MAKE is None, reason="make is not installed")


def pythons(folder: Path, **versions: str | None) -> Path:
    """A PATH with these Pythons only: None is the one that runs this test, a text one that only says its version."""
    folder.mkdir()
    for name, version in versions.items():
        says = f'exec "{sys.executable}" "$@"' if version is None else f'[ "$1" = --version ] && echo Python {version}'
        (folder / name).write_text(f"#!/bin/sh\n{says}\n")
        (folder / name).chmod(0o755)
    return folder


def make(path: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    assert MAKE is not None
    return subprocess.run(
        [MAKE, "-C", str(ROOT), *arguments], capture_output=True, text=True, env={"PATH": str(path)}, timeout=60, check=False
    )  # fmt: skip


@needs_make
@pytest.mark.parametrize("name", ["python3.11", "python3.12", "python3.13", "python3.14", "python3", "python"])
def test_make_finds_a_python_by_any_of_its_names(name: str, tmp_path: Path) -> None:
    path = pythons(tmp_path / "bin", **{"python3": "3.9.2", name: None})
    shown = make(path, "-n", "demo", f"VENV={tmp_path}/venv").stdout
    assert f"\n{name} -m venv {tmp_path}/venv\n" in shown


@needs_make
def test_make_says_so_where_no_python_is_recent_enough_and_which_it_found(tmp_path: Path) -> None:
    done = make(pythons(tmp_path / "bin", python3="3.9.2"), "demo", f"VENV={tmp_path}/venv")
    assert done.returncode != 0 and not (tmp_path / "venv").exists()
    assert "needs Python 3.11 or later" in done.stderr and "python3 is Python 3.9.2" in done.stderr


@needs_make
def test_a_python_that_is_named_is_taken_and_checked(tmp_path: Path) -> None:
    path = pythons(tmp_path / "bin", python3=None, old="3.10.1")
    assert "\nold -m venv" in make(path, "-n", "demo", f"VENV={tmp_path}/venv", "PYTHON=old").stdout
    done = make(path, "demo", f"VENV={tmp_path}/venv", "PYTHON=old")
    assert done.returncode != 0 and "old is Python 3.10.1" in done.stderr


@needs_make
def test_make_takes_the_cpu_build_of_the_pinned_torch_unless_told_otherwise(tmp_path: Path) -> None:
    path = pythons(tmp_path / "bin", python3=None)
    (pin,) = [line for line in (ROOT / "constraints.txt").read_text().splitlines() if line.startswith("torch==")]
    shown = make(path, "-n", "demo", f"VENV={tmp_path}/venv").stdout
    assert f"--no-deps --index-url https://download.pytorch.org/whl/cpu '{pin}'" in shown
    assert "--index-url" not in make(path, "-n", "demo", f"VENV={tmp_path}/venv", "TORCH_INDEX=").stdout


def test_the_name_for_pip_is_our_own_everywhere() -> None:
    assert PROJECT["name"] == DISTRIBUTION != "mycelium"
    assert PROJECT["scripts"] == {"mycelium": "mycelium.cli.main:main"}
    assert f"pip install '{DISTRIBUTION}[plot]'" in str(MissingExtraError("matplotlib", "plot"))
    strangers = ("pip install mycelium\n", "pip install 'mycelium[", "pip install mycelium[")
    for pattern in ("*.md", "docs/**/*.md", "recipes/*", "src/**/*.py", "Makefile", "pyproject.toml"):
        for path in ROOT.glob(pattern):
            assert not any(hint in path.read_text(encoding="utf-8") for hint in strangers), path


def test_a_plain_install_is_small() -> None:
    """With the CPU build of torch, all that the core needs, and what that needs, fits into a gigabyte."""
    if "+cpu" not in metadata.version("torch"):
        pytest.skip("torch is not the CPU build here")
    left, closure = [Requirement(line).name for line in PROJECT["dependencies"]], set()
    while left:
        name = left.pop().lower()
        if name in closure:
            continue
        closure.add(name)
        for need in map(Requirement, metadata.requires(name) or []):
            if need.marker is None or need.marker.evaluate({"extra": ""}):
                left.append(need.name)
    assert not any(name.startswith(("nvidia", "cuda", "triton")) for name in closure), closure
    megabytes = sum(file.size or 0 for name in closure for file in metadata.files(name) or []) / 1e6
    assert megabytes < 1000, f"{megabytes:.0f} MB"


@pytest.mark.slow
def test_the_readme_s_way_from_a_teacher_to_trained_specialists_runs_as_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Trace and label the samples, train `recipes/tiny.yaml` on the labels, solve with the weights."""
    import shlex

    from mycelium.cli.main import main
    from mycelium.solver import Solver

    shown = [line.split("  #")[0] for line in (ROOT / "README.md").read_text(encoding="utf-8").splitlines()]
    starts = ("mycelium trace --data samples", "mycelium label runs/samples", "mycelium train recipes/tiny.yaml")
    lines = [line for start in starts for line in shown if line.startswith(start)]
    assert len(lines) == len(starts)
    monkeypatch.chdir(tmp_path)
    for line in lines:
        assert main(shlex.split(line)[1:]) == 0, line
    question = "Nora has 3 marbles. Her uncle gives her 4 more. How many marbles does Nora have now?"
    assert Solver.load(tmp_path / "my-weights").solve(question).answer == "7"


@pytest.mark.slow
def test_the_tiny_recipe_trains_on_the_shipped_samples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from mycelium.cli.main import main

    monkeypatch.chdir(tmp_path)
    assert main(["train", str(ROOT / "recipes" / "tiny.yaml"), "--out", "tiny", "--set", "told=40"]) == 0
    assert (tmp_path / "tiny" / "specialists.safetensors").is_file()

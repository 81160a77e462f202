"""A pack: the same bytes for the same recipes, everything inside under its name, and nothing that leads out of it."""

from __future__ import annotations

import gzip
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
import yaml
from safetensors.torch import load_file, save_file

from mycelium.errors import DataError, UsageError
from mycelium.training import pack_recipes, unpack_recipes
from mycelium.training.packing.archive import PackError, write_pack
from mycelium.training.packing.script import NEEDED, source_files
from mycelium.training.recipes import SpecialistsRecipe
from mycelium.training.specialists.initial_weights import build_model
from mycelium.training.specialists.preparation import prepare
from tiny_training import load_recipe, silent, specialists_data, specialists_recipe, state_of, train_recipe

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Data, a tiny BERT whose weights float16 can say, and two recipes of which the second goes on from the first."""
    folder = specialists_data(tmp_path_factory.mktemp("packing"))
    weights = load_file(folder / "encoder" / "model.safetensors")
    save_file(
        {name: tensor.half().float() for name, tensor in weights.items()}, folder / "encoder" / "model.safetensors"
    )
    row = specialists_recipe(folder) | {"passes": 1, "told": 3, "told_seed": 5}
    (folder / "one.yaml").write_text(yaml.safe_dump(row))
    (folder / "two.yaml").write_text(yaml.safe_dump(row | {"start": "runs/one/specialists.safetensors", "seed": 4}))
    return folder


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Packs without the package itself, whose clause parser alone takes a second to compress."""
    monkeypatch.setattr("mycelium.training.packing.pack.source_files", lambda models: {})


def unpacked(pack: Path, folder: Path) -> Path:
    unpack_recipes(pack, folder)
    return folder


def test_the_same_recipes_give_the_same_bytes_under_any_name(small: None, place: Path, tmp_path: Path) -> None:
    one = pack_recipes([place / "one.yaml", place / "two.yaml"], tmp_path / "one.tar.gz")
    os.utime(place / "own.jsonl")
    two = pack_recipes([place / "one.yaml", place / "two.yaml"], tmp_path / "two.tar.gz")
    assert one.path.read_bytes() == two.path.read_bytes()
    assert one.runs == ("one", "two") and one.bytes == one.path.stat().st_size
    with tarfile.open(one.path) as archive:
        entries = archive.getmembers()
    assert all(entry.isreg() and entry.mtime == entry.uid == entry.gid == 0 and not entry.uname for entry in entries)
    assert {entry.name.partition("/")[0] for entry in entries} == {"mycelium-pack"}
    assert [entry.name for entry in entries if entry.mode == 0o755] == ["mycelium-pack/run.sh"]


def test_recipes_find_their_files_in_the_pack_and_a_chain_its_own_results(
    small: None, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack_recipes([place / "one.yaml", place / "two.yaml"], tmp_path / "p.tar.gz", {"told": 7, "device": "cuda"})
    inside = unpacked(tmp_path / "p.tar.gz", tmp_path / "in")
    monkeypatch.chdir(inside)
    one, two = (load_recipe(Path("recipes") / f"{name}.yaml") for name in ("one", "two"))
    assert isinstance(one, SpecialistsRecipe) and isinstance(two, SpecialistsRecipe)
    assert (one.data_dir, one.files, one.encoder_weights) == ("data", ("own.jsonl",), "start/encoder")
    assert one.told == two.told == 7 and two.start == "out/one/specialists.safetensors"
    assert one.device == "cpu"  # run.sh says where
    assert Path("data/own.jsonl").read_bytes() == (place / "own.jsonl").read_bytes()
    steps = Path("run.sh").read_text().partition("# ---- the recipes of this pack\n")[2].splitlines()
    assert steps == ["train one one", "train two two", "evaluate two data/own.jsonl own"]
    subprocess.run(["bash", "-n", "run.sh"], check=True)
    subprocess.run(["sha256sum", "--quiet", "--check", "SHA256SUMS"], check=True)


def test_a_pack_trains_on_what_the_recipe_trains_on(small: None, place: Path, tmp_path: Path) -> None:
    """The encoder is cut to the pieces of the texts before training cuts it again: the same pieces and rows are left."""
    pack_recipes([place / "one.yaml"], tmp_path / "p.tar.gz")
    inside = unpacked(tmp_path / "p.tar.gz", tmp_path / "in")
    pieces = [
        len(json.loads((folder / "tokenizer.json").read_text())["model"]["vocab"])
        for folder in (place / "encoder", inside / "start" / "encoder")
    ]
    found = []
    for name, recipe in (("here", place / "one.yaml"), ("there", inside / "recipes" / "one.yaml")):
        overrides = (
            {}
            if name == "here"
            else {"data_dir": str(inside / "data"), "encoder_weights": str(inside / "start/encoder")}
        )
        made = load_recipe(recipe, overrides)
        assert isinstance(made, SpecialistsRecipe)
        (tmp_path / name).mkdir()
        found.append((made, prepare(made, tmp_path / name, silent)))
    (one, here), (two, there) = found
    assert pieces[1] <= pieces[0] and here.tokenizer_json == there.tokenizer_json
    assert here.train == there.train and here.dev == there.dev and len(here.kept) == len(there.kept)
    states = [
        build_model(r, p.tokenizer_json, p.kept, p.vocabulary).state_dict() for r, p in ((one, here), (two, there))
    ]
    assert all(torch.equal(tensor, states[1][name]) for name, tensor in states[0].items())


def test_files_of_one_name_stand_apart_and_equal_ones_once(small: None, place: Path, tmp_path: Path) -> None:
    for name, more in (("same", b""), ("other", b"\n")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "own.jsonl").write_bytes((place / "own.jsonl").read_bytes() + more)
        row = yaml.safe_load((place / "one.yaml").read_text()) | {"data_dir": str(tmp_path / name)}
        row["fields"] = {"own.jsonl": {"question": "question"}}
        (tmp_path / f"{name}.yaml").write_text(yaml.safe_dump(row))
    recipes = [place / "one.yaml", tmp_path / "same.yaml", tmp_path / "other.yaml"]
    pack_recipes(recipes, tmp_path / "p.tar.gz")
    inside = unpacked(tmp_path / "p.tar.gz", tmp_path / "in")
    assert sorted(path.relative_to(inside).as_posix() for path in (inside / "data").rglob("*.jsonl")) == [
        "data/2/own.jsonl", "data/own.jsonl",
    ]  # fmt: skip
    rows = [yaml.safe_load((inside / "recipes" / f"{name}.yaml").read_text()) for name in ("one", "same", "other")]
    assert [row["files"] for row in rows] == [["own.jsonl"], ["own.jsonl"], ["2/own.jsonl"]]
    assert rows[2]["fields"] == {"2/own.jsonl": {"question": "question"}}
    assert "evaluate other data/2/own.jsonl 2-own --map question=question" in (inside / "run.sh").read_text()


def test_stored_labels_stories_and_starting_weights_go_along(small: None, place: Path, tmp_path: Path) -> None:
    (tmp_path / "labels").mkdir()
    (tmp_path / "labels" / "part.jsonl").write_text("{}\n")
    (tmp_path / "tales").mkdir()
    (tmp_path / "tales" / "mine.story").write_text("a story")
    (tmp_path / "tales" / "notes.txt").write_text("not read")
    (tmp_path / "w.safetensors").write_bytes(b"weights")
    row = yaml.safe_load((place / "one.yaml").read_text())
    (tmp_path / "found.jsonl").write_text("{}\n")
    row |= {
        "readings": [str(tmp_path / "found.jsonl")],
        "verifier": 0.3,
        "labels": [str(tmp_path / "labels")],
        "told_from": str(tmp_path / "tales"),
        "start": str(tmp_path / "w.safetensors"),
    }
    (tmp_path / "own.yaml").write_text(yaml.safe_dump(row))
    report = pack_recipes([tmp_path / "own.yaml"], tmp_path / "p.tar.gz")
    names = {item.name for item in report.files}
    assert {
        "inputs/labels/part.jsonl",
        "inputs/found.jsonl",
        "stories/tales/mine.story",
        "start/w.safetensors",
    } <= names
    assert "stories/tales/notes.txt" not in names and not any("encoder" in name for name in names)
    made = yaml.safe_load((unpacked(tmp_path / "p.tar.gz", tmp_path / "in") / "recipes" / "own.yaml").read_text())
    assert (made["labels"], made["told_from"], made["start"]) == (
        ["inputs/labels"], "stories/tales", "start/w.safetensors",
    )  # fmt: skip


def test_a_selection_after_its_specialists_writes_beside_their_weights(
    small: None, place: Path, tmp_path: Path
) -> None:
    row = {"name": "s", "kind": "selection", "specialists": "runs/one", "data_dir": str(place), "files": ["own.jsonl"]}
    (tmp_path / "select.yaml").write_text(yaml.safe_dump(row))
    pack_recipes([place / "one.yaml", tmp_path / "select.yaml"], tmp_path / "p.tar.gz")
    inside = unpacked(tmp_path / "p.tar.gz", tmp_path / "in")
    assert yaml.safe_load((inside / "recipes" / "select.yaml").read_text())["specialists"] == "out/one"
    steps = (inside / "run.sh").read_text().partition("# ---- the recipes of this pack\n")[2].splitlines()
    assert steps == ["train one one", "train select one", "evaluate one data/own.jsonl own"]


def test_a_mean_after_its_parts_takes_their_results_and_is_what_is_measured(
    small: None, place: Path, tmp_path: Path
) -> None:
    row = {"name": "m", "kind": "mean", "of": {"runs/one": 3.0, "runs/two/specialists.safetensors": 1.0}}
    (tmp_path / "both.yaml").write_text(yaml.safe_dump(row))
    pack_recipes([place / "one.yaml", place / "two.yaml", tmp_path / "both.yaml"], tmp_path / "p.tar.gz")
    inside = unpacked(tmp_path / "p.tar.gz", tmp_path / "in")
    made = yaml.safe_load((inside / "recipes" / "both.yaml").read_text())
    assert made["of"] == {"out/one/specialists.safetensors": 0.75, "out/two/specialists.safetensors": 0.25}
    steps = (inside / "run.sh").read_text().partition("# ---- the recipes of this pack\n")[2].splitlines()
    assert steps == ["train one one", "train two two", "train both both", "evaluate both data/own.jsonl own"]
    with pytest.raises(DataError, match="no such file"):  # nothing before it makes one of the parts
        pack_recipes([place / "one.yaml", tmp_path / "both.yaml"], tmp_path / "q.tar.gz")


def test_what_cannot_be_packed_says_what_to_do(small: None, place: Path, tmp_path: Path) -> None:
    out = tmp_path / "p.tar.gz"
    with pytest.raises(DataError, match="no such file"):  # nothing before it makes these weights
        pack_recipes([place / "two.yaml"], out)
    with pytest.raises(UsageError, match="got --set tould"):
        pack_recipes([place / "one.yaml"], out, {"tould": 3})
    with pytest.raises(PackError, match="each name once"):
        pack_recipes([place / "one.yaml", place / "one.yaml"], out)
    with pytest.raises(PackError, match="kind 'clauses', expected specialists, mean"):
        pack_recipes([ROOT / "recipes" / "clauses.yaml"], out)
    with pytest.raises(PackError, match="encoder_weights random"):
        pack_recipes([place / "one.yaml"], out, {"encoder_weights": "random"})
    with pytest.raises(UsageError, match=r"no \*.whl"):
        pack_recipes([place / "one.yaml"], out, wheels=place)
    assert not out.exists()


def test_a_pack_that_is_too_large_names_what_takes_most_and_leaves_no_file(tmp_path: Path) -> None:
    files = {"data/large.bin": os.urandom(300_000), "data/small.bin": b"x"}
    with pytest.raises(PackError, match=r"takes 0.3 MB, expected at most 0.1 MB") as caught:
        write_pack(tmp_path / "p.tar.gz", files, {}, 100_000)
    assert re.search(r"0\.3 MB  data/large\.bin", str(caught.value).splitlines()[1])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["../out", "/etc/x", "a/../b", "a//b", "a/", "", ".", "a\\b", "a\nb", "manifest.json"])
def test_a_name_that_leads_out_of_a_pack_is_not_written(name: str, tmp_path: Path) -> None:
    with pytest.raises(PackError, match="expected a path inside the pack"):
        write_pack(tmp_path / "p.tar.gz", {name: b""}, {})


def changed(pack: Path, out: Path, change: Callable[[list[tuple[tarfile.TarInfo, bytes]]], Any]) -> Path:
    """A copy of a pack with other entries."""
    with tarfile.open(pack) as archive:
        entries = [(entry, archive.extractfile(entry).read()) for entry in archive.getmembers()]  # type: ignore[union-attr]
    change(entries)
    with tarfile.open(out, "w:gz") as archive:
        for entry, content in entries:
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return out


def entry_of(name: str, kind: bytes = tarfile.REGTYPE, link: str = "") -> tarfile.TarInfo:
    entry = tarfile.TarInfo(name)
    entry.type, entry.linkname = kind, link
    return entry


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda e: e.append((entry_of("mycelium-pack/../../evil"), b"x")), "expected plain files"),
        (lambda e: e.append((entry_of("/etc/evil"), b"x")), "expected plain files"),
        (lambda e: e.append((entry_of("mycelium-pack/a", tarfile.SYMTYPE, "/etc"), b"")), "expected plain files"),
        (lambda e: e.append((entry_of("mycelium-pack/a", tarfile.LNKTYPE, "mycelium-pack/x"), b"")), "expected plain"),
        (lambda e: e.append((entry_of("mycelium-pack/more"), b"x")), "does not name"),
        (lambda e: e.append(e[-1]), "does not name"),
        (lambda e: e.__setitem__(-1, (e[-1][0], b"other")), "is damaged"),
        (lambda e: e.__setitem__(-1, (e[-1][0], b"longer" * 9)), "the manifest says"),
        (lambda e: e.__setitem__(1, (e[1][0], e[1][1].replace(b"a", b"b"))), "SHA256SUMS is damaged"),
        (lambda e: e.pop(), "a pack without"),
        (lambda e: e.reverse(), "does not name"),
        (lambda e: e.__setitem__(0, (e[0][0], b"{}")), "no manifest of a pack"),
        (lambda e: e.clear(), "a pack without"),
    ],
)
def test_a_pack_that_is_unsafe_or_damaged_is_refused(change: Callable[..., Any], said: str, tmp_path: Path) -> None:
    write_pack(tmp_path / "p.tar.gz", {"data/a.txt": b"hello", "data/b.txt": b"again"}, {"runs": []})
    whole = unpack_recipes(tmp_path / "p.tar.gz", tmp_path / "whole")
    assert set(whole["files"]) == {"data/a.txt", "data/b.txt"}
    assert (tmp_path / "whole" / "data" / "a.txt").read_bytes() == b"hello"
    with pytest.raises(PackError, match=said):
        unpack_recipes(changed(tmp_path / "p.tar.gz", tmp_path / "q.tar.gz", change), tmp_path / "in")
    assert not (tmp_path / "evil").exists() and not Path("/etc/evil").exists()


def test_a_file_that_is_no_pack_or_ends_too_soon_is_refused(tmp_path: Path) -> None:
    write_pack(tmp_path / "p.tar.gz", {"data/a.txt": os.urandom(5000)}, {})
    (tmp_path / "cut").write_bytes((tmp_path / "p.tar.gz").read_bytes()[:2000])
    (tmp_path / "text").write_text("hello")
    (tmp_path / "zipped").write_bytes(gzip.compress(b"hello"))
    for name in ("cut", "text", "zipped"):
        with pytest.raises(PackError, match="no whole pack"):
            unpack_recipes(tmp_path / name, tmp_path / f"in-{name}")
    with pytest.raises(PackError, match="there already"):
        unpack_recipes(tmp_path / "p.tar.gz", tmp_path)


def test_the_package_goes_along_without_weights_that_nothing_starts_from() -> None:
    bare, with_mini = set(source_files(())), set(source_files({"mini"}))
    assert "src/mycelium/training/packing/run.sh" in bare and "src/mycelium/models/clauses/config.cfg" in bare
    assert with_mini - bare == {"src/mycelium/models/mini/specialists.safetensors"}
    assert not any("__pycache__" in name or "teacher/model" in name for name in with_mini)


def test_the_script_looks_for_what_a_plain_install_needs() -> None:
    needed = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    assert set(NEEDED.values()) == {re.split("[<>=]", item)[0] for item in needed}


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="the script checks its files with sha256sum")
def test_an_unpacked_pack_trains_without_network_to_the_same_weights(
    place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack_recipes([place / "one.yaml", place / "two.yaml"], tmp_path / "p.tar.gz")
    with tarfile.open(tmp_path / "p.tar.gz") as archive:
        archive.extractall(tmp_path, filter="data")
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "PYTHON": sys.executable, "WORKERS": "1",
                   "DEVICE": "cpu", "http_proxy": "http://127.0.0.1:9", "https_proxy": "http://127.0.0.1:9"}  # fmt: skip
    command = ["bash", str(tmp_path / "mycelium-pack" / "run.sh"), "results"]
    for _ in range(2):  # the second time nothing is left to do
        done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=900)
        assert done.returncode == 0, done.stderr
    assert "is finished already" in done.stderr and "dev problems" not in done.stderr
    there = tmp_path / "mycelium-pack" / "out"
    results = {path.relative_to(tmp_path / "results").as_posix() for path in (tmp_path / "results").rglob("*.*")}
    assert {"one/metrics.jsonl", "two/specialists.safetensors", "two/dev-own.json", "two/dev-own.jsonl"} <= results
    assert not any(name.endswith(".pt") for name in results)
    assert json.loads((tmp_path / "results" / "two" / "dev-own.json").read_text())["n"] == 1
    monkeypatch.chdir(tmp_path)
    for name in ("one", "two"):
        train_recipe(load_recipe(place / f"{name}.yaml"), Path("runs") / name, log=silent)
        here = state_of(Path("runs") / name)["model"]
        assert all(torch.equal(tensor, state_of(there / name)["model"][key]) for key, tensor in here.items())

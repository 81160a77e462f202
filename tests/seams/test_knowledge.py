"""Knowledge of a stranger: a data file or a fact from outside the package, and every fault of such a file."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest

from mycelium.errors import DataError
from mycelium.programs import KNOWLEDGE, OPERATIONS, apply_operation, read_knowledge
from mycelium.registry import RegistryError

TOPIC = 'topic = "Railways"\n'
SLEEPERS = {
    "formula": '"n = l/s"',
    "n": '"number of sleepers, count, whole"',
    "l": '"track, length, >= 0"',
    "s": '"spacing, length, > 0"',
    "also": '["l", "s"]',
    "words": '"the sleepers of a track of {l} at {s} each"',
    "source": '"Network Rail, Track Design Handbook"',
    "examples": '["n = 1500, l = 1050, s = 7/10"]',
}


@pytest.fixture(autouse=True)
def _forgotten() -> Iterator[None]:
    yield
    for name in ("SLEEPERS", "OTHER"):
        KNOWLEDGE.unregister(name)


def file_with(tmp_path: Path, **changes: str) -> Path:
    """A data file of one row with some lines changed, or left out where the change is empty."""
    lines = [f"{key} = {value}" for key, value in {**SLEEPERS, **changes}.items() if value]
    path = tmp_path / "mine.toml"
    path.write_text(TOPIC + "[SLEEPERS]\n" + "\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_a_file_brings_its_rows(tmp_path: Path) -> None:
    KNOWLEDGE.register("railways", read_knowledge(file_with(tmp_path)))
    assert apply_operation("SLEEPERS", [Fraction(1050), Fraction(7, 10)]) == 1500
    assert apply_operation("SLEEPERS_FOR_TRACK", [Fraction(1500), Fraction(7, 10)]) == 1050
    assert [row.name for row in KNOWLEDGE.rows("Railways")] == [
        "SLEEPERS",
        "SLEEPERS_FOR_TRACK",
        "SLEEPERS_FOR_SPACING",
    ]


def test_what_is_taken_away_again_is_gone(tmp_path: Path) -> None:
    (fact,) = read_knowledge(file_with(tmp_path))
    KNOWLEDGE.register("SLEEPERS", fact)
    assert "SLEEPERS_FOR_TRACK" in OPERATIONS
    KNOWLEDGE.unregister("SLEEPERS")
    assert "SLEEPERS" not in OPERATIONS and "SLEEPERS_FOR_TRACK" not in OPERATIONS


def test_names_are_taken_once_and_belong_to_their_fact(tmp_path: Path) -> None:
    (fact,) = read_knowledge(file_with(tmp_path))
    with pytest.raises(RegistryError, match="got the fact SLEEPERS, expected one called OTHER"):
        KNOWLEDGE.register("OTHER", fact)
    KNOWLEDGE.register("SLEEPERS", fact)
    with pytest.raises(RegistryError, match="got the fact 'SLEEPERS' a second time"):
        KNOWLEDGE.register("SLEEPERS", fact)


def test_a_fact_may_not_be_called_like_an_operation(tmp_path: Path) -> None:
    path = file_with(tmp_path)
    path.write_text(path.read_text().replace("[SLEEPERS]", "[SLOPE]"))
    with pytest.raises(RegistryError, match="got the row SLOPE, which is an operation of the table"):
        KNOWLEDGE.register("mine", read_knowledge(path))


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"formula": ""}, "got no formula; expected formula, words, source, examples"),
        ({"formula": '"l/s"'}, "expected a letter with a line of its own before the ="),
        ({"formula": '"n = l/(s"'}, r"got the formula 'l/\(s'"),
        ({"formula": '"n = l/s + z"'}, "got the letters z in 'l/s [+] z', which no part explains"),
        ({"formula": "7"}, "got formula = 7, expected a text"),
        ({"n": '"number of sleepers"'}, 'got n = .*, expected such as  n = "radius, length, > 0"'),
        ({"s": '"spacing, longness"'}, "got the dimension 'longness', expected a product such as length/time of: length"),
        ({"s": '"spacing, length, positive"'}, "s: got the condition 'positive', expected whole, or such as > 0"),
        ({"s": '"spacing, length, in furlong"'}, "s: got the unit 'furlong', expected one of metre"),
        ({"s": '"track, length"'}, "got two parts called track"),
        ({"s": '"spacing/gap, length"'}, "got the part 'spacing/gap', expected words of letters and digits"),
        ({"also": '["q"]'}, "got 'q' to solve for, expected a letter of n, l, s"),
        ({"also": '["n"]'}, "got 'n' to solve for"),
        ({"formula": '"n = l/s + s"'}, "s does not stand exactly once in the formula; give its own formula under `solved`"),
        ({"formula": '"n = l/abs(s)"'}, "no single way undoes a call"),
        ({"words": '"the sleepers of {l}"'}, r"got words with the places \['l'\]"),
        ({"source": '""'}, "got no source, expected a text"),
        ({"examples": "[]"}, "got no examples, expected one at least"),
        ({"examples": '["n = 1500, l = 1050"]'}, "expected a value for each of n, l, s"),
        ({"examples": '["n = 1500, l = 1050, s = ("]'}, "got the example 'n = 1500, l = 1050, s = [(]'"),
        ({"examples": '"n = 1"'}, "got examples = 'n = 1', expected a list of texts"),
        ({"solved": "3"}, "got solved = 3, expected letters with their formulas"),
        ({"colour": '"red"'}, "got the field 'colour', expected a letter or one of also, examples"),
    ],
)  # fmt: skip
def test_every_fault_of_a_file_is_named_with_file_and_row(tmp_path: Path, changes: dict[str, str], fault: str) -> None:
    with pytest.raises(DataError, match=rf"mine\.toml, row SLEEPERS: .*{fault}"):
        read_knowledge(file_with(tmp_path, **changes))


def test_all_faults_of_a_file_are_told_together(tmp_path: Path) -> None:
    path = file_with(tmp_path, source='""')
    path.write_text(path.read_text() + '[OTHER]\nformula = "a = b"\n[third]\nx = 3\n')
    with pytest.raises(DataError) as told:
        read_knowledge(path)
    assert [line.split(": ")[0].split("row ")[1] for line in str(told.value).splitlines()] == [
        "SLEEPERS",
        "OTHER",
        "third",
    ]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("[A]\n", "mine.toml: got no topic"),
        ("topic = 3\n", "mine.toml: got no topic"),
        ("topic = \n", r"mine\.toml: Invalid value \(at line 1"),
        (TOPIC + "A = 3\n", r"mine\.toml, row A: got int, expected a section \[A\] with fields"),
    ],
)
def test_a_file_that_is_none_is_refused(tmp_path: Path, text: str, fault: str) -> None:
    (tmp_path / "mine.toml").write_text(text)
    with pytest.raises(DataError, match=fault):
        read_knowledge(tmp_path / "mine.toml")
    with pytest.raises(DataError, match=r"none\.toml: .*No such file"):
        read_knowledge(tmp_path / "none.toml")


def test_an_installed_package_brings_a_file_by_an_entry_point(tmp_path: Path) -> None:
    file_with(tmp_path)
    (tmp_path / "stranger.py").write_text(
        "from pathlib import Path\n"
        "from mycelium.programs import read_knowledge\n"
        "facts = read_knowledge(Path(__file__).with_name('mine.toml'))\n"
    )
    folder = tmp_path / "stranger-1.0.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: stranger\nVersion: 1.0\n")
    (folder / "entry_points.txt").write_text("[mycelium.knowledge]\nrailways = stranger:facts\n")
    script = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
        "from mycelium.programs import KNOWLEDGE, program_from_text, execute\n"
        "program = program_from_text('quantities: q0 = 1050, q1 = 0.7\\nr0 = SLEEPERS(q0, q1)\\n')\n"
        "print(execute(program).answer, 'railways' in KNOWLEDGE, KNOWLEDGE['SLEEPERS'].topic)\n"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    assert (run.stdout.strip(), run.stderr) == ("1500 False Railways", "")

"""How long a program takes: building, executing, printing and reading it, in microseconds.

    python benchmarks/execute.py
    python benchmarks/execute.py systems
    python benchmarks/execute.py batch

One core, no model. Without a word: the best of five rounds over 200 random programs of one to eight steps. `systems`: linear
systems of one to six unknowns, each solved once; median and 95th percentile. `batch`: 1,000 programs, of which 5% cannot be
read or do not end; seconds per program, whether every row was reported, how many workers were stopped, and their memory.
"""

from __future__ import annotations

import os
import platform
import random
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from fractions import Fraction
from pathlib import Path

from mycelium.programs import (
    Constant,
    Program,
    ProgramError,
    QuantityRef,
    ResultRef,
    Step,
    apply_operation,
    execute,
    execute_all,
    program_from_json,
    program_from_python,
    program_from_text,
    program_to_json,
    program_to_python,
    program_to_text,
)

OPERATIONS = ("ADD", "SUB", "MUL", "DIV", "PERCENT_OF", "MEAN")


def random_program(rng: random.Random) -> Program:
    """A program over four quantities whose every step reads the one before, as word problems do."""
    quantities = tuple(Fraction(rng.randint(1, 500), rng.choice((1, 1, 1, 2, 100))) for _ in range(4))
    steps: list[Step] = []
    for position in range(rng.randint(1, 8)):
        first = ResultRef(position - 1) if position else QuantityRef(0)
        second = QuantityRef(rng.randrange(4)) if rng.random() < 0.8 else Constant(Fraction(rng.choice((7, 60, 100))))
        steps.append(Step(rng.choice(OPERATIONS), (first, second)))
    return Program(tuple(steps), quantities)


def executable_programs(count: int, seed: int = 0) -> list[Program]:
    """Random programs that have an answer."""
    rng, found = random.Random(seed), []
    while len(found) < count:
        program = random_program(rng)
        try:
            execute(program)
        except ProgramError:
            continue
        found.append(program)
    return found


def microseconds(function: Callable, items: list) -> float:
    """Best time per item of five rounds."""
    best = float("inf")
    for _ in range(5):
        began = time.perf_counter()
        for item in items:
            function(item)
        best = min(best, time.perf_counter() - began)
    return 1e6 * best / len(items)


def system_program(unknowns: int, rng: random.Random) -> tuple[Program, Fraction]:
    """A dense linear system over as many unknowns, written with arithmetic rows, and the value that is asked for."""
    values = [Fraction(rng.randint(1, 60), rng.choice((1, 1, 1, 2))) for _ in range(unknowns)]
    quantities: list[Fraction] = []
    steps = [Step("UNKNOWN", ()) for _ in range(unknowns)]
    equations: list[ResultRef] = []
    for _ in range(unknowns):
        terms: list[ResultRef] = []
        factors = [Fraction(rng.choice([n for n in range(-12, 13) if n])) for _ in range(unknowns)]
        for place, factor in enumerate(factors):
            quantities.append(factor)
            steps.append(Step("MUL", (QuantityRef(len(quantities) - 1), ResultRef(place))))
            terms.append(ResultRef(len(steps) - 1))
        if unknowns > 1:
            steps.append(Step("ADD", tuple(terms)))
        quantities.append(sum((f * v for f, v in zip(factors, values, strict=True)), Fraction(0)))
        steps.append(Step("EQUATION", (ResultRef(len(steps) - 1), QuantityRef(len(quantities) - 1))))
        equations.append(ResultRef(len(steps) - 1))
    return Program((*steps, Step("SOLVE", (ResultRef(0), *equations))), tuple(quantities)), values[0]


def systems(count: int = 500) -> None:
    """Print for one to six unknowns how long SOLVE takes, and how long the whole program that writes the system."""
    print(f"{platform.processor() or platform.machine()}, Python {platform.python_version()}; {count} systems each")
    print("unknowns   SOLVE: median  95th percentile   whole program: median  95th percentile   (microseconds)")
    rng = random.Random(0)
    for unknowns in range(1, 7):
        alone, whole = [], []
        while len(alone) < count:
            program, answer = system_program(unknowns, rng)
            began = time.perf_counter()
            try:
                values = execute(program).values
            except ProgramError:
                continue  # a singular system
            whole.append(time.perf_counter() - began)
            assert values[-1] == answer
            arguments = [values[argument.index] for argument in program.steps[-1].arguments]  # type: ignore[union-attr]
            began = time.perf_counter()
            apply_operation("SOLVE", arguments)
            alone.append(time.perf_counter() - began)
        shown = [1e6 * sorted(times)[int(count * share)] for times in (alone, whole) for share in (0.5, 0.95)]
        print(f"{unknowns:8} {shown[0]:15.0f} {shown[1]:16.0f} {shown[2]:23.0f} {shown[3]:16.0f}")


SYMBOLIC = (
    'quantities: q0 = "x + y = {sum}", q1 = "xy = {product}"\nr0 = SOLVE("x", q0, q1)\nr1 = LARGEST(r0)\n',
    'quantities: q0 = {a}\nr0 = SOLVE("x^2 - {b} = 0", "x")\nr1 = POSITIVE_OF(r0)\nr2 = MUL(r1, q0)\n',
    'quantities: q0 = "(x + {a})(x - {b})"\nr0 = EXPAND(q0)\nr1 = SUM_OF_ROOTS(r0)\n',
    "quantities: q0 = {a}, q1 = {b}\nr0 = GCD(q0, q1)\nr1 = DIVISOR_COUNT(q1)\nr2 = ADD(r0, r1)\n",
    'quantities: q0 = {a}\nr0 = UNKNOWN()\nr1 = MUL(r0, 3)\nr2 = INEQUALITY(0, r1, q0)\nr3 = SOLVE(r0, r2)\nr4 = COUNT_INTEGERS(r3)\n',
    "quantities: q0 = {a}, q1 = {b}\nr0 = ADD(q0, q1)\nr1 = MEAN(r0, q0)\n",
)  # fmt: skip
UNREADABLE = ("quantities: q0 = \n", "r0 = ADD(1, 2)", "{", 'quantities: q0 = "x +"\nr0 = EVALUATE(q0)\n')
ENDLESS = (
    'quantities: none\nr0 = FACTOR("x^{n} + 7x^3 + {m}")\n',
    'quantities: none\nr0 = SIMPLIFY("(sin(x) + cos(x))^{n} - (sin(x) + tan(x))^{m}")\n',
    'quantities: none\nr0 = DIVISOR_COUNT("(10^30 + 57)(10^29 + {n})")\n',
)


def _filled(text: str, a: int, b: int) -> str:
    for name, value in (("a", a), ("b", b), ("sum", a + b), ("product", a * b)):
        text = text.replace("{" + name + "}", str(value))
    return text


def worker_memory() -> str:
    """How many processes below this one there are, and their memory; what several share counts once (Linux)."""
    parents: dict[int, int] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            parents[int(folder.name)] = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
    below, size = {os.getpid()}, 0
    while size != len(below):
        size = len(below)
        below |= {process for process, parent in parents.items() if parent in below}
    shares = []
    for process in below - {os.getpid()}:
        with suppress(OSError, StopIteration):
            lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
            shares.append(next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024)
    return f"{len(shares)}, {sum(shares):.0f} MiB"


def batch(count: int = 1000, bad: float = 0.05) -> None:
    """Print how long the programs of a mixed batch take, and how many of its rows were reported and right."""
    rng, rows, kinds = random.Random(1), [], []
    for _ in range(count):
        a, b = rng.randint(2, 80), rng.randint(2, 80)
        kind = "good" if rng.random() >= bad else rng.choice(("unreadable", "endless"))
        if kind == "good":
            text = _filled(rng.choice(SYMBOLIC), a, b)
        elif kind == "unreadable":
            text = rng.choice(UNREADABLE)
        else:
            text = (
                rng.choice(ENDLESS).replace("{n}", str(rng.randint(150, 400))).replace("{m}", str(rng.randint(90, 140)))
            )
        rows.append(text)
        kinds.append(kind)
    list(execute_all(_filled(text, 3, 5) for text in SYMBOLIC))  # starts the worker
    load, began = os.getloadavg()[0], time.perf_counter()
    found = list(execute_all(rows))
    whole = time.perf_counter() - began
    print(f"{platform.processor() or platform.machine()}, Python {platform.python_version()}; {count} programs")
    for kind in ("good", "unreadable", "endless"):
        own = [outcome for outcome, other in zip(found, kinds, strict=True) if other == kind]
        answered = sum(outcome.answer is not None for outcome in own)
        print(f"{kind:<11} {len(own):5} rows, {answered:5} answered, longest {max(o.work for o in own):.2f} s of work")
    stopped = [place for place, outcome in enumerate(found) if "no result within" in (outcome.reason or "")]
    print(f"load {load:.1f}; {len(stopped)} workers were stopped; whole batch {whole:.1f} s")
    print(f"worker processes in the end {worker_memory()}")
    after = sorted(next((o.seconds for o in found[place + 1 :] if o.work > 0), 0.0) for place in stopped) or [0.0]
    print(f"next program in a worker: median {1000 * after[len(after) // 2]:.0f} ms, longest {after[-1]:.3f} s")
    reasons = {(outcome.reason or "").split(": ")[-1][:60] for outcome in found if outcome.reason}
    print(f"reported {len(found)} of {count}; a worker died: {any('died' in reason for reason in reasons)}")
    for name, times in (("wall clock", [o.seconds for o in found]), ("processor", [o.work for o in found])):
        times.sort()
        above = sum(seconds > 1 for seconds in times)
        shown = f"95th percentile {times[int(0.95 * count)]:.3f} s, longest {times[-1]:.2f} s, {above} above 1 s"
        print(f"{name:<11} median {1000 * times[count // 2]:.1f} ms, {shown}")


def main() -> None:
    """Print one line for each thing that is done to a program."""
    programs = executable_programs(200)
    steps = sum(len(program.steps) for program in programs) / len(programs)
    print(f"{platform.processor() or platform.machine()}, Python {platform.python_version()}")
    print(f"{len(programs)} programs of {steps:.1f} steps on average; microseconds per program, best of 5 rounds")
    rows: list[tuple[str, Callable, list]] = [
        ("build and check", lambda program: Program(program.steps, program.quantities), programs),
        ("execute", execute, programs),
        ("build to answer", lambda program: execute(Program(program.steps, program.quantities)).answer, programs),
        ("print as text", program_to_text, programs),
        ("read text", program_from_text, [program_to_text(program) for program in programs]),
        ("print as JSON", program_to_json, programs),
        ("read JSON", program_from_json, [program_to_json(program) for program in programs]),
        ("print as Python", program_to_python, programs),
        ("read Python", program_from_python, [program_to_python(program) for program in programs]),
    ]
    for name, function, items in rows:
        print(f"{name:<18} {microseconds(function, items):8.1f}")


if __name__ == "__main__":
    {"systems": systems, "batch": batch}.get("".join(sys.argv[1:2]), main)()

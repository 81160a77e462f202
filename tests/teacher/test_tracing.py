"""From problems to stored traces: every problem once, marked failures, and the same content after any interruption."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mycelium.errors import UsageError
from mycelium.problems import BadRow, Problem
from mycelium.problems.problem import Example
from mycelium.runs import Run, RunWriter
from mycelium.teacher import (
    TRACE_COLUMNS,
    Author,
    EngineError,
    Generation,
    Given,
    Listener,
    Refusal,
    Replay,
    Request,
    Sampling,
    TransformersEngine,
    given_completion,
    make_prompt,
    trace_from_row,
    trace_problems,
)
from run_engines import Shuffled
from tiny_teacher import teacher

pytest.importorskip("transformers")
pytest.importorskip("pyarrow")


class Scripted:
    """An engine that writes what a function of the question says, and remembers what it was asked."""

    independent = True

    def __init__(self, name: str, write: Callable[[str], Generation | Refusal]) -> None:
        self.name = name
        self.batches: list[list[str]] = []
        self._write = write

    def generate(self, requests: Sequence[Request]) -> list[Generation | Refusal]:
        self.batches.append([request.id for request in requests])
        return [self._write(request.question) for request in requests]


class Padded(Scripted):
    """One whose completions depend on the batch."""

    independent = False

    def generate(self, requests: Sequence[Request]) -> list[Generation | Refusal]:
        self.batches.append([request.id for request in requests])
        together = "+".join(request.id for request in requests)
        return [Generation(f"{together}\n#### 7", "stop", 5) for _ in requests]


def example(id_: str, question: str = "3 + 4?", gold: str | None = "7", solution: str | None = None) -> Example:
    return Example(Problem(id_, question), gold, solution=solution, source="own")


def writes(text: str, finish: Any = "stop") -> Callable[[str], Generation]:
    return lambda question: Generation(text, finish, 4)


def trace(folder: Path, items: Sequence[Any], *engines: Any, **options: Any) -> Any:
    authors = [Author(engine, Replay(teacher())) for engine in engines]
    with RunWriter.open(folder, "traces", columns=TRACE_COLUMNS) as writer:
        return trace_problems(items, writer, authors, options.pop("sampling", Sampling(8)), **options)


def failures(folder: Path) -> dict[str, str]:
    return {failure.id: failure.reason for failure in Run.open(folder).failures()}


def test_a_row_holds_the_text_its_verdict_and_the_signals(tmp_path: Path) -> None:
    done = trace(tmp_path, [example("a", "  3 + 4? ")], Scripted("big", writes("3 + 4 = 7\n#### 7")))
    row = Run.open(tmp_path).row("a")
    assert (row["answer"], row["verdict"], row["finish"], row["teacher"]) == ("7", "right", "stop", "big")
    assert (row["question"], row["gold"], row["source"], row["replay"], row["n_tokens"]) == (
        "3 + 4?",
        "7",
        "own",
        "tiny",
        4,
    )
    assert row["prompt"][slice(*row["problem_char_span"])] == row["question"]
    found = trace_from_row(row)
    assert "".join(found.step_texts) == row["completion"] == "3 + 4 = 7\n#### 7"
    assert (done.stored, done.failed, done.verdicts) == (1, 0, {"right": 1})
    assert "torch" in row["versions"]


def test_a_completion_that_was_cut_off_is_marked_and_has_no_signals(tmp_path: Path) -> None:
    trace(tmp_path, [example("a")], Scripted("big", writes("#### 7", "length")))
    row = Run.open(tmp_path).row("a")
    assert (row["verdict"], row["finish"], row["completion"]) == ("truncated", "length", "#### 7")
    assert row["jsd_bits"] is None and row["iaf"] is None and row["prompt_offsets"] is None and row["replay"] is None


def test_an_empty_completion_is_unanswered(tmp_path: Path) -> None:
    trace(tmp_path, [example("a")], Scripted("big", writes(" \n")))
    row = Run.open(tmp_path).row("a")
    assert (row["verdict"], row["completion"], row["jsd_bits"]) == ("unanswered", " \n", None)


def test_a_problem_without_gold_is_traced_and_marked(tmp_path: Path) -> None:
    trace(tmp_path, [example("a", gold=None)], Scripted("big", writes("#### 7")))
    row = Run.open(tmp_path).row("a")
    assert (row["gold"], row["verdict"]) == (None, "unjudged") and row["jsd_bits"]


def test_bad_records_become_failures_with_reasons_and_the_run_goes_on(tmp_path: Path) -> None:
    def write(question: str) -> Generation | Refusal:
        if question == "refuse":
            return Refusal("not this one")
        return Generation("x" * {"long": 600, "huge": 500_000}.get(question, 5), "stop", 3)

    items = [
        BadRow(1, "line 1: not valid JSON"), BadRow(2, "line 2: no question", "known"), example("empty", " \n"),
        example("half", "\ud800?"), example("refuse", "refuse"), example("long", "long"), example("huge", "huge"),
        example("good"), example("good", "again"), example("prompt", "word " * 600),
    ]  # fmt: skip
    done = trace(tmp_path, items, Scripted("big", write), batch_size=3)
    reasons = failures(tmp_path)
    assert Run.open(tmp_path).ids() == ["good"]
    assert (done.stored, done.failed) == (1, 9) and done.n_seen == len(items)
    expected = {
        "line-1": "not valid JSON", "known": "no question", "empty": "no text", "half": "valid Unicode",
        "refuse": "not this one", "long": "context holds 512", "huge": "500,000 characters",
        "good (again 1)": "id was used before", "prompt": "context holds 512",
    }  # fmt: skip
    assert reasons.keys() == expected.keys()
    for id_, words in expected.items():
        assert words in reasons[id_], (id_, reasons[id_])


def test_an_engine_that_breaks_on_one_problem_does_the_others_alone(tmp_path: Path) -> None:
    class Fragile(Scripted):
        def generate(self, requests: Sequence[Request]) -> list[Generation | Refusal]:
            if any(request.id == "bad" for request in requests):
                raise RuntimeError("CUDA out of memory")
            return super().generate(requests)

    engine = Fragile("big", writes("#### 7"))
    trace(tmp_path, [example("a"), example("bad"), example("b")], engine)
    assert sorted(Run.open(tmp_path).ids()) == ["a", "b"] and engine.batches == [["a"], ["b"]]
    assert "out of memory" in failures(tmp_path)["bad"]


def test_an_engine_that_does_not_work_stops_the_run_and_keeps_what_is_done(tmp_path: Path) -> None:
    class Down(Scripted):
        def generate(self, requests: Sequence[Request]) -> list[Generation | Refusal]:
            if len(self.batches) == 1:
                raise EngineError("the endpoint is down")
            return super().generate(requests)

    items = [example(str(number)) for number in range(4)]
    with pytest.raises(EngineError, match="down"):
        trace(tmp_path, items, Down("big", writes("#### 7")), batch_size=2)
    assert Run.open(tmp_path).ids() == ["0", "1"] and Run.open(tmp_path).manifest["finished"] is False
    trace(tmp_path, items, Scripted("big", writes("#### 7")), batch_size=2)
    assert Run.open(tmp_path).ids() == ["0", "1", "2", "3"]


def test_the_second_teacher_writes_where_the_first_failed_and_each_row_says_who_wrote_it(
    tmp_path: Path,
) -> None:
    texts = {"right": "#### 7", "wrong": "#### 8", "silent": "hm", "both": "#### 1"}
    first = Scripted(
        "small",
        lambda q: Generation("#### 7", "length", 9) if q == "cut" else Generation(texts[q], "stop", 2),
    )
    second = Scripted("big", lambda q: Generation("#### 2" if q == "both" else "so 7\n#### 7", "stop", 3))
    trace(tmp_path, [example(name, name) for name in (*texts, "cut")], first, second)
    assert second.batches == [["wrong", "silent", "both", "cut"]]
    rows = {row["id"]: (row["teacher"], row["verdict"], row["completion"]) for row in Run.open(tmp_path).rows()}
    assert rows == {
        "right": ("small", "right", "#### 7"),
        "wrong": ("big", "right", "so 7\n#### 7"),
        "silent": ("big", "right", "so 7\n#### 7"),
        "both": ("small", "wrong", "#### 1"),  # neither is right: the first stands
        "cut": ("big", "right", "so 7\n#### 7"),
    }
    attempts = Run.open(tmp_path).row("both")["attempts"]
    assert attempts == [
        {"teacher": "small", "answer": "1", "verdict": "wrong"}, {"teacher": "big", "answer": "2", "verdict": "wrong"},
    ]  # fmt: skip
    assert Run.open(tmp_path).row("right")["attempts"] is None


def test_a_first_teacher_that_refuses_leaves_the_problem_to_the_second(tmp_path: Path) -> None:
    trace(
        tmp_path,
        [example("a")],
        Scripted("small", lambda q: Refusal("no")),
        Scripted("big", writes("#### 7")),
    )
    assert Run.open(tmp_path).row("a")["teacher"] == "big" and not failures(tmp_path)


def test_a_resumed_run_forms_the_same_batches_and_skips_whole_ones(tmp_path: Path) -> None:
    items = [example(str(number)) for number in range(7)]
    trace(tmp_path / "whole", items, Padded("p", writes("")), batch_size=3)
    with RunWriter.open(tmp_path / "part", "traces", columns=TRACE_COLUMNS) as writer:
        for row in Run.open(tmp_path / "whole").rows(ids=["0", "1", "2", "4"]):
            writer.append(row)
    engine = Padded("p", writes(""))
    done = trace(tmp_path / "part", items, engine, batch_size=3)
    assert engine.batches == [["3", "4", "5"], ["6"]]
    assert (done.stored, done.skipped, done.n_seen) == (3, 4, 7)
    whole = sorted(Run.open(tmp_path / "whole").rows(), key=lambda row: row["id"])
    assert sorted(Run.open(tmp_path / "part").rows(), key=lambda row: row["id"]) == whole


def test_an_engine_without_batch_effects_is_asked_only_for_what_is_missing(tmp_path: Path) -> None:
    items = [example(str(number)) for number in range(4)]
    trace(tmp_path, items, Scripted("s", writes("#### 7")), limit=3, batch_size=2)
    engine = Scripted("s", writes("#### 7"))
    trace(tmp_path, items, engine, batch_size=2)
    assert engine.batches == [["3"]] and len(Run.open(tmp_path)) == 4


def test_failures_are_tried_again_when_a_run_is_resumed(tmp_path: Path) -> None:
    items = [example("a"), example("b")]
    trace(tmp_path, items, Scripted("s", lambda q: Refusal("busy")))
    assert set(failures(tmp_path)) == {"a", "b"}
    trace(tmp_path, items, Scripted("s", writes("#### 7")))
    assert not failures(tmp_path) and len(Run.open(tmp_path)) == 2


def test_given_solutions_are_replayed_without_their_calculator_annotations(tmp_path: Path) -> None:
    items = [
        example("a", solution="3+4=<<3+4=7>>7 pens.\n#### 7\n"),
        example("b"),
        example("c", solution="<<1=1>>"),
    ]
    solutions = {item.id: item.solution for item in items}
    trace(tmp_path, items, Given("tiny", solutions.get))
    row = Run.open(tmp_path).row("a")
    assert (row["completion"], row["finish"], row["verdict"], row["n_tokens"]) == (
        "3+4=7 pens.\n#### 7",
        "given",
        "right",
        None,
    )
    assert row["jsd_bits"]
    assert all("no 'solution'" in reason for reason in failures(tmp_path).values()) and len(failures(tmp_path)) == 2


def test_only_whole_annotations_are_taken_out() -> None:
    assert given_completion("a<<b\n>>c <<1>2>> 5<<6") == "a<<b\n>>c <<1>2>> 5<<6"
    assert given_completion(" 1<<1+0=1>> and 2<<>>.") == "1 and 2."


def test_a_local_teacher_writes_the_same_whether_or_not_it_was_interrupted(tmp_path: Path) -> None:
    items = [example(str(n), f"How many are {n} and {n * 7}?") for n in range(11)]
    sampling = Sampling(8, temperature=1.0, stop=("s",))
    options: dict[str, Any] = {"sampling": sampling, "batch_size": 4}
    trace(tmp_path / "whole", items, TransformersEngine(teacher(), sampling), **options)
    for limit in (3, 6, None):
        trace(tmp_path / "parts", items, TransformersEngine(teacher(), sampling), limit=limit, **options)
    parts, whole = ({row["id"]: row for row in Run.open(tmp_path / name).rows()} for name in ("parts", "whole"))
    assert parts == whole and len(whole) == 11


def test_progress_counts_what_is_dealt_with(tmp_path: Path) -> None:
    seen: list[int] = []
    items = [example("a"), example("b", ""), example("c")]
    trace(
        tmp_path,
        items,
        Scripted("s", writes("#### 7")),
        batch_size=2,
        progress=lambda done: seen.append(done.n_seen),
    )
    assert seen == sorted(seen) and {1, 2, 3} <= set(seen)


def test_a_run_engine_that_loses_workers_and_order_gives_the_same_traces(tmp_path: Path) -> None:
    """A worker's batch is done anew as it was, so that even texts that depend on their batch are the same."""
    items: list[Any] = [example(str(n), "" if n % 10 == 3 else "3 + 4?") for n in range(40)]
    items += [BadRow(41, "line 41 is not JSON."), example("5")]
    engine = Shuffled(at_once=3, loses=3)
    trace(tmp_path / "here", items, Padded("p", writes("")), batch_size=3)
    done = trace(tmp_path / "there", items, Padded("p", writes("")), batch_size=3, engine=engine)
    assert engine.n_lost > 2 and engine.order != sorted(engine.order)
    assert (done.stored, done.failed, done.n_seen) == (36, 6, 42)
    here, there = ({row["id"]: row for row in Run.open(tmp_path / name).rows()} for name in ("here", "there"))
    assert here == there and failures(tmp_path / "here") == failures(tmp_path / "there")


class Slow(Scripted):
    """One that ends its second text only after somebody has looked into the run folder."""

    watched = True

    def __init__(self, look: Callable[[], None]) -> None:
        super().__init__("slow", writes("#### 7"))
        self._look = look

    def generate(self, requests: Sequence[Request], watch: Listener | None = None) -> list[Generation | Refusal]:
        assert watch is not None
        outcomes = super().generate(requests)
        watch.finished(1, outcomes[1])
        watch.wrote(40)
        self._look()
        return outcomes


def test_rows_are_stored_while_their_batch_is_still_being_written(tmp_path: Path) -> None:
    seen: list[tuple[list[str], int]] = []
    progress: list[tuple[int, int]] = []

    def look() -> None:
        seen.append((Run.open(tmp_path).ids(), progress[-1][1]))

    authors = [Author(Slow(look), Replay(teacher()))]
    with RunWriter.open(tmp_path, "traces", columns=TRACE_COLUMNS, shard_seconds=0) as writer:
        done = trace_problems(
            [example(name) for name in "abc"], writer, authors, Sampling(8),
            progress=lambda done: progress.append((done.n_seen, done.writing)),
        )  # fmt: skip
    assert seen == [(["b"], 40)] and Run.open(tmp_path).ids() == ["b", "a", "c"]
    assert (done.stored, done.n_seen, done.n_tokens, done.verdicts, done.writing) == (3, 3, 12, {"right": 3}, 0)


def test_rows_that_were_stored_in_a_batch_that_broke_stay(tmp_path: Path) -> None:
    def down() -> None:
        raise EngineError("the endpoint is down")

    with pytest.raises(EngineError, match="down"):
        trace(tmp_path, [example(name) for name in "abc"], Slow(down))
    assert Run.open(tmp_path).ids() == ["b"]
    done = trace(tmp_path, [example(name) for name in "abc"], Scripted("slow", writes("#### 7")))
    assert (done.stored, done.skipped) == (2, 1) and sorted(Run.open(tmp_path).ids()) == ["a", "b", "c"]


def test_a_fault_of_the_run_folder_is_not_taken_for_one_of_the_engine(tmp_path: Path) -> None:
    class Full(RunWriter):
        def append(self, row: Any) -> None:
            raise OSError("No space left on device")

    with Full.open(tmp_path, "traces", columns=TRACE_COLUMNS) as writer, pytest.raises(OSError, match="No space"):
        trace_problems(
            [example("a")], writer, [Author(Scripted("s", writes("#### 7")), Replay(teacher()))], Sampling(8)
        )
    assert not failures(tmp_path) and not Run.open(tmp_path).ids()


def test_a_local_teacher_tells_of_every_text_when_it_ends() -> None:
    """A batch of texts of many lengths: each is told once, as it is given back, the shorter before the longer."""
    made, sampling = teacher(end_bias=12.0), Sampling(12, temperature=2.0, stop=("e",))
    asked = [
        Request(str(n), q, make_prompt(made.tokenizer, q), n)
        for n, q in enumerate(f"How many is {n}?" for n in range(9))
    ]
    told: dict[int, Any] = {}
    tokens: list[int] = []
    outcomes = TransformersEngine(made, sampling).generate(asked, Listener(told.__setitem__, tokens.append))
    assert [told[n] for n in range(9)] == outcomes
    finishes = {o.finish for o in outcomes if isinstance(o, Generation)}
    lengths = [o.n_tokens for o in told.values() if isinstance(o, Generation) and o.finish == "stop"]
    assert finishes == {"stop", "length"} and tokens == sorted(tokens, reverse=True) and tokens[0] == 9
    assert len(set(lengths)) > 1


def test_several_chains_of_a_problem_are_rows_of_their_own(tmp_path: Path) -> None:
    sampling = Sampling(8, temperature=1.0, samples=3)
    items = [example("a"), BadRow(2, "line 2: no question", "bad"), example("b", "")]
    engine = TransformersEngine(teacher(), sampling)
    done = trace(tmp_path, items, engine, sampling=sampling)
    rows = {row["id"]: (row["problem_id"], row["sample"]) for row in Run.open(tmp_path).rows()}
    assert rows == {"a": ("a", 1), "a#2": ("a", 2), "a#3": ("a", 3)} and set(failures(tmp_path)) == {"bad", "b"}
    assert done.n_seen == 5 and len({row["completion"] for row in Run.open(tmp_path).rows()}) == 3
    again = trace(tmp_path / "one", [example("a#2", "3 + 4?")], engine, sampling=Sampling(8, temperature=1.0))
    assert again.stored == 1
    (alone,) = Run.open(tmp_path / "one").rows()
    assert (alone["problem_id"], alone["sample"]) == ("a#2", 1)
    assert alone["completion"] == Run.open(tmp_path).row("a#2")["completion"]  # the seed is the row id's


def test_solved_problems_stand_in_the_prompt_and_not_in_the_problem(tmp_path: Path) -> None:
    shown = replace(teacher(), examples=(("1 + 1?", "#### 2"), ("3 + 4?", "#### 7")))
    with RunWriter.open(tmp_path, "traces", columns=TRACE_COLUMNS) as writer:
        authors = [Author(Scripted("s", writes("#### 7")), Replay(shown))]
        trace_problems([example("a"), example("b", "5 + 2?")], writer, authors, Sampling(8))
    first, second = Run.open(tmp_path).row("a"), Run.open(tmp_path).row("b")
    assert first["prompt"] == "Question: 1 + 1?\nAnswer:\n#### 2\n\nQuestion: 3 + 4?\nAnswer:\n"  # not its own answer
    assert second["prompt"].count("Question: ") == 3
    for row in (first, second):
        assert row["prompt"][slice(*row["problem_char_span"])] == row["question"]
        assert len(row["iaf"][0]) == row["problem_token_span"][1] - row["problem_token_span"][0]


def test_a_run_needs_an_author_and_a_batch(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="0 authors"):
        trace(tmp_path, [example("a")])
    with pytest.raises(UsageError, match="batch_size=0"):
        trace(tmp_path, [example("a")], Scripted("s", writes("")), batch_size=0)

"""`Solver`: problem text in, `Solution` out. No teacher, no generated text, no knowledge of the right answer."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from importlib import resources
from pathlib import Path

import torch

from mycelium.errors import UsageError
from mycelium.io import file_sha256
from mycelium.problems import Problem, Quantity
from mycelium.programs import simplified, step_regions
from mycelium.search import (
    DEFAULT_SEARCH,
    AnswerGroup,
    BeamSearch,
    Budget,
    Forced,
    GroupingSearch,
    Searcher,
    SearchProblem,
    Selection,
    TreeSearch,
    asked_kinds,
    group_answers,
    load_selection,
    make_searcher,
)
from mycelium.solver.asked import Asked, asked_for, format_answer, written
from mycelium.solver.doubts import DOUBTED, contradicts, reason_to_doubt
from mycelium.solver.intake import clean, readable_quantities
from mycelium.solver.missing import missing_fact
from mycelium.solver.routing import (
    better,
    has_notation,
    names_a_computation,
    refused_below,
    solve_by_rules,
    with_less_confidence,
)
from mycelium.solver.solution import Reading, Solution
from mycelium.solver.times_of_day import time_between
from mycelium.solver.track2 import CALIBRATION_FILE, TYPED_FILE, TypedReader
from mycelium.solver.why import why_first
from mycelium.solver.words import solve_in_words
from mycelium.specialists import (
    NAMES,
    AveragedScorer,
    Backbone,
    DecoderScorer,
    EncodedText,
    HeadDistributions,
    HeadVocabulary,
    SmallBackbone,
    Specialists,
    TextEncoder,
    has_int8,
    in_int8,
    load_specialists,
    read_heads,
    variants,
)

WEIGHTS_FILE = "specialists.safetensors"
SELECTION_FILE = "selection.json"
_BESIDE = (SELECTION_FILE, TYPED_FILE, CALIBRATION_FILE)
MAX_READINGS = 10
MAX_DRAWS = 64
# Problems of one search: fewer leave the decoder's small products to overhead, more need memory and are no faster.
SEARCH_BATCH = 8


def shipped_models() -> Path:
    """Folder of the weights that ship with the package."""
    return Path(str(resources.files("mycelium"))) / "models" / "mini"


def weights_sha256(path: Path | str | None = None) -> str:
    """What tells the weights and the selection in a folder, or the shipped ones, from others; 64 hexadecimal digits.

    Files that are missing count as empty; `Solver.load` says so.
    """
    file = _weights_file(path)
    found = (each for each in (file, *(file.parent / name for name in _BESIDE)) if each.is_file())
    return hashlib.sha256("".join(f"{each.name} {file_sha256(each)}\n" for each in found).encode()).hexdigest()


def _weights_file(path: Path | str | None) -> Path:
    folder = shipped_models() if path is None else Path(path)
    return folder if folder.suffix == ".safetensors" else folder / WEIGHTS_FILE


@dataclass(slots=True)
class Candidates:
    """What search found for one problem, before one answer is chosen."""

    text: EncodedText
    groups: list[AnswerGroup]
    heads: HeadDistributions


class Solver:
    """Specialists, search and selection behind one call.

    backbone: what reads the texts for `model`. Where the model holds the small encoder itself, its text encoder does.
    min_confidence: an answer below it is refused instead of given as a guess. competition: what reads texts with notation,
    or with words of a computation, that Track 1 refuses, beside the word-problem specialists; the surer one answers.
    average_draws: steps are averaged over so many re-drawn numbers and names of a text; each costs as much as the text.
    search: a name in `mycelium.search.SEARCHES`. A budget of milliseconds is that of one problem.

    >>> solver = Solver.load()                                             # doctest: +SKIP
    >>> solver.solve("Tom has 3 apples and buys 4 more. How many has he?").answer   # doctest: +SKIP
    '7'
    """

    def __init__(
        self, model: Specialists, backbone: Backbone | TextEncoder, vocabulary: HeadVocabulary,
        selection: Selection | None = None, budget: Budget | None = None, min_confidence: float = 0.0,
        competition: TypedReader | None = None, average_draws: int = 0, search: str = DEFAULT_SEARCH,
    ) -> None:  # fmt: skip
        self.model = model
        self.backbone = SmallBackbone(model.encoder, backbone) if isinstance(backbone, TextEncoder) else backbone
        self.vocabulary = vocabulary
        self.selection = selection or Selection()
        self.min_confidence = min_confidence
        self.competition = competition
        self.searcher: Searcher = make_searcher(search, DecoderScorer(model.decoder, vocabulary), budget)
        # Problems that are searched together share the clock, so a limit of time takes them one by one.
        self.batch = SEARCH_BATCH if budget is None or budget.milliseconds is None else 1
        if not 0 <= average_draws <= MAX_DRAWS:
            raise UsageError(f"got {average_draws} draws to average over, expected 0 to {MAX_DRAWS}")
        self.average_draws = average_draws

    @staticmethod
    def load(
        path: Path | str | None = None, budget: Budget | None = None, choose: str = "trained",
        device: str | torch.device = "cpu", dtype: torch.dtype | None = None, min_confidence: float = 0.0,
        average_draws: int = 0, search: str = DEFAULT_SEARCH,
    ) -> Solver:  # fmt: skip
        """A solver over a folder with `specialists.safetensors` (`selection.json`, `typed.safetensors`), or the shipped one.

        choose: see `mycelium.search.load_selection`. dtype: float32 unless given; where
        it is not, weights stay the eight-bit numbers of the file on a CPU that multiplies them fast.

        Raises:
            WeightsError: the folder holds no specialists.
        """
        file = _weights_file(path)
        model, encoder, vocabulary = load_specialists(file, device, dtype)
        if dtype is None and model.device.type == "cpu" and has_int8():
            in_int8(model.encoder, pieces=2)
            in_int8(model.decoder)
        selection = load_selection(file.parent / SELECTION_FILE, choose)
        competition = TypedReader.load(file.parent, model, encoder, file)
        return Solver(model, encoder, vocabulary, selection, budget, min_confidence, competition, average_draws, search)

    def solve(self, problem: Problem | str, forced: Forced | None = None) -> Solution:
        """Solution of one problem; never raises on text, refuses instead.

        forced: parts that are given instead of chosen, for attribution; rules of Track 1 then stand back.
        """
        item = Problem("problem", problem) if isinstance(problem, str) else problem
        return self.solve_many([item], [forced])[0]

    def solve_many(self, problems: Sequence[Problem | str], forced: Sequence[Forced | None] = ()) -> list[Solution]:
        """Solutions in the order of the problems; those of similar length share an encoder pass.

        A text is a problem whose id is its place ("1" for the first).

        Raises:
            UsageError: what is given is no sequence of problems or texts.
        """
        asked = as_problems(problems)
        return [
            replace(refused_below(solution, self.min_confidence), text=clean(problem.text))
            for problem, solution in zip(asked, self._solve_all(asked, forced), strict=True)
        ]

    def _solve_all(self, problems: Sequence[Problem], forced: Sequence[Forced | None]) -> list[Solution]:
        given = forced or [None] * len(problems)
        solutions: dict[int, Solution] = {}
        readable: list[tuple[int, EncodedText]] = []
        with_notation: set[int] = set()
        for index, problem in enumerate(problems):
            started = time.perf_counter()
            text = clean(problem.text)
            formal = has_notation(text)
            free = given[index] is None
            computation = free and (formal or names_a_computation(text))
            if computation:
                by_rules = solve_by_rules(problem.id, text)
                if by_rules is not None:
                    solutions[index] = by_rules
                    if formal:  # specialists are never as sure of a text with notation
                        continue
            if formal:
                with_notation.add(index)
            quantities = readable_quantities(text)
            if free and (told := solve_in_words(problem.id, text, quantities)) is not None:
                solutions[index] = better(solutions.get(index), told)
            if isinstance(quantities, str):
                solutions.setdefault(index, refusal(problem.id, quantities, time.perf_counter() - started))
            else:
                if free and (proposed := time_between(problem.id, text, quantities)) is not None:
                    solutions[index] = better(solutions.get(index), proposed)
                if computation and index not in solutions:
                    read = self.by_competition(problem.id, text)
                    if read is not None:
                        solutions[index] = read
                readable.append((index, self.backbone.pieces(text, quantities)))
        readable.sort(key=lambda item: len(item[1].input_ids))
        for start in range(0, len(readable), self.batch):
            batch = readable[start : start + self.batch]
            started = time.perf_counter()
            found = self.search([encoded for _, encoded in batch], [given[index] for index, _ in batch])
            share = (time.perf_counter() - started) / len(batch)
            for (index, _), candidates in zip(batch, found, strict=True):
                solution = self.choose(problems[index].id, candidates, by_language=given[index] is None)
                if index in with_notation:
                    solution = with_less_confidence(solution, self.selection.threshold)
                solutions[index] = better(solutions.get(index), replace(solution, seconds=share))
        return [solutions[index] for index in range(len(problems))]

    def by_competition(self, problem_id: str, text: str) -> Solution | None:
        """What the typed specialists propose; None without them, or where none of their programs executes."""
        proposed = None if self.competition is None else self.competition.propose(problem_id, text)
        if proposed is not None and proposed.confidence >= self.selection.threshold:
            return replace(proposed, status="answered", reason=None)
        return proposed

    @torch.inference_mode()
    def search(self, texts: Sequence[EncodedText], forced: Sequence[Forced | None] = ()) -> list[Candidates]:
        """Finished readings of several texts in one pass of the backbone and one search.

        forced: for each text the parts that are given instead of chosen; none unless given.
        """
        given = forced or [None] * len(texts)
        each = 1 + self.average_draws
        every = [variant for text in texts for variant in self._variants(text)]
        encoded = self.model.read(self.backbone.encode(every), every, self.vocabulary.max_quantities)
        heads = [
            said if force is None else force.certain_heads(said, text)
            for text, force, said in zip(texts, given, read_heads(encoded, every, self.vocabulary)[::each], strict=True)
        ]
        problems = [SearchProblem.of(*each) for each in zip(texts, given, heads, strict=True)]
        finished = self._searcher(every).search(encoded, problems)
        found = []
        for text, readings, said in zip(texts, finished, heads, strict=True):
            groups = group_answers(readings, text.quantities, said, asked_kinds(text.text))
            found.append(Candidates(text, groups, said))
        return found

    def _variants(self, text: EncodedText) -> list[EncodedText]:
        """The text and its re-drawn numbers and names; the text alone unless steps are averaged."""
        if not self.average_draws:
            return [text]
        pieces = (
            self.backbone.text_encoder.token_to_id if isinstance(self.backbone, SmallBackbone) else lambda name: None
        )
        names = [[piece for name in group if (piece := pieces(name)) is not None] for group in NAMES]
        return variants(text, self.average_draws, names)

    def _searcher(self, texts: Sequence[EncodedText]) -> Searcher:
        """What searches these texts, each of them followed by its variants."""
        if not self.average_draws or not isinstance(self.searcher, BeamSearch | GroupingSearch | TreeSearch):
            return self.searcher
        values = [[item.value for item in text.quantities] for text in texts]
        return type(self.searcher)(
            AveragedScorer(self.searcher.scorer, values, 1 + self.average_draws), self.searcher.budget
        )

    def choose(self, problem_id: str, candidates: Candidates, by_language: bool = True) -> Solution:
        """The solution that selection makes of what search found.

        by_language: what the text lacks or asks for may refuse or doubt an answer (`missing`, `doubts`); readings whose
        type contradicts the question come last.
        """
        text = candidates.text.text
        ranked = self.selection.rank(candidates.groups)[:MAX_READINGS]
        if not ranked:
            return refusal(problem_id, "no reading of the text gives a program that executes", 0.0)
        quantities = candidates.text.quantities
        asked = asked_for(text)
        if by_language:
            ranked.sort(key=lambda pair: _contradicted(text, quantities, asked, pair[0]))  # stable
        programs = [simplified(group.readings[0].program) for group, _ in ranked]
        readings = tuple(
            Reading(program, format_answer(group.answer), share, step_regions(text, quantities, program))
            for program, (group, share) in zip(programs, ranked, strict=True)
        )
        solution = Solution(
            problem_id, "answered", readings[0].answer, None, self.selection.confidence(ranked[0][1]), readings[0],
            readings[1:], answer_type=asked.kind or candidates.heads.goal.answer_type, unit=asked.unit,
            shown=written(asked, ranked[0][0].answer), track="specialists",
            why=why_first(self.selection, ranked, [reading.answer for reading in readings]),
        )  # fmt: skip
        if by_language:
            if (reason := missing_fact(text, quantities)) is not None:
                return replace(
                    solution, status="refused", answer=None, shown=None, reason=reason, confidence=0.0, missing=reason
                )
            best = ranked[0][0]
            doubted = reason_to_doubt(text, quantities, asked, best.answer, best.readings[0].program)
            if doubted is not None:
                return replace(solution, status="guess", reason=doubted, confidence=min(solution.confidence, DOUBTED))
        if solution.confidence < self.selection.threshold:
            return replace(solution, status="guess", reason=self._not_sure(solution.confidence))
        return solution

    def _not_sure(self, confidence: float) -> str:
        """Why an answer is a guess."""
        return (
            f"the best reading is right with probability {confidence:.2f} only, "
            f"below the threshold {self.selection.threshold:.2f}"
        )


def _contradicted(text: str, quantities: Sequence[Quantity], asked: Asked, group: AnswerGroup) -> bool:
    return contradicts(text, quantities, asked, group.answer, group.readings[0].program) is not None


def as_problems(problems: object) -> list[Problem]:
    """Problems, where texts are given the number of their place as an id.

    Raises:
        UsageError: what is given is one text, no sequence, or holds something else.
    """
    if isinstance(problems, str | Problem) or not isinstance(problems, Iterable):
        raise UsageError(
            f"got {type(problems).__name__}, expected a list of problems or texts; use solve() for a single one."
        )
    items = list(problems)
    for item in items:
        if not isinstance(item, str | Problem):
            raise UsageError(f"got {type(item).__name__} {item!r:.60}, expected a Problem or its text")
    return [Problem(str(n), item) if isinstance(item, str) else item for n, item in enumerate(items, start=1)]


def refusal(problem_id: str, reason: str, seconds: float) -> Solution:
    """A refusal without readings."""
    return Solution(problem_id, "refused", None, reason, 0.0, seconds=seconds)


__all__ = ["Solver", "refusal", "shipped_models", "weights_sha256"]

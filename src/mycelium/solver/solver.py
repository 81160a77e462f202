"""`Solver`: problem text in, `Solution` out. No teacher, no generated text, no knowledge of the right answer."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from importlib import resources
from pathlib import Path

import torch

from mycelium.problems import Problem, format_number
from mycelium.programs import step_regions
from mycelium.search import (
    AnswerGroup,
    BeamSearch,
    Budget,
    Forced,
    Searcher,
    SearchProblem,
    Selection,
    asked_kinds,
    group_answers,
    load_selection,
)
from mycelium.solver.intake import clean, readable_quantities
from mycelium.solver.routing import has_notation, solve_by_rules, with_less_confidence
from mycelium.solver.solution import Reading, Solution
from mycelium.specialists import (
    Backbone,
    DecoderScorer,
    EncodedText,
    HeadDistributions,
    HeadVocabulary,
    SmallBackbone,
    Specialists,
    TextEncoder,
    load_specialists,
    read_heads,
)

WEIGHTS_FILE = "specialists.safetensors"
SELECTION_FILE = "selection.json"
MAX_READINGS = 10
# Problems of one search. Four measure fastest on one core (25 a second; 21 with sixteen) and need the least memory.
SEARCH_BATCH = 4


def shipped_models() -> Path:
    """Folder of the weights that ship with the package."""
    return Path(str(resources.files("mycelium"))) / "models" / "mini"


@dataclass(slots=True)
class Candidates:
    """What search found for one problem, before one answer is chosen."""

    text: EncodedText
    groups: list[AnswerGroup]
    heads: HeadDistributions


class Solver:
    """Specialists, search and selection behind one call.

    backbone: what reads the texts for `model`. Where the model holds the small encoder itself, its text encoder does.

    >>> solver = Solver.load()                                             # doctest: +SKIP
    >>> solver.solve("Tom has 3 apples and buys 4 more. How many has he?").answer   # doctest: +SKIP
    '7'
    """

    def __init__(
        self, model: Specialists, backbone: Backbone | TextEncoder, vocabulary: HeadVocabulary,
        selection: Selection | None = None, budget: Budget | None = None,
    ) -> None:  # fmt: skip
        self.model = model
        self.backbone = SmallBackbone(model.encoder, backbone) if isinstance(backbone, TextEncoder) else backbone
        self.vocabulary = vocabulary
        self.selection = selection or Selection()
        self.searcher: Searcher = BeamSearch(DecoderScorer(model.decoder, vocabulary), budget)

    @staticmethod
    def load(
        path: Path | str | None = None, budget: Budget | None = None, choose: str = "trained",
        device: str | torch.device = "cpu", dtype: torch.dtype | None = None,
    ) -> Solver:  # fmt: skip
        """A solver over a folder with `specialists.safetensors` (and `selection.json`), or the shipped one.

        choose: see `mycelium.search.load_selection`. dtype: float32 unless given.

        Raises:
            WeightsError: the folder holds no specialists.
        """
        folder = shipped_models() if path is None else Path(path)
        file = folder / WEIGHTS_FILE if folder.suffix != ".safetensors" else folder
        model, encoder, vocabulary = load_specialists(file, device, dtype)
        selection = load_selection(file.parent / SELECTION_FILE, choose)
        return Solver(model, encoder, vocabulary, selection, budget)

    def solve(self, problem: Problem | str, forced: Forced | None = None) -> Solution:
        """Solution of one problem; never raises on text, refuses instead.

        forced: parts that are given instead of chosen, for attribution; rules of Track 1 then stand back.
        """
        item = Problem("problem", problem) if isinstance(problem, str) else problem
        return self.solve_many([item], [forced])[0]

    def solve_many(self, problems: Sequence[Problem], forced: Sequence[Forced | None] = ()) -> list[Solution]:
        """Solutions in the order of the problems; those of similar length share an encoder pass."""
        given = forced or [None] * len(problems)
        solutions: dict[int, Solution] = {}
        readable: list[tuple[int, EncodedText]] = []
        with_notation: set[int] = set()
        for index, problem in enumerate(problems):
            started = time.perf_counter()
            text = clean(problem.text)
            if has_notation(text):
                by_rules = solve_by_rules(problem.id, text) if given[index] is None else None
                if by_rules is not None:
                    solutions[index] = by_rules
                    continue
                with_notation.add(index)
            quantities = readable_quantities(text)
            if isinstance(quantities, str):
                solutions[index] = refusal(problem.id, quantities, time.perf_counter() - started)
            else:
                readable.append((index, self.backbone.pieces(text, quantities)))
        readable.sort(key=lambda item: len(item[1].input_ids))
        for start in range(0, len(readable), SEARCH_BATCH):
            batch = readable[start : start + SEARCH_BATCH]
            started = time.perf_counter()
            found = self.search([encoded for _, encoded in batch], [given[index] for index, _ in batch])
            share = (time.perf_counter() - started) / len(batch)
            for (index, _), candidates in zip(batch, found, strict=True):
                solution = self.choose(problems[index].id, candidates)
                if index in with_notation:
                    solution = with_less_confidence(solution, self.selection.threshold)
                solutions[index] = replace(solution, seconds=share)
        return [solutions[index] for index in range(len(problems))]

    @torch.inference_mode()
    def search(self, texts: Sequence[EncodedText], forced: Sequence[Forced | None] = ()) -> list[Candidates]:
        """Finished readings of several texts in one pass of the backbone and one search.

        forced: for each text the parts that are given instead of chosen; none unless given.
        """
        given = forced or [None] * len(texts)
        encoded = self.model.read(self.backbone.encode(texts), texts, self.vocabulary.max_quantities)
        heads = [
            said if force is None else force.certain_heads(said, text)
            for text, force, said in zip(texts, given, read_heads(encoded, texts, self.vocabulary), strict=True)
        ]
        problems = [SearchProblem.of(text, force) for text, force in zip(texts, given, strict=True)]
        finished = self.searcher.search(encoded, problems)
        found = []
        for text, readings, said in zip(texts, finished, heads, strict=True):
            groups = group_answers(readings, text.quantities, said, asked_kinds(text.text))
            found.append(Candidates(text, groups, said))
        return found

    def choose(self, problem_id: str, candidates: Candidates) -> Solution:
        """The solution that selection makes of what search found."""
        text = candidates.text
        ranked = self.selection.rank(candidates.groups)[:MAX_READINGS]
        if not ranked:
            return refusal(problem_id, "no reading of the text gives a program that executes", 0.0)
        readings = tuple(
            Reading(
                group.readings[0].program,
                format_answer(group.answer),
                share,
                step_regions(text.text, text.quantities, group.readings[0].program),
            )
            for group, share in ranked
        )
        confidence = self.selection.confidence(ranked[0][1])
        answered = confidence >= self.selection.threshold
        reason = None
        if not answered:
            reason = (
                f"the best reading is right with probability {confidence:.2f} only, "
                f"below the threshold {self.selection.threshold:.2f}"
            )
        return Solution(
            problem_id, "answered" if answered else "refused", readings[0].answer if answered else None, reason,
            confidence, readings[0], readings[1:], answer_type=candidates.heads.goal.answer_type,
        )  # fmt: skip


def refusal(problem_id: str, reason: str, seconds: float) -> Solution:
    """A refusal without readings."""
    return Solution(problem_id, "refused", None, reason, 0.0, seconds=seconds)


def format_answer(value: Fraction) -> str:
    """A value as people write answers: whole, finite decimal, or rounded to ten places."""
    text = format_number(value)
    if "/" not in text:
        return text
    rounded = format_number(Fraction(round(value * 10**10), 10**10))
    return text if rounded == "0" else rounded

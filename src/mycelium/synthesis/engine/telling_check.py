"""What is wrong with a telling file: read, drawn, executed, compared with its closed forms and with other tellings."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from mycelium.synthesis.engine.checked import Checked, add_twins
from mycelium.synthesis.engine.faults import Fault, StoryFault
from mycelium.synthesis.engine.likeness import Grams, ngrams
from mycelium.synthesis.engine.problems import Unfit
from mycelium.synthesis.engine.sources import files_to_check
from mycelium.synthesis.engine.telling import SLOT, Telling
from mycelium.synthesis.engine.telling_corpus import load_tellings
from mycelium.synthesis.engine.telling_format import read_tellings
from mycelium.synthesis.engine.telling_problems import CompetitionProblem, draw_telling, prepare_telling

DRAWS = 12
RAREST = 0.5
"""Share of draws that have to give a problem; each may begin its numbers 400 times."""
_CHOICE = re.compile(r"\[\[(?:@\w+ )?((?:(?!\[\[|\]\]).)*)\]\]")
_FORMULA = re.compile(r"\$\$.+?\$\$|\$[^$]+\$|\\\[.+?\\\]|\\\(.+?\\\)")
_WORD = re.compile(r"[a-z']+|#")


def check_telling_file(path: str | Path, seed: int = 0, draws: int = DRAWS) -> Checked[Telling]:
    """Read a telling file and draw from every question."""
    tellings, faults = read_tellings(path)
    checked = Checked(tellings, sum(len(telling.asked) for telling in tellings), list(faults))
    for telling in tellings:
        for index, asked in enumerate(telling.asked):
            found, samples = _drawn(telling, index, random.Random(f"{seed}:{telling.id}:{index}"), draws)
            checked.faults += [Fault(asked.line, text) for text in found]
            checked.samples.setdefault(telling.id, []).extend(samples[:1])
    checked.faults = sorted(set(checked.faults))
    return checked


def _drawn(telling: Telling, index: int, rng: random.Random, draws: int) -> tuple[list[str], list[CompetitionProblem]]:
    reasons: Counter[str] = Counter()
    made: list[CompetitionProblem] = []
    try:
        ready = prepare_telling(telling, index)
        for _ in range(draws):
            try:
                made.append(draw_telling(ready, rng, telling.id))
            except Unfit as unfit:
                reasons[unfit.reason] += 1
    except StoryFault as fault:
        return [str(fault)], made
    if len(made) < draws * RAREST:
        reason = ", ".join(text for text, _ in reasons.most_common(2))
        return [f"only {len(made)} of {draws} draws give a problem: {reason}"], made
    return [], made


def _one_wording(text: str, place: int) -> str:
    before = ""
    while before != text:
        before, text = text, _CHOICE.sub(lambda match: match[1].split("|")[place], text)
    return text


def telling_grams(telling: Telling, size: int = 4) -> Grams:
    """Masked n-grams of the text in its first and its last wording: numbers are "#", a formula is one word."""
    found: set[tuple[str, ...]] = set()
    for last in (-1, 0):
        for index in range(len(telling.asked)):
            texts = [_one_wording(clause.text or "", last) for clause in telling.clauses_of(index)]
            words = _masked(" ".join(texts))
            found.update(ngrams(words, size) if len(words) >= size else [tuple(words)])
    return frozenset(found)


def _masked(text: str) -> list[str]:
    masked = re.sub(r"\d+(?:\.\d+)?", "#", SLOT.sub("#", text)).replace("\\$", " ")
    words: list[str] = []
    at = 0
    for formula in _FORMULA.finditer(masked):
        words += _WORD.findall(masked[at : formula.start()].lower())
        words.append(re.sub(r"[\s.,?]", "", formula[0]))
        at = formula.end()
    return words + _WORD.findall(masked[at:].lower())


def check_tellings(paths: Sequence[Path], seed: int = 0, compare: bool = True) -> dict[Path, Checked[Telling]]:
    """Every telling file of the paths with its faults; `compare`: with each other and with the package's.

    Raises:
        UsageError: a path that does not exist, or a folder without telling files.
    """
    report = {path: check_telling_file(path, seed) for path in files_to_check(paths, "telling")}
    add_twins(report, "telling", telling_grams if compare else None, load_tellings)
    return report

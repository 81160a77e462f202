"""Batches that hold the questions of one text together, so that only the question can tell their programs apart."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence

from mycelium.training.specialists.targets import Sample

__all__ = ["batches_of_siblings", "body_of"]


_SENTENCE_END = re.compile(r"[.!?][\"'”’)]*(?=\s)")


def body_of(sample: Sample) -> str:
    """What the questions of one text share: the sentences before the one that asks; behind it where it comes first."""
    text, asked = sample.text, sample.question_tokens
    if True not in asked:
        return text.text
    start = text.offsets[asked.index(True)][0]
    # "If he sells 5 of them, how many are left?" asks with its condition.
    ends = [match.end() for match in _SENTENCE_END.finditer(text.text, 0, start + 1) if match.end() <= start]
    if ends:
        return text.text[: ends[-1]]
    return text.text[text.offsets[len(asked) - 1 - asked[::-1].index(True)][1] :] or text.text


def batches_of_siblings(
    samples: Sequence[Sample], tokens_per_batch: int, rng: random.Random, chunk: int | None = None
) -> Iterator[list[Sample]]:
    """As `batches_by_length`, but samples of one text stay in one batch where they fit.

    A sample that was drawn twice stands in two families, so that no batch holds it twice for that reason.
    """
    order = list(samples)
    rng.shuffle(order)
    times: Counter[int] = Counter()
    families: dict[Hashable, list[Sample]] = {}
    for sample in order:
        families.setdefault((body_of(sample), times[id(sample)]), []).append(sample)
        times[id(sample)] += 1
    chunk = chunk or max(1024, tokens_per_batch // 3)
    window: list[list[Sample]] = []
    held = 0
    for family in families.values():
        window.append(family)
        held += len(family)
        if held >= chunk:
            yield from _cut(window, tokens_per_batch, rng)
            window, held = [], 0
    if window:
        yield from _cut(window, tokens_per_batch, rng)


def _cut(families: list[list[Sample]], tokens_per_batch: int, rng: random.Random) -> list[list[Sample]]:
    groups: list[list[Sample]] = [[]]
    for family in sorted(families, key=lambda members: max(len(sample.text.input_ids) for sample in members)):
        padded = -(-max(len(sample.text.input_ids) for sample in family) // 8) * 8
        if groups[-1] and (len(groups[-1]) + len(family)) * padded > tokens_per_batch:
            groups.append([])
        for sample in family:
            if groups[-1] and (len(groups[-1]) + 1) * padded > tokens_per_batch:  # a family larger than a batch
                groups.append([])
            groups[-1].append(sample)
    rng.shuffle(groups)
    return groups

"""The whole of `mycelium taxonomy`: label rows in, a table of rows and a report out."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from mycelium.errors import DataError
from mycelium.labels.taxonomy.agreement import agreement, choose_level, codes, hard_rows, plateaus
from mycelium.labels.taxonomy.annealing import AnnealingPath, Level, anneal
from mycelium.labels.taxonomy.bottleneck import Bottleneck
from mycelium.labels.taxonomy.describe import describe_rows, tree_rows
from mycelium.labels.taxonomy.features import StepRecord, build_vocabulary, observations
from mycelium.labels.taxonomy.information import contingency, homogeneity, normalised_information, purity
from mycelium.labels.taxonomy.learnability import fit_classifier, held_out, text_columns
from mycelium.labels.taxonomy.rows import RowTable, assign_rows
from mycelium.labels.taxonomy.settings import TaxonomySettings, settings_row
from mycelium.labels.taxonomy.steps import Steps, read_steps

MIN_STEPS = 2


@dataclass(frozen=True)
class Taxonomy:
    """The table of the chosen rows, and the report: everything that is printed and drawn."""

    table: RowTable
    report: dict[str, Any]


def discover(
    rows: Iterable[Mapping[str, Any]],
    settings: TaxonomySettings | None = None,
    limit: int | None = None,
    log: Callable[[str], None] = lambda _: None,
) -> Taxonomy:
    """Discover the rows of the operation table from label rows.

    Rows are found on training steps alone. Dev steps only say how well rows can be told from the text.

    Raises:
        DataError: fewer than two training steps with exact numbers.
    """
    settings = settings or TaxonomySettings()
    started, started_cpu = time.monotonic(), time.process_time()
    steps = read_steps(rows, settings.sources, limit)
    _check(steps, settings)
    log(f"{len(steps.train):,} training steps, {len(steps.dev):,} dev steps")
    vocabulary = build_vocabulary(steps.train, settings.weights, settings.min_word_steps, settings.max_words)
    joint = observations(steps.train, vocabulary)
    kept = [step for step, size in zip(steps.train, np.diff(joint.indptr), strict=True) if size]
    if len(kept) < MIN_STEPS:
        raise DataError(
            f"got {len(steps.train)} steps, of which {len(kept)} have a token of the blocks {', '.join(settings.weights)}."
        )
    problem = Bottleneck(joint[np.diff(joint.indptr) > 0])
    read = time.monotonic()
    path = anneal(problem, settings.annealing, settings.seed)
    log(f"{len(path.levels)} levels of beta, {len(path.levels[-1].clusters)} rows at the end")
    chosen, rule = choose_level(path, settings.rows, settings.min_rows)
    annealed = time.monotonic()
    level = path.levels[chosen]
    table, learnable = _table(kept, steps, vocabulary, level, settings)
    report = {
        "n_problems": len({step.problem_id for step in kept}),
        "n_steps": len(kept),
        "n_dev_steps": len(steps.dev),
        "left_out": dict(steps.left_out),
        "broken_rows": steps.broken,
        "settings": settings_row(settings),
        "observations": {
            block: len(vocabulary.block_columns(block)) for block in vocabulary.weights
        },
        "levels": _levels(path, kept),
        "plateaus": [{k: v for k, v in run.items() if k != "last_level"} for run in plateaus(path)],
        "chosen": {"beta": level.beta, "rows": len(level.clusters), "level": chosen, "rule": rule},
        "agreement": agreement(hard_rows(level), kept, len(level.clusters), settings.seed),
        "tree": tree_rows(path, chosen, kept),
        "rows": [dict(row) for row in table.rows],
        "learnability": learnable,
        "seconds": {
            "reading": round(read - started, 2),
            "annealing": round(annealed - read, 2),
            "the rest": round(time.monotonic() - annealed, 2),
            "processor": round(time.process_time() - started_cpu, 2),
        },
    }  # fmt: skip
    return Taxonomy(table, report)


def _check(steps: Steps, settings: TaxonomySettings) -> None:
    if len(steps.train) >= MIN_STEPS:
        return
    reasons = "; ".join(f"{n} × {reason}" for reason, n in steps.left_out.most_common(5)) or (
        "every problem is of the dev part" if steps.dev else "no label rows"
    )
    if settings.sources:
        reasons += f"; only the sources {', '.join(settings.sources)} were read"
    raise DataError(
        f"got {len(steps.train)} training steps ({len(steps.dev)} of dev problems; {reasons}), expected at least "
        f"{MIN_STEPS}. Give the run folder or the JSONL file of labels with their programs."
    )


def _levels(path: AnnealingPath, steps: Sequence[StepRecord]) -> list[dict[str, Any]]:
    operations, names = codes([step.operation for step in steps])
    found = []
    for level in path.levels:
        counts = contingency(hard_rows(level), operations, (len(level.clusters), len(names)))
        found.append(
            {
                "beta": level.beta,
                "rows": len(level.clusters),
                "compression_bits": level.compression_bits,
                "relevance_bits": level.relevance_bits,
                "purity": purity(counts),
                "normalised_information": normalised_information(counts),
                "homogeneity": homogeneity(counts),
            }
        )
    return found


def _table(
    kept: Sequence[StepRecord], steps: Steps, vocabulary: Any, level: Level, settings: TaxonomySettings
) -> tuple[RowTable, dict[str, Any] | None]:
    """The lookup table, and how well its rows and the parsed operations are told from dev texts."""
    clusters, hard = level.clusters, hard_rows(level)
    columns = text_columns(vocabulary, kept, settings.min_word_steps)
    contexts = [step.context for step in kept]
    classifier = fit_classifier(contexts, hard, len(clusters), columns)
    places: dict[str, dict[int, int]] = defaultdict(dict)
    for step, row in zip(kept, hard, strict=True):
        places[step.problem_id][step.position] = int(row)
    table = RowTable(
        level.beta,
        clusters.p_t,
        clusters.p_y_t,
        vocabulary,
        classifier,
        tuple(describe_rows(kept, hard, clusters.p_t_x, clusters.p_y_t, vocabulary)),
        {name: tuple(found.get(i, -1) for i in range(max(found) + 1)) for name, found in places.items()},
        settings_row(settings),
    )
    if not steps.dev:
        return table, None
    dev_rows = assign_rows(steps.dev, vocabulary, clusters.p_t, clusters.p_y_t, level.beta)
    dev = [step for step, row in zip(steps.dev, dev_rows, strict=True) if row >= 0]
    shares = np.bincount(hard, minlength=len(clusters)) / len(hard)
    discovered = held_out(classifier, dev, dev_rows[dev_rows >= 0], shares, settings.seed)
    names = [step.operation for step in (*kept, *dev)]
    numbers, known = codes(names)
    train, test = numbers[: len(kept)], numbers[len(kept) :]
    by_operation = fit_classifier(contexts, train, len(known), columns)
    shares = np.bincount(train, minlength=len(known)) / len(train)
    arithmetic = held_out(by_operation, dev, test, shares, settings.seed)
    # The operation read off the predicted row: what a step loses when rows take the place of operations.
    of_row = np.array([known.index(row["operation"]) if row["operation"] else 0 for row in table.rows])
    predicted = classifier.probabilities([step.context for step in dev]).argmax(1)
    return table, {
        "discovered": discovered,
        "arithmetic": arithmetic,
        "arithmetic_through_rows": float((of_row[predicted] == test).mean()),
    }

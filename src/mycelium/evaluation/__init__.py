"""How good a solver is: accuracy without gold, intervals, coverage, calibration, robustness, paired comparison."""

from mycelium.evaluation.attribution import (
    CLASSES,
    Attributed,
    Attribution,
    attribute_errors,
    mended,
    oracle_table,
    unlabelled_class,
)
from mycelium.evaluation.calibration import (
    equal_mass_bins,
    equal_width_bins,
    expected_calibration_error,
    most_confident,
    risk_coverage,
)
from mycelium.evaluation.comparison import Comparison, Flip, compare
from mycelium.evaluation.intervals import Proportion, mcnemar_exact, paired_difference_interval, wilson_interval
from mycelium.evaluation.kinds import KindCount, compare_kinds, count_kinds, outcomes_of, records_of
from mycelium.evaluation.records import (
    Candidate,
    Record,
    Score,
    iter_records,
    question_hash,
    read_records,
    write_records,
)
from mycelium.evaluation.robustness import (
    PerturbedProblem,
    ScoredProblem,
    check_perturbations,
    label_of_example,
    perturbed_problems,
    robustness,
)
from mycelium.evaluation.run import Evaluation, count_steps, evaluate, score
from mycelium.evaluation.summary import (
    accuracy,
    accuracy_when_answered,
    accuracy_with_refusals,
    coverage_at_k,
    summarize,
)

__all__ = [
    # Which part went wrong
    "Attributed",
    "Attribution",
    "CLASSES",
    "attribute_errors",
    "mended",
    "oracle_table",
    "unlabelled_class",
    # Evaluating, and the records that are kept
    "Candidate",
    "Evaluation",
    "Record",
    "Score",
    "count_steps",
    "evaluate",
    "iter_records",
    "question_hash",
    "read_records",
    "score",
    "write_records",
    # Figures of an evaluation
    "accuracy",
    "accuracy_when_answered",
    "accuracy_with_refusals",
    "coverage_at_k",
    "summarize",
    # Intervals and tests
    "Proportion",
    "mcnemar_exact",
    "paired_difference_interval",
    "wilson_interval",
    # Calibration
    "equal_mass_bins",
    "equal_width_bins",
    "expected_calibration_error",
    "most_confident",
    "risk_coverage",
    # Accuracy by kind
    "KindCount",
    "compare_kinds",
    "count_kinds",
    "outcomes_of",
    "records_of",
    # Comparison of two evaluations
    "Comparison",
    "Flip",
    "compare",
    # Robustness
    "PerturbedProblem",
    "ScoredProblem",
    "check_perturbations",
    "label_of_example",
    "perturbed_problems",
    "robustness",
]

"""How good a solver is: accuracy without gold, intervals, coverage, calibration, paired comparison."""

from mycelium.evaluation.calibration import (
    equal_mass_bins,
    equal_width_bins,
    expected_calibration_error,
    most_confident,
    risk_coverage,
)
from mycelium.evaluation.comparison import (
    Comparison,
    Flip,
    compare,
)
from mycelium.evaluation.intervals import (
    Proportion,
    mcnemar_exact,
    paired_difference_interval,
    wilson_interval,
)
from mycelium.evaluation.records import (
    Candidate,
    Record,
    Score,
    iter_records,
    question_hash,
    read_records,
    records_output,
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
from mycelium.evaluation.run import (
    Evaluation,
    count_steps,
    evaluate,
    evaluation_stage,
    score,
)
from mycelium.evaluation.summary import (
    accuracy,
    accuracy_when_answered,
    accuracy_with_refusals,
    coverage_at_k,
    summarize,
)

__all__ = [
    "Candidate",
    "PerturbedProblem",
    "Comparison",
    "Evaluation",
    "Flip",
    "Proportion",
    "Record",
    "Score",
    "ScoredProblem",
    "accuracy",
    "accuracy_when_answered",
    "accuracy_with_refusals",
    "perturbed_problems",
    "check_perturbations",
    "compare",
    "count_steps",
    "coverage_at_k",
    "equal_mass_bins",
    "equal_width_bins",
    "evaluate",
    "evaluation_stage",
    "expected_calibration_error",
    "label_of_example",
    "iter_records",
    "mcnemar_exact",
    "most_confident",
    "paired_difference_interval",
    "question_hash",
    "read_records",
    "records_output",
    "risk_coverage",
    "robustness",
    "score",
    "summarize",
    "wilson_interval",
    "write_records",
]

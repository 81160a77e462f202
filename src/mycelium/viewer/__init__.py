"""Records into documents for the terminal, HTML and JSON."""

from mycelium.viewer.evaluation_report import (
    markdown,
    summary_lines,
)
from mycelium.viewer.figures import (
    reliability_svg,
    risk_coverage_svg,
)
from mycelium.viewer.robustness_report import (
    robustness_lines,
    robustness_markdown,
)

__all__ = [
    "markdown",
    "reliability_svg",
    "risk_coverage_svg",
    "robustness_lines",
    "robustness_markdown",
    "summary_lines",
]

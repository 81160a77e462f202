"""Records into documents for the terminal, HTML and JSON.

A `Document` holds what `--json` prints and makes the lines that a person reads; a verb prints it and does nothing
more. The pages of a report are Markdown and HTML with SVG plots.
"""

from mycelium.viewer.attribution import attribution_document, attribution_svg
from mycelium.viewer.document import Document, print_lines, printable
from mycelium.viewer.evaluations import (
    GROUPINGS,
    comparison_document,
    evaluation_document,
    evaluation_lines,
    evaluation_markdown,
    group_lines,
    group_table,
    report_files,
    robustness_lines,
    robustness_markdown,
)
from mycelium.viewer.export.rows import records_page, solutions_page
from mycelium.viewer.export.traces import trace_data, traces_page
from mycelium.viewer.figures import bars_svg, groups_svg, reliability_svg, risk_coverage_svg
from mycelium.viewer.labels import label_summary, labelling_document
from mycelium.viewer.report import records_report
from mycelium.viewer.report_page import ReportPage, markdown_text, report_document
from mycelium.viewer.report_runs import run_report
from mycelium.viewer.results import (
    calculation_document,
    composed_document,
    phases_document,
    retold_document,
    taxonomy_document,
    verdict_document,
)
from mycelium.viewer.runs import record_document, rows_document, run_document
from mycelium.viewer.solutions import solution_document, solution_lines, solution_row, unsolved_row
from mycelium.viewer.stories import (
    census_document,
    checked_stories_document,
    competition_problems_document,
    told_problems_document,
)
from mycelium.viewer.subjects import Subject, find_subject, view_document
from mycelium.viewer.traces import trace_summary, tracing_document

__all__ = [
    # What is shown, and how
    "Document",
    "print_lines",
    "printable",
    # Solutions and evaluations
    "attribution_document",
    "attribution_svg",
    "GROUPINGS",
    "comparison_document",
    "evaluation_document",
    "evaluation_lines",
    "evaluation_markdown",
    "group_lines",
    "group_table",
    "reliability_svg",
    "report_files",
    "risk_coverage_svg",
    "robustness_lines",
    "robustness_markdown",
    "solution_document",
    "solution_lines",
    "solution_row",
    "unsolved_row",
    # Reports, and what can be reported
    "ReportPage",
    "Subject",
    "bars_svg",
    "find_subject",
    "groups_svg",
    "markdown_text",
    "records_report",
    "report_document",
    "run_report",
    # Pages that open from disk
    "records_page",
    "solutions_page",
    "trace_data",
    "traces_page",
    "view_document",
    # Runs, and their records
    "label_summary",
    "labelling_document",
    "record_document",
    "rows_document",
    "run_document",
    "trace_summary",
    "tracing_document",
    # Results of single verbs, and studies
    "calculation_document",
    "census_document",
    "checked_stories_document",
    "competition_problems_document",
    "composed_document",
    "phases_document",
    "retold_document",
    "taxonomy_document",
    "told_problems_document",
    "verdict_document",
]

"""Word problems composed by rules, with labels that are exact because the story was built from them."""

from mycelium.synthesis.compose import STORIES, Schema, Tally, generate
from mycelium.synthesis.expr import add, const, div, mul, sub
from mycelium.synthesis.grammar import tellings
from mycelium.synthesis.labeled_rows import data_row, from_any_row, read_labeled
from mycelium.synthesis.mixing import KINDS, skeleton_problems
from mycelium.synthesis.perturb import PERTURBATIONS, larger_numbers, other_order, unread_number
from mycelium.synthesis.rows import SynthesizedProblem
from mycelium.synthesis.skeletons import new_names, new_numbers, new_things
from mycelium.synthesis.solutions import write_solution
from mycelium.synthesis.story import Ask, Redraw, Story
from mycelium.synthesis.turned import turned_forms, turned_problems
from mycelium.synthesis.turned_programs import TurnedProblem

__all__ = [
    # Composing problems
    "SynthesizedProblem",
    "Tally",
    "generate",
    # A story of your own: a schema, and what it is told with
    "STORIES",
    "Ask",
    "Redraw",
    "Schema",
    "Story",
    "add",
    "const",
    "div",
    "mul",
    "sub",
    "tellings",
    # Labelled problems told again
    "KINDS",
    "PERTURBATIONS",
    "TurnedProblem",
    "data_row",
    "from_any_row",
    "larger_numbers",
    "new_names",
    "new_numbers",
    "new_things",
    "other_order",
    "read_labeled",
    "skeleton_problems",
    "turned_forms",
    "turned_problems",
    "unread_number",
    "write_solution",
]

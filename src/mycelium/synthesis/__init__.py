"""Word problems with exact labels: drawn from whole stories, or made from labelled problems."""

from mycelium.synthesis.engine.check import check_file
from mycelium.synthesis.engine.checked import Checked
from mycelium.synthesis.engine.corpus import load_stories, story_digest, story_problems
from mycelium.synthesis.engine.draws import story_draws
from mycelium.synthesis.engine.faults import Fault
from mycelium.synthesis.engine.format import parse_stories
from mycelium.synthesis.engine.likeness import Likeness, alike, copied
from mycelium.synthesis.engine.reports import check_stories, story_census, story_samples
from mycelium.synthesis.engine.sources import STORIES, STORY_PARTS, DrawTally, part_of
from mycelium.synthesis.engine.story import WholeStory
from mycelium.synthesis.engine.telling import Telling
from mycelium.synthesis.engine.telling_check import check_tellings
from mycelium.synthesis.engine.telling_corpus import (
    load_tellings,
    telling_census,
    telling_digest,
    telling_problems,
    telling_samples,
)
from mycelium.synthesis.engine.telling_format import parse_tellings
from mycelium.synthesis.engine.telling_problems import CompetitionProblem
from mycelium.synthesis.engine.told import ToldProblem
from mycelium.synthesis.mixing import KINDS, skeleton_problems
from mycelium.synthesis.perturb import PERTURBATIONS, larger_numbers, other_order, unread_number
from mycelium.synthesis.rows import data_row, from_any_row, read_labeled
from mycelium.synthesis.skeletons import new_names, new_numbers, new_things
from mycelium.synthesis.turned import turned_forms, turned_problems
from mycelium.synthesis.turned_programs import TurnedProblem

__all__ = [
    # Stories as data: files of whole stories
    "STORIES",
    "STORY_PARTS",
    "Checked",
    "DrawTally",
    "Fault",
    "Likeness",
    "ToldProblem",
    "WholeStory",
    "alike",
    "check_file",
    "check_stories",
    "copied",
    "load_stories",
    "parse_stories",
    "part_of",
    "story_census",
    "story_digest",
    "story_draws",
    "story_problems",
    "story_samples",
    # Competition problems as data: labelled clauses with slots
    "CompetitionProblem",
    "Telling",
    "check_tellings",
    "load_tellings",
    "parse_tellings",
    "telling_census",
    "telling_digest",
    "telling_problems",
    "telling_samples",
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
]

"""Every schema the composer can draw from."""

from __future__ import annotations

from mycelium.labels.synthesis import story_people, story_shopping, story_things, story_travel, story_work
from mycelium.labels.synthesis.compose import Schema

SCHEMAS: tuple[Schema, ...] = (
    *story_things.SCHEMAS,
    *story_shopping.SCHEMAS,
    *story_work.SCHEMAS,
    *story_travel.SCHEMAS,
    *story_people.SCHEMAS,
)

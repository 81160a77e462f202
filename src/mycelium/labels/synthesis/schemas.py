"""Every schema the composer can draw from."""

from __future__ import annotations

from mycelium.labels.synthesis import (
    story_daily,
    story_kitchen,
    story_measures,
    story_people,
    story_rates,
    story_shopping,
    story_things,
    story_time,
    story_totals,
    story_travel,
    story_work,
)
from mycelium.labels.synthesis.compose import Schema

SCHEMAS: tuple[Schema, ...] = (
    *story_things.SCHEMAS,
    *story_shopping.SCHEMAS,
    *story_work.SCHEMAS,
    *story_travel.SCHEMAS,
    *story_people.SCHEMAS,
    *story_time.SCHEMAS,
    *story_measures.SCHEMAS,
    *story_kitchen.SCHEMAS,
    *story_totals.SCHEMAS,
    *story_daily.SCHEMAS,
    *story_rates.SCHEMAS,
)

"""Every schema the composer can draw from."""

from __future__ import annotations

from mycelium.synthesis import (
    story_counts,
    story_daily,
    story_kitchen,
    story_measures,
    story_money,
    story_outings,
    story_pace,
    story_pairs,
    story_passengers,
    story_people,
    story_rates,
    story_reverse,
    story_scores,
    story_sharing,
    story_shopping,
    story_supply,
    story_things,
    story_time,
    story_totals,
    story_trade,
    story_travel,
    story_units,
    story_weights,
    story_work,
)
from mycelium.synthesis.compose import Schema

_MODULES = (
    story_counts, story_money, story_things, story_totals, story_shopping, story_outings, story_work, story_travel, story_people,
    story_passengers, story_time, story_pace, story_measures, story_weights, story_kitchen, story_trade, story_daily,
    story_rates, story_scores, story_sharing, story_supply, story_units, story_reverse, story_pairs,
)  # fmt: skip
SCHEMAS: tuple[Schema, ...] = tuple(schema for module in _MODULES for schema in module.SCHEMAS)

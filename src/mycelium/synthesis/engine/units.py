"""Units of answers, and the type of answer that each means."""

from __future__ import annotations

MONEY = frozenset(
    """dollar dollars cent cents pound pounds pence penny rupee rupees paise shilling shillings rand naira kobo euro euros
    peso pesos ringgit sen cedi cedis yen yuan baht""".split()
)
TIME = frozenset(
    "second seconds minute minutes hour hours day days week weeks month months year years night nights decades".split()
)
MEASURES = frozenset(
    """km kilometre kilometres kilometer kilometers mile miles m metre metres meter meters cm centimetre centimetres
    centimeter centimeters mm millimetres millimeters inch inches foot feet yard yards kg kilogram kilograms kilos g gram
    grams mg milligrams tonne tonnes ton tons lb lbs ounce ounces stone litre litres liter liters l ml millilitres
    milliliters gallon gallons quart quarts pint pints cup cups tablespoon tablespoons teaspoon teaspoons acres hectare
    hectares degrees calories kcal kwh watts volts mb gb megabytes gigabytes""".split()
)


def answer_type_of(unit: str) -> str:
    """count, money, percent, time, measure or number, by the unit's words."""
    words = unit.lower().split()
    if not words or words == ["number"]:
        return "number"
    if words[0] in ("percent", "%", "per") and len(words) == 1:
        return "percent"
    if words == ["clock"]:
        return "clock"
    rate = "per" in words or "an" in words[1:] or "a" in words[1:] or "each" in words[1:]
    if words[0] in MONEY and words != ["pounds", "weight"]:
        return "money"
    if words[0] in TIME and not rate:
        return "time"
    if words[0] in MEASURES or words[0] in ("square", "cubic", "sq") or rate or words[0] in TIME:
        return "measure"
    return "count"

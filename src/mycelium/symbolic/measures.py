"""Units that answers carry: what each word or sign means, exactly, and whole expressions of them.

A unit is written in one canonical way: known units as a product of powers ("kilometer hour^-1", "meter^2"), anything
else as the noun itself in the singular ("blue duck"). The sizes of currencies and of everyday measures come from
`mycelium.problems`; here they get prefixes (mm is not Mm), powers, quotients and a dimension that adds up
(a litre is a cubic decimetre). pint is not used: its import takes longer than a thousand comparisons, and its
floats would have to be kept out.
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from mycelium.problems import UNITS_BY_NAME
from mycelium.symbolic.nouns import noun_of

Dimension = tuple[tuple[str, int], ...]

_METRE, _KILOGRAM, _SECOND = (("m", 1),), (("kg", 1),), (("s", 1),)
_CUBIC, _SQUARE = (("m", 3),), (("m", 2),)
# name; factor to the base unit; dimension; signs that take prefixes; other spellings (words take an "s" in the plural)
_ROWS: tuple[tuple[str, str, Dimension, str, str], ...] = (
    ("meter", "1", _METRE, "m", "meter metre"),
    ("gram", "1/1000", _KILOGRAM, "g", "gram gramme"),
    ("second", "1", _SECOND, "s", "second sec secs"),
    ("liter", "1/1000", _CUBIC, "L l ℓ", "liter litre"),
    ("watt", "1", (("kg", 1), ("m", 2), ("s", -3)), "W", "watt"),
    ("joule", "1", (("kg", 1), ("m", 2), ("s", -2)), "J", "joule"),
    ("newton", "1", (("kg", 1), ("m", 1), ("s", -2)), "N", "newton"),
    ("pascal", "1", (("kg", 1), ("m", -1), ("s", -2)), "Pa", "pascal"),
    ("hertz", "1", (("s", -1),), "Hz", "hertz"),
    ("volt", "1", (("volt", 1),), "V", "volt"),
    ("ampere", "1", (("ampere", 1),), "", "ampere amp"),
    ("ohm", "1", (("ohm", 1),), "Ω", "ohm"),
    ("byte", "1", (("byte", 1),), "B", "byte"),
    ("calorie", "1", (("calorie", 1),), "cal", "calorie"),
    ("tonne", "1000", _KILOGRAM, "t", "tonne metric_ton"),
    ("inch", "127/5000", _METRE, "", "inch inches in"),
    ("foot", "381/1250", _METRE, "", "foot feet ft"),
    ("yard", "1143/1250", _METRE, "", "yard yd yds"),
    ("mile", "201168/125", _METRE, "", "mile mi"),
    ("minute", "60", _SECOND, "", "minute min mins"),
    ("hour", "3600", _SECOND, "", "hour hr hrs h"),
    ("day", "86400", _SECOND, "", "day"),
    ("week", "604800", _SECOND, "", "week wk"),
    ("fortnight", "1209600", _SECOND, "", "fortnight"),
    ("month", "1", (("month", 1),), "", "month"),  # a calendar month has no number of days
    ("year", "12", (("month", 1),), "", "year yr yrs"),
    ("ounce", "45359237/1600000000", _KILOGRAM, "", "ounce oz"),
    ("pound", "45359237/100000000", _KILOGRAM, "", "pound lb lbs"),
    ("ton", "45359237/50000", _KILOGRAM, "", "ton"),
    ("quintal", "100", _KILOGRAM, "", "quintal"),
    ("gallon", "473176473/125000000000", _CUBIC, "", "gallon gal"),
    ("quart", "473176473/500000000000", _CUBIC, "", "quart qt"),
    ("pint", "473176473/1000000000000", _CUBIC, "", "pint pt"),
    ("cup", "473176473/2000000000000", _CUBIC, "", "cup"),
    ("tablespoon", "473176473/32000000000000", _CUBIC, "", "tablespoon tbsp"),
    ("teaspoon", "157725491/32000000000000", _CUBIC, "", "teaspoon tsp"),
    ("hectare", "10000", _SQUARE, "", "hectare ha"),
    ("acre", "316160658/78125", _SQUARE, "", "acre"),
    ("degree", "1", (("degree", 1),), "", "degree deg °"),
    ("celsius", "1", (("temperature", 1),), "", "celsius centigrade °C"),
    ("fahrenheit", "1", (("temperature", 1),), "", "fahrenheit °F"),
    ("radian", "1", (("radian", 1),), "", "radian rad"),
    ("percent", "1", (("percent", 1),), "", "percent pct percentage per_cent %"),
    ("unit", "1", (("unit", 1),), "", "unit"),
)  # fmt: skip
_SIGNED_PREFIXES = {
    "T": 12, "G": 9, "M": 6, "k": 3, "d": -1, "c": -2, "m": -3, "μ": -6, "µ": -6, "n": -9,
}  # fmt: skip
_WORD_PREFIXES = {
    "tera": 12, "giga": 9, "mega": 6, "kilo": 3, "hecto": 2, "deci": -1, "centi": -2, "milli": -3, "micro": -6,
    "nano": -9,
}  # fmt: skip

DOLLARS = {  # dollars that say whose they are
    "US$": "us dollar", "USD": "us dollar", "A$": "australian dollar", "AU$": "australian dollar", "AUD": "australian dollar",
    "C$": "canadian dollar", "CA$": "canadian dollar", "CAD": "canadian dollar", "NZ$": "new zealand dollar",
    "NZD": "new zealand dollar", "S$": "singapore dollar", "SGD": "singapore dollar", "HK$": "hong kong dollar",
    "HKD": "hong kong dollar",
}  # fmt: skip

SIZES: dict[str, tuple[Fraction, Dimension]] = {}  # canonical name -> factor, dimension
_SIGNS: dict[str, str] = {}  # case counts
_WORDS: dict[str, str] = {}  # case does not


def _add(name: str, factor: Fraction, dimension: Dimension, signs: str = "", words: str = "") -> None:
    SIZES[name] = (factor, dimension)
    _SIGNS.update(dict.fromkeys(signs.split(), name))
    for word in words.split():
        if len(word) <= 3 or not word.isalpha():
            _SIGNS.setdefault(word, name)
        if word.isalpha() and len(word) > 1:
            _WORDS.setdefault(word.lower(), name)
            if len(word) > 2:
                _WORDS.setdefault(word.lower() + "s", name)


for _name, _factor, _dimension, _signs, _words in _ROWS:
    _add(_name, Fraction(_factor), _dimension, _signs, _words)
for _name, _factor, _dimension, _signs, _words in _ROWS[:15]:
    for _prefix, _power in _WORD_PREFIXES.items():
        _add(_prefix + _name, Fraction(_factor) * Fraction(10) ** _power, _dimension)
        for _word in _words.split():
            _WORDS[_prefix + _word] = _WORDS[_prefix + _word + "s"] = _prefix + _name
    for _prefix, _power in _SIGNED_PREFIXES.items():
        if (_name == "tonne" and _prefix not in "kM") or (_prefix == "d" and _name not in ("meter", "liter", "gram")):
            continue
        _long = next(word for word, power in _WORD_PREFIXES.items() if power == _power)
        for _sign in _signs.split():
            _SIGNS.setdefault(_prefix + _sign, _long + _name)
_WORDS |= {"kilo": "kilogram", "kilos": "kilogram", "kgs": "kilogram", "kms": "kilometer", "litres": "liter"}
_WORDS |= {"km": "kilometer", "kg": "kilogram", "cm": "centimeter", "bucks": "dollar", "usd": "us dollar"}
_WORDS |= {code.lower(): name for code, name in DOLLARS.items() if code.isalpha()}
for _unit in UNITS_BY_NAME.values():
    if _unit.dimension.startswith("money:"):
        _add(_unit.name, _unit.factor, ((_unit.dimension, 1),))
_MONEY_WORDS = {
    "$": "dollar", "¢": "cent", "€": "euro", "£": "pound sterling", "p": "penny", "pence": "penny", "penny": "penny",
    "pennies": "penny", "yen": "yen", "yuan": "yuan", "rs": "rupee", "paise": "paisa", "sh": "shilling", "quid": "pound sterling",
    "pula": "pula or peso",
}  # fmt: skip
_add("yen", Fraction(1), (("money:yen", 1),))
_add("yuan", Fraction(1), (("money:yuan", 1),))
for _name in set(DOLLARS.values()):
    _add(_name, *SIZES["dollar"])  # beside a plain dollar each is one; two of them are never compared
for _name, (_, _dims) in list(SIZES.items()):
    if _dims[0][0].startswith("money:") and " " not in _name:
        _WORDS.setdefault(_name, _name)
        _WORDS.setdefault(_name + "s", _name)
# What is written as one word and means a quotient.
_QUOTIENTS = {
    "mph": "mile hour^-1", "kph": "kilometer hour^-1", "kmh": "kilometer hour^-1", "kmph": "kilometer hour^-1",
    "km/hr": "kilometer hour^-1",
}  # fmt: skip
_POWER_BEFORE = {"square": 2, "sq": 2, "cubic": 3, "cu": 3}
_POWER_AFTER = {"squared": 2, "cubed": 3}
_PIECE = re.compile(r"(.+?)(?:\^?\{?(-?[1-4])\}?|([²³]))?$")
_TEMPERATURE = re.compile(r"^(?:degrees?|°)\s*(celsius|centigrade|fahrenheit|[CF]\b)", re.IGNORECASE)
SINGLE_LETTERS = "mgshLltWJNV"


def unit_named(word: str) -> str | None:
    """Canonical name of the unit that one word or sign means; None for anything else."""
    return _SIGNS.get(word) or _MONEY_WORDS.get(word.lower()) or _WORDS.get(word.lower())


@lru_cache(maxsize=4096)
def unit_of(words: str) -> str | None:
    """The canonical unit of some words: a measure, else an everyday noun; None when they are neither.

    >>> unit_of("miles per hour"), unit_of("m/s^2"), unit_of("sq. cm"), unit_of("blue ducks"), unit_of("thousand")
    ('mile hour^-1', 'meter second^-2', 'centimeter^2', 'blue duck', None)
    """
    return measure_of(words) or noun_of(words)


@lru_cache(maxsize=4096)
def measure_of(words: str) -> str | None:
    """The canonical unit of words that name a measure; None for anything else, a noun among them."""
    text = " ".join(words.replace("~", " ").replace("\\", " ").strip(" ,;()").split())
    text = text.replace("per cent", "percent").replace("pound sterling", "quid").replace("pula or peso", "pula")
    text = _TEMPERATURE.sub(_temperature, text)
    if not text or len(text) > 60:
        return None
    if text.lower() in _QUOTIENTS:
        return _QUOTIENTS[text.lower()]
    powers: dict[str, int] = {}
    sign = 1
    for place, part in enumerate(re.split(r"\s*/\s*|\s+per\s+|\s+(?:an?|each|every)\s+", text)):
        sign = -1 if place else 1
        if not _multiply(powers, part, sign):
            return None
    return _canonical(powers)


def _temperature(match: re.Match[str]) -> str:
    return "celsius" if match[1].lower()[0] == "c" else "fahrenheit"


def _multiply(powers: dict[str, int], part: str, sign: int) -> bool:
    pieces = [piece for piece in re.split(r"(?:[\s·⋅*]|(?<!\^)-)+", part) if piece]
    if not pieces:
        return False
    power = 1
    place = 0
    while place < len(pieces):
        piece = pieces[place].rstrip(".") if len(pieces[place]) > 1 else pieces[place]
        if piece.lower() in _POWER_BEFORE and place + 1 < len(pieces):
            power, place = _POWER_BEFORE[piece.lower()], place + 1
            continue
        match = _PIECE.fullmatch(piece)
        name = unit_named(piece)
        own = 1
        if name is None and match is not None and (match[2] or match[3]):
            name = unit_named(match[1])
            own = int(match[2]) if match[2] else 2 if match[3] == "²" else 3
        if name is None:
            return False
        if place + 1 < len(pieces) and pieces[place + 1].lower() in _POWER_AFTER:
            own, place = _POWER_AFTER[pieces[place + 1].lower()], place + 1
        powers[name] = powers.get(name, 0) + sign * own * power
        power, place = 1, place + 1
    return power == 1


def _canonical(powers: dict[str, int]) -> str | None:
    kept = sorted((name, power) for name, power in powers.items() if power)
    kept.sort(key=lambda pair: pair[1] < 0)
    return (
        " ".join(
            (name.replace(" ", "_") if len(kept) > 1 or power != 1 else name) + (f"^{power}" if power != 1 else "")
            for name, power in kept
        )
        or None
    )


@lru_cache(maxsize=4096)
def size_of(unit: str) -> tuple[Fraction, Dimension] | None:
    """Factor to base units and dimension of a canonical unit; None for a noun."""
    if unit in SIZES:
        return SIZES[unit]
    factor, dimension = Fraction(1), dict[str, int]()
    for piece in unit.split():
        name, _, power_text = piece.partition("^")
        power = int(power_text or 1) if re.fullmatch(r"-?\d?", power_text) else 0
        known = SIZES.get(name.replace("_", " "))
        if known is None or not power:
            return None
        factor *= known[0] ** power
        for base, exponent in known[1]:
            dimension[base] = dimension.get(base, 0) + exponent * power
    return factor, tuple(sorted((base, power) for base, power in dimension.items() if power))


def conversion(left: str, right: str) -> Fraction | None:
    """What an amount in `left` is multiplied by to be one in `right`; None where they measure different things.

    >>> conversion("kilometer hour^-1", "meter second^-1")
    Fraction(5, 18)
    """
    a, b = size_of(left), size_of(right)
    if a is None or b is None or a[1] != b[1] or "temperature" in dict(a[1]):
        return None
    return a[0] / b[0]


def in_words(unit: str) -> str:
    """A canonical unit as it is printed: "kilometer per hour", "meter^2"."""
    above = [piece for piece in unit.split() if "^-" not in piece]
    below = [piece.replace("^-1", "").replace("^-", "^") for piece in unit.split() if "^-" in piece]
    if size_of(unit) is None or not below:
        return unit.replace("_", " ")
    return " per ".join([" ".join(above), *below]).replace("_", " ").strip()

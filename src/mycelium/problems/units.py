"""Units of what is counted: one canonical name each, its dimension, and its exact size in a base unit.

A base unit has the factor 1: metre, kilogram, second, litre, square metre, degree, byte. Money has as many
dimensions as currencies ("money:rand"); a part is an exact share of its whole: 75 sen are 3/4 ringgit. Rates of
exchange are none of our business. Sizes are those of the International System and of the international
yard and pound (1959), liquid measures those of the United States.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Unit:
    """name: canonical, singular; dimension: what it measures; factor: how many base units one of it is."""

    name: str
    dimension: str
    factor: Fraction


# name, factor, spellings: forms that end in "s" in the plural are given in the singular. Letters keep their case.
_MEASURES: dict[str, tuple[tuple[str, str, str], ...]] = {
    "length": (
        ("metre", "1", "metre meter m"), ("kilometre", "1000", "kilometre kilometer km"),
        ("centimetre", "1/100", "centimetre centimeter cm"), ("millimetre", "1/1000", "millimetre millimeter mm"),
        ("inch", "127/5000", "inch inches in"), ("foot", "381/1250", "foot feet ft"), ("yard", "1143/1250", "yard yd"),
        ("mile", "201168/125", "mile mi"),
    ),
    "mass": (
        ("kilogram", "1", "kilogram kilogramme kilo kg"), ("gram", "1/1000", "gram gramme g"),
        ("milligram", "1/1000000", "milligram mg"), ("tonne", "1000", "tonne"), ("ton", "45359237/50000", "ton"),
        ("ounce", "45359237/1600000000", "ounce oz"), ("pound", "45359237/100000000", "pound lb lbs"),
        ("quintal", "100", "quintal"),
    ),
    "time": (
        ("second", "1", "second sec s"), ("minute", "60", "minute min mins"), ("hour", "3600", "hour hr h"),
        ("day", "86400", "day"), ("week", "604800", "week wk"), ("fortnight", "1209600", "fortnight"),
        ("month", "2629746", "month"), ("year", "31556952", "year yr"),
    ),
    "volume": (
        ("litre", "1", "litre liter l L ℓ"), ("millilitre", "1/1000", "millilitre milliliter ml mL"),
        ("centilitre", "1/100", "centilitre centiliter cl"),
        ("gallon", "473176473/125000000", "gallon gal"), ("quart", "473176473/500000000", "quart qt"),
        ("pint", "473176473/1000000000", "pint pt"), ("cup", "473176473/2000000000", "cup"),
        ("tablespoon", "473176473/32000000000", "tablespoon tbsp"),
        ("teaspoon", "157725491/32000000000", "teaspoon tsp"),
    ),
    "area": (("hectare", "10000", "hectare ha"), ("acre", "316160658/78125", "acre")),
    "angle or temperature": (("degree", "1", "degree ° °C °F"),),
    "information": (
        ("byte", "1", "byte"), ("kilobyte", "1000", "kilobyte KB kB"), ("megabyte", "1000000", "megabyte MB"),
        ("gigabyte", "1000000000", "gigabyte GB"), ("terabyte", "1000000000000", "terabyte TB"),
    ),
}  # fmt: skip

# Whole, its part and how many parts make it; what is written before an amount; words behind it; words of the part.
# Spellings of two letters and more before an amount are taken in the cases given here only: "Rs", never "RS485".
_CURRENCIES: tuple[tuple[str, str, int, str, str, str], ...] = (
    ("dollar", "cent", 100, "$ US$ A$ AU$ C$ CA$ NZ$ S$ HK$ N$ J$ TT$ Z$ L$ G$ EC$ FJ$ BZ$ B$ Bds$ USD AUD CAD NZD SGD "
     "HKD NAD JMD TTD LRD BBD", "dollar buck", "cent ¢ c"),
    ("euro", "cent", 100, "€ EUR", "euro €", ""),
    ("pound sterling", "penny", 100, "£ GBP", "quid £", "penny pence p"),
    ("rand", "cent", 100, "R ZAR", "rand", ""),
    ("rupee", "paisa", 100, "₹ ₨ Rs rs Re INR PKR LKR NPR MUR SCR", "rupee rs", "paisa paise"),
    ("taka", "poisha", 100, "৳ Tk tk BDT", "taka", "poisha"),
    ("ringgit", "sen", 100, "RM MYR", "ringgit", "sen"),
    ("naira", "kobo", 100, "₦ N NGN", "naira", "kobo"),
    ("cedi", "pesewa", 100, "₵ GH₵ GHS GHC GH¢", "cedi", "pesewa"),
    ("shilling", "cent", 100, "sh Sh shs Shs Ksh KSh Kshs KShs Tsh TSh Tshs "
     "TShs Ush USh Ushs UShs KES TZS UGX KSH TSH USH SHS", "shilling", ""),
    ("pula or peso", "thebe", 100, "P BWP", "pula", "thebe"),
    ("peso", "centavo", 100, "₱ PHP Php MXN", "peso", "centavo"),
    ("kwacha", "ngwee", 100, "K ZMW MWK MK ZK", "kwacha", "ngwee tambala"),
    ("dalasi", "butut", 100, "D GMD", "dalasi", "butut"),
    ("lilangeni", "cent", 100, "E SZL", "emalangeni lilangeni", ""),
    ("loti", "sente", 100, "M LSL", "maloti loti", "lisente"),
    ("leone", "cent", 100, "Le SLL SLE", "leone", ""),
    ("kina", "toea", 100, "PGK", "kina", "toea"),
    ("birr", "santim", 100, "ETB Br", "birr", "santim"),
    ("franc", "centime", 100, "CHF Fr FCFA CFA XAF XOF RWF BIF", "franc", "centime"),
    ("yen or yuan", "fen", 100, "¥ JPY CNY RMB", "yen yuan", ""),
    ("dirham", "fils", 100, "AED Dh Dhs", "dirham", "fils"), ("riyal", "halala", 100, "SAR QAR", "riyal", "halala"),
    ("won", "jeon", 100, "₩ KRW", "", ""), ("lira", "kurus", 100, "₺ TRY", "lira", "kurus"),
    ("shekel", "agora", 100, "₪ ILS", "shekel", "agorot"), ("rouble", "kopeck", 100, "₽ RUB", "rouble ruble", "kopeck"),
    ("dong", "hao", 10, "₫ VND", "dong", ""), ("baht", "satang", 100, "฿ THB", "baht", "satang"),
    ("rupiah", "sen", 100, "Rp IDR", "rupiah", ""), ("tugrik", "mongo", 100, "₮ MNT", "tugrik", ""),
    ("krona", "ore", 100, "SEK NOK DKK ISK", "", ""), ("zloty", "grosz", 100, "PLN", "zloty", ""),
    ("dinar", "millime", 1000, "KWD BHD JOD TND DZD IQD", "", ""),
    ("Egyptian pound", "piastre", 100, "EGP", "", ""),
)  # fmt: skip

_IRREGULAR = {"inches", "feet", "pence", "paise", "lbs", "mins", "€", "£", "¢"}

UNITS_BY_NAME: dict[str, Unit] = {}
_BY_SPELLING: dict[str, str] = {}
CURRENCY_BEFORE: dict[str, str] = {}  # "Rs" -> "rupee"


def _add(unit: Unit, spellings: str) -> None:
    UNITS_BY_NAME[unit.name] = unit
    for spelling in spellings.split():
        _BY_SPELLING[spelling] = unit.name
        if len(spelling) > 3 and spelling not in _IRREGULAR:
            _BY_SPELLING[spelling + "s"] = unit.name


for _dimension, _rows in _MEASURES.items():
    for _name, _factor, _spellings in _rows:
        _add(Unit(_name, _dimension, Fraction(_factor)), _spellings)
for _whole, _part, _parts, _before, _words, _part_words in _CURRENCIES:
    _add(Unit(_whole, f"money:{_whole}", Fraction(1)), _words)
    if _part_words:
        _add(Unit(_part, f"money:{_whole}", Fraction(1, _parts)), _part_words)
    CURRENCY_BEFORE.update(dict.fromkeys(_before.split(), _whole))
_BY_SPELLING |= {"hrs": "hour", "yrs": "year", "secs": "second", "yds": "yard", "kgs": "kilogram", "pts": "pint"}
_BY_SPELLING |= {"tons": "ton", "days": "day", "cups": "cup", "pesos": "peso", "kms": "kilometre"}


def spelled(spellings: list[str]) -> str:
    """A regular expression for one of the spellings, the longest that fits."""
    return "|".join(re.escape(word) for word in sorted(spellings, key=len, reverse=True))


# Letters alone ("m", "in", "c") are units only straight behind a number; words are units anywhere. The set is asked
# word by word: a regular expression of so many words takes long to compile.
_MEASURES_IN_WORDS = frozenset(word for word in _BY_SPELLING if len(word) > 2 and word.isalpha())
GLUED = spelled([word for word in _BY_SPELLING if word.isascii() and word.isalpha() and len(word) < 5])
_BY_SPELLING |= {mark: name for mark, name in CURRENCY_BEFORE.items() if len(mark) == 3 and mark.isupper()}
_BEHIND = re.compile(r"[\s-]?(?P<unit>[^\W\d_]{1,20}|°[CF]?|[¢€£ℓ])(?![/²³]|[23](?![\dA-Za-z])|[^\W\d_])")
_NOT_INCHES = re.compile(r"\s+in\b")


_WORD_BEHIND = re.compile(r"[\s-]?([^\W\d_]{1,20})(?![^\W\d_])")


def is_measure(word: str) -> bool:
    """Whether a word names a unit or a currency: "hours", "Rupee"."""
    return word.lower() in _MEASURES_IN_WORDS


def unit_called(word: str) -> str:
    """Canonical name of the unit that a word names ("hours": "hour"); "" for any other word."""
    return _BY_SPELLING.get(word.lower(), "")


def measure_behind(text: str, end: int) -> bool:
    """Whether the word at `end` (behind at most one space or hyphen) names a unit or a currency."""
    match = _WORD_BEHIND.match(text, end)
    return match is not None and is_measure(match[1])


def unit_behind(text: str, end: int) -> Unit | None:
    """The unit that stands at `end`, straight behind a number: "5 kg", "40p", "a 3-hour walk".

    >>> unit_behind("It costs 75 sen.", 11).factor
    Fraction(1, 100)
    """
    match = _BEHIND.match(text, end)
    name = _BY_SPELLING.get(match["unit"]) if match else None
    if match is None or name is None or _NOT_INCHES.match(text, end):
        return None
    if len(match["unit"]) == 1 and match["unit"] in "cp" and match.start("unit") > end:
        return None  # "40p", but "5 p" is a letter
    return UNITS_BY_NAME[name]


def currency(mark: str) -> Unit | None:
    """The currency whose mark is written before an amount ("Rs", "R", "$"); None for anything else."""
    name = CURRENCY_BEFORE.get(mark.strip().rstrip("."))
    return UNITS_BY_NAME[name] if name else None

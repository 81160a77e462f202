"""Which names mean what: functions, constants, relations, units.

Only names in these tables reach the builder; everything else is a single-letter symbol or an
error.
"""

from __future__ import annotations

import re

from mycelium.symbolic.tree import GREEK

_TRIG = ["sin", "cos", "tan", "cot", "sec", "csc"]
_HYPERBOLIC = ["sinh", "cosh", "tanh", "coth"]

# command -> canonical function
FUNCTION_COMMANDS: dict[str, str] = {rf"\{name}": name for name in _TRIG + _HYPERBOLIC}
FUNCTION_COMMANDS |= {rf"\arc{name}": f"arc{name}" for name in _TRIG}
FUNCTION_COMMANDS |= {
    r"\log": "log", r"\ln": "ln", r"\lg": "log", r"\exp": "exp", r"\gcd": "gcd", r"\lcm": "lcm", r"\min": "min",
    r"\max": "max", r"\det": "det", r"\sum": "sum", r"\prod": "product", r"\lim": "limit", r"\int": "integral",
}  # fmt: skip

# plain word -> canonical function
FUNCTION_WORDS: dict[str, str] = {name: name for name in _TRIG + _HYPERBOLIC}
FUNCTION_WORDS |= {f"arc{name}": f"arc{name}" for name in _TRIG} | {f"a{name}": f"arc{name}" for name in _TRIG}
FUNCTION_WORDS |= {f"{prefix}{name}": f"arc{name}" for name in ("sinh", "cosh", "tanh") for prefix in ("arc", "a")}
FUNCTION_WORDS |= {
    "log": "log", "ln": "ln", "exp": "exp", "sqrt": "sqrt", "cbrt": "cbrt", "root": "root", "gcd": "gcd",
    "lcm": "lcm", "min": "min", "max": "max", "abs": "abs", "floor": "floor", "ceil": "ceil", "ceiling": "ceil",
    "factorial": "factorial", "binomial": "binomial", "binom": "binomial", "comb": "binomial", "nCr": "binomial",
    "mod": "mod", "det": "det", "sign": "sign", "powmod": "powmod", "inverse": "inverse", "divisors": "divisor_count",
    "totient": "totient", "isqrt": "isqrt", "re": "re", "im": "im", "arg": "arg", "conjugate": "conjugate",
    "expand": "expand", "factor": "factor", "simplify": "simplify", "solve": "solve", "subs": "substitute",
    "substitute": "substitute", "compose": "compose", "transpose": "transpose", "fibonacci": "fibonacci",
    "sum": "sum", "product": "product", "prod": "product", "limit": "limit", "integrate": "integral",
    "integral": "integral", "diff": "derivative", "derivative": "derivative", "matrix": "mat", "rational": "rational",
    "evaluate": "evaluate", "mean": "mean", "median": "median", "round": "round_to",
}  # fmt: skip
# words of everyday English too: functions only where a bracket follows
NEED_BRACKET = frozenset({"mean", "median", "round_to"})
# words right behind a number that multiply it
SCALES = {
    "hundred": 100, "thousand": 1000, "lakh": 10**5, "million": 10**6, "crore": 10**7, "billion": 10**9, "trillion": 10**12,
    "dozen": 12, "score": 20, "gross": 144,
}  # fmt: skip
# calls that stand for an operation on their arguments, not for a function of them
NAMED_OPERATIONS = frozenset({"expand", "factor", "simplify", "solve", "substitute", "compose", "evaluate"})
FUNCTIONS = frozenset(FUNCTION_WORDS.values()) | {"factorial2", "norm"}

CONSTANT_WORDS = {
    "pi": "pi", "Pi": "pi", "PI": "pi", "oo": "infinity", "inf": "infinity", "infty": "infinity", "infinity": "infinity",
    "emptyset": "emptyset",
}  # fmt: skip
CONSTANT_COMMANDS = {
    r"\pi": "pi",
    r"\infty": "infinity",
    r"\emptyset": "emptyset",
    r"\varnothing": "emptyset",
    r"\imath": "i",
    r"\R": "reals",
}
GREEK_COMMANDS = {rf"\{name}": name for name in GREEK} | {
    rf"\var{name}": name for name in ("epsilon", "theta", "phi", "rho", "sigma")
}
GREEK_COMMANDS[r"\ell"] = "l"

RELATIONS = {
    "=": "=", "==": "=", "<": "<", ">": ">", "<=": "<=", ">=": ">=", "!=": "!=", r"\le": "<=", r"\leq": "<=",
    r"\ge": ">=", r"\geq": ">=", r"\lt": "<", r"\gt": ">", r"\ne": "!=", r"\neq": "!=", r"\approx": "approx",
    r"\in": "in", r"\leqslant": "<=", r"\geqslant": ">=", r"\equiv": "=",
}  # fmt: skip

# unit spellings -> (canonical unit, factor to the base unit of its kind, kind)
_UNIT_ROWS = """
length: mm millimeter 1/1000; cm centimeter 1/100; dm decimeter 1/10; m meter metre 1; km kilometer kilometre 1000
yardage: in inch inches 1; ft foot feet 12; yd yard 36; mi mile 63360
time: s sec second 1; min minute 60; h hr hour 3600; day 86400; wk week 604800
months: month 1; yr year 12
mass: mg milligram 1/1000; g gram 1; kg kilogram kilo 1000
weight: oz ounce 1; lb lbs pound 16; ton 32000
volume: ml milliliter 1; l liter litre 1000
capacity: cup 1; pint 2; quart 4; gallon gal 16
money: cent ¢ 1; dollar usd bucks 100
euros: euro eur 1
angle: degree deg 1
radians: radian rad 1
speed: mph milesperhour 1
count: unit 1
percent: percent pct percentage 1
"""
UNITS: dict[str, tuple[str, str, str]] = {}
for _row in _UNIT_ROWS.strip().splitlines():
    _kind, _, _entries = _row.partition(":")
    for _entry in _entries.split(";"):
        *_names, _factor = _entry.split()
        _canonical = (
            _names[1] if len(_names) > 1 and len(_names[0]) < len(_names[1]) and _names[0] != "in" else _names[0]
        )
        _canonical = {
            "in": "inch",
            "ft": "foot",
            "percent": "percent",
            "cent": "cent",
            "dollar": "dollar",
        }.get(_names[0], _canonical)
        for _name in _names:
            UNITS[_name] = (_canonical, _factor, _kind)
            if len(_name) > 2:
                UNITS.setdefault(_name + "s", (_canonical, _factor, _kind))
UNITS["feet"] = UNITS["ft"]
UNITS["centimetre"] = UNITS["centimetres"] = UNITS["cm"]
_POWERS = {"square": "^2", "sq": "^2", "cubic": "^3", "cu": "^3"}
# Nouns that may follow a count without a backslash; longer ones need \text{...} to be read as a unit.
_NOUNS = frozenset(
    [
        "people",
        "students",
        "apples",
        "books",
        "ways",
        "values",
        "pieces",
        "boxes",
        "dogs",
        "cats",
        "pages",
        "points",
        "times",
        "marbles",
        "coins",
    ]
)


def normalize_unit(words: str, known_only: bool = False) -> str:
    """Canonical unit of some words: "sq. cm" -> "centimeter^2"; "" when only filler is left.

    With `known_only`, words that are no unit of measure or common noun give "".
    """
    text = words.strip(" ,.;~()").lower().replace("\\", " ")
    match = re.fullmatch(r"(.*?)\s*\^\s*\{?([23])\}?", text)
    power = ""
    if match:
        text, power = match.group(1), f"^{match.group(2)}"
    pieces = [piece.strip(".,") for piece in re.split(r"[\s~]+", text) if piece.strip(".,")]
    while pieces and pieces[0] in _POWERS and len(pieces) > 1:
        power = _POWERS[pieces.pop(0)]
    if len(pieces) > 1 and pieces[-1] in ("squared", "cubed"):
        power = "^2" if pieces.pop() == "squared" else "^3"
    if known_only and not all(piece in UNITS or piece in ("per", "an", "a") or piece in _NOUNS for piece in pieces):
        return ""
    if not pieces:
        return ""
    named = [UNITS[piece][0] if piece in UNITS else _singular(piece) for piece in pieces]
    return " ".join(named) + power


def _singular(noun: str) -> str:
    if len(noun) > 3 and noun.endswith("s") and not noun.endswith("ss"):
        return noun[:-3] + "y" if noun.endswith("ies") else noun[:-1]
    return noun

"""Which names mean what: functions, constants, relations, units.

Only names in these tables reach the builder; everything else is a single-letter symbol or an
error.
"""

from __future__ import annotations

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
    "divisorsum": "divisor_sum", "digitcount": "digit_count", "digitsum": "digit_sum", "primeexponent": "prime_exponent",
    "frobenius": "frobenius", "fromdigits": "from_digits", "piecewise": "piecewise",
}  # fmt: skip
# words of everyday English too: functions only where a bracket follows
NEED_BRACKET = frozenset({"mean", "median", "round_to"})
# words right behind a number that multiply it
SCALES = {
    "hundred": 100, "thousand": 1000, "lakh": 10**5, "million": 10**6, "crore": 10**7, "billion": 10**9, "trillion": 10**12,
    "dozen": 12, "score": 20, "gross": 144,
}  # fmt: skip
# what a canonical name is written as in plain notation, where that is another word
WRITTEN = {"divisor_count": "divisors", "round_to": "round"} | {
    name: word for word, name in FUNCTION_WORDS.items() if "_" in name and name not in ("divisor_count", "round_to")
}
# calls that stand for an operation on their arguments, not for a function of them
NAMED_OPERATIONS = frozenset({"expand", "factor", "simplify", "solve", "substitute", "compose", "evaluate"})

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

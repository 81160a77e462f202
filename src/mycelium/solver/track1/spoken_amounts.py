# ruff: noqa: E501
"""Arithmetic told in words: "two more than the product of 3 and half of 10" as rows of the operation table.

`Spoken` reads a phrase by its loosest joint first (plus, less than), then times and divided by, then "the sum of ...". A
phrase that could be meant in two ways ("the sum of 3 and 4 times 5") is not read.
"""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.solver.track1.number_kinds import LETTER
from mycelium.solver.track1.number_phrases import read_numbers
from mycelium.solver.track1.picked_numbers import listed
from mycelium.solver.track1.plans import Refused, formula
from mycelium.solver.track1.readers import RowArgument, row
from mycelium.solver.track1.told import FIRST_TO_TENTH
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import to_plain

_PARTS = {"half": 2, "halve": 2, "third": 3, "fourth": 4, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "twelfth": 12, "hundredth": 100}  # fmt: skip
_FRACTION = re.compile(rf"(?P<top>\d+|one|a|an)?[- ]?(?P<part>{'|'.join(_PARTS)})s?")
_THE = re.compile(r"^(?:the|a|an|exact|value of|numerical|result of|result when|quantity|number)\s+(?=\S)")
_ADDITIVE = (
    (r",? (?:plus|added to|increased by|and then adding|more than|greater than) ", "ADD", False),
    (r",? (?:minus|decreased by|reduced by|diminished by) ", "SUB", False),
    (r",? (?:less than|fewer than|subtracted from|taken away from|is subtracted from) ", "SUB", True),
)
_MULTIPLICATIVE = (
    (r",? (?:times|multiplied by|is multiplied by) ", "MUL", False),
    (r",? (?:divided by|is divided by|over) ", "DIV", False),
)
MAX_WORDS = 40


class Spoken:
    """Reads amounts of one wording; `unknown` is how its unknown is called ("a number", "x"), if it may have one."""

    def __init__(self, wording: Wording, unknowns: tuple[str, ...] = ()) -> None:
        self.wording = wording
        self.unknowns = unknowns

    def amount(self, phrase: str, depth: int = 0) -> RowArgument | None:
        """The rows that a phrase means; None where a part of it is not understood."""
        text = re.sub(r" and both (?=\S+ and \S+$)", ", ", phrase.strip(" ,.?:"))  # three items of a list
        if not text or depth > 8 or len(text.split()) > MAX_WORDS:
            return None
        if (known := self._number(text)) is not None:
            return known
        for splits in (_ADDITIVE, _MULTIPLICATIVE):
            found = self._joined(text, splits, depth)
            if found is not None:
                return found
        for reader in (self._of_list, self._part_of, self._named):
            found = reader(text, depth)
            if found is not None:
                return found
        shorter = _THE.sub("", text)
        return self.amount(shorter, depth + 1) if shorter != text else None

    def _number(self, text: str) -> RowArgument | None:
        if text in self.unknowns:
            return "x"
        if re.fullmatch(r"-?\d+(?:\.\d+)?|-?\d+/\d+", text):
            return Fraction(text)
        if match := re.fullmatch(r"\$?(\d+(?:\.\d+)?)(%?)", text):
            return Fraction(match[1]) / (100 if match[2] else 1)
        if match := re.fullmatch(r"(\d+) and (?:a |one[- ])?half", text):
            return Fraction(match[1]) + Fraction(1, 2)
        if text in ("one", "1"):
            return Fraction(1)
        if match := re.fullmatch(r"(\d+) (hundred|thousand|million|billion)", text):
            return Fraction(match[1]) * {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}[match[2]]
        if match := re.fullmatch(r"<(\d+)>", text):
            if self.wording.formulas[int(match[1])].strip() in self.unknowns:
                return "x"
            node = formula(self.wording, match[1])
            if node.head in ("relation", "list", "set", "tuple", "text", "unit", "interval") or any(
                part.head in ("apply", "relation") for part in node.walk()
            ):
                return None
            if node.symbols():
                letters = node.symbols()
                if len(letters) == 1 and next(iter(letters)) in self.unknowns and len(self.unknowns) == 1:
                    return to_plain(node).replace(next(iter(letters)), "x") if "x" not in letters else to_plain(node)
                return None
            return row("EVALUATE", to_plain(node))
        if match := _FRACTION.fullmatch(text):
            top = 1 if match["top"] in (None, "one", "a", "an") else int(match["top"])
            return Fraction(top, _PARTS[match["part"]])
        return None

    def _joined(self, text: str, joints: tuple[tuple[str, str, bool], ...], depth: int) -> RowArgument | None:
        """Two amounts with an operation between; the last joint that leaves two readable halves."""
        places = sorted(
            (
                (match, operation, turned)
                for pattern, operation, turned in joints
                for match in re.finditer(pattern, text)
            ),
            key=lambda place: place[0].start(),
        )
        turned_first = [place for place in places if place[2] or re.search(r"than|added to", place[0].group())]
        order = turned_first + [place for place in reversed(places) if place not in turned_first]
        for match, operation, turned in order:
            before, after = text[: match.start()], text[match.end() :]
            if (
                operation in ("MUL", "DIV")
                and re.search(r"\b(?:sum|difference) (?:of|between)\b[^,]*$", before)
                and " and " in before
                and not re.search(r",|\bis\b", match.group())
            ):
                return None
            if operation in ("MUL", "DIV") and len(re.findall(r" divided by ", text)) > 1:
                return None
            left, right = self.amount(before, depth + 1), self.amount(after, depth + 1)
            if left is not None and right is not None:
                return row(operation, right, left) if turned else row(operation, left, right)
        return None

    def _list(self, text: str, depth: int) -> list[RowArgument] | None:
        """The amounts of a list "2, 3 and 5", or of a formula with a set."""
        text = re.sub(
            r"^(?:the |following |numbers? |integers? |list |set |of |values? |data |: ?|fractions? |these |\d numbers )*(?=\S)",
            "",
            text.strip(" ,.:"),
        )
        if match := re.fullmatch(r"<(\d+)>", text):
            numbers = listed(self.wording.formulas[int(match[1])].split("=")[-1], self.wording)
            if numbers:
                return [Fraction(number) for number in numbers]
            node = formula(self.wording, match[1])
            if node.head in ("set", "list") and not node.symbols():
                return [row("EVALUATE", to_plain(part)) for part in node.args]
            return None
        if match := re.fullmatch(
            r"(?:all )?(?:the )?(?:positive )?integers? from (-?\d+) (?:to|through) (-?\d+)(?:,? inclusive)?", text
        ):
            low, high = int(match[1]), int(match[2])
            return [Fraction(k) for k in range(low, high + 1)] if 0 < high - low <= 150 else None
        if "," in text:
            parts = [part for part in re.split(r",? and |, ", text) if part.strip()]
            amounts = [self.amount(part, depth + 1) for part in parts]
            return [a for a in amounts if a is not None] if None not in amounts and len(amounts) > 1 else None
        halves = []
        for match in re.finditer(r" and ", text):
            left, right = self.amount(text[: match.start()], depth + 1), self.amount(text[match.end() :], depth + 1)
            if left is not None and right is not None:
                halves.append([left, right])
        if len(halves) == 1:
            return halves[0]
        parts = text.split(" and ")
        if len(parts) == 3 and not halves:
            amounts = [self.amount(part, depth + 1) for part in parts]
            return [a for a in amounts if a is not None] if None not in amounts else None
        return None

    def _of_list(self, text: str, depth: int) -> RowArgument | None:
        two = re.fullmatch(
            r"(?:the )?(?P<op>sum|product|difference) of (?P<a>the [a-z ]+?)(?: \([a-z]+\))? and (?P<b>(?:the )?[a-z ]+?)(?: \([a-z]+\))? of (?P<list>[^a-z]+(?: and [^a-z]+)*)",
            text,
        )
        if two:
            first, second = (self._of_list(f"{two[name]} of {two['list']}", depth + 1) for name in ("a", "b"))
            if first is not None and second is not None:
                return row({"sum": "ADD", "product": "MUL", "difference": "SUB"}[two["op"]], first, second)
        match = re.fullmatch(
            r"(?:the )?(?P<what>sum|total|product|difference|positive difference|quotient|average|mean|arithmetic mean|median|mode|range|(?:greatest|largest|highest) common (?:factor|divisor)|(?:least|lowest|smallest) common (?:positive )?multiple|gcd|lcm|gcf)(?: \([a-z]+\))? (?:of|between)(?: the| all)?(?: (?:2|3|4|5|6|two) (?:numbers|integers|fractions))? (?P<list>.+)",
            text,
        )
        if match is None:
            return None
        items = None if " is " in match["list"] else self._list(match["list"], depth)
        if not items:
            return None
        what = match["what"]
        if what in ("sum", "total"):
            return row("ADD", *items)
        if what in ("average", "mean", "arithmetic mean"):
            return row("MEAN", *items)
        if what in ("median",):
            return row("MEDIAN", *items) if "x" not in items else None
        if what == "mode":
            plain = [item for item in items if isinstance(item, Fraction)]
            best = max(plain, key=plain.count) if len(plain) == len(items) else None
            if best is None or sum(plain.count(v) == plain.count(best) for v in set(plain)) != 1:
                return None
            return best
        if what == "range":
            return row("SUB", row("MAX", *items), row("MIN", *items))
        if what.startswith(("greatest", "largest", "highest", "gcd", "gcf")):
            return row("GCD", *items)
        if what.startswith(("least", "lowest", "smallest", "lcm")):
            return row("LCM", *items)
        if what == "product":
            product = items[0]
            for item in items[1:]:
                product = row("MUL", product, item)
            return product
        if len(items) != 2:
            return None
        if what == "positive difference":
            return row("SUB", row("MAX", *items), row("MIN", *items)) if "x" not in items else None
        return row("SUB" if what == "difference" else "DIV", *items)

    def _part_of(self, text: str, depth: int) -> RowArgument | None:
        if match := re.fullmatch(
            r"(?P<part>\S+|(?:one|a|\d+)[- ](?:half|quarter|[a-z]+th)s?|<\d+>) of (?P<rest>.+)", text
        ):
            part = self._number(match["part"])
            rest = self.amount(match["rest"], depth + 1) if part is not None and not isinstance(part, str) else None
            if (
                rest is not None
                and part is not None
                and ("%" in match["part"] or not isinstance(part, Fraction) or part.denominator > 1)
            ):
                return row("MUL", part, rest)
        if match := re.fullmatch(r"(?P<how>twice|double|triple|half|thrice)(?: of)? (?P<rest>.+)", text):
            rest = self.amount(match["rest"], depth + 1)
            factor = {
                "twice": Fraction(2),
                "double": Fraction(2),
                "triple": Fraction(3),
                "thrice": Fraction(3),
                "half": Fraction(1, 2),
            }[match["how"]]
            return row("MUL", factor, rest) if rest is not None else None
        if match := re.fullmatch(
            r"(?:the )?(?P<what>square root|cube root|square|cube|reciprocal|opposite|negative|absolute value|additive inverse|multiplicative inverse) of (?P<rest>.+)",
            text,
        ):
            rest = self.amount(match["rest"], depth + 1)
            if rest is None:
                return None
            what = match["what"]
            if what in ("square root", "cube root"):
                return row("POWER", rest, Fraction(1, 2)) if what == "x" else self._root(rest, what)
            if what in ("square", "cube"):
                return row("POWER", rest, 2 if what == "square" else 3)
            return row("DIV", 1, rest) if what in ("reciprocal", "multiplicative inverse") else row("SUB", 0, rest)
        if match := re.fullmatch(r"(?P<rest>.+?),? (?P<how>squared|cubed|doubled|tripled|halved)", text):
            rest = self.amount(match["rest"], depth + 1)
            if rest is None:
                return None
            if match["how"] in ("squared", "cubed"):
                return row("POWER", rest, 2 if match["how"] == "squared" else 3)
            return row(
                "MUL", rest, {"doubled": Fraction(2), "tripled": Fraction(3), "halved": Fraction(1, 2)}[match["how"]]
            )
        return None

    @staticmethod
    def _root(rest: RowArgument, what: str) -> RowArgument | None:
        if isinstance(rest, Fraction):
            name = "sqrt" if what == "square root" else "cbrt"
            return row("EVALUATE", f"{name}({rest})")
        return None

    def _named(self, text: str, depth: int) -> RowArgument | None:
        """Numbers that are described: the smallest prime, the sum of the first five primes, the sixth prime."""
        if match := re.fullmatch(
            r"(?:the )?sum of (?:the )?(?:first )(?P<n>\d+) (?P<what>primes?|prime numbers|positive integers|odd (?:positive )?integers|positive odd integers|even (?:positive )?integers|positive even integers|odd numbers|positive multiples of (?P<k>\d+))",
            text,
        ):
            n = int(match["n"])
            if "prime" in match["what"]:
                return row("ADD", *_primes(n)) if 1 < n <= 100 else None
            if "odd" in match["what"]:
                return row("SUM_OF_FIRST_ODD_NUMBERS", n)
            if "even" in match["what"]:
                return row("SUM_OF_FIRST_EVEN_NUMBERS", n)
            total = row("SUM_OF_FIRST_NUMBERS", n)
            return row("MUL", int(match["k"]), total) if match["k"] else total
        if match := re.fullmatch(
            rf"(?:the )?(?P<place>{'|'.join(FIRST_TO_TENTH)}|\d+(?:st|nd|rd|th)) (?:smallest )?(?P<what>prime|positive even|positive odd)(?: number| integer)?",
            text,
        ):
            place = FIRST_TO_TENTH.get(match["place"]) or int(re.sub(r"\D", "", match["place"]))
            if not 1 <= place <= 200:
                return None
            if match["what"] == "prime":
                return Fraction(_primes(place)[-1])
            return Fraction(2 * place if "even" in match["what"] else 2 * place - 1)
        if match := re.fullmatch(r"(?:the )?(?P<which>smallest|least|largest|greatest) (?P<kind>.+)", text):
            try:
                found = read_numbers(match["kind"], self.wording)
                kind = found.finished() if found else None
            except Refused:
                return None
            conditions = kind.plain() if kind else None
            if conditions is None:
                return None
            name = "SMALLEST_WHERE" if match["which"] in ("smallest", "least") else "LARGEST_WHERE"
            return row(name, LETTER, *conditions)
        if match := re.fullmatch(
            r"(?:the )?(?P<what>sum|number|product) of (?:the |all |all the |all of the )*(?P<kind>.+)", text
        ):
            try:
                found = read_numbers(match["kind"], self.wording)
                kind = found.finished() if found else None
            except Refused:
                return None
            if kind is None:
                return None
            if match["what"] == "product":
                conditions = kind.plain()
                return row("PRODUCT_WHERE", LETTER, *conditions) if conditions else None
            return kind.total() if match["what"] == "sum" else kind.count()
        return None


def _primes(count: int) -> list[int]:
    """The first primes."""
    found: list[int] = []
    candidate = 2
    while len(found) < count:
        if all(candidate % prime for prime in found if prime * prime <= candidate):
            found.append(candidate)
        candidate += 1
    return found

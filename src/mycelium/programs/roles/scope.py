"""What the clauses of a problem say of its names: definitions, sequences, conditions, which letters are whole numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from mycelium.programs.expression import to_node
from mycelium.programs.roles.clauses import (
    ROLE_MEANINGS,
    ClauseRef,
    LabeledClause,
    RoleArgument,
    RowCall,
    TextSpan,
    WrittenFormula,
)
from mycelium.programs.roles.errors import AssemblyError
from mycelium.programs.roles.rows import (
    CONDITIONS,
    OF_WHOLE_NUMBERS,
    QUANTIFIERS,
    RELATIONAL,
    SILENT,
    WHOLE_NUMBERS,
    may_become,
)
from mycelium.programs.roles.values import formula_tree, free_names, span_value
from mycelium.symbolic import Node, SymbolicError, to_plain

BOUND = {
    "IDENTITY": slice(1, None),
    "ROOTS": slice(1, 2),
    "TANGENT": slice(2, None),
}  # places of letters that stay inside


@dataclass(frozen=True, slots=True)
class Defined:
    """A name as it is written (`x`, `f(x)`, `a_n`) and what it stands for: an argument, or a relation of the text.

    relation: the argument is a whole equation "f(x) = x^3 + 3" and not only its right side.
    """

    written: str
    argument: RoleArgument
    clause: int
    relation: bool = False


@dataclass(frozen=True, slots=True)
class Condition:
    """A relation that some clause states."""

    clause: int
    role: str
    arguments: tuple[RoleArgument, ...]
    row: str = ""


@dataclass
class Scope:
    """All that clauses say, by name.

    definitions: by key (`x`, `f()`). rules: general terms and first terms by the name of their sequence.
    conditions: in order. whole: letters that stand for whole numbers. letters_of: what an argument speaks of.
    """

    text: str
    clauses: Sequence[LabeledClause]
    definitions: dict[str, Defined] = field(default_factory=dict)
    rules: dict[str, list[Defined]] = field(default_factory=dict)
    conditions: list[Condition] = field(default_factory=list)
    whole: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        for place, clause in enumerate(self.clauses):
            if not may_become(clause.role, clause.row):
                raise AssemblyError(
                    f"clause {place}: {ROLE_MEANINGS[clause.role]!r} cannot become the row {clause.row!r}"
                )
        named = [item for place, clause in enumerate(self.clauses) for item in self._defined(place, clause)]
        general = {_sequence(item.written) for item in named if _is_general(item.written)}
        for item in named:
            if (name := _sequence(item.written)) is not None and name in general:
                self.rules.setdefault(name, []).append(item)
            else:
                self.definitions[key_of(item.written)] = item
        for place, clause in enumerate(self.clauses):
            self._read(place, clause)

    def value_tree(self, argument: TextSpan | WrittenFormula) -> Node:
        """The tree of a span or a formula."""
        if isinstance(argument, WrittenFormula):
            return formula_tree(argument.text)
        return to_node(span_value(self.text, argument.char_span))

    def _defined(self, place: int, clause: LabeledClause) -> Iterator[Defined]:
        if clause.role != "DEFINITION":
            return
        arguments = list(clause.arguments)
        while arguments:
            first = arguments.pop(0)
            if not isinstance(first, TextSpan | WrittenFormula):
                raise AssemblyError(f"clause {place}: a definition starts with a name")
            node = self.value_tree(first)
            if node.head == "relation" and node.value == "=":
                yield Defined(to_plain(node.args[0]), first, place, relation=True)
            elif arguments:
                yield Defined(to_plain(node), arguments.pop(0), place)
            else:
                raise AssemblyError(f"clause {place}: the name {to_plain(node)} has no value")

    def _read(self, place: int, clause: LabeledClause) -> None:
        if clause.role not in ("EQUATION", "CONSTRAINT"):
            return
        for row, arguments in _stated(clause):
            if row in WHOLE_NUMBERS:
                taken = arguments[:1] if row in ("DIGITS", "EACH_BETWEEN") else arguments
                self.whole |= {
                    base_of(name) for argument in taken for name in self.names(argument) if self._is_letter(argument)
                }
            if row in OF_WHOLE_NUMBERS:
                self.whole |= {base_of(name) for name in self._all_names(arguments, frozenset())}
            if row not in SILENT:
                self.conditions.append(Condition(place, clause.role, arguments, row))

    def _is_letter(self, argument: RoleArgument) -> bool:
        return isinstance(argument, TextSpan | WrittenFormula) and self.value_tree(argument).head == "symbol"

    def names(self, argument: RoleArgument, seen: frozenset[str] = frozenset()) -> frozenset[str]:
        """The undefined letters that an argument speaks of, looking into definitions and other clauses."""
        if isinstance(argument, ClauseRef):
            key = f"#{argument.index}"
            if key in seen or not 0 <= argument.index < len(self.clauses):
                return frozenset()
            clause = self.clauses[argument.index]
            return self._all_names(clause.arguments, seen | {key})
        if isinstance(argument, RowCall):
            return frozenset() if binds(argument) else self._all_names(argument.arguments, seen)
        try:
            found = free_names(self.value_tree(argument))
        except SymbolicError as error:
            raise AssemblyError(str(error)) from None
        names: frozenset[str] = frozenset()
        for name in found:
            defined = self.definitions.get(name)
            if defined is None:
                names |= frozenset() if name.endswith("()") else {name}
            elif name not in seen:
                inner = self.names(defined.argument, seen | {name})
                names |= inner - formula_tree(defined.written).symbols()
        return names

    def _all_names(self, arguments: Sequence[RoleArgument], seen: frozenset[str]) -> frozenset[str]:
        return frozenset().union(*(self.names(argument, seen) for argument in arguments))

    def bearing_on(self, arguments: Sequence[RoleArgument], busy: frozenset[int]) -> list[Condition]:
        """The conditions that share letters with the arguments, or with each other, in the order of the text."""
        letters = {base_of(name) for name in self._all_names(arguments, frozenset())}
        kept: dict[int, Condition] = {}
        open_ = [
            (place, item, {base_of(name) for name in self._all_names(item.arguments, frozenset())})
            for place, item in enumerate(self.conditions)
            if item.clause not in busy
        ]
        while found := [(place, item, names) for place, item, names in open_ if names & letters and place not in kept]:
            for place, item, names in found:
                kept[place] = item
                letters |= names
        return [kept[place] for place in sorted(kept)]

    def all_whole(self, arguments: Sequence[RoleArgument], conditions: Sequence[Condition]) -> bool:
        """Whether all letters of a target and of what bears on it stand for whole numbers."""
        letters = set(self._all_names(arguments, frozenset()))
        for condition in conditions:
            letters |= self._all_names(condition.arguments, frozenset())
            if condition.row in BOUND:  # as the x of an identity
                own = self._all_names(condition.arguments[BOUND[condition.row]], frozenset())
                letters -= {name for name in own if base_of(name) not in self.whole}
        return bool(letters) and all(base_of(name) in self.whole for name in letters)


def binds(call: RowCall) -> bool:
    """Whether a row gives a value whatever its letters are: it looks at all conditions."""
    return call.row in QUANTIFIERS or call.row == "TERM"


def _stated(clause: LabeledClause) -> Iterator[tuple[str, tuple[RoleArgument, ...]]]:
    """The relations of a clause: its own row, rows among its arguments, relations as they are written."""
    known = CONDITIONS | RELATIONAL | SILENT | {"INEQUALITY", "AT_MOST"}
    if clause.row:
        yield clause.row, clause.arguments
        return
    plain = [item for item in clause.arguments if not (isinstance(item, RowCall) and item.row in known)]
    for item in clause.arguments:
        if isinstance(item, RowCall) and item.row in known:
            yield item.row, item.arguments
    if clause.role == "EQUATION" and len(plain) == 2 and not all(map(_looks_like_relation, plain)):
        yield "EQUATION", tuple(plain)
    else:
        for item in plain:
            yield "", (item,)


def _looks_like_relation(argument: RoleArgument) -> bool:
    return isinstance(argument, TextSpan) or (
        isinstance(argument, WrittenFormula) and any(sign in argument.text for sign in "=<>")
    )


def key_of(written: str) -> str:
    """`x` for a letter, `f()` for a function."""
    node = formula_tree(written)
    return f"{node.value}()" if node.head == "apply" else str(node.value)


def base_of(name: str) -> str:
    """The letter without its subscript: what x_1 and x_k have in common."""
    return name.partition("_")[0]


def _sequence(written: str) -> str | None:
    node = formula_tree(written)
    name, _, subscript = str(node.value).partition("_")
    return name if node.head == "symbol" and subscript else None


def _is_general(written: str) -> bool:
    subscript = str(formula_tree(written).value).partition("_")[2]
    return bool(subscript) and not subscript.isdigit()

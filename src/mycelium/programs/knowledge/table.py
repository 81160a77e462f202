"""`KNOWLEDGE`: all facts by name, their rows for the operation table, and which rows take and give what.

No file is read before a name is asked for that the operation table does not have. The rows are found by name in
`OPERATIONS` but not listed there: what goes through that table (heads, taxonomy, search) does not go through all that
is known.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from mycelium.programs.operations import OPERATIONS, Operation
from mycelium.registry import Registry

if TYPE_CHECKING:
    from mycelium.programs.knowledge.facts import Fact
    from mycelium.programs.knowledge.rows import KnowledgeRow


class KnowledgeTable(Registry["Fact"]):
    """Facts by name. An entry point, or `register`, brings one fact, or those of a data file as one tuple."""

    def __init__(self) -> None:
        super().__init__("fact", "mycelium.knowledge", _fault)
        self._rows: dict[str, KnowledgeRow] = {}
        self._rows_of: dict[str, Fact] = {}  # fact -> as whose rows are in `_rows`

    def register(self, name: str, item: Fact | tuple[Fact, ...], *, replace: bool = False) -> Fact:  # type: ignore[override]
        """Add a fact under its name, or all facts of a data file under theirs; the last one is given back.

        Raises:
            RegistryError: a name is taken (here, or by the operation table), or `item` is no fact.
            DataError: a formula or an example of it has a fault.
        """
        from mycelium.programs.knowledge.rows import rows_of

        added: Fact | None = None
        for fact in item if isinstance(item, tuple) else (item,):
            added = super().register(fact.name if isinstance(item, tuple) else name, fact, replace=replace)
            rows_of(fact)
        return added if added is not None else super().register(name, item)  # type: ignore[arg-type]

    def _load(self) -> None:
        if self._loaded:
            return
        from mycelium.programs.knowledge.conversions import conversions
        from mycelium.programs.knowledge.files import shipped

        for fact in (*shipped(), *conversions()):
            self._items.setdefault(fact.name, fact)
        super()._load()
        for name, item in [*self._items.items()]:
            if isinstance(item, tuple):
                del self._items[name]
                for fact in item:
                    self._items.setdefault(fact.name, fact)

    def rows(
        self,
        topic: str | None = None,
        *,
        takes: Sequence[str] | None = None,
        gives: str | None = None,
        words: str | None = None,
    ) -> tuple[KnowledgeRow, ...]:
        """The rows of a topic, or those that take and give such things, in the order of the files.

        takes: dimensions of all arguments, in any order: ("length", "time").
        gives: the dimension of the result: "length/time".
        words: words that stand in the row's wording, its name or the names of its parts: "circle area".

        >>> [row.name for row in KNOWLEDGE.rows(takes=("length", "time"), gives="length/time")]
        ['TRAVEL_DISTANCE_FOR_SPEED']
        """
        wanted = Counter(takes) if takes is not None else None
        asked = [word.lower() for word in (words or "").split()]
        return tuple(
            row
            for row in self._all_rows().values()
            if (topic is None or row.topic == topic)
            and (gives is None or row.gives.dimension.text == gives)
            and (wanted is None or Counter(part.dimension.text for part in row.arguments) == wanted)
            and all(word in row.said for word in asked)
        )

    def row(self, name: str) -> KnowledgeRow | None:
        """The row of that name, or None."""
        row = self._rows.get(name)
        if row is not None and self._items.get(row.fact.name) is row.fact:
            return row
        return self._all_rows().get(name)

    def operation(self, name: str) -> Operation | None:
        """The row of that name as one of the operation table, or None."""
        row = self.row(name)
        return row.operation if row is not None else None

    def topics(self) -> tuple[str, ...]:
        """The topics that there are, in the order of the files."""
        return tuple(dict.fromkeys(fact.topic for fact in self.values()))

    def _all_rows(self) -> dict[str, KnowledgeRow]:
        """Every row by name; made anew for facts that came or went since."""
        from mycelium.programs.knowledge.rows import KnowledgeRow

        self._load()
        if self._items != self._rows_of:
            self._rows = {
                name: KnowledgeRow(name, fact, letter)
                for fact in self._items.values()
                for name, letter in fact.row_names.items()
            }
            self._rows_of = dict(self._items)
        return self._rows


def _fault(name: str, item: object) -> str:
    """What is wrong with a thing that shall be a fact of that name; "" if nothing."""
    from mycelium.programs.knowledge.facts import Fact

    facts = item if isinstance(item, tuple) and item else (item,)
    for fact in facts:
        if not isinstance(fact, Fact):
            return f"got {fact!r:.60}, expected a Fact, or those that read_knowledge(FILE) gives"
        if item is fact and fact.name != name:
            return f"got the fact {fact.name}, expected one called {name}"
        if taken := [row for row in fact.row_names if OPERATIONS.known(row) is not None]:
            return f"got the row {taken[0]}, which is an operation of the table; choose another name"
    return ""


KNOWLEDGE = KnowledgeTable()
OPERATIONS.ask_also(KNOWLEDGE.operation)

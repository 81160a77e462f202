"""Seams: named things of one kind that anyone may add to without touching the package.

In plain code, once, before the first use:

    from mycelium.programs import OPERATIONS
    OPERATIONS.register("AVG3", my_operation)

or from an installed package, through an entry point in its `pyproject.toml`:

    [project.entry-points."mycelium.operations"]
    AVG3 = "my_package:my_operation"

Entry points are looked up when a name is missing or when all names are asked for, so that they cost nothing before.
A thing of another kind than the registry holds is refused where it is registered or loaded, not where it is used.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from importlib import metadata
from typing import Generic, TypeVar

from mycelium.errors import MyceliumError, UsageError

__all__ = ["Registry", "RegistryError", "must_be", "must_be_callable"]

T = TypeVar("T")
Check = Callable[
    [str, object], str
]  # name and thing -> what is wrong ("got ..., expected ...; what to do"), "" if nothing


class RegistryError(MyceliumError):
    """A name that is taken, a thing that is not what the registry holds, or an entry point that cannot be loaded."""


def must_be(expected: type) -> Check:
    """A check that takes instances of one class."""

    def check(name: str, item: object) -> str:
        if isinstance(item, expected):
            return ""
        hint = f"; make it: {expected.__name__}(...)" if item is expected else ""
        return f"got {_short(item)}, expected an instance of {expected.__module__}.{expected.__name__}{hint}"

    return check


def must_be_callable(makes: str) -> Check:
    """A check that takes functions and classes; `makes` says what a call gives, for messages."""

    def check(name: str, item: object) -> str:
        return "" if callable(item) else f"got {_short(item)}, expected a function or class that gives {makes}"

    return check


def _short(item: object) -> str:
    text = repr(item)
    return text if len(text) <= 80 else text[:77] + "..."


class Registry(Mapping[str, T], Generic[T]):
    """A mapping from names to things of one kind.

    kind: what is registered, for messages ("operation"). group: the entry point group, such as "mycelium.operations".
    check: says what is wrong with a thing under a name; unless given, everything is taken.
    """

    def __init__(self, kind: str, group: str, check: Check | None = None) -> None:
        self.kind = kind
        self.group = group
        self._check = check or (lambda name, item: "")
        self._items: dict[str, T] = {}
        self._loaded = False
        self._providers: list[Callable[[str], T | None]] = []
        self.known = self._items.get
        """What is registered so far under a name, or None: one call in C for hot paths; entry points are not asked."""

    def register(self, name: str, item: T, *, replace: bool = False) -> T:
        """Add `item` under `name` and give it back.

        Raises:
            RegistryError: the name is taken and `replace` is false, or `item` is not what this registry holds.
        """
        if fault := self._check(name, item):
            raise RegistryError(f"the {self.kind} {name!r} cannot be registered: {fault}")
        if name in self._items and not replace:
            raise RegistryError(
                f"got the {self.kind} {name!r} a second time; choose another name, or pass replace=True to mean it"
            )
        self._items[name] = item
        return item

    def unregister(self, name: str) -> None:
        """Forget a name; nothing happens where it is unknown. Tests clean up with it."""
        self._items.pop(name, None)

    def ask_also(self, provider: Callable[[str], T | None]) -> None:
        """Ask `provider` for names that are not registered. What it gives is found by its name, but is not listed."""
        self._providers.append(provider)

    def _provided(self, name: object) -> T | None:
        if isinstance(name, str):
            for provider in self._providers:
                if (item := provider(name)) is not None:
                    return item
        return None

    def _load(self) -> None:
        if self._loaded:
            return
        self._loaded = True  # first, so that a faulty entry point is reported once and not at every look-up
        faults: list[str] = []
        cause: Exception | None = None
        for point in metadata.entry_points(group=self.group):
            if point.name in self._items:
                continue  # what was registered in code wins
            try:
                item = point.load()
                fault = self._check(point.name, item)
            except Exception as error:  # a stranger's module may raise anything
                cause, fault = error, f"{type(error).__name__}: {error}"
            if fault:
                faults.append(f"the entry point {point.name!r} of the group {self.group!r} cannot be loaded: {fault}.")
            else:
                self._items[point.name] = item
        if faults:
            raise RegistryError(" ".join(faults) + " Mend or remove the package that declares it.") from cause

    def __getitem__(self, name: str) -> T:
        item = self._items.get(name)
        if item is None:
            self._load()
            item = self._items.get(name)
            if item is None and (item := self._provided(name)) is None:
                raise KeyError(name)
        return item

    def require(self, name: str) -> T:
        """The thing of that name.

        Raises:
            UsageError: there is none; the message lists those that exist.
        """
        try:
            return self[name]
        except KeyError:
            known = ", ".join(sorted(self)) or "none"
            raise UsageError(f"got the {self.kind} {name!r}, expected one of: {known}.") from None

    def __contains__(self, name: object) -> bool:
        if name not in self._items:
            self._load()
        return name in self._items or self._provided(name) is not None

    def __iter__(self) -> Iterator[str]:
        self._load()
        return iter(tuple(self._items))

    def __len__(self) -> int:
        self._load()
        return len(self._items)

    def __repr__(self) -> str:
        return f"Registry({self.kind!r}, {sorted(self._items)})"

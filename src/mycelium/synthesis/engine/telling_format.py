"""Lines of a telling file to tellings: labelled clauses with slots, and questions with their closed forms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from mycelium.errors import DataError, MyceliumError
from mycelium.programs import OPERATIONS, QUANTIFIERS, ROLES, may_become
from mycelium.synthesis.engine.faults import Fault, StoryFault
from mycelium.synthesis.engine.telling import SLOT, Asked, Clause, Telling, read_number
from mycelium.synthesis.engine.telling_arguments import Call, Spec, WrittenSpec, read_arguments
from mycelium.synthesis.engine.telling_values import RESERVED, Formula, read_formula, read_wanted

MAX_LINES = 20_000
_ID = re.compile(r"== ([a-z0-9]+(?:-[a-z0-9]+)*)")
_ROLE = re.compile(rf"({'|'.join(ROLES)})\b\s*")


def read_tellings(path: str | Path) -> tuple[list[Telling], list[Fault]]:
    """Tellings of a file that can be read, and the faults of the others.

    Raises:
        DataError: the file cannot be opened.
    """
    try:
        text = Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"{path}: cannot be read as a telling file ({error})") from None
    return parse_tellings(text.splitlines())


def parse_tellings(lines: Iterable[str]) -> tuple[list[Telling], list[Fault]]:
    """Tellings of these lines, and the faults of the others, in order of lines."""
    reader = _Reader()
    for number, line in enumerate(lines, 1):
        if number > MAX_LINES:
            reader.faults.append(Fault(number, f"a file of more than {MAX_LINES} lines"))
            break
        try:
            reader.line(number, line.strip())
        except (StoryFault, MyceliumError) as fault:
            reader.fault(number, str(fault))
    reader.close()
    return reader.tellings, sorted(set(reader.faults))


class _Reader:
    def __init__(self) -> None:
        self.tellings: list[Telling] = []
        self.faults: list[Fault] = []
        self.topic = ""
        self.now: Telling | None = None
        self.broken = False
        self.ids: set[str] = set()

    def fault(self, line: int, text: str) -> None:
        self.faults.append(Fault(line, text))
        self.broken = True

    def line(self, number: int, line: str) -> None:
        if not line or line.startswith("#"):
            return
        if line.startswith("topic:"):
            self.topic = line[6:].strip()
            return
        if line.startswith("=="):
            self.close()
            self.begin(number, line)
            return
        now = self.now
        if now is None:
            raise StoryFault("a line before the first `== id`")
        open_question = bool(now.asked) and not now.asked[-1].written
        if line.startswith("let "):
            name, equals, text = line[4:].partition("=")
            self.name(name.strip())
            if not equals:
                raise StoryFault("expected `let NAME = EXPRESSION`")
            now.written_lets.append((number, name.strip(), text.strip()))
        elif line.startswith("where "):
            (now.asked[-1].where if open_question else now.where).append((number, line[6:]))
        elif line.startswith("hide "):
            for part in re.split(r",\s*(?=[A-Za-z]\w*:)", line[5:]):
                name, _, values = part.partition(":")
                self.declare(name.strip(), values)
        elif line.startswith("= "):
            if not open_question:
                if now.asked:
                    raise StoryFault("`= answer` without a question above it")
                now.asked.append(Asked(number))
            now.asked[-1].written = line[2:].strip()
        else:
            self.clause(number, line, open_question)

    def begin(self, number: int, line: str) -> None:
        match = _ID.fullmatch(line)
        name = match[1] if match else line[2:].strip()
        self.now = Telling(name, self.topic, number)
        if match is None:
            raise StoryFault(f"got the id {name!r}, expected lower case words with hyphens: `== two-chords`")
        if name in self.ids:
            raise StoryFault(f"the id {name} stands twice in this file")
        self.ids.add(name)
        if not self.topic:
            raise StoryFault("the first line of a file is `topic: NAME`")

    def clause(self, number: int, line: str, open_question: bool) -> None:
        now = self.now
        assert now is not None
        front = line.startswith("?<")
        if line.startswith("?"):
            line = line[2 if front else 1 :].strip()
            if not open_question:
                now.asked.append(Asked(number))
            open_question = True
        elif now.asked and not open_question:
            raise StoryFault(
                "a clause after `= answer`: questions begin with `?`, and the statement stands before them"
            )
        match = _ROLE.match(line)
        if match is None:
            raise StoryFault(
                f"got {line[:40]!r}, expected a role ({', '.join(ROLES)}), `?`, `= answer`, let, where or hide"
            )
        row, arguments, text = read_arguments(line[match.end() :])
        self.check_rows(match[1], row, arguments)
        within = text[1:] if text and text.startswith("^") else ""
        clause = Clause(number, match[1], row, arguments, None if within else text, front, within)
        text = clause.text
        before = now.asked[-1].clauses if open_question else now.clauses
        if text is None and not before:
            raise StoryFault("a clause without text (` | text`) has the words of the one above it, and there is none")
        if text is None:
            clause = replace(clause, front=before[-1].front)
        for piece in self.texts(clause):
            for _, expr, name, values in SLOT.findall(piece):
                if values:
                    self.declare(name, values)
                elif expr:
                    now.written_told.append((number, expr))
        before.append(clause)

    def texts(self, clause: Clause) -> Iterator[str]:
        """Everything in the clause that may hold slots."""
        yield clause.text or ""
        todo = list(clause.arguments)
        while todo:
            item = todo.pop(0)
            if isinstance(item, WrittenSpec):
                yield item.text
            elif isinstance(item, Call):
                todo = [*item.arguments, *todo]

    def check_rows(self, role: str, row: str, arguments: tuple[Spec, ...]) -> None:
        if not may_become(role, row):
            raise StoryFault(f"the role {role} cannot become the row {row!r}" if known_row(row) else _unknown(row))
        for name in Clause(0, role, row, arguments, None).rows():
            if not known_row(name):
                raise StoryFault(_unknown(name))

    def name(self, name: str) -> None:
        if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", name) or name in RESERVED:
            raise StoryFault(f"got the name {name!r}: letters, digits and _, not e, i, pi (constants)")

    def declare(self, name: str, values: str) -> None:
        assert self.now is not None
        self.name(name)
        if name in self.now.numbers:
            raise StoryFault(f"{name} is declared twice; told again it is <{name}>")
        self.now.numbers[name] = read_number(name, values.strip())
        if self.now.asked:
            self.now.asked[-1].declared.append(name)

    def close(self) -> None:
        """Read the expressions of the telling, whose names are known now, and keep it if it has no fault."""
        now, self.now = self.now, None
        if now is not None:
            known: dict[str, Formula | None] = dict.fromkeys(now.numbers)
            for line, name, text in now.written_lets:
                self.reading(line, lambda text=text, name=name: known.__setitem__(name, read_formula(text, known)))
                if known.get(name) is not None:
                    now.lets[name] = known[name]  # type: ignore[assignment]
            for line, text in now.where:
                self.reading(line, lambda text=text: now.constraints.extend(read_wanted(text, known)))
            for line, text in now.written_told:
                self.reading(line, lambda text=text: now.told.__setitem__(text, read_formula(text, known)))
            for asked in now.asked:
                for line, text in asked.where:
                    self.reading(
                        line, lambda text=text, asked=asked: asked.constraints.extend(read_wanted(text, known))
                    )
                if not asked.written:
                    self.fault(asked.line, "the question has no line `= ANSWER`, the answer in closed form")
                    continue
                self.reading(
                    asked.line, lambda asked=asked: setattr(asked, "answer", read_formula(asked.written, known))
                )
            if not now.asked:
                self.fault(now.line, "the telling has no line `= ANSWER`, the answer in closed form")
            for clause in [*now.clauses, *(clause for asked in now.asked for clause in asked.clauses)]:
                for piece in self.texts(clause):
                    for _, _, name, values in SLOT.findall(piece):
                        if name and not values and name not in known:
                            self.fault(clause.line, f"<{name}> is neither a slot nor a let of this telling")
            if not self.broken:
                self.tellings.append(now)
        self.broken = False

    def reading(self, line: int, read) -> None:  # type: ignore[no-untyped-def]
        try:
            read()
        except StoryFault as fault:
            self.fault(line, str(fault))


def known_row(row: str) -> bool:
    return row in QUANTIFIERS or row == "TERM" or row in ("REAL", "MATRIX") or OPERATIONS.get(row) is not None


def _unknown(row: str) -> str:
    return f"there is no row {row}; docs/programs.md and docs/knowledge.md list them"

"""Story files: lines to stories, with every fault and its line. docs/stories.md describes the format."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from mycelium.synthesis.engine.expressions import compiled, read_expression, substituted
from mycelium.synthesis.engine.faults import Fault, StoryFault
from mycelium.synthesis.engine.pieces import Declared, Piece, Thing, read_text
from mycelium.synthesis.engine.slots import read_slot
from mycelium.synthesis.engine.story import Constraint, Equations, Question, Sentence, WholeStory
from mycelium.synthesis.engine.styles import one_person
from mycelium.synthesis.engine.units import answer_type_of

MAX_LINE = 1200
MAX_LINES = 20_000
KINDS_OF_PEOPLE = ("person", "woman", "man", "mr", "mrs", "ms", "girl", "boy")

_HEAD = re.compile(r"==\s*([a-z0-9][a-z0-9-]*)\s*(?:\(([a-z -]+)\))?\s*$")
_RELATION = re.compile(r"(<=|>=|!=|==|=|<|>)")
_WHOLE = re.compile(r"whole\s+(.*)$")


def read_stories(path: str | Path) -> tuple[list[WholeStory], list[Fault]]:
    """The stories of a file, and its faults; a story with a fault is left out.

    Raises:
        OSError: the file cannot be read.
    """
    return parse_stories(Path(path).read_text(encoding="utf-8").splitlines(), Path(path).stem)


def parse_stories(lines: Iterable[str], topic: str = "stories") -> tuple[list[WholeStory], list[Fault]]:
    """As `read_stories`, from lines."""
    reader = _Reader(topic)
    for number, line in enumerate(lines, 1):
        if number > MAX_LINES:
            reader.faults.append(Fault(number, f"a file of more than {MAX_LINES} lines; make two of it"))
            break
        reader.line(number, line.strip())
    reader.finish()
    return reader.stories, sorted(set(reader.faults))


class _Reader:
    def __init__(self, topic: str) -> None:
        self.topic = topic
        self.place = "any"
        self.stories: list[WholeStory] = []
        self.faults: list[Fault] = []
        self.story: WholeStory | None = None
        self.declared = Declared({}, {}, set())
        self.seen: set[str] = set()
        self.faulty = False

    def line(self, number: int, line: str) -> None:
        if not line or line.startswith("#"):
            return
        try:
            if len(line) > MAX_LINE:
                raise StoryFault(f"a line of {len(line)} characters; at most {MAX_LINE}")
            self._line(number, line)
        except StoryFault as fault:
            self.fault(number, str(fault))

    def fault(self, number: int, text: str) -> None:
        self.faults.append(Fault(number, text))
        self.faulty = True

    def _line(self, number: int, line: str) -> None:
        if line.startswith("=="):
            self.finish()
            self._head(number, line)
            return
        story = self.story
        if story is None:
            key, colon, value = line.partition(":")
            if key in ("topic", "place") and colon:
                setattr(self, key, value.strip())
                return
            if self.faulty:
                return  # lines of a story whose head was refused
            raise StoryFault(f"got {line[:40]!r} before the first story, expected `topic: NAME` or `== id`")
        word, _, rest = line.partition(" ")
        if word == "where":
            story.constraints += _constraints(rest)
        elif word == "let" and "=" in rest:
            name, _, text = rest.partition("=")
            self._let(name.strip(), text)
        elif word == "hide":
            for part in _split(rest):
                name, _, values = part.partition(":")
                if name.strip() in self.declared.numbers:
                    raise StoryFault(f"{name.strip()} is declared twice")
                self.declared.numbers[name.strip()] = read_slot(name.strip(), values)
                story.hidden.add(name.strip())
        elif word == "who":
            for part in rest.split(","):
                name, _, kind = (side.strip() for side in part.partition(":"))
                if kind not in KINDS_OF_PEOPLE or not name[:1].isupper():
                    raise StoryFault(
                        f"got {part.strip()!r}, expected such as `who S: woman`; kinds: {', '.join(KINDS_OF_PEOPLE)}"
                    )
                story.people[name] = kind
        elif line.startswith("?"):
            self._question(number, line)
        else:
            if story.questions:
                raise StoryFault("a sentence after the first question; questions come last")
            optional = line.startswith("~")
            line = line[optional:].lstrip()
            movable = line.startswith("&")
            line = line[movable:].lstrip()
            if not optional and line.startswith("~"):
                optional, line = True, line[1:].lstrip()
            story.sentences.append(Sentence(read_text(line, self.declared), optional, movable, number))

    def _head(self, number: int, line: str) -> None:
        match = _HEAD.match(line)
        if match is None:
            self.story = None
            raise StoryFault(
                f"got {line[:60]!r}, expected `== id` or `== id (kenya)`, the id in small letters, digits and hyphens"
            )
        if match[1] in self.seen:
            self.fault(number, f"a second story with the id {match[1]}")
        self.seen.add(match[1])
        self.story = WholeStory(match[1], self.topic, (match[2] or self.place).strip(), number)
        self.declared = Declared({}, {}, set())

    def _let(self, name: str, text: str) -> None:
        assert self.story is not None
        if not re.fullmatch(r"[a-z][A-Za-z0-9_]*", name):
            raise StoryFault(f"got the name {name!r} after let, expected such as `let total = a*b`")
        if name in self.story.lets or name in self.declared.numbers:
            raise StoryFault(f"{name} is declared twice")
        self.story.lets[name] = read_expression(text.strip())

    def _question(self, number: int, line: str) -> None:
        assert self.story is not None
        first = line.startswith("?<")
        body = line[2 if first else 1 :].strip()
        at = _program_place(body)
        if at < 0:
            raise StoryFault(
                "a question without ` = program : unit` after it (`?<` as well is a whole question line below the story, "
                "which is told before it)"
            )
        text, rest = body[:at].strip(), body[at + 3 :].strip()
        rest, _, conditions = rest.partition(" where ")
        program, colon, unit = rest.rpartition(" : ")
        if not colon:
            program, colon, unit = rest.rpartition(":")
        if not colon or not unit.strip():
            raise StoryFault("a program without ` : unit` after it")
        plain, bar, other = program.partition("|")
        pieces = read_text(text, self.declared)
        thing, unit = "", unit.strip()
        if unit.startswith("{"):
            held: tuple[Piece, ...] = read_text(unit, self.declared)
            if len(held) != 1 or not isinstance(held[0], Thing):
                raise StoryFault(f"got the unit {unit}, expected a word or a thing of the story such as {{x}}")
            thing, unit = held[0].name, ""
        self.story.questions.append(
            Question(
                pieces, read_expression(plain.strip()), _equations(other) if bar else None, unit, thing,
                answer_type_of(unit) if not thing else "count", tuple(_constraints(conditions)) if conditions else (), first, number,
            )
        )  # fmt: skip

    def finish(self) -> None:
        story, self.story = self.story, None
        if story is None:
            self.faulty = False
            return
        story.numbers, story.things = self.declared.numbers, self.declared.things
        for name in sorted(self.declared.people):
            story.people.setdefault(name, "person")
        story.values_of_lets = {
            name: compiled(substituted(expr, story.lets, frozenset())) for name, expr in story.lets.items()
        }
        story.alone = one_person(story)
        if not story.questions:
            self.fault(story.line, f"the story {story.id} has no question")
        if not self.faulty:
            self.stories.append(story)
        self.faulty = False


def _program_place(body: str) -> int:
    """Where ` = ` stands that begins the program: the first one behind the question's last mark outside brackets."""
    depth, mark = 0, -1
    for position, char in enumerate(body):
        if char in "{[":
            depth += 1
        elif char in "}]":
            depth -= 1
        elif not depth and char in "?." and body.startswith(" = ", position + 1):
            return position + 1
        elif not depth and char == "=" and mark < 0 and body[position - 1 : position + 2] == " = ":
            mark = position - 1
    return mark


def _split(text: str) -> list[str]:
    """Parts between commas that stand outside brackets; a part without colon belongs to the one before it."""
    parts: list[str] = []
    for part in text.split(","):
        if ":" not in part and parts:
            parts[-1] += "," + part
        else:
            parts.append(part)
    return parts


def _outside(text: str) -> list[str]:
    parts, depth, begin = [], 0, 0
    for position, char in enumerate(text):
        depth += (char == "(") - (char == ")")
        if char == "," and not depth:
            parts.append(text[begin:position])
            begin = position + 1
    return [part.strip() for part in [*parts, text[begin:]] if part.strip()]


def _constraints(text: str) -> list[Constraint]:
    found = []
    for part in _outside(text):
        whole = _WHOLE.match(part)
        if whole:
            found.append(Constraint("whole", read_expression(whole[1]), None, part))
            continue
        sides = _RELATION.split(part)
        if len(sides) < 3 or len(sides) % 2 == 0:
            raise StoryFault(f"got the constraint {part!r}, expected `whole E` or `E < E` (<= > >= = !=)")
        for k in range(0, len(sides) - 2, 2):
            found.append(
                Constraint(
                    sides[k + 1].replace("==", "="), read_expression(sides[k]), read_expression(sides[k + 2]), part
                )
            )
    return found


def _equations(text: str) -> Equations:
    unknowns, colon, rest = text.partition(":")
    names = tuple(name.strip() for name in unknowns.split(","))
    if not colon or not all(re.fullmatch(r"[a-z][a-z0-9_]*", name) for name in names):
        raise StoryFault(f"got {text.strip()!r} after |, expected such as `x: a*x + b = t`")
    sides = []
    for part in _outside(rest):
        left, equals, right = part.partition("=")
        if not equals:
            raise StoryFault(f"got {part!r}, expected an equation")
        sides.append((read_expression(left.strip()), read_expression(right.strip())))
    return Equations(names, tuple(sides))

"""Questions made ready for drawing: what they read, which sentences they need, and what was worked out before."""

from __future__ import annotations

from dataclasses import dataclass, field

from mycelium.synthesis.engine.draw import Check, Drawer
from mycelium.synthesis.engine.expressions import Compiled, Expr, compiled, substituted
from mycelium.synthesis.engine.faults import StoryFault
from mycelium.synthesis.engine.pieces import Piece, always_told, told_names
from mycelium.synthesis.engine.story import Question, WholeStory
from mycelium.synthesis.steps import PlainStep


@dataclass(slots=True)
class Prepared:
    """A question made ready for drawing: what it reads, which sentences it needs, and what was worked out before.

    size: operations of its program, each different one counted once. worded: numbers whose surface the writer chose.
    """

    story: WholeStory
    question: Question
    index: int
    size: int
    reads: frozenset[str]
    forced: frozenset[int]
    worded: frozenset[str]
    drawers: dict[tuple[int, ...], Drawer] = field(default_factory=dict)
    checks: dict[str, Check] = field(default_factory=dict)
    folds: dict[int, tuple[Piece, ...] | None] = field(default_factory=dict)
    programs: dict[tuple[tuple[str, ...], frozenset[str]], tuple[PlainStep, ...]] = field(default_factory=dict)
    direct: dict[frozenset[str], tuple[Expr, Compiled]] = field(default_factory=dict)

    def opened(self, order: tuple[str, ...]) -> tuple[Expr, Compiled]:
        """The program over what the text tells (lets that it does not tell opened), and its value."""
        lets = self.story.lets
        told = frozenset(name for name in order if name in lets) if lets else frozenset()
        known = self.direct.get(told)
        if known is None:
            expr = substituted(self.question.program, lets, told)
            known = self.direct[told] = (expr, compiled(expr, positive=True))
        return known


def prepare(story: WholeStory, index: int) -> Prepared:
    """Question `index` of a story made ready.

    Raises:
        StoryFault: its program names what no wording tells.
    """
    question = story.questions[index]
    by_sentence = [set(told_names(sentence.pieces)) for sentence in story.sentences]
    anywhere = set().union(*by_sentence, told_names(question.pieces))
    program = substituted(question.program, story.lets, anywhere)
    reads = set(program.names())
    for name in reads:
        if name not in anywhere:
            known = name in story.numbers or name in story.lets
            raise StoryFault(
                f"the program reads {name}, which the text does not tell"
                + ("; it is hidden" if name in story.hidden else "" if known else "; no slot and no let has this name")
            )
    surely = set(always_told(question.pieces))
    for sentence in story.sentences:
        if not sentence.optional:
            surely |= always_told(sentence.pieces)
    forced: set[int] = set()
    for name in sorted(reads - surely):
        place = next((k for k, s in enumerate(story.sentences) if s.optional and name in always_told(s.pieces)), None)
        if place is None:
            raise StoryFault(f"the program reads {name}, which some wordings do not tell")
        forced.add(place)
        surely |= always_told(story.sentences[place].pieces)
    worded = frozenset(name for name, slot in story.numbers.items() if slot.surface)
    return Prepared(story, question, index, _size(program), frozenset(reads), frozenset(forced), worded)


def _size(program: Expr) -> int:
    found: set[Expr] = set()
    todo = [program]
    while todo:
        item = todo.pop()
        if item.args and item not in found:
            # A rounded quotient is one operation; a mean adds and divides.
            inner = item.args[0]
            found.add(item)
            todo += inner.args if item.op in ("floor", "ceil") and inner.op == "/" else item.args
            if item.op == "mean":
                found.update(Expr("mean", (), name=f"{item}{k}") for k in range(len(item.args) - 1))
    return len(found)

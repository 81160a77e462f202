"""docs/knowledge.md shows every fact that ships. `python tests/programs/knowledge/test_knowledge_page.py` renews it."""

from __future__ import annotations

import re
from itertools import groupby
from pathlib import Path

from mycelium.problems import UNITS_BY_NAME
from mycelium.programs import KNOWLEDGE, Fact
from mycelium.programs.knowledge.conversions import TOPIC as CONVERSIONS

PATH = Path(__file__).parents[3] / "docs" / "knowledge.md"
BEGIN, END = "<!-- facts: begin -->", "<!-- facts: end -->"


def cell(text: str) -> str:
    return text.replace("|", r"\|")


def line_of(fact: Fact) -> str:
    """Row, formula with what its letters mean, what else it is solved for, an example, the source."""
    meaning = ", ".join(f"{part.letter} {part.name}" for part in fact.parts)
    where = "".join(f", {name} = {text}" for name, text in fact.where.items())
    solved = ", ".join(letter for letter in fact.row_names.values() if letter != fact.subject.letter)
    needs = "".join(f"; `{text}`" for text in fact.needs)
    columns = (f"`{fact.name}`", f"`{fact.formula}`{where}; {meaning}{needs}", solved, fact.examples[0], fact.source)
    return f"| {' | '.join(map(cell, columns))} |"


def facts_as_markdown() -> str:
    """A table for each topic, and the units that convert into each other."""
    facts = [fact for fact in KNOWLEDGE.values() if fact.topic != CONVERSIONS]
    rows = sum(len(fact.row_names) for fact in facts)
    conversions = KNOWLEDGE.rows(CONVERSIONS)
    lines = [f"{len(facts)} facts give {rows} rows; {len(conversions)} more convert units.", ""]
    for topic in KNOWLEDGE.topics():
        if topic == CONVERSIONS:
            continue
        lines += [f"### {topic}", "", "| row | formula | also for | example | source |", "|---|---|---|---|---|"]
        lines += [line_of(fact) for fact in facts if fact.topic == topic] + [""]
    lines += [f"### {CONVERSIONS}", "", "| measure | units | source |", "|---|---|---|"]
    lines += [conversion_line(list(units)) for _, units in units_by_measure()]
    return "\n".join(line for line in lines if line is not None)


def units_by_measure() -> list[tuple[str, list[str]]]:
    """Which units convert into which, with the measure."""
    pairs = {(row.name.partition("_TO_")[0], row.fact.source) for row in KNOWLEDGE.rows(CONVERSIONS)}
    sources = dict(pairs)
    known = [unit for unit in UNITS_BY_NAME.values() if unit.name.upper().replace(" ", "_") in sources]
    known.sort(key=lambda unit: unit.dimension)
    return [
        (measure, [unit.name for unit in units]) for measure, units in groupby(known, key=lambda unit: unit.dimension)
    ]


def conversion_line(names: list[str]) -> str:
    unit = UNITS_BY_NAME[names[0]]
    fact = next(row.fact for row in KNOWLEDGE.rows(CONVERSIONS) if row.name.startswith(f"{_capitals(unit.name)}_TO_"))
    return f"| {unit.dimension.partition(':')[0]} | {', '.join(names)} | {cell(fact.source)} |"


def _capitals(name: str) -> str:
    return name.upper().replace(" ", "_")


def renew(page: str) -> str:
    """The page with what stands between its two marks made anew."""
    between = re.compile(f"{re.escape(BEGIN)}.*?{re.escape(END)}", re.DOTALL)
    return between.sub(lambda _: f"{BEGIN}\n{facts_as_markdown()}\n{END}", page)


def test_the_page_shows_the_facts_that_ship() -> None:
    page = PATH.read_text(encoding="utf-8")
    assert renew(page) == page, "run  python tests/programs/knowledge/test_knowledge_page.py"
    assert "| `CIRCLE_AREA` | `A = pi*r^2`; A area, r radius | r | A = 9*pi, r = 3 | Archimedes" in page


def test_the_session_on_the_page_runs_as_shown() -> None:
    import doctest

    (block,) = re.findall(r"```pycon\n(.*?)```", PATH.read_text(encoding="utf-8"), re.DOTALL)
    test = doctest.DocTestParser().get_doctest(block, {}, "docs/knowledge.md", str(PATH), 0)
    assert test.examples
    assert doctest.DocTestRunner(verbose=False).run(test).failed == 0


if __name__ == "__main__":
    PATH.write_text(renew(PATH.read_text(encoding="utf-8")), encoding="utf-8")

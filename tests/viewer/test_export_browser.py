"""The exported pages in a real browser: keys, pointer, narrow and dark, long traces, and not one request."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from chromium import BROWSER, Chromium, chromium
from fakes import make_record
from made_traces import QUESTION, cut_row, made_row
from mycelium.problems import clause_parser
from mycelium.viewer import records_page, solutions_page, traces_page

pytestmark = [pytest.mark.browser, pytest.mark.skipif(BROWSER is None, reason="no Chromium is installed")]
HOSTILE = "<img src=x onerror=\"document.title='run'\"></script><script>document.title='run'</script>"
ACTIVE = "document.querySelector('.row.on').dataset.step"


@pytest.fixture(scope="module")
def browser() -> Iterator[Chromium]:
    with chromium() as opened:
        yield opened
        assert all(address.startswith(("file:", "about:")) for address in opened.requests), opened.requests
        assert opened.messages == []


@pytest.fixture(scope="module")
def traces(tmp_path_factory: pytest.TempPathFactory) -> Path:
    page = tmp_path_factory.mktemp("pages") / "traces.html"
    rows = [made_row(), made_row(2000, 80, "long"), made_row(2000, 900, "many"), cut_row(HOSTILE)]
    page.write_text(traces_page("made", rows, clause_parser("punctuation")), encoding="utf-8")
    return page


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> Path:
    page = tmp_path_factory.mktemp("pages") / "records.html"
    made = [make_record(id=f"p{i}", correct=i % 3 == 0, confidence=i / 200, n_steps=1 + i % 4) for i in range(150)]
    made.append(make_record(id=HOSTILE, correct=False, confidence=0.99, reason=HOSTILE))
    other = [make_record(id=f"p{i}", correct=i % 2 == 0, confidence=i / 200) for i in range(150)]
    texts = {"0" * 64: HOSTILE}
    page.write_text(records_page(made, HOSTILE, "x", ("other", other), texts), encoding="utf-8")
    return page


def test_texts_of_problem_and_model_are_shown_and_do_not_run(browser: Chromium, traces: Path) -> None:
    browser.open(traces)
    assert browser.run("document.querySelector('.problem').textContent") == QUESTION
    assert browser.run("document.images.length + document.querySelectorAll('#view script, #view i').length") == 0
    assert browser.run("document.title") == "Traces of made"
    assert "</script>" in browser.run("document.querySelector('.cot').textContent")


def test_the_pointer_over_a_step_lights_what_it_reads(browser: Chromium, traces: Path) -> None:
    browser.open(traces)
    box = json.loads(browser.run("JSON.stringify(document.querySelector('[data-step=\"2\"]').getBoundingClientRect())"))
    browser.hover(box["x"] + 100, box["y"] + 20)
    browser.wait(f"{ACTIVE} === '2'")
    lit = "[...document.querySelectorAll('.problem span')].filter((s) => s.style.background).map((s) => s.textContent).join()"
    assert browser.run(lit) == ">"  # character 6 of the question, which step 3 reads
    under = "[...document.querySelectorAll('.problem span')].filter((s) => s.style.borderBottomColor.startsWith('var')).length"
    assert browser.run(under) >= 1
    assert "Step 3 of 4" in browser.run("document.querySelector('.facts').textContent")
    assert "step 2 30%" in browser.run("document.querySelector('.facts').textContent")


def test_keys_move_from_step_to_step_and_from_trace_to_trace(browser: Chromium, traces: Path) -> None:
    browser.open(traces)
    browser.run("document.querySelector('.cot').focus()")
    for key, step in (("ArrowDown", "1"), ("j", "2"), ("ArrowUp", "1"), ("End", "3"), ("Home", "0")):
        browser.press(key)
        assert browser.run(ACTIVE) == step
    browser.run("document.querySelector('select').focus()")
    for reached in ("Previous", "Next"):
        browser.press("Tab", 9)
        assert browser.run("document.activeElement.textContent") == reached
    browser.press("Enter", 13)
    browser.wait("document.querySelector('.bar p').textContent.includes('2000 tokens, 80 steps')")
    assert "trace=1" in browser.run("location.hash")


@pytest.mark.parametrize("trace", [1, 2])
def test_of_a_long_trace_only_the_rows_on_the_screen_are_drawn(browser: Chromium, traces: Path, trace: int) -> None:
    browser.open(f"{traces.as_uri()}#trace={trace}&step=1")
    assert browser.run("document.querySelectorAll('.row').length") < 40
    slow = browser.run("""(async () => {
        const cot = document.querySelector('.cot'), times = [];
        for (let at = 0; at < 60; at++) {
            cot.scrollTop = at * cot.scrollHeight / 60;
            const begun = performance.now();
            cot.dispatchEvent(new Event('scroll'));
            await new Promise((done) => requestAnimationFrame(() => { times.push(performance.now() - begun); done(); }));
        }
        return times.sort((a, b) => a - b)[30];
    })()""")
    assert slow < 100  # half the frames; a screen redraws every 16.7 ms, and the machine of the tests may be busy
    assert browser.run("document.querySelectorAll('.row').length") < 40


def test_a_chain_without_signals_says_so(browser: Chromium, traces: Path) -> None:
    browser.open(f"{traces.as_uri()}#trace=3")
    assert "No signals" in browser.run("document.querySelector('.facts').textContent")
    assert "so <b>3</b>⏎and" in browser.run("document.querySelector('.cot').textContent")


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("page", ["traces", "records"])
def test_at_360_pixels_nothing_hangs_over_and_colours_follow_the_system(
    browser: Chromium, page: str, dark: bool, request: pytest.FixtureRequest
) -> None:
    browser.open(request.getfixturevalue(page), 360, 740, dark)
    assert browser.run("document.documentElement.scrollWidth") <= 360
    red = browser.run("getComputedStyle(document.querySelector('.mycelium')).backgroundColor.match(/\\d+/)[0]")
    assert (int(red) < 60) == dark


def test_wrong_answers_are_there_at_once_and_open_by_one_key(browser: Chromium, records: Path) -> None:
    browser.open(records)
    assert browser.run("document.querySelector('select').value") == "wrong"
    assert browser.run("document.querySelector('.records summary b').textContent") == HOSTILE  # the surest
    browser.run("document.querySelector('.records summary').focus()")
    browser.press("Enter", 13)
    browser.wait("document.querySelector('.records details .question') !== null")
    assert HOSTILE in browser.run("document.querySelector('.records details .question').textContent")
    assert browser.run("document.title") == f"Evaluation of {HOSTILE}" and browser.run("document.images.length") == 0


def test_rows_are_filtered_searched_and_shown_in_pages(browser: Chromium, records: Path) -> None:
    browser.open(f"{records.as_uri()}#show=all")
    assert browser.run("document.querySelectorAll('.records details').length") == 50
    browser.run("[...document.querySelectorAll('button')].find((b) => b.textContent === 'More').click()")
    assert browser.run("document.querySelectorAll('.records details').length") == 100
    browser.run(
        "(() => { const box = document.querySelector('input'); box.value = 'p14'; box.dispatchEvent(new Event('input')); })()"
    )
    assert browser.run("document.querySelector('[role=status]').textContent") == "11 of 151 rows"  # p14, p140 to p149
    browser.open(f"{records.as_uri()}#show=only B")
    # Right of the second run (even), wrong of the first (no multiple of 3): 75 - 25.
    assert browser.run("document.querySelector('[role=status]').textContent") == "50 of 151 rows"


def test_solutions_open_too(browser: Chromium, tmp_path: Path) -> None:
    rows = [{"id": "a", "status": "guess", "answer": "7", "shown": "7 boxes", "confidence": 0.4, "readings": []}]
    (tmp_path / "solved.html").write_text(solutions_page(rows, "solved", {"a": HOSTILE}), encoding="utf-8")
    browser.open(tmp_path / "solved.html")
    browser.run("document.querySelector('.records summary').click()")
    browser.wait("document.querySelector('.question') !== null")
    assert browser.run("document.querySelector('.question').textContent") == HOSTILE

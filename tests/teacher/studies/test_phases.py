"""The dual-phase study on curves whose peaks are known."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from mycelium.errors import DataError, UsageError
from mycelium.teacher import Trace
from mycelium.teacher.studies.marks import EQUATION, NUMBER, SENTENCE
from mycelium.teacher.studies.phases import (
    _random_hit,
    kinds_in_order,
    phase_curves,
    ratio_interval,
    study_phases,
)
from mycelium.teacher.studies.plots import plot_phases

QUESTION = "Ann has 6 big red pens. Ben buys 4 more of them now."
PROMPT = f"Q {QUESTION}"
COMPLETION = "We add both: 6 + 4 = 10 pens in all. That is it."


def words(text: str) -> tuple[tuple[int, int], ...]:
    spans, start = [], 0
    for word in text.split(" "):
        spans.append((max(0, start - 1), start + len(word)))
        start += len(word) + 1
    return tuple(spans)


def peak_at(n: int, *places: int, height: float = 0.8) -> np.ndarray:
    """A curve with single bumps: half as high beside each place."""
    curve = np.full(n, 0.1)
    for place in places:
        curve[place] = height
        curve[place - 1] = curve[place + 1] = 0.1 + (height - 0.1) / 2
    return curve


def make_trace(**changes) -> Trace:
    prompt, completion = words(PROMPT), words(COMPLETION)
    n = len(completion)
    reading = peak_at(len(prompt), 6 + 1)  # the first word after "pens."
    reading[0] = np.nan
    trace = Trace(
        prompt=PROMPT,
        completion=COMPLETION,
        prompt_offsets=prompt,
        completion_offsets=completion,
        problem_token_span=(1, len(prompt)),
        reading_jsd_bits=reading,
        jsd_bits=peak_at(n, 8),  # "pens", after "10"
        token_spans=((0, 8), (8, n)),
        char_spans=((0, 23), (23, len(COMPLETION))),
        iaf=np.eye(2, len(prompt) - 1, k=2),
        input_mass=np.array([0.5, 0.5]),
        dependency=np.zeros((2, 2)),
        teacher="toy",
        layers=(0, 1),
    )
    return replace(trace, **changes)


def test_peaks_fall_where_they_were_put() -> None:
    study = study_phases([(make_trace(), QUESTION)], tolerance=0)
    reading, generating = study["phases"]["reading"], study["phases"]["generating"]
    assert (reading["n_peaks"], generating["n_peaks"]) == (1, 1)
    assert reading["peak_share"][SENTENCE]["value"] == 1.0
    assert reading["peak_share"][NUMBER]["value"] == 0.0
    assert EQUATION not in reading["peak_share"]  # no equation in the problem
    assert generating["peak_share"][EQUATION]["value"] == 1.0
    assert generating["peak_share"][EQUATION]["chance"] == pytest.approx(1 / len(words(COMPLETION)))
    assert generating["n_tokens"] == len(words(COMPLETION)) and reading["n_tokens"] == len(words(QUESTION))
    assert kinds_in_order(study)[-1] == EQUATION


def test_tolerance_widens_what_counts() -> None:
    trace = make_trace(jsd_bits=peak_at(len(words(COMPLETION)), 7))  # "10" itself
    for tolerance, share in ((0, 0.0), (1, 1.0)):
        study = study_phases([(trace, QUESTION)], tolerance)
        assert study["phases"]["generating"]["peak_share"][EQUATION]["value"] == share


def test_the_mean_and_the_paired_difference_are_those_of_the_curves() -> None:
    traces = [make_trace(), make_trace(jsd_bits=make_trace().jsd_bits + 0.1)]
    study = study_phases([(trace, QUESTION) for trace in traces])
    means = [float(np.nanmean(trace.reading_jsd_bits[1:])) for trace in traces]
    written = [float(trace.jsd_bits.mean()) for trace in traces]
    assert study["phases"]["reading"]["mean_bits"]["value"] == pytest.approx(np.mean(means))
    assert study["phases"]["generating"]["mean_bits"]["value"] == pytest.approx(np.mean(written))
    difference = study["difference"]["mean_bits"]
    assert difference["value"] == pytest.approx(np.mean(written) - np.mean(means))
    assert difference["ci95"][0] <= difference["value"] <= difference["ci95"][1]


def test_operands_are_counted_beside_chance() -> None:
    study = study_phases([(make_trace(), QUESTION)], tolerance=1)
    operands = study["operands"]
    # The first step reads the problem's third token only: "6".
    assert (operands["n_equations"], operands["n_operands"]) == (1, 2)
    assert operands["top_k"]["1"]["value"] == 0.5
    assert operands["top_k"]["1"]["chance"] == pytest.approx(1 / len(words(QUESTION)))
    assert operands["token_overlap"]["value"] == 0.5 and operands["quantities"]["value"] == 1.0


def test_what_was_read_and_what_was_not_is_counted() -> None:
    latex = COMPLETION.replace("6 + 4 = 10", r"\(6 + 4 = 10\)").replace("That is it", "y = 99")
    traces = [make_trace(), make_trace(completion=latex, completion_offsets=words(latex))]
    read = study_phases([(trace, QUESTION) for trace in traces])["equations"]
    assert (read["texts"], read["read"]) == (2, {"plain": 1, "latex": 1, "words": 0})
    assert read["signs"] == {"all": 3, "unread": 1, "share": 1 / 3}  # y = 99
    assert read["computed"] == {"all": 3, "unexplained": 1, "share": 1 / 3}


def test_the_chance_of_a_random_draw() -> None:
    assert _random_hit(10, 2, 1) == pytest.approx(0.2)
    assert _random_hit(4, 2, 2) == pytest.approx(1 - (2 / 4) * (1 / 3))
    assert _random_hit(3, 1, 5) == 1.0 and _random_hit(5, 0, 3) == 0.0


def test_intervals_hold_the_estimate_and_single_items_have_none() -> None:
    found = ratio_interval([1, 0, 1, 1, 0, 1], [1, 1, 1, 1, 1, 1])
    assert found.value is not None and found.low is not None and found.high is not None
    assert found.value == pytest.approx(4 / 6) and found.low < found.value < found.high
    assert ratio_interval([2], [4]).value == 0.5 and ratio_interval([2], [4]).low is None
    assert ratio_interval([], []).value is None
    assert found == ratio_interval([1, 0, 1, 1, 0, 1], [1] * 6)


def test_tokens_without_a_predecessor_are_cut_off() -> None:
    trace = make_trace(problem_token_span=(0, len(words(PROMPT))))
    _, offsets, jsd = phase_curves(trace)["reading"]
    assert len(offsets) == len(jsd) == len(words(PROMPT)) - 1 and np.isfinite(jsd).all()


def test_runs_that_cannot_be_compared_are_refused() -> None:
    with pytest.raises(DataError, match="no trace with signals"):
        study_phases([])
    with pytest.raises(DataError, match="several teachers"):
        study_phases([(make_trace(), QUESTION), (make_trace(teacher="other"), QUESTION)])
    with pytest.raises(DataError, match="several teachers"):
        study_phases([(make_trace(), QUESTION), (make_trace(layers=(1,)), QUESTION)])


def test_the_plot_is_drawn_and_other_formats_are_refused(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    study = study_phases([(make_trace(), QUESTION)] * 3)
    plot_phases(study, tmp_path / "new" / "p.png")
    assert (tmp_path / "new" / "p.png").read_bytes()[:4] == b"\x89PNG"
    without = study_phases([(make_trace(completion=COMPLETION.replace("=", ":")), QUESTION)])
    assert without["operands"]["n_equations"] == 0
    plot_phases(without, tmp_path / "q.svg")
    assert "no equation uses a number" in (tmp_path / "q.svg").read_text() or (tmp_path / "q.svg").stat().st_size > 1000
    with pytest.raises(UsageError, match=r"\.png, \.svg, \.pdf"):
        plot_phases(study, tmp_path / "p.jpeg2000")


def test_the_interval_of_a_ratio_agrees_with_the_paired_bootstrap_of_scipy() -> None:
    from scipy.stats import bootstrap

    rng = np.random.default_rng(3)
    bottoms = rng.integers(20, 200, 150).astype(float)
    tops = rng.binomial(bottoms.astype(int), 0.3).astype(float)
    theirs = bootstrap(
        (tops, bottoms),
        lambda top, bottom, axis: top.sum(axis=axis) / bottom.sum(axis=axis),
        paired=True,
        n_resamples=4000,
        method="percentile",
        rng=rng,
    ).confidence_interval
    found = ratio_interval(tops.tolist(), bottoms.tolist())
    assert found.value == pytest.approx(tops.sum() / bottoms.sum())
    assert (found.low, found.high) == pytest.approx((theirs.low, theirs.high), abs=0.1 * (theirs.high - theirs.low))

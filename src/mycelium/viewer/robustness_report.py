"""The figures of `mycelium eval --perturb` as text."""

from __future__ import annotations

from typing import Any

from mycelium.viewer.evaluation_report import interval, percent


def robustness_lines(figures: dict[str, Any]) -> list[str]:
    """One line for each perturbation, and one more where several draws were made."""
    lines = [f"labelled stories         {figures['stories']}"]
    for name, each in figures["perturbations"].items():
        if not each["n"]:
            lines.append(f"{name:<24} no story can be changed so")
            continue
        moved = each["difference"]
        lines.append(
            f"{name:<24} {percent(each['original']['accuracy'])} before, {percent(each['perturbed']['accuracy'])} "
            f"after   (95%: {interval(each['perturbed']['ci95'])}; n {each['n']}; p {moved['mcnemar_p']:.2g})"
        )
        if every := each.get("all_draws"):
            lines.append(
                f"  under all {every['draws']} draws{'':<6} {percent(every['accuracy'])} of the {every['n']} stories solved "
                f"originally   (95%: {interval(every['ci95'])}); {percent(every['mean_share_of_draws'])} of their draws"
            )
    for key, heading in (
        ("by_program_steps", "by steps of the program"),
        ("by_unread_numbers", "by numbers that nothing reads"),
    ):
        lines.append(heading)
        lines += [
            f"  {label:<22} {percent(group['accuracy'])}   ({group['correct']} of {group['n']})"
            for label, group in figures[key].items()
        ]
    return lines


def robustness_markdown(figures: dict[str, Any]) -> str:
    """A section for the page of `mycelium eval --report`."""
    return "\n".join(["## Robustness", "", "```", *robustness_lines(figures), "```", ""])

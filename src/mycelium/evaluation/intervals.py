"""Intervals and exact tests for proportions, in plain Python so that a reader can check them by hand."""

from __future__ import annotations

from dataclasses import dataclass
from math import comb, sqrt

Z_95 = 1.959963984540054
"""97.5% quantile of the standard normal distribution: the two-sided 95% level."""


@dataclass(frozen=True, slots=True)
class Proportion:
    """`successes` of `n` with its Wilson 95% interval; all of it null when `n` is 0."""

    successes: int
    n: int

    @property
    def value(self) -> float | None:
        return self.successes / self.n if self.n else None

    @property
    def ci95(self) -> tuple[float, float] | None:
        return wilson_interval(self.successes, self.n) if self.n else None

    def to_json(self) -> dict[str, object]:
        ci95 = self.ci95
        return {
            "n": self.n,
            "correct": self.successes,
            "accuracy": self.value,
            "ci95": list(ci95) if ci95 else None,
        }

    def __str__(self) -> str:
        if self.ci95 is None or self.value is None:
            return "no problems"
        low, high = self.ci95
        return f"{self.value:.1%} [{low:.1%}, {high:.1%}] ({self.successes} of {self.n})"


def wilson_interval(successes: int, n: int, z: float = Z_95) -> tuple[float, float]:
    """Wilson score interval of a proportion, inside [0, 1].

    By hand: 1 of 2 gives (0.0945, 0.9055): centre (0.5 + 0.9604) / (1 + 1.9207) = 0.5, half width 0.4055.

    Raises:
        ValueError: `n` is not positive or `successes` lies outside 0..n.

    Source: Wilson (1927), "Probable inference, the law of succession, and statistical inference".
    """
    if n <= 0 or not 0 <= successes <= n:
        raise ValueError(f"got {successes} successes of {n}, expected 0 <= successes <= n and n > 0")
    p = successes / n
    scale = 1 + z * z / n
    centre = (p + z * z / (2 * n)) / scale
    half = z * sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / scale
    # At the ends the closed form is exact, and rounding must not leave [0, 1] or miss the proportion.
    low = 0.0 if successes == 0 else max(0.0, centre - half)
    high = 1.0 if successes == n else min(1.0, centre + half)
    return low, high


def mcnemar_exact(only_a: int, only_b: int) -> float:
    """Two-sided exact McNemar p-value from the two discordant counts.

    Under the null each discordant problem falls to either side with probability 1/2, so the p-value is
    2 * P(X <= min(only_a, only_b)) for X ~ Binomial(only_a + only_b, 1/2), at most 1. With no discordant
    problem it is 1. By hand: 1 against 5 gives 2 * (1 + 6) / 64 = 0.21875.

    Source: McNemar (1947), "Note on the sampling error of the difference between correlated proportions".
    """
    if only_a < 0 or only_b < 0:
        raise ValueError(f"got discordant counts {only_a} and {only_b}, expected counts of at least 0")
    n = only_a + only_b
    tail = sum(comb(n, k) for k in range(min(only_a, only_b) + 1))
    # Integers until the last division: exact however many problems there are.
    return min(1.0, float(2 * tail / 2**n) if n < 1000 else _ratio(2 * tail, 2**n))


def _ratio(numerator: int, denominator: int) -> float:
    from fractions import Fraction

    return float(Fraction(numerator, denominator))


def paired_difference_interval(
    both: int, only_a: int, only_b: int, neither: int, z: float = Z_95
) -> tuple[float, float]:
    """95% interval of the difference in accuracy B - A over the same problems, inside [-1, 1].

    Newcombe's score method with his correlation phi (method 10 of the source): it stays inside [-1, 1] and
    does not collapse to a point when there are no flips.

    Source: Newcombe (1998), "Improved confidence intervals for the difference between binomial proportions
    based on paired data", Statistics in Medicine 17.
    """
    n = both + only_a + only_b + neither
    if n <= 0:
        raise ValueError("got no pairs, expected at least one problem in both files")
    right_a, right_b = both + only_a, both + only_b
    low_a, high_a = wilson_interval(right_a, n, z)
    low_b, high_b = wilson_interval(right_b, n, z)
    p_a, p_b = right_a / n, right_b / n
    product = right_a * (n - right_a) * right_b * (n - right_b)
    phi = 0.0
    if product:
        cross = float(both * neither - only_a * only_b)
        if cross > 0:
            cross = max(cross - n / 2, 0.0)
        phi = cross / sqrt(product)
    low = sqrt(max(0.0, (p_b - low_b) ** 2 - 2 * phi * (p_b - low_b) * (high_a - p_a) + (high_a - p_a) ** 2))
    high = sqrt(max(0.0, (high_b - p_b) ** 2 - 2 * phi * (high_b - p_b) * (p_a - low_a) + (p_a - low_a) ** 2))
    return max(-1.0, p_b - p_a - low), min(1.0, p_b - p_a + high)

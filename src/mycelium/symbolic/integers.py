"""Number theory on plain integers: roots, modular powers, factors."""

from __future__ import annotations

import math

from mycelium.symbolic.errors import UndefinedError


def integer_root(value: int, degree: int) -> int:
    """Floor of the degree-th root, by Newton's method on integers."""
    if degree == 2:
        return math.isqrt(value)
    guess = 1 << -(-value.bit_length() // degree)
    while True:
        better = ((degree - 1) * guess + value // guess ** (degree - 1)) // degree
        if better >= guess:
            return guess
        guess = better


def power_modulo(base: int, exponent: int, modulus: int) -> int:
    """base ** exponent mod modulus, for exponents of any size and also -1, -2 ...

    Raises:
        UndefinedError: modulus 0, or no inverse exists.
    """
    if modulus == 0:
        raise UndefinedError("remainder by zero")
    try:
        return pow(base, exponent, abs(modulus))
    except ValueError:
        raise UndefinedError(f"{base} has no inverse modulo {modulus}") from None


def factorize(n: int) -> dict[int, int] | None:
    """Prime factors by trial division; None when what is left is too large to decide."""
    factors: dict[int, int] = {}
    divisor = 2
    while divisor * divisor <= n:
        if divisor > 50_000:
            return None
        while n % divisor == 0:
            factors[divisor] = factors.get(divisor, 0) + 1
            n //= divisor
        divisor += 1 + (divisor > 2)
    if n > 1:
        factors[n] = factors.get(n, 0) + 1
    return factors


def divisor_count(n: int) -> int | None:
    if n == 0:
        raise UndefinedError("0 has infinitely many divisors")
    factors = factorize(abs(n))
    return None if factors is None else math.prod(count + 1 for count in factors.values())


def totient(n: int) -> int | None:
    if n < 1:
        raise UndefinedError("the totient needs a positive integer")
    factors = factorize(n)
    if factors is None:
        return None
    for prime in factors:
        n = n // prime * (prime - 1)
    return n


def fibonacci(n: int) -> int:
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a

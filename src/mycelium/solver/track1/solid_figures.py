# ruff: noqa: E501
"""The solids that Track 1 knows: cubes, boxes, cylinders, cones, spheres, pyramids, prisms."""

from __future__ import annotations

from functools import cache

from mycelium.solver.track1.figures import (
    BASE_AREA,
    DIAGONAL,
    DIAMETER,
    HEIGHT,
    LATERAL,
    RADIUS,
    SIDE,
    SURFACE,
    VOLUME,
    Figure,
    figure,
)

_ROUND_BASE = "d = 2*r; r = d/2; B = pi*r^2; r = sqrt(B/pi); C = 2*pi*r; r = C/(2*pi);"
_ROUND = {
    "B": BASE_AREA,
    "C": r"circumference(?: of (?:its|the|a|each) (?:circular )?base)?|base circumference",
    "r": RADIUS,
    "d": DIAMETER,
}


@cache
def solid_figures() -> tuple[Figure, ...]:
    """Solids, those with longer names first."""
    return (
        figure(
            r"cubes?|cubic(?:al)? (?:box|block|container|tank|crate)e?s?",
            {
                "S": rf"{SURFACE}|total area of (?:all )?(?:its|the) (?:six )?faces",
                "f": r"area of (?:one|each|a|every|any|the) (?:of its )?faces?",
                "F": r"(?:length of )?(?:a |the |its )?face diagonals?|diagonal of (?:one|each|a) (?:of its )?faces?",
                "L": r"(?:sum|total)(?: of)?(?: the)? (?:lengths? of )?(?:all )?(?:of )?(?:its |the )?(?:12 )?edges|total edge length",
                "d": DIAGONAL,
                "s": SIDE,
                "V": VOLUME,
            },
            "V = s^3; s = root(V, 3); S = 6*s^2; s = sqrt(S/6); d = s*sqrt(3); s = d/sqrt(3); f = s^2; s = sqrt(f); F = s*sqrt(2); s = F/sqrt(2); L = 12*s; s = L/12",
        ),
        figure(
            r"(?:right )?(?:rectangular (?:box|prism|solid|block|tank|container|parallelepiped|room|pool|aquarium)|box|cuboid|brick)(?:e?s)?",
            {
                "S": SURFACE,
                "d": DIAGONAL,
                "V": VOLUME,
                "L": r"(?:sum|total)(?: of)?(?: the)? (?:lengths? of )?(?:all )?(?:of )?(?:its |the )?(?:12 )?edges",
                "lwh": r"(?:edges|dimensions|sides)(?: lengths?| of lengths?)?|edge lengths|side lengths",
                "h": HEIGHT,
                "l": "length",
                "w": "width|breadth",
            },
            "V = l*w*h; S = 2*(l*w + l*h + w*h); d = sqrt(l^2 + w^2 + h^2); h = V/(l*w); w = V/(l*h); l = V/(w*h); L = 4*(l + w + h); h = (S/2 - l*w)/(l + w)",
        ),
        figure(
            r"(?:right )?(?:circular )?(?:cylinders?|cylindrical [a-z]+)",
            {"S": SURFACE, "L": LATERAL, **_ROUND, "h": HEIGHT, "V": VOLUME},
            _ROUND_BASE
            + "V = pi*r^2*h; h = V/(pi*r^2); r = sqrt(V/(pi*h)); L = 2*pi*r*h; h = L/(2*pi*r); r = L/(2*pi*h); S = L + 2*B; h = S/(2*pi*r) - r",
        ),
        figure(
            r"(?:right )?(?:circular )?(?:cones?|conical [a-z]+)",
            {"S": SURFACE, "L": LATERAL, "l": r"slant height(?: of length)?", **_ROUND, "h": HEIGHT, "V": VOLUME},
            _ROUND_BASE
            + "l = sqrt(r^2 + h^2); h = sqrt(l^2 - r^2); r = sqrt(l^2 - h^2); V = pi*r^2*h/3; h = 3*V/(pi*r^2); r = sqrt(3*V/(pi*h)); L = pi*r*l; l = L/(pi*r); S = L + B",
        ),
        figure(
            r"hemispher(?:es?|ical [a-z]+)",
            {"S": r"total surface area|surface area", "B": BASE_AREA, "r": RADIUS, "d": DIAMETER, "V": VOLUME},
            "d = 2*r; r = d/2; B = pi*r^2; r = sqrt(B/pi); V = 2*pi*r^3/3; r = root(3*V/(2*pi), 3); S = 3*pi*r^2; r = sqrt(S/(3*pi))",
        ),
        figure(
            r"spheres?|spherical [a-z]+",
            {
                "S": SURFACE,
                "C": r"circumference(?: of (?:its|a|the) great circle)?",
                "r": RADIUS,
                "d": DIAMETER,
                "V": VOLUME,
            },
            "d = 2*r; r = d/2; V = 4*pi*r^3/3; r = root(3*V/(4*pi), 3); S = 4*pi*r^2; r = sqrt(S/(4*pi)); C = 2*pi*r; r = C/(2*pi)",
        ),
        figure(
            r"regular tetrahedr(?:on|a)s?",
            {"S": SURFACE, "h": HEIGHT, "s": SIDE, "V": VOLUME},
            "V = s^3*sqrt(2)/12; S = s^2*sqrt(3); h = s*sqrt(6)/3; s = root(V*12/sqrt(2), 3); s = sqrt(S/sqrt(3)); s = 3*h/sqrt(6)",
        ),
        figure(
            r"(?:right )?(?:square(?:-based)? pyramids?|pyramids? with (?:a )?square base)",
            {
                "S": SURFACE,
                "L": LATERAL,
                "k": r"lateral edges?(?: of length)?",
                "l": r"slant height",
                "B": BASE_AREA,
                "a": r"(?:length of )?(?:(?:a|the|each|its) )?(?:(?:side|edge)s? of (?:its|the|each) base|base (?:side|edge)s?(?: lengths?)?|base of side(?: length)?|side lengths?|sides?)(?: of length)?",
                "h": HEIGHT,
                "V": VOLUME,
            },
            "B = a^2; a = sqrt(B); V = B*h/3; h = 3*V/B; l = sqrt(h^2 + a^2/4); h = sqrt(l^2 - a^2/4); l = sqrt(k^2 - a^2/4); k = sqrt(l^2 + a^2/4); L = 2*a*l; S = B + L",
        ),
        figure(
            r"(?:right )?(?:triangular |square |hexagonal )?(?:pyramids?)",
            {"B": BASE_AREA, "h": HEIGHT, "V": VOLUME},
            "V = B*h/3; h = 3*V/B; B = 3*V/h",
        ),
        figure(
            r"(?:right )?(?:triangular |hexagonal )?(?:prisms?)",
            {"B": BASE_AREA, "h": HEIGHT, "V": VOLUME},
            "V = B*h; h = V/B; B = V/h",
        ),
    )

# ruff: noqa: E501
"""The figures of the plane that Track 1 knows: circles and their parts, triangles, quadrilaterals, polygons."""

from __future__ import annotations

from functools import cache

from mycelium.solver.track1.figures import AREA, DIAGONAL, DIAMETER, HEIGHT, PERIMETER, RADIUS, SIDE, Figure, figure

_CIRCLE = "d = 2*r; r = d/2; C = 2*pi*r; r = C/(2*pi); A = pi*r^2; r = sqrt(A/pi)"


@cache
def plane_figures() -> tuple[Figure, ...]:
    """Figures of the plane, those with longer names first."""
    return (
        figure(
            r"(?:sector|arc)s? of (?:a|the|this) circle|sectors?(?! of)|circular sectors?",
            {
                "D": r"area of the (?:whole |full |entire )?circle",
                "C": r"circumference(?: of the (?:whole |full |entire )?circle)?",
                "a": r"(?:measure of (?:the |its )?)?(?:central )?angle(?: measure)?(?: at the cent(?:er|re))?",
                "L": r"(?:length of (?:the|its) )?(?:minor )?arc(?: length)?(?: of length)?",
                "r": RADIUS,
                "d": DIAMETER,
                "P": PERIMETER,
                "A": AREA,
            },
            _CIRCLE.replace("A", "D")
            + "; A = a/360*pi*r^2; L = a/360*2*pi*r; P = L + 2*r; a = 360*A/(pi*r^2); a = 360*L/(2*pi*r);"
            "r = sqrt(360*A/(a*pi)); r = 360*L/(2*pi*a); A = L*r/2",
        ),
        figure(
            r"semi-?circles?|semi-?circular [a-z]+|half(?:-| )circles?",
            {"r": RADIUS, "d": DIAMETER, "P": PERIMETER, "A": AREA, "L": r"arc length|length of (?:its |the )?arc"},
            "d = 2*r; r = d/2; A = pi*r^2/2; P = pi*r + 2*r; r = sqrt(2*A/pi); r = P/(pi + 2); L = pi*r",
        ),
        figure(
            r"circles?|disks?|discs?|circular (?!cone|cylinder|base|cylindrical)[a-z]+",
            {
                "C": r"circumference|perimeter",
                "r": RADIUS,
                "d": DIAMETER,
                "A": AREA,
                "c": r"(?:length of )?(?:the |a )?chord(?: of length)?",
                "t": r"distance from (?:the|a|its) cent(?:er|re) to (?:the|a) chord|distance (?:of (?:the|a) chord )?from (?:the|its) cent(?:er|re)",
            },
            _CIRCLE + "; c = 2*sqrt(r^2 - t^2); r = sqrt(t^2 + c^2/4); t = sqrt(r^2 - c^2/4)",
        ),
        figure(
            r"equilateral triangles?",
            {
                "h": HEIGHT,
                "s": SIDE,
                "P": PERIMETER,
                "A": AREA,
                "r": r"(?:inradius|radius of (?:its|the) (?:incircle|inscribed circle))",
                "R": r"(?:circumradius|radius of (?:its|the) (?:circumcircle|circumscribed circle))",
            },
            "h = s*sqrt(3)/2; s = 2*h/sqrt(3); P = 3*s; s = P/3; A = s^2*sqrt(3)/4; s = sqrt(4*A/sqrt(3)); r = s*sqrt(3)/6; R = s*sqrt(3)/3;"
            "s = 6*r/sqrt(3); s = 3*R/sqrt(3)",
        ),
        figure(
            r"isosceles,? right triangles?|right,? isosceles triangles?|45-45-90(?: right)? triangles?|45-90-45 triangles?",
            {
                "c": r"(?:length of )?(?:the |its |a )?hypotenuse(?: of length)?",
                "a": r"(?:length of )?(?:(?:a|the|each|one|its|both|equal) )*(?:leg|side)s?(?: of length)?",
                "P": PERIMETER,
                "A": AREA,
                "h": r"(?:altitude|median|height)(?: (?:drawn )?to (?:the|its) hypotenuse)",
            },
            "c = a*sqrt(2); a = c/sqrt(2); P = 2*a + c; A = a^2/2; a = sqrt(2*A); c = 2*h; h = c/2; a = P/(2 + sqrt(2))",
        ),
        figure(
            r"30-60-90(?: right)? triangles?|30-90-60 triangles?",
            {
                "c": r"(?:length of )?(?:the |its |a )?(?:hypotenuse|longest side)(?: of length)?",
                "a": r"(?:length of )?(?:the |its |a )?(?:shorte(?:r|st) (?:leg|side)|(?:leg|side) opposite(?: to)? the (?:30|<30>)(?: degrees?)? angle)(?: of length)?",
                "b": r"(?:length of )?(?:the |its |a )?(?:longe[r] leg|(?:leg|side) opposite(?: to)? the 60(?: degrees?)? angle)(?: of length)?",
                "P": PERIMETER,
                "A": AREA,
                "h": r"(?:altitude|height)(?: (?:drawn )?to (?:the|its) hypotenuse)",
            },
            "c = 2*a; a = c/2; b = a*sqrt(3); a = b/sqrt(3); P = a + b + c; A = a*b/2; a = sqrt(2*A/sqrt(3)); h = a*b/c; a = 2*h/sqrt(3); a = P/(3 + sqrt(3))",
        ),
        figure(
            r"right(?:-angled)? triangles?|right-angled triangles?",
            {
                "c": r"(?:length of )?(?:the |its |a )?hypotenuse(?: of length)?|longest side",
                "ab": r"(?:lengths? of )?(?:(?:the|its|one|a|other|shorter|longer|second|two|remaining|first|both|of) )*(?:leg|side)s?(?: lengths?)?(?: of lengths?)?",
                "P": PERIMETER,
                "A": AREA,
                "h": r"(?:altitude|height)(?: (?:drawn )?(?:to|on|from the right angle to) (?:the|its) hypotenuse)",
                "m": r"median(?: (?:drawn )?to (?:the|its) hypotenuse)",
                "R": r"(?:circumradius|radius of (?:its|the) (?:circumcircle|circumscribed circle))",
                "r": r"(?:inradius|radius of (?:its|the) (?:incircle|inscribed circle))",
            },
            "c = sqrt(a^2 + b^2); b = sqrt(c^2 - a^2); a = sqrt(c^2 - b^2); P = a + b + c; A = a*b/2; b = 2*A/a; h = a*b/c; R = c/2; c = 2*R;"
            "m = c/2; c = 2*m; r = (a + b - c)/2",
        ),
        figure(
            r"isosceles triangles?",
            {
                "h": rf"{HEIGHT}(?: to (?:the|its) base)?",
                "a": r"(?:(?:the|its|two|both|each|of) )*(?:legs?|(?:equal|congruent) sides|equal side)(?: of lengths?)?",
                "b": r"base(?: length)?(?: of length)?",
                "P": PERIMETER,
                "A": AREA,
            },
            "h = sqrt(a^2 - b^2/4); P = 2*a + b; A = b*h/2; a = sqrt(h^2 + b^2/4); a = (P - b)/2; b = P - 2*a; b = 2*sqrt(a^2 - h^2); h = 2*A/b; b = 2*A/h",
        ),
        figure(
            r"triangles?|triangular [a-z]+",
            {
                "R": r"(?:circumradius|radius of (?:its|the) (?:circumcircle|circumscribed circle))",
                "r": r"(?:inradius|radius of (?:its|the) (?:incircle|inscribed circle))",
                "h": rf"(?:length of )?(?:the |its )?(?:corresponding )?{HEIGHT}(?: to (?:that|this|the|its) (?:base|side))?",
                "b": r"(?:length of )?(?:the |its |a )?base(?: of length)?",
                "xyz": r"(?:lengths? of )?(?:(?:the|its|three|of) )*sides?(?: lengths?| of lengths?| with lengths?)?",
                "P": PERIMETER,
                "A": AREA,
            },
            "A = b*h/2; h = 2*A/b; b = 2*A/h; P = x + y + z; A = sqrt((x+y+z)*(x+y-z)*(x-y+z)*(-x+y+z))/4; r = 2*A/P; R = x*y*z/(4*A); A = r*P/2; P = 2*A/r",
        ),
        figure(
            r"squares?(?! (?:pyramid|base|prism|inch|feet|foot|unit|cent|met|mile|yard|root))(?:-shaped [a-z]+)?",
            {"d": DIAGONAL, "s": SIDE, "P": PERIMETER, "A": AREA},
            "d = s*sqrt(2); s = d/sqrt(2); P = 4*s; s = P/4; A = s^2; s = sqrt(A)",
        ),
        figure(
            r"rectangles?|rectangular (?!box|prism|solid|block|tank|pyramid|container|paral|room|pool)[a-z]+",
            {
                "d": DIAGONAL,
                "l": r"length|longer sides?|base",
                "w": r"width|shorter sides?|height|breadth",
                "lw": r"(?:adjacent |two )?(?:sides|dimensions)(?: of lengths?)?",
                "P": PERIMETER,
                "A": AREA,
            },
            "A = l*w; P = 2*(l + w); d = sqrt(l^2 + w^2); l = A/w; w = A/l; l = P/2 - w; w = P/2 - l; w = sqrt(d^2 - l^2); l = sqrt(d^2 - w^2)",
        ),
        figure(
            r"parallelograms?",
            {
                "b": r"base",
                "h": r"(?:corresponding )?(?:height|altitude)",
                "A": AREA,
                "ac": r"(?:adjacent |two |consecutive )*sides(?: of lengths?)?",
                "P": PERIMETER,
            },
            "A = b*h; b = A/h; h = A/b; P = 2*(a + c)",
        ),
        figure(
            r"rhombus(?:es)?|rhombi",
            {
                "pq": r"(?:lengths? of )?(?:(?:the|its|two|one|other|of|both) )*diagonals?(?: lengths?| of lengths?)?",
                "s": SIDE,
                "P": PERIMETER,
                "A": AREA,
            },
            "s = sqrt(p^2 + q^2)/2; P = 4*s; s = P/4; A = p*q/2; q = 2*A/p; q = sqrt(4*s^2 - p^2)",
        ),
        figure(
            r"isosceles trapezoids?|trapezoids?|trapeziums?",
            {
                "ab": r"(?:(?:the|its|two|parallel|of|lengths|one|other|longer|shorter) )*(?:bases?|parallel sides?)(?: lengths?| of lengths?)?",
                "h": r"(?:height|altitude|distance between (?:them|the bases|the parallel sides))",
                "m": r"median|midline|mid-?segment",
                "A": AREA,
            },
            "m = (a + b)/2; A = m*h; h = A/m; m = A/h; b = 2*m - a",
        ),
        *_regular_polygons(),
    )


def _regular_polygons() -> tuple[Figure, ...]:
    measures = {
        "S": r"(?:sum|total)(?: of)?(?: the)?(?: measures?)?(?: of)?(?: (?:all|all of))?(?: (?:the|its))?(?: (?:measures of the|measures of its))?(?: interior| inside)? angles",
        "X": r"(?:measures? of )?(?:each |an |every |one |the )?(?:of its )?exterior angles?(?: each)?",
        "J": r"(?:measures? of )?(?:each |an |every |one |the )?(?:of its )?(?:interior )?angles?(?: each)?",
        "D": r"(?:total )?(?:number of |many )?(?:distinct |different )?diagonals",
        "n": r"(?:number of |many )(?:sides|vertices|angles)|number of sides",
        "s": SIDE,
        "P": PERIMETER,
        "A": AREA,
        "k": r"apothem",
    }
    formulas = (
        "J = 180 - 360/n; X = 360/n; S = 180*(n - 2); n = S/180 + 2; D = n*(n - 3)/2; n = 360/X; X = 180 - J; P = n*s; s = P/n;"
        "A = n*s^2/(4*tan(pi/n)); k = s/(2*tan(pi/n)); s = 2*k*tan(pi/n); s = sqrt(4*A*tan(pi/n)/n)"
    )
    counts = {
        "triangle": 3, "pentagon": 5, "hexagon": 6, "heptagon": 7, "septagon": 7, "octagon": 8, "nonagon": 9, "decagon": 10, "dodecagon": 12,
        "undecagon": 11, "icosagon": 20,
    }  # fmt: skip
    named = [
        figure(rf"regular {name}s?|regular {name[:-1]}[a-z]+al [a-z]+", measures, formulas, f"n = {count}")
        for name, count in counts.items()
    ]
    whole = {letter: measures[letter] for letter in "SDn"}
    loose = "S = 180*(n - 2); n = S/180 + 2; D = n*(n - 3)/2; n = (3 + sqrt(9 + 8*D))/2"
    shapes = [
        figure(rf"(?:convex )?(?:{name}s?)", whole, loose, f"n = {count}")
        for name, count in (*list(counts.items())[1:], ("quadrilateral", 4))
    ]
    return (
        *named,
        figure(r"regular(?: convex)? polygons?", measures, formulas),
        *shapes,
        figure(r"(?:convex )?polygons?", whole, loose),
    )

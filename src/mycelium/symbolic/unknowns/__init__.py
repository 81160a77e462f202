"""Unknowns under conditions: whole numbers enumerated, systems solved, extremes found, forms matched. Worker side."""

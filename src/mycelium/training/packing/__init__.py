"""Recipes with all that they read in one file, for a machine without network."""

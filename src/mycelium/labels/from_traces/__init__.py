"""Traces -> labels: parsed, aligned, executed, kept only if right."""

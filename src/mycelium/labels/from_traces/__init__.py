"""Chains of thought -> labels, with a trace's attention or without: parsed, aligned, executed, kept only if right."""

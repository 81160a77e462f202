"""Traces, evaluations and solutions as one HTML file that opens from disk, with its data, style and script inside."""

"""Worked examples: an organisation with a story, and small cases that say how Hazır judges."""

from examples.worked_example import worked_example

__all__ = ["worked_example"]

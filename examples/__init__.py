"""Worked examples: an organisation with a story, and small cases that say how Hazır judges."""

from examples.joint_audit import every_example, integrated_example
from examples.worked_example import worked_example

__all__ = ["every_example", "integrated_example", "worked_example"]

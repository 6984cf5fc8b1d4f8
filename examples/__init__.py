"""Worked examples: an organisation with a story, and small cases that say how Hazır judges."""

from examples.joint_audit import integrated_example
from examples.worked_example import worked_example

__all__ = ["integrated_example", "worked_example"]

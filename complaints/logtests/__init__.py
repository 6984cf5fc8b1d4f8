"""The 33 tests on a complaint log: what each asks is data (``*.yaml``), how it looks is one expression.

The data is light; ``complaints.logtests.expressions`` has the expressions and loads the table engine.
"""

from complaints.logtests.catalogue import Check, LogTest, log_tests

__all__ = ["Check", "LogTest", "log_tests"]

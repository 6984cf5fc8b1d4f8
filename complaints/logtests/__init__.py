"""The 33 tests on a complaint log: what each asks is data (``*.yaml``), how it looks is one expression."""

from complaints.logtests import (  # noqa: F401  (they register their checks)
    causes,
    closing,
    coverage,
    handling,
    integrity,
    periods,
    timeliness,
)
from complaints.logtests.catalogue import Check, LogTest, log_tests
from complaints.logtests.logic import LOGIC, Limits, PerCase, PerUnit, check

__all__ = ["LOGIC", "Check", "Limits", "LogTest", "PerCase", "PerUnit", "check", "log_tests"]

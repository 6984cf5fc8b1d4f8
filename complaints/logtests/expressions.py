"""Every check's expression; importing this loads them all, and the table engine with them."""

from complaints.logtests import (  # noqa: F401  (they register their checks)
    assessing,
    causes,
    closing,
    coverage,
    handling,
    integrity,
    periods,
    timeliness,
)
from complaints.logtests.logic import LOGIC, Limits, PerCase, PerUnit

__all__ = ["LOGIC", "Limits", "PerCase", "PerUnit"]

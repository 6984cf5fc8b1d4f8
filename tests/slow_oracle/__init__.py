"""The log tests once more: slow, in plain Python, written from the catalogue's words.

No table engine, no numpy: loops over rows as people would read them. It shares with the tool what is data
(the calendar's model, lists of words, how texts are folded) and none of its logic, so that a disagreement
means that one of the two is wrong.
"""

from slow_oracle.cases import CASE_CHECKS
from slow_oracle.groups import GROUP_CHECKS
from slow_oracle.model import Oracle, Told
from slow_oracle.periods import PERIOD_CHECKS

CHECKS = {**CASE_CHECKS, **GROUP_CHECKS, **PERIOD_CHECKS}

__all__ = ["CHECKS", "Oracle", "Told"]

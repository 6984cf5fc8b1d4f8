"""Which few values make up most of the complaints (8.2).

Juran, J. M. (1951), *Quality Control Handbook*: the vital few. Here they are the fewest values that hold
80 % of the cases.
"""

from __future__ import annotations

from collections.abc import Mapping

from complaints.analysis_results import LISTED_VALUES, Pareto, ParetoRow
from complaints.fields import FieldName

VITAL = 0.8


def pareto(field: FieldName, counts: Mapping[str | None, int]) -> Pareto | None:
    """A field's values with their cases, the most frequent first, ties by name; None without cases."""
    cases = sum(counts.values())
    if not cases:
        return None
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0] is None, item[0] or ""))
    rows: list[ParetoRow] = []
    before = 0
    for value, n in ordered:
        share, cumulative = n / cases, (before + n) / cases
        vital = before < VITAL * cases
        rows.append(ParetoRow(value=value, cases=n, share=share, cumulative=cumulative, vital=vital))
        before += n
    listed = tuple(rows[:LISTED_VALUES])
    return Pareto(
        field=field,
        cases=cases,
        values=len(rows),
        vital=sum(row.vital for row in rows),
        rows=listed,
        other_cases=cases - sum(row.cases for row in listed),
    )

"""What the analysis says in sentences: a handful, the most telling first."""

from __future__ import annotations

from collections.abc import Iterator

from complaints.analysis_results import Analysis, Asked, Share
from complaints.control_charts import ControlChart
from complaints.said import Said

FEW = 30
"""Cases below which a share is told as a count with its interval (domain rule 9)."""


def analysis_said(found: Analysis) -> tuple[Said, ...]:
    """The analysis in a few sentences."""
    return tuple(_sentences(found))


def _sentences(found: Analysis) -> Iterator[Said]:
    yield from _vital(found)
    for name, chart in (("rate", found.rate), ("late", found.late), ("answer-days", found.answer_days)):
        if chart:
            yield _signals(name, chart)
    yield from _recurred(found)
    yield from _waiting(found)
    yield from _satisfied(found)
    for name, share in (("first-contact", found.first_contact), ("justified", found.justified)):
        if share:
            yield _share(f"analysis-{name}", share)


def _vital(found: Analysis) -> Iterator[Said]:
    for pareto in found.paretos:
        if pareto.vital <= len(pareto.rows) and pareto.values > 1:
            held = sum(row.cases for row in pareto.rows if row.vital)
            facts: dict[str, int | float | str] = {"vital": pareto.vital, "values": pareto.values}
            shares = {"share": held / pareto.cases}
            yield Said(code="analysis-vital", facts=facts, shares=shares, fields={"field": pareto.field})


def _signals(name: str, chart: ControlChart) -> Said:
    """Signals of a chart; with few periods its limits are a first trial, and the sentence says so."""
    facts: dict[str, int | float | str] = {
        "chart": f"{name}-{chart.kind}",
        "signals": len(chart.signals),
        "periods": len(chart.points),
        "trial": "yes" if chart.is_trial else "no",
    }
    return Said(code="analysis-signals", facts=facts)


def _recurred(found: Analysis) -> Iterator[Said]:
    for one in found.recurrences:
        facts: dict[str, int | float | str] = {
            "cause": one.cause,
            "before": one.before,
            "after": one.after,
            "days_before": one.days_before,
            "days_after": one.days_after,
            "direction": one.direction.value,
        }
        yield Said(code="analysis-recurrence", facts=facts, days={"acted": one.acted})


def _waiting(found: Analysis) -> Iterator[Said]:
    if found.open_cases and found.ageing:
        old = found.ageing[-1]
        facts: dict[str, int | float | str] = {
            "open": found.open_cases,
            "old": old.cases,
            "days": old.first - 1,
        }
        yield Said(code="analysis-open", facts=facts)


def _satisfied(found: Analysis) -> Iterator[Said]:
    told = found.satisfaction
    if told:
        facts: dict[str, int | float | str] = {
            "mean": round(told.mean, 2),
            "lowest": told.scale[0],
            "highest": told.scale[1],
            "answered": told.answered,
        }
        yield Said(code="analysis-satisfaction", facts=facts)
        if told.response:
            yield _share("analysis-response", told.response)
    yield from _bias(found.asked)


def _bias(asked: tuple[Asked, ...]) -> Iterator[Said]:
    """Invitations of those who accepted the answer against all others."""
    known = [row for row in asked if row.invited is not None and row.outcome]
    pleased = [row for row in known if row.outcome == "yes"]
    others = [row for row in known if row.outcome != "yes"]
    if sum(row.closed for row in pleased) and sum(row.closed for row in others):
        yield Said(
            code="analysis-invited", shares={"accepted": _invited(pleased), "others": _invited(others)}
        )


def _invited(rows: list[Asked]) -> float:
    return sum(row.invited or 0 for row in rows) / sum(row.closed for row in rows)


def _share(code: str, share: Share) -> Said:
    facts: dict[str, int | float | str] = {
        "count": share.count,
        "population": share.population,
        "few": "yes" if share.population < FEW else "no",
    }
    shares = {"share": share.rate or 0.0, "low": share.low, "high": share.high}
    return Said(code=code, facts=facts, shares=shares)

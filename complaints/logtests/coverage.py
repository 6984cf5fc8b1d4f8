"""Whether the log shows all of it: survey, channels, sites, other sources, private data left in
(clauses 4.5, 4.9, 4.10, 5.4.4, 8.3)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

import ibis
import pyarrow as pa
from scipy.stats import poisson

from complaints.fields import SCANNED, FieldName
from complaints.folding import folded
from complaints.log import Log
from complaints.logtests.logic import Limits, PerCase, PerUnit, check
from complaints.logtests.units import units

if TYPE_CHECKING:
    import ibis.expr.types as ir

SCARCE = 0.00135
"""Chance of so few complaints below which a site is told: one side of three sigmas, as on a control chart
(Shewhart 1931)."""


@check("T21-coverage")
def few_invited(log: Log, limits: Limits) -> PerCase:
    """Closed cases; one whose complainant was not asked for satisfaction fails, so that too many tell of a
    survey that shows little (8.3)."""
    return PerCase(population=log["closed_at"].notnull(), failed=~log["invited"].fill_null(False))


@check("T21-bias")
def invited_by_outcome(log: Log, limits: Limits) -> PerUnit:
    """Outcomes (accepted, rejected, no answer) of closed cases; one whose complainants were invited less
    often than all, by more than three sigmas of a p-chart, fails (8.3; Shewhart 1931)."""
    groups = _invited_by_outcome(log)
    all_cases, all_invited = (groups[name].sum().over().cast("float64") for name in ("cases", "invited"))
    lacking = groups.cases * all_invited - groups.invited * all_cases
    chance = groups.cases * all_invited * (all_cases - all_invited)
    failed = (lacking > 0) & (lacking * lacking > chance * limits["sigmas"].amount ** 2)
    accepted = groups.unit == "yes"
    facts = {"accepted": _percent(groups.filter(accepted)), "others": _percent(groups.filter(~accepted))}
    return PerUnit(groups.select("unit", "first", failed=failed), facts)


def _invited_by_outcome(log: Log) -> ir.Table:
    closed = log.table.filter(log.table.closed_at.notnull(), log.table.accepted.notnull())
    invited = closed.invited.fill_null(False).ifelse(1, 0)
    return closed.group_by(unit="accepted").aggregate(
        first=closed.row.min(), cases=closed.count(), invited=invited.sum()
    )


def _percent(groups: ir.Table) -> ir.IntegerScalar:
    share = groups.invited.sum() * 100 / groups.cases.sum()
    return share.fill_null(0).round().cast("int64")


@check("T22-silent-channel")
def announced_channel_without_complaint(log: Log, limits: Limits) -> PerUnit:
    """Channels that the organisation announces, if any case names its channel; one through which no
    complaint came fails (4.5, 7.2)."""
    counts = _counts(log, "channel")
    announced = log.targets.channels if counts else ()
    return PerUnit(units((name, not counts[folded(name)]) for name in announced))


@check("T23-silent-site")
def site_with_too_few_complaints(log: Log, limits: Limits) -> PerUnit:
    """Sites that the organisation has, if any case names one of them; one without a complaint fails. Of
    known volume: one with so few that chance makes it as rare as a point beyond three sigmas (4.5, 5.4.4)."""
    counts = _counts(log, "site")
    sites = {name: counts[folded(name)] for name in log.targets.sites}
    silent = {name: count == 0 for name, count in sites.items() if any(sites.values())}
    return PerUnit(units((silent | _scarce(sites, log.targets.site_volumes)).items() if silent else ()))


def _scarce(sites: Mapping[str, int], volumes: Mapping[str, float]) -> dict[str, bool]:
    """Sites with a volume, held against their part of the complaints of all of them (Poisson)."""
    known = {folded(name): volume for name, volume in volumes.items() if volume > 0}
    asked = {name: count for name, count in sites.items() if folded(name) in known}
    rate = sum(asked.values()) / (sum(known[folded(name)] for name in asked) or 1)
    return {name: bool(poisson.cdf(n, rate * known[folded(name)]) < SCARCE) for name, n in asked.items()}


def _counts(log: Log, name: FieldName) -> Counter[str]:
    """Cases by the folded text of a field."""
    counts: Counter[str] = Counter()
    for text, cases in log.counts(name).items():
        counts[folded(text)] += cases
    return counts


@check("T24-personal")
def personal_data_in_free_text(log: Log, limits: Limits) -> PerCase:
    """Cases whose free text was scanned; one with what looks like an identity number, IBAN, card number,
    telephone number or e-mail address fails (4.10). Facts: cases by kind; no value is kept."""
    kinds = [name for name in SCANNED if log.has(name)]
    facts = {
        kind.removeprefix("pii_"): (log.table[kind] > 0).fill_null(False).ifelse(1, 0).sum().fill_null(0)
        for kind in kinds
    }
    found = [(log[kind] > 0).fill_null(False) for kind in kinds]
    return PerCase(ibis.or_(*(log[kind].notnull() for kind in kinds)), ibis.or_(*found), facts)


@check("T33-unmatched")
def missing_from_the_log(log: Log, limits: Limits) -> PerUnit:
    """References of the second source (returns, legal, social media, regulator), each once, if any case has
    an id; one that no case has as its id fails (4.9)."""
    wanted = dict.fromkeys(log.targets.reconcile)
    rows = pa.table({"unit": list(wanted), "first": list(range(len(wanted)))})
    references = ibis.memtable(rows).filter(log.table.case_id.count().as_scalar() > 0)
    logged = log.table.select(logged="case_id").semi_join(references, [("logged", "unit")]).distinct()
    matched = references.left_join(logged, references.unit == logged.logged)
    return PerUnit(matched.select("unit", "first", failed=matched.logged.isnull()))

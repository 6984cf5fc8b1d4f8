"""Why, and what was done about it: recurrence, root causes, corrective actions, classification
(clauses 7.6, 8.2, 8.7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from complaints.fields import FieldName
from complaints.log import Log
from complaints.logtests.logic import Limits, PerCase, PerUnit, check
from complaints.logtests.units import one, sound
from complaints.vague_words import is_human_error, is_known, is_other, is_root_cause

if TYPE_CHECKING:
    import ibis.expr.types as ir

BY_CAUSE = ("product", "cause")
BY_COMPLAINANT = ("complainant", "category")
EPOCH = 1_000_000
"""Days added before a division, so that engines which round differently below zero agree."""


@check("T13-cause-cluster")
def same_cause_again(log: Log, limits: Limits) -> PerUnit:
    """Pairs of product and known cause; one with so many cases within the window fails (7.6, 8.2)."""
    return PerUnit(_clusters(log, BY_CAUSE, limits))


@check("T13-complainant-cluster")
def same_complainant_again(log: Log, limits: Limits) -> PerUnit:
    """Pairs of complainant and known category; one with so many cases within the window fails (7.6, 8.2)."""
    return PerUnit(_clusters(log, BY_COMPLAINANT, limits))


@check("T15-no-action")
def recurring_cause_without_action(log: Log, limits: Limits) -> PerUnit:
    """Pairs of product and cause that recur as in T13; no corrective action on any of their cases fails
    (8.7)."""
    cases = _alike(log, BY_CAUSE, ("capa_id",))
    found = _recurring(cases, BY_CAUSE, limits)
    acted = cases.filter(cases.capa_id.notnull()).select(*BY_CAUSE).distinct().mutate(acted=True)
    told = found.left_join(acted, BY_CAUSE)
    return PerUnit(told.select(unit=_name(told, BY_CAUSE), failed=told.acted.isnull(), first=told.first))


@check("T15-unverified")
def action_never_verified(log: Log, limits: Limits) -> PerCase:
    """Closed cases with a corrective action whose verification was due, or done; none on record after the
    limit fails (8.7)."""
    overdue = log.overdue("closed_at", limits["limit"]).fill_null(False)
    verified = log["capa_verified_at"].notnull()
    return PerCase(
        population=log["capa_id"].notnull() & log["closed_at"].notnull() & (verified | overdue),
        failed=~verified & overdue,
    )


@check("T14-causeless")
def justified_without_cause(log: Log, limits: Limits) -> PerCase:
    """Cases found justified, wholly or in part, and closed (all, where the log has no closing); no cause on
    record, or a word for unknown, fails (7.6, 8.2)."""
    closed = log["closed_at"].notnull() if log.has("closed_at") else ibis.literal(True)
    justified = log["justified"].isin(("yes", "partly")).fill_null(False)
    return PerCase(population=justified & closed, failed=~is_known(log, log["cause"]))


@check("T14-human")
def human_error_as_cause(log: Log, limits: Limits) -> PerCase:
    """Cases with a known cause; "human error" and no more fails: it says who, not why (7.6, 8.2)."""
    return PerCase(population=is_known(log, log["cause"]), failed=is_human_error(log, log["cause"]))


@check("T14-dominant")
def one_cause_for_everything(log: Log, limits: Limits) -> PerUnit:
    """Causes to act on; one that more than the limit's share of all their cases has fails (8.2)."""
    known = log.table.filter(is_root_cause(log, log.table.cause))
    causes = known.group_by(unit="cause").aggregate(first=known.row.min(), cases=known.count())
    told = causes.mutate(failed=causes.cases * 100 > causes.cases.sum().over() * limits["share"].amount)
    return PerUnit(told.drop("cases"), {"cases": known.count()})


@check("T26-unclassified")
def without_category(log: Log, limits: Limits) -> PerCase:
    """Every case; no category, or a word for none, fails (8.2)."""
    return PerCase(population=log["row"].notnull(), failed=~is_known(log, log["category"]))


@check("T26-other")
def classified_as_other(log: Log, limits: Limits) -> PerCase:
    """Cases with a category; "other" fails, so that too many of them tell of a list that does not fit
    (8.2)."""
    return PerCase(population=is_known(log, log["category"]), failed=is_other(log, log["category"]))


def _clusters(log: Log, by: tuple[FieldName, ...], limits: Limits) -> ir.Table:
    """Units for groups of cases alike: one row for each that recurs, one for all the others."""
    cases = _alike(log, by)
    found = _recurring(cases, by, limits)
    others = cases.select(*by).distinct().count() - found.count().as_scalar()
    named = found.select(unit=_name(found, by), failed=ibis.literal(True), first="first", weight=one())
    return named.union(sound(others))


def _alike(log: Log, by: tuple[FieldName, ...], more: tuple[FieldName, ...] = ()) -> ir.Table:
    """The cases that say what they are grouped by, with no more columns than needed."""
    who, why = (log.table[name] for name in by)
    known = log.table.filter(log.table.received_at.notnull(), who.notnull(), is_known(log, why))
    return known.select("row", "received_at", *by, *more)


def _recurring(cases: ir.Table, by: tuple[FieldName, ...], limits: Limits) -> ir.Table:
    """The groups with so many cases within the window: their fields and first row.

    Counting settles most: too few cases in all, or enough in one stretch as long as the window. Only the
    cases of the rest are put in order.
    """
    window, least = int(limits["window"].amount), int(limits["cases"].amount)
    groups = cases.group_by(by).aggregate(first=cases.row.min(), cases=cases.count())
    many = groups.filter(groups.cases >= least)
    crowded = _crowded(cases.semi_join(many, by), by, window, least)
    close = _close(cases.semi_join(many.anti_join(crowded, by), by), by, window, least)
    return many.semi_join(crowded.union(close), by)


def _crowded(cases: ir.Table, by: tuple[FieldName, ...], window: int, least: int) -> ir.Table:
    """The groups with enough cases in one of the stretches that the calendar is cut into."""
    stretch = (_day(cases.received_at) + EPOCH) // (window + 1)
    counted = cases.group_by(*by, stretch=stretch).aggregate(cases=cases.count())
    return counted.filter(counted.cases >= least).select(*by).distinct()


def _close(cases: ir.Table, by: tuple[FieldName, ...], window: int, least: int) -> ir.Table:
    """The groups in which so many cases, one after the other, lie within the window."""
    order = ibis.window(group_by=list(by), order_by="received_at")
    days = _day(cases.received_at) - _day(cases.received_at.lag(least - 1).over(order))
    dated = cases.mutate(days=days)
    return dated.filter(dated.days <= window).select(*by).distinct()


def _day(moment: ir.Value) -> ir.IntegerValue:
    return moment.date().epoch_days()


def _name(groups: ir.Table, by: tuple[FieldName, ...]) -> ir.StringValue:
    return groups[by[0]] + ibis.literal(" · ") + groups[by[1]]

"""Checks that are asked of every case alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from itertools import combinations
from statistics import median

from complaints.fields import SCANNED, STEPS
from complaints.limits import Limit
from slow_oracle.model import (
    Oracle,
    Row,
    Told,
    answered,
    by,
    is_before,
    is_human_error,
    is_known,
    is_other,
    latest,
    name_of,
)  # fmt: skip

Limits = Mapping[str, Limit]
KEY_FIELDS = ("case_id", "received_at", "channel", "product", "category", "severity", "status", "assigned_to")
ASSESSED = ("severity", "complexity", "impact")
ORDER = ("received_at", "logged_at", "acknowledged_at", "decided_at", "communicated_at", "closed_at")


def everyone(row: Row) -> bool:
    return True


def t02_incomplete(log: Oracle, limits: Limits) -> Told:
    return log.of_cases(everyone, lambda row: any(row[name] is None for name in KEY_FIELDS))


def t02_identity(log: Oracle, limits: Limits) -> Told:
    return log.of_cases(everyone, lambda row: row["case_id"] is None or row["received_at"] is None)


def t03_late(log: Oracle, limits: Limits) -> Told:
    def is_due(row: Row) -> bool:
        return log.has_passed(row["received_at"], limits["limit"])

    def is_late(row: Row) -> bool:
        acknowledged = row["acknowledged_at"]
        return acknowledged is None or log.is_later(row["received_at"], acknowledged, limits["limit"])

    return log.of_cases(is_due, is_late)


def t04_missing(log: Oracle, limits: Limits) -> Told:
    return log.of_cases(
        lambda row: log.has_passed(row["received_at"], limits["limit"]),
        lambda row: row["acknowledged_at"] is None,
    )


def t05_blank(log: Oracle, limits: Limits) -> Told:
    return log.of_cases(everyone, lambda row: any(row[name] is None for name in ASSESSED))


def t06_no_due(log: Oracle, limits: Limits) -> Told:
    return log.of_cases(everyone, lambda row: row["due_at"] is None)


def t06_moved(log: Oracle, limits: Limits) -> Told:
    def was_moved_in_silence(row: Row) -> bool:
        first, due = row["first_due_at"], row["due_at"]
        if due is None or not due > latest(first):
            return False
        return not by(answered(row), first) and not by(row["first_update_at"], first)

    return log.of_cases(
        lambda row: row["first_due_at"] is not None and log.as_of > latest(row["first_due_at"]),
        was_moved_in_silence,
    )


def is_past_due(log: Oracle, row: Row) -> bool:
    return row["due_at"] is not None and log.as_of > latest(row["due_at"])


def t07_silent(log: Oracle, limits: Limits) -> Told:
    return log.of_cases(
        lambda row: is_past_due(log, row) and not by(answered(row), row["due_at"]),
        lambda row: not by(row["first_update_at"], row["due_at"]),
    )


def t08_overdue(log: Oracle, limits: Limits) -> Told:
    return log.of_cases(lambda row: is_past_due(log, row), lambda row: not by(answered(row), row["due_at"]))


def t08_rule(log: Oracle, limits: Limits) -> Told:
    def is_late(row: Row) -> bool:
        answer = answered(row)
        return answer is None or log.is_later(row["received_at"], answer, limits["limit"])

    return log.of_cases(lambda row: log.has_passed(row["received_at"], limits["limit"]), is_late)


def t09_uncommunicated(log: Oracle, limits: Limits) -> Told:
    return log.of_cases(lambda row: row["closed_at"], lambda row: row["communicated_at"] is None)


def t09_lag(log: Oracle, limits: Limits) -> Told:
    def is_asked(row: Row) -> bool:
        left_to_other_check = row["closed_at"] and row["communicated_at"] is None
        return log.has_passed(row["decided_at"], limits["limit"]) and not left_to_other_check

    def is_late(row: Row) -> bool:
        told = row["communicated_at"]
        return told is None or log.is_later(row["decided_at"], told, limits["limit"])

    return log.of_cases(is_asked, is_late)


def t10_unanswered(log: Oracle, limits: Limits) -> Told:
    return log.of_cases(lambda row: row["closed_at"], lambda row: row["accepted"] is None)


def t10_early(log: Oracle, limits: Limits) -> Told:
    return log.of_cases(
        lambda row: row["closed_at"] and row["executed_at"],
        lambda row: is_before(row["closed_at"], row["executed_at"]),
    )


def t11_recourse(log: Oracle, limits: Limits) -> Told:
    return log.of_cases(lambda row: row["accepted"] == "no", lambda row: row["recourse_informed"] != "yes")


def t12_reopened(log: Oracle, limits: Limits) -> Told:
    return log.of_cases(
        lambda row: row["closed_at"] or row["reopened_at"], lambda row: row["reopened_at"] is not None
    )


def t14_causeless(log: Oracle, limits: Limits) -> Told:
    return log.of_cases(
        lambda row: row["justified"] in ("yes", "partly") and row["closed_at"],
        lambda row: not is_known(row["cause"]),
    )


def t14_human(log: Oracle, limits: Limits) -> Told:
    return log.of_cases(lambda row: is_known(row["cause"]), lambda row: is_human_error(row["cause"]))


def t15_unverified(log: Oracle, limits: Limits) -> Told:
    def is_asked(row: Row) -> bool:
        due = row["capa_verified_at"] or log.has_passed(row["closed_at"], limits["limit"])
        return bool(row["capa_id"] is not None and row["closed_at"] and due)

    return log.of_cases(is_asked, lambda row: row["capa_verified_at"] is None)


def t16_unescalated(log: Oracle, limits: Limits) -> Told:
    return log.of_cases(
        lambda row: row["safety"] and log.has_passed(row["received_at"], limits["limit"]),
        lambda row: row["escalated_at"] is None,
    )


def t16_late(log: Oracle, limits: Limits) -> Told:
    def is_late(row: Row) -> bool:
        raised = row["escalated_at"]
        return raised is None or log.is_later(row["received_at"], raised, limits["limit"])

    return log.of_cases(
        lambda row: row["safety"] and log.has_passed(row["received_at"], limits["limit"]), is_late
    )


def t17_order(log: Oracle, limits: Limits) -> Told:
    def dates(row: Row) -> list:
        return [row[name] for name in ORDER if row[name] is not None]

    def is_out_of_order(row: Row) -> bool:
        return any(is_before(later, earlier) for earlier, later in combinations(dates(row), 2))

    return log.of_cases(lambda row: len(dates(row)) >= 2, is_out_of_order)


def t17_future(log: Oracle, limits: Limits) -> Told:
    def is_odd(row: Row) -> bool:
        return bool(row["unread_moments"]) or any(row[name] and row[name] > log.as_of for name in STEPS)

    return log.of_cases(everyone, is_odd)


def t18_near_duplicate(log: Oracle, limits: Limits) -> Told:
    told = [row for row in log.rows if row["complainant"] and row["product"] and row["received_at"]]

    def is_same(one: Row, other: Row) -> bool:
        alike = all(one[name] == other[name] for name in ("complainant", "product"))
        same_day = one["received_at"].date() == other["received_at"].date()
        texts = {one["text_key"], other["text_key"]} - {None}
        return alike and same_day and len(texts) <= 1

    twins = [row for n, row in enumerate(told) if any(is_same(row, before) for before in told[:n])]
    return Told(len(told), tuple(map(name_of, twins)))


def t20_self(log: Oracle, limits: Limits) -> Told:
    return log.of_cases(
        lambda row: row["investigator"] is not None and row["subject_person"] is not None,
        lambda row: row["investigator"] == row["subject_person"],
    )


def t21_coverage(log: Oracle, limits: Limits) -> Told:
    return log.of_cases(lambda row: row["closed_at"], lambda row: not row["invited"])


def t24_personal(log: Oracle, limits: Limits) -> Told:
    return log.of_cases(
        lambda row: any(row[name] is not None for name in SCANNED),
        lambda row: any((row[name] or 0) > 0 for name in SCANNED),
    )


def t26_unclassified(log: Oracle, limits: Limits) -> Told:
    return log.of_cases(everyone, lambda row: not is_known(row["category"]))


def t26_other(log: Oracle, limits: Limits) -> Told:
    return log.of_cases(lambda row: is_known(row["category"]), lambda row: is_other(row["category"]))


def t27_outlier(log: Oracle, limits: Limits) -> Told:
    def is_worth_something(row: Row) -> bool:
        comparable = row["category"] is not None and row["severity"] is not None
        return comparable and (row["remedy_value"] or 0) > 0

    values = defaultdict(list)
    for row in filter(is_worth_something, log.rows):
        values[row["category"], row["severity"]].append(row["remedy_value"])

    def is_far_above(row: Row) -> bool:
        usual = median(values[row["category"], row["severity"]])
        return row["remedy_value"] > limits["times"].amount * usual

    return log.of_cases(is_worth_something, is_far_above)


def t28_authority(log: Oracle, limits: Limits) -> Told:
    return log.of_cases(
        lambda row: row["remedy_value"] is not None and row["remedy_value"] > limits["limit"].amount,
        lambda row: row["approved_by"] is None,
    )


def t32_late(log: Oracle, limits: Limits) -> Told:
    return log.of_cases(
        lambda row: row["received_at"] and row["logged_at"],
        lambda row: log.is_later(row["received_at"], row["logged_at"], limits["limit"]),
    )


CASE_CHECKS: dict[str, Callable[[Oracle, Limits], Told]] = {
    "T02-incomplete": t02_incomplete,
    "T02-identity": t02_identity,
    "T03-late": t03_late,
    "T04-missing": t04_missing,
    "T05-blank": t05_blank,
    "T06-no-due": t06_no_due,
    "T06-moved": t06_moved,
    "T07-silent": t07_silent,
    "T08-overdue": t08_overdue,
    "T08-rule": t08_rule,
    "T09-uncommunicated": t09_uncommunicated,
    "T09-lag": t09_lag,
    "T10-unanswered": t10_unanswered,
    "T10-early": t10_early,
    "T11-recourse": t11_recourse,
    "T12-reopened": t12_reopened,
    "T14-causeless": t14_causeless,
    "T14-human": t14_human,
    "T15-unverified": t15_unverified,
    "T16-unescalated": t16_unescalated,
    "T16-late": t16_late,
    "T17-order": t17_order,
    "T17-future": t17_future,
    "T18-near-duplicate": t18_near_duplicate,
    "T20-self": t20_self,
    "T21-coverage": t21_coverage,
    "T24-personal": t24_personal,
    "T26-unclassified": t26_unclassified,
    "T26-other": t26_other,
    "T27-outlier": t27_outlier,
    "T28-authority": t28_authority,
    "T32-late": t32_late,
}

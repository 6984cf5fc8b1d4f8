"""What the made-up organisation has set for itself: targets that fit its log, with or without gaps."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import numpy as np

from checklists.words import Language
from complaints.demo.cases import AUTHORITY, Plan
from complaints.demo.tables import case_ids
from complaints.demo.world import ranked
from complaints.limits import Unit
from complaints.targets import Objective, OwnTarget, Targets

COMPLAINTS_A_SALE = 0.02
SILENT_SITE = {"tr": "Van", "en": "Van"}
SILENT_CHANNEL = {"tr": "Faks", "en": "Fax"}
ELSEWHERE = ("S-TÜKETİCİ-1", "S-TÜKETİCİ-2")
"""References that only the consumer arbitration committee has."""


def targets_of(plan: Plan, language: Language, *, faulty: bool) -> Targets:
    """Everything that any test wants.

    faulty: a channel and a site from which nothing comes (T22, T23), three months without analysis (T30),
    complaints elsewhere that the log does not have (T33).
    """
    world, source = plan.world, "PR-12"
    sites, channels = world.words("sites", language), world.words("channels", language)
    shares = ranked(len(sites), 0.7) * float(plan.starts[-1]) / COMPLAINTS_A_SALE
    volumes: dict[str, Any] = dict(zip(sites, shares.round().tolist(), strict=True))
    months = list(_months(plan.first, plan.last))
    known = case_ids(np.arange(0, plan.starts[-1], max(1, plan.starts[-1] // 20)), plan).to_pylist()
    return Targets(
        own={
            "log": OwnTarget(amount=1, unit=Unit.WORKING_DAYS, source=source),
            "acknowledge": OwnTarget(amount=2, unit=Unit.WORKING_DAYS, source=source),
            "escalate": OwnTarget(amount=1, unit=Unit.WORKING_DAYS, source=source),
            "answer": OwnTarget(amount=20, unit=Unit.WORKING_DAYS, source=source),
        },
        channels=(*channels, *((SILENT_CHANNEL[language],) if faulty else ())),
        sites=(*sites, *((SILENT_SITE[language],) if faulty else ())),
        volumes=_volumes(plan, months),
        site_volumes=volumes | ({SILENT_SITE[language]: float(np.median(shares))} if faulty else {}),
        authority=AUTHORITY,
        analysed=tuple(month for n, month in enumerate(months) if not faulty or n not in (4, 5, 6)),
        analysed_every=1,
        objectives=(Objective(kpi="ack-on-time", at_least=90, source=source),),
        reconcile=(*known, *(ELSEWHERE if faulty else ())),
    )  # fmt: skip


def _volumes(plan: Plan, months: list[date]) -> dict[date, float]:
    """Sales a month that explain the seasons of the complaints."""
    ends = [*((month - plan.first).days for month in months[1:]), len(plan.starts) - 1]
    begins = [max((month - plan.first).days, 0) for month in months]
    spread = zip(months, begins, ends, strict=True)
    return {
        month: float(round(plan.expected[begin:end].sum() / COMPLAINTS_A_SALE)) or 1.0
        for month, begin, end in spread
    }


def _months(first: date, last: date) -> Iterator[date]:
    month = first.replace(day=1)
    while month <= last:
        yield month
        month = date(month.year + month.month // 12, month.month % 12 + 1, 1)

"""The log tests as somebody would write them in plain pandas: vectorised, one frame, no loop over rows.

It is the other side of ``bench_log_tests`` and says the same: for every check, how many were asked and how
many failed (the benchmark compares them first).
"""

from __future__ import annotations

import math
from datetime import datetime
from itertools import pairwise
from typing import Any

import numpy as np
import pandas as pd
from scipy.stats import poisson

from complaints.control_charts import Period, p_chart, u_chart
from complaints.fields import SCANNED, STEPS
from complaints.folding import folded
from complaints.targets import Targets
from complaints.vague_words import HUMAN_ERROR, OTHER, UNKNOWN
from complaints.working_days import working_days

KEY = ("case_id", "received_at", "channel", "product", "category", "severity", "status", "assigned_to")
ORDER = ("received_at", "logged_at", "acknowledged_at", "decided_at", "communicated_at", "closed_at")
LISTED = 1000
DAY = pd.Timedelta(days=1)
Counts = dict[str, tuple[int, int]]


class Pandas:
    """A log in memory, and its checks."""

    def __init__(self, frame: pd.DataFrame, targets: Targets, as_of: datetime) -> None:
        self.d, self.targets, self.now = frame, targets, pd.Timestamp(as_of)
        moments = frame[[name for name in STEPS if name in frame]]
        first = min(moments.min().min(), self.now).normalize() - DAY
        last = max(moments.max().max(), self.now).normalize()
        days = working_days(targets.calendar, first.date(), last.date())
        self.first, self.numbers = first, days["number"].to_numpy()
        self.found: Counts = {}

    def run(self) -> Counts:
        """Every check."""
        for part in (self.identity, self.times, self.closing, self.causes, self.fairness, self.survey,
                     self.groups, self.periods):  # fmt: skip
            part()
        return self.found

    def say(self, check: str, asked: Any, wrong: Any) -> None:
        """Count, and name the first failing cases as the tool does."""
        failing = asked & wrong
        self.found[check] = int(asked.sum()), int(failing.sum())
        names = self.d.case_id[failing].head(LISTED)
        list(names.fillna("#"))

    def number(self, at: pd.Series) -> np.ndarray:
        """Working days up to and with the days of moments; NaN for none."""
        index = (at.dt.normalize() - self.first).dt.days
        return np.where(at.isna(), np.nan, self.numbers[index.fillna(0).astype(int)])

    def worked(self, start: str, end: str | None) -> np.ndarray:
        """Working days between two moments of a case, or until now."""
        reached = self.number(self.d[end]) if end else self.numbers[(self.now.normalize() - self.first).days]
        return reached - self.number(self.d[start])

    @staticmethod
    def latest(at: pd.Series) -> pd.Series:
        """The last moment that a date without a time may be."""
        return at.where(at != at.dt.normalize(), at + DAY - pd.Timedelta(seconds=1))

    def is_one(self, name: str, words: tuple[str, ...]) -> pd.Series:
        meant = {folded(word) for word in words}
        spelled = [text for text in self.d[name].dropna().unique() if folded(text) in meant]
        return self.d[name].isin(spelled)

    # --- case by case

    def identity(self) -> None:
        d, every = self.d, pd.Series(True, index=self.d.index)
        self.say("T02-incomplete", every, d[list(KEY)].isna().any(axis=1))
        self.say("T02-identity", every, d.case_id.isna() | d.received_at.isna())
        self.say("T05-blank", every, d[["severity", "complexity", "impact"]].isna().any(axis=1))
        wrong, seen = (
            pd.Series(False, index=d.index),
            pd.Series(pd.NaT, index=d.index, dtype=d.received_at.dtype),
        )
        for name in ORDER:
            wrong |= self.latest(d[name]) < seen
            seen = seen.where(seen > d[name], d[name]).fillna(seen)
        self.say("T17-order", d[list(ORDER)].notna().sum(axis=1) >= 2, wrong)
        future = (d[[name for name in STEPS if name in d]] > self.now).any(axis=1)
        self.say("T17-future", every, future | (d.unread_moments > 0))
        known = d.complainant.notna() & d["product"].notna() & d.received_at.notna()
        keys = pd.DataFrame(
            {"c": d.complainant, "p": d["product"], "d": d.received_at.dt.normalize(), "t": d.text_key}
        )
        same, day = keys[known].duplicated(), keys[known].duplicated(["c", "p", "d"])
        unsaid = day & d.text_key[known].isna()
        self.say("T18-near-duplicate", known, (same | unsaid).reindex(d.index, fill_value=False))
        scanned = d[list(SCANNED)]
        self.say("T24-personal", scanned.notna().any(axis=1), (scanned > 0).any(axis=1))

    def times(self) -> None:
        d, now = self.d, self.now
        late = self.limit("acknowledge", 2)
        due = pd.Series(self.worked("received_at", None) > late, index=d.index)
        self.say(
            "T03-late", due, d.acknowledged_at.isna() | (self.worked("received_at", "acknowledged_at") > late)
        )
        self.say("T04-missing", due, d.acknowledged_at.isna())
        every = pd.Series(True, index=d.index)
        answered = d.communicated_at.fillna(d.closed_at)
        due_at, first = self.latest(d.due_at), self.latest(d.first_due_at)
        self.say("T06-no-due", every, d.due_at.isna())
        silent = ~(answered <= first) & ~(d.first_update_at <= first)
        self.say("T06-moved", first < now, (d.due_at > first) & silent)
        self.say("T07-silent", (due_at < now) & ~(answered <= due_at), ~(d.first_update_at <= due_at))
        self.say("T08-overdue", due_at < now, ~(answered <= due_at))
        limit, passed = self.limit("answer", 20), self.worked("received_at", None)
        taken = self.number(answered) - self.number(d.received_at)
        self.say("T08-rule", pd.Series(passed > limit, index=d.index), ~(taken <= limit))
        logged = d.received_at.notna() & d.logged_at.notna()
        self.say("T32-late", logged, self.worked("received_at", "logged_at") > self.limit("log", 1))
        safe = d.safety.fillna(False).astype(bool) & (
            self.worked("received_at", None) > self.limit("escalate", 1)
        )
        slow = self.worked("received_at", "escalated_at") > self.limit("escalate", 1)
        self.say("T16-unescalated", safe, d.escalated_at.isna())
        self.say("T16-late", safe, d.escalated_at.isna() | slow)

    def limit(self, target: str, default: float) -> float:
        own = self.targets.own.get(target)
        return own.amount if own else default

    def closing(self) -> None:
        d = self.d
        closed = d.closed_at.notna()
        self.say("T09-uncommunicated", closed, d.communicated_at.isna())
        due = (self.worked("decided_at", None) > 2) & ~(closed & d.communicated_at.isna())
        self.say("T09-lag", due, ~(self.worked("decided_at", "communicated_at") <= 2))
        self.say("T10-unanswered", closed, d.accepted.isna())
        self.say("T10-early", closed & d.executed_at.notna(), self.latest(d.closed_at) < d.executed_at)
        self.say("T11-recourse", d.accepted == "no", d.recourse_informed != "yes")
        self.say("T12-reopened", closed | d.reopened_at.notna(), d.reopened_at.notna())

    def causes(self) -> None:
        d = self.d
        known = d.cause.notna() & ~self.is_one("cause", UNKNOWN)
        human = self.is_one("cause", HUMAN_ERROR)
        justified = d.justified.isin(("yes", "partly")) & d.closed_at.notna()
        self.say("T14-causeless", justified, ~known)
        self.say("T14-human", known, human)
        counts = d.cause[known & ~human].value_counts()
        self.found["T14-dominant"] = len(counts), int((counts > 0.4 * counts.sum()).sum())
        due = (self.now.normalize() - d.closed_at.dt.normalize()).dt.days > 90
        acted = d.capa_id.notna() & d.closed_at.notna()
        self.say("T15-unverified", acted & (d.capa_verified_at.notna() | due), d.capa_verified_at.isna())
        classified = d.category.notna() & ~self.is_one("category", UNKNOWN)
        self.say("T26-unclassified", pd.Series(True, index=d.index), ~classified)
        self.say("T26-other", classified, self.is_one("category", OTHER))
        self.clusters("T13-cause-cluster", ["product", "cause"], known, "T15-no-action")
        self.clusters("T13-complainant-cluster", ["complainant", "category"], classified)

    def clusters(self, check: str, by: list[str], known: pd.Series, acted: str = "") -> None:
        d = self.d
        rows = d[known & d[by[0]].notna() & d.received_at.notna()]
        day = (rows.received_at.dt.normalize() - pd.Timestamp(0)).dt.days
        frame = rows[by].assign(day=day, acted=rows.capa_id.notna()).sort_values([*by, "day"], kind="stable")
        groups = frame.groupby(by, sort=False, observed=True)
        close = frame.day - groups.day.shift(2) <= (self.targets.recurrence_days or 90)
        recurs = close.groupby([frame[name] for name in by], sort=False).any()
        self.found[check] = len(recurs), int(recurs.sum())
        if acted:
            some = groups.acted.any()
            self.found[acted] = int(recurs.sum()), int((recurs & ~some).sum())

    def fairness(self) -> None:
        d = self.d
        both = d.investigator.notna() & d.subject_person.notna()
        self.say("T20-self", both, d.investigator == d.subject_person)
        worth = (d.remedy_value > 0) & d.category.notna() & d.severity.notna()
        usual = d[worth].groupby(["category", "severity"]).remedy_value.transform("median").reindex(d.index)
        self.say("T27-outlier", worth, d.remedy_value > 3 * usual)
        self.say("T28-authority", d.remedy_value > (self.targets.authority or math.inf), d.approved_by.isna())

    def survey(self) -> None:
        d = self.d
        closed, invited = d.closed_at.notna(), d.invited.fillna(False).astype(bool)
        self.say("T21-coverage", closed, ~invited)
        asked = closed & d.accepted.notna()
        groups = invited[asked].groupby(d.accepted[asked]).agg(["mean", "size"])
        share = invited[asked].mean()
        low = share - 3 * np.sqrt(share * (1 - share) / groups["size"])
        self.found["T21-bias"] = len(groups), int((groups["mean"] < low).sum())
        heard = {folded(text) for text in d.channel.dropna().unique()}
        silent = [folded(channel) not in heard for channel in self.targets.channels]
        self.found["T22-silent-channel"] = len(silent), sum(silent)
        sites = {folded(text): count for text, count in d.site.value_counts().items()}
        counts = np.array([sites.get(folded(site), 0) for site in self.targets.sites])
        volumes = np.array([self.targets.site_volumes[site] for site in self.targets.sites])
        rare = poisson.cdf(counts, counts.sum() * volumes / volumes.sum()) < 0.00135
        self.found["T23-silent-site"] = len(counts), int(rare.sum())
        absent = ~pd.Series(self.targets.reconcile).isin(d.case_id)
        self.found["T33-unmatched"] = len(absent), int(absent.sum())

    # --- groups and periods

    def groups(self) -> None:
        d = self.d
        counts = d.case_id.value_counts()
        self.found["T01-duplicate"] = len(counts), int((counts > 1).sum())
        numbers = (
            d[["id_prefix", "id_number"]].dropna().drop_duplicates().sort_values(["id_prefix", "id_number"])
        )
        gap = numbers.groupby("id_prefix").id_number.diff().fillna(np.inf) - 1
        series = (gap >= 1000).cumsum()
        spans = numbers.id_number.groupby(series).agg(["min", "max", "size"])
        width = spans["max"] - spans["min"] + 1
        running = (spans["size"] >= 3) & (2 * spans["size"] >= width)
        self.found["T01-gap"] = int(width[running].sum()), int((width - spans["size"])[running].sum())
        severities = d.severity.value_counts()
        self.found["T05-uniform"] = len(severities), int((severities > 0.9 * severities.sum()).sum())
        self.batches()
        days = d.closed_at.dt.normalize().value_counts()
        far = days > days.mean() + 3 * days.std(ddof=0)
        self.found["T19-day"] = len(days), int(far.sum())

    def batches(self, size: int = 10) -> None:
        d = self.d
        whole = d.closed_by.notna() & d.closed_at.notna() & (d.closed_at != d.closed_at.dt.normalize())
        closings = d.loc[whole, ["closed_by", "closed_at"]].sort_values(
            ["closed_by", "closed_at"], kind="stable"
        )
        begun = closings.groupby("closed_by").closed_at.shift(size - 1)
        ends = (closings.closed_at - begun <= pd.Timedelta(hours=1)).to_numpy()
        inside = np.zeros(len(ends), dtype=bool)
        for back in range(size):
            inside[: len(ends) - back] |= ends[back:]
        self.found["T19-batch"] = len(closings), int(inside.sum())

    def periods(self) -> None:
        d = self.d
        month = d.received_at.dt.to_period("M")
        received = month.value_counts().sort_index()
        last = (self.now + DAY).to_period("M") - 1
        received = received.reindex(pd.period_range(received.index[0], last, freq="M"), fill_value=0)
        self.backlog(received)
        volumes = {pd.Period(day, "M"): volume for day, volume in self.targets.volumes.items()}
        self.chart("T25-signal", u_chart, [(m, c, volumes.get(m, 0)) for m, c in received.items()])
        most = d.category.value_counts()
        name = most.index[0]
        share = month[d.category == name].value_counts().reindex(received.index, fill_value=0)
        self.chart("T25-share", p_chart, [(m, share[m], c) for m, c in received.items()])
        self.objective(month)
        self.analyses()

    def chart(self, check: str, kind: Any, counted: list[tuple[Any, int, float]]) -> None:
        made = kind([Period(month.start_time.date(), int(count), float(n)) for month, count, n in counted])
        self.found[check] = len(made.points), len(made.signals)

    def backlog(self, received: pd.Series) -> None:
        d = self.d
        ends = [period.end_time for period in received.index]
        begun = np.sort(d.received_at.dropna().to_numpy())
        over = np.sort(d.closed_at[d.received_at.notna() & d.closed_at.notna()].to_numpy())
        still = np.searchsorted(begun, ends, side="right") - np.searchsorted(over, ends, side="right")
        rises = np.diff(still / received.to_numpy()) > 0
        failing = [place for place in range(2, len(rises)) if rises[place - 2 : place + 1].all()]
        self.found["T31-backlog"] = len(received) - 3, len(failing)

    def objective(self, month: pd.Series) -> None:
        """The one objective of the made-up organisation: prompt acknowledgement, month by month."""
        d, late = self.d, self.limit("acknowledge", 2)
        due = d.acknowledged_at.notna() | (self.worked("received_at", None) > late)
        good = pd.Series(self.worked("received_at", "acknowledged_at") <= late, index=d.index)
        share = 100 * good[due].groupby(month[due]).mean()
        share = share[share.index.end_time <= self.now + DAY]
        self.found["T29-missed"] = len(share), int((share < self.targets.objectives[0].at_least).sum())

    def analyses(self) -> None:
        first = self.d.received_at.min()
        done = sorted(pd.Timestamp(day) for day in self.targets.analysed)
        marks = [max((day for day in done if day <= first), default=first)]
        marks += [*(day for day in done if first < day <= self.now), self.now]
        spans = [(a, b) for a, b in pairwise(marks) if a.date() < b.date()]
        every = self.targets.analysed_every
        missed = [b for a, b in spans if (b.to_period("M") - a.to_period("M")).n > every]
        self.found["T30-gap"] = len(spans), len(missed)

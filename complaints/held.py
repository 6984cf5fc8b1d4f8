"""Which limit a check holds a log against, and whose it is: own target, sector rule, the tool's default."""

from __future__ import annotations

from dataclasses import dataclass

from complaints.agreed import agreed
from complaints.limits import Limit, Origin
from complaints.log import Log
from complaints.logtests.catalogue import Check, Parameter
from complaints.results import CheckResult, Outcome, outcome_of
from complaints.targets import Targets


@dataclass(frozen=True)
class Held:
    """A check with its limits. missing: fields, wants: settings that it cannot do without."""

    check: Check
    limits: dict[str, Limit]
    tolerated: float
    missing: tuple[str, ...] = ()
    wants: tuple[str, ...] = ()

    @property
    def is_testable(self) -> bool:
        """Whether the log and the settings have everything that it needs."""
        return not (self.missing or self.wants)

    @property
    def is_worked(self) -> bool:
        """Whether the working calendar is asked."""
        return any(limit.unit.is_working for limit in self.limits.values())

    def outcome(self, population: int, failed: int) -> Outcome:
        """How so many failures end it."""
        return outcome_of(self.check.kind, self.limits, self.tolerated, population, failed)


def held(check: Check, log: Log) -> Held:
    """A check as it is asked of this log."""
    found = {name: _limit(parameter, log.targets) for name, parameter in check.limits.items()}
    wants: tuple[str, ...] = tuple(name for name in check.wants if not getattr(log.targets, name))
    wants += tuple(check.limits[name].asked_of or name for name, limit in found.items() if limit is None)
    return Held(
        check,
        {name: limit for name, limit in found.items() if limit},
        _tolerated(check, log.targets),
        tuple(name for name in check.needs if not log.has(name)),
        wants,
    )


def not_testable(held: Held) -> CheckResult:
    """The result of a check that could not be asked."""
    said = Outcome.NOT_TESTABLE
    return CheckResult(
        id=held.check.id, kind=held.check.kind, outcome=said, unit=held.check.unit, limits=held.limits,
        needs=held.missing, wants=held.wants,
    )  # fmt: skip


def _limit(parameter: Parameter, targets: Targets) -> Limit | None:
    if parameter.setting:
        return _set(parameter, getattr(targets, parameter.setting)) or parameter.default
    if parameter.target is None:
        return parameter.default
    return agreed(targets, parameter.target) or parameter.default


def _set(parameter: Parameter, amount: float | None) -> Limit | None:
    return None if amount is None else Limit(amount=amount, unit=parameter.unit, origin=Origin.OWN)


def _tolerated(check: Check, targets: Targets) -> float:
    """The share that may fail: what is set for the check, else what a target leaves, else the tool's."""
    if check.id in targets.tolerated:
        return targets.tolerated[check.id] / 100
    names = [p.target for p in check.limits.values() if p.target in targets.own]
    left = [100 - targets.own[name].percent for name in names if name]
    return max(left, default=float(check.tolerated)) / 100

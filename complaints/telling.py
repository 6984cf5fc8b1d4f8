"""What a check found, in a sentence that a manager understands, and whose limits it was held against.

The sentences are data (``logtests/*.yaml``); words that all checks share are messages (``log-tests.ftl``).
"""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from functools import lru_cache

from checklists.words import Language
from complaints.fields import fields
from complaints.limits import Limit, Origin
from complaints.logtests import Check, log_tests
from complaints.results import CheckResult, Fact, Outcome
from i18n import Translator, translator

FEW = 30
"""Units below which a share is told as the interval that is open, not as a percentage."""


def sentence(result: CheckResult, language: Language) -> str:
    """What the check found, with its own counts, limits and facts."""
    t = translator(language)
    if result.outcome is Outcome.NOT_TESTABLE:
        return _not_testable(result, t)
    check = _check(result.id)
    if result.outcome is Outcome.EMPTY:
        return check.empty[language].format_map(_words(result, t)) if check.empty else t("log-empty")
    text = check.failed if result.failed else check.passed
    told = text[language].format_map(_words(result, t))
    return " ".join([told, *_tolerance(result, t), *_notes(result, t)])


def limits_told(result: CheckResult, language: Language) -> str:
    """What it was held against, grouped by origin: "Held against: 2 working days (own target: PR-07)".

    "" where it could not be tested or has no number.
    """
    if result.outcome is Outcome.NOT_TESTABLE or not (result.limits or result.tolerated):
        return ""
    t = translator(language)
    named = [
        (limit, t(f"log-limit-of-{name}", limit=limit_told(limit, t)))
        for name, limit in result.limits.items()
    ]
    if result.tolerated:
        named.append((_tolerated(result), t("log-may-fail", share=_share(result.tolerated, t))))
    groups: dict[str, list[str]] = {}
    for limit, told in named:
        groups.setdefault(_origin(limit, result, t), []).append(told)
    limits = "; ".join(f"{t.listing(told)} ({origin})" for origin, told in groups.items())
    return t("log-held-against", limits=limits)


def limit_told(limit: Limit, t: Translator) -> str:
    """A limit in words: "2 working days", "20%", "3 times"."""
    if limit.unit == "percent":
        return t.percent(Fraction(str(limit.amount)), 0 if limit.amount == int(limit.amount) else 1)
    amount = int(limit.amount) if limit.amount == int(limit.amount) else limit.amount
    return t(f"log-limit-{limit.unit}", amount=amount)


def rate_told(result: CheckResult, t: Translator) -> str:
    """The failed share; of few units the exact interval of it instead."""
    if result.population < FEW:
        return t("log-rate-few", low=_share(result.low, t), high=_share(result.high, t))
    share = Fraction(result.failed, result.population)
    if 0 < share < Fraction(1, 2000):
        return t("log-rate-below", share=t.percent(Fraction(1, 10), 1))
    if Fraction(1999, 2000) < share < 1:
        return t("log-rate-above", share=t.percent(Fraction(999, 10), 1))
    return t.percent(share * 100, 1)


def _words(result: CheckResult, t: Translator) -> dict[str, str]:
    """What every placeholder stands for; a fact that the log could not give is a dash."""
    words: dict[str, str] = defaultdict(lambda: "–")
    words |= {name: _fact(name, value, t) for name, value in result.facts.items()}
    words |= {name: limit_told(limit, t) for name, limit in result.limits.items()}
    words |= {"failed": t.number(result.failed), "population": t.number(result.population)}
    return words | {"rate": rate_told(result, t)}


def _fact(name: str, value: Fact, t: Translator) -> str:
    if isinstance(value, str):
        return fields()[value].label(t.language) if name == "field" else value
    return t.number(value, 0 if value == int(value) else 1)


def _not_testable(result: CheckResult, t: Translator) -> str:
    needs = [t("log-needs-field", name=fields()[name].label(t.language)) for name in result.needs]
    wants = [t("log-needs-setting", name=t(f"log-want-{name}")) for name in result.wants]
    return t("log-not-testable", what=t.listing(needs + wants))


def _tolerance(result: CheckResult, t: Translator) -> list[str]:
    if not (result.failed and result.tolerated):
        return []
    kept = "kept" if result.outcome is Outcome.PASSED else "missed"
    return [t(f"log-tolerance-{kept}", share=_share(result.tolerated, t))]


def _notes(result: CheckResult, t: Translator) -> list[str]:
    """Facts worth a sentence of their own, where they are not nothing."""
    told = {name: value for name, value in result.facts.items() if value and t.has(f"log-note-{name}")}
    return [t(f"log-note-{name}", value=value) for name, value in told.items()]


def _origin(limit: Limit, result: CheckResult, t: Translator) -> str:
    origin = t(f"log-origin-{limit.origin}", kind=result.kind.value)
    return f"{origin}: {limit.source}" if limit.source else origin


def _tolerated(result: CheckResult) -> Limit:
    """What may fail as a limit: the tool's own opinion, or what was set."""
    share = round(result.tolerated * 100, 6)
    origin = Origin.TOOL if share == _check(result.id).tolerated else Origin.OWN
    return Limit.model_validate({"amount": share, "unit": "percent", "origin": origin})


def _share(share: float, t: Translator) -> str:
    percent = Fraction(str(round(share * 100, 6)))
    return t.percent(percent, 0 if percent.denominator == 1 else 1)


def _check(check_id: str) -> Check:
    return _checks()[check_id]


@lru_cache(maxsize=1)
def _checks() -> dict[str, Check]:
    return {check.id: check for test in log_tests().values() for check in test.checks}

"""How long a certification audit takes, reckoned step by step; indicative.

    table ─▶ factors ─▶ share of each standard ─▶ kind of audit ─▶ sites ─▶ integration ─▶ half days ─▶ stages

Each step names its rule (``audit_rules``), the rule's source and how sure it is: only public secondary
sources were read, never the documents themselves. Days are auditor days.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from math import isqrt

from assessment.audit import AuditKind, AuditSetup, Integration
from assessment.audit_rules import (
    HALF,
    INTEGRATION_STEPS,
    KIND_SHARE,
    LARGEST_REDUCTION,
    ON_SITE,
    SITE_SHARE,
    STAGE_1,
    allowed_factor,
    band_of,
    integration_level,
    integration_points,
    integration_reduction,
    nearest_half,
    team_ability,
    visited_sites,
)
from assessment.statement import Statement, say
from checklists.words import StandardId


class Source(StrEnum):
    """Where a rule comes from; said in words as ``audit-source-<source>``."""

    OURS = "ours"
    BODY = "body"
    TABLE = "md5-table"
    FACTORS = "md5-factors"
    KIND = "md5-kind"
    ON_SITE = "md5-on-site"
    ROUNDING = "md5-rounding"
    SITES = "md1-sites"
    SITE_REDUCTION = "md1-reduction"
    INTEGRATION = "md11-level"
    ABILITY = "md11-ability"
    MATRIX = "md11-matrix"


class Certainty(StrEnum):
    """How sure a rule is."""

    SECONDARY = "secondary"
    MEMORY = "memory"
    CHOICE = "choice"


CERTAINTY = {
    **dict.fromkeys((Source.OURS, Source.BODY), Certainty.CHOICE),
    **dict.fromkeys(
        (Source.TABLE, Source.FACTORS, Source.ON_SITE, Source.SITE_REDUCTION, Source.MATRIX),
        Certainty.SECONDARY,
    ),
    **dict.fromkeys(
        (Source.KIND, Source.ROUNDING, Source.SITES, Source.INTEGRATION, Source.ABILITY), Certainty.MEMORY
    ),
}


class Unit(StrEnum):
    """What a number counts."""

    DAYS = "days"
    PERCENT = "percent"
    COUNT = "count"


@dataclass(frozen=True)
class Quantity:
    """A number with its unit; per cent as 0 to 100."""

    value: Fraction
    unit: Unit


def days(value: Fraction | int) -> Quantity:
    """So many auditor days."""
    return Quantity(Fraction(value), Unit.DAYS)


def percent(value: Fraction | int) -> Quantity:
    """So many per cent."""
    return Quantity(Fraction(value), Unit.PERCENT)


def count(value: Fraction | int) -> Quantity:
    """A bare number."""
    return Quantity(Fraction(value), Unit.COUNT)


@dataclass(frozen=True)
class TimeStep:
    """One step: the rule in words, the sum with its signs, what comes out, and the rule's source.

    about: the standard that it reckons for, "" for all. exact: what came out before it was rounded or capped.
    """

    name: str
    rule: Statement
    result: Quantity
    source: Source
    sum: tuple[Quantity | str, ...] = ()
    about: str = ""
    exact: Fraction | None = None

    @property
    def certainty(self) -> Certainty:
        """How sure the rule is."""
        return CERTAINTY[self.source]


@dataclass(frozen=True)
class AuditTime:
    """The indicative time, in auditor days.

    table: days of the table alone; exact: before rounding; total: in half days; on_site: the part that is
    planned day by day; stage_1 and stage_2 divide it (stage_2 is all of it where there is one stage only);
    visited: how many of the further sites; site_share: what one of their visits takes of the whole.
    """

    steps: tuple[TimeStep, ...]
    exact: Fraction
    total: Fraction
    on_site: Fraction
    stage_1: Fraction
    stage_2: Fraction
    visited: int
    site_share: Fraction

    @property
    def off_site(self) -> Fraction:
        """Planning and reporting."""
        return self.total - self.on_site


def reckon(setup: AuditSetup, guidance: StandardId, requirements: StandardId | None) -> AuditTime:
    """The time of an audit of ISO 10002 (``guidance``) alone, or together with an edition of ISO 9001.

    Raises ValueError while the effective number of personnel is not known.
    """
    if setup.personnel is None:
        raise ValueError("the effective number of personnel is not known")
    return _Reckoning(setup, guidance, requirements).result()


class _Reckoning:
    """Collects the steps while it reckons."""

    def __init__(self, setup: AuditSetup, guidance: StandardId, requirements: StandardId | None):
        self.setup, self.guidance, self.requirements = setup, guidance, requirements
        self.steps: list[TimeStep] = []

    def result(self) -> AuditTime:
        central = self._single_times(self._table(self.setup.personnel or 1, "table"))
        central = self._kind(central)
        visited, site = self._sites()
        whole = self._with_sites(central, visited, site)
        exact = self._integrated(whole)
        total = self._rounded(exact)
        on_site = self._on_site(total)
        stage_1, stage_2 = self._stages(on_site)
        share = site / whole if visited else Fraction(0)
        return AuditTime(tuple(self.steps), exact, total, on_site, stage_1, stage_2, visited, share)

    def _add(
        self,
        name: str,
        rule: Statement,
        result: Quantity,
        source: Source,
        *terms: Quantity | str,
        about: str = "",
        exact: Fraction | None = None,
    ) -> Fraction:
        self.steps.append(TimeStep(name, rule, result, source, terms, about, exact))
        return result.value

    def _table(self, personnel: int, name: str) -> Fraction:
        band = band_of(personnel)
        rule = say(
            "audit-table-ours" if band.is_ours else "audit-table",
            personnel=personnel,
            low=band.low,
            high=band.high,
        )
        return self._add(name, rule, days(band.days), Source.OURS if band.is_ours else Source.TABLE)

    def _factor(self) -> Fraction:
        """What is left of the table's days after the factors: 0.7 to more than 1."""
        wanted = sum(factor.percent for factor in self.setup.factors)
        allowed = allowed_factor(wanted)
        terms: list[Quantity | str] = []
        for factor in self.setup.factors:
            sign = ["−"] if factor.percent < 0 else ["+"] if terms else []
            terms += [*sign, percent(abs(factor.percent))]
        code = "audit-factors-capped" if allowed != wanted else "audit-factors"
        rule = say(code if terms else "audit-factors-none", cap=LARGEST_REDUCTION)
        self._add("factors", rule, percent(allowed), Source.FACTORS, *terms, exact=Fraction(wanted))
        return Fraction(100 + allowed)

    def _single_times(self, table: Fraction) -> Fraction:
        left = self._factor()
        share, times = self.setup.guidance_share, []
        if self.requirements:
            times.append(
                self._add(
                    "single",
                    say("audit-single"),
                    days(table * left / 100),
                    Source.FACTORS,
                    days(table),
                    "×",
                    percent(left),
                    about=self.requirements,
                )
            )
        times.append(
            self._add(
                "single",
                say("audit-single-guidance", share=share),
                days(table * share * left / 10_000),
                Source.BODY,
                *(days(table), "×", percent(share), "×", percent(left)),
                about=self.guidance,
            )
        )
        if len(times) > 1:
            both = days(times[0]), "+", days(times[1])
            self._add("sum", say("audit-sum"), days(sum(times)), Source.MATRIX, *both)
        return sum(times, Fraction(0))

    def _kind(self, central: Fraction) -> Fraction:
        kind = self.setup.kind
        if kind is AuditKind.INITIAL:
            return central
        share = KIND_SHARE[kind]
        terms = days(central), "×", count(share.numerator), "÷", count(share.denominator)
        return self._add("kind", say(f"audit-kind-{kind}"), days(central * share), Source.KIND, *terms)

    def _sites(self) -> tuple[int, Fraction]:
        """How many further sites are visited, and the days of one of them."""
        setup = self.setup
        if not setup.sites:
            return 0, Fraction(0)
        visited, share = visited_sites(setup.sites, setup.kind), SITE_SHARE[setup.kind]
        sign = () if share == 1 else (count(share), "×")
        rule = say("audit-sites", sites=setup.sites)
        terms: list[Quantity | str] = [*sign, "√", count(setup.sites)]
        exact = Fraction(isqrt(int(share**2 * setup.sites * 10**8)), 10**4)
        self._add("sites", rule, count(visited), Source.SITES, *terms, exact=exact)
        table = self._table(setup.site_personnel, "site-table")
        shares = setup.guidance_share + (100 if self.requirements else 0)
        left = 100 + allowed_factor(sum(factor.percent for factor in setup.factors))
        kind = KIND_SHARE[setup.kind]
        one = table * shares * left * (100 - setup.site_reduction) * kind / 1_000_000
        terms = [days(table), "×", percent(shares), "×", percent(left)]
        if kind != 1:
            terms += ["×", count(kind.numerator), "÷", count(kind.denominator)]
        if setup.site_reduction:
            terms += ["×", percent(100 - setup.site_reduction)]
        off = setup.site_reduction
        rule = say("audit-site-reduced", reduction=off) if off else say("audit-site")
        return visited, self._add("site", rule, days(one), Source.SITE_REDUCTION, *terms)

    def _with_sites(self, central: Fraction, visited: int, site: Fraction) -> Fraction:
        if not visited:
            return central
        whole = central + visited * site
        terms = days(central), "+", count(visited), "×", days(site)
        return self._add("with-sites", say("audit-with-sites"), days(whole), Source.SITES, *terms)

    def _integrated(self, whole: Fraction) -> Fraction:
        if not self.requirements:
            return whole
        setup, standards = self.setup, (self.guidance, self.requirements)
        level, ability = integration_level(setup), team_ability(setup, standards)
        both = sum(set(standards) <= set(auditor.standards) for auditor in setup.auditors)
        of_seven = count(integration_points(setup)), "÷", count(len(Integration))
        self._add("level", say("audit-level"), percent(level), Source.INTEGRATION, *of_seven)
        team = (count(both), "÷", count(len(setup.auditors))) if setup.auditors else ()
        rule = say("audit-ability" if team else "audit-ability-none")
        self._add("ability", rule, percent(ability), Source.ABILITY, *team)
        off = integration_reduction(level, ability)
        self._add("matrix", say("audit-matrix", cap=INTEGRATION_STEPS[0][1]), percent(off), Source.MATRIX)
        terms = days(whole), "×", percent(100 - off)
        return self._add("joint", say("audit-joint"), days(whole * (100 - off) / 100), Source.MATRIX, *terms)

    def _rounded(self, exact: Fraction) -> Fraction:
        """Half days; at least one for each stage."""
        least = 2 * HALF if self.setup.kind is AuditKind.INITIAL else HALF
        rounded = nearest_half(exact)
        rule = say("audit-rounded" if rounded >= least else "audit-rounded-least")
        source = Source.ROUNDING if rounded >= least else Source.OURS
        return self._add("total", rule, days(max(rounded, least)), source, days(exact), exact=exact)

    def _on_site(self, total: Fraction) -> Fraction:
        on_site = -(-(total * ON_SITE) // HALF) * HALF
        terms = days(total), "×", percent(100 * ON_SITE)
        rule, exact = say("audit-on-site"), total * ON_SITE
        return self._add("on-site", rule, days(on_site), Source.ON_SITE, *terms, exact=exact)

    def _stages(self, on_site: Fraction) -> tuple[Fraction, Fraction]:
        if self.setup.kind is not AuditKind.INITIAL:
            return Fraction(0), on_site
        stage_1 = min(max(nearest_half(on_site * STAGE_1), HALF), on_site - HALF)
        terms = days(on_site), "×", percent(100 * STAGE_1)
        exact = on_site * STAGE_1
        self._add("stage-1", say("audit-stage-1"), days(stage_1), Source.OURS, *terms, exact=exact)
        rest = days(on_site), "−", days(stage_1)
        return stage_1, self._add(
            "stage-2", say("audit-stage-2"), days(on_site - stage_1), Source.OURS, *rest
        )

"""The first page: whose report, on what, as of when."""

from __future__ import annotations

from dataclasses import dataclass

from reports.material import Material, clip


@dataclass(frozen=True)
class Fact:
    """A label and its value."""

    label: str
    value: str


@dataclass(frozen=True)
class Cover:
    """notice: the sentence that keeps a reader from taking this for a certificate."""

    title: str
    organisation: str
    standard: str
    standard_title: str
    facts: tuple[Fact, ...]
    draft: str
    notice: str
    has_logo: bool


def cover(m: Material) -> Cover:
    """The cover of a report."""
    setup = m.assessment.setup
    return Cover(
        title=m.t(f"report-kind-{m.options.kind}"),
        organisation=setup.organisation,
        standard=m.standard.designation,
        standard_title=m.text(m.standard.title),
        facts=tuple(Fact(m.t(f"report-{label}"), value) for label, value in _facts(m) if value),
        draft=m.t("report-draft") if m.options.draft else "",
        notice=m.t("report-notice"),
        has_logo=bool(m.options.logo),
    )


def _facts(m: Material) -> list[tuple[str, str]]:
    setup = m.assessment.setup
    return [
        ("name", setup.name),
        ("as-of", m.date(m.as_of)),
        ("scope", clip(setup.scope, 260)),
        ("sites", clip(" · ".join(setup.sites), 300)),
        ("sector", setup.sector),
        ("size", m.t(f"size-{setup.size}")),
        ("depth", m.text(m.standard.depths[setup.depth].title)),
        ("assessor", setup.assessor),
        ("audit-date", m.date(setup.audit_date) if setup.audit_date else ""),
        ("certification-body", setup.certification_body),
    ]

"""What the sections on two integrated standards are written from: the material of each side, and of both."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from assessment.findings import Grade
from assessment.joint import Joint, JointFinding
from assessment.model import Assessment
from checklists.model import Language
from i18n import translator
from reports.material import Material, clip, short_name
from reports.options import ReportOptions


@dataclass(frozen=True)
class Both:
    """Two integrated standards.

    joint: what both say together. whole: speaks of both, with the assessment as it is stored; its figures are
    those of ISO 10002. guidance, requirements: each side, in the words of its nature.
    """

    joint: Joint
    whole: Material
    guidance: Material
    requirements: Material

    @property
    def sides(self) -> tuple[Material, Material]:
        """Both, ISO 10002 first."""
        return self.guidance, self.requirements

    @property
    def designations(self) -> str:
        """Both standards with their years, as in a sentence."""
        return self.whole.t.listing(m.standard.designation for m in self.sides)

    def text_of(self, finding: JointFinding) -> str:
        """What is missing, in one line; without a note what is asked."""
        said = next((f.answer.missing for f in finding.findings if f.answer.missing), "")
        return clip(said or self.whole.text(finding.main.requirement.text), 150)

    def numbers(self, finding: JointFinding) -> str:
        """Its requirements' numbers with their standards."""
        return ", ".join(self.whole.named(f.requirement.id) for f in finding.findings)

    @property
    def gaps(self) -> tuple[JointFinding, ...]:
        """The findings that are gaps."""
        return tuple(finding for finding in self.joint.findings if finding.is_gap)

    @property
    def biggest(self) -> tuple[JointFinding, ...]:
        """Gravest first, and of equal ones those that win most points of both scores."""
        return tuple(sorted(self.gaps, key=lambda f: (f.grade.rank, -sum(x.points for x in f.findings))))

    @property
    def majors(self) -> tuple[JointFinding, ...]:
        """Candidates for a major nonconformity, the costliest first."""
        return tuple(finding for finding in self.biggest if finding.grade is Grade.MAJOR)


def gather_both(
    assessment: Assessment, joint: Joint, *, as_of: date, language: Language, options: ReportOptions
) -> Both:
    """The material of an integrated assessment, which ``joint`` has judged on that day."""
    t = translator(language)
    sides = [
        Material(
            side.standard,
            side.assessment,
            side.judgement.card,
            side.judgement.readiness,
            as_of,
            t.on(side.standard.nature),
            options,
            joint,
        )
        for side in joint.sides
    ]
    whole = replace(sides[0], assessment=assessment, t=t.on("joint"))
    return Both(joint, whole, *sides)


def side_title(title: str, m: Material) -> str:
    """A section's title with the standard that it speaks of."""
    return f"{title} · {short_name(m.standard)}"

"""An assessment as stored, judged on a day: ISO 10002 alone, or both standards where two are integrated."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from assessment.joint import Joint, Side, judge
from assessment.model import Assessment
from assessment.readiness import Judgement, assess
from checklists.loader import known_ids, load_standard
from checklists.mapping import load_mapping
from checklists.model import Standard


@dataclass(frozen=True)
class Judged:
    """What an assessment says on a day.

    sides: each standard with its effective answers and its judgement, ISO 10002 first. joint: what both say
    together, None where ISO 10002 is assessed alone.
    """

    sides: tuple[Side, ...]
    joint: Joint | None

    @property
    def standard(self) -> Standard:
        """ISO 10002."""
        return self.sides[0].standard

    @property
    def judgement(self) -> Judgement:
        """What ISO 10002 says, answers carried over from ISO 9001 included."""
        return self.sides[0].judgement

    def side_of(self, requirement: str) -> Side:
        """The side that asks a requirement, by its id."""
        return next(side for side in self.sides if requirement.startswith(f"{side.standard.id}/"))


def judged(assessment: Assessment, *, as_of: date) -> Judged:
    """Judge an assessment on the standards that its set-up names.

    An edition that this Hazır does not have leaves ISO 10002 alone. Raises NotFound where that is gone.
    """
    guidance, integrated = load_standard(assessment.setup.standard), assessment.setup.integrated
    if integrated is None or integrated.standard not in known_ids():
        alone = Side(guidance, assessment, assess(guidance, assessment, as_of=as_of))
        return Judged((alone,), None)
    requirements = load_standard(integrated.standard)
    mapping = load_mapping(guidance.id, requirements.id)
    joint = judge(assessment, guidance, requirements, mapping, as_of=as_of)
    return Judged(joint.sides, joint)

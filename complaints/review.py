"""What a file review says of the cases that nobody looked at."""

from __future__ import annotations

from collections import Counter

from complaints.intervals import most_wrong
from complaints.sample import Marks, Review, Sample, Verdict


def reviewed(sample: Sample, marks: Marks) -> Review:
    """Counts of the whole sample, and an upper bound from its random part.

    While files of the random part are still open, the bound rests on those that were looked at, as if they
    alone had been drawn: provisional, because nobody knows why these came first.
    """
    found = {case.case: marks.marks[case.case].verdict for case in sample.cases if case.case in marks.marks}
    said = Counter(found.values())
    random = [case.case for case in sample.cases if case.is_random]
    verdicts = [found[case] for case in random if case in found]
    wrong = sum(verdict is not Verdict.OK for verdict in verdicts)
    at_most = most_wrong(wrong, len(verdicts), sample.frame) if verdicts else None
    return Review(
        ok=said[Verdict.OK],
        not_ok=said[Verdict.NOT_OK],
        not_available=said[Verdict.NOT_AVAILABLE],
        open=len(sample.cases) - len(found),
        looked_at=len(verdicts),
        wrong=wrong,
        bound=None if at_most is None else at_most / sample.frame,
        at_most=at_most,
        is_whole=len(verdicts) == len(random) and bool(random),
    )

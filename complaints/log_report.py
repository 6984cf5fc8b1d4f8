"""Everything that one log showed, as it is kept, shown, printed and compared: no row of the log itself.

LogReport = source (what was read) + tests + process + analysis + signs + benefits + sample
"""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime

from pydantic import Field

from assessment.texts import Line, Sha256
from checklists.words import Frozen
from complaints.analysis_results import Analysis
from complaints.benefit_results import Benefit
from complaints.fields import FieldName
from complaints.process_results import Process
from complaints.reading import Notice, Refused
from complaints.results import Outcome, TestResult
from complaints.sample import Sample
from complaints.sign_results import Sign
from complaints.targets import Targets

SHAPE = 1
"""Grows when a kept report can no longer be read as it is."""


class Source(Frozen):
    """What was read. rows_in = rows_tested + rows_refused, always.

    place: file name, or the table's name where the log lies in a database. sha256, size: of the file, in hex
    and bytes; None for a table. refused: the first refused rows with their reasons. unread: cells that say
    something unreadable, by field. mapping: the template's name. kept: fields with personal data that the
    user chose to keep; personal: cases with what looks like personal data in their text, by kind of it.
    """

    place: Line
    format: Line
    sha256: Sha256 | None = None
    size: int | None = None
    rows_in: int
    rows_tested: int
    rows_refused: int
    refused: tuple[Refused, ...] = ()
    warnings: tuple[Notice, ...] = ()
    unread: dict[FieldName, int] = Field(default_factory=dict)
    fields: tuple[FieldName, ...]
    mapping: Line = ""
    kept: tuple[FieldName, ...] = ()
    personal: dict[FieldName, int] = Field(default_factory=dict)


class LogReport(Frozen):
    """The results of one log.

    as_of: the moment it speaks for, in the log's zone. first, last: days of the first and last receipt, None
    where nothing was received. cases: how many were tested. software: what made it.
    """

    shape: int = SHAPE
    software: Line = ""
    source: Source
    as_of: datetime
    first: date | None
    last: date | None
    cases: int
    targets: Targets
    tests: tuple[TestResult, ...]
    process: Process
    analysis: Analysis
    signs: tuple[Sign, ...]
    benefits: tuple[Benefit, ...]
    sample: Sample

    def count(self, outcome: Outcome) -> int:
        """How many tests ended so."""
        return Counter(test.outcome for test in self.tests)[outcome]

    def test(self, test_id: str) -> TestResult:
        """A test's result. Raises KeyError."""
        for test in self.tests:
            if test.test == test_id:
                return test
        raise KeyError(test_id)

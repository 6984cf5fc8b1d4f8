"""What is refused is said in both languages, with place, fact and remedy."""

from datetime import date, time

import pytest

from assessment.audit import Auditor, AuditSetup, Slot, Stage
from assessment.model import Answer, Evidence, Level, Setup
from complaints.calendars import Calendar
from complaints.mapping import Mapping
from errors import InputError
from i18n import translator
from ui import errors, starting

ID = "0" * 32
REFUSED = {
    "string-too-short": lambda: Setup(organisation=" "),
    "string-too-long": lambda: Setup(organisation="x" * 301),
    "forbidden-character": lambda: Setup(organisation="a\x00b"),
    "weights-zero": lambda: Setup(organisation="x", weights={"4": 0}),
    "level-and-na": lambda: Answer(
        requirement="iso-10002-2018/4.2-01", level=Level.APPLIED, not_applicable="reason"
    ),
    "period-order": lambda: Evidence(id=ID, title="x", period_start="2026-01-02", speaks_for="2026-01-01"),
    "slot-order": lambda: Slot(
        id=ID, stage=Stage.ONLY, day=1, start=time(11), end=time(10), title="Opening meeting"
    ),
    "audit-start": lambda: AuditSetup(start=time(5)),
    "audit-lunch": lambda: AuditSetup(lunch=time(8)),
    "auditor-twice": lambda: AuditSetup(auditors=(Auditor(name="A"), Auditor(name="A"))),
    "shift-form": lambda: Calendar(week={"mon": ["nine to five"]}),
    "shift-order": lambda: Calendar(week={"mon": ["17:00-09:00"]}),
    "shifts-many": lambda: Calendar(week={"mon": [f"{hour:02}:00-{hour:02}:30" for hour in range(8, 13)]}),
    "shifts-overlap": lambda: Calendar(week={"mon": ["09:00-13:00", "12:00-18:00"]}),
    "calendar-both": lambda: Calendar(closed=(date(2026, 1, 2),), open=(date(2026, 1, 2),)),
    "mapping-events": lambda: Mapping(shape="events"),
    "value-refused": lambda: Setup(organisation="x", size="huge"),
}


@pytest.mark.parametrize("code", REFUSED)
def test_a_models_refusal_becomes_a_problem_with_words(code: str) -> None:
    with pytest.raises(InputError) as refused, errors.validated():
        REFUSED[code]()
    (problem,) = refused.value.problems
    assert problem.code == code
    for language in ("en", "tr"):
        explained = translator(language).explain(problem)
        assert explained.fact
        assert explained.remedy


def test_every_worded_refusal_is_tried_here() -> None:
    assert set(REFUSED) == errors.WORDED | {"value-refused"}


def test_the_place_is_the_fields_label() -> None:
    with pytest.raises(InputError) as refused, errors.validated(lambda field: f"<{field}>"):
        Setup(organisation="", sector="x" * 999)
    assert [problem.place for problem in refused.value.problems] == ["<organisation>", "<sector>"]


def test_what_the_models_do_not_refuse_passes() -> None:
    with errors.validated():
        assert Setup(organisation="x").organisation == "x"
    with pytest.raises(ZeroDivisionError), errors.validated():
        1 / 0  # noqa: B018


def test_a_start_that_fails_ends_with_words_instead_of_a_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "tr_TR.UTF-8")
    with pytest.raises(SystemExit) as ended, starting.told_on_console():
        raise InputError("database-newer", "hazir.db")
    assert str(ended.value).startswith("Hazır: hazir.db: Veritabanı")

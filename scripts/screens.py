"""Every screen that scripts/screenshots.py draws: how somebody gets there."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass

import openpyxl
from playwright.sync_api import Locator, Page

from assessment.model import Assessment, Level
from checklists import Language, load_standard
from i18n import Translator, translator
from reports.answer_sheet import write_answer_sheet

READY = "[data-testid=stApp][data-test-script-state=notRunning][data-test-connection-state=CONNECTED]"
PRINTING = 180_000
"""Milliseconds after which nobody waits for a report any more."""

JOINT_SUBSET, JOINT_SEVERAL, JOINT_PART = "4.14-01", "4.13-01", "7.2-01"
"""Items that follow one requirement, several, and none but have a part in common."""
CARD, CLAUSE = "7.4-01", "7.4"
RESULT_TABS = ("verdict", "profile", "findings", "plan", "arithmetic")


@dataclass
class Tour:
    """Somebody who walks through the app in one language.

    example: the worked example; blank: an assessment without an answer; joint: one with ISO 9001.
    """

    page: Page
    address: str
    language: Language
    example: Assessment
    blank: Assessment
    joint: Assessment

    @property
    def t(self) -> Translator:
        """The words on the screens."""
        return translator(self.language)

    def go(self, name: str, assessment: Assessment | None = None, more: str = "") -> None:
        """Open a page."""
        chosen = f"&a={assessment.id}" if assessment else ""
        self.page.goto(f"{self.address}/{name}?lang={self.language}{chosen}{more}")
        self.page.locator("h1").wait_for()
        self.settle()

    def settle(self) -> None:
        """Wait until everything is drawn."""
        self.page.wait_for_timeout(250)
        self.page.locator(READY).wait_for()
        self.page.wait_for_function("() => !document.querySelector('[data-testid*=Skeleton]')")
        self.page.wait_for_timeout(250)

    def press(self, message: str, place: Locator | None = None, role: str = "button") -> None:
        """Press what says a message."""
        (place or self.page).get_by_role(role, name=self.t(message), exact=True).first.click()
        self.settle()

    def unfold(self) -> Locator:
        """A card of the example with its notes, evidence and guidance open."""
        self.go("assess", self.example, f"&clause={CLAUSE}")
        card = self.page.locator(f".st-key-card-{CARD.replace('.', '-')}")
        self.press("answer-details", card)
        return card


def _workshop(tour: Tour) -> None:
    tour.go("assess", tour.example, f"&clause={CLAUSE}")
    tour.press("workshop")


def _joint_card(number: str, *presses: str) -> Callable[[Tour], None]:
    """A card of the joint example, after some of its buttons were pressed."""

    def show(tour: Tour) -> None:
        tour.go("assess", tour.joint, f"&clause={number.rpartition('-')[0]}")
        card = tour.page.locator(f".st-key-card-{number.replace('.', '-')}")
        for message in presses:
            tour.press(message, card)

    return show


def _joint_waiting(tour: Tour) -> None:
    """A click that would change ISO 9001 answers which differ."""
    _joint_card(JOINT_SEVERAL)(tour)
    card = tour.page.locator(f".st-key-card-{JOINT_SEVERAL.replace('.', '-')}")
    card.get_by_role("radio").nth(5).click()
    tour.settle()


def _joint_workshop(tour: Tour) -> None:
    _joint_card(JOINT_SUBSET)(tour)
    tour.press("workshop")


def _results(tab: str, *, joint: bool = False) -> Callable[[Tour], None]:
    def show(tour: Tour) -> None:
        tour.go("results", tour.joint if joint else tour.example)
        tour.press(f"results-tab-{tab}", role="tab")

    return show


def _profile_9001(tour: Tour) -> None:
    _results("profile", joint=True)(tour)
    tour.page.get_by_role("radio", name="ISO 9001").click()
    tour.settle()


def _made(tour: Tour) -> None:
    tour.go("report", tour.example)
    button = tour.page.locator(".st-key-report-make")
    button.get_by_role("button").click()
    button.wait_for(state="detached")
    button.wait_for(timeout=PRINTING)


def _audit(tour: Tour) -> None:
    """The audit's time and plan; the first visit in a language makes them."""
    tour.go("audit", tour.joint)
    propose = tour.page.get_by_role("button", name=tour.t("audit-plan-propose"), exact=True)
    if propose.count():
        personnel = tour.page.get_by_label(tour.t("audit-personnel"), exact=True)
        personnel.fill("140")
        personnel.blur()
        tour.settle()
        propose.click()
        tour.settle()


def _log(step: str) -> Callable[[Tour], None]:
    """A step of the made-up complaint log's way in."""

    def show(tour: Tour) -> None:
        tour.go("log", tour.blank)
        tour.press("log-page-demo")
        tour.page.get_by_test_id("stMetric").first.wait_for(timeout=PRINTING)
        tour.page.get_by_role("radio", name=tour.t(f"log-page-step-{step}")).click()
        tour.settle()
        if step == "columns":
            tour.page.get_by_text(tour.t("log-columns-blank", count=0)).first.wait_for(timeout=PRINTING)

    return show


def _preview(tour: Tour) -> None:
    tour.go("answers", tour.example)
    media = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    file = {"name": "cevaplar.xlsx", "mimeType": media, "buffer": _sheet(tour)}
    tour.page.locator("input[type=file]").set_input_files(file)
    tour.page.get_by_role("heading", name=tour.t("answers-page-preview")).wait_for()


def _sheet(tour: Tour) -> bytes:
    """A returned sheet with two changes, a conflict, and a level that there is not."""
    told = dict(tour.example.answers)
    first, *_ = (r.id for r in load_standard().select(tour.example.setup.depth))
    told[first] = told[first].model_copy(update={"level": Level.INFORMAL, "seen": ""})
    before = tour.example.model_copy(update={"answers": told})
    book = openpyxl.load_workbook(io.BytesIO(write_answer_sheet(load_standard(), before, tour.language)))
    sheet = book[tour.t("answer-sheet-name")]
    sheet["F4"], sheet["F5"], sheet["H6"], sheet["F7"] = 5, 2, "PR-08, 4.3", 9
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _former(tour: Tour) -> None:
    tour.go("standard")
    tour.press("former-clauses", role="tab")


def _standard(standard: str, tab: str = "") -> Callable[[Tour], None]:
    """A standard's page, or one of its other tabs."""

    def show(tour: Tour) -> None:
        tour.go("standard")
        tour.page.get_by_role("radio", name=load_standard(standard).designation).click()
        tour.settle()
        if tab:
            tour.page.get_by_role(
                "tab", name=tour.t(tab, year="2026") if tab == "edition-news" else tour.t(tab)
            ).click()
            tour.settle()

    return show


def _changes(tour: Tour) -> None:
    _standard("iso-9001-2026")(tour)
    tour.page.get_by_text(tour.t("changes-only", base=load_standard("iso-9001-2015").designation)).click()
    tour.settle()


def _both(tour: Tour) -> None:
    tour.go("standard")
    tour.page.get_by_text(tour.t("both-languages")).first.click()


SCREENS: dict[str, Callable[[Tour], None]] = {
    "assessments": lambda tour: tour.go(""),
    "assessments-new": lambda tour: (tour.go(""), tour.press("assessment-new"))[0],
    "setup": lambda tour: tour.go("setup", tour.example),
    "setup-joint": lambda tour: tour.go("setup", tour.joint),
    "setup-transition": lambda tour: (tour.go("setup", tour.joint), tour.press("transition-preview"))[0],
    "assess": lambda tour: tour.go("assess", tour.example, f"&clause={CLAUSE}"),
    "assess-card": lambda tour: tour.unfold() and None,
    "assess-evidence": lambda tour: tour.press("evidence-add", tour.unfold()),
    "assess-workshop": _workshop,
    "assess-joint": _joint_card(JOINT_SUBSET),
    "assess-joint-card": _joint_card(JOINT_SUBSET, "answer-details"),
    "assess-joint-separate": _joint_card(JOINT_SUBSET, "joint-separate"),
    "assess-joint-waiting": _joint_waiting,
    "assess-joint-part": _joint_card(JOINT_PART),
    "assess-joint-workshop": _joint_workshop,
    "assess-joint-requirements": lambda tour: tour.go("assess", tour.joint, "&clause=iso-9001-2015/7.2"),
    **{f"results-{tab}": _results(tab) for tab in RESULT_TABS},
    **{f"results-joint-{tab}": _results(tab, joint=True) for tab in RESULT_TABS},
    "results-joint-profile-9001": _profile_9001,
    "results-blank": lambda tour: tour.go("results", tour.blank),
    "results-none": lambda tour: tour.go("results"),
    "report": lambda tour: tour.go("report", tour.example),
    "report-made": _made,
    "audit": _audit,
    "audit-empty": lambda tour: tour.go("audit", tour.blank),
    "log-empty": lambda tour: tour.go("log", tour.blank),
    **{f"log-{step}": _log(step) for step in ("file", "columns", "targets")},
    "answers": lambda tour: tour.go("answers", tour.example),
    "answers-preview": _preview,
    "standard": lambda tour: tour.go("standard"),
    "standard-both": _both,
    "standard-former": _former,
    "standard-9001": _standard("iso-9001-2015"),
    "standard-9001-changes": _changes,
    "standard-9001-news": _standard("iso-9001-2026", "edition-news"),
    "standard-mapping": _standard("iso-10002-2018", "mapping-ours"),
    "standard-mapping-9001": _standard("iso-9001-2026", "mapping-ours"),
}

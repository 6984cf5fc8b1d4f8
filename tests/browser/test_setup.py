"""The set-up saves itself, field by field, and loses nothing to another window."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import Locator, expect
from running_app import NOW
from visitor import Visitor

from assessment.model import Assessment, Setup
from checklists import Depth
from storage import Store

Visit = Callable[..., Visitor]


def setup_of(store: Store, assessment: Assessment) -> Setup:
    return store.setup(assessment.id).value


def opened(visit: Visit, assessment: Assessment, language: str = "tr") -> Visitor:
    visitor = visit(language)
    visitor.go(f"/setup?a={assessment.id}")
    return visitor


def weight(visitor: Visitor, number: str) -> Locator:
    return visitor.page.get_by_label(re.compile(rf"^{number}  "))


def test_every_kind_of_field_is_saved_when_it_is_left(
    visit: Visit, store: Store, assessment: Assessment
) -> None:
    visitor = opened(visit, assessment)
    visitor.fill("setup-sector", "Bankacılık")
    visitor.fill("setup-sites", "İstanbul\n\n Iğdır ")
    visitor.fill("setup-scope", "Bütün müşteri şikâyetleri")
    visitor.fill("setup-records-months", "6")
    visitor.fill("setup-accreditation-number", "AB-0001-YS")
    visitor.page.get_by_text(visitor.say("depth-quick")).first.click()
    visitor.settle()
    saved = setup_of(store, assessment)
    assert (saved.sector, saved.sites, saved.records_months) == ("Bankacılık", ("İstanbul", "Iğdır"), 6)
    assert (saved.scope, saved.depth) == ("Bütün müşteri şikâyetleri", Depth.QUICK)
    assert saved.accreditation
    assert saved.accreditation.number == "AB-0001-YS"
    assert visitor.text().count(visitor.say("saved-at", time="").strip()) == 3


def test_weights_show_their_share_and_can_be_reset(
    visit: Visit, store: Store, assessment: Assessment
) -> None:
    visitor = opened(visit, assessment)
    assert visitor.say("setup-weights-share", share="%30,0") in visitor.text()
    part = weight(visitor, "4")
    part.fill("110")
    part.blur()
    visitor.settle()
    assert visitor.say("setup-weights-sum", sum="200") in visitor.text()
    assert visitor.say("setup-weights-share", share="%55,0") in visitor.text()
    assert setup_of(store, assessment).weights == {"4": 110, "5": 20, "6": 10, "7": 30, "8": 30}
    visitor.press("setup-weights-default")
    expect(part).to_have_value("10")
    assert setup_of(store, assessment).weights == {}


def test_weights_that_are_all_zero_are_refused(visit: Visit, store: Store, assessment: Assessment) -> None:
    weights = {"4": 0, "5": 0, "6": 0, "7": 0, "8": 5}
    store.save_setup(
        assessment.id, assessment.setup.model_copy(update={"weights": weights}), revision=1, now=NOW
    )
    visitor = opened(visit, assessment)
    part = weight(visitor, "8")
    part.fill("0")
    part.blur()
    visitor.settle()
    assert visitor.say("error-weights-zero") in visitor.text()
    assert setup_of(store, assessment).weights == weights


def test_an_empty_organisation_is_refused_by_its_label(
    visit: Visit, store: Store, assessment: Assessment
) -> None:
    visitor = opened(visit, assessment, "en")
    visitor.fill("setup-organisation", "")
    alert = visitor.page.get_by_test_id("stAlert")
    expect(alert).to_contain_text(visitor.say("setup-organisation"))
    expect(alert).to_contain_text(visitor.say("error-string-too-short"))
    assert setup_of(store, assessment).organisation == assessment.setup.organisation


def test_undo_brings_the_former_value_back(visit: Visit, store: Store, assessment: Assessment) -> None:
    visitor = opened(visit, assessment)
    visitor.fill("setup-sector", "Yanlış")
    visitor.press("undo-last")
    expect(visitor.field("setup-sector")).to_have_value("Perakende")
    assert setup_of(store, assessment).sector == "Perakende"


def test_two_windows_that_change_different_fields_are_joined(
    visit: Visit, store: Store, assessment: Assessment
) -> None:
    visitor = opened(visit, assessment)
    other = visitor.go(f"/setup?a={assessment.id}", visitor.tab())
    visitor.fill("setup-sector", "Turizm", other)
    visitor.fill("setup-assessor", "Ayşe Yılmaz")
    saved = setup_of(store, assessment)
    assert (saved.sector, saved.assessor) == ("Turizm", "Ayşe Yılmaz")
    expect(visitor.field("setup-sector")).to_have_value("Turizm")


def test_the_same_field_in_two_windows_is_left_to_the_user(
    visit: Visit, store: Store, assessment: Assessment
) -> None:
    visitor = opened(visit, assessment)
    other = visitor.go(f"/setup?a={assessment.id}", visitor.tab())
    visitor.fill("setup-sector", "Turizm", other)
    visitor.fill("setup-sector", "Sağlık")
    title = visitor.say("setup-conflict-title", field=visitor.say("setup-sector"))
    assert title in visitor.text()
    assert setup_of(store, assessment).sector == "Turizm"
    visitor.press("setup-conflict-keep-yours")
    assert setup_of(store, assessment).sector == "Sağlık"
    assert title not in visitor.text()


def test_the_other_windows_value_can_stay(visit: Visit, store: Store, assessment: Assessment) -> None:
    visitor = opened(visit, assessment)
    other = visitor.go(f"/setup?a={assessment.id}", visitor.tab())
    visitor.fill("setup-sector", "Turizm", other)
    visitor.fill("setup-sector", "Sağlık")
    visitor.press("setup-conflict-keep-stored")
    expect(visitor.field("setup-sector")).to_have_value("Turizm")
    assert setup_of(store, assessment).sector == "Turizm"


def test_typing_in_the_next_field_survives_the_saving_of_the_last(
    visit: Visit, assessment: Assessment
) -> None:
    visitor = opened(visit, assessment)
    visitor.field("setup-sector").fill("Turizm")
    name = visitor.field("setup-name")
    name.click()
    name.press_sequentially("X" * 40, delay=25)
    visitor.settle()
    expect(name).to_have_value("Güz 2026" + "X" * 40)

"""The pages' logic without a browser: which language, which assessment, what is drawn."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from page_runs import run_page, store_in
from streamlit.testing.v1 import AppTest

from assessment.model import Assessment, Integrated, Setup
from checklists import Depth, load_standard
from checklists.model import LANGUAGES
from i18n import translator
from storage import Store
from ui import integration, pages, readers, state

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    with store_in(tmp_path, monkeypatch) as opened_store:
        yield opened_store


@pytest.fixture
def assessment(store: Store) -> Assessment:
    setup = Setup(organisation="Iğdır Şeker A.Ş.", name="Güz")
    return store.create(setup, load_standard().content_hash, now=NOW)


def words(app: AppTest) -> str:
    kinds = (app.title, app.header, app.markdown, app.caption, app.text, app.info, app.error, app.warning)
    return "\n".join(str(element.value) for kind in kinds for element in kind)


def test_the_languages_of_the_screen_are_those_of_the_checklists() -> None:
    assert readers.LANGUAGES == LANGUAGES


def test_every_page_of_the_menu_has_its_script_and_its_words() -> None:
    for page in pages.PAGES:
        assert page.path.is_file()
        for language in LANGUAGES:
            name = f"page-{page.name.replace('_', '-')}"
            assert translator(language).has(name)
            assert translator(language).has(f"{name}.help")


@pytest.mark.parametrize(
    ("address", "language"), [({}, "tr"), ({"lang": "en"}, "en"), ({"lang": "xx"}, "tr")]
)
def test_the_address_decides_the_language_before_the_browser(
    store: Store, address: dict[str, str], language: str
) -> None:
    app = run_page(**address)
    assert app.title[0].value == translator(language)("page-assessments")
    assert app.query_params["lang"] == language


def test_the_switch_changes_the_language_and_the_address(store: Store) -> None:
    app = run_page()
    app.get_by_key(state.LANGUAGE_SWITCH).set_value("en").run()
    assert app.title[0].value == "Assessments"
    assert app.query_params["lang"] == "en"


def test_the_address_opens_an_assessment(assessment: Assessment) -> None:
    assert assessment.setup.organisation in words(run_page("setup", a=assessment.id)).replace("\\", "")


@pytest.mark.parametrize("address", ["", "0" * 32, "nonsense"])
def test_without_an_assessment_a_page_offers_the_choice(assessment: Assessment, address: str) -> None:
    app = run_page("setup", **({"a": address} if address else {}))
    assert translator("tr")("no-assessment.body") in words(app)
    app.selectbox(key="choose-assessment").select(assessment.id).run()
    assert app.query_params["a"] == assessment.id


def test_a_deleted_assessment_is_no_longer_open(store: Store, assessment: Assessment) -> None:
    store.delete(assessment.id, now=NOW)
    app = run_page("setup", a=assessment.id)
    assert translator("tr")("no-assessment.body") in words(app)
    assert "a" not in app.query_params


def test_one_assessment_that_cannot_be_shown_does_not_hide_the_others(
    store: Store, assessment: Assessment
) -> None:
    store.create(Setup(organisation="Bozuk", standard="iso-0-unknown"), "0" * 64, now=NOW)
    app = run_page()
    assert len(app.error) == 1
    assert assessment.setup.organisation in words(app).replace("\\", "")


@pytest.mark.parametrize("page", ["setup", "results", "answers"])
def test_an_edition_that_is_not_there_is_named_and_the_page_opens(store: Store, page: str) -> None:
    gone = Integrated(standard="iso-9001-2044", standard_hash="0" * 64)
    setup = Setup(organisation="Yarın", integrated=gone)
    made = store.create(setup, load_standard().content_hash, now=NOW)
    app = run_page(page, a=made.id)
    assert "Yarın" in words(app)
    if page == "setup":
        (field,) = [box for box in app.selectbox if box.label == translator("tr")("setup-integrated")]
        assert field.value == gone.standard


def test_the_new_edition_keeps_what_was_set_for_the_former_one(store: Store) -> None:
    former = load_standard("iso-9001-2015")
    kept = Integrated(standard=former.id, standard_hash=former.content_hash, weights={"4": 5, "8": 5})
    later = load_standard("iso-9001-2026")
    assert integration.integrate(later.id, kept) == kept.but(
        standard=later.id, standard_hash=later.content_hash
    )
    assert integration.integrate(later.id).depth is Depth.INTEGRATION
    assert integration.choices() == ["", former.id, later.id]

"""Mappings of a log's columns: what they may say, the templates that keep them, what a preview shows."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError
from raw_logs import ZONE, canonical, mapped, raw_log

from complaints.columns import heading_of
from complaints.fields import Kind, fields
from complaints.headings import words
from complaints.mapping import ColumnMap, Mapping, mapping_text, parse_mapping, read_mapping
from complaints.preview import preview
from complaints.values import NO, NOTHING, YES
from errors import LogRefused
from i18n import translator
from i18n.fold import fold

headings = st.text(
    st.characters(blacklist_categories=("Cs", "Cc", "Cf", "Zl", "Zp", "Co", "Cn")), min_size=1, max_size=40
)
mappings = st.builds(
    Mapping,
    name=st.sampled_from(["", "Bizim sistem", "yes", "8.10", "a: b # c"]),
    columns=st.dictionaries(
        st.sampled_from(sorted(fields())), st.builds(ColumnMap, column=headings), max_size=6
    ),
    decimal=st.sampled_from([",", "."]),
    day_first=st.booleans(),
    keep=st.lists(st.sampled_from(["complainant", "description"]), max_size=2, unique=True).map(tuple),
)


@settings(deadline=None)
@given(mappings)
def test_a_template_read_again_is_the_same_mapping(mapping: Mapping):
    assert parse_mapping("template.yaml", mapping_text(mapping)) == mapping


def test_a_template_with_everything_is_read_from_a_file(tmp_path: Path):
    mapping = Mapping(
        name="Şikâyet sistemi",
        shape="events",
        columns={
            "case_id": ColumnMap(column="Şikâyet No"),
            "accepted": ColumnMap(column="Kabul", values={"KABUL ETTİ": "yes", "?": ""}),
            "due_at": ColumnMap(column="Son Tarih", formats=("%m/%d/%Y", "excel-serial")),
        },
        at=ColumnMap(column="Tarih"),
        activity="İşlem",
        who="Kullanıcı",
        activities={"Alındı": "received_at", "Ara bilgi": "first_update_at"},
        decimal=".",
        day_first=False,
        keep=("complainant",),
    )
    file = tmp_path / "template.yaml"
    file.write_text(mapping_text(mapping), "utf-8")
    assert read_mapping(file) == mapping
    assert mapping.columns["accepted"].values == {"kabul etti": "yes", "?": ""}
    assert Mapping.model_validate_json(mapping.model_dump_json()) == mapping


@pytest.mark.parametrize(
    ("text", "place", "code"),
    [
        ("columns:\n  complaint: {column: a}\n", "m.yaml:2", "log-mapping-field"),
        ("name: x\nkeep: [nobody]\n", "m.yaml:2", "log-mapping-field"),
        ("columns:\n  accepted: {column: a, values: {k: maybe}}\n", "m.yaml:2", "log-mapping-code"),
        ("columns:\n  safety: {column: a, values: {k: partly}}\n", "m.yaml:2", "log-mapping-code"),
        ("columns:\n  due_at: {column: a, formats: [soon]}\n", "m.yaml:2", "log-mapping-format"),
        ("activities:\n  Son tarih: due_at\n", "m.yaml:1", "log-mapping-step"),
        ("shape: events\n", "m.yaml:1", "log-mapping-events"),
        ("day_first: 1\n", "m.yaml:1", "log-mapping-truth"),
        ("nam: x\n", "m.yaml:1", "log-mapping-key-unknown"),
        ("columns:\n  case_id: a\n", "m.yaml:2", "checklist-wants-mapping"),
        ("a: &b\n  c: *b\n", "m.yaml:1", "yaml-alias"),
    ],
)
def test_a_template_is_refused_with_its_line_in_both_languages(text: str, place: str, code: str):
    with pytest.raises(LogRefused) as refused:
        parse_mapping("m.yaml", text)
    problem = refused.value.problems[0]
    assert (problem.place, problem.code) == (place, code)
    worded = [str(translator(language).explain(problem)) for language in ("en", "tr")]
    assert worded[0] != worded[1]
    assert all(place in sentence for sentence in worded)


def test_a_heading_with_hidden_characters_cannot_be_mapped():
    with pytest.raises(ValidationError):
        ColumnMap(column="Tarih\u202e")


def test_no_heading_means_two_fields():
    meant: dict[str, str] = {}
    for field in fields().values():
        for alias in {words(alias) for alias in (field.name, field.title.en, field.title.tr, *field.aliases)}:
            assert meant.setdefault(alias, field.name) == field.name, alias


def test_no_word_is_two_codes_of_a_field():
    for field in fields().values():
        codes = [fold(word) for code, listed in field.codes.items() for word in (code, *listed)]
        assert len(codes) == len(set(codes)), field.name
    assert not {fold(word) for word in YES} & {fold(word) for word in NO}
    assert not {fold(word) for word in (*YES, *NO)} & {fold(word) for word in NOTHING}


def test_only_choices_have_codes():
    assert [f.name for f in fields().values() if bool(f.codes) != (f.kind is Kind.CHOICE)] == []


@pytest.mark.parametrize("wanted", ["Şikâyet No", "şikayet no", "SIKAYET-NO.", "Şikayet_No"])
def test_a_heading_is_found_however_it_is_spelled(wanted: str):
    assert heading_of(wanted, ["Tarih", "Şikâyet No"]) == "Şikâyet No"


def test_a_heading_that_could_be_two_columns_is_none():
    assert heading_of("tarih", ["Tarih", "TARİH"]) is None
    assert heading_of("Tarih", ["Tarih", "TARİH"]) == "Tarih"


def test_a_preview_shows_what_is_read_and_every_value_that_is_not(tmp_path: Path):
    log = {
        "Tarih": ["01.03.2025", "dün", None, "dün", "02.03.0202"],
        "Kabul": ["Evet", "K", "belki", "-", "hayır"],
        "Tutar": ["1.250,50 TL", "12,5", "çok", "", "yok"],
    }
    _, path = raw_log(tmp_path, log)
    accepted = ColumnMap(column="Kabul", values={"k": "yes"})
    seen = preview(path, mapped(received_at="Tarih", accepted=accepted, remedy_value="Tutar"), ZONE)
    dates, answers, values = seen.fields
    assert (seen.rows, dates.filled, dates.empty, dates.unread) == (5, 1, 1, 3)
    assert dates.unread_values == (("dün", 2, 2), ("02.03.0202", 1, 5))
    assert dates.samples[:2] == (("01.03.2025", datetime.fromisoformat("2025-03-01")), ("dün", None))
    assert (answers.filled, answers.empty, answers.unread_values) == (3, 1, (("belki", 1, 3),))
    assert [parsed for _, parsed in values.samples] == [1250.5, 12.5, None, None]
    assert values.unread_values == (("çok", 1, 3),)


def test_a_preview_counts_unread_values_beyond_those_it_lists(tmp_path: Path):
    _, path = raw_log(tmp_path, {"Tarih": [f"gün {n}" for n in range(300)]})
    found = preview(path, mapped(received_at="Tarih"), ZONE).of("received_at")
    assert found is not None
    assert (found.unread, found.unread_distinct, len(found.unread_values)) == (300, 300, 200)


def test_a_preview_names_the_activities_with_their_steps(tmp_path: Path):
    log = {"No": ["1", "1", "2"], "Ne": ["Alındı", "Arandı", "alındı"], "Zaman": ["2025-03-01"] * 3}
    _, path = raw_log(tmp_path, log)
    mapping = Mapping(
        shape="events", columns={"case_id": ColumnMap(column="No")}, at=ColumnMap(column="Zaman"),
        activity="Ne", activities={"ALINDI": "received_at"},
    )  # fmt: skip
    assert preview(path, mapping, ZONE).activities == (
        ("Alındı", 1, "received_at"), ("Arandı", 1, None), ("alındı", 1, "received_at"),
    )  # fmt: skip


def test_columns_that_a_log_lacks_are_named(tmp_path: Path):
    log = {"No": ["1"], "Tarih": ["01.03.2025"]}
    mapping = mapped(case_id="No", received_at="Tarih", site="Şube")
    assert preview(raw_log(tmp_path, log)[1], mapping, ZONE).missing == ("Şube",)
    told = canonical(tmp_path, log, mapping)
    assert [(notice.code, notice.facts) for notice in told.warnings] == [
        ("column-missing", {"column": "Şube"})
    ]


def test_a_mapping_for_another_log_is_refused(tmp_path: Path):
    with pytest.raises(LogRefused) as refused:
        canonical(tmp_path, {"a": ["1"]}, mapped(case_id="No", received_at="Tarih"))
    assert refused.value.problems[0].code == "log-mapping-other"


def test_the_example_is_a_template():
    mapping = read_mapping(Path(__file__).parent.parent / "examples" / "complaint-log-mapping.yaml")
    assert (mapping.name, len(mapping.columns), mapping.keep) == ("Our complaints system", 6, ())
    assert mapping.columns["accepted"].values == {"k": "yes", "r": "no", "?": ""}

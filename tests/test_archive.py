"""An export is read back byte for byte; a hostile or broken one is refused whole."""

import hashlib
import io
import json
import struct
import zipfile
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings

from assessment.model import Answer, Assessment, Evidence, Setup
from errors import ArchiveRefused
from i18n import translator
from storage import Store, archive
from storage.archive import export_zip, import_zip
from tests.strategies import assessments_with_files

NOW = datetime(2026, 3, 2, 11, 30, tzinfo=UTC)
REQUIREMENT = "iso-10002-2018/7.4-01"
PROCEDURE = "PR-08 Şikâyetlerin ele alınması".encode()
SHA256 = hashlib.sha256(PROCEDURE).hexdigest()


@pytest.fixture
def kept(store) -> Assessment:
    """A small assessment with one evidence file."""
    file = store.put_file("PR-08.txt", PROCEDURE)
    piece = Evidence(id="e" * 32, title="Prosedür", file=file)
    answer = Answer(requirement=REQUIREMENT, level=3, seen="İmzalı", evidence=(piece.id,))
    made = Assessment(
        id="a" * 32,
        setup=Setup(organisation="Ege Klima A.Ş."),
        standard_hash="0" * 64,
        answers={REQUIREMENT: answer},
        evidence={piece.id: piece},
    )
    return store.add_assessment(made, {}, now=NOW)


@pytest.fixture
def exported(store, kept) -> bytes:
    return export_zip(kept, store.read_file)


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as found:
        return {name: found.read(name) for name in found.namelist()}


def zipped(contents: dict[str, bytes], compression: int = zipfile.ZIP_STORED) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", compression) as made:
        for name, content in contents.items():
            made.writestr(name, content)
    return target.getvalue()


def rewritten(exported: bytes, **changes: object) -> bytes:
    """The export with a changed assessment.json, and checksums that fit it."""
    found = members(exported)
    text = found["assessment.json"]
    for old, new in changes.get("replace", ()):
        assert old in text
        text = text.replace(old, new, 1)
    manifest = json.loads(found["manifest.json"])
    manifest["members"]["assessment.json"] = hashlib.sha256(text).hexdigest()
    manifest |= changes.get("manifest", {})
    return zipped(found | {"assessment.json": text, "manifest.json": json.dumps(manifest).encode()})


def refusal(data: bytes) -> str:
    """The code of the refusal; every problem of it has its words in both languages."""
    with pytest.raises(ArchiveRefused) as refused:
        import_zip(data)
    for language in ("en", "tr"):
        assert all(e.fact and e.remedy for e in translator(language).explain_all(refused.value))
    return refused.value.problems[0].code


@settings(max_examples=60, deadline=None)
@given(assessments_with_files())
def test_a_round_trip_gives_the_same_bytes(made):
    assessment, files = made
    exported = export_zip(assessment, files.__getitem__)
    read = import_zip(exported)
    assert read.assessment == assessment
    assert dict(read.files) == files
    assert export_zip(read.assessment, read.files.__getitem__) == exported


def test_a_round_trip_through_two_stores_gives_the_same_bytes(tmp_path, exported):
    with Store.open(tmp_path / "elsewhere") as other:
        read = import_zip(exported)
        arrived = other.add_assessment(read.assessment, read.files, now=NOW)
        assert export_zip(other.load(arrived.id), other.read_file) == exported


def test_an_import_beside_the_original_gets_its_own_id(store, kept, exported):
    read = import_zip(exported)
    copy = store.add_assessment(read.assessment, read.files, now=NOW)
    assert copy.id != kept.id
    assert copy.model_copy(update={"id": kept.id}) == kept
    text = members(export_zip(copy, store.read_file))["assessment.json"]
    assert text.replace(copy.id.encode(), kept.id.encode()) == members(exported)["assessment.json"]


def test_the_export_lies_open_for_people(exported):
    found = members(exported)
    assert list(found) == ["manifest.json", "assessment.json", f"evidence/{SHA256}"]
    assert "Ege Klima A.Ş." in found["assessment.json"].decode()
    assert json.loads(found["manifest.json"])["standard"] == {"id": "iso-10002-2018", "hash": "0" * 64}


def test_an_export_that_was_packed_again_is_still_read(exported, kept):
    assert import_zip(zipped(members(exported), zipfile.ZIP_DEFLATED)).assessment == kept


def test_another_checklist_is_noticed_but_not_refused(exported):
    read = import_zip(exported)
    assert read.notices({"iso-10002-2018": "0" * 64}) == ()
    codes = [read.notices(known)[0].code for known in ({"iso-10002-2018": "1" * 64}, {})]
    assert codes == ["archive-other-checklist", "archive-unknown-standard"]
    for problem in read.notices({}) + read.notices({"iso-10002-2018": "1" * 64}):
        assert all(translator(language).explain(problem).remedy for language in ("en", "tr"))


def test_what_is_no_export_is_refused(exported):
    assert refusal(b"") == "archive-foreign"
    assert refusal(b"%PDF-1.7 something else") == "archive-foreign"
    assert refusal(zipped({"word/document.xml": b"<x/>"})) == "archive-foreign"
    assert refusal(rewritten(exported, manifest={"format": "another"})) == "archive-foreign"


def test_a_truncated_export_is_refused_at_every_length(exported):
    codes = {refusal(exported[:length]) for length in range(4, len(exported) - 1, 97)}
    assert codes == {"archive-damaged"}


def test_no_single_changed_byte_goes_unnoticed_in_the_contents(exported, kept):
    for name in members(exported):
        with zipfile.ZipFile(io.BytesIO(exported)) as found:
            start = found.getinfo(name).header_offset + 30 + len(name)
            size = found.getinfo(name).file_size
        for place in range(start, start + size, max(1, size // 25)):
            flipped = bytearray(exported)
            flipped[place] ^= 0x20
            assert refusal(bytes(flipped)) == "archive-damaged"


def test_contents_that_do_not_fit_their_checksum_are_refused(exported):
    found = members(exported)
    other = found["assessment.json"].replace(b"Ege Klima", b"Ego Klima")
    assert refusal(zipped(found | {"assessment.json": other})) == "archive-digest"
    assert refusal(zipped(found | {f"evidence/{SHA256}": b"other"})) == "archive-digest"


def test_evidence_is_kept_by_its_own_hash_and_no_other(exported):
    found = members(exported)
    forged = b"forged"
    manifest = json.loads(found["manifest.json"])
    manifest["members"][f"evidence/{SHA256}"] = hashlib.sha256(forged).hexdigest()
    forgery = {f"evidence/{SHA256}": forged, "manifest.json": json.dumps(manifest).encode()}
    assert refusal(zipped(found | forgery)) == "archive-manifest"


def test_missing_and_additional_members_are_refused(exported):
    found = members(exported)
    without = {name: content for name, content in found.items() if not name.startswith("evidence/")}
    assert refusal(zipped(without)) == "archive-member-missing"
    assert refusal(zipped(found | {"evidence/notes.txt": b"x"})) == "archive-member-extra"
    manifest = json.loads(found["manifest.json"])
    del manifest["members"][f"evidence/{SHA256}"]
    assert (
        refusal(zipped(without | {"manifest.json": json.dumps(manifest).encode()}))
        == "archive-member-missing"
    )


@pytest.mark.parametrize("name", ["../evil", "/etc/passwd", "evidence/../../evil", "C:\\evil", "..\\evil"])
def test_names_that_lead_out_of_the_archive_are_refused(exported, name):
    assert refusal(zipped(members(exported) | {name: b"x"})) == "archive-path"


def test_a_member_that_is_there_twice_is_refused(exported):
    target = io.BytesIO(exported)
    with zipfile.ZipFile(target, "a") as made, pytest.warns(UserWarning, match="Duplicate"):
        made.writestr("assessment.json", b"{}")
    assert refusal(target.getvalue()) == "archive-duplicate-member"


def test_an_encrypted_archive_is_refused(exported):
    marked = bytearray(exported)
    at = marked.index(b"PK\x01\x02") + 8
    marked[at : at + 2] = struct.pack("<H", struct.unpack("<H", marked[at : at + 2])[0] | 1)
    assert refusal(bytes(marked)) == "archive-encrypted"


def test_zip_bombs_are_refused_before_they_unpack(exported):
    zeros = zipped(members(exported) | {"evidence/" + "0" * 64: bytes(60 << 20)}, zipfile.ZIP_DEFLATED)
    assert len(zeros) < 100_000
    assert refusal(zeros) == "archive-bomb"
    assert refusal(zipped({f"evidence/{n:064x}": b"" for n in range(10_001)})) == "archive-bomb"


@pytest.mark.parametrize("method", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_only_the_two_common_ways_of_packing_are_read(exported, method):
    """The head of an LZMA member names the size of its dictionary: up to 4 GB before the first byte."""
    assert refusal(zipped(members(exported), method)) == "archive-damaged"


def test_a_size_that_lies_is_found_out(exported):
    found = members(exported)
    lying = bytearray(zipped(found | {"assessment.json": bytes(1 << 20)}, zipfile.ZIP_DEFLATED))
    at = lying.index(b"PK\x01\x02", lying.index(b"PK\x01\x02") + 4) + 24
    assert struct.unpack("<I", lying[at : at + 4])[0] == 1 << 20
    lying[at : at + 4] = struct.pack("<I", 10)
    assert refusal(bytes(lying)) == "archive-damaged"


def test_an_archive_from_the_future_is_refused_as_such(exported):
    assert refusal(rewritten(exported, manifest={"schema": 2, "unheard": "of"})) == "archive-newer"


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        (b'"organisation"', b'"favourite_colour": "red", "organisation"', "archive-unknown-key"),
        (b'"seen": "', b'"seen": "\\u0000', "archive-character"),
        (b'"seen": "', b'"seen": "\\uffff', "archive-character"),
        (b'"seen": "', b'"seen": "\\u009b31m', "archive-character"),
        (b'"seen": "', b'"seen": "\\ud800', "archive-json"),
        (b'"seen": "', b'"seen": "' + b"x" * 20_001, "archive-value"),
        (b'"level": 3', b'"level": 6', "archive-value"),
        (b'"level": 3', b'"level": "3"', "archive-value"),
        (b'"level": 3', b'"level": NaN', "archive-value"),
        (b'"level": 3', b'"level": 3, "level": 5', "archive-key-twice"),
        (b'"level": 3', b'"level": ' + b"9" * 5000, "archive-json"),
        (b'"level": 3', b'"level": ' + b"[" * 100_000, "archive-json"),
        (b'"title": "', b'"title": "\xff', "archive-json"),
        (b'"not_applicable": ""', b'"not_applicable": "no"', "archive-value"),
        (b'"eeee', b'"dddd', "archive-value"),
        (b'"size": 3', b'"size": -3', "archive-value"),
        (b'"size": 3', b'"size": 4', "archive-file"),
        (b'"PR-08.txt"', b'"PR-08.csv"', "archive-file"),
        (b'"PR-08.txt"', b'"PR-08.svg"', "upload-type"),
        (b'"PR-08.txt"', b'"../PR-08.txt"', "archive-file"),
        (b'"standard_hash": "0', b'"standard_hash": "1', "archive-manifest"),
    ],
)
def test_contents_that_hazir_would_not_write_are_refused(exported, old, new, code):
    assert refusal(rewritten(exported, replace=[(old, new)])) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (b"", "archive-json"),
        (b"[]", "archive-foreign"),
        (b"[" * 100_000, "archive-json"),
        (b'{"format": "hazir-assessment"}', "archive-value"),
        (b'{"format": "hazir-assessment", "schema": true}', "archive-value"),
        (b'{"format": "hazir-assessment", "schema": 0}', "archive-value"),
        (b'{"format": "hazir-assessment", "schema": 1' + b"0" * 400 + b"}", "archive-value"),
    ],
)
def test_a_manifest_that_makes_no_sense_is_refused(exported, text, code):
    assert refusal(zipped(members(exported) | {"manifest.json": text})) == code


def test_a_refusal_names_the_place(exported):
    hostile = rewritten(exported, replace=[(b'"level": 3', b'"level": 7')])
    with pytest.raises(ArchiveRefused) as refused:
        import_zip(hostile)
    assert refused.value.problems[0].place == f"assessment.json › answers › {REQUIREMENT} › level"


def test_a_refused_import_changes_nothing(store, kept, exported):
    before = (store.list(), store.version(kept.id), sorted(store.folder.rglob("*")))
    refusal(rewritten(exported, replace=[(b'"PR-08.txt"', b'"PR-08.exe"')]))
    assert (store.list(), store.version(kept.id), sorted(store.folder.rglob("*"))) == before


def test_what_could_not_be_read_back_is_not_exported(kept, monkeypatch):
    monkeypatch.setattr(archive, "UNPACKED_LIMIT", archive.TEXT_LIMIT + 10)
    with pytest.raises(ArchiveRefused, match="archive-too-large"):
        export_zip(kept, lambda _: PROCEDURE)

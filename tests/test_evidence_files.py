"""Evidence files are kept by their content; what is not what it says it is, is refused."""

import io
import stat
import struct
import threading
import zipfile
import zlib

import openpyxl
import pikepdf
import pytest
from PIL import Image

from assessment.model import StoredFile
from errors import NotFound, StorageError, UploadRefused
from i18n import translator
from storage import file_types
from storage.file_types import FILE_LIMIT, FILE_TYPES, check_file

OOXML = "application/vnd.openxmlformats-officedocument."


def zipped(contents: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in contents.items():
            made.writestr(name, content)
    return target.getvalue()


def ooxml(kind: str, **more: bytes) -> bytes:
    types = f'<Types><Override PartName="/main.xml" ContentType="{OOXML}{kind}.main+xml"/></Types>'
    return zipped({"[Content_Types].xml": types.encode(), "main.xml": b"<main/>", **more})


def odf(kind: str, **more: bytes) -> bytes:
    media_type = f"application/vnd.oasis.opendocument.{kind}"
    return zipped({"mimetype": media_type.encode(), "content.xml": b"<x/>", **more})


def pdf() -> bytes:
    target = io.BytesIO()
    document = pikepdf.new()
    document.add_blank_page()
    document.save(target)
    return target.getvalue()


def xlsx() -> bytes:
    target = io.BytesIO()
    openpyxl.Workbook().save(target)
    return target.getvalue()


def picture(form: str, size: tuple[int, int] = (40, 30)) -> bytes:
    target = io.BytesIO()
    Image.effect_noise(size, 50).save(target, form)
    return target.getvalue()


EMAIL = b"From: a@example.com\r\nSubject: =?utf-8?q?=C5=9Eik=C3=A2yet?=\r\n\r\nText\r\n"

GOOD = {
    "Prosedür.pdf": pdf(),
    "foto.png": picture("PNG"),
    "foto.jpg": picture("JPEG"),
    "foto.JPEG": picture("JPEG"),
    "foto.webp": picture("WEBP"),
    "liste.xlsx": xlsx(),
    "PR-08.docx": ooxml("wordprocessingml.document"),
    "sunum.pptx": ooxml("presentationml.presentation"),
    "PR-08.odt": odf("text"),
    "liste.ods": odf("spreadsheet"),
    "liste.csv": "no;tarih\r\n1;03.04.2025\r\n".encode("utf-8-sig"),
    "eski.txt": "Şikâyet kaydı, ığüöç".encode("cp1254"),
    "not.txt": "Şikâyet".encode("utf-16"),
    "oku.md": "# Şikâyet <politikası>".encode(),
    "şikâyet.eml": EMAIL,
}


@pytest.mark.parametrize("name", GOOD)
def test_the_files_that_auditors_ask_for_are_kept_as_they_are(store, name):
    file = store.put_file(name, GOOD[name])
    assert (file.name, file.size) == (name, len(GOOD[name]))
    assert file.media_type == FILE_TYPES[name.rpartition(".")[2].lower()].media_type
    assert store.read_file(file.sha256) == GOOD[name]


def test_every_kind_of_file_that_is_accepted_is_tried_here():
    assert {name.rpartition(".")[2].lower() for name in GOOD} == set(FILE_TYPES)


def refusal(name: str, data: bytes) -> str:
    """The code of the refusal; it has its words, place and remedy in both languages."""
    with pytest.raises(UploadRefused) as refused:
        check_file(name, data)
    for language in ("en", "tr"):
        explained = translator(language).explain_all(refused.value)[0]
        assert explained.fact
        assert explained.remedy
    return refused.value.problems[0].code


SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
HTML = b"\xef\xbb\xbf \n<!DOCTYPE html><script>alert(1)</script>"
PROGRAM = b"MZ\x90\x00\x03\x00\x00\x00" + bytes(100)


@pytest.mark.parametrize(
    "name",
    [
        "a.svg",
        "a.html",
        "a.htm",
        "a.exe",
        "a.js",
        "a.zip",
        "a.xlsm",
        "a.docm",
        "a.xls",
        "a.sh",
        "a",
        ".pdf",
        "a.",
    ],
)
def test_kinds_that_are_not_evidence_are_refused_by_their_ending(name):
    assert refusal(name, b"x") == "upload-type"


@pytest.mark.parametrize("ending", FILE_TYPES)
@pytest.mark.parametrize(
    "content", [SVG, HTML, PROGRAM, b"\x7fELF" + bytes(60)], ids=["svg", "html", "exe", "elf"]
)
def test_pages_and_programs_are_refused_under_any_name(ending, content):
    assert refusal(f"kanıt.{ending}", content) in {"upload-content", "upload-markup"}


@pytest.mark.parametrize("name", GOOD)
def test_no_file_passes_for_another_kind(name):
    kind = name.rpartition(".")[2].lower()
    text = {"csv", "txt", "md"}
    for other in set(FILE_TYPES) - {kind} - (text if kind in text else set()):
        if {kind, other} != {"jpg", "jpeg"} and not (kind == "eml" and other in text):
            assert refusal(f"kanıt.{other}", GOOD[name]) == "upload-content", other


@pytest.mark.parametrize("name", [n for n in GOOD if n.rpartition(".")[2] not in {"csv", "txt", "md", "eml"}])
def test_half_a_file_is_refused(name):
    assert refusal(name, GOOD[name][: len(GOOD[name]) // 2]) == "upload-damaged"


@pytest.mark.parametrize("name", ["liste.xlsx", "foto.png"])
def test_a_file_with_a_flipped_byte_is_refused(name):
    broken = bytearray(GOOD[name])
    broken[len(broken) // 3] ^= 0xFF
    assert refusal(name, bytes(broken)) == "upload-damaged"


def test_an_empty_file_is_refused():
    assert refusal("boş.txt", b"") == "upload-empty"


def test_a_file_may_have_25_megabytes_and_no_more():
    assert check_file("a.txt", b"a" * FILE_LIMIT).size == 25 * 1024 * 1024
    assert refusal("a.txt", b"a" * (FILE_LIMIT + 1)) == "upload-too-large"


def png_that_claims(width: int, height: int) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(bytes(1000))), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks
    )


def test_a_small_picture_of_too_many_pixels_is_refused_without_unpacking_it():
    assert check_file("sınır.png", png_that_claims(5_000, 5_000)).size < 200
    for size in ((5_001, 5_000), (10_000, 10_000), (13_000, 13_000), (30_000, 30_000)):
        assert refusal("bomba.png", png_that_claims(*size)) == "upload-pixels"


def test_a_document_that_is_a_zip_bomb_is_refused():
    assert refusal("bomba.xlsx", ooxml("spreadsheetml.sheet", sheet=bytes(50 << 20))) == "upload-bomb"
    many = {f"part{n}": b"" for n in range(10_001)}
    assert refusal("bomba.docx", ooxml("wordprocessingml.document", **many)) == "upload-bomb"


def test_documents_with_macros_are_refused():
    hidden = ooxml("spreadsheetml.sheet", **{"xl/vbaProject.bin": b"x"})
    assert refusal("makro.xlsx", hidden) == "upload-macros"
    types = b'<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>'
    assert refusal("makro.xlsx", zipped({"[Content_Types].xml": types})) == "upload-macros"
    assert refusal("makro.ods", odf("spreadsheet", **{"Basic/script-lc.xml": b"x"})) == "upload-macros"


def test_documents_with_a_password_are_refused():
    assert refusal("gizli.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)) == "upload-password"
    locked = bytearray(xlsx())
    at = locked.index(b"PK\x01\x02") + 8
    locked[at] |= 1
    assert refusal("gizli.xlsx", bytes(locked)) == "upload-password"


def test_documents_with_names_that_lead_out_of_them_are_refused():
    assert (
        refusal("kötü.docx", ooxml("wordprocessingml.document", **{"../../evil": b"x"})) == "upload-damaged"
    )


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("C:\\Users\\ayşe\\PR-08.txt", "PR-08.txt"),
        ("../../etc/PR-08.txt", "PR-08.txt"),
        ("s\u0327ika\u0302yet.txt", "şikâyet.txt"),
        ("fatura\u202etxt.exe.txt", "faturatxt.exe.txt"),
        (" a\0b\nc.txt ", "abc.txt"),
        ("<img src=x>.txt", "<img src=x>.txt"),
    ],
)
def test_a_name_keeps_its_last_part_and_only_what_can_be_shown(given, kept):
    assert check_file(given, b"x").name == kept


def test_a_name_may_have_300_characters_and_no_more():
    assert len(check_file("ğ" * 296 + ".txt", b"x").name) == 300
    assert refusal("ğ" * 297 + ".txt", b"x") == "upload-name"
    assert refusal("", b"x") == "upload-type"


def test_the_refusal_says_which_file_and_which_limit(monkeypatch):
    monkeypatch.setattr(file_types, "FILE_LIMIT", 2 * 1024 * 1024)
    with pytest.raises(UploadRefused) as refused:
        check_file("C:\\büyük.txt", b"x" * (2 * 1024 * 1024 + 1))
    problem = refused.value.problems[0]
    assert (problem.place, dict(problem.facts)) == ("büyük.txt", {"size": 3, "limit": 2})


def test_the_same_content_is_kept_once(store):
    first, second = store.put_file("a.txt", b"same"), store.put_file("b.csv", b"same")
    assert first.sha256 == second.sha256
    assert (first.name, second.name) == ("a.txt", "b.csv")
    assert len([p for p in (store.folder / "files").rglob("*") if p.is_file()]) == 1


def test_a_file_lies_under_its_hash_and_only_its_owner_reads_it(store):
    file = store.put_file("a.txt", b"x")
    path = store.file_path(file.sha256)
    assert path == store.folder / "files" / file.sha256[:2] / file.sha256
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_file_that_the_disk_changed_is_noticed_and_mended_by_a_new_upload(store):
    file = store.put_file("a.txt", b"right")
    store.file_path(file.sha256).write_bytes(b"wrong")
    with pytest.raises(StorageError, match="file-damaged"):
        store.read_file(file.sha256)
    store.put_file("a.txt", b"right")
    assert store.read_file(file.sha256) == b"right"


@pytest.mark.parametrize("address", ["f" * 64, "../hazir.db", "", "F" * 64, "f" * 63 + "/"])
def test_an_address_that_is_no_kept_file_is_not_found(store, address):
    with pytest.raises(NotFound, match="file-not-there"):
        store.read_file(address)


def test_many_threads_may_keep_the_same_file_at_once(store):
    kept: list[StoredFile] = []
    threads = [
        threading.Thread(target=lambda: kept.append(store.put_file("a.txt", b"x" * 100_000)))
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(kept) == 8
    assert store.read_file(kept[0].sha256) == b"x" * 100_000

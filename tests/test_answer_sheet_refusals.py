"""Answer sheets that are hostile, broken or somebody else's are refused whole, with a reason."""

import io
import zipfile

import pytest
from workbooks import SHEET, edited, filled, read, repacked, with_rows

from errors import AnswerSheetRefused
from i18n import translator

STRAY = b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>'
MANY_ROWS = b"".join(
    b'<row r="%d"><c r="A%d" t="inlineStr"><is><t>x</t></is></c></row>' % (n, n) for n in range(300, 100_300)
)


def bomb():
    """About 585 KB that unpack to 600 MB."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("[Content_Types].xml", "xl/workbook.xml"):
            archive.writestr(name, "<x/>")
        with archive.open("xl/worksheets/sheet1.xml", "w") as member:
            for _ in range(600):
                member.write(b" " * 1024 * 1024)
    return file.getvalue()


def other_zip():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("word/document.xml", "<x/>")
    return file.getvalue()


def repeated_text():
    """One long text that 60,000 cells refer to: 2 GB from a small file."""
    cells = b"".join(
        b'<row r="%d">%s</row>' % (n, b"".join(b'<c t="s"><v>0</v></c>' for _ in range(40)))
        for n in range(300, 1800)
    )
    data = with_rows(SHEET, cells)
    long = b"<si><t>" + b"long " * 6_500 + b"</t></si>"
    head = b"<si>"
    return repacked(data, {"xl/sharedStrings.xml": lambda xml: xml.replace(head, long + head, 1)})


def encrypted_member():
    data = bytearray(SHEET)
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(signature)
        while at >= 0:
            data[at + offset] |= 1
            at = data.find(signature, at + 4)
    return bytes(data)


def ticket(key, value):
    def change(book):
        for row in book["Hazır"].iter_rows():
            if row[0].value == key:
                row[1].value = value

    return edited(SHEET, change)


def add_doctype(xml):
    return xml.replace(b"<worksheet", b'<!DOCTYPE x [<!ENTITY a "b">]><worksheet', 1)


def without_sheet(name):
    return edited(SHEET, lambda book: book.remove(book[name]))


FFFE = "\ufffe".encode()

REFUSED = {
    "one cell at the far corner": (lambda: with_rows(SHEET, STRAY), "beyond", "Answers!XFD1048576"),
    "a hundred thousand rows": (lambda: with_rows(SHEET, MANY_ROWS), "beyond", "Answers!A2001"),
    "a ZIP bomb": (bomb, "bomb", ""),
    "one long text in every cell": (repeated_text, "too-much", "Answers"),
    "a PDF before the ZIP": (lambda: b"%PDF-1.4\n" + SHEET, "not-xlsx", ""),
    "a CSV called xlsx": (lambda: b"No;Level\n4.2-01;3\n", "not-xlsx", ""),
    "nothing": (lambda: b"", "not-xlsx", ""),
    "some other ZIP": (other_zip, "not-xlsx", ""),
    "half of the file": (lambda: SHEET[: len(SHEET) // 2], "damaged", ""),
    "an old xls or a password": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512, "locked", ""),
    "an encrypted member": (encrypted_member, "locked", ""),
    "macros": (lambda: repacked(SHEET, {"xl/vbaProject.bin": lambda _: b"x"}), "macros", "xl/vbaProject.bin"),
    "a document type": (
        lambda: repacked(SHEET, {"xl/worksheets/sheet1.xml": add_doctype}),
        "doctype",
        "xl/worksheets/sheet1.xml",
    ),
    "U+FFFE in a text": (
        lambda: repacked(SHEET, {"xl/sharedStrings.xml": lambda xml: xml.replace(b"<t>", b"<t>" + FFFE, 1)}),
        "damaged",
        "ParseError",
    ),
    "too many parts": (
        lambda: repacked(SHEET, {f"xl/media/{n}.png": lambda _: b"x" for n in range(600)}),
        "bomb",
        "",
    ),
    "a file that is too large": (lambda: SHEET + b"\0" * (20 * 1024 * 1024), "too-large", ""),
    "another standard": (lambda: ticket("standard", "iso-9001-2015"), "other-standard", "Hazır"),
    "another assessment": (lambda: ticket("assessment", "b" * 32), "other-assessment", "Hazır"),
    "another format": (lambda: ticket("schema", "2"), "schema", "Hazır"),
    "no hidden sheet": (lambda: without_sheet("Hazır"), "no-ticket", ""),
    "no answers": (lambda: without_sheet("Answers"), "no-answers", ""),
    "no headings": (lambda: edited(SHEET, lambda book: book["Answers"].delete_rows(3)), "no-head", "Answers"),
    "a heading twice": (lambda: filled(SHEET, {"M3": "level"}), "column-twice", "Answers!M3"),
}


@pytest.mark.parametrize(("make", "code", "place"), REFUSED.values(), ids=REFUSED)
def test_a_file_is_refused_with_place_fact_and_remedy(make, code, place):
    with pytest.raises(AnswerSheetRefused) as caught:
        read(make())
    (problem,) = caught.value.problems
    assert (problem.code, problem.place) == (f"answer-sheet-{code}", place)
    for language in ("en", "tr"):
        words = translator(language).explain(problem)
        assert words.fact
        assert words.remedy


def test_two_cells_at_the_far_corner_are_refused_within_seconds():
    far = b'<row r="1048575"><c r="XFD1048575"><v>1</v></c></row>' + STRAY
    with pytest.raises(AnswerSheetRefused, match="beyond"):
        read(with_rows(SHEET, far))

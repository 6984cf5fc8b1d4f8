"""Which files are accepted as evidence, and how each kind is checked before it is kept.

An allowlist: the ending names the kind and the content must prove it. Nothing is executed, unpacked
to disk or rewritten; evidence keeps its bytes. Pages, scripts and programs (HTML, SVG, …) have no kind.
"""

from __future__ import annotations

import email
import email.policy
import hashlib
import io
import re
import struct
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from PIL import Image, UnidentifiedImageError
from pydantic import TypeAdapter, ValidationError

from assessment.model import LINE_LIMIT, Line, StoredFile
from errors import UploadRefused
from zips import SafeZip, ZipTrouble, open_zip

MEGABYTE = 1024 * 1024
FILE_LIMIT = 25 * MEGABYTE
PIXEL_LIMIT = 25_000_000
UNPACKED_LIMIT = 200 * MEGABYTE

_NAME = TypeAdapter(Line)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f]")
_MARKUP = ("<!doctype", "<html", "<head", "<body", "<svg", "<script", "<?xml")


@dataclass(frozen=True)
class FileType:
    """A kind of file: what it is called on the web, and the check that raises ``Refused``."""

    media_type: str
    check: Callable[[bytes], None]


class Refused(Exception):
    """The code of the refusal and its facts; ``check_file`` adds the file's name."""

    def __init__(self, code: str, **facts: str | int):
        super().__init__(code)
        self.code, self.facts = code, facts


def check_file(name: str, data: bytes) -> StoredFile:
    """The address and description of a file that may be kept. Raises UploadRefused."""
    shown = shown_name(name)
    try:
        ending = _check_name(shown)
        if not data:
            raise Refused("upload-empty")
        if len(data) > FILE_LIMIT:
            raise Refused("upload-too-large", size=_megabytes(len(data)), limit=_megabytes(FILE_LIMIT))
        kind = FILE_TYPES[ending]
        kind.check(data)
    except Refused as refused:
        raise UploadRefused(refused.code, place=shown, **refused.facts) from None
    return StoredFile(
        sha256=hashlib.sha256(data).hexdigest(), name=shown, size=len(data), media_type=kind.media_type
    )


def shown_name(name: str) -> str:
    """The last part of a path in either notation, without characters that cannot be stored."""
    last = name.replace("\\", "/").rpartition("/")[2]
    visible = "".join(c for c in last if unicodedata.category(c) not in {"Cc", "Cf", "Cs", "Cn", "Co"})
    return unicodedata.normalize("NFC", visible).strip()


def _check_name(name: str) -> str:
    try:
        _NAME.validate_python(name)
    except ValidationError:
        raise Refused("upload-name", length=len(name), limit=LINE_LIMIT) from None
    stem, _, ending = name.rpartition(".")
    if not stem or ending.lower() not in FILE_TYPES:
        raise Refused("upload-type", ending=ending if stem else "none", allowed=", ".join(FILE_TYPES))
    return ending.lower()


def _megabytes(size: int) -> int:
    return -(-size // MEGABYTE)


def _check_pdf(data: bytes) -> None:
    _expect(data.startswith(b"%PDF-"))
    if b"%%EOF" not in data[-2048:] or b"startxref" not in data[-2048:]:
        raise Refused("upload-damaged")


def _check_image(form: str, data: bytes) -> None:
    try:
        with Image.open(io.BytesIO(data), formats=[form]) as image:
            width, height = image.size
            if width * height > PIXEL_LIMIT:
                limit = PIXEL_LIMIT // 1_000_000
                raise Refused("upload-pixels", width=width, height=height, limit=limit)
            _decode(image, form, data)
    except Refused:
        raise
    except UnidentifiedImageError:
        raise Refused("upload-content") from None
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise Refused("upload-pixels", width=0, height=0, limit=PIXEL_LIMIT // 1_000_000) from None
    except Exception:  # Pillow raises whatever a broken file leads to
        raise Refused("upload-damaged") from None


def _decode(image: Image.Image, form: str, data: bytes) -> None:
    if form == "PNG":
        image.verify()  # checks the CRC of every chunk without unpacking the picture
    elif form == "JPEG":
        image.draft("L", (image.width // 8, image.height // 8))  # reads all of it, keeps little
        image.load()
    elif struct.unpack("<I", data[4:8])[0] + 8 > len(data):
        raise Refused("upload-damaged")


def _check_office(media_type: str, data: bytes) -> None:
    if data.startswith(_OLE):  # Office wraps a document with a password in the old container
        raise Refused("upload-password")
    with _document(data) as archive:
        _expect("[Content_Types].xml" in archive.names)
        types = archive.read_member("[Content_Types].xml", limit=MEGABYTE).lower()
        if b"macroenabled" in types or any("vbaproject" in name.lower() for name in archive.names):
            raise Refused("upload-macros")
        _expect(media_type.encode() + b".main+xml" in types)


def _check_open_document(media_type: str, data: bytes) -> None:
    with _document(data) as archive:
        _expect({"mimetype", "content.xml"} <= set(archive.names))
        _expect(archive.read_member("mimetype", limit=MEGABYTE) == media_type.encode())
        if any(name.startswith(("Basic/", "Scripts/")) for name in archive.names):
            raise Refused("upload-macros")


@contextmanager
def _document(data: bytes) -> Iterator[SafeZip]:
    """A document that is a ZIP, of which every member was found whole."""
    try:
        with open_zip(data, unpacked_limit=UNPACKED_LIMIT) as archive:
            archive.check_contents()
            yield archive
    except ZipTrouble as trouble:
        codes = {"not-a-zip": "upload-content", "encrypted": "upload-password", "bomb": "upload-bomb"}
        raise Refused(codes.get(trouble.kind, "upload-damaged")) from None


def _check_text(data: bytes) -> None:
    text = decode(data)
    _expect(not data.startswith(b"%PDF-"))  # a PDF may be plain text throughout
    if text.lstrip().lower().startswith(_MARKUP):
        raise Refused("upload-markup")


def decode(data: bytes) -> str:
    """Text in UTF-8, UTF-16 with its mark, or the Turkish code page. Raises Refused for anything else."""
    utf16 = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if utf16 else ("utf-8-sig", "cp1254"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        # The code page takes nearly any byte; control characters give binaries away.
        if not _CONTROL.search(text):
            return text
    raise Refused("upload-content")


def _check_email(data: bytes) -> None:
    _expect(b"\0" not in data)
    message = email.message_from_bytes(data, policy=email.policy.compat32)
    _expect("from" in message and ("date" in message or "subject" in message))


def _expect(holds: bool) -> None:
    if not holds:
        raise Refused("upload-content")


_OOXML = "application/vnd.openxmlformats-officedocument."
_ODF = "application/vnd.oasis.opendocument."


def _type(media_type: str, check: Callable[[str, bytes], None]) -> FileType:
    return FileType(media_type, partial(check, media_type))


FILE_TYPES: dict[str, FileType] = {
    "pdf": FileType("application/pdf", _check_pdf),
    "png": FileType("image/png", partial(_check_image, "PNG")),
    "jpg": FileType("image/jpeg", partial(_check_image, "JPEG")),
    "jpeg": FileType("image/jpeg", partial(_check_image, "JPEG")),
    "webp": FileType("image/webp", partial(_check_image, "WEBP")),
    "xlsx": _type(_OOXML + "spreadsheetml.sheet", _check_office),
    "docx": _type(_OOXML + "wordprocessingml.document", _check_office),
    "pptx": _type(_OOXML + "presentationml.presentation", _check_office),
    "odt": _type(_ODF + "text", _check_open_document),
    "ods": _type(_ODF + "spreadsheet", _check_open_document),
    "csv": FileType("text/csv", _check_text),
    "txt": FileType("text/plain", _check_text),
    "md": FileType("text/markdown", _check_text),
    "eml": FileType("message/rfc822", _check_email),
}

"""Every field for a file takes what its reader takes, and the server takes the largest of them."""

from __future__ import annotations

import tomllib
from pathlib import Path

from reports import logo
from reports.answer_sheet import book
from storage import archive, file_types
from storage.file_types import MEGABYTE
from ui import evidence_dialog, imports, report_logo, sheet_upload

CONFIG = tomllib.loads((Path(__file__).parent.parent / ".streamlit" / "config.toml").read_text("utf-8"))


def test_the_server_takes_an_exported_assessment_of_full_size() -> None:
    assert CONFIG["server"]["maxUploadSize"] * MEGABYTE >= archive.UNPACKED_LIMIT
    assert imports.MEGABYTES * MEGABYTE >= archive.UNPACKED_LIMIT


def test_no_field_takes_more_than_its_reader() -> None:
    assert evidence_dialog.MEGABYTES * MEGABYTE == file_types.FILE_LIMIT
    assert report_logo.MEGABYTES * MEGABYTE == logo.BYTES
    assert sheet_upload.MEGABYTES * MEGABYTE <= book.FILE_LIMIT

"""Pages of a printed report as pictures, for those who want to see before they download.

They are drawn in a limited child process, like everything that reads a file format.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

import confined
from errors import InputError, RenderError

A4_WIDTH = 595.28
"""Points; the reports' page size."""


def page_images(pdf: bytes, pages: Sequence[int], *, width: int) -> tuple[bytes, ...]:
    """The pages (from 1) as PNG, ``width`` pixels wide. Raises RenderError."""
    if not pages:
        return ()
    try:
        drawn = confined.run("reports.page_images:draw", pdf, str(width), *map(str, pages))
    except InputError as error:
        raise RenderError("page-images", reason=error.problems[0].code) from error
    return tuple(_split(drawn))


def draw(pdf: bytes, width: str, *pages: str) -> bytes:
    """Runs in the child: every page's PNG with its length in eight bytes before it."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    out = BytesIO()
    for page in pages:
        picture = BytesIO()
        document[int(page) - 1].render(scale=int(width) / A4_WIDTH).to_pil().save(picture, "PNG")
        out.write(picture.tell().to_bytes(8, "big"))
        out.write(picture.getvalue())
    return out.getvalue()


def _split(drawn: bytes) -> list[bytes]:
    pictures = []
    while drawn:
        end = 8 + int.from_bytes(drawn[:8], "big")
        pictures.append(drawn[8:end])
        drawn = drawn[end:]
    return pictures

"""A logo from outside becomes a harmless PNG or is refused."""

from __future__ import annotations

from io import BytesIO

import hostile
import pytest
from PIL import Image, PngImagePlugin
from reporting import LANGUAGES, small, view

from errors import UploadRefused
from i18n import translator
from reports.html import paper, screen
from reports.logo import BYTES, clean_logo

REFUSED = {
    "logo-format": b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    "logo-bytes": b"\x89PNG" + b"\0" * BYTES,
    "logo-pixels": hostile.huge_png(),
    "logo-broken": hostile.picture(size=(400, 400))[:-200],
}


@pytest.mark.parametrize("code", REFUSED)
def test_what_is_no_small_whole_png_or_jpeg_is_refused_with_a_remedy(code):
    with pytest.raises(UploadRefused) as refusal:
        clean_logo(REFUSED[code])
    assert [p.code for p in refusal.value.problems] == [code]
    for language in LANGUAGES:
        explained = translator(language).explain(refusal.value.problems[0])
        assert explained.fact
        assert explained.remedy


@pytest.mark.parametrize("form", ["GIF", "BMP", "TIFF", "WEBP"])
def test_other_picture_formats_are_refused(form):
    with pytest.raises(UploadRefused, match="logo-format"):
        clean_logo(hostile.picture(form))


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n\x1a\n", b"not a picture", b"\xff\xd8\xff\xe0"])
def test_scraps_are_refused(data):
    with pytest.raises(UploadRefused):
        clean_logo(data)


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_a_picture_is_encoded_anew_and_shrunk_to_print(form):
    image = Image.open(BytesIO(clean_logo(hostile.picture(form, (4000, 1000)))))
    assert (image.format, image.width, image.height) == ("PNG", 900, 225)


def test_nothing_but_the_picture_survives():
    note = PngImagePlugin.PngInfo()
    note.add_text("Comment", "hidden words")
    out = BytesIO()
    Image.new("RGB", (30, 30), "teal").save(out, "PNG", pnginfo=note)
    cleaned = clean_logo(out.getvalue() + b"<script>alert(1)</script>PK\x03\x04")
    assert b"hidden words" not in cleaned
    assert b"script" not in cleaned
    assert Image.open(BytesIO(cleaned)).info == {}


def test_the_same_file_gives_the_same_bytes():
    assert clean_logo(hostile.picture()) == clean_logo(hostile.picture())


def test_a_logo_stands_on_the_cover_with_the_organisation_as_its_words(renderer):
    report = view(small(organisation="Işık & Oğulları"), logo=clean_logo(hostile.picture()))
    printed = renderer.render(paper(report))
    assert printed.grumbles == ()
    assert paper(report).assets["logo.png"] == report.logo
    assert 'alt="Işık &amp; Oğulları"' in screen(report)
    assert "data:image/png;base64," in screen(report)
    assert "data:image/png" not in screen(view(small()))

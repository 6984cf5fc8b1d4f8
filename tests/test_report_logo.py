"""A logo is decoded in full and written anew; what is no harmless picture is refused."""

import base64
import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image
from reporting import small, view

from errors import UploadRefused
from i18n import translator
from reports.html import paper, screen
from reports.logo import BYTES, PRINTED, clean_logo

SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


def picture(form: str = "PNG", size: tuple[int, int] = (40, 20), mode: str = "RGB") -> bytes:
    out = BytesIO()
    Image.new(mode, size).save(out, form)
    return out.getvalue()


def with_chunk(kind: bytes, data: bytes) -> bytes:
    """A PNG with one more chunk after its head."""
    png = picture()
    chunk = struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return png[:33] + chunk + png[33:]


def refusal(data: bytes) -> str:
    """The code of the refusal; it has words in both languages."""
    with pytest.raises(UploadRefused) as refused:
        clean_logo(data)
    for language in ("en", "tr"):
        assert all(told.fact and told.remedy for told in translator(language).explain_all(refused.value))
    return refused.value.problems[0].code


@pytest.mark.parametrize(("form", "mode"), [("PNG", "RGBA"), ("PNG", "P"), ("PNG", "I;16"), ("JPEG", "CMYK")])
def test_a_picture_comes_out_as_a_small_png(form, mode):
    cleaned = clean_logo(picture(form, (2000, 300), mode))
    with Image.open(BytesIO(cleaned)) as logo:
        assert (logo.format, logo.mode) == ("PNG", "RGBA")
        assert logo.width <= PRINTED[0]
        assert logo.height <= PRINTED[1]
    assert clean_logo(picture(form, (2000, 300), mode)) == cleaned


def test_nothing_but_the_picture_is_kept():
    for smuggled in (
        with_chunk(b"tEXt", b"Comment\0hidden"),
        picture() + b"hidden",
        picture("JPEG") + b"hidden",
    ):
        assert b"hidden" in smuggled
        assert b"hidden" not in clean_logo(smuggled)


BOMB = zlib.compress(bytes(8_000_000), 9)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "logo-format"),
        (SVG, "logo-format"),
        (b"GIF89a" + bytes(40), "logo-format"),
        (picture("BMP"), "logo-format"),
        (b"%PDF-1.7\n" + picture(), "logo-format"),
        (picture()[:33], "logo-format"),
        (picture("JPEG")[:-100], "logo-broken"),
        (picture()[:16] + bytes(8) + picture()[24:], "logo-format"),
        (with_chunk(b"zTXt", b"k\0\0" + BOMB), "logo-broken"),
        (with_chunk(b"iTXt", b"k\0\1\0\0\0" + BOMB), "logo-broken"),
        (with_chunk(b"iCCP", b"k\0\0" + BOMB), "logo-broken"),
        (picture("PNG", (5001, 5000), "1"), "logo-pixels"),
        (picture("PNG", (14_000, 14_000), "1"), "logo-pixels"),
        (picture() + bytes(BYTES), "logo-bytes"),
    ],
)
def test_what_is_no_harmless_picture_is_refused(data, code):
    assert refusal(data) == code


def test_half_a_picture_is_refused_at_every_length():
    for form in ("PNG", "JPEG"):
        data = picture(form)
        for length in range(0, len(data) - 20, 7):
            assert refusal(data[:length]) in ("logo-format", "logo-broken")


def test_a_logo_stands_on_the_cover_with_the_organisation_as_its_words(renderer):
    report = view(small(organisation="Işık & Oğulları"), logo=clean_logo(picture()))
    assert renderer.render(paper(report)).grumbles == ()
    assert paper(report).assets["logo.png"] == report.logo
    for page in (paper(report).html, screen(report)):
        assert 'alt="Işık &amp; Oğulları"' in page
    assert f"data:image/png;base64,{base64.b64encode(report.logo).decode()}" in screen(report)
    assert "data:image/png" not in screen(view(small()))

"""A logo from outside becomes a harmless PNG: decoded in full, re-encoded, small."""

from __future__ import annotations

import warnings
from io import BytesIO

from PIL import Image, UnidentifiedImageError

from errors import UploadRefused

BYTES = 5 * 1024 * 1024
PIXELS = 25_000_000
PRINTED = (900, 360)  # pixels: 76 x 30 mm at 300 dpi
_BROKEN = (OSError, SyntaxError, ValueError)  # Pillow's words for a broken file, and for texts that are bombs


def clean_logo(data: bytes) -> bytes:
    """The picture as a PNG of at most 900 x 360 pixels; the same file gives the same bytes.

    Raises UploadRefused: too many bytes, too many pixels, neither PNG nor JPEG (SVG is refused,
    because it can carry scripts and addresses), or broken.
    """
    if len(data) > BYTES:
        raise UploadRefused("logo-bytes", megabytes=BYTES // 1024 // 1024)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # pixels are counted below
            image = Image.open(BytesIO(data), formats=("PNG", "JPEG"))
    except UnidentifiedImageError as error:
        raise UploadRefused("logo-format") from error
    except Image.DecompressionBombError as error:
        raise _too_many_pixels() from error
    except _BROKEN as error:
        raise UploadRefused("logo-broken") from error
    if image.width * image.height > PIXELS:
        raise _too_many_pixels()
    return _encoded(image)


def _too_many_pixels() -> UploadRefused:
    return UploadRefused("logo-pixels", megapixels=PIXELS // 1_000_000)


def _encoded(image: Image.Image) -> bytes:
    try:
        image = image.convert("RGBA")
    except _BROKEN as error:
        raise UploadRefused("logo-broken") from error
    image.thumbnail(PRINTED)
    out = BytesIO()
    image.save(out, "PNG")
    return out.getvalue()

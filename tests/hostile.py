"""Hostile payloads: what an attacker would write into a text field, or get past an escaping template."""

from __future__ import annotations

import base64
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Any, get_args, get_origin

from PIL import Image
from pydantic import BaseModel, StringConstraints

SVG = '<svg xmlns="http://www.w3.org/2000/svg">'

# Each asks for something outside the document. {web} is a live address, {file} a secret on this machine.
FETCHING = {
    "img": '<img src="{web}/i.png">',
    "img-file": '<img src="{file}">',
    "link-attachment": '<link rel=attachment href="{file}">',
    "a-attachment-file": '<a rel=attachment href="{file}">x</a>',
    "a-attachment-http": '<a rel=attachment href="{web}/a">x</a>',
    "stylesheet": '<link rel=stylesheet href="{web}/s.css">',
    "import": "<style>@import url({web}/i.css)</style>",
    "import-file": "<style>@import url({file})</style>",
    "background": '<p style="background:url({web}/b.png)">x</p>',
    "font-face": "<style>@font-face{{font-family:x;src:url({web}/f.ttf)}}p{{font-family:x}}</style><p>x</p>",
    "color-profile": "<style>@color-profile x{{src:url({web}/c.icc)}}</style>",
    "content-url": "<style>p::before{{content:url({web}/c.png)}}</style><p>x</p>",
    "list-style": '<ul style="list-style-image:url({web}/l.png)"><li>x</li></ul>',
    "inline-svg": f'{SVG}<image href="{{web}}/s.png" width="9" height="9"/></svg>',
    "inline-svg-file": f'{SVG}<image href="{{file}}" width="9" height="9"/></svg>',
    "svg-use": f'{SVG}<use href="{{web}}/u.svg#x"/></svg>',
    "object": '<object data="{web}/o.png"></object>',
    "embed": '<embed src="{web}/e.png">',
    "base": '<base href="{web}/"><img src="relative.png">',
    "ftp": '<img src="ftp://127.0.0.1:{port}/f.png">',
    "redirect": '<img src="{web}/redirect-to-file">',
    "gzip-bomb": '<link rel=stylesheet href="{web}/bomb.css.gz">',
    "slow-drip": '<img src="{web}/slow">',
    "data-uri": '<img src="data:image/png;base64,iVBORw0KGgo=">',
}

# Plain text in a report; harmful only where text becomes markup or code.
TEXT_ONLY = {
    "markdown-image": "![x]({web}/m.png)",
    "script": "<script>fetch('{web}/x')</script>",
    "template": "{{{{ 7*7 }}}} {{% include '/etc/passwd' %}} ${{7*7}}",
    "attribute": '"><img src={web}/q.png onerror=alert(1)>',
    "comment": "--></style></title></head><body onload=alert(1)><!--",
    "entities": "&lt;b&gt; &amp; &#0; &copy;",
    "css": "}} * {{ background: url({web}/css) }} /*",
    "formula": '=HYPERLINK("{web}/f")',
}


def svg_data(svg: str) -> str:
    """An img tag that carries an SVG inside."""
    return f'<img src="data:image/svg+xml;base64,{base64.b64encode(svg.encode()).decode()}">'


def remote_svg(web: str) -> str:
    """An SVG picture with a remote picture inside."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg"><image href="{web}/deep.png" width="9" height="9"/></svg>'
    )


def xxe(file: str) -> str:
    """An SVG whose entity is a file."""
    return f'<!DOCTYPE svg [<!ENTITY x SYSTEM "{file}">]>{SVG}<text y="9">&x;</text></svg>'


def laughs() -> str:
    """A billion laughs."""
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return f'<!DOCTYPE svg [<!ENTITY l0 "ha">{entities}]>{SVG}<text>&l9;</text></svg>'


def variables() -> str:
    """A style sheet whose variables double forty times."""
    doubled = "".join(f"--v{n}:var(--v{n - 1}) var(--v{n - 1});" for n in range(1, 40))
    return f"<style>p{{--v0:red;{doubled}font-family:var(--v39)}}</style><p>x</p>"


def huge_png(side: int = 13_000) -> bytes:
    """A small file that unpacks to side² pixels."""
    row = b"\0" * (side + 1)
    packer = zlib.compressobj(9)
    data = b"".join(packer.compress(row) for _ in range(side)) + packer.flush()
    header = side.to_bytes(4, "big") * 2 + bytes((8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", data) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")


def picture(form: str = "PNG", size: tuple[int, int] = (40, 20)) -> bytes:
    """A harmless picture."""
    out = BytesIO()
    Image.new("RGB", size, "teal").save(out, form)
    return out.getvalue()


def free_text_fields(model: type[BaseModel]) -> Iterator[tuple[str, bool]]:
    """Names of the fields that take what people write, and whether they hold several."""
    for name, field in model.model_fields.items():
        metadata: list[Any] = list(field.metadata)
        several = get_origin(field.annotation) is tuple
        if several:
            inner = get_args(field.annotation)[0]
            kind, metadata = getattr(inner, "__origin__", inner), list(getattr(inner, "__metadata__", ()))
        else:
            kind = field.annotation
        patterned = any(isinstance(m, StringConstraints) and m.pattern for m in metadata)
        if kind is str and not patterned:
            yield name, several

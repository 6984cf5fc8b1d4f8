"""The two small scripts that the start page loads, for what Streamlit cannot do by itself."""

from __future__ import annotations

from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

NAMES = ("language", "turning")
"""Each ui/<name>.js says what it is for."""

TAGS = "".join(f'<script src="/scripts/{name}.js" defer></script>' for name in NAMES)
_SOURCES = {name: (Path(__file__).parent / f"{name}.js").read_bytes() for name in NAMES}


def routes() -> list[Route]:
    """The route of each script."""
    return [Route(f"/scripts/{name}.js", _serve, methods=["GET"]) for name in NAMES]


def _serve(request: Request) -> Response:
    source = _SOURCES[Path(request.url.path).stem]
    return Response(source, media_type="text/javascript", headers={"Cache-Control": "no-cache"})

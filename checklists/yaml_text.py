"""Writes the YAML that ``strict_yaml`` reads: read again, it is the same tree."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence

from checklists.strict_yaml import AMBIGUOUS, INTEGER

Written = Mapping[str, "Written"] | Sequence["Written"] | str | int | None

_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_-]*", re.ASCII)


def yaml_text(tree: Mapping[str, Written]) -> str:
    """A mapping as a document; whatever could mean something else stands in quotes."""
    return "".join(f"{line}\n" for line in _mapping(tree)) or "{}\n"


def _mapping(tree: Mapping[str, Written]) -> Iterator[str]:
    for key, value in tree.items():
        yield from _entry(f"{_scalar(key)}:", value)


def _list(values: Sequence[Written]) -> Iterator[str]:
    for value in values:
        yield from _entry("-", value)


def _entry(start: str, value: Written) -> Iterator[str]:
    if isinstance(value, str | int | None):
        yield f"{start} {_scalar(value)}"
    elif not value:
        yield f"{start} {'{}' if isinstance(value, Mapping) else '[]'}"
    else:
        yield start
        inner = _mapping(value) if isinstance(value, Mapping) else _list(value)
        yield from (f"  {line}" for line in inner)


def _scalar(value: str | int | None) -> str:
    if value is None:
        return "null"
    if isinstance(value, int):
        return str(value)
    is_plain = _PLAIN.fullmatch(value) and not AMBIGUOUS.fullmatch(value) and not INTEGER.fullmatch(value)
    return value if is_plain else json.dumps(value, ensure_ascii=False)

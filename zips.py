"""Looking into a ZIP from outside without being hurt by it.

The directory is checked before anything is unpacked: number of members, unpacked size, ratio, names.
Members are then read in pieces, never beyond the size that the directory declared.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

ENTRY_LIMIT = 10_000
# What every office program and Hazır write. The other methods may ask for gigabytes before the first byte.
METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
# Text packs to a fiftieth at best; a bomb to a thousandth. Small files may do what they like.
RATIO_LIMIT = 200
RATIO_FREE = 10 * 1024 * 1024

Kind = Literal["not-a-zip", "damaged", "encrypted", "bomb", "duplicate", "path"]


class ZipTrouble(Exception):
    """What is wrong with the ZIP, and in which member."""

    def __init__(self, kind: Kind, member: str = ""):
        super().__init__(f"{kind}: {member}" if member else kind)
        self.kind, self.member = kind, member


class SafeZip:
    """A ZIP whose directory was found harmless."""

    def __init__(self, archive: zipfile.ZipFile):
        self._archive = archive
        self.names: tuple[str, ...] = tuple(info.filename for info in archive.infolist())

    def read_member(self, name: str, *, limit: int) -> bytes:
        """A whole member. Raises ZipTrouble if it is missing, damaged or larger than limit bytes."""
        if name not in self.names:
            raise ZipTrouble("damaged", name)
        if self._archive.getinfo(name).file_size > limit:
            raise ZipTrouble("bomb", name)
        return b"".join(self.pieces(name))

    def check_contents(self) -> None:
        """Unpacks every member to nowhere: all of it is there and its checksums hold."""
        for name in self.names:
            for _ in self.pieces(name):
                pass

    def pieces(self, name: str) -> Iterator[bytes]:
        """A member in pieces of a megabyte. Raises ZipTrouble where it is damaged."""
        try:
            with self._archive.open(name) as member:
                while piece := member.read(1 << 20):
                    yield piece
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError):
            raise ZipTrouble("damaged", name) from None


@contextmanager
def open_zip(source: bytes | Path, *, unpacked_limit: int) -> Iterator[SafeZip]:
    """Opens a ZIP held in memory or lying at a path. Raises ZipTrouble."""
    with io.BytesIO(source) if isinstance(source, bytes) else source.open("rb") as file:
        if file.read(4) != b"PK\x03\x04":  # a ZIP behind something else is not what it seems
            raise ZipTrouble("not-a-zip")
        try:
            archive = zipfile.ZipFile(file)
        except (zipfile.BadZipFile, EOFError, NotImplementedError, OSError, ValueError, OverflowError):
            raise ZipTrouble("damaged") from None
        with archive:
            _check_directory(archive.infolist(), file.seek(0, io.SEEK_END), unpacked_limit)
            yield SafeZip(archive)


def _check_directory(members: list[zipfile.ZipInfo], packed: int, unpacked_limit: int) -> None:
    unpacked = sum(member.file_size for member in members)
    crowded = len(members) > ENTRY_LIMIT or unpacked > unpacked_limit
    if crowded or (unpacked > RATIO_FREE and unpacked > packed * RATIO_LIMIT):
        raise ZipTrouble("bomb")
    seen: set[str] = set()
    for member in members:
        if member.flag_bits & 0x1:
            raise ZipTrouble("encrypted", member.filename)
        if member.compress_type not in METHODS:
            raise ZipTrouble("damaged", member.filename)
        if _leaves(member.orig_filename):
            raise ZipTrouble("path", member.filename)
        if member.filename.casefold() in seen:
            raise ZipTrouble("duplicate", member.filename)
        seen.add(member.filename.casefold())


def _leaves(name: str) -> bool:
    parts = name.replace("\\", "/").split("/")
    return name.startswith(("/", "\\")) or ".." in parts or ":" in parts[0] or "\0" in name

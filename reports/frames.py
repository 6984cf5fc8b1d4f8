"""The line between the application and its rendering child: a JSON header and blobs of bytes.

    4 bytes   length of the header, big-endian
    header    JSON; "blobs" holds the length of each blob that follows
    blobs     one after another

JSON and plain bytes, never pickle: what a child sends back is data only.
"""

from __future__ import annotations

import json
import struct
from typing import Any, BinaryIO

LENGTH = struct.Struct(">I")
Header = dict[str, Any]


def write_frame(stream: BinaryIO, header: Header, *blobs: bytes) -> None:
    """Send one frame; raises OSError when nobody listens any more."""
    head = json.dumps({**header, "blobs": [len(blob) for blob in blobs]}).encode()
    stream.write(LENGTH.pack(len(head)) + head)
    for blob in blobs:
        stream.write(blob)
    stream.flush()


def read_frame(stream: BinaryIO) -> tuple[Header, list[bytes]]:
    """Wait for one frame; raises EOFError when the other side has gone."""
    (length,) = LENGTH.unpack(_read(stream, LENGTH.size))
    header: Header = json.loads(_read(stream, length))
    return header, [_read(stream, size) for size in header.pop("blobs")]


def _read(stream: BinaryIO, size: int) -> bytes:
    data = stream.read(size)
    if len(data) < size:
        raise EOFError
    return data

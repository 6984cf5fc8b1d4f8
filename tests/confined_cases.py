"""What a hostile file makes a parser do; run by ``confined`` in tests/test_confined.py."""

from __future__ import annotations

import json
import os
import resource


def shout(data: bytes, *words: str) -> bytes:
    return data.upper() + " ".join(words).encode()


def think_forever(data: bytes) -> bytes:
    while True:
        pass


def say_who_and_think(data: bytes) -> bytes:
    with open(data.decode(), "w") as file:
        file.write(str(os.getpid()))
    return think_forever(data)


def eat(data: bytes) -> bytes:
    return b"x" * (int(data) * 1024 * 1024)


def die(data: bytes) -> bytes:
    os.abort()


def fail(data: bytes) -> bytes:
    raise LookupError("nobody expected this")


def write(data: bytes) -> bytes:
    with open(data.decode(), "wb") as file:
        file.write(b"planted")
    return b"written"


def look_around(data: bytes) -> bytes:
    return json.dumps(
        {"environment": dict(os.environ), "files": resource.getrlimit(resource.RLIMIT_FSIZE)}
    ).encode()

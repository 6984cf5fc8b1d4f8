"""A file reaches the reader it was made for, under its own name, and nobody else."""

import errno
from collections.abc import Iterator
from pathlib import Path

import pytest
from asgi import Answer, ask
from starlette.applications import Starlette

from errors import NotFound, StorageError
from ui import downloads
from ui.downloads import Shelf, disposition
from ui.readers import Readers

ZIP = "application/zip"


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def shelf(clock: Clock) -> Iterator[Shelf]:
    shelf = Shelf(clock)
    yield shelf
    shelf.clear()


@pytest.fixture
def known() -> Readers:
    return Readers(bytes(range(32)))


@pytest.fixture
def site(known: Readers, shelf: Shelf) -> Starlette:
    return Starlette(routes=[downloads.route(known, shelf)])


class Browser:
    """Somebody with a cookie."""

    def __init__(self, site: Starlette, known: Readers) -> None:
        self.site, self.cookie = site, f"{known.cookie}={(value := known.issue())}"
        self.id = known.check(value)

    def get(self, token: str) -> Answer:
        return ask(self.site, f"/download/{token}", cookie=f"{self.cookie}; hazir-language=tr")


@pytest.fixture
def ayse(site: Starlette, known: Readers) -> Browser:
    return Browser(site, known)


@pytest.fixture
def ali(site: Starlette, known: Readers) -> Browser:
    return Browser(site, known)


def test_the_reader_gets_the_file(shelf: Shelf, ayse: Browser) -> None:
    answer = ayse.get(shelf.offer(ayse.id, "export", b"zip", "Şikâyet.zip", ZIP))
    assert (answer.status, answer.body, answer.header("content-type")) == (200, b"zip", ZIP)
    assert answer.header("cache-control") == "no-store"
    assert answer.header("content-disposition").startswith("attachment; ")


def test_another_browser_gets_nothing(shelf: Shelf, ayse: Browser, ali: Browser) -> None:
    token = shelf.offer(ayse.id, "export", b"secret", "a.zip", ZIP)
    assert ali.get(token).status == 404
    assert b"secret" not in ali.get(token).body
    assert ask(ali.site, f"/download/{token}").status == 404


def test_two_readers_with_the_same_key_and_name_get_their_own(
    shelf: Shelf, ayse: Browser, ali: Browser
) -> None:
    """Streamlit confuses two large files of one name, length, first, middle and last part."""
    hers, his = bytearray(2**21), bytearray(2**21)
    hers[300_000], his[300_000] = 1, 2
    tokens = [
        shelf.offer(who.id, "report", bytes(data), "r.pdf", "x/y") for who, data in ((ayse, hers), (ali, his))
    ]
    assert ayse.get(tokens[0]).body == hers
    assert ali.get(tokens[1]).body == his


def test_an_unknown_token_is_not_found(ayse: Browser) -> None:
    assert ayse.get("nothing").status == 404


def test_an_offer_expires_and_its_file_is_removed(shelf: Shelf, clock: Clock, ayse: Browser) -> None:
    token = shelf.offer(ayse.id, "export", b"zip", "a.zip", ZIP)
    found = shelf.find(ayse.id, token)
    assert found
    assert isinstance(found.content, Path)
    clock.now = downloads.LIFETIME - 1
    assert ayse.get(token).status == 200
    clock.now = downloads.LIFETIME
    assert ayse.get(token).status == 404
    assert not found.content.exists()


def test_offering_again_keeps_the_address_and_renews_content_and_time(
    shelf: Shelf, clock: Clock, ayse: Browser
) -> None:
    first = shelf.offer(ayse.id, "export", b"old", "a.zip", ZIP)
    clock.now = downloads.LIFETIME - 1
    again = shelf.offer(ayse.id, "export", b"new", "a.zip", ZIP)
    clock.now = downloads.LIFETIME + 1
    assert first == again
    assert ayse.get(again).body == b"new"


def test_a_full_disk_is_said_and_leaves_the_former_file(
    shelf: Shelf, ayse: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write_half(path: Path, data: bytes) -> int:
        with path.open("wb") as file:
            file.write(data[: len(data) // 2])
        raise OSError(errno.ENOSPC, "No space left on device")

    token = shelf.offer(ayse.id, "report", b"the former", "a.pdf", "x/y")
    monkeypatch.setattr(Path, "write_bytes", write_half)
    with pytest.raises(StorageError, match="disk-full"):
        shelf.offer(ayse.id, "report", b"the new one", "a.pdf", "x/y")
    assert ayse.get(token).body == b"the former"
    found = shelf.find(ayse.id, token)
    assert found
    assert isinstance(found.content, Path)
    assert list(found.content.parent.iterdir()) == [found.content]


def test_a_path_is_served_and_left_alone_when_the_offer_expires(
    shelf: Shelf, clock: Clock, ayse: Browser, tmp_path: Path
) -> None:
    kept = tmp_path / "evidence"
    kept.write_bytes(b"scan")
    token = shelf.offer(ayse.id, "evidence", kept, "tarama.pdf", "application/pdf")
    assert ayse.get(token).body == b"scan"
    clock.now = downloads.LIFETIME
    assert ayse.get(token).status == 404
    assert kept.exists()


def test_a_function_runs_when_the_link_is_followed(shelf: Shelf, ayse: Browser) -> None:
    made: list[int] = []

    def make() -> bytes:
        made.append(1)
        return b"fresh"

    token = shelf.offer(ayse.id, "export", make, "a.zip", ZIP)
    assert made == []
    assert ayse.get(token).body == b"fresh"


def test_a_refusal_while_making_is_said_in_the_readers_language(shelf: Shelf, ayse: Browser) -> None:
    def make() -> bytes:
        raise NotFound("assessment-not-there", id="x")

    answer = ayse.get(shelf.offer(ayse.id, "export", make, "a.zip", ZIP))
    assert answer.status == 409
    assert "değerlendirme" in answer.body.decode()
    assert answer.header("content-disposition") == ""


def test_clearing_leaves_nothing_on_the_disk(shelf: Shelf, ayse: Browser) -> None:
    found = shelf.find(ayse.id, shelf.offer(ayse.id, "export", b"zip", "a.zip", ZIP))
    assert found
    assert isinstance(found.content, Path)
    assert found.content.parent.stat().st_mode & 0o777 == 0o700
    shelf.clear()
    assert not found.content.parent.exists()


def test_turkish_names_arrive_whole() -> None:
    assert disposition("İyileştirme ığdır.pdf") == (
        'attachment; filename="Iyilestirme igdir.pdf"; '
        "filename*=UTF-8''%C4%B0yile%C5%9Ftirme%20%C4%B1%C4%9Fd%C4%B1r.pdf"
    )


@pytest.mark.parametrize(
    "name",
    ['a"; filename="evil.exe', "a\r\nSet-Cookie: x=1", "../../etc/passwd", "a\\b", "\x00\x1b", "şş", ""],
)
def test_no_name_breaks_out_of_the_header(name: str) -> None:
    header = disposition(name)
    plain = header.removeprefix('attachment; filename="').partition('"')
    assert header.isascii()
    assert plain[2].startswith("; filename*=UTF-8''")
    assert not set(header) & set("\r\n\x00/\\")
    assert plain[0]


@pytest.mark.parametrize("token", ["%C5%9F", "..%2F..%2Fetc%2Fpasswd", "%00", "x" * 5000])
def test_a_token_that_is_none_is_not_found_beside_others(shelf: Shelf, ayse: Browser, token: str) -> None:
    shelf.offer(ayse.id, "export", b"zip", "a.zip", ZIP)
    assert ayse.get(token).status == 404

"""The guard lets in whom it should, and nobody else."""

from pathlib import Path

import pytest
from asgi import HOST, Answer, ask, connect
from starlette.types import Receive, Scope, Send

from ui import start_page
from ui.guard import Guard, inline_scripts
from ui.readers import Readers, as_language, readers

KEY = bytes(range(32))
ORIGIN = f"http://{HOST}"
INTERNAL = ["/media/1.png", "/_stcore/upload_file/a/b", "/_stcore/metrics", "/download/token", "/component/x"]


class Behind:
    """What the guard protects; remembers what got through to it."""

    def __init__(self) -> None:
        self.reached: list[str] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.reached.append(scope["path"])
        if scope["type"] == "websocket":
            return await send({"type": "websocket.accept"})
        kind = b"text/html; charset=utf-8" if scope["path"] == "/" else b"text/plain"
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", kind)]})
        await send({"type": "http.response.body", "body": b"here"})


@pytest.fixture
def known() -> Readers:
    return Readers(KEY)


@pytest.fixture
def behind() -> Behind:
    return Behind()


@pytest.fixture
def guard(known: Readers, behind: Behind) -> Guard:
    return Guard(behind, readers=known, inline_scripts=["hello()"])


def cookie_of(known: Readers) -> str:
    return f"{known.cookie}={known.issue()}"


def refused(answer: Answer) -> bool:
    return answer.messages == [
        {"type": "websocket.close", "code": 1008, "reason": answer.messages[0].get("reason")}
    ]


def test_a_page_load_gives_a_strict_cookie_that_scripts_cannot_read(guard: Guard, known: Readers) -> None:
    (cookie,) = ask(guard, "/").all("set-cookie")
    name, _, rest = cookie.partition("=")
    value, *attributes = rest.split("; ")
    assert known.check(value)
    assert name == known.cookie
    assert {"Path=/", "HttpOnly", "SameSite=Strict"} <= set(attributes)


def test_a_known_reader_keeps_its_cookie(guard: Guard, known: Readers) -> None:
    assert ask(guard, "/", cookie=cookie_of(known)).all("set-cookie") == []


def test_only_pages_give_cookies(guard: Guard) -> None:
    assert ask(guard, "/static/js/index.js").all("set-cookie") == []


@pytest.mark.parametrize("path", INTERNAL)
def test_internal_paths_are_closed_without_a_cookie(guard: Guard, behind: Behind, path: str) -> None:
    assert ask(guard, path).status == 403
    assert ask(guard, path, method="PUT").status == 403
    assert behind.reached == []


@pytest.mark.parametrize("path", INTERNAL)
def test_internal_paths_are_open_to_a_reader(guard: Guard, known: Readers, path: str) -> None:
    assert ask(guard, path, cookie=cookie_of(known)).status == 200


@pytest.mark.parametrize(
    "path", ["/%6dedia/1.png", "/_stcore%2Fmetrics", "/media/../media/1.png", "/_stcore/upload_file/%2e%2e/x"]
)
def test_the_path_that_the_router_sees_decides(guard: Guard, behind: Behind, path: str) -> None:
    assert ask(guard, path).status == 403
    assert behind.reached == []


@pytest.mark.parametrize(
    "forge",
    [
        lambda known: "",
        lambda known: known.issue().partition(".")[0],
        lambda known: known.issue()[:-1] + "x",
        lambda known: "0" + known.issue()[1:] + "0",
        lambda known: Readers(bytes(32)).issue(),
        lambda known: ".",
        lambda known: "ş.ş",
    ],
    ids=["empty", "unsigned", "changed signature", "changed id", "other key", "dot", "letters"],
)
def test_a_forged_cookie_opens_nothing(guard: Guard, known: Readers, forge) -> None:
    assert ask(guard, "/media/1.png", cookie=f"{known.cookie}={forge(known)}").status == 403


@pytest.mark.parametrize("path", ["/_stcore/health", "/_stcore/host-config", "/static/js/index.js", "/setup"])
def test_what_a_first_visit_needs_is_open(guard: Guard, path: str) -> None:
    assert ask(guard, path).status == 200


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.1:9999", "localhost:8501", "LOCALHOST", "[::1]:8501"])
def test_this_machine_answers_to_its_own_names(guard: Guard, host: str) -> None:
    assert ask(guard, "/", host=host).status == 200


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:8501",
        "127.0.0.1.evil.example",
        "evil.example@127.0.0.1",
        "127.0.0.1@evil.example",
        "localhost.",
        "127.0.0.1:8501, evil.example",
        "",
        "[::1",
        "127.0.0.1:port",
        "0.0.0.0",
    ],
)
def test_a_foreign_name_is_turned_away(guard: Guard, behind: Behind, host: str) -> None:
    assert ask(guard, "/", host=host).status == 421
    assert refused(connect(guard, "/_stcore/stream", [("origin", f"http://{host}")], host=host))
    assert behind.reached == []


def test_a_websocket_of_our_own_page_is_accepted(guard: Guard, known: Readers) -> None:
    headers = [("origin", ORIGIN), ("cookie", cookie_of(known))]
    assert connect(guard, "/_stcore/stream", headers).messages == [{"type": "websocket.accept"}]


@pytest.mark.parametrize(
    "origin",
    [
        "http://evil.example",
        "http://127.0.0.1:8502",
        "http://localhost:8501",
        "null",
        "",
        "file://",
        "http://[",
    ],
)
def test_a_websocket_of_another_page_is_refused(guard: Guard, known: Readers, origin: str) -> None:
    headers = [("origin", origin), ("cookie", cookie_of(known))]
    assert refused(connect(guard, "/_stcore/stream", headers))
    assert refused(connect(guard, "/_stcore/stream", headers[1:]))


def test_a_websocket_without_a_page_load_is_refused(guard: Guard) -> None:
    assert refused(connect(guard, "/_stcore/stream", [("origin", ORIGIN)]))


@pytest.mark.parametrize(("path", "host"), [("/", HOST), ("/media/1.png", HOST), ("/", "evil.example")])
def test_every_answer_carries_the_protecting_headers(guard: Guard, path: str, host: str) -> None:
    answer = ask(guard, path, host=host)
    assert answer.header("x-content-type-options") == "nosniff"
    assert answer.header("x-frame-options") == "DENY"
    assert answer.header("referrer-policy") == "no-referrer"
    assert "frame-ancestors 'none'" in answer.header("content-security-policy")


def test_the_policy_admits_no_foreign_script_and_names_no_foreign_host(guard: Guard) -> None:
    rules = dict(rule.split(" ", 1) for rule in ask(guard, "/").header("content-security-policy").split("; "))
    hashed = "'sha256-mTytrf2QssaOZNGNRT1WCtMRd3ocH8LJxQQu5qMUanU='"
    assert rules["script-src"].split() == ["'self'", "'wasm-unsafe-eval'", hashed]
    assert rules["img-src"] == "'self' data: blob:"
    assert rules["connect-src"] == f"'self' ws://{HOST} wss://{HOST}"
    assert "evil" not in ask(guard, "/", host="evil.example").header("content-security-policy")


def test_the_start_page_holds_no_other_inline_script_than_those_admitted() -> None:
    page = start_page.original()
    assert page.count("<script>") == len(inline_scripts(page)) > 0


def test_a_restart_keeps_readers_and_another_folder_does_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fresh(folder: str) -> Readers:
        monkeypatch.setenv("HAZIR_DATA", str(tmp_path / folder))
        readers.cache_clear()
        return readers()

    first = fresh("a")
    cookie = first.issue()
    assert fresh("a").check(cookie)
    assert not fresh("b").check(cookie)
    assert fresh("b").cookie != first.cookie
    assert (tmp_path / "a" / "readers.key").stat().st_mode & 0o777 == 0o600
    readers.cache_clear()


def test_a_chosen_language_is_remembered_for_known_readers_only(known: Readers) -> None:
    known.remember("somebody", "tr")
    known.remember("", "tr")
    assert (known.language("somebody"), known.language(""), known.language("other")) == ("tr", None, None)


@pytest.mark.parametrize(
    ("text", "language"), [("tr-TR,tr;q=0.9", "tr"), ("EN", "en"), ("de-DE", None), (None, None), ("", None)]
)
def test_languages_are_read_from_what_browsers_say(text: str | None, language: str | None) -> None:
    assert as_language(text) == language

"""The network's own waiting is off on every connection that the app answers."""

from __future__ import annotations

import socket
import threading
import time
import urllib.request
from collections.abc import Iterator

import pytest
import uvicorn

from ui.no_delay import NoDelay, switch_off


async def tell(scope, receive, send):
    """Answers with what the connection's option says."""
    connection = receive.__self__.transport.get_extra_info("socket")
    said = str(connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)).encode()
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": said})


@pytest.fixture(params=[tell, NoDelay(tell)], ids=["bare", "around"])
def answer(request) -> Iterator[tuple[str, str]]:
    """Which app was asked, and its answer; the socket is bound as Streamlit does it."""
    bound = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    bound.bind(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(request.param, lifespan="off", log_level="error", ws="none"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [bound]})
    thread.start()
    while not server.started:
        time.sleep(0.01)
    with urllib.request.urlopen(f"http://127.0.0.1:{bound.getsockname()[1]}") as reply:
        yield request.node.callspec.id, reply.read().decode()
    server.should_exit = True
    thread.join()


def test_a_connection_waits_only_where_the_app_is_bare(answer):
    asked, said = answer
    assert (said != "0") == (asked == "around")


def test_a_server_that_hides_its_connection_stays_as_it_is():
    async def receive():
        return {}

    assert switch_off(receive) is False

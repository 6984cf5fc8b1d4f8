"""A browser tab without a browser: Streamlit's own protocol over a WebSocket."""

from __future__ import annotations

import http.cookiejar
import random
import time
import urllib.request
from dataclasses import dataclass, field

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect

FINISHED = (0, 3)
"""ForwardMsg.ScriptFinishedStatus of a whole run and of a fragment's run."""


@dataclass
class Levels:
    """The level control of one card: its widget id, its fragment, its options, what is chosen."""

    fragment: str
    options: list[str]
    chosen: str = ""


@dataclass
class Session:
    """One tab on the assess page. cookie: of the reader, as a page load gives it."""

    address: str
    query: str
    cookie: str
    cards: dict[str, Levels] = field(default_factory=dict)
    socket: ClientConnection | None = None
    page: str = ""

    async def open(self) -> None:
        """Connect and draw the page once."""
        self.socket = await connect(
            self.address.replace("http", "ws", 1) + "/_stcore/stream",
            subprotocols=["streamlit"],
            origin=self.address,
            additional_headers={"Cookie": self.cookie},
            max_size=None,
        )
        first = self._message()
        first.rerun_script.page_name = "assess"
        await self.socket.send(first.SerializeToString())
        await self._finish()

    async def click(self) -> float:
        """Choose another level on a card by chance; seconds until the run is finished."""
        card = random.choice(list(self.cards.values()))
        card.chosen = random.choice([o for o in card.options[:6] if o != card.chosen])
        message = self._message()
        message.rerun_script.fragment_id = card.fragment
        message.rerun_script.page_script_hash = self.page
        for known, levels in self.cards.items():
            if levels.chosen:
                state = message.rerun_script.widget_states.widgets.add(id=known)
                state.string_array_value.data.append(levels.chosen)
        start = time.perf_counter()
        await self.socket.send(message.SerializeToString())
        await self._finish()
        return time.perf_counter() - start

    async def close(self) -> None:
        """Leave."""
        await self.socket.close()

    def _message(self) -> BackMsg:
        message = BackMsg()
        message.rerun_script.query_string = self.query
        return message

    async def _finish(self) -> None:
        """Read until the run has ended, and learn what was drawn."""
        while True:
            message = ForwardMsg.FromString(await self.socket.recv())
            match message.WhichOneof("type"):
                case "new_session":
                    self.page = message.new_session.page_script_hash
                case "delta":
                    self._learn(message)
                case "script_finished" if message.script_finished in FINISHED:
                    return

    def _learn(self, message: ForwardMsg) -> None:
        element = message.delta.new_element
        if element.WhichOneof("type") != "button_group":
            return
        options = [option.content for option in element.button_group.options]
        if len(options) == 7:  # six levels and "not applicable"
            known = self.cards.get(element.button_group.id)
            chosen = known.chosen if known else ""
            self.cards[element.button_group.id] = Levels(message.delta.fragment_id, options, chosen)


def reader_cookie(address: str) -> str:
    """What a browser's first page load is given."""
    jar = http.cookiejar.CookieJar()
    urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar)).open(f"{address}/assess").read()
    return "; ".join(f"{cookie.name}={cookie.value}" for cookie in jar)

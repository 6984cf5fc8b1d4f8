"""Hostile text stays text, hostile markup gets nothing out, and the application outlives both."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import hostile
import pytest
from canary import Canary
from reporting import DAY, LANGUAGES, STANDARD, answer, complete, opened, small, text_of, view

from assessment.joint import Joint, judge
from assessment.model import (
    Accreditation,
    Answer,
    Assessment,
    Criterion,
    CriterionBasis,
    Evidence,
    Integrated,
    Level,
    Setup,
    StoredFile,
)
from checklists import load_mapping, load_standard
from checklists.model import Depth
from errors import RenderError
from reports.html import paper, screen
from reports.options import ReportOptions, Section
from reports.sheets import Sheets
from reports.view import report_view
from reports.worker import Renderer

SECRET = "the-secret-of-this-machine"
SECONDS = 5.0
LONGEST = 20.0
MOST_MEMORY = 1024
PLAIN = Sheets("<html lang='en'><title>Plain</title><p>Plain.</p></html>", "p { color: black }")
PRINTED = frozenset(Section) - {Section.SUMMARY, Section.PROFILE, Section.ARITHMETIC}
NOT_PRINTED = {"StoredFile.media_type"}
ONLY_INTEGRATED = {"Answer.override"}
"""Printed where two standards are integrated."""
NINE = load_standard("iso-9001-2015")
MAPPING = load_mapping(STANDARD.id, NINE.id)


@dataclass
class Place:
    """A live address that must not be called and a secret file that must not be read."""

    canary: Canary
    file: str

    def fill(self, payload: str) -> str:
        web = f"http://127.0.0.1:{self.canary.port}"
        return payload.format(web=web, file=self.file, port=self.canary.port)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    secret = tmp_path_factory.mktemp("private") / "secret.txt"
    secret.write_text(SECRET)
    with Canary() as canary:
        yield Place(canary, secret.as_uri())


@pytest.fixture(scope="module")
def limited() -> Iterator[Renderer]:
    with Renderer(seconds=SECONDS) as renderer:
        yield renderer


def filled(model: type, payload: str, **fixed: Any) -> dict[str, Any]:
    """A value for every free text field of a model: the payload and the field's name."""
    values = {}
    for name, several in hostile.free_text_fields(model):
        text = f"{payload} ~{model.__name__}.{name}~"
        values[name] = (text,) if several else text
    return values | fixed


def poisoned(payload: str) -> Assessment:
    """An assessment with the payload in every text field that there is."""
    stored = StoredFile(**filled(StoredFile, payload, sha256="0" * 64, size=1))
    piece = Evidence(**filled(Evidence, payload, id="1" * 32, file=stored))
    criterion = Criterion(**filled(Criterion, payload, basis=CriterionBasis.PROCEDURE))
    accreditation = Accreditation(**filled(Accreditation, payload))
    texts = filled(Answer, payload)
    reason = texts.pop("not_applicable")
    answers = (
        answer("5.2-01", 1, **texts, criterion=criterion, evidence=(piece.id,)),
        answer("5.3-01", 1, **texts),
        answer("7.1-02", not_applicable=reason),
    )
    return small(*answers, evidence=(piece,), **filled(Setup, payload, accreditation=accreditation))


def poisoned_both(payload: str) -> tuple[Assessment, Joint]:
    """The same integrated with ISO 9001, and an answer of its own where another would be carried over."""
    alone = poisoned(payload)
    asked = {r.id for r in (*STANDARD.select(Depth.QUICK), *NINE.select(Depth.INTEGRATION))}
    relation = next(
        r for r in MAPPING.relations if r.kind == "subset" and r.id in asked and asked.intersection(r.to)
    )
    reason = f"{payload} ~Answer.override~"
    mine = Answer(requirement=relation.id, level=Level.INFORMAL, override=reason)
    theirs = [Answer(requirement=to, level=Level.INFORMAL, seen=payload) for to in relation.to]
    integrated = Integrated(standard=NINE.id, standard_hash=NINE.content_hash, depth=Depth.INTEGRATION)
    both = alone.model_copy(
        update={
            "setup": alone.setup.model_copy(update={"integrated": integrated}),
            "answers": alone.answers | {a.requirement: a for a in (mine, *theirs)},
        }
    )
    return both, judge(both, STANDARD, NINE, MAPPING, as_of=DAY)


FIELDS = {
    f"{model.__name__}.{name}"
    for model in (Setup, Answer, Evidence, StoredFile, Criterion, Accreditation)
    for name, _ in hostile.free_text_fields(model)
}
EVERY = hostile.FETCHING | hostile.TEXT_ONLY
TALL = "@page { size: 210mm 4900mm }"  # no page break may cut a payload in two


def groups(size: int = 230) -> Iterator[tuple[str, ...]]:
    """The payloads in groups that fit into one line together."""
    group: tuple[str, ...] = ()
    for payload in EVERY.values():
        if sum(map(len, group)) + len(payload) + 40 * len(group) > size:
            yield group
            group = ()
        group += (payload,)
    yield group


@pytest.mark.parametrize("payloads", list(groups()), ids=len)
def test_payloads_in_every_text_field_are_printed_as_text(payloads, place, renderer):
    payload = " ".join(map(place.fill, payloads))
    sheets = paper(view(poisoned(payload), "tr", sections=PRINTED))
    printed = renderer.render(Sheets(sheets.html, sheets.css + TALL, sheets.assets))
    assert unprinted(payload, printed.pdf) - ONLY_INTEGRATED == set()
    assert printed.grumbles == ()
    assert place.canary.calls == 0
    assert not opened(printed.pdf).attachments


@pytest.mark.parametrize("payloads", list(groups()), ids=len)
def test_payloads_are_printed_as_text_where_two_standards_are_integrated(payloads, place, renderer):
    payload = " ".join(map(place.fill, payloads))
    assessment, joint = poisoned_both(payload)
    options = ReportOptions(sections=PRINTED - {Section.TOGETHER, Section.MAPPING, Section.GATES})
    facts = {"as_of": DAY, "language": "tr", "options": options, "joint": joint}
    sheets = paper(report_view(STANDARD, assessment, **facts))
    printed = renderer.render(Sheets(sheets.html, sheets.css + TALL, sheets.assets))
    assert unprinted(payload, printed.pdf) == set()
    assert printed.grumbles == ()
    assert place.canary.calls == 0


def unprinted(payload: str, pdf: bytes) -> set[str]:
    """The fields whose payload is not in the text."""
    text = squeezed(text_of(pdf))
    return {f for f in FIELDS - NOT_PRINTED if squeezed(f"{payload} ~{f}~") not in text}


def squeezed(text: str) -> str:
    return re.sub(r"[\s\u200b]+", "", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_payload_becomes_markup_in_the_html_file(language, place):
    for payload in EVERY.values():
        page = screen(view(poisoned(place.fill(payload)), language, sections=PRINTED))
        clean = screen(view(poisoned("harmless"), language, sections=PRINTED))
        assert re.findall(r"<[a-z!/][a-z0-9]*", page) == re.findall(r"<[a-z!/][a-z0-9]*", clean)


@pytest.mark.parametrize("name", sorted(hostile.FETCHING))
def test_markup_that_got_past_the_template_fetches_nothing(name, place, limited):
    calls = place.canary.calls
    outcome, _ = attempt(limited, place.fill(hostile.FETCHING[name]))
    assert place.canary.calls == calls
    leaked_nothing(outcome)
    assert limited.render(PLAIN).pages == 1


@pytest.mark.parametrize(
    "name", ["img", "img-file", "link-attachment", "a-attachment-file", "import", "inline-svg"]
)
def test_an_address_outside_is_refused_by_name(name, place, limited):
    payload = place.fill(hostile.FETCHING[name])
    with pytest.raises(RenderError) as refusal:
        limited.render(Sheets(payload, ""))
    problem = refusal.value.problems[0]
    assert problem.code == "render-denied"
    assert str(problem.facts["address"]) in payload


PICTURES = {
    "remote-in-svg": lambda place: hostile.remote_svg(place.fill("{web}")),
    "xxe": lambda place: hostile.xxe(place.file),
    "laughs": lambda place: hostile.laughs(),
}


@pytest.mark.parametrize("name", PICTURES)
def test_hostile_svg_fetches_nothing_whether_embedded_or_an_asset(name, place, limited):
    svg = PICTURES[name](place)
    for html, assets in (
        (hostile.svg_data(svg), {}),
        ("<img alt=x src='asset:x.svg'>", {"x.svg": svg.encode()}),
        (svg, {}),
    ):
        calls = place.canary.calls
        outcome, seconds = attempt(limited, html, assets=assets)
        assert place.canary.calls == calls
        assert seconds < LONGEST
        leaked_nothing(outcome)
    assert limited.render(PLAIN).pages == 1


BOMBS = {
    "deep-nesting": "<div>" * 3000 + "x",
    "huge-font": "<p style='font-size:1e7px'>x</p>",
    "tiny-page": "<style>@page{size:3px;margin:0}</style>" + "word " * 20_000,
    "colspan": "<table><tr><td colspan=1000000>x</td></tr><tr><td>x</td></tr></table>",
    "variables": hostile.variables(),
    "long-text": f"<p>{'a ' * 400_000}</p>",
    "one-long-word": f"<p>{'a' * 400_000}</p>",
    "many-columns": "<div style='columns:100000'>x</div>",
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_costs_no_more_than_its_limits_and_the_renderer_lives(name, limited):
    limited.render(PLAIN)
    with Watch(limited) as watch:
        outcome, seconds = attempt(limited, BOMBS[name])
    assert seconds < LONGEST
    assert watch.megabytes < MOST_MEMORY
    if isinstance(outcome, RenderError):
        assert outcome.problems[0].code in ("render-time", "render-memory", "render-failed")
    assert limited.render(PLAIN).pages == 1


def test_a_picture_of_169_million_pixels_costs_no_more_than_its_limits(limited):
    limited.render(PLAIN)
    with Watch(limited) as watch:
        _, seconds = attempt(limited, "<img alt=x src='asset:x.png'>", assets={"x.png": hostile.huge_png()})
    assert seconds < LONGEST
    assert watch.megabytes < MOST_MEMORY
    assert limited.render(PLAIN).pages == 1


def test_time_out_of_bounds_is_told_as_such(renderer):
    with Renderer(seconds=1) as hasty, pytest.raises(RenderError, match="render-time"):
        hasty.render(Sheets(BOMBS["colspan"], ""))


def test_memory_out_of_bounds_is_refused(renderer):
    with Renderer(memory=40 * 1024 * 1024) as poor:
        with pytest.raises(RenderError) as refusal:
            poor.render(paper(view(complete("en"))))
        assert refusal.value.problems[0].code in ("render-memory", "render-failed")
        assert poor.render(PLAIN).pages == 1


def test_fields_filled_to_their_limits_still_make_a_report(renderer):
    long = {
        "words": "kelime " * 2857,
        "one word": "ş" * 20_000,
        "lines": ("x" * 9 + "\n") * 2000,
        "signs": "e\u0301\u202e\u200d🙂 " * 1000,
    }
    for text in long.values():
        gap = answer("5.2-01", 1, seen=text, missing=text, action=text)
        assert renderer.render(paper(view(small(gap), sections=PRINTED))).pages > 5


def test_every_free_text_field_is_known_to_these_tests():
    assert len(FIELDS) >= 20
    assert {"Answer.seen", "Setup.sites", "Evidence.title", "StoredFile.name"} <= FIELDS


def attempt(
    renderer: Renderer, html: str, assets: dict[str, bytes] | None = None
) -> tuple[bytes | RenderError, float]:
    """What comes of hostile HTML, and the seconds it took."""
    start = time.monotonic()
    try:
        outcome: bytes | RenderError = renderer.render(Sheets(html, "", assets or {})).pdf
    except RenderError as error:
        outcome = error
    return outcome, time.monotonic() - start


def leaked_nothing(outcome: bytes | RenderError) -> None:
    """No secret in text or attachments of what was printed, if anything was."""
    if isinstance(outcome, RenderError):
        assert SECRET not in str(outcome)
        return
    assert SECRET not in text_of(outcome)
    for attachment in opened(outcome).attachments.values():
        assert SECRET.encode() not in attachment.get_file().read_bytes()


class Watch:
    """Reads the child's peak memory while something runs."""

    def __init__(self, renderer: Renderer):
        self._status = Path(f"/proc/{renderer.process_id}/status")
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self.megabytes = 0.0

    def __enter__(self) -> Watch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._stop.wait(0.02):
            try:
                found = re.search(r"VmHWM:\s+(\d+)", self._status.read_text())
            except OSError:
                return
            if found:
                self.megabytes = max(self.megabytes, int(found[1]) / 1024)

"""Reports in the making: printed in the background, so that every page goes on answering.

    Making(order, current).start() ── a thread ──▶ Renderer's child ──▶ .made or .refused

The page looks at ``stage``, ``share`` and the two results from time to time. Two children serve the whole
process: one prints reports, one the previews, which so never wait for a report.
"""

from __future__ import annotations

import logging
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from threading import Thread
from typing import TYPE_CHECKING, Any

from checklists.model import Language
from errors import HazirError, RenderError
from reports.options import ReportOptions
from reports.worker import Renderer

if TYPE_CHECKING:
    from checklists import Standard
    from reports.sheets import Printed
    from ui.state import Current

PRESS = Renderer()
"""Prints reports, one after the other."""

PROOF_PRESS = Renderer(seconds=20)
"""Prints previews."""

PASSES = 3
"""How often the printer lays a page out until every page number in the contents is right."""

THREAD = "report"
"""The name of every thread that makes a report."""

LAYOUT_SHARE = 0.55
"""The part of the time that layout takes; writing the tagged file takes the rest."""

_log = logging.getLogger("hazir")


@dataclass(frozen=True)
class Order:
    """Which report is wanted; equal orders give equal bytes."""

    assessment: str
    version: int
    as_of: date
    language: Language
    options: ReportOptions


@dataclass(frozen=True)
class Made:
    """A finished report: as PDF with its number of pages, and as one HTML file."""

    order: Order
    pdf: bytes
    pages: int
    html: bytes
    at: datetime
    organisation: str

    @property
    def digest(self) -> str:
        """Tells this report from every other one."""
        return sha256(self.pdf).hexdigest()[:16]


class Cancelled(Exception):
    """Nobody waits for this report any more."""


class Making:
    """One report on its way; read by the page while its thread writes.

    stage: as the printer names it. made or refused: how it ended; neither, if it was cancelled.
    """

    def __init__(self, order: Order, current: Current, now: datetime):
        self.order = order
        self.made: Made | None = None
        self.refused: HazirError | None = None
        self.stage = "waiting"
        self._current, self._now = current, now
        self._cancelled = False
        self._laid_out = 0
        self._stage_began = self._began = time.monotonic()
        self._expected = PASSES * _expected_pages(current, order.options)

    def start(self) -> None:
        """Begin; returns at once."""
        Thread(target=self._run, name=THREAD, daemon=True).start()

    def cancel(self) -> None:
        """Stop as soon as the printer says something."""
        self._cancelled = True

    @property
    def is_running(self) -> bool:
        """Whether somebody should go on waiting."""
        return not (self._cancelled or self.made or self.refused)

    @property
    def share(self) -> float:
        """How much is done, from 0 to 1: an estimate by pages, then by time."""
        if self.stage != "writing":
            return LAYOUT_SHARE * min(self._laid_out / self._expected, 1)
        writing, layout = time.monotonic() - self._stage_began, self._stage_began - self._began
        return LAYOUT_SHARE + (0.98 - LAYOUT_SHARE) * min(writing / max(layout, 0.1), 1)

    def _run(self) -> None:
        try:
            self.made = self._make()
        except Cancelled:
            pass
        except HazirError as error:
            self.refused = error
        except Exception as error:
            _log.exception("A report could not be made")
            self.refused = RenderError("render-failed", reason=type(error).__name__)

    def _make(self) -> Made:
        from reports.report import gap_report_html, gap_report_pdf

        order, standard, assessment = self.order, self._current.standard, self._current.assessment
        chosen = _chosen(order, self._current)
        printed = gap_report_pdf(standard, assessment, PRESS, progress=self._note, **chosen)
        html = gap_report_html(standard, assessment, **chosen)
        return Made(
            order, printed.pdf, printed.pages, html.encode(), self._now, assessment.setup.organisation
        )

    def _note(self, stage: str, pages: int) -> None:
        if self._cancelled:
            raise Cancelled
        if stage != self.stage:
            self._stage_began = time.monotonic()
        self.stage, self._laid_out = stage, pages


def warm_up() -> None:
    """Start the children that are not there yet, while the page is drawn; the first preview need not wait."""
    for press in (PROOF_PRESS, PRESS):
        if press.process_id is None:
            Thread(target=_warm, args=(press,), daemon=True).start()


def _warm(press: Renderer) -> None:
    with suppress(HazirError):  # whoever prints with it is told
        press.warm()


def proof(order: Order, current: Current, standard: Standard, clause: str) -> Printed:
    """The pages of one clause of a standard, or without one the cover and the first section."""
    from reports.report import first_pages_pdf, preview_pdf

    chosen = _chosen(order, current)
    if clause:
        return preview_pdf(standard, current.assessment, clause, PROOF_PRESS, **chosen)
    return first_pages_pdf(current.standard, current.assessment, PROOF_PRESS, **chosen)


def _chosen(order: Order, current: Current) -> dict[str, Any]:
    """What every call of ``reports.report`` is told."""
    return {
        "as_of": order.as_of,
        "language": order.language,
        "options": order.options,
        "joint": current.joint,
    }


def _expected_pages(current: Current, options: ReportOptions) -> float:
    from reports.options import Section

    asked = sum(side.judgement.card.whole.asked for side in current.sides)
    chosen = options.chosen(integrated=current.joint is not None)
    long = {Section.GAPS, Section.ANSWERS} & set(chosen)
    return 4 + len(chosen) + asked * 0.07 * len(long)

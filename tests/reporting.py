"""What the report tests share: assessments to report on, and a reader of PDFs."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from io import BytesIO
from typing import Any

import pikepdf

from assessment.model import Answer, Assessment, Evidence, Level, Setup
from benchmarks.full_assessment import full_assessment
from checklists import load_standard
from checklists.model import Depth, Language
from examples import worked_example
from reports.options import ReportOptions
from reports.view import ReportView, report_view

DAY = date(2026, 6, 1)
STANDARD = load_standard()
LANGUAGES: tuple[Language, ...] = ("en", "tr")
TURKISH = "çğıöşüÇĞİÖŞÜâîû"


@lru_cache
def example(language: Language) -> Assessment:
    """The worked example."""
    return worked_example(STANDARD, language, today=DAY)[0]


@lru_cache
def complete(language: Language) -> Assessment:
    """219 answers, two notes and one piece of evidence each."""
    return full_assessment(STANDARD, language)


def small(*answers: Answer, evidence: tuple[Evidence, ...] = (), **setup: Any) -> Assessment:
    """A quick scan with a few answers."""
    facts: dict[str, Any] = {"organisation": "Işık A.Ş.", "scope": "Her şey", "depth": Depth.QUICK} | setup
    return Assessment(
        id="ab" * 16,
        setup=Setup(**facts),
        standard_hash=STANDARD.content_hash,
        answers={a.requirement: a for a in answers},
        evidence={e.id: e for e in evidence},
    )


def answer(number: str, level: int | None = None, **fields: Any) -> Answer:
    """An answer by the requirement's short number."""
    claimed = None if level is None else Level(level)
    return Answer(requirement=f"{STANDARD.id}/{number}", level=claimed, **fields)


def view(assessment: Assessment, language: Language = "en", **options: Any) -> ReportView:
    """A report's view as of the tests' day."""
    chosen = ReportOptions(**options)
    return report_view(STANDARD, assessment, as_of=DAY, language=language, options=chosen)


def body(view: ReportView, key: str) -> Any:
    """The content of one section."""
    return next(section.body for section in view.sections if section.key == key)


def text_of(pdf: bytes) -> str:
    """The text of a PDF in its own order, lines joined, so that a sentence is found across line ends."""
    done = subprocess.run(["pdftotext", "-raw", "-", "-"], input=pdf, capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())


def opened(pdf: bytes) -> pikepdf.Pdf:
    """The PDF's structure."""
    return pikepdf.open(BytesIO(pdf))


def elements(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Dictionary]:
    """Every structure element in reading order."""
    stack = [pdf.Root.StructTreeRoot]
    while stack:
        node = stack.pop()
        if "/S" in node:
            yield node
        kids = node.get("/K", [])
        kids = kids if isinstance(kids, pikepdf.Array) else [kids]
        stack += [kid for kid in reversed(list(kids)) if isinstance(kid, pikepdf.Dictionary) and "/K" in kid]


def tags(pdf: pikepdf.Pdf) -> list[str]:
    """The types of all structure elements in reading order, without the slash."""
    return [str(element.S)[1:] for element in elements(pdf)]


def strings(value: object) -> Iterator[str]:
    """Every string inside nested dataclasses and tuples."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from strings(item)
    elif hasattr(value, "__dataclass_fields__"):
        for name in value.__dataclass_fields__:
            yield from strings(getattr(value, name))

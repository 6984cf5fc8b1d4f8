"""The full report against the naive way of printing the same content, alternating in one run.

naive   one HTML document with auto-layout tables, untagged, one write_pdf(), in a warm process
ours    gap_report_pdf: view, HTML, tagged PDF/UA-1, through the warm limited child
preview the pages of one clause alone

Both sides are timed from the assessment to the bytes, with the charts' SVG already made. The words
of both PDFs are compared first (pdftotext), so that the naive side really carries the same content.
"""

from __future__ import annotations

import re
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from jinja2 import Environment, FileSystemLoader  # noqa: E402
from markupsafe import Markup  # noqa: E402

from assessment.model import Assessment  # noqa: E402
from benchmarks.full_assessment import DAY, full_assessment, full_integrated  # noqa: E402
from benchmarks.row import Row, show  # noqa: E402
from checklists import load_standard  # noqa: E402
from checklists.model import Standard  # noqa: E402
from i18n import translator  # noqa: E402
from reports import fonts  # noqa: E402
from reports.frames import read_frame, write_frame  # noqa: E402
from reports.html import CHART_WIDTH  # noqa: E402
from reports.options import ReportOptions  # noqa: E402
from reports.pictures import PAPER_INK, svg  # noqa: E402
from reports.report import gap_report_pdf, preview_pdf  # noqa: E402
from reports.sections.pictures import Picture  # noqa: E402
from reports.view import report_view  # noqa: E402
from reports.worker import Renderer  # noqa: E402

ROUNDS = 7
CLAUSE = "7.2"
LANGUAGE = "tr"


class Naive:
    """The naive way, warm in a process of its own."""

    def __init__(self, standard: Standard, assessment: Assessment) -> None:
        self._standard, self._assessment = standard, assessment
        environment = Environment(loader=FileSystemLoader(Path(__file__).parent), autoescape=True)
        self._template = environment.get_template("naive_report.html.j2")
        command = [sys.executable, str(Path(__file__).with_name("naive_child.py"))]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        read_frame(self.process.stdout)

    def pdf(self) -> bytes:
        """The whole report."""
        view = report_view(
            self._standard, self._assessment, as_of=DAY, language=LANGUAGE, options=ReportOptions()
        )
        html = self._template.render(
            view=view, t=translator(LANGUAGE), fonts=fonts.FOLDER.as_uri(), draw=_inline
        )
        write_frame(self.process.stdin, {}, html.encode())
        return read_frame(self.process.stdout)[1][0]


def _inline(picture: Picture) -> Markup:
    return Markup(svg(picture.chart, CHART_WIDTH, PAPER_INK).decode())


def measure() -> list[Row]:
    """All rows; raises AssertionError where the naive PDF lacks words of ours."""
    standard = load_standard()
    assessment = full_assessment(standard, LANGUAGE)
    facts = {"as_of": DAY, "language": LANGUAGE}
    naive = Naive(standard, assessment)
    with Renderer() as renderer:
        ways: dict[str, Callable[[], bytes]] = {
            "naive": naive.pdf,
            "ours": lambda: gap_report_pdf(standard, assessment, renderer, **facts).pdf,
            "preview": lambda: preview_pdf(standard, assessment, CLAUSE, renderer, **facts).pdf,
        }
        share = shared_words(ways["naive"](), ways["ours"]())
        assert share > 0.995, f"the naive document carries only {share:.1%} of the words"
        seconds = {name: statistics.median(times) for name, times in alternate(ways).items()}
        pages = gap_report_pdf(standard, assessment, renderer, **facts).pages
        memory = {"naive": peak(naive.process.pid), "ours": peak(renderer.process_id)}
        integrated = integrated_row(standard, renderer)  # after the memory of the other one was read
    naive.process.kill()
    return [*rows(seconds, memory, pages, share), integrated]


def integrated_row(standard: Standard, renderer: Renderer) -> Row:
    """The report on both standards, of the edition with more to answer."""
    requirements = load_standard("iso-9001-2026")
    assessment, joint = full_integrated(standard, requirements, LANGUAGE)
    start = time.perf_counter()
    made = gap_report_pdf(standard, assessment, renderer, as_of=DAY, language=LANGUAGE, joint=joint)
    seconds, answers = time.perf_counter() - start, len(assessment.answers)
    how = f"{answers} answers, two notes and one piece of evidence each; {seconds:.1f} s, once"
    return Row("pages of the integrated report", made.pages, 70, "pages", "absolute", how)


def rows(seconds: dict[str, float], memory: dict[str, float], pages: int, share: float) -> list[Row]:
    """The figures with their goals."""
    how = f"{seconds['ours']:.2f} s of {seconds['naive']:.2f} s, median of {ROUNDS} alternating rounds"
    peaks = f"{memory['ours']:.0f} MB of {memory['naive']:.0f} MB, peak of the child"
    one = f"{seconds['preview']:.2f} s, clause {CLAUSE}"
    same = f"219 answers, two notes and one piece of evidence each; {share:.1%} of our words in both"
    time_ratio = seconds["ours"] / seconds["naive"]
    memory_ratio = memory["ours"] / memory["naive"]
    preview_ratio = seconds["preview"] / seconds["ours"]
    return [
        Row("full tagged report against the naive way", time_ratio, 0.65, "", "ratio", how),
        Row("memory of the full report against the naive way", memory_ratio, 1, "", "ratio", peaks),
        Row("preview of one clause against the full report", preview_ratio, 0.08, "", "ratio", one),
        Row("pages of the full report", pages, 45, "pages", "absolute", same),
    ]


def alternate(ways: dict[str, Callable[[], bytes]]) -> dict[str, list[float]]:
    """Seconds of every way, round by round."""
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(ROUNDS):
        for name, way in ways.items():
            start = time.perf_counter()
            way()
            times[name].append(time.perf_counter() - start)
    return times


def shared_words(naive: bytes, ours: bytes) -> float:
    """The share of our PDF's words (with their counts, page furniture aside) that naive's has too."""
    theirs, mine = Counter(words(naive)), Counter(words(ours))
    return sum(min(count, theirs[word]) for word, count in mine.items()) / mine.total()


def words(pdf: bytes) -> list[str]:
    """The words of a PDF without running heads and feet."""
    text = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    pages = [page.strip().splitlines() for page in text.split("\f")]
    return [word for page in pages for line in page for word in re.findall(r"\w+", line)]


def peak(process: int | None) -> float:
    """Most memory a process has had, in megabytes (Linux)."""
    status = Path(f"/proc/{process}/status").read_text()
    return int(re.search(r"VmHWM:\s+(\d+)", status).group(1)) / 1024


if __name__ == "__main__":
    sys.exit(show(measure()))

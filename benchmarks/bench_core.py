"""Loading the standards and the mapping cold, scoring a full assessment, and both standards together."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.row import Row, show  # noqa: E402

LOAD = """
import time, checklists
start = time.perf_counter()
{calls}
print(time.perf_counter() - start)
"""
ONE = "checklists.load_standard()"
ALL = """
for standard_id in checklists.known_ids():
    checklists.load_standard(standard_id)
for edition in ("iso-9001-2015", "iso-9001-2026"):
    checklists.load_mapping("iso-10002-2018", edition)
"""


def load_cold(calls: str, runs: int = 9) -> float:
    """Median milliseconds of some calls in fresh processes, imports not counted."""
    script = LOAD.format(calls=calls)
    seconds = [float(subprocess.check_output([sys.executable, "-c", script], cwd=ROOT)) for _ in range(runs)]
    return 1000 * statistics.median(seconds)


def score_full(runs: int = 200) -> float:
    """Median milliseconds of score() on 219 answers with evidence."""
    from assessment.model import Answer, Assessment, Evidence, Setup
    from assessment.score import score
    from checklists import load_standard

    standard = load_standard()
    pieces = {f"{n:032x}": Evidence(id=f"{n:032x}", title=f"E{n}") for n in range(219)}
    answers = {
        r: Answer(requirement=r, level=n % 6, evidence=(f"{n:032x}",))
        for n, r in enumerate(standard.requirements)
    }
    whole = Assessment(
        id="a" * 32,
        setup=Setup(organisation="Bench", scope="All"),
        standard_hash="0" * 64,
        answers=answers,
        evidence=pieces,
    )
    day = date(2026, 6, 1)
    return _median(lambda: score(standard, whole, as_of=day), runs)


def score_both(edition: str = "iso-9001-2026", runs: int = 100) -> float:
    """Median milliseconds of carrying over and judging both standards in full, each item with evidence."""
    from assessment.joint import judge
    from assessment.model import Answer, Assessment, Evidence, Integrated, Setup
    from checklists import load_mapping, load_standard

    guidance, requirements = load_standard(), load_standard(edition)
    links = load_mapping(guidance.id, edition)
    asked = [*guidance.requirements, *requirements.requirements]
    pieces = {f"{n:032x}": Evidence(id=f"{n:032x}", title=f"E{n}") for n in range(len(asked))}
    integrated = Integrated(standard=edition, standard_hash=requirements.content_hash)
    whole = Assessment(
        id="a" * 32,
        setup=Setup(organisation="Bench", scope="All", integrated=integrated),
        standard_hash=guidance.content_hash,
        answers={r: Answer(requirement=r, level=n % 6, evidence=(f"{n:032x}",)) for n, r in enumerate(asked)},
        evidence=pieces,
    )
    day = date(2026, 6, 1)
    return _median(lambda: judge(whole, guidance, requirements, links, as_of=day), runs)


def _median(call, runs: int) -> float:
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return 1000 * statistics.median(times)


def measure() -> list[Row]:
    """The rows of this benchmark."""
    processes = "median of 9 processes"
    return [
        Row("load and validate the standard, cold", load_cold(ONE), 60, "ms", "absolute", processes),
        Row("load three standards and the mapping, cold", load_cold(ALL), 300, "ms", "absolute", processes),
        Row("score a full assessment (219 items)", score_full(), 2, "ms", "absolute", "median of 200"),
        Row("score both standards with mapping", score_both(), 10, "ms", "absolute", "median of 100"),
    ]


if __name__ == "__main__":
    sys.exit(show(measure()))

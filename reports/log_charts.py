"""The charts of a complaint log with their words: ``log_drawings`` and ``log_map`` draw them.

log_pictures(report, t)  ->  map, variants, pareto-<field>, trend, rate, late, days, ageing
measure_pictures(report, t)  ->  measure-<id>, the small ones of the seven benefits
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from complaints.analysis_results import Analysis, Month, Pareto
from complaints.benefit_results import Measure
from complaints.control_charts import ControlChart, Point
from complaints.process_results import Edge, Process
from complaints.said import field_name
from i18n import Translator
from reports.charts import Chart
from reports.log_drawings import (
    PLACES,
    Bar,
    BarChart,
    ControlDrawing,
    Dot,
    LineChart,
    PathChart,
    Series,
    Tile,
    Tones,
)
from reports.log_map import Arrow, MapChart, Node
from reports.sections.pictures import Picture

if TYPE_CHECKING:
    from complaints.log_report import LogReport

BARS = 10
"""Values of a Pareto that are drawn; the rest is one bar."""
PATHS = 10
ACTIVITIES = 9
"""Activities of a map, the most frequent ones; of steps there are never more than a page has room for."""
ARROWS = 14
"""Arrows of a map, the most frequent ones."""
NAMED = 5
"""Months of a control chart that are named where it cannot be seen."""
SHOWN = 0.005
"""Share of the complaints below which an arrow is not drawn."""


def log_pictures(report: LogReport, t: Translator) -> tuple[Picture, ...]:
    """Every chart that the log has something for."""
    return (*process_pictures(report.process, t), *analysis_pictures(report.analysis, t))


def measure_pictures(report: LogReport, t: Translator) -> tuple[Picture, ...]:
    """A small chart of every measure with two months or more."""
    measures = (m for benefit in report.benefits for m in benefit.measures)
    return tuple(measure_picture(measure, t) for measure in measures if len(measure.values) > 1)


def process_pictures(process: Process, t: Translator) -> Iterator[Picture]:
    """The map and the paths."""
    if process.edges:
        yield _map(process, t)
    if process.variants:
        yield _variants(process, t)


def analysis_pictures(analysis: Analysis, t: Translator) -> Iterator[Picture]:
    """Paretos, trend, control charts and ageing."""
    yield from (_pareto(pareto, t) for pareto in analysis.paretos)
    if len(analysis.months) > 1:
        yield _trend(analysis.months, t)
    if analysis.rate:
        yield _control("rate", t("log-chart-rate", kind=analysis.rate.kind), analysis.rate, t)
    if analysis.late:
        yield _control("late", t("log-chart-late"), analysis.late, t)
    if analysis.answer_days:
        yield _control("days", t("log-chart-days"), analysis.answer_days, t)
    if any(band.cases for band in analysis.ageing):
        yield _ageing(analysis, t)


def _picture(name: str, title: str, lines: Iterable[str], chart: Chart) -> Picture:
    return Picture(name, title, f"{title}: {' '.join(lines)}", chart)


# --- The process ----------------------------------------------------------------------------------


def _map(process: Process, t: Translator) -> Picture:
    names = _map_steps(process)
    drawn = [e for e in process.edges if {e.source, e.target} <= set(names) and e.source != e.target]
    drawn = [e for e in drawn if e.cases >= SHOWN * process.cases][:ARROWS]
    names = [name for name in names if any(name in (edge.source, edge.target) for edge in drawn)]
    most = max((edge.cases for edge in drawn), default=1)
    counts = {step.step: step.reached for step in process.steps}
    nodes = tuple(
        Node(_short(name, t), t.number(counts[name]) if name in counts else "", _name(name, t))
        for name in names
    )
    arrows = tuple(
        Arrow(
            names.index(edge.source),
            names.index(edge.target),
            _share(edge.cases / process.cases, t),
            _time(edge.spell.median, t),
            edge.cases / most,
        )
        for edge in drawn
    )
    return _picture("map", t("log-chart-map"), (_edge_line(e, t) for e in drawn), MapChart(nodes, arrows))


def _map_steps(process: Process) -> list[str]:
    """Steps in the order of the process; activities as the most frequent path has them, the others where
    they usually stand."""
    if not process.activities:
        return [step.step for step in process.steps]
    main = process.variants[0].steps
    cases: Counter[str] = Counter()
    places: Counter[str] = Counter()
    for variant in process.variants:
        for place, name in enumerate(variant.steps):
            cases[name] += variant.cases
            places[name] += variant.cases * place
    at = {name: main.index(name) if name in main else places[name] / cases[name] for name in cases}
    return sorted((name for name, _ in cases.most_common(ACTIVITIES)), key=lambda name: at[name])


def _edge_line(edge: Edge, t: Translator) -> str:
    source, target = _name(edge.source, t), _name(edge.target, t)
    time = _time(edge.spell.median, t)
    return t("log-chart-alt-edge", source=source, target=target, cases=t.number(edge.cases), time=time)


def _variants(process: Process, t: Translator) -> Picture:
    order = {step: n for n, step in enumerate(process.order)}
    rows: list[tuple[str, tuple[Tile, ...]]] = []
    said: list[str] = []
    for n, variant in enumerate(process.variants[:PATHS], 1):
        share = _share(variant.share, t)
        told = t("log-chart-variants-row", share=share, cases=t.number(variant.cases))
        rows.append((f"{n}. {told}", tuple(_tiles(variant.steps, order, t))))
        said.append(f"{told}: {' → '.join(_name(step, t) for step in variant.steps)}.")
    return _picture("variants", t("log-chart-variants"), said, PathChart(tuple(rows)))


def _tiles(path: tuple[str, ...], order: dict[str, int], t: Translator) -> Iterator[Tile]:
    furthest = -1
    for step in path[:PLACES]:
        place = order.get(step, furthest)
        yield Tile(_short(step, t), _name(step, t), early=place < furthest)
        furthest = max(furthest, place)


def _name(step: str, t: Translator) -> str:
    """A step's name; an activity is what the log calls it."""
    return t(f"log-step-{step}") if t.has(f"log-step-{step}") else step


def _short(step: str, t: Translator) -> str:
    short = f"log-step-{step}.short"
    return t(short) if t.has(short) else (step if len(step) <= 10 else f"{step[:9]}…")


# --- The analysis ---------------------------------------------------------------------------------


def _pareto(pareto: Pareto, t: Translator) -> Picture:
    bars: list[Bar] = []
    for row in pareto.rows[:BARS]:
        cumulative = _share(row.cumulative, t)
        text = t("log-chart-pareto-row", cases=t.number(row.cases), cumulative=cumulative)
        parts = (row.cases, 0) if row.vital else (0, row.cases)
        bars.append(Bar(row.value or t("log-chart-pareto-empty"), parts, text))
    rest = pareto.cases - sum(row.cases for row in pareto.rows[:BARS])
    if rest:
        text = t("log-chart-pareto-row", cases=t.number(rest), cumulative=_share(1, t))
        bars.append(Bar(t("log-chart-pareto-other", values=pareto.values - BARS), (0, rest), text))
    title = t("log-chart-pareto", field=field_name(pareto.field, t))
    tones: Tones = (("main", t("log-chart-vital")), ("rest", t("log-chart-many")))
    lines = (f"{bar.label}: {bar.text}." for bar in bars)
    return _picture(f"pareto-{pareto.field}", title, lines, BarChart(tuple(bars), tones))


def _ageing(analysis: Analysis, t: Translator) -> Picture:
    bars: list[Bar] = []
    said: list[str] = []
    for band in analysis.ageing:
        name = "log-chart-ageing-band" if band.last is not None else "log-chart-ageing-last"
        label = t(name, first=band.first, last=band.last or 0)
        parts = (band.cases - (band.overdue or 0), band.overdue or 0)
        bars.append(Bar(label, parts, t.number(band.cases)))
        overdue = t.number(band.overdue or 0)
        told = t("log-chart-alt-ageing", band=label, cases=t.number(band.cases), overdue=overdue)
        said.append(f"{label}: {t.number(band.cases)}." if band.overdue is None else told)
    dated = any(band.overdue is not None for band in analysis.ageing)
    words = ("log-chart-on-time", "log-chart-overdue") if dated else ("log-chart-open", "log-chart-overdue")
    tones: Tones = (("main", t(words[0])), ("warn", t(words[1])))
    return _picture("ageing", t("log-chart-ageing"), said, BarChart(tuple(bars), tones))


def _trend(months: tuple[Month, ...], t: Translator) -> Picture:
    days = [month.month.isoformat() for month in months]
    series = [Series(t("log-chart-received"), "main", (), _along(days, (m.received for m in months)))]
    if months[0].closed is not None:
        closed, waiting = (m.closed or 0 for m in months), (m.open_at_end or 0 for m in months)
        series.append(Series(t("log-chart-closed"), "rest", (5, 3), _along(days, closed)))
        series.append(Series(t("log-chart-open-at-end"), "warn", (2, 2), _along(days, waiting)))
    chart = LineChart(tuple(series), is_share=False, language=t.language)
    return _picture("trend", t("log-chart-trend"), (_month_line(month, t) for month in months), chart)


def _along(days: list[str], values: Iterable[float]) -> tuple[tuple[str, float], ...]:
    return tuple(zip(days, map(float, values), strict=True))


def _month_line(month: Month, t: Translator) -> str:
    name, received = _month(month.month), t.number(month.received)
    if month.closed is None or month.open_at_end is None:
        return t("log-chart-alt-month-received", month=name, received=received)
    closed, waiting = t.number(month.closed), t.number(month.open_at_end)
    return t("log-chart-alt-month", month=name, received=received, closed=closed, open=waiting)


def _control(name: str, title: str, chart: ControlChart, t: Translator) -> Picture:
    is_share = chart.kind == "p"
    dots = tuple(_dot(point, is_share, t) for point in chart.points)
    words = tuple(t(f"log-chart-{word}") for word in ("value", "centre", "limits", "signal"))
    value, centre, limits, signal = words
    centre_text = _figure(chart.centre, is_share, t)
    drawing = ControlDrawing(
        dots, chart.centre, centre_text, (value, centre, limits, signal), is_share, t.language
    )
    said = [_signal(point, is_share, t) for point in chart.signals[:NAMED]]
    said += ["…"] if len(chart.signals) > NAMED else []
    alt = t("log-chart-alt-control", centre=centre_text, signals=len(chart.signals), list="; ".join(said))
    return _picture(name, title, (_span(dots, t), alt), drawing)


def _dot(point: Point, is_share: bool, t: Translator) -> Dot:
    text = _figure(point.value, is_share, t)
    return Dot(
        point.period.isoformat(), point.value, max(0.0, point.low), point.high, text, bool(point.signals)
    )


def _signal(point: Point, is_share: bool, t: Translator) -> str:
    rules = t.listing(t(f"log-chart-rule-{signal.rule}") for signal in point.signals)
    return f"{_month(point.period)} {_figure(point.value, is_share, t)} ({rules})"


def _span(dots: tuple[Dot, ...], t: Translator) -> str:
    first, last = dots[0], dots[-1]
    return t("log-chart-alt-months", months=len(dots), first=first.text, last=last.text)


# --- The benefits ---------------------------------------------------------------------------------


def measure_picture(measure: Measure, t: Translator) -> Picture:
    """A measure by month, with its first and last value."""
    is_share = measure.unit == "share"
    values = tuple((value.period.isoformat(), value.value) for value in measure.values)
    first, last = (_figure(value.value, is_share, t) for value in (measure.values[0], measure.values[-1]))
    title = t(f"measure-{measure.id}")
    series = (Series(title, "main", (), values),)
    chart = LineChart(series, is_share=is_share, language=t.language, ends=(first, last))
    said = t("log-chart-alt-months", months=len(values), first=first, last=last)
    return _picture(f"measure-{measure.id}", title, (said,), chart)


# --- Figures in words -----------------------------------------------------------------------------


def _share(share: float, t: Translator) -> str:
    """A whole per cent; below one, a tenth of it."""
    return t.percent(Fraction(share) * 100, 0 if share >= 0.01 or not share else 1)


def _figure(value: float, is_share: bool, t: Translator) -> str:
    if is_share:
        return t.percent(Fraction(value) * 100, 1)
    return t.number(value, 0 if value == int(value) else 1)


def _time(hours: float | None, t: Translator) -> str:
    """Below an hour in minutes, below two days in hours, above in days."""
    if hours is None:
        return "–"
    if hours < 1:
        return t("log-chart-minutes", count=t.number(hours * 60))
    name, length = ("log-chart-hours", hours) if hours < 48 else ("log-chart-day-count", hours / 24)
    return t(name, count=t.number(length, 0 if length == int(length) or length >= 10 else 1))


def _month(day: date) -> str:
    return f"{day:%m/%Y}"

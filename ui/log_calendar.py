"""Of the step Targets: which days and hours are worked."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from zoneinfo import available_timezones

import streamlit as st
from babel import Locale
from babel.dates import get_day_names

from complaints.calendars import WEEKDAYS, Calendar, Shift, Weekday
from errors import InputError, Problem
from i18n import Translator
from ui import errors, state
from ui.log_targets_form import TargetsForm, TargetsTable, hint, label
from ui.setup_fields import DATE_FORMATS
from ui.text import plain


def in_words(calendar: Calendar) -> str:
    """The calendar in a few words: whose holidays, how many working days a week."""
    t = state.words()
    worked = sum(1 for day in WEEKDAYS if calendar.week.get(day))
    country = Locale(t.language).territories.get(calendar.country, calendar.country)
    holidays = country or t("log-set-no-holidays")
    return plain(f"{holidays}, {t('log-set-days-a-week', count=worked)}")


def show(form: TargetsForm) -> None:
    """Country, hours, single days."""
    t, calendar = state.words(), form.value.calendar
    st.caption(t("log-set-calendar.help"))
    _places(form, calendar)
    st.markdown(f"**{label('week')}**", help=hint("week"))
    with st.grid(4, min_column_width=150):
        for day in WEEKDAYS:
            _weekday(form, calendar, day)
    st.button(
        t("log-set-like-monday"), key=form.key("like-monday"), type="tertiary",
        icon=":material/content_copy:", on_click=_like_monday, args=(form,),
    )  # fmt: skip
    left, right = st.columns(2)
    for place, field in ((left, "closed"), (right, "open")):
        with place:
            st.markdown(f"**{label(field)}**", help=hint(field))
            TargetsTable(form, field, of_calendar=True).listed("day", day_column(label("day"), t), as_date)


def day_column(title: str, t: Translator, **look: object) -> object:
    """A column of dates as the language writes them."""
    return st.column_config.DateColumn(title, format=DATE_FORMATS[t.language], required=True, **look)


def _places(form: TargetsForm, calendar: Calendar) -> None:
    t = state.words()
    names, parts = _countries(t.language), _subdivisions().get(calendar.country, ())
    with st.grid(3, min_column_width=200):
        st.selectbox(
            label("country"), ["", *names],
            format_func=lambda code: names.get(code, code) or t("log-set-no-holidays"),
            key=form.seed("calendar-country", calendar.country), help=hint("country"),
            on_change=_save_country, args=(form,),
        )  # fmt: skip
        if parts:
            st.selectbox(
                label("subdivision"), ["", *parts], format_func=lambda part: part or "–",
                key=form.seed("calendar-subdivision", calendar.subdivision),
                on_change=form.save_calendar, args=("subdivision",),
            )  # fmt: skip
        st.selectbox(
            label("zone"), _zones(), key=form.seed("calendar-zone", calendar.zone), help=hint("zone"),
            on_change=form.save_calendar, args=("zone",),
        )  # fmt: skip
        st.time_input(
            label("half-days"), value=None, step=1800,
            key=form.seed("calendar-half_days", calendar.half_days), help=hint("half-days"),
            on_change=form.save_calendar, args=("half_days",),
        )  # fmt: skip


def _save_country(form: TargetsForm) -> None:
    """Callback: another country's parts are other ones."""
    state.forget(form.key("calendar-subdivision"))
    with form.kept():
        form.change_calendar({"country": form.typed("calendar-country"), "subdivision": ""})


def _weekday(form: TargetsForm, calendar: Calendar, day: Weekday) -> None:
    t = state.words()
    st.text_input(
        _day_name(day, t), key=form.seed(f"calendar-{day}", hours(calendar.week.get(day, ()))),
        placeholder=t("log-set-off"), on_change=_save_weekday, args=(form, day),
    )  # fmt: skip


def _save_weekday(form: TargetsForm, day: Weekday) -> None:
    with form.kept():
        shifts = read_hours(form.typed(f"calendar-{day}"), _day_name(day, state.words()))
        form.change_calendar({"week": form.value.calendar.week | {day: shifts}})
        state.keep(form.key(f"calendar-{day}"), hours(shifts))


def _like_monday(form: TargetsForm) -> None:
    """Callback: Monday's hours from Tuesday to Friday."""
    week = form.value.calendar.week
    state.forget(*(form.key(f"calendar-{day}") for day in WEEKDAYS))
    form.change_calendar({"week": week | dict.fromkeys(WEEKDAYS[1:5], week.get("mon", ()))})


def hours(shifts: tuple[Shift, ...]) -> str:
    """Shifts as they are typed: "09:00-12:30, 13:30-18:00"."""
    return ", ".join(shift.text for shift in shifts)


def read_hours(text: str, place: str) -> tuple[Shift, ...]:
    """Shifts from what was typed; an empty text is a day off. Raises InputError."""
    parts = (part.strip() for part in re.split("[,;]", text))
    try:
        with errors.validated():
            return tuple(Shift.model_validate(part) for part in parts if part)
    except InputError as error:
        raise InputError(Problem(each.code, place, each.facts) for each in error.problems) from None


def as_date(value: object) -> date:
    """A cell of a date column, whatever it came as."""
    return value.date() if hasattr(value, "date") else value  # type: ignore[return-value]


def _day_name(day: Weekday, t: Translator) -> str:
    return str(get_day_names("wide", locale=t.language)[WEEKDAYS.index(day)])


@lru_cache(maxsize=1)
def _subdivisions() -> dict[str, tuple[str, ...]]:
    """Countries whose holidays are known, by their two letters, with the parts that have their own."""
    import holidays  # some hundred modules that only this section needs

    known = holidays.list_supported_countries(include_aliases=False)
    return {code: tuple(parts) for code, parts in known.items() if len(code) == 2}


@lru_cache
def _countries(language: str) -> dict[str, str]:
    """Their names in a language, in its order."""
    territories = Locale(language).territories
    names = {code: str(territories.get(code, code)) for code in _subdivisions()}
    first = ("TR",) if language == "tr" else ()
    return dict(sorted(names.items(), key=lambda item: (item[0] not in first, _sorted(item[1]))))


def _sorted(name: str) -> str:
    """A name as it is sorted: letters with marks beside those without."""
    import unicodedata

    return unicodedata.normalize("NFKD", name.replace("ı", "i").replace("İ", "I")).casefold()


@lru_cache(maxsize=1)
def _zones() -> list[str]:
    return [*sorted(zone for zone in available_timezones() if "/" in zone), "UTC"]

"""The step File: what reading found, and what to correct before anything else is looked at."""

from __future__ import annotations

from typing import Any

import streamlit as st

from complaints.reading import Raw, ReadOptions
from errors import HazirError
from i18n import Translator
from ui import errors, log_task, state
from ui.log_draft import COLUMNS, Draft, Read, has_accents
from ui.text import plain, unbroken

ENCODINGS = ("utf-8", "cp1254", "iso8859-9", "utf-16", "cp1252", "cp857")
"""What is offered besides the guess: all that Turkish texts are found in."""

SEPARATORS = {";": "semicolon", ",": "comma", "\t": "tab", "|": "bar"}
TEXTUAL = ("csv", "tsv")
SAMPLE_WIDTH = 400
"""Characters of the sample line."""


def show(draft: Draft) -> None:
    """The file's facts, refused rows, corrections; or why it could not be read."""
    reading = draft.reading
    if reading is None:
        return
    if reading.is_running:
        log_task.watch(reading, draft.put_away)
    elif reading.refused:
        _refused(draft, reading.refused)
    elif draft.read:
        _found(draft, draft.read)


def _refused(draft: Draft, refused: HazirError) -> None:
    t = state.words()
    errors.show(refused)
    with st.container(border=True):
        st.header(t("log-file-correct"), anchor=False)
        _correct(draft, None)


def _found(draft: Draft, read: Read) -> None:
    t, raw = state.words(), read.raw
    _facts(raw)
    _sample(read)
    for notice in raw.warnings:
        st.warning(plain(t(f"log-warning-{notice.code}", **notice.facts)), icon=":material/info:")
    if raw.refused_count:
        _refused_rows(raw)
    with st.expander(t("log-file-correct"), key=f"{draft.place}-correct", icon=":material/tune:"):
        _correct(draft, raw)
    problem = read.guess.problem
    if problem and not draft.is_accepted:
        _not_a_log(draft, problem)
        return
    st.button(
        t("log-page-to-columns"),
        key="log-to-columns",
        type="primary",
        icon=":material/arrow_forward:",
        icon_position="right",
        on_click=draft.go,
        args=(COLUMNS,),
    )


def _sample(read: Read) -> None:
    """The first rows, in which Turkish letters can be judged."""
    t = state.words()
    is_telling = bool(read.raw.encoding) and any(map(has_accents, read.sample))
    st.caption(t("log-file-sample" if is_telling else "log-file-sample-plain"))
    st.dataframe(list(read.sample), hide_index=True, alt=t("log-file-sample-plain"))


def _facts(raw: Raw) -> None:
    t = state.words()
    facts = {
        "rows": t.number(raw.rows_in),
        "refused": t.number(raw.refused_count),
        "columns": t.number(len(raw.headings)),
        "format": unbroken(raw.format.upper()),
    }
    with st.grid(4, min_column_width=130):
        for name, value in facts.items():
            st.metric(t(f"log-file-{name}"), value, help=_help(f"log-file-{name}"))
    used = {name: getattr(raw, name) for name in ("encoding", "separator", "sheet")}
    said = [
        f"{t(f'log-file-{name}')}: **{plain(_in_words(name, value, t))}**"
        for name, value in used.items()
        if value
    ]
    if raw.format not in ("parquet", "xes"):
        said.append(f"{t('log-file-header-row')}: **{raw.header_row}**")
    st.markdown(" · ".join(said))


def _help(message: str) -> str | None:
    t = state.words()
    return t(f"{message}.help") if t.has(f"{message}.help") else None


def _refused_rows(raw: Raw) -> None:
    t = state.words()
    st.subheader(t("log-file-refused-rows", count=raw.refused_count), anchor=False)
    st.caption(t("log-file-refused-rows.help"))
    rows = [
        {
            "line": refused.facts.get("line", refused.row),
            "why": t(f"log-row-{refused.code}", **refused.facts),
        }
        for refused in raw.refused
    ]
    st.dataframe(
        rows,
        column_config={
            "line": st.column_config.NumberColumn(t("log-file-line"), width=90, format="%d"),
            "why": st.column_config.TextColumn(t("log-file-why"), width="large"),
        },
        hide_index=True,
        height="auto" if len(rows) < 8 else 300,
        alt=t("log-file-refused-rows", count=raw.refused_count),
    )
    if len(raw.refused) < raw.refused_count:
        st.caption(t("log-file-refused-more", shown=len(raw.refused), count=raw.refused_count))


def _not_a_log(draft: Draft, problem: Any) -> None:
    t = state.words()
    said = t.explain(problem)
    st.warning(
        plain(" ".join(part for part in (said.fact, said.remedy) if part)),
        title=t("log-file-other-kind"),
        icon=":material/contract_delete:",
    )
    with st.container(horizontal=True):
        st.button(t("log-file-go-on"), key="log-go-on", on_click=_go_on, args=(draft,))
        st.button(t("log-page-put-away"), key="log-other-away", type="tertiary", on_click=draft.put_away)


def _go_on(draft: Draft) -> None:
    """Callback: it is a complaint log after all."""
    draft.is_accepted = True
    draft.go(COLUMNS)


def _correct(draft: Draft, raw: Raw | None) -> None:
    """What can be told instead of guessed; the file is read anew at once."""
    t = state.words()
    st.caption(t("log-file-correct.help"))
    with st.grid(3, min_column_width=200):
        if raw is None or raw.format in TEXTUAL:
            _option(draft, "encoding", ENCODINGS, raw.encoding if raw else "")
            _option(draft, "separator", tuple(SEPARATORS), raw.separator if raw else "")
        if raw and len(raw.sheets) > 1:
            _option(draft, "sheet", raw.sheets, raw.sheet)
        if raw is None or raw.format in (*TEXTUAL, "xlsx"):
            st.number_input(
                t("log-file-header-row"), 0, 10_000, value=None,
                key=_seed(draft, "header_row", draft.options.header_row), help=t("log-file-header-row.help"),
                placeholder=str(raw.header_row) if raw else t("log-file-guess"),
                on_change=_choose, args=(draft, "header_row"),
            )  # fmt: skip


def _option(draft: Draft, name: str, options: tuple[str, ...], found: str) -> None:
    """A choice; an empty one leaves it to the reader, who found something, or nothing yet."""
    t, told = state.words(), getattr(draft.options, name)

    def words(value: str) -> str:
        if value:
            return _in_words(name, value, t)
        by_itself = found and told is None
        return t("log-file-guessed", value=_in_words(name, found, t)) if by_itself else t("log-file-guess")

    st.selectbox(
        t(f"log-file-{name}"), ["", *dict.fromkeys((*options, *filter(None, [told])))], format_func=words,
        help=_help(f"log-file-{name}"),
        key=_seed(draft, name, told or ""), on_change=_choose, args=(draft, name),
    )  # fmt: skip


def _in_words(name: str, value: str, t: Translator) -> str:
    if name == "separator":
        return t(f"log-file-separator-{SEPARATORS[value]}") if value in SEPARATORS else value
    message = f"log-file-encoding-{value.replace('_', '-')}"
    return t(message) if name == "encoding" and t.has(message) else value


def _seed(draft: Draft, name: str, value: object) -> str:
    key = f"{draft.place}/option-{name}"
    if state.recall(key, ...) is ...:
        state.keep(key, value)
    return key


def _choose(draft: Draft, name: str) -> None:
    """Callback: read the file anew, as it is told."""
    value = state.recall(f"{draft.place}/option-{name}")
    value = None if value == "" else value
    draft.choose_options(ReadOptions.model_validate(draft.options.model_dump() | {name: value}))

"""The sample for file review: which cases, why these, sheets to print, and what the reviewer found."""

from __future__ import annotations

from functools import partial
from typing import Any

import streamlit as st

from checklists import Language
from complaints.log_report import LogReport
from complaints.review import reviewed
from complaints.sample import Marks, Review, Sample, Verdict
from errors import ConflictError
from i18n import Translator
from storage import KeptLog, Stored
from ui import downloads, errors, report_making, state
from ui.tables import Records, Table
from ui.text import plain


def show(current: state.Current, kept: KeptLog, report: LogReport) -> None:
    """How it was drawn, the sheets, the table to fill in, and what follows from it."""
    t, sample = state.words(), report.sample
    if not sample.cases:
        st.info(t("log-results-sample-none"), icon=":material/info:")
        return
    st.markdown(plain(_drawn(sample, t)))
    _sheets(current, kept, report)
    st.subheader(t("log-results-review"), anchor=False)
    st.caption(t("log-results-review.help"))
    found = state.store().review(kept.id)
    _Reviewed(kept, sample, found).show()
    marks = _marks(state.store().review(kept.id))
    st.markdown(plain(_outcome(reviewed(sample, marks), t)))


def _drawn(sample: Sample, t: Translator) -> str:
    return t(
        "log-results-sample-drawn",
        cases=t.number(len(sample.cases)),
        population=t.number(sample.population),
        must=t.number(sample.must),
        random=t.number(sample.drawn),
        frame=t.number(sample.frame),
        rate=t.percent(round(1000 * sample.detectable) / 10, 1),
        seed=str(sample.seed),
    )


def _sheets(current: state.Current, kept: KeptLog, report: LogReport) -> None:
    """A link for each part of the sheets; most samples have one."""
    from reports.case_sheets import parts

    t, count = state.words(), parts(report.sample)
    organisation = current.assessment.setup.organisation
    with st.container(horizontal=True):
        for part in range(1, count + 1):
            name = t("log-results-sheets") + (f" {part}/{count}" if count > 1 else "")
            downloads.link(
                name,
                partial(_printed, report, organisation, t.language, part),
                name=f"{organisation} – {name.replace('/', '-')}.pdf",
                media_type="application/pdf",
                key=f"log-sheets:{kept.id}:{part}",
                primary=False,
            )


def _printed(report: LogReport, organisation: str, language: Language, part: int) -> bytes:
    from reports.case_sheets import case_sheets_pdf

    chosen = {"organisation": organisation, "language": language, "part": part}
    return case_sheets_pdf(report, report_making.PRESS, **chosen).pdf


class _Reviewed(Table):
    """The reviewer's table: a row a case."""

    def __init__(self, kept: KeptLog, sample: Sample, found: Stored[str | None]):
        super().__init__(f"log-review:{kept.id}", "log-review", _marks(found))
        self.kept, self.sample, self.revision = kept, sample, found.revision

    def show(self) -> None:
        """The editor."""
        t = self.t
        words = {verdict: t(f"review-{verdict}") for verdict in Verdict}
        columns = {
            "case": st.column_config.TextColumn(t("log-results-column-case"), disabled=True),
            "reasons": st.column_config.TextColumn(t("log-results-column-reasons"), disabled=True),
            "verdict": st.column_config.SelectboxColumn(
                t("log-results-column-verdict"), options=list(words.values())
            ),
            "note": st.column_config.TextColumn(t("log-results-column-note"), max_chars=500),
        }
        rows = [self._row(case, words) for case in self.sample.cases]
        self.edit(rows, columns, partial(self._given, words), num_rows="fixed", placeholder="", height=480)

    def made(self, rows: Any) -> Marks:
        """The marks."""
        return Marks(marks=rows, reviewer=self.stored.reviewer, day=self.stored.day)

    def store(self, rows: Any) -> None:
        """Save them; what somebody else saved meanwhile is not overwritten."""
        try:
            state.store().save_review(
                self.kept.id, self.made(rows).model_dump_json(), revision=self.revision, now=state.now()
            )
        except ConflictError as error:
            errors.show(error)
            st.stop()

    def _row(self, case: Any, words: dict[Verdict, str]) -> dict[str, Any]:
        mark = self.stored.marks.get(case.case)
        return {
            "case": case.case,
            "reasons": self.t.listing(self.t(f"sample-reason-{reason}") for reason in case.reasons),
            "verdict": words[mark.verdict] if mark else None,
            "note": mark.note if mark else None,
        }

    def _given(self, words: dict[Verdict, str], records: Records) -> dict[str, Any]:
        verdicts = {word: verdict for verdict, word in words.items()}
        return {
            row["case"]: {"verdict": verdicts[row["verdict"]], "note": row["note"] or ""}
            for _, row in records
            if row["verdict"]
        }


def _marks(found: Stored[str | None]) -> Marks:
    return Marks.model_validate_json(found.value) if found.value else Marks()


def _outcome(review: Review, t: Translator) -> str:
    """What the marks say so far, with the upper bound of the error rate."""
    if review.bound is None:
        return t("log-results-review-open", open=review.open)
    return t(
        "log-results-review-done" if review.is_whole else "log-results-review-part",
        looked=t.number(review.looked_at),
        wrong=t.number(review.wrong),
        bound=t.percent(round(1000 * review.bound) / 10, 1),
        cases=t.number(review.at_most or 0),
        open=t.number(review.open),
    )

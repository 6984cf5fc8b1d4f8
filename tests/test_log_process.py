"""The process as a log shows it: order, gaps, paths and times of small logs, reckoned by hand."""

from __future__ import annotations

import ibis
import pyarrow as pa
import pytest
from log_rows import cases, events, moment

from checklists.words import Language
from complaints import every_nth
from complaints.cube import count
from complaints.fields import STEPS
from complaints.log import open_log
from complaints.process import measures, process
from complaints.process_results import Process
from complaints.said import Said, told
from complaints.targets import Procedure, Targets
from i18n import translator

FULL = ("received_at", "acknowledged_at", "decided_at", "communicated_at", "closed_at")


def shown(table: pa.Table, targets: Targets | None = None, happened: pa.Table | None = None) -> Process:
    on = ibis.memtable(happened) if happened is not None else None
    log = open_log(ibis.memtable(table), targets or Targets(), worked=(), events=on)
    return process(log, count(log, {}, measures(log)))


def steps(found: Process) -> dict[str, tuple[int, int, int, int]]:
    """Reached, expected, missing, early of each step."""
    return {s.step: (s.reached, s.expected, s.missing, s.early) for s in found.steps}


def paths(found: Process) -> dict[str, tuple[int, bool | None]]:
    return {" ".join(v.steps): (v.cases, v.conforms) for v in found.variants}


SMALL = cases(
    FULL,
    # in order; not acknowledged; acknowledged after the decision; still open
    ("1 09:00", "1 10:00", "2 09:00", "2 12:00", "3 09:00"),
    ("1 09:00", None, "3 09:00", "3 10:00", "4 09:00"),
    ("1 09:00", "5 09:00", "4 09:00", "6 09:00", "7 09:00"),
    ("1 09:00", "1 11:00", None, None, None),
)

REOPENED = cases(("received_at", "closed_at", "reopened_at"), ("1 09:00", "2 09:00", "3 09:00"))


def test_a_case_conforms_if_nothing_is_missing_or_early_so_far():
    found = shown(SMALL)
    assert (found.cases, found.conforming, found.closed) == (4, 2, 3)
    assert found.low < 0.5 < found.high


def test_a_step_is_missing_only_where_the_case_is_past_it():
    assert steps(shown(SMALL)) == {
        "received_at": (4, 4, 0, 0),
        "acknowledged_at": (3, 3, 1, 0),
        "decided_at": (3, 3, 0, 1),
        "communicated_at": (3, 3, 0, 0),
        "closed_at": (3, 0, 0, 0),
    }


def test_paths_are_the_steps_in_order_of_time():
    assert paths(shown(SMALL)) == {
        "received_at acknowledged_at": (1, True),
        "received_at acknowledged_at decided_at communicated_at closed_at": (1, True),
        "received_at decided_at acknowledged_at communicated_at closed_at": (1, False),
        "received_at decided_at communicated_at closed_at": (1, False),
    }


def test_edges_tell_what_followed_straight_and_how_long_it_took():
    found = {(e.source, e.target): (e.cases, e.spell.median) for e in shown(SMALL).edges}
    assert found == {
        ("received_at", "acknowledged_at"): (2, 1.0),
        ("received_at", "decided_at"): (2, 48.0),
        ("acknowledged_at", "decided_at"): (1, 23.0),
        ("decided_at", "communicated_at"): (2, 1.0),
        ("decided_at", "acknowledged_at"): (1, 24.0),
        ("acknowledged_at", "communicated_at"): (1, 24.0),
        ("communicated_at", "closed_at"): (3, 23.0),
    }


def test_times_have_median_ninth_decile_longest_and_number():
    ten = cases(("received_at", "acknowledged_at"), *(("1 00:30", f"1 {n:02}:30") for n in range(1, 11)))
    [between] = shown(ten).times
    assert (between.start, between.end) == ("received_at", "acknowledged_at")
    assert (between.spell.n, between.spell.median, between.spell.p90, between.spell.longest) == (10, 5, 9, 10)


def test_a_step_before_its_predecessor_has_no_time():
    [between] = shown(cases(("received_at", "closed_at"), ("2 09:00", "1 09:00"))).times
    assert between.spell.n == 0
    assert between.spell.median is None


def test_steps_at_one_moment_are_in_order():
    found = shown(cases(("received_at", "decided_at", "communicated_at"), ("1 09:00", "1 09:00", "1 09:00")))
    assert paths(found) == {"received_at decided_at communicated_at": (1, True)}
    assert [e.spell.median for e in found.edges] == [0, 0]


def test_a_day_without_a_time_is_in_order_wherever_its_day_allows():
    days = cases(
        ("received_at", "acknowledged_at", "closed_at"),
        ("2 10:12", "2 00:00", "2 15:00"),
        ("2 10:12", "1 00:00", "3 00:00"),
    )
    found = shown(days)
    assert steps(found)["acknowledged_at"] == (2, 2, 0, 1)
    assert (found.times[0].spell.n, found.times[0].spell.longest) == (1, 0)
    assert paths(found) == {
        "received_at acknowledged_at closed_at": (1, True),
        "acknowledged_at received_at closed_at": (1, False),
    }


def test_escalation_and_reopening_have_no_place_to_keep():
    free = ("received_at", "acknowledged_at", "escalated_at", "closed_at", "reopened_at")
    found = shown(cases(free, ("1 09:00", "1 12:00", "1 10:00", "5 09:00", "4 09:00")))
    assert (found.conforming, found.reopened) == (1, 1)
    path = "received_at escalated_at acknowledged_at reopened_at closed_at"
    assert paths(found) == {path: (1, True)}


def test_steps_that_the_log_has_no_column_for_are_named_and_not_counted():
    found = shown(cases(("received_at", "closed_at"), ("1 09:00", "2 09:00")))
    assert found.absent == (
        "logged_at", "acknowledged_at", "assessed_at", "investigated_at", "decided_at", "communicated_at",
        "executed_at",
    )  # fmt: skip
    assert found.conforming == 1


def test_an_own_procedure_sets_order_and_needed_steps():
    own = Procedure(
        steps=("received_at", "decided_at", "acknowledged_at", "closed_at"),
        required=("received_at", "decided_at"),
        source="KP-07",
    )
    found = shown(SMALL, Targets(procedure=own))
    assert (found.own, found.source) == (True, "KP-07")
    # the first acknowledges before it decides; the fourth is not past the decision, for it only acknowledged
    assert steps(found)["acknowledged_at"] == (3, 0, 0, 1)
    assert steps(found)["decided_at"] == (3, 4, 1, 0)
    assert found.conforming == 2


def test_all_eleven_steps_may_stand_in_any_order():
    back = [f"{20 - n} 09:00" for n in range(len(STEPS))]
    swapped = ["2 09:00", "1 09:00", *(f"{n} 09:00" for n in range(3, len(STEPS) + 1))]
    assert set(paths(shown(cases(STEPS, back, swapped)))) == {
        " ".join(reversed(STEPS)),
        " ".join((STEPS[1], STEPS[0], *STEPS[2:])),
    }


def test_only_the_most_frequent_paths_are_listed_and_the_rest_is_summed():
    masks = [[f"{n + 1} 09:00" if mask >> n & 1 else None for n in range(5)] for mask in range(1, 32)]
    found = shown(cases(FULL, *masks))
    assert (found.paths, len(found.variants), found.other_cases) == (31, 20, 11)


def test_an_event_log_shows_its_own_activities():
    happened = events(
        ("A", "Register", "1 09:00"), ("A", "Check", "1 10:00"), ("A", "Answer", "1 12:00"),
        ("B", "Register", "2 09:00"), ("B", "Check", "2 09:30"), ("B", "Check", "2 10:00"),
        ("B", "Answer", "2 13:00"),
        ("C", "Register", "3 09:00"), ("C", "Check", "3 11:00"), ("C", "Answer", "3 12:00"),
    )  # fmt: skip
    found = shown(cases(("received_at",), ("1 09:00",), ("2 09:00",), ("3 09:00",)), happened=happened)
    assert paths(found) == {
        "Register Check Answer": (2, None),
        "Register Check Check Answer": (1, None),
    }
    assert (found.activities, found.paths, found.reworked, found.other_cases) == (True, 2, 1, 0)
    times = {(e.source, e.target): (e.cases, e.spell.median, e.spell.longest) for e in found.edges}
    assert times == {
        ("Register", "Check"): (3, 1.0, 2.0),
        ("Check", "Check"): (1, 0.5, 0.5),
        ("Check", "Answer"): (3, 2.0, 3.0),
    }


def test_events_at_one_moment_keep_the_order_of_the_file():
    happened = events(("A", "b", "1 09:00"), ("A", "a", "1 09:00"), ("A", "c", "1 09:00"))
    assert list(paths(shown(cases(("received_at",), ("1 09:00",)), happened=happened))) == ["b a c"]


def test_a_path_of_more_than_forty_nine_events_is_cut():
    many = events(*(("A", "call", f"1 09:{n:02}") for n in range(50)))
    [variant] = shown(cases(("received_at",), ("1 09:00",)), happened=many).variants
    assert variant.steps == ("call",) * 49 + ("…",)


def test_repeated_steps_are_counted_by_case():
    happened = events(
        ("A", "Decide", "1 09:00", "decided_at"), ("A", "Decide again", "1 10:00", "decided_at"),
        ("B", "Decide", "1 09:00", "decided_at"),
    )  # fmt: skip
    found = shown(cases(("received_at", "decided_at"), ("1 08:00", "1 09:00"), ("1 08:00", "1 09:00")),
                  happened=happened)  # fmt: skip
    assert {s.step: s.repeated for s in found.steps} == {"received_at": 0, "decided_at": 1}
    assert found.reworked == 0


def test_an_empty_log_says_so():
    found = shown(cases(FULL))
    assert (found.cases, found.variants, found.edges) == (0, (), ())
    assert [said.code for said in found.said] == ["process-empty"]


@pytest.mark.parametrize("missing", range(4))
def test_no_row_of_the_log_is_kept(missing: int):
    assert moment("1 09:00").isoformat() not in shown(SMALL).model_dump_json()


@pytest.mark.parametrize("language", ["en", "tr"])
def test_every_sentence_of_the_process_can_be_said(language: Language):
    happened = events(("S-0001", "Call", "1 09:00"), ("S-0001", "Call", "1 10:00"))
    codes = set()
    for found in (shown(SMALL), shown(cases(FULL)), shown(SMALL, happened=happened), shown(REOPENED)):
        for said in found.said:
            assert told(said, translator(language))
            codes.add(said.code)
    assert codes == {
        "process-empty", "process-conformance", "process-missing", "process-early", "process-paths",
        "process-reopened", "process-reworked", "process-absent",
    }  # fmt: skip


def test_a_step_is_called_by_its_name():
    said = Said(code="process-absent", fields={"step": "decided_at"})
    assert told(said, translator("en")).endswith(": Decision.")
    assert told(said, translator("tr")).endswith(": Karar.")


def test_in_a_large_log_edges_are_counted_whole_and_timed_by_every_nth_case(monkeypatch):
    monkeypatch.setattr(every_nth, "LOOKED_AT", 4)
    ten = cases(("received_at", "closed_at"), *(("1 09:00", f"1 {9 + n}:00") for n in range(1, 11)))
    [edge] = shown(ten).edges
    # of ten cases every third: rows 3, 6 and 9 took as many hours
    assert (edge.cases, edge.spell.n, edge.spell.median, edge.spell.longest) == (10, 3, 6, 9)

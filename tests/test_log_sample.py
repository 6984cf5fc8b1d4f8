"""The sample for file review: what is in it, that it repeats, and what a review says of the rest."""

import math
from collections import Counter
from datetime import datetime, timedelta
from itertools import combinations

import ibis
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from scipy.stats import chisquare

from complaints import sampling
from complaints.intervals import most_wrong, needed, shows, upper_bound
from complaints.log import Log, open_log
from complaints.review import reviewed
from complaints.sample import Mark, Marks, Sample, SampleReason, SampleRule, Verdict
from complaints.sampling import draw, size
from complaints.targets import Targets

START = datetime.fromisoformat("2026-01-05T09:00")


def log_of(columns: dict[str, list]) -> Log:
    """A log of these columns; every case is received an hour after the one before."""
    count = len(next(iter(columns.values())))
    rows = {
        "row": pa.array(range(1, count + 1), pa.int64()),
        "case_id": [f"C-{n:05}" for n in range(1, count + 1)],
        "received_at": pa.array([START + timedelta(hours=n) for n in range(count)], pa.timestamp("us")),
    }
    return open_log(ibis.memtable(pa.table(rows | columns)), Targets())


def plain_log(count: int = 400) -> Log:
    sites = ["Ankara", "İzmir", None, "Bursa"]
    return log_of(
        {
            "site": [sites[n % 7 % 4] for n in range(count)],
            "channel": [("e-mail", "phone")[n % 3 == 0] for n in range(count)],
            "safety": [n % 97 == 5 for n in range(count)],
            "referred_out": [n % 61 == 7 or None for n in range(count)],
            "complainant": [f"pseudonym {n}" for n in range(count)],
            "closed_at": pa.array(
                [None if n % 20 == 3 else START + timedelta(hours=n + n * 37 % 500) for n in range(count)],
                pa.timestamp("us"),
            ),
        }
    )


@pytest.fixture(scope="module")
def sample() -> Sample:
    return draw(plain_log(), seed=7)


def cases(sample: Sample, reason: SampleReason) -> list[str]:
    return [case.case for case in sample.cases if reason in case.reasons]


# What is in it


def test_every_safety_and_every_referred_case_is_in_it(sample):
    assert cases(sample, SampleReason.SAFETY) == [f"C-{n + 1:05}" for n in range(400) if n % 97 == 5]
    assert cases(sample, SampleReason.REFERRED) == [f"C-{n + 1:05}" for n in range(400) if n % 61 == 7]
    assert sample.must == len({n for n in range(400) if n % 97 == 5 or n % 61 == 7})


def test_the_random_part_has_the_root_of_all_cases_and_comes_from_the_others(sample):
    assert len(cases(sample, SampleReason.RANDOM)) == 20
    assert sample.frame == 400 - sample.must
    both = {SampleReason.SAFETY, SampleReason.REFERRED}
    assert not [case for case in sample.cases if case.is_random and both & set(case.reasons)]


def test_strata_get_their_share_rounded_down_or_up(sample):
    assert sum(s.cases for s in sample.strata) == sample.frame
    for stratum in sample.strata:
        share = sample.drawn * stratum.cases / sample.frame
        assert stratum.drawn in (math.floor(share), math.ceil(share))


def test_an_empty_cell_is_a_stratum_of_its_own(sample):
    assert {s.site for s in sample.strata} == {"Ankara", "Bursa", "İzmir", None}


def test_the_drawn_cases_lie_in_the_strata_that_say_so(sample):
    random = [case for case in sample.cases if case.is_random]
    found = Counter((case.facts.get("site"), case.facts.get("channel")) for case in random)
    assert found == {(s.site, s.channel): s.drawn for s in sample.strata if s.drawn}


def test_the_five_oldest_open_cases_are_in_it(sample):
    expected = [f"C-{n + 1:05}" for n in range(400) if n % 20 == 3][:5]
    assert cases(sample, SampleReason.OLDEST_OPEN) == expected


def test_the_five_slowest_closed_cases_are_in_it_the_first_of_equal_ones(sample):
    took = sorted((-(n * 37 % 500), n) for n in range(400) if n % 20 != 3)[:5]
    assert cases(sample, SampleReason.SLOWEST_CLOSED) == sorted(f"C-{n + 1:05}" for _, n in took)


def test_a_case_may_be_in_it_for_several_reasons_but_once():
    log = log_of({"safety": [True] * 3, "closed_at": pa.nulls(3, pa.timestamp("us"))})
    drawn = draw(log, seed=1)
    assert [case.reasons for case in drawn.cases] == [(SampleReason.SAFETY, SampleReason.OLDEST_OPEN)] * 3


def test_no_column_about_a_person_is_in_it(sample):
    columns = set().union(*(case.facts for case in sample.cases))
    assert columns == {"received_at", "site", "channel", "safety", "referred_out", "closed_at"}


def test_what_a_log_lacks_is_named_and_its_part_is_empty():
    drawn = draw(log_of({"site": ["a"] * 30}), seed=1)
    assert drawn.lacking == ("safety", "referred_out", "channel", "closed_at")
    assert {case.reasons for case in drawn.cases} == {(SampleReason.RANDOM,)}
    assert len(drawn.cases) == 10


def test_an_empty_log_gives_an_empty_sample():
    drawn = draw(log_of({"site": pa.array([], pa.string())}), seed=1)
    assert (drawn.cases, drawn.strata, drawn.frame, drawn.detectable) == ((), (), 0, 1.0)


def test_cases_without_a_number_are_called_by_their_row_and_repeated_numbers_apart():
    drawn = draw(log_of({"case_id": ["A", "A", None]}), seed=1)
    assert [case.case for case in drawn.cases] == ["A (#1)", "A (#2)", "#3"]


def test_more_safety_cases_than_anybody_opens_are_drawn_by_the_seed(monkeypatch):
    monkeypatch.setattr(sampling, "MUST_LIMIT", 8)
    drawn = draw(log_of({"safety": [True] * 50}), seed=1)
    assert (drawn.must, len(drawn.cases)) == (50, 8)


def test_a_log_with_too_many_places_is_drawn_from_as_a_whole(monkeypatch):
    monkeypatch.setattr(sampling, "STRATA", 3)
    drawn = draw(log_of({"site": [f"site {n}" for n in range(60)]}), seed=1)
    assert [(s.site, s.drawn) for s in drawn.strata] == [("*", 10)]
    assert drawn.drawn == len(drawn.cases) == 10


# It repeats


def test_the_same_seed_on_the_same_log_gives_the_same_list(sample):
    assert draw(plain_log(), seed=7) == sample


def test_another_seed_gives_another_list(sample):
    other = draw(plain_log(), seed=8)
    assert cases(other, SampleReason.RANDOM) != cases(sample, SampleReason.RANDOM)
    assert cases(other, SampleReason.SAFETY) == cases(sample, SampleReason.SAFETY)


def test_the_order_of_the_rows_in_the_table_does_not_matter():
    log = plain_log()
    turned = open_log(log.table.order_by(ibis.desc("row")), Targets())
    assert draw(turned, seed=7) == draw(log, seed=7)


def test_the_list_of_a_seed_never_changes():
    # Written down once: machines, versions and engines have to agree on it.
    drawn = draw(log_of({"site": ["a"] * 50}), seed=2026)
    assert [case.row for case in drawn.cases if case.is_random] == [4, 6, 14, 17, 21, 22, 24, 35, 40, 47]


@pytest.mark.parametrize("sites", [["only"], ["a", "b", "b", "c"]])
def test_every_case_has_the_same_chance(sites):
    log = log_of({"site": [sites[n % len(sites)] for n in range(40)]})
    drawn = Counter(case.row for seed in range(60) for case in draw(log, seed=seed).cases if case.is_random)
    assert sum(drawn.values()) == 600
    assert chisquare([drawn[row] for row in range(1, 41)]).pvalue > 0.001


@given(st.integers(), st.lists(st.integers(1, 10**9), min_size=1, max_size=30, unique=True))
def test_keys_are_what_plain_python_reckons(seed, rows):
    table = ibis.memtable(pa.table({"row": pa.array(rows, pa.int64())}))
    found = table.mutate(key=sampling._key(table.row, seed)).to_pyarrow().to_pylist()
    secrets = [sampling._secret(seed, n) for n in range(4)]
    for row in found:
        a, b, c, d = secrets
        assert row["key"] == (((a * row["row"] + b) * row["row"] + c) * row["row"] + d) % sampling.PRIME


# How many


@pytest.mark.parametrize(
    ("cases_", "wanted"), [(0, 0), (4, 4), (9, 9), (100, 10), (101, 11), (10_000, 100), (10_001, 101)]
)
def test_the_usual_size_is_the_root_rounded_up_and_at_least_ten(cases_, wanted):
    assert size(SampleRule(), cases_, cases_) == wanted


def test_a_fixed_size_is_what_was_said_and_never_more_than_there_is():
    assert size(SampleRule(kind="fixed", size=25), 1000, 900) == 25
    assert size(SampleRule(kind="fixed", size=25), 1000, 12) == 12


def test_an_attribute_sample_shows_the_rate_that_it_was_chosen_for():
    # The textbook figure: 59 cases show an error rate of 5 % of a large stock with 95 % confidence.
    drawn = size(SampleRule(kind="attribute", rate=5), 10**6, 10**6)
    assert drawn == 59
    assert shows(drawn, 10**6) / 10**6 <= 0.05 < shows(drawn - 1, 10**6) / 10**6


@pytest.mark.parametrize("made", [{"kind": "fixed"}, {"kind": "attribute"}, {"size": 3}, {"rate": 3.0}])
def test_a_rule_names_what_it_needs_and_nothing_else(made):
    with pytest.raises(ValidationError):
        SampleRule(**made)


def test_what_the_random_part_can_show_is_stated(sample):
    assert sample.detectable == shows(20, sample.frame) / sample.frame
    assert 0.10 < sample.detectable < 0.15


# What a review says


@given(st.integers(1, 9), st.data())
def test_the_bound_is_right_for_every_stock_small_enough_to_try_all_samples(stock, data):
    drawn = data.draw(st.integers(1, stock))
    failed = data.draw(st.integers(0, drawn))

    def share_with_so_few(wrong: int) -> float:
        samples = list(combinations(range(stock), drawn))
        return sum(sum(case < wrong for case in s) <= failed for s in samples) / len(samples)

    possible = range(failed, stock - (drawn - failed) + 1)
    assert most_wrong(failed, drawn, stock) == max(
        wrong for wrong in possible if wrong == failed or share_with_so_few(wrong) > 0.05 + 1e-12
    )


def test_the_bound_never_exceeds_that_of_an_endless_stock_and_nears_it():
    assert most_wrong(1, 40, 400) / 400 < upper_bound(1, 40)
    assert most_wrong(1, 40, 10**6) / 10**6 == pytest.approx(upper_bound(1, 40), abs=1e-4)


def test_what_was_looked_at_as_a_whole_is_known():
    assert most_wrong(3, 50, 50) == 3
    assert shows(50, 50) == 1
    assert needed(1, 50) == 48  # 47 of 50 would miss the one wrong case in 6 of 100 samples


def marked(sample: Sample, verdicts: dict[str, Verdict]) -> Marks:
    return Marks(marks={case: Mark(verdict=verdict) for case, verdict in verdicts.items()})


def test_a_clean_review_bounds_the_rate_by_what_the_sample_could_show(sample):
    review = reviewed(sample, marked(sample, {case.case: Verdict.OK for case in sample.cases}))
    assert (review.ok, review.not_ok, review.open, review.is_whole) == (len(sample.cases), 0, 0, True)
    assert (review.looked_at, review.wrong) == (20, 0)
    assert review.at_most == shows(20, sample.frame) - 1


def test_a_file_that_is_not_available_counts_as_wrong(sample):
    random = cases(sample, SampleReason.RANDOM)
    verdicts = {case.case: Verdict.OK for case in sample.cases}
    missing = reviewed(sample, marked(sample, verdicts | {random[0]: Verdict.NOT_AVAILABLE}))
    wrong = reviewed(sample, marked(sample, verdicts | {random[0]: Verdict.NOT_OK}))
    assert missing.bound == wrong.bound
    assert (missing.wrong, missing.not_available, missing.not_ok) == (1, 1, 0)


def test_cases_outside_the_random_part_do_not_move_the_bound(sample):
    safety = cases(sample, SampleReason.SAFETY)
    verdicts = {case.case: Verdict.OK for case in sample.cases}
    review = reviewed(sample, marked(sample, verdicts | {safety[0]: Verdict.NOT_OK}))
    assert (review.not_ok, review.wrong) == (1, 0)


def test_an_unfinished_review_is_provisional_and_an_unbegun_one_says_nothing(sample):
    random = cases(sample, SampleReason.RANDOM)
    begun = reviewed(sample, marked(sample, dict.fromkeys(random[:5], Verdict.OK)))
    assert not begun.is_whole
    assert begun.at_most == most_wrong(0, 5, sample.frame)
    unbegun = reviewed(sample, Marks())
    assert (unbegun.bound, unbegun.at_most, unbegun.open) == (None, None, len(sample.cases))


def test_marks_on_cases_of_another_sample_say_nothing(sample):
    assert reviewed(sample, Marks(marks={"X-1": Mark(verdict=Verdict.NOT_OK)})).not_ok == 0

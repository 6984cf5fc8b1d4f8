"""What is kept of complaint logs: reports, reviews, templates, the key; what one change attaches."""

import stat
import threading
import zipfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from assessment.model import Answer, Evidence, EvidenceKind, Level, LogTestOutcome, Setup
from checklists import load_standard
from errors import ConflictError, HazirError, InputError, NotFound, StorageError
from i18n import translator
from storage import ChangeKind, Store
from storage.archive import export_zip, import_zip
from storage.canonical import assessment_text

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
STANDARD = load_standard()
FIRST, SECOND, THIRD = (f"{STANDARD.id}/7.4-0{n}" for n in (1, 2, 3))
BODY, CUBE = '{"cases": 3, "ad": "Şükrü"}', b"PAR1\x00\xffPAR1"


@pytest.fixture
def assessment(store: Store) -> str:
    return store.create(Setup(organisation="Iğdır Şeker A.Ş."), STANDARD.content_hash, now=NOW).id


def piece(id_: str, *, passed: bool = True, title: str = "Log test T04") -> Evidence:
    return Evidence(
        id=id_ * 32, kind=EvidenceKind.LOG_TEST, title=title, speaks_for=date(2026, 6, 30),
        log_test=LogTestOutcome(test="T04", passed=passed),
    )  # fmt: skip


def answer(requirement: str, *evidence: str, level: Level | None = None) -> Answer:
    return Answer(requirement=requirement, level=level, evidence=tuple(e * 32 for e in evidence))


def words(error: HazirError) -> None:
    """Every refusal has its words in both languages."""
    for language in ("en", "tr"):
        explained = translator(language).explain_all(error)[0]
        assert explained.fact
        assert explained.remedy


# Reports


def test_a_report_is_read_back_as_it_was_kept(store, assessment):
    kept = store.add_log(assessment, "complaints.csv", BODY, CUBE, now=NOW, actor="Ayşe")
    assert store.log(kept.id) == BODY
    assert store.log_cube(kept.id) == CUBE
    assert store.logs(assessment) == (kept,)
    assert (kept.label, kept.at, kept.actor) == ("complaints.csv", NOW, "Ayşe")


def test_a_report_may_come_without_counts(store, assessment):
    assert store.log_cube(store.add_log(assessment, "a", BODY, now=NOW).id) is None


def test_logs_are_listed_the_newest_first_and_none_is_replaced(store, assessment):
    made = [store.add_log(assessment, "complaints.csv", f"{n}", now=NOW).id for n in range(3)]
    assert [log.id for log in store.logs(assessment)] == made[::-1]


def test_logs_belong_to_one_assessment(store, assessment):
    other = store.create(Setup(organisation="B"), STANDARD.content_hash, now=NOW).id
    store.add_log(assessment, "a", BODY, now=NOW)
    assert store.logs(other) == ()


def test_keeping_a_log_changes_nothing_of_the_assessment(store, assessment):
    before = store.version(assessment), store.changes(assessment), store.load(assessment)
    store.add_log(assessment, "a", BODY, now=NOW)
    assert (store.version(assessment), store.changes(assessment), store.load(assessment)) == before


@pytest.mark.parametrize("label", ["", " ", "x" * 301, "a\0b"])
def test_a_label_is_one_clean_line(store, assessment, label):
    with pytest.raises(InputError, match="log-label") as refused:
        store.add_log(assessment, label, BODY, now=NOW)
    words(refused.value)
    assert store.logs(assessment) == ()


def test_a_report_that_the_disk_changed_is_not_shown(store, assessment):
    kept = store.add_log(assessment, "a", BODY, now=NOW)
    engine = create_engine(f"sqlite:///{store.folder / 'hazir.db'}")
    with engine.begin() as connection:
        connection.execute(text("UPDATE complaint_log SET body = '{}'"))
    engine.dispose()
    with pytest.raises(StorageError, match="database-damaged"):
        store.log(kept.id)


def test_a_log_that_is_not_there_is_refused_in_words(store):
    for ask in (store.log, store.log_cube, store.review):
        with pytest.raises(NotFound, match="complaint-log-not-there") as refused:
            ask(99)
        words(refused.value)


def test_a_deleted_assessments_logs_are_hidden_and_come_back_with_it(store, assessment):
    kept = store.add_log(assessment, "a", BODY, now=NOW)
    store.delete(assessment, now=NOW)
    for ask in (lambda: store.logs(assessment), lambda: store.log(kept.id), lambda: store.review(kept.id)):
        with pytest.raises(NotFound, match="assessment-deleted"):
            ask()
    store.restore(assessment, now=NOW)
    assert store.log(kept.id) == BODY


def test_a_copy_of_an_assessment_begins_without_logs(store, assessment):
    store.add_log(assessment, "a", BODY, now=NOW)
    assert store.logs(store.duplicate(assessment, now=NOW).id) == ()


def test_logs_stay_out_of_exports_and_snapshots_and_attached_evidence_travels(store, assessment):
    store.add_log(assessment, "a", "secret-report", now=NOW)
    store.attach(assessment, [piece("a")], [(answer(FIRST, "a"), 0)], now=NOW)
    snapshot = store.take_snapshot(assessment, "before", now=NOW)
    data = export_zip(store.load(assessment), store.read_file)
    assert b"secret-report" not in data
    assert b"secret-report" not in assessment_text(store.snapshot(snapshot.id))
    assert import_zip(data).assessment.evidence == {piece("a").id: piece("a")}


# Reviews


def test_a_review_is_kept_with_its_revision(store, assessment):
    log = store.add_log(assessment, "a", BODY, now=NOW).id
    assert (store.review(log).value, store.review(log).revision) == (None, 0)
    assert store.save_review(log, "one", revision=0, now=NOW, actor="Ayşe") == 1
    assert store.save_review(log, "two", revision=1, now=NOW + timedelta(hours=1)) == 2
    assert (store.review(log).value, store.review(log).revision) == ("two", 2)


def test_saving_the_same_review_again_changes_nothing(store, assessment):
    log = store.add_log(assessment, "a", BODY, now=NOW).id
    store.save_review(log, "one", revision=0, now=NOW)
    assert store.save_review(log, "one", revision=1, now=NOW) == 1


def test_of_two_reviewers_the_second_is_told_and_nothing_is_overwritten(store, assessment):
    log = store.add_log(assessment, "a", BODY, now=NOW).id
    store.save_review(log, "one", revision=0, now=NOW, actor="Ayşe")
    with pytest.raises(ConflictError, match="log-review-conflict") as refused:
        store.save_review(log, "two", revision=0, now=NOW)
    words(refused.value)
    assert store.review(log).value == "one"


# Templates


def test_templates_are_kept_by_name_for_every_assessment(store):
    store.save_template("Our CRM", "a: 1", now=NOW)
    store.save_template("Çağrı merkezi", "b: 2", now=NOW)
    store.save_template("Our CRM", "a: 2", now=NOW)
    assert store.templates() == {"Our CRM": "a: 2", "Çağrı merkezi": "b: 2"}


def test_a_removed_template_is_gone_and_an_unknown_one_is_refused(store):
    store.save_template("Our CRM", "a: 1", now=NOW)
    store.remove_template("Our CRM")
    assert store.templates() == {}
    with pytest.raises(NotFound, match="log-template-not-there") as refused:
        store.remove_template("Our CRM")
    words(refused.value)


def test_a_template_needs_a_name(store):
    with pytest.raises(InputError, match="log-label"):
        store.save_template("  ", "a: 1", now=NOW)


# Attaching


def test_evidence_and_answers_are_one_change_that_one_undo_takes_back(store, assessment):
    store.save_answer(assessment, answer(SECOND, level=Level.INFORMAL), revision=0, now=NOW)
    before = store.load(assessment)
    revisions = store.attach(
        assessment,
        [piece("a"), piece("b")],
        [(answer(FIRST, "a"), 0), (answer(SECOND, "a", "b", level=Level.APPLIED), 1)],
        target="complaints.csv",
        now=NOW,
    )
    assert revisions == (1, 2)
    after = store.load(assessment)
    assert after.evidence == {p.id: p for p in (piece("a"), piece("b"))}
    assert after.answers[SECOND] == answer(SECOND, "a", "b", level=Level.APPLIED)
    change = store.changes(assessment)[0]
    assert (change.kind, change.target) == (ChangeKind.LOG_TESTS, "complaints.csv")
    assert store.undo(assessment, now=NOW) is not None
    assert store.load(assessment).evidence == before.evidence == {}
    assert store.load(assessment).answers[SECOND] == before.answers[SECOND]


def test_attaching_twice_changes_nothing(store, assessment):
    store.attach(assessment, [piece("a")], [(answer(FIRST, "a"), 0)], now=NOW)
    version = store.version(assessment)
    assert store.attach(assessment, [piece("a")], [(answer(FIRST, "a"), 1)], now=NOW) == (1,)
    assert store.version(assessment) == version


def test_a_new_outcome_of_the_same_log_takes_the_place_of_the_old(store, assessment):
    store.attach(assessment, [piece("a")], [(answer(FIRST, "a"), 0)], now=NOW)
    store.attach(assessment, [piece("a", passed=False)], [(answer(FIRST, "a"), 1)], now=NOW)
    assert store.load(assessment).evidence == {piece("a").id: piece("a", passed=False)}
    assert store.answer(assessment, FIRST).revision == 1  # the answer itself is the same


def test_replaced_evidence_goes_everywhere_and_stays_in_the_trail(store, assessment):
    answers = [(answer(FIRST, "a"), 0), (answer(THIRD, "a", level=Level.APPLIED), 0)]
    store.attach(assessment, [piece("a")], answers, now=NOW)
    store.attach(assessment, [piece("b")], [(answer(FIRST, "b"), 1)], replaced=["a" * 32], now=NOW)
    after = store.load(assessment)
    assert set(after.evidence) == {"b" * 32}
    assert after.answers[THIRD] == answer(THIRD, level=Level.APPLIED)
    before = store.changes(assessment)[0].before
    assert before is not None
    assert before.evidence["a" * 32] == piece("a")
    store.undo(assessment, now=NOW)
    assert store.load(assessment).answers[THIRD] == answer(THIRD, "a", level=Level.APPLIED)


def test_replacing_what_is_not_there_changes_nothing(store, assessment):
    version = store.version(assessment)
    store.attach(assessment, [], [], replaced=["f" * 32], now=NOW)
    assert store.version(assessment) == version


def test_an_answer_saved_meanwhile_is_told_and_nothing_is_attached(store, assessment):
    store.save_answer(assessment, answer(FIRST, level=Level.INFORMAL), revision=0, now=NOW)
    with pytest.raises(ConflictError, match="answer-conflict"):
        store.attach(assessment, [piece("a")], [(answer(FIRST, "a"), 0)], now=NOW)
    assert store.load(assessment).evidence == {}


@pytest.mark.parametrize("replaced", [(), ("c" * 32,)])
def test_an_answer_cannot_rest_on_evidence_that_nobody_has_or_that_goes(store, assessment, replaced):
    if replaced:
        store.add_evidence(assessment, piece("c"), now=NOW)
    with pytest.raises(NotFound, match="evidence-not-there"):
        store.attach(assessment, [piece("a")], [(answer(FIRST, "c"), 0)], replaced=replaced, now=NOW)
    assert "a" * 32 not in store.load(assessment).evidence


def test_the_change_has_its_words(store):
    assert translator("en")(f"change-{ChangeKind.LOG_TESTS}")
    assert translator("tr")(f"change-{ChangeKind.LOG_TESTS}")


# The key of pseudonyms


def test_the_key_is_made_once_and_is_the_owners_alone(store):
    key = store.log_key()
    assert len(key) == 32
    assert store.log_key() == key
    assert stat.S_IMODE((store.folder / "log.key").stat().st_mode) == 0o600
    assert [p.name for p in store.folder.iterdir() if p.name.startswith(".new")] == []


def test_every_data_folder_has_a_key_of_its_own(store, tmp_path):
    with Store.open(tmp_path / "other") as other:
        assert other.log_key() != store.log_key()


def test_processes_that_ask_at_once_get_the_same_key(tmp_path):
    stores = [Store.open(tmp_path / "data") for _ in range(6)]
    keys: list[bytes] = []
    threads = [threading.Thread(target=lambda s=s: keys.append(s.log_key())) for s in stores]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for store in stores:
        store.close()
    assert len(keys) == 6
    assert len(set(keys)) == 1


def test_a_damaged_key_is_told_and_not_used(store):
    (store.folder / "log.key").write_bytes(b"short")
    with pytest.raises(StorageError, match="log-key-damaged") as refused:
        store.log_key()
    words(refused.value)


def test_the_key_is_in_no_backup_and_reports_are(store, assessment, tmp_path):
    store.log_key()
    store.add_log(assessment, "a", BODY, now=NOW)
    target: Path = store.backup(tmp_path / "copy.zip")
    with zipfile.ZipFile(target) as archive:
        assert "log.key" not in archive.namelist()
        archive.extractall(tmp_path / "restored")
    with Store.open(tmp_path / "restored") as restored:
        assert restored.log(restored.logs(assessment)[0].id) == BODY


# Older data folders


def test_a_data_folder_from_before_logs_is_brought_up_to_date(tmp_path):
    with Store.open(tmp_path / "data") as store:
        kept = store.create(Setup(organisation="A"), STANDARD.content_hash, now=NOW).id
    engine = create_engine(f"sqlite:///{tmp_path / 'data' / 'hazir.db'}")
    with engine.begin() as connection:
        for table in ("log_review", "complaint_log", "log_template"):
            connection.execute(text(f"DROP TABLE {table}"))
        connection.execute(text("UPDATE alembic_version SET version_num = '0002'"))
    engine.dispose()
    with Store.open(tmp_path / "data") as store:
        assert store.logs(kept) == ()
        store.save_template("T", "x", now=NOW)
        assert store.templates() == {"T": "x"}

"""What any assessment may look like, for property tests (hypothesis)."""

from __future__ import annotations

import hashlib
from datetime import date

from hypothesis import strategies as st

from assessment.model import (
    Accreditation,
    Answer,
    Assessment,
    Confidence,
    Criterion,
    CriterionBasis,
    Evidence,
    EvidenceKind,
    Integrated,
    Level,
    LogTestOutcome,
    Setup,
    Size,
    StoredFile,
)
from assessment.texts import clean_text
from checklists.mapping import Mapping
from checklists.model import Depth

REQUIREMENTS = tuple(
    f"iso-10002-2018/{c}-{n:02d}" for c in ("4.2", "5.1", "7.4", "8.1", "B") for n in (1, 2, 3)
)

# What other tools have tripped over, beside whatever hypothesis thinks of.
HOSTILE = (
    "İstanbul’da ığdır; ŞİKÂYET",
    "<script>alert(1)</script>",
    '=HYPERLINK("http://x")',
    "../../etc/passwd",
    "'; DROP TABLE answer; --",
    "{{ 7 * 7 }} ${7*7} %s",
    "a\n\tb",
    "‮gnp.exe",
    "👩‍👩‍👧 é",
    "\u0958" * 40,  # grows when it is normalised
    "null",
)


def _kept(text: str) -> str:
    return clean_text(text)[:300].strip()


lines = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), max_size=40),
).map(_kept)
titles = lines.filter(bool)
ids = st.uuids(version=4).map(lambda u: u.hex)
days = st.dates(date(2000, 1, 1), date(2099, 12, 31))


@st.composite
def file_contents(draw: st.DrawFn) -> tuple[StoredFile, bytes]:
    """A text file that may be kept as evidence, described and whole."""
    data = ("Kayıt " + draw(st.text("abcçğıöşü \n", max_size=30))).encode()
    name = draw(st.sampled_from(["kayıt.txt", "PR-08 şikâyet.md", "liste.csv"]))
    media_type = {"txt": "text/plain", "md": "text/markdown", "csv": "text/csv"}[name.rpartition(".")[2]]
    sha256 = hashlib.sha256(data).hexdigest()
    return StoredFile(sha256=sha256, name=name, size=len(data), media_type=media_type), data


@st.composite
def evidence(draw: st.DrawFn, files: st.SearchStrategy[StoredFile] | None = None) -> Evidence:
    """One piece of evidence; with a file from ``files`` now and then."""
    kind = draw(st.sampled_from(EvidenceKind))
    speaks_for = draw(st.none() | days)
    before = st.none() | st.dates(date(1990, 1, 1), speaks_for) if speaks_for else st.none()
    outcome = st.builds(LogTestOutcome, test=st.sampled_from(["T01", "T33"]), passed=st.booleans())
    return Evidence(
        id=draw(ids),
        kind=kind,
        title=draw(titles),
        reference=draw(lines),
        file=draw(st.none() | files) if files is not None else None,
        confidence=draw(st.sampled_from(Confidence)),
        speaks_for=speaks_for,
        period_start=draw(before),
        valid_until=draw(st.none() | days),
        log_test=draw(outcome) if kind is EvidenceKind.LOG_TEST else None,
    )


@st.composite
def answers(draw: st.DrawFn, requirement: str, evidence_ids: tuple[str, ...] = ()) -> Answer:
    """One answer; attached to some of the evidence."""
    reason = draw(st.just("") | lines)
    attached = (
        st.lists(st.sampled_from(evidence_ids), unique=True, max_size=3) if evidence_ids else st.just([])
    )
    criteria = st.builds(Criterion, basis=st.sampled_from(CriterionBasis), reference=titles)
    return Answer(
        requirement=requirement,
        level=None if reason else draw(st.none() | st.sampled_from(Level)),
        not_applicable=reason,
        seen=draw(lines),
        missing=draw(lines),
        action=draw(lines),
        owner=draw(lines),
        due=draw(st.none() | days),
        criterion=draw(st.none() | criteria),
        evidence=tuple(draw(attached)),
    )


@st.composite
def setups(draw: st.DrawFn) -> Setup:
    """Any set-up on ISO 10002:2018."""
    parts = st.integers(0, 1000)
    weights = st.dictionaries(st.sampled_from(["4", "5", "6", "7", "8"]), parts)
    return Setup(
        organisation=draw(titles),
        name=draw(lines),
        size=draw(st.sampled_from(Size)),
        sector=draw(lines),
        sites=tuple(draw(st.lists(lines, max_size=3))),
        scope=draw(lines),
        depth=draw(st.sampled_from(Depth)),
        audit_date=draw(st.none() | days),
        assessor=draw(lines),
        scheme=draw(lines),
        accreditation=draw(st.none() | st.builds(Accreditation, body=lines, number=lines, scope=lines)),
        weights=draw(weights.filter(lambda w: not w or any(w.values()))),
        records_months=draw(st.none() | st.integers(1, 24)),
        report_language=draw(st.sampled_from(["en", "tr"])),
    )


@st.composite
def assessments_with_files(draw: st.DrawFn) -> tuple[Assessment, dict[str, bytes]]:
    """Any assessment, and the content of its evidence files by their hash."""
    kept = draw(st.lists(file_contents(), max_size=3))
    described = st.sampled_from([file for file, _ in kept]) if kept else None
    pieces = {e.id: e for e in draw(st.lists(evidence(described), max_size=4))}
    asked = draw(st.lists(st.sampled_from(REQUIREMENTS), unique=True, max_size=6))
    given = {r: draw(answers(r, tuple(pieces))) for r in asked}
    assessment = Assessment(
        id=draw(ids), setup=draw(setups()), standard_hash="5" * 64, answers=given, evidence=pieces
    )
    named = {e.file.sha256 for e in pieces.values() if e.file}
    return assessment, {file.sha256: data for file, data in kept if file.sha256 in named}


def assessments() -> st.SearchStrategy[Assessment]:
    """Any assessment."""
    return assessments_with_files().map(lambda pair: pair[0])


# A corner where answers carry over: from one requirement and from several, to one item and to many.
SOURCES = ("6.1.1-01", "7.1.2-01", "7.2-01", "7.2-02", "7.3-02", "8.2.1-03")
FOLLOWERS = ("4.14-01", "4.14-02", "5.4.4-01", "5.4.4-02", "5.4.4-03", "6.1-04", "6.4-02", "7.1-01")
BESIDE = ("4.5-02", "B-01")
PIECES = {
    f"{n:032x}": Evidence(id=f"{n:032x}", title=f"Piece {n}", confidence=confidence, valid_until=until)
    for n, (confidence, until) in enumerate((c, d) for c in Confidence for d in (None, date(2026, 5, 31)))
}


@st.composite
def plain_answers(draw: st.DrawFn, requirement: str) -> Answer:
    """One answer in few words, quickly drawn: what carrying over looks at."""
    level = draw(st.sampled_from([None, None, *Level]))
    return Answer(
        requirement=requirement,
        level=level,
        not_applicable="" if level is not None else draw(st.sampled_from(["", "None here", "Not done"])),
        seen=draw(st.sampled_from(["", requirement])),
        owner=draw(st.sampled_from(["", "Ayşe"])),
        evidence=tuple(draw(st.lists(st.sampled_from(sorted(PIECES)), unique=True, max_size=2))),
        override=draw(st.sampled_from(["", "Another matter"])),
        to_check=draw(st.booleans()),
    )


@st.composite
def integrated_assessments(draw: st.DrawFn, links: Mapping) -> Assessment:
    """Any assessment of both standards around ``SOURCES``: answers, overrides, evidence on either side."""
    asked = [f"{links.to_id}/{number}" for number in SOURCES]
    asked += [f"{links.from_id}/{number}" for number in (*FOLLOWERS, *BESIDE)]
    given = {requirement: draw(plain_answers(requirement)) for requirement in asked}
    left_out = draw(st.sets(st.sampled_from(asked), max_size=4))
    depths = st.sampled_from([Depth.FULL, Depth.FULL, Depth.INTEGRATION, Depth.QUICK])
    integrated = Integrated(standard=links.to_id, standard_hash="6" * 64, depth=draw(depths))
    return Assessment(
        id="7" * 32,
        setup=Setup(organisation="Any", scope="All", depth=draw(depths), integrated=integrated),
        standard_hash="5" * 64,
        answers={id_: answer for id_, answer in given.items() if id_ not in left_out},
        evidence=PIECES,
    )

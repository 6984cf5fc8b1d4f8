"""A whole assessment as one file that another Hazır reads back.

    manifest.json       format, schema version, standard, SHA-256 of every other member
    assessment.json     the assessment as canonical JSON
    evidence/<sha256>   each evidence file once

The same assessment gives the same bytes: members are sorted, stored unpacked (packing differs between
versions of zlib) and carry no time. An import is checked whole before anything is kept.
"""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Final, Literal, TypeVar

from pydantic import Field, StringConstraints, ValidationError

from assessment.model import Assessment, Sha256, StoredFile
from checklists.model import Frozen
from errors import ArchiveRefused, Fact, Problem, UploadRefused
from storage.canonical import assessment_text, canonical
from storage.file_types import FILE_LIMIT, MEGABYTE, check_file
from zips import SafeZip, ZipTrouble, open_zip

FORMAT: Final = "hazir-assessment"
SCHEMA: Final = 1
SCHEMA_LIMIT = 9999
"""A higher version is no version."""
UNPACKED_LIMIT = 500 * MEGABYTE
TEXT_LIMIT = 50 * MEGABYTE
PROBLEMS_SHOWN = 20

MANIFEST = "manifest.json"
ASSESSMENT = "assessment.json"
EVIDENCE = "evidence/"

# What each trouble with the ZIP is called.
_TROUBLE = {
    "not-a-zip": "archive-foreign",
    "damaged": "archive-damaged",
    "encrypted": "archive-encrypted",
    "bomb": "archive-bomb",
    "duplicate": "archive-duplicate-member",
    "path": "archive-path",
}

MemberName = Annotated[str, StringConstraints(pattern=r"^(assessment\.json|evidence/[0-9a-f]{64})$")]
M = TypeVar("M", bound=Frozen)


class StandardRef(Frozen):
    """The checklist that the assessment was answered on."""

    id: str
    hash: Sha256


class Manifest(Frozen):
    """What is in the archive."""

    format: Literal["hazir-assessment"] = FORMAT
    schema_version: Literal[1] = Field(SCHEMA, alias="schema")
    standard: StandardRef
    members: dict[MemberName, Sha256]


class ArchiveFiles(Mapping[str, bytes]):
    """The evidence files of a checked archive by their hash, unpacked one at a time."""

    def __init__(self, data: bytes, hashes: tuple[str, ...]):
        self._data, self._hashes = data, hashes

    def __getitem__(self, sha256: str) -> bytes:
        if sha256 not in self._hashes:
            raise KeyError(sha256)
        with open_zip(self._data, unpacked_limit=UNPACKED_LIMIT) as archive:
            return archive.read_member(EVIDENCE + sha256, limit=FILE_LIMIT)

    def __iter__(self) -> Iterator[str]:
        return iter(self._hashes)

    def __len__(self) -> int:
        return len(self._hashes)


@dataclass(frozen=True)
class Archive:
    """A checked archive: the assessment and its evidence files."""

    assessment: Assessment
    files: Mapping[str, bytes]

    def notices(self, known: Mapping[str, str]) -> tuple[Problem, ...]:
        """What is worth saying without refusing; ``known`` maps standards to their content hash."""
        setup, integrated = self.assessment.setup, self.assessment.setup.integrated
        named = [(setup.standard, self.assessment.standard_hash)]
        named += [(integrated.standard, integrated.standard_hash)] if integrated else []
        differ = [(standard, hash_) for standard, hash_ in named if known.get(standard) != hash_]
        codes = {True: "archive-other-checklist", False: "archive-unknown-standard"}
        return tuple(
            Problem(codes[standard in known], facts={"standard": standard}) for standard, _ in differ
        )


def export_zip(assessment: Assessment, read_file: Callable[[str], bytes]) -> bytes:
    """The archive of an assessment; ``read_file`` gives an evidence file by its hash.

    Raises ArchiveRefused if it would be too large to be read back.
    """
    files = {file.sha256: file for file in _files(assessment)}
    size = sum(file.size for file in files.values())
    if size > UNPACKED_LIMIT - TEXT_LIMIT:
        limit = (UNPACKED_LIMIT - TEXT_LIMIT) // MEGABYTE
        raise ArchiveRefused("archive-too-large", size=size // MEGABYTE, limit=limit)
    text = assessment_text(assessment)
    manifest = canonical(_manifest(assessment, text).model_dump(mode="json", by_alias=True))
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(_member(MANIFEST), manifest)
        archive.writestr(_member(ASSESSMENT), text)
        for sha256 in sorted(files):
            archive.writestr(_member(EVIDENCE + sha256), read_file(sha256))
    return target.getvalue()


def import_zip(data: bytes) -> Archive:
    """Reads an archive and checks all of it. Raises ArchiveRefused."""
    try:
        with open_zip(data, unpacked_limit=UNPACKED_LIMIT) as archive:
            manifest = _read_manifest(archive)
            _check_members(archive, manifest)
            assessment = _read_assessment(archive)
            _check_evidence(archive, manifest, assessment)
    except ZipTrouble as trouble:
        raise ArchiveRefused(_TROUBLE[trouble.kind], place=_shown(trouble.member)) from None
    hashes = tuple(name.removeprefix(EVIDENCE) for name in manifest.members if name != ASSESSMENT)
    return Archive(assessment, ArchiveFiles(data, hashes))


def _files(assessment: Assessment) -> list[StoredFile]:
    return [piece.file for piece in assessment.evidence.values() if piece.file]


def _manifest(assessment: Assessment, text: bytes) -> Manifest:
    members = {EVIDENCE + file.sha256: file.sha256 for file in _files(assessment)}
    members[ASSESSMENT] = hashlib.sha256(text).hexdigest()
    standard = StandardRef(id=assessment.setup.standard, hash=assessment.standard_hash)
    return Manifest(schema=SCHEMA, standard=standard, members=members)


def _member(name: str) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
    member.create_system = 3  # the same bytes on every system
    member.external_attr = 0o600 << 16
    return member


def _read_manifest(archive: SafeZip) -> Manifest:
    if MANIFEST not in archive.names:
        raise ArchiveRefused("archive-foreign")
    text = archive.read_member(MANIFEST, limit=TEXT_LIMIT)
    try:
        head = json.loads(text)
    except (ValueError, RecursionError):
        raise ArchiveRefused("archive-json", place=MANIFEST) from None
    if not isinstance(head, dict) or head.get("format") != FORMAT:
        raise ArchiveRefused("archive-foreign")
    version = head.get("schema")
    if isinstance(version, int) and SCHEMA < version <= SCHEMA_LIMIT:
        raise ArchiveRefused("archive-newer", place=MANIFEST, schema=version, known=SCHEMA)
    return _parse(Manifest, text, MANIFEST)


def _check_members(archive: SafeZip, manifest: Manifest) -> None:
    there, named = set(archive.names) - {MANIFEST}, set(manifest.members) | {ASSESSMENT}
    _refuse_any("archive-member-extra", there - named)
    _refuse_any("archive-member-missing", named - there)
    for name, sha256 in manifest.members.items():
        limit = TEXT_LIMIT if name == ASSESSMENT else FILE_LIMIT
        if hashlib.sha256(archive.read_member(name, limit=limit)).hexdigest() != sha256:
            raise ArchiveRefused("archive-digest", place=name)


def _read_assessment(archive: SafeZip) -> Assessment:
    return _parse(Assessment, archive.read_member(ASSESSMENT, limit=TEXT_LIMIT), ASSESSMENT)


def _check_evidence(archive: SafeZip, manifest: Manifest, assessment: Assessment) -> None:
    text = archive.read_member(ASSESSMENT, limit=TEXT_LIMIT)
    expected = _manifest(assessment, text)
    _refuse_any("archive-member-missing", set(expected.members) - set(manifest.members))
    if expected != manifest:
        raise ArchiveRefused("archive-manifest", place=MANIFEST)
    for file in _files(assessment):
        _check_file(file, archive.read_member(EVIDENCE + file.sha256, limit=FILE_LIMIT))


def _check_file(file: StoredFile, data: bytes) -> None:
    try:
        found = check_file(file.name, data)
    except UploadRefused as refused:
        raise ArchiveRefused(refused.problems) from None
    if found != file:
        raise ArchiveRefused("archive-file", place=_shown(file.name))


def _refuse_any(code: str, names: set[str]) -> None:
    if names:
        raise ArchiveRefused(Problem(code, _shown(name)) for name in sorted(names)[:PROBLEMS_SHOWN])


def _parse(model: type[M], text: bytes, place: str) -> M:
    try:
        parsed = model.model_validate_json(text, strict=True)
    except ValidationError as error:
        problems = [_problem(dict(found), place) for found in error.errors(include_url=False)]
        raise ArchiveRefused(problems[:PROBLEMS_SHOWN]) from None
    json.loads(text, object_pairs_hook=_no_key_twice(place))
    return parsed


def _problem(found: dict[str, Any], place: str) -> Problem:
    where = " › ".join([place, *map(str, found["loc"])])
    facts: dict[str, Fact] = {}
    code = {"json_invalid": "archive-json", "extra_forbidden": "archive-unknown-key"}.get(found["type"])
    if found["type"] == "forbidden_character":
        code, facts = "archive-character", {"codepoint": found["ctx"]["codepoint"]}
    return Problem(code or "archive-value", _shown(where), facts)


def _no_key_twice(place: str) -> Callable[[list[tuple[str, Any]]], dict[str, Any]]:
    def check(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) != len(pairs):
            keys = [key for key, _ in pairs]
            twice = next(key for key in keys if keys.count(key) > 1)
            raise ArchiveRefused("archive-key-twice", place=_shown(f"{place} › {twice}"))
        return found

    return check


def _shown(name: str) -> str:
    """A name from outside, made fit to be shown: short and without control characters."""
    text = "".join(c if c.isprintable() else "�" for c in name)
    return text if len(text) <= 200 else text[:199] + "…"

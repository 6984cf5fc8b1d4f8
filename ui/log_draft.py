"""One complaint log on its way into an assessment, as this session works on it.

    upload ─ take ─▶ Workspace ─ read ─▶ Raw, Guess ─▶ mapping, corrected ─┐
                                         targets, set by hand or from YAML ─┴ check ─▶ kept in the store

Nothing of it is stored before the log is checked, and then only what was found (docs/adr/0019).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import IO, TYPE_CHECKING

from complaints.columns import missing
from complaints.reading import Raw, ReadOptions
from complaints.targets import Targets
from ui import state
from ui.log_space import Workspace
from ui.log_task import Progress, Task

if TYPE_CHECKING:
    from complaints.demo import Recipe
    from complaints.guess import Guess
    from complaints.mapping import Mapping
    from complaints.preview import Preview

FILE, COLUMNS, TARGETS, RESULTS = STEPS = ("file", "columns", "targets", "results")

FORMATS = ("csv", "tsv", "txt", "xlsx", "parquet", "xes", "gz")
"""Endings of the files that can be read."""

SEARCHED = 1_000
"""Rows that are searched for one that shows the encoding."""

SAMPLE_ROWS, SAMPLE_COLUMNS = 4, 60
Row = dict[str, str | None]


@dataclass(frozen=True)
class Read:
    """What reading found. table: the raw Parquet of texts. sample: some rows of it."""

    raw: Raw
    table: Path
    guess: Guess
    sample: tuple[Row, ...]


@dataclass
class Draft:
    """What is decided so far.

    name, path: the file as the user calls it, and our copy. recipe: of a made-up log. own_targets: those
    that it took the place of. settled: the reading that the mapping fits. is_accepted: the user says that it
    is a complaint log. checking: ends with the id under which the results were kept; checked_with: what it
    was begun with.
    """

    assessment: str
    space: Workspace | None = None
    name: str = ""
    path: Path | None = None
    recipe: Recipe | None = None
    own_targets: Targets | None = None
    options: ReadOptions = field(default_factory=ReadOptions)
    reading: Task[Read] | None = None
    settled: Read | None = None
    mapping: Mapping | None = None
    previewing: tuple[Mapping, str, Task[Preview]] | None = None
    preview: Preview | None = None
    is_accepted: bool = False
    targets: Targets = field(default_factory=Targets)
    checking: Task[int] | None = None
    checked_with: tuple[Mapping, Targets] | None = None

    @property
    def place(self) -> str:
        """What the keys of its widgets begin with."""
        return f"log:{self.assessment}"

    @property
    def has_file(self) -> bool:
        """Whether a file was brought."""
        return self.path is not None

    @property
    def read(self) -> Read | None:
        """What reading found, once it is done."""
        return self.reading.result if self.reading else None

    @property
    def has_changed(self) -> bool:
        """Whether something was changed since the log was checked."""
        return self.checked_with != (self.mapping, self.targets)

    def settle(self) -> None:
        """Once a reading is done: the guessed mapping, unless the one in use names no column that is gone."""
        read = self.read
        if read is None or read is self.settled:
            return
        self.settled, self.previewing, self.preview = read, None, None
        if self.mapping is None or missing(read.raw.headings, self.mapping):
            self.mapping = read.guess.mapping
            state.forget(f"{self.place}/columns")

    # Callbacks

    def take(self, name: str, file: IO[bytes]) -> None:
        """Copy an upload into a new folder, in place of the former, and begin to read it."""
        self.put_away()
        space = Workspace()
        path = space.take(file, _ending(name))
        self._begin(name, space, path)

    def take_demo(self, name: str, recipe: Recipe) -> None:
        """The same with a made-up log, which has its own targets."""
        self.put_away()
        space = Workspace()
        self.recipe, self.own_targets, self.targets = recipe, self.targets, recipe.targets()
        self._begin(name, space, space.folder / "demo.csv")

    def begin_reading(self) -> None:
        """Read the file as the options say, in the background."""
        self._stop()
        self.is_accepted = False
        self.reading = Task("log-reading", self._read).start()

    def choose_options(self, options: ReadOptions) -> None:
        """Read the file anew, otherwise."""
        if options != self.options:
            self.options = options
            self.begin_reading()

    def put_away(self) -> None:
        """Remove the file and all that was made of it; the targets stay, but for a made-up log's."""
        self._stop()
        if self.own_targets is not None:
            self.targets, self.own_targets = self.own_targets, None
        if self.space:
            self.space.discard()
        self.space = self.path = self.recipe = self.reading = self.settled = None
        self.mapping = self.previewing = self.preview = None
        self.options, self.is_accepted = ReadOptions(), False
        state.forget(f"{self.place}/", f"{self.place}:targets/")

    def go(self, step: str) -> None:
        """Show a step."""
        state.keep(f"{self.place}:step", step)

    def stop_checking(self) -> None:
        """No results, please."""
        self.checking = None

    def _begin(self, name: str, space: Workspace, path: Path) -> None:
        self.name, self.space, self.path = name, space, path
        self.go(FILE)
        self.begin_reading()

    def _stop(self) -> None:
        for task in (self.reading, self.checking):
            if task:
                task.cancel()
        self.checking = None

    def _read(self, progress: Progress) -> Read:
        from complaints.guess import guess
        from complaints.reading import read_raw

        assert self.space
        assert self.path
        if self.recipe and not self.path.exists():
            from complaints.demo import write_demo

            write_demo(self.path, self.recipe, lambda share: progress("demo", share / 2))
        progress("read", 0.1)
        table = self.space.part("texts") / "raw.parquet"
        raw = read_raw(self.path, table, self.options)
        progress("guess", 0.8)
        return Read(raw.but(name=self.name), table, guess(raw, table), sample_rows(raw, table))


def sample_rows(raw: Raw, table: Path) -> tuple[Row, ...]:
    """The first rows as texts; where they have ASCII letters only, the first row that has others too."""
    import pyarrow.parquet as pq

    with pq.ParquetFile(table) as file:
        first = next(file.iter_batches(SEARCHED, columns=list(raw.headings[:SAMPLE_COLUMNS])), None)
    rows: list[Row] = first.to_pylist() if first else []
    begin, rest = rows[:SAMPLE_ROWS], rows[SAMPLE_ROWS:]
    telling = () if any(map(has_accents, begin)) else filter(has_accents, rest)
    return (*begin, *islice(telling, 1))


def has_accents(row: Row) -> bool:
    """Whether a letter in it depends on the encoding."""
    return not "".join(filter(None, row.values())).isascii()


def _ending(name: str) -> str:
    """The endings of a file's name that the reader knows: ".csv", ".xes.gz"."""
    known = [part for part in name.lower().split(".")[1:][-2:] if part in FORMATS]
    return "".join(f".{part}" for part in known)


def draft(assessment_id: str, targets: Callable[[], Targets]) -> Draft:
    """This session's draft for an assessment; begun with targets if there is none."""
    key = f"log-draft:{assessment_id}"
    found: Draft | None = state.recall(key)
    if found is None:
        found = Draft(assessment_id, targets=targets())
        state.keep(key, found)
    return found

"""Writes the migration from the newest one to what ``storage/schema.py`` says now."""

import sys
import tempfile
from pathlib import Path

from alembic import command

from storage.database import alembic_config, open_engine
from storage.schema import HEAD


def write_migration(what: str) -> None:
    """Adds the next file to ``versions``; Alembic names it on the console."""
    with tempfile.TemporaryDirectory() as folder:
        engine = open_engine(Path(folder) / "scratch.db")
        with engine.begin() as connection:
            number = f"{int(HEAD) + 1:04}"
            command.revision(alembic_config(connection), what, autogenerate=True, rev_id=number)
        engine.dispose()


if __name__ == "__main__":
    write_migration(sys.argv[1])

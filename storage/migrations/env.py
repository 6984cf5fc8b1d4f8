"""How Alembic runs here: on the connection it is given, inside that connection's transaction."""

from alembic import context
from sqlalchemy import Connection, create_engine

from storage.schema import metadata


def run(connection: Connection) -> None:
    """Runs what the command asks for, on this connection."""
    # Batch mode rebuilds a table where SQLite cannot alter it.
    context.configure(connection=connection, target_metadata=metadata, render_as_batch=True)
    with context.begin_transaction():
        context.run_migrations()


given = context.config.attributes.get("connection")
if given is not None:
    run(given)
else:
    # A developer at the command line, see the package's docstring.
    database = context.get_x_argument(as_dictionary=True)["database"]
    with create_engine(f"sqlite:///{database}").begin() as scratch:
        run(scratch)

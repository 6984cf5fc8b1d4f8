"""How Alembic runs here: on the connection it is given, inside that connection's transaction."""

from alembic import context

from storage.schema import metadata

# Batch mode rebuilds a table where SQLite cannot alter it.
context.configure(
    connection=context.config.attributes["connection"], target_metadata=metadata, render_as_batch=True
)
with context.begin_transaction():
    context.run_migrations()

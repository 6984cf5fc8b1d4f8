"""Every change of the schema, oldest first, run by ``storage.database`` when a data folder is opened.

A new one: ``alembic -x database=/tmp/scratch.db upgrade head``, then
``alembic -x database=/tmp/scratch.db revision --autogenerate --rev-id 0002 -m "what and why"``;
then set ``schema.HEAD``.
"""

"""Every change of the schema, oldest first, run by ``storage.database`` when a data folder is opened.

A new one: change ``storage/schema.py``, run ``python -m storage.migrations "what and why"``, look the
written file over, and set ``schema.HEAD`` to its number.
"""

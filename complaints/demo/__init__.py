"""Made-up complaint logs with known faults, for tests, demonstration and benchmarks.

    world.yaml, world.py   the organisation: channels, products, causes, people, texts, seasons
    office_time.py         working time as one number, so that a step takes working hours
    cases.py               whole and flawless cases, chunk by chunk
    faults.py, groups.py   what goes wrong in them, and the record of it (the truth)
    settings.py            targets, channels, volumes that fit the log
    tables.py              the canonical table
    exports.py             a log as a complaint system would export it
    make.py                a file of any size in bounded memory

Everything follows from the seed: the same seed gives the same bytes. Nobody in it exists.
"""

from complaints.demo.make import DEFAULT_FAULTS, DemoLog, Recipe, demo_tables, write_demo

__all__ = ["DEFAULT_FAULTS", "DemoLog", "Recipe", "demo_tables", "write_demo"]

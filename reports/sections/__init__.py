"""The parts of a report: each file turns judged material into strings for one template."""

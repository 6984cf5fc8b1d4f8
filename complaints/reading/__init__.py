"""Reads a log from a file as it is: every cell a text, every row counted.

    raw = read_raw(path, target)        target: one Parquet file, "__row" and a text column a heading

file ─ sniff ─▶ format ─ child (limited process) ─▶ rows + refused rows ─ writer ─▶ Parquet
"""

from complaints.reading.model import CELL_LIMIT, COLUMN_LIMIT, ROW, Notice, Raw, ReadOptions, Refused

__all__ = ["CELL_LIMIT", "COLUMN_LIMIT", "ROW", "Notice", "Raw", "ReadOptions", "Refused"]

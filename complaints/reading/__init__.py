"""Reads a log from a file as it is: every cell a text, every row counted.

    raw = read_raw(path, target)        target: one Parquet file, "__row" and a text column a heading

file ─ sniff ─▶ format ─ csv_rows, xlsx, parquet, xes ─▶ rows + refused rows ─ writer ─▶ Parquet
       └──────────────── in the limited child process (child.py) ────────────────┘
"""

from complaints.reading.model import CELL_LIMIT, COLUMN_LIMIT, ROW, Notice, Raw, ReadOptions, Refused
from complaints.reading.read import read_raw

__all__ = ["CELL_LIMIT", "COLUMN_LIMIT", "ROW", "Notice", "Raw", "ReadOptions", "Refused", "read_raw"]

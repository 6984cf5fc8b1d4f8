"""Reading a log into its raw table, as the pages and commands do it: with the child's start, in one call.

16 columns, realistic texts. CPU time and peak memory are the limited child's, which does the reading. Making
the logs does not count.
"""

from __future__ import annotations

import csv
import datetime as dt
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.row import Row, show  # noqa: E402

COLUMNS = (
    *("Şikâyet no", "Alınma tarihi", "Kayıt tarihi", "Alındı bildirimi", "Karar tarihi", "Kapanış tarihi"),
    *("Kanal", "Ürün", "Kategori", "Şube", "Önem", "Açıklama", "Durum", "Kabul", "Memnuniyet", "Tutar"),
)
DATES = range(1, 6)
TEXTS = (
    *("Kargo on gün gecikti", "İade bedeli yatmadı; iki kez arandı", "Ürün çalışmıyor, değişim istendi"),
    *('Fatura "mükerrer" kesildi', "Müşteri hizmetlerine ulaşılamadı"),
)
READ = """
import resource, sys, time
from pathlib import Path
from complaints.reading import read_raw
start = time.perf_counter()
raw = read_raw(Path(sys.argv[1]), Path(sys.argv[2]))
took = time.perf_counter() - start
child = resource.getrusage(resource.RUSAGE_CHILDREN)
print(took, child.ru_utime + child.ru_stime, child.ru_maxrss // 1024, raw.rows_in, raw.refused_count)
"""


def records(count: int) -> Iterator[list[object]]:
    """Made-up complaints; the same ones every time."""
    chance = random.Random(10002)
    start = dt.datetime(2025, 1, 1, tzinfo=dt.UTC).replace(tzinfo=None)
    for number in range(1, count + 1):
        received = start + dt.timedelta(minutes=chance.randrange(500_000))
        days = [received + dt.timedelta(hours=hours) for hours in (0, 2, 9, 80, 200)]
        kinds = [chance.choice(("Telefon", "E-posta", "Web")), f"Ürün {chance.randrange(40)}"]
        kinds += [f"Kategori {chance.randrange(12)}", f"Şube {chance.randrange(30)}", "yüksek"]
        rest = [chance.choice(TEXTS), "kapalı", "evet", chance.randrange(1, 6)]
        yield [f"S-2025-{number:07}", *days, *kinds, *rest, chance.randrange(99_999) / 100]


def as_texts(record: list[object]) -> list[str]:
    """As a Turkish program exports them."""
    return [f"{cell:%d.%m.%Y %H:%M}" if isinstance(cell, dt.datetime) else str(cell) for cell in record]


def write_csv(path: Path, count: int) -> None:
    """Semicolons, as Turkish Excel writes them."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(COLUMNS)
        writer.writerows(map(as_texts, records(count)))


def write_xlsx(path: Path, count: int) -> None:
    """Typed dates and numbers, texts in the workbook's table of strings."""
    import xlsxwriter

    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Kayıtlar")
        moment = book.add_format({"num_format": "dd.mm.yyyy hh:mm"})
        sheet.write_row(0, 0, COLUMNS)
        for row, record in enumerate(records(count), 1):
            for column, cell in enumerate(record):
                sheet.write(row, column, cell, moment if column in DATES else None)


def write_parquet(path: Path, count: int) -> None:
    """Typed columns."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    columns = [list(column) for column in zip(*records(count), strict=True)]
    pq.write_table(pa.table(dict(zip(COLUMNS, columns, strict=True))), path)


def write_xes(path: Path, count: int) -> None:
    """Five events a case."""
    event = (
        '<event><string key="concept:name" value="{}"/><string key="org:resource" value="{}"/>'
        '<date key="time:timestamp" value="{}.000+03:00"/></event>'
    )
    with path.open("w", encoding="utf-8") as file:
        file.write('<?xml version="1.0" encoding="UTF-8"?><log xes.version="1.0">')
        for record in records(count // 5):
            file.write(f'<trace><string key="concept:name" value="{record[0]}"/>')
            for name, at in zip(COLUMNS[1:6], record[1:6], strict=True):
                assert isinstance(at, dt.datetime)
                file.write(event.format(name, record[9], at.isoformat()))
            file.write("</trace>")
        file.write("</log>")


def read(path: Path) -> tuple[float, float, int]:
    """Best of three runs, each in a process of its own: seconds, CPU seconds and peak memory in MiB."""
    runs = []
    for _ in range(3):
        command = [sys.executable, "-c", READ, str(path), str(path.with_suffix(".raw"))]
        took, work, peak, rows, refused = subprocess.check_output(command, cwd=ROOT, text=True).split()
        assert int(rows) >= 100_000
        assert refused == "0"
        runs.append((float(took), float(work), int(peak)))
    return min(runs)


def measure() -> list[Row]:
    """The rows of this benchmark."""
    kinds = [
        ("XLSX of 100,000 rows", "log.xlsx", write_xlsx, 100_000, 3),
        ("event log (XES) of 100,000 events", "log.xes", write_xes, 100_000, 5),
        ("CSV of 1 million rows", "log.csv", write_csv, 1_000_000, 15),
        ("Parquet of 1 million rows", "log.parquet", write_parquet, 1_000_000, 10),
    ]
    rows, peaks = [], []
    with tempfile.TemporaryDirectory() as folder:
        for what, name, write, count, goal in kinds:
            path = Path(folder, name)
            write(path, count)
            seconds, work, peak = read(path)
            peaks.append(peak)
            how = f"{path.stat().st_size / 1e6:.0f} MB; {work:.1f} s of CPU, {peak} MiB"
            rows.append(Row(f"read {what}, 16 columns", seconds, goal, "s", "absolute", how))
            path.unlink()
    how = "the largest of the above"
    return [*rows, Row("peak memory of reading a log", max(peaks), 1024, "MiB", "absolute", how)]


if __name__ == "__main__":
    sys.exit(show(measure()))

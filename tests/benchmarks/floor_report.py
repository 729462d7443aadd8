# ruff: noqa: S310, S608
"""The least that a listings report costs: its bytes fetched and unzipped, csv over its lines, executemany of
its rows, 250 in a transaction, into the same tables with the same indexes, that of words included.

The rows are those that our import made of it. Talks as ``imported_report`` does.
"""

import csv
import gzip
import io
import json
import sqlite3
import sys
import time
import urllib.request
from pathlib import Path

BATCH = 250
imported, empty, url = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]


def opened(folder: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(folder / "database" / "packbench.db", isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "cache_size=-65536"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


rows = opened(imported).execute("SELECT * FROM listings ORDER BY id").fetchall()
words = [(row[0], f"{row[2]} {row[4]} {row[3]}") for row in rows]
add_row = f"INSERT INTO listings VALUES ({','.join('?' * len(rows[0]))})"
add_words = "INSERT INTO listing_words (rowid, words) VALUES (?, ?)"
database = opened(empty)
begun, cpu = time.monotonic(), time.process_time()
with urllib.request.urlopen(url) as answer:
    text = gzip.decompress(answer.read()).decode()
read = sum(1 for _ in csv.reader(io.StringIO(text), delimiter="\t", quoting=csv.QUOTE_NONE)) - 1
for at in range(0, len(rows), BATCH):
    database.execute("BEGIN IMMEDIATE")
    database.executemany(add_row, rows[at : at + BATCH])
    database.executemany(add_words, words[at : at + BATCH])
    database.execute("COMMIT")
taken = {"wall": time.monotonic() - begun, "cpu": time.process_time() - cpu, "rows": read}
sys.stdout.write(json.dumps(taken) + "\n")

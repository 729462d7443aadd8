# ruff: noqa: S311, S608
"""The least that an order's way in costs: json.loads of its page and executemany of its rows, 25 orders in a
transaction, into the same tables with the same indexes.

The rows are those that our import made of these pages, under other numbers, with PII as it was sealed then.
Talks as ``imported_orders`` does.
"""

import gc
import json
import random
import sqlite3
import sys
import time
from pathlib import Path

BATCH, PAGE = 25, 100
imported, folder = Path(sys.argv[1]), Path(sys.argv[2])
pages = Path(sys.argv[3]).read_bytes().splitlines()
numbers = random.Random(len(pages))


def opened(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "cache_size=-65536"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def store(connection: sqlite3.Connection, **rows: list[tuple[object, ...]]) -> None:
    connection.execute("BEGIN IMMEDIATE")
    for table, some in rows.items():
        connection.executemany(f"INSERT INTO {table} VALUES ({','.join('?' * len(some[0]))})", some)
    connection.execute("COMMIT")


database, keys = (opened(folder / part) for part in ("database/packbench.db", "keys/keys.db"))
theirs, their_keys = (opened(imported / part) for part in ("database/packbench.db", "keys/keys.db"))
pk = database.execute("SELECT max(id) FROM orders").fetchone()[0]
query = f"SELECT * FROM orders ORDER BY id DESC LIMIT {len(pages) * PAGE}"
orders, lines, wrapped = [], [], list[tuple[object, ...]]()
for old, order_id, *rest in reversed(theirs.execute(query).fetchall()):
    pk, number = pk + 1, f"{order_id[:3]}-{numbers.randrange(10**7):07d}-{numbers.randrange(10**7):07d}"
    orders.append((pk, number, *rest))
    found = theirs.execute("SELECT * FROM order_lines WHERE order_pk = ?", (old,))
    lines.append([(pk, *line[1:]) for line in found])
    wrapped += their_keys.execute(
        "SELECT ?, wrapped FROM wrapped_keys WHERE order_id = ?", (number, order_id)
    )
gc.freeze()
for start, page in zip(range(0, len(orders), PAGE), pages, strict=True):
    sys.stdin.readline()
    begun = time.process_time()
    json.loads(page)
    store(keys, wrapped_keys=wrapped[start : start + PAGE])
    for at in range(start, start + PAGE, BATCH):
        some = [line for each in lines[at : at + BATCH] for line in each]
        store(database, orders=orders[at : at + BATCH], order_lines=some)
    sys.stdout.write(f"{time.process_time() - begun}\n")
    sys.stdout.flush()

"""A report read in a process of its own."""

import asyncio
import multiprocessing
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest

from app.domain.listing import Listing
from app.domain.marketplace import Marketplace
from app.ports.errors import Malformed, Refused
from app.sync.reading import Batch, Reading, _next, _serve
from tests.app.sync.fakes_engine import CA, a_store
from tests.fakes import START


def by_twos(path: Path, store_id: str, market: Marketplace) -> Iterator[tuple[Listing, ...]]:
    skus = path.read_text().split()[1:]
    for start in range(0, len(skus), 2):
        yield tuple(Listing(store_id, sku, title=market.country) for sku in skus[start : start + 2])


def endless(path: Path, store_id: str, market: Marketplace) -> Iterator[tuple[Listing, ...]]:
    while True:
        yield (Listing(store_id, "A" * 4000),) * 10


def no_report(path: Path, store_id: str, market: Marketplace) -> Iterator[tuple[Listing, ...]]:
    yield (Listing(store_id, "A"),)
    raise Malformed("line 7 is odd")


def one_listing(path: Path, store_id: str, market: Marketplace) -> Iterator[tuple[Listing, ...]]:
    yield (Listing(store_id, "A"),)


def wordless(path: Path, store_id: str, market: Marketplace) -> Iterator[tuple[Listing, ...]]:
    raise Refused.__new__(Refused)


async def read(reading: Reading, path: Path, read_at: datetime = START, most: int = 99) -> list[Batch]:
    found = []
    batches = reading.batches(path, a_store("ca", CA), read_at)
    async for batch in batches:
        found.append(batch)
        if len(found) == most:
            break
    await batches.aclose()  # type: ignore[attr-defined]  # it is a generator
    return found


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "report.tsv"
    path.write_text("sku\nA\nB\nC\n")
    return path


def test_LIST_1_batches_come_with_their_time_and_the_number_of_rows(report: Path) -> None:
    first, second = asyncio.run(read(Reading(by_twos), report))
    assert first == Batch(
        (
            Listing("ca", "A", title="CA", read_at=START),
            Listing("ca", "B", title="CA", read_at=START),
        ),
        rows=3,
    )
    assert second == Batch((Listing("ca", "C", title="CA", read_at=START),), rows=3)


def test_LIST_1_an_empty_report_has_no_batches(tmp_path: Path) -> None:
    path = tmp_path / "report.tsv"
    path.write_text("")
    assert asyncio.run(read(Reading(by_twos), path)) == []


def test_LIST_1_a_reader_that_is_left_in_the_middle_ends_its_process(report: Path) -> None:
    assert len(asyncio.run(read(Reading(endless), report, most=3))) == 3


def test_PRIV_4_a_file_that_is_no_report_says_so_in_the_readers_words(report: Path) -> None:
    with pytest.raises(Malformed, match="line 7 is odd"):
        asyncio.run(read(Reading(no_report), report))
    with pytest.raises(Malformed, match="Refused"):
        asyncio.run(read(Reading(wordless), report))


def test_PRIV_4_a_file_that_is_not_there_is_malformed(tmp_path: Path) -> None:
    with pytest.raises(Malformed, match="No such file"):
        asyncio.run(read(Reading(by_twos), tmp_path / "nothing.tsv"))


def test_the_reader_names_itself() -> None:
    assert repr(Reading(by_twos)) == "<Reading>"


# ---- the child's side, in this process


def served(read: Callable[..., Iterator[tuple[Listing, ...]]], path: Path) -> list[Batch]:
    """What the child would send, less than a pipe holds; it is shut at its end."""
    ours, theirs = multiprocessing.Pipe(duplex=False)
    _serve(theirs, read, path, "ca", a_store("ca", CA).market, START)
    found = []
    while (batch := _next(ours)) is not None:
        found.append(batch)
    ours.close()
    return found


def test_LIST_1_the_child_sends_batch_after_batch_and_shuts_the_pipe(report: Path) -> None:
    skus = [
        [(one.sku, one.store_id, one.title, one.read_at) for one in each.listings]
        for each in served(by_twos, report)
    ]
    assert skus == [[("A", "ca", "CA", START), ("B", "ca", "CA", START)], [("C", "ca", "CA", START)]]
    assert [each.rows for each in served(by_twos, report)] == [3, 3]


def test_LIST_1_rows_are_counted_over_long_files(tmp_path: Path) -> None:
    path = tmp_path / "report.tsv"
    path.write_text("sku\n" + "A" * 1_500_000 + "\nB\n")
    assert [each.rows for each in served(one_listing, path)] == [2]


def test_PRIV_4_the_child_sends_why_it_could_not_read(report: Path, tmp_path: Path) -> None:
    first, last = served(no_report, report)
    assert (len(first.listings), first.error) == (1, "")
    assert last == Batch(error="line 7 is odd")
    assert served(wordless, report) == [Batch(error="Refused")]
    (missing,) = served(by_twos, tmp_path / "nothing.tsv")
    assert missing.error.startswith("[Errno 2]")


def test_LIST_1_a_child_that_nobody_listens_to_ends_quietly(report: Path) -> None:
    ours, theirs = multiprocessing.Pipe(duplex=False)
    ours.close()
    _serve(theirs, endless, report, "ca", a_store("ca", CA).market, START)
    assert theirs.closed

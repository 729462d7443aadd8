"""A report read in a process of its own."""

import asyncio
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from app.domain.listing import Listing
from app.domain.marketplace import Marketplace
from app.ports.errors import Malformed, Refused
from app.sync.reading import Batch, Reading
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

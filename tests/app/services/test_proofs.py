"""Proof of packing from the stored events, read back from its PDF (PACK-13)."""

import asyncio
import contextlib
import sqlite3
from collections.abc import Iterator
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from app.documents.service import WorkerDocuments
from app.documents.worker import Worker
from app.domain.control import Action
from app.domain.packing import events as e
from app.domain.packing.reasons import ParcelAt
from app.ports.papers import ProofKind as Kind
from app.services.bench_settings import ScanBack
from app.services.proof_entries import packages
from app.services.proofs import NoProof, Proofs
from app.ui.words.paper import PAPER
from tests.app.database.warehouse import NOW, Warehouse, an_order, line
from tests.app.documents.pictures import words_in
from tests.app.services.counter import CODES, MOUSE, SERUM, Counter

ORDER = an_order(1, line("SER-30", 2, programs=("TRANSPARENCY",)))
NAMES = {"0001": "Packer One", "0003": "Lead One", "bench-1": "Bench 1", "practice-us": "Shop One"}
TRACKING = "1ZMFN_V01"
EAST = ZoneInfo("America/New_York")


async def packed(warehouse: Warehouse) -> None:
    """Two serums: one with a code, one that a lead let go without; a wrong one was taken out again."""
    counter = Counter(warehouse, ORDER, scan_back=ScanBack.ALWAYS)
    async with counter.running():
        await counter.fill(ORDER, SERUM, CODES[0], SERUM)
        await counter.press(Action.UNDO)
        await counter.scan(SERUM)
        await counter.press(Action.OVERRIDE)
        await counter.scan("BDG-LEAD-0003")
        await counter.type("3333")
        await counter.press(Action.PICK_2)
        await counter.close_box()
        await counter.ship()
        await counter.scan(TRACKING)


def proofs(warehouse: Warehouse, documents: WorkerDocuments) -> Proofs:
    database = warehouse.database
    return Proofs(database.journal, database.private, documents, lambda name: NAMES.get(name, ""), EAST)


@pytest.fixture(scope="module")
def documents() -> Iterator[WorkerDocuments]:
    worker = Worker()
    yield WorkerDocuments(worker, {}, PAPER)
    worker.close()


def test_PACK_13_the_pdf_tells_who_when_every_scan_codes_weight_and_overrides(
    warehouse: Warehouse, documents: WorkerDocuments
) -> None:
    async def main() -> bytes:
        await packed(warehouse)
        return await proofs(warehouse, documents).proof_of(ORDER.order_id)

    text = words_in(asyncio.run(main()))
    for told in (ORDER.order_id, "Packer One", "Lead One", "Shop One", "Bench 1", TRACKING, "0.640", "Small"):
        assert told in text, told
    flat = text.replace("\n", "")
    assert flat.count(CODES[0].replace("\n", "")) == 1
    assert "unreadable" in text
    assert NOW.astimezone(EAST).strftime("%Y-%m-%d") in text


def test_PACK_13_each_scan_has_its_time_and_its_person(
    warehouse: Warehouse, documents: WorkerDocuments
) -> None:
    asyncio.run(packed(warehouse))
    proof = proofs(warehouse, documents).told(ORDER.order_id)
    told = [(entry.kind, entry.by, entry.said) for entry in proof.entries]
    one, lead = "Packer One", "Lead One"
    assert told == [
        (Kind.OPENED, one, ORDER.order_id),
        (Kind.UNIT, one, SERUM),
        (Kind.CODE, one, CODES[0]),
        (Kind.UNIT, one, SERUM),
        (Kind.UNDONE, one, ""),
        (Kind.UNIT, one, SERUM),
        (Kind.OVERRIDE, lead, ""),
        (Kind.BOX, one, "BOXPBS01"),
        (Kind.WEIGHT, one, "640 g"),
        (Kind.LABEL, one, TRACKING),
        (Kind.CLOSED, one, ""),
        (Kind.SCANNED_BACK, one, TRACKING),
    ]
    times = [entry.at for entry in proof.entries]
    assert times == sorted(times)
    assert {at.tzinfo for at in times} == {EAST}
    assert proof.units == 2
    (package,) = proof.packages
    assert (package.tracking, package.carrier, package.weight_grams) == (TRACKING, "UPS", 640)
    assert (package.box, package.expected_grams) == ("Small box", 285)


def test_PACK_13_an_order_that_nobody_packed_has_no_proof(
    warehouse: Warehouse, documents: WorkerDocuments
) -> None:
    with pytest.raises(NoProof, match="not_packed"):
        proofs(warehouse, documents).told("112-0000009-0000009")


def test_PACK_13_what_was_purged_has_no_proof(warehouse: Warehouse, documents: WorkerDocuments) -> None:
    asyncio.run(packed(warehouse))
    with contextlib.closing(sqlite3.connect(warehouse.path)) as connection:
        connection.execute("UPDATE orders SET purged_at = 1")
        connection.commit()
    with pytest.raises(NoProof, match="purged"):
        proofs(warehouse, documents).told(ORDER.order_id)


def test_PACK_13_each_of_several_packages_has_its_own_box_weight_label_and_scans(
    warehouse: Warehouse, documents: WorkerDocuments
) -> None:
    order = an_order(2, line(quantity=3))

    async def main() -> list[str]:
        counter = Counter(warehouse, order, scan_back=ScanBack.SEVERAL)
        async with counter.running():
            await counter.sign_in()
            await counter.scan(order.order_id, MOUSE, MOUSE)
            await counter.press(Action.NEXT_BOX)
            await counter.scan(MOUSE)
            for grams in (640, 410):
                await counter.scan("BOXPBS01")
                await counter.weigh(grams)
                await counter.ship()
                await counter.scan(counter.packing.bench.to_scan[0])
        return [purchase.tracking for purchase in warehouse.database.purchases.purchases_of(order.order_id)]

    trackings = sorted(asyncio.run(main()))
    proof = proofs(warehouse, documents).told(order.order_id)
    told = [(each.number, each.tracking, each.weight_grams, each.box) for each in proof.packages]
    assert told == [(1, trackings[0], 640, "Small box"), (2, trackings[1], 410, "Small box")]
    assert [(entry.kind, entry.package) for entry in proof.entries] == [
        (Kind.OPENED, 1),
        (Kind.UNIT, 1),
        (Kind.UNIT, 1),
        (Kind.UNIT, 2),
        (Kind.BOX, 1),
        (Kind.WEIGHT, 1),
        (Kind.LABEL, 1),
        (Kind.CLOSED, 1),
        (Kind.SCANNED_BACK, 1),
        (Kind.BOX, 2),
        (Kind.WEIGHT, 2),
        (Kind.LABEL, 2),
        (Kind.CLOSED, 2),
        (Kind.SCANNED_BACK, 2),
    ]


def test_PACK_13_a_label_that_was_voided_is_no_packages_label(
    warehouse: Warehouse, documents: WorkerDocuments
) -> None:
    async def main() -> None:
        await packed(warehouse)

    asyncio.run(main())
    happened = [each.happened for each in warehouse.database.journal.events_of(ORDER.order_id)]
    voided = replace(happened[-1], event=e.LabelVoided("p", ParcelAt.BENCH))
    (package,) = packages([*happened, voided])
    assert (package.tracking, package.carrier, package.weight_grams) == ("", "", 640)

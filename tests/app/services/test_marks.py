"""The marks of dangerous goods that a bench prints with a label (SHIP-14)."""

import asyncio
from typing import Any

import pytest

from app.domain.control import Action
from app.domain.shipping import DocumentKind, PrintState
from app.ports.printer import Printed
from app.services import shipping
from tests.app.database.warehouse import Warehouse, an_order, fake_hash
from tests.app.services.counter import MOUSE, Counter, restarted

PAINT = {"un_number": "UN1263", "hazard_class": "3", "is_limited_quantity": True}
BATTERIES = {"un_number": "UN3481", "hazard_class": "9", "battery": "contained"}


def sell_as(warehouse: Warehouse, hazmat: dict[str, Any] | None) -> None:
    barcode = {"value": MOUSE, "kind": "UPC", "units": 1}
    mouse = {"sku": "MSE-01", "name": "Mouse", "barcodes": [barcode], "hazmat": hazmat}
    warehouse.database.import_catalogue_now({"products": [mouse]}, fake_hash)


def marks_on(counter: Counter) -> list[bytes]:
    return [paper for paper in counter.printer.paper if paper.startswith(b"mark ")]


@pytest.mark.parametrize(
    ("hazmat", "printed"),
    [
        (None, []),
        (PAINT, [b"mark LQ"]),
        (PAINT | {"may_fly": True}, [b"mark LQ-Y"]),
        (BATTERIES, []),  # its border is red: it is stuck on
    ],
)
def test_SHIP_14_a_limited_quantitys_mark_comes_out_with_the_label_and_once(
    warehouse: Warehouse, hazmat: dict[str, Any] | None, printed: list[bytes]
) -> None:
    sell_as(warehouse, hazmat)
    order = an_order(1)

    async def main() -> Counter:
        counter = Counter(warehouse, order)
        async with counter.running():
            await counter.pack(order, MOUSE)
            await counter.ship()
            assert counter.stage == "done"
            assert marks_on(counter) == printed
            await counter.again(Action.REPRINT)
        return counter

    counter = asyncio.run(main())
    assert marks_on(counter) == printed
    assert len(counter.printer.paper) == 2 + len(printed)


def test_SHIP_14_a_mark_that_cannot_be_printed_holds_up_no_parcel(warehouse: Warehouse) -> None:
    sell_as(warehouse, PAINT)
    order = an_order(1)

    async def main() -> Counter:
        counter = Counter(warehouse, order)
        counter.printer.ends = [
            Printed(PrintState.PRINTED, "Printer"),
            Printed(PrintState.HELD, "Printer", "paper_out"),
        ]
        async with counter.running():
            await counter.pack(order, MOUSE)
            await counter.ship()
        return counter

    counter = asyncio.run(main())
    assert (counter.stage, marks_on(counter)) == ("done", [])


def test_SHIP_14_an_own_label_goes_without_a_printed_mark_where_there_is_no_printer(
    warehouse: Warehouse,
) -> None:
    sell_as(warehouse, PAINT)
    order = an_order(1)

    async def main() -> Counter:
        counter = Counter(warehouse, order)
        del counter.printers[DocumentKind.LABEL]
        async with counter.running():
            await counter.pack_for_own_label(order, MOUSE)
            await counter.ship()
        return counter

    assert asyncio.run(main()).stage == "done"


class Killed(BaseException):
    """As a pulled plug: nothing after it runs."""


@pytest.mark.parametrize("seam", ["before-done", "papers-stored"])
def test_SHIP_14_mark_and_slip_come_out_once_though_the_bench_was_killed_after_the_label(
    warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch, seam: str
) -> None:
    sell_as(warehouse, PAINT)
    order = an_order(1, programs=("AMAZON_BUSINESS",))

    def die(name: str) -> None:
        if name == seam:
            raise Killed

    async def main() -> Counter:
        counter = Counter(warehouse, order)
        async with counter.running():
            await counter.pack(order, MOUSE)
            monkeypatch.setattr(shipping, "seam", die)
            with pytest.raises(Killed):
                await counter.ship()
            assert len(counter.printer.paper) == 1
        monkeypatch.undo()
        async with restarted(counter):
            await counter.shipping.take_up()
            if counter.packing.wants_label:
                await counter.ship()
            await counter.shipping.take_up()
        return counter

    counter = asyncio.run(main())
    assert counter.stage == "done"
    assert [paper.split()[0] for paper in counter.printer.paper[1:]] == [b"mark"]
    assert counter.slip_printer.paper == [f"slip of {order.order_id}".encode()]

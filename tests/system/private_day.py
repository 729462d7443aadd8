"""The first day of the privacy tests' month: a day's work with canaries in every field; much of it fails."""

from collections.abc import Sequence
from typing import Any

import msgspec

from app.domain.control import Action
from app.domain.order import Order
from app.domain.shipping import LabelFormat
from app.ports.jobs import JobName, JobState
from tests.system import canaries
from tests.system.floor import Floor
from tests.system.private_month import NUMBERS, Month, copy, keep, plant

OWN_LABEL = "1Z999AA10123456784"


async def first_day(month: Month, there: Floor) -> None:
    plant(month, "plain", "own_carrier", "jammed", "in_doubt", "changed", "waiting")
    plant(month, "cancelled", "elsewhere")
    plant(month, "coded", kind="transparency", lines=[["SER-50", 1]])
    plant(month, "business", kind="business_commercial")
    plant(month, "pending", kind="pending", pending_seconds=600)
    await _import_in_spite_of_everything(month, there)
    month.place.sim.act(month.ids["cancelled"], "cancel")
    month.place.sim.act(month.ids["elsewhere"], "ship")
    for name in ("plain", "coded", "business"):
        await pack(month, there, name)
    await _own_carrier(month, there)
    await _jammed(month, there)
    await _in_doubt(month, there)
    await _papers(month, there)
    await _changed(month, there)
    month.place.pass_time(minutes=20)
    await there.turn(JobName.ORDER_IMPORT)
    await keep(month, there, "first-day")


async def _import_in_spite_of_everything(month: Month, there: Floor) -> None:
    """An answer that cannot be read, one that never comes, and a bug that quotes what it has in hand."""
    sim, imports = month.place.sim, _broken(there)
    sim.fault("searchOrders", "malformed", times=1)
    there.start_engine()
    await there.until(lambda: there.ended(JobName.ORDER_IMPORT, JobState.FAILED) > 0)
    await there.turn(JobName.ORDER_IMPORT, JobState.FAILED)
    del imports.upsert
    await there.turn(JobName.ORDER_IMPORT)
    sim.fault("searchOrders", "drop_after", times=4)
    await there.turn(JobName.ORDER_IMPORT, JobState.FAILED)
    await there.turn(JobName.ORDER_IMPORT)


def _broken(there: Floor) -> Any:
    """The import, as if it had a bug."""
    imports: Any = there.core.database.imports

    async def upsert(orders: Sequence[Order], _cursors: object) -> None:
        persons = [msgspec.structs.asdict(order.recipient) for order in orders if order.recipient]
        raise KeyError(f"no column for {persons}")

    imports.upsert = upsert
    return imports


async def pack(month: Month, there: Floor, name: str) -> None:
    order = there.order(month.ids[name])
    await there.pack(order, *there.units(order))
    await _ship(month, there)


async def _ship(month: Month, there: Floor) -> None:
    await there.ship()
    if there.stop is not None:
        month.stops.append(there.stop[0].value)


async def _own_carrier(month: Month, there: Floor) -> None:
    order = there.order(month.ids["own_carrier"])
    await there.fill(order, *there.units(order))
    await there.press(Action.OWN_LABEL)
    await there.scan(OWN_LABEL)
    await _ship(month, there)
    await there.turn(JobName.CONFIRMATIONS)


async def _jammed(month: Month, there: Floor) -> None:
    """The printer is gone in the middle of the label, and then has no paper for the slip."""
    month.place.labels.set_fault("vanish", after_bytes=900)
    await pack(month, there, "jammed")
    month.place.labels.set_fault(None)
    month.place.slips.set_fault("paper_out")
    await there.press(Action.REPRINT)
    await _ship(month, there)
    month.place.slips.set_fault(None)


async def _in_doubt(month: Month, there: Floor) -> None:
    """First the order cannot be read again, then the label's answer is lost."""
    month.place.sim.fault("getOrder", "malformed", times=1)
    await pack(month, there, "in_doubt")
    month.place.sim.fault("purchaseShipment", "drop_after", times=4)
    for _ in range(2):
        await there.press(Action.RETRY)
        await _ship(month, there)


async def _changed(month: Month, there: Floor) -> None:
    """The buyer moves while the box is open; what Amazon tells meanwhile waits, sealed."""
    order = there.order(month.ids["changed"])
    await there.fill(order, *there.units(order))
    moved = {"addressLine1": canaries.person(NUMBERS["changed"])["line1"] + " b"}
    month.place.sim.act(order.order_id, "change-address", **moved)
    month.place.pass_time(minutes=5)
    await there.turn(JobName.ORDER_IMPORT)
    copy(month.data, month.before)
    await there.close_box()
    await _ship(month, there)
    await there.press(Action.RETRY)
    await _ship(month, there)


async def _papers(month: Month, there: Floor) -> None:
    """What the app writes as files: slips, labels, a list of several orders."""
    files, db = there.core.private_files, there.core.database
    for name in ("plain", "business", "waiting"):
        await there.bench.save_slip(month.ids[name], month.place.temporary / "slip.pdf")
        slip = (month.place.temporary / "slip.pdf").read_bytes()
        (month.place.temporary / "slip.pdf").unlink()  # there it was the test's own
        await files.write("packing-slip.pdf", slip, [month.ids[name]])
    [bought] = db.purchases.purchases_of(month.ids["plain"])
    label = db.purchases.label_of(bought.purchase_id)
    assert label is not None
    assert label.format is LabelFormat.ZPL
    await files.write("label.zpl", label.data, [bought.order_id])
    names = [db.private.recipient(month.ids[name]) for name in ("plain", "waiting")]
    rows = "\n".join(each.name for each in names if each)
    await files.write("list.csv", rows.encode("utf-16"), [month.ids["plain"], month.ids["waiting"]])

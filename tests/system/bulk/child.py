"""The process that ships: ``python -m tests.system.bulk.child FOLDER PORT`` takes up what there is to do.

The first time it imports the simulator's orders and starts a run; whenever it starts, it goes on with it.
"""

import asyncio
import sys
from pathlib import Path

import msgspec

from app.bootstrap.bench import bench_settings
from app.bootstrap.bulk import bulk_of
from app.bootstrap.core import Core
from app.bootstrap.trade import Trade
from app.config import Address, Settings, Store
from app.domain.order import OrderStatus
from app.domain.people import Person, Role
from app.domain.shopping.policy import Actions, Conditions, Policy
from app.ports.orders import OrderFilter
from app.ports.storage import Audited
from app.resources import resource
from app.services.office import OrderOffice

LEAD = Person("0003", "Lead One", (Role.PACKER, Role.LEAD))
STORE = "practice-us"
HELD = "NBK-A5"  # by a lead, in every order of it
ASKED = "PEN-3"  # by a policy


def settings(folder: Path, port: int) -> Settings:
    address = {"line1": "1 Dock Road", "city": "Columbus", "region": "OH", "postal_code": "43004"}
    sender = Address(name="Practice warehouse", country="US", phone="6145550100", **address)
    base = f"http://127.0.0.1:{port}"
    store = Store(store_id=STORE, base_url=base, token_url=f"{base}/auth/o2/token", ship_from=sender)
    catalogue = str(resource("practice/catalogue.json"))
    given = Settings(is_practice=True, catalogue=catalogue, data_folder=str(folder), store=store)
    return msgspec.structs.replace(given, bench_id="office")


async def bring(core: Core, trade: Trade) -> list[str]:
    """All orders, held and judged as the test says; those of the run in the order of their numbers."""
    store = core.database.stores.get(STORE)
    assert store is not None
    search, token = trade.connections.search([store]), None
    since = core.clock.now().replace(year=2020)  # a token goes with the same question alone
    while True:
        page = await search.search(since, token)
        await core.database.imports.upsert(page.orders, {})
        token = page.next_token
        if token is None:
            break
    rows = core.database.order_list.page(OrderFilter(), None, 1000)
    await _hold(core, [row.order_id for row in rows])
    ask = Policy("p-1", "Pens", Conditions(skus=(ASKED,)), Actions(hold="ask the buyer"))
    said = Audited(core.clock.now(), LEAD.user_id, "office", "policies_saved")
    await core.database.policies.save((ask,), said)
    return sorted(row.order_id for row in rows if row.status is not OrderStatus.PENDING)


async def _hold(core: Core, order_ids: list[str]) -> None:
    database = core.database
    office = OrderOffice(database.order_list, database.private, database.journal, core.clock)
    for order_id in order_ids:
        order = database.lookups.order(order_id)
        if order is not None and any(line.sku == HELD for line in order.lines):
            await office.hold(LEAD, order_id, "stock is being counted")


async def work(folder: Path, port: int) -> None:
    core = Core(settings(folder, port))
    core.load_catalogue()
    trade = Trade(core)
    await trade.open()
    bulk = bulk_of(core, trade, bench_settings(core.settings))
    if not bulk.runs(1):
        plan = await bulk.plan(await bring(core, trade))
        await bulk.start(LEAD, plan)
        print("started", flush=True)  # noqa: T201 - to the test
        sys.stdin.readline()
    await bulk.work_off()
    await trade.aclose()
    core.close()


if __name__ == "__main__":
    asyncio.run(work(Path(sys.argv[1]), int(sys.argv[2])))

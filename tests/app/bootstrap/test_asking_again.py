"""What an answer that was lost became is found out by itself, over HTTP: SHIP-8."""

import asyncio
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

from app.bootstrap.bench import bench_settings
from app.bootstrap.core import Core
from app.bootstrap.shipping import ShippingDesk
from app.bootstrap.trade import Trade
from app.domain.money import Money
from app.domain.shipping import Api, Purchase, PurchaseState, Rate
from app.ports.storage import PurchaseEnded, PurchaseIntended
from tests.app.simulator.server import RunningSimulator, running_simulator
from tests.system.bulk.child import bring, settings

RATE = Rate(Api.MERCHANT_FULFILLMENT, "UPS", "UPS", "ground", "Ground", Money(Decimal(9), "USD"), "rate-1")


async def left_unknown(core: Core, order_id: str) -> None:
    """A label that somebody wanted three minutes ago."""
    made_at = core.clock.now() - timedelta(minutes=3)
    purchase = Purchase("p-1", order_id, 1, RATE.api, "bench-7", RATE, PurchaseState.INTENT, made_at)
    ended = PurchaseEnded("p-1", PurchaseState.UNKNOWN, made_at)
    await core.database.journal.write([PurchaseIntended(purchase), ended])


async def asked(folder: Path, amazon: RunningSimulator) -> PurchaseState:
    core = Core(settings(folder, amazon.port))
    core.load_catalogue()
    trade = Trade(core)
    await trade.open()
    (order_id,) = await bring(core, trade)
    await left_unknown(core, order_id)
    desk = ShippingDesk(core, trade, bench_settings(core.settings))
    await desk.asking.ask()
    found = core.database.purchases.purchase("p-1")
    await trade.aclose()
    core.close()
    assert found is not None
    return found.state


def test_SHIP_8_what_amazon_did_not_sell_is_open_again_though_nobody_asked(tmp_path: Path) -> None:
    with running_simulator(orders=0) as amazon:
        amazon.add(kind="single", lines=[["MSE-01", 1]])
        assert asyncio.run(asked(tmp_path, amazon)) is PurchaseState.REFUSED
        assert amazon.ledger()["purchases"] == []


def test_SHIP_8_while_amazon_is_away_it_stays_unknown(tmp_path: Path) -> None:
    with running_simulator(orders=0) as amazon:
        amazon.add(kind="single", lines=[["MSE-01", 1]])
        amazon.fault("getOrder", "drop_before", times=100)
        assert asyncio.run(asked(tmp_path, amazon)) is PurchaseState.UNKNOWN

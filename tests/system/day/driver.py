"""Plays a day: each event to whom it happens, at its time; and once a minute asks what is new at Amazon."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import msgspec

from app.ports.amazon_account import AppCredentials
from app.sync.engine import Engine
from tests.system.day import scenario as s
from tests.system.day.acts import Acts, where
from tests.system.day.amazon import Amazon, running_amazon
from tests.system.day.clock import DayLoop
from tests.system.day.making import made
from tests.system.day.office import Office, folder_for_a_day

SLOW = {  # seconds that Amazon takes; a change is not seen at once
    "feed_seconds": 60,
    "report_seconds": 90,
    "listing_lag_seconds": 10,
    "search_lag_seconds": 120,
}
SELLERS = {"na": "A1NORTH", "eu": "A1EUROPE"}


class Played(msgspec.Struct, frozen=True):
    """``looks``: what was new of Amazon's listings, and when it was asked; ``ledger``: all of it at the end;
    ``confirmed``: orders that our bench shipped; ``imported_at``: when listings were imported last.
    """

    day: s.Day
    looks: tuple[tuple[float, Any], ...]
    ledger: Any
    confirmed: tuple[str, ...]
    imported_at: float


def play_made(seed: int, listings: int, orders: int) -> Played:
    """A day of that size, its files gone when it is over."""
    logging.disable(logging.WARNING)  # an outage has many
    with folder_for_a_day() as folder:
        return play(made(seed, listings, orders), folder)


def play(day: s.Day, folder: Path) -> Played:
    """The whole day; AssertionError where something cannot be done on it."""
    with (
        running_amazon(s.START, day.seed) as amazon,
        asyncio.Runner(loop_factory=lambda: DayLoop(amazon.tell)) as runner,
    ):
        return runner.run(_play(day, amazon, folder))


async def _play(day: s.Day, amazon: Amazon, folder: Path) -> Played:
    loop = asyncio.get_running_loop()
    assert isinstance(loop, DayLoop)
    office = Office(folder, amazon.base_url, day.seed)
    loop.fence = office.settled
    driver = Driver(day, amazon, office)
    try:
        await driver.begin()
        async with _running(office.engine):
            await driver.play()
        return driver.end()
    finally:
        await office.aclose()


@asynccontextmanager
async def _running(engine: Engine) -> AsyncIterator[None]:
    """Ended with the block; what it fails of is raised."""
    running = asyncio.get_running_loop().create_task(engine.run())
    try:
        yield
    finally:
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running


class Driver:
    """Goes through the day."""

    def __init__(self, day: s.Day, amazon: Amazon, office: Office) -> None:
        self.day, self.amazon, self.office = day, amazon, office
        self._acts = Acts(day, amazon, office)
        self._looks: list[tuple[float, Any]] = []
        self._news = {"revision": 0, "changes": 0}

    async def begin(self) -> None:
        """Two accounts at Amazon with their listings; ours know them."""
        self.amazon.post("settings", **SLOW)
        for account, seller_id in SELLERS.items():
            keys = self._open_account(account, seller_id)
            for store_id in self._stores_of(account):
                self._list(store_id)
                await self.office.connect(store_id, seller_id, keys)
        await self.office.furnish(self.day)

    async def play(self) -> None:
        """Events in their order; between two minutes, in the middle of one, a look."""
        events = iter([*self.day.events, s.Event(s.DAY)])
        event = next(events)
        for minute in range(int(s.DAY / s.MINUTE)):
            look = (minute + 0.5) * s.MINUTE
            while event.at <= look:
                await self._until(event.at)
                await self._acts.do(event)
                event = next(events)
            await self._until(look)
            self._look(look)
        await self._until(s.DAY)

    def end(self) -> Played:
        """The last look, and at everything."""
        self._look(s.DAY)
        ledger = self.amazon.ask("GET", "/_sim/ledger")
        ours = [each.number for each in self.day.events if isinstance(each, s.Ships) and each.is_ours]
        confirmed = tuple(self._acts.order_ids[number] for number in ours)
        return Played(self.day, tuple(self._looks), ledger, confirmed, self.office.imported_at())

    async def _until(self, at: float) -> None:
        clock = self.office.clock
        await clock.sleep(at - clock.tick())

    def _look(self, now: float) -> None:
        numbers = "&".join(f"{name}={number}" for name, number in self._news.items())
        news = self.amazon.ask("GET", f"/_sim/news?{numbers}")
        self._news = {name: news[name] for name in self._news}
        self._looks.append((now, news))

    # ---- at Amazon

    def _stores_of(self, account: str) -> list[str]:
        return [each for each, store in s.STORES.items() if store.account == account]

    def _open_account(self, account: str, seller_id: str) -> AppCredentials:
        keys = AppCredentials(f"client-{account}", f"secret-{account}", f"Atzr|refresh-{account}")
        stores = [s.STORES[each] for each in self._stores_of(account)]
        wanted = {
            "account": account,
            "region": account,
            "seller_id": seller_id,
            "marketplaces": [each.marketplace for each in stores],
            "narf": any(each.narf for each in stores),
            "mli": account == "na",
        }
        self.amazon.post("accounts", **wanted, **msgspec.structs.asdict(keys))
        if account == "na":
            places = [{"supplySourceId": each, "supplySourceCode": each} for each in s.LOCATIONS]
            self.amazon.post("locations", account=account, locations=places)
        return keys

    def _list(self, store_id: str) -> None:
        rows = [
            {
                "sku": each.sku,
                "quantity": each.quantity,
                "lead_time": 1,
                "channel": "fba" if each.is_fba else "merchant",
            }
            for each in self.day.offers
            if each.store == store_id
        ]
        self.amazon.post("listings", **where(store_id), rows=rows)

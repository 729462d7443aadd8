"""The stores of this database: their lines to Amazon, and what each lends to a bench's parcels."""

from __future__ import annotations

import asyncio
import os
from typing import TYPE_CHECKING

import msgspec

from app.amazon.connections import SpApiConnections
from app.amazon.throttle import Throttle
from app.bootstrap.carrying import Carrying
from app.config import ConfigError
from app.domain.marketplace import marketplace
from app.domain.order import Order, Recipient
from app.domain.shipping import Api
from app.domain.store import Features, Store, StoreState
from app.ports.amazon_account import AppCredentials
from app.ports.errors import OutsideError, Unauthorised
from app.ports.storage import Audited
from app.services.consent import Consents
from app.services.terms import Terms
from app.vault.credentials import StoreCredentials
from app.vault.kek import FileSecrets

if TYPE_CHECKING:
    from app.bootstrap.core import Core
    from app.config import Settings

VERSION = "0.1.0"
PRACTICE = AppCredentials(  # opens nothing but the simulator on this machine
    "amzn1.application-oa2-client.packbench-practice",
    "amzn1.oa2-cs.v1.packbench-practice",
    "Atzr|packbench-practice",
)
PRACTICE_ACCOUNT = "packbench-practice"
_VARIABLES = ("PACKBENCH_LWA_CLIENT_ID", "PACKBENCH_LWA_CLIENT_SECRET", "PACKBENCH_LWA_REFRESH_TOKEN")


class Trade:
    """``secrets`` holds what managers pasted; the store of the settings file may bring its own. ``consents``
    are those on their way.
    """

    def __init__(self, core: Core) -> None:
        self._core = core
        folder, wants_keyring = core.settings.folder, not core.settings.is_practice
        keys = FileSecrets(folder / "secrets")
        self.secrets = StoreCredentials(folder / "store-credentials", keys, wants_keyring=wants_keyring)
        self.consents = Consents()
        self.carrying = Carrying(core)
        self.connections = SpApiConnections(core.clock, Throttle(core.clock), VERSION, self._credentials_of)

    def __repr__(self) -> str:
        return f"<Trade {self.connections!r}>"

    async def open(self) -> None:
        """Takes the settings' store into the database and loads what the first calls need, off the loop."""
        await self._adopt()
        for store in self._core.database.stores.all():
            try:
                await asyncio.to_thread(self.connections.of, store)
            except OutsideError:
                continue  # the engine says so, store by store
        await asyncio.to_thread(lambda: self.carrying.own)
        await self.connections.warm_up()

    async def aclose(self) -> None:
        await asyncio.to_thread(self.carrying.close)
        await self.connections.aclose()

    def terms(self, order: Order) -> Terms:
        """Unauthorised where the order's store is not connected (any more)."""
        store = self._core.database.stores.get(order.store_id)
        if store is None:
            raise Unauthorised(f"{order.store_id} is no store of this database")
        line, own = self.connections.of(store), self.carrying.own
        return Terms(
            carriers={
                Api.SHIPPING_V2: line.shipping_v2,
                Api.MERCHANT_FULFILLMENT: line.merchant_fulfillment,
                Api.KARRIO: own,
            },
            accounts=own.by_name,
            orders=line.orders,
            ship_from=self._sender(order, store),
            store_name=store.name,
            uses_shipping_v2_for_codes=store.uses_shipping_v2_for_codes,
            buys_shipping=store.features.buys_shipping,
            prints_po=store.features.prints_po,
            amazon_labels_carry_po=store.amazon_labels_carry_po,
            logo=store.logo.png if store.logo is not None else b"",
        )

    def may_override(self, store_id: str) -> bool:
        store = self._core.database.stores.get(store_id)
        return store is not None and store.packers_may_override

    def _sender(self, order: Order, store: Store) -> Recipient:
        """An MLI order leaves from its warehouse (INV-6)."""
        warehouses = self._core.database.stock.warehouses() if order.warehouse else ()
        found = next((each.address for each in warehouses if each.code == order.warehouse), None)
        return found if found is not None and found.line1 else store.ship_from

    async def _adopt(self) -> None:
        """In practice each store is where the simulator listens today, also those that the office added."""
        settings, stores = self._core.settings, self._core.database.stores
        named, given = named_store(settings, stores.get), settings.store
        others = [each for each in stores.all() if named is None or each.store_id != named.store_id]
        if settings.is_practice:
            others = [_at(each, given.base_url, given.token_url) for each in others]
        for store in (*others, *(() if named is None else (named,))):
            await self._save(store)

    async def _save(self, store: Store) -> None:
        database = self._core.database
        if store != database.stores.get(store.store_id):
            now, bench = self._core.clock.now(), self._core.settings.bench_id
            await database.stores.save(store, Audited(now, "", bench, "store_adopted", detail=store.store_id))

    def _credentials_of(self, store_id: str) -> AppCredentials | None:
        found = self.secrets.get(store_id)
        if found is not None or store_id != self._core.settings.store.store_id:
            return found
        return PRACTICE if self._core.settings.is_practice else credentials_of_environment()


def credentials_of_environment() -> AppCredentials | None:
    """Those of the settings' store, where all three are there."""
    found = [os.environ.get(name, "") for name in _VARIABLES]
    return AppCredentials(*found) if all(found) else None


def named_store(settings: Settings, known: Lookup) -> Store | None:
    """The store that the settings file names, as it is to be stored; None where it names none that could be
    connected. Once stored, the office's settings win, but for where the simulator listens today.

    Raises ConfigError for a marketplace that is none of Amazon's.
    """
    given = settings.store
    if marketplace(given.marketplace_id) is None:
        raise ConfigError(f"{given.marketplace_id} is none of Amazon's marketplaces")
    before = known(given.store_id)
    if before is not None:
        return _at(before, given.base_url, given.token_url) if settings.is_practice else before
    if not settings.is_practice and credentials_of_environment() is None:
        return None
    sender = Recipient(**msgspec.structs.asdict(given.ship_from))
    return Store(
        store_id=given.store_id,
        name=given.name or given.store_id,
        marketplace_id=given.marketplace_id,
        seller_id=given.seller_id or (PRACTICE_ACCOUNT if settings.is_practice else given.store_id),
        ship_from=sender,
        email=given.email,
        state=StoreState.CONNECTED,
        features=Features(imports_orders=True),
        packers_may_override=given.packers_may_override,
        uses_shipping_v2_for_codes=given.uses_shipping_v2_for_codes,
        import_every_seconds=given.import_every_seconds,
        base_url=given.base_url,
        token_url=given.token_url,
    )


def _at(store: Store, base_url: str, token_url: str) -> Store:
    return msgspec.structs.replace(store, base_url=base_url, token_url=token_url)


if TYPE_CHECKING:
    from collections.abc import Callable

    Lookup = Callable[[str], Store | None]

"""Stores as a process finds them: the settings file's own is adopted once, others are the office's."""

import asyncio
from pathlib import Path

import msgspec
import pytest

from app.bootstrap.core import Core
from app.bootstrap.trade import PRACTICE, Trade, named_store
from app.config import Address, ConfigError, Settings, Store
from app.domain.order import Recipient
from app.domain.stock import Warehouse
from app.domain.store import StoreState
from app.ports.amazon_account import AppCredentials
from app.ports.errors import Unauthorised
from app.ports.storage import Audited
from tests.app.database.warehouse import NOW, an_order

SENDER = Address("Practice warehouse", "1 Dock Road", "", "Columbus", "OH", "43004", "US", "6145550100")
HERE = "http://127.0.0.1:8099"


def practice(folder: Path, **changes: object) -> Settings:
    known = {"store_id": "practice-us", "name": "Shop", "base_url": HERE, "token_url": f"{HERE}/token"}
    store = msgspec.structs.replace(Store(ship_from=SENDER), **(known | changes))
    return Settings(data_folder=str(folder / "data"), is_practice=True, store=store)


async def opened(core: Core) -> Trade:
    trade = Trade(core)
    await trade.open()
    return trade


def test_CONN_1_the_settings_store_is_stored_connected_and_lends_its_address(tmp_path: Path) -> None:
    async def main() -> None:
        core = Core(practice(tmp_path, packers_may_override=True, uses_shipping_v2_for_codes=True))
        trade = await opened(core)
        (store,) = core.database.stores.all()
        assert (store.store_id, store.name, store.state) == ("practice-us", "Shop", StoreState.CONNECTED)
        assert store.seller_id == "packbench-practice"
        assert store.features.imports_orders
        assert not store.features.sends_inventory
        terms = trade.terms(an_order(1))
        assert (terms.ship_from.line1, terms.ship_from.city) == ("1 Dock Road", "Columbus")
        assert (terms.store_name, terms.uses_shipping_v2_for_codes) == ("Shop", True)
        assert trade.may_override("practice-us")
        assert not trade.may_override("another")
        assert [row.what for row in core.database.audited()] == ["store_adopted"]
        await trade.aclose()
        core.close()

    asyncio.run(main())


def test_CONN_4_what_the_office_changed_outlives_the_settings_file(tmp_path: Path) -> None:
    async def main() -> None:
        core = Core(practice(tmp_path))
        await (await opened(core)).aclose()
        (store,) = core.database.stores.all()
        renamed = msgspec.structs.replace(store, name="Renamed", packers_may_override=True)
        added = msgspec.structs.replace(renamed, store_id="added", marketplace_id="A2EUQ1WTGCTBG2")
        for each in (renamed, added):
            await core.database.stores.save(each, Audited(NOW, "0003", "bench-1", "store_changed"))
        core.close()
        again = Core(practice(tmp_path, base_url="http://127.0.0.1:9000"))
        await (await opened(again)).aclose()
        both = again.database.stores.all()
        assert [(kept.name, kept.packers_may_override) for kept in both] == [("Renamed", True)] * 2
        assert {kept.base_url for kept in both} == {"http://127.0.0.1:9000"}  # where it listens today
        again.close()

    asyncio.run(main())


def test_INV_6_an_order_of_a_location_leaves_from_its_warehouse(tmp_path: Path) -> None:
    async def main() -> None:
        core = Core(practice(tmp_path))
        trade = await opened(core)
        audit = Audited(NOW, "0003", "bench-1", "warehouse_saved")
        east = Warehouse("east", "East", "America/New_York", Recipient(line1="9 Pier", city="Newark"))
        for warehouse in (east, Warehouse("bare", "No address yet")):
            await core.database.stock.save_warehouse(warehouse, audit)
        cities = [
            trade.terms(an_order(1, warehouse=code)).ship_from.city for code in ("east", "bare", "", "gone")
        ]
        assert cities == ["Newark", "Columbus", "Columbus", "Columbus"]
        await trade.aclose()
        core.close()

    asyncio.run(main())


def test_CONN_4_a_store_buys_labels_at_amazon_as_long_as_it_is_switched_on(tmp_path: Path) -> None:
    async def main() -> None:
        core = Core(practice(tmp_path))
        trade = await opened(core)
        (store,) = core.database.stores.all()
        assert trade.terms(an_order(1)).buys_shipping
        off = msgspec.structs.replace(store.features, buys_shipping=False)
        switched = msgspec.structs.replace(store, features=off)
        await core.database.stores.save(switched, Audited(NOW, "0003", "bench-1", "store_features"))
        assert not trade.terms(an_order(1)).buys_shipping
        await trade.aclose()
        core.close()

    asyncio.run(main())


def test_an_order_of_a_store_that_is_not_here_can_buy_nothing(tmp_path: Path) -> None:
    async def main() -> None:
        core = Core(practice(tmp_path))
        trade = await opened(core)
        with pytest.raises(Unauthorised):
            trade.terms(an_order(1, store_id="elsewhere"))
        await trade.aclose()
        core.close()

    asyncio.run(main())


def test_CONN_3_practice_opens_the_simulator_and_pasted_credentials_go_before_it(tmp_path: Path) -> None:
    core = Core(practice(tmp_path))
    trade = Trade(core)
    pasted = AppCredentials("client", "secret", "Atzr|pasted")
    assert trade.connections._credentials("practice-us") == PRACTICE
    assert trade.connections._credentials("another") is None
    trade.secrets.put("another", pasted)
    trade.secrets.put("practice-us", pasted)
    assert [trade.connections._credentials(each) for each in ("another", "practice-us")] == [pasted, pasted]
    core.close()


def test_CONN_1_a_marketplace_that_is_none_of_amazons_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="NOWHERE"):
        named_store(practice(tmp_path, marketplace_id="NOWHERE"), lambda _store_id: None)


def test_without_practice_or_credentials_a_named_store_waits_for_the_office(tmp_path: Path) -> None:
    settings = msgspec.structs.replace(practice(tmp_path), is_practice=False)
    assert named_store(settings, lambda _store_id: None) is None

"""Own accounts at carriers: secrets in the vault alone, a trial over real HTTP (SHIP-1)."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from app.carriers.karrio_carrier import KarrioCarrier, Patience
from app.carriers.worker import Worker
from app.domain.carrier_account import CarrierAccount, Kind
from app.domain.people import Person, Role
from app.services.carrier_accounts import AccountService
from app.services.guard import Declined, NotAllowed
from app.vault.credentials import CarrierCredentials
from app.vault.kek import FileSecrets
from tests.app.carriers.bench import QUOTES, SECRET, SERVERS, SETTINGS
from tests.app.carriers.further_bench import account_at
from tests.app.carriers.further_server import FurtherServer
from tests.app.carriers.parcels import NOW, PARCEL
from tests.app.carriers.servers import Fault, serving
from tests.app.carriers.ups_server import UpsServer
from tests.app.database.warehouse import LEAD, Warehouse
from tests.fakes import ManualClock

BOSS = Person("0002", "Manager One", (Role.MANAGER,))


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    shared = Worker()
    yield shared
    shared.close()


def service_of(warehouse: Warehouse, worker: Worker, folder: Path, forgot: list[str]) -> AccountService:
    clock, keys = ManualClock(NOW), FileSecrets(folder / "keys")
    return AccountService(
        warehouse.database.carrier_accounts,
        CarrierCredentials(folder / "carriers", keys, wants_keyring=False),
        lambda account: KarrioCarrier(account, worker, clock, Patience(rates=2.0)),
        lambda: PARCEL,
        clock,
        lambda: forgot.append("all"),
    )


def test_SHIP_1_an_account_is_tried_out_with_secrets_that_only_the_vault_has(
    warehouse: Warehouse, worker: Worker, tmp_path: Path
) -> None:
    async def work() -> None:
        forgot: list[str] = []
        service, ups = service_of(warehouse, worker, tmp_path, forgot), UpsServer()
        with serving(ups):
            await service.save(BOSS, CarrierAccount("ups", Kind.UPS, SETTINGS[Kind.UPS], base_url=ups.url))
            assert await service.try_out(BOSS, "ups") == ""
            assert len(ups.asked(QUOTES[Kind.UPS])) == 1
            ups.fail(QUOTES[Kind.UPS], Fault.DENIED)
            assert await service.try_out(BOSS, "ups") == "unauthorised"
        (row,) = service.all()
        assert (row.shown, row.words, row.tried_at) == ({"account_number": "A1B2C3"}, "unauthorised", NOW)
        assert service.whole("ups").settings == SETTINGS[Kind.UPS]
        await service.remove(BOSS, "ups")
        assert (service.all(), forgot) == ((), ["all", "all"])
        with pytest.raises(Declined, match="account_unknown"):
            service.whole("ups")

    asyncio.run(work())
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert [file.name for file in files if SECRET.encode() in file.read_bytes()] == []
    assert [row.what for row in warehouse.database.audited()] == ["carrier_saved", "carrier_removed"]


@pytest.mark.parametrize("kind", list(SETTINGS))
@pytest.mark.parametrize("fault", [Fault.SILENT_AFTER, Fault.DROPPED_AFTER, Fault.ERROR_AFTER])
def test_SHIP_1_a_trial_whose_answer_is_lost_asked_once_and_bought_nothing(
    warehouse: Warehouse, worker: Worker, tmp_path: Path, kind: Kind, fault: Fault
) -> None:
    async def work() -> None:
        service, server = service_of(warehouse, worker, tmp_path, []), SERVERS[kind]()
        with serving(server):
            await service.save(BOSS, CarrierAccount("own", kind, SETTINGS[kind], base_url=server.url))
            server.fail(QUOTES[kind], fault)
            assert await service.try_out(BOSS, "own") == "unreachable"
            assert len(server.asked(QUOTES[kind])) == 1
            assert await service.try_out(BOSS, "own") == ""
            assert len(server.asked(QUOTES[kind])) == 2
        assert (server.paid, warehouse.database.purchases.unsettled()) == ([], ())
        assert [row.words for row in service.all()] == [""]

    asyncio.run(work())


def test_SHIP_1_a_carrier_that_tells_no_prices_is_tried_by_signing_in(
    warehouse: Warehouse, worker: Worker, tmp_path: Path
) -> None:
    async def work() -> None:
        service, gls = service_of(warehouse, worker, tmp_path, []), FurtherServer(kind=Kind.GLS)
        with serving(gls):
            account = account_at(Kind.GLS, gls.url)
            await service.save(BOSS, account)
            assert service.whole(account.name) == account
            assert await service.try_out(BOSS, account.name) == ""
            gls.fail("oauth", Fault.DENIED)
            changed = msgspec.structs.replace(account, is_test=True)  # another account, so without its token
            await service.save(BOSS, changed)
            assert await service.try_out(BOSS, account.name) == "unauthorised"
        assert [seen.path for seen in gls.seen] == ["/oauth2/v2/token"] * 2
        (row,) = service.all()
        assert set(row.shown) == {"contact_id", "prices"}

    asyncio.run(work())


def test_SHIP_1_only_a_manager_changes_accounts(warehouse: Warehouse, worker: Worker, tmp_path: Path) -> None:
    service = service_of(warehouse, worker, tmp_path, [])
    with pytest.raises(NotAllowed):
        asyncio.run(service.save(LEAD, CarrierAccount("ups", Kind.UPS, SETTINGS[Kind.UPS])))
    with pytest.raises(NotAllowed):
        asyncio.run(service.try_out(LEAD, "ups"))
    with pytest.raises(NotAllowed):
        asyncio.run(service.remove(LEAD, "ups"))

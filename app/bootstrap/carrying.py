"""Own accounts at carriers, and rates of all sellers: what the parcels of every store share."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from app.domain.carrier_account import CarrierAccount, Kind
from app.services.departures import Departures
from app.services.pickup_times import PickupService
from app.services.shopping import Shopping
from app.vault.credentials import CarrierCredentials
from app.vault.kek import FileSecrets

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping

    from app.bootstrap.core import Core
    from app.carriers.karrio_carrier import KarrioCarrier
    from app.carriers.own_accounts import OwnAccounts
    from app.carriers.worker import Worker
    from app.ports.carrier_accounts import AccountRow

RATES_KEPT = 540.0  # seconds; Amazon's offers end after ten minutes


class Carrying:
    """karrio and its process come with the first account; without one nothing of it is loaded."""

    def __init__(self, core: Core) -> None:
        from app.carriers.shopping import RateShopping

        self._core = core
        folder, wants_keyring = core.settings.folder, not core.settings.is_practice
        keys = FileSecrets(folder / "secrets")
        self.secrets = CarrierCredentials(folder / "carrier-credentials", keys, wants_keyring=wants_keyring)
        self._tasks: set[asyncio.Task[Any]] = set()
        database, bench_id = core.database, core.settings.bench_id
        self.pickups = PickupService(database.leaving, database.stock, core.clock, bench_id=bench_id)
        shopper = Departures(RateShopping(core.clock, self._spawn, keeps=RATES_KEPT), self.pickups)
        self.shopping = Shopping(shopper, database.policies, database.lookups)
        self._worker: Worker | None = None
        self._own: OwnAccounts | None = None

    def __repr__(self) -> str:
        return f"<Carrying {self._own!r}>"

    @property
    def own(self) -> OwnAccounts:
        """Every account whose secrets are there."""
        if self._own is None:
            from app.carriers.own_accounts import OwnAccounts

            rows = self._core.database.carrier_accounts.all()
            accounts = [account for row in rows if (account := self._account(row)) is not None]
            self._own = OwnAccounts([self.carrier(account) for account in accounts])
        return self._own

    @property
    def accounts(self) -> Mapping[str, KarrioCarrier]:
        return self.own.by_name

    def carrier(self, account: CarrierAccount) -> KarrioCarrier:
        """Also of an account that is not saved, to try it out."""
        from app.carriers.karrio_carrier import KarrioCarrier
        from app.carriers.worker import Worker

        self._worker = self._worker or Worker()
        return KarrioCarrier(account, self._worker, self._core.clock)

    def forget(self) -> None:
        """Accounts have changed."""
        self._own = None

    def close(self) -> None:
        for task in tuple(self._tasks):  # another thread may end one meanwhile
            task.cancel()
        if self._worker is not None:
            self._worker.close()

    def _account(self, row: AccountRow) -> CarrierAccount | None:
        secrets = self.secrets.get(row.name)
        if secrets is None:
            return None
        settings = {**row.shown, **secrets}
        return CarrierAccount(
            row.name, Kind(row.kind), settings, row.is_test, row.base_url, options=row.options
        )

    def _spawn(self, work: Coroutine[Any, Any, Any], name: str) -> asyncio.Task[Any]:
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

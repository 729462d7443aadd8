"""The seller's own accounts at carriers: secrets go to the vault and are never shown again (SHIP-1)."""

from collections.abc import Callable
from typing import Protocol

import msgspec

from app.domain.carrier_account import CarrierAccount, Kind
from app.domain.people import Person, Role
from app.domain.shipping import Parcel
from app.domain.store_rules import Fault
from app.ports.carrier_accounts import AccountRow, CarrierAccounts, CarrierSecrets
from app.ports.clock import Clock
from app.ports.errors import OutsideError, Refused
from app.ports.storage import Audited
from app.services.guard import Declined, require


class Provable(Protocol):
    """A carrier that can be asked whether it knows an account."""

    async def prove(self, parcel: Parcel) -> None:
        """Costs nothing. Raises what is wrong."""


CarrierOf = Callable[[CarrierAccount], Provable]


class AccountService:
    """Every change needs a manager and is audited. ``forget``: who keeps carriers has to make them anew.
    ``sample``: a parcel to ask rates for when an account is tried out.
    """

    def __init__(
        self,
        accounts: CarrierAccounts,
        secrets: CarrierSecrets,
        carrier_of: CarrierOf,
        sample: Callable[[], Parcel],
        clock: Clock,
        forget: Callable[[], None],
        *,
        bench_id: str = "",
    ) -> None:
        self._accounts = accounts
        self._secrets = secrets
        self._carrier_of = carrier_of
        self._sample = sample
        self._clock = clock
        self._forget = forget
        self._bench_id = bench_id

    def __repr__(self) -> str:
        return f"<AccountService {len(self._accounts.all())} accounts>"

    def all(self) -> tuple[AccountRow, ...]:
        """Without their secrets."""
        return self._accounts.all()

    async def save(self, person: Person, account: CarrierAccount) -> None:
        """What is secret is in the vault before anything is stored."""
        require(person, Role.MANAGER)
        self._secrets.put(account.name, account.secrets)
        await self._accounts.save(account, self._audit(person, "carrier_saved", account.name))
        self._forget()

    def whole(self, name: str) -> CarrierAccount:
        """With its secrets. Declined where it is not there, or they are not."""
        row = next((row for row in self._accounts.all() if row.name == name), None)
        secrets = self._secrets.get(name)
        if row is None or secrets is None:
            raise Declined("account_unknown")
        settings = {**row.shown, **secrets}
        try:
            return CarrierAccount(row.name, Kind(row.kind), settings, row.is_test, row.base_url, row.options)
        except ValueError:
            raise Declined("fields", faults=(Fault("settings", "credentials_missing"),)) from None

    async def try_out(self, person: Person, name: str) -> str:
        """Asks for rates or signs in, which costs nothing. Empty: the account answered; else what is wrong,
        in the carrier's words where it has some.
        """
        require(person, Role.MANAGER)
        words = await self._asked(self._carrier_of(self.whole(name)))
        await self._accounts.tried(name, self._clock.now(), words)
        return words

    async def remove(self, person: Person, name: str) -> None:
        """Labels that were bought with it can be neither voided nor asked about from here any more."""
        require(person, Role.MANAGER)
        await self._accounts.remove(name, self._audit(person, "carrier_removed", name))
        self._secrets.destroy(name)
        self._forget()

    async def _asked(self, carrier: Provable) -> str:
        parcel = msgspec.structs.replace(self._sample(), ship_at=self._clock.now())
        try:
            await carrier.prove(parcel)
        except Refused as refused:
            return refused.words or refused.code
        except OutsideError as error:
            return type(error).__name__.lower()
        return ""

    def _audit(self, person: Person, what: str, detail: str) -> Audited:
        return Audited(self._clock.now(), person.user_id, self._bench_id, what, detail=detail)

"""The manager's stores over fakes in memory."""

from typing import Any

from app.domain.store import StoreState
from app.ports.amazon_account import AppCredentials, Participation
from app.ports.jobs import JobRun
from app.services.consent import Consents
from app.services.stores import Consent, StoreService
from tests.app.domain.selling import NOW, US, store
from tests.app.services.office_fakes import (
    MANAGER,
    Keyring,
    Lines,
    Log,
    LoginWithAmazon,
    MemoryJobs,
    MemoryListings,
    MemoryStock,
    MemoryStores,
)
from tests.fakes import ManualClock

KEYS = AppCredentials("amzn1.client", "secret-1", "Atzr|token-1")
HERE = Participation(US, "US", "Shop", is_participating=True)
DRAFT = store(state=StoreState.DRAFT, allocation=None)
LANDING = "https://packing.example/landed"


class Office:
    """The service with its neighbours in memory."""

    def __init__(
        self,
        *stores: Any,
        listings: Any = (),
        runs: tuple[JobRun, ...] = (),
        practice: tuple[str, str] = ("", ""),
    ) -> None:
        self.log = Log()
        self.listings = MemoryListings(self.log, *listings)
        self.stores = MemoryStores(self.log, self.listings, *stores)
        self.stock = MemoryStock(self.log)
        self.jobs = MemoryJobs(*runs)
        self.secrets = Keyring()
        self.lines = Lines(self.log)
        self.login = LoginWithAmazon(HERE)
        self.clock = ManualClock(NOW)
        states = iter(f"state-{number}" for number in range(1, 100))
        self.service = StoreService(
            self.stores, self.listings, self.stock, self.jobs, self.secrets, self.lines, self.login,
            self.login, self.clock, self.log.wake, bench_id="bench-1",
            consents=Consents(lambda: next(states)), practice=practice,
        )  # fmt: skip

    def begin(self, redirect: str = LANDING, *, is_draft: bool = False, store_id: str = "us") -> Consent:
        return self.service.begin_consent(
            MANAGER,
            store_id,
            "client",
            "secret-2",
            redirect,
            application_id="amzn1.sp.app",
            is_draft=is_draft,
        )


def landed(state: str = "state-1", **more: str) -> str:
    query = {"state": state, "selling_partner_id": "A1SELLER", "spapi_oauth_code": "code-1"} | more
    return f"{LANDING}?{'&'.join(f'{name}={value}' for name, value in query.items())}"

"""``StoreActs`` in memory. ``told`` is what was asked of it, ``failure`` what the next act meets."""

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from msgspec.structs import asdict, replace

from app.domain.people import Person
from app.domain.sharing import SharedSku, Sharing
from app.domain.stock import Location
from app.domain.store import Features, Logo, Mli, Narf, PoShown, Rule, Store, StoreState, Switches, Vacation
from app.ports.amazon_account import AppCredentials
from app.services.consent import Consent
from app.services.store_health import StoreHealth
from app.services.store_settings import MliWarning
from tests.app.ui.office.fakes_catalogue import LOCATIONS, NOW, US

if TYPE_CHECKING:
    import asyncio

    from app.ports.jobs import JobRun

CONSENT_URL = (
    "https://sellercentral.amazon.com/apps/authorize/consent?application_id=amzn1.sp.solution.example"
    "&state=s1&redirect_uri=https%3A%2F%2Fexample.com%2Flanding&version=beta"
)


class FakeStores:
    """Changes are kept; ``gate`` holds acts up until it is set."""

    def __init__(self, *stores: Store) -> None:
        self.stores = {store.store_id: store for store in stores}
        self.overrides: dict[str, tuple[tuple[str, Rule], ...]] = {}
        self.places: dict[str, tuple[Location, ...]] = {}
        self.at_amazon: tuple[Location, ...] = LOCATIONS
        self.conflicts: tuple[SharedSku, ...] = ()
        self.runs: tuple[JobRun, ...] = ()
        self.warnings: tuple[str, ...] = ()
        self.told: list[tuple[object, ...]] = []
        self.failure: Exception | None = None
        self.gate: asyncio.Event | None = None
        self.credentials: AppCredentials | None = None

    def all(self) -> tuple[Store, ...]:
        return tuple(self.stores.values())

    def get(self, store_id: str) -> Store | None:
        return self.stores.get(store_id)

    def locations(self, store_id: str) -> tuple[Location, ...]:
        return self.places.get(store_id, ())

    def shared(self, store_id: str, sku: str) -> SharedSku | None:
        return next((each for each in self.conflicts if each.sku == sku and store_id in each.store_ids), None)

    def shared_skus(self) -> tuple[SharedSku, ...]:
        return self.conflicts

    def health(self, store_id: str) -> StoreHealth:
        runs = tuple(run for run in self.runs if run.scope == store_id)
        return StoreHealth(runs, self.warnings if store_id == US.store_id else ())

    def narf_words(self, store_id: str) -> str:
        return self.stores[store_id].name

    def mli_warning(self, store_id: str) -> MliWarning:
        overrides = self.overrides.get(store_id, ())
        return MliWarning(self.stores[store_id].allocation, overrides, "sku,percent\nMSE-01,50\n")

    def begin_consent(
        self,
        person: Person,
        store_id: str,
        client_id: str,
        client_secret: str,
        redirect_uri: str,
        *,
        application_id: str,
        is_draft: bool = False,
    ) -> Consent:
        self.told.append(
            ("consent", store_id, client_id, client_secret, redirect_uri, application_id, is_draft)
        )
        return Consent(CONSENT_URL, "s1", NOW + timedelta(minutes=5))

    async def save(self, person: Person, store: Store) -> Store:
        return await self._put(store, "save", person.user_id, store.store_id)

    async def remove(self, person: Person, store_id: str) -> None:
        await self._act("remove", store_id)
        del self.stores[store_id]

    async def connect(self, person: Person, store_id: str, credentials: AppCredentials) -> Store:
        self.credentials = credentials
        connected = replace(
            self.stores[store_id], state=StoreState.CONNECTED, connected_at=NOW, secret_made_at=NOW
        )
        return await self._put(connected, "connect", store_id)

    async def finish_consent(self, person: Person, landed_url: str) -> Store:
        store = next(iter(self.stores.values()))
        return await self._put(replace(store, state=StoreState.CONNECTED), "landed", landed_url)

    async def set_features(self, person: Person, store_id: str, features: Features) -> Store:
        return await self._put(replace(self.stores[store_id], features=features), "features", features)

    async def set_switches(self, person: Person, store_id: str, switches: Switches) -> Store:
        return await self._put(replace(self.stores[store_id], **asdict(switches)), "switches", switches)

    async def set_logo(self, person: Person, store_id: str, png: bytes) -> Store:
        logo = Logo(png) if png else None
        return await self._put(replace(self.stores[store_id], logo=logo), "logo", len(png))

    async def answer_po(self, person: Person, store_id: str, *, is_there: bool) -> Store:
        store = self.stores[store_id]
        assert store.first_label is not None
        seen = replace(store.first_label, shown=PoShown.YES if is_there else PoShown.NO)
        changed = replace(store, first_label=seen, amazon_labels_carry_po=is_there)
        return await self._put(changed, "po", is_there)

    async def set_vacation(self, person: Person, store_id: str, vacation: Vacation) -> Store:
        return await self._put(replace(self.stores[store_id], vacation=vacation), "vacation", vacation)

    async def set_rule(self, person: Person, store_id: str, rule: Rule) -> Store:
        return await self._put(replace(self.stores[store_id], allocation=rule), "rule", rule)

    async def open_narf(self, person: Person, store_id: str, typed: str) -> Store:
        narf = Narf(is_enrolled=True, opened_at=NOW, opened_by=person.name)
        return await self._put(replace(self.stores[store_id], narf=narf), "narf_open", typed)

    async def shut_narf(self, person: Person, store_id: str) -> Store:
        return await self._put(
            replace(self.stores[store_id], narf=Narf(is_enrolled=True)), "narf_shut", store_id
        )

    async def set_mli(self, person: Person, store_id: str, *, is_on: bool) -> int:
        reset = replace(self.stores[store_id], mli=Mli(is_on=is_on), allocation=None)
        await self._put(reset, "mli", is_on)
        return len(self.overrides.pop(store_id, ()))

    async def refresh_locations(self, person: Person, store_id: str) -> tuple[Location, ...]:
        await self._act("refresh_locations", store_id)
        self.places[store_id] = self.at_amazon
        return self.at_amazon

    async def map_location(self, person: Person, location: Location, warehouse: str) -> None:
        await self._act("map_location", location.supply_source_id, warehouse)
        found = self.places[location.store_id]
        mapped = replace(location, warehouse=warehouse)
        self.places[location.store_id] = tuple(mapped if each == location else each for each in found)

    async def decide(
        self, person: Person, shared: SharedSku, sharing: Sharing, sender: str = "", words: str = ""
    ) -> None:
        await self._act("decide", shared.sku, sharing, sender, words)
        decided = replace(shared, sharing=sharing, sender=sender or shared.sender, words=words)
        self.conflicts = tuple(decided if each == shared else each for each in self.conflicts)

    async def _put(self, store: Store, *what: object) -> Store:
        await self._act(*what)
        self.stores[store.store_id] = store
        return store

    async def _act(self, *what: object) -> None:
        self.told.append(what)
        if self.gate is not None:
            await self.gate.wait()
        failure, self.failure = self.failure, None
        if failure is not None:
            raise failure


def names_of(told: Sequence[tuple[object, ...]]) -> list[object]:
    return [each[0] for each in told]

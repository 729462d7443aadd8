"""Stores: connecting, settings, vacation, NARF gate, MLI and shared SKUs (CONN, INV-4 to INV-6)."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol

from msgspec.structs import asdict, replace

from app.domain.people import Person, Role
from app.domain.sharing import SharedSku, Sharing
from app.domain.stock import Location, Warehouse
from app.domain.store import Features, Logo, Narf, PoShown, Rule, Store, StoreState, Switches, Vacation
from app.domain.store_rules import MLI_COUNTRY, Fault, rule_faults, store_faults, vacation_faults
from app.ports.amazon_account import AppCredentials, AuthorizationApi, CredentialStore, Probe
from app.ports.clock import Clock
from app.ports.connections import Connections
from app.ports.errors import Refused, Unauthorised
from app.ports.jobs import JobName, Jobs
from app.ports.listings import Listings
from app.ports.storage import Audited
from app.ports.stores import Stores
from app.services.consent import VALID_FOR, Asked, ConnectionRefused, Consent, Consents, read_landing
from app.services.guard import Declined, require, require_sound
from app.services.logo import logo_fault
from app.services.store_health import StoreHealth, health_of
from app.services.store_settings import MliWarning, decided, kept, switched, twice, warning_of

__all__ = ["ConnectionRefused", "Consent", "MliWarning", "StoreHealth", "StoreService", "Wake"]
Wake = Callable[[JobName, str], None]


class Places(Protocol):
    """What is read of ``app.ports.stock.Stock``."""

    def warehouses(self) -> tuple[Warehouse, ...]: ...


class StoreService:
    """Every change needs a manager and is audited. Raises NotAllowed, Declined and ``ports.errors``."""

    def __init__(
        self,
        stores: Stores,
        listings: Listings,
        places: Places,
        jobs: Jobs,
        secrets: CredentialStore,
        connections: Connections,
        authorization: AuthorizationApi,
        probe: Probe,
        clock: Clock,
        wake: Wake,
        *,
        bench_id: str = "",
        consents: Consents | None = None,
        practice: tuple[str, str] = ("", ""),
    ) -> None:
        """``wake(job, store_id)`` has the engine do something now; ``bench_id`` goes into the audit log;
        ``practice``: addresses of the simulator and of its tokens, which stores added there belong to.
        """
        self._stores = stores
        self._listings = listings
        self._places = places
        self._jobs = jobs
        self._secrets = secrets
        self._connections = connections
        self._authorization = authorization
        self._probe = probe
        self._clock = clock
        self._wake = wake
        self._bench_id = bench_id
        self._consents = consents or Consents()
        self._practice = practice

    def __repr__(self) -> str:
        return f"<StoreService {len(self._stores.all())} stores>"

    # ---- what there is

    def all(self) -> tuple[Store, ...]:
        return self._stores.all()

    def get(self, store_id: str) -> Store | None:
        return self._stores.get(store_id)

    def locations(self, store_id: str) -> tuple[Location, ...]:
        return self._stores.locations(store_id)

    def shared_skus(self) -> tuple[SharedSku, ...]:
        return self._stores.shared_skus()

    def shared(self, store_id: str, sku: str) -> SharedSku | None:
        return self._stores.shared(store_id, sku)

    def health(self, store_id: str) -> StoreHealth:
        """The jobs of the store and of its account, and what to see to: message keys (CONN-3)."""
        store = self._known(store_id)
        return health_of(store, self._jobs.all(), self._stores.locations(store_id), self._clock.now())

    # ---- the store itself

    async def save(self, person: Person, store: Store) -> Store:
        """Adds a store as a draft, or changes name, address and switches of one. What has ways of its own
        (connection, gate, MLI, vacation, allocation) stays as it is; a connected store keeps its account.
        """
        require(person, Role.MANAGER)
        known = self._stores.get(store.store_id)
        base_url, token_url = self._practice if known is None else (known.base_url, known.token_url)
        saved = replace(kept(store, known), base_url=base_url, token_url=token_url)
        require_sound((*store_faults(saved), *twice(saved, self._stores.all())))
        return await self._save(person, saved, "store_added" if known is None else "store_changed")

    async def remove(self, person: Person, store_id: str) -> None:
        """A draft only."""
        require(person, Role.MANAGER)
        if self._known(store_id).state is not StoreState.DRAFT:
            raise Declined("store_in_use")
        await self._stores.remove(store_id, self._audit(person, "store_removed", detail=store_id))
        self._secrets.destroy(store_id)

    # ---- connecting

    async def connect(self, person: Person, store_id: str, credentials: AppCredentials) -> Store:
        """With the seller's own application. Amazon's list of participations proves it; until then nothing is
        stored. ConnectionRefused says why not.
        """
        require(person, Role.MANAGER)
        store = self._known(store_id)
        if not all((credentials.client_id, credentials.client_secret, credentials.refresh_token)):
            raise ConnectionRefused("credentials_missing")
        await self._prove(store, credentials)
        made_at, now = self._secret_made_at(credentials), self._clock.now()
        self._secrets.put(store_id, credentials)
        self._connections.forget(store_id)
        proved = replace(store, state=StoreState.CONNECTED, connected_at=now, secret_made_at=made_at)
        return await self._save(person, proved, "store_connected")

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
        """With a public application: the page to open. ``is_draft``: it is not published yet."""
        require(person, Role.MANAGER)
        store = self._known(store_id)
        if not all((client_id, client_secret, application_id)):
            raise ConnectionRefused("credentials_missing")
        asked = Asked(store_id, client_id, client_secret, self._clock.now() + VALID_FOR, person)
        return self._consents.begin(store, asked, application_id, redirect_uri, is_draft=is_draft)

    async def finish_consent(self, person: Person, landed_url: str) -> Store:
        """The address on which the manager landed: its state is taken once, its code proved like pasted
        credentials.
        """
        require(person, Role.MANAGER)
        return await self._finish(landed_url, person)

    async def finish_landed(self, landed_url: str) -> Store:
        """The browser came to an address of ours: in the name of the manager who began it."""
        return await self._finish(landed_url, None)

    async def _finish(self, landed_url: str, person: Person | None) -> Store:
        landed = read_landing(landed_url)
        asked = self._consents.end(landed, self._clock.now())
        store = self._known(asked.store_id)
        if landed.seller_id and landed.seller_id != store.seller_id:
            raise ConnectionRefused("other_account")
        try:
            token = await self._authorization.refresh_token(
                store, asked.client_id, asked.client_secret, landed.code
            )
        except Refused as error:
            raise ConnectionRefused("code_refused", error.words) from error
        credentials = AppCredentials(asked.client_id, asked.client_secret, token)
        return await self.connect(person or asked.by, store.store_id, credentials)

    async def _prove(self, store: Store, credentials: AppCredentials) -> None:
        try:
            found = await self._probe.participations(store, credentials)
        except Unauthorised as error:
            raise ConnectionRefused("credentials") from error
        except Refused as error:
            raise ConnectionRefused("refused", error.words) from error
        here = [each for each in found if each.marketplace_id == store.marketplace_id]
        if not here:
            raise ConnectionRefused("not_in_marketplace")
        if not here[0].is_participating:
            raise ConnectionRefused("not_participating")

    def _secret_made_at(self, credentials: AppCredentials) -> datetime:
        """Now, unless a store has used that secret for longer."""
        used = (store.secret_made_at for store in self._stores.all() if self._has(store, credentials))
        return min((each for each in used if each is not None), default=self._clock.now())

    def _has(self, store: Store, credentials: AppCredentials) -> bool:
        own = self._secrets.get(store.store_id)
        return own is not None and own.client_secret == credentials.client_secret

    # ---- settings

    async def set_features(self, person: Person, store_id: str, features: Features) -> Store:
        return await self._change(person, store_id, "store_features", features=features)

    async def set_switches(self, person: Person, store_id: str, switches: Switches) -> Store:
        """The benches go by them from their next order on. Amazon's word on PO numbers, taken anew, is
        checked anew on the next label.
        """
        require(person, Role.MANAGER)
        store = self._known(store_id)
        is_new = switches.amazon_labels_carry_po and not store.amazon_labels_carry_po
        first = None if is_new else store.first_label
        changed = replace(store, first_label=first, **asdict(switches))
        return await self._save(person, changed, "store_switches", switched(store.switches, switches))

    async def set_logo(self, person: Person, store_id: str, png: bytes) -> Store:
        """For its slips; empty: none any more. Declined where it is no whole PNG, or too large."""
        require(person, Role.MANAGER)
        fault = logo_fault(png) if png else ""
        if fault:
            raise Declined(fault)
        changed = replace(self._known(store_id), logo=Logo(png) if png else None)
        return await self._save(person, changed, "store_logo", f"{len(png)} bytes")

    async def answer_po(self, person: Person, store_id: str, *, is_there: bool) -> Store:
        """What somebody saw who looked at the first label, which could not be read (SHIP-5)."""
        require(person, Role.MANAGER)
        store = self._known(store_id)
        first = store.first_label
        if first is None or first.shown is not PoShown.ASK:
            raise Declined("label_looked_at")
        shown = PoShown.YES if is_there else PoShown.NO
        seen = replace(first, shown=shown, at=self._clock.now(), by=person.user_id)
        changed = replace(store, first_label=seen, amazon_labels_carry_po=is_there)
        return await self._save(person, changed, "store_po_answered", shown.value)

    async def set_vacation(self, person: Person, store_id: str, vacation: Vacation) -> Store:
        """Quantity zero or a longer lead time, by dates or from now on; ``Vacation()`` ends it."""
        faults, how = vacation_faults(vacation), vacation.away.value
        return await self._change(person, store_id, "store_vacation", how, faults, vacation=vacation)

    async def set_rule(self, person: Person, store_id: str, rule: Rule) -> Store:
        faults = rule_faults(rule, [place.code for place in self._places.warehouses()])
        return await self._change(person, store_id, "store_allocation", "", faults, allocation=rule)

    # ---- NARF

    def narf_words(self, store_id: str) -> str:
        """What has to be typed to open the gate: the store's name, so that no other is opened by habit."""
        return self._known(store_id).name

    async def open_narf(self, person: Person, store_id: str, typed: str) -> Store:
        require(person, Role.MANAGER)
        store = self._known(store_id)
        if not store.narf.is_enrolled:
            raise Declined("narf_not_enrolled")
        if typed != self.narf_words(store_id):
            raise Declined("narf_words_wrong")
        narf = Narf(is_enrolled=True, opened_at=self._clock.now(), opened_by=person.name)
        return await self._change(person, store_id, "narf_opened", typed, narf=narf)

    async def shut_narf(self, person: Person, store_id: str) -> Store:
        is_enrolled = self._known(store_id).narf.is_enrolled
        return await self._change(person, store_id, "narf_shut", narf=Narf(is_enrolled=is_enrolled))

    # ---- MLI

    def mli_warning(self, store_id: str) -> MliWarning:
        """What switching takes away: the store's rule and each override, also as CSV."""
        return warning_of(self._known(store_id), self._listings.overrides(store_id))

    async def set_mli(self, person: Person, store_id: str, *, is_on: bool) -> int:
        """How many overrides went. Nothing is sent until a new rule is saved."""
        require(person, Role.MANAGER)
        store = self._known(store_id)
        if store.market.country != MLI_COUNTRY:
            raise Declined("mli_only_us")
        if store.mli.is_on is is_on:
            return 0
        what = "mli_on" if is_on else "mli_off"
        gone = await self._stores.set_mli(
            store, is_on=is_on, audit=self._audit(person, what, detail=store_id)
        )
        self._wake(JobName.LOCATIONS, store_id)
        return gone

    async def refresh_locations(self, person: Person, store_id: str) -> tuple[Location, ...]:
        """Amazon's locations as they are now; known ones keep their warehouse."""
        require(person, Role.MANAGER)
        store = self._known(store_id)
        if store.market.country != MLI_COUNTRY:
            raise Declined("mli_only_us")
        found = await self._connections.of(store).sources.locations()
        await self._stores.save_locations(store_id, found)
        return self._stores.locations(store_id)

    async def map_location(self, person: Person, location: Location, warehouse: str) -> None:
        """``warehouse`` empty: unmapped, so that it gets nothing."""
        require(person, Role.MANAGER)
        if warehouse and warehouse not in {place.code for place in self._places.warehouses()}:
            raise Declined("warehouse_unknown")
        audit = self._audit(
            person, "location_mapped", detail=f"{location.store_id} {location.supply_source_id} {warehouse}"
        )
        await self._stores.map_location(location, warehouse, audit)
        self._wake(JobName.INVENTORY, location.store_id)

    # ---- shared SKUs

    async def decide(
        self, person: Person, shared: SharedSku, sharing: Sharing, sender: str = "", words: str = ""
    ) -> None:
        """SHARED needs a ``sender`` of its stores, OVERWRITE the acceptance in ``words``."""
        require(person, Role.MANAGER)
        answer = decided(shared, sharing, sender, words, person.name, self._clock.now())
        detail = f"{answer.sku} {answer.sharing} {answer.sender}"
        await self._stores.decide(answer, self._audit(person, "sku_sharing", answer.words, detail))
        for store_id in shared.store_ids:
            self._wake(JobName.INVENTORY, store_id)

    # ---- shared ways

    async def _change(
        self,
        person: Person,
        store_id: str,
        what: str,
        why: str = "",
        faults: Sequence[Fault] = (),
        **changes: object,
    ) -> Store:
        """Saves a setting; stock goes out anew, everywhere in the account, where SKUs may be shared."""
        require(person, Role.MANAGER)
        require_sound(tuple(faults))
        saved = await self._save(person, replace(self._known(store_id), **changes), what, why)
        for each in self._stores.all():
            if each.account == saved.account:
                self._wake(JobName.INVENTORY, each.store_id)
        return saved

    async def _save(self, person: Person, store: Store, what: str, why: str = "") -> Store:
        await self._stores.save(store, self._audit(person, what, why, store.store_id))
        return store

    def _known(self, store_id: str) -> Store:
        store = self._stores.get(store_id)
        if store is None:
            raise Declined("store_unknown")
        return store

    def _audit(self, person: Person, what: str, why: str = "", detail: str = "") -> Audited:
        return Audited(self._clock.now(), person.user_id, self._bench_id, what, why=why, detail=detail)

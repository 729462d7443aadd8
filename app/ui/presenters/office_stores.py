"""The stores screen: one page a store, a form for a new one, what to do with a shared SKU."""

import re
from collections.abc import Callable, Coroutine
from datetime import datetime
from typing import Any

import msgspec

from app.domain.people import Person, Role
from app.domain.store import Features, Narf, Store, StoreState
from app.domain.store_rules import Fault, store_faults
from app.ports.amazon_account import AppCredentials
from app.services.stores import ConnectionRefused, Consent, MliWarning
from app.ui.presenters import office_store_bench as bench
from app.ui.presenters import office_store_sheet as page
from app.ui.presenters.office_address import address_fields, address_of, form_of
from app.ui.presenters.office_landing import not_connected
from app.ui.presenters.office_services import ListingActs, StockReads, StoreActs
from app.ui.presenters.office_sheet import (
    Actions,
    Do,
    Field,
    Item,
    Items,
    Note,
    Section,
    Sheet,
    Style,
    Words,
    sections,
)
from app.ui.presenters.office_store_new import new_sheet
from app.ui.presenters.office_store_sharing import SharedSkus
from app.ui.presenters.office_work import Desk, success, warning
from app.ui.presenters.view import Shape, Text, Tone, say

NEW = "+"  # the page of a store to be added
SECRETS = ("client_secret", "refresh_token")


class StoreDesk(Desk):
    """``go``: called with the name of another screen and a store's id."""

    def __init__(
        self,
        stores: StoreActs,
        listings: ListingActs,
        stock: StockReads,
        person: Person,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(person)
        self._stores, self._listings, self._stock, self._now = stores, listings, stock, now
        self.store_id = ""
        self.consent: Consent | None = None
        self.mli_warning: MliWarning | None = None
        self.benches = bench.BenchSettings(self, stores, lambda: self.store_id)
        self.shared = SharedSkus(self, stores, listings, lambda: self.store_id)
        self.wrong: dict[str, Text] = {}
        self.go: Callable[[str, str], None] = lambda _screen, _store_id: None
        self._acts: dict[str, Callable[[], Coroutine[Any, Any, None]]] = {
            "add": self._add,
            "save_new": self._save_new,
            "address_save": self._save_address,
            "connect": self._connect,
            "connect_again": self._connect_again,
            "consent": self._begin_consent,
            "consent_again": self._drop_consent,
            "landed": self._finish_consent,
            "features_save": self._save_features,
            "narf_open": self._open_narf,
            "narf_shut": self._shut_narf,
            "mli": self._warn_of_mli,
            "mli_go": self._set_mli,
            "mli_back": self._leave_mli,
            "refresh_locations": self._refresh_locations,
            "remove": self._remove,
            "go_allocation": self._go_allocation,
        }
        self._acts |= self.shared.acts | self.benches.acts

    def __repr__(self) -> str:
        return f"<StoreDesk {self.store_id}>"

    @property
    def may_change(self) -> bool:
        return self.may(Role.MANAGER)

    @property
    def link(self) -> str:
        """The consent page: copied, or opened when asked."""
        return "" if self.consent is None else self.consent.url

    # ---- the list

    def stores(self) -> Items:
        return Items(tuple(self._row(store) for store in self._stores.all()), say("store.none"))

    def _row(self, store: Store) -> Item:
        health = self._stores.health(store.store_id)
        tone, shape = page.state_mark(store)
        state = say(f"store.state.{store.state.value}")
        if health.warnings and store.state is StoreState.CONNECTED:
            tone, shape, state = Tone.ASK, Shape.TRIANGLE, page.warning_words(health, health.warnings[0])
        detail = say("store.row", country=say(f"country.{store.market.country}"), state=state)
        is_chosen = store.store_id == self.store_id
        return Item(store.store_id, store.name, detail, "", tone, shape, is_link=True, is_chosen=is_chosen)

    def choose(self, store_id: str) -> None:
        self.store_id, self.note, self.consent, self.mli_warning = store_id, None, None, None
        self.shared.deciding, self.wrong = None, {}
        self._fill()
        self.changed()

    def _store(self) -> Store | None:
        return self._stores.get(self.store_id) if self.store_id not in ("", NEW) else None

    def _fill(self) -> None:
        """The form as the store has it; secrets are gone from it."""
        store = self._store()
        self.form = {"way": "keys"}
        if store is not None:
            self.form |= form_of(store.ship_from) | {"email": store.email}
            self.form |= {name: "on" for name in page.SWITCHES if getattr(store.features, name)}
            self.form |= bench.form_of(store)
        elif self.store_id == NEW:
            self.form |= {"market": "ATVPDKIKX0DER", "name": "", "seller_id": "", "address.country": "US"}

    # ---- the page

    def sheet(self) -> Sheet | None:
        if self.store_id == NEW:
            news = page.as_section(self.busy, self.note, self._who_may())
            return new_sheet(self.form, self.wrong, news, self._email(), may=self.may_change)
        store = self._store()
        if store is None:
            return None
        may, now, health = self.may_change, self._now(), self._stores.health(store.store_id)
        deciding = self.shared.deciding
        if deciding is not None:
            asked = sections(self._news(), self.shared.decision(), self.shared.old_listing())
            return Sheet(f"decide/{deciding.sku}", store.name, "", (), asked)
        locations = self._stores.locations(store.store_id) if store.mli.is_on else ()
        return Sheet(
            f"store/{store.store_id}",
            store.name,
            page.market_words(store),
            (page.state_pill(store),),
            sections(
                page.as_section(self.busy, self.note, *page.warnings(health), self._who_may()),
                page.connection(store, self.form, self.consent, now, may=may),
                page.features(store, self.form, may=may),
                bench.bench_switches(store, self.form, now, may=may),
                bench.logo(store, may=may),
                page.jobs(health.runs, now),
                page.narf(store, self.form, self._stores.narf_words(store.store_id), now, may=may),
                page.mli(store, locations, self._stock.warehouses(), self.mli_warning, may=may),
                self.shared.section(),
                self._address_section(),
                self._remove_section(store),
            ),
        )

    def _news(self) -> Section | None:
        return page.as_section(self.busy, self.note)

    def _who_may(self) -> Note | None:
        if self.may_change:
            return None
        return Note(say("manager_only"), (say("manager_only.do"),), Tone.QUIET, Shape.PERSON)

    def _address_section(self) -> Section:
        fields = address_fields(self.form, self.wrong, is_on=self.may_change)
        save = Actions((Do("address_save", say("do.save"), is_on=self.may_change),))
        words = Words(say("store.ship_from.words"), Tone.QUIET)
        return Section("address", say("store.ship_from"), (words, *fields, self._email(), save))

    def _email(self) -> Field:
        label, error = say("store.email"), self.wrong.get("email", "")
        return Field(
            "email",
            label,
            self.form.get("email", ""),
            help=say("store.email.help"),
            error=error,
            is_on=self.may_change,
        )

    def _remove_section(self, store: Store) -> Section | None:
        if store.state is not StoreState.DRAFT:
            return None
        do = Actions((Do("remove", say("do.remove_store"), Style.DANGER, self.may_change),))
        return Section(
            "remove", say("store.remove"), (Words(say("store.remove.words"), Tone.QUIET), do), is_right=True
        )

    # ---- a new store

    async def _add(self) -> None:
        self.choose(NEW)

    def open_new(self) -> None:
        """As if "Add store" were pressed: from an empty list."""
        self.choose(NEW)

    async def _save_new(self) -> None:
        store = Store(
            self._free_id(self.form["name"]),
            self.form["name"].strip(),
            self.form["market"],
            self.form["seller_id"].strip().upper(),
            address_of(self.form),
            self.form.get("email", "").strip(),
        )
        if await self._save(store):
            self.store_id = store.store_id
            self._fill()
            self.note = success(say("store.saved"), say("store.saved.do"))

    async def _save_address(self) -> None:
        store = self._store()
        if store is None:
            return
        email = self.form.get("email", "").strip()
        if await self._save(msgspec.structs.replace(store, ship_from=address_of(self.form), email=email)):
            self.note = success(say("store.address_saved"))

    async def _save(self, store: Store) -> bool:
        self.wrong = {_field_of(fault): say(f"fault.{fault.key}") for fault in store_faults(store)}
        if self.wrong:
            self.note = warning(say("field.look_below"))
            return False
        return await self.work(say("work.saving"), self._stores.save(self.person, store)) is not None

    def _free_id(self, name: str) -> str:
        stem = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:32] or "store"
        taken = {store.store_id for store in self._stores.all()}
        names = (stem, *(f"{stem}-{number}" for number in range(2, len(taken) + 3)))
        return next(each for each in names if each not in taken)

    async def _remove(self) -> None:
        await self.work(say("work.saving"), self._stores.remove(self.person, self.store_id))
        if self.note is None:
            self.choose("")

    # ---- connecting

    def trouble(self, error: Exception) -> Note:
        """A refused connection says its own reason and what to do, after Amazon's words where it has some."""
        note = not_connected(error)
        words = (error.words,) if isinstance(error, ConnectionRefused) and error.words else ()
        return msgspec.structs.replace(note, lines=(*words, *note.lines))

    async def _connect(self) -> None:
        keys = AppCredentials(*(self.form[key].strip() for key in ("client_id", *SECRETS)))
        self._wipe()
        self._connected(
            await self.work(say("work.connecting"), self._stores.connect(self.person, self.store_id, keys))
        )

    def _wipe(self) -> None:
        """What was pasted leaves the form the moment that it is used."""
        for key in SECRETS:
            self.form.pop(key, None)

    def _connected(self, store: Store | None) -> None:
        if store is not None:
            self.consent = None
            self._fill()
            self.note = success(say("connection.done", name=store.name), say("connection.done.do"))

    async def _connect_again(self) -> None:
        self.form["connecting"] = "on"

    async def _begin_consent(self) -> None:
        form = self.form
        secret = form["client_secret"].strip()
        self._wipe()
        try:
            self.consent = self._stores.begin_consent(
                self.person,
                self.store_id,
                form["client_id"].strip(),
                secret,
                form["redirect"].strip(),
                application_id=form["application_id"].strip(),
                is_draft=form.get("is_draft") == "on",
            )
        except ConnectionRefused as error:
            self.note = self.trouble(error)

    async def _drop_consent(self) -> None:
        self.consent = None
        self.form.pop("landed", None)

    async def _finish_consent(self) -> None:
        landed = self.form.pop("landed", "").strip()
        self._connected(
            await self.work(say("work.connecting"), self._stores.finish_consent(self.person, landed))
        )

    # ---- switches

    async def save_field(self, key: str, value: str) -> None:
        """Fields that are saved the moment they change: ``narf`` and ``location:…``."""
        self.note = None
        name, _, argument = key.partition(":")
        store = self._store()
        if store is None or self.busy is not None:
            return
        if name == "narf":
            narf = Narf(is_enrolled=value == "on")
            changed = msgspec.structs.replace(store, narf=narf)
            await self.work(say("work.saving"), self._stores.save(self.person, changed))
        else:
            found = next(
                each for each in self._stores.locations(self.store_id) if each.supply_source_id == argument
            )
            await self.work(say("work.saving"), self._stores.map_location(self.person, found, value))
        self.changed()

    async def _save_features(self) -> None:
        wanted = Features(**{name: self.form.get(name) == "on" for name in page.SWITCHES})
        saved = await self.work(
            say("work.saving"), self._stores.set_features(self.person, self.store_id, wanted)
        )
        if self.note is None or saved is not None:
            self.note = success(say("feature.saved"))

    async def _open_narf(self) -> None:
        typed = self.form.pop("narf_typed", "").strip()
        await self.work(say("work.saving"), self._stores.open_narf(self.person, self.store_id, typed))

    async def _shut_narf(self) -> None:
        await self.work(say("work.saving"), self._stores.shut_narf(self.person, self.store_id))

    async def _go_allocation(self) -> None:
        self.go("allocation", self.store_id)

    # ---- MLI

    async def _warn_of_mli(self) -> None:
        self.mli_warning = self._stores.mli_warning(self.store_id)

    async def _leave_mli(self) -> None:
        self.mli_warning = None

    async def _set_mli(self) -> None:
        store = self._store()
        if store is None:
            return
        wanted = not store.mli.is_on
        await self.work(say("work.saving"), self._stores.set_mli(self.person, self.store_id, is_on=wanted))
        self.mli_warning = None
        if self.note is None:
            way = "on" if wanted else "off"
            self.note = success(say(f"mli.done_{way}"), say(f"mli.done_{way}.do"))

    async def _refresh_locations(self) -> None:
        await self.work(say("work.locations"), self._stores.refresh_locations(self.person, self.store_id))
        if self.note is None:
            count = len(self._stores.locations(self.store_id))
            self.note = success(say("mli.refreshed", count=count))

    def edit(self, key: str, value: str) -> None:
        self.shared.typed(key, value)
        super().edit(key, value)

    async def do(self, name: str, argument: str) -> None:
        if name == "decide_open":
            self.shared.open(argument)
        else:
            await self._acts[name]()


def _field_of(fault: Fault) -> str:
    """The form's field of a fault of the store."""
    return fault.field.replace("ship_from.", "address.")

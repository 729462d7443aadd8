"""What is done about a SKU that several stores of an account share (CONN-5)."""

from collections.abc import Callable, Coroutine
from typing import Any

from app.domain.people import Role
from app.domain.sharing import SharedSku, Sharing
from app.ports.listings import ListingKey
from app.ui.presenters.office_services import ListingActs, StoreActs
from app.ui.presenters.office_sharing import form_of as sharing_form
from app.ui.presenters.office_sharing import proposed_for, renamed_field, sharing_blocks, sharing_errors
from app.ui.presenters.office_sheet import Actions, Do, Item, Items, Section, Style, Words
from app.ui.presenters.office_work import Desk, success
from app.ui.presenters.view import Shape, Text, Tone, say


class SharedSkus:
    """A part of the stores' desk; ``deciding``: the one that is asked about."""

    def __init__(
        self, desk: Desk, stores: StoreActs, listings: ListingActs, store_id: Callable[[], str]
    ) -> None:
        self._desk, self._stores, self._listings, self._store_id = desk, stores, listings, store_id
        self.deciding: SharedSku | None = None
        self.acts: dict[str, Callable[[], Coroutine[Any, Any, None]]] = {
            "decide": self._decide,
            "decide_back": self._leave_decision,
            "retire": self._retire,
        }

    def __repr__(self) -> str:
        return f"<SharedSkus {self._store_id()}>"

    def typed(self, key: str, value: str) -> None:
        """The new SKU is named after the store that gets it."""
        if key == "renamed" and self.deciding is not None:
            self._desk.form["new_sku"] = proposed_for(self.deciding, value)

    def _shared(self) -> tuple[SharedSku, ...]:
        return tuple(each for each in self._stores.shared_skus() if self._store_id() in each.store_ids)

    def section(self) -> Section | None:
        found = self._shared()
        if not found:
            return None
        names = self._names()
        rows = tuple(
            Item(f"decide_open:{each.sku}", each.sku, _shared_line(each, names), "",
                 Tone.ASK if each.sharing is Sharing.UNDECIDED else Tone.OK,
                 Shape.DIAMOND if each.sharing is Sharing.UNDECIDED else Shape.TICK, is_link=True)
            for each in found[:100]
        )  # fmt: skip
        return Section(
            "shared",
            say("shared.title"),
            (Words(say("shared.words"), Tone.QUIET), Items(rows)),
            is_right=True,
        )

    def _names(self) -> dict[str, str]:
        return {store.store_id: store.name for store in self._stores.all()}

    def open(self, sku: str) -> None:
        self.deciding = next(each for each in self._shared() if each.sku == sku)
        self._desk.form |= sharing_form(self.deciding)

    def decision(self) -> Section | None:
        if self.deciding is None:
            return None
        may, form = self._desk.may(Role.MANAGER), self._desk.form
        is_rename = form["sharing"] == Sharing.RENAMED
        is_on = (self._desk.may(Role.LISTINGS) if is_rename else True) and may and not sharing_errors(form)
        why = say("sharing.rename.who_may") if is_rename and not self._desk.may(Role.LISTINGS) else ""
        label = say("do.rename_listing", sku=form["new_sku"]) if is_rename else say("do.decide")
        body = sharing_blocks(self.deciding, self._names(), form, is_on=may)
        buttons = Actions(
            (Do("decide", label, Style.PRIMARY, is_on, why), Do("decide_back", say("do.back"), Style.LINK))
        )
        return Section("decision", say("shared.title"), (*body, buttons), is_wide=True)

    def old_listing(self) -> Section | None:
        """Once the new SKU is published, the old listing is taken off."""
        shared = self.deciding
        if shared is None or shared.sharing is not Sharing.RENAMED:
            return None
        may = self._desk.may(Role.MANAGER) and self._desk.may(Role.LISTINGS)
        field = renamed_field(shared, self._names(), self._desk.form, is_on=may)
        do = Actions((Do("retire", say("do.retire", sku=shared.sku), Style.DANGER, may),))
        words = Words(say("sharing.retire.words"), Tone.QUIET)
        return Section("retire", say("sharing.retire"), (words, field, do), is_wide=True)

    async def _decide(self) -> None:
        shared, form = self.deciding, self._desk.form
        if shared is None:
            return
        sharing = Sharing(form["sharing"])
        if sharing is Sharing.RENAMED:
            await self._rename(shared, form["new_sku"].strip())
            return
        sender = form["sender"] if sharing is Sharing.SHARED else ""
        words = form["sharing_words"].strip() if sharing is Sharing.OVERWRITE else ""
        job = self._stores.decide(self._desk.person, shared, sharing, sender=sender, words=words)
        await self._desk.work(say("work.saving"), job)
        if self._desk.note is None:
            self.deciding = None
            means = say(f"sharing.{sharing.value}.means", proposal=shared.proposal)
            self._desk.note = success(say("sharing.saved"), means)

    async def _rename(self, shared: SharedSku, sku: str) -> None:
        key = ListingKey(self._desk.form["renamed"], shared.sku)
        await self._desk.work(say("work.sending"), self._listings.rename(self._desk.person, key, sku))
        if self._desk.note is None:
            self.deciding = None
            self._desk.note = success(
                say("create.sent", sku=sku), say("create.sent.means"), say("sharing.renamed.then")
            )

    async def _retire(self) -> None:
        shared = self.deciding
        if shared is None:
            return
        key = ListingKey(self._desk.form["renamed"], shared.sku)
        await self._desk.work(say("work.sending"), self._listings.retire(self._desk.person, key))
        if self._desk.note is None:
            self.deciding = None
            self._desk.note = success(say("sharing.retired", sku=shared.sku))

    async def _leave_decision(self) -> None:
        self.deciding = None


def _shared_line(shared: SharedSku, names: dict[str, str]) -> Text:
    stores = ", ".join(names.get(each, each) for each in shared.store_ids)
    return say(
        f"shared.line.{shared.sharing.value}", stores=stores, sender=names.get(shared.sender, shared.sender)
    )

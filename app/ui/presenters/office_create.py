"""A new listing on an existing ASIN: look up, offer, check, the choice over a taken SKU, send (LIST-2)."""

import re
from decimal import Decimal, InvalidOperation

from app.domain.listing import Listing, Mapping
from app.domain.money import Money
from app.domain.people import Person, Role
from app.domain.sharing import SharedSku, Sharing
from app.domain.store import Store, StoreState
from app.ports.amazon_listings import CatalogItem, Offer, Restriction
from app.services.listing_creation import Check
from app.ui.presenters.office_listing_sheet import issue_note, read_only
from app.ui.presenters.office_reasoning import formulas
from app.ui.presenters.office_services import ListingActs, StockReads, StoreReads
from app.ui.presenters.office_sharing import form_of as sharing_form
from app.ui.presenters.office_sharing import sharing_blocks, sharing_errors
from app.ui.presenters.office_sheet import (
    Actions,
    Block,
    Do,
    Facts,
    Field,
    Item,
    Items,
    Kind,
    Note,
    Option,
    Section,
    Sheet,
    Style,
    Words,
    blocks,
    sections,
)
from app.ui.presenters.office_view import Fact
from app.ui.presenters.office_work import Desk, number, number_error, success, warning
from app.ui.presenters.view import Shape, Text, Tone, say

CONDITIONS = ("new_new", "new_open_box", "used_like_new", "used_very_good", "used_good", "used_acceptable")
ASIN = re.compile(r"[A-Z0-9]{10}", re.ASCII)
FOUND = 6


class CreateListing(Desk):
    """One panel from top to bottom; what comes next appears below what is settled."""

    def __init__(self, listings: ListingActs, stores: StoreReads, stock: StockReads, person: Person) -> None:
        super().__init__(person)
        self._listings, self._stores, self._stock = listings, stores, stock
        self.found: tuple[CatalogItem, ...] = ()
        self.item: CatalogItem | None = None
        self.check: Check | None = None
        self.created: Listing | None = None
        self.acts = {
            "look_up": self._look_up,
            "take": self._take,
            "again": self._again,
            "pick": self._pick,
            "check": self._check,
            "rename": self._rename,
            "submit": self._submit,
        }
        self.begin()

    def __repr__(self) -> str:
        return f"<CreateListing {self.item.asin if self.item else 'nothing yet'}>"

    def begin(self, store_id: str = "") -> None:
        """A fresh form."""
        stores = self._connected()
        first = stores[0].store_id if stores else ""
        self.found, self.item, self.check, self.created, self.note = (), None, None, None, None
        self.form = {"store": store_id or first, "code": "", "condition": CONDITIONS[0], "lead_time": "1"}
        self.form |= {"sku": "", "price": "", "quantity": "", "item": "", "search": "", "group": ""}

    def edit(self, key: str, value: str) -> None:
        """Any change of the offer makes the check that was made worthless."""
        if key not in ("sharing", "sender", "sharing_words"):
            self.check = None
        super().edit(key, value)

    def hear(self, text: str) -> None:
        """What a scanner read: the product to be looked up, while none is."""
        if self.item is None and self.busy is None:
            self.edit("code", text)

    def _connected(self) -> tuple[Store, ...]:
        return tuple(store for store in self._stores.all() if store.state is StoreState.CONNECTED)

    def _store(self) -> Store | None:
        return self._stores.get(self.form["store"])

    @property
    def may_create(self) -> bool:
        return self.may(Role.LISTINGS)

    # ---- the panel

    def sheet(self) -> Sheet:
        news = blocks(self.busy, self.note)
        return Sheet(
            "create",
            say("create.title"),
            say("create.detail"),
            (),
            sections(
                Section("news", "", news) if news else None,
                None if self.may_create else read_only(),
                *self._steps(),
            ),
        )

    def _steps(self) -> tuple[Section | None, ...]:
        if self.created is not None:
            return (self._done(self.created),)
        if not self._connected():
            go = (Do("go_stores", say("do.go_stores"), Style.PRIMARY),)
            note = Note(say("create.no_store"), (say("create.no_store.do"),), Tone.ASK, Shape.DIAMOND, go)
            return (Section("no_store", "", (note,)),)
        if self.item is None:
            return (self._find(),)
        return (self._about(self.item), self._offer(), self._verdict())

    def _find(self) -> Section:
        stores = tuple(Option(store.store_id, store.name) for store in self._connected())
        rows = tuple(
            Item(
                f"take:{item.asin}",
                item.title,
                say("create.asin", asin=item.asin, brand=item.brand),
                is_link=True,
            )
            for item in self.found
        )
        is_on = self.may_create and bool(self.form["code"].strip())
        return Section(
            "find",
            say("create.find"),
            (
                Field("store", say("create.store"), self.form["store"], Kind.CHOICE, options=stores),
                Field("code", say("create.code"), self.form["code"], help=say("create.code.help")),
                Actions((Do("look_up", say("do.look_up"), Style.PRIMARY, is_on),)),
                *((Items(rows),) if rows else ()),
            ),
        )

    def _about(self, item: CatalogItem) -> Section:
        store = self._store()
        facts = (
            Fact(say("create.store"), store.name if store is not None else ""),
            Fact("ASIN", item.asin),
            Fact(say("create.brand"), item.brand or "–"),
        )
        again = Actions((Do("again", say("do.look_up_again"), Style.LINK),))
        return Section("about", item.title, (Facts(facts), again))

    def _offer(self) -> Section:
        form, store, may = self.form, self._store(), self.may_create
        wrong = {key: words for key, words in self._offer_errors().items() if form[key]}  # once it is typed
        currency = store.market.currency if store is not None else ""
        conditions = tuple(Option(each, say(f"condition.{each}")) for each in CONDITIONS)
        check = Do(
            "check", say("do.check"), Style.PRIMARY, may and not self._offer_errors() and self.check is None
        )
        group_help, sku_help, days = say("create.group.help"), say("create.sku.help"), say("unit.days")

        def field(key: str, kind: Kind = Kind.TEXT, help: Text = "", unit: Text = "") -> Field:
            is_half = not help
            options = conditions if key == "condition" else ()
            label, bad = say(f"create.{key}"), wrong.get(key, "")
            return Field(key, label, form[key], kind, help, bad, unit, options, may, is_half)

        found: tuple[Block, ...] = (
            field("sku", help=sku_help),
            field("price", unit=currency),
            field("condition", Kind.CHOICE),
            *self._behind(may=may),
            field("quantity", Kind.NUMBER, unit=say("unit.units")),
            field("lead_time", Kind.NUMBER, unit=days),
            field("group", help=group_help),
            Actions((check,)),
        )
        return Section("offer", say("create.offer"), found)

    def _behind(self, *, may: bool) -> tuple[Block, ...]:
        """The product that will be sold, and how many of it by the store's allocation."""
        text, item = self.form["search"], self.form["item"]
        search = Field("search", say("create.product"), text, help=say("create.product.help"), is_on=may)
        if not text:
            return (search,)
        rows = self._stock.page(text, "", FOUND) + self._stock.page(text, "", FOUND, groups=True)
        items = tuple(
            Item(
                f"pick:{row.sku}",
                self._stock.name_of(row.sku),
                row.sku,
                is_link=True,
                is_chosen=row.sku == item,
            )
            for row in rows[:FOUND]
        )
        mapping = self._mapping()
        found = None if mapping is None else self._listings.allocation_of(self.form["store"], mapping)
        live = () if found is None else formulas(found)
        return (search, Items(items, say("map.nothing")), *live)

    def _mapping(self) -> Mapping | None:
        sku = self.form["item"]
        return Mapping(sku, 1, self._stock.is_group(sku)) if sku else None

    def _offer_errors(self) -> dict[str, Text]:
        form = self.form
        price = _price(form["price"])
        found: dict[str, Text] = {
            "sku": "" if form["sku"].strip() else say("field.needed"),
            "price": "" if price is not None and price > 0 else say("create.price.wrong"),
            "quantity": number_error(form["quantity"], 0, 1_000_000),
            "lead_time": number_error(form["lead_time"], 0, 30),
        }
        return {key: words for key, words in found.items() if words}

    def _verdict(self) -> Section | None:
        """What Amazon says before anything is sent."""
        check = self.check
        if check is None:
            return None
        found: list[Block] = [_restriction(each) for each in check.restrictions]
        found += [issue_note(issue) for issue in check.issues]
        if check.taken_by is not None:
            found += self._taken(check.taken_by)
        stops = self._stops(check)
        if not stops:
            found.append(Note(say("create.good"), (say("create.good.means"),), Tone.OK, Shape.TICK))
        submit = Do("submit", say("do.submit"), Style.PRIMARY, self.may_create and not stops)
        return Section("verdict", say("create.verdict"), (*found, Actions((submit,))))

    def _taken(self, shared: SharedSku) -> tuple[Block, ...]:
        names = {store.store_id: store.name for store in self._stores.all()}
        body = sharing_blocks(shared, names, self.form, is_on=self.may_create, is_new=True)
        if self.form["sharing"] != Sharing.RENAMED and not self.may(Role.MANAGER):
            return (*body, Words(say("sharing.who_may"), Tone.QUIET))
        if self.form["sharing"] != Sharing.RENAMED:
            return body
        rename = Do("rename", say("do.rename", sku=shared.proposal), Style.PRIMARY, self.may_create)
        return (*body, Actions((rename,)))

    def _stops(self, check: Check) -> bool:
        """A restriction, an error, or a taken SKU without a choice: nothing is sent (CONN-5, LIST-2)."""
        if check.restrictions or any(issue.severity == "ERROR" or issue.takes_down for issue in check.issues):
            return True
        if check.taken_by is None:
            return False
        is_open = self.form["sharing"] == Sharing.RENAMED or bool(sharing_errors(self.form))
        return is_open or not self.may(Role.MANAGER)

    def _done(self, listing: Listing) -> Section:
        note = success(say("create.sent", sku=listing.sku), say("create.sent.means"), say("create.sent.do"))
        more = Actions((Do("again", say("do.create_more")),))
        return Section("done", "", (note, more))

    # ---- what is pressed

    async def _look_up(self, _argument: str) -> None:
        code = self.form["code"].strip().upper()
        found = await self.work(say("work.looking"), self._listings.look_up(self.form["store"], code))
        self.found = found or ()
        if found == ():
            self.note = warning(say("create.nothing"), say("create.nothing.do"))
        if len(self.found) == 1:
            await self._take(self.found[0].asin)

    async def _take(self, asin: str) -> None:
        self.item = next(item for item in self.found if item.asin == asin)
        for barcode in self.item.barcodes:
            rows = self._stock.page(barcode, "", 1)
            if rows:
                self.form["search"] = rows[0].sku
                await self._pick(rows[0].sku)
                return

    async def _again(self, _argument: str) -> None:
        self.begin(self.form["store"])

    async def _pick(self, sku: str) -> None:
        """The product behind it: its SKU and today's allocation are proposed."""
        self.form["item"] = sku
        self.form["sku"] = self.form["sku"] or sku
        mapping = self._mapping()
        found = None if mapping is None else self._listings.allocation_of(self.form["store"], mapping)
        if found is not None:
            self.form["quantity"] = str(found.quantity)
        store = self._store()
        if store is not None and store.allocation is not None:
            self.form["lead_time"] = str(store.allocation.lead_time_days)

    def _draft(self) -> Offer | None:
        store, price = self._store(), _price(self.form["price"])
        if self.item is None or store is None or price is None:
            return None
        return Offer(
            self.form["sku"].strip(),
            self.item.asin,
            Money(price, store.market.currency),
            number(self.form["quantity"]) or 0,
            self.form["condition"],
            number(self.form["lead_time"]) or 0,
            self.form["group"].strip(),
        )

    async def _check(self, _argument: str) -> None:
        draft = self._draft()
        if draft is None:
            return
        store_id = self.form["store"]
        self.check = await self.work(say("work.checking"), self._listings.check(self.person, draft, store_id))
        if self.check is not None and self.check.taken_by is not None:
            self.form |= sharing_form(self.check.taken_by)

    async def _rename(self, _argument: str) -> None:
        if self.check is not None and self.check.taken_by is not None:
            self.form["sku"] = self.check.taken_by.proposal
            await self._check("")

    async def _submit(self, _argument: str) -> None:
        draft, check = self._draft(), self.check
        if draft is None or check is None:
            return
        job = self._listings.create(
            self.person, self.form["store"], draft, sharing=self._choice(check), mapping=self._mapping()
        )
        self.created = await self.work(say("work.sending"), job)

    def _choice(self, check: Check) -> SharedSku | None:
        """The answer over a taken SKU."""
        if check.taken_by is None:
            return None
        sharing, form = Sharing(self.form["sharing"]), self.form
        taken = check.taken_by
        return SharedSku(
            taken.seller_id,
            taken.region,
            taken.sku,
            taken.store_ids,
            sharing,
            form["sender"] if sharing is Sharing.SHARED else taken.sender,
            taken.proposal,
            words=form["sharing_words"].strip() if sharing is Sharing.OVERWRITE else "",
        )


def _restriction(restriction: Restriction) -> Note:
    lines: tuple[Text, ...] = (restriction.message,)
    if restriction.link:
        lines += (say("restriction.link", link=restriction.link),)
    return Note(say("restriction.title"), lines, Tone.STOP, Shape.OCTAGON)


def _price(text: str) -> Decimal | None:
    try:
        found = Decimal(text.strip().replace(",", "."))
    except InvalidOperation:
        return None
    return found.quantize(Decimal("0.01")) if found.is_finite() else None

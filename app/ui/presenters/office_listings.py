"""The listings screen: filters, the chosen listings, and what is done with them."""

from collections.abc import Sequence

import msgspec

from app.domain.listing import Channel, Listing, Mapping
from app.domain.people import Person, Role
from app.domain.store import Rule
from app.ports.listings import ListingFilter, ListingKey, ListingRow, Proposal, Show
from app.ui.presenters.office_listing_rows import SHOWS, empty
from app.ui.presenters.office_listing_sheet import About, listing_sheet, read_only
from app.ui.presenters.office_place import no_warehouse
from app.ui.presenters.office_reasoning import reasons
from app.ui.presenters.office_rule import form_of, rule_errors, rule_fields, rule_of
from app.ui.presenters.office_services import ListingActs, StockReads, StoreReads
from app.ui.presenters.office_sheet import (
    Actions,
    Block,
    Do,
    Field,
    Item,
    Items,
    Kind,
    Note,
    Section,
    Sheet,
    Style,
    Words,
    blocks,
    sections,
)
from app.ui.presenters.office_view import many
from app.ui.presenters.office_work import Desk, number, number_error, success, warning
from app.ui.presenters.view import Say, Shape, Tone, say
from app.ui.words.office_catalogue import OFFICE_CATALOGUE

FOUND = 8  # products shown of a search
AT_ONCE = 20  # listings converted or mapped in one call: progress and cancel between


class Listings(Desk):
    """``mode``: what is asked about the chosen ones: ``rule``, ``map``, ``fba``, ``merchant`` or nothing."""

    def __init__(self, listings: ListingActs, stores: StoreReads, stock: StockReads, person: Person) -> None:
        super().__init__(person)
        self._listings, self._stores, self._stock = listings, stores, stock
        self.wanted = ListingFilter()
        self.chosen: tuple[ListingKey, ...] = ()
        self.mode = ""
        self.results: tuple[tuple[ListingKey, str | None], ...] = ()
        self.version = 0  # grows when the rows must be read again
        self.acts = {
            "rule": self._open_rule,
            "rule_save": self._save_rule,
            "rule_drop": self._drop_rule,
            "map": self._open_map,
            "pick": self._pick,
            "map_save": self._save_map,
            "unmap": self._unmap,
            "take_proposal": self._take_proposal,
            "convert": self._ask_convert,
            "convert_go": self._convert,
            "back": self._back,
        }

    def __repr__(self) -> str:
        return f"<Listings {self.wanted.show.value} {len(self.chosen)} chosen {self.mode}>"

    @property
    def may_change(self) -> bool:
        return self.may(Role.LISTINGS)

    # ---- the table and its filters

    def show(self, show: Show) -> None:
        self.wanted = msgspec.structs.replace(self.wanted, show=show)
        self.refresh()

    def search(self, text: str) -> None:
        self.wanted = msgspec.structs.replace(self.wanted, text=text.strip())
        self.refresh()

    def of_store(self, store_id: str) -> None:
        """Empty: of all stores."""
        self.wanted = msgspec.structs.replace(self.wanted, store_ids=(store_id,) if store_id else ())
        self.refresh()

    def refresh(self) -> None:
        self.version += 1
        self.changed()

    def page(self, after: ListingKey | None, limit: int) -> tuple[ListingRow, ...]:
        return self._listings.page(self.wanted, after, limit)

    def counts(self) -> tuple[tuple[Show, int], ...]:
        """In the filters' order."""
        found = self._listings.counts(self.wanted)
        return tuple((show, found.get(show, 0)) for show in SHOWS)

    def proposals(self, limit: int = 1) -> tuple[Proposal, ...]:
        return self._listings.proposals(self.wanted.store_ids, None, limit)

    def store_names(self) -> dict[str, str]:
        return {store.store_id: store.name for store in self._stores.all()}

    def empty(self) -> tuple[Say, Say]:
        has_stores = bool(self._stores.all())
        return empty(self.wanted.show, has_stores=has_stores, has_text=bool(self.wanted.text))

    def choose(self, keys: Sequence[ListingKey]) -> None:
        self.chosen, self.mode, self.note, self.results, self.form = tuple(keys), "", None, (), {}
        self.changed()

    # ---- the panel

    def sheet(self) -> Sheet | None:
        """None where nothing is chosen."""
        if len(self.chosen) > 1:
            return self._many()
        listing = self._listings.get(self.chosen[0]) if self.chosen else None
        if listing is None:
            return None
        if self.mode:
            about = self._about(listing)
            whole = listing_sheet(about, may=self.may_change)
            return msgspec.structs.replace(
                whole, key=f"{whole.key}/{self.mode}", sections=self._asking(listing)
            )
        return listing_sheet(self._about(listing), may=self.may_change, first=(self._news(),))

    def _asking(self, listing: Listing | None) -> tuple[Section, ...]:
        section = {
            "rule": self._rule_section,
            "map": self._map_section,
            Channel.FBA.value: self._convert_section,
            Channel.MERCHANT.value: self._convert_section,
        }[self.mode]
        return sections(self._news(), section(listing))

    def _news(self) -> Section | None:
        """Work under way, what became of it, and the results one by one."""
        found = blocks(self.busy, self.note, self._result_items())
        return Section("news", "", found) if found else None

    def _result_items(self) -> Items | None:
        if not self.results:
            return None
        return Items(tuple(_result(key, words) for key, words in self.results))

    def _about(self, listing: Listing) -> About:
        key = ListingKey(listing.store_id, listing.sku)
        stores, places = self.store_names(), self._stores.locations(listing.store_id)
        return About(
            listing,
            stores.get(listing.store_id, listing.store_id),
            stores,
            {place.code: place.name for place in self._stock.warehouses()},
            {place.supply_source_id: place.alias for place in places},
            self._listings.explain(key),
            self._listings.sent(key),
            self._stores.shared(listing.store_id, listing.sku),
            "" if listing.mapping is None else self._stock.name_of(listing.mapping.sku),
            None if listing.mapping is not None else self._listings.proposal(key),
        )

    def _many(self) -> Sheet:
        count = len(self.chosen)
        title = say("listing.chosen", count=count)
        if self.mode:
            return Sheet(f"many/{self.mode}", title, "", (), self._asking(None))
        may = self.may_change
        buttons = (
            Do("convert:fba", say("do.convert_fba"), is_on=may),
            Do("convert:merchant", say("do.convert_merchant"), is_on=may),
            Do("rule", say("do.rule_own_many"), is_on=may),
            Do("rule_drop", say("do.rule_drop"), is_on=may),
        )
        words = Words(say("listing.chosen.words"), Tone.QUIET)
        act = Section("many", say("listing.chosen.title"), (words, Actions(buttons)))
        return Sheet("many", title, "", (), sections(self._news(), None if may else read_only(), act))

    # ---- a rule of its own

    async def _open_rule(self, _argument: str) -> None:
        listing = self._listings.get(self.chosen[0])
        rule = None if listing is None else listing.rule or self._listings.explain(self.chosen[0]).rule
        self.mode, self.form = (
            "rule",
            form_of(rule) if rule is not None else {"percent": "100", "buffer": "0"},
        )
        self.form.setdefault("lead_time", "1")

    def _rule_section(self, listing: Listing | None) -> Section:
        places = self._stock.warehouses()
        if not places:
            back = Actions((Do("back", say("do.back"), Style.LINK),))
            return Section("rule", say("rule.own.title"), (no_warehouse(may=self.may(Role.MANAGER)), back))
        fields = rule_fields(self.form, places, is_on=self.may_change)
        live = () if listing is None else self._live(ListingKey(listing.store_id, listing.sku))
        is_on = self.may_change and rule_of(self.form) is not None
        buttons = (
            Do("rule_save", say("do.rule_save"), Style.PRIMARY, is_on),
            Do("back", say("do.back"), Style.LINK),
        )
        return Section("rule", say("rule.own.title"), (*fields, *live, Actions(buttons)))

    def _live(self, key: ListingKey) -> tuple[Block, ...]:
        """What the rule being edited would send."""
        rule = rule_of(self.form)
        if rule is None:
            return ()
        places = {each.supply_source_id: each.alias for each in self._stores.locations(key.store_id)}
        return (Words(say("rule.live"), Tone.QUIET), *reasons(self._listings.explain_with(key, rule), places))

    async def _save_rule(self, _argument: str) -> None:
        rule = rule_of(self.form)
        if rule is None:
            self.note = warning(*rule_errors(self.form).values())
            return
        await self._set_rule(rule, say("rule.saved"))

    async def _drop_rule(self, _argument: str) -> None:
        await self._set_rule(None, say("rule.dropped"))

    async def _set_rule(self, rule: Rule | None, done: Say) -> None:
        await self.work(say("work.saving"), self._listings.set_rule(self.person, self.chosen, rule))
        self._ended(done)

    def _ended(self, done: Say, *lines: Say) -> None:
        """Back to the listing, with the good news, where there is no bad."""
        if self.note is None:
            self.note, self.mode = success(done, *lines), ""
        self.refresh()

    # ---- mapping

    async def _open_map(self, _argument: str) -> None:
        self.mode, self.form = "map", {"search": "", "units": "1", "item": ""}

    def _map_section(self, _listing: Listing | None) -> Section:
        text, item = self.form.get("search", ""), self.form.get("item", "")
        rows = self._stock.page(text, "", FOUND, groups=False) + self._stock.page(
            text, "", FOUND, groups=True
        )
        items = tuple(
            Item(
                f"pick:{row.sku}",
                self._stock.name_of(row.sku),
                row.sku,
                is_link=True,
                is_chosen=row.sku == item,
                value=say("mapping.is_group") if row.group else "",
            )
            for row in rows[:FOUND]
        )
        wrong = number_error(self.form["units"], 1, 10_000)
        is_on = self.may_change and bool(item) and not wrong
        return Section(
            "map",
            say("map.title"),
            (
                Field("search", say("map.search"), text, help=say("map.search.help")),
                Items(items, say("map.nothing")),
                Field(
                    "units",
                    say("map.units"),
                    self.form["units"],
                    Kind.NUMBER,
                    say("map.units.help"),
                    wrong,
                    say("unit.pieces"),
                ),
                Actions(
                    (
                        Do("map_save", say("do.map_save"), Style.PRIMARY, is_on),
                        Do("back", say("do.back"), Style.LINK),
                    )
                ),
            ),
        )

    async def _pick(self, sku: str) -> None:
        self.form["item"] = sku

    async def _save_map(self, _argument: str) -> None:
        sku = self.form["item"]
        mapping = Mapping(sku, number(self.form["units"], 1) or 1, self._stock.is_group(sku))
        await self._map(mapping, say("map.done"))

    async def _unmap(self, _argument: str) -> None:
        await self._map(None, say("map.undone"))

    async def _take_proposal(self, _argument: str) -> None:
        found = self._listings.proposal(self.chosen[0])
        if found is not None:
            await self._map(found.mapping, say("map.done"))

    async def _map(self, mapping: Mapping | None, done: Say) -> None:
        chosen = [(key, mapping) for key in self.chosen]
        moved = await self.work(say("work.mapping"), self._listings.map(self.person, chosen))
        way = "freed" if mapping is not None else "held_again"
        self._ended(done, *([many(f"orders.{way}", moved)] if moved else []))

    # ---- merchant or FBA

    async def _ask_convert(self, to: str) -> None:
        self.mode = to

    def _convert_section(self, _listing: Listing | None) -> Section:
        to, count = self.mode, len(self.chosen)
        lines = tuple(say(f"convert.{to}.{step}") for step in ("first", "then", "always"))
        title = many(f"convert.{to}", count)
        buttons = (
            Do(f"convert_go:{to}", say(f"do.convert_{to}_go"), Style.PRIMARY, self.may_change),
            Do("back", say("do.back"), Style.LINK),
        )
        return Section("convert", "", (Note(title, lines, Tone.ASK, Shape.DIAMOND), Actions(buttons)))

    async def _convert(self, to: str) -> None:
        self.results = ()
        await self.work(say("work.converting"), self._convert_all(Channel(to)), total=len(self.chosen))
        self._tell_results()
        self.mode = ""
        self.refresh()

    def _tell_results(self) -> None:
        refused = [each for each in self.results if each[1] is not None]
        done = len(self.results) - len(refused)
        if self.note is None and not refused:
            self.note = success(many("convert.done", done), say("convert.done.means"))
        elif self.note is None:
            self.note = warning(say("convert.some", done=done, refused=len(refused)), say("convert.some.do"))

    async def _convert_all(self, to: Channel) -> None:
        for start in range(0, len(self.chosen), AT_ONCE):
            part = self.chosen[start : start + AT_ONCE]
            self.results += await self._listings.convert(self.person, part, to)
            self.progress(len(self.results), len(self.chosen))

    async def _back(self, _argument: str) -> None:
        self.mode, self.form = "", {}


def _result(key: ListingKey, words: str | None) -> Item:
    """``words``: a message key of ours, or Amazon's own words."""
    if words is None:
        return Item(key.sku, key.sku, say("result.done"), tone=Tone.OK, shape=Shape.TICK)
    ours = f"convert.why.{words}"
    why = say(ours) if ours in OFFICE_CATALOGUE else words
    return Item(key.sku, key.sku, why, tone=Tone.STOP, shape=Shape.OCTAGON)

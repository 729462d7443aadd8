"""The allocation screen: how much of the stock each store sells, and its vacation, with the formula live."""

from collections.abc import Callable, Mapping
from datetime import date, datetime

from app.domain.local_time import local_day
from app.domain.people import Person, Role
from app.domain.store import Away, Rule, Store, Vacation
from app.domain.vacation import away_on
from app.ports.listings import ListingFilter, ListingKey, ListingRow
from app.ui.presenters.office_place import no_warehouse
from app.ui.presenters.office_reasoning import reasons, rule_line
from app.ui.presenters.office_rule import LONGEST, form_of, rule_fields, rule_of
from app.ui.presenters.office_services import ListingActs, StockReads, StoreActs
from app.ui.presenters.office_sheet import (
    Actions,
    Block,
    Do,
    Field,
    Item,
    Items,
    Kind,
    Note,
    Option,
    Pill,
    Section,
    Sheet,
    Style,
    Words,
    blocks,
    sections,
)
from app.ui.presenters.office_work import Desk, number, number_error, success, warning
from app.ui.presenters.view import Say, Shape, Text, Tone, say

FOUND = 4  # listings shown of a search
OVERRIDES = 200


class Allocations(Desk):
    """``form`` holds the chosen store's rule (``rule_*`` of ``office_rule``) and vacation while edited."""

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
        self.example: ListingKey | None = None
        self.acts = {
            "save": self._save,
            "undo": self._undo,
            "example": self._take_example,
            "vacation_save": self._save_vacation,
            "vacation_end": self._end_vacation,
            "drop": self._drop_override,
        }

    def __repr__(self) -> str:
        return f"<Allocations {self.store_id}>"

    @property
    def may_change(self) -> bool:
        return self.may(Role.MANAGER)

    # ---- the list of stores

    def stores(self) -> Items:
        rows = tuple(self._row(store) for store in self._stores.all())
        return Items(rows, say("allocation.no_store"))

    def _row(self, store: Store) -> Item:
        away = away_on(store.vacation, self._today(store))
        if store.allocation is None:
            detail, tone, shape = say("allocation.none"), Tone.ASK, Shape.DIAMOND
        elif away is not Away.OFF:
            detail, tone, shape = say(f"vacation.now.{away.value}"), Tone.ASK, Shape.BELL
        else:
            detail, tone, shape = (
                say("allocation.set", percent=store.allocation.percent),
                Tone.PLAIN,
                Shape.NONE,
            )
        chosen = store.store_id == self.store_id
        return Item(store.store_id, store.name, detail, "", tone, shape, is_link=True, is_chosen=chosen)

    def _today(self, store: Store) -> date:
        return local_day(store.market, self._now())

    def choose(self, store_id: str) -> None:
        self.store_id, self.note, self.example = store_id, None, None
        self._fill()
        self.changed()

    def look_again(self) -> None:
        """Settings that nobody could edit begin with the warehouses that there are now."""
        if self.form and not self.form.get("warehouses", "").split() and self.busy is None:
            self._fill()
        self.changed()

    def _store(self) -> Store | None:
        return self._stores.get(self.store_id) if self.store_id else None

    def _fill(self) -> None:
        """The form as the store has it."""
        store = self._store()
        if store is None:
            self.form = {}
            return
        self.form = (
            form_of(store.allocation or self._every()) | _vacation_form(store.vacation) | {"search": ""}
        )

    def _every(self) -> Rule:
        """What a store without settings begins with: all that lies in every warehouse."""
        return Rule(tuple(place.code for place in self._stock.warehouses()))

    # ---- the page of one store

    def sheet(self) -> Sheet | None:
        store = self._store()
        if store is None:
            return None
        return Sheet(
            f"allocation/{store.store_id}",
            store.name,
            say("store.market", country=say(f"country.{store.market.country}")),
            self._pills(store),
            sections(
                self._news(),
                self._who_may(),
                self._rule_section(store),
                self._live_section(store),
                self._vacation_section(store),
                self._override_section(store),
            ),
        )

    def _pills(self, store: Store) -> tuple[Pill, ...]:
        away = away_on(store.vacation, self._today(store))
        found = [] if away is Away.OFF else [Pill(say(f"vacation.now.{away.value}"), Tone.ASK, Shape.BELL)]
        if store.mli.is_on:
            found.append(Pill(say("mli.on")))
        return tuple(found)

    def _news(self) -> Section | None:
        found = blocks(self.busy, self.note)
        return Section("news", "", found, is_wide=True) if found else None

    def _who_may(self) -> Section | None:
        if self.may_change:
            return None
        note = Note(say("manager_only"), (say("manager_only.do"),), Tone.QUIET, Shape.PERSON)
        return Section("who", "", (note,), is_wide=True)

    def _rule_section(self, store: Store) -> Section:
        places = self._stock.warehouses()
        if not places:
            return Section("rule", say("allocation.title"), (no_warehouse(may=self.may_change),))
        fields: tuple[Block, ...] = rule_fields(self.form, places, is_on=self.may_change)
        is_new = rule_of(self.form) is not None and rule_of(self.form) != store.allocation
        known = form_of(store.allocation or self._every())
        is_edited = any(self.form[key] != value for key, value in known.items())
        note = None
        if store.allocation is None:
            note = Note(say("allocation.none"), (say("allocation.none.means"),), Tone.ASK, Shape.DIAMOND)
        elif store.mli.is_on:
            note = Note(say("allocation.mli"), (say("allocation.mli.means"),), Tone.QUIET, Shape.BOX)
        buttons = (
            Do("save", say("do.save"), Style.PRIMARY, self.may_change and is_new),
            Do("undo", say("do.undo"), Style.LINK, is_edited),
        )
        return Section("rule", say("allocation.title"), blocks(note, *fields, Actions(buttons)))

    def _live_section(self, store: Store) -> Section:
        """What the settings being edited would send for a listing of the store."""
        text = self.form.get("search", "")
        rows = self._listings.page(ListingFilter(store_ids=(store.store_id,), text=text), None, FOUND)
        search = Field("search", say("live.search"), text, help=say("live.search.help"))
        nothing = say("live.nothing" if text else "listing.empty.all")
        items = Items(tuple(self._example_item(row) for row in rows), nothing)
        return Section("live", say("live.title"), (*self._live(rows), search, items), is_right=True)

    def _example_item(self, row: ListingRow) -> Item:
        key = ListingKey(row.listing.store_id, row.listing.sku)
        title = row.listing.title or key.sku
        return Item(f"example:{key.sku}", title, key.sku, is_link=True, is_chosen=key == self.example)

    def _live(self, rows: tuple[ListingRow, ...]) -> tuple[Block, ...]:
        rule = rule_of(self.form)
        if not self._stock.warehouses():
            return (Words(say("live.no_place"), Tone.QUIET),)
        if rule is None:
            return (Words(say("live.wrong"), Tone.QUIET),)
        key = self.example
        if key is None:
            return (Words(say("live.pick"), Tone.QUIET),) if rows else ()
        places = {each.supply_source_id: each.alias for each in self._stores.locations(key.store_id)}
        return (Words(key.sku, Tone.QUIET), *reasons(self._listings.explain_with(key, rule), places))

    async def _take_example(self, sku: str) -> None:
        self.example = ListingKey(self.store_id, sku)

    async def _save(self, _argument: str) -> None:
        rule = rule_of(self.form)
        if rule is None:
            return
        await self.work(say("work.saving"), self._stores.set_rule(self.person, self.store_id, rule))
        if self.note is None:
            self.note = success(say("allocation.saved"), say("allocation.saved.means"))
            self._fill()

    async def _undo(self, _argument: str) -> None:
        self._fill()

    # ---- vacation

    def _vacation_section(self, store: Store) -> Section:
        form, is_on = self.form, self.may_change
        away = Away(form["away"])
        wrong = vacation_errors(form)
        ways = tuple(Option(way.value, say(f"vacation.way.{way.value}")) for way in (Away.ZERO, Away.EXTEND))
        whens = tuple(Option(when, say(f"vacation.when.{when}")) for when in ("hand", "dates"))
        means = say(f"vacation.{away.value}.means")
        fields = [
            Field("away", say("vacation.way"), away.value, Kind.CHOICE, means, options=ways, is_on=is_on)
        ]
        if away is Away.EXTEND:
            label, days, bad = say("vacation.lead"), say("unit.days"), wrong.get("vacation_lead", "")
            lead, why = form["vacation_lead"], say("vacation.lead.help")
            fields.append(Field("vacation_lead", label, lead, Kind.NUMBER, why, bad, days, is_on=is_on))
        fields.append(
            Field("when", say("vacation.when"), form["when"], Kind.CHOICE, options=whens, is_on=is_on)
        )
        if form["when"] == "dates":
            fields += [
                Field(key, say(f"vacation.{key}"), form[key], Kind.DAY, error=wrong.get(key, ""), is_on=is_on,
                      is_half=True)
                for key in ("starts", "ends")
            ]  # fmt: skip
        found = (*self._vacation_now(store), *fields, self._go(store))
        return Section("vacation", say("vacation.title"), found, is_right=True)

    def _vacation_now(self, store: Store) -> tuple[Block, ...]:
        vacation = store.vacation
        if vacation.away is Away.OFF:
            return (Words(say("vacation.words"), Tone.QUIET),)
        return (warning(_span(vacation), say(f"vacation.{vacation.away.value}.does"), say("vacation.after")),)

    def _go(self, store: Store) -> Actions:
        is_away = store.vacation.away is not Away.OFF
        is_good = not vacation_errors(self.form)
        label = say("do.vacation_change" if is_away else "do.vacation_start")
        buttons = [Do("vacation_save", label, Style.PLAIN, self.may_change and is_good)]
        if is_away:
            buttons.insert(0, Do("vacation_end", say("do.vacation_end"), Style.PRIMARY, self.may_change))
        return Actions(tuple(buttons))

    async def _save_vacation(self, _argument: str) -> None:
        vacation = vacation_of(self.form)
        if vacation is None:
            return
        await self.work(say("work.saving"), self._stores.set_vacation(self.person, self.store_id, vacation))
        if self.note is None:
            self.note = success(say("vacation.saved"), say(f"vacation.{vacation.away.value}.does"))
            self._fill()

    async def _end_vacation(self, _argument: str) -> None:
        await self.work(say("work.saving"), self._stores.set_vacation(self.person, self.store_id, Vacation()))
        if self.note is None:
            self.note = success(say("vacation.ended"), say("vacation.after"))
            self._fill()

    # ---- listings with rules of their own

    def _override_section(self, store: Store) -> Section:
        names = {place.code: place.name for place in self._stock.warehouses()}
        found = self._stores.mli_warning(store.store_id).overrides
        may = self.may(Role.LISTINGS, Role.MANAGER)
        rows = tuple(
            Item(
                sku,
                sku,
                rule_line(rule, names),
                actions=(Do(f"drop:{sku}", say("do.override_drop"), Style.LINK, may),),
            )
            for sku, rule in found[:OVERRIDES]
        )
        words = Words(say("override.words"), Tone.QUIET)
        return Section("overrides", say("override.title"), (words, Items(rows, say("override.none"))))

    async def _drop_override(self, sku: str) -> None:
        keys = (ListingKey(self.store_id, sku),)
        await self.work(say("work.saving"), self._listings.set_rule(self.person, keys, None))
        if self.note is None:
            self.note = success(say("override.dropped", sku=sku))


def _vacation_form(vacation: Vacation) -> dict[str, str]:
    has_dates = vacation.starts is not None or vacation.ends is not None
    return {
        "away": (Away.ZERO if vacation.away is Away.OFF else vacation.away).value,
        "when": "dates" if has_dates else "hand",
        "starts": "" if vacation.starts is None else vacation.starts.isoformat(),
        "ends": "" if vacation.ends is None else vacation.ends.isoformat(),
        "vacation_lead": str(vacation.lead_time_days or 10),
    }


def vacation_errors(form: Mapping[str, str]) -> dict[str, Text]:
    """By field. More than 30 days is refused: Amazon takes no longer lead time (INV-4)."""
    found: dict[str, Text] = {}
    if form["away"] == Away.EXTEND.value:
        days = number(form["vacation_lead"])
        too_long = say("vacation.too_long", most=LONGEST)
        found["vacation_lead"] = (
            too_long
            if days is not None and days > LONGEST
            else number_error(form["vacation_lead"], 1, LONGEST)
        )
    if form["when"] == "dates":
        starts, ends = _day(form["starts"]), _day(form["ends"])
        found["starts"] = "" if starts is not None else say("vacation.no_start")
        is_backwards = starts is not None and ends is not None and ends < starts
        found["ends"] = say("vacation.backwards") if is_backwards else ""
    return {key: words for key, words in found.items() if words}


def vacation_of(form: Mapping[str, str]) -> Vacation | None:
    """What the fields say, or None where one of them is wrong."""
    if vacation_errors(form):
        return None
    away, has_dates = Away(form["away"]), form["when"] == "dates"
    return Vacation(
        away,
        _day(form["starts"]) if has_dates else None,
        _day(form["ends"]) if has_dates else None,
        (number(form["vacation_lead"]) or 0) if away is Away.EXTEND else 0,
    )


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _span(vacation: Vacation) -> Say:
    starts, ends = vacation.starts, vacation.ends
    if starts is None and ends is None:
        return say("vacation.by_hand")
    if ends is None:
        return say("vacation.from", starts=str(starts))
    return say("vacation.from_to", starts=str(starts or ""), ends=str(ends))

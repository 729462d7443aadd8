"""When carriers come, what waits for them, and the list that goes along (SHIP-12, SHIP-13)."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

import msgspec

from app.domain.people import Person, Role
from app.domain.shopping.pickups import WARNING, Pickup
from app.domain.stock import Warehouse
from app.ports.pickups import LabelledParcel, ManifestRow
from app.ui.presenters.office_pickup_form import form_of, new_form, pickup_form, pickup_from, zone_words
from app.ui.presenters.office_policy_words import listed
from app.ui.presenters.office_sheet import (
    Actions,
    Block,
    Do,
    Facts,
    Item,
    Items,
    Section,
    Sheet,
    Style,
    Words,
    sections,
)
from app.ui.presenters.office_shipping import LEADS, ShippingPage
from app.ui.presenters.office_shipping_services import ManifestActs, PickupActs
from app.ui.presenters.office_times import ago, until
from app.ui.presenters.office_view import Fact, many
from app.ui.presenters.office_work import success, warning
from app.ui.presenters.view import Number, Say, Shape, Text, Tone, Value, say

SHOWN = 100  # parcels listed; the manifest has all
MANIFESTS = 20
NOWHERE = Warehouse("", "")  # while there is none: what waits can be closed all the same


class Stop(NamedTuple):
    """A carrier at a warehouse. ``schedule`` None: nobody has said when it comes; ``at``: its next pickup."""

    place: Warehouse
    carrier: str
    schedule: Pickup | None
    at: datetime | None
    parcels: tuple[LabelledParcel, ...]

    @property
    def key(self) -> str:
        return f"{self.place.code}:{self.carrier}"


class Pickups(ShippingPage):
    """``picked``: the chosen carrier; ``asking``: ``close`` or ``remove``, which is asked about first."""

    key = "pickups"

    def __init__(
        self,
        pickups: PickupActs,
        manifests: ManifestActs,
        person: Person,
        now: Callable[[], datetime],
        name_of: Callable[[str], str] = str,
    ) -> None:
        super().__init__(person, now)
        self._pickups, self._manifests, self._name_of = pickups, manifests, name_of
        self.places: Sequence[Warehouse] = ()
        self.stops: Sequence[Stop] = ()
        self.rows: Sequence[ManifestRow] = ()
        self.picked = self.asking = ""
        self.wrong: dict[str, Text] = {}
        self.acts = {
            "pick": self._pick,
            "add": self._add,
            "change": self._change,
            "save": self._save,
            "ask": self._ask,
            "remove_go": self._remove,
            "close_go": self._close,
            "leave": self._leave,
            "order": self._show_order,
        }

    @property
    def waiting(self) -> int:
        """Carriers who come within the hour for parcels that are on no list yet."""
        return sum(bool(stop.parcels) and self._is_near(stop) for stop in self.stops)

    @property
    def is_watched(self) -> bool:
        return True

    def detail(self) -> Say:
        following = min((stop for stop in self.stops if stop.at is not None), key=_when, default=None)
        if following is None:
            return super().detail()
        return say("pickups.next", carrier=following.carrier, when=self._day(following))

    def look(self) -> None:
        self.places = self._pickups.places()
        self.stops = [stop for place in self.places or (NOWHERE,) for stop in self._stops_at(place)]
        self.rows = tuple(self._manifests.manifests(MANIFESTS))

    def _stops_at(self, place: Warehouse) -> Sequence[Stop]:
        """Those who come by a schedule, the soonest first; then others for whom something waits."""
        known = {each.carrier: each for each in self._pickups.all() if each.warehouse == place.code}
        times = {down.carrier: down.at for down in self._pickups.countdown(place.code)}
        parcels = dict(self._manifests.waiting(place.code))
        found = [
            Stop(place, name, known[name], times.get(name), _taken(parcels, name))
            for name in sorted(known, key=lambda each: (each not in times, times.get(each), each))
        ]
        return [*found, *(Stop(place, name, None, None, parcels[name]) for name in sorted(parcels))]

    def edit(self, key: str, value: str) -> None:
        self.wrong.pop(key, None)
        super().edit(key, value)

    # ---- what is shown

    def sheet(self) -> Sheet:
        detail = self._form() if self.form else self._chosen()
        return Sheet(
            f"shipping/pickups/{self.picked}",
            say("shipping.pickups"),
            say("pickups.words"),
            (),
            sections(self.news(), self.who_may(*LEADS), self._list(), self._closed(), detail),
        )

    def _list(self) -> Section:
        rows = tuple(self._item(stop) for stop in self.stops)
        add = Do("add", say("do.add_pickup"), Style.PLAIN, self._may_change, self._why_not())
        none = "pickups.none" if self.places else "pickups.no_warehouse"
        return Section("list", say("pickups.title"), (Items(rows, say(none)), Actions((add,))))

    def _item(self, stop: Stop) -> Item:
        tone, shape = (Tone.ASK, Shape.TRIANGLE) if self._is_near(stop) else (Tone.PLAIN, Shape.TRUCK)
        if stop.at is None:
            tone, shape = Tone.QUIET, Shape.DOTS
        count = many("pickups.parcels", len(stop.parcels))
        detail = say("pickups.line", when=self._day(stop), parcels=count)
        left: Value = until(stop.at, self.now()) if stop.at is not None else ""
        is_chosen = stop.key == self.picked
        return Item(f"pick:{stop.key}", self._name(stop), detail, left, tone, shape, is_link=True,
                    is_chosen=is_chosen)  # fmt: skip

    def _name(self, stop: Stop) -> Value:
        if len(self.places) < 2:
            return stop.carrier
        return say("pickups.at", carrier=stop.carrier, warehouse=stop.place.name)

    def _day(self, stop: Stop) -> Say:
        """In the warehouse's own time."""
        if stop.at is None:
            return say("pickups.no_times")
        zone = ZoneInfo(stop.place.zone)
        at = stop.at.astimezone(zone)
        days = (at.date() - self.now().astimezone(zone).date()).days
        key = {0: "pickups.today", 1: "pickups.tomorrow"}.get(days, "pickups.on_day")
        return say(key, time=f"{at:%H:%M}", day=say(f"weekday.{at.weekday()}"), date=at.date().isoformat())

    def _is_near(self, stop: Stop) -> bool:
        return stop.at is not None and stop.at - self.now() <= WARNING

    @property
    def stop(self) -> Stop | None:
        return next((stop for stop in self.stops if stop.key == self.picked), None)

    def _chosen(self) -> Section | None:
        stop = self.stop
        if stop is None:
            return None
        body = (Facts(self._facts(stop)), *self._buttons(stop), *_parcels(stop.parcels))
        return Section("stop", self._name(stop), body, is_right=True)

    def _facts(self, stop: Stop) -> tuple[Fact, ...]:
        tone = Tone.ASK if self._is_near(stop) else Tone.PLAIN
        facts = [Fact(say("pickups.next_pickup"), self._day(stop), tone=tone)]
        if stop.schedule is not None:
            last = say("pickups.in_zone", time=f"{stop.schedule.last_call:%H:%M}",
                       zone=zone_words(stop.place.zone))  # fmt: skip
            facts += [
                Fact(say("pickups.last_call"), last),
                Fact(say("pickups.weekdays"), _week(stop.schedule)),
            ]
        return (*facts, Fact(say("pickups.waits"), Number(len(stop.parcels))))

    def _buttons(self, stop: Stop) -> tuple[Block, ...]:
        if self.asking:
            return (self._question(stop),)
        is_free = self.busy is None
        close = self.may(*LEADS) and is_free and bool(stop.parcels)
        why = "" if stop.parcels else say("pickups.nothing_waits")
        change = self._may_change and is_free
        buttons = [
            Do("ask:close", say("do.close_day"), Style.PRIMARY, close, why),
            Do("change", say("do.change_times"), Style.PLAIN, change, self._why_not()),
        ]
        if stop.schedule is not None:
            buttons.append(Do("ask:remove", say("do.remove_times_ask"), Style.PLAIN, change, self._why_not()))
        return (Actions(tuple(buttons)),)

    def _question(self, stop: Stop) -> Block:
        back = Do("leave", say("do.back"), Style.LINK)
        if self.asking == "remove":
            go = Do("remove_go", say("do.remove_times"), Style.DANGER, self._may_change)
            means = say("pickups.remove.means", carrier=stop.carrier)
            return warning(say("pickups.remove", carrier=stop.carrier), means, actions=(go, back))
        go = Do("close_go", say("do.close_day_go"), Style.PRIMARY, self.may(*LEADS))
        return warning(say("pickups.close", carrier=stop.carrier), say("pickups.close.means"),
                       actions=(go, back))  # fmt: skip

    def _form(self) -> Section:
        is_new = self.stop is None or self.stop.schedule is None
        return pickup_form(self.form, self.wrong, self.places, is_new=is_new, may=self._may_change,
                           is_free=self.busy is None)  # fmt: skip

    def _closed(self) -> Section:
        rows = tuple(self._manifest(row) for row in self.rows)
        words = Words(say("manifests.words"), Tone.QUIET)
        return Section("manifests", say("manifests.title"), (words, Items(rows, say("manifests.none"))))

    def _manifest(self, row: ManifestRow) -> Item:
        title = many("manifests.row", row.parcels, carrier=row.carrier)
        who = self._name_of(row.who) or row.who
        detail = say("manifests.by", who=who, when=ago(row.closed_at, self.now()))
        save = Do(f"file:{row.manifest_id}", say("do.save_pdf"), Style.PLAIN, self.busy is None)
        return Item(row.manifest_id, title, detail, actions=(save,))

    @property
    def _may_change(self) -> bool:
        return self.may(Role.MANAGER) and bool(self.places)

    def _why_not(self) -> Value:
        if not self.may(Role.MANAGER):
            return say("pickups.who_may")
        return "" if self.places else say("pickups.no_warehouse")

    # ---- what is done

    async def _pick(self, key: str) -> None:
        self.picked, self.asking, self.form, self.wrong = key, "", {}, {}

    async def _leave(self, _argument: str) -> None:
        self.asking, self.form, self.wrong = "", {}, {}

    async def _ask(self, what: str) -> None:
        self.asking = what

    async def _add(self, _argument: str) -> None:
        await self._pick("")
        self.form = new_form(self.places)

    async def _change(self, _argument: str) -> None:
        stop = self.stop
        if stop is not None:
            known = stop.schedule
            self.form = form_of(known) if known else new_form(self.places, stop.carrier, stop.place.code)

    async def _save(self, _argument: str) -> None:
        pickup, self.wrong = pickup_from(self.form)
        if pickup is None:
            self.note = warning(say("field.look_below"))
            return
        await self.work(say("work.saving"), self._pickups.save(self.person, pickup), can_cancel=False)
        if self.note is None:
            await self._pick(f"{pickup.warehouse}:{pickup.carrier}")
            await self._done(say("pickups.saved", carrier=pickup.carrier), say("pickups.saved.means"))

    async def _remove(self, _argument: str) -> None:
        stop, self.asking = self.stop, ""
        if stop is not None:
            job = self._pickups.remove(self.person, stop.place.code, stop.carrier)
            await self.work(say("work.saving"), job, can_cancel=False)
            await self._done(say("pickups.removed", carrier=stop.carrier), say("pickups.removed.means"))

    async def _close(self, _argument: str) -> None:
        """What waits by now goes on the list, not what did when it was asked."""
        stop, self.asking = self.stop, ""
        if stop is None or not stop.parcels:
            return
        job = self._manifests.close(self.person, stop.parcels[0].carrier, stop.place.code)
        row = await self.work(say("pickups.closing"), job, can_cancel=False)
        count = 0 if row is None else row.parcels
        save = () if row is None else (Do(f"file:{row.manifest_id}", say("do.save_pdf"), Style.PRIMARY),)
        await self._done(many("pickups.closed", count, carrier=stop.carrier), say("pickups.closed.do"), *save)

    async def _done(self, done: Say, means: Say, *actions: Do) -> None:
        """What became of it, unless it failed."""
        await asyncio.to_thread(self.look)
        if self.note is None:
            self.note = msgspec.structs.replace(success(done, means), actions=actions)

    async def _show_order(self, order_id: str) -> None:
        self.go("orders", order_id, "")

    # ---- files

    def file_name(self, key: str) -> str:
        """What a file is called at first."""
        row = next((row for row in self.rows if row.manifest_id == key), None)
        return "manifest.pdf" if row is None else f"{row.carrier}-{row.closed_at:%Y-%m-%d-%H%M}.pdf"

    async def save_file(self, key: str, path: str) -> None:
        made = await self.work(say("pickups.making"), self._manifests.pdf(key))
        if made is not None:
            await self.write_file(path, made)


def _when(stop: Stop) -> float:
    return stop.at.timestamp() if stop.at is not None else 0


def _taken(parcels: dict[str, tuple[LabelledParcel, ...]], carrier: str) -> tuple[LabelledParcel, ...]:
    """What waits for it, by whatever spelling of its name; no longer among ``parcels``."""
    name = next((each for each in parcels if each.casefold() == carrier.casefold()), "")
    return parcels.pop(name, ())


def _week(pickup: Pickup) -> Value:
    return listed((say(f"weekday.{day}.short") for day in sorted(pickup.weekdays)), "trace.next")


def _parcels(parcels: Sequence[LabelledParcel]) -> tuple[Block, ...]:
    """The oldest first, which is who gets them first on the truck."""
    rows = [
        Item(f"order:{each.order_id}", each.order_id, say("pickups.parcel", tracking=each.tracking,
             service=each.service or each.carrier), is_link=True)
        for each in parcels[:SHOWN]
    ]  # fmt: skip
    if len(parcels) > SHOWN:
        rows.append(Item("rest", many("bulk.more", len(parcels) - SHOWN)))
    return (Items(tuple(rows), say("pickups.nothing_waits")),)

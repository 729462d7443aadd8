"""What waits for a lead, all kinds on one page, what is most urgent first (ORD-5, PACK-5, PACK-12,
PACK-14).
"""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Sequence
from datetime import datetime
from typing import Any

from app.domain.people import Person
from app.ports.orders import OrderRow
from app.ports.unscanned import UnscannedLabel
from app.services.late_cancels import LateCancel
from app.services.lead import Waiting
from app.services.overrides import Override, by_product
from app.ui.presenters.office_order import whereabouts
from app.ui.presenters.office_orders import badges, leaves, review_reason
from app.ui.presenters.office_policy_words import listed
from app.ui.presenters.office_sheet import (
    Actions,
    Block,
    Do,
    Item,
    Items,
    Section,
    Sheet,
    Style,
    Words,
    sections,
)
from app.ui.presenters.office_shipping import LEADS, ShippingPage
from app.ui.presenters.office_shipping_services import LeadActs, RecoveryActs
from app.ui.presenters.office_times import ago
from app.ui.presenters.office_view import many
from app.ui.presenters.office_work import success, warning
from app.ui.presenters.view import Say, Shape, Stamp, Tone, Value, say
from app.ui.words.manager import OFFICE_WORDS

SHOWN = 50  # of each kind
_SIGNS = {Tone.STOP: Shape.OCTAGON, Tone.ASK: Shape.TRIANGLE}


class Lead(ShippingPage):
    """``asking``: what is about to be done to which order, and is asked about. ``recovery``: voids labels."""

    key = "lead"

    def __init__(
        self,
        acts: LeadActs,
        recovery: RecoveryActs | None,
        person: Person,
        now: Callable[[], datetime],
        name_of: Callable[[str], str] = str,
    ) -> None:
        super().__init__(person, now)
        self._made, self._recovery, self._name_of = acts, recovery, name_of
        self.found = Waiting()
        self.labels = 0
        self.asking = ""
        self.acts = {
            "free": self._ask("free"),
            "free_go": self._free,
            "looked": self._ask("looked"),
            "looked_go": self._looked,
            "void": self._ask("void"),
            "void_go": self._void,
            "answered": self._ask("answered"),
            "answered_go": self._answered,
            "leave": self._leave,
            "order": self._show_order,
            "listing": self._show_listing,
            "labels": self._show_labels,
        }

    @property
    def waiting(self) -> int:
        return self.found.count

    @property
    def is_watched(self) -> bool:
        return True

    def look(self) -> None:
        self.found = self._made.waiting()
        self.labels = 0 if self._recovery is None else len(self._recovery.open_purchases())

    # ---- what is shown

    def sheet(self) -> Sheet:
        found = self.found
        return Sheet(
            "shipping/lead",
            say("shipping.lead"),
            say("lead.words"),
            (),
            sections(
                self.news(),
                self.who_may(*LEADS) if found.count else None,
                self._nothing(),
                self._late(found.late),
                self._unscanned(found.unscanned),
                self._orders("parked", found.parked, self._why_parked),
                self._labels(),
                self._orders("asked", found.asked, self._where),
                self._orders("to_cancel", found.to_cancel, self._where, "free"),
                self._orders("held", found.held, self._why_held, "free"),
                self._orders("review", found.review, self._why_held, "free"),
                self._orders("unmapped", found.unmapped, self._where, "listing"),
                self._overrides(found.overrides),
            ),
        )

    def _nothing(self) -> Section | None:
        if self.found.count or self.labels:
            return None
        note = success(say("lead.none"), say("lead.none.means"))
        return Section("none", "", (note,), is_wide=True)

    def _labels(self) -> Section | None:
        """They have a page of their own."""
        if not self.labels:
            return None
        go = Actions((Do("labels", say("do.open_labels"), Style.PLAIN),))
        words = Words(many("lead.labels", self.labels))
        return Section("labels", say("shipping.recovery"), (words, go), is_wide=True)

    def _orders(
        self,
        key: str,
        rows: Sequence[OrderRow],
        detail: Callable[[OrderRow], Value],
        act: str = "",
    ) -> Section | None:
        if not rows:
            return None
        items = [self._item(row, detail(row), act) for row in rows[:SHOWN]]
        words = Words(say(f"lead.{key}.words"), Tone.QUIET)
        found = Items((*items, *_rest(len(rows))))
        return Section(key, many(f"lead.{key}", len(rows)), (words, found), is_wide=True)

    def _item(self, row: OrderRow, detail: Value, act: str) -> Item:
        now, tone, left = self.now(), Tone.PLAIN, say("times.unset")
        if row.ship_by is not None:
            tone, left = leaves(row.ship_by, row.label_by, now)
        hint: Value = "" if row.ship_by is None else Stamp(row.ship_by)
        return Item(row.order_id, row.order_id, detail, left, tone, _SIGNS.get(tone, Shape.NONE),
                    self._buttons(row.order_id, act), hint=hint)  # fmt: skip

    def _buttons(self, order_id: str, act: str) -> tuple[Do, ...]:
        """The deed is asked about in its place."""
        show = Do(f"order:{order_id}", say("do.show_order"), Style.LINK)
        may = self.may(*LEADS) and self.busy is None
        if act == "listing":
            return (Do(f"listing:{order_id}", say("do.map_listing"), Style.PLAIN), show)
        if not act:
            return (show,)
        if self.asking == f"{act}:{order_id}":
            go = Do(f"{act}_go:{order_id}", say(f"do.lead_{act}_go"), Style.PRIMARY, may)
            return (go, Do("leave", say("do.back"), Style.LINK))
        return (Do(f"{act}:{order_id}", say(f"do.lead_{act}"), Style.PLAIN, may), show)

    def _late(self, found: Sequence[LateCancel]) -> Section | None:
        if not found:
            return None
        blocks: list[Block] = []
        for each in found[:SHOWN]:
            blocks.append(Items((self._parcel(each),)))
            blocks += self._void_question(each.order_id)
        words = Words(say("lead.late.words"), Tone.QUIET)
        return Section("late", many("lead.late", len(found)), (words, *blocks), is_wide=True)

    def _parcel(self, late: LateCancel) -> Item:
        where = whereabouts(late, self.now(), self._name_of)
        detail = listed((where, *late.trackings), "trace.next")
        return Item(f"late:{late.order_id}", late.order_id, detail, "", Tone.STOP, Shape.OCTAGON,
                    self._late_buttons(late), hint=Stamp(late.at))  # fmt: skip

    def _late_buttons(self, late: LateCancel) -> tuple[Do, ...]:
        if self.asking == f"void:{late.order_id}":
            return (Do(f"order:{late.order_id}", say("do.show_order"), Style.LINK),)
        answered = self._buttons(late.order_id, "answered")
        if not late.labels or self._recovery is None or self.asking == f"answered:{late.order_id}":
            return answered
        may = self.may(*LEADS) and self.busy is None
        return (Do(f"void:{late.order_id}", say("do.lead_void"), Style.PLAIN, may), *answered)

    def _void_question(self, order_id: str) -> tuple[Block, ...]:
        if self.asking != f"void:{order_id}":
            return ()
        may = self.may(*LEADS) and self.busy is None
        go = Do(f"void_go:{order_id}", say("do.void_go"), Style.DANGER, may)
        buttons = (go, Do("leave", say("do.back"), Style.LINK))
        return (warning(say("recovery.void"), say("recovery.void.means"), actions=buttons),)

    def _unscanned(self, labels: Sequence[UnscannedLabel]) -> Section | None:
        if not labels:
            return None
        items = [self._label(label) for label in labels[:SHOWN]]
        words = Words(say("lead.unscanned.words"), Tone.QUIET)
        found = Items((*items, *_rest(len(labels))))
        return Section("unscanned", many("lead.unscanned", len(labels)), (words, found), is_wide=True)

    def _label(self, label: UnscannedLabel) -> Item:
        who, bench = self._name_of(label.who) or label.who, self._name_of(label.bench_id)
        detail = say("lead.stuck_on", who=who, bench=bench, when=ago(label.at, self.now()))
        buttons = self._buttons(label.order_id, "looked")
        return Item(label.order_id, label.order_id, detail, "", Tone.STOP, Shape.OCTAGON, buttons,
                    hint=Stamp(label.at))  # fmt: skip

    def _overrides(self, found: Sequence[Override]) -> Section | None:
        """Which product repeats, then each."""
        if not found:
            return None
        products = [_product(*each) for each in by_product(found)]
        items = [self._override(each) for each in reversed(found)]
        rows = (*products, *items[:SHOWN], *_rest(len(items)))
        words = Words(say("lead.overrides.words"), Tone.QUIET)
        return Section("overrides", many("lead.overrides", len(found)), (words, Items(rows)), is_wide=True)

    def _override(self, each: Override) -> Item:
        key = f"override.{each.reason}"
        why: Value = say(key) if key in OFFICE_WORDS else each.reason
        people = dict.fromkeys(self._name_of(who) or who for who in (each.by, each.lead))
        parts = (each.sku, why, each.words, ", ".join(people), ago(each.at, self.now()))
        detail = listed((part for part in parts if part), "trace.next")
        key, buttons = f"override:{each.order_id}", self._buttons(each.order_id, "")
        return Item(key, each.order_id, detail, actions=buttons, hint=Stamp(each.at))

    def _why_parked(self, row: OrderRow) -> Value:
        key = f"stop.{row.review_reason}.happened"
        return self._with(row, say(key if key in OFFICE_WORDS else "lead.no_label"))

    def _why_held(self, row: OrderRow) -> Value:
        return self._with(row, review_reason(row.review_reason) or say("lead.no_reason"))

    def _where(self, row: OrderRow) -> Value:
        if row.bench:
            return self._with(row, say("order.at_bench", bench=self._name_of(row.bench)))
        return self._with(row, say(f"order.{row.status.value}"))

    def _with(self, row: OrderRow, words: Value) -> Value:
        """After what is special about the order."""
        return listed((*(badge.text for badge in badges(row)), words), "trace.next")

    # ---- what is done

    def _ask(self, name: str) -> Callable[[str], Coroutine[Any, Any, None]]:
        async def ask(order_id: str) -> None:
            self.asking = f"{name}:{order_id}"

        return ask

    async def _leave(self, _argument: str) -> None:
        self.asking = ""

    async def _free(self, order_id: str) -> None:
        await self._work(self._made.free(self.person, order_id), say("lead.freed", order=order_id))

    async def _looked(self, order_id: str) -> None:
        await self._work(self._made.looked(self.person, order_id), say("lead.looked", order=order_id))

    async def _answered(self, order_id: str) -> None:
        await self._work(self._made.answered(self.person, order_id), say("lead.answered", order=order_id))

    async def _void(self, order_id: str) -> None:
        """All its labels, unless one stays paid."""
        labels = next((each.labels for each in self.found.late if each.order_id == order_id), ())
        if self._recovery is not None:
            job = self._void_all(self._recovery, labels)
            await self._work(job, say("recovery.voided"), say("lead.voided.means"))

    async def _void_all(self, recovery: RecoveryActs, labels: Sequence[str]) -> None:
        for purchase_id in labels:
            await recovery.void(self.person, purchase_id)

    async def _work(self, job: Awaitable[object], done: Say, *means: Say) -> None:
        self.asking = ""
        await self.work(say("work.saving"), job, can_cancel=False)
        await asyncio.to_thread(self.look)
        if self.note is None:
            self.note = success(done, *means)

    async def _show_order(self, order_id: str) -> None:
        self.go("orders", order_id, "")

    async def _show_listing(self, _order_id: str) -> None:
        self.go("listings", "", "")

    async def _show_labels(self, _argument: str) -> None:
        self.go("shipping", "", "recovery")


def _product(sku: str, name: str, count: int) -> Item:
    tone, shape = (Tone.ASK, Shape.TRIANGLE) if count > 1 else (Tone.PLAIN, Shape.NONE)
    return Item(f"product:{sku}", name or sku, sku if name else "", many("lead.times", count), tone, shape)


def _rest(count: int) -> Iterable[Item]:
    return [Item("rest", many("bulk.more", count - SHOWN))] if count > SHOWN else []

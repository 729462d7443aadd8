"""Labels that are paid and were not printed, and those of which nobody knows (SHIP-8)."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from datetime import datetime

from app.domain.people import Person
from app.ports.purchases import Refund
from app.ui.presenters.office_sheet import (
    Actions,
    Block,
    Do,
    Field,
    Item,
    Items,
    Kind,
    Option,
    Section,
    Sheet,
    Style,
    Words,
    sections,
)
from app.ui.presenters.office_shipping import LEADS, ShippingPage
from app.ui.presenters.office_shipping_services import OpenPurchase, RecoveryActs
from app.ui.presenters.office_times import ago
from app.ui.presenters.office_work import success, warning
from app.ui.presenters.view import Amount, Say, Shape, Stamp, Tone, Value, say

BULK = "bulk"  # as a bench: a bulk run
NOT_PRINTED, UNSURE = "bought_not_printed", "print_unsure"
_GROUPS = {UNSURE: "unsure", NOT_PRINTED: "paid"}
_MARKS = {
    NOT_PRINTED: (Tone.ASK, Shape.LABEL),
    UNSURE: (Tone.ASK, Shape.DIAMOND),
    "unknown": (Tone.STOP, Shape.OCTAGON),
    "check": (Tone.STOP, Shape.OCTAGON),
}


class Recovery(ShippingPage):
    """``asking``: what is about to be done to one of them (``void:…``, ``settle:…``), and is asked about."""

    key = "recovery"

    def __init__(
        self,
        acts: RecoveryActs,
        person: Person,
        now: Callable[[], datetime],
        name_of: Callable[[str], str] = str,
    ) -> None:
        super().__init__(person, now)
        self._made, self._name_of = acts, name_of
        self.found: Sequence[OpenPurchase] = ()
        self.asking = ""
        self.acts = {
            "print": self._print,
            "here": self._here,
            "void": self._ask_void,
            "void_go": self._void,
            "check": self._check,
            "settle": self._ask_settle,
            "settle_go": self._settle,
            "leave": self._leave,
            "order": self._show_order,
        }

    @property
    def waiting(self) -> int:
        return len(self.found)

    @property
    def is_watched(self) -> bool:
        return True

    def look(self) -> None:
        self.found = tuple(self._made.open_purchases())

    # ---- what is shown

    def sheet(self) -> Sheet:
        groups: dict[str, list[OpenPurchase]] = {"unknown": [], "unsure": [], "paid": []}
        for each in self.found:
            groups[_GROUPS.get(each.what, "unknown")].append(each)
        return Sheet(
            "shipping/recovery",
            say("shipping.recovery"),
            say("recovery.words"),
            (),
            sections(
                self.news(),
                self.who_may(*LEADS) if self.found else None,
                self._nothing(),
                *(self._group(key, found) for key, found in groups.items()),
            ),
        )

    def _nothing(self) -> Section | None:
        if self.found:
            return None
        note = success(say("recovery.none"), say("recovery.none.means"))
        return Section("none", "", (note,), is_wide=True)

    def _group(self, key: str, found: Iterable[OpenPurchase]) -> Section | None:
        blocks: list[Block] = []
        for purchase in found:
            blocks.append(Items((self._item(purchase),)))
            blocks += self._asked(purchase)
        if not blocks:
            return None
        words = Words(say(f"recovery.{key}.words"), Tone.QUIET)
        return Section(key, say(f"recovery.{key}"), (words, *blocks), is_wide=True)

    def _item(self, purchase: OpenPurchase) -> Item:
        tone, shape = _MARKS.get(purchase.what, (Tone.STOP, Shape.OCTAGON))
        key, hint = purchase.purchase_id, Stamp(purchase.at)
        return Item(key, _service(purchase), self._where(purchase), _cost(purchase), tone, shape,
                    self._buttons(purchase), hint=hint)  # fmt: skip

    def _where(self, purchase: OpenPurchase) -> Say:
        when, bench = ago(purchase.at, self.now()), self._bench(purchase.bench)
        key = "recovery.line" if bench else "recovery.line_no_bench"
        return say(key, order=purchase.order_id, when=when, bench=bench)

    def _bench(self, bench: str) -> Value:
        return say("recovery.bulk") if bench == BULK else self._name_of(bench)

    def _buttons(self, purchase: OpenPurchase) -> tuple[Do, ...]:
        may, key = self.may(*LEADS) and self.busy is None, purchase.purchase_id
        order = Do(f"order:{purchase.order_id}", say("do.show_order"), Style.LINK)
        if self.asking.partition(":")[2] == key:
            return (order,)
        void = Do(f"void:{key}", say("do.void"), Style.PLAIN, may)
        if purchase.what == NOT_PRINTED:
            return (Do(f"print:{key}", say("do.print_label"), Style.PRIMARY, may), void, order)
        if purchase.what == UNSURE:
            here = Do(f"here:{key}", say("do.label_here"), Style.PRIMARY, may)
            return (here, Do(f"print:{key}", say("do.label_again"), Style.PLAIN, may), void)
        return (
            Do(f"check:{key}", say("do.check_again"), Style.PRIMARY, may),
            Do(f"settle:{key}", say("do.settle"), Style.PLAIN, may),
            order,
        )

    def _asked(self, purchase: OpenPurchase) -> tuple[Block, ...]:
        name, _, key = self.asking.partition(":")
        if key != purchase.purchase_id:
            return ()
        return self._void_question(key) if name == "void" else self._settle_form(key)

    def _void_question(self, key: str) -> tuple[Block, ...]:
        buttons = (
            Do(f"void_go:{key}", say("do.void_go"), Style.DANGER, self.may(*LEADS)),
            Do("leave", say("do.back"), Style.LINK),
        )
        return (warning(say("recovery.void"), say("recovery.void.means"), actions=buttons),)

    def _settle_form(self, key: str) -> tuple[Block, ...]:
        """What Seller Central shows, by who looked there."""
        found, is_bought = self.form.get("found", ""), self.form.get("found", "") == "bought"
        options = tuple(Option(each, say(f"settle.{each}")) for each in ("", "bought", "nothing"))
        fields: list[Block] = [
            warning(say("settle.title"), say("settle.how")),
            Field("found", say("settle.found"), found, Kind.CHOICE, options=options),
        ]
        tracking = self.form.get("tracking", "")
        if is_bought:
            fields.append(
                Field("tracking", say("settle.tracking"), tracking, help=say("settle.tracking.help"))
            )
        is_whole = found == "nothing" or (is_bought and bool(tracking.strip()))
        go = Do(f"settle_go:{key}", say("do.settle_go"), Style.PRIMARY, is_whole and self.may(*LEADS))
        return (*fields, Actions((go, Do("leave", say("do.back"), Style.LINK))))

    # ---- what is done

    async def _ask_void(self, key: str) -> None:
        self.asking = f"void:{key}"

    async def _ask_settle(self, key: str) -> None:
        self.asking, self.form = f"settle:{key}", {}

    async def _leave(self, _argument: str) -> None:
        self.asking = ""

    async def _show_order(self, order_id: str) -> None:
        self.go("orders", order_id, "")

    async def _print(self, key: str) -> None:
        await self._work(say("recovery.printing"), self._made.print(self.person, key), "recovery.printed")

    async def _here(self, key: str) -> None:
        job = self._made.label_is_here(self.person, key)
        await self._work(say("recovery.settling"), job, "recovery.here")

    async def _void(self, key: str) -> None:
        """What its seller says of the money is said too."""
        self.asking = ""
        job = self._made.void(self.person, key)
        refund = await self.work(say("recovery.voiding"), job, can_cancel=False)
        await asyncio.to_thread(self.look)
        if self.note is None:
            money = refund.value if isinstance(refund, Refund) else Refund.NONE.value
            lines = (say("recovery.voided.means"), say(f"refund.{money}"))
            self.note = success(say("recovery.voided"), *lines)

    async def _settle(self, key: str) -> None:
        is_bought = self.form.get("found") == "bought"
        tracking = self.form.get("tracking", "").strip() if is_bought else ""
        job = self._made.settle(self.person, key, is_bought=is_bought, tracking=tracking)
        self.asking = ""
        await self._work(say("work.saving"), job, f"settle.done_{'bought' if is_bought else 'nothing'}")

    async def _check(self, key: str) -> None:
        """What came of it: it is settled, or another thing now, or as open as before."""
        before = self._one(key)
        await self.work(say("recovery.checking"), self._made.check(self.person, key), can_cancel=False)
        await asyncio.to_thread(self.look)
        after = self._one(key)
        if self.note is not None or before is None:
            return
        if after is None:
            self.note = success(say("recovery.checked_nothing"), say("recovery.checked_nothing.means"))
        elif after.what == NOT_PRINTED:
            self.note = warning(say("recovery.checked_bought"), say("recovery.checked_bought.do"))
        else:
            self.note = warning(say("recovery.checked_still"), say("recovery.checked_still.do"))

    async def _work(self, doing: Say, job: Awaitable[object], done: str) -> None:
        await self.work(doing, job, can_cancel=False)
        await asyncio.to_thread(self.look)
        if self.note is None:
            self.note = success(say(done), say(f"{done}.means"))

    def _one(self, key: str) -> OpenPurchase | None:
        return next((each for each in self.found if each.purchase_id == key), None)


def _service(purchase: OpenPurchase) -> Value:
    names = [name for name in (purchase.carrier, purchase.service) if name]
    return " · ".join(names) if names else say("recovery.no_service")


def _cost(purchase: OpenPurchase) -> Value:
    return Amount(purchase.cost) if purchase.cost is not None else ""

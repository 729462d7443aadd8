"""Bulk shipping: what would go and what not, a run under way, and what became of each order (SHIP-10)."""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from app.domain.money import Money
from app.domain.people import Person
from app.ports.bulk import BulkItem, ItemState, RunRow
from app.services.bulk_planning import BulkLine, BulkPlan
from app.services.guard import Declined
from app.ui.presenters.office_policy_words import listed
from app.ui.presenters.office_sheet import (
    Actions,
    Block,
    Do,
    Facts,
    Item,
    Items,
    Note,
    Progress,
    Section,
    Sheet,
    Style,
    Words,
    sections,
)
from app.ui.presenters.office_shipping import LEADS, ShippingPage
from app.ui.presenters.office_shipping_services import BulkActs
from app.ui.presenters.office_times import ago
from app.ui.presenters.office_view import Fact, many
from app.ui.presenters.office_work import success, warning
from app.ui.presenters.view import Amount, Grams, Number, Say, Shape, Tone, Value, say
from app.ui.words.manager import OFFICE_WORDS

SHOWN, RUNS = 200, 8  # rows of a list; a count says the rest
_MARKS = {
    ItemState.WAITING: (Tone.QUIET, Shape.DOTS),
    ItemState.BOUGHT: (Tone.OK, Shape.TICK),
    ItemState.REFUSED: (Tone.ASK, Shape.DIAMOND),
    ItemState.FAILED: (Tone.STOP, Shape.TRIANGLE),
    ItemState.UNKNOWN: (Tone.STOP, Shape.OCTAGON),
    ItemState.CANCELLED: (Tone.QUIET, Shape.CROSS),
}
_FIRST = [ItemState.UNKNOWN, ItemState.FAILED, ItemState.REFUSED, ItemState.BOUGHT, ItemState.WAITING,
          ItemState.CANCELLED]  # fmt: skip


class BulkShipping(ShippingPage):
    """A plan being looked through, or a run, or the list of runs."""

    key = "bulk"

    def __init__(
        self,
        acts: BulkActs,
        person: Person,
        now: Callable[[], datetime],
        name_of: Callable[[str], str] = str,
    ) -> None:
        super().__init__(person, now)
        self._made, self._name_of = acts, name_of
        self.order_ids: tuple[str, ...] = ()
        self.plan: BulkPlan | None = None
        self.run_id = ""
        self.row: RunRow | None = None
        self.items: Sequence[BulkItem] = ()
        self.runs: Sequence[RunRow] = ()
        self.acts = {
            "plan": self._plan,
            "start": self._start,
            "run": self._open_run,
            "leave": self._leave,
            "cancel_run": self._cancel_run,
            "print_all": self._print_all,
            "here": self._here,
            "again": self._again,
            "why": self._why,
            "orders": self._go_orders,
        }

    @property
    def is_moving(self) -> bool:
        return self.row is not None and self.row.state.is_open

    def open(self, argument: str) -> str:
        self.order_ids, self.plan, self.run_id = tuple(filter(None, argument.split(","))), None, ""
        return "plan" if self.order_ids else ""

    def look(self) -> None:
        self.runs = self._made.runs(RUNS)
        run_id = self.run_id
        row = self._made.run(run_id) if run_id else None
        items = self._made.items(run_id) if run_id else ()
        if run_id == self.run_id:
            self.row, self.items = row, items

    async def press(self, key: str) -> None:
        """The cross of a run's progress cancels the run, not a task of the window's."""
        is_run = key == "cancel_work" and self.busy is None
        await super().press("cancel_run" if is_run else key)

    # ---- what is shown

    def sheet(self) -> Sheet:
        if self.plan is not None:
            return self._sheet("plan", say("bulk.review"), self._review(self.plan))
        if self.row is not None:
            return self._sheet(self.run_id, say("bulk.run"), self._run(self.row))
        return self._sheet("runs", say("bulk.words"), (self._beginning(), self._latest()))

    def _sheet(self, key: str, detail: Say, found: Iterable[Section | None]) -> Sheet:
        head = (self.news(), self.who_may(*LEADS))
        return Sheet(f"shipping/bulk/{key}", say("shipping.bulk"), detail, (), sections(*head, *found))

    def _beginning(self) -> Section:
        go = Actions((Do("orders", say("do.choose_orders"), Style.PRIMARY),))
        return Section(
            "begin", say("bulk.begin"), (Words(say("bulk.begin.words"), Tone.QUIET), go), is_wide=True
        )

    def _latest(self) -> Section:
        rows = tuple(self._run_item(row) for row in self.runs)
        return Section("runs", say("bulk.runs"), (Items(rows, say("bulk.no_runs")),), is_wide=True)

    def _run_item(self, row: RunRow) -> Item:
        when, who = ago(row.made_at, self.now()), self._name_of(row.who)
        tone, shape = (Tone.ACCENT, Shape.RING) if row.state.is_open else (Tone.PLAIN, Shape.NONE)
        title, value = say("bulk.run_by", who=who, when=when), say(f"bulk.state.{row.state.value}")
        return Item(f"run:{row.run_id}", title, "", value, tone, shape, is_link=True)

    # ---- a plan

    def _review(self, plan: BulkPlan) -> tuple[Section, ...]:
        ready, refused = len(plan.ready), len(plan.refused)
        may = self.may(*LEADS) and ready > 0 and self.busy is None
        buttons = (
            Do("start", many("do.ship_bulk", ready), Style.PRIMARY, may),
            Do("leave", say("do.back"), Style.LINK),
        )
        both = say("bulk.counts", ready=Number(ready), refused=Number(refused))
        return (
            Section("go", "", (Words(both), Actions(buttons)), is_wide=True),
            Section("ready", say("bulk.ready"), (Items(self._ready(plan), say("bulk.none_ready")),)),
            Section("refused", say("bulk.refused"), self._refused(plan), is_right=True),
        )

    def _ready(self, plan: BulkPlan) -> tuple[Item, ...]:
        return tuple([_goes(line) for line in plan.ready[:SHOWN]] + _rest(len(plan.ready)))

    def _refused(self, plan: BulkPlan) -> tuple[Block, ...]:
        """How often each reason, then every order with all of its own."""
        counts = Counter(str(why) for _, whys in plan.refused for why in whys)
        often = tuple(Item(why, why_words(why), "", Number(count)) for why, count in counts.most_common())
        rows = [
            Item(f"why:{order_id}", order_id, _whys([str(why) for why in whys]), "", Tone.ASK, Shape.DIAMOND,
                 is_link=True)
            for order_id, whys in plan.refused[:SHOWN]
        ]  # fmt: skip
        items = Items(tuple(rows + _rest(len(plan.refused))), say("bulk.none_refused"))
        return (Items(often), items) if often else (items,)

    # ---- a run

    def _run(self, row: RunRow) -> tuple[Section | None, ...]:
        counts = Counter(item.state for item in self.items)
        return (
            self._progress(row, counts),
            Section("counts", say("bulk.result"), (Facts(self._facts(counts)), self._buttons(row))),
            self._unknown(counts),
            Section("items", say("bulk.each"), (Items(self._results()),), is_wide=True),
        )

    def _progress(self, row: RunRow, counts: Counter[ItemState]) -> Section | None:
        if not row.state.is_open:
            words = warning if row.state.value == "cancelled" else success
            note = words(say(f"bulk.over.{row.state.value}"), say(f"bulk.over.{row.state.value}.means"))
            return Section("over", "", (note,), is_wide=True)
        total = len(self.items) - counts[ItemState.REFUSED]
        done = counts[ItemState.BOUGHT] + counts[ItemState.FAILED] + counts[ItemState.UNKNOWN]
        is_running = row.state.value == "running" and self.may(*LEADS)
        cancel = Do("cancel_work", say("do.cancel")) if is_running else None
        found = Progress(say(f"bulk.doing.{row.state.value}"), done, total, cancel)
        return Section("progress", "", (found,), is_wide=True)

    def _facts(self, counts: Counter[ItemState]) -> tuple[Fact, ...]:
        facts = [Fact(say(f"bulk.item.{state.value}"), Number(counts[state]), tone=_MARKS[state][0])
                 for state in _FIRST if counts[state]]  # fmt: skip
        return (*facts, *(Fact(say("bulk.cost"), Amount(money)) for money in _totals(self.items)))

    def _buttons(self, row: RunRow) -> Actions:
        waiting = sum(item.state is ItemState.BOUGHT and not item.is_printed for item in self.items)
        may = waiting > 0 and self.busy is None and self.may(*LEADS)
        label = many("do.print_all", waiting) if waiting else say("do.print_all_none")
        return Actions(
            (
                Do("print_all", label, Style.PRIMARY if not row.state.is_open else Style.PLAIN, may),
                Do("leave", say("do.back"), Style.LINK),
            )
        )

    def _unknown(self, counts: Counter[ItemState]) -> Section | None:
        if not counts[ItemState.UNKNOWN]:
            return None
        note = Note(say("bulk.unknown"), (say("bulk.unknown.do"),), Tone.STOP, Shape.OCTAGON)
        return Section("unknown", "", (note,), is_wide=True)

    def _results(self) -> tuple[Item, ...]:
        """What needs a person first."""
        ranked = sorted(self.items, key=lambda item: (_FIRST.index(item.state), item.position))
        return tuple([result_of(item) for item in ranked[:SHOWN]] + _rest(len(ranked)))

    # ---- what is done

    async def _plan(self, _argument: str) -> None:
        job = self._made.plan(self.order_ids)
        plan = await self.work(say("bulk.planning"), job, total=0)
        self.plan = plan

    async def _start(self, _argument: str) -> None:
        if self.plan is None:
            return
        job = self._made.start(self.person, self.plan)
        run_id = await self.work(say("bulk.starting"), job, can_cancel=False)
        if run_id is not None:
            self.plan, self.run_id = None, run_id
            await asyncio.to_thread(self.look)

    async def _open_run(self, run_id: str) -> None:
        self.run_id = run_id
        self._wants = True

    async def _leave(self, _argument: str) -> None:
        self.plan, self.run_id, self.row, self.items = None, "", None, ()
        self._wants = True

    async def _cancel_run(self, _argument: str) -> None:
        await self.work(say("bulk.cancelling"), self._made.cancel(self.person, self.run_id), can_cancel=False)
        await asyncio.to_thread(self.look)

    async def _print_all(self, _argument: str) -> None:
        job = self._made.print_all(self.person, self.run_id)
        await self.work(say("recovery.printing"), job, can_cancel=False)
        await asyncio.to_thread(self.look)
        if self.note is None:
            self.note = success(say("bulk.printed"), say("bulk.printed.means"))

    async def _here(self, order_id: str) -> None:
        await self._answer(order_id, is_here=True)

    async def _again(self, order_id: str) -> None:
        await self._answer(order_id, is_here=False)

    async def _answer(self, order_id: str, *, is_here: bool) -> None:
        """And on with the rest."""
        job = self._made.answer(self.person, self.run_id, order_id, is_here=is_here)
        await self.work(say("recovery.printing"), job, can_cancel=False)
        if self.note is None:
            await self._print_all("")

    def trouble(self, error: Exception) -> Note:
        """A label that may have come out is asked about."""
        if not isinstance(error, Declined) or error.reason != "label_unsure":
            return super().trouble(error)
        buttons = (
            Do(f"here:{error.words}", say("do.label_here"), Style.PRIMARY),
            Do(f"again:{error.words}", say("do.label_again")),
        )
        return warning(
            say("bulk.unsure", order=error.words),
            say("bulk.unsure.means"),
            say("bulk.unsure.do"),
            actions=buttons,
        )

    async def _why(self, order_id: str) -> None:
        self.go("shipping", "", f"rates:{order_id}")

    async def _go_orders(self, _argument: str) -> None:
        self.go("orders", "", "")


def why_words(why: str) -> Say:
    """A reason; those of a bench are said in its words."""
    keys = (f"bulk.why.{why}", f"stop.{why}.happened")
    return say(next((key for key in keys if key in OFFICE_WORDS), "bulk.why.other"))


def _goes(line: BulkLine) -> Item:
    detail = say("bulk.line", box=line.box, weight=Grams(line.weight_grams))
    return Item(line.order_id, line.order_id, detail, "", Tone.OK, Shape.TICK)


def _whys(whys: Sequence[str]) -> Value:
    return listed((why_words(why) for why in whys), "trace.next")


def result_of(item: BulkItem) -> Item:
    """What became of one order of a run."""
    tone, shape = _MARKS[item.state]
    reasons = [_said(item.words)] if item.words else []
    said = listed((*(why_words(why) for why in item.why), *reasons), "trace.next")
    printed = say("bulk.is_printed") if item.is_printed else ""
    detail = said or printed or say(f"bulk.item.{item.state.value}")
    value: Value = Amount(item.cost) if item.cost is not None else ""
    return Item(f"why:{item.order_id}", item.order_id, detail, value, tone, shape, is_link=True)


def _said(words: str) -> Value:
    """Our own keys become sentences; a seller's words stay as they are."""
    key = f"stop_words.{words}"
    return say(key) if key in OFFICE_WORDS else words


def _rest(count: int) -> list[Item]:
    return [Item("rest", many("bulk.more", count - SHOWN))] if count > SHOWN else []


def _totals(items: Iterable[BulkItem]) -> list[Money]:
    """What was spent, by currency."""
    found: dict[str, Money] = {}
    for cost in (item.cost for item in items if item.state is ItemState.BOUGHT):
        if cost is not None:
            before = found.get(cost.currency)
            found[cost.currency] = Money(cost.amount + (before.amount if before else 0), cost.currency)
    return list(found.values())

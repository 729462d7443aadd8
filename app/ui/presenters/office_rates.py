"""Why an order goes as it goes: the rules that decide it, and every rate with what speaks against it
(SHIP-2, SHIP-3, SHIP-6, SHIP-7).
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from app.domain.people import Person
from app.domain.shipping import Rate
from app.domain.shopping.verdicts import Hand, Judged, Verdict, Why
from app.ports.policies import ParcelChoice
from app.ports.rates import NoAnswer
from app.ui.presenters.office_sheet import (
    Actions,
    Block,
    Do,
    Field,
    Item,
    Items,
    RateRow,
    Rates,
    Section,
    Sheet,
    Style,
    Words,
    sections,
)
from app.ui.presenters.office_shipping import ShippingPage
from app.ui.presenters.office_shipping_services import ChoiceReads
from app.ui.presenters.office_times import ago
from app.ui.presenters.office_trace import decided_blocks, names_of, tried_items
from app.ui.presenters.office_work import warning
from app.ui.presenters.view import Amount, Day, Say, Shape, Tone, Value, say

if TYPE_CHECKING:
    from app.domain.shopping.deciding import Decision

MARKS = {
    Verdict.OK: (Tone.PLAIN, Shape.NONE),
    Verdict.AMBER: (Tone.ASK, Shape.DIAMOND),
    Verdict.RED_WITH_REASON: (Tone.STOP, Shape.OCTAGON),
    Verdict.GREY: (Tone.QUIET, Shape.CROSS),
    Verdict.STRUCK: (Tone.QUIET, Shape.CROSS),
}
_HANDS = {Hand.REASON: "rate.hand.reason", Hand.LEAD: "rate.hand.lead"}


class OrderRates(ShippingPage):
    """One order at a time, by its number."""

    key = "rates"

    def __init__(
        self,
        reads: ChoiceReads,
        person: Person,
        now: Callable[[], datetime],
        name_of: Callable[[str], str] = str,
    ) -> None:
        super().__init__(person, now)
        self._reads, self._name_of = reads, name_of
        self.order_id = ""
        self.form = {"order": ""}
        self.decision: Decision | None = None
        self.choice: ParcelChoice | None = None

    def open(self, argument: str) -> str:
        self.order_id, self.form = argument.strip(), {"order": argument.strip()}
        self.decision = self.choice = None
        return ""

    def look(self) -> None:
        order_id = self.order_id
        if not order_id:
            return
        decision, choice = self._reads.trace(order_id), self._reads.choice_of(order_id)
        if order_id == self.order_id:
            self.decision, self.choice = decision, choice

    async def do(self, name: str, argument: str) -> None:
        if name == "find":
            self.open(self.form["order"])
            self._wants = True
        elif name == "order":
            self.go("orders", argument, "")

    # ---- what is shown

    def sheet(self) -> Sheet:
        detail = say("rates.of", order=self.order_id) if self.order_id else say("rates.words")
        return Sheet(
            f"shipping/rates/{self.order_id}",
            say("shipping.rates"),
            detail,
            (),
            sections(self.news(), self._search(), self._unknown(), *self._why(), *self._rates()),
        )

    def _search(self) -> Section:
        field = Field("order", say("rates.order"), self.form["order"], help=say("rates.order.help"))
        buttons = [Do("find", say("do.look_up_order"), Style.PRIMARY, bool(self.form["order"].strip()))]
        if self.decision is not None:
            buttons.append(Do(f"order:{self.order_id}", say("do.show_order"), Style.LINK))
        return Section("search", "", (field, Actions(tuple(buttons))), is_wide=True)

    def _unknown(self) -> Section | None:
        if not self.order_id or self.decision is not None or self.choice is not None:
            return None
        note = warning(say("rates.no_order"), say("rates.no_order.do"))
        return Section("unknown", "", (note,), is_wide=True)

    def _why(self) -> tuple[Section, ...]:
        """As it was decided when its label was bought, else as it would be now."""
        decision = self.choice.decision if self.choice is not None else self.decision
        if decision is None:
            return ()
        when = say("trace.then") if self.choice is not None else say("trace.now")
        return (
            Section("decided", say("trace.decided"), (Words(when, Tone.QUIET), *decided_blocks(decision))),
            Section("trace", say("trace.title"), (tried_items(decision),), is_right=True),
        )

    def _rates(self) -> tuple[Section, ...]:
        if self.choice is None:
            if self.decision is None:
                return ()
            words = Words(say("rates.not_yet"), Tone.QUIET)
            return (Section("rates", say("rates.title"), (words,), is_wide=True),)
        names = names_of(self.choice.decision)
        rows = tuple(rate_row(judged, self.choice, names) for judged in self.choice.judged)
        taken, unheard = Words(self._taken(self.choice), Tone.QUIET), _unheard(self.choice.unheard)
        found: tuple[Block, ...] = (taken, Rates(rows), *unheard)
        return (Section("rates", say("rates.title"), found, is_wide=True),)

    def _taken(self, choice: ParcelChoice) -> Value:
        when = ago(choice.at, self.now())
        if not choice.by:
            return say("rates.by_app", when=when)
        who = self._name_of(choice.by)
        key = "rates.by_hand_why" if choice.reason else "rates.by_hand"
        return say(key, who=who, when=when, why=choice.reason)


def rate_row(judged: Judged, choice: ParcelChoice, names: Mapping[str, str]) -> RateRow:
    rate, is_taken = judged.rate, judged.rate.rate_id == choice.rate_id
    tone, shape = (Tone.OK, Shape.TICK) if is_taken and judged.is_for_the_app else MARKS[judged.verdict]
    whys = tuple(_why(why, judged, names) for why in judged.whys)
    if judged.hand in _HANDS:
        whys = (*whys, say(_HANDS[judged.hand]))
    return RateRow(
        service=rate.service,
        seller=_seller(rate),
        arrives=arrives(rate),
        cost=Amount(rate.cost),
        tone=tone,
        shape=shape,
        whys=(say("rate.taken"), *whys) if is_taken else whys,
        shield=tuple(say("rate.protects", words=words) for words in rate.protection),
        bare=tuple(say("rate.excludes", words=words) for words in rate.excluded),
        is_struck=judged.verdict is Verdict.STRUCK,
        is_taken=is_taken,
    )


def _seller(rate: Rate) -> Say:
    return say("rate.by_amazon" if rate.api.is_buy_shipping else "rate.by_own", carrier=rate.carrier)


def arrives(rate: Rate) -> Value:
    """A day, or the days from and to."""
    first, last = rate.promise.earliest, rate.promise.latest
    if last is None:
        return say("rate.no_day")
    if first is None or first.date() == last.date():
        return say("rate.on", day=Day(last))
    return say("rate.between", first=Day(first), last=Day(last))


def _why(why: Why, judged: Judged, names: Mapping[str, str]) -> Say:
    if why in (Why.POLICY, Why.POLICY_FINAL):
        rules = ", ".join(names.get(each, each) for each in judged.policies)
        return say(f"rate.why.{why.value}", rules=rules)
    if why is Why.DEMAND_UNMET:
        return say("rate.why.demand_unmet", what=_demands(judged))
    return say(f"rate.why.{why.value}")


def _demands(judged: Judged) -> Value:
    found: Value = ""
    for option in judged.unmet:
        part = say(f"option.{option.value}")
        found = say("policy.and", one=found, other=part) if found else part
    return found


def _unheard(unheard: tuple[NoAnswer, ...]) -> tuple[Items, ...]:
    """Who offered nothing, and why."""
    rows = tuple(
        Item(f"unheard{number}", each.carrier, say(f"unheard.{each.why.value}"), "", Tone.ASK, Shape.TRIANGLE,
             hint=each.words)
        for number, each in enumerate(unheard)
    )  # fmt: skip
    return (Items(rows),) if rows else ()

"""The shipping services in memory, and what a window shows of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import msgspec
from msgspec.structs import replace

from app.domain.carrier_account import CarrierAccount
from app.domain.money import Money
from app.domain.order import AddressType, Order, OrderLine, OrderStatus, Program, Recipient, Window
from app.domain.people import Person
from app.domain.shipping import Api, DeliveryOption, Rate, Signature
from app.domain.shopping.bulk import BulkRefusal
from app.domain.shopping.choosing import choose
from app.domain.shopping.deciding import Decision, apply
from app.domain.shopping.place import place_of
from app.domain.shopping.policy import Actions, Conditions, Facts, Policy, ServiceRef, Span
from app.domain.shopping.requirements import Requirements
from app.domain.shopping.verdicts import Case
from app.ports.bulk import BulkItem, ItemState, RunRow, RunState
from app.ports.carrier_accounts import AccountRow
from app.ports.policies import ParcelChoice
from app.ports.rates import NoAnswer, Why
from app.services.bulk import items_of
from app.services.bulk_planning import BulkLine, BulkPlan

NOW = datetime(2026, 11, 27, 15, 0, tzinfo=UTC)  # a Friday
ORDERS = tuple(f"112-{number:07d}-0395412" for number in range(1, 600))


def usd(amount: str) -> Money:
    return Money(Decimal(amount), "USD")


class Open(msgspec.Struct, frozen=True):
    purchase_id: str
    order_id: str
    what: str
    carrier: str = ""
    service: str = ""
    cost: Money | None = None
    at: datetime = NOW - timedelta(minutes=12)
    bench: str = "bench-4"


PAID = Open("p-1", ORDERS[0], "bought_not_printed", "UPS", "UPS Ground", usd("8.42"))
UNKNOWN = Open("p-2", ORDERS[1], "unknown", "USPS", "Ground Advantage", usd("5.10"))
UNSURE = Open("p-4", ORDERS[3], "print_unsure", "UPS", "UPS Ground", usd("9.10"))
CHECK = Open("p-3", ORDERS[2], "check", at=NOW - timedelta(hours=3), bench="")


@dataclass
class FakeRecovery:
    """``after_check``: what a purchase is once it was asked about; None: settled."""

    found: list[Open] = field(default_factory=lambda: [PAID, UNKNOWN, CHECK])
    told: list[tuple[object, ...]] = field(default_factory=list)
    after_check: Open | None = None
    failure: Exception | None = None

    def open_purchases(self) -> Sequence[Open]:
        return tuple(self.found)

    async def print(self, person: Person, purchase_id: str) -> None:
        self._end("print", purchase_id)

    async def label_is_here(self, person: Person, purchase_id: str) -> None:
        self._end("here", purchase_id)

    async def void(self, person: Person, purchase_id: str) -> None:
        self._end("void", purchase_id)

    async def check(self, person: Person, purchase_id: str) -> None:
        self._end("check", purchase_id)
        if self.after_check is not None:
            self.found.append(self.after_check)

    async def settle(self, person: Person, purchase_id: str, *, is_bought: bool, tracking: str = "") -> None:
        self._end("settle", purchase_id, is_bought, tracking)

    def _end(self, what: str, purchase_id: str, *rest: object) -> None:
        self.told.append((what, purchase_id, *rest))
        if self.failure is not None:
            raise self.failure
        self.found = [each for each in self.found if each.purchase_id != purchase_id]


PRIME = Policy("prime", "Prime goes by Amazon", Conditions(is_prime=True), Actions(uses_buy_shipping=True),
               is_final=True)  # fmt: skip
HEAVY = Policy(
    "heavy",
    "Heavy parcels",
    Conditions(weight_grams=Span(Decimal(9000))),
    Actions(among=(ServiceRef("UPS", "UPS Ground"), ServiceRef("FedEx"))),
)
DEAR = Policy(
    "dear",
    "Dear things are signed for",
    Conditions(value=Span(Decimal(200)), currency="USD", is_po_box=False),
    Actions(signature=Signature.ADULT, note="Wrap it twice"),
)
ALASKA = Policy(
    "alaska",
    "Alaska and Hawaii",
    Conditions(regions=("AK", "HI"), countries=("US",)),
    Actions(hold="Ask for a quote first"),
    is_on=False,
)
PARCELS: dict[str, Facts] = {  # today's open orders
    order_id: Facts(
        "store-us",
        is_prime=place % 3 == 0,
        is_business=place % 4 == 0,
        weight_grams=1000 * place,
        country="US",
        region="NV",
        is_po_box=False,
        value=usd(str(20 * place)),
        skus=("MSE-01",),
        units=1,
    )
    for place, order_id in enumerate(ORDERS[:12])
}


@dataclass
class FakePolicies:
    """Over a dozen orders."""

    stored: tuple[Policy, ...] = (PRIME, HEAVY, DEAR, ALASKA)
    told: list[tuple[Policy, ...]] = field(default_factory=list)
    failure: Exception | None = None

    def policies(self) -> tuple[Policy, ...]:
        return self.stored

    async def save(self, person: Person, policies: Sequence[Policy]) -> None:
        if self.failure is not None:
            raise self.failure
        self.stored = tuple(policies)
        self.told.append(self.stored)

    def catches(self, policies: Sequence[Policy]) -> Mapping[str, int]:
        return {each.policy_id: len(_caught(each)) for each in policies}

    def orders_caught(self, policies: Sequence[Policy], policy_id: str, limit: int) -> Sequence[str]:
        policy = next((each for each in policies if each.policy_id == policy_id), None)
        return _caught(policy)[:limit] if policy is not None else ()


def _caught(policy: Policy) -> list[str]:
    return [
        order for order, facts in PARCELS.items() if any(t.is_matched for t in apply([policy], facts).trace)
    ]


def _rate(
    api: Api, carrier: str, service: str, cost: str, days: tuple[int, ...], *benefits: str, kind: str = ""
) -> Rate:
    """``days`` of November on which it may arrive; the first two benefits that end with "!" are excluded."""
    ends = [datetime(2026, 11, day, 18, tzinfo=UTC) for day in days]
    return Rate(
        api=api,
        carrier_id=carrier,
        carrier=carrier,
        service_id=service,
        service=service,
        cost=usd(cost),
        rate_id=f"{carrier} {service}",
        promise=Window(ends[0], ends[-1]) if ends else Window(),
        protection=tuple(each for each in benefits if not each.endswith("!")),
        excluded=tuple(each[:-1] for each in benefits if each.endswith("!")),
        kind=kind,
        options=(DeliveryOption.SIGNATURE,),
    )


AMAZON, OWN = Api.SHIPPING_V2, Api.KARRIO
RATES = (
    _rate(AMAZON, "UPS", "UPS Ground", "9.80", (30,), "CLAIMS_PROTECTED", "LATE_DELIVERY_PROTECTED"),
    _rate(AMAZON, "USPS", "Ground Advantage", "7.15", (28, 30), "CLAIMS_PROTECTED!"),
    _rate(OWN, "FedEx", "FedEx Home Delivery", "6.90", (30,), kind="GROUND_HOME_DELIVERY"),
    _rate(OWN, "UPS", "UPS 2nd Day Air", "21.40", (30,)),
    _rate(OWN, "DHL", "Parcel Connect", "8.05", ()),
    _rate(AMAZON, "OnTrac", "OnTrac Ground", "8.99", (30,), "CLAIMS_PROTECTED"),
)
BUYER = Recipient(city="Reno", region="NV", postal_code="89501", country="US")


def business_order(order_id: str) -> Order:
    """To a commercial address, promised for Monday."""
    return Order(
        order_id=order_id,
        store_id="store-us",
        marketplace_id="ATVPDKIKX0DER",
        status=OrderStatus.LABELLED,
        purchased_at=NOW - timedelta(days=1),
        updated_at=NOW,
        lines=(OrderLine("1", "MSE-01", "Wireless mouse", 1),),
        programs=(Program.BUSINESS,),
        deliver_by=Window(None, datetime(2026, 12, 1, 8, tzinfo=UTC)),
        address_type=AddressType.COMMERCIAL,
    )


NO_ONTRAC = Policy("carriers", "Only carriers that we know",
                   Conditions(), Actions(among=(ServiceRef("UPS"), ServiceRef("USPS"), ServiceRef("DHL"),
                                                ServiceRef("FedEx"))))  # fmt: skip


def choice_for(order_id: str, by: str = "", reason: str = "") -> ParcelChoice:
    """As the rules really choose among these rates."""
    policies = (PRIME, HEAVY, NO_ONTRAC)
    decision = apply(policies, PARCELS[ORDERS[4]])
    order = business_order(order_id)
    choice = choose(RATES, Case(order, place_of(order, BUYER), Requirements(), decision))
    taken = choice.rate.rate_id if choice.rate is not None else ""
    unheard = (NoAnswer("usps-own", Why.SLOW), NoAnswer("fedex-2", Why.UNAUTHORISED, "Invalid key"))
    at = NOW - timedelta(minutes=5)
    return ParcelChoice(
        order_id, "p-9", at, decision, Requirements(), choice.judged, taken, unheard, by, reason
    )


@dataclass
class FakeChoices:
    """Decisions of the dozen; one of them has its label."""

    policies: tuple[Policy, ...] = (PRIME, HEAVY, DEAR)
    bought: dict[str, ParcelChoice] = field(default_factory=lambda: {ORDERS[4]: choice_for(ORDERS[4])})

    def trace(self, order_id: str) -> Decision | None:
        return apply(self.policies, PARCELS[order_id]) if order_id in PARCELS else None

    def choice_of(self, order_id: str) -> ParcelChoice | None:
        return self.bought.get(order_id)


REFUSED: dict[str, tuple[BulkRefusal, ...]] = {
    ORDERS[3]: (BulkRefusal.NEEDS_CODES,),
    ORDERS[4]: (BulkRefusal.ON_HOLD, BulkRefusal.NO_WEIGHT),
}
OLD_RUN = RunRow("run-0", RunState.DONE, "u-1", NOW - timedelta(hours=2), NOW - timedelta(hours=1))


@dataclass
class FakeBulk:
    """``step`` lets so many orders of the open run go."""

    rows: dict[str, RunRow] = field(default_factory=lambda: {"run-0": OLD_RUN})
    stored: dict[str, list[BulkItem]] = field(default_factory=lambda: {"run-0": []})
    told: list[tuple[object, ...]] = field(default_factory=list)
    failure: Exception | None = None

    async def plan(self, order_ids: Sequence[str]) -> BulkPlan:
        self.told.append(("plan", len(order_ids)))
        ready = tuple(BulkLine(each, "B2", 450) for each in order_ids if each not in REFUSED)
        return BulkPlan(tuple(order_ids), ready, tuple((k, v) for k, v in REFUSED.items() if k in order_ids))

    async def start(self, person: Person, plan: BulkPlan) -> str:
        if self.failure is not None:
            raise self.failure
        self.rows["run-1"] = RunRow("run-1", RunState.RUNNING, person.user_id, NOW)
        self.stored["run-1"] = list(items_of("run-1", plan))
        self.told.append(("start", len(plan.ready)))
        return "run-1"

    def runs(self, limit: int) -> Sequence[RunRow]:
        return [*self.rows.values()][::-1][:limit]

    def run(self, run_id: str) -> RunRow | None:
        return self.rows.get(run_id)

    def items(self, run_id: str) -> Sequence[BulkItem]:
        return tuple(self.stored[run_id])

    async def cancel(self, person: Person, run_id: str) -> None:
        self.told.append(("cancel", run_id))
        self.rows[run_id] = replace(self.rows[run_id], state=RunState.CANCELLING)

    async def print_all(self, person: Person, run_id: str) -> int:
        if self.failure is not None:
            raise self.failure
        self.told.append(("print_all", run_id))
        every = self.stored[run_id]
        self.stored[run_id] = [replace(i, is_printed=i.state is ItemState.BOUGHT) for i in every]
        return len(every)

    async def answer(self, person: Person, run_id: str, order_id: str, *, is_here: bool) -> None:
        self.failure = None
        self.told.append(("answer", run_id, order_id, is_here))

    def step(self, states: Sequence[ItemState], run_id: str = "run-1") -> None:
        waiting = [item for item in self.stored[run_id] if item.state is ItemState.WAITING]
        for item, state in zip(waiting, states, strict=False):
            is_bought = state is ItemState.BOUGHT
            why = () if is_bought else ("outcome_unknown",) if state is ItemState.UNKNOWN else ("refused",)
            words = "Address not found" if state is ItemState.FAILED else ""
            done = replace(item, state=state, why=why, words=words, cost=usd("7.10") if is_bought else None)
            self.stored[run_id][item.position - 1] = done

    def end(self, state: RunState = RunState.DONE, run_id: str = "run-1") -> None:
        self.rows[run_id] = replace(self.rows[run_id], state=state, ended_at=NOW)


UPS = AccountRow("ups", "ups", is_test=False, shown={"account_number": "A1B2C3"}, options={},
                 tried_at=NOW - timedelta(hours=2))  # fmt: skip
FEDEX = AccountRow("fedex-2", "fedex", is_test=True, shown={"account_number": "740561073"}, options={},
                   tried_at=NOW - timedelta(days=2),
                   words="The client credentials were not valid.")  # fmt: skip
DHL = AccountRow("dhl", "dhl_express", is_test=False, shown={"account_number": "123456789"}, options={})


@dataclass
class FakeAccounts:
    rows: list[AccountRow] = field(default_factory=lambda: [UPS, FEDEX, DHL])
    saved: list[CarrierAccount] = field(default_factory=list)
    told: list[tuple[str, str]] = field(default_factory=list)
    answer: str = ""

    def all(self) -> Sequence[AccountRow]:
        return tuple(self.rows)

    async def save(self, person: Person, account: CarrierAccount) -> None:
        self.saved.append(account)
        row = AccountRow(account.name, account.kind.value, account.is_test, account.shown, account.options)
        self.rows = [*(each for each in self.rows if each.name != account.name), row]

    async def try_out(self, person: Person, name: str) -> str:
        self.told.append(("try", name))
        self.rows = [
            replace(each, tried_at=NOW, words=self.answer) if each.name == name else each
            for each in self.rows
        ]
        return self.answer

    async def remove(self, person: Person, name: str) -> None:
        self.told.append(("remove", name))
        self.rows = [each for each in self.rows if each.name != name]

"""Policies, accounts, bulk runs, pickups and manifests as rows; parcels that no bench packed."""

import asyncio
from datetime import time, timedelta
from decimal import Decimal

import pytest
from msgspec.structs import replace

from app.domain.carrier_account import CarrierAccount, Kind
from app.domain.money import Money
from app.domain.order import OrderStatus
from app.domain.shipping import PurchaseState
from app.domain.shopping.deciding import apply
from app.domain.shopping.pickups import Pickup
from app.domain.shopping.policy import Actions, Conditions, Policy, Span, facts_of
from app.domain.shopping.requirements import Requirements
from app.domain.shopping.verdicts import Judged, Verdict, Why
from app.ports.bulk import BulkItem, ItemState, RunRow, RunState
from app.ports.carrier_accounts import AccountRow
from app.ports.errors import Conflict
from app.ports.pickups import ManifestRow
from app.ports.policies import ParcelChoice, encode_choice
from app.ports.purchases import Refund
from app.ports.storage import (
    Audited,
    BulkNoted,
    ChoiceKept,
    OrderLeft,
    OrderTaken,
    ParcelDone,
    ParcelLabelled,
    ParcelVoided,
    PurchaseEnded,
    PurchaseIntended,
)
from tests.app.database.money import RATE, a_purchase, bought
from tests.app.database.warehouse import NOW, Warehouse, an_order, order_id

SAID = Audited(NOW, "0003", "bench-1", "changed")
HEAVY = Policy("p-1", "Heavy", Conditions(weight_grams=Span(Decimal(5000))), Actions(note="two people"))
FINAL = Policy("p-2", "Prime", Conditions(is_prime=True), Actions(uses_buy_shipping=True), is_final=True)
LABEL = ParcelLabelled(order_id(1), "p", "S", 640, "1Z1", "UPS", "Ground", NOW, "0003")


def at_once(warehouse: Warehouse, number: int = 1) -> None:
    """A run has the order and bought its label."""
    warehouse.bring(an_order(number))
    warehouse.write(
        OrderTaken(order_id(number), "bulk", NOW), PurchaseIntended(a_purchase(f"p{number}", number, "bulk"))
    )
    warehouse.write(
        PurchaseEnded(f"p{number}", PurchaseState.BOUGHT, NOW, bought()),
        replace(LABEL, order_id=order_id(number), purchase_id=f"p{number}"),
    )


def test_SHIP_2_policies_are_one_list_in_their_order(warehouse: Warehouse) -> None:
    stored = warehouse.database.policies
    assert stored.policies() == ()
    asyncio.run(stored.save((HEAVY, FINAL), SAID))
    asyncio.run(stored.save((FINAL, HEAVY), SAID))
    assert stored.policies() == (FINAL, HEAVY)
    warehouse.close()
    with Warehouse(warehouse.folder) as again:
        assert again.database.policies.policies() == (FINAL, HEAVY)
        assert [row.what for row in again.database.audited()] == ["changed", "changed"]


def test_SHIP_2_what_was_decided_is_kept_with_its_trace_and_sealed(warehouse: Warehouse) -> None:
    order = an_order(1)
    decision = apply((HEAVY, FINAL), facts_of(order, order.recipient, weight_grams=6000))
    judged = (Judged(RATE, Verdict.AMBER, (Why.DAY_UNKNOWN,)),)
    choice = ParcelChoice(order.order_id, "p1", NOW, decision, Requirements(), judged, RATE.rate_id)
    warehouse.bring(order)
    for each in (replace(choice, purchase_id="p0"), choice):
        warehouse.write(ChoiceKept(order.order_id, each.purchase_id, NOW, encode_choice(each)))
    assert warehouse.database.policies.choice_of(order.order_id) == choice
    assert choice.chosen == judged[0]
    assert decision.notes == ("two people",)
    assert b"two people" not in warehouse.path.read_bytes()
    asyncio.run(warehouse.database.purge_place.forget([order.order_id], NOW))
    assert warehouse.database.policies.choice_of(order.order_id) is None


def test_SHIP_1_an_accounts_secrets_are_not_in_the_database(warehouse: Warehouse) -> None:
    settings = {"client_id": "who", "client_secret": "whisper-0815", "account_number": "A1B2C3"}
    account = CarrierAccount("ups", Kind.UPS, settings, is_test=True, options={"a": "b"})
    stored = warehouse.database.carrier_accounts
    asyncio.run(stored.save(account, SAID))
    row = AccountRow("ups", "ups", True, {"account_number": "A1B2C3"}, {"a": "b"})
    assert stored.all() == (row,)
    asyncio.run(stored.tried("ups", NOW, "denied"))
    assert stored.all() == (replace(row, tried_at=NOW, words="denied"),)
    assert b"whisper-0815" not in b"".join(file.read_bytes() for file in warehouse.path.parent.iterdir())
    asyncio.run(stored.remove("ups", SAID))
    assert stored.all() == ()


def test_SHIP_10_a_run_and_its_orders_are_there_again_after_a_kill(warehouse: Warehouse) -> None:
    runs, cost = warehouse.database.bulk_runs, Money(Decimal("7.42"), "USD")
    warehouse.bring(an_order(1), an_order(2))
    items = tuple(BulkItem("run-1", place, order_id(place), "S", 640) for place in (1, 2))
    asyncio.run(runs.add(RunRow("run-1", RunState.RUNNING, "0003", NOW), items, SAID))
    warehouse.write(BulkNoted("run-1", order_id(2), ItemState.FAILED, ("refused",), "1 Main Street?", cost))
    noted = replace(items[1], state=ItemState.FAILED, why=("refused",), words="1 Main Street?", cost=cost)
    assert runs.items("run-1") == (items[0], noted)
    assert b"Main Street?" not in warehouse.path.read_bytes()
    assert [row.run_id for row in runs.open_runs()] == ["run-1"]
    asyncio.run(runs.set_state("run-1", RunState.DONE, NOW, SAID))
    assert runs.open_runs() == ()
    assert runs.runs(5) == (RunRow("run-1", RunState.DONE, "0003", NOW, NOW),)
    assert runs.run("run-1") == runs.runs(5)[0]
    assert runs.run("run-2") is None
    asyncio.run(warehouse.database.purge_place.forget([order_id(2)], NOW))
    assert runs.items("run-1")[1].words == ""


def test_SHIP_10_no_bench_takes_an_order_that_a_run_holds(warehouse: Warehouse) -> None:
    warehouse.bring(an_order(1))
    warehouse.write(OrderTaken(order_id(1), "bulk", NOW))
    assert warehouse.status(order_id(1)) is OrderStatus.PACKING
    with pytest.raises(Conflict):
        warehouse.bench().opens(an_order(1))
    warehouse.write(OrderLeft(order_id(1), NOW, "0003"))
    assert warehouse.status(order_id(1)) is OrderStatus.OPEN
    warehouse.bench().opens(an_order(1))
    with pytest.raises(Conflict):
        warehouse.write(OrderTaken(order_id(1), "bulk", NOW))


def test_SHIP_10_a_label_bought_in_bulk_is_the_orders(warehouse: Warehouse) -> None:
    at_once(warehouse)
    assert warehouse.status(order_id(1)) is OrderStatus.LABELLED
    assert warehouse.database.lookups.order_by_tracking("1Z1") == order_id(1)
    warehouse.write(OrderLeft(order_id(1), NOW, "0003"))
    assert warehouse.status(order_id(1)) is OrderStatus.LABELLED
    warehouse.write(ParcelDone(order_id(1), NOW, "0003"))
    assert warehouse.status(order_id(1)) is OrderStatus.SHIPPED
    assert warehouse.database.lookups.claimed_by(order_id(1)) is None


def test_SHIP_9_a_parcel_voided_in_the_office_is_open_again_with_all_its_units(warehouse: Warehouse) -> None:
    at_once(warehouse)
    warehouse.write(
        PurchaseEnded("p1", PurchaseState.VOIDED, NOW, refund=Refund.PENDING),
        ParcelVoided(order_id(1), NOW, "0003", "bulk"),
    )
    found = warehouse.database.lookups.order(order_id(1))
    assert found is not None
    assert (found.status, found.is_reopened, found.lines[0].quantity) == (OrderStatus.OPEN, True, 1)
    assert warehouse.database.lookups.order_by_tracking("1Z1") is None
    purchases = warehouse.database.purchases
    assert purchases.refund_of("p1") is Refund.PENDING
    assert [each.purchase_id for each in purchases.refunds_open(NOW)] == ["p1"]
    assert purchases.refunds_open(NOW + timedelta(seconds=1)) == ()


def test_SHIP_8_what_is_open_at_any_bench_is_found(warehouse: Warehouse) -> None:
    purchases = warehouse.database.purchases
    at_once(warehouse, 1)
    for number, state in enumerate((None, PurchaseState.UNKNOWN, PurchaseState.CHECK), 2):
        warehouse.bring(an_order(number))
        warehouse.write(PurchaseIntended(a_purchase(f"p{number}", number, f"bench-{number}")))
        if state is not None:
            warehouse.write(PurchaseEnded(f"p{number}", state, NOW))
    assert [each.purchase_id for each in purchases.unsettled()] == ["p2", "p3", "p4"]
    assert [each.purchase_id for each in purchases.unprinted(NOW)] == ["p1"]
    assert purchases.unprinted(NOW + timedelta(seconds=1)) == ()
    found = purchases.purchase("p1")
    assert found is not None
    assert (found.order_id, found.tracking) == (order_id(1), "1Z1")
    assert purchases.purchase("p9") is None


def test_SHIP_12_a_manifest_lists_each_parcel_once(warehouse: Warehouse) -> None:
    at_once(warehouse)
    leaving = warehouse.database.leaving
    (parcel,) = leaving.waiting(NOW)
    assert (parcel.order_id, parcel.tracking, parcel.carrier, parcel.weight_grams) == (
        order_id(1),
        "1Z1",
        "UPS",
        640,
    )
    row = ManifestRow("m-1", "UPS", "", "0003", NOW, 1)
    asyncio.run(leaving.close(row, (parcel,), SAID))
    assert leaving.waiting(NOW) == ()
    assert leaving.manifests(3) == (row,)
    assert leaving.parcels("m-1") == (parcel,)


def test_SHIP_13_pickups_are_kept_by_warehouse_and_carrier(warehouse: Warehouse) -> None:
    leaving, five = warehouse.database.leaving, Pickup("MAIN", "UPS", (0, 1, 2, 3, 4), time(17))
    asyncio.run(leaving.save(five, SAID))
    six = replace(five, last_call=time(18), holidays=(NOW.date(),))
    asyncio.run(leaving.save(six, SAID))
    assert leaving.pickups() == (six,)
    asyncio.run(leaving.remove("MAIN", "UPS", SAID))
    assert leaving.pickups() == ()

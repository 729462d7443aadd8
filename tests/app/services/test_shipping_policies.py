"""Policies as a manager edits them, over a real database: what each catches, a trace (SHIP-2)."""

import asyncio

import pytest

from app.domain.order import OrderStatus
from app.domain.people import Person, Role
from app.domain.shopping.policy import Actions, Conditions, Policy
from app.services.guard import Declined, NotAllowed
from app.services.shipping_policies import PolicyService
from tests.app.database.warehouse import LEAD, NOW, Warehouse, an_order, line
from tests.fakes import ManualClock

BOSS = Person("0002", "Manager One", (Role.MANAGER,))
MICE = Policy("p-1", "Mice", Conditions(skus=("MSE-*",)), Actions(note="small"))
PRIME = Policy("p-2", "Prime", Conditions(is_prime=True), Actions(uses_buy_shipping=True))
OFF = Policy("p-3", "Off", Conditions(), Actions(note="never"), is_on=False)
ORDERS = (
    an_order(1),
    an_order(2, line("MUG-W"), programs=("PRIME",)),
    an_order(3, programs=("PRIME",)),
    an_order(4, status=OrderStatus.SHIPPED, amazon_status="SHIPPED"),
)


def service_of(warehouse: Warehouse) -> PolicyService:
    database = warehouse.database
    warehouse.bring(*ORDERS)
    stored, lists, reads = database.policies, database.order_list, (database.lookups, database.private)
    return PolicyService(stored, stored, lists, *reads, ManualClock(NOW), bench_id="office")


def test_SHIP_2_the_editor_says_which_of_todays_orders_each_rule_catches(warehouse: Warehouse) -> None:
    service = service_of(warehouse)
    assert service.catches((MICE, PRIME, OFF)) == {"p-1": 2, "p-2": 2, "p-3": 0}
    ids = [order.order_id for order in ORDERS]
    assert service.orders_caught((MICE, PRIME), "p-2", 10) == (ids[1], ids[2])
    assert service.orders_caught((MICE, PRIME), "p-1", 1) == (ids[0],)


def test_SHIP_2_the_whole_list_is_saved_by_a_manager_and_audited(warehouse: Warehouse) -> None:
    service = service_of(warehouse)
    with pytest.raises(NotAllowed):
        asyncio.run(service.save(LEAD, (MICE,)))
    asyncio.run(service.save(BOSS, (PRIME, MICE)))
    assert service.policies() == (PRIME, MICE)
    assert [(row.what, row.detail) for row in warehouse.database.audited()] == [
        ("policies_saved", "Prime, Mice")
    ]
    decision = service.trace(ORDERS[2].order_id)
    assert decision is not None
    assert [(tried.name, tried.is_matched) for tried in decision.trace] == [("Prime", True), ("Mice", True)]
    assert decision.notes == ("small",)
    assert service.trace("113-0000000-0000000") is None
    assert service.choice_of(ORDERS[2].order_id) is None


def test_SHIP_2_a_rule_without_name_or_action_and_one_that_is_there_twice_are_not_saved(
    warehouse: Warehouse,
) -> None:
    service = service_of(warehouse)
    nameless = Policy("p-4", " ", Conditions(), Actions(note="x"))
    silent = Policy("p-4", "Silent", Conditions(), Actions())
    with pytest.raises(Declined) as raised:
        asyncio.run(service.save(BOSS, (nameless, silent)))
    assert [(fault.field, fault.key) for fault in raised.value.faults] == [
        ("0.name", "name_missing"),
        ("0.policy_id", "twice"),
        ("1.actions", "says_nothing"),
        ("1.policy_id", "twice"),
    ]
    assert service.policies() == ()

"""Messages on their way out; what a crash leaves of them."""

import asyncio
from datetime import timedelta

import pytest

from app.domain.shipping import Confirmation, ParcelItem
from app.ports.storage import ConfirmationQueued, OutboxMessage, OutboxState
from tests.app.database.warehouse import NOW, STORE, Warehouse, an_order, order_id

ITEMS = (ParcelItem("item-MSE-01", 1, codes=("AZ:ABCDEFGHIJKLMNOPQRSTUVWXYZ",)),)
CONFIRMATION = Confirmation(order_id(1), "ATVPDKIKX0DER", 1, "UPS", "1Z1", NOW, ITEMS)
SOON = NOW + timedelta(seconds=30)


@pytest.fixture
def queued(warehouse: Warehouse) -> Warehouse:
    warehouse.bring(an_order(1), an_order(2))
    warehouse.write(ConfirmationQueued("m-1", CONFIRMATION, NOW))
    return warehouse


def test_a_queued_confirmation_is_due_at_once_with_its_codes(queued: Warehouse) -> None:
    outbox = queued.database.outbox
    assert outbox.due(NOW, 5) == [OutboxMessage("m-1", CONFIRMATION, 0, NOW)]
    assert outbox.due(NOW - timedelta(seconds=1), 5) == []
    assert outbox.next_due() == NOW


def test_a_store_has_the_messages_of_its_own_orders(queued: Warehouse) -> None:
    queued.write(ConfirmationQueued("m-2", CONFIRMATION, SOON))
    outbox = queued.database.outbox
    assert [each.message_id for each in outbox.due(SOON, 5, STORE)] == ["m-1", "m-2"]
    assert [each.message_id for each in outbox.due(NOW, 5, STORE)] == ["m-1"]
    assert [each.message_id for each in outbox.due(SOON, 1, STORE)] == ["m-1"]
    assert outbox.due(SOON, 5, "another-store") == []


def test_what_is_being_sent_is_not_due(queued: Warehouse) -> None:
    asyncio.run(queued.database.outbox.attempted("m-1", NOW))
    assert queued.database.outbox.due(SOON, 5) == []


def test_an_attempt_that_tells_nothing_for_minutes_is_due_again(queued: Warehouse) -> None:
    asyncio.run(queued.database.outbox.attempted("m-1", NOW))
    (message,) = queued.database.outbox.due(NOW + timedelta(minutes=2), 5)
    assert (message.attempts, message.state) == (1, OutboxState.SENDING)


def test_SHIP_11_what_was_being_sent_when_the_process_ended_is_due_after_the_restart(
    queued: Warehouse,
) -> None:
    asyncio.run(queued.database.outbox.attempted("m-1", NOW))
    queued.close()
    with Warehouse(queued.folder) as again:
        (message,) = again.database.outbox.due(SOON, 5)
        assert (message.attempts, message.state, message.confirmation) == (1, OutboxState.DUE, CONFIRMATION)


def test_a_failed_message_waits_until_its_time(queued: Warehouse) -> None:
    outbox = queued.database.outbox
    asyncio.run(outbox.attempted("m-1", NOW))
    asyncio.run(outbox.failed("m-1", SOON, "throttled"))
    assert outbox.due(NOW, 5) == []
    assert outbox.due(SOON, 5) == [OutboxMessage("m-1", CONFIRMATION, 1, SOON, words="throttled")]
    assert outbox.next_due() == SOON


def test_what_was_sent_or_refused_is_never_due(queued: Warehouse) -> None:
    outbox = queued.database.outbox
    queued.write(ConfirmationQueued("m-2", CONFIRMATION, SOON))
    asyncio.run(outbox.sent("m-1", NOW))
    asyncio.run(outbox.refused("m-2", NOW, "wrong codes"))
    assert outbox.due(SOON, 5) == []
    assert outbox.next_due() is None
    assert queued.rows("SELECT state FROM outbox ORDER BY message_id") == [("sent",), ("refused",)]
    assert [outbox.words_of(name) for name in ("m-1", "m-2", "m-3")] == ["", "wrong codes", ""]


def test_the_oldest_due_come_first_and_no_more_than_asked(queued: Warehouse) -> None:
    for number in (3, 2):
        queued.write(ConfirmationQueued(f"m-{number}", CONFIRMATION, NOW + timedelta(seconds=number)))
    due = queued.database.outbox.due(SOON, 2)
    assert [message.message_id for message in due] == ["m-1", "m-2"]

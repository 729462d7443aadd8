"""Five hundred orders in bulk, forty refused, killed twice on the way: as the simulator's ledger says."""

from collections import Counter

import pytest

from app.ports.bulk import RunState
from tests.system.bulk.flood import CAUSES, Played, play

ORDERS, EACH = 500, 10


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    return play(tmp_path_factory.mktemp("bulk"), ORDERS, EACH)


def test_SHIP_10_460_labels_are_bought_however_often_the_process_dies(played: Played) -> None:
    assert len(played.bought) == ORDERS - len(CAUSES) * EACH
    assert set(played.plain) == played.bought == set(played.sold)
    assert (played.kills, played.run.state) == (2, RunState.DONE)


def test_SHIP_8_no_kill_buys_a_label_of_a_run_twice(played: Played) -> None:
    assert {order_id for order_id, sales in played.sold.items() if len(sales) != 1} == set()
    keys = [sale["idempotency_key"] for sales in played.sold.values() for sale in sales]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("cause", CAUSES)
def test_SHIP_10_each_refusal_is_the_right_one(played: Played, cause: str) -> None:
    assert played.whys(cause) == Counter({(cause,): EACH})


def test_TRN_8_bulk_refuses_orders_with_codes_and_ships_the_rest(played: Played) -> None:
    assert not set(played.refused["needs_codes"]) & set(played.sold)
    assert len(played.items) == ORDERS

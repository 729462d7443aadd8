"""Whatever goes wrong while a label is bought: never two paid labels, the right words, and a way on (SHIP-8).

Each fault strikes the first purchase; then the packer tries again.
"""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from app.domain.control import Action
from app.domain.packing.bench import Stage
from app.domain.packing.reasons import Refusal, Stop
from app.domain.shipping import Api, PurchaseState
from app.ports.errors import (
    Malformed,
    OutcomeUnknown,
    Refused,
    Throttled,
    Unauthorised,
    Unreachable,
    WriteFailed,
)
from tests.app.database.warehouse import Warehouse, an_order, line
from tests.app.services.counter import CODES, MOUSE, OWN_LABEL, SERUM, Counter, restarted
from tests.app.services.fakes import Fault, LabelSeller, Paid, PlugPulled

ORDER = an_order(1)
CODED = an_order(2, line("SER-30", 2, programs=("TRANSPARENCY",)))
OTHER_CODE = "AZ:DEFGHIJKLMNOPQRSTUVWXYZA89"
APIS = (Api.SHIPPING_V2, Api.MERCHANT_FULFILLMENT)
SURELY_NOTHING = (
    Throttled("purchase", 2.0),
    Unreachable("no route"),
    Unauthorised("the refresh token is revoked"),
)
MAYBE = (OutcomeUnknown("the line broke"), Malformed("half an answer"))
TOO_SOON = (Stop.OUTCOME_UNKNOWN, "too_soon")
Play = Callable[[Counter], Coroutine[Any, Any, None]]


def play(warehouse: Warehouse, work: Play, **settings: object) -> None:
    """``work`` at a bench that has both orders."""

    async def main() -> None:
        counter = Counter(warehouse, ORDER, CODED, **settings)
        async with counter.running():
            await work(counter)

    asyncio.run(main())


def play_on(warehouse: Warehouse, api: Api, work: Play) -> None:
    """``work`` with the coded order packed, where ``api`` is who sells labels for such orders."""

    async def packed(counter: Counter) -> None:
        await counter.pack(CODED, SERUM, CODES[0], SERUM, CODES[1])
        assert counter.stage == Stage.SHIPPING.value
        await work(counter)

    play(warehouse, packed, uses_shipping_v2_for_codes=api is Api.SHIPPING_V2)


def seller(counter: Counter, api: Api) -> LabelSeller:
    return counter.v2 if api is Api.SHIPPING_V2 else counter.mfn


async def settled(counter: Counter, api: Api) -> None:
    """RETRY until it is known that nothing was bought: without a key, not while the call may be under way."""
    if api is Api.MERCHANT_FULFILLMENT:
        await counter.again()
        assert counter.stop == TOO_SOON
        counter.clock.advance(120)
    await counter.again()


def assert_shipped_once(counter: Counter, api: Api) -> None:
    """One paid label, it is the one on the paper, and the bench is done."""
    (paid,) = counter.twin.paid
    assert (paid.order_id, paid.api, paid.codes) == (CODED.order_id, api, CODES[:2])
    assert counter.printer.paper == [f"^XA^FD{paid.tracking}^FS^XZ".encode()]
    assert counter.stage == Stage.DONE.value
    assert PurchaseState.BOUGHT in counter.rows(CODED)


@pytest.mark.parametrize("api", APIS)
def test_SHIP_8_an_undisturbed_purchase_is_one_intent_and_one_label(warehouse: Warehouse, api: Api) -> None:
    async def work(counter: Counter) -> None:
        await counter.ship()
        assert_shipped_once(counter, api)
        assert counter.rows(CODED) == [PurchaseState.BOUGHT]

    play_on(warehouse, api, work)


@pytest.mark.parametrize("api", APIS)
def test_SHIP_8_a_refusal_is_shown_in_amazons_words_and_retried_anew(warehouse: Warehouse, api: Api) -> None:
    async def work(counter: Counter) -> None:
        seller(counter, api).faults = [Fault(Refused("purchase", "InvalidInput", "Weight is too high."))]
        await counter.ship()
        assert counter.stop == (Stop.REFUSED_BY_AMAZON, "Weight is too high.")
        assert counter.twin.paid == []
        await counter.again()
        assert_shipped_once(counter, api)
        assert counter.rows(CODED) == [PurchaseState.REFUSED, PurchaseState.BOUGHT]

    play_on(warehouse, api, work)


@pytest.mark.parametrize("api", APIS)
def test_TRN_7_codes_that_amazon_refuses_are_asked_again_and_sent_anew(
    warehouse: Warehouse, api: Api
) -> None:
    async def work(counter: Counter) -> None:
        error = Refused("purchase", "TransparencyCodeInvalid", "Code is used.", is_over_codes=True)
        seller(counter, api).faults = [Fault(error)]
        await counter.ship()
        assert counter.asks == "code"
        assert counter.packing.bench.codes_refused is not None
        assert counter.packing.bench.codes_refused.words == "Code is used."
        await counter.scan(CODES[0], OTHER_CODE)
        assert counter.stage == Stage.SHIPPING.value
        await counter.ship()
        (paid,) = counter.twin.paid
        assert paid.codes == (CODES[0], OTHER_CODE)
        assert counter.stage == Stage.DONE.value

    play_on(warehouse, api, work)


@pytest.mark.parametrize("api", APIS)
@pytest.mark.parametrize("error", SURELY_NOTHING, ids=repr)
def test_SHIP_8_a_call_that_did_nothing_is_no_outcome_and_is_made_anew(
    warehouse: Warehouse, api: Api, error: Exception
) -> None:
    async def work(counter: Counter) -> None:
        seller(counter, api).faults = [Fault(error)]
        await counter.ship()
        assert counter.stop == (Stop.AMAZON_UNREACHABLE, "")
        assert counter.rows(CODED) == [PurchaseState.REFUSED]
        await counter.again()
        assert_shipped_once(counter, api)

    play_on(warehouse, api, work)


@pytest.mark.parametrize("api", APIS)
@pytest.mark.parametrize("error", MAYBE, ids=repr)
def test_SHIP_8_an_unknown_outcome_that_bought_nothing_is_found_out_and_bought_once(
    warehouse: Warehouse, api: Api, error: Exception
) -> None:
    async def work(counter: Counter) -> None:
        seller(counter, api).faults = [Fault(error)]
        await counter.ship()
        assert counter.stop == (Stop.OUTCOME_UNKNOWN, "")
        assert counter.rows(CODED) == [PurchaseState.UNKNOWN]
        await settled(counter, api)
        assert_shipped_once(counter, api)

    play_on(warehouse, api, work)


def test_SHIP_8_a_call_that_arrives_after_we_asked_is_found_and_not_made_again(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        counter.mfn.faults = [Fault(OutcomeUnknown("the line broke"))]
        await counter.ship()
        await counter.again()
        assert (counter.stop, counter.rows(CODED)) == (TOO_SOON, [PurchaseState.UNKNOWN])
        late = Paid(CODED.order_id, Api.MERCHANT_FULFILLMENT, "", "1ZLATE", ())
        counter.twin.paid.append(late)
        counter.clock.advance(120)
        await counter.again()
        assert counter.stop == (Stop.OUTCOME_UNKNOWN, "1ZLATE")
        assert counter.rows(CODED) == [PurchaseState.CHECK]
        assert counter.twin.paid == [late]

    play_on(warehouse, Api.MERCHANT_FULFILLMENT, work)


@pytest.mark.parametrize("error", MAYBE, ids=repr)
def test_SHIP_8_shipping_v2_repeats_an_unknown_purchase_under_its_key(
    warehouse: Warehouse, error: Exception
) -> None:
    async def work(counter: Counter) -> None:
        counter.v2.faults = [Fault(error, is_paid=True)]
        await counter.ship()
        assert counter.stop == (Stop.OUTCOME_UNKNOWN, "")
        await counter.again()
        assert_shipped_once(counter, Api.SHIPPING_V2)
        assert counter.rows(CODED) == [PurchaseState.BOUGHT]

    play_on(warehouse, Api.SHIPPING_V2, work)


@pytest.mark.parametrize("error", MAYBE, ids=repr)
def test_SHIP_8_merchant_fulfillment_finds_its_package_and_leaves_the_rest_to_a_human(
    warehouse: Warehouse, error: Exception
) -> None:
    async def work(counter: Counter) -> None:
        counter.mfn.faults = [Fault(error, is_paid=True)]
        await counter.ship()
        assert counter.stop == (Stop.OUTCOME_UNKNOWN, "")
        for _ in range(3):
            await counter.again()
            assert counter.stop == (Stop.OUTCOME_UNKNOWN, "1ZMFN_V01")
            assert counter.rows(CODED) == [PurchaseState.CHECK]
            assert len(counter.twin.paid) == 1
        counter.twin.void(CODED.order_id)
        await settled(counter, Api.MERCHANT_FULFILLMENT)
        assert_shipped_once(counter, Api.MERCHANT_FULFILLMENT)

    play_on(warehouse, Api.MERCHANT_FULFILLMENT, work)


@pytest.mark.parametrize("api", APIS)
def test_SHIP_8_a_crash_before_the_call_is_bought_once_after_the_restart(
    warehouse: Warehouse, api: Api
) -> None:
    async def work(counter: Counter) -> None:
        seller(counter, api).faults = [Fault(PlugPulled())]
        with pytest.raises(PlugPulled):
            await counter.ship()
        assert counter.rows(CODED) == [PurchaseState.INTENT]
        async with restarted(counter):
            assert counter.stage == Stage.SHIPPING.value
            await counter.ship()
            if api is Api.MERCHANT_FULFILLMENT:
                await settled(counter, api)
            assert_shipped_once(counter, api)

    play_on(warehouse, api, work)


def test_SHIP_8_a_crash_after_the_answer_finds_the_same_label_of_shipping_v2(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        counter.v2.faults = [Fault(PlugPulled(), is_paid=True)]
        with pytest.raises(PlugPulled):
            await counter.ship()
        async with restarted(counter):
            await counter.ship()
            assert_shipped_once(counter, Api.SHIPPING_V2)

    play_on(warehouse, Api.SHIPPING_V2, work)


def test_SHIP_8_a_crash_after_the_answer_of_merchant_fulfillment_asks_a_human(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        counter.mfn.faults = [Fault(PlugPulled(), is_paid=True)]
        with pytest.raises(PlugPulled):
            await counter.ship()
        async with restarted(counter):
            await counter.ship()
            assert counter.stop == (Stop.OUTCOME_UNKNOWN, "1ZMFN_V01")
            assert len(counter.twin.paid) == 1
            assert counter.printer.paper == []

    play_on(warehouse, Api.MERCHANT_FULFILLMENT, work)


@pytest.mark.parametrize("api", APIS)
def test_SHIP_8_a_bought_label_is_found_again_after_a_stop_and_a_restart(
    warehouse: Warehouse, api: Api
) -> None:
    async def work(counter: Counter) -> None:
        counter.documents.refuses = "no such paper"
        await counter.ship()
        assert counter.stop == (Stop.PRINTER, "no such paper")
        counter.documents.refuses = ""
        async with restarted(counter):
            await counter.again()
            assert_shipped_once(counter, api)
            assert counter.rows(CODED) == [PurchaseState.BOUGHT]

    play_on(warehouse, api, work)


@pytest.mark.parametrize("api", APIS)
def test_SHIP_8_while_amazon_cannot_be_asked_the_outcome_stays_unknown_and_no_other_way_is_open(
    warehouse: Warehouse, api: Api
) -> None:
    async def work(counter: Counter) -> None:
        seller(counter, api).faults = [Fault(OutcomeUnknown("the line broke"), is_paid=True)]
        await counter.ship()
        counter.twin.is_down = True
        await counter.again()
        assert counter.stop == (Stop.OUTCOME_UNKNOWN, "")
        await counter.press(Action.OWN_LABEL)
        assert counter.packing.bench.refused is not None
        assert counter.packing.bench.refused.refusal is Refusal.NOT_NOW
        assert len(counter.twin.paid) == 1

    play_on(warehouse, api, work)


def test_SHIP_8_a_repeat_that_is_not_answered_stays_unknown(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        counter.v2.faults = [
            Fault(OutcomeUnknown("the line broke"), is_paid=True),
            Fault(Unreachable("no route")),
        ]
        await counter.ship()
        await counter.again()
        assert counter.stop == (Stop.OUTCOME_UNKNOWN, "")
        assert counter.rows(CODED) == [PurchaseState.UNKNOWN]
        await counter.again()
        assert_shipped_once(counter, Api.SHIPPING_V2)

    play_on(warehouse, Api.SHIPPING_V2, work)


def test_SHIP_8_an_expired_offer_on_repeat_asks_a_human_where_amazon_has_a_package(
    warehouse: Warehouse,
) -> None:
    async def work(counter: Counter) -> None:
        counter.v2.faults = [Fault(OutcomeUnknown("the line broke"), is_paid=True)]
        await counter.ship()
        counter.v2.offers_expired = True
        await counter.again()
        assert counter.stop == (Stop.OUTCOME_UNKNOWN, "")
        assert counter.rows(CODED) == [PurchaseState.CHECK]
        await counter.again()
        assert counter.stop == (Stop.OUTCOME_UNKNOWN, "1ZSHIPPING_V21")
        assert len(counter.twin.paid) == 1

    play_on(warehouse, Api.SHIPPING_V2, work)


def test_SHIP_8_an_expired_offer_on_repeat_is_a_refusal_where_nothing_was_bought(
    warehouse: Warehouse,
) -> None:
    async def work(counter: Counter) -> None:
        counter.v2.faults = [Fault(OutcomeUnknown("the line broke"))]
        await counter.ship()
        counter.v2.offers_expired = True
        await counter.again()
        assert counter.stop == (Stop.REFUSED_BY_AMAZON, "The rate has expired.")
        counter.v2.offers_expired = False
        await counter.again()
        assert_shipped_once(counter, Api.SHIPPING_V2)

    play_on(warehouse, Api.SHIPPING_V2, work)


def test_ORD_5_a_repeated_purchase_reads_the_order_again_before_it_can_spend(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        counter.v2.faults = [Fault(OutcomeUnknown("the line broke"))]
        await counter.ship()
        counter.clock.advance(300)
        counter.twin.change(CODED.order_id, amazon_status="CANCELLED")
        await counter.again()
        assert counter.stop == (Stop.CANCELLED, "")
        assert counter.twin.paid == []

    play_on(warehouse, Api.SHIPPING_V2, work)


def test_SHIP_8_an_own_label_waits_until_an_unknown_purchase_is_settled(warehouse: Warehouse) -> None:
    """The order was paused with its purchase unknown, and is packed again with a label from elsewhere."""

    async def work(counter: Counter) -> None:
        await counter.pack(ORDER, MOUSE)
        counter.v2.faults = [Fault(OutcomeUnknown("the line broke"), is_paid=True)]
        await counter.ship()
        await counter.press(Action.PAUSE)
        await counter.pack_for_own_label(ORDER)
        await counter.ship()
        assert counter.stop == (Stop.OUTCOME_UNKNOWN, "1ZSHIPPING_V21")
        assert counter.outgoing() == []

    play(warehouse, work)


def test_SHIP_8_an_own_label_goes_on_once_the_unknown_purchase_proves_to_be_none(
    warehouse: Warehouse,
) -> None:
    async def work(counter: Counter) -> None:
        await counter.pack(ORDER, MOUSE)
        counter.v2.faults = [Fault(OutcomeUnknown("the line broke"))]
        await counter.ship()
        await counter.press(Action.PAUSE)
        await counter.pack_for_own_label(ORDER)
        await counter.ship()
        assert counter.stop == TOO_SOON
        counter.clock.advance(120)
        await counter.again()
        assert counter.stage == Stage.DONE.value
        assert counter.rows(ORDER) == [PurchaseState.REFUSED]
        assert counter.twin.paid == []

    play(warehouse, work)


def test_SHIP_8_a_database_that_takes_nothing_is_no_outage_of_amazon(warehouse: Warehouse) -> None:
    """It is raised, not told: nothing told here could be kept."""

    async def work(counter: Counter) -> None:
        await counter.pack(ORDER, MOUSE)
        warehouse.database.writer.finish()
        with pytest.raises(WriteFailed):
            await counter.ship()
        assert counter.stop is None
        assert counter.twin.paid == []

    play(warehouse, work)


def test_no_rate_says_so_and_another_box_may_help(warehouse: Warehouse) -> None:
    async def work(counter: Counter) -> None:
        await counter.pack(ORDER, MOUSE)
        counter.v2.has_offers = False
        await counter.ship()
        assert counter.stop == (Stop.NO_RATE, "")
        counter.v2.has_offers = True
        await counter.press(Action.CANCEL)
        await counter.close_box()
        await counter.ship()
        assert counter.stage == Stage.DONE.value

    play(warehouse, work)


def test_CONN_4_where_buy_shipping_is_off_nothing_is_bought_and_an_own_label_ships(
    warehouse: Warehouse,
) -> None:
    async def work(counter: Counter) -> None:
        await counter.pack(ORDER, MOUSE)
        await counter.ship()
        assert counter.stop == (Stop.BUY_SHIPPING_OFF, "")
        assert (counter.twin.paid, counter.rows(ORDER), counter.printer.paper) == ([], [], [])
        await counter.press(Action.OWN_LABEL)
        await counter.scan(OWN_LABEL)
        await counter.ship()
        assert counter.stage == Stage.DONE.value
        assert counter.outgoing() == [(ORDER.order_id, OWN_LABEL, ())]

    play(warehouse, work, buys_shipping=False)

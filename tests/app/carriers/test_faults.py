"""SHIP-8 at the seller's own carriers: what each failure of a purchase means, and that none is paid twice."""

import asyncio
import multiprocessing
from datetime import timedelta
from xml.etree import ElementTree

import pytest

from app.carriers.accounts import Kind
from app.carriers.karrio_carrier import Patience
from app.carriers.own_accounts import OwnAccounts
from app.carriers.worker import Worker
from app.ports.carrier import TellsRefund
from app.ports.errors import (
    Malformed,
    OutcomeUnknown,
    OutsideError,
    Refused,
    Throttled,
    Unauthorised,
    Unreachable,
)
from app.ports.purchases import Refund
from tests.app.carriers.bench import PATIENT, QUOTES, SELLS, SETTINGS, bench, rate
from tests.app.carriers.parcels import BUYER, MARK, PARCEL, PURCHASE_ID, bought
from tests.app.carriers.servers import Fault

KINDS = list(SETTINGS)
SIGNED_IN = (Kind.UPS, Kind.FEDEX, Kind.USPS)
SHORT = Patience(rates=0.3, buy=0.3, other=0.3)
SIGNED = Patience(rates=60.0, buy=1.5, other=60.0)  # long enough for a request, once the token is there
SALES: list[tuple[Fault, type[OutsideError], int]] = [
    (Fault.SILENT_BEFORE, OutcomeUnknown, 0),
    (Fault.SILENT_AFTER, OutcomeUnknown, 1),
    (Fault.DROPPED_BEFORE, OutcomeUnknown, 0),
    (Fault.DROPPED_AFTER, OutcomeUnknown, 1),
    (Fault.ERROR_BEFORE, OutcomeUnknown, 0),
    (Fault.ERROR_AFTER, OutcomeUnknown, 1),
    (Fault.GARBAGE_AFTER, OutcomeUnknown, 1),
    (Fault.THROTTLED, Throttled, 0),
    (Fault.DENIED, Unauthorised, 0),
]
QUESTIONS: list[tuple[Fault, type[OutsideError]]] = [
    (Fault.SILENT_BEFORE, Unreachable),
    (Fault.DROPPED_BEFORE, Unreachable),
    (Fault.ERROR_BEFORE, Unreachable),
    (Fault.GARBAGE_AFTER, Malformed),
    (Fault.THROTTLED, Throttled),
    (Fault.DENIED, Unauthorised),
]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("fault", "error", "paid"), SALES)
def test_SHIP_8_a_purchase_that_fails_is_sent_once_and_says_whether_it_may_be_paid(
    worker: Worker, kind: Kind, fault: Fault, error: type[OutsideError], paid: int
) -> None:
    with bench(kind, worker, SIGNED if "SILENT" in fault.name else PATIENT) as at:
        asyncio.run(at.carrier.rates(PARCEL))
        before = len(at.server.asked(SELLS[kind]))
        at.server.fail(SELLS[kind], fault)
        with pytest.raises(error) as raised:
            asyncio.run(at.carrier.buy(PARCEL, rate(kind), PURCHASE_ID))
    assert type(raised.value) is error
    assert len(at.server.paid) == paid
    assert len(at.server.asked(SELLS[kind])) == before + 1
    assert str(raised.value).startswith(f"{kind}-1 buy")


@pytest.mark.parametrize("kind", SIGNED_IN)
@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault.SILENT_BEFORE, Unreachable),
        (Fault.DROPPED_BEFORE, Unreachable),
        (Fault.ERROR_BEFORE, Unreachable),
        (Fault.GARBAGE_AFTER, Unreachable),
        (Fault.THROTTLED, Throttled),
        (Fault.DENIED, Unauthorised),
    ],
)
def test_SHIP_8_what_fails_before_the_purchase_is_sent_has_bought_nothing(
    worker: Worker, kind: Kind, fault: Fault, error: type[OutsideError]
) -> None:
    with bench(kind, worker, SHORT if "SILENT" in fault.name else PATIENT) as at:
        at.server.fail("oauth", fault)
        with pytest.raises(error):
            asyncio.run(at.carrier.buy(PARCEL, rate(kind), PURCHASE_ID))
    assert at.server.paid == []
    assert at.server.asked(SELLS[kind]) == []
    assert len(at.server.seen) == 1


def test_SHIP_8_usps_refusing_the_payment_has_bought_nothing(worker: Worker) -> None:
    with bench(Kind.USPS, worker) as at:
        at.server.fail("payment-authorization", Fault.DENIED)
        with pytest.raises(Unauthorised):
            asyncio.run(at.carrier.buy(PARCEL, rate(Kind.USPS), PURCHASE_ID))
    assert at.server.asked("/labels") == []


@pytest.mark.parametrize("kind", KINDS)
def test_SHIP_8_a_carrier_that_takes_no_connection_has_bought_nothing(worker: Worker, kind: Kind) -> None:
    with bench(kind, worker) as at:
        pass
    with pytest.raises(Unreachable):
        asyncio.run(at.carrier.buy(PARCEL, rate(kind), PURCHASE_ID))


@pytest.mark.parametrize("kind", [Kind.UPS, Kind.USPS])
def test_SHIP_8_a_purchase_without_an_answer_is_found_with_its_label(worker: Worker, kind: Kind) -> None:
    with bench(kind, worker) as at:
        at.server.fail(SELLS[kind], Fault.DROPPED_AFTER)
        with pytest.raises(OutcomeUnknown):
            asyncio.run(at.carrier.buy(PARCEL, rate(kind), PURCHASE_ID))
        found = asyncio.run(at.carrier.find(bought(rate(kind))))
    assert found is not None
    assert found.tracking == at.server.paid[0]
    assert found.label is not None
    assert found.label.data == at.server.label
    assert len(at.server.paid) == 1


@pytest.mark.parametrize("kind", [Kind.FEDEX, Kind.DHL_EXPRESS])
def test_SHIP_8_fedex_and_dhl_show_the_tracking_number_without_the_label(worker: Worker, kind: Kind) -> None:
    with bench(kind, worker) as at:
        at.server.fail(SELLS[kind], Fault.DROPPED_AFTER)
        with pytest.raises(OutcomeUnknown):
            asyncio.run(at.carrier.buy(PARCEL, rate(kind), PURCHASE_ID))
        found = asyncio.run(at.carrier.find(bought(rate(kind))))
    assert found is not None
    assert (found.tracking, found.shipment_id, found.label) == (at.server.paid[0], at.server.paid[0], None)
    assert len(at.server.paid) == 1


def test_SHIP_8_fedex_is_asked_for_our_mark_until_the_pickups_of_the_next_week(worker: Worker) -> None:
    with bench(Kind.FEDEX, worker) as at:
        with pytest.raises(OutcomeUnknown):
            asyncio.run(at.carrier.find(bought(rate(Kind.FEDEX))))
        asked = at.server.asked("/referencenumbers")[0].json["referencesInformation"]
    assert (asked["type"], asked["value"], asked["accountNumber"]) == ("DEPARTMENT", MARK, "740561073")
    assert (asked["shipDateBegin"], asked["shipDateEnd"]) == ("2026-11-24", "2026-12-02")


def test_SHIP_8_dhl_is_asked_for_our_mark_until_the_pickups_of_the_next_week(worker: Worker) -> None:
    with bench(Kind.DHL_EXPRESS, worker) as at:
        asyncio.run(at.carrier.buy(PARCEL, rate(Kind.DHL_EXPRESS), PURCHASE_ID))
        asyncio.run(at.carrier.find(bought(rate(Kind.DHL_EXPRESS))))
        sold, asked = (ElementTree.fromstring(seen.body) for seen in at.server.seen)  # noqa: S314
    references = [each.text for each in sold.iterfind("Reference/ReferenceID")]
    assert references == ["PO-4711", MARK]
    assert [each.tag for each in asked] == [
        "Request",
        "LanguageCode",
        "AccountNumber",
        "ShipperReference",
        "ShipmentDate",
    ]
    assert asked.tag == "{http://www.dhl.com}UnknownTrackingRequest"
    assert asked.findtext("ShipperReference/ReferenceID") == MARK
    assert asked.findtext("AccountNumber") == "803921577"
    assert [each.text for each in asked.find("ShipmentDate") or ()] == ["2026-11-24", "2026-12-02"]


@pytest.mark.parametrize(
    ("kind", "seconds"),
    [(Kind.UPS, 120), (Kind.USPS, 120), (Kind.FEDEX, 86_400), (Kind.DHL_EXPRESS, 86_400)],
)
def test_SHIP_8_nothing_under_our_mark_proves_it_only_after_a_time_and_for_a_time(
    worker: Worker, kind: Kind, seconds: int
) -> None:
    with bench(kind, worker) as at:
        question = bought(rate(kind))
        at.clock.advance(seconds - 1)
        with pytest.raises(OutcomeUnknown):
            asyncio.run(at.carrier.find(question))  # it may still be under way, or not shown yet
        at.clock.advance(1)
        assert asyncio.run(at.carrier.find(question)) is None
        at.clock.advance(timedelta(days=6).total_seconds())
        with pytest.raises(OutcomeUnknown):
            asyncio.run(at.carrier.find(question))  # the carrier looks no further back
    assert at.server.paid == []


def test_SHIP_8_what_was_voided_at_fedex_by_hand_is_not_sold(worker: Worker) -> None:
    with bench(Kind.FEDEX, worker) as at:
        sold = asyncio.run(at.carrier.buy(PARCEL, rate(Kind.FEDEX), PURCHASE_ID))
        asyncio.run(at.carrier.cancel(bought(rate(Kind.FEDEX), sold.tracking)))
        at.clock.advance(86_400)
        assert asyncio.run(at.carrier.find(bought(rate(Kind.FEDEX)))) is None


@pytest.mark.parametrize("kind", [Kind.FEDEX, Kind.DHL_EXPRESS])
def test_SHIP_8_whatever_else_they_say_settles_nothing(worker: Worker, kind: Kind) -> None:
    with bench(kind, worker) as at:
        at.server.puzzles = True
        at.clock.advance(100_000)
        with pytest.raises(OutcomeUnknown):
            asyncio.run(at.carrier.find(bought(rate(kind))))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("fault", [Fault.SILENT_BEFORE, Fault.ERROR_BEFORE, Fault.GARBAGE_AFTER])
def test_SHIP_8_a_question_without_an_answer_settles_nothing(
    worker: Worker, kind: Kind, fault: Fault
) -> None:
    path = {
        Kind.UPS: "/recovery",
        Kind.FEDEX: "/referencenumbers",
        Kind.USPS: "/label-reprint",
        Kind.DHL_EXPRESS: "/XMLShippingServlet",
    }[kind]
    with bench(kind, worker, SHORT if fault is Fault.SILENT_BEFORE else PATIENT) as at:
        at.server.fail(path, fault)
        at.clock.advance(100_000)
        with pytest.raises(OutcomeUnknown):
            asyncio.run(at.carrier.find(bought(rate(kind))))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("fault", "error"), QUESTIONS)
def test_SHIP_7_a_carrier_that_offers_nothing_says_why_under_its_name(
    worker: Worker, kind: Kind, fault: Fault, error: type[OutsideError]
) -> None:
    with bench(kind, worker, SHORT if "SILENT" in fault.name else PATIENT) as at:
        at.server.fail(QUOTES[kind], fault)
        with pytest.raises(error) as raised:
            asyncio.run(at.carrier.rates(PARCEL))
    assert str(raised.value).startswith(f"{kind}-1 rates")
    assert len(at.server.asked(QUOTES[kind])) == 1
    if isinstance(raised.value, Throttled):
        assert raised.value.retry_after == 7


@pytest.mark.parametrize("kind", KINDS)
def test_SHIP_8_what_a_carrier_refuses_to_sell_is_told_in_its_words_and_outside_the_log(
    worker: Worker, kind: Kind
) -> None:
    with bench(kind, worker) as at:
        words = f"Address line {BUYER.line1} is not valid."
        at.server.refuses = words
        with pytest.raises(Refused) as raised:
            asyncio.run(at.carrier.buy(PARCEL, rate(kind), PURCHASE_ID))
    assert raised.value.words == words
    assert BUYER.line1 not in str(raised.value)
    assert at.server.paid == []


@pytest.mark.parametrize("kind", SIGNED_IN)
def test_SHIP_9_a_void_may_be_asked_for_again(worker: Worker, kind: Kind) -> None:
    with bench(kind, worker) as at:
        sold = asyncio.run(at.carrier.buy(PARCEL, rate(kind), PURCHASE_ID))
        row = bought(rate(kind), sold.tracking, sold.shipment_id)
        path = {Kind.UPS: "/void/", Kind.FEDEX: "/cancel", Kind.USPS: f"/label/{sold.tracking}"}[kind]
        at.server.fail(path, Fault.DROPPED_AFTER)
        with pytest.raises(OutcomeUnknown):
            asyncio.run(at.carrier.cancel(row))
        asyncio.run(at.carrier.cancel(row))
    assert at.server.paid == []


@pytest.mark.parametrize("kind", SIGNED_IN)
def test_SHIP_9_a_refused_void_stays_paid_and_says_so(worker: Worker, kind: Kind) -> None:
    with bench(kind, worker) as at:
        sold = asyncio.run(at.carrier.buy(PARCEL, rate(kind), PURCHASE_ID))
        at.server.is_voidable = False
        with pytest.raises(Refused) as raised:
            asyncio.run(at.carrier.cancel(bought(rate(kind), sold.tracking, sold.shipment_id)))
    assert raised.value.words
    assert at.server.paid == [sold.tracking]


def test_SHIP_9_dhl_charges_only_what_is_handed_over_so_that_a_void_needs_no_call(worker: Worker) -> None:
    with bench(Kind.DHL_EXPRESS, worker) as at:
        asyncio.run(at.carrier.cancel(bought(rate(Kind.DHL_EXPRESS), "3318810025")))
    assert at.server.seen == []


@pytest.mark.parametrize(
    ("kind", "refund"),
    [
        (Kind.UPS, Refund.NOT_CHARGED),
        (Kind.FEDEX, Refund.NOT_CHARGED),
        (Kind.USPS, Refund.ASK_CARRIER),
        (Kind.DHL_EXPRESS, Refund.NOT_CHARGED),
    ],
)
def test_SHIP_9_what_is_known_of_the_money_of_a_voided_label(
    worker: Worker, kind: Kind, refund: Refund
) -> None:
    with bench(kind, worker) as at:
        accounts: object = OwnAccounts([at.carrier])
        assert isinstance(accounts, TellsRefund)
        assert asyncio.run(accounts.refund(bought(rate(kind), "1Z"))) is refund
    assert at.server.seen == []


def test_SHIP_8_a_purchase_whose_process_dies_is_unknown_and_the_next_call_has_a_new_one() -> None:
    worker = Worker()
    try:
        with bench(Kind.UPS, worker) as at:
            at.server.fail(SELLS[Kind.UPS], Fault.SILENT_AFTER)
            others = set(multiprocessing.active_children())

            async def scenario() -> None:
                async with asyncio.TaskGroup() as group:
                    purchase = group.create_task(_bought_blindly())
                    await asyncio.to_thread(at.server.is_silent.wait)
                    (mine,) = set(multiprocessing.active_children()) - others
                    mine.kill()
                assert purchase.result() is OutcomeUnknown
                await at.carrier.find(bought(rate(Kind.UPS)))

            async def _bought_blindly() -> type[OutsideError] | None:
                try:
                    await at.carrier.buy(PARCEL, rate(Kind.UPS), PURCHASE_ID)
                except OutsideError as error:
                    return type(error)
                return None

            asyncio.run(scenario())
        assert len(at.server.paid) == 1
    finally:
        worker.close()

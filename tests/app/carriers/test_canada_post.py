"""SHIP-1 and SHIP-8 at a further carrier, whole: Canada Post draws its label in a second request."""

import asyncio
from collections.abc import Iterator
from datetime import datetime
from xml.etree import ElementTree

import msgspec
import pytest

from app.carriers.accounts import Kind
from app.carriers.karrio_carrier import KarrioCarrier
from app.carriers.worker import Worker
from app.domain.hazmat import Hazmat
from app.domain.shipping import Customs, CustomsLine, LabelFormat, Parcel, Purchase, Rate, Signature
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
from tests.app.carriers.bench import PATIENT, Bench
from tests.app.carriers.canada_server import PIN, SHIPMENT, CanadaServer
from tests.app.carriers.further_bench import account_at, parcel_of
from tests.app.carriers.parcels import BUYER, NOW, PURCHASE_ID, bought, dollars
from tests.app.carriers.parcels import PARCEL as AMERICAN
from tests.app.carriers.servers import ZPL, Fault, serving
from tests.fakes import ManualClock

PARCEL = parcel_of(Kind.CANADA_POST)
SELLS = "/2004381/2004381/shipment"


@pytest.fixture
def at(worker: Worker) -> Iterator[Bench]:
    server, clock = CanadaServer(), ManualClock(NOW)
    with serving(server):
        account = account_at(Kind.CANADA_POST, server.url)
        yield Bench(server, KarrioCarrier(account, worker, clock, PATIENT), clock)


def changed(**fields: object) -> Parcel:
    return msgspec.structs.replace(PARCEL, **fields)


def first_rate(at: Bench) -> Rate:
    return asyncio.run(at.carrier.rates(PARCEL))[0]


def sold(at: Bench) -> Purchase:
    rate = first_rate(at)
    label = asyncio.run(at.carrier.buy(PARCEL, rate, PURCHASE_ID))
    return bought(rate, label.tracking, label.shipment_id)


def test_SHIP_1_offers_carry_price_name_and_the_day_at_the_destination(at: Bench) -> None:
    rates = asyncio.run(at.carrier.rates(PARCEL))
    assert [(each.service, str(each.cost.amount), each.cost.currency) for each in rates] == [
        ("Canada Post Expedited Parcel", "13.00", "CAD"),
        ("Canada Post Xpresspost", "18.00", "CAD"),
    ]
    assert {(each.carrier, each.carrier_id) for each in rates} == {("Canada Post", "canadapost-1")}
    assert [each.promise.latest for each in rates] == [
        datetime.fromisoformat("2026-11-30T23:59:59-05:00"),
        datetime.fromisoformat("2026-11-27T23:59:59-05:00"),
    ]
    assert [each.kind for each in rates] == ["DOM.EP", "DOM.XP"]


def test_SHIP_1_a_label_is_bought_once_and_fetched_as_it_was_drawn(at: Bench) -> None:
    label = asyncio.run(at.carrier.buy(PARCEL, first_rate(at), PURCHASE_ID))
    assert (label.tracking, label.shipment_id, label.carrier) == (PIN, SHIPMENT, "Canada Post")
    assert label.label is not None
    assert (label.label.format, label.label.data) == (LabelFormat.ZPL, ZPL)
    (asked,) = at.server.asked(SELLS)
    told = ElementTree.fromstring(asked.body)  # noqa: S314 - our own
    names = (
        "{*}delivery-spec/{*}service-code",
        "{*}transmit-shipment",
        ".//{*}customer-ref-1",
        ".//{*}encoding",
    )
    assert [told.findtext(name) for name in names] == ["DOM.EP", "", "PO-4711", "ZPL"]
    assert told.findtext(".//{*}paid-by-customer") == "2004381"
    assert told.findtext(".//{*}parcel-characteristics/{*}weight") == "1"
    assert len(at.server.asked("/rs/artifact/")) == 1


@pytest.mark.parametrize(
    ("fault", "error", "paid"),
    [
        (Fault.DROPPED_BEFORE, OutcomeUnknown, 0),
        (Fault.DROPPED_AFTER, OutcomeUnknown, 1),
        (Fault.ERROR_AFTER, OutcomeUnknown, 1),
        (Fault.GARBAGE_AFTER, OutcomeUnknown, 1),
        (Fault.THROTTLED, Throttled, 0),
        (Fault.DENIED, Unauthorised, 0),
    ],
)
def test_SHIP_8_a_purchase_that_fails_is_sent_once_and_says_whether_it_may_be_paid(
    at: Bench, fault: Fault, error: type[OutsideError], paid: int
) -> None:
    rate = first_rate(at)
    at.server.fail(SELLS, fault)
    with pytest.raises(error):
        asyncio.run(at.carrier.buy(PARCEL, rate, PURCHASE_ID))
    assert (len(at.server.asked(SELLS)), len(at.server.paid)) == (1, paid)


@pytest.mark.parametrize("seconds", [0, 121, 90_000, 700_000])
def test_SHIP_8_what_has_no_read_back_stays_unknown_and_is_not_bought_again(at: Bench, seconds: int) -> None:
    rate = first_rate(at)
    at.server.fail(SELLS, Fault.DROPPED_AFTER)
    with pytest.raises(OutcomeUnknown):
        asyncio.run(at.carrier.buy(PARCEL, rate, PURCHASE_ID))
    at.clock.advance(seconds)
    before = len(at.server.seen)
    with pytest.raises(OutcomeUnknown):
        asyncio.run(at.carrier.find(bought(rate)))
    assert (len(at.server.seen), at.server.paid) == (before, [PIN])


@pytest.mark.parametrize(
    "fault", [Fault.DROPPED_BEFORE, Fault.ERROR_BEFORE, Fault.DENIED, Fault.THROTTLED, Fault.GARBAGE_AFTER]
)
def test_SHIP_8_a_sale_is_paid_whatever_becomes_of_its_label(at: Bench, fault: Fault) -> None:
    rate = first_rate(at)
    at.server.fail("/rs/artifact/", fault)
    label = asyncio.run(at.carrier.buy(PARCEL, rate, PURCHASE_ID))
    assert (label.tracking, label.shipment_id, at.server.paid) == (PIN, SHIPMENT, [PIN])


@pytest.mark.parametrize("fault", [None, Fault.DROPPED_BEFORE, Fault.GARBAGE_AFTER, Fault.THROTTLED])
def test_SHIP_9_the_label_of_a_sale_is_fetched_again(at: Bench, fault: Fault | None) -> None:
    row = sold(at)
    before = len(at.server.asked(SELLS))
    if fault is None:
        label = asyncio.run(at.carrier.label(row, LabelFormat.ZPL, 203))
        assert (label.format, label.data) == (LabelFormat.ZPL, ZPL)
        assert [seen.method for seen in at.server.asked(SELLS)[before:]] == ["GET"]
    else:
        at.server.fail(f"/shipment/{SHIPMENT}", fault)
        with pytest.raises((Unreachable, Malformed, Throttled)):
            asyncio.run(at.carrier.label(row, LabelFormat.ZPL, 203))
    assert at.server.paid == [PIN]


def test_SHIP_1_an_account_is_tried_where_the_carrier_is_whatever_the_stores_own_country(at: Bench) -> None:
    asyncio.run(at.carrier.prove(AMERICAN))
    (asked,) = at.server.asked("/rs/ship/price")
    told = ElementTree.fromstring(asked.body)  # noqa: S314 - our own
    assert told.findtext("{*}origin-postal-code") == "K1A0B1"
    assert told.findtext(".//{*}domestic/{*}postal-code") == "M5V2T6"


def test_SHIP_8_a_refusal_is_told_in_the_carriers_words_and_outside_the_log(at: Bench) -> None:
    rate = first_rate(at)
    at.server.refuses = f"{BUYER.line1} is not a valid address."
    with pytest.raises(Refused) as raised:
        asyncio.run(at.carrier.buy(PARCEL, rate, PURCHASE_ID))
    assert (raised.value.code, raised.value.words) == ("1639", at.server.refuses)
    assert BUYER.line1 not in str(raised.value)
    assert at.server.paid == []


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault.DROPPED_BEFORE, Unreachable),
        (Fault.ERROR_BEFORE, Unreachable),
        (Fault.GARBAGE_AFTER, Malformed),
        (Fault.THROTTLED, Throttled),
        (Fault.DENIED, Unauthorised),
    ],
)
def test_SHIP_7_no_offer_has_its_reason(at: Bench, fault: Fault, error: type[OutsideError]) -> None:
    at.server.fail("/rs/ship/price", fault)
    with pytest.raises(error):
        asyncio.run(at.carrier.rates(PARCEL))


def test_SHIP_9_a_transmitted_label_is_refunded_and_the_money_is_the_carriers_word(at: Bench) -> None:
    row = sold(at)
    server = at.server
    assert isinstance(server, CanadaServer)
    asyncio.run(at.carrier.cancel(row))
    assert (server.paid, server.refunded) == ([], [PIN])
    assert asyncio.run(at.carrier.refund(row)) is Refund.ASK_CARRIER


@pytest.mark.parametrize("fault", [Fault.DROPPED_AFTER, Fault.ERROR_BEFORE])
def test_SHIP_9_a_void_without_an_answer_is_unknown(at: Bench, fault: Fault) -> None:
    row = sold(at)
    at.server.fail("/refund", fault)
    with pytest.raises(OutcomeUnknown):
        asyncio.run(at.carrier.cancel(row))


def test_SHIP_9_a_refused_void_stays_paid_and_says_so(at: Bench) -> None:
    row = sold(at)
    asyncio.run(at.carrier.cancel(row))
    with pytest.raises(Refused) as raised:
        asyncio.run(at.carrier.cancel(row))
    assert raised.value.words == "A refund request was already made for this shipment."


def test_a_parcel_is_tracked(at: Bench) -> None:
    seen = asyncio.run(at.carrier.track(PIN))
    assert (seen.tracking, seen.is_delivered, seen.status) == (PIN, True, "delivered")


def test_SHIP_14_a_signature_and_an_insured_value_are_asked_for(at: Bench) -> None:
    parcel = changed(signature=Signature.ANY, insured_value=dollars("180.50"))
    asyncio.run(at.carrier.rates(parcel))
    (asked,) = at.server.asked("/rs/ship/price")
    told = ElementTree.fromstring(asked.body)  # noqa: S314 - our own
    options = {
        each.findtext("{*}option-code"): each.findtext("{*}option-amount")
        for each in told.iterfind(".//{*}option")
    }
    assert set(options) == {"SO", "COV"}
    assert float(options["COV"] or 0) == 180.5


def test_SHIP_14_what_it_cannot_be_told_of_is_neither_priced_nor_sold(at: Bench) -> None:
    demands = {
        "signature_not_offered": changed(signature=Signature.ADULT),
        "hazmat_not_offered": changed(hazmat=(Hazmat("UN3481", "9"),)),
    }
    for code, parcel in demands.items():
        with pytest.raises(Refused) as raised:
            asyncio.run(at.carrier.rates(parcel))
        assert raised.value.code == code
    assert at.server.seen == []


def test_SHIP_12_contents_are_declared_at_customs(at: Bench) -> None:
    mug = CustomsLine("Mug, ceramic", 2, dollars("12.50"), "PT", "691200", 400)
    parcel = changed(ship_to=BUYER, customs=Customs((mug,)))
    rate = first_rate(at)
    asyncio.run(at.carrier.buy(parcel, rate, PURCHASE_ID))
    told = ElementTree.fromstring(at.server.asked(SELLS)[0].body)  # noqa: S314 - our own
    item = told.find(".//{*}sku-list/{*}item")
    assert item is not None
    names = ("customs-number-of-units", "hs-tariff-code", "country-of-origin", "customs-value-per-unit")
    assert [item.findtext(f"{{*}}{name}") for name in names] == ["2", "691200", "PT", "12.5"]

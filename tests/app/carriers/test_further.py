"""Every further carrier: what the form asks for builds karrio's settings, a plain parcel's requests leave for
its own address alone, and its answers are judged as those of the first four are.
"""

import asyncio
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from urllib.parse import urlsplit

import msgspec
import pytest

from app.carriers.accounts import Kind
from app.carriers.answers import rate_of
from app.carriers.further import FURTHER
from app.carriers.jobs import Quote
from app.carriers.karrio_carrier import KarrioCarrier
from app.carriers.worker import Worker
from app.domain.carrier_kinds import KINDS, Void
from app.domain.hazmat import Battery, Hazmat
from app.domain.shipping import Customs, CustomsLine, LabelFormat, Parcel, Rate, Signature
from app.ports.errors import OutcomeUnknown, OutsideError, Refused, Throttled, Unauthorised, Unreachable
from app.ports.purchases import Refund
from tests.app.carriers.bench import PATIENT, Bench
from tests.app.carriers.further_bench import account_at, parcel_of
from tests.app.carriers.further_server import RATES, SALES, VOIDS, FurtherServer
from tests.app.carriers.parcels import NOW, PURCHASE_ID, bought, dollars
from tests.app.carriers.servers import Fault, serving
from tests.fakes import ManualClock

OTHERS = list(SALES)  # Canada Post has tests of its own
LISTED = [kind for kind in OTHERS if kind.is_listed]
SERVICES = {
    Kind.CHRONOPOST: "chronopost_13",
    Kind.MYDHL: "mydhl_express_worldwide",
    Kind.PUROLATOR: "purolator_ground",
    Kind.USPS_ABROAD: "usps_priority_mail_international",
}


def test_SHIP_1_each_asks_its_own_addresses_alone_and_by_https() -> None:
    """In a process of its own: karrio changes the one that it is loaded in."""
    accounts = [account_at(kind) for kind in FURTHER]
    code = (
        "import json\nfrom app.carriers.kinds import connector_for\n"
        "from app.carriers.further import FURTHER\nfrom tests.app.carriers.further_bench import account_at\n"
        "made = {kind: connector_for(account_at(kind)) for kind in FURTHER}\n"
        "print(json.dumps({kind: each.bases(each._settings()) for kind, each in made.items()}))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout
    bases: dict[str, list[str]] = json.loads(told.splitlines()[-1])
    assert set(bases) == {account.kind.value for account in accounts}
    assert all(urlsplit(base).scheme == "https" for found in bases.values() for base in found)
    assert bases["canadapost"] == ["https://soa-gw.canadapost.ca"]
    assert bases["dhl_parcel_de"] == ["https://api-eu.dhl.com"]
    assert set(bases["hermes"]) == {"https://de-api.hermesworld.com", "https://authme.myhermes.de"}


@contextmanager
def carrier_at(kind: Kind, worker: Worker) -> Iterator[Bench]:
    server, clock = FurtherServer(kind=kind, label=b"%PDF-1.4 drawn"), ManualClock(NOW)
    with serving(server):
        yield Bench(server, KarrioCarrier(account_at(kind, server.url), worker, clock, PATIENT), clock)


def rate(kind: Kind) -> Rate:
    service = SERVICES.get(kind) or next(iter(KINDS[kind].services))
    return rate_of(account_at(kind), parcel_of(kind), Quote(service, "Parcel", "", "9.70", "EUR"), NOW)


def document(kind: Kind, **fields: object) -> Parcel:
    """A parcel whose label is wanted as a document."""
    return msgspec.structs.replace(parcel_of(kind), label_format=LabelFormat.PDF, **fields)


def test_SHIP_1_every_further_carrier_is_tried_here() -> None:
    assert set(FURTHER) == {*SALES, Kind.CANADA_POST}
    assert set(KINDS) == set(Kind)
    assert {kind for kind in OTHERS if not kind.is_listed} == set(RATES)
    assert {kind for kind in OTHERS if KINDS[kind].void is Void.ASKED} == set(VOIDS)


@pytest.mark.parametrize("kind", list(RATES))
def test_SHIP_7_its_rates_are_asked_for_at_its_own_address(worker: Worker, kind: Kind) -> None:
    with carrier_at(kind, worker) as at:
        rates = asyncio.run(at.carrier.rates(parcel_of(kind)))
        asyncio.run(at.carrier.prove(parcel_of(kind)))
    assert [f"{each.cost.amount} {each.cost.currency}" for each in rates] == [
        {
            Kind.CHRONOPOST: "15.00 EUR",
            Kind.MYDHL: "8431.00 JPY",
            Kind.PUROLATOR: "11.30 CAD",
            Kind.USPS_ABROAD: "40.10 USD",
        }[kind]
    ]
    assert rates[0].carrier == kind.carrier
    assert {each.headers["user-agent"] for each in at.server.seen} == {"Packbench"}


@pytest.mark.parametrize(
    ("kind", "latest"),
    [(Kind.MYDHL, "2026-11-27T12:00:00+09:00"), (Kind.PUROLATOR, "2026-11-27T23:59:59-05:00")],
)
def test_SHIP_6_a_promised_day_is_kept(worker: Worker, kind: Kind, latest: str) -> None:
    with carrier_at(kind, worker) as at:
        (offer,) = asyncio.run(at.carrier.rates(parcel_of(kind)))
    assert offer.promise.latest == datetime.fromisoformat(latest)


@pytest.mark.parametrize("kind", LISTED)
def test_SHIP_7_where_no_prices_are_told_the_sellers_own_list_counts(worker: Worker, kind: Kind) -> None:
    with carrier_at(kind, worker) as at:
        rates = asyncio.run(at.carrier.rates(parcel_of(kind)))
        heavy = msgspec.structs.replace(parcel_of(kind), weight_grams=31_501)
        with pytest.raises(Refused) as raised:
            asyncio.run(at.carrier.rates(heavy))
    assert [each.service for each in rates] == list(KINDS[kind].services.values())
    assert {f"{each.cost.amount} {each.cost.currency}" for each in rates} == {"6.90 EUR"}
    assert {each.promise.latest for each in rates} == {None}
    assert raised.value.code == "no_price"
    assert at.server.seen == []


@pytest.mark.parametrize("kind", LISTED)
def test_SHIP_1_an_account_without_rates_is_tried_by_signing_in(worker: Worker, kind: Kind) -> None:
    with carrier_at(kind, worker) as at:
        asyncio.run(at.carrier.prove(parcel_of(kind)))
        assert (len(at.server.seen), at.server.paid) == (1, [])
    with carrier_at(kind, worker) as at:
        at.server.fail("", Fault.DENIED)
        with pytest.raises(Unauthorised):
            asyncio.run(at.carrier.prove(parcel_of(kind)))


def test_SHIP_1_colissimo_says_in_its_check_that_it_does_not_know_the_account(worker: Worker) -> None:
    with carrier_at(Kind.COLISSIMO, worker) as at:
        at.server.denies = True
        with pytest.raises(Refused) as raised:
            asyncio.run(at.carrier.prove(parcel_of(Kind.COLISSIMO)))
    assert raised.value.words == "Identifiant ou mot de passe incorrect"


@pytest.mark.parametrize("kind", OTHERS)
def test_SHIP_1_a_label_is_bought_once_and_its_number_read(worker: Worker, kind: Kind) -> None:
    with carrier_at(kind, worker) as at:
        sold = asyncio.run(at.carrier.buy(document(kind), rate(kind), PURCHASE_ID))
    sale = SALES[kind]
    assert (sold.tracking, sold.shipment_id, sold.carrier) == (sale.tracking, sale.shipment, kind.carrier)
    assert at.server.paid == [sale.tracking]
    asked = at.server.asked(sale.path)
    assert len(asked) == 1
    assert "PO-4711" in asked[0].body.decode()
    assert sold.label is not None
    assert (sold.label.format, sold.label.data) == (LabelFormat.PDF, b"%PDF-1.4 drawn")


@pytest.mark.parametrize("kind", OTHERS)
@pytest.mark.parametrize(
    ("fault", "error", "paid"),
    [
        (Fault.DROPPED_AFTER, OutcomeUnknown, 1),
        (Fault.ERROR_AFTER, OutcomeUnknown, 1),
        (Fault.GARBAGE_AFTER, OutcomeUnknown, 1),
        (Fault.THROTTLED, Throttled, 0),
        (Fault.DENIED, Unauthorised, 0),
    ],
)
def test_SHIP_8_a_purchase_that_fails_is_sent_once_and_says_whether_it_may_be_paid(
    worker: Worker, kind: Kind, fault: Fault, error: type[OutsideError], paid: int
) -> None:
    with carrier_at(kind, worker) as at:
        at.server.fail(SALES[kind].path, fault)
        with pytest.raises(error) as raised:
            asyncio.run(at.carrier.buy(document(kind), rate(kind), PURCHASE_ID))
        at.clock.advance(90_000)
        before = len(at.server.seen)
        with pytest.raises(OutcomeUnknown):
            asyncio.run(at.carrier.find(bought(rate(kind))))
    assert type(raised.value) is error
    assert (len(at.server.asked(SALES[kind].path)), len(at.server.paid)) == (1, paid)
    assert len(at.server.seen) == before


@pytest.mark.parametrize("kind", OTHERS)
def test_SHIP_8_a_carrier_that_takes_no_connection_has_bought_nothing(worker: Worker, kind: Kind) -> None:
    with carrier_at(kind, worker) as at:
        pass
    with pytest.raises(Unreachable):
        asyncio.run(at.carrier.buy(document(kind), rate(kind), PURCHASE_ID))


def test_SHIP_8_a_fault_of_the_clients_in_soap_is_a_refusal_and_one_of_the_servers_is_not(
    worker: Worker,
) -> None:
    for code, error in (("soap:Client", Refused), ("soap:Server", OutcomeUnknown)):
        with carrier_at(Kind.DPD, worker) as at:
            at.server.refuses = f"<faultcode>{code}</faultcode><faultstring>Address unknown</faultstring>"
            with pytest.raises(error):
                asyncio.run(at.carrier.buy(document(Kind.DPD), rate(Kind.DPD), PURCHASE_ID))


@pytest.mark.parametrize("kind", OTHERS)
def test_SHIP_9_a_void_is_asked_for_or_said_to_be_the_carriers_own(worker: Worker, kind: Kind) -> None:
    void, row = KINDS[kind].void, bought(rate(kind), SALES[kind].tracking, SALES[kind].shipment)
    with carrier_at(kind, worker) as at:
        at.server.is_voidable = False
        if void is Void.FREE:
            asyncio.run(at.carrier.cancel(row))
            assert asyncio.run(at.carrier.refund(row)) is Refund.NOT_CHARGED
        else:
            with pytest.raises(Refused) as raised:
                asyncio.run(at.carrier.cancel(row))
            assert void is Void.ASKED or kind.called in raised.value.words
    signed_in = [each for each in at.server.seen if "auth" not in each.path.lower()]
    assert len(signed_in) == (1 if void is Void.ASKED else 0)


@pytest.mark.parametrize("kind", list(VOIDS))
@pytest.mark.parametrize("fault", [None, Fault.GARBAGE_AFTER, Fault.DROPPED_AFTER, Fault.ERROR_AFTER])
def test_SHIP_9_a_void_stands_only_where_the_answer_says_so(
    worker: Worker, kind: Kind, fault: Fault | None
) -> None:
    row = bought(rate(kind), SALES[kind].tracking, SALES[kind].shipment)
    with carrier_at(kind, worker) as at:
        if fault is None:
            asyncio.run(at.carrier.cancel(row))
        else:
            at.server.fail(VOIDS[kind][0], fault)
            with pytest.raises(OutcomeUnknown):
                asyncio.run(at.carrier.cancel(row))
        assert asyncio.run(at.carrier.refund(row)) is Refund.ASK_CARRIER


@pytest.mark.parametrize("kind", OTHERS)
@pytest.mark.parametrize("wanted", [Signature.ANY, Signature.ADULT])
def test_SHIP_14_a_signature_is_asked_for_or_the_parcel_is_not_sold(
    worker: Worker, kind: Kind, wanted: Signature
) -> None:
    parcel = document(kind, signature=wanted)
    with carrier_at(kind, worker) as at:
        if wanted in FURTHER[kind].signature:
            asyncio.run(at.carrier.buy(parcel, rate(kind), PURCHASE_ID))
            asyncio.run(at.carrier.buy(document(kind), rate(kind), PURCHASE_ID))
            with_it, without = (each.body for each in at.server.asked(SALES[kind].path))
            assert len(with_it) > len(without)
            return
        with pytest.raises(Refused) as raised:
            asyncio.run(at.carrier.buy(parcel, rate(kind), PURCHASE_ID))
    assert raised.value.code == "signature_not_offered"
    assert at.server.seen == []


@pytest.mark.parametrize("kind", OTHERS)
def test_SHIP_14_a_value_is_insured_or_the_parcel_is_not_sold(worker: Worker, kind: Kind) -> None:
    parcel = document(kind, insured_value=dollars("181"))
    with carrier_at(kind, worker) as at:
        if FURTHER[kind].insurance:
            asyncio.run(at.carrier.buy(parcel, rate(kind), PURCHASE_ID))
            assert "181" in at.server.asked(SALES[kind].path)[0].body.decode()
            return
        with pytest.raises(Refused) as raised:
            asyncio.run(at.carrier.buy(parcel, rate(kind), PURCHASE_ID))
    assert raised.value.code == "insurance_not_offered"
    assert at.server.seen == []


@pytest.mark.parametrize("kind", OTHERS)
def test_SHIP_14_goods_that_a_carrier_cannot_be_told_of_are_not_sold(worker: Worker, kind: Kind) -> None:
    parcel = document(kind, hazmat=(Hazmat("UN3481", "9", battery=Battery.CONTAINED),))
    with carrier_at(kind, worker) as at, pytest.raises(Refused) as raised:
        asyncio.run(at.carrier.buy(parcel, rate(kind), PURCHASE_ID))
    assert raised.value.code == "hazmat_not_offered"
    assert at.server.seen == []


@pytest.mark.parametrize("kind", OTHERS)
def test_SHIP_12_contents_are_declared_or_the_parcel_is_not_sold(worker: Worker, kind: Kind) -> None:
    mug = CustomsLine("Mug, ceramic", 2, dollars("12.50"), "PT", "691200", 400)
    to = msgspec.structs.replace(parcel_of(kind).ship_to, country="CH", region="", postal_code="8001")
    parcel = document(kind, ship_to=to, customs=Customs((mug,)))
    with carrier_at(kind, worker) as at:
        if FURTHER[kind].has_customs:
            asyncio.run(at.carrier.buy(parcel, rate(kind), PURCHASE_ID))
            assert "691200" in at.server.asked(SALES[kind].path)[0].body.decode()
            return
        with pytest.raises(Refused) as raised:
            asyncio.run(at.carrier.buy(parcel, rate(kind), PURCHASE_ID))
    assert raised.value.code == "customs_not_offered"
    assert at.server.seen == []


# ---- what karrio's connectors get wrong is put right


def told(worker: Worker, kind: Kind, service: str = "", **fields: object) -> str:
    """A purchase as it reached the carrier."""
    with carrier_at(kind, worker) as at:
        wanted = msgspec.structs.replace(rate(kind), service_id=service or rate(kind).service_id)
        asyncio.run(at.carrier.buy(document(kind, **fields), wanted, PURCHASE_ID))
        return at.server.asked(SALES[kind].path)[0].body.decode()


def test_SHIP_1_dpd_is_told_tens_of_grams_and_three_sides(worker: Worker) -> None:
    asked = told(worker, Kind.DPD, weight_grams=1_001)
    assert "<weight>101<" in asked
    assert "<volume>031020010<" in asked


@pytest.mark.parametrize(
    ("service", "number"),
    [("dhl_parcel_de_paket", "33333333330101"), ("dhl_parcel_de_paket_international", "33333333335301")],
)
def test_SHIP_1_each_product_of_dhl_paket_is_billed_under_its_own_number(
    worker: Worker, service: str, number: str
) -> None:
    asked = json.loads(told(worker, Kind.DHL_PAKET, service))
    assert [each["billingNumber"] for each in asked["shipments"]] == [number]
    assert asked["shipments"][0]["consignee"]["addressHouse"] == "12"


def test_SHIP_1_purolator_is_told_whole_pounds_and_never_too_few(worker: Worker) -> None:
    asked = told(worker, Kind.PUROLATOR)  # 1,000 g are 2.2046 lb
    assert re.findall(r"<v2:Value>([\d.]+)</v2:Value>\s*<v2:WeightUnit>(\w+)<", asked) == [
        ("3", "lb"),
        ("3.", "lb"),
    ]


def test_SHIP_1_colissimo_gives_the_parcel_its_number_itself(worker: Worker) -> None:
    parcel = json.loads(told(worker, Kind.COLISSIMO))["letter"]["parcel"]
    assert "parcelNumber" not in parcel
    assert parcel["weight"] == 1.0


def test_SHIP_13_mydhl_is_told_the_hour_by_the_senders_clock_and_customs_only_where_there_are_some(
    worker: Worker,
) -> None:
    asked = json.loads(told(worker, Kind.MYDHL))
    assert asked["plannedShippingDateAndTime"] == "2026-11-26T00:00:00 GMT+09:00"
    assert asked["customerReferences"] == [{"value": "PO-4711", "typeCode": "CU"}]
    assert asked["content"]["isCustomsDeclarable"] is False
    assert "exportDeclaration" not in asked["content"]
    (package,) = asked["content"]["packages"]
    assert package["dimensions"] == {"length": 31, "width": 20, "height": 10}


def test_SHIP_12_mydhl_is_told_whole_prices_at_customs(worker: Worker) -> None:
    mug = CustomsLine("Mug, ceramic", 2, dollars("12.50"), "PT", "691200", 400)
    to = msgspec.structs.replace(parcel_of(Kind.MYDHL).ship_to, country="CH", postal_code="8001")
    content = json.loads(told(worker, Kind.MYDHL, ship_to=to, customs=Customs((mug,))))["content"]
    assert content["isCustomsDeclarable"] is True
    assert content["declaredValue"] == 25
    (line,) = content["exportDeclaration"]["lineItems"]
    assert (line["price"], line["quantity"]["value"], line["manufacturerCountry"]) == (12.5, 2, "PT")

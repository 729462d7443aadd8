"""SHIP-1: what leaves for UPS, FedEx, USPS and DHL, and what their answers become."""

import asyncio
from datetime import datetime
from xml.etree import ElementTree

import pytest

from app.carriers.accounts import Kind
from app.carriers.own_accounts import OwnAccounts
from app.carriers.worker import Worker
from app.domain.service_names import is_fedex_home
from app.domain.shipping import Api, LabelFormat
from app.ports.errors import Refused, Unauthorised
from tests.app.carriers.bench import QUOTES, SELLS, SETTINGS, bench, rate
from tests.app.carriers.parcels import MARK, PARCEL, PURCHASE_ID, bought, changed
from tests.app.carriers.servers import Fault

QUOTED = {
    Kind.UPS: [
        ("ups_ground", "UPS Ground", "11.07", "2026-11-30T23:30:00-05:00"),
        ("ups_next_day_air", "UPS Next Day Air", "48.86", "2026-11-27T10:30:00-05:00"),
    ],
    Kind.FEDEX: [
        ("fedex_ground_home_delivery", "FedEx Ground Home Delivery", "10.15", "2026-11-28T23:59:00-05:00"),
        ("fedex_ground", "FedEx Ground", "11.40", "2026-11-30T23:59:00-05:00"),
        ("fedex_priority_overnight", "FedEx Priority Overnight", "50.02", "2026-11-27T10:30:00-05:00"),
    ],
    Kind.USPS: [
        (
            "usps_ground_advantage_machinable_single_piece",
            "USPS Ground Advantage Machinable Single Piece",
            "8.40",
            "2026-11-30T23:59:59-05:00",
        ),
        (
            "usps_priority_mail_machinable_single_piece",
            "USPS Priority Mail Machinable Single Piece",
            "10.55",
            "2026-11-27T23:59:59-05:00",
        ),
    ],
    Kind.DHL_EXPRESS: [
        ("dhl_express_worldwide_nondoc", "DHL Express Worldwide", "84.31", "2026-11-27T23:59:00-05:00"),
        ("dhl_express_12_00_nondoc", "DHL Express 12:00", "99.90", "2026-11-27T12:00:00-05:00"),
    ],
}


@pytest.mark.parametrize("kind", list(SETTINGS))
def test_SHIP_1_every_offer_is_shown_with_its_price_and_its_hour_at_the_destination(
    worker: Worker, kind: Kind
) -> None:
    with bench(kind, worker) as at:
        rates = asyncio.run(at.carrier.rates(PARCEL))
    shown = [(each.service_id, each.service, str(each.cost.amount), each.promise.latest) for each in rates]
    assert shown == [(*each[:3], datetime.fromisoformat(each[3])) for each in QUOTED[kind]]
    assert {each.promise.earliest.hour for each in rates if each.promise.earliest} == {5}  # midnight
    assert {(each.api, each.carrier_id, each.carrier) for each in rates} == {
        (Api.KARRIO, f"{kind}-1", kind.carrier)
    }
    assert {each.cost.currency for each in rates} == {"USD"}
    assert len({each.rate_id for each in rates}) == len(rates)


@pytest.mark.parametrize("kind", list(SETTINGS))
def test_SHIP_1_a_label_is_bought_once_as_the_carrier_drew_it(worker: Worker, kind: Kind) -> None:
    with bench(kind, worker) as at:
        rates = asyncio.run(at.carrier.rates(PARCEL))
        sold = asyncio.run(at.carrier.buy(PARCEL, rates[0], PURCHASE_ID))
    assert [sold.tracking] == at.server.paid
    assert sold.shipment_id == sold.tracking
    assert (sold.carrier, sold.service, sold.cost) == (kind.carrier, rates[0].service, rates[0].cost)
    assert sold.label is not None
    assert (sold.label.format, sold.label.data, sold.label.dpi) == (LabelFormat.ZPL, at.server.label, 203)
    assert len(at.server.asked(SELLS[kind])) == (1 if kind is not Kind.DHL_EXPRESS else 2)


def test_SHIP_1_ups_is_told_weight_sides_address_and_both_references(worker: Worker) -> None:
    with bench(Kind.UPS, worker) as at:
        asyncio.run(at.carrier.buy(PARCEL, rate(Kind.UPS), PURCHASE_ID))
    asked = at.server.asked(SELLS[Kind.UPS])[0]
    shipment = asked.json["ShipmentRequest"]["Shipment"]
    package = shipment["Package"][0]
    sides = package["Dimensions"]
    assert asked.headers["authorization"] == "Bearer ups-token"
    assert package["PackageWeight"]["Weight"] == "2.3"  # 1,000 g are 2.2046 lb
    assert (sides["Length"], sides["Width"], sides["Height"]) == ("13.0", "8.0", "4.0")
    assert package["ReferenceNumber"] == [{"Value": MARK}, {"Value": "PO-4711"}]
    assert shipment["ShipTo"]["Address"]["AddressLine"] == ["PO Box 123", "Unit 7"]
    assert shipment["Service"]["Code"] == "03"
    assert shipment["ShipmentDate"] == "20261125"
    assert [each["Type"] for each in shipment["PaymentInformation"]["ShipmentCharge"]] == ["01"]
    assert asked.json["ShipmentRequest"]["LabelSpecification"]["LabelImageFormat"]["Code"] == "ZPL"


def test_SHIP_6_fedex_home_delivery_is_known_by_its_name_here(worker: Worker) -> None:
    with bench(Kind.FEDEX, worker) as at:
        rates = asyncio.run(at.carrier.rates(PARCEL))
    assert [is_fedex_home(each) for each in rates] == [True, False, False]
    assert rates[0].kind == "GROUND_HOME_DELIVERY"


def test_SHIP_1_fedex_is_told_the_same(worker: Worker) -> None:
    with bench(Kind.FEDEX, worker) as at:
        asyncio.run(at.carrier.buy(PARCEL, rate(Kind.FEDEX), PURCHASE_ID))
    asked = at.server.asked(SELLS[Kind.FEDEX])[0].json["requestedShipment"]
    (package,) = asked["requestedPackageLineItems"]
    assert package["weight"] == {"units": "LB", "value": 2.3}
    assert package["dimensions"] == {"length": 13.0, "width": 8.0, "height": 4.0, "units": "IN"}
    assert package["customerReferences"] == [
        {"customerReferenceType": "CUSTOMER_REFERENCE", "value": "PO-4711"},
        {"customerReferenceType": "DEPARTMENT_NUMBER", "value": MARK},
    ]
    assert asked["recipients"][0]["address"]["streetLines"] == ["PO Box 123", "Unit 7"]
    assert asked["serviceType"] == "FEDEX_GROUND"
    assert asked["shipDatestamp"] == "2026-11-25"
    assert asked["labelSpecification"]["imageType"] == "ZPLII"


def test_SHIP_1_usps_is_told_the_whole_name_and_the_quoted_rate(worker: Worker) -> None:
    with bench(Kind.USPS, worker) as at:
        rates = asyncio.run(at.carrier.rates(PARCEL))
        asyncio.run(at.carrier.buy(PARCEL, rates[0], PURCHASE_ID))
    asked = at.server.asked(SELLS[Kind.USPS])[0]
    to, package = asked.json["toAddress"], asked.json["packageDescription"]
    assert (to["firstName"], to["lastName"]) == ("Buyer van", "One")
    assert (to["streetAddress"], to["secondaryAddress"]) == ("PO Box 123", "Unit 7")
    assert (package["weight"], package["weightUOM"]) == (2.21, "lb")
    assert (package["length"], package["width"], package["height"]) == (12.1, 7.9, 4.0)
    assert (package["mailClass"], package["rateIndicator"]) == ("USPS_GROUND_ADVANTAGE", "SP")
    assert package["processingCategory"] == "MACHINABLE"
    assert "girth" not in package
    assert package["customerReference"] == [{"referenceNumber": "PO-4711", "printReferenceNumber": True}]
    assert asked.headers["x-idempotency-key"] == PURCHASE_ID
    assert asked.headers["x-payment-authorization-token"] == "usps-payment"
    assert asked.json["imageInfo"]["imageType"] == "ZPL203DPI"
    (quote,) = at.server.asked(QUOTES[Kind.USPS])
    assert quote.json["pricingOptions"][0]["priceType"] == "COMMERCIAL"


def test_SHIP_1_dhl_is_asked_for_the_day_on_which_the_parcel_leaves(worker: Worker) -> None:
    tomorrow = changed(ship_at=PARCEL.ship_at.replace(day=26, hour=21, minute=30))
    with bench(Kind.DHL_EXPRESS, worker) as at:
        asyncio.run(at.carrier.rates(tomorrow))
        asyncio.run(at.carrier.buy(tomorrow, rate(Kind.DHL_EXPRESS), PURCHASE_ID))
    quote, sale = (ElementTree.fromstring(seen.body) for seen in at.server.seen)  # noqa: S314 - our own
    assert quote.findtext(".//Date") == "2026-11-26"
    assert quote.findtext(".//ReadyTime") == "PT15H30M"
    assert sale.findtext(".//ShipmentDetails/Date") == "2026-11-26"
    assert sale.findtext(".//ReferenceID") == "PO-4711"
    assert sale.findtext(".//Consignee/AddressLine1") == "PO Box 123"
    assert sale.find(".//StreetNumber") is None
    piece = sale.find(".//Piece")
    assert piece is not None
    assert [piece.findtext(side) for side in ("Depth", "Width", "Height", "Weight")] == [
        "13",
        "8",
        "4",
        "2.3",
    ]
    assert sale.findtext(".//LabelImageFormat") == "ZPL2"
    assert sale.findall(".//SpecialService") == []


@pytest.mark.parametrize("kind", [Kind.UPS, Kind.USPS, Kind.DHL_EXPRESS])
def test_SHIP_1_a_parcel_is_tracked(worker: Worker, kind: Kind) -> None:
    with bench(kind, worker) as at:
        sold = asyncio.run(at.carrier.buy(PARCEL, rate(kind), PURCHASE_ID))
        seen = asyncio.run(at.carrier.track(sold.tracking))
    assert (seen.tracking, seen.status, seen.is_delivered) == (sold.tracking, "delivered", True)


@pytest.mark.parametrize("kind", [Kind.UPS, Kind.USPS])
def test_SHIP_9_a_label_is_had_again_without_buying(worker: Worker, kind: Kind) -> None:
    with bench(kind, worker) as at:
        sold = asyncio.run(at.carrier.buy(PARCEL, rate(kind), PURCHASE_ID))
        again = asyncio.run(at.carrier.label(bought(rate(kind), sold.tracking), LabelFormat.ZPL, 203))
    assert again == sold.label
    assert len(at.server.paid) == 1


@pytest.mark.parametrize("kind", [Kind.FEDEX, Kind.DHL_EXPRESS])
def test_SHIP_9_a_carrier_that_draws_a_label_once_says_so(worker: Worker, kind: Kind) -> None:
    with bench(kind, worker) as at, pytest.raises(Refused) as raised:
        asyncio.run(at.carrier.label(bought(rate(kind), "1"), LabelFormat.ZPL, 203))
    assert raised.value.code == "not_offered"
    assert raised.value.words
    assert at.server.seen == []


@pytest.mark.parametrize("kind", [Kind.UPS, Kind.FEDEX, Kind.USPS])
def test_a_token_is_asked_for_once_and_again_when_it_was_taken_back(worker: Worker, kind: Kind) -> None:
    with bench(kind, worker) as at:
        asyncio.run(at.carrier.rates(PARCEL))
        asyncio.run(at.carrier.rates(PARCEL))
        assert len(at.server.asked("oauth")) == 1
        at.server.fail(QUOTES[kind], Fault.DENIED)
        with pytest.raises(Unauthorised):
            asyncio.run(at.carrier.rates(PARCEL))
        asyncio.run(at.carrier.rates(PARCEL))
    assert len(at.server.asked("oauth")) == 2


def test_SHIP_1_fedex_tracks_with_the_keys_that_it_gives_for_tracking(worker: Worker) -> None:
    keys = {"track_api_key": "track", "track_secret_key": "other"}
    with bench(Kind.FEDEX, worker, more=keys) as at:
        seen = asyncio.run(at.carrier.track("794953555571"))
    assert (seen.status, seen.is_delivered) == ("delivered", True)
    assert b"client_id=track" in at.server.asked("oauth")[0].body


def test_dhl_says_with_status_200_that_the_password_is_wrong(worker: Worker) -> None:
    with bench(Kind.DHL_EXPRESS, worker) as at:
        at.server.denies = True
        with pytest.raises(Unauthorised):
            asyncio.run(at.carrier.rates(PARCEL))


def test_SHIP_1_own_accounts_are_one_carrier_by_the_account_of_the_rate(worker: Worker) -> None:
    with bench(Kind.UPS, worker) as ups, bench(Kind.USPS, worker) as usps:
        both = OwnAccounts([ups.carrier, usps.carrier])
        rates = asyncio.run(both.rates(PARCEL))
        assert [each.carrier_id for each in rates] == ["ups-1", "ups-1", "usps-1", "usps-1"]
        sold = asyncio.run(both.buy(PARCEL, rates[2], PURCHASE_ID))
        row = bought(rates[2], sold.tracking)
        assert asyncio.run(both.label(row, LabelFormat.ZPL, 203)) == sold.label
        assert asyncio.run(both.find(row)) == sold
        asyncio.run(both.cancel(row))
        with pytest.raises(Refused) as raised:
            asyncio.run(OwnAccounts([ups.carrier]).cancel(row))
    assert raised.value.code == "account_gone"
    assert (ups.server.paid, usps.server.paid) == ([], [])
    assert [seen.path for seen in ups.server.seen if "ship" in seen.path] == []

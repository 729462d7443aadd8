"""SHIP-12, SHIP-14: what a parcel demands reaches the carrier, or the parcel is not sold at all."""

import asyncio
import io
from typing import Any
from xml.etree import ElementTree

import msgspec
import pytest
from PIL import Image

from app.carriers.accounts import Kind
from app.carriers.worker import Worker
from app.domain.hazmat import Battery, Hazmat
from app.domain.shipping import (
    Customs,
    CustomsLine,
    DeliveryOption,
    LabelFormat,
    Parcel,
    Signature,
)
from app.ports.errors import Refused
from tests.app.carriers.bench import SELLS, SETTINGS, bench, rate
from tests.app.carriers.parcels import BUYER, PARCEL, PURCHASE_ID, bought, changed, dollars

ION = Hazmat("UN3481", "9", battery=Battery.CONTAINED)
MUG = CustomsLine("Mug, ceramic", 2, dollars("12.50"), "PT", "691200", 400)


def sent(worker: Worker, kind: Kind, parcel: Parcel) -> Any:
    """The sale as it reached the carrier: JSON, or DHL's element."""
    with bench(kind, worker) as at:
        asyncio.run(at.carrier.buy(parcel, rate(kind), PURCHASE_ID))
        (seen,) = at.server.asked(SELLS[kind])
    return ElementTree.fromstring(seen.body) if kind is Kind.DHL_EXPRESS else seen.json  # noqa: S314 - our own


def ups(worker: Worker, parcel: Parcel) -> Any:
    return sent(worker, Kind.UPS, parcel)["ShipmentRequest"]["Shipment"]


def fedex(worker: Worker, parcel: Parcel) -> Any:
    return sent(worker, Kind.FEDEX, parcel)["requestedShipment"]


def usps(worker: Worker, parcel: Parcel) -> Any:
    return sent(worker, Kind.USPS, parcel)["packageDescription"]


def dhl(worker: Worker, parcel: Parcel) -> list[str | None]:
    services = sent(worker, Kind.DHL_EXPRESS, parcel).findall(".//SpecialServiceType")
    return [each.text for each in services]


@pytest.mark.parametrize(
    ("signature", "ups_type", "fedex_type", "usps_service", "dhl_service"),
    [(Signature.ANY, "1", "DIRECT", 921, "SA"), (Signature.ADULT, "2", "ADULT", 922, "SD")],
)
def test_SHIP_14_a_signature_is_asked_for_in_each_carriers_own_way(
    worker: Worker,
    signature: Signature,
    ups_type: str,
    fedex_type: str,
    usps_service: int,
    dhl_service: str,
) -> None:
    parcel = changed(signature=signature)
    (package,) = fedex(worker, parcel)["requestedPackageLineItems"]
    options = ups(worker, parcel)["Package"][0]["PackageServiceOptions"]
    assert options["DeliveryConfirmation"] == {"DCISType": ups_type}
    assert package["packageSpecialServices"]["signatureOptionType"] == fedex_type
    assert usps(worker, parcel)["extraServices"] == [usps_service]
    assert dhl(worker, parcel) == [dhl_service]


@pytest.mark.parametrize("kind", list(SETTINGS))
def test_SHIP_14_an_offer_says_what_happens_at_the_door_for_its_price(worker: Worker, kind: Kind) -> None:
    expected = {
        Signature.NONE: (),
        Signature.ANY: (DeliveryOption.SIGNATURE,),
        Signature.ADULT: (DeliveryOption.SIGNATURE, DeliveryOption.ADULT_SIGNATURE),
    }
    with bench(kind, worker) as at:
        for signature, options in expected.items():
            rates = asyncio.run(at.carrier.rates(changed(signature=signature)))
            assert {each.options for each in rates} == {options}


def test_SHIP_14_an_insured_value_reaches_the_carrier(worker: Worker) -> None:
    parcel = changed(insured_value=dollars("180.50"))
    options = ups(worker, parcel)["Package"][0]["PackageServiceOptions"]
    (package,) = fedex(worker, parcel)["requestedPackageLineItems"]
    described = usps(worker, parcel)
    assert options["DeclaredValue"] == {"CurrencyCode": "USD", "MonetaryValue": "180.50"}
    assert package["declaredValue"] == {"amount": 180.5, "currency": "USD"}
    assert (described["extraServices"], described["packageOptions"]["packageValue"]) == ([930], 180.5)
    assert dhl(worker, parcel) == ["II"]
    dear = usps(worker, changed(insured_value=dollars("500.01")))
    assert dear["extraServices"] == [931]


def test_SHIP_14_ups_prices_the_insured_value_too(worker: Worker) -> None:
    with bench(Kind.UPS, worker) as at:
        asyncio.run(at.carrier.rates(changed(insured_value=dollars("180.50"))))
    package = at.server.asked("/rating/")[0].json["RateRequest"]["Shipment"]["Package"][0]
    assert package["PackageServiceOptions"]["DeclaredValue"]["MonetaryValue"] == "180.50"


def test_SHIP_14_lithium_batteries_are_declared(worker: Worker) -> None:
    parcel = changed(hazmat=(ION,))
    (package,) = fedex(worker, parcel)["requestedPackageLineItems"]
    special = package["packageSpecialServices"]
    assert special["specialServiceTypes"] == ["BATTERY"]
    assert special["batteryDetails"] == [
        {
            "batteryMaterialType": "LITHIUM_ION",
            "batteryPackingType": "CONTAINED_IN_EQUIPMENT",
            "batteryRegulatoryType": "IATA_SECTION_II",
        }
    ]
    assert usps(worker, parcel)["extraServices"] == [818]
    assert dhl(worker, parcel) == ["HV"]


@pytest.mark.parametrize(
    ("kind", "hazmat"),
    [
        (Kind.UPS, ION),
        (Kind.FEDEX, Hazmat("UN3480", "9", battery=Battery.ALONE)),
        (Kind.FEDEX, Hazmat("UN1266", "3", is_limited_quantity=True)),
        (Kind.USPS, Hazmat("UN1266", "3")),
        (Kind.DHL_EXPRESS, Hazmat("UN3090", "9", battery=Battery.ALONE)),
        (Kind.DHL_EXPRESS, Hazmat("UN1266", "3", is_limited_quantity=True)),
    ],
)
def test_SHIP_14_goods_that_a_carrier_cannot_be_told_of_are_neither_priced_nor_sold(
    worker: Worker, kind: Kind, hazmat: Hazmat
) -> None:
    parcel = changed(hazmat=(hazmat,))
    with bench(kind, worker) as at:
        for call in (at.carrier.rates(parcel), at.carrier.buy(parcel, rate(kind), PURCHASE_ID)):
            with pytest.raises(Refused) as raised:
                asyncio.run(call)
            assert raised.value.code == "hazmat_not_offered"
            assert hazmat.un_number in raised.value.words
    assert at.server.seen == []


def test_SHIP_14_a_limited_quantity_goes_by_usps_on_the_ground(worker: Worker) -> None:
    assert usps(worker, changed(hazmat=(Hazmat("UN1266", "3", is_limited_quantity=True),)))[
        "extraServices"
    ] == [831]


def test_a_home_is_priced_as_one(worker: Worker) -> None:
    parcel = changed(is_residential=True)
    assert ups(worker, parcel)["ShipTo"]["Address"]["ResidentialAddressIndicator"] == "Y"
    assert fedex(worker, parcel)["recipients"][0]["address"]["residential"] is True
    assert "ResidentialAddressIndicator" not in ups(worker, PARCEL)["ShipTo"]["Address"]


# ---- abroad


def abroad(customs: Customs, country: str = "FR") -> Parcel:
    buyer = msgspec.structs.replace(BUYER, line1="Rue 1", line2="", region="", country=country)
    return changed(ship_to=buyer, customs=customs)


def test_SHIP_12_ups_is_told_contents_value_and_who_pays_duties(worker: Worker) -> None:
    shipment = ups(worker, abroad(Customs((MUG,), ioss="IM2760000742")))
    product = shipment["ShipmentServiceOptions"]["InternationalForms"]["Product"][0]
    assert product["CommodityCode"] == "691200"
    assert product["OriginCountryCode"] == "PT"
    assert product["Unit"]["Number"] == "2"
    assert float(product["Unit"]["Value"]) == 12.5
    assert shipment["InvoiceLineTotal"] == {"CurrencyCode": "USD", "MonetaryValue": "25.00"}
    assert shipment["Description"] == "Mug, ceramic"
    assert [each["Type"] for each in shipment["PaymentInformation"]["ShipmentCharge"]] == ["01"]
    assert shipment["ReferenceNumber"][1] == {"Value": "PO-4711"}
    assert shipment["ShipFrom"]["VendorInfo"] == {
        "VendorCollectIDTypeCode": "0356",
        "VendorCollectIDNumber": "IM2760000742",
        "ConsigneeType": "01",
    }
    paid = ups(worker, abroad(Customs((MUG,), incoterm="DDP")))
    assert [each["Type"] for each in paid["PaymentInformation"]["ShipmentCharge"]] == ["01", "02"]


def test_SHIP_12_fedex_and_dhl_are_told_the_contents(worker: Worker) -> None:
    parcel = abroad(Customs((MUG,)))
    (commodity,) = fedex(worker, parcel)["customsClearanceDetail"]["commodities"]
    assert commodity["harmonizedCode"] == "691200"
    assert commodity["countryOfManufacture"] == "PT"
    assert (commodity["quantity"], commodity["unitPrice"]["amount"]) == (2, 12.5)
    declared = sent(worker, Kind.DHL_EXPRESS, parcel)
    assert float(declared.findtext(".//Dutiable/DeclaredValue")) == 25
    assert declared.findtext(".//Dutiable/TermsOfTrade") == "DAP"
    assert declared.findtext(".//ExportLineItem/CommodityCode") == "691200"
    assert declared.findtext(".//ExportLineItem/ManufactureCountryCode") == "PT"


@pytest.mark.parametrize("kind", [Kind.FEDEX, Kind.USPS, Kind.DHL_EXPRESS])
def test_SHIP_14_an_ioss_number_that_cannot_be_told_stops_the_sale(worker: Worker, kind: Kind) -> None:
    parcel = abroad(Customs((MUG,), ioss="IM2760000742"))
    with bench(kind, worker) as at, pytest.raises(Refused) as raised:
        asyncio.run(at.carrier.buy(parcel, rate(kind), PURCHASE_ID))
    assert raised.value.code == "ioss_not_offered"
    assert at.server.seen == []


def test_usps_sells_within_the_united_states_here(worker: Worker) -> None:
    with bench(Kind.USPS, worker) as at, pytest.raises(Refused) as raised:
        asyncio.run(at.carrier.rates(abroad(Customs((MUG,)))))
    assert "FR" in raised.value.words
    assert at.server.seen == []


# ---- labels


def picture(form: str) -> bytes:
    written = io.BytesIO()
    image = Image.new("L", (800, 1200), 255)
    image.paste(0, (100, 100, 103, 300))
    image.save(written, form)
    return written.getvalue()


def test_SHIP_1_labels_of_another_printer_head_are_asked_for_as_the_carrier_can_draw_them(
    worker: Worker,
) -> None:
    fine = changed(dpi=300)
    kinds: dict[Kind, Any] = {
        Kind.UPS: lambda asked: asked["ShipmentRequest"]["LabelSpecification"]["LabelImageFormat"]["Code"],
        Kind.FEDEX: lambda asked: asked["requestedShipment"]["labelSpecification"]["imageType"],
        Kind.USPS: lambda asked: asked["imageInfo"]["imageType"],
        Kind.DHL_EXPRESS: lambda asked: asked.findtext(".//LabelImageFormat"),
    }
    asked = {kind: read(sent(worker, kind, fine)) for kind, read in kinds.items()}
    assert asked == {Kind.UPS: "PNG", Kind.FEDEX: "PDF", Kind.USPS: "ZPL300DPI", Kind.DHL_EXPRESS: "PDF"}


@pytest.mark.parametrize("form", ["PNG", "GIF", "TIFF"])
def test_SHIP_1_a_picture_keeps_every_dot(worker: Worker, form: str) -> None:
    with bench(Kind.UPS, worker) as at:
        at.server.label = picture(form)
        parcel = changed(label_format=LabelFormat.PNG)
        sold = asyncio.run(at.carrier.buy(parcel, rate(Kind.UPS), PURCHASE_ID))
        again = asyncio.run(at.carrier.label(bought(rate(Kind.UPS), sold.tracking), LabelFormat.PNG, 203))
    assert sold.label is not None
    assert (sold.label.format, sold.label.dpi) == (LabelFormat.PNG, 203)
    drawn, kept = (Image.open(io.BytesIO(data)) for data in (at.server.label, sold.label.data))
    assert drawn.convert("L").tobytes() == kept.convert("L").tobytes()
    assert again == sold.label


def test_SHIP_1_a_pdf_stays_as_it_is(worker: Worker) -> None:
    with bench(Kind.FEDEX, worker) as at:
        at.server.label = b"%PDF-1.4 of FedEx"
        sold = asyncio.run(at.carrier.buy(PARCEL, rate(Kind.FEDEX), PURCHASE_ID))
    assert sold.label is not None
    assert (sold.label.format, sold.label.data) == (LabelFormat.PDF, b"%PDF-1.4 of FedEx")


@pytest.mark.parametrize("kind", list(SETTINGS))
def test_SHIP_8_a_paid_label_without_its_document_is_still_paid(worker: Worker, kind: Kind) -> None:
    with bench(kind, worker) as at:
        at.server.label = b""
        sold = asyncio.run(at.carrier.buy(PARCEL, rate(kind), PURCHASE_ID))
    assert (sold.tracking, sold.label) == (at.server.paid[0], None)


@pytest.mark.parametrize("kind", list(SETTINGS))
def test_SHIP_8_a_paid_label_whose_picture_cannot_be_read_is_still_paid(worker: Worker, kind: Kind) -> None:
    with bench(kind, worker) as at:
        at.server.label = b"GIF8 torn"
        parcel = changed(label_format=LabelFormat.PNG)
        sold = asyncio.run(at.carrier.buy(parcel, rate(kind), PURCHASE_ID))
    assert (sold.tracking, sold.label) == (at.server.paid[0], None)

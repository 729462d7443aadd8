"""Merchant Fulfillment v0 under Amazon's SDK."""

import base64
import gzip
import hashlib
from typing import Any

import pytest

from .labels import pdf_texts, png_texts, zpl_texts
from .sdk import Sdk, create_request, eligible_request, refusal
from .server import RunningSimulator

NOBODY = "00000000-0000-4000-8000-000000000000"


def file_of(shipment: Any) -> bytes:
    """The label's file: Base64 of gzip, its MD5 checked."""
    contents = shipment.label.file_contents
    document = gzip.decompress(base64.b64decode(contents.contents))
    digest = hashlib.md5(document, usedforsecurity=False).digest()
    assert base64.b64encode(digest).decode() == contents.checksum
    return document


def codes_of(sim: RunningSimulator, order: Any) -> dict[str, list[str]]:
    """What the units of an order carry, by order item."""
    return dict(sim.scenario()["codes"][order["order_id"]])


def test_getEligibleShipmentServices_lists_services_and_rejected_ones(
    sim: RunningSimulator, amazon: Sdk
) -> None:
    request = eligible_request(sim.order("single"))

    answer = amazon.fulfillment.get_eligible_shipment_services(request).payload

    services = {each.shipping_service_id for each in answer.shipping_service_list}
    assert {"UPS_PTP_GND", "FEDEX_PTP_HOME_DELIVERY"} <= services
    assert "ZPL203" in answer.shipping_service_list[0].available_label_formats
    assert answer.rejected_shipping_service_list[0].rejection_reason_code == "WEIGHT_RESTRICTIONS"


def test_getEligibleShipmentServices_is_refused_for_a_country_of_three_letters(
    sim: RunningSimulator, amazon: Sdk
) -> None:
    request = eligible_request(sim.order("single"), country="USA")

    status, code, message = refusal(lambda: amazon.fulfillment.get_eligible_shipment_services(request))

    assert (status, code) == (400, "InvalidInput")
    assert "Value 'USA'" in message


def test_getEligibleShipmentServices_and_getRates_offer_the_same_prices(
    sim: RunningSimulator, amazon: Sdk
) -> None:
    order = sim.order("single")
    request = eligible_request(order)
    listed = amazon.fulfillment.get_eligible_shipment_services(request).payload

    old = {each.shipping_service_id: each.rate.amount for each in listed.shipping_service_list}
    rates = amazon.rates(order, grams=16 * 28.349523125).rates

    assert {rate.service_id: rate.total_charge.value for rate in rates} == old


def test_createShipment_sends_the_codes_with_the_label_purchase(sim: RunningSimulator, amazon: Sdk) -> None:
    order = sim.order("transparency")
    codes = codes_of(sim, order)

    shipment = amazon.fulfillment.create_shipment(create_request(order, codes=codes)).payload

    assert shipment.status == "Purchased"
    assert zpl_texts(file_of(shipment)) == [shipment.tracking_id]
    purchase = sim.ledger()["purchases"][0]
    assert (purchase["api"], purchase["codes"]) == ("merchant_fulfillment_v0", codes)
    now = amazon.order(order["order_id"])
    echoed = {item.order_item_id: item.transparency_codes for item in now.packages[0].package_items}
    assert {item: found for item, found in echoed.items() if found} == codes
    assert now.fulfillment.fulfillment_status == "SHIPPED"


@pytest.mark.parametrize(
    ("label_format", "file_type"),
    [
        ("ZPL203", "application/zpl"),
        ("ZPL300", "application/zpl"),
        ("PNG", "image/png"),
        ("PDF", "application/pdf"),
        ("ShippingServiceDefault", "application/pdf"),
    ],
)
def test_createShipment_gives_a_readable_label_in_each_format(
    sim: RunningSimulator, amazon: Sdk, label_format: str, file_type: str
) -> None:
    request = create_request(sim.order("single"), label_format=label_format)

    shipment = amazon.fulfillment.create_shipment(request).payload

    assert shipment.label.file_contents.file_type == file_type
    document = file_of(shipment)
    found = {
        "application/zpl": lambda: zpl_texts(document, 300 if "300" in label_format else 203),
        "image/png": lambda: png_texts(document),
        "application/pdf": lambda: pdf_texts(document),
    }[file_type]()
    assert found == [shipment.tracking_id]


def test_createShipment_called_twice_buys_twice(sim: RunningSimulator, amazon: Sdk) -> None:
    request = create_request(sim.order("single"))

    first = amazon.fulfillment.create_shipment(request).payload
    second = amazon.fulfillment.create_shipment(request).payload

    assert first.shipment_id != second.shipment_id
    assert len(sim.ledger()["purchases"]) == 2


def test_createShipment_is_refused_when_codes_are_missing_doubled_or_malformed(
    sim: RunningSimulator, amazon: Sdk
) -> None:
    order = sim.order("transparency")
    ((item, (one, two)),) = codes_of(sim, order).items()

    def words(codes: list[str]) -> str:
        request = create_request(order, codes={item: codes} if codes else {})
        status, code, message = refusal(lambda: amazon.fulfillment.create_shipment(request))
        assert (status, code) == (400, "InvalidInput")
        return message

    assert "expected 2, received 0" in words([])
    assert "expected 2, received 1" in words([one])
    assert "more than once" in words([one, one])
    assert "is not valid" in words([two, one[:-1]])
    assert sim.ledger()["purchases"] == []


def test_createShipment_is_refused_for_a_code_of_another_order_until_that_label_is_cancelled(
    sim: RunningSimulator, amazon: Sdk
) -> None:
    order, again = sim.order("transparency"), sim.add(lines=[{"sku": "SER-30", "quantity": 1}])
    other = next(each for each in sim.scenario()["orders"] if each["order_id"] == again)
    codes = codes_of(sim, order)
    stolen = {other["lines"][0]["order_item_id"]: next(iter(codes.values()))[:1]}
    first = amazon.fulfillment.create_shipment(create_request(order, codes=codes)).payload
    request = create_request(other, codes=stolen)

    refused = refusal(lambda: amazon.fulfillment.create_shipment(request))
    amazon.fulfillment.cancel_shipment(first.shipment_id)

    assert "already been used" in refused[2]
    assert amazon.fulfillment.create_shipment(request).payload.status == "Purchased"


def test_createShipment_takes_fewer_codes_for_the_order_whose_unit_has_none(
    sim: RunningSimulator, amazon: Sdk
) -> None:
    order = sim.order("transparency_override")
    codes = {item: [code for code in found if code] for item, found in codes_of(sim, order).items()}
    assert [len(found) for found in codes.values()] == [1]

    amazon.fulfillment.create_shipment(create_request(order, codes=codes))

    assert sim.ledger()["purchases"][0]["codes"] == codes


def test_createShipment_is_refused_for_a_service_or_offer_of_another_order(
    sim: RunningSimulator, amazon: Sdk
) -> None:
    order = sim.order("single")
    unknown = create_request(order, service="UPS_PTP_TELEPORT")
    foreign = create_request(order, offer_id="of-another-order")

    assert "is not available" in refusal(lambda: amazon.fulfillment.create_shipment(unknown))[2]
    assert "OfferId" in refusal(lambda: amazon.fulfillment.create_shipment(foreign))[2]


def test_getShipment_gives_the_label_again_and_refuses_unknown_ones(
    sim: RunningSimulator, amazon: Sdk
) -> None:
    request = create_request(sim.order("single"))
    bought = amazon.fulfillment.create_shipment(request).payload

    again = amazon.fulfillment.get_shipment(bought.shipment_id).payload

    assert again == bought
    unknown = refusal(lambda: amazon.fulfillment.get_shipment(NOBODY))
    assert unknown[:2] == (404, "ResourceNotFound")


def test_getShipment_is_refused_for_an_id_of_the_wrong_form(amazon: Sdk) -> None:
    amazon.client.client_side_validation = False  # so that Amazon's side is asked at all

    assert "regular expression" in refusal(lambda: amazon.fulfillment.get_shipment("x"))[2]


def test_cancelShipment_of_merchant_fulfillment_waits_for_the_refund(
    sim: RunningSimulator, amazon: Sdk
) -> None:
    order = sim.order("single")
    bought = amazon.fulfillment.create_shipment(create_request(order)).payload

    cancelled = amazon.fulfillment.cancel_shipment(bought.shipment_id).payload

    assert cancelled.status == "RefundPending"
    assert cancelled.label.file_contents.contents == ""
    assert sim.at_amazon(order["order_id"])["status"] == "SHIPPED"


def test_cancelShipment_of_merchant_fulfillment_is_refused_twice(sim: RunningSimulator, amazon: Sdk) -> None:
    bought = amazon.fulfillment.create_shipment(create_request(sim.order("single"))).payload
    amazon.fulfillment.cancel_shipment(bought.shipment_id)

    again = refusal(lambda: amazon.fulfillment.cancel_shipment(bought.shipment_id))

    assert again[:2] == (400, "InvalidInput")

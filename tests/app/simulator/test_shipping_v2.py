"""Shipping v2 under Amazon's SDK."""

import base64
from typing import Any

import pytest
from spapi.models import (  # type: ignore[import-untyped]  # Amazon ships no types
    shipping_v2 as v2,
)

from .labels import pdf_texts, png_texts, zpl_texts
from .sdk import BUSINESS, Sdk, purchase_request, rates_request, refusal, sdk
from .server import RunningSimulator


def label(documents: Any) -> bytes:
    """The file of a package's only document."""
    assert len(documents.package_documents) == 1
    return base64.b64decode(documents.package_documents[0].contents)


def test_getRates_offers_several_carriers_with_promises_and_reasons_against(
    sim: RunningSimulator, amazon: Sdk
) -> None:
    rates = amazon.rates(sim.order("single"))

    services = {rate.service_name for rate in rates.rates}
    assert {"USPS Ground Advantage", "UPS Ground", "FedEx Home Delivery", "FedEx 2Day"} <= services
    for rate in rates.rates:
        assert rate.total_charge.value > 0
        assert rate.promise.delivery_window.start < rate.promise.delivery_window.end
        assert rate.requires_additional_inputs is False
    reasons = {each.ineligibility_reasons[0].code for each in rates.ineligible_rates}
    assert reasons == {"WEIGHT_RESTRICTIONS", "TERMS_AND_CONDITIONS_NOT_ACCEPTED"}


def test_getRates_prices_depend_on_order_and_weight_alone(sim: RunningSimulator, amazon: Sdk) -> None:
    def charges(grams: int) -> list[float]:
        found = amazon.rates(sim.order("single"), grams=grams).rates
        return [rate.total_charge.value for rate in found]

    assert charges(450) == charges(450)
    assert sum(charges(900)) > sum(charges(450))


def test_getRates_protects_in_time_and_excludes_late_ones(sim: RunningSimulator, amazon: Sdk) -> None:
    order = sim.order("single")
    early = amazon.rates(order).rates
    assert all(rate.benefits.included_benefits == ["CLAIMS_PROTECTED"] for rate in early)

    sim.settings(token_seconds=10**7)
    sim.advance(8 * 24 * 3600)

    with sdk(sim) as later:
        excluded = later.rates(order).rates[0].benefits.excluded_benefits
        assert (excluded[0].benefit, excluded[0].reason_codes) == (
            "CLAIMS_PROTECTED",
            ["LATE_DELIVERY_RISK"],
        )


def test_getRates_for_prime_has_no_rate_that_would_be_late(sim: RunningSimulator, amazon: Sdk) -> None:
    order = sim.order("prime")
    deadline = amazon.order(order["order_id"]).fulfillment.deliver_by_window.latest_date_time

    rates = amazon.rates(order)

    assert rates.rates
    assert all(rate.promise.delivery_window.end <= deadline for rate in rates.rates)


def rates_with(order: Any, **changes: Any) -> Any:
    """A rates request with some top-level parts replaced."""
    request = rates_request(order)
    for name, value in changes.items():
        setattr(request, name, value)
    return request


def test_getRates_is_refused_without_the_right_shipping_business(sim: RunningSimulator, amazon: Sdk) -> None:
    request = rates_request(sim.order("single"))

    status, code, message = refusal(lambda: amazon.shipping.get_rates(request))

    assert (status, code) == (400, "InvalidRequest")
    assert "AmazonShipping_UK" in message


@pytest.mark.parametrize(("kind", "status"), [("pending", 400), ("cancelled_mid_pack", 400)])
def test_getRates_is_refused_for_orders_that_cannot_ship(
    sim: RunningSimulator, amazon: Sdk, kind: str, status: int
) -> None:
    order = sim.order(kind)
    if kind == "cancelled_mid_pack":
        sim.act(order["order_id"], "cancel")

    assert refusal(lambda: amazon.rates(order))[:2] == (status, "InvalidInput")


def test_getRates_is_refused_for_foreign_items_and_too_many_units(sim: RunningSimulator, amazon: Sdk) -> None:
    order, other = sim.order("single"), sim.order("multi_line")
    mixed = {"order_id": order["order_id"], "lines": other["lines"]}

    assert "is not in the order" in refusal(lambda: amazon.rates(mixed))[2]
    assert "Invalid quantity" in refusal(lambda: amazon.rates(order, quantity=2))[2]


def test_getRates_is_refused_for_other_channels_and_two_packages(sim: RunningSimulator, amazon: Sdk) -> None:
    order = sim.order("single")
    external = rates_with(order, channel_details=v2.ChannelDetails(channel_type="EXTERNAL"))
    two = rates_with(order, packages=rates_request(order).packages * 2)

    def ask(request: Any) -> Any:
        return amazon.shipping.get_rates(request, x_amzn_shipping_business_id=BUSINESS)

    assert refusal(lambda: ask(external))[:2] == (400, "InvalidRequest")
    assert refusal(lambda: ask(two))[:2] == (400, "InvalidRequest")


def test_purchaseShipment_ships_the_order_and_gives_a_label_that_reads_as_its_tracking_number(
    sim: RunningSimulator, amazon: Sdk
) -> None:
    order = sim.order("multi_line")

    bought = amazon.purchase(amazon.rates(order))

    detail = bought.package_document_details[0]
    assert detail.package_client_reference_id == "parcel-1"
    assert zpl_texts(label(detail)) == [detail.tracking_id]
    now = amazon.order(order["order_id"])
    assert now.fulfillment.fulfillment_status == "SHIPPED"
    assert now.packages[0].tracking_number == detail.tracking_id
    assert all(item.fulfillment.quantity_unfulfilled == 0 for item in now.order_items)
    purchase = sim.ledger()["purchases"][0]
    assert (purchase["order_id"], purchase["tracking"]) == (order["order_id"], detail.tracking_id)


def test_purchaseShipment_of_some_units_ships_partly(sim: RunningSimulator, amazon: Sdk) -> None:
    order = sim.order("transparency")
    first = {"order_id": order["order_id"], "lines": order["lines"][:1]}

    amazon.purchase(amazon.rates(first))

    assert sim.at_amazon(order["order_id"])["status"] == "PARTIALLY_SHIPPED"


def test_purchaseShipment_with_the_same_key_gives_the_same_shipment(
    sim: RunningSimulator, amazon: Sdk
) -> None:
    order = sim.order("single")
    first = amazon.purchase(amazon.rates(order), key="key-1")

    again = amazon.purchase(amazon.rates(order), key="key-1")

    assert again.shipment_id == first.shipment_id
    assert again.package_document_details == first.package_document_details
    purchases = sim.ledger()["purchases"]
    assert [(each["idempotency_key"], each["replays"]) for each in purchases] == [("key-1", 1)]


def test_purchaseShipment_without_a_key_buys_twice(sim: RunningSimulator, amazon: Sdk) -> None:
    order = sim.order("single")
    rates = amazon.rates(order)

    first, second = amazon.purchase(rates), amazon.purchase(rates)

    assert first.shipment_id != second.shipment_id
    trackings = [each["tracking"] for each in sim.ledger()["purchases"]]
    assert len(set(trackings)) == 2


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"token": "UNKNOWN"}, "RequestToken"),
        ({"rate_id": "UNKNOWN"}, "RateId"),
        ({"dpi": 600}, "DPI"),
        ({"width": 5}, "Size"),
        ({"services": [v2.RequestedValueAddedService(id="GIFT")]}, "not available"),
    ],
)
def test_purchaseShipment_is_refused_for_what_was_not_offered(
    sim: RunningSimulator, amazon: Sdk, changes: dict[str, Any], words: str
) -> None:
    rates = amazon.rates(sim.order("single"))

    status, code, message = refusal(lambda: amazon.purchase(rates, **changes))

    assert (status, code) == (400, "InvalidRequest")
    assert words in message
    assert sim.ledger()["purchases"] == []


def test_purchaseShipment_is_refused_ten_minutes_after_the_rates(sim: RunningSimulator, amazon: Sdk) -> None:
    rates = amazon.rates(sim.order("single"))
    sim.advance(601)

    assert refusal(lambda: amazon.purchase(rates))[:2] == (400, "TOKEN_EXPIRED")


def test_purchaseShipment_is_refused_when_the_order_was_cancelled_meanwhile(
    sim: RunningSimulator, amazon: Sdk
) -> None:
    order = sim.order("cancelled_mid_pack")
    rates = amazon.rates(order)
    sim.act(order["order_id"], "cancel")

    assert "is cancelled" in refusal(lambda: amazon.purchase(rates))[2]


def test_purchaseShipment_demands_a_service_of_a_required_group(sim: RunningSimulator, amazon: Sdk) -> None:
    order_id = sim.add(lines=[{"sku": "HDS-10", "quantity": 2}])
    order = next(o for o in sim.scenario()["orders"] if o["order_id"] == order_id)
    rates = amazon.rates(order)
    overnight = next(r for r in rates.rates if r.service_id == "UPS_PTP_NEXT_DAY_AIR_SAVER")
    group = overnight.available_value_added_service_groups[0]
    assert group.is_required

    assert "is required" in refusal(lambda: amazon.purchase(rates, rate_id=overnight.rate_id))[2]

    signature = [v2.RequestedValueAddedService(id=group.value_added_services[0].id)]
    amazon.purchase(rates, rate_id=overnight.rate_id, services=signature)
    cost = sim.ledger()["purchases"][0]["cost"]["amount"]
    assert float(cost) == pytest.approx(overnight.total_charge.value + 3.10)


def test_purchaseShipment_keeps_serial_numbers_as_codes_and_refuses_malformed_ones(
    sim: RunningSimulator, amazon: Sdk
) -> None:
    order = sim.order("transparency_prime")
    codes = sim.scenario()["codes"][order["order_id"]]
    broken = {item: ["AZ:SHORT"] for item in codes}

    rates = amazon.rates(order, codes=broken)
    assert "is not valid" in refusal(lambda: amazon.purchase(rates))[2]

    amazon.purchase(amazon.rates(order, codes=codes))
    assert sim.ledger()["purchases"][0]["codes"] == codes
    contents = amazon.order(order["order_id"]).packages[0].package_items
    assert {item.order_item_id: item.transparency_codes for item in contents} == codes


def test_getShipmentDocuments_reprints_in_every_offered_format(sim: RunningSimulator, amazon: Sdk) -> None:
    bought = amazon.purchase(amazon.rates(sim.order("single")))
    tracking = bought.package_document_details[0].tracking_id

    def reprint(form: str, dpi: int) -> bytes:
        answer = amazon.shipping.get_shipment_documents(
            bought.shipment_id,
            "parcel-1",
            format=form,
            dpi=dpi,
            x_amzn_shipping_business_id=BUSINESS,
        )
        return label(answer.payload.package_document_detail)

    assert png_texts(reprint("PNG", 203)) == png_texts(reprint("PNG", 300)) == [tracking]
    assert zpl_texts(reprint("ZPL", 203)) == zpl_texts(reprint("ZPL", 300), 300) == [tracking]
    assert pdf_texts(reprint("PDF", 300)) == [tracking]


def test_getShipmentDocuments_is_refused_for_unknown_shipments_packages_and_formats(
    sim: RunningSimulator, amazon: Sdk
) -> None:
    bought = amazon.purchase(amazon.rates(sim.order("single")))

    def reprint(shipment: str, package: str, **more: Any) -> tuple[int, str, str]:
        more["x_amzn_shipping_business_id"] = BUSINESS
        ask = amazon.shipping.get_shipment_documents
        return refusal(lambda: ask(shipment, package, **more))

    assert reprint("unknown", "parcel-1")[:2] == (404, "NotFound")
    assert reprint(bought.shipment_id, "parcel-2")[:2] == (400, "InvalidRequest")
    assert "dpi 72" in reprint(bought.shipment_id, "parcel-1", dpi=72)[2]


def test_cancelShipment_frees_the_label_and_leaves_the_order_shipped(
    sim: RunningSimulator, amazon: Sdk
) -> None:
    order = sim.order("single")
    bought = amazon.purchase(amazon.rates(order))

    amazon.shipping.cancel_shipment(bought.shipment_id, x_amzn_shipping_business_id=BUSINESS)

    assert sim.ledger()["purchases"][0]["cancelled"] is True
    now = amazon.order(order["order_id"])
    assert now.fulfillment.fulfillment_status == "SHIPPED"
    assert now.packages[0].package_status.status == "CANCELLED"


def test_cancelShipment_is_refused_twice_and_for_unknown_shipments(
    sim: RunningSimulator, amazon: Sdk
) -> None:
    bought = amazon.purchase(amazon.rates(sim.order("single")))

    def cancel(shipment: str) -> Any:
        return amazon.shipping.cancel_shipment(shipment, x_amzn_shipping_business_id=BUSINESS)

    cancel(bought.shipment_id)
    assert refusal(lambda: cancel(bought.shipment_id))[:2] == (400, "InvalidRequest")
    assert refusal(lambda: cancel("unknown"))[:2] == (404, "NotFound")


def test_getTracking_knows_a_bought_parcel_and_refuses_others(sim: RunningSimulator, amazon: Sdk) -> None:
    rates = amazon.rates(sim.order("single"))
    tracking = amazon.purchase(rates).package_document_details[0].tracking_id
    carrier = rates.rates[0].carrier_id

    def track(number: str, by: str) -> Any:
        ask = amazon.shipping.get_tracking
        return ask(number, by, x_amzn_shipping_business_id=BUSINESS).payload

    found = track(tracking, carrier)
    assert (found.tracking_id, found.summary.status) == (tracking, "PreTransit")
    assert refusal(lambda: track(tracking, "DHL"))[:2] == (404, "NotFound")


def test_labels_of_a_whole_shift_have_distinct_tracking_numbers(sim: RunningSimulator, amazon: Sdk) -> None:
    for order in sim.scenario()["orders"]:
        if order["status"] == "UNSHIPPED":
            request = purchase_request(amazon.rates(order))
            amazon.shipping.purchase_shipment(request, x_amzn_shipping_business_id=BUSINESS)

    trackings = [each["tracking"] for each in sim.ledger()["purchases"]]
    assert len(trackings) == len(set(trackings)) == 13

"""Shipping API v2 for channel AMAZON: rates, purchase, documents, cancel, tracking."""

import hashlib
from datetime import datetime
from decimal import Decimal

from app.simulator.buying import Bought, Quotation
from app.simulator.clock import iso, parse_iso
from app.simulator.http import Call, Json, Refusal, Reply, read
from app.simulator.rates import Offer, Parameters, quote
from app.simulator.shipping_v2_shape import (
    DPIS,
    LAYOUT,
    SIGNATURE,
    Package,
    PurchaseRequest,
    RatesRequest,
    Specification,
    benefits_json,
    documents_json,
    ineligible_json,
    promise_json,
    rate_json,
)
from app.simulator.state import Content, Order, Purchase
from app.simulator.transparency import judge
from app.simulator.world import World

_INVALID = ("InvalidRequest", "Request is missing or has invalid parameters")
_GRAMS = {"GRAM": 1.0, "KILOGRAM": 1000.0, "OUNCE": 28.349523125, "POUND": 453.59237}
_MILLIMETRES = {"INCH": 25.4, "CENTIMETER": 10.0}


def get_rates(world: World, call: Call) -> Reply:
    """Offers for one parcel of an Amazon order, good for ten minutes."""
    _business(world, call)
    request = read(call, RatesRequest, *_INVALID)
    package, order = _package(request), _order(world, call, request)
    contents = _contents(package)
    world.check_contents(order, contents)
    offers, out = quote(order, _parameters(world, request, package))
    count = str(len(world.quotations))
    token = hashlib.sha256(f"{world.settings.seed}/{count}".encode()).hexdigest().upper()[:40]
    keyed = {_rate_id(token, offer): offer for offer in offers}
    world.quotations[token] = Quotation(
        account=call.account,
        order_id=order.order_id,
        package_reference=package.package_client_reference_id,
        contents=contents,
        ship_from=request.ship_from.lines(),
        offers=keyed,
        made=world.clock.monotonic(),
        request=call.json(),
    )
    rates = [rate_json(rate_id, offer, package.weight) for rate_id, offer in keyed.items()]
    ineligible = [ineligible_json(each) for each in out]
    payload = {"requestToken": token, "rates": rates, "ineligibleRates": ineligible}
    return Reply(200, {"payload": payload})


def purchase_shipment(world: World, call: Call) -> Reply:
    """Buy an offered rate once per idempotency key."""
    _business(world, call)
    request = read(call, PurchaseRequest, *_INVALID)
    key = call.headers.get("x-amzn-idempotencykey")
    again = world.by_key.get((call.account, key or ""))
    if again is not None:
        world.purchases[again].replays += 1
        return Reply(200, {"payload": world.purchases[again].answer})
    quotation, offer = _quoted(world, call, request)
    specification = _offered(request.requested_document_specification)
    extra = _extra(offer, request)
    order = world.shippable(call.account, quotation.order_id)
    _judge_codes(world, order, quotation.contents)
    bought = Bought(
        api="shipping_v2",
        shipment_id=world.shipment_digits(),
        idempotency_key=key,
        package_reference=quotation.package_reference,
        label_format=specification.format,
        dpi=specification.dpi or DPIS[specification.format][-1],
        extra=extra,
        ship_from=quotation.ship_from,
        request={"rates": quotation.request, "purchase": call.json()},
    )
    purchase = world.buy(order, offer, quotation.contents, bought)
    purchase.answer = _bought(purchase, offer)
    if key:
        world.by_key[call.account, key] = purchase.shipment_id
    return Reply(200, {"payload": purchase.answer})


def get_shipment_documents(world: World, call: Call) -> Reply:
    """The label again, in any format that was offered."""
    _business(world, call)
    purchase = _purchase(world, call)
    if call.one("packageClientReferenceId") != purchase.package_reference:
        raise _invalid("packageClientReferenceId is missing or unknown in this shipment")
    form = call.one("format") or purchase.label_format
    dpis = DPIS.get(form)
    if dpis is None:
        raise _invalid(f"format {form} is not supported")
    dpi = _dpi(call.one("dpi"), purchase.dpi if purchase.dpi in dpis else dpis[-1])
    if dpi not in dpis:
        raise _invalid(f"dpi {dpi} is not supported")
    detail = documents_json(purchase, form, dpi)
    body = {"shipmentId": purchase.shipment_id, "packageDocumentDetail": detail}
    return Reply(200, {"payload": body})


def cancel_shipment(world: World, call: Call) -> Reply:
    """Cancel a label once; its order stays as it is."""
    _business(world, call)
    purchase = _purchase(world, call)
    if purchase.cancelled_at is not None:
        raise _invalid("The shipment is already cancelled")
    world.void(purchase)
    return Reply(200, {"payload": {}})


def get_tracking(world: World, call: Call) -> Reply:
    """Where a parcel is: created, and nothing more, since nobody carries it."""
    _business(world, call)
    tracking, carrier = call.one("trackingId"), call.one("carrierId")
    if not tracking or not carrier:
        raise _invalid("TrackingId or CarrierId is missing in the request")
    found = (each for each in world.purchases.values() if each.tracking == tracking)
    purchase = next(found, None)
    if purchase is None or (purchase.account, purchase.carrier_id) != (call.account, carrier):
        raise _not_found()
    event = {"eventCode": "ReadyForReceive", "eventTime": iso(purchase.at)}
    payload = {
        "trackingId": tracking,
        "alternateLegTrackingId": "",
        "eventHistory": [event],
        "promisedDeliveryDate": iso(purchase.delivery[1]),
        "summary": {"status": "PreTransit", "trackingDetailCodes": {"forward": [], "returns": []}},
    }
    return Reply(200, {"payload": payload})


def _business(world: World, call: Call) -> None:
    business = call.headers.get("x-amzn-shipping-business-id", "AmazonShipping_UK")
    if business != world.settings.business_id:
        raise _invalid(f"Shipping business {business} is not the one of this account")


def _package(request: RatesRequest) -> Package:
    if request.channel_details.channel_type != "AMAZON":
        raise _invalid("ChannelType must be AMAZON")
    if len(request.packages) != 1:
        raise _invalid("Exactly one package is supported")
    package = request.packages[0]
    sizes = package.dimensions
    if min(package.weight.value, sizes.length, sizes.width, sizes.height) <= 0:
        raise _invalid("Weight and dimensions must be greater than zero")
    if package.weight.unit not in _GRAMS or sizes.unit not in _MILLIMETRES:
        raise _invalid("Unknown unit of weight or dimensions")
    return package


def _order(world: World, call: Call, request: RatesRequest) -> Order:
    details = request.channel_details.amazon_order_details
    if details is None:
        raise _invalid("AmazonOrderDetails object cannot be null")
    return world.shippable(call.account, details.order_id)


def _contents(package: Package) -> tuple[Content, ...]:
    for item in package.items:
        if len(item.serial_numbers) > item.quantity:
            raise _invalid("More serialNumbers than units")
    return tuple(
        Content(item.item_identifier or "", item.quantity, item.serial_numbers) for item in package.items
    )


def _judge_codes(world: World, order: Order, contents: tuple[Content, ...]) -> None:
    """serialNumbers, where sent, are judged; Amazon documents no duty to send them here."""
    judge(order, [content for content in contents if content.codes], world.codes_in_use())


def _parameters(world: World, request: RatesRequest, package: Package) -> Parameters:
    sizes = package.dimensions
    longest = max(sizes.length, sizes.width, sizes.height) * _MILLIMETRES[sizes.unit]
    grams = package.weight.value * _GRAMS[package.weight.unit]
    return Parameters(world.settings.seed, grams, longest, _ship_date(world, request.ship_date))


def _ship_date(world: World, text: str | None) -> datetime:
    try:
        return parse_iso(text) if text else world.clock.now()
    except ValueError as error:
        raise _invalid("ShipDate must be in ISO 8601 format") from error


def _rate_id(token: str, offer: Offer) -> str:
    return hashlib.sha256(f"{token}/{offer.service.service_id}".encode()).hexdigest().upper()[:29]


def _quoted(world: World, call: Call, request: PurchaseRequest) -> tuple[Quotation, Offer]:
    quotation = world.quotations.get(request.request_token)
    if quotation is None or quotation.account != call.account:
        raise _invalid("RequestToken is unknown")
    if world.clock.monotonic() - quotation.made > world.settings.rate_seconds:
        raise Refusal(400, "TOKEN_EXPIRED", "The request token has expired. Get the rates again.")
    offer = quotation.offers.get(request.rate_id)
    if offer is None:
        raise _invalid("RateId is not among the rates of this request token")
    return quotation, offer


def _offered(asked: Specification) -> Specification:
    """The document specification, if it is one that getRates offered."""
    size = asked.size
    problems = {
        "Format": asked.format not in DPIS,
        "Size": (size.length, size.width, size.unit) != (6, 4, "INCH"),
        "DPI": asked.dpi is not None and asked.dpi not in DPIS.get(asked.format, []),
        "PageLayout": asked.page_layout not in (None, LAYOUT),
        "RequestedDocumentTypes": asked.requested_document_types != ("LABEL",),
    }
    for name, wrong in problems.items():
        if wrong:
            raise _invalid(f"{name} is not in the supported document specifications")
    return asked


def _extra(offer: Offer, request: PurchaseRequest) -> Decimal:
    wanted = {service.id for service in request.requested_value_added_services}
    if wanted - {SIGNATURE}:
        raise _invalid("The value-added service is not available for this rate")
    if offer.signature_required and not wanted:
        raise _invalid("A value-added service of group DELIVERY_CONFIRMATION is required")
    return offer.signature if wanted else Decimal(0)


def _bought(purchase: Purchase, offer: Offer) -> Json:
    detail = documents_json(purchase, purchase.label_format, purchase.dpi)
    return {
        "shipmentId": purchase.shipment_id,
        "packageDocumentDetails": [detail],
        "promise": promise_json(offer.pickup, offer.delivery),
        "benefits": benefits_json(offer),
    }


def _purchase(world: World, call: Call) -> Purchase:
    purchase = world.purchases.get(call.path["shipment_id"])
    if purchase is None or purchase.account != call.account or purchase.api != "shipping_v2":
        raise _not_found()
    return purchase


def _dpi(text: str | None, default: int) -> int:
    try:
        return int(float(text)) if text else default
    except ValueError as error:
        raise _invalid("dpi must be a number") from error


def _invalid(details: str) -> Refusal:
    return Refusal(400, *_INVALID, details)


def _not_found() -> Refusal:
    return Refusal(404, "NotFound", "The requested resource is invalid or doesn't exist")

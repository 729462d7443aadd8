"""Buy Shipping through Shipping API v2 (channel AMAZON): one parcel a shipment, bought under a key."""

import re

from app.amazon import operations
from app.amazon.documents import shipping_label
from app.amazon.operations import Operation
from app.amazon.shipping_v2_rates import Terms, rates_from, terms_of
from app.amazon.times import iso
from app.amazon.transport import Call, Transport
from app.amazon.wire import shipping_v2 as wire
from app.amazon.wire.base import decode
from app.domain.marketplace import marketplace
from app.domain.money import Money
from app.domain.order import Recipient
from app.domain.shipping import Api, Bought, Label, LabelFormat, Parcel, ParcelItem, Purchase, Rate
from app.ports.clock import Clock
from app.ports.errors import Malformed, OutcomeUnknown, Refused

_CANCELLED_ALREADY = re.compile(r"\balready (?:been )?cancell?ed\b", re.IGNORECASE)


class ShippingV2Carrier:
    """``business`` overrides the marketplace's x-amzn-shipping-business-id (Amazon documents ten of them)."""

    api = Api.SHIPPING_V2
    repeats_safely = True

    def __init__(self, transport: Transport, clock: Clock, business: str = "") -> None:
        self._transport = transport
        self._clock = clock
        self._business = business

    async def rates(self, parcel: Parcel) -> tuple[Rate, ...]:
        """Offers, good for ten minutes (then TOKEN_EXPIRED); none whose label cannot be had."""
        business = self._business_of(parcel.marketplace_id)
        call = Call(operations.GET_RATES, headers=_headers(business), body=_rates_request(parcel))
        body = await self._transport.send(call)
        result = decode(operations.GET_RATES.name, body, wire.GetRatesResponse).payload
        return rates_from(result, parcel, business, self._clock.now())

    async def buy(self, parcel: Parcel, rate: Rate, purchase_id: str) -> Bought:
        """Buys once per ``purchase_id``, however often it is called."""
        terms = _terms(operations.PURCHASE_SHIPMENT, rate)
        request = wire.PurchaseRequest(
            request_token=terms.request_token,
            rate_id=rate.rate_id,
            requested_document_specification=terms.specification,
            requested_value_added_services=tuple(wire.RequestedService(each) for each in terms.added),
        )
        headers = (*_headers(terms.business), ("x-amzn-IdempotencyKey", purchase_id))
        body = await self._transport.send(Call(operations.PURCHASE_SHIPMENT, headers=headers, body=request))
        return _bought(body, rate, terms.specification.dpi or parcel.dpi)

    async def label(self, purchase: Purchase, format: LabelFormat, dpi: int) -> Label:
        """The bought label again; in its own format where ``format`` was not offered."""
        terms = _terms(operations.GET_DOCUMENTS, purchase.rate)
        is_offered = (format.value, dpi) in terms.offered
        form, resolution = (format.value, dpi) if is_offered else terms.bought_as(dpi)
        reference = package_reference(purchase.order_id, purchase.package)
        query = (("packageClientReferenceId", reference), ("format", form), ("dpi", str(resolution)))
        path = {"shipment_id": purchase.shipment_id}
        call = Call(operations.GET_DOCUMENTS, path, query, _headers(terms.business))
        body = await self._transport.send(call)
        detail = decode(call.operation.name, body, wire.DocumentsResponse).payload.package_document_detail
        label = shipping_label(detail.package_documents, resolution)
        if label is None:
            raise Malformed(f"{call.operation.name} answered without a readable label")
        return label

    async def cancel(self, purchase: Purchase) -> None:
        """Voids the label; Refused where it stays paid. The order stays Shipped at Amazon."""
        terms = _terms(operations.CANCEL_SHIPMENT, purchase.rate)
        path = {"shipment_id": purchase.shipment_id}
        try:
            await self._transport.send(Call(operations.CANCEL_SHIPMENT, path, (), _headers(terms.business)))
        except Refused as refused:
            if not _CANCELLED_ALREADY.search(refused.words):  # Shipping v2 tells a shipment's state nowhere
                raise

    def _business_of(self, marketplace_id: str) -> str:
        known = marketplace(marketplace_id)
        business = self._business or (known.business_id if known else None)
        if not business:
            words = "Amazon names no Shipping v2 business for this marketplace; use Merchant Fulfillment."
            raise Refused(operations.GET_RATES.name, "NoShippingBusiness", words)
        return business

    def __repr__(self) -> str:
        return "<ShippingV2Carrier>"


def package_reference(order_id: str, package: int) -> str:
    """packageClientReferenceId: the same for rates and for documents."""
    return f"{order_id}-{package}"


def _headers(business: str) -> tuple[tuple[str, str], ...]:
    """Always explicit: without it Amazon takes AmazonShipping_UK."""
    return (("x-amzn-shipping-business-id", business),)


def _terms(operation: Operation, rate: Rate) -> Terms:
    terms = terms_of(rate)
    if terms is None:
        raise Refused(operation.name, "NotOurRate", "This rate did not come from Shipping v2.")
    return terms


def _rates_request(parcel: Parcel) -> wire.GetRatesRequest:
    """shipTo is left out: for channel AMAZON it is the order's."""
    channel = wire.ChannelDetails("AMAZON", wire.AmazonOrderDetails(parcel.order_id))
    sender, ship_date = _address(parcel.ship_from), iso(parcel.ship_at)
    return wire.GetRatesRequest(sender, (_package(parcel),), channel, ship_date)


def _package(parcel: Parcel) -> wire.Package:
    """Insured for nothing: insurance is bought only where somebody asked for it."""
    sides = (parcel.length_mm / 10, parcel.width_mm / 10, parcel.height_mm / 10)
    return wire.Package(
        dimensions=wire.Dimensions(*sides, unit="CENTIMETER"),
        weight=wire.Weight(parcel.weight_grams, "GRAM"),
        insured_value=wire.Amount(0, _currency(parcel)),
        package_client_reference_id=package_reference(parcel.order_id, parcel.package),
        items=tuple(_item(item) for item in parcel.items),
    )


def _currency(parcel: Parcel) -> str:
    values = (item.unit_value.currency for item in parcel.items if item.unit_value)
    known = marketplace(parcel.marketplace_id)
    return next(values, known.currency if known else "USD")


def _item(item: ParcelItem) -> wire.Item:
    value = None if item.unit_value is None else _amount(item.unit_value)
    return wire.Item(item.quantity, item.order_item_id, value, item.codes)


def _amount(money: Money) -> wire.Amount:
    return wire.Amount(float(money.amount), money.currency)


def _address(sender: Recipient) -> wire.Address:
    return wire.Address(
        name=sender.name or sender.company,
        address_line1=sender.line1,
        city=sender.city,
        state_or_region=sender.region,
        postal_code=sender.postal_code,
        country_code=sender.country,
        address_line2=sender.line2 or None,
        address_line3=sender.line3 or None,
        company_name=sender.company or None,
        phone_number=sender.phone or None,
    )


def _bought(body: bytes, rate: Rate, dpi: int) -> Bought:
    """A paid label whose document cannot be read is still paid: its label is fetched later. An answer that
    cannot be read at all leaves the outcome unknown.
    """
    try:
        result = decode(operations.PURCHASE_SHIPMENT.name, body, wire.PurchaseResponse).payload
    except Malformed as error:
        raise OutcomeUnknown(str(error)) from error
    details = result.package_document_details
    documents = [document for detail in details for document in detail.package_documents]
    tracking = next((detail.tracking_id for detail in details if detail.tracking_id), "")
    label = shipping_label(documents, dpi)
    return Bought(result.shipment_id, tracking or "", rate.carrier, rate.service, rate.cost, label)

"""Buy Shipping through Merchant Fulfillment v0: the API that documents Transparency codes, and has no
idempotency key.
"""

from datetime import datetime

import msgspec

from app.amazon import operations
from app.amazon.documents import mfn_format, mfn_label
from app.amazon.shipping_v2_rates import excluded_words
from app.amazon.times import iso, utc_or_none
from app.amazon.transport import Call, Transport
from app.amazon.wire import merchant_fulfillment as wire
from app.amazon.wire.base import decode, decode_or_none
from app.domain.money import Money
from app.domain.order import Recipient, Window
from app.domain.shipping import Api, Bought, Label, LabelFormat, Parcel, Purchase, Rate
from app.ports.clock import Clock
from app.ports.errors import Malformed, OutcomeUnknown, OutsideError, Refused
from app.ports.purchases import Refund

_REFUNDED = ("RefundPending", "RefundApplied")
_REFUNDS = {
    "RefundPending": Refund.PENDING,
    "RefundApplied": Refund.APPLIED,
    "RefundRejected": Refund.REJECTED,
}
_TRACKED = "DeliveryConfirmationWithoutSignature"


class _Terms(msgspec.Struct, frozen=True):
    """``Rate.token``: the label formats that this service offers."""

    formats: tuple[str, ...] | None = None


class MerchantFulfillmentCarrier:
    """``email`` is the sender's: this API wants one. ``buy`` is never repeated: OutcomeUnknown where it may
    have bought.
    """

    api = Api.MERCHANT_FULFILLMENT
    repeats_safely = False

    def __init__(self, transport: Transport, clock: Clock, email: str) -> None:
        self._transport = transport
        self._clock = clock
        self._email = email

    async def rates(self, parcel: Parcel) -> tuple[Rate, ...]:
        """Offers for the parcel with its codes."""
        request = wire.EligibleRequest(_details(parcel, self._email, None))
        body = await self._transport.send(Call(operations.GET_ELIGIBLE, body=request))
        result = decode(operations.GET_ELIGIBLE.name, body, wire.EligibleResponse).payload
        return tuple(_rate(service, self._clock.now()) for service in result.shipping_service_list)

    async def buy(self, parcel: Parcel, rate: Rate, purchase_id: str) -> Bought:
        """Buys; ``purchase_id`` cannot be told to this API."""
        terms = decode_or_none(rate.token.encode(), _Terms) or _Terms()
        form = mfn_format(terms.formats, parcel.label_format, parcel.dpi)
        details = _details(parcel, self._email, form)
        request = wire.CreateRequest(details, rate.service_id, rate.rate_id)
        body = await self._transport.send(Call(operations.CREATE_SHIPMENT, body=request))
        return _bought(body, rate, parcel.dpi)

    async def label(self, purchase: Purchase, format: LabelFormat, dpi: int) -> Label:
        """The bought label again, always in the format that was bought."""
        call = Call(operations.GET_SHIPMENT, {"shipment_id": purchase.shipment_id})
        body = await self._transport.send(call)
        shipment = decode(call.operation.name, body, wire.ShipmentResponse).payload
        label = mfn_label(shipment.label, dpi)
        if label is None:
            raise Malformed(f"{call.operation.name} answered without a label that checks")
        return label

    async def cancel(self, purchase: Purchase) -> None:
        """Asks for the refund; Refused where it is rejected and the label stays paid."""
        call = Call(operations.CANCEL_MFN, {"shipment_id": purchase.shipment_id})
        try:
            body = await self._transport.send(call)
        except Refused:
            if not await self._is_cancelled(purchase):
                raise
            return
        answered = decode_or_none(body, wire.ShipmentResponse)
        if answered is not None and answered.payload.status == "RefundRejected":
            raise Refused(call.operation.name, "RefundRejected", "Amazon rejected the refund.")

    async def refund(self, purchase: Purchase) -> Refund:
        """What Amazon says of a voided label's money."""
        call = Call(operations.GET_SHIPMENT, {"shipment_id": purchase.shipment_id})
        body = await self._transport.send(call)
        shipment = decode(call.operation.name, body, wire.ShipmentResponse).payload
        return _REFUNDS.get(shipment.status, Refund.NONE)

    async def _is_cancelled(self, purchase: Purchase) -> bool:
        """Whether the refund was asked for already; False where the shipment is not known there."""
        call = Call(operations.GET_SHIPMENT, {"shipment_id": purchase.shipment_id})
        try:
            body = await self._transport.send(call)
        except Refused:
            return False
        except OutsideError as error:
            raise OutcomeUnknown(str(error)) from error
        answered = decode_or_none(body, wire.ShipmentResponse)
        return answered is not None and answered.payload.status in _REFUNDED

    def __repr__(self) -> str:
        return "<MerchantFulfillmentCarrier>"


def _details(parcel: Parcel, email: str, label_format: str | None) -> wire.ShipmentRequestDetails:
    items = tuple(wire.Item(item.order_item_id, item.quantity, item.codes) for item in parcel.items)
    sides = (parcel.length_mm / 10, parcel.width_mm / 10, parcel.height_mm / 10)
    return wire.ShipmentRequestDetails(
        amazon_order_id=parcel.order_id,
        item_list=items,
        ship_from_address=_address(parcel.ship_from, email),
        package_dimensions=wire.Dimensions(*sides, unit="centimeters"),
        weight=wire.Weight(parcel.weight_grams, "g"),
        shipping_service_options=wire.ServiceOptions(_TRACKED, False, label_format),
        ship_date=iso(parcel.ship_at),
    )


def _address(sender: Recipient, email: str) -> wire.Address:
    return wire.Address(
        name=sender.name or sender.company,
        address_line1=sender.line1,
        email=email,
        city=sender.city,
        postal_code=sender.postal_code,
        country_code=sender.country,
        phone=sender.phone,
        address_line2=sender.line2 or None,
        address_line3=sender.line3 or None,
        state_or_province_code=sender.region or None,
    )


def _rate(service: wire.Service, offered_at: datetime) -> Rate:
    benefits = service.benefits or wire.Benefits()
    formats = service.available_label_formats
    promise = (service.earliest_estimated_delivery_date, service.latest_estimated_delivery_date)
    excluded = benefits.excluded_benefits or ()
    return Rate(
        api=Api.MERCHANT_FULFILLMENT,
        carrier_id=service.carrier_name,
        carrier=service.carrier_name,
        service_id=service.shipping_service_id,
        service=service.shipping_service_name,
        cost=_money(service.rate_with_adjustments or service.rate),
        rate_id=service.shipping_service_offer_id,
        token=msgspec.json.encode(_Terms(formats)).decode(),
        promise=Window(*(utc_or_none(moment) for moment in promise)),
        protection=benefits.included_benefits or (),
        excluded=tuple(excluded_words(each.benefit, each.reason_codes) for each in excluded),
        is_zpl_offered=any(name.startswith("ZPL") for name in formats or ()),
        needs_inputs=service.requires_additional_seller_inputs,
        offered_at=offered_at,
    )


def _bought(body: bytes, rate: Rate, dpi: int) -> Bought:
    """A label that does not check is fetched later; an answer that cannot be read leaves the outcome
    unknown.
    """
    try:
        shipment = decode(operations.CREATE_SHIPMENT.name, body, wire.ShipmentResponse).payload
    except Malformed as error:
        raise OutcomeUnknown(str(error)) from error
    service = shipment.shipping_service
    charged = service.rate_with_adjustments or service.rate
    return Bought(
        shipment_id=shipment.shipment_id,
        tracking=shipment.tracking_id or "",
        carrier=service.carrier_name or rate.carrier,
        service=service.shipping_service_name or rate.service,
        cost=_money(charged) if charged else rate.cost,
        label=mfn_label(shipment.label, dpi),
    )


def _money(amount: wire.CurrencyAmount) -> Money:
    return Money(amount.amount, amount.currency_code)

"""What the worker answers, as rates, labels and the errors of the ports. Pure."""

from collections.abc import Mapping, Sequence
from datetime import datetime, time
from decimal import Decimal

import msgspec

from app.carriers.accounts import CarrierAccount
from app.carriers.goods import NotOffered
from app.carriers.images import format_of
from app.carriers.jobs import Failure, FailureKind, Quote, Sold
from app.decoding import json_decoder
from app.domain.carrier_kinds import KINDS
from app.domain.clocks import Clock
from app.domain.money import Money
from app.domain.order import Window
from app.domain.price_list import priced
from app.domain.shipping import Api, Bought, DeliveryOption, Label, LabelFormat, Parcel, Rate, Signature
from app.domain.shopping.zones import clocks_at
from app.ports.errors import (
    Malformed,
    OutcomeUnknown,
    OutsideError,
    Refused,
    Throttled,
    Unauthorised,
    Unreachable,
)

_AT_THE_DOOR = {
    Signature.NONE: (),
    Signature.ANY: (DeliveryOption.SIGNATURE,),
    Signature.ADULT: (DeliveryOption.SIGNATURE, DeliveryOption.ADULT_SIGNATURE),
}
_PICTURE_DPI = 203  # of 4 × 6 inches in 800 × 1200 dots


class Terms(msgspec.Struct, frozen=True, omit_defaults=True):
    """``Rate.token``: what the purchase repeats of its quote, and how its label was to be drawn."""

    options: Mapping[str, str] = {}
    label_format: LabelFormat = LabelFormat.ZPL
    dpi: int = 203


def terms_of(rate: Rate) -> Terms:
    """Plain terms for a rate whose token is not ours."""
    try:
        return json_decoder(Terms).decode(rate.token)
    except msgspec.DecodeError:
        return Terms()


def rate_of(account: CarrierAccount, parcel: Parcel, quote: Quote, offered_at: datetime) -> Rate:
    """The carrier's hours are those of the destination."""
    to = parcel.ship_to
    terms = Terms(quote.options, parcel.label_format, parcel.dpi)
    variant = ",".join(f"{name}={value}" for name, value in sorted(quote.options.items()))
    return Rate(
        api=Api.KARRIO,
        carrier_id=account.name,
        carrier=account.kind.carrier,
        service_id=quote.service,
        service=quote.name,
        cost=Money(Decimal(quote.amount).quantize(Decimal("0.01")), quote.currency),
        rate_id=f"{quote.service}:{variant}" if variant else quote.service,
        token=msgspec.json.encode(terms).decode(),
        promise=promise(quote.arrives, clocks_at(to.country, to.region, to.postal_code)),
        offered_at=offered_at,
        kind=quote.kind,
        options=_AT_THE_DOOR[parcel.signature],
    )


def quotes_of(account: CarrierAccount, parcel: Parcel) -> tuple[Quote, ...]:
    """By the seller's own price list, which promises no day; none where the carrier tells its prices itself.
    Raises NotOffered for a parcel that the list has no price for.
    """
    if not account.kind.is_listed:
        return ()
    to, names = parcel.ship_to.country, KINDS[account.kind].services
    found = priced(account.prices(), to, parcel.weight_grams)
    if not found:
        words = f"The price list of {account.name} has no price for {parcel.weight_grams} g to {to}."
        raise NotOffered("no_price", words)
    return tuple(
        Quote(each.service, names[each.service], each.service, str(each.cost.amount), each.cost.currency)
        for each in found
    )


def promise(arrives: str, clocks: Sequence[Clock]) -> Window:
    """That day at the destination, to the carrier's hour or to its end; open where nothing was said. Where
    several clocks are possible, it is that day on each of them.
    """
    try:
        said = datetime.fromisoformat(arrives).replace(tzinfo=None)
    except ValueError:
        return Window()
    starts = datetime.combine(said.date(), time())
    ends = said if said > starts else datetime.combine(said.date(), time(23, 59, 59))
    return Window(max(each.moment(starts) for each in clocks), min(each.moment(ends) for each in clocks))


def bought_of(rate: Rate, sold: Sold) -> Bought:
    label = None if sold.label is None else label_from(sold.label, terms_of(rate).dpi)
    return Bought(sold.shipment_id, sold.tracking, rate.carrier, rate.service, rate.cost, label)


def label_from(data: bytes, dpi: int) -> Label:
    """``dpi``: of the printer that it was ordered for; a picture has its own."""
    form = format_of(data)
    return Label(form, data, _PICTURE_DPI if form is LabelFormat.PNG else dpi)


def error_of(operation: str, failure: Failure) -> OutsideError:
    """``operation`` names the account; the carrier's words go with Refused alone, outside its message."""
    if failure.kind in (FailureKind.REFUSED, FailureKind.ABSENT):
        return Refused(operation, failure.code, failure.words)
    if failure.kind is FailureKind.THROTTLED:
        return Throttled(operation, failure.retry_after)
    return _KINDS[failure.kind](f"{operation}: {failure.how}")


_KINDS: Mapping[FailureKind, type[OutsideError]] = {
    FailureKind.UNREACHABLE: Unreachable,
    FailureKind.UNAUTHORISED: Unauthorised,
    FailureKind.UNKNOWN: OutcomeUnknown,
    FailureKind.MALFORMED: Malformed,
}

"""Shipping v2's offers to the domain's rates. Pure."""

from datetime import datetime

import msgspec

from app.amazon.documents import specification
from app.amazon.times import utc_or_none
from app.amazon.wire import shipping_v2 as wire
from app.amazon.wire.base import decode_or_none
from app.domain.money import Money
from app.domain.order import Window
from app.domain.shipping import Api, LabelFormat, Parcel, Rate


class Terms(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a purchase must repeat of its offer; travels in ``Rate.token``, so that it outlives a restart.

    ``offered``: the label formats and dpis that may be asked for again. ``added``: required extra services.
    """

    request_token: str
    business: str
    specification: wire.Specification
    added: tuple[str, ...] = ()
    offered: tuple[tuple[str, int], ...] = ()

    def bought_as(self, dpi: int) -> tuple[str, int]:
        """The format and dpi of the purchase itself."""
        return self.specification.format, self.specification.dpi or dpi


def rates_from(
    result: wire.GetRatesResult, parcel: Parcel, business: str, offered_at: datetime
) -> tuple[Rate, ...]:
    """One rate for each offer that has a label document to ask for."""
    rates = (_rate(offer, result.request_token, parcel, business, offered_at) for offer in result.rates)
    return tuple(rate for rate in rates if rate is not None)


def terms_of(rate: Rate) -> Terms | None:
    """Back from ``Rate.token``; None for a rate of another seller of labels."""
    return decode_or_none(rate.token.encode(), Terms) if rate.api is Api.SHIPPING_V2 else None


def _rate(offer: wire.Rate, token: str, parcel: Parcel, business: str, offered_at: datetime) -> Rate | None:
    supported = offer.supported_document_specifications
    document = specification(supported, parcel.label_format, parcel.dpi)
    if document is None:
        return None
    added = _required(offer)
    terms = Terms(token, business, document, tuple(each.id for each in added), _offered(supported))
    return Rate(
        api=Api.SHIPPING_V2,
        carrier_id=offer.carrier_id,
        carrier=offer.carrier_name,
        service_id=offer.service_id,
        service=offer.service_name,
        cost=_cost(offer, added),
        rate_id=offer.rate_id,
        token=msgspec.json.encode(terms).decode(),
        promise=_window(offer.promise.delivery_window),
        protection=offer.benefits.included_benefits or (),
        excluded=tuple(excluded_words(each.benefit, each.reason_codes) for each in _excluded(offer)),
        is_zpl_offered=any(each.format == LabelFormat.ZPL for each in supported),
        needs_inputs=offer.requires_additional_inputs,
        offered_at=offered_at,
    )


def excluded_words(benefit: str, reasons: tuple[str, ...] | None) -> str:
    """Amazon's own words: ``CLAIMS_PROTECTED: LATE_DELIVERY_RISK``."""
    return f"{benefit}: {', '.join(reasons)}" if reasons else benefit


def _excluded(offer: wire.Rate) -> tuple[wire.ExcludedBenefit, ...]:
    return offer.benefits.excluded_benefits or ()


def _required(offer: wire.Rate) -> list[wire.AddedService]:
    """The cheapest service of each required group: without one the purchase is refused
    (amzn/selling-partner-api-models#4759).
    """
    groups = offer.available_value_added_service_groups or ()
    return [
        min(group.value_added_services, key=_price)
        for group in groups
        if group.is_required and group.value_added_services
    ]


def _price(service: wire.AddedService) -> float:
    return float(service.cost.value) if service.cost else 0.0


def _cost(offer: wire.Rate, added: list[wire.AddedService]) -> Money:
    """The charge and what the required services add to it."""
    extra = sum((each.cost.value for each in added if each.cost), start=offer.total_charge.value * 0)
    return Money(offer.total_charge.value + extra, offer.total_charge.unit)


def _offered(supported: tuple[wire.SupportedSpecification, ...]) -> tuple[tuple[str, int], ...]:
    return tuple(
        (each.format, dpi)
        for each in supported
        for option in each.print_options
        for dpi in option.supported_dpis or ()
    )


def _window(window: wire.TimeWindow | None) -> Window:
    return Window() if window is None else Window(utc_or_none(window.start), utc_or_none(window.end))

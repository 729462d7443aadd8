"""A parcel as karrio's unified request, in plain data. Pure; knows no karrio. Raises NotOffered for what the
carrier's connector cannot say, rather than leave it out.
"""

import textwrap
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import msgspec

from app.carriers.accounts import CarrierAccount, Kind
from app.carriers.further import FURTHER
from app.carriers.goods import NotOffered, batteries, options_of
from app.carriers.measures import Steps, measures, weight_of
from app.domain.order import Recipient
from app.domain.shipping import Customs, CustomsLine, LabelFormat, Parcel
from app.domain.shopping.zones import clocks_at

Request = dict[str, Any]


class _Ways(msgspec.Struct, frozen=True):
    """``reference``: how many signs of one a label shows; a longer one would be cut, so it is left out.
    ``line``: of an address. ``splits``: karrio may take the number out of the street.
    """

    steps: Steps
    reference: int
    line: int
    splits: bool = False


_TENTH, _WHOLE = Decimal("0.1"), Decimal(1)
_HUNDREDTH = Decimal("0.01")
_WAYS = {
    Kind.UPS: _Ways(Steps(_TENTH, _WHOLE), 35, 35),
    Kind.FEDEX: _Ways(Steps(_TENTH, _WHOLE), 30, 35),
    Kind.USPS: _Ways(Steps(_HUNDREDTH, _TENTH), 30, 50),
    Kind.DHL_EXPRESS: _Ways(Steps(_TENTH, _WHOLE), 30, 45),
    **{
        kind: _Ways(
            Steps(_WHOLE if each.is_imperial else _HUNDREDTH, _WHOLE, each.is_imperial),
            each.reference,
            each.line,
            each.splits,
        )
        for kind, each in FURTHER.items()
    },
}


def rate_request(account: CarrierAccount, parcel: Parcel) -> Request:
    """For the day, on the sender's clock, on which the parcel leaves."""
    return _request(account, parcel, {})


def ship_request(account: CarrierAccount, parcel: Parcel, service: str, quoted: Mapping[str, str]) -> Request:
    """``quoted``: the options that the quote named."""
    request = _request(account, parcel, quoted)
    label_type = label_type_of(account.kind, parcel.label_format, parcel.dpi)
    number = FURTHER[account.kind].account if account.kind in FURTHER else "account_number"
    payment = {"paid_by": "sender", "account_number": account.settings.get(number)}
    return {**request, "service": service, "payment": payment, "label_type": label_type}


def label_type_of(kind: Kind, label_format: LabelFormat, dpi: int) -> str:
    """ZPL where the carrier draws it for that printer head, else a picture or PDF to make it of."""
    if kind in FURTHER:
        labels = FURTHER[kind].labels
        drawn = {203: labels.zpl, 300: labels.zpl_300}.get(dpi, "")
        return drawn if label_format is LabelFormat.ZPL and drawn else labels.document
    if label_format is not LabelFormat.ZPL or dpi not in (203, 300):
        return "PDF"
    if kind is Kind.USPS:
        return f"ZPL{dpi}DPI"
    return "ZPL" if dpi == 203 else "PDF"


def _request(account: CarrierAccount, parcel: Parcel, quoted: Mapping[str, str]) -> Request:
    kind, ways = account.kind, _WAYS[account.kind]
    sender = parcel.ship_from
    day = clocks_at(sender.country, sender.region, sender.postal_code)[0].local(parcel.ship_at)
    options = {
        **options_of(kind, parcel),
        **(FURTHER[kind].options if kind in FURTHER else {}),
        **account.options,
        **quoted,
        "shipment_date": f"{day:%Y-%m-%d}",
        "shipping_date": f"{day:%Y-%m-%dT%H:%M}",
    }
    reference = parcel.reference if len(parcel.reference) <= ways.reference else ""
    request: Request = {
        "shipper": _address(parcel.ship_from, kind),
        "recipient": {**_address(parcel.ship_to, kind), "residential": parcel.is_residential},
        "parcels": [_parcel(parcel, ways, reference)],
        "options": options,
        "reference": reference,
        "metadata": {"batteries": batteries(parcel.hazmat), "offset": _offset(day, parcel.ship_at)},
    }
    if parcel.customs is None:
        return request
    return {**request, "customs": _customs(parcel.customs, kind, request["parcels"][0]["weight_unit"])}


def _offset(local: datetime, moment: datetime) -> str:
    """``+09:00``: how far the sender's clock is from the world's."""
    minutes = round((local - moment.astimezone(UTC).replace(tzinfo=None)).total_seconds() / 60)
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def _parcel(parcel: Parcel, ways: _Ways, reference: str) -> Request:
    size = measures(parcel, ways.steps)
    length, width, height = (float(side) for side in size.sides)
    return {
        "weight": float(size.weight),
        "weight_unit": size.weight_unit,
        "length": length,
        "width": width,
        "height": height,
        "dimension_unit": size.side_unit,
        "packaging_type": "your_packaging",
        "reference_number": reference,
    }


def _address(who: Recipient, kind: Kind) -> Request:
    """The street number stays where it was written, but where the carrier wants it apart: an empty one keeps
    karrio from looking for it.
    """
    first, second = _lines(who, kind)
    return {
        "person_name": who.name or who.company,
        "company_name": who.company or None,
        "address_line1": first,
        "address_line2": second or None,
        "street_number": None if _WAYS[kind].splits else "",
        "city": who.city,
        "state_code": who.region or None,
        "postal_code": who.postal_code,
        "country_code": who.country,
        "phone_number": who.phone or None,
    }


def _lines(who: Recipient, kind: Kind) -> tuple[str, str]:
    """Two lines, as karrio has them; folded at spaces where they are too long, never cut."""
    width = _WAYS[kind].line
    written = [line for line in (who.line1, who.line2, who.line3) if line]
    if len(written) > 2 or any(len(line) > width for line in written):
        written = textwrap.wrap(", ".join(written), width, break_long_words=False, break_on_hyphens=False)
    if len(written) > 2 or any(len(line) > width for line in written):
        words = f"{kind.carrier} prints two address lines of {width} signs; this address needs more."
        raise NotOffered("address_too_long", words)
    first, second = (*written, "", "")[:2]
    return first, second


def _customs(customs: Customs, kind: Kind, unit: str) -> Request:
    if kind in FURTHER and not FURTHER[kind].has_customs:
        words = f"Goods cannot be declared at customs by {kind.carrier} from here."
        raise NotOffered("customs_not_offered", words)
    if customs.ioss and kind is not Kind.UPS:
        words = f"An IOSS number cannot be declared to {kind.carrier} from here."
        raise NotOffered("ioss_not_offered", words)
    is_paid = customs.incoterm == "DDP"
    return {
        "commodities": [_commodity(line, unit, _WAYS[kind].steps) for line in customs.lines],
        "content_type": customs.contents,
        "content_description": customs.lines[0].description if customs.lines else "",
        "incoterm": customs.incoterm,
        "commercial_invoice": True,
        "duty": {"paid_by": "sender" if is_paid else "recipient", **_declared(customs)},
        "options": {"ioss": customs.ioss} if customs.ioss else {},
    }


def _declared(customs: Customs) -> Request:
    total = sum((line.unit_value.amount * line.quantity for line in customs.lines), Decimal(0))
    currency = customs.lines[0].unit_value.currency if customs.lines else None
    return {"declared_value": float(total), "currency": currency}


def _commodity(line: CustomsLine, unit: str, steps: Steps) -> Request:
    return {
        "title": line.description,
        "description": line.description,
        "sku": line.sku or None,
        "quantity": line.quantity,
        "value_amount": float(line.unit_value.amount),
        "value_currency": line.unit_value.currency,
        "origin_country": line.origin,
        "hs_code": line.hs_code or None,
        "weight": float(weight_of(line.weight_grams, unit, steps)),
        "weight_unit": unit,
    }

"""Dangerous goods and delivery demands in each carrier's own option names, as karrio's connectors know them.

What a connector cannot say is not shipped with it: an undeclared parcel is against the law.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from app.carriers.accounts import Kind
from app.carriers.further import FURTHER
from app.domain.hazmat import Battery, Hazmat
from app.domain.money import Money
from app.domain.shipping import Parcel, Signature

Options = dict[str, Any]
_ION, _METAL = ("UN3480", "UN3481"), ("UN3090", "UN3091")
_SIGNATURES: Mapping[Kind, Mapping[Signature, Options]] = {
    Kind.UPS: {
        Signature.ANY: {"ups_delivery_confirmation": "1"},
        Signature.ADULT: {"ups_delivery_confirmation": "2"},
    },
    Kind.FEDEX: {
        Signature.ANY: {"fedex_signature_option": "DIRECT"},
        Signature.ADULT: {"fedex_signature_option": "ADULT"},
    },
    Kind.USPS: {
        Signature.ANY: {"usps_signature_confirmation": True},
        Signature.ADULT: {"usps_adult_signature_required": True},
    },
    Kind.DHL_EXPRESS: {
        Signature.ANY: {"dhl_delivery_signature": True},
        Signature.ADULT: {"dhl_adult_signature": True},
    },
}
_PRICES: Mapping[Kind, Options] = {Kind.USPS: {"usps_price_type": "COMMERCIAL"}}  # what labels by API cost
_USPS = "usps_hazardous_materials_class_9"
_BATTERIES: Mapping[Kind, Mapping[tuple[str, Battery], str]] = {
    # Publication 52, 349: installed or with a device, marked; loose cells by ground alone
    Kind.USPS: {
        ("ion", Battery.CONTAINED): f"{_USPS}_marked_lithium_batteries",
        ("ion", Battery.PACKED_WITH): f"{_USPS}_marked_lithium_batteries",
        ("ion", Battery.ALONE): f"{_USPS}_lithium_battery_marked_ground_only",
        ("metal", Battery.CONTAINED): f"{_USPS}_marked_lithium_batteries",
        ("metal", Battery.PACKED_WITH): f"{_USPS}_marked_lithium_batteries",
        ("metal", Battery.ALONE): f"{_USPS}_lithium_battery_marked_ground_only",
    },
    Kind.DHL_EXPRESS: {
        ("ion", Battery.CONTAINED): "dhl_lithium_ion_pi967_section_ii",
        ("ion", Battery.PACKED_WITH): "dhl_lithium_ion_pi965_966_section_ii",
        ("metal", Battery.CONTAINED): "dhl_lithium_metal_pi970_section_ii",
        ("metal", Battery.PACKED_WITH): "dhl_lithium_metal_pi969_section_ii",
    },
    Kind.FEDEX: {
        ("ion", Battery.CONTAINED): "fedex_battery",
        ("ion", Battery.PACKED_WITH): "fedex_battery",
        ("metal", Battery.CONTAINED): "fedex_battery",
        ("metal", Battery.PACKED_WITH): "fedex_battery",
    },
}


class NotOffered(Exception):
    """The connector has no way to ask for this; the code is a message key."""

    def __init__(self, code: str, words: str) -> None:
        super().__init__(code)
        self.code = code
        self.words = words


def options_of(kind: Kind, parcel: Parcel) -> Options:
    """Prices, signature, insured value and hazardous goods. Raises NotOffered."""
    return {
        **_PRICES.get(kind, {}),
        **_signature(kind, parcel.signature),
        **_insurance(kind, parcel.insured_value),
        **_hazmat(kind, parcel.hazmat),
    }


def batteries(goods: Sequence[Hazmat]) -> list[dict[str, str]]:
    """FedEx's ``batteryDetails``, one of each sort."""
    sorts = {(_material(each), each.battery) for each in goods if each.battery is not None}
    return [
        {
            "batteryMaterialType": f"LITHIUM_{material.upper()}",
            "batteryPackingType": _FEDEX_PACKING[battery],
            "batteryRegulatoryType": "IATA_SECTION_II",
        }
        for material, battery in sorted(sorts)
        if battery in _FEDEX_PACKING
    ]


_FEDEX_PACKING = {
    Battery.CONTAINED: "CONTAINED_IN_EQUIPMENT",
    Battery.PACKED_WITH: "PACKED_WITH_EQUIPMENT",
}


def _signature(kind: Kind, wanted: Signature) -> Options:
    ways = FURTHER[kind].signature if kind in FURTHER else _SIGNATURES[kind]
    if wanted is not Signature.NONE and wanted not in ways:
        words = f"Such a signature cannot be asked of {kind.carrier} from here."
        raise NotOffered("signature_not_offered", words)
    return dict(ways.get(wanted, {}))


def _insurance(kind: Kind, value: Money | None) -> Options:
    if value is None or not value.amount:
        return {}
    amount = float(value.amount)
    if kind in FURTHER:
        return _further_insurance(kind, amount, value.currency)
    declared: Options = {"declared_value": amount, "currency": value.currency}
    if kind is Kind.USPS:
        name = "usps_insurance_below_500" if amount <= 500 else "usps_insurance_above_500"
        return {"declared_value": amount, name: amount}
    if kind is Kind.DHL_EXPRESS:
        return {"currency": value.currency, "dhl_shipment_insurance": amount}
    return declared


def _further_insurance(kind: Kind, amount: float, currency: str) -> Options:
    name = FURTHER[kind].insurance
    if not name:
        words = f"A value cannot be insured with {kind.carrier} from here."
        raise NotOffered("insurance_not_offered", words)
    return {name: amount, "currency": currency}


def _hazmat(kind: Kind, goods: Sequence[Hazmat]) -> Options:
    return {_hazmat_option(kind, each): True for each in goods}


def _hazmat_option(kind: Kind, each: Hazmat) -> str:
    if each.battery is not None:
        option = _BATTERIES.get(kind, {}).get((_material(each), each.battery))
    else:
        option = _limited(kind) if each.is_limited_quantity else None
    if option is None:
        words = f"{each.un_number} cannot be declared to {kind.carrier} from here."
        raise NotOffered("hazmat_not_offered", words)
    return option


def _limited(kind: Kind) -> str | None:
    return "usps_hazardous_materials_limited_quantity_ground" if kind is Kind.USPS else None


def _material(each: Hazmat) -> str:
    return "ion" if each.un_number in _ION else "metal" if each.un_number in _METAL else "other"

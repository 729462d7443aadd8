"""Grams and millimetres in the units that a carrier reckons in, always rounded up: a parcel billed as lighter
or smaller than it is costs a correction charge.
"""

from decimal import ROUND_CEILING, Decimal

import msgspec

from app.domain.shipping import Parcel

_IMPERIAL = frozenset({"US", "PR", "VI", "GU", "AS", "MP"})
_GRAMS = {"LB": Decimal("453.59237"), "KG": Decimal(1000)}
_MILLIMETRES = {"IN": Decimal("25.4"), "CM": Decimal(10)}


class Steps(msgspec.Struct, frozen=True):
    """To what a carrier's figures are rounded up: weight, and sides. ``is_imperial``: wherever it is."""

    weight: Decimal
    side: Decimal
    is_imperial: bool = False


class Measures(msgspec.Struct, frozen=True):
    """``sides``: length, width, height, the longest first."""

    weight: Decimal
    weight_unit: str
    sides: tuple[Decimal, Decimal, Decimal]
    side_unit: str


def measures(parcel: Parcel, steps: Steps) -> Measures:
    """Pounds and inches from where those are the law, else kilograms and centimetres."""
    is_imperial = steps.is_imperial or parcel.ship_from.country in _IMPERIAL
    weight_unit, side_unit = ("LB", "IN") if is_imperial else ("KG", "CM")
    sides = sorted((parcel.length_mm, parcel.width_mm, parcel.height_mm), reverse=True)
    length, width, height = (_up(Decimal(side) / _MILLIMETRES[side_unit], steps.side) for side in sides)
    weight = weight_of(parcel.weight_grams, weight_unit, steps)
    return Measures(weight, weight_unit, (length, width, height), side_unit)


def weight_of(grams: int, unit: str, steps: Steps) -> Decimal:
    """At least one step: nothing weighs nothing."""
    return max(_up(Decimal(grams) / _GRAMS[unit], steps.weight), steps.weight)


def _up(value: Decimal, step: Decimal) -> Decimal:
    return (value / step).to_integral_value(ROUND_CEILING) * step

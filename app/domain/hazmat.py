"""Dangerous goods: what a product is by the law of transport, and which marks its parcel bears (SHIP-14)."""

import re
from collections.abc import Sequence
from enum import StrEnum

import msgspec

_UN_NUMBER = re.compile(r"(UN|ID|NA)[0-9]{4}", re.ASCII)
_CLASS = re.compile(r"[1-9](\.[1-9])?", re.ASCII)
PACKING_GROUPS = ("", "I", "II", "III")


class Battery(StrEnum):
    """How lithium cells travel; alone, with a device in the same box, or built into it."""

    ALONE = "alone"
    PACKED_WITH = "packed_with"
    CONTAINED = "contained"


class Mark(StrEnum):
    """What is printed or stuck on the parcel."""

    LITHIUM_BATTERY = "lithium_battery"
    CARGO_AIRCRAFT_ONLY = "cargo_aircraft_only"
    LIMITED_QUANTITY = "limited_quantity"
    HAZARD_CLASS = "hazard_class"


class Hazmat(msgspec.Struct, frozen=True):
    """``un_number`` like ``UN3481``; ``hazard_class`` like ``9`` or ``2.1``; ``packing_instruction`` is
    Amazon's name, like ``PI967_SECTION_II``. ``may_fly``: the manager's word that air services take it as it
    is packed.
    """

    un_number: str
    hazard_class: str
    proper_name: str = ""
    packing_group: str = ""  # I | II | III
    packing_instruction: str = ""
    battery: Battery | None = None
    is_limited_quantity: bool = False
    may_fly: bool = False


def hazmat_faults(hazmat: Hazmat) -> tuple[tuple[str, str], ...]:
    """(Field, message key) of everything that may not be saved so; Amazon's patterns."""
    checks = (
        (not _UN_NUMBER.fullmatch(hazmat.un_number), "un_number", "un_number_shape"),
        (not _CLASS.fullmatch(hazmat.hazard_class), "hazard_class", "hazard_class_shape"),
        (hazmat.packing_group not in PACKING_GROUPS, "packing_group", "packing_group_unknown"),
        (hazmat.battery is not None and hazmat.hazard_class != "9", "battery", "battery_is_class_9"),
    )
    return tuple((field, key) for is_wrong, field, key in checks if is_wrong)


def marks(goods: Sequence[Hazmat]) -> tuple[Mark, ...]:
    """The marks of a parcel with these in it, each once: lithium has its own, a limited quantity goes without
    the label of its class, and loose batteries never fly with passengers.
    """
    found = {mark for hazmat in goods for mark in _marks(hazmat)}
    return tuple(mark for mark in Mark if mark in found)


def _marks(hazmat: Hazmat) -> tuple[Mark, ...]:
    if hazmat.battery is Battery.ALONE:
        return (Mark.LITHIUM_BATTERY, Mark.CARGO_AIRCRAFT_ONLY)
    if hazmat.battery is not None:
        return (Mark.LITHIUM_BATTERY,)
    return (Mark.LIMITED_QUANTITY,) if hazmat.is_limited_quantity else (Mark.HAZARD_CLASS,)

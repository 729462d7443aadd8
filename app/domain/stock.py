"""Warehouses, what lies in them, and why it changes."""

from datetime import datetime
from enum import StrEnum

import msgspec

from app.domain.order import Recipient


class Warehouse(msgspec.Struct, frozen=True):
    """``code`` is short and stays; ``address`` is where parcels leave from, ``zone`` an IANA time zone."""

    code: str
    name: str
    zone: str = "UTC"
    address: Recipient = Recipient()


class Level(msgspec.Struct, frozen=True):
    """Units of one product in one warehouse. ``taken``: by open and pending orders that ship from there
    (INV-2). ``on_hand`` may be negative: more was shipped than was counted.
    """

    warehouse: str
    on_hand: int
    taken: int = 0


class Why(StrEnum):
    """Reason of a stock change (INV-8). SHIPPED and VOIDED come from the bench (INV-7)."""

    RECEIVED = "received"
    COUNTED = "counted"
    DAMAGED = "damaged"
    RETURNED = "returned"
    IMPORTED = "imported"
    SHIPPED = "shipped"
    VOIDED = "voided"


class Movement(msgspec.Struct, frozen=True):
    """One change: by ``units`` (±), or, where COUNTED or IMPORTED, to ``units``."""

    sku: str
    warehouse: str
    units: int
    why: Why
    who: str
    at: datetime
    note: str = ""

    @property
    def sets(self) -> bool:
        return self.why in (Why.COUNTED, Why.IMPORTED)


class Location(msgspec.Struct, frozen=True):
    """An MLI location of a store (Amazon's supply source). ``warehouse`` is empty until mapped: such a
    location gets no quantity (INV-6).
    """

    store_id: str
    supply_source_id: str
    code: str
    alias: str
    is_active: bool = True
    warehouse: str = ""

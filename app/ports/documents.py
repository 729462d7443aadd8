"""Documents, made off the loop."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Protocol

import msgspec

from app.domain.control import Action
from app.domain.order import Buyer, Recipient
from app.domain.shipping import Label
from app.ports.errors import OutsideError


class Unprintable(OutsideError):
    """This document cannot be made fit for that printer; the message says why."""


class SlipLine(msgspec.Struct, frozen=True):
    sku: str
    name: str
    quantity: int
    parts: tuple[str, ...] = ()


class Slip(msgspec.Struct, frozen=True):
    """A packing slip's contents; ``logo`` is the store's, as PNG. ``package`` of ``packages``: 0 where the
    order goes in one, or nobody knows yet in how many. Holds PII; its repr tells nothing.
    """

    order_id: str
    purchased_at: datetime
    lines: tuple[SlipLine, ...]
    ship_to: Recipient
    buyer: Buyer
    store_name: str = ""
    tracking: str = ""
    logo: bytes = b""
    is_gift: bool = False
    package: int = 0
    packages: int = 0

    def __repr__(self) -> str:
        return f"<Slip {self.order_id}>"

    def __rich_repr__(self) -> list[tuple[str, str]]:
        return [("order_id", self.order_id)]


class PoPlace(StrEnum):
    """Where a label shows its PO number (SHIP-5)."""

    PRINTED = "printed"  # it came with it: untouched
    STAMPED = "stamped"  # in white that was measured
    STRIP = "strip"  # no room: on a strip of its own, which follows the label


class PoLabel(msgspec.Struct, frozen=True):
    """A label's printer bytes, its PO number shown once."""

    data: bytes
    place: PoPlace

    def __repr__(self) -> str:
        return f"<PoLabel {self.place} {len(self.data)} bytes>"


class Badge(msgspec.Struct, frozen=True):
    """``code`` is what the badge's barcode says; ``role`` in words."""

    code: str
    name: str
    role: str


class Documents(Protocol):
    """Bytes fit for a printer of that language and dpi; PDF for files. A document of several pages is several
    formats one after the other. Raises Unprintable, and Malformed where a label cannot be read.
    """

    async def label_for(self, label: Label, language: str, dpi: int) -> bytes: ...
    async def slip_for(self, slip: Slip, language: str, dpi: int) -> bytes: ...
    async def slip_pdf(self, slip: Slip) -> bytes: ...


class PoLabels(Protocol):
    """Labels of Business orders for a printer (SHIP-5). Raises as ``Documents`` does."""

    async def po_label_for(
        self, label: Label, po_number: str, language: str, dpi: int, caption: str = ""
    ) -> PoLabel:
        """The label with that PO number on it, whole, once; ``caption`` stands on a strip, if there must
        be one. What a picture shows can't be read: ask only where the number is known to lack.
        """


class LabelReader(Protocol):
    """Reads labels of Amazon's. Raises as ``Documents`` does."""

    async def says(self, label: Label, number: str) -> bool | None:
        """Whether it shows that number, whole; None where that cannot be read."""


class Sheets(Protocol):
    """A4 sheets as PDF."""

    async def control_sheet(self, names: Mapping[Action, str]) -> bytes:
        """A code for every action of ``names``, in that order (PACK-8)."""

    async def badge_sheet(self, badges: Sequence[Badge]) -> bytes: ...

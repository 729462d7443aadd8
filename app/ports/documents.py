"""Documents, made off the loop."""

from datetime import datetime
from typing import Protocol

import msgspec

from app.domain.order import Buyer, Recipient
from app.domain.shipping import Label


class SlipLine(msgspec.Struct, frozen=True):
    sku: str
    name: str
    quantity: int
    parts: tuple[str, ...] = ()


class Slip(msgspec.Struct, frozen=True):
    """A packing slip's contents. Holds PII; its repr tells nothing."""

    order_id: str
    purchased_at: datetime
    lines: tuple[SlipLine, ...]
    ship_to: Recipient
    buyer: Buyer
    store_name: str = ""
    tracking: str = ""

    def __repr__(self) -> str:
        return f"<Slip {self.order_id}>"


class Documents(Protocol):
    """Bytes fit for a printer of that language and dpi; PDF for files."""

    async def label_for(self, label: Label, language: str, dpi: int) -> bytes: ...
    async def slip_for(self, slip: Slip, language: str, dpi: int) -> bytes: ...
    async def slip_pdf(self, slip: Slip) -> bytes: ...

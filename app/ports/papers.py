"""What papers say: manifests, invoices for customs, proofs of packing, slips for later, marks."""

from datetime import datetime
from enum import StrEnum
from typing import Protocol

import msgspec

from app.domain.order import Recipient
from app.domain.shipping import Customs


class ManifestParcel(msgspec.Struct, frozen=True):
    """One parcel that a carrier takes along."""

    tracking: str
    order_id: str
    service: str = ""
    weight_grams: int = 0


class Manifest(msgspec.Struct, frozen=True):
    """A carrier's parcels of a day; ``made_at`` in the warehouse's zone. ``number`` is a carrier's own, if it
    gave one.
    """

    carrier: str
    warehouse: str
    made_at: datetime
    parcels: tuple[ManifestParcel, ...]
    number: str = ""
    made_by: str = ""


class Invoice(msgspec.Struct, frozen=True):
    """A commercial invoice for one parcel that crosses a border. Holds PII; its repr tells nothing."""

    number: str
    order_id: str
    made_at: datetime
    seller: Recipient
    buyer: Recipient
    customs: Customs
    seller_tax_id: str = ""
    buyer_tax_id: str = ""
    carrier: str = ""
    tracking: str = ""
    packages: int = 1
    weight_grams: int = 0  # gross; 0: the sum of its lines

    def __repr__(self) -> str:
        return f"<Invoice {self.number}>"

    def __rich_repr__(self) -> list[tuple[str, str]]:
        return [("number", self.number)]


class ProofKind(StrEnum):
    """What was done at the bench."""

    OPENED = "opened"
    UNIT = "unit"
    CODE = "code"  # a Transparency code
    SERIAL = "serial"
    TYPED = "typed"  # a quantity, or a code by hand
    UNDONE = "undone"
    DAMAGED = "damaged"
    SHORT = "short"
    BOX = "box"
    WEIGHT = "weight"
    OVERRIDE = "override"
    LABEL = "label"
    SCANNED_BACK = "scanned_back"
    CLOSED = "closed"


class ProofEntry(msgspec.Struct, frozen=True):
    """``said``: what was scanned or typed; ``about``: the unit, box or reason in words; packages from 1."""

    at: datetime
    by: str
    kind: ProofKind
    said: str = ""
    about: str = ""
    package: int = 1


class ProofPackage(msgspec.Struct, frozen=True):
    number: int
    tracking: str = ""
    carrier: str = ""
    service: str = ""
    box: str = ""
    weight_grams: int = 0
    expected_grams: int = 0


class Proof(msgspec.Struct, frozen=True):
    """How one shipment was packed (PACK-13). Names packers and no buyer."""

    order_id: str
    store_name: str
    bench: str
    packages: tuple[ProofPackage, ...]
    entries: tuple[ProofEntry, ...]
    units: int = 0  # in the parcel at its end; 0: as many as were scanned


class LaterSlip(msgspec.Struct, frozen=True):
    """What lies in a tote whose label must wait (PACK-12). ``reason`` in words."""

    order_id: str
    made_at: datetime
    units: int
    ship_by: datetime | None = None
    tote: str = ""
    bench: str = ""
    by: str = ""
    reason: str = ""


class Mark(StrEnum):
    """Marks of dangerous goods."""

    UN3480 = "UN3480"  # lithium ion batteries
    UN3481 = "UN3481"  # with or in equipment
    UN3090 = "UN3090"  # lithium metal batteries
    UN3091 = "UN3091"  # with or in equipment
    LIMITED_QUANTITY = "LQ"
    LIMITED_QUANTITY_AIR = "LQ-Y"


class Papers(Protocol):
    """PDF for files and office printers; bytes for a bench's printer. Raises as ``Documents`` does."""

    async def manifest_pdf(self, manifest: Manifest) -> bytes: ...
    async def invoice_pdf(self, invoice: Invoice) -> bytes: ...
    async def proof_pdf(self, proof: Proof) -> bytes: ...
    async def later_slip_for(self, slip: LaterSlip, language: str, dpi: int) -> bytes: ...
    async def mark_pdf(self, mark: Mark) -> bytes:
        """In colour, at its full size, on A4."""

    async def mark_for(self, mark: Mark, language: str, dpi: int) -> bytes:
        """On a label. Unprintable for a mark that must be red."""

"""What lies between a rate and its label."""

from dataclasses import dataclass, field
from decimal import Decimal

from app.simulator.http import Json
from app.simulator.rates import Offer
from app.simulator.state import Content


@dataclass(frozen=True)
class Quotation:
    """What a getRates answer offered, kept until it is bought or too old."""

    account: str
    order_id: str
    package_reference: str
    contents: tuple[Content, ...]
    ship_from: tuple[str, ...]
    offers: dict[str, Offer]
    made: float
    request: Json


@dataclass(frozen=True)
class Bought:
    """How a label was paid for: what the two Buy Shipping APIs don't share."""

    api: str
    shipment_id: str
    idempotency_key: str | None
    package_reference: str
    label_format: str
    dpi: int
    extra: Decimal
    ship_from: tuple[str, ...]
    request: Json = field(repr=False)

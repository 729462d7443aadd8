"""How long Amazon takes for what it does later, by the simulator's clock."""

from dataclasses import dataclass


@dataclass
class Pace:
    """Seconds, and how reports and feeds end (`DONE`, `CANCELLED`, `FATAL`).

    `listing_visible`: a new SKU answers 404 before; `listing`: it is decided (buyable, failed ...);
    `listing_lag`: until a reader sees a changed quantity.
    """

    listing_visible_seconds: float = 10.0
    listing_seconds: float = 60.0
    listing_lag_seconds: float = 0.0
    report_seconds: float = 30.0
    report_ends: str = "DONE"
    feed_seconds: float = 30.0
    feed_ends: str = "DONE"
    document_seconds: float = 300.0

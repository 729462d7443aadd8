"""Token buckets per (seller account, operation), with the usage plans of Amazon's models. An account is
one of one region, so that its name tells the region too.
"""

from collections.abc import Callable
from dataclasses import dataclass

from app.simulator.http import Refusal


@dataclass(frozen=True)
class Plan:
    """Requests per second and burst."""

    rate: float
    burst: int


PLANS: dict[str, Plan] = {
    "searchOrders": Plan(0.0056, 20),
    "getOrder": Plan(0.5, 30),
    "getRates": Plan(80, 100),
    "purchaseShipment": Plan(80, 100),
    "getShipmentDocuments": Plan(80, 100),
    "cancelShipment": Plan(80, 100),
    "getTracking": Plan(80, 100),
    "getEligibleShipmentServices": Plan(6, 12),
    "createShipment": Plan(2, 2),
    "getShipment": Plan(1, 1),
    "cancelShipmentV0": Plan(1, 1),
    "confirmShipment": Plan(2, 10),
    "getOrderV0": Plan(0.5, 30),
    "getMarketplaceParticipations": Plan(0.016, 15),
    "getSupplySources": Plan(1, 5),  # Amazon publishes no rate for supply sources
    "createSupplySource": Plan(1, 5),
    "getSupplySource": Plan(1, 5),
    "updateSupplySource": Plan(1, 5),
    "archiveSupplySource": Plan(1, 5),
    "updateSupplySourceStatus": Plan(1, 5),
    "searchListingsItems": Plan(5, 5),
    "getListingsItem": Plan(5, 10),
    "putListingsItem": Plan(5, 10),
    "patchListingsItem": Plan(5, 5),
    "deleteListingsItem": Plan(5, 5),
    "getListingsRestrictions": Plan(5, 10),
    "searchCatalogItems": Plan(2, 2),
    "getCatalogItem": Plan(2, 2),
    "createReport": Plan(0.0167, 15),
    "getReports": Plan(0.0222, 10),
    "getReport": Plan(2, 15),
    "getReportDocument": Plan(0.0167, 15),
    "createFeedDocument": Plan(0.5, 15),
    "createFeed": Plan(0.0083, 15),
    "getFeeds": Plan(0.0222, 10),
    "getFeed": Plan(2, 15),
    "getFeedDocument": Plan(0.0222, 10),
}


class Throttle:
    """Buckets that refill by the simulator's clock; `faster` multiplies every rate and burst."""

    def __init__(self, monotonic: Callable[[], float], faster: float = 1.0) -> None:
        self._monotonic = monotonic
        self.faster = faster
        self.enabled = True
        self._buckets: dict[tuple[str, str], tuple[float, float]] = {}

    def take(self, account: str, operation: str) -> None:
        """One request; Refusal 429 when the bucket is empty."""
        plan = PLANS.get(operation)
        if plan is None or not self.enabled:
            return
        now, burst = self._monotonic(), max(1.0, plan.burst * self.faster)
        tokens, since = self._buckets.get((account, operation), (burst, now))
        tokens = min(burst, tokens + (now - since) * plan.rate * self.faster)
        allowed = tokens >= 1
        self._buckets[account, operation] = (tokens - allowed, now)
        if not allowed:
            raise quota_exceeded()

    def limit(self, operation: str) -> str | None:
        """Value of `x-amzn-RateLimit-Limit`: the rate alone, without the burst."""
        plan = PLANS.get(operation)
        return None if plan is None else f"{plan.rate * self.faster:g}"

    def __repr__(self) -> str:
        return f"<Throttle {'on' if self.enabled else 'off'} x{self.faster:g}>"


def quota_exceeded() -> Refusal:
    """Amazon's 429."""
    message = "You exceeded your quota for the requested resource."
    return Refusal(429, "QuotaExceeded", message)

"""Sellers API v1: getMarketplaceParticipations."""

from app.amazon.wire.base import Camel


class Marketplace(Camel, frozen=True):
    id: str
    country_code: str = ""


class Participation(Camel, frozen=True):
    is_participating: bool
    has_suspended_listings: bool = False


class MarketplaceParticipation(Camel, frozen=True):
    marketplace: Marketplace
    participation: Participation
    store_name: str = ""


class ParticipationsResponse(Camel, frozen=True):
    payload: tuple[MarketplaceParticipation, ...]

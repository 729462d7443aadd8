"""Sellers API v1: in which marketplaces the account sells."""

from app.amazon.operations import GET_PARTICIPATIONS
from app.amazon.transport import Call, Transport
from app.amazon.wire import sellers as wire
from app.amazon.wire.base import decode
from app.domain.marketplace import marketplace
from app.ports.amazon_account import Participation


class SpApiSellers:
    """SellersApi. Amazon names more than its own marketplaces; those are left out."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def participations(self) -> tuple[Participation, ...]:
        """Unauthorised where the credentials are not accepted."""
        body = await self._transport.send(Call(GET_PARTICIPATIONS))
        found = decode(GET_PARTICIPATIONS.name, body, wire.ParticipationsResponse).payload
        return tuple(_participation(each) for each in found if marketplace(each.marketplace.id))

    def __repr__(self) -> str:
        return "<SpApiSellers>"


def _participation(found: wire.MarketplaceParticipation) -> Participation:
    return Participation(
        marketplace_id=found.marketplace.id,
        country=found.marketplace.country_code,
        store_name=found.store_name,
        is_participating=found.participation.is_participating,
        has_suspended_listings=found.participation.has_suspended_listings,
    )

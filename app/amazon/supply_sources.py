"""Supply Sources API 2020-07-01: the locations of a seller with Multi-Location Inventory."""

from app.amazon.operations import GET_SUPPLY_SOURCE, GET_SUPPLY_SOURCES
from app.amazon.problem import Declined
from app.amazon.transport import Call, Transport
from app.amazon.wire import supply_sources as wire
from app.amazon.wire.base import decode
from app.domain.stock import Location
from app.ports.errors import Malformed

_ACTIVE, _ARCHIVED = "Active", "Archived"


class SpApiSupplySources:
    """SupplySourcesApi. The list lacks the status, so each location is asked for by itself."""

    def __init__(self, transport: Transport, store_id: str) -> None:
        self._transport = transport
        self._store_id = store_id

    async def locations(self) -> tuple[Location, ...]:
        """Every page; archived ones are left out."""
        found = list[Location]()
        for listed in await self._listed():
            status = await self._status(listed.supply_source_id)
            if status != _ARCHIVED:
                found.append(self._location(listed, is_active=status == _ACTIVE))
        return tuple(found)

    async def _listed(self) -> list[wire.Listed]:
        listed, token, seen = list[wire.Listed](), "", set[str]()
        while token not in seen:
            seen.add(token)
            query = (("nextPageToken", token),) if token else ()
            body = await self._transport.send(Call(GET_SUPPLY_SOURCES, query=query))
            page = decode(GET_SUPPLY_SOURCES.name, body, wire.SupplySourcesResponse)
            listed += page.supply_sources or ()
            token = page.next_page_token or ""
            if not token:
                return listed
        raise Malformed(f"{GET_SUPPLY_SOURCES.name}: its pages go round in circles")

    async def _status(self, source_id: str) -> str:
        """One that went away since it was listed is as good as archived."""
        try:
            body = await self._transport.send(Call(GET_SUPPLY_SOURCE, {"source_id": source_id}))
        except Declined as declined:
            if declined.status == 404:
                return _ARCHIVED
            raise
        return decode(GET_SUPPLY_SOURCE.name, body, wire.SupplySource).status or ""

    def _location(self, listed: wire.Listed, *, is_active: bool) -> Location:
        return Location(
            store_id=self._store_id,
            supply_source_id=listed.supply_source_id,
            code=listed.supply_source_code,
            alias=listed.alias,
            is_active=is_active,
        )

    def __repr__(self) -> str:
        return f"<SpApiSupplySources of {self._store_id}>"

"""The line to Amazon of each connected store; stores of one account share theirs."""

from collections.abc import Callable, Sequence

import msgspec

from app.amazon.account import Endpoint, Line, line_to, user_agent
from app.amazon.confirmations import SpApiConfirmations
from app.amazon.feeds import SpApiFeeds
from app.amazon.listings import SpApiListings
from app.amazon.merchant_fulfillment import MerchantFulfillmentCarrier
from app.amazon.orders import SpApiOrders
from app.amazon.reports import SpApiReports
from app.amazon.sellers import SpApiSellers
from app.amazon.shipping_v2 import ShippingV2Carrier
from app.amazon.supply_sources import SpApiSupplySources
from app.amazon.throttle import Throttle
from app.domain.store import Store
from app.ports.amazon_account import AppCredentials, Participation
from app.ports.clock import Clock
from app.ports.errors import Unauthorised


class SpApiConnection:
    """One store's ports, and the carriers of its labels. ValueError for a marketplace that is none of the
    23.
    """

    def __init__(self, store: Store, line: Line, clock: Clock) -> None:
        market, transport = store.market, line.transport
        here = market.marketplace_id
        self.orders = SpApiOrders(transport, {here: store.store_id})
        self.confirmations = SpApiConfirmations(transport, self.orders)
        self.listings = SpApiListings(transport, store.store_id, store.seller_id, market, clock)
        self.reports = SpApiReports(transport, line.presigned, here)
        self.feeds = SpApiFeeds(transport, line.presigned, store.seller_id, here)
        self.sellers = SpApiSellers(transport)
        self.sources = SpApiSupplySources(transport, store.store_id)
        self.shipping_v2 = ShippingV2Carrier(transport, clock, market.business_id or "")
        self.merchant_fulfillment = MerchantFulfillmentCarrier(transport, clock, store.email)
        self._store_id = store.store_id

    def __repr__(self) -> str:
        return f"<SpApiConnection of {self._store_id}>"


class _Account(msgspec.Struct, frozen=True):
    """Where a store's requests go, and as whom."""

    endpoint: Endpoint
    credentials: AppCredentials


class _Known(msgspec.Struct, frozen=True):
    """A store as it was when it was connected."""

    store: Store
    line: Line
    connection: SpApiConnection


class SpApiConnections:
    """Connections, and Probe. ``credentials`` is asked once for each store, until it is forgotten;
    ``throttle`` is one for the whole process.
    """

    def __init__(
        self,
        clock: Clock,
        throttle: Throttle,
        version: str,
        credentials: Callable[[str], AppCredentials | None],
    ) -> None:
        self._clock = clock
        self._throttle = throttle
        self._agent = user_agent(version)
        self._credentials = credentials
        self._accounts: dict[str, AppCredentials] = {}
        self._lines: dict[_Account, Line] = {}
        self._retired: list[Line] = []
        self._known: dict[str, _Known] = {}

    def of(self, store: Store) -> SpApiConnection:
        """The store's ports as its settings are now. Unauthorised where it has no credentials."""
        line, known = self._line(store), self._known.get(store.store_id)
        if known is None or known.store != store or known.line is not line:
            known = _Known(store, line, SpApiConnection(store, line, self._clock))
            self._known[store.store_id] = known
        return known.connection

    def search(self, stores: Sequence[Store]) -> SpApiOrders:
        """One search over the marketplaces of one account's stores, with the first one's credentials.
        ValueError for stores of several accounts, or none.
        """
        if len({store.account for store in stores}) != 1:
            raise ValueError("one search is for the stores of one account")
        marketplaces = {store.marketplace_id: store.store_id for store in stores}
        return SpApiOrders(self._line(stores[0]).transport, marketplaces)

    def forget(self, store_id: str) -> None:
        """The next ``of`` asks for credentials and connects anew; calls under way go on."""
        self._accounts.pop(store_id, None)
        self._known.pop(store_id, None)
        kept = set(self._accounts.values())
        for account in [each for each in self._lines if each.credentials not in kept]:
            self._retired.append(self._lines.pop(account))

    async def participations(self, store: Store, credentials: AppCredentials) -> tuple[Participation, ...]:
        """Asked with credentials that are kept nowhere."""
        line = line_to(_endpoint(store), credentials, self._clock, self._throttle, self._agent)
        try:
            return await SpApiSellers(line.transport).participations()
        finally:
            await line.http.aclose()

    async def warm_up(self) -> None:
        """Loads the HTTP clients of what is connected, off the loop, so that the first calls need not."""
        for line in list(self._lines.values()):
            await line.http.warm_up()

    async def aclose(self) -> None:
        """Closes every connection."""
        for line in (*self._lines.values(), *self._retired):
            await line.http.aclose()

    def _line(self, store: Store) -> Line:
        account = _Account(_endpoint(store), self._credentials_of(store.store_id))
        line = self._lines.get(account)
        if line is None:
            line = line_to(account.endpoint, account.credentials, self._clock, self._throttle, self._agent)
            self._lines[account] = line
        return line

    def _credentials_of(self, store_id: str) -> AppCredentials:
        found = self._accounts.get(store_id) or self._credentials(store_id)
        if found is None:
            raise Unauthorised(f"store {store_id} has no credentials")
        self._accounts[store_id] = found
        return found

    def __repr__(self) -> str:
        return f"<SpApiConnections to {len(self._lines)} accounts>"


def _endpoint(store: Store) -> Endpoint:
    seller_id, region = store.account
    return Endpoint(seller_id or store.store_id, region, store.base_url, store.token_url)

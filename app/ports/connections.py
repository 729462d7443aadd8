"""The line to Amazon of each connected store."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.store import Store
from app.ports.amazon import ConfirmationApi, OrdersApi, OrderSearch
from app.ports.amazon_account import SellersApi, SupplySourcesApi
from app.ports.amazon_listings import FeedsApi, ListingsApi, ReportsApi


class Connection(Protocol):
    """One store's ports. They share their account's token, buckets and HTTP client."""

    @property
    def orders(self) -> OrdersApi: ...
    @property
    def confirmations(self) -> ConfirmationApi: ...
    @property
    def listings(self) -> ListingsApi: ...
    @property
    def reports(self) -> ReportsApi: ...
    @property
    def feeds(self) -> FeedsApi: ...
    @property
    def sellers(self) -> SellersApi: ...
    @property
    def sources(self) -> SupplySourcesApi: ...


class Connections(Protocol):
    def of(self, store: Store) -> Connection:
        """Raises Unauthorised where the store has no credentials."""

    def search(self, stores: Sequence[Store]) -> OrderSearch:
        """One search over all marketplaces of stores of one account; each order gets the store of its
        marketplace. Orders of marketplaces that are no store of ours are left out.
        """

    def forget(self, store_id: str) -> None:
        """New credentials: the next ``of`` connects anew."""

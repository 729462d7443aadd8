"""A seller account's connection: one value in, all of its ports out."""

from typing import Any
from urllib.parse import urlsplit

import msgspec

from app.amazon.confirmations import SpApiConfirmations
from app.amazon.http import Http
from app.amazon.marketplaces import LWA_URL, endpoint
from app.amazon.merchant_fulfillment import MerchantFulfillmentCarrier
from app.amazon.orders import SpApiOrders
from app.amazon.shipping_v2 import ShippingV2Carrier
from app.amazon.throttle import Throttle
from app.amazon.tokens import AccessTokens, LwaCredentials
from app.amazon.transport import Address, Transport, plain_jitter
from app.domain.marketplace import Region
from app.ports.clock import Clock

_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


class SellerAccount(msgspec.Struct, frozen=True):
    """``account_id`` is the bucket's key: stores of one seller account share it. Empty URLs are Amazon's own;
    others must be https or on this machine's loopback (the simulator), else ValueError.
    """

    store_id: str
    account_id: str
    region: Region
    marketplace_ids: tuple[str, ...]
    credentials: LwaCredentials
    base_url: str = ""
    token_url: str = ""
    email: str = ""
    shipping_business: str = ""

    def __post_init__(self) -> None:
        for url in (self.base_url, self.token_url):
            if url and not _is_allowed(url):
                raise ValueError("SP-API needs https, except on this machine's own loopback")

    def __repr__(self) -> str:
        return f"<SellerAccount of {self.store_id}>"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return [("store_id", self.store_id)]


class Amazon:
    """The ports of one store, over one transport."""

    def __init__(self, account: SellerAccount, transport: Transport, http: Http, clock: Clock) -> None:
        self.orders = SpApiOrders(transport, account.store_id, account.marketplace_ids)
        self.confirmations = SpApiConfirmations(transport, self.orders)
        self.shipping_v2 = ShippingV2Carrier(transport, clock, account.shipping_business)
        self.merchant_fulfillment = MerchantFulfillmentCarrier(transport, clock, account.email)
        self._store_id = account.store_id
        self._http = http

    async def warm_up(self) -> None:
        """Loads the HTTP client off the loop, so that the first call need not."""
        await self._http.warm_up()

    async def aclose(self) -> None:
        """Closes the connections."""
        await self._http.aclose()

    def __repr__(self) -> str:
        return f"<Amazon of {self._store_id}>"


def connect(account: SellerAccount, clock: Clock, throttle: Throttle, version: str) -> Amazon:
    """Makes the ports; nothing is imported or sent yet. ``throttle`` is one for the whole process."""
    base_url = (account.base_url or endpoint(account.region)).rstrip("/")
    http = Http(f"Packbench/{version} (Language=Python)", is_loopback=_is_loopback(base_url))
    tokens = AccessTokens(account.credentials, account.token_url or LWA_URL, http, clock, plain_jitter)
    address = Address(account.account_id, account.region.value, base_url)
    return Amazon(account, Transport(address, http, tokens, throttle, clock), http, clock)


def _is_loopback(url: str) -> bool:
    return urlsplit(url).hostname in _LOOPBACK


def _is_allowed(url: str) -> bool:
    return urlsplit(url).scheme == "https" or (urlsplit(url).scheme == "http" and _is_loopback(url))

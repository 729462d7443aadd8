"""A seller account's connection: one value in, all of its ports out."""

from typing import Any

import msgspec

from app.amazon.confirmations import SpApiConfirmations
from app.amazon.http import Http
from app.amazon.marketplaces import LWA_URL, endpoint
from app.amazon.merchant_fulfillment import MerchantFulfillmentCarrier
from app.amazon.orders import SpApiOrders
from app.amazon.presigned import Presigned
from app.amazon.shipping_v2 import ShippingV2Carrier
from app.amazon.throttle import Throttle
from app.amazon.tokens import AccessTokens, LwaCredentials
from app.amazon.transport import Address, Transport, plain_jitter
from app.amazon.urls import is_allowed, is_loopback
from app.domain.marketplace import Region
from app.ports.clock import Clock


class Endpoint(msgspec.Struct, frozen=True):
    """``account_id`` is the bucket's key: stores of one seller account share it. Empty URLs are Amazon's own;
    others must be https or on this machine's loopback (the simulator), else ValueError.
    """

    account_id: str
    region: Region
    base_url: str = ""
    token_url: str = ""

    def __post_init__(self) -> None:
        for url in (self.base_url, self.token_url):
            if url and not is_allowed(url):
                raise ValueError("SP-API needs https, except on this machine's own loopback")


class Line(msgspec.Struct, frozen=True):
    """What the stores of one account share: client, tokens, transport."""

    http: Http
    transport: Transport
    presigned: Presigned

    def __repr__(self) -> str:
        return f"<Line {self.transport!r}>"

    def __rich_repr__(self) -> list[tuple[str, str]]:
        return []


def line_to(to: Endpoint, credentials: LwaCredentials, clock: Clock, throttle: Throttle, agent: str) -> Line:
    """Nothing is imported or sent yet. ``throttle`` is one for the whole process."""
    base_url = (to.base_url or endpoint(to.region)).rstrip("/")
    http = Http(agent, is_loopback=is_loopback(base_url))
    tokens = AccessTokens(credentials, to.token_url or LWA_URL, http, clock, plain_jitter)
    address = Address(to.account_id, to.region.value, base_url)
    presigned = Presigned(http, clock, allows_loopback=is_loopback(base_url))
    return Line(http, Transport(address, http, tokens, throttle, clock), presigned)


def user_agent(version: str) -> str:
    """As Amazon wants it."""
    return f"Packbench/{version} (Language=Python)"


class SellerAccount(msgspec.Struct, frozen=True):
    """One store of an account. ValueError for an URL that is not allowed."""

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
        _ = self.endpoint

    @property
    def endpoint(self) -> Endpoint:
        return Endpoint(self.account_id, self.region, self.base_url, self.token_url)

    def __repr__(self) -> str:
        return f"<SellerAccount of {self.store_id}>"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return [("store_id", self.store_id)]


class Amazon:
    """The ports of one store, over one transport."""

    def __init__(self, account: SellerAccount, transport: Transport, http: Http, clock: Clock) -> None:
        self.orders = SpApiOrders(transport, dict.fromkeys(account.marketplace_ids, account.store_id))
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
    """Makes the ports of one store; nothing is imported or sent yet."""
    line = line_to(account.endpoint, account.credentials, clock, throttle, user_agent(version))
    return Amazon(account, line.transport, line.http, clock)

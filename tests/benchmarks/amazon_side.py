"""The simulator as a process of its own, its buckets never empty; what is asked of it beside the bench."""

import json
import re
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from random import Random
from typing import Any
from urllib.parse import quote, urlencode

from app.amazon.reports import LISTINGS
from app.bootstrap.trade import PRACTICE
from tests.benchmarks.under_test import first_line, process

MARKETPLACE = "ATVPDKIKX0DER"
SEARCH = {
    "lastUpdatedAfter": "2020-01-01T00:00:00Z",
    "marketplaceIds": MARKETPLACE,
    "fulfilledBy": "MERCHANT",
    "maxResultsPerPage": "100",
    "includedData": "BUYER,RECIPIENT,PROCEEDS,FULFILLMENT,CANCELLATION,PACKAGES",
}  # as app/amazon/orders.py asks


class AmazonSide:
    def __init__(self, url: str) -> None:
        self.url = url

    def tell(self, path: str, **body: Any) -> Any:
        """One of the simulator's side doors."""
        request = urllib.request.Request(f"{self.url}/_sim/{path}", json.dumps(body).encode())  # noqa: S310
        request.add_header("content-type", "application/json")
        return self._read(request)

    def ask(self, path: str) -> Any:
        return self._read(urllib.request.Request(f"{self.url}/_sim/{path}"))  # noqa: S310

    def pages(self) -> list[bytes]:
        """Every page of a search over all orders."""
        token, pages, next_token = self._token(), list[bytes](), ""
        while next_token or not pages:
            query = SEARCH | ({"paginationToken": next_token} if next_token else {})
            pages.append(self._operation(f"orders/2026-01-01/orders?{urlencode(query)}", token))
            next_token = json.loads(pages[-1]).get("pagination", {}).get("nextToken", "")
        return pages

    def report_url(self) -> str:
        """Where the newest listings report lies, for five minutes."""
        token, place = self._token(), "reports/2021-06-30"
        found = self._operation(f"{place}/reports?reportTypes={LISTINGS}", token)
        document_id = json.loads(found)["reports"][0]["reportDocumentId"]
        document = self._operation(f"{place}/documents/{quote(document_id, safe='')}", token)
        return str(json.loads(document)["url"])

    def _operation(self, path: str, token: str) -> bytes:
        request = urllib.request.Request(f"{self.url}/{path}")  # noqa: S310
        request.add_header("x-amz-access-token", token)
        with urllib.request.urlopen(request) as answer:  # noqa: S310  # this machine's own simulator
            return bytes(answer.read())

    def _token(self) -> str:
        form = {
            "grant_type": "refresh_token",
            "client_id": PRACTICE.client_id,
            "client_secret": PRACTICE.client_secret,
            "refresh_token": PRACTICE.refresh_token,
        }
        token = self._read(urllib.request.Request(f"{self.url}/auth/o2/token", urlencode(form).encode()))  # noqa: S310
        return str(token["access_token"])

    def _read(self, request: urllib.request.Request) -> Any:
        with urllib.request.urlopen(request) as answer:  # noqa: S310  # this machine's own simulator
            return json.loads(answer.read())


@contextmanager
def amazon_side(orders: int) -> Iterator[AmazonSide]:
    """Lives for the block, with that many orders."""
    options = ["--orders", str(orders), "--fast-buckets", "1e6", "--until-stdin-closes"]
    with process([sys.executable, "-m", "app", "simulator", *options]) as server:
        yield AmazonSide(json.loads(first_line(server))["base_url"])


def renumbered(pages: list[bytes], seed: int) -> list[bytes]:
    """The same orders under numbers of their own."""
    random = Random(seed)  # noqa: S311  # repeatable

    def number(_: re.Match[bytes]) -> bytes:
        return b'"orderId":"%s"' % order_number(random).encode()

    return [re.sub(rb'"orderId":\s*"[^"]+"', number, page) for page in pages]


def order_number(random: Random) -> str:
    """Spread as those of the seeded orders: each new one falls on another page of an index."""
    return f"{random.randrange(100, 1000)}-{random.randrange(10**7):07d}-{random.randrange(10**7):07d}"

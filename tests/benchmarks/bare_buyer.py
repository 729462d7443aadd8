"""What the simulator can sell at most: the calls of a bulk run, sent as fast as it takes them.

No database, no rules, no client library: each connection writes the next request once it has the last answer.
"""

from __future__ import annotations

import asyncio
import json
import urllib.parse
import uuid
from typing import Any, Self

HOST = "127.0.0.1"
INCLUDED = "BUYER,RECIPIENT,PROCEEDS,CANCELLATION,FULFILLMENT,PACKAGES"
BUSINESS = "AmazonShipping_US"
SENDER = {
    "name": "Practice warehouse",
    "addressLine1": "1 Dock Road",
    "city": "Columbus",
    "stateOrRegion": "OH",
    "postalCode": "43004",
    "countryCode": "US",
    "phoneNumber": "6145550100",
}
LABEL = {
    "format": "ZPL",
    "size": {"width": 4, "length": 6, "unit": "INCH"},
    "dpi": 203,
    "pageLayout": "DEFAULT",
    "needFileJoining": False,
    "requestedDocumentTypes": ["LABEL"],
}
Json = dict[str, Any]


class Line:
    """One connection that is kept."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self._token = ""

    @classmethod
    async def open(cls, port: int, keys: Json) -> Self:
        line = cls(*await asyncio.open_connection(HOST, port))
        form = {"grant_type": "refresh_token", **keys}
        body = urllib.parse.urlencode(form).encode()
        answer = await line.ask("POST", "/auth/o2/token", body, "application/x-www-form-urlencoded")
        line._token = answer["access_token"]
        return line

    async def ask(
        self, method: str, path: str, body: bytes = b"", kind: str = "application/json", key: str = ""
    ) -> Any:
        """The answer's JSON. RuntimeError where it is no 200."""
        head = (
            f"{method} {path} HTTP/1.1\r\nhost: {HOST}\r\ncontent-type: {kind}\r\n"
            f"content-length: {len(body)}\r\nx-amz-access-token: {self._token}\r\n"
            f"x-amzn-shipping-business-id: {BUSINESS}\r\n"
        )
        head += f"x-amzn-idempotencykey: {key}\r\n" if key else ""
        self._writer.write(f"{head}\r\n".encode() + body)
        answer = (await self._reader.readuntil(b"\r\n\r\n")).decode().lower()
        length = next(line for line in answer.split("\r\n") if line.startswith("content-length:"))
        content = await self._reader.readexactly(int(length.partition(":")[2]))
        if " 200 " not in answer.partition("\r\n")[0]:
            raise RuntimeError(content.decode())
        return json.loads(content)

    def close(self) -> None:
        self._writer.close()


async def buy_all(port: int, keys: Json, orders: list[Json], at_once: int) -> None:
    """A label for each."""
    lines = [await Line.open(port, keys) for _ in range(at_once)]
    left = iter(orders)
    await asyncio.gather(*(_buy_some(line, left) for line in lines))
    for line in lines:
        line.close()


async def _buy_some(line: Line, left: Any) -> None:
    for order in left:
        await _buy(line, order)


async def _buy(line: Line, order: Json) -> None:
    order_id = order["order_id"]
    await line.ask("GET", f"/orders/2026-01-01/orders/{order_id}?includedData={INCLUDED}")
    rates = (await line.ask("POST", "/shipping/v2/shipments/rates", _rates_request(order)))["payload"]
    cheapest = min(rates["rates"], key=lambda rate: rate["totalCharge"]["value"])
    bought = {"requestToken": rates["requestToken"], "rateId": cheapest["rateId"]}
    body = json.dumps({**bought, "requestedDocumentSpecification": LABEL}).encode()
    await line.ask("POST", "/shipping/v2/shipments", body, key=str(uuid.uuid4()))


def _rates_request(order: Json) -> bytes:
    items = [
        {"itemIdentifier": line["order_item_id"], "quantity": line["quantity"]} for line in order["lines"]
    ]
    package = {
        "dimensions": {"length": 22, "width": 16, "height": 10, "unit": "CENTIMETER"},
        "weight": {"value": 450, "unit": "GRAM"},
        "insuredValue": {"value": 0, "unit": "USD"},
        "packageClientReferenceId": f"{order['order_id']}-1",
        "items": items,
    }
    channel = {"channelType": "AMAZON", "amazonOrderDetails": {"orderId": order["order_id"]}}
    return json.dumps({"shipFrom": SENDER, "packages": [package], "channelDetails": channel}).encode()

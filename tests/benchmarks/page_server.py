"""Amazon's orders without end: tokens, and pages of 100 orders that nobody has seen before, at once.

A process of its own that cuts its pages from a template, so that making them costs the bench under test
next to nothing. The orders of the first page are long ones, for scanning.
"""

import itertools
import json
import sys
import threading
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PAGE = 100
UNITS = 150  # of each of the two products of a long order
GOODS = (("MSE-01", "860012300051"), ("CBL-1M", "860012300099"))  # of the practice catalogue: SKU, barcode
SEARCH = "/orders/2026-01-01/orders?"
NOTHING = b'{"errors": [{"code": "NotFound", "message": "not here"}]}'
TOKEN = json.dumps({"access_token": "Atza|bench", "token_type": "bearer", "expires_in": 3600}).encode()
_NUMBER, _NOW = "0000007", "2001-01-01T00:00:00Z"  # stand in the template
_STAMP = "%Y-%m-%dT%H:%M:%SZ"


def order_id(number: int) -> str:
    return f"999-{number:07d}-{number:07d}"


def template(units: int) -> str:
    """The JSON of one order, in the shape of Orders API 2026-01-01."""
    window = {"earliestDateTime": _NOW, "latestDateTime": _NOW}
    return json.dumps(
        {
            "orderId": f"999-{_NUMBER}-{_NUMBER}",
            "createdTime": _NOW,
            "lastUpdatedTime": _NOW,
            "programs": ["PRIME"],
            "salesChannel": {"channelName": "AMAZON", "marketplaceId": "ATVPDKIKX0DER"},
            "buyer": {"buyerName": f"Buyer {_NUMBER}", "buyerEmail": f"b{_NUMBER}@marketplace.example"},
            "recipient": {"deliveryAddress": _ADDRESS},
            "proceeds": {"grandTotal": {"amount": "27.98", "currencyCode": "USD"}},
            "fulfillment": {
                "fulfillmentStatus": "UNSHIPPED",
                "fulfilledBy": "MERCHANT",
                "shipByWindow": window,
                "deliverByWindow": window,
            },
            "orderItems": [_item(line, units) for line in range(len(GOODS))],
        }
    )


def _item(line: int, units: int) -> dict[str, object]:
    sku, _ = GOODS[line]
    return {
        "orderItemId": f"{_NUMBER}{line}",
        "quantityOrdered": units,
        "product": {"asin": "B0PB000001", "title": f"Product {sku}", "sellerSku": sku},
        "fulfillment": {"quantityUnfulfilled": units, "quantityFulfilled": 0},
    }


_ADDRESS = {
    "name": f"Recipient {_NUMBER}",
    "addressLine1": f"{_NUMBER} Sample Street",
    "city": "Springfield",
    "stateOrRegion": "IL",
    "postalCode": "62701",
    "countryCode": "US",
    "addressType": "RESIDENTIAL",
}


class Pages(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = 1 << 18  # an answer leaves in one piece
    disable_nagle_algorithm = True
    numbers = itertools.count(1)

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("content-length", 0)))
        self._answer(TOKEN)

    def do_GET(self) -> None:
        """Only a search is given orders: what else the bench asks for is not there."""
        if not self.path.startswith(SEARCH):
            self._answer(NOTHING, 404)
            return
        now = datetime.now(UTC).strftime(_STAMP)
        some = ",".join(_cut(number, now) for number in itertools.islice(self.numbers, PAGE))
        self._answer(f'{{"orders": [{some}], "pagination": {{"nextToken": "more"}}}}'.encode())

    def _answer(self, body: bytes, status: int = 200) -> None:
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.send_header("x-amzn-RateLimit-Limit", "1000")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing is logged."""


_LONG, _USUAL = template(UNITS), template(1)


def _cut(number: int, now: str) -> str:
    whole = _LONG if number <= PAGE else _USUAL
    return whole.replace(_NUMBER, f"{number:07d}").replace(_NOW, now)


def main() -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    sys.stdout.write(json.dumps({"port": server.server_address[1]}) + "\n")
    sys.stdout.flush()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sys.stdin.read()


if __name__ == "__main__":
    main()

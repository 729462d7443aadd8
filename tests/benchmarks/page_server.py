"""Amazon's orders without end: tokens, and pages of 100 orders that nobody has seen before, as fast as they are asked.

A process of its own, so that making pages costs the bench under test nothing but the other core's time.
"""

import itertools
import json
import sys
import threading
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

NUMBERS = itertools.count(1)
TOKEN = json.dumps({"access_token": "Atza|bench", "token_type": "bearer", "expires_in": 3600}).encode()


def order(number: int, now: str) -> dict[str, object]:
    return {
        "orderId": f"999-{number // 10_000_000:07d}-{number % 10_000_000:07d}",
        "createdTime": now,
        "lastUpdatedTime": now,
        "programs": ["PRIME"] if number % 7 == 0 else [],
        "salesChannel": {"channelName": "AMAZON", "marketplaceId": "ATVPDKIKX0DER"},
        "buyer": {"buyerName": f"Buyer {number}", "buyerEmail": f"b{number}@example.invalid"},
        "recipient": {
            "deliveryAddress": {
                "name": f"Recipient {number}",
                "addressLine1": f"{number} Sample Street",
                "city": "Springfield",
                "stateOrRegion": "IL",
                "postalCode": f"{number % 100_000:05d}",
                "countryCode": "US",
                "addressType": "RESIDENTIAL",
            }
        },
        "fulfillment": {
            "fulfillmentStatus": "UNSHIPPED",
            "fulfilledBy": "MERCHANT",
            "shipByWindow": {"earliestDateTime": now, "latestDateTime": now},
            "deliverByWindow": {"earliestDateTime": now, "latestDateTime": now},
        },
        "orderItems": [
            {
                "orderItemId": f"{number}{line}",
                "quantityOrdered": 1,
                "product": {"asin": "B0PB000001", "title": "Wireless mouse", "sellerSku": "MSE-01"},
                "fulfillment": {"quantityUnfulfilled": 1, "quantityFulfilled": 0},
            }
            for line in range(2)
        ],
    }


class Pages(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("content-length", 0)))
        self._answer(TOKEN)

    def do_GET(self) -> None:
        now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        orders = [order(number, now) for number in itertools.islice(NUMBERS, 100)]
        self._answer(json.dumps({"orders": orders, "pagination": {"nextToken": "more"}}).encode())

    def _answer(self, body: bytes) -> None:
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.send_header("x-amzn-RateLimit-Limit", "1000")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


def main() -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    sys.stdout.write(json.dumps({"port": server.server_address[1]}) + "\n")
    sys.stdout.flush()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sys.stdin.read()


if __name__ == "__main__":
    main()

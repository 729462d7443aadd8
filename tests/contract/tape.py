"""A day on tape: all that went to the simulator and back, and what Amazon's models have against it."""

import gzip
import http.client
import json
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import msgspec

from app.simulator.server import HOST
from tests.app.amazon.odd_server import Seen
from tests.app.simulator.server import PATIENCE
from tests.contract.models import Model

MODELS = (
    *("orders_2026-01-01", "ordersV0", "shippingV2", "merchantFulfillmentV0", "sellers"),
    *("supplySources_2020-07-01", "listingsItems_2021-08-01", "listingsRestrictions_2021-08-01"),
    *("catalogItems_2022-04-01", "reports_2021-06-30", "feeds_2021-06-30"),
)
FEED, REPORT = "schemas/listings-feed-message-schema-v2", "schemas/listings-feed-processing-report-schema-v2"
_OURS = ("/auth/", "/_sim/")  # Login with Amazon has no model; nor have the side doors
_DOCUMENT = "/_documents/"
_OF_A_LINE = {"connection", "host", "content-length", "transfer-encoding", "accept-encoding"}


class Exchange(msgspec.Struct, frozen=True):
    """A request and its answer, both whole."""

    seen: Seen
    status: int
    body: bytes
    headers: dict[str, str]


@dataclass
class Tape:
    """Found by ``port``, which hands everything on to the simulator."""

    target: int
    port: int = 0
    exchanges: list[Exchange] = field(default_factory=list)


class Judge:
    """Amazon's models, each once."""

    def __init__(self) -> None:
        self._models = [Model(name) for name in MODELS]
        self._message, self._report = Model(FEED), Model(REPORT)
        self.calls: Counter[str] = Counter()
        self.faults: list[str] = []

    def hear(self, exchange: Exchange) -> None:
        seen = exchange.seen
        if seen.path.startswith(_DOCUMENT):
            found = self._of_document(exchange)
        elif seen.path.startswith(_OURS):
            return
        else:
            found = self._of_operation(exchange)
        self.faults += [f"{seen.method} {seen.target}: {exchange.status}: {fault}" for fault in found]

    def _of_operation(self, exchange: Exchange) -> list[str]:
        seen = exchange.seen
        known = [(model, name) for model in self._models if (name := model.operation_id(seen))]
        if not known:
            return ["Amazon has no such operation"]
        ((model, name),) = known
        outcome = "accepted" if exchange.status < 300 else "refused"
        self.calls[f"{name} {outcome}"] += 1
        body = json.loads(exchange.body) if exchange.body else None
        answer = list(model.faults_of_answer(seen, exchange.status, body))
        return [*(model.faults_of(seen) if outcome == "accepted" else ()), *answer]

    def _of_document(self, exchange: Exchange) -> list[str]:
        """What we uploaded, and a feed's result; a report is a table."""
        if exchange.seen.method == "PUT":
            self.calls["uploaded"] += 1
            found = [
                self._message.faults(each, self._message.body) for each in exchange.seen.json["messages"]
            ]
            return [fault for faults in found for fault in faults]
        if "json" not in exchange.headers.get("content-type", "") or exchange.status != 200:
            return []
        self.calls["results"] += 1
        return list(self._report.faults(json.loads(gzip.decompress(exchange.body)), self._report.body))


@contextmanager
def recording(port: int) -> Iterator[Tape]:
    """Until the block ends."""
    tape = Tape(port)

    class Handler(_Handler):
        kept = tape

    server = ThreadingHTTPServer((HOST, 0), Handler)
    server.daemon_threads = True
    tape.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, name="tape", daemon=True)
    thread.start()
    try:
        yield tape
    finally:
        server.shutdown()
        thread.join(PATIENCE)
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    """One client's connection, and one of its own to the simulator."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    kept: Tape

    def setup(self) -> None:
        super().setup()
        self._line = http.client.HTTPConnection(HOST, self.kept.target, timeout=PATIENCE)

    def finish(self) -> None:
        self._line.close()
        super().finish()

    def _pass(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        sent = {name.lower(): value for name, value in self.headers.items()}
        headers = {name: value for name, value in sent.items() if name not in _OF_A_LINE}
        answer = self._asked(body, headers | {"host": sent["host"]})
        if answer is None:
            self.close_connection = True
            return
        exchange = Exchange(Seen(self.command, self.path, headers, body), *answer)
        self.kept.exchanges.append(exchange)
        self._tell(exchange)

    def _asked(self, body: bytes, headers: dict[str, str]) -> tuple[int, bytes, dict[str, str]] | None:
        """None where the simulator hung up, as it is told to."""
        try:
            self._line.request(self.command, self.path, body or None, headers)
            answer = self._line.getresponse()
            return answer.status, answer.read(), {k.lower(): v for k, v in answer.getheaders()}
        except (http.client.HTTPException, ConnectionError):
            self._line.close()
            return None

    def _tell(self, exchange: Exchange) -> None:
        self.send_response_only(exchange.status)
        for name, value in exchange.headers.items():
            if name not in _OF_A_LINE:
                self.send_header(name, value)
        self.send_header("content-length", str(len(exchange.body)))
        self.end_headers()
        self.wfile.write(exchange.body)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _pass  # noqa: N815 - their names

    def log_message(self, *_: Any) -> None:
        """Nothing is logged."""

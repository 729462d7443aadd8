"""Carriers on loopback, in the shapes of their public schemas, with a ledger of what they sold.

Each can fail as told: before or after it did what was asked.
"""

import base64
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

ZPL = b"^XA^PW812^LL1218^FO100,100^BCN,120^FD1Z999AA10123456784^FS^XZ"


class Fault(StrEnum):
    SILENT_BEFORE = "no answer, nothing done"
    SILENT_AFTER = "no answer, all done"
    DROPPED_BEFORE = "connection closed, nothing done"
    DROPPED_AFTER = "connection closed, all done"
    ERROR_BEFORE = "500, nothing done"
    ERROR_AFTER = "500, all done"
    THROTTLED = "429"
    DENIED = "401"
    GARBAGE_AFTER = "an answer that cannot be read, all done"


_AFTER = (Fault.SILENT_AFTER, Fault.DROPPED_AFTER, Fault.ERROR_AFTER, Fault.GARBAGE_AFTER)
_STATUS = {Fault.ERROR_BEFORE: 500, Fault.ERROR_AFTER: 500, Fault.THROTTLED: 429, Fault.DENIED: 401}


@dataclass
class Seen:
    """A request that arrived whole."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Reply:
    body: Any
    status: int = 200
    content_type: str = "application/json"

    @property
    def data(self) -> bytes:
        return self.body if isinstance(self.body, bytes) else json.dumps(self.body).encode()


@dataclass
class CarrierServer:
    """``faults``: the next ones of requests whose path holds that word. ``sold``: tracking number by mark."""

    seen: list[Seen] = field(default_factory=list)
    faults: dict[str, list[Fault]] = field(default_factory=dict)
    sold: dict[str, str] = field(default_factory=dict)
    paid: list[str] = field(default_factory=list)
    label: bytes = ZPL
    refuses: str = ""  # in these words: the next sales
    is_voidable: bool = True
    label_url: str = ""  # instead of the label
    denies: bool = False  # the account, with status 200
    puzzles: bool = False  # by an answer that names neither a shipment nor that there is none
    url: str = ""
    is_silent: threading.Event = field(default_factory=threading.Event)
    released: threading.Event = field(default_factory=threading.Event)

    def answer(self, seen: Seen) -> Reply:
        """What this carrier says and does."""
        raise NotImplementedError

    def fail(self, path: str, *faults: Fault) -> None:
        self.faults.setdefault(path, []).extend(faults)

    def fault_of(self, seen: Seen) -> Fault | None:
        waiting = next((faults for path, faults in self.faults.items() if path in seen.path and faults), None)
        return waiting.pop(0) if waiting else None

    def sell(self, mark: str, tracking: str) -> str:
        self.sold[mark] = tracking
        self.paid.append(tracking)
        return tracking

    @property
    def drawn(self) -> str:
        return base64.b64encode(self.label).decode()

    def asked(self, path: str) -> list[Seen]:
        return [seen for seen in self.seen if path in seen.path]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # an answer in one piece
    carrier: CarrierServer

    def _serve(self) -> None:
        length = int(self.headers.get("content-length") or 0)
        headers = {name.lower(): value for name, value in self.headers.items()}
        seen = Seen(self.command, self.path, headers, self.rfile.read(length))
        self.carrier.seen.append(seen)
        fault = self.carrier.fault_of(seen)
        reply = self.carrier.answer(seen) if fault is None or fault in _AFTER else Reply({})
        if fault is None:
            self._write(reply.status, reply.content_type, reply.data)
        else:
            self._fail(fault)

    def _fail(self, fault: Fault) -> None:
        if fault in _STATUS:
            self._write(_STATUS[fault], "text/plain", b"no")
        elif fault is Fault.GARBAGE_AFTER:
            self._write(200, "text/html", b"<html>maintenance</html>")
        else:
            self.close_connection = True
            if fault in (Fault.SILENT_BEFORE, Fault.SILENT_AFTER):
                self.carrier.is_silent.set()
                self.carrier.released.wait()

    def _write(self, status: int, kind: str, data: bytes) -> None:
        self.send_response(status)
        self.send_header("retry-after", "7")
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        pass

    do_GET = do_POST = do_PUT = do_DELETE = _serve  # noqa: N815 - http.server's names


@contextmanager
def serving(carrier: CarrierServer) -> Iterator[None]:
    """``carrier.url`` answers until the block ends."""
    handler = type("Handler", (_Handler,), {"carrier": carrier})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    carrier.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield
    finally:
        carrier.released.set()
        server.shutdown()
        thread.join()
        server.server_close()

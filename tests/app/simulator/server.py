"""A running simulator for tests: real HTTP on a free port, its own thread, ended cleanly."""

import http.client
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from app.simulator.catalogue import load
from app.simulator.server import HOST, Server
from app.simulator.world import Settings, World

PATIENCE = 30.0


@dataclass(frozen=True)
class RunningSimulator:
    """The simulator's `/_sim` side, over HTTP as any other process would use it."""

    port: int

    @property
    def base_url(self) -> str:
        """Base of every operation, and of /auth/o2/token."""
        return f"http://{HOST}:{self.port}"

    def ledger(self) -> Any:
        """Everything that reached "Amazon"."""
        return self.ask("GET", "/_sim/ledger")

    def scenario(self) -> Any:
        """Orders with their kinds, codes and serials, and the credentials."""
        return self.ask("GET", "/_sim/scenario")

    def order(self, kind: str) -> Any:
        """The first scripted order of that kind."""
        return next(each for each in self.scenario()["orders"] if kind in each["kinds"])

    def at_amazon(self, order_id: str) -> Any:
        """The ledger's record of one order."""
        return next(each for each in self.ledger()["orders"] if each["order_id"] == order_id)

    def add(self, **wanted: Any) -> str:
        """One more order; its id."""
        ids = self.ask("POST", "/_sim/orders", wanted)["order_ids"]
        return str(ids[0])

    def account(self, account: str, **changes: Any) -> dict[str, str]:
        """A new seller account with an application of its own, or what changes of one; its keys."""
        keys = {"client_id": f"client-{account}", "client_secret": f"secret-{account}"}
        keys["refresh_token"] = f"Atzr|refresh-{account}"
        self.ask("POST", "/_sim/accounts", {"account": account, **keys, **changes})
        return keys

    def fault(self, operation: str, kind: str, times: int = 1, seconds: float = 0.0) -> None:
        """The next `times` calls of `operation` fail."""
        wanted = {"operation": operation, "kind": kind, "times": times, "seconds": seconds}
        self.ask("POST", "/_sim/faults", wanted)

    def act(self, order_id: str, action: str, **body: Any) -> Any:
        """`cancel`, `request-cancel`, `finalise`, `change-address`, `change-quantity`, ..."""
        return self.ask("POST", f"/_sim/orders/{order_id}/{action}", body)

    def advance(self, seconds: float) -> None:
        """Let the simulator's clock jump."""
        self.ask("POST", "/_sim/clock", {"advance_seconds": seconds})

    def settings(self, **changes: Any) -> None:
        """Change the simulator's settings."""
        self.ask("POST", "/_sim/settings", changes)

    def ask(self, method: str, path: str, body: Any = None) -> Any:
        """One `/_sim` call; AssertionError with the answer when it is not 200."""
        status, answer = self.raw(method, path, body)
        assert status == 200, answer
        return answer

    def raw(self, method: str, path: str, body: Any = None, token: str = "") -> tuple[int, Any]:
        """Status and JSON of any call."""
        headers = {"Content-Type": "application/json", **({"x-amz-access-token": token} if token else {})}
        connection = http.client.HTTPConnection(HOST, self.port, timeout=PATIENCE)
        try:
            payload = None if body is None else json.dumps(body)
            connection.request(method, path, payload, headers)
            response = connection.getresponse()
            return response.status, json.loads(response.read() or b"null")
        finally:
            connection.close()


@contextmanager
def running_simulator(
    *,
    scenario: str = "shift",
    orders: int = 14,
    seed: int = 1,
    throttle: bool = False,
    faster: float = 1.0,
) -> Iterator[RunningSimulator]:
    """Start a simulator, hand it out, stop it; AssertionError when it does not start or end."""
    settings = Settings(seed=seed, scenario=scenario, orders=orders, throttle=throttle, faster=faster)
    ready = threading.Event()
    server = Server(World(load(), settings), 0, lambda _port: ready.set())
    thread = threading.Thread(target=server.run, name="simulator", daemon=True)
    thread.start()
    try:
        assert ready.wait(PATIENCE), "the simulator did not start"
        yield RunningSimulator(server.port)
    finally:
        server.stop()
        thread.join(PATIENCE)
        assert not thread.is_alive(), "the simulator did not end"

"""Whom a connector may ask: its own carrier, and for a document the address that the answer names."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from app.carriers import wire
from app.carriers.exchange import Exchange, Reached
from tests.app.carriers.servers import CarrierServer, Reply, Seen, serving

NAMED = "https://127.0.0.1:1/labels/drawn.pdf"


@dataclass
class Naming(CarrierServer):
    def answer(self, seen: Seen) -> Reply:
        urls = (NAMED.replace("/", "\\/"), "http://127.0.0.1:1/plain.pdf")
        return Reply(f'{{"labels": ["{urls[0]}", "{urls[1]}"]}}'.encode())


@pytest.fixture
def line() -> Iterator[wire.Line]:
    server = Naming()
    with serving(server), wire.client() as client:
        yield wire.Line(client, (server.url,), 20.0, lambda _method, _url: {"authorization": "secret"})


def own(line: wire.Line) -> str:
    return line._bases[0]


def test_a_document_is_fetched_from_where_the_answer_says_and_nothing_is_told_there(line: wire.Line) -> None:
    asked = line.send("GET", own(line), {}, b"")
    assert asked.status == 200
    with pytest.raises(wire.CutOff):  # nobody is there; but it was tried
        line.send("GET", NAMED, {"authorization": "secret"}, b"")
    assert [each.reached for each in line.exchanges] == [Reached.ANSWER, Reached.NOTHING]


@pytest.mark.parametrize(
    ("method", "url"),
    [
        ("POST", NAMED),
        ("GET", "http://127.0.0.1:1/plain.pdf"),
        ("GET", "https://127.0.0.1:1/other.pdf"),
    ],
)
def test_nobody_else_is_asked(line: wire.Line, method: str, url: str) -> None:
    line.send("GET", own(line), {}, b"")
    with pytest.raises(PermissionError):
        line.send(method, url, {}, b"")
    assert len(line.exchanges) == 1


def test_nobody_is_asked_for_a_document_before_the_carrier_was(line: wire.Line) -> None:
    with pytest.raises(PermissionError):
        line.send("GET", NAMED, {}, b"")
    assert line.exchanges == []


def test_what_a_carrier_says_in_headers_reaches_its_connector(line: wire.Line) -> None:
    refused = line.send("GET", own(line), {}, b"")
    assert refused.headers["retry-after"] == "7"
    answer = Exchange(False, Reached.ANSWER, 400, headers={"error": "E102", "message": "No such street"})
    said = wire._said(answer)
    assert (said["Error"], said["Message"]) == ("E102", "No such street")

"""The address on which a browser lands after a consent: real TLS, one shape of request."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest

from app.amazon.consent_listener import AT_ONCE, MOST_BYTES, ConsentListener, Page, address_of
from tests.app.amazon.certificates import certificate_for

HOST = "packbench.example"
QUERY = "state=s-1&selling_partner_id=A1SELLER&spapi_oauth_code=RHsecret"


class Landings:
    """A listener with its certificate, and what landed there."""

    def __init__(self, folder: Path, patience: float = 5.0) -> None:
        self.root, self.certificate, self.key = certificate_for(HOST, folder)
        self.seen: list[str] = []
        self.page = Page("Connected", ("Shop <one> & two", "Close this page."), is_good=True)
        self.gate = asyncio.Event()
        self.gate.set()
        self.are_many = asyncio.Event()
        self.listener = ConsentListener(self._land, patience=patience)

    async def _land(self, address: str) -> Page:
        self.seen.append(address)
        if len(self.seen) == AT_ONCE:
            self.are_many.set()
        await self.gate.wait()
        return self.page

    async def get(self, target: str, host: str = HOST) -> httpx.Response:
        """Asked by that name, with the certificate verified."""
        trust = ssl.create_default_context(cafile=str(self.root))
        url = f"https://127.0.0.1:{self.listener.port}{target}"
        async with httpx.AsyncClient(verify=trust, trust_env=False) as client:
            return await client.get(url, headers={"Host": host}, extensions={"sni_hostname": HOST})

    async def raw(self, sent: bytes) -> bytes:
        """All that is answered to these bytes."""
        trust = ssl.create_default_context(cafile=str(self.root))
        reader, writer = await asyncio.open_connection(
            "127.0.0.1", self.listener.port, ssl=trust, server_hostname=HOST
        )
        writer.write(sent)
        answer = await reader.read()
        writer.close()
        return answer


@asynccontextmanager
async def landings(folder: Path, patience: float = 5.0) -> AsyncIterator[Landings]:
    made = Landings(folder, patience)
    await made.listener.open(0, made.certificate, made.key)
    try:
        yield made
    finally:
        await made.listener.aclose()


def test_CONN_2_the_address_that_the_browser_shows_is_handed_on_and_answered(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with landings(tmp_path) as at:
            answer = await at.get(f"/oauth/back?{QUERY}")
            assert at.seen == [f"https://{HOST}/oauth/back?{QUERY}"]
            assert answer.status_code == 200
            assert "<h1>Connected</h1><p>Shop &lt;one&gt; &amp; two</p><p>Close this page.</p>" in answer.text
            assert answer.headers["content-type"] == "text/html; charset=utf-8"
            assert answer.headers["referrer-policy"] == "no-referrer"
            assert answer.headers["cache-control"] == "no-store"
            assert "RHsecret" not in answer.text
            assert "s-1" not in answer.text

    asyncio.run(scenario())


def test_CONN_2_a_seller_who_declines_and_a_refusal_get_their_page_too(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with landings(tmp_path) as at:
            at.page = Page("Not connected", ("You declined.",), is_good=False)
            answer = await at.get("/?state=s-1&error=access_denied", f"{HOST}:8443")
            assert (answer.status_code, "<p>You declined.</p>" in answer.text) == (400, True)
            assert at.seen == [f"https://{HOST}:8443/?state=s-1&error=access_denied"]

    asyncio.run(scenario())


@pytest.mark.parametrize(
    ("method", "target", "status"),
    [
        ("GET", "/", 404),
        ("GET", "/favicon.ico", 404),
        ("GET", "/?state=s-1", 404),
        ("GET", "/?spapi_oauth_code=RHsecret", 404),
        ("POST", f"/?{QUERY}", 405),
        ("HEAD", f"/?{QUERY}", 405),
    ],
)
def test_CONN_2_anything_else_is_turned_away(tmp_path: Path, method: str, target: str, status: int) -> None:
    async def scenario() -> None:
        async with landings(tmp_path) as at:
            answer = await at.raw(f"{method} {target} HTTP/1.1\r\nHost: {HOST}\r\n\r\n".encode())
            assert answer.startswith(f"HTTP/1.1 {status} ".encode())
            assert b"RHsecret" not in answer
            assert at.seen == []

    asyncio.run(scenario())


@pytest.mark.parametrize(
    "head",
    [
        f"GET http://{HOST}/?{QUERY} HTTP/1.1\r\nHost: {HOST}",
        f"GET /?{QUERY} HTTP/2\r\nHost: {HOST}",
        f"GET /?{QUERY} HTTP/1.1",
        f"GET /?{QUERY} HTTP/1.1\r\nHost: {HOST}\r\nHost: other.example",
        f"GET /?{QUERY} HTTP/1.1\r\nHost: a/b",
        f"GET /?{QUERY} HTTP/1.1\r\nHost:",
        f"GET /?{QUERY}&é HTTP/1.1\r\nHost: {HOST}",
        f"GET /?{QUERY} HTTP/1.1\r\nHost: {HOST}\r\nContent-Length: 3",
        f"GET /?{QUERY} HTTP/1.1\r\nHost: {HOST}\r\nTransfer-Encoding: chunked",
        "nonsense",
    ],
)
def test_CONN_2_a_request_of_another_shape_is_a_bad_one(head: str) -> None:
    found = address_of(f"{head}\r\n\r\n".encode("latin-1"))
    assert found == 400


def test_CONN_2_a_request_without_end_is_cut_off(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with landings(tmp_path) as at:
            endless = b"GET / HTTP/1.1\r\nX: " + b"x" * (2 * MOST_BYTES)
            assert (await at.raw(endless)).startswith(b"HTTP/1.1 431 ")
            assert at.seen == []
        async with landings(tmp_path, patience=0.2) as at:
            assert await at.raw(b"GET /?state=") == b""
            assert at.seen == []

    asyncio.run(scenario())


def test_CONN_2_more_browsers_than_there_can_be_are_turned_away(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with landings(tmp_path) as at:
            at.gate.clear()
            async with asyncio.TaskGroup() as group:
                waiting = [group.create_task(at.get(f"/{n}?{QUERY}")) for n in range(AT_ONCE)]
                await at.are_many.wait()
                assert (await at.get(f"/one-more?{QUERY}")).status_code == 503
                at.gate.set()
            assert {task.result().status_code for task in waiting} == {200}
            assert (await at.get(f"/after?{QUERY}")).status_code == 200
            assert len(at.seen) == AT_ONCE + 1

    asyncio.run(scenario())


def test_CONN_2_a_browser_that_does_not_speak_tls_or_trust_us_hears_nothing(tmp_path: Path) -> None:
    async def scenario() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _loop, _context: None)
        async with landings(tmp_path) as at:
            with pytest.raises(httpx.HTTPError):
                await httpx.AsyncClient(trust_env=False).get(f"http://127.0.0.1:{at.listener.port}/?{QUERY}")
            with pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
                async with httpx.AsyncClient(trust_env=False) as client:
                    await client.get(f"https://127.0.0.1:{at.listener.port}/?{QUERY}")
            assert at.seen == []

    asyncio.run(scenario())


def test_CONN_2_a_certificate_without_its_key_is_told(tmp_path: Path) -> None:
    async def scenario() -> None:
        at = Landings(tmp_path)
        for files in ((at.certificate, None), (tmp_path / "gone.pem", at.key), (at.key, at.key)):
            with pytest.raises(OSError):  # noqa: PT011  # ssl's or the file system's
                await at.listener.open(0, *files)
        assert at.listener.port == 0

    asyncio.run(scenario())

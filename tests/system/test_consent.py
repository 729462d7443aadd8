"""A manager connects a public application: the office's services, the seller site, a browser."""

import asyncio
import logging
import socket
import ssl
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from app.bootstrap.core import Core
from app.bootstrap.office import services_of
from app.bootstrap.stores import listen_for_consents, stores_of
from app.bootstrap.syncing import engine_of
from app.bootstrap.trade import Trade
from app.config import Consent, Settings
from app.config import Store as Given
from app.domain.order import Recipient
from app.domain.people import Person, Role
from app.domain.store import Store, StoreState
from app.services.stores import ConnectionRefused
from tests.app.amazon.certificates import certificate_for
from tests.app.amazon.clock import SteppingClock
from tests.app.simulator.browser import browser
from tests.app.simulator.consent import APPLICATION, REDIRECT, hidden, register, web
from tests.app.simulator.server import RunningSimulator, running_simulator
from tests.system.finder import Finder

MANAGER = Person("0007", "Manager One", (Role.MANAGER,))
SELLER, OTHER_SELLER = "A1CONSENT", "A2ELSEWHERE"
DOCK = Recipient(
    name="Dock One", line1="1 Dock Road", city="Springfield", region="IL", postal_code="62701", country="US"
)
KEYS = {name: str(value) for name, value in APPLICATION.items()}
NOWHERE = Consent()
PAGE = "/apps/authorize/consent"


class Office:
    """The stores' service as the office gets it, over a database in ``folder``; one clock for both sides."""

    def __init__(self, sim: RunningSimulator, folder: Path, consent: Consent) -> None:
        self.sim, self.folder = sim, folder
        self.clock = SteppingClock(datetime.now(UTC), also=sim.advance)
        given = Given(base_url=sim.base_url, token_url=f"{sim.base_url}/auth/o2/token")
        settings = Settings(data_folder=str(folder), is_practice=True, store=given, consent=consent)
        self.core = Core(settings)
        self.core.clock = self.clock  # type: ignore[assignment]  # a clock that is told the time
        self.trade = Trade(self.core)
        self.engine = engine_of(self.core, self.trade, _nobody)
        self.stores = services_of(self.core, self.trade, self.engine).stores

    def begin(self, redirect: str = REDIRECT, *, is_draft: bool = False) -> str:
        """The address of the page that the manager opens."""
        consent = self.stores.begin_consent(
            MANAGER,
            "us",
            KEYS["client_id"],
            KEYS["client_secret"],
            redirect,
            application_id=KEYS["application_id"],
            is_draft=is_draft,
        )
        return consent.url

    def store(self) -> Store:
        found = self.stores.get("us")
        assert found is not None
        return found

    def refusal(self, act: Coroutine[Any, Any, Store]) -> str:
        """Why; the store is a draft without credentials then."""
        with pytest.raises(ConnectionRefused) as caught:
            asyncio.run(act)
        assert self.store().state is StoreState.DRAFT
        assert self.trade.secrets.get("us") is None
        return caught.value.reason

    def close(self) -> None:
        asyncio.run(self.trade.aclose())
        self.core.close()


async def _nobody(_message: object, _refused: object) -> None:
    """No order is confirmed here."""


@contextmanager
def office(folder: Path, consent: Consent = NOWHERE) -> Iterator[Office]:
    """With a draft store of SELLER, whose consent is still to be asked for."""
    with running_simulator() as sim:
        for account in (SELLER, OTHER_SELLER):
            sim.account(account)
        opened = Office(sim, folder / "data", consent)
        draft = Store("us", "US shop", "ATVPDKIKX0DER", SELLER, DOCK)
        try:
            asyncio.run(opened.stores.save(MANAGER, draft))
            yield opened
        finally:
            opened.close()


def confirmed(sim: RunningSimulator, url: str, account: str = SELLER) -> str:
    """Confirm pressed on the page by hand: the address on which the browser lands."""
    assert url.startswith(sim.base_url + PAGE)
    status, html, _ = web(sim, "GET", url.removeprefix(sim.base_url))
    assert status == 200, html
    status, html, location = web(sim, "POST", PAGE, {**hidden(html), "account": account})
    assert status == 302, html
    return str(location)


def test_CONN_2_a_click_on_confirm_connects_the_store_and_its_keys_are_sealed(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with office(tmp_path) as at:
        register(at.sim, draft=True)
        url = at.begin(is_draft=True)
        with browser() as page:
            page.open(url)
            page.js(f"document.querySelector('select').value = '{SELLER}'")  # who is signed in there
            page.click("#confirm")
            landed = page.landed()
        assert landed.startswith(f"{REDIRECT}?")

        connected = asyncio.run(at.stores.finish_consent(MANAGER, f" {landed}\n"))

        assert (connected.state, connected.connected_at) == (StoreState.CONNECTED, at.clock.now())
        assert at.store() == connected
        assert at.sim.ledger()["calls"]["getMarketplaceParticipations"] == {"200": 1}
        keys = at.trade.secrets.get("us")
        assert keys is not None
        assert (keys.client_id, keys.client_secret) == (
            KEYS["client_id"],
            KEYS["client_secret"],
        )
        assert keys.refresh_token.startswith("Atzr|")
        assert keys == Trade(at.core).secrets.get("us")
    code = parse_qs(urlsplit(landed).query)["spapi_oauth_code"][0]
    secrets = (keys.client_secret, keys.refresh_token, keys.refresh_token.removeprefix("Atzr|"), code)
    assert Finder(secrets).in_folders(tmp_path) == {}
    assert [path.name for path in (tmp_path / "data" / "store-credentials").iterdir()] != []
    assert not [secret for secret in secrets if secret in caplog.text]


def test_CONN_2_an_address_is_good_once_and_only_for_the_consent_that_it_answers(tmp_path: Path) -> None:
    with office(tmp_path) as at:
        register(at.sim)
        landed = confirmed(at.sim, at.begin())
        state = parse_qs(urlsplit(landed).query)["state"][0]
        foreign = landed.replace(state, "a-state-of-nobody-here")
        assert at.refusal(at.stores.finish_consent(MANAGER, foreign)) == "state_unknown"

        assert asyncio.run(at.stores.finish_consent(MANAGER, landed)).state is StoreState.CONNECTED

        with pytest.raises(ConnectionRefused, match="state_used"):
            asyncio.run(at.stores.finish_consent(MANAGER, landed))
        assert at.sim.ledger()["calls"]["getMarketplaceParticipations"] == {"200": 1}


def test_CONN_2_an_answer_of_another_account_connects_nothing(tmp_path: Path) -> None:
    with office(tmp_path) as at:
        register(at.sim)
        landed = confirmed(at.sim, at.begin(), OTHER_SELLER)
        assert at.refusal(at.stores.finish_consent(MANAGER, landed)) == "other_account"


def test_CONN_2_after_five_minutes_neither_our_state_nor_amazons_code_is_taken(tmp_path: Path) -> None:
    with office(tmp_path) as at:
        register(at.sim)
        landed = confirmed(at.sim, at.begin())
        at.sim.advance(301)  # Amazon's clock alone: our state is still good
        assert at.refusal(at.stores.finish_consent(MANAGER, landed)) == "code_refused"

        landed = confirmed(at.sim, at.begin())
        asyncio.run(at.clock.sleep(300))
        assert at.refusal(at.stores.finish_consent(MANAGER, landed)) == "state_expired"
        assert "getMarketplaceParticipations" not in at.sim.ledger()["calls"]


@pytest.mark.parametrize(
    ("redirect", "reason"),
    [
        ("http://packbench.example/oauth", "redirect_https"),
        ("https://localhost:8443/oauth", "redirect_localhost"),
        ("https://127.0.0.1/oauth", "redirect_localhost"),
    ],
)
def test_CONN_2_what_amazon_does_not_register_is_not_asked_for(
    tmp_path: Path, redirect: str, reason: str
) -> None:
    with office(tmp_path) as at:
        status, _ = at.sim.raw("POST", "/_sim/applications", {**APPLICATION, "redirect_uris": [redirect]})
        assert status == 400
        with pytest.raises(ConnectionRefused, match=reason):
            at.begin(redirect)


def test_CONN_2_a_private_applications_page_is_an_error_and_its_address_no_answer(tmp_path: Path) -> None:
    with office(tmp_path) as at:
        register(at.sim, public=False)
        with browser() as page:
            page.open(at.begin())
            shown, address = page.js("document.body.innerText"), page.js("location.href")
        assert "MD5100" in shown
        assert at.refusal(at.stores.finish_consent(MANAGER, address)) == "not_confirmed"


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


async def visit(address: str, port: int, root: Path) -> httpx.Response:
    """As a browser whose resolver finds the address's name here."""
    parts, trust = urlsplit(address), ssl.create_default_context(cafile=str(root))
    host = str(parts.hostname)
    async with httpx.AsyncClient(verify=trust, trust_env=False) as client:
        here = f"https://127.0.0.1:{port}{parts.path}?{parts.query}"
        return await client.get(here, headers={"Host": host}, extensions={"sni_hostname": host})


def test_CONN_2_the_browser_lands_here_where_a_name_points_at_this_machine(tmp_path: Path) -> None:
    root, certificate, key = certificate_for(str(urlsplit(REDIRECT).hostname), tmp_path)
    port = free_port()
    with office(tmp_path, Consent(port, str(certificate), str(key))) as at:
        register(at.sim)
        address = confirmed(at.sim, at.begin())

        async def scenario() -> tuple[httpx.Response, httpx.Response]:
            stores = stores_of(at.core, at.trade, at.engine.wake)  # not the office's, which may be shut
            listener = await listen_for_consents(at.core, stores)
            answers = await visit(address, port, root), await visit(address, port, root)
            await listener.aclose()
            return answers

        first, second = asyncio.run(scenario())
        assert first.status_code == 200
        assert "<h1>US shop is connected</h1>" in first.text
        assert at.store().state is StoreState.CONNECTED
        done = [row for row in at.core.database.audited() if row.what == "store_connected"]
        assert [(row.who, row.detail) for row in done] == [("0007", "us")]
        assert second.status_code == 400
        assert "That address was used already." in second.text
        code = parse_qs(urlsplit(address).query)["spapi_oauth_code"][0]
        assert code not in first.text + second.text


def test_CONN_2_a_certificate_that_cannot_be_used_stops_nothing_else(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with office(tmp_path, Consent(free_port(), str(tmp_path / "gone.pem"))) as at:
        stores = stores_of(at.core, at.trade, at.engine.wake)
        assert asyncio.run(listen_for_consents(at.core, stores)).port == 0
    assert "FileNotFoundError" in caplog.text

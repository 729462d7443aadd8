"""How a store is connected to Amazon: CONN-2, CONN-3."""

import asyncio
import logging
from collections.abc import Coroutine
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from msgspec.structs import replace

from app.domain.store import StoreState
from app.ports.amazon_account import AppCredentials
from app.ports.errors import Refused, Unauthorised, Unreachable
from app.services.consent import Consents, read_landing
from app.services.guard import NotAllowed
from app.services.stores import ConnectionRefused
from tests.app.domain.selling import CANADA, GERMANY, NOW, store
from tests.app.services.office_fakes import LISTER, MANAGER
from tests.app.services.store_office import DRAFT, HERE, KEYS, LANDING, Office, landed


def refusal(office: Office, act: Coroutine[Any, Any, Any]) -> tuple[str, str]:
    """Why a connection was refused; nothing but the draft is stored then."""
    before = office.stores.all()
    with pytest.raises(ConnectionRefused) as caught:
        asyncio.run(act)
    assert office.stores.all() == before
    assert office.secrets.kept == {}
    return caught.value.reason, caught.value.words


def test_CONN_2_participations_prove_the_connection_before_it_turns_connected() -> None:
    office = Office(DRAFT)
    connected = asyncio.run(office.service.connect(MANAGER, "us", KEYS))
    assert (connected.state, connected.connected_at, connected.secret_made_at) == (
        StoreState.CONNECTED,
        NOW,
        NOW,
    )
    assert office.login.asked == [KEYS]
    assert office.secrets.kept == {"us": KEYS}
    assert office.lines.forgotten == ["us"]
    assert office.log.audited == ["store_connected"]


@pytest.mark.parametrize(
    ("found", "reason"),
    [
        ((), "not_in_marketplace"),
        ((replace(HERE, marketplace_id=CANADA),), "not_in_marketplace"),
        ((replace(HERE, is_participating=False),), "not_participating"),
        ((replace(HERE, marketplace_id=CANADA), replace(HERE, is_participating=False)), "not_participating"),
    ],
)
def test_CONN_2_a_seller_who_does_not_sell_there_is_refused(found: Any, reason: str) -> None:
    office = Office(DRAFT)
    office.login.found = found
    assert refusal(office, office.service.connect(MANAGER, "us", KEYS)) == (reason, "")


@pytest.mark.parametrize(
    ("error", "reason", "words"),
    [
        (Unauthorised("no"), "credentials", ""),
        (
            Refused("getMarketplaceParticipations", "Forbidden", "Access is denied."),
            "refused",
            "Access is denied.",
        ),
    ],
)
def test_CONN_2_credentials_that_amazon_refuses_are_stored_nowhere(
    error: Exception, reason: str, words: str
) -> None:
    office = Office(DRAFT)
    office.login.fails = error  # type: ignore[assignment]  # the fake's, by whatever error
    assert refusal(office, office.service.connect(MANAGER, "us", KEYS)) == (reason, words)


def test_CONN_2_while_amazon_is_unreachable_nothing_is_stored() -> None:
    office = Office(DRAFT)
    office.login.fails = Unreachable("down")
    with pytest.raises(Unreachable):
        asyncio.run(office.service.connect(MANAGER, "us", KEYS))
    assert (office.secrets.kept, office.stores.rows) == ({}, {"us": DRAFT})


@pytest.mark.parametrize("missing", ["client_id", "client_secret", "refresh_token"])
def test_CONN_2_incomplete_credentials_are_not_tried(missing: str) -> None:
    office = Office(DRAFT)
    keys = replace(KEYS, **{missing: ""})
    assert refusal(office, office.service.connect(MANAGER, "us", keys))[0] == "credentials_missing"
    assert office.login.asked == []


# CONN-2: the consent page
def test_CONN_2_the_consent_page_is_the_marketplaces_own_with_a_one_use_state() -> None:
    office = Office(DRAFT, store("de", marketplace_id=GERMANY))
    consent = office.begin()
    parts = urlsplit(consent.url)
    assert (parts.scheme, parts.hostname, parts.path) == (
        "https", "sellercentral.amazon.com", "/apps/authorize/consent",
    )  # fmt: skip
    assert parse_qs(parts.query) == {
        "application_id": ["amzn1.sp.app"],
        "state": ["state-1"],
        "redirect_uri": [LANDING],
    }
    assert (consent.state, consent.expires_at) == ("state-1", NOW + timedelta(minutes=5))
    assert "version=beta" in office.begin(is_draft=True).url
    assert urlsplit(office.begin(store_id="de").url).hostname == "sellercentral-europe.amazon.com"
    assert "secret-2" not in consent.url


def test_CONN_2_the_practice_amazon_has_a_consent_page_of_its_own() -> None:
    office = Office(replace(DRAFT, base_url="http://127.0.0.1:8080/"))
    assert office.begin().url.startswith("http://127.0.0.1:8080/apps/authorize/consent?application_id=")


def test_CONN_2_amazons_sandbox_has_none_so_its_sellers_consent_where_all_do() -> None:
    office = Office(replace(DRAFT, base_url="https://sandbox.sellingpartnerapi-na.amazon.com"))
    assert office.begin().url.startswith("https://sellercentral.amazon.com/apps/authorize/consent?")


def test_CONN_2_states_are_32_random_bytes_and_never_the_same() -> None:
    made = {Consents()._random() for _ in range(50)}
    assert len(made) == 50
    assert {len(each) for each in made} == {43}  # 32 bytes in base64 without padding


@pytest.mark.parametrize(
    ("redirect", "reason"),
    [
        ("http://packing.example/landed", "redirect_https"),
        ("packing.example/landed", "redirect_https"),
        ("https:///landed", "redirect_https"),
        ("", "redirect_https"),
        ("https://[::1", "redirect_shape"),
        ("https://localhost/landed", "redirect_localhost"),
        ("https://LOCALHOST:8443/landed", "redirect_localhost"),
        ("https://bench.localhost/landed", "redirect_localhost"),
        ("https://localhost./landed", "redirect_localhost"),
        ("https://127.0.0.1/landed", "redirect_localhost"),
        ("https://127.9.9.9:8443/", "redirect_localhost"),
        ("https://127.1/", "redirect_localhost"),
        ("https://[::1]:8443/landed", "redirect_localhost"),
        ("https://0.0.0.0/landed", "redirect_localhost"),
    ],
)
def test_CONN_2_amazon_registers_https_addresses_only_and_not_this_machine(
    redirect: str, reason: str
) -> None:
    with pytest.raises(ConnectionRefused) as caught:
        Office(DRAFT).begin(redirect)
    assert caught.value.reason == reason


def test_CONN_2_the_pasted_address_connects_the_store() -> None:
    office = Office(DRAFT)
    office.login.codes = {"code-1": "Atzr|token-9"}
    office.begin()
    office.clock.advance(299)
    connected = asyncio.run(office.service.finish_consent(MANAGER, f"  {landed()}\n"))
    assert connected.state is StoreState.CONNECTED
    assert office.secrets.kept == {"us": AppCredentials("client", "secret-2", "Atzr|token-9")}


def test_CONN_2_an_address_on_which_the_browser_lands_here_counts_for_who_began() -> None:
    office = Office(DRAFT)
    office.login.codes = {"code-1": "Atzr|token-9"}
    office.begin()
    assert asyncio.run(office.service.finish_landed(landed())).state is StoreState.CONNECTED
    assert [(audit.what, audit.who) for audit in office.log.audits] == [("store_connected", "0007")]
    with pytest.raises(ConnectionRefused, match="state_used"):
        asyncio.run(office.service.finish_landed(landed()))


def test_CONN_2_a_state_is_taken_once() -> None:
    office = Office(DRAFT)
    office.login.refuses = Refused("token", "invalid_grant", "The code is used.")
    office.begin()
    assert refusal(office, office.service.finish_consent(MANAGER, landed())) == (
        "code_refused",
        "The code is used.",
    )
    assert refusal(office, office.service.finish_consent(MANAGER, landed())) == ("state_used", "")


def test_CONN_2_a_state_lasts_five_minutes_and_is_used_up_then() -> None:
    office = Office(DRAFT)
    office.begin()
    office.clock.advance(300)
    assert refusal(office, office.service.finish_consent(MANAGER, landed()))[0] == "state_expired"
    assert refusal(office, office.service.finish_consent(MANAGER, landed()))[0] == "state_used"


def test_CONN_2_beginning_again_ends_the_consent_before() -> None:
    office = Office(DRAFT, store("ca", state=StoreState.DRAFT, marketplace_id=CANADA))
    office.begin()
    office.begin(store_id="ca")
    office.begin()
    assert refusal(office, office.service.finish_consent(MANAGER, landed("state-1")))[0] == "state_used"
    office.login.codes = {"code-1": "Atzr|token-9"}
    office.login.found = (HERE, replace(HERE, marketplace_id=CANADA))
    assert asyncio.run(office.service.finish_consent(MANAGER, landed("state-2"))).store_id == "ca"
    assert asyncio.run(office.service.finish_consent(MANAGER, landed("state-3"))).store_id == "us"


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        (landed("state-of-another"), "state_unknown"),
        (LANDING, "state_missing"),
        (f"{LANDING}?state=&spapi_oauth_code=x", "state_missing"),
        ("not an address", "state_missing"),
        ("https://[::1", "landed_unreadable"),
        ("https://sellercentral.amazon.com/apps/authorize/consent?state=state-1", "not_confirmed"),
        ("http://127.0.0.1:8080/apps/authorize/consent/", "not_confirmed"),
        (landed(spapi_oauth_code=""), "code_missing"),
        (landed(selling_partner_id="A9OTHER"), "other_account"),
    ],
)
def test_CONN_2_an_address_that_is_not_the_answer_is_refused(url: str, reason: str) -> None:
    office = Office(DRAFT)
    office.begin()
    assert refusal(office, office.service.finish_consent(MANAGER, url))[0] == reason


def test_CONN_2_the_page_itself_uses_no_state_up() -> None:
    office = Office(DRAFT)
    office.login.codes = {"code-1": "Atzr|token-9"}
    page = office.begin().url
    assert refusal(office, office.service.finish_consent(MANAGER, page))[0] == "not_confirmed"
    assert asyncio.run(office.service.finish_consent(MANAGER, landed())).state is StoreState.CONNECTED


def test_CONN_2_a_seller_who_declines_is_told_so() -> None:
    office = Office(DRAFT)
    office.begin()
    url = f"{LANDING}?error=access_denied&error_description=The+seller+declined&state=state-1"
    assert refusal(office, office.service.finish_consent(MANAGER, url)) == (
        "consent_denied",
        "The seller declined",
    )


@pytest.mark.parametrize("missing", ["client_id", "client_secret", "application_id"])
def test_CONN_2_a_consent_needs_the_whole_application(missing: str) -> None:
    whole = {"client_id": "client", "client_secret": "secret-2", "application_id": "amzn1.sp.app"}
    given = whole | {missing: ""}
    with pytest.raises(ConnectionRefused, match="credentials_missing"):
        Office(DRAFT).service.begin_consent(
            MANAGER, "us", given["client_id"], given["client_secret"], LANDING,
            application_id=given["application_id"],
        )  # fmt: skip


# CONN-3: secrets
def test_CONN_3_no_secret_shows_in_a_repr_an_error_an_audit_row_or_a_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    office = Office(DRAFT)
    office.begin()
    office.login.fails = Refused("token", "denied", "No.")
    office.login.codes = {"code-1": "Atzr|token-9"}
    with pytest.raises(ConnectionRefused) as caught:
        asyncio.run(office.service.finish_consent(MANAGER, landed()))
    office.begin()
    seen = [office.service, office.service._consents, caught.value, read_landing(landed()), office.log.audits]
    asked = next(iter(office.service._consents._asked.values()))
    text = " ".join(map(repr, [*seen, asked, office.stores.rows])) + str(caught.value) + caplog.text
    assert not any(secret in text for secret in ("secret-2", "code-1", "token-9"))


@pytest.mark.parametrize(
    ("days", "warnings"),
    [(0, ()), (149, ()), (150, ("secret_old",)), (179, ("secret_old",)), (180, ("secret_over",))],
)
def test_CONN_3_a_client_secret_is_warned_of_thirty_days_before_its_end(
    days: int, warnings: tuple[str, ...]
) -> None:
    office = Office(store(secret_made_at=NOW - timedelta(days=days)))
    assert office.service.health("us").warnings == warnings


def test_CONN_3_the_same_secret_again_is_no_younger() -> None:
    month_ago = NOW - timedelta(days=30)
    office = Office(
        store(secret_made_at=month_ago), store("ca", state=StoreState.DRAFT, marketplace_id=CANADA)
    )
    office.secrets.put("us", KEYS)
    office.login.found = (HERE, replace(HERE, marketplace_id=CANADA))
    same = replace(KEYS, refresh_token="Atzr|another")  # noqa: S106  # no real one
    assert asyncio.run(office.service.connect(MANAGER, "us", same)).secret_made_at == month_ago
    assert asyncio.run(office.service.connect(MANAGER, "ca", same)).secret_made_at == month_ago
    rotated = replace(KEYS, client_secret="secret-9")  # noqa: S106  # no real one
    assert asyncio.run(office.service.connect(MANAGER, "us", rotated)).secret_made_at == NOW


def test_CONN_4_only_a_manager_begins_a_consent() -> None:
    with pytest.raises(NotAllowed, match="manager"):
        Office(DRAFT).service.begin_consent(LISTER, "us", "c", "s", LANDING, application_id="a")

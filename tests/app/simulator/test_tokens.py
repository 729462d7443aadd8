"""Login with Amazon, and what access tokens open."""

import http.client
import json
from typing import Any
from urllib.parse import urlencode

import pytest
from spapi.auth.lwa_exception import (  # type: ignore[import-untyped]  # Amazon ships no types
    LwaException,
)
from spapi.auth.lwa_request import (  # type: ignore[import-untyped]  # Amazon ships no types
    AccessTokenCache,
)

from .sdk import LONG_AGO, Sdk, refusal
from .server import PATIENCE, RunningSimulator


def ask_token(sim: RunningSimulator, **changes: str) -> tuple[int, Any]:
    """POST /auth/o2/token with the right form, some fields changed."""
    keys = sim.scenario()["credentials"]
    form = {
        "grant_type": "refresh_token",
        "refresh_token": keys["refresh_token"],
        "client_id": keys["client_id"],
        "client_secret": keys["client_secret"],
    }
    connection = http.client.HTTPConnection("127.0.0.1", sim.port, timeout=PATIENCE)
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    try:
        connection.request("POST", "/auth/o2/token", urlencode({**form, **changes}), headers)
        response = connection.getresponse()
        return response.status, json.loads(response.read())
    finally:
        connection.close()


def test_token_is_issued_for_a_refresh_token_for_an_hour(sim: RunningSimulator) -> None:
    status, body = ask_token(sim)

    assert status == 200
    assert body["access_token"].startswith("Atza|")
    assert (body["token_type"], body["expires_in"]) == ("bearer", 3600)


@pytest.mark.parametrize(
    ("changes", "status", "error"),
    [
        ({"client_secret": "wrong"}, 401, "invalid_client"),
        ({"refresh_token": "Atzr|"}, 400, "invalid_grant"),
        ({"refresh_token": "unknown"}, 400, "invalid_grant"),
        ({"grant_type": "password"}, 400, "unsupported_grant_type"),
        ({"grant_type": "client_credentials", "scope": "profile"}, 400, "invalid_scope"),
    ],
)
def test_token_is_refused_in_login_with_amazons_own_shape(
    sim: RunningSimulator, changes: dict[str, str], status: int, error: str
) -> None:
    answered, body = ask_token(sim, **changes)

    assert (answered, body["error"]) == (status, error)
    assert set(body) == {"error", "error_description"}


def test_token_is_refused_to_amazons_sdk_when_the_secret_is_wrong(sim: RunningSimulator) -> None:
    keys = sim.scenario()["credentials"]
    cache = AccessTokenCache(
        keys["client_id"],
        "wrong",
        keys["refresh_token"],
        oauth_endpoint=f"{sim.base_url}/auth/o2/token",
        max_retries=0,
    )

    with pytest.raises(LwaException):
        cache.get_lwa_access_token()


def test_a_grantless_token_opens_no_orders(sim: RunningSimulator, amazon: Sdk) -> None:
    scope = "sellingpartnerapi::notifications"
    status, body = ask_token(sim, grant_type="client_credentials", scope=scope)
    assert status == 200
    assert "refresh_token" not in body

    present_token(amazon, body["access_token"])

    assert search_refused(amazon)[:2] == (403, "Unauthorized")


def test_a_missing_token_is_refused_in_amazons_words(sim: RunningSimulator) -> None:
    path = f"/orders/2026-01-01/orders?createdAfter={LONG_AGO}"
    status, body = sim.raw("GET", path)

    assert status == 403
    assert body["errors"][0]["code"] == "Unauthorized"
    assert "missing" in body["errors"][0]["details"]


def test_an_unknown_token_is_refused(amazon: Sdk) -> None:
    present_token(amazon, "Atza|never-issued")

    assert "revoked, malformed or invalid" in search_refused(amazon)[2]


def test_a_token_expires_after_its_time(sim: RunningSimulator, amazon: Sdk) -> None:
    sim.advance(3601)

    status, code, words = search_refused(amazon)

    assert (status, code) == (403, "Unauthorized")
    assert "expired" in words


def test_a_tokens_life_can_be_shortened(sim: RunningSimulator) -> None:
    sim.settings(token_seconds=5)

    assert ask_token(sim)[1]["expires_in"] == 5


def present_token(amazon: Sdk, token: str) -> None:
    """Make the SDK send this access token."""
    amazon.client.configuration.access_token_cache.token_info["access_token"] = token


def search_refused(amazon: Sdk) -> tuple[int, str, str]:
    """The refusal of a search that is otherwise right."""
    return refusal(lambda: amazon.searching.search_orders(created_after=LONG_AGO))

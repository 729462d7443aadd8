"""The consent page, and the code that it gives."""

import re
from typing import Any

import pytest

from .consent import REDIRECT, consented, exchange, hidden, link, register, web
from .sdk import sdk
from .server import RunningSimulator
from .test_tokens import ask_token

POST = "/apps/authorize/consent"


def error_of(answer: tuple[int, str, str | None]) -> str:
    """The code on an error page; AssertionError when the browser is sent anywhere."""
    status, html, location = answer
    assert (status, location) == (400, None)
    found = re.search(r'<b id="error">(\w+)</b>', html)
    assert found, html
    return found[1]


def test_a_consent_tells_the_registered_address_a_code_the_merchant_token_and_the_state(
    sim: RunningSimulator,
) -> None:
    register(sim)
    sim.account("shop", seller_id="A1MERCHANT")

    told = consented(sim, "shop", state="made-by-packbench")

    assert set(told) == {"spapi_oauth_code", "selling_partner_id", "state"}
    assert (told["selling_partner_id"], told["state"]) == ("A1MERCHANT", "made-by-packbench")


def test_the_code_becomes_a_refresh_token_that_opens_the_account(sim: RunningSimulator) -> None:
    application = register(sim)
    sim.account("shop", name="Consenting Shop")

    status, body = ask_token(sim, **exchange(consented(sim, "shop")["spapi_oauth_code"]))

    assert status == 200
    assert body["refresh_token"].startswith("Atzr|")
    keys = {**application, "refresh_token": body["refresh_token"]}
    with sdk(sim, keys=keys) as amazon:
        (first, *_) = amazon.sellers.get_marketplace_participations().payload
        assert first.store_name == "Consenting Shop"


def test_a_code_is_good_once_for_five_minutes(sim: RunningSimulator) -> None:
    register(sim)
    early, late = (consented(sim, state=state)["spapi_oauth_code"] for state in ("a", "b"))
    sim.advance(299)
    assert ask_token(sim, **exchange(early))[0] == 200
    again = ask_token(sim, **exchange(early))
    sim.advance(2)
    too_late = ask_token(sim, **exchange(late))

    for status, body in (again, too_late):
        assert (status, body["error"]) == (400, "invalid_grant")
        assert set(body) == {"error", "error_description"}


def test_a_code_is_refused_to_another_application_and_keeps_for_its_own(sim: RunningSimulator) -> None:
    register(sim)
    register(sim, application_id="amzn1.sp.solution.other", client_id="other")
    code = consented(sim)["spapi_oauth_code"]

    stolen = ask_token(sim, **exchange(code, client_id="other"))

    assert (stolen[0], stolen[1]["error"]) == (400, "invalid_grant")
    assert ask_token(sim, **exchange(code))[0] == 200


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"client_secret": "wrong"}, (401, "invalid_client")),
        ({"client_id": "nobody"}, (401, "invalid_client")),
        ({"code": "never-given"}, (400, "invalid_grant")),
        ({"redirect_uri": "https://elsewhere.example/"}, (400, "invalid_grant")),
    ],
)
def test_a_code_is_refused_with_anything_wrong(
    sim: RunningSimulator, changes: dict[str, str], error: tuple[int, str]
) -> None:
    register(sim)

    status, body = ask_token(sim, **exchange(consented(sim)["spapi_oauth_code"], **changes))

    assert (status, body["error"]) == error


@pytest.mark.parametrize(
    "uri",
    [
        "http://packbench.example/oauth",
        "https://localhost/oauth",
        "https://app.localhost/oauth",
        "https://127.0.0.1:8443/oauth",
        "https://[::1]/oauth",
        "packbench.example/oauth",
    ],
)
def test_redirect_addresses_without_https_or_on_this_machine_cannot_be_registered(
    sim: RunningSimulator, uri: str
) -> None:
    body = {"application_id": "a", "client_id": "b", "client_secret": "c", "redirect_uris": [REDIRECT, uri]}

    assert sim.raw("POST", "/_sim/applications", body)[0] == 400


@pytest.mark.parametrize(
    ("application", "parameters", "error"),
    [
        ({}, {"application_id": "amzn1.sp.solution.unknown"}, "MD1000"),
        ({}, {"application_id": "amzn1.application-oa2-client.public"}, "MD1000"),  # the client id is not it
        ({"draft": True}, {}, "MD1000"),
        ({"draft": True}, {"version": "gamma"}, "MD1000"),
        ({"public": False}, {}, "MD5100"),
        ({}, {"redirect_uri": "https://elsewhere.example/"}, "MD5101"),
        ({}, {"redirect_uri": REDIRECT + "/more"}, "MD5101"),
        ({"redirect_uris": []}, {"redirect_uri": ""}, "MD5101"),
        ({}, {"state": ""}, "MD5102"),
    ],
)
def test_the_page_is_refused_to_applications_that_may_not_ask(
    sim: RunningSimulator, application: dict[str, Any], parameters: dict[str, str], error: str
) -> None:
    register(sim, **application)

    assert error_of(web(sim, "GET", link(**parameters))) == error


def test_a_draft_is_shown_with_version_beta(sim: RunningSimulator) -> None:
    register(sim, draft=True)

    assert consented(sim, version="beta")["state"] == "state-1"


def test_without_a_redirect_address_the_first_registered_one_is_told(sim: RunningSimulator) -> None:
    register(sim, redirect_uris=[REDIRECT, "https://packbench.example/second"])

    assert consented(sim, redirect_uri="")["state"] == "state-1"


def test_a_state_is_used_once(sim: RunningSimulator) -> None:
    register(sim)
    form = {**hidden(web(sim, "GET", link())[1]), "account": "packbench-practice"}
    assert web(sim, "POST", POST, form)[0] == 302

    assert error_of(web(sim, "POST", POST, form)) == "MD5103"
    assert error_of(web(sim, "GET", link())) == "MD5103"


def test_a_state_that_the_page_was_not_opened_with_is_refused(sim: RunningSimulator) -> None:
    register(sim)
    register(sim, application_id="amzn1.sp.solution.other", client_id="other")
    form = {**hidden(web(sim, "GET", link())[1]), "account": "packbench-practice"}

    foreign = {**form, "state": "made-up"}
    others = {**form, "application_id": "amzn1.sp.solution.other"}

    assert error_of(web(sim, "POST", POST, foreign)) == "MD5104"
    assert error_of(web(sim, "POST", POST, others)) == "MD5104"


def test_a_confirmation_is_refused_for_what_the_page_would_refuse(sim: RunningSimulator) -> None:
    register(sim)
    form = {**hidden(web(sim, "GET", link())[1]), "account": "packbench-practice"}

    assert error_of(web(sim, "POST", POST, {**form, "account": "nobody"})) == "MD1001"
    assert (
        error_of(web(sim, "POST", POST, {**form, "redirect_uri": "https://elsewhere.example/"})) == "MD5101"
    )
    assert error_of(web(sim, "POST", POST, {**form, "application_id": "unknown"})) == "MD1000"
    register(sim, draft=True)
    assert error_of(web(sim, "POST", POST, form)) == "MD1000"


def test_the_page_shows_what_it_was_given_as_text_alone(sim: RunningSimulator) -> None:
    register(sim, name="<script>alert(1)</script>")

    shown = web(sim, "GET", link(state='"><script>'))[1]
    refused = web(sim, "GET", link(application_id="<script>"))[1]

    assert "<script" not in shown + refused
    assert "&lt;script&gt;alert(1)" in shown

"""Seller accounts: their marketplaces, keys and buckets."""

from functools import partial
from typing import Any

import pytest
import urllib3

from .sdk import LONG_AGO, Sdk, refusal, sdk
from .server import RunningSimulator, running_simulator
from .test_tokens import ask_token, present_token

CANADA, UNITED_STATES, GERMANY, JAPAN = "A2EUQ1WTGCTBG2", "ATVPDKIKX0DER", "A1PA6795UKMFR9", "A1VC38T7YXB528"
NOT_AMAZON = "A2ZV50J4W1RKNI"


def participations(amazon: Sdk) -> dict[str, Any]:
    """getMarketplaceParticipations by marketplace."""
    found = amazon.sellers.get_marketplace_participations().payload
    return {each.marketplace.id: each for each in found}


def search(amazon: Sdk, marketplace: str) -> Any:
    """searchOrders in one marketplace."""
    return amazon.searching.search_orders(created_after=LONG_AGO, marketplace_ids=[marketplace])


def test_getMarketplaceParticipations_names_the_accounts_marketplaces_and_one_that_is_not_amazons(
    sim: RunningSimulator,
) -> None:
    keys = sim.account("shop", name="Two Countries", marketplaces=[CANADA, UNITED_STATES])

    with sdk(sim, keys=keys) as amazon:
        found = participations(amazon)

    assert set(found) == {CANADA, UNITED_STATES, NOT_AMAZON}
    canada = found[CANADA]
    assert (canada.marketplace.country_code, canada.marketplace.default_currency_code) == ("CA", "CAD")
    assert (canada.marketplace.domain_name, canada.store_name) == ("www.amazon.ca", "Two Countries")
    assert (canada.participation.is_participating, canada.participation.has_suspended_listings) == (
        True,
        False,
    )


def test_a_marketplace_can_be_suspended_or_left_behind_our_back(sim: RunningSimulator) -> None:
    keys = sim.account("shop", marketplaces=[CANADA, UNITED_STATES])
    sim.ask("POST", "/_sim/accounts", {"account": "shop", "suspended": [CANADA], "absent": [UNITED_STATES]})

    with sdk(sim, keys=keys) as amazon:
        found = participations(amazon)

    assert found[CANADA].participation.has_suspended_listings is True
    assert found[UNITED_STATES].participation.is_participating is False


def test_getMarketplaceParticipations_is_refused_without_a_token_that_opens_the_account(amazon: Sdk) -> None:
    participations(amazon)
    present_token(amazon, "Atza|never-issued")

    status, code, _ = refusal(amazon.sellers.get_marketplace_participations)

    assert (status, code) == (403, "Unauthorized")


def test_an_account_sells_in_its_own_region_alone(sim: RunningSimulator) -> None:
    american = sim.account("american", marketplaces=[UNITED_STATES])
    european = sim.account("european", region="eu", marketplaces=[GERMANY])

    for keys, own, foreign in ((american, UNITED_STATES, GERMANY), (european, GERMANY, UNITED_STATES)):
        with sdk(sim, keys=keys) as amazon:
            assert search(amazon, own).orders == []
            assert refusal(partial(search, amazon, foreign))[:2] == (403, "Unauthorized")


@pytest.mark.parametrize(
    "wanted",
    [
        {"region": "mars"},
        {"marketplaces": [UNITED_STATES, GERMANY]},
        {"marketplaces": [NOT_AMAZON]},
        {"marketplaces": [CANADA], "mli": True},
        {"colour": "red"},
        {"client_id": "one", "client_secret": "two"},
    ],
)
def test_accounts_that_cannot_be_are_refused(sim: RunningSimulator, wanted: dict[str, Any]) -> None:
    assert sim.raw("POST", "/_sim/accounts", {"account": "shop", **wanted})[0] == 400


def test_a_rotated_secret_is_refused_and_the_new_one_taken_with_the_same_refresh_token(
    sim: RunningSimulator,
) -> None:
    keys = sim.account("shop")
    fresh = sim.ask("POST", "/_sim/accounts/shop/rotate-secret")

    assert ask_token(sim, **keys)[1]["error"] == "invalid_client"
    status, body = ask_token(sim, **{**keys, "client_secret": fresh["client_secret"]})
    assert (status, body["refresh_token"]) == (200, keys["refresh_token"])


def test_a_rotated_secret_leaves_issued_access_tokens_alone(sim: RunningSimulator) -> None:
    with sdk(sim, keys=sim.account("shop")) as amazon:
        participations(amazon)
        sim.ask("POST", "/_sim/accounts/shop/rotate-secret", {"client_secret": "chosen"})
        participations(amazon)


@pytest.mark.parametrize("named", [True, False])
def test_a_revoked_refresh_token_is_an_invalid_grant_and_its_access_tokens_end(
    sim: RunningSimulator, named: bool
) -> None:
    keys = sim.account("shop")
    with sdk(sim, keys=keys) as amazon:
        participations(amazon)
        body = {"refresh_token": keys["refresh_token"]} if named else {}
        sim.ask("POST", "/_sim/accounts/shop/revoke", body)

        assert ask_token(sim, **keys) == (
            400,
            {
                "error": "invalid_grant",
                "error_description": "The request has an invalid grant parameter : refresh_token",
            },
        )
        assert refusal(amazon.sellers.get_marketplace_participations)[:2] == (403, "Unauthorized")


def test_the_practice_accounts_keys_can_be_revoked_too(sim: RunningSimulator) -> None:
    sim.ask("POST", "/_sim/accounts/packbench-practice/revoke")

    assert ask_token(sim)[1]["error"] == "invalid_grant"


def test_an_application_takes_no_other_applications_refresh_token(sim: RunningSimulator) -> None:
    one, other = sim.account("one"), sim.account("other")

    mixed = {**one, "refresh_token": other["refresh_token"]}
    unregistered = {**one, "refresh_token": "Atzr|somebody"}

    assert ask_token(sim, **mixed)[1]["error"] == "invalid_grant"
    assert ask_token(sim, **unregistered)[1]["error"] == "invalid_grant"


def test_each_account_has_buckets_of_its_own() -> None:
    with running_simulator(throttle=True) as sim:
        one, other = sim.account("one"), sim.account("other")
        with sdk(sim, keys=one) as first, sdk(sim, keys=other) as second:
            for _ in range(15):
                participations(first)
            assert refusal(first.sellers.get_marketplace_participations)[:2] == (429, "QuotaExceeded")
            participations(second)


def test_an_outage_answers_503_to_all_until_it_is_over(sim: RunningSimulator) -> None:
    with sdk(sim, keys=sim.account("shop")) as amazon:
        participations(amazon)
        sim.ask("POST", "/_sim/outage", {"seconds": 600})
        assert ask_token(sim)[0] == 503
        assert refusal(amazon.sellers.get_marketplace_participations)[:2] == (503, "ServiceUnavailable")
        sim.advance(601)
        participations(amazon)


def test_an_outage_can_drop_connections(sim: RunningSimulator) -> None:
    with sdk(sim, keys=sim.account("shop")) as amazon:
        participations(amazon)
        sim.ask("POST", "/_sim/outage", {"seconds": 600, "drops": True})
        with pytest.raises(urllib3.exceptions.HTTPError):
            participations(amazon)


def test_all_accounts_are_listed_without_their_keys(sim: RunningSimulator) -> None:
    keys = sim.account("shop", marketplaces=[JAPAN], region="fe", seller_id="A1SHOP", narf=False)

    listed = sim.ask("GET", "/_sim/accounts")

    shop = next(each for each in listed["accounts"] if each["account"] == "shop")
    assert (shop["seller_id"], shop["region"], shop["marketplaces"]) == ("A1SHOP", "fe", [JAPAN])
    assert keys["client_secret"] not in str(listed)


def test_an_unknown_account_has_no_keys_to_change(sim: RunningSimulator) -> None:
    assert sim.raw("POST", "/_sim/accounts/nobody/revoke", {})[0] == 404
    assert sim.raw("POST", "/_sim/accounts/nobody/rotate-secret", {})[0] == 404

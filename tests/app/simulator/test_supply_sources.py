"""Supply Sources 2020-07-01 under Amazon's SDK."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from spapi.models import supply_sources_v2020_07_01 as ss  # type: ignore[import-untyped]  # no types

from .sdk import Sdk, refusal, sdk
from .server import RunningSimulator

ADDRESS = {"name": "East", "addressLine1": "1 East Way", "city": "Sampleton", "stateOrRegion": "NY"}


@pytest.fixture
def mli(sim: RunningSimulator) -> Iterator[Sdk]:
    """An account with multi-location inventory, and no location yet."""
    with sdk(sim, keys=sim.account("shop", mli=True)) as it:
        yield it


def request(code: str = "EAST", **changes: Any) -> Any:
    """CreateSupplySourceRequest."""
    place = {"name": "East", "address_line1": "1 East Way", "state_or_region": "NY", "country_code": "US"}
    return ss.CreateSupplySourceRequest(
        supply_source_code=code, alias=f"{code} alias", address=ss.Address(**{**place, **changes})
    )


def create(mli: Sdk, code: str = "EAST") -> str:
    """A location; its id."""
    return str(mli.sources.create_supply_source(request(code)).supply_source_id)


def test_createSupplySource_makes_an_inactive_location_that_getSupplySource_shows(mli: Sdk) -> None:
    found = mli.sources.get_supply_source(create(mli))

    assert (found.supply_source_code, found.alias, found.status) == ("EAST", "EAST alias", "Inactive")
    assert (found.address.address_line1, found.address.state_or_region) == ("1 East Way", "NY")
    assert found.created_at == found.updated_at


def test_createSupplySource_is_refused_for_a_code_that_exists(mli: Sdk) -> None:
    create(mli)

    refused = refusal(lambda: create(mli))

    assert refused == (400, "InvalidInput", "Supply Source with given Code already exists 1004")


def test_createSupplySource_is_refused_without_what_amazon_requires(mli: Sdk) -> None:
    spoiled = request()
    spoiled.address._state_or_region = None  # the SDK checks its own setter

    assert refusal(lambda: mli.sources.create_supply_source(spoiled))[:2] == (400, "InvalidInput")


def test_getSupplySources_pages_through_all_locations(mli: Sdk) -> None:
    ids = [create(mli, f"C{number:02d}") for number in range(12)]

    first = mli.sources.get_supply_sources()
    second = mli.sources.get_supply_sources(next_page_token=first.next_page_token)
    whole = mli.sources.get_supply_sources(page_size=12)

    assert [each.supply_source_id for each in first.supply_sources + second.supply_sources] == ids
    assert (len(first.supply_sources), second.next_page_token, whole.next_page_token) == (10, None, None)
    assert first.supply_sources[0].supply_source_code == "C00"


@pytest.mark.parametrize("query", [{"page_size": 0}, {"page_size": 101}, {"next_page_token": "bm9uZQ=="}])
def test_getSupplySources_is_refused_for_a_page_that_is_none(mli: Sdk, query: dict[str, Any]) -> None:
    assert refusal(lambda: mli.sources.get_supply_sources(**query))[:2] == (400, "InvalidInput")


def test_updateSupplySource_changes_alias_configuration_and_capabilities(mli: Sdk) -> None:
    source = create(mli)
    time = ss.SupplySourceConfiguration(timezone="America/New_York")
    able = ss.SupplySourceCapabilities(outbound=ss.OutboundCapability(is_supported=True))

    mli.sources.update_supply_source(
        source, payload=ss.UpdateSupplySourceRequest(alias="New", configuration=time, capabilities=able)
    )

    found = mli.sources.get_supply_source(source)
    assert (found.alias, found.configuration.timezone) == ("New", "America/New_York")
    assert found.capabilities.outbound.is_supported is True


def test_updateSupplySourceStatus_switches_a_location_on_and_off(mli: Sdk) -> None:
    source = create(mli)

    for status in ("Active", "Inactive"):
        mli.sources.update_supply_source_status(
            source, payload=ss.UpdateSupplySourceStatusRequest(status=status)
        )
        assert mli.sources.get_supply_source(source).status == status


def test_updateSupplySourceStatus_is_refused_for_a_status_that_is_amazons_alone(
    sim: RunningSimulator,
) -> None:
    sim.account("shop", mli=True)
    keys = sim.account("shop")
    with sdk(sim, keys=keys) as amazon:
        source = create(amazon)
        wanted = ss.UpdateSupplySourceStatusRequest(status="Active")
        wanted._status = "Archived"
        refused = refusal(lambda: amazon.sources.update_supply_source_status(source, payload=wanted))
    assert refused[:2] == (400, "InvalidInput")


def test_archiveSupplySource_ends_a_location_for_good(mli: Sdk) -> None:
    source = create(mli)
    mli.sources.archive_supply_source(source)

    assert mli.sources.get_supply_source(source).status == "Archived"
    changes: list[Callable[[], Any]] = [
        lambda: mli.sources.archive_supply_source(source),
        lambda: mli.sources.update_supply_source(source, payload=ss.UpdateSupplySourceRequest(alias="New")),
        lambda: mli.sources.update_supply_source_status(
            source, payload=ss.UpdateSupplySourceStatusRequest(status="Active")
        ),
    ]
    words = "Supply Source has been archived and cannot be modified. 1005"
    assert [refusal(change) for change in changes] == [(400, "InvalidInput", words)] * 3


def test_an_unknown_location_is_not_found(mli: Sdk) -> None:
    assert refusal(lambda: mli.sources.get_supply_source("none"))[:2] == (404, "NotFound")


def test_supply_sources_are_refused_to_an_account_without_multi_location_inventory(amazon: Sdk) -> None:
    assert refusal(amazon.sources.get_supply_sources)[:2] == (403, "Unauthorized")
    assert refusal(lambda: create(amazon))[:2] == (403, "Unauthorized")


def test_locations_can_be_given_by_the_side_door(sim: RunningSimulator, mli: Sdk) -> None:
    location = {"supplySourceId": "loc-1", "supplySourceCode": "WEST", "alias": "West", "address": ADDRESS}

    sim.ask("POST", "/_sim/locations", {"account": "shop", "locations": [location]})

    found = mli.sources.get_supply_source("loc-1")
    assert (found.status, found.alias, found.address.country_code) == ("Active", "West", "US")
    assert sim.raw("POST", "/_sim/locations", {"account": "nobody", "locations": []})[0] == 400

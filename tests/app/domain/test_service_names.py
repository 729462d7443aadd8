"""Services by their names and codes: SHIP-6, SHIP-14."""

import pytest
from msgspec.structs import replace

from app.domain.service_names import Way, is_fedex_home, way_of
from app.domain.shipping import Rate
from tests.app.domain.ordering import rate


def named(carrier_id: str, carrier: str, service_id: str, service: str, kind: str = "") -> Rate:
    return replace(
        rate("x", "1", carrier_id=carrier_id, carrier=carrier, kind=kind),
        service_id=service_id,
        service=service,
    )


@pytest.mark.parametrize(
    "of",
    [
        named("FEDEX", "FedEx", "FEDEX_PTP_HOME_DELIVERY", "FedEx Home Delivery"),
        named("FEDEX", "FedEx", "FEDEX_PTP_HOME_DELIVERY", "x"),
        named("x", "x", "FEDEX_PTP_HOME_DELIVERY", "x"),
        named("FEDEX", "FedEx", "GROUND_HOME_DELIVERY", "Ground Home Delivery®"),
        named("fedex-2", "Main account", "fedex_ground_home_delivery", "x"),
        named("acct", "Main account", "x", "x", "GROUND_HOME_DELIVERY"),
        named("acct", "Main account", "x", "FedEx Home Delivery®"),
        named("x", "x", "fedex_home_delivery", "x"),
        named("x", "Federal Express", "x", "Home Delivery"),
        named("x", "FederalExpress", "x", "Home Delivery Evening"),
        named("x", "Fed-Ex", "HOME", "x"),
        named("FDXG", "x", "x", "x", "HOME DELIVERY"),
        named("x", "FedEx®", "x", "Ground (Home)"),
        named("x", "FedEx Home Delivery", "x", "x"),
        named("x", "FedEx", "90", "x"),
        named("x", "FedEx", "x", "x", " 90 "),
    ],
)
def test_SHIP_6_fedex_home_delivery_is_known_by_all_its_names(of: Rate) -> None:
    assert is_fedex_home(of)


@pytest.mark.parametrize(
    "of",
    [
        named("FEDEX", "FedEx", "FEDEX_PTP_GROUND", "FedEx Ground"),
        named("fedex-home-office", "FedEx, home office", "fedex_ground", "FedEx Ground", "FEDEX_GROUND"),
        named("UPS", "UPS", "HOME_DELIVERY", "Home Delivery"),
        named("UPS", "UPS Home Delivery", "x", "x"),
        named("DHL", "DHL", "90", "x"),
        named("fedex", "FedEx", "92", "FedEx Ground", "92"),
        named("fedex", "FedEx", "FEDEX_2_DAY", "FedEx 2Day®", "190"),
    ],
)
def test_SHIP_6_other_services_are_not(of: Rate) -> None:
    assert not is_fedex_home(of)


@pytest.mark.parametrize("field", ["carrier_id", "carrier", "service_id", "service", "kind"])
def test_SHIP_6_fedex_is_found_wherever_it_is_named(field: str) -> None:
    nameless = named("a", "b", "Home Delivery", "Home", "HOME")
    assert not is_fedex_home(nameless)
    told = replace(nameless, **{field: f"FEDEX {getattr(nameless, field)}"})
    assert is_fedex_home(told)


AIR = ["ups_next_day_air", "UPS 2nd Day Air", "FEDEX_2_DAY", "FedEx 2Day®", "FedEx 1Day",
       "fedex_express_saver",
       "FedEx Standard Overnight", "FedEx Priority Overnight®", "dhl_express_worldwide", "usps_priority_mail",
       "USPS First-Class Package", "UPS Worldwide Expedited", "DHL Paket International", "Second Day",
       "Next-Day", "nextday", "Same Day", "airmail", "UPS Saver"]  # fmt: skip
GROUND = ["UPS Ground", "ups_ground", "USPS Ground Advantage", "FedEx International Ground", "FEDEX_GROUND",
          "UPS Standard", "DHL Paket", "dhl_economy_select_international", "GROUND_HOME_DELIVERY",
          "FedEx Home Delivery", "Road Express", "surface", "usps_parcel_select", "Media Mail", "SmartPost",
          "Smart Post", "UPS SurePost"]  # fmt: skip
UNKNOWN = ["Tracked 48", "Same Dayton", "Groundswell", "UPS 3 Day Select", "", "Fairway", "Chair"]


@pytest.mark.parametrize(
    ("name", "way"),
    [
        *((name, Way.AIR) for name in AIR),
        *((name, Way.GROUND) for name in GROUND),
        *((name, Way.UNKNOWN) for name in UNKNOWN),
    ],
)
def test_SHIP_14_how_a_service_travels_by_its_names(name: str, way: Way) -> None:
    for of in (
        named("UPS", "Air & Ground", name, "x", "y"),
        named("a", "b", "x", name),
        named("a", "b", "x", "y", name),
    ):
        assert way_of(of) is way

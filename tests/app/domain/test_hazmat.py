"""Dangerous goods and the marks of their parcels: SHIP-14."""

import pytest
from msgspec.structs import replace

from app.domain.hazmat import Battery, Hazmat, Mark, hazmat_faults, marks
from app.domain.shipping import Api

PAINT = Hazmat("UN1263", "3", "PAINT", "III")
BUILT_IN = Hazmat("UN3481", "9", battery=Battery.CONTAINED)


@pytest.mark.parametrize(
    ("changes", "faults"),
    [
        ({}, ()),
        ({"un_number": "ID8000"}, ()),
        ({"un_number": "NA1993"}, ()),
        ({"un_number": "1263"}, (("un_number", "un_number_shape"),)),
        ({"un_number": "UN12634"}, (("un_number", "un_number_shape"),)),
        ({"un_number": "UN126"}, (("un_number", "un_number_shape"),)),
        ({"un_number": "un1263"}, (("un_number", "un_number_shape"),)),
        ({"hazard_class": "2.1"}, ()),
        ({"hazard_class": "0"}, (("hazard_class", "hazard_class_shape"),)),
        ({"hazard_class": "2."}, (("hazard_class", "hazard_class_shape"),)),
        ({"hazard_class": "10"}, (("hazard_class", "hazard_class_shape"),)),
        ({"packing_group": ""}, ()),
        ({"packing_group": "I"}, ()),
        ({"packing_group": "II"}, ()),
        ({"packing_group": "IV"}, (("packing_group", "packing_group_unknown"),)),
        ({"battery": Battery.ALONE}, (("battery", "battery_is_class_9"),)),
        ({"battery": Battery.ALONE, "hazard_class": "9"}, ()),
    ],
)
def test_SHIP_14_what_may_be_saved_of_dangerous_goods(
    changes: dict[str, str], faults: tuple[tuple[str, str], ...]
) -> None:
    assert hazmat_faults(replace(PAINT, **changes)) == faults


@pytest.mark.parametrize(
    ("goods", "expected"),
    [
        ((), ()),
        ((PAINT,), (Mark.HAZARD_CLASS,)),
        ((replace(PAINT, is_limited_quantity=True),), (Mark.LIMITED_QUANTITY,)),
        ((BUILT_IN,), (Mark.LITHIUM_BATTERY,)),
        ((replace(BUILT_IN, battery=Battery.PACKED_WITH),), (Mark.LITHIUM_BATTERY,)),
        (
            (replace(BUILT_IN, battery=Battery.ALONE),),
            (Mark.LITHIUM_BATTERY, Mark.CARGO_AIRCRAFT_ONLY),
        ),
        ((PAINT, BUILT_IN, BUILT_IN), (Mark.LITHIUM_BATTERY, Mark.HAZARD_CLASS)),
    ],
)
def test_SHIP_14_the_marks_that_a_parcel_bears(goods: tuple[Hazmat, ...], expected: tuple[Mark, ...]) -> None:
    assert marks(goods) == expected


@pytest.mark.parametrize(
    ("api", "is_amazon"),
    [
        (Api.SHIPPING_V2, True),
        (Api.MERCHANT_FULFILLMENT, True),
        (Api.OWN, False),
        (Api.KARRIO, False),
    ],
)
def test_SHIP_4_buy_shipping_is_amazons_two_ways_to_sell_a_label(api: Api, is_amazon: bool) -> None:
    assert api.is_buy_shipping is is_amazon

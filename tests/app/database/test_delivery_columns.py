"""What shipping needs to know of orders, products and boxes comes back as it was stored."""

from msgspec.structs import replace

from app.domain.catalog import Box, Product
from app.domain.hazmat import Battery, Hazmat
from app.domain.order import Demand
from tests.app.database.warehouse import Warehouse, an_order, fake_hash, line

BATTERIES = Hazmat("UN3481", "9", battery=Battery.CONTAINED)


def test_SHIP_14_demands_ioss_and_service_level_of_an_order_are_kept(warehouse: Warehouse) -> None:
    demanding = line(demands=(Demand.AGE, Demand.SIGNATURE), ioss="IM0400000001")
    order = an_order(1, demanding, line("MUG-W"), service_level="SECOND_DAY")
    warehouse.bring(order)
    found = warehouse.database.lookups.order(order.order_id)
    assert found is not None
    assert found.service_level == "SECOND_DAY"
    assert [(each.demands, each.ioss) for each in found.lines] == [
        ((Demand.AGE, Demand.SIGNATURE), "IM0400000001"),
        ((), ""),
    ]
    warehouse.bring(replace(order, service_level="STANDARD", lines=(line(),)))
    again = warehouse.database.lookups.order(order.order_id)
    assert again is not None
    assert (again.service_level, again.lines[0].demands, again.lines[0].ioss) == ("STANDARD", (), "")


def test_SHIP_14_hazmat_and_customs_of_a_product_are_kept(warehouse: Warehouse) -> None:
    hazmat = {"un_number": "UN3481", "hazard_class": "9", "battery": "contained"}
    product = {"sku": "PWR-1", "name": "Power bank", "hazmat": hazmat, "hs_code": "850760", "origin": "CN"}
    warehouse.database.import_catalogue_now({"products": [product]}, fake_hash)
    expected = Product("PWR-1", "Power bank", hazmat=BATTERIES, hs_code="850760", origin="CN")
    assert warehouse.database.lookups.product("PWR-1") == expected
    plain = warehouse.database.lookups.product("MSE-01")
    assert plain is not None
    assert (plain.hazmat, plain.hs_code, plain.origin) == (None, "", "")


def test_PACK_9_a_box_may_say_what_it_carries_at_most(warehouse: Warehouse) -> None:
    box = Box("XL", "BOXXL", "Extra large", 600, 400, 400, 650, most_grams=20_000)
    warehouse.database.import_catalogue_now(
        {
            "boxes": [
                {
                    "code": "XL",
                    "barcode": "BOXXL",
                    "name": "Extra large",
                    "length_mm": 600,
                    "width_mm": 400,
                    "height_mm": 400,
                    "weight_grams": 650,
                    "most_grams": 20_000,
                }
            ]
        },
        fake_hash,
    )
    assert box in warehouse.database.lookups.boxes()

"""The catalogue file: all of it, or an error that names the place."""

from pathlib import Path
from typing import Any

import pytest

from app.database.catalogue import CatalogueRefused
from app.domain.control import Action, encode
from app.domain.order import OrderStatus
from tests.app.database.warehouse import Warehouse, an_order, fake_hash, line, order_id


def goods(**changes: Any) -> dict[str, Any]:
    return {"sku": "NEW-1", "name": "New thing", "barcodes": [], **changes}


def coded(value: str, units: int = 1) -> list[dict[str, Any]]:
    return [{"value": value, "kind": "IN_HOUSE", "units": units}]


def a_box(barcode: str) -> dict[str, Any]:
    sizes = {"length_mm": 1, "width_mm": 1, "height_mm": 1, "weight_grams": 1}
    return {"code": "B", "barcode": barcode, "name": "Box"} | sizes


def a_group(child: str) -> dict[str, Any]:
    return {"sku": "G", "name": "Group", "children": [{"sku": child, "quantity": 1}]}


def test_the_practice_catalogue_is_stored_whole(warehouse: Warehouse) -> None:
    counts = [
        warehouse.rows(f"SELECT count(*) FROM {table}")[0][0]  # noqa: S608  # names of the line below
        for table in ("products", "groups", "group_children", "boxes", "users")
    ]
    assert counts == [24, 3, 9, 4, 4]


def test_a_second_import_replaces_and_doubles_nothing(warehouse: Warehouse) -> None:
    warehouse.database.import_catalogue_now({"products": [goods(barcodes=coded("OLD-CODE"))]}, fake_hash)
    changed = goods(name="Renamed", barcodes=coded("NEW-CODE"), serial_tracked=True)
    warehouse.database.import_catalogue_now({"products": [changed]}, fake_hash)
    lookups = warehouse.database.lookups
    assert lookups.product_by_barcode("OLD-CODE") is None
    found = lookups.product_by_barcode("new-code")
    assert found is not None
    assert (found[0].name, found[0].is_serial_tracked) == ("Renamed", True)


def test_paddings_of_one_gtin_are_one_barcode(warehouse: Warehouse) -> None:
    found = warehouse.database.lookups.product("TWL-B")
    assert found is not None
    assert warehouse.rows("SELECT count(*) FROM barcodes WHERE sku = 'TWL-B' AND kind <> 'ASIN'") == [(3,)]


@pytest.mark.parametrize(
    ("catalogue", "words"),
    [
        ({"products": [goods(barcodes=coded(encode(Action.UNDO)))]}, r"product 1 \(NEW-1\).*control barcode"),
        ({"boxes": [a_box(encode(Action.YES).lower())]}, r"box 1 \(B\)"),
        ({"people": [{"name": "P", "badge": encode(Action.NO), "pin": "1", "roles": []}]}, "person 1, badge"),
        ({"products": [goods(), goods(sku="NEW-2", barcodes=coded("new-1"))]}, r"product 2 \(NEW-2\).*NEW-1"),
        ({"products": [goods(barcodes=coded("X")), goods(sku="NEW-2", barcodes=coded("X"))]}, "product 2"),
        ({"products": [goods(barcodes=[*coded("X"), *coded("X", 6)])]}, "product 1"),
        ({"products": [goods(), goods(sku="NEW-2", barcodes=coded("MSE-01"))]}, "does not fit"),
        ({"products": [goods()], "groups": [a_group("NO")]}, r"group 1 \(G\): no product NO"),
        ({"products": [{"sku": 1}]}, "cannot be read"),
        ({"products": [{"sku": "A"}]}, r"`name` - at `\$\.products\[0\]`"),
    ],
)
def test_PRIV_4_a_wrong_catalogue_is_refused_by_name_and_nothing_of_it_is_stored(
    warehouse: Warehouse, catalogue: dict[str, Any], words: str
) -> None:
    with pytest.raises(CatalogueRefused, match=words):
        warehouse.database.import_catalogue_now(catalogue, fake_hash)
    assert warehouse.rows("SELECT sku FROM products WHERE sku LIKE 'NEW%'") == []
    assert warehouse.rows("SELECT count(*) FROM barcodes") == warehouse.rows(
        "SELECT count(*) FROM barcodes WHERE sku NOT LIKE 'NEW%'"
    )


def test_PRIV_4_a_file_that_is_no_catalogue_is_refused(warehouse: Warehouse, tmp_path: Path) -> None:
    path = tmp_path / "broken.json"
    with pytest.raises(CatalogueRefused, match="cannot be read"):
        warehouse.database.import_catalogue_now(path, fake_hash)
    path.write_text("{")
    with pytest.raises(CatalogueRefused, match="cannot be read"):
        warehouse.database.import_catalogue_now(path, fake_hash)


def test_mapping_a_group_frees_its_orders_too(warehouse: Warehouse) -> None:
    warehouse.bring(an_order(1, line("SET-NEW")))
    assert warehouse.status(order_id(1)) is OrderStatus.REVIEW
    group = {"sku": "SET-NEW", "name": "New set", "children": [{"sku": "NEW-1", "quantity": 2}]}
    warehouse.database.import_catalogue_now({"products": [goods()], "groups": [group]}, fake_hash)
    assert warehouse.status(order_id(1)) is OrderStatus.OPEN
    assert warehouse.database.lookups.best_open_order("NEW-1") == order_id(1)

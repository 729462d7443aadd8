"""Products kept at hand, and forgotten when they change."""

from pathlib import Path

from app.database.product_cache import ProductCache
from app.domain.catalog import Product
from tests.app.database.warehouse import Warehouse, fake_hash

MOUSE = Product("MSE-01", "Mouse")


def test_what_is_put_is_found_until_products_change() -> None:
    cache = ProductCache()
    cache.put("00860012300051", (MOUSE, 1), cache.version)
    assert cache.get("00860012300051") == (MOUSE, 1)
    cache.forget()
    assert cache.get("00860012300051") is None


def test_what_was_read_before_a_change_is_not_kept_after_it() -> None:
    cache = ProductCache()
    version = cache.version
    cache.forget()
    cache.put("00860012300051", (MOUSE, 1), version)
    assert cache.get("00860012300051") is None


def test_a_full_cache_starts_anew() -> None:
    cache = ProductCache()
    for number in range(4097):
        cache.put(str(number), (MOUSE, 1), cache.version)
    assert cache.get("0") is None
    assert cache.get("4096") == (MOUSE, 1)


def test_PACK_1_a_product_renamed_by_an_import_is_known_by_its_new_name_at_once(tmp_path: Path) -> None:
    with Warehouse(tmp_path) as warehouse:
        found = warehouse.database.lookups.product_by_barcode("860012300051")
        assert found is not None
        renamed = {
            "products": [
                {
                    "sku": found[0].sku,
                    "name": "Mouse, new edition",
                    "barcodes": [{"value": "860012300051", "kind": "UPC"}],
                }
            ]
        }
        warehouse.database.import_catalogue_now(renamed, fake_hash)
        again = warehouse.database.lookups.product_by_barcode("860012300051")
        assert again is not None
        assert again[0].name == "Mouse, new edition"

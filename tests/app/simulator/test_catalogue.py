"""The practice catalogue: codes with right check digits, no two alike."""

import json
from typing import Any

from app.simulator.catalogue import DEFAULT, load
from app.simulator.transparency import check_digit

CATALOGUE: Any = json.loads(DEFAULT.read_text())


def test_every_retail_barcode_has_its_length_and_check_digit() -> None:
    lengths = {"UPC": {12}, "EAN": {13}, "GTIN14": {14}, "CASE": {14}}
    codes = [code for product in CATALOGUE["products"] for code in product["barcodes"]]
    retail = [code for code in codes if code["kind"] in lengths]

    assert len(retail) >= 24
    for code in retail:
        assert len(code["value"]) in lengths[code["kind"]]
        assert check_digit(code["value"][:-1]) == code["value"][-1]


def test_no_two_things_share_a_code() -> None:
    products = CATALOGUE["products"]
    codes = [code["value"].lstrip("0") for each in products for code in each["barcodes"]]
    codes += [each[key] for each in products for key in ("sku", "asin", "fnsku")]
    codes += [each["sku"] for each in CATALOGUE["groups"]]
    codes += [each["barcode"] for each in CATALOGUE["boxes"]]
    codes += [each["badge"] for each in CATALOGUE["people"]]
    twice = {code for code in codes if codes.count(code) > 1}

    # The towel's GTIN-14 is its UPC with two zeros before it, on purpose.
    towel = next(each for each in products if each["sku"] == "TWL-B")
    assert twice == {towel["barcodes"][0]["value"].lstrip("0")}


def test_the_shop_has_what_the_shift_needs() -> None:
    products = {each["sku"]: each for each in CATALOGUE["products"]}

    assert len(products) == 24
    assert products["SER-30"]["transparency"] is True
    assert products["HDS-10"]["serial_tracked"] is True
    assert products["STN-01"]["barcodes"] == []
    assert [each["units"] for each in products["CBL-1M"]["barcodes"]] == [1, 6]
    assert [len(CATALOGUE[key]) for key in ("groups", "boxes", "people")] == [3, 4, 4]


def test_box_barcodes_can_be_told_from_everything_else() -> None:
    for box in CATALOGUE["boxes"]:
        assert box["barcode"].startswith("BOX")
        assert len(box["barcode"]) >= 7


def test_the_dearest_child_decides_whether_a_group_needs_codes() -> None:
    catalogue = load()

    dearest = catalogue.transparent_product("BOX-S3")

    assert dearest is not None
    assert dearest.sku == "SER-30"
    assert catalogue.transparent_product("SET-TEA") is None

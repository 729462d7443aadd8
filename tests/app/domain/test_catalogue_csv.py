"""Stock lists, line by line: INV-1, INV-8, PRIV-4."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.domain.catalog import Barcode, BarcodeKind, Group, GroupChild, Product
from app.domain.catalogue_csv import Known, Line, Parsed, Quantity, parse
from app.domain.csv_products import Products
from app.domain.csv_quantities import Quantities
from app.domain.csv_reading import Faults
from app.domain.csv_table import read_table
from app.domain.csv_titles import NAMES, PREFIXES
from app.domain.matching import compared
from app.domain.money import Money
from app.domain.stock import Why

UPC = Barcode("036000291452", BarcodeKind.UPC)
MUG = Product(
    "MUG", "Mug", (UPC,), asin="B000000001", fnsku="X000000001", price=Money(Decimal("9.00"), "EUR"),
    weight_grams=340, picture="mug.png", always_asks_code=True, is_serial_tracked=True, size_mm=(100, 90, 80),
)  # fmt: skip
SET = Group("SET", "Set", (GroupChild("MUG", 2),))


def known(*things: Product | Group, currency: str = "USD") -> Known:
    products = {each.sku: each for each in things if isinstance(each, Product)}
    owners = {compared(code.value): each.sku for each in products.values() for code in each.barcodes}
    groups = {each.sku: each for each in things if isinstance(each, Group)}
    return Known(products.get, groups.get, owners.get, ("MAIN", "EAST"), currency)


def read(text: str, *things: Product | Group, **more: Any) -> Parsed:
    return parse(text, known(*things, **more))


def faults(text: str, *things: Product | Group, **more: Any) -> list[tuple[int, str, str, str]]:
    found = read(text, *things, **more)
    return [(each.line, each.column, each.words, each.value) for each in found.errors]


def test_INV_1_a_whole_product() -> None:
    text = (
        "sku,name,barcodes,price,currency,weight,length,width,height,serial_tracked,always_asks_code,asin,fnsku,"
        "picture,qty:MAIN,qty:EAST\n"
        "MUG,Mug,036000291452|CASE:10614141000415:6,12.50,eur,0.34 kg,12 cm,100 mm,4 in,yes,no,B000000001,"
        "X000000001,mug.png,12,0\n"
    )
    product = Product(
        "MUG", "Mug", (UPC, Barcode("10614141000415", BarcodeKind.CASE, 6)), "B000000001", "X000000001",
        Money(Decimal("12.50"), "EUR"), 340, "mug.png", is_serial_tracked=True, size_mm=(120, 100, 102),
    )  # fmt: skip
    counted = (Quantity("MUG", "MAIN", 12, Why.IMPORTED), Quantity("MUG", "EAST", 0, Why.IMPORTED))
    assert read(text) == Parsed((Line(2, product, None, counted, is_new=True),), ())


@pytest.mark.parametrize(
    "head",
    [
        "sku;name;barcode;price;weight (g);length (mm);width (mm);height (mm);serial tracked;transparency;"
        "qty:MAIN",
        "Artikelnummer;Bezeichnung;Strichcode;Preis;Gewicht (g);Länge (mm);Breite (mm);Höhe (mm);"
        "Seriennummer;Transparency Code;Menge:MAIN",
        "Referencia;Descripción;Código de barras;Precio;Peso (g);Largo (mm);Ancho (mm);Alto (mm);"
        "Número de serie;Código Transparency;Cantidad:MAIN",
        "item;title;ean;price;weight_g;length_mm;width_mm;height_mm;serial;always asks code;units:MAIN",
    ],
)
def test_INV_1_titles_in_three_languages(head: str) -> None:
    (line,) = read(f"{head}\nMUG;Mug;036000291452;12,50;340;1;2;3;ja;sí;7\n").lines
    assert line.product == Product(
        "MUG", "Mug", (UPC,), price=Money(Decimal("12.50"), "USD"), weight_grams=340, size_mm=(1, 2, 3),
        is_serial_tracked=True, always_asks_code=True,
    )  # fmt: skip
    assert line.quantities == (Quantity("MUG", "MAIN", 7, Why.IMPORTED),)


def test_INV_1_empty_cells_and_absent_columns_leave_what_is_known() -> None:
    head = "sku,name,barcodes,price,weight,length,width,height,serial_tracked,always_asks_code,asin,fnsku"
    assert read(f"{head}\nMUG,,,,,,,,,,,\n", MUG).lines == (Line(2, MUG),)
    assert read("sku,name\nMUG,Better mug\n", MUG).lines == (Line(2, replace(MUG, name="Better mug")),)


def test_INV_1_filled_cells_replace() -> None:
    text = "sku,barcodes,price,serial_tracked,height,asin\nMUG,in-house:X,10,no,85 mm,B000000002\n"
    (line,) = read(text, MUG).lines
    assert line.product == replace(
        MUG, barcodes=(Barcode("X", BarcodeKind.IN_HOUSE),), price=Money(Decimal("10.00"), "EUR"),
        is_serial_tracked=False, size_mm=(100, 90, 85), asin="B000000002",
    )  # fmt: skip
    assert not line.is_new


def test_INV_1_a_group_with_its_children() -> None:
    text = "sku,name,group\nSET,Set,MUG*2;CUP\nCUP,Cup,\n"
    assert read(text, MUG).lines == (
        Line(2, group=Group("SET", "Set", (GroupChild("MUG", 2), GroupChild("CUP", 1))), is_new=True),
        Line(3, Product("CUP", "Cup"), is_new=True),
    )


def test_INV_1_a_known_group_keeps_its_children_and_takes_a_new_name() -> None:
    assert read("sku,name,group\nSET,Gift set,\n", MUG, SET).lines == (
        Line(2, group=replace(SET, name="Gift set")),
    )
    (line,) = read("sku,group\nSET,MUG*3\n", MUG, SET).lines
    assert line.group == Group("SET", "Set", (GroupChild("MUG", 3),))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sku,name\n,Mug", (2, "sku", "sku_missing", "")),
        ("sku,name\n" + "X" * 41 + ",Mug", (2, "sku", "sku_long", "X" * 41)),
        ("sku,name\nA,\n", (2, "name", "name_missing", "")),
        ("sku,name\nA,Ay\nA,Bee\n", (3, "sku", "sku_twice", "A")),
        ("sku,name,ean\nA,Ay,036000291453\n", (2, "ean", "barcode_check_digit", "036000291453")),
        ("sku,name,ean\nA,Ay,036000291452\n", (2, "ean", "barcode_taken", "036000291452")),
        ("sku,name,price\nA,Ay,x\n", (2, "price", "number", "x")),
        ("sku,name,price,currency\nA,Ay,5,EURO\n", (2, "currency", "currency_shape", "EURO")),
        ("sku,name,price,currency\nA,Ay,,€\n", (2, "currency", "currency_shape", "€")),
        ("sku,name,weight\nA,Ay,340\n", (2, "weight", "unit", "340")),
        ("sku,name,length,width,height\nA,Ay,1 cm,,2 cm\n", (2, "width", "size_incomplete", "")),
        ("sku,name,serial\nA,Ay,perhaps\n", (2, "serial", "yes_no", "perhaps")),
        ("sku,name,asin\nA,Ay,B0\n", (2, "asin", "code_shape", "B0")),
        ("sku,name,fnsku\nA,Ay,x00-000001\n", (2, "fnsku", "code_shape", "x00-000001")),
        ("sku,name,qty:MAIN\nA,Ay,1.5\n", (2, "qty:MAIN", "whole_number", "1.5")),
        ("sku,name,qty:MAIN\nA,Ay,-1\n", (2, "qty:MAIN", "below_zero", "-1")),
        ("sku,name,group\nA,Ay,NEW*2\n", (2, "group", "child_unknown", "NEW")),
        ("sku,name,group\nA,Ay,SET\n", (2, "group", "child_is_group", "SET")),
        ("sku,name,group\nA,Ay,MUG*0\n", (2, "group", "child", "MUG*0")),
        ("sku,name,group,price\nA,Ay,MUG,5\n", (2, "price", "not_for_groups", "5")),
        ("sku,name,group,qty:MAIN\nA,Ay,MUG,5\n", (2, "qty:MAIN", "not_for_groups", "5")),
        ("sku,name,qty:MAIN\nSET,Set,5\n", (2, "qty:MAIN", "not_for_groups", "5")),
    ],
)
def test_INV_1_what_is_wrong_is_told_with_line_column_and_value(
    text: str, expected: tuple[int, str, str, str]
) -> None:
    assert faults(text, MUG, SET) == [expected]
    assert expected[0] not in [line.number for line in read(text, MUG, SET).lines]


def test_INV_1_a_barcode_of_two_lines_is_wrong_at_the_second() -> None:
    text = "sku,name,ean\nA,Ay,96385074\nB,Bee,0000096385074\nA2,Ay,inhouse:X\nB2,Bee,inhouse:X"
    assert faults(text) == [(3, "ean", "barcode_twice", "0000096385074"), (5, "ean", "barcode_twice", "X")]


def test_INV_1_a_products_own_barcode_is_no_conflict() -> None:
    assert faults("sku,name,ean\nMUG,Mug,036000291452\n", MUG) == []


def test_INV_1_a_group_may_not_hold_itself_nor_become_a_product() -> None:
    assert faults("sku,name,group\nA,Ay,MUG;A\n", MUG)[0] == (2, "group", "child_itself", "MUG;A")
    assert faults("sku,name,group\nMUG,Mug,CUP\nCUP,Cup,\n", MUG) == [(2, "group", "is_a_product", "CUP")]


def test_INV_1_children_of_lines_that_are_left_out_are_not_there() -> None:
    text = "sku,name,group,weight\nA,Set,CUP;MUG,\nCUP,Cup,,heavy\nB,Set,MUG,\n"
    found = read(text, MUG)
    assert faults(text, MUG) == [(2, "group", "child_unknown", "CUP"), (3, "weight", "number", "heavy")]
    assert [line.number for line in found.lines] == [4]


def test_INV_1_without_any_currency_a_price_is_refused() -> None:
    assert faults("sku,name,price\nA,Ay,5\n", currency="") == [(2, "price", "currency_missing", "5")]
    (line,) = read("sku,price\nMUG,5\n", MUG, currency="").lines
    assert line.product == replace(MUG, price=Money(Decimal("5.00"), "EUR"))


def test_INV_1_every_fault_of_every_line_is_told_in_order() -> None:
    text = "sku,name,weight,qty:MAIN\nA,,x,1.5\n,Bee,,\nC,Cee,1 kg,3,9\nD,Dee,2 g,4\n"
    assert faults(text) == [
        (2, "name", "name_missing", ""),
        (2, "weight", "number", "x"),
        (2, "qty:MAIN", "whole_number", "1.5"),
        (3, "sku", "sku_missing", ""),
        (4, "", "cells_too_many", "9"),
    ]
    assert [line.number for line in read(text).lines] == [5]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("name,weight\nMug,1 kg\n", ["sku_column_missing"]),
        ("foo\nbar\n", ["sku_column_missing"]),
        ("name,barcode\nMug,036000291452\n", ["sku_column_missing"]),
        ("sku,quantity\nMUG,5\n", ["quantity_and_warehouse"]),
        ("sku,warehouse\nMUG,MAIN\n", ["quantity_and_warehouse", "nothing_to_read"]),
        ("sku,note\nMUG,x\n", ["nothing_to_read"]),
        ("sku,qty:MOON,qty:MAIN\nMUG,1,2\n", ["warehouse_unknown"]),
        ("sku,name,sku\nA,B,C\n", ["column_twice"]),
        ("", ["empty"]),
    ],
)
def test_PRIV_4_a_head_that_makes_no_sense_lets_nothing_through(text: str, expected: list[str]) -> None:
    found = read(text, MUG)
    assert [(error.line, error.words) for error in found.errors] == [(1, words) for words in expected]
    assert found.lines == ()


def test_PRIV_4_an_unknown_warehouse_in_a_title_is_named() -> None:
    assert faults("sku,qty:MOON\nMUG,1\n") == [(1, "qty:MOON", "warehouse_unknown", "MOON")]


def test_PRIV_4_columns_that_mean_nothing_are_named() -> None:
    assert read("sku,name,colour\nA,Ay,red\n").ignored == ("colour",)
    assert read("colour\nred\n").ignored == ()
    assert read("sku,colour\nA,red\n").ignored == ("colour",)


# lists that only count


@pytest.mark.parametrize(
    ("reason", "units", "expected"),
    [
        ("", "5", (5, Why.IMPORTED)),
        ("received", "5", (5, Why.RECEIVED)),
        ("Wareneingang", "5", (5, Why.RECEIVED)),
        ("count", "0", (0, Why.COUNTED)),
        ("recuento", "7", (7, Why.COUNTED)),
        ("Beschädigt", "2", (-2, Why.DAMAGED)),
        ("dañado", "2", (-2, Why.DAMAGED)),
        ("retoure", "1", (1, Why.RETURNED)),
        ("importiert", "3", (3, Why.IMPORTED)),
    ],
)
def test_INV_8_a_stock_list_by_sku_with_its_reason(
    reason: str, units: str, expected: tuple[int, Why]
) -> None:
    text = f"sku,warehouse,quantity,reason,note\nMUG,EAST,{units},{reason},shelf 4\n"
    assert read(text, MUG).lines == (Line(2, quantities=(Quantity("MUG", "EAST", *expected, "shelf 4"),)),)


def test_INV_8_a_stock_list_by_barcode() -> None:
    assert read("ean;lager;menge\n0036000291452;MAIN;4\n", MUG).lines == (
        Line(2, quantities=(Quantity("MUG", "MAIN", 4, Why.IMPORTED),)),
    )


def test_INV_8_a_barcode_beside_a_sku_changes_no_barcodes() -> None:
    assert read("sku,ean,warehouse,quantity\nMUG,036000291452,MAIN,4\n", MUG).lines == (
        Line(2, quantities=(Quantity("MUG", "MAIN", 4, Why.IMPORTED),)),
    )
    assert read("sku,ean,qty:MAIN\nMUG,036000291452,4\n", MUG).lines[0].product is None


def test_INV_1_sku_and_barcode_alone_say_what_a_product_is() -> None:
    (line,) = read("sku,ean\nMUG,96385074\n", MUG).lines
    assert line.product == replace(MUG, barcodes=(Barcode("96385074", BarcodeKind.EAN),))


def test_INV_8_products_may_be_counted_where_they_are_described() -> None:
    text = "sku,name,warehouse,quantity,reason\nMUG,Mug,MAIN,4,received\nCUP,Cup,,,\n"
    first, second = read(text, MUG).lines
    assert first == Line(2, MUG, None, (Quantity("MUG", "MAIN", 4, Why.RECEIVED),))
    assert second == Line(3, Product("CUP", "Cup"), is_new=True)


STOCK_HEAD = "sku,ean,warehouse,quantity,reason\n"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (",,MAIN,5,", ("sku", "sku_missing", "")),
        ("NEW,,MAIN,5,", ("sku", "item_unknown", "NEW")),
        ("SET,,MAIN,5,", ("sku", "group_has_stock", "SET")),
        (",96385074,MAIN,5,", ("ean", "barcode_unknown", "96385074")),
        ("CUP,036000291452,MAIN,5,", ("ean", "barcode_taken", "036000291452")),
        ("MUG,,,5,", ("warehouse", "warehouse_missing", "")),
        ("MUG,,MOON,5,", ("warehouse", "warehouse_unknown", "MOON")),
        ("MUG,,MAIN,,", ("quantity", "quantity_missing", "")),
        ("MUG,,MAIN,x,", ("quantity", "number", "x")),
        ("MUG,,MAIN,-5,", ("quantity", "below_zero", "-5")),
        ("MUG,,MAIN,-1,counted", ("quantity", "below_zero", "-1")),
        ("MUG,,MAIN,0,received", ("quantity", "not_above_zero", "0")),
        ("MUG,,MAIN,-2,damaged", ("quantity", "not_above_zero", "-2")),
        ("MUG,,MAIN,5,shipped", ("reason", "reason_unknown", "shipped")),
    ],
)
def test_INV_8_what_is_wrong_in_a_stock_list(line: str, expected: tuple[str, str, str]) -> None:
    found = faults(f"{STOCK_HEAD}{line}\n", MUG, SET, Product("CUP", "Cup"))
    assert found == [(2, *expected)]
    assert read(f"{STOCK_HEAD}{line}\n", MUG, SET).lines == ()


def test_INV_8_a_warehouse_without_a_quantity_is_forgotten_not_meant() -> None:
    assert faults("sku,name,warehouse,quantity\nA,Ay,MAIN,\n") == [(2, "quantity", "quantity_missing", "")]


def test_INV_8_what_is_there_is_told_once_what_comes_and_goes_as_often_as_it_does() -> None:
    counted = "MUG,,MAIN,5,counted\nMUG,,EAST,5,counted\nMUG,,MAIN,6,\n"
    assert faults(STOCK_HEAD + counted, MUG) == [(4, "quantity", "quantity_twice", "6")]
    moved = "MUG,,MAIN,5,received\nMUG,,MAIN,6,received\nMUG,,MAIN,1,damaged\nMUG,,MAIN,9,counted\n"
    found = read(STOCK_HEAD + moved, MUG)
    assert found.errors == ()
    assert [line.quantities[0].units for line in found.lines] == [5, 6, -1, 9]


@given(st.text("sku,nameqty:MAIN;\t\n\"'0123456789.-*|AB", max_size=200))
def test_PRIV_4_no_text_breaks_it_and_every_fault_has_its_line(text: str) -> None:
    for head in ("", "sku,name,barcodes,price,weight,group,qty:MAIN\n", STOCK_HEAD):
        found = read(head + text, MUG, SET)
        lines = (head + text).count("\n") + 1
        assert all(1 <= error.line <= lines for error in found.errors)
        assert not {error.line for error in found.errors} & {line.number for line in found.lines}


def test_what_reads_a_list_tells_how_far_it_is() -> None:
    table = read_table("sku,name,warehouse,quantity\nA,,MAIN,5\n", NAMES, PREFIXES)
    faults_met = Faults()
    products = Products(table, known(), faults_met)
    quantities = Quantities(table, known(), faults_met, is_optional=True)
    (row,) = table.rows
    products.product(row, products.sku(row), None)
    quantities.of(row, "A")
    assert list(map(repr, (faults_met, products, quantities))) == [
        "<Faults 1>",
        "<Products 1>",
        "<Quantities 1 counted>",
    ]

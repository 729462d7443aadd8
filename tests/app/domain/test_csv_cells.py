"""What stands in the cells of a stock list: INV-1, PRIV-4."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalog import Barcode, BarcodeKind, GroupChild
from app.domain.csv_cells import (
    GRAMS,
    MILLIMETRES,
    BadCell,
    amount,
    barcodes,
    children,
    measure,
    number,
    whole,
    yes_or_no,
)

K = BarcodeKind


def refused(words: str, value: str) -> "pytest.RaisesExc[BadCell]":
    return pytest.RaisesExc(BadCell, match=words, check=lambda bad: (bad.words, bad.value) == (words, value))


@pytest.mark.parametrize(
    ("text", "decimal", "expected"),
    [
        ("12", "", "12"),
        ("-12", "", "-12"),
        ("+1.5", "", "1.5"),
        ("12,50", "", "12.50"),
        ("0,340", "", "0.340"),
        ("1,234.56", "", "1234.56"),
        ("1.234,56", "", "1234.56"),
        ("1 234,5", "", "1234.5"),
        ("1\N{NARROW NO-BREAK SPACE}234", "", "1234"),
        ("1'234.50", "", "1234.50"),
        ("1.234.567", "", "1234567"),
        ("1,234,567", "", "1234567"),
        ("1.234", ",", "1234"),
        ("1.234", ".", "1.234"),
        ("1,234", ",", "1.234"),
        ("-1,234", ".", "-1234"),
        ("1234,567", "", "1234.567"),
    ],
)
def test_INV_1_numbers_of_several_countries(text: str, decimal: str, expected: str) -> None:
    assert number(text, decimal) == Decimal(expected)


@pytest.mark.parametrize("text", ["1.234", "1,234", "999.999", "-1.000"])
def test_INV_1_a_number_that_may_mean_two_things_is_refused(text: str) -> None:
    with refused("ambiguous", text):
        number(text)


@pytest.mark.parametrize(
    "text",
    ["x", "1.2.3", "1,23,456", "1.234,567,8", "--1", "1e3", "½", "1.", ".5", "€5", "1,234.567.8", "٣", ""],
)
def test_INV_1_what_is_no_number_is_refused(text: str) -> None:
    with refused("number", text):
        number(text)


@given(st.decimals(-(10**9), 10**9, places=2, allow_nan=False, allow_infinity=False))
def test_INV_1_a_number_reads_back_in_both_ways_of_writing(value: Decimal) -> None:
    english = f"{value:,.2f}"
    german = english.translate(str.maketrans(",.", ".,"))
    assert number(english) == number(german) == number(f"{value:.2f}") == value


def test_INV_8_quantities_are_whole() -> None:
    assert (whole("5"), whole("-3"), whole("5.00"), whole("1,234,000")) == (5, -3, 5, 1234000)
    with refused("whole_number", "5.5"):
        whole("5.5")
    with refused("ambiguous", "1.000"):
        whole("1.000")


def test_INV_1_prices_have_two_places_and_are_not_negative() -> None:
    assert str(amount("12,5", ",")) == "12.50"
    assert str(amount("0", "")) == "0.00"
    assert str(amount("1.250", ",")) == "1250.00"
    with refused("below_zero", "-0,01"):
        amount("-0,01", ",")
    with refused("price_places", "12.345"):
        amount("12.345", ".")


@pytest.mark.parametrize(
    ("text", "unit", "grams"),
    [
        ("340 g", "", 340),
        ("340g", "kg", 340),
        ("0.34 KG", "", 340),
        ("340", "g", 340),
        ("0,34", "kg", 340),
        ("1 lb", "", 454),
        ("2 lbs", "", 907),
        ("12 oz", "", 340),
        ("0.5 g", "", 1),
        ("1.4999 g", "", 1),
    ],
)
def test_INV_1_weights_become_grams(text: str, unit: str, grams: int) -> None:
    assert measure(text, GRAMS, unit, ".") == grams


@pytest.mark.parametrize(
    ("text", "unit", "millimetres"),
    [("30 cm", "", 300), ("1.2 m", "", 1200), ("12", "in", 305), ("10 inch", "", 254), ("7", "mm", 7)],
)
def test_INV_1_sizes_become_millimetres(text: str, unit: str, millimetres: int) -> None:
    assert measure(text, MILLIMETRES, unit, ".") == millimetres


@pytest.mark.parametrize(
    ("text", "unit", "words", "value"),
    [
        ("340", "", "unit", "340"),
        ("340", "stone", "unit", "340"),
        ("340 cm", "g", "unit", "340 cm"),
        ("heavy", "g", "number", "heavy"),
        ("1.2.3 kg", "", "number", "1.2.3"),
        ("0 g", "", "not_above_zero", "0 g"),
        ("0.4 g", "", "not_above_zero", "0.4 g"),
        ("-3 kg", "", "not_above_zero", "-3 kg"),
        ("1.234 kg", "", "ambiguous", "1.234"),
    ],
)
def test_INV_1_measures_that_make_no_sense_are_refused(text: str, unit: str, words: str, value: str) -> None:
    with refused(words, value):
        measure(text, GRAMS, unit, "")


@pytest.mark.parametrize(
    "text", ["yes", "Y", "true", "1", "x", "Sí", "si", "S", "ja", "J", "WAHR", "verdadero"]
)
def test_INV_1_yes_in_three_languages(text: str) -> None:
    assert yes_or_no(text) is True


@pytest.mark.parametrize("text", ["no", "N", "false", "0", "nein", "FALSCH", "falso"])
def test_INV_1_no_in_three_languages(text: str) -> None:
    assert yes_or_no(text) is False


def test_INV_1_perhaps_is_refused() -> None:
    with refused("yes_no", "perhaps"):
        yes_or_no("perhaps")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("036000291452", (Barcode("036000291452", K.UPC),)),
        ("4006381333931", (Barcode("4006381333931", K.EAN),)),
        ("96385074", (Barcode("96385074", K.EAN),)),
        ("10614141000415", (Barcode("10614141000415", K.GTIN14),)),
        ("upc:036000291452", (Barcode("036000291452", K.UPC),)),
        ("EAN:96385074", (Barcode("96385074", K.EAN),)),
        ("GTIN14:10614141000415", (Barcode("10614141000415", K.GTIN14),)),
        ("CASE:10614141000415:6", (Barcode("10614141000415", K.CASE, 6),)),
        ("case:BOX-7:12", (Barcode("BOX-7", K.CASE, 12),)),
        ("IN_HOUSE:PBIH1", (Barcode("PBIH1", K.IN_HOUSE),)),
        ("in-house:a:b", (Barcode("a:b", K.IN_HOUSE),)),
        ("inhouse:036000291453", (Barcode("036000291453", K.IN_HOUSE),)),
        (
            "036000291452 | 4006381333931;96385074, inhouse:X",
            (
                Barcode("036000291452", K.UPC),
                Barcode("4006381333931", K.EAN),
                Barcode("96385074", K.EAN),
                Barcode("X", K.IN_HOUSE),
            ),
        ),
    ],
)
def test_INV_1_barcodes_of_every_kind(text: str, expected: tuple[Barcode, ...]) -> None:
    assert barcodes(text) == expected


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("036000291453", "barcode_check_digit", "036000291453"),
        ("UPC:036000291453", "barcode_check_digit", "036000291453"),
        ("CASE:10614141000416:6", "barcode_check_digit", "10614141000416"),
        ("36000291452", "barcode_kind", "36000291452"),
        ("PBIH1", "barcode_kind", "PBIH1"),
        ("BOX:1", "barcode_kind", "BOX:1"),
        ("UPC:", "barcode_kind", "UPC:"),
        ("UPC:4006381333931", "barcode_length", "UPC:4006381333931"),
        ("EAN:036000291452", "barcode_length", "EAN:036000291452"),
        ("GTIN14:X0614141000415", "barcode_length", "GTIN14:X0614141000415"),
        ("CASE:10614141000415", "barcode_units", "CASE:10614141000415"),
        ("CASE:10614141000415:1", "barcode_units", "CASE:10614141000415:1"),
        ("CASE:10614141000415:x", "barcode_units", "CASE:10614141000415:x"),
        ("CASE::6", "barcode_units", "CASE::6"),
        ("3.6E+10", "barcode_scientific", "3.6E+10"),
        ("96385074 96385074", "barcode_twice", "96385074"),
    ],
)
def test_INV_1_barcodes_that_cannot_be_are_refused(text: str, words: str, value: str) -> None:
    with refused(words, value):
        barcodes(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SKU*2;SKU2", (GroupChild("SKU", 2), GroupChild("SKU2", 1))),
        ("A × 3 | B, C C", (GroupChild("A", 3), GroupChild("B", 1), GroupChild("C C", 1))),
        ("A*B*2", (GroupChild("A*B", 2),)),
        ("A;", (GroupChild("A", 1),)),
        ("", ()),
    ],
)
def test_INV_1_a_groups_children(text: str, expected: tuple[GroupChild, ...]) -> None:
    assert children(text) == expected


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [("A*0", "child", "A*0"), ("A;A*2", "child_twice", "A"), (" ; ", "child", "")],
)
def test_INV_1_children_that_cannot_be_are_refused(text: str, words: str, value: str) -> None:
    with refused(words, value):
        children(text)

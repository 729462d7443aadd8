"""Rows of a CSV as spreadsheets of several countries write it: INV-1, PRIV-4."""

import pytest

from app.domain.csv_table import CsvError, Row, read_table

NAMES = {"sku": "sku", "artikel nr": "sku", "name": "name", "weight": "weight", "gewicht": "weight"}
PREFIXES = {"qty": "qty", "menge": "qty"}


def rows(text: str) -> list[tuple[int, dict[str, str]]]:
    return [(each.number, dict(each.cells)) for each in read_table(text, NAMES, PREFIXES).rows]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("bom", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_INV_1_delimiters_line_ends_and_marks_of_all_kinds(delimiter: str, bom: str, end: str) -> None:
    text = bom + end.join(delimiter.join(cells) for cells in (("sku", "name"), ("A", "Apple"), ("B", "Bee")))
    assert rows(text) == [(2, {"sku": "A", "name": "Apple"}), (3, {"sku": "B", "name": "Bee"})]


def test_INV_1_a_delimiter_in_quotes_counts_for_nothing() -> None:
    table = read_table('"sku;x;y","name"\nA,B', {"sku;x;y": "sku", "name": "name"}, {})
    assert table.columns == ("sku", "name")


def test_INV_1_one_column_needs_no_delimiter() -> None:
    assert rows("sku\nA\nB,C\n") == [(2, {"sku": "A"})]


@pytest.mark.parametrize(("delimiter", "decimal"), [(";", ","), (",", "."), ("\t", "")])
def test_INV_1_the_delimiter_tells_the_decimal_sign(delimiter: str, decimal: str) -> None:
    assert read_table(f"sku{delimiter}name\n", NAMES, PREFIXES).decimal == decimal


@pytest.mark.parametrize("title", [" SKU ", "Artikel-Nr.", "artikel_nr", "ARTIKEL  NR", "artikel/nr"])
def test_INV_1_titles_are_known_however_they_are_written(title: str) -> None:
    assert read_table(f"{title};x\n", NAMES, PREFIXES).columns == ("sku",)


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("weight (g)", "g"),
        ("Weight [kg]", "kg"),
        ("gewicht_kg", "kg"),
        ("weight lbs", "lbs"),
        ("weight", ""),
        ("weight (inch)", "inch"),
    ],
)
def test_INV_1_a_title_may_name_the_unit(title: str, unit: str) -> None:
    table = read_table(f"sku,{title}\nA,1", NAMES, PREFIXES)
    assert table.columns == ("sku", "weight")
    assert table.units == ({"weight": unit} if unit else {})


def test_INV_1_columns_that_exist_several_times_have_a_prefix() -> None:
    table = read_table("sku,QTY: MAIN ,menge:EAST,other:X\nA,1,2,3", NAMES, PREFIXES)
    assert table.columns == ("sku", "qty:MAIN", "qty:EAST")
    assert table.ignored == ("other:X",)


def test_INV_1_what_is_not_known_is_named_and_left_out() -> None:
    table = read_table("sku,colour,,name\nA,red,x,Apple", NAMES, PREFIXES)
    assert table.ignored == ("colour",)
    assert table.rows == (Row(2, {"sku": "A", "name": "Apple"}, {"sku": "sku", "name": "name"}),)


def test_INV_1_a_row_has_the_number_of_its_first_line() -> None:
    text = 'sku,name\n\n  ,  \nA,"two\nlines"\nB,Bee\n'
    assert rows(text) == [(4, {"sku": "A", "name": "two\nlines"}), (6, {"sku": "B", "name": "Bee"})]


def test_INV_1_the_head_may_come_late() -> None:
    assert rows("\n\nsku,name\nA,Apple\n") == [(4, {"sku": "A", "name": "Apple"})]


def test_INV_1_short_rows_have_empty_cells_and_cells_lose_their_spaces() -> None:
    (row,) = read_table("sku,name,weight\n A ,  Apple\n", NAMES, PREFIXES).rows
    assert (row.get("sku"), row.get("name"), row.get("weight")) == ("A", "Apple", "")


def test_PRIV_4_a_row_with_too_many_cells_is_an_error() -> None:
    table = read_table("sku,name\nA,Apple, pie \nB,Bee,,\n", NAMES, PREFIXES)
    assert table.errors == (CsvError(2, "", "cells_too_many", "pie"),)
    assert [row.number for row in table.rows] == [3]


@pytest.mark.parametrize("text", ["", "\ufeff", "\n \n", ",,\n"])
def test_PRIV_4_an_empty_file_is_an_error(text: str) -> None:
    table = read_table(text, NAMES, PREFIXES)
    assert (table.columns, table.rows, table.errors) == ((), (), (CsvError(1, "", "empty"),))


def test_PRIV_4_a_column_twice_is_an_error_that_lets_nothing_through() -> None:
    table = read_table("\nsku,name, Artikel-Nr \nA,B,C", NAMES, PREFIXES)
    assert table.errors == (CsvError(2, "Artikel-Nr", "column_twice", "Artikel-Nr"),)
    assert table.rows == ()


def test_PRIV_4_a_file_without_a_known_column_is_an_error() -> None:
    table = read_table("\nfoo,bar\n1,2", NAMES, PREFIXES)
    assert table.errors == (CsvError(2, "", "sku_column_missing"),)
    assert table.rows == ()


def test_PRIV_4_an_open_quote_is_told_with_its_line_and_what_stands_before_is_read() -> None:
    table = read_table('sku,name\nA,Apple\nB,"Bee\nC,Cee\n', NAMES, PREFIXES)
    assert table.errors == (CsvError(3, "", "quotes"),)
    assert [row.number for row in table.rows] == [2]
    assert read_table('"sku,name\nA', NAMES, PREFIXES).errors == (CsvError(1, "", "quotes"),)


def test_a_fault_names_the_column_as_the_file_does() -> None:
    row = Row(7, {"sku": "A"}, {"sku": "Artikel"})
    assert row.error("sku", "twice") == CsvError(7, "Artikel", "twice", "A")
    assert row.error("sku", "twice", "B") == CsvError(7, "Artikel", "twice", "B")
    assert row.error("name", "missing") == CsvError(7, "name", "missing", "")

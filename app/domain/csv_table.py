"""A CSV as spreadsheets of several countries write it: its delimiter found, its columns known by their names,
each row with the line on which it begins.
"""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence

import msgspec

DELIMITERS = ";\t,"
_BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"
_UNIT = re.compile(r"[(\[ _](kg|g|lbs?|oz|mm|cm|m|in|inch)[)\]]?$", re.ASCII)
_WORD = re.compile(r"[\s_\-./]+")


class CsvError(msgspec.Struct, frozen=True):
    """One thing wrong: ``line`` of the file from 1, ``column`` as the file calls it, ``words`` a message key,
    ``value`` as it stands there.
    """

    line: int
    column: str
    words: str
    value: str = ""


class Row(msgspec.Struct, frozen=True):
    """``cells``: by column, without the spaces around them. ``titles``: what the file calls the columns."""

    number: int
    cells: Mapping[str, str]
    titles: Mapping[str, str]

    def get(self, column: str) -> str:
        return self.cells.get(column, "")

    def error(self, column: str, words: str, value: str | None = None) -> CsvError:
        shown = self.get(column) if value is None else value
        return CsvError(self.number, self.titles.get(column, column), words, shown)


class Table(msgspec.Struct, frozen=True):
    """``units``: of a column whose title names one, as "weight (g)" does. ``decimal``: the sign that such a
    file separates decimals with; empty where it may be either. Without rows where the head is wrong.
    """

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    errors: tuple[CsvError, ...] = ()
    units: Mapping[str, str] = {}
    decimal: str = ""
    ignored: tuple[str, ...] = ()


def read_table(text: str, names: Mapping[str, str], prefixes: Mapping[str, str]) -> Table:
    """``names``: column by its title, lower case, words with one space between; ``prefixes``: what precedes
    the colon of a column that exists several times (``qty:MAIN`` becomes ``qty:MAIN``).
    """
    plain = text.removeprefix(_BOM)
    delimiter = _delimiter(plain)
    records, broken = _records(plain, delimiter)
    if not records:
        return Table((), (), broken or (CsvError(1, "", "empty"),))
    (first, titles), *body = records
    columns = [_column(title, names, prefixes) for title in titles]
    twice = tuple(_repeated(first, columns, titles))
    known = {column: title.strip() for column, title in zip(columns, titles, strict=True) if column}
    if twice or not known:
        return Table((), (), twice or (CsvError(first, "", "sku_column_missing"),))
    rows, long = _rows(body, columns, known)
    units = {column: unit for column, title in known.items() if (unit := _unit(title))}
    ignored = tuple(
        title for column, title in zip(columns, titles, strict=True) if not column and title.strip()
    )
    decimal = {";": ",", ",": "."}.get(delimiter, "")
    return Table(tuple(known), rows, (*broken, *long), units, decimal, ignored)


def _delimiter(text: str) -> str:
    """What separates the titles: the sign that stands there most often outside of quotes."""
    head = re.sub(r'"[^"]*"', "", text.lstrip().partition("\n")[0])
    return max(DELIMITERS, key=head.count) if any(map(head.count, DELIMITERS)) else ","


def _records(text: str, delimiter: str) -> tuple[list[tuple[int, list[str]]], tuple[CsvError, ...]]:
    """Each record with its first line; empty ones are left out. What follows an unclosed quote is lost, and
    said.
    """
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    found: list[tuple[int, list[str]]] = []
    begins = 1
    try:
        for record in reader:
            if any(cell.strip() for cell in record):
                found.append((begins, record))
            begins = reader.line_num + 1
    except csv.Error:
        return found, (CsvError(begins, "", "quotes"),)
    return found, ()


def _rows(
    body: Sequence[tuple[int, list[str]]], columns: Sequence[str], titles: Mapping[str, str]
) -> tuple[tuple[Row, ...], tuple[CsvError, ...]]:
    rows, errors = [], []
    for number, record in body:
        if any(cell.strip() for cell in record[len(columns) :]):
            errors.append(CsvError(number, "", "cells_too_many", record[len(columns)].strip()))
            continue
        cells = zip(columns, record, strict=False)
        rows.append(Row(number, {column: cell.strip() for column, cell in cells if column}, titles))
    return tuple(rows), tuple(errors)


def _column(title: str, names: Mapping[str, str], prefixes: Mapping[str, str]) -> str:
    """The column of that title; empty for one that is not known."""
    head, colon, tail = title.strip().partition(":")
    prefix = prefixes.get(_words(head)) if colon else None
    if prefix is not None:
        return f"{prefix}:{tail.strip()}"
    words = _words(title)
    return names.get(words) or names.get(_words(_UNIT.sub("", title.strip().lower()))) or ""


def _words(title: str) -> str:
    return _WORD.sub(" ", title.strip().lower()).strip()


def _unit(title: str) -> str:
    found = _UNIT.search(title.lower())
    return found.group(1) if found else ""


def _repeated(line: int, columns: Sequence[str], titles: Sequence[str]) -> Iterator[CsvError]:
    for place, column in enumerate(columns):
        if column and column in columns[:place]:
            yield CsvError(line, titles[place].strip(), "column_twice", titles[place].strip())

"""Tracking numbers: published examples of the carriers, and the same with a wrong digit."""

import pytest

from app.domain.tracking import Tracking, bears, recognise


@pytest.mark.parametrize(
    ("text", "code", "number"),
    [
        ("1Z5R89390357567127", "UPS", "1Z5R89390357567127"),
        ("1z879e930346834440", "UPS", "1Z879E930346834440"),
        ("1Z 410E7W 0392751591", "UPS", "1Z410E7W0392751591"),
        ("1Z8V92A70367203024", "UPS", "1Z8V92A70367203024"),
        ("9400111202555842332669", "USPS", "9400111202555842332669"),
        ("9361289878700317633795", "USPS", "9361289878700317633795"),
        ("9505511069605048600624", "USPS", "9505511069605048600624"),
        ("03071790000523483741", "USPS", "03071790000523483741"),
        ("71123456789123456787", "USPS", "71123456789123456787"),
        ("71969010756003077385", "USPS", "71969010756003077385"),
        ("420221539101026837331000039521", "USPS", "9101026837331000039521"),
        ("4201002334249200190132607600833457", "USPS", "9200190132607600833457"),
        ("42022153\x1d9101026837331000039521", "USPS", "9101026837331000039521"),
        ("986578788855", "FedEx", "986578788855"),
        ("477179081230", "FedEx", "477179081230"),
        ("799531274483", "FedEx", "799531274483"),
        ("790535312317", "FedEx", "790535312317"),
        ("041441760228964", "FedEx", "041441760228964"),
        ("568283610012000", "FedEx", "568283610012000"),
        ("9611020987654312345672", "FedEx", "987654312345672"),
        ("1001921334250001000300779017972697", "FedEx", "779017972697"),
        ("1001901781990001000300617767839437", "FedEx", "617767839437"),
        ("3318810025", "DHL", "3318810025"),
        ("8487135506", "DHL", "8487135506"),
    ],
)
def test_SHIP_1_tracking_numbers_are_known_by_their_carrier(text: str, code: str, number: str) -> None:
    names = {"UPS": "UPS", "USPS": "USPS", "FedEx": "FedEx", "DHL": "DHL Express"}
    assert recognise(text) == Tracking(code, names[code], number)


@pytest.mark.parametrize(
    "text",
    [
        "1Z5R89390357567128",
        "1Z5R8939035756712",
        "1Z5R8939035756712A",
        "2Z5R89390357567127",
        "9400111202555842332668",
        "9600111202555842332669",
        "9000111202555842332661",
        "03071790000523483742",
        "99071790000523483741",
        "986578788856",
        "041441760228965",
        "9611020987654312345673",
        "1001921334250001000300779017972698",
        "1001921334250001000311779017972697",
        "3318810026",
        "4202215391010268373310000395210",
        "42022153910102683733100003952",
        "00000000000000000001",
        "112-8490275-0395412",
        "ABCDEFGHIJ",
        "٣٣١٨٨١٠٠٢٥",
        "",
        "7",
    ],
)
def test_SHIP_1_a_wrong_digit_or_length_is_no_tracking_number(text: str) -> None:
    assert recognise(text) is None


def test_SHIP_1_a_fedex_ground_container_code_is_known() -> None:
    assert recognise("00000123450000000027") == Tracking("FedEx", "FedEx", "00000123450000000027")
    assert recognise("00000123450000000028") is None


@pytest.mark.parametrize(
    ("text", "carrier"),
    [
        ("C11031500001879", "OnTrac"),
        ("c 110 31 500 00187 9", "OnTrac"),
        ("C11121553156000", "OnTrac"),
        ("D10011354453707", "OnTrac"),
        ("D10011345983010", "OnTrac"),
        ("TBA502887274000", "Amazon Shipping"),
        ("TBC038034537009", "Amazon Shipping"),
        ("TBM000000000000", "Amazon Shipping"),
        ("GM2951173225174494", "DHL eCommerce"),
        ("GM295117494011169042", "DHL eCommerce"),
        ("GM" + "1" * 22, "DHL eCommerce"),
        ("RB123456785US", "USPS"),
        ("RB123456785GB", "Royal Mail"),
        ("RB123456785CA", "Canada Post"),
        ("RB123456785AU", "Australia Post"),
        ("RB123456785DE", "Deutsche Post"),
        ("RB123456785FR", "La Poste"),
        ("EA123456025US", "USPS"),
        ("EA123456140US", "USPS"),
        ("EA123456079US", "USPS"),
        ("00340434161094042557", "DHL"),
    ],
)
def test_SHIP_1_lettered_and_container_numbers_are_known_by_their_carrier(text: str, carrier: str) -> None:
    assert recognise(text) == Tracking(carrier, carrier, text.replace(" ", "").upper())


@pytest.mark.parametrize(
    "text",
    [
        "C10000000000000",
        "C11031500001889",
        "D11031500001879",
        "E11031500001879",
        "C1103150000187",
        "C110315000018790",
        "D10011345983012",
        "TBA50288727400",
        "TBA5028872740000",
        "TBA50288727400A",
        "TBB000000000000",
        "GM" + "1" * 15,
        "GM" + "1" * 23,
        "GS295117494011169041",
        "RB123456786US",
        "RB123456785CV",
        "RB12345678US",
        "R1123456785US",
        "RB123456785U",
        "EA123456020US",
        "EA123456021US",
        "EA123456145US",
        "EA123456141US",
        "00340434161094042558",
        "XC11031500001879",
        "TBA502887274000X",
        "1Z",
    ],
)
def test_SHIP_1_lettered_numbers_with_a_wrong_digit_or_shape_are_none(text: str) -> None:
    assert recognise(text) is None


@pytest.mark.parametrize(
    ("barcode", "tracking"),
    [
        ("1Z5R89390357567127", "1Z5R89390357567127"),
        ("1z5r8939 0357567127", "1Z5R89390357567127"),
        ("420941079400111202555842332669", "9400111202555842332669"),
        ("420941079400111202555842332669", "9400 1112 0255 5842 3326 69"),
        ("TBA123456789012", "tba123456789012"),
        ("00TBA123456789012", "TBA123456789012"),  # routing before a number of no known form
        ("9X1234567890", "1234567890"),
        ("AB1", "AB1"),
    ],
)
def test_PACK_14_a_labels_barcode_bears_its_tracking_number(barcode: str, tracking: str) -> None:
    assert bears(barcode, tracking)


@pytest.mark.parametrize(
    ("barcode", "tracking"),
    [
        ("1Z999AA10123456784", "1Z5R89390357567127"),
        ("", ""),
        ("1Z5R89390357567127", ""),
        ("", "1Z5R89390357567127"),
        ("9X123456789", "123456789"),  # too short to be told from the end of another one
        ("TBA123456789012", "TBA1234567890129"),
        ("TBA1234567890129", "TBA123456789012"),
    ],
)
def test_PACK_14_another_labels_barcode_does_not(barcode: str, tracking: str) -> None:
    assert not bears(barcode, tracking)

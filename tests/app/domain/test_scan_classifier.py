"""What a scan looks like before anything is looked up. Texts and verdicts are written by hand."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.scan import CodeFault, CodeForm, Reading, Repair, Scan, Shape
from app.domain.scan_classifier import classify
from tests.app.domain.packing.desk import START

AZ = "AZ:D66F7JYOR8G3BHKSCO4OYHEKRU"
AZ_2 = "AZ:L1Z2H38F4C5Q6R7E5K6Z1C2K3E"
ZA = "ZA:L1Z2H38F4C5Q6R7E5K6Z1C2K3E"
SGTIN = "0100376204200301214P1OZMT7D8B81EMF4WW4"
GS = "\x1d"


def read(text: str, aim: str = "") -> Reading:
    return classify(Scan(text, START, 0.0, aim))


def sgtin(aim: str = "") -> Reading:
    return Reading(
        SGTIN, Shape.CODE, aim, form=CodeForm.SGTIN, gtin="00376204200301", serial="4P1OZMT7D8B81EMF4WW4"
    )


@pytest.mark.parametrize(("text", "form"), [(AZ, CodeForm.AZ), (AZ_2, CodeForm.AZ), (ZA, CodeForm.ZA)])
def test_TRN_3_az_and_za_with_26_characters_are_codes(text: str, form: CodeForm) -> None:
    assert read(text) == Reading(text, Shape.CODE, form=form)


@pytest.mark.parametrize(
    ("text", "aim", "kept"),
    [
        (SGTIN, "", ""),
        ("]d2" + SGTIN, "", "]d2"),
        (SGTIN, "]d2", "]d2"),
        (GS + SGTIN, "", ""),
        ("]d2" + GS + SGTIN + GS, "", "]d2"),
        ("(01)00376204200301(21)4P1OZMT7D8B81EMF4WW4", "", ""),
    ],
)
def test_TRN_3_an_sgtin_is_one_however_it_arrives(text: str, aim: str, kept: str) -> None:
    assert read(text, aim) == sgtin(kept)


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n", "\t", " ", "\x00", "\x03"])
def test_TRN_3_ends_are_cut_off(end: str) -> None:
    assert read(end + AZ + end) == Reading(AZ, Shape.CODE, form=CodeForm.AZ)


@pytest.mark.parametrize(("text", "aim"), [("]d1" + AZ, ""), (AZ, "]d1")])
def test_TRN_3_an_aim_prefix_is_kept_apart(text: str, aim: str) -> None:
    assert read(text, aim) == Reading(AZ, Shape.CODE, "]d1", form=CodeForm.AZ)


def test_an_inline_aim_prefix_outweighs_the_scanners() -> None:
    assert read("]C0" + AZ, "]Q1").aim == "]C0"


def test_only_a_whole_aim_prefix_is_one() -> None:
    assert read("]9ABCDEFGH").text == "]9ABCDEFGH"
    assert read("X]C0ABCDEFG").text == "X]C0ABCDEFG"


@pytest.mark.parametrize(
    ("text", "repair"),
    [
        ("az:d66f7jyor8g3bhksco4oyhekru", Repair.CAPS_LOCK),
        ("AZ:d66F7JYOR8G3BHKSCO4OYHEKRU", Repair.CAPS_LOCK),
        ("AYÖD66F7JZOR8G3BHKSCO4OZHEKRU", Repair.GERMAN_LAYOUT),
        ("ayöd66f7jzor8g3bhksco4ozhekru", Repair.GERMAN_LAYOUT),
        ("QWMD--FèJYOR_G\"BHKSCO'OYHEKRU", Repair.FRENCH_LAYOUT),
        ("AZÑD66F7JYOR8G3BHKSCO4OYHEKRU", Repair.SPANISH_LAYOUT),
        ("azñd66f7jyor8g3bhksco4oyhekru", Repair.SPANISH_LAYOUT),
    ],
)
def test_TRN_3_caps_lock_and_foreign_layouts_are_repaired(text: str, repair: Repair) -> None:
    assert read(text) == Reading(AZ, Shape.CODE, form=CodeForm.AZ, repair=repair)


@pytest.mark.parametrize(
    ("text", "repair"),
    [
        ("YAÖL1Y2H38F4C5Q6R7E5K6Y1C2K3E", Repair.GERMAN_LAYOUT),
        ('WQML&WéH"_F\'C(A-RèE(K-W&CéK"E', Repair.FRENCH_LAYOUT),
        ("ZAÑL1Z2H38F4C5Q6R7E5K6Z1C2K3E", Repair.SPANISH_LAYOUT),
    ],
)
def test_TRN_3_za_is_repaired_too(text: str, repair: Repair) -> None:
    reading = read(text)
    assert reading.repair is repair
    assert reading.text == ZA


def test_TRN_3_every_french_key_goes_home() -> None:
    assert read("QWM&é\"'(-è_çà?AQBCDEFGHIJKLNO").text == "AZ:1234567890MQABCDEFGHIJKLNO"


@pytest.mark.parametrize("text", ["0100376204200301214p1ozmt7d8b81emf4ww4"])
def test_TRN_3_case_is_kept_in_an_sgtins_serial(text: str) -> None:
    assert read(text).serial == "4p1ozmt7d8b81emf4ww4"
    assert read(text).repair is None


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("AZ:D66F7JYOR8G3BHKSCO4OYHEKR", CodeFault.TOO_SHORT),
        ("ZA:", CodeFault.TOO_SHORT),
        ("AZ:D66F7JYOR8G3BHKSCO4OYHEKRUX", CodeFault.TOO_LONG),
        ("AZ:D66F7JYOR8G3BHKSCO4OYHEKR_", CodeFault.BAD_CHARACTER),
        ("AZ:D66F7JYOR8G3BHKSCO4OYHEK\x1dU", CodeFault.BAD_CHARACTER),
        ("AZD66F7JYOR8G3BHKSCO4OYHEKRU", CodeFault.NO_COLON),
        ("ZA+L1Z2H38F4C5Q6R7E5K6Z1C2K3E", CodeFault.NO_COLON),
        ("L1Z2H38F4C5Q6R7E5K6Z1C2K3E", CodeFault.TOO_SHORT),
        ("0100376204200302214P1OZMT7D8B81EMF4WW4", CodeFault.BAD_CHECK_DIGIT),
        ("(01)00376204200302(21)4P1OZMT7D8B81EMF4WW4", CodeFault.BAD_CHECK_DIGIT),
    ],
)
def test_TRN_3_near_misses_say_what_is_wrong(text: str, fault: CodeFault) -> None:
    assert read(text) == Reading(text, Shape.TEXT, fault=fault)


@pytest.mark.parametrize(
    ("text", "meant", "fault", "repair"),
    [
        (
            "az:d66f7jyor8g3bhksco4oyhekr",
            "AZ:D66F7JYOR8G3BHKSCO4OYHEKR",
            CodeFault.TOO_SHORT,
            Repair.CAPS_LOCK,
        ),
        ("AYÖD66F7JZOR8", "AZ:D66F7JYOR8", CodeFault.TOO_SHORT, Repair.GERMAN_LAYOUT),
    ],
)
def test_TRN_3_a_repaired_near_miss_stays_one(
    text: str, meant: str, fault: CodeFault, repair: Repair
) -> None:
    assert read(text) == Reading(meant, Shape.TEXT, fault=fault, repair=repair)


def test_TRN_5_two_glued_codes_are_told_with_their_parts() -> None:
    assert read(AZ + AZ_2) == Reading(AZ + AZ_2, Shape.TEXT, fault=CodeFault.GLUED, glued=(AZ, AZ_2))
    other = "010086001230001321SERUM000000000000001"
    assert read(SGTIN + other).glued == (SGTIN, other)
    assert read(AZ + SGTIN).glued == (AZ, SGTIN)


@pytest.mark.parametrize("text", [AZ + AZ_2[:-1], AZ + AZ_2 + "X", AZ[:-1] + AZ_2])
def test_TRN_5_glued_codes_that_are_not_whole_have_no_parts(text: str) -> None:
    assert read(text) == Reading(text, Shape.TEXT, fault=CodeFault.GLUED)


def test_TRN_5_glued_sgtins_with_a_wrong_check_digit_have_no_parts() -> None:
    assert read(SGTIN + "0100376204200302214P1OZMT7D8B81EMF4WW4").glued == ()


@pytest.mark.parametrize(
    ("text", "gtin"),
    [
        ("036000291452", "00036000291452"),
        ("4006381333931", "04006381333931"),
        ("96385074", "00000096385074"),
        ("10614141000415", "10614141000415"),
    ],
)
def test_TRN_5_retail_numbers_have_a_right_check_digit(text: str, gtin: str) -> None:
    assert read(text) == Reading(text, Shape.GTIN, gtin=gtin)


@pytest.mark.parametrize("text", ["036000291453", "96385075", "4006381333932", "10614141000416"])
def test_a_wrong_check_digit_is_no_retail_number(text: str) -> None:
    assert read(text).shape is not Shape.GTIN


@pytest.mark.parametrize(
    ("text", "aim", "gtin"),
    [
        ("]E0860012300013", "", "00860012300013"),
        ("1234567", "]E4", "00000001234567"),
        ("10614141000415", "]E0", "10614141000415"),
    ],
)
def test_TRN_5_what_the_scanner_calls_an_ean_is_a_product_barcode(text: str, aim: str, gtin: str) -> None:
    reading = read(text, aim)
    assert (reading.shape, reading.gtin) == (Shape.GTIN, gtin)


@pytest.mark.parametrize("text", [AZ, "SN12345678", "123456789012345"])
def test_TRN_5_an_ean_that_is_no_number_is_nothing(text: str) -> None:
    assert read(text, "]E0") == Reading(text, Shape.TEXT, "]E0")


@pytest.mark.parametrize(
    ("text", "gtin", "serial"),
    [
        ("(01)00376204200301(21)ABC123", "00376204200301", "ABC123"),
        ("010037620420030121ABC123", "00376204200301", "ABC123"),
        ("010037620420030110LOT" + GS + "21S1", "00376204200301", "S1"),
        ("(01)00376204200301(10)LOT", "00376204200301", None),
    ],
)
def test_gs1_element_strings_name_product_and_serial(text: str, gtin: str, serial: str | None) -> None:
    assert read(text) == Reading(text, Shape.GTIN, gtin=gtin, serial=serial)


def test_a_gs1_string_with_a_serial_alone_is_that_serial() -> None:
    assert read("(21)ABC1234") == Reading("ABC1234", Shape.SERIAL, serial="ABC1234")
    assert read("21ABC1234", "]C1") == Reading("ABC1234", Shape.SERIAL, "]C1", serial="ABC1234")


@pytest.mark.parametrize(
    ("text", "shape"), [("(10)LOT7", Shape.TEXT), ("(99", Shape.TEXT), ("(77)ABC", Shape.TEXT)]
)
def test_what_only_looks_like_gs1_is_read_on(text: str, shape: Shape) -> None:
    assert read(text).shape is shape


def test_a_code_128_that_claims_gs1_and_is_none_is_read_on() -> None:
    assert read("HELLO-17", "]C1") == Reading("HELLO-17", Shape.SERIAL, "]C1", serial="HELLO-17")


@pytest.mark.parametrize(
    ("text", "meant", "repair"),
    [
        ("112-8490275-0395412", "112-8490275-0395412", None),
        ("112ß8490275ß0395412", "112-8490275-0395412", Repair.GERMAN_LAYOUT),
        ("112'8490275'0395412", "112-8490275-0395412", Repair.SPANISH_LAYOUT),
        ("112)8490275)0395412", "112-8490275-0395412", Repair.FRENCH_LAYOUT),
        ("&&é)_'çàéè()à\"ç('&é", "112-8490275-0395412", Repair.FRENCH_LAYOUT),
    ],
)
def test_PACK_1_order_numbers_are_known_through_any_layout(
    text: str, meant: str, repair: Repair | None
) -> None:
    assert read(text) == Reading(meant, Shape.ORDER, repair=repair)


@pytest.mark.parametrize(
    "text", ["112-8490275-039541", "1112-8490275-0395412", "112-8490275-03954123", "112-849O275-0395412"]
)
def test_PACK_1_what_is_nearly_an_order_number_is_none(text: str) -> None:
    assert read(text).shape is not Shape.ORDER


@pytest.mark.parametrize(
    ("text", "meant", "shape", "repair"),
    [
        ("TOTE-17", "TOTE-17", Shape.TOTE, None),
        ("tote-a1", "TOTE-A1", Shape.TOTE, None),
        ("TOTEß17", "TOTE-17", Shape.TOTE, Repair.GERMAN_LAYOUT),
        ("TOTE)&è", "TOTE-17", Shape.TOTE, Repair.FRENCH_LAYOUT),
        ("BDG-LEAD-0003", "BDG-LEAD-0003", Shape.BADGE, None),
        ("bdg-lead-0003", "BDG-LEAD-0003", Shape.BADGE, None),
        ("BDG'LEAD'0003", "BDG-LEAD-0003", Shape.BADGE, Repair.SPANISH_LAYOUT),
        ("BDG)PQCKER)ààà&", "BDG-PACKER-0001", Shape.BADGE, Repair.FRENCH_LAYOUT),
    ],
)
def test_totes_and_badges_are_known(text: str, meant: str, shape: Shape, repair: Repair | None) -> None:
    assert read(text) == Reading(meant, shape, repair=repair)


@pytest.mark.parametrize("text", ["TOTE-", "XTOTE-17", "BDG-", "TOTE--1"])
def test_what_is_nearly_a_tote_or_badge_is_none(text: str) -> None:
    assert read(text).shape not in (Shape.TOTE, Shape.BADGE)


def test_a_retail_number_typed_on_a_french_host_is_repaired() -> None:
    assert read('_-àà&é"ààà&"') == Reading(
        "860012300013", Shape.GTIN, gtin="00860012300013", repair=Repair.FRENCH_LAYOUT
    )
    assert read("_-àà&é\"ààà&'").shape is Shape.TEXT


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("https://transparency.com/q/A?b=C", Shape.URL),
        ("HTTP://X.Y", Shape.URL),
        ("https://two words", Shape.TEXT),
        ("ftp://x", Shape.TEXT),
        ("1Z5R89390357567127", Shape.TRACKING),
        ("9400111202555842332669", Shape.TRACKING),
        ("3318810025", Shape.TRACKING),
        ("", Shape.EMPTY),
        (" \r\n", Shape.EMPTY),
        ("]C0", Shape.EMPTY),
        ("HELLO BIG WORLD", Shape.TEXT),
        ("123456", Shape.TEXT),
    ],
)
def test_other_shapes(text: str, shape: Shape) -> None:
    assert read(text).shape is shape


def test_an_address_is_kept_as_it_is() -> None:
    assert read("https://transparency.com/q/aBc").text == "https://transparency.com/q/aBc"


@pytest.mark.parametrize(
    ("text", "meant", "shape"),
    [
        ("X001ABCDEF", "X001ABCDEF", Shape.FNSKU),
        ("x001abcdef", "X001ABCDEF", Shape.FNSKU),
        ("B08N5WRWNW", "B08N5WRWNW", Shape.ASIN),
        ("X001ABCDE", "X001ABCDE", Shape.SERIAL),
        ("B08N5WRWNWX", "B08N5WRWNWX", Shape.SERIAL),
    ],
)
def test_TRN_5_amazons_own_numbers_are_known(text: str, meant: str, shape: Shape) -> None:
    reading = read(text)
    assert (reading.text, reading.shape) == (meant, shape)


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("1234567", Shape.SERIAL),
        ("T12345ABCDE67890", Shape.SERIAL),
        ("09876543211234567890", Shape.SERIAL),
        ("SN-12.34/5_6", Shape.SERIAL),
        ("123456", Shape.TEXT),
        ("S" * 20, Shape.SERIAL),
        ("S" * 21, Shape.TEXT),
        ("SN#12345", Shape.TEXT),
    ],
)
def test_TRN_4_a_serial_has_7_to_20_characters(text: str, shape: Shape) -> None:
    reading = read(text)
    assert (reading.shape, reading.serial) == (shape, text if shape is Shape.SERIAL else None)


@given(st.text(max_size=90), st.sampled_from(["", "]C0", "]C1", "]d2", "]E0", "]Q3"]))
def test_no_text_upsets_the_classifier(text: str, aim: str) -> None:
    reading = read(text, aim)
    assert (reading.shape is Shape.EMPTY) is (reading.text == "")
    assert (reading.action is not None) is (reading.shape is Shape.CONTROL)
    assert (reading.form is not None) is (reading.shape is Shape.CODE)


@given(st.from_regex(r"\A(01[0-9]{14}|\(01\)[0-9]{14}|\(21\))[\x1d\x20-\x7e]{0,30}\Z"))
def test_no_gs1_text_upsets_the_classifier(text: str) -> None:
    assert read(text).shape in Shape


def test_biip_is_not_loaded_for_codes_of_other_forms() -> None:
    scans = f"""
import sys
from datetime import UTC, datetime
from app.domain.scan import Scan
from app.domain.scan_classifier import classify
for text in ("{AZ}", "{SGTIN}", "112-8490275-0395412", "036000291452", "SN12345678"):
    classify(Scan(text, datetime.now(UTC), 0.0))
print("biip" in sys.modules)
classify(Scan("(21)ABC1234", datetime.now(UTC), 0.0))
print("biip" in sys.modules)
"""
    ran = subprocess.run([sys.executable, "-c", scans], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["False", "True"]

"""Codes by their form (TRN-3)."""

import pytest

from app.domain.scan import CodeForm
from app.domain.transparency import Code, form_of, parse_code


@pytest.mark.parametrize(
    ("code", "form"),
    [
        ("AZ:D66F7JYOR8G3BHKSCO4OYHEKRU", CodeForm.AZ),
        ("ZA:D66F7JYOR8G3BHKSCO4OYHEKRU", CodeForm.ZA),
        ("0100376204200301214P1OZMT7D8B81EMF4WW4", CodeForm.SGTIN),
        ("https://transparency.com/q/A", CodeForm.QR_URL),
        ("SN12345678", CodeForm.SERIAL),
        ("AZ:TOO-SHORT", CodeForm.SERIAL),
    ],
)
def test_TRN_3_the_form_of_a_stored_code_is_found_again(code: str, form: CodeForm) -> None:
    assert form_of(code) is form


@pytest.mark.parametrize(
    "text",
    ["", "AZ", "036000291452", "SN12345678", "12345678901234567890123456", "BZ:D66F7JYOR8G3BHKSCO4OYHEKRU"],
)
def test_TRN_3_what_has_nothing_of_a_code_is_none(text: str) -> None:
    assert parse_code(text) is None


@pytest.mark.parametrize("sign", "!\"%&'()*+,-./0:;<=>?AZ_az")
def test_TRN_3_an_sgtins_serial_may_have_every_gs1_character(sign: str) -> None:
    text = "010037620420030121" + sign * 20
    assert parse_code(text) == Code(text, CodeForm.SGTIN, "00376204200301", sign * 20)


@pytest.mark.parametrize("sign", [" ", "#", "$", "@", "\x1d", "é"])
def test_TRN_3_and_no_other(sign: str) -> None:
    assert parse_code("010037620420030121" + sign * 20) is None


@pytest.mark.parametrize("length", [19, 21])
def test_TRN_3_an_sgtin_has_38_characters(length: int) -> None:
    assert parse_code("010037620420030121" + "7" * length) is None

"""Amazon's Transparency codes by their form (AMAZON.md, "What comes out of the scanner").

``AZ:`` or ``ZA:`` and 26 characters A-Z 0-9, no check digit; or an SGTIN of 38 characters: ``01``, a GTIN-14
with its
check digit, ``21``, a serial of 20. Serials and QR addresses are told apart in ``app.domain.packing``: by the
prompt.
"""

import re

import msgspec

from app.domain.gtin import has_right_check_digit
from app.domain.scan import CodeFault, CodeForm

LONG = 26  # characters after the colon
_GLUED_PREFIX = re.compile(r"(?:AZ|ZA):")
_SHORT_FORM = re.compile(r"(AZ|ZA):([A-Z0-9]{26})")
_ANY_SHORT = re.compile(r"(?:AZ|ZA):(.*)", re.DOTALL)
_NO_COLON = re.compile(r"(?:AZ|ZA)[^A-Z0-9ÖÑ]?[A-Z0-9]{26}")  # Ö and Ñ are a layout's colon
_HALF = re.compile(r"(?=.*[A-Z])[A-Z0-9]{26}")
_SGTIN = re.compile(r"01([0-9]{14})21([!%-?A-Z_a-z\"&'()*+,\-./0-9:;<=>]{20})")
_PRINTED_SGTIN = re.compile(r"\(01\)([0-9]{14})\(21\)(.{20})")
_PART = re.compile(r"(?:AZ|ZA):[A-Z0-9]{26}|01[0-9]{14}21[0-9A-Za-z]{20}")


class Code(msgspec.Struct, frozen=True):
    """A code of good form. ``text`` is what Amazon gets; ``gtin`` (14 digits) and ``serial`` are an SGTIN's
    own.
    """

    text: str
    form: CodeForm
    gtin: str | None = None
    serial: str | None = None


class Fault(msgspec.Struct, frozen=True):
    """Something that wants to be a code and is none. ``parts`` where it is several whole codes in a row."""

    fault: CodeFault
    parts: tuple[str, ...] = ()


def parse_code(text: str) -> Code | Fault | None:
    """A code, a near miss, or None where ``text`` has nothing of a Transparency code."""
    short = _SHORT_FORM.fullmatch(text)
    if short:
        return Code(text, CodeForm(short[1]))
    printed = _PRINTED_SGTIN.fullmatch(text)
    sgtin = _SGTIN.fullmatch(f"01{printed[1]}21{printed[2]}" if printed else text)
    if sgtin:
        return _sgtin(sgtin)
    return _near_miss(text)


def form_of(code: str) -> CodeForm:
    """The form of an accepted code."""
    found = parse_code(code)
    if isinstance(found, Code):
        return found.form
    return CodeForm.QR_URL if "://" in code else CodeForm.SERIAL


def _sgtin(match: re.Match[str]) -> Code | Fault:
    if not has_right_check_digit(match[1]):
        return Fault(CodeFault.BAD_CHECK_DIGIT)
    return Code(match[0], CodeForm.SGTIN, match[1], match[2])


def _near_miss(text: str) -> Fault | None:
    parts = _whole_codes(text)
    if len(parts) > 1 or len(_GLUED_PREFIX.findall(text)) > 1:
        return Fault(CodeFault.GLUED, parts)
    short = _ANY_SHORT.fullmatch(text)
    if short:
        return Fault(_length_fault(short[1]))
    if _NO_COLON.fullmatch(text):
        return Fault(CodeFault.NO_COLON)
    return Fault(CodeFault.TOO_SHORT) if _HALF.fullmatch(text) else None


def _whole_codes(text: str) -> tuple[str, ...]:
    """The codes that ``text`` consists of, where it consists of good codes alone; else none."""
    parts = tuple(_PART.findall(text))
    is_whole = "".join(parts) == text and all(isinstance(parse_code(part), Code) for part in parts)
    return parts if is_whole else ()


def _length_fault(body: str) -> CodeFault:
    if len(body) == LONG:
        return CodeFault.BAD_CHARACTER
    return CodeFault.TOO_SHORT if len(body) < LONG else CodeFault.TOO_LONG

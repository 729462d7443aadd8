"""GS1 element strings, read by ``biip``, which is imported at the first one (86 ms, 15 MB)."""

import re

import msgspec

GS = "\x1d"
_GS1_AIMS = ("]C1", "]e0", "]d2", "]Q3", "]J1")
_PRINTED = re.compile(r"\(\d{2,4}\)[^(]+")
_GTIN_FIRST = re.compile(r"01\d{14}[0-9]{2,4}.+")


class Elements(msgspec.Struct, frozen=True):
    """AI 01 (14 digits) and AI 21 of an element string, each None where it has none."""

    gtin: str | None
    serial: str | None


def looks_like_gs1(text: str, aim: str) -> bool:
    """Whether it is worth asking: by its AIM prefix, a GS inside, printed parentheses, or AI 01 and more."""
    has_sign = aim in _GS1_AIMS or GS in text
    return has_sign or _PRINTED.match(text) is not None or _GTIN_FIRST.fullmatch(text) is not None


def read_elements(text: str) -> Elements | None:
    """The elements of ``text``, or None where it is no element string."""
    import biip
    from biip.gs1_messages import GS1Message

    try:
        message = GS1Message.parse_hri(text) if text.startswith("(") else GS1Message.parse(text)
    except biip.ParseError:
        return None
    values = {element.ai.ai: element.value for element in message.element_strings}
    return Elements(values.get("01"), values.get("21"))

"""What came out of the scanner, and what it can be by its shape alone."""

from datetime import datetime
from enum import StrEnum

import msgspec

from app.domain.control import Action


class Scan(msgspec.Struct, frozen=True):
    """One scan. ``tick`` is the device's monotonic time in seconds (double-fire guard), ``aim`` like ``]C0``
    or empty.
    """

    text: str
    at: datetime
    tick: float
    aim: str = ""
    source: str = ""


class Shape(StrEnum):
    """What a scan looks like before anything is looked up."""

    CONTROL = "control"
    ORDER = "order"
    TOTE = "tote"
    BADGE = "badge"
    CODE = "code"  # a Transparency code: AZ, ZA or SGTIN
    GTIN = (
        "gtin"  # 8, 12, 13 or 14 digits with a right check digit, or GS1 AI 01 without AI 21 of Transparency
    )
    URL = "url"
    FNSKU = "fnsku"
    ASIN = "asin"
    TRACKING = "tracking"
    SERIAL = "serial"  # 7-20 letters and digits that are none of the above
    TEXT = "text"
    EMPTY = "empty"


class CodeForm(StrEnum):
    """Amazon's forms of a Transparency code (AMAZON.md, "What comes out of the scanner")."""

    AZ = "AZ"
    ZA = "ZA"
    SGTIN = "SGTIN"
    SERIAL = "SERIAL"
    QR_URL = "QR_URL"


class CodeFault(StrEnum):
    """Why something that wants to be a Transparency code is none."""

    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    BAD_CHARACTER = "bad_character"
    NO_COLON = "no_colon"
    BAD_CHECK_DIGIT = "bad_check_digit"
    GLUED = "glued"


class Repair(StrEnum):
    """What the classifier mended, so that the screen can say that the scanner needs setting up."""

    CAPS_LOCK = "caps_lock"
    GERMAN_LAYOUT = "german_layout"
    FRENCH_LAYOUT = "french_layout"
    SPANISH_LAYOUT = "spanish_layout"


class Reading(msgspec.Struct, frozen=True):
    """A scan by its shape. ``text`` is normalised (AIM prefix, ends and FNC1 dealt with); ``gtin`` has 14
    digits.
    """

    text: str
    shape: Shape
    aim: str = ""
    action: Action | None = None
    form: CodeForm | None = None
    fault: CodeFault | None = None
    gtin: str | None = None
    serial: str | None = None
    repair: Repair | None = None
    glued: tuple[str, ...] = ()

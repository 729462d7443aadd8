"""What a US-mode scanner's keys become on a host with another layout, and the way back.

Only the characters of codes, order numbers, totes and badges: capitals, digits, ``:`` and ``-``. Standard
layouts;
``AZ:2ABC-xyz`` was seen to arrive as ``QWMéQBC)xyw`` (French) and ``AYÖ2ABCßxzy`` (German).
"""

from app.domain.scan import Repair

GERMAN = {"Y": "Z", "Z": "Y", "Ö": ":", "ß": "-"}
FRENCH = {"Q": "A", "A": "Q", "W": "Z", "Z": "W", "M": ":", "?": "M", ")": "-"} | dict(
    zip("&é\"'(-è_çà", "1234567890", strict=True)
)
SPANISH = {"Ñ": ":", "'": "-"}

LAYOUTS: dict[Repair, dict[str, str]] = {
    Repair.GERMAN_LAYOUT: GERMAN,
    Repair.FRENCH_LAYOUT: FRENCH,
    Repair.SPANISH_LAYOUT: SPANISH,
}
_TABLES = {repair: str.maketrans(layout) for repair, layout in LAYOUTS.items()}


def us_text(text: str, repair: Repair) -> str:
    """``text`` as the scanner meant it, if the host's layout was that of ``repair``."""
    return text.translate(_TABLES[repair])

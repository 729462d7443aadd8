"""Addresses that only a postal service delivers to (SHIP-2)."""

import re
import unicodedata

from app.domain.order import Recipient

_NUMBER = r"(?:n(?:o|r|um|ro)?\.? ?|#|no )?\d"
_ANYWHERE = (
    r"p ?[.\-/]? ?o ?[.\-/]? ?b(?:ox)?\b(?![a-z])",  # P.O. Box, PO Box, P O B
    r"post ?office box\b",
    r"postal box\b",
    rf"post ?box {_NUMBER}",
    rf"(?:gpo|bfpo) ?box {_NUMBER}",
    rf"(?:locked|private) bag {_NUMBER}",
    r"post ?fach\b",
    r"packstation\b",
    r"postfiliale\b",
    r"apartado (?:de )?(?:correos|postal)\b",
    rf"(?:apartado|apdo)\.? ?{_NUMBER}",
    r"apdo\.? (?:de )?(?:correos|postal)\b",
    r"boite postale\b",
    r"casella postale\b",
    r"caixa postal\b",
    r"postbus\b",
    r"skr(?:ytka|\.) poczt",
)
_IN_COUNTRY = {
    "US": (rf"^(?:box|caller service|drawer) {_NUMBER}",),
    "SE": (rf"^box {_NUMBER}",),
    "FR": (rf"\b(?:b\.? ?p\.?|cs) {_NUMBER}",),
    "BE": (rf"\bb\.? ?p\.? {_NUMBER}",),
    "IT": (rf"\bc\.? ?p\.? {_NUMBER}",),
}
_BOX = re.compile("|".join(rf"\b{each}" for each in _ANYWHERE))
_BOX_IN = {country: re.compile("|".join(forms)) for country, forms in _IN_COUNTRY.items()}


def is_po_box(recipient: Recipient) -> bool:
    """Whether a line of the address is a post-office box or a parcel locker of the post."""
    lines = (recipient.company, recipient.line1, recipient.line2, recipient.line3)
    own = _BOX_IN.get(recipient.country.upper())
    return any(_BOX.search(plain) or (own and own.search(plain)) for plain in map(_plain, lines))


def _plain(line: str) -> str:
    """Small letters without accents, single spaces."""
    letters = unicodedata.normalize("NFKD", line.casefold())
    return " ".join("".join(sign for sign in letters if not unicodedata.combining(sign)).split())

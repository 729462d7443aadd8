"""What a service is, under the names and codes of Amazon, karrio and the carriers themselves."""

import re
from collections.abc import Sequence
from enum import StrEnum

from app.domain.shipping import Rate

_FEDEX = re.compile(r"fed ?ex|federal ?express|fdx")
_HOME_CODES = ("groundhomedelivery", "fedexptphomedelivery", "fedexhomedelivery", "fedexgroundhomedelivery")
_FEDEX_HOME_NUMBER = "90"  # in FedEx's own answers
_SURELY_GROUND = re.compile(r"\b(ground|surface|road|economy select)\b")
_AIR = re.compile(
    r"\b(air|airmail|express|overnight|next ?day|[12] ?day|2nd|second day|saver|priority|expedited|same ?day"
    r"|first class|international|worldwide)\b"
)
_GROUND = re.compile(r"\b(standard|home delivery|parcel select|media mail|paket|smart ?post|surepost)\b")


_NO_WORD, _NO_LETTER = re.compile(r"[^a-z0-9]+"), re.compile(r"[^a-z]")


class Way(StrEnum):
    """How a service travels, as far as its names tell."""

    AIR = "air"
    GROUND = "ground"
    UNKNOWN = "unknown"


def is_fedex_home(rate: Rate) -> bool:
    """FedEx Home Delivery, by the name of the service or one of its codes."""
    return names_fedex_home((rate.carrier_id, rate.carrier), (rate.service_id, rate.service, rate.kind))


def names_fedex_home(carriers: Sequence[str], services: Sequence[str]) -> bool:
    """Whether these names and codes mean it together. What an account of ours is called is no service's name:
    of a carrier's only the whole words count.
    """
    letters = [_letters(name) for name in services]
    if any(name in _HOME_CODES for name in letters):
        return True
    if not any(_FEDEX.search(_words(name)) for name in (*carriers, *services)):
        return False
    is_numbered = any(name.strip() == _FEDEX_HOME_NUMBER for name in services)
    return (
        is_numbered
        or any("home" in name for name in letters)
        or any("homedelivery" in _letters(name) for name in carriers)
    )


def way_of(rate: Rate) -> Way:
    """By the words of its names and codes; ``ground`` and its like win over what could mean a plane."""
    words = " ".join(_words(name) for name in (rate.service_id, rate.service, rate.kind))
    if _SURELY_GROUND.search(words):
        return Way.GROUND
    if _AIR.search(words):
        return Way.AIR
    return Way.GROUND if _GROUND.search(words) else Way.UNKNOWN


def _words(name: str) -> str:
    """Small letters and digits; all else parts words."""
    return _NO_WORD.sub(" ", name.casefold()).strip()


def _letters(name: str) -> str:
    return _NO_LETTER.sub("", name.casefold())

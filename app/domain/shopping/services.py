"""What a service is, under the names and codes of Amazon, karrio and the carriers themselves."""

import re
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


class Way(StrEnum):
    """How a service travels, as far as its names tell."""

    AIR = "air"
    GROUND = "ground"
    UNKNOWN = "unknown"


def is_fedex_home(rate: Rate) -> bool:
    """FedEx Home Delivery, by the name of the service or one of its codes. What an account of ours is called
    is no service's name.
    """
    names = [_letters(name) for name in (rate.service_id, rate.service, rate.kind)]
    if any(name in _HOME_CODES for name in names):
        return True
    if not is_fedex(rate):
        return False
    is_numbered = _FEDEX_HOME_NUMBER in (rate.service_id.strip(), rate.kind.strip())
    return is_numbered or any("home" in name for name in (*names, _home_in_carrier(rate)))


def is_fedex(rate: Rate) -> bool:
    names = (rate.carrier_id, rate.carrier, rate.service_id, rate.service, rate.kind)
    return any(_FEDEX.search(_words(name)) for name in names)


def way_of(rate: Rate) -> Way:
    """By the words of its names and codes; ``ground`` and its like win over what could mean a plane."""
    words = " ".join(_words(name) for name in (rate.service_id, rate.service, rate.kind))
    if _SURELY_GROUND.search(words):
        return Way.GROUND
    if _AIR.search(words):
        return Way.AIR
    return Way.GROUND if _GROUND.search(words) else Way.UNKNOWN


def _home_in_carrier(rate: Rate) -> str:
    letters = _letters(rate.carrier)
    return letters if "homedelivery" in letters else ""


def _words(name: str) -> str:
    """Small letters and digits; all else parts words."""
    return " ".join(re.sub(r"[^a-z0-9]+", " ", name.casefold()).split())


def _letters(name: str) -> str:
    return re.sub(r"[^a-z]", "", name.casefold())

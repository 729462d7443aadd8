"""Which clocks show the time at an address: the only one, or every one that its code or state may have.

Alberta, British Columbia, Manitoba and the Northwest Territories keep summer time all year since 2026 (tz
database 2026f).
"""

from bisect import bisect_right
from collections.abc import Mapping

from app.domain.clocks import Clock, Summer
from app.domain.local_time import clock_of
from app.domain.marketplace import MARKETPLACES

_NA, _AU = Summer.NORTH_AMERICA, Summer.AUSTRALIA
_CLOCKS = {
    "E": Clock(-5, _NA), "C": Clock(-6, _NA), "M": Clock(-7, _NA), "P": Clock(-8, _NA), "A": Clock(-7),
    "K": Clock(-9, _NA), "H": Clock(-10), "R": Clock(-4), "S": Clock(-11), "G": Clock(10), "W": Clock(12),
    "N": Clock(-3.5, _NA), "T": Clock(-4, _NA), "5": Clock(-5), "6": Clock(-6), "7": Clock(-7),
    "4": Clock(-4), "3": Clock(-3), "2": Clock(-2),
    "s": Clock(10, _AU), "q": Clock(10), "a": Clock(9.5, _AU), "n": Clock(9.5), "w": Clock(8),
    "z": Clock(0, Summer.EUROPE), "x": Clock(1, Summer.EUROPE), "y": Clock(2, Summer.EUROPE),
    "<": Clock(-11), ">": Clock(13),
}  # fmt: skip
_ANYWHERE = "<>"
_US_FROM = (  # the first of the areas that follow
    ("005", "E"), ("006", "R"), ("010", "E"), ("090", ""), ("100", "E"), ("324", "C"), ("326", "E"),
    ("340", ""), ("341", "E"), ("350", "C"), ("373", "EC"), ("374", "E"), ("375", "C"), ("376", "E"),
    ("380", "C"), ("398", "E"), ("401", "EC"), ("402", "E"), ("420", "C"), ("425", "E"), ("426", "EC"),
    ("428", "E"), ("463", "C"), ("465", "EC"), ("466", "E"), ("475", "EC"), ("476", "C"), ("478", "E"),
    ("479", "EC"), ("480", "E"), ("498", "EC"), ("500", "C"), ("569", "E"), ("570", "C"),
    ("575", "CM"), ("577", "M"), ("580", "C"),
    ("585", "CM"), ("587", "C"), ("590", "M"), ("600", "C"), ("677", "CM"), ("679", "C"), ("690", "CM"),
    ("693", "M"), ("694", "C"), ("798", "CM"), ("799", "M"), ("835", "MP"), ("836", "M"), ("838", "P"),
    ("839", "M"), ("850", "A"), ("860", "AM"), ("861", "A"), ("865", "AM"), ("866", "M"), ("885", "M"),
    ("889", "P"), ("962", ""), ("967", "H"), ("96799", "S"), ("968", "H"), ("969", "G"),
    ("96960", "W"), ("970", "P"), ("979", "MP"),
    ("980", "P"), ("995", "K"),
)  # fmt: skip
_US_STATES = {
    "CT": "E", "DC": "E", "DE": "E", "GA": "E", "MA": "E", "MD": "E", "ME": "E", "NC": "E", "NH": "E",
    "NJ": "E", "NY": "E", "OH": "E", "PA": "E", "RI": "E", "SC": "E", "VA": "E", "VT": "E", "WV": "E",
    "FL": "EC", "IN": "EC", "KY": "EC", "MI": "EC", "TN": "EC",
    "AL": "C", "AR": "C", "IA": "C", "IL": "C", "LA": "C", "MN": "C", "MO": "C", "MS": "C", "OK": "C",
    "WI": "C", "KS": "CM", "ND": "CM", "NE": "CM", "SD": "CM", "TX": "CM",
    "CO": "M", "MT": "M", "NM": "M", "UT": "M", "WY": "M", "ID": "MP", "OR": "MP", "AZ": "AM",
    "CA": "P", "NV": "P", "WA": "P", "AK": "KH", "HI": "H", "PR": "R", "VI": "R", "GU": "G", "MP": "G",
    "AS": "S",
}  # fmt: skip
_BY_PREFIX: Mapping[str, Mapping[str, str]] = {
    "CA": {
        "A": "N", "A0P": "T", "A0R": "T", "A2V": "T", "B": "T", "C": "T", "E": "T", "G": "E", "G4T": "T",
        "H": "E", "J": "E", "K": "E", "L": "E", "M": "E", "N": "E", "P": "E", "P0V": "5", "P0W": "5",
        "P0X": "5", "P8": "5", "P9": "5", "R": "5", "S": "6", "T": "6", "V": "7", "V0A": "67", "V0B": "67",
        "V1A": "67", "V1C": "67", "X": "ECM", "X0E": "6", "X0G": "6", "X1A": "6", "Y": "7",
    },
    "AU": {
        "0": "n", "02": "s", "1": "s", "2": "s", "2880": "a", "3": "s", "4": "q", "5": "a", "6": "w",
        "7": "s", "8": "s", "9": "q",
    },
    "MX": {
        "0": "6", "1": "6", "2": "6", "21": "P", "22": "P", "23": "7", "260": "C", "261": "C", "262": "C",
        "263": "C", "265": "C", "3": "6", "32": "M", "3288": "C", "4": "6", "5": "6", "6": "6", "63": "7",
        "637": "67", "650": "C", "7": "6", "77": "5", "8": "6", "80": "7", "81": "7", "82": "7", "83": "7",
        "84": "7", "85": "7", "873": "C", "874": "C", "88": "C", "9": "6",
    },
    "BR": {
        "0": "3", "1": "3", "2": "3", "3": "3", "4": "3", "5": "3", "53990": "2", "6": "3", "69": "4",
        "696": "45", "698": "45", "699": "5", "7": "3", "768": "4", "769": "4", "78": "4", "79": "4",
        "8": "3", "9": "3",
    },
    "ES": {"": "x", "35": "z", "38": "z"},
}  # fmt: skip
_REGIONS: Mapping[str, Mapping[str, str]] = {
    "US": _US_STATES,
    "CA": {
        "NL": "NT", "NB": "T", "NS": "T", "PE": "T", "QC": "ET", "ON": "E5", "MB": "5", "SK": "6", "AB": "6",
        "BC": "76", "YT": "7", "NT": "6", "NU": "ECM",
    },
    "AU": {
        "NSW": "sa", "ACT": "s", "VIC": "s", "TAS": "s", "QLD": "q", "SA": "a", "NT": "n", "WA": "w",
    },
}  # fmt: skip
_WHOLE = {
    "US": "ECMPAKHRSGW", "CA": "NTECM567", "AU": "sqanw", "MX": "CMP567", "BR": "2345",
    "LU": "x", "AT": "x", "CH": "x", "LI": "x", "MC": "x", "DK": "x", "NO": "x", "CZ": "x", "SK": "x",
    "HU": "x", "SI": "x", "HR": "x", "MT": "x", "PT": "z", "FI": "y", "EE": "y", "LV": "y", "LT": "y",
    "GR": "y", "RO": "y", "BG": "y", "CY": "y", "PR": "R", "GU": "G",
}  # fmt: skip
_ONE_ZONE = {market.country: (clock_of(market),) for market in MARKETPLACES}


def clocks_at(country: str, region: str = "", postal_code: str = "") -> tuple[Clock, ...]:
    """Never empty. The postal code decides, else state or province, else every clock of the country; of a
    country that is not known here the first and the last of the world.
    """
    country = "GB" if country.upper() == "UK" else country.upper()
    code = "".join(sign for sign in postal_code.upper() if sign.isalnum())
    letters = _by_code(country, code) or _REGIONS.get(country, {}).get(region.strip().upper(), "")
    if not letters and country not in _WHOLE and country in _ONE_ZONE:
        return _ONE_ZONE[country]
    return tuple(_CLOCKS[letter] for letter in letters or _WHOLE.get(country, _ANYWHERE))


def _by_code(country: str, code: str) -> str:
    if country == "US":
        return _by_zip(code) if len(code) >= 5 and code[:5].isdigit() else ""
    prefixes = _BY_PREFIX.get(country, {})
    longest = range(len(code), -1, -1)
    return next((prefixes[code[:length]] for length in longest if code[:length] in prefixes), "")


def _by_zip(code: str) -> str:
    place = bisect_right(_US_FROM, code, key=lambda entry: entry[0])
    return _US_FROM[place - 1][1] if place else ""

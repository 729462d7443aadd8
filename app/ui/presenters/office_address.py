"""An address as fields, and back. Addresses of ours (warehouses, ship-from), never a buyer's."""

from collections.abc import Mapping

from app.domain.marketplace import MARKETPLACES
from app.domain.order import Recipient
from app.ui.presenters.office_sheet import Field, Kind, Option
from app.ui.presenters.view import Text, say

NAMES = ("name", "company", "line1", "line2", "city", "region", "postal_code", "phone", "country")
HALF = ("city", "region", "postal_code", "phone")
COUNTRIES = tuple(sorted({market.country for market in MARKETPLACES}))


def form_of(address: Recipient) -> dict[str, str]:
    return {f"address.{name}": str(getattr(address, name)) for name in NAMES}


def address_of(form: Mapping[str, str]) -> Recipient:
    return Recipient(**{name: form.get(f"address.{name}", "").strip() for name in NAMES})


def address_fields(form: Mapping[str, str], wrong: Mapping[str, Text], *, is_on: bool) -> tuple[Field, ...]:
    return tuple(_field(name, form, wrong, is_on=is_on) for name in NAMES)


def _field(name: str, form: Mapping[str, str], wrong: Mapping[str, Text], *, is_on: bool) -> Field:
    key, is_country = f"address.{name}", name == "country"
    return Field(
        key,
        say(key),
        form.get(key, ""),
        Kind.CHOICE if is_country else Kind.TEXT,
        error=wrong.get(key, ""),
        options=tuple(Option(code, say(f"country.{code}")) for code in COUNTRIES) if is_country else (),
        is_on=is_on,
        is_half=name in HALF,
    )


def address_lines(address: Recipient) -> tuple[str, ...]:
    """As it stands on a parcel."""
    place = " ".join(part for part in (address.city, address.region, address.postal_code) if part)
    lines = (address.name, address.company, address.line1, address.line2, place, address.country)
    return tuple(line for line in lines if line)

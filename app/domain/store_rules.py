"""What may be saved of a store and of an allocation rule; what may not says which field and why."""

import re
from collections.abc import Collection

import msgspec

from app.domain.marketplace import Region, marketplace
from app.domain.order import Recipient
from app.domain.stock import Warehouse
from app.domain.store import Away, Rule, Store, Vacation
from app.domain.vacation import LONGEST_LEAD_TIME

_MERCHANT_TOKEN = re.compile(r"[A-Z0-9]{5,20}", re.ASCII)
_STORE_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,39}", re.ASCII)
_WAREHOUSE = re.compile(r"[A-Z0-9][A-Z0-9_-]{0,19}", re.ASCII)
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_COUNTRY = re.compile(r"[A-Z]{2}", re.ASCII)
_WITHOUT_POSTAL_CODES = ("AE",)
MLI_COUNTRY = "US"


class Fault(msgspec.Struct, frozen=True):
    """``field`` as in the struct; ``key`` a message key; ``value``: the one of several that is meant."""

    field: str
    key: str
    value: str = ""


def store_faults(store: Store) -> tuple[Fault, ...]:
    """Everything wrong with a store as it is to be saved; empty where nothing is."""
    return (
        *_identity(store),
        *_address(store.ship_from, "ship_from"),
        *_programs(store),
        *vacation_faults(store.vacation),
        *(() if store.allocation is None else rule_faults(store.allocation)),
    )


def rule_faults(rule: Rule, warehouses: Collection[str] | None = None) -> tuple[Fault, ...]:
    """``warehouses``: the codes there are; None where they are not known here."""
    unknown = warehouses is not None and not set(rule.warehouses) <= set(warehouses)
    return _found(
        (not rule.warehouses, "warehouses", "warehouses_missing"),
        (unknown, "warehouses", "warehouse_unknown"),
        (not 0 <= rule.percent <= 100, "percent", "percent_range"),
        (rule.buffer < 0, "buffer", "below_zero"),
        (rule.cap is not None and rule.cap < 0, "cap", "below_zero"),
        (not _is_lead_time(rule.lead_time_days), "lead_time_days", "lead_time_range"),
    )


def vacation_faults(vacation: Vacation) -> tuple[Fault, ...]:
    """The lead time is that of the whole vacation: no more than Amazon's 30 days."""
    if vacation.away is Away.OFF:
        return ()
    starts, ends = vacation.starts, vacation.ends
    is_backwards = starts is not None and ends is not None and ends < starts
    is_long = vacation.away is Away.EXTEND and not _is_lead_time(vacation.lead_time_days)
    return _found((is_backwards, "ends", "ends_before_start"), (is_long, "lead_time_days", "lead_time_range"))


def warehouse_faults(warehouse: Warehouse, zones: Collection[str]) -> tuple[Fault, ...]:
    """``zones``: the IANA time zones there are. Its address is where parcels leave from."""
    return (
        *_found(
            (not _WAREHOUSE.fullmatch(warehouse.code), "code", "code_shape"),
            (not warehouse.name.strip(), "name", "name_missing"),
            (warehouse.zone not in zones, "zone", "zone_unknown"),
        ),
        *_address(warehouse.address, "address"),
    )


def _identity(store: Store) -> tuple[Fault, ...]:
    return _found(
        (not _STORE_ID.fullmatch(store.store_id), "store_id", "store_id_shape"),
        (not store.name.strip(), "name", "name_missing"),
        (marketplace(store.marketplace_id) is None, "marketplace_id", "marketplace_unknown"),
        (not _MERCHANT_TOKEN.fullmatch(store.seller_id), "seller_id", "seller_id_shape"),
        (store.import_every_seconds <= 0, "import_every_seconds", "interval_range"),
        (bool(store.email) and not _EMAIL.fullmatch(store.email), "email", "email_shape"),
    )


def _address(address: Recipient, field: str) -> tuple[Fault, ...]:
    """What Buy Shipping asks of the address that a parcel leaves from."""
    has_code = bool(address.postal_code.strip()) or address.country in _WITHOUT_POSTAL_CODES
    return _found(
        (not address.name.strip(), f"{field}.name", "address_missing"),
        (not address.line1.strip(), f"{field}.line1", "address_missing"),
        (not address.city.strip(), f"{field}.city", "address_missing"),
        (not has_code, f"{field}.postal_code", "address_missing"),
        (not _COUNTRY.fullmatch(address.country), f"{field}.country", "country_shape"),
    )


def _programs(store: Store) -> tuple[Fault, ...]:
    market = marketplace(store.marketplace_id)
    country, region = (market.country, market.region) if market is not None else ("", None)
    return _found(
        (store.mli.is_on and country != MLI_COUNTRY, "mli", "mli_only_us"),
        (store.narf.is_enrolled and region is not Region.NA, "narf", "narf_only_na"),
    )


def _found(*checks: tuple[bool, str, str]) -> tuple[Fault, ...]:
    return tuple(Fault(field, key) for is_wrong, field, key in checks if is_wrong)


def _is_lead_time(days: int) -> bool:
    return 0 <= days <= LONGEST_LEAD_TIME

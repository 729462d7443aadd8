"""Settings: one TOML file, each value overridable from the environment, validated once at start."""

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec

_NOT_SETTINGS = ("PACKBENCH_SEAM", "PACKBENCH_LWA_")


class ConfigError(Exception):
    """The file or a variable is wrong; the message names it and says what is expected."""


class Printers(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Addresses: ``tcp://host:9100``, ``usb://VID:PID`` or empty. Languages: ``zpl``, ``escpos``."""

    label: str = ""
    label_name: str = "Label printer"
    label_language: str = "zpl"
    label_dpi: int = 203
    slip: str = ""
    slip_name: str = "Slip printer"
    slip_language: str = "escpos"
    slip_dpi: int = 203
    are_shared: bool = False  # with other benches: every label is scanned back from its box


class Devices(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``scanner``: ``auto`` (the first HID POS one), ``hid:PATH``, ``tcp://host:port``, ``keyboard`` (wedge)
    or empty; scale likewise.
    """

    scanner: str = "auto"
    scale: str = ""
    wedge_gap_ms: int = 35


class Address(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where parcels leave from."""

    name: str = ""
    line1: str = ""
    line2: str = ""
    city: str = ""
    region: str = ""
    postal_code: str = ""
    country: str = ""
    phone: str = ""


class Store(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A seller account in one marketplace. Its secrets are in the vault or in the named environment
    variables.
    """

    store_id: str = "store-1"
    name: str = ""
    marketplace_id: str = "ATVPDKIKX0DER"
    seller_id: str = ""
    email: str = ""  # the sender's, which Merchant Fulfillment demands
    base_url: str = ""  # empty: the marketplace's own endpoint
    token_url: str = ""  # empty: Login with Amazon
    import_every_seconds: float = 180.0
    packers_may_override: bool = False
    uses_shipping_v2_for_codes: bool = False
    ship_from: Address = Address()


class Consent(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The loopback listener behind an https name that IT points at this machine; port 0: there is none. PEM
    files; ``key`` is empty where it lies in the certificate's file.
    """

    port: Annotated[int, msgspec.Meta(ge=0, le=65535)] = 0
    certificate: str = ""
    key: str = ""


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything that a bench is told by its config file."""

    bench_id: str = "bench-1"
    bench_name: str = "Bench 1"
    data_folder: str = ""
    theme: Literal["light", "dark", "high_contrast"] = "light"
    language: str = ""  # en | es | de; empty: the system's
    sound_volume: float = 0.8
    is_practice: bool = False
    catalogue: str = ""
    prints_slips: bool = True
    weight_unit: str = "kg"
    short_orders: Literal["hold", "ship", "cancel"] = "hold"  # what packers may do with them by themselves
    own_carrier_after_minutes: Annotated[int, msgspec.Meta(ge=0)] = 30  # of an outage: a lead may send by one
    scan_back: Literal["off", "several", "always"] = "several"  # labels, from the boxes that they are on
    weight_gap_percent: float = 5.0  # over this and the grams, a parcel's weight stops its label
    weight_gap_grams: int = 30
    warehouse: str = ""  # the bench's; empty where it packs for any
    stock_folder: str = ""  # watched for stock lists (CSV); empty: none is
    purge_early_days: Annotated[int, msgspec.Meta(ge=0, le=29)] = 1  # and how old the key backup may be
    key_backup_folder: str = ""  # empty: in the data folder
    devices: Devices = Devices()
    printers: Printers = Printers()
    store: Store = Store()
    consent: Consent = Consent()

    @property
    def folder(self) -> Path:
        """The data folder, by default the platform's own."""
        if self.data_folder:
            return Path(self.data_folder)
        import platformdirs

        return Path(platformdirs.user_data_dir("packbench", appauthor=False))


def load(path: Path | None, environment: Mapping[str, str] = os.environ) -> Settings:
    """Settings of ``path`` (None: defaults), then ``PACKBENCH_*`` variables (``…_STORE__BASE_URL``)."""
    raw = _read(path) if path is not None else {}
    for name, value in environment.items():
        if name.startswith("PACKBENCH_") and not name.startswith(_NOT_SETTINGS):
            _put(raw, name.removeprefix("PACKBENCH_").lower().split("__"), value)
    try:
        return msgspec.convert(raw, Settings, strict=False)
    except msgspec.ValidationError as error:
        raise ConfigError(f"{path or 'environment'}: {error}") from error


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(f"{path} cannot be read: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path} is not valid TOML: {error}") from error


def _put(raw: dict[str, Any], keys: list[str], value: str) -> None:
    for key in keys[:-1]:
        raw = raw.setdefault(key, {})
    raw[keys[-1]] = value

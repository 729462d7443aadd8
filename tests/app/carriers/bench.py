"""Each carrier's server with an account at it."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

import msgspec

from app.carriers.accounts import CarrierAccount, Kind
from app.carriers.answers import rate_of
from app.carriers.jobs import Quote
from app.carriers.karrio_carrier import KarrioCarrier, Patience
from app.carriers.worker import Worker
from app.domain.shipping import Rate
from tests.app.carriers.dhl_server import DhlServer
from tests.app.carriers.fedex_server import FedexServer
from tests.app.carriers.parcels import NOW, PARCEL
from tests.app.carriers.servers import CarrierServer, serving
from tests.app.carriers.ups_server import UpsServer
from tests.app.carriers.usps_server import UspsServer
from tests.fakes import ManualClock

SECRET = "whisper-0815"  # noqa: S105 - of nobody
SERVERS: dict[Kind, Callable[[], CarrierServer]] = {
    Kind.UPS: UpsServer,
    Kind.FEDEX: FedexServer,
    Kind.USPS: UspsServer,
    Kind.DHL_EXPRESS: DhlServer,
}
SETTINGS = {
    Kind.UPS: {"client_id": "id", "client_secret": SECRET, "account_number": "A1B2C3"},
    Kind.FEDEX: {"api_key": "id", "secret_key": SECRET, "account_number": "740561073"},
    Kind.USPS: {
        "client_id": "id",
        "client_secret": SECRET,
        "account_number": "1000",
        "CRID": "1",
        "MID": "2",
    },
    Kind.DHL_EXPRESS: {"site_id": "id", "password": SECRET, "account_number": "803921577"},
}
SELLS = {
    Kind.UPS: "/shipments/v2409/ship",
    Kind.FEDEX: "/ship/v1/shipments",
    Kind.USPS: "/labels/v3/label",
    Kind.DHL_EXPRESS: "/XMLShippingServlet",
}
QUOTES = {
    Kind.UPS: "/rating/",
    Kind.FEDEX: "/rate/v1",
    Kind.USPS: "/options/search",
    Kind.DHL_EXPRESS: "/XMLShippingServlet",
}
SERVICES = {
    Kind.UPS: "ups_ground",
    Kind.FEDEX: "fedex_ground",
    Kind.USPS: "usps_ground_advantage_machinable_single_piece",
    Kind.DHL_EXPRESS: "dhl_express_worldwide_nondoc",
}


PATIENT = Patience(rates=60.0, buy=60.0, other=60.0)
_NONE: Mapping[str, str] = {}


class Bench(msgspec.Struct):
    """One account, its server, and the time."""

    server: CarrierServer
    carrier: KarrioCarrier
    clock: ManualClock


@contextmanager
def bench(
    kind: Kind, worker: Worker, patience: Patience = PATIENT, more: Mapping[str, str] = _NONE
) -> Iterator[Bench]:
    """``more``: settings of the account."""
    server, clock = SERVERS[kind](), ManualClock(NOW)
    with serving(server):
        account = CarrierAccount(f"{kind}-1", kind, {**SETTINGS[kind], **more}, base_url=server.url)
        yield Bench(server, KarrioCarrier(account, worker, clock, patience), clock)


def rate(kind: Kind) -> Rate:
    """A quote as it came some minutes ago."""
    account = CarrierAccount(f"{kind}-1", kind, SETTINGS[kind])
    quote = Quote(SERVICES[kind], "Ground", "", "11.07", "USD")
    return rate_of(account, PARCEL, quote, NOW)

"""karrio's process: loaded when used, silent, and never without a verified certificate."""

import asyncio
import json
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from app.carriers.accounts import CarrierAccount, Kind
from app.carriers.jobs import Failure, FailureKind, Job, Operation
from app.carriers.karrio_carrier import KarrioCarrier
from app.carriers.requests import rate_request
from app.carriers.worker import Worker
from app.ports.errors import OutsideError, Unreachable
from tests.app.amazon.test_tls import self_signed
from tests.app.carriers.bench import QUOTES, SECRET, SETTINGS, bench, rate
from tests.app.carriers.parcels import BUYER, PARCEL, PURCHASE_ID
from tests.app.carriers.servers import Fault
from tests.fakes import ManualClock

HEAVY = ("karrio", "httpx", "lxml", "loguru", "PIL", "phonenumbers")
UPS = CarrierAccount("ups-1", Kind.UPS, SETTINGS[Kind.UPS])


def test_SHIP_1_importing_the_carriers_loads_neither_karrio_nor_an_http_client() -> None:
    modules = "app.carriers.own_accounts, app.carriers.shopping"
    program = f"import sys, json, {modules}; print(json.dumps([*sys.modules]))"
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)
    loaded = {name.partition(".")[0] for name in json.loads(told.stdout)}
    assert loaded.isdisjoint(HEAVY)


def test_a_carrier_that_cannot_prove_who_it_is_gets_nothing(worker: Worker, tmp_path: Path) -> None:
    async def scenario() -> None:
        heard: list[bytes] = []

        async def listen(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            heard.append(await reader.read())
            writer.close()

        asyncio.get_running_loop().set_exception_handler(lambda _loop, _context: None)
        server = await asyncio.start_server(listen, "127.0.0.1", 0, ssl=self_signed(tmp_path))
        url = f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with server:
            carrier = KarrioCarrier(msgspec.structs.replace(UPS, base_url=url), worker, ManualClock())
            with pytest.raises(Unreachable):
                await carrier.buy(PARCEL, rate(Kind.UPS), PURCHASE_ID)
        assert heard == []

    asyncio.run(scenario())


@pytest.mark.parametrize("kind", list(SETTINGS))
def test_neither_buyer_nor_secret_is_told_to_a_log_or_a_repr(
    worker: Worker, kind: Kind, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    with bench(kind, worker) as at:
        sold = asyncio.run(at.carrier.buy(PARCEL, rate(kind), PURCHASE_ID))
        at.server.refuses = f"{BUYER.name} is unknown at {BUYER.line1}."
        with pytest.raises(OutsideError) as refused:
            asyncio.run(at.carrier.buy(PARCEL, rate(kind), PURCHASE_ID))
        at.server.fail(QUOTES[kind], Fault.ERROR_BEFORE)
        with pytest.raises(OutsideError) as failed:
            asyncio.run(at.carrier.rates(PARCEL))
    account = CarrierAccount("a", kind, SETTINGS[kind])
    job = Job(account, Operation.RATES, rate_request(account, PARCEL), 1.0)
    written = capfd.readouterr()
    shown = [repr(each) for each in (sold, account, job, at.carrier, worker, refused.value, failed.value)]
    everything = "".join(
        [*shown, str(refused.value), str(failed.value), written.out, written.err, caplog.text]
    )
    for private in (SECRET, BUYER.name, BUYER.line1, BUYER.phone):
        assert private not in everything
    assert (written.out, written.err) == ("", "")


def test_what_a_connector_trips_over_is_an_answer(worker: Worker) -> None:
    broken = Job(UPS, Operation.RATES, {"shipper": None}, 5.0)
    refused = asyncio.run(worker.run(broken))
    assert isinstance(refused, Failure)
    assert refused.kind is FailureKind.REFUSED


def test_a_closed_worker_starts_anew() -> None:
    worker = Worker()
    assert repr(worker) == "<Worker idle>"
    with bench(Kind.UPS, worker) as at:
        asyncio.run(at.carrier.rates(PARCEL))
        assert repr(worker) == "<Worker started>"
        worker.close()
        worker.close()
        assert repr(worker) == "<Worker idle>"
        asyncio.run(at.carrier.rates(PARCEL))
    worker.close()
    assert len(at.server.asked("oauth")) == 2


def test_a_connector_asks_its_own_carrier_alone(worker: Worker) -> None:
    """An answer may name the address of a label: it is not followed."""
    with bench(Kind.FEDEX, worker) as at, bench(Kind.UPS, worker) as elsewhere:
        at.server.label_url = f"{elsewhere.server.url}/label"
        sold = asyncio.run(at.carrier.buy(PARCEL, rate(Kind.FEDEX), PURCHASE_ID))
    assert elsewhere.server.seen == []
    assert (sold.tracking, sold.label) == (at.server.paid[0], None)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"settings": {"client_id": "i", "client_secret": SECRET}}, "account_number"),
        ({"settings": {**SETTINGS[Kind.UPS], "colour": "red"}}, "colour"),
        ({"name": ""}, "missing"),
        ({"base_url": "http://carrier.example"}, "https"),
    ],
)
def test_an_account_that_cannot_work_names_the_field_and_no_secret(
    fields: dict[str, object], said: str
) -> None:
    known: dict[str, object] = {"name": "ups-1", "kind": Kind.UPS, "settings": SETTINGS[Kind.UPS]}
    with pytest.raises(ValueError, match=said) as raised:
        CarrierAccount(**{**known, **fields})  # type: ignore[arg-type]  # wrong on purpose
    assert SECRET not in str(raised.value)


def test_base_urls_are_https_or_this_machine() -> None:
    for url in ("https://proxy.example", "http://127.0.0.1:80", "http://localhost", "http://[::1]:9/x"):
        assert msgspec.structs.replace(UPS, base_url=url).base_url == url

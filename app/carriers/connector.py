"""karrio's connector of one account, over our own HTTP. Imported in the worker process alone.

karrio builds each request and reads each answer; what it leaves out or gets wrong for a carrier is put right
in ``kinds``.
"""

import base64
import importlib
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import msgspec

from app.carriers import wire
from app.carriers.accounts import CarrierAccount
from app.carriers.exchange import Exchange
from app.carriers.images import document
from app.carriers.jobs import Answer, Done, Failure, FailureKind, Job, Operation, Quote, Sold, Tracked
from app.carriers.messages import carriers_own, complaint
from app.carriers.tamed import Mapper, Proxy, lib, models
from app.carriers.verdict import Said, refusal, verdict
from app.domain.carrier_kinds import PRICES


class _Plan(msgspec.Struct, frozen=True):
    """karrio's names for the four steps of an operation."""

    model: Any
    build: str
    ask: str
    read: str


_PLANS = {
    Operation.RATES: _Plan(models.RateRequest, "create_rate_request", "get_rates", "parse_rate_response"),
    Operation.BUY: _Plan(
        models.ShipmentRequest, "create_shipment_request", "create_shipment", "parse_shipment_response"
    ),
    Operation.CANCEL: _Plan(
        models.ShipmentCancelRequest,
        "create_cancel_shipment_request",
        "cancel_shipment",
        "parse_cancel_shipment_response",
    ),
    Operation.TRACK: _Plan(
        models.TrackingRequest, "create_tracking_request", "get_tracking", "parse_tracking_response"
    ),
}


class Connector:
    """Subclasses say what is particular about their carrier."""

    words_where_not_offered = "This carrier does not offer that."
    apart: Sequence[str] = ()  # settings that karrio keeps in its ``config``

    def __init__(self, account: CarrierAccount) -> None:
        self.account = account
        self._karrio = importlib.import_module(f"karrio.mappers.{account.kind}")
        self._settings_class = _settings_class(self._karrio.Settings, account.base_url)
        self._cache = lib.Cache()
        self._client = wire.client()

    def perform(self, job: Job) -> Answer:
        """What the carrier answered, within ``job.seconds``."""
        settings = self._settings()
        line = wire.Line(self._client, self.bases(settings), job.seconds, partial(self.headers, job))
        settings.tracer = line
        token = wire.current.set(line)
        try:
            return self.operate(job, line, settings)
        finally:
            wire.current.reset(token)

    def operate(self, job: Job, line: wire.Line, settings: Any) -> Answer:
        """Everything that karrio knows; LABEL and FIND are a carrier's own."""
        plan = _PLANS.get(job.operation)
        mapper, proxy = self._karrio.Mapper(settings), self._karrio.Proxy(settings)
        if plan is None or not _offers(proxy, plan.ask, Proxy) or not _offers(mapper, plan.build, Mapper):
            return Failure(FailureKind.REFUSED, "not offered", "not_offered", self.words_where_not_offered)
        try:
            native = getattr(mapper, plan.build)(lib.to_object(plan.model, dict(job.request)))
            native = lib.Serializable(self.amended(job, native.serialize()), lib.identity, native.ctx)
        except Exception as error:  # noqa: BLE001 - nothing was sent: whatever it is, the carrier was not asked
            return refusal(complaint(error), type(error).__name__)
        return self._asked(job, line, plan, mapper, proxy, native)

    def _asked(self, job: Job, line: wire.Line, plan: _Plan, mapper: Any, proxy: Any, native: Any) -> Answer:
        result, said = _heard(plan, mapper, proxy, native)
        exchanges = self.decisive(job, line.exchanges)
        if len(exchanges) < len(line.exchanges):
            said = self.attributed(mapper.settings, exchanges[-1])
        answer = self._answer(job, result, exchanges)
        if exchanges and exchanges[-1].status == 401:
            self._cache = lib.Cache()  # a token that was taken back before its time
        failure = verdict(job.operation, exchanges, said, has_result=answer is not None)
        if failure is None:
            return answer or refusal(said, "unreadable")
        if job.operation is Operation.CANCEL and self.is_void_already(failure):
            return Done()
        return self.judged(failure)

    def _answer(self, job: Job, result: Any, exchanges: Sequence[Exchange]) -> Answer | None:
        """None for what cannot be read: the exchanges tell what that means."""
        if not exchanges or not 200 <= exchanges[-1].status < 300:
            return None
        try:
            return self.read(job, result, exchanges[-1].body)
        except Exception:  # noqa: BLE001 - answers are of any shape
            return None

    # ---- what differs from carrier to carrier

    def bases(self, settings: Any) -> tuple[str, ...]:
        """The only addresses that may be asked."""
        return (settings.server_url,)

    def decisive(self, job: Job, exchanges: Sequence[Exchange]) -> Sequence[Exchange]:
        """Those up to the one that tells what came of the job."""
        return exchanges

    def attributed(self, settings: Any, exchange: Exchange) -> list[Said]:
        """What the carrier said in that answer, where it is not the last."""
        return []

    def amended(self, job: Job, native: Any) -> Any:
        """The carrier's own request, with what karrio leaves out."""
        return native

    def headers(self, job: Job, method: str, url: str) -> Mapping[str, str]:
        """To be added to one of the job's requests."""
        return {}

    def arrivals(self, job: Job, body: bytes) -> Mapping[str, str]:
        """Local date or time of arrival by karrio's service, where karrio drops it."""
        return {}

    def is_void_already(self, failure: Failure) -> bool:
        """Whether a refused void says that the label is void."""
        return False

    def judged(self, failure: Failure) -> Failure:
        """A failure that a carrier words otherwise than by its status."""
        return failure

    def takes(self, rate: Any) -> bool:
        """False for an offer that is not meant for a parcel in the seller's own box."""
        return True

    def quoted_options(self, rate: Any) -> Mapping[str, str]:
        """What a purchase has to repeat of its quote."""
        return {}

    def voided(self, body: bytes) -> bool:
        """Whether an answer that karrio takes for a void is one."""
        return True

    def sale(self, details: Any, body: bytes) -> Sold:
        """What was sold; its label as the carrier drew it. ``details`` is None where karrio stumbled."""
        return Sold(details.shipment_identifier, details.tracking_number, decoded(details.docs.label))

    # ---- karrio's results as ours

    def read(self, job: Job, result: Any, body: bytes) -> Answer | None:
        """None, or whatever error, where it is not what was asked for."""
        if job.operation is Operation.RATES:
            return self._quotes(job, result, body) or None
        if job.operation is Operation.BUY:
            return self.sale(result, body)
        if job.operation is Operation.TRACK:
            return _tracked(result[0])
        return Done() if result and self.voided(body) else None

    def _quotes(self, job: Job, rates: Sequence[Any], body: bytes) -> tuple[Quote, ...]:
        arrivals = self.arrivals(job, body)
        return tuple(self._quote(rate, arrivals) for rate in rates if self.takes(rate))

    def _quote(self, rate: Any, arrivals: Mapping[str, str]) -> Quote:
        return Quote(
            service=rate.service,
            name=words((rate.meta or {}).get("service_name") or rate.service),
            kind=self._native_name(rate.service),
            amount=str(rate.total_charge),
            currency=rate.currency,
            arrives=arrivals.get(rate.service) or rate.estimated_delivery or "",
            options=self.quoted_options(rate),
        )

    def _native_name(self, service: str) -> str:
        units = importlib.import_module(f"karrio.providers.{self.account.kind}.units")
        names = ("ShippingService", "ServiceCode", "ServiceType")
        services = next(getattr(units, name) for name in names if hasattr(units, name))
        return str(services.map(service).value_or_key)

    def _settings(self) -> Any:
        account = self.account
        known = {
            "carrier_id": account.name,
            "test_mode": account.is_test,
            "config": {name: value for name, value in account.settings.items() if name in self.apart},
            **{name: value for name, value in account.settings.items() if name not in (*self.apart, PRICES)},
        }
        settings = self._settings_class(**known)
        settings.cache, settings.system_config = self._cache, lib.SystemConfig()
        return settings

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.account.name}>"


def decoded(text: str | None) -> bytes | None:
    """A label from its base64; None where there is none that can be read: it is paid all the same."""
    try:
        return document(base64.b64decode(text or "")) or None
    except (ValueError, OSError):
        return None


def _settings_class(base: Any, base_url: str) -> Any:
    if not base_url:
        return base
    return type("Settings", (base,), {"server_url": property(lambda _: base_url.rstrip("/"))})


def _heard(plan: _Plan, mapper: Any, proxy: Any, native: Any) -> tuple[Any, list[Said]]:
    """karrio's result, and the carrier's messages. No error of karrio's decides anything: exchanges do."""
    try:
        answer = getattr(proxy, plan.ask)(native)
    except Exception as error:  # noqa: BLE001 - see above
        return None, carriers_own(getattr(error, "messages", ()))
    try:
        result, messages = getattr(mapper, plan.read)(answer)
    except Exception:  # noqa: BLE001 - see above
        return None, []
    return result, carriers_own(messages)


def _offers(connectors: Any, method: str, of: type[Any]) -> bool:
    """Whether the connector has a method of its own for it."""
    inherited = getattr(of, method, None)
    return getattr(type(connectors), method, inherited) is not inherited


def words(said: str) -> str:
    """``fedex_ground_home_delivery`` and ``USPS GROUND ADVANTAGE`` as people read them."""
    if " " in said and not said.isupper():
        return said
    names = {"ups": "UPS", "usps": "USPS", "fedex": "FedEx", "dhl": "DHL", "am": "AM"}
    parts = said.lower().replace("_", " ").split()
    return " ".join(names.get(part, part.capitalize()) for part in parts)


def _tracked(details: Any) -> Tracked:
    return Tracked(
        tracking=details.tracking_number,
        status=str(details.status or ""),
        is_delivered=bool(details.delivered),
        arrives=details.estimated_delivery or "",
    )

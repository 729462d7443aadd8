"""A further carrier, by its row in ``app.carriers.further``: karrio's connector asks, the row reads the sale.

What was sold is told by the first answer to a purchase, whatever becomes of the requests after it: most of
these carriers draw the label in a second one. No such carrier is asked what became of a purchase.
"""

import html
import importlib
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

import msgspec
from lxml import etree

from app.carriers import wire
from app.carriers.accounts import CarrierAccount, Kind
from app.carriers.connector import Connector, decoded, words
from app.carriers.exchange import Exchange
from app.carriers.further import FURTHER
from app.carriers.jobs import Answer, Done, Failure, FailureKind, Job, Operation, Quote, Sold
from app.carriers.kinds.amends import AMENDS
from app.carriers.messages import carriers_own
from app.carriers.tamed import lib
from app.carriers.verdict import Said, verdict
from app.domain.carrier_kinds import KINDS, Void

_FOR_PEOPLE = "tracking_url"  # a page, and no address of the carrier's services
_FAULT = re.compile(r"<(?:\w+:)?(?:faultcode|Value)>\s*(?:\w+:)?(?:Client|Sender)\b")
_SIGN_INS: Mapping[Kind, Callable[[Any, Any], Any]] = {
    Kind.DHL_PAKET: lambda proxy, _: proxy.authenticate(),
    Kind.DPD: lambda proxy, _: proxy.authenticate(),
    Kind.GLS: lambda _, settings: settings.access_token,
    Kind.HERMES: lambda _, settings: settings.access_token,
}


class AnyCarrier(Connector):
    def __init__(self, account: CarrierAccount) -> None:
        super().__init__(account)
        self._row = FURTHER[account.kind]
        self.apart = self._row.config
        self._settings_class = _at(self._karrio.Settings, account.base_url)
        called = account.kind.called
        self.words_where_not_offered = (
            f"{called} takes no such request from here: look for the parcel on {called}'s own pages."
        )

    def bases(self, settings: Any) -> tuple[str, ...]:
        return tuple({_origin(getattr(settings, name)) for name in _addresses(type(settings))})

    def operate(self, job: Job, line: wire.Line, settings: Any) -> Answer:
        if job.operation is Operation.TRY:
            return self._signed_in(job, line, settings)
        if job.operation is Operation.CANCEL and KINDS[self.account.kind].void is Void.FREE:
            return Done()  # nothing is to be asked: a label that is not handed over is not charged
        return super().operate(job, line, settings)

    def amended(self, job: Job, native: Any) -> Any:
        amend = AMENDS.get(self.account.kind)
        is_asked = job.operation in (Operation.RATES, Operation.BUY)
        return amend(job, native) if amend is not None and is_asked else native

    def headers(self, job: Job, method: str, url: str) -> Mapping[str, str]:
        """A purchase takes nothing back by itself, whatever a connector thinks of the answer."""
        if job.operation is Operation.BUY and method == "DELETE":
            raise PermissionError("a purchase voids nothing")
        return {}

    def decisive(self, job: Job, exchanges: Sequence[Exchange]) -> Sequence[Exchange]:
        if job.operation is not Operation.BUY:
            return exchanges
        first = next((at for at, each in enumerate(exchanges) if not each.is_sign_in), len(exchanges))
        return [_judged(each) for each in exchanges[: first + 1]]

    def attributed(self, settings: Any, exchange: Exchange) -> list[Said]:
        """What that answer says, as the connector reads errors."""
        errors = importlib.import_module(f"karrio.providers.{self.account.kind}.error")
        text = wire.text(exchange.body)
        try:
            answer = lib.to_dict(text) if text.lstrip().startswith(("{", "[")) else lib.to_element(text)
            return carriers_own(errors.parse_error_response(answer, settings))
        except Exception:  # noqa: BLE001 - answers are of any shape
            return []

    def sale(self, details: Any, body: bytes) -> Sold:
        text = wire.text(body)
        tracking = _named(text, self._row.tracking)
        shipment = _named(text, self._row.shipment) or tracking
        if not tracking:
            raise LookupError("no tracking number")
        drawn = getattr(
            getattr(details, "docs", None), "label", None
        )  # whatever karrio makes of it, it is paid
        label = drawn or _named(text, self._row.label)
        return Sold(shipment, tracking, decoded(label))

    def voided(self, body: bytes) -> bool:
        return self._row.voided in wire.text(body)

    def takes(self, rate: Any) -> bool:
        """Not what has no price: karrio writes nought, which would be the cheapest."""
        return bool(rate.total_charge)

    def arrivals(self, job: Job, body: bytes) -> Mapping[str, str]:
        """The day, which karrio drops; by the carrier's own name of the service."""
        if self._row.arrival is None:
            return {}
        offer, service, day = (f"{{*}}{name}" for name in self._row.arrival)
        found = etree.fromstring(body).iter(offer)
        return {
            each.findtext(f".//{service}") or "": (each.findtext(f".//{day}") or "")[:10] for each in found
        }

    def _quote(self, rate: Any, arrivals: Mapping[str, str]) -> Quote:
        """Named after the carrier, not after karrio's module."""
        quote = super()._quote(rate, arrivals)
        meant = (rate.meta or {}).get("estimated_delivery")
        arrives = arrivals.get(quote.kind) or quote.arrives or meant or ""
        name = words(rate.service.removeprefix(f"{self.account.kind}_"))
        return msgspec.structs.replace(quote, arrives=arrives, name=f"{self.account.kind.carrier} {name}")

    def sign_in(self, settings: Any) -> None:
        """Raises whatever error where the carrier does not know the account."""
        _SIGN_INS[self.account.kind](self._karrio.Proxy(settings), settings)

    def _signed_in(self, job: Job, line: wire.Line, settings: Any) -> Answer:
        """Whether the carrier knows these credentials."""
        try:
            self.sign_in(settings)
        except Exception as error:  # noqa: BLE001 - the exchanges tell what it means
            said = carriers_own(getattr(error, "messages", ()))
            failure = verdict(job.operation, line.exchanges, said, has_result=False)
            return failure or Failure(FailureKind.MALFORMED, "an answer that cannot be read")
        return Done()


def _named(text: str, names: Sequence[str]) -> str:
    """The first value under one of these names, in JSON or XML alike; there, ``Outer/Inner`` is one too."""
    for name in names:
        tags = r"\s*".join(rf"<(?:\w+:)?{re.escape(part)}(?:\s[^>]*)?>" for part in name.split("/"))
        written = rf'"{re.escape(name)}"\s*:\s*\[?\s*"?([^"\[{{,}}\]]+)|{tags}([^<]+)<'
        found = re.search(written, text)
        if found is not None and (value := (found[1] or found[2]).strip()) not in ("", "null"):
            return html.unescape(value)
    return ""


def _judged(exchange: Exchange) -> Exchange:
    """SOAP answers with 500 to what it refuses, too: a fault of the client's is a refusal."""
    if exchange.status != 500 or not _FAULT.search(wire.text(exchange.body)):
        return exchange
    return Exchange(exchange.is_sign_in, exchange.reached, 400, body=exchange.body)


def _addresses(settings: type[Any]) -> list[str]:
    names = [name for name in dir(settings) if name.endswith("_url") and name != _FOR_PEOPLE]
    return [name for name in names if isinstance(getattr(settings, name), property)]


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def _at(base: Any, base_url: str) -> Any:
    """Settings whose every address is ``base_url`` with the carrier's own path."""
    if not base_url:
        return base

    def moved(name: str) -> property:
        original = getattr(base, name)
        return property(lambda self: base_url.rstrip("/") + urlsplit(str(original.fget(self))).path)

    return type("Settings", (base,), {name: moved(name) for name in _addresses(base)})

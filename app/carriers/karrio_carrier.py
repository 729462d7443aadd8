"""The seller's own accounts at carriers, through karrio, behind the Carrier port.

No call is ever repeated: a purchase without an answer is OutcomeUnknown, and ``find`` asks what became of it
where the carrier can tell.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import msgspec

from app.carriers.accounts import CarrierAccount, Kind
from app.carriers.answers import bought_of, error_of, label_from, quotes_of, rate_of, terms_of
from app.carriers.further import FURTHER
from app.carriers.goods import NotOffered
from app.carriers.jobs import Answer, Done, Failure, FailureKind, Job, Operation, Sold, Tracked
from app.carriers.requests import label_type_of, rate_request, ship_request
from app.carriers.worker import Worker
from app.domain.carrier_kinds import KINDS, Void
from app.domain.shipping import Api, Bought, Label, LabelFormat, Parcel, Purchase, Rate
from app.ports.clock import Clock
from app.ports.errors import Malformed, OutcomeUnknown, Refused
from app.ports.purchases import Refund

_UNDER_WAY = timedelta(minutes=2)  # a purchase may be there
_SHOWN = timedelta(
    days=1
)  # tracking shows a new label up to a day later; one that is not used is not charged
_SETTLES = {
    Kind.UPS: _UNDER_WAY,
    Kind.USPS: _UNDER_WAY,
    Kind.FEDEX: _SHOWN,
    Kind.DHL_EXPRESS: _SHOWN,
}
_TRUSTED = timedelta(days=6)  # USPS looks seven days back; UPS names no time
_AHEAD = timedelta(days=7)  # a label that is bought after the last call leaves with a later pickup


class Patience(msgspec.Struct, frozen=True):
    """Seconds that a carrier has for an answer."""

    rates: float = 8.0
    buy: float = 30.0
    other: float = 20.0


class KarrioCarrier:
    """One account."""

    api = Api.KARRIO
    repeats_safely = False

    def __init__(
        self,
        account: CarrierAccount,
        worker: Worker,
        clock: Clock,
        patience: Patience = Patience(),  # noqa: B008 - frozen
    ) -> None:
        self._account = account
        self._worker = worker
        self._clock = clock
        self._patience = patience

    @property
    def name(self) -> str:
        """The account's, which ``Rate.carrier_id`` repeats."""
        return self._account.name

    async def rates(self, parcel: Parcel) -> tuple[Rate, ...]:
        """Every service's offer. Refused where this carrier cannot take the parcel as it is."""
        with _refusals(self._named(Operation.RATES)):
            request = rate_request(self._account, parcel)
            listed = quotes_of(self._account, parcel)
        answer = listed or await self._ask(Operation.RATES, request, self._patience.rates)
        if not isinstance(answer, tuple):
            raise self._odd(Operation.RATES)
        now = self._clock.now()
        return tuple(rate_of(self._account, parcel, quote, now) for quote in answer)

    async def prove(self, parcel: Parcel) -> None:
        """Whether the carrier knows the account, at no cost: by rates where it tells some, else by signing
        in. Raises as ``rates`` does.
        """
        if not self._account.kind.is_listed:
            await self.rates(_at_home(self._account.kind, parcel))
            return
        answer = await self._ask(Operation.TRY, {}, self._patience.other)
        if not isinstance(answer, Done):
            raise self._odd(Operation.TRY)

    async def buy(self, parcel: Parcel, rate: Rate, purchase_id: str) -> Bought:
        """Buys once; the purchase id becomes the mark by which ``find`` asks."""
        with _refusals(self._named(Operation.BUY)):
            options = terms_of(rate).options
            request = ship_request(self._account, parcel, rate.service_id, options)
        answer = await self._ask(
            Operation.BUY, request, self._patience.buy, self._mark(purchase_id), parcel.dpi
        )
        if not isinstance(answer, Sold):
            raise OutcomeUnknown(f"{self._named(Operation.BUY)}: an answer that cannot be read")
        return bought_of(rate, answer)

    async def label(self, purchase: Purchase, format: LabelFormat, dpi: int) -> Label:
        """The bought label again, where the carrier keeps it: UPS, USPS, Canada Post."""
        request = {
            "tracking": purchase.tracking,
            "shipment_identifier": purchase.shipment_id,
            "label_type": label_type_of(self._account.kind, format, dpi),
        }
        answer = await self._ask(Operation.LABEL, request, self._patience.other, dpi=dpi)
        if not isinstance(answer, Sold) or answer.label is None:
            raise self._odd(Operation.LABEL)
        return label_from(answer.label, dpi)

    async def cancel(self, purchase: Purchase) -> None:
        request = {"shipment_identifier": purchase.shipment_id}
        answer = await self._ask(Operation.CANCEL, request, self._patience.other)
        if not isinstance(answer, Done):
            raise self._odd(Operation.CANCEL)

    async def refund(self, purchase: Purchase) -> Refund:
        """Of a voided label. USPS takes its price when it is made, and tells nobody when that comes back; of
        the further carriers only those are known that charge what is handed over.
        """
        row, is_usps = KINDS[self._account.kind], self._account.kind is Kind.USPS
        is_known = row.void is Void.FREE or (row.reads_back and not is_usps)
        return Refund.NOT_CHARGED if is_known else Refund.ASK_CARRIER

    async def find(self, purchase: Purchase) -> Bought | None:
        """What became of a purchase without an answer; None where the carrier says that it has none, and has
        had the time to know. OutcomeUnknown where it cannot tell, or not yet, or not any more.
        """
        answer: Answer | None = None
        if self._account.kind in _SETTLES:
            answer = await self._worker.run(self._question(purchase))
        if isinstance(answer, Sold):
            return bought_of(purchase.rate, answer)
        if isinstance(answer, Failure) and answer.kind is FailureKind.ABSENT and self._is_settled(purchase):
            return None
        raise OutcomeUnknown(f"{self._named(Operation.FIND)}: nothing is known of it")

    async def track(self, tracking: str) -> Tracked:
        """Where the parcel is, in karrio's words for all carriers."""
        request = {"tracking_numbers": [tracking]}
        answer = await self._ask(Operation.TRACK, request, self._patience.other)
        if not isinstance(answer, Tracked):
            raise self._odd(Operation.TRACK)
        return answer

    def _question(self, purchase: Purchase) -> Job:
        terms = terms_of(purchase.rate)
        first, last = purchase.made_at - timedelta(days=1), self._clock.now() + _AHEAD
        request = {
            "label_type": label_type_of(self._account.kind, terms.label_format, terms.dpi),
            "days": (f"{first:%Y-%m-%d}", f"{last:%Y-%m-%d}"),
        }
        mark = self._mark(purchase.purchase_id)
        return Job(self._account, Operation.FIND, request, self._patience.other, mark, terms.dpi)

    def _is_settled(self, purchase: Purchase) -> bool:
        return _SETTLES[self._account.kind] <= self._clock.now() - purchase.made_at <= _TRUSTED

    def _mark(self, purchase_id: str) -> str:
        """USPS takes a whole UUID as a key; the others print it, in thirty signs at most."""
        if self._account.kind is Kind.USPS:
            return purchase_id
        return purchase_id.replace("-", "")[:26].upper()

    async def _ask(
        self, operation: Operation, request: Mapping[str, Any], seconds: float, key: str = "", dpi: int = 203
    ) -> Answer:
        answer = await self._worker.run(Job(self._account, operation, request, seconds, key, dpi))
        if isinstance(answer, Failure):
            raise error_of(self._named(operation), answer)
        return answer

    def _named(self, operation: Operation) -> str:
        return f"{self._account.name} {operation}"

    def _odd(self, operation: Operation) -> Malformed:
        return Malformed(f"{self._named(operation)}: an answer that cannot be read")

    def __repr__(self) -> str:
        return f"<KarrioCarrier {self._account.name}>"


def _at_home(kind: Kind, parcel: Parcel) -> Parcel:
    """Between two towns where the carrier is, whatever the stores' own."""
    towns = FURTHER[kind].trial if kind in FURTHER else None
    return parcel if towns is None else msgspec.structs.replace(parcel, ship_from=towns[0], ship_to=towns[1])


@contextmanager
def _refusals(operation: str) -> Iterator[None]:
    """What cannot even be asked for is refused in the carrier's stead."""
    try:
        yield
    except NotOffered as error:
        raise Refused(operation, error.code, error.words) from None

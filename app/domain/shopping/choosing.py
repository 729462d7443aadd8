"""Which of a parcel's rates is bought, and why the others are not (SHIP-7)."""

from collections.abc import Sequence

import msgspec

from app.domain.marketplace import marketplace
from app.domain.shipping import Rate
from app.domain.shopping.judging import judge
from app.domain.shopping.verdicts import Case, Hand, Judged, Why


class Choice(msgspec.Struct, frozen=True):
    """``rate`` is None where the app may take none. ``judged``: all of them, cheapest first."""

    rate: Rate | None
    judged: tuple[Judged, ...]

    @property
    def losers(self) -> tuple[Judged, ...]:
        return tuple(judged for judged in self.judged if judged.rate is not self.rate)


def choose(rates: Sequence[Rate], case: Case) -> Choice:
    """The cheapest that delivers on time; then the cheapest without a promised day; and where all are late,
    the soonest.
    """
    ranked = sorted((judge(rate, case) for rate in rates), key=lambda judged: _price(judged.rate, case))
    usable = [judged for judged in ranked if judged.is_for_the_app]
    if not usable:
        return Choice(None, tuple(ranked))
    best = min(usable, key=lambda judged: _rank(judged, case))
    return Choice(best.rate, tuple(judged if judged is best else _lost(judged, best) for judged in ranked))


def missing(judged: Judged, *, is_lead: bool, reason: str) -> Hand | None:
    """What is still missing to take a rate by hand, or None: it may be taken."""
    if judged.hand is Hand.NOBODY:
        return Hand.NOBODY
    if judged.hand is Hand.LEAD and not is_lead:
        return Hand.LEAD
    return Hand.REASON if judged.hand is not Hand.FREE and not reason.strip() else None


def _lost(judged: Judged, best: Judged) -> Judged:
    """One that is as good as the best lost by its price."""
    if not judged.is_for_the_app or judged.whys != best.whys or _arrival(judged) != _arrival(best):
        return judged
    is_foreign = judged.rate.cost.currency != best.rate.cost.currency
    why = Why.OTHER_CURRENCY if is_foreign else Why.DEARER
    return msgspec.structs.replace(judged, whys=(*judged.whys, why))


def _rank(judged: Judged, case: Case) -> tuple[object, ...]:
    lateness = 1 if Why.DAY_UNKNOWN in judged.whys else 2 if Why.LATE in judged.whys else 0
    return (lateness, _arrival(judged), _price(judged.rate, case))


def _arrival(judged: Judged) -> float:
    """Of late ones, when they come."""
    arrives = judged.rate.promise.latest
    return arrives.timestamp() if Why.LATE in judged.whys and arrives else 0


def _price(rate: Rate, case: Case) -> tuple[object, ...]:
    """Cheapest first; equal prices by promise, then by names, so that the choice never wavers. Amounts of
    another currency than the marketplace's cannot be compared: they come last.
    """
    market = marketplace(case.order.marketplace_id)
    is_foreign = market is not None and rate.cost.currency != market.currency
    arrives = rate.promise.latest.timestamp() if rate.promise.latest else float("inf")
    names = (rate.carrier_id, rate.service_id, rate.rate_id)
    return (is_foreign, rate.cost.currency, rate.cost.amount, arrives, *names)

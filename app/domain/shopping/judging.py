"""What each rate is worth to a parcel under every rule at once, and why (SHIP-4, SHIP-6, SHIP-7, SHIP-14).

Amazon's rules stand above the policies. No rule hides another: a rate is as bad as the worst that it meets.
"""

from collections.abc import Iterator

from app.domain.order import Order
from app.domain.service_names import Way, is_fedex_home, way_of
from app.domain.shipping import Rate
from app.domain.shopping.deciding import Says
from app.domain.shopping.place import touches_weekend
from app.domain.shopping.requirements import unmet
from app.domain.shopping.verdicts import VERDICTS, Case, Hand, Judged, Verdict, Why

_PLACES = {why: place for place, why in enumerate(Why)}


def judge(rate: Rate, case: Case) -> Judged:
    """The rate by itself, whatever else is offered."""
    left_undone = unmet(case.requirements, rate.options)
    left_out_by = _left_out_by(rate, case)
    found = {
        *_for_business(rate, case),
        *_for_prime(rate, case),
        *_for_hazmat(rate, case),
        *_for_anybody(rate, case),
        *([Why.DEMAND_UNMET] if left_undone else []),
        *(Why.POLICY_FINAL if is_final else Why.POLICY for is_final in left_out_by.values()),
    }
    whys = tuple(sorted(found, key=_PLACES.__getitem__))
    return Judged(
        rate=rate,
        verdict=VERDICTS[whys[0]][0] if whys else Verdict.OK,
        whys=whys,
        hand=max((VERDICTS[why][1] for why in whys), default=Hand.FREE),
        unmet=left_undone,
        policies=tuple(left_out_by),
    )


def against_prime(rate: Rate, order: Order) -> tuple[Why, ...]:
    """Why a rate does not comply with a Prime order. What Amazon sells for it is on time where it ends in
    time; another carrier's promise lies wholly within the window (SHIP-4).
    """
    promised = rate.promise.latest is not None
    is_fine = not _is_late(rate, order) if rate.api.is_buy_shipping else _is_within(rate, order)
    is_at_risk = any("LATE_DELIVERY_RISK" in words for words in rate.excluded)
    checks = (
        (promised and not is_fine, Why.NOT_IN_WINDOW),
        (not promised, Why.NO_PROMISE),
        (is_at_risk, Why.LATE_DELIVERY_RISK),
    )
    return tuple(why for is_so, why in checks if is_so)


def _for_business(rate: Rate, case: Case) -> Iterator[Why]:
    """Amazon's word on the address counts, not the carrier's (SHIP-6)."""
    if not case.order.is_commercial_address:
        return
    if is_fedex_home(rate):
        yield Why.FEDEX_HOME
    if touches_weekend(rate.promise, case.place):
        yield Why.WEEKEND


def _for_prime(rate: Rate, case: Case) -> Iterator[Why]:
    if not case.order.is_prime:
        return
    yield from against_prime(rate, case.order)
    if not rate.api.is_buy_shipping:
        yield Why.NOT_BUY_SHIPPING


def _for_hazmat(rate: Rate, case: Case) -> Iterator[Why]:
    """What may not fly goes by services that surely stay on the ground."""
    if all(hazmat.may_fly for hazmat in case.requirements.hazmat):
        return
    way = way_of(rate)
    if way is Way.AIR:
        yield Why.HAZMAT_BY_AIR
    if way is Way.UNKNOWN:
        yield Why.HAZMAT_WAY_UNKNOWN


def _for_anybody(rate: Rate, case: Case) -> Iterator[Why]:
    """That there is no promise is said more sharply on Prime."""
    if rate.needs_inputs:
        yield Why.NEEDS_INPUTS
    if rate.promise.latest is None and not case.order.is_prime:
        yield Why.DAY_UNKNOWN
    if _is_late(rate, case.order):
        yield Why.LATE


def _left_out_by(rate: Rate, case: Case) -> dict[str, bool]:
    """The policies whose choice of services this is not, and whether they are final. Prime goes to Buy
    Shipping whatever they say (SHIP-4).
    """
    actions = case.decision.actions
    if case.order.is_prime:
        return {}
    checks = (
        (actions.uses_buy_shipping in (None, rate.api.is_buy_shipping), Says.BUY_SHIPPING),
        (not actions.among or any(ref.names(rate) for ref in actions.among), Says.AMONG),
    )
    return dict(_who(case, says) for is_met, says in checks if not is_met)


def _who(case: Case, says: Says) -> tuple[str, bool]:
    decided = case.decision.by(says)
    return (decided.policy_id, decided.is_final) if decided else ("", False)


def _is_late(rate: Rate, order: Order) -> bool:
    arrives, wanted = rate.promise.latest, order.deliver_by.latest
    return arrives is not None and wanted is not None and arrives > wanted


def _is_within(rate: Rate, order: Order) -> bool:
    """A window that is not known holds nothing."""
    window, starts = order.deliver_by, rate.promise.earliest
    is_early = starts is not None and window.earliest is not None and starts < window.earliest
    return window.latest is not None and not _is_late(rate, order) and not is_early

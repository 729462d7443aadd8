"""What is bought, shipped and received on a day, at times at which it can be known what is right."""

import random
from collections.abc import Iterator, Sequence

from tests.system.day import scenario as s
from tests.system.day.scenario import HOUR, MINUTE

LAST = 23.25 * HOUR  # then there is quiet
OUTAGE = s.Fails(12 * HOUR, 2 * HOUR)
LOCATED = (7 * HOUR, 10 * HOUR)  # the US store's locations
ZERO = {"ca": (4.5 * HOUR, 7 * HOUR), "de": (7.5 * HOUR, 11.5 * HOUR)}  # nobody buys then
NOT_SHIPPED = [(at - 20 * MINUTE, at + 10 * MINUTE) for at in LOCATED]  # nobody knows from which warehouse


class Trade:
    """What is bought, shipped and received."""

    def __init__(
        self,
        rng: random.Random,
        stock: dict[tuple[str, str], int],
        offers: Sequence[s.Offer],
        moved: Sequence[s.Converts],
    ) -> None:
        self._rng, self._stock = rng, stock
        gone = {(each.store, each.sku) for each in moved} | {("ca", each.sku) for each in moved}
        sold = [each for each in offers if not each.is_fba and (each.store, each.sku) not in gone]
        self._sold = {store: [each for each in sold if each.store == store] for store in s.STORES}
        by_key = {(each.store, each.sku): each for each in offers}
        self._still = {  # what Seller Central moves where no type is read before a quantity leaves
            product: each.at
            for each in moved
            if not each.is_ours and each.to_fba and not s.STORES[each.store].narf
            for product, _ in by_key[each.store, each.sku].parts
        }

    def orders(self, count: int) -> Iterator[s.Event]:
        for number in range(count):
            yield from self._order(number)

    def stock_moves(self) -> Iterator[s.Event]:
        places = sorted(self._stock)
        for product, house in self._rng.choices(places, k=len(places) // 20):
            at = self._rng.uniform(30 * MINUTE, LAST)
            if self._is_still(product, at):
                continue
            units = self._rng.choice((-1, -2, 5, 12, 30))
            if self._rng.random() < 0.3:
                yield s.Moves(at, product, house, self._rng.randint(0, 50), is_count=True)
            else:
                yield s.Moves(at, product, house, units)

    def _order(self, number: int) -> Iterator[s.Event]:
        at, store, lines = self._wish()
        is_pending, is_refused = self._rng.random() < 0.1, self._rng.random() < 0.3
        pending = min(LAST - at, self._rng.uniform(5 * MINUTE, 90 * MINUTE)) if is_pending else 0.0
        house = ""
        if store == "us" and LOCATED[0] + 40 * MINUTE < at < LOCATED[1]:
            house = self._rng.choice(("EAST", "WEST"))
        yield s.Buys(at, number, store, lines, house, pending, is_pending and is_refused)
        if is_pending and is_refused:
            yield from _within([s.Cancels(at + pending, number, is_bank=True)])
        elif self._rng.random() < 0.08:
            wait = self._rng.choice((1.0, 4.0, 30.0, 120.0)) * MINUTE
            yield from _within([s.Cancels(at + pending + wait, number)])
        elif self._rng.random() < 0.7:
            yield from self._shipped(at + pending, number)

    def _wish(self) -> tuple[float, str, tuple[tuple[str, int], ...]]:
        """When, where, and what: one or two lines of a unit or more."""
        while True:
            at = self._rng.uniform(45 * MINUTE, LAST)
            store = self._rng.choices(("us", "ca", "de"), (2, 1, 1))[0]
            offers = self._rng.sample(self._sold[store], 1 if self._rng.random() < 0.8 else 2)
            is_still = any(self._is_still(product, at) for each in offers for product, _ in each.parts)
            first, last = ZERO.get(store, (0.0, 0.0))
            if not is_still and not first <= at < last:
                return at, store, tuple((each.sku, self._rng.choice((1, 1, 1, 2))) for each in offers)

    def _shipped(self, at: float, number: int) -> Iterator[s.Event]:
        """Later than it can be known, and not where nobody knows from where."""
        when, is_ours = at + self._rng.uniform(40 * MINUTE, 5 * HOUR), self._rng.random() < 0.75
        if OUTAGE.at - 40 * MINUTE < when < OUTAGE.at + OUTAGE.seconds + HOUR:
            when += OUTAGE.seconds + 2 * HOUR
        for first, last in NOT_SHIPPED:
            if first - 1 <= when <= last:
                when = last + 1
        yield from _within([s.Ships(when, number, is_ours)])

    def _is_still(self, product: str, at: float) -> bool:
        begin = self._still.get(product)
        return begin is not None and begin - 20 * MINUTE < at < begin + 30 * MINUTE


def _within(events: Sequence[s.Event]) -> Iterator[s.Event]:
    return (each for each in events if each.at <= LAST)

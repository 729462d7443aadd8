"""Makes a day of a wanted size by a seed: goods and listings, settings, conversions, orders, stock."""

import random
from collections.abc import Iterator, Sequence
from itertools import chain

from tests.system.day import scenario as s
from tests.system.day.scenario import HOUR, MINUTE
from tests.system.day.trade import LOCATED, OUTAGE, Trade

BLIND = 22 * HOUR
FED = s.Share(("EAST", "WEST"), 2, percent=90, buffer=1)
SHARES = {"us": FED, "ca": s.Share(("EAST",), 3, cap=40), "de": s.Share(("BERLIN",), 1, buffer=2)}


def made(seed: int, listings: int, orders: int) -> s.Day:
    """The same for the same seed."""
    rng = random.Random(seed)  # noqa: S311 - repeatable, guards nothing
    stock = dict(_stock(rng, listings))
    offers = tuple(_offers(rng, stock, listings))
    moved = list(_conversions(rng, offers, max(2, listings // 250)))
    settings = list(_settings(rng, offers))
    trade = Trade(rng, stock, offers, moved)
    return s.Day(seed, stock, offers, chain(settings, moved, trade.orders(orders), trade.stock_moves()))


def _stock(rng: random.Random, listings: int) -> Iterator[tuple[tuple[str, str], int]]:
    for number in range(listings * 3 // 5):
        for house in s.WAREHOUSES:
            scarce = rng.random() < 0.05
            yield (f"P-{number:04}", house), rng.randint(0, 3) if scarce else rng.randint(15, 60)


def _offers(rng: random.Random, stock: dict[tuple[str, str], int], listings: int) -> Iterator[s.Offer]:
    """Two in five in the US, one in four in Canada; every fifth of the US ones is sold in both."""
    products = sorted({product for product, _ in stock})
    shared = [f"NA-{number:04}" for number in range(listings * 2 // 25)]
    sizes = {"us": listings * 2 // 5, "ca": listings // 4, "de": listings - listings * 2 // 5 - listings // 4}
    known: dict[str, s.Offer] = {}
    for store, size in sizes.items():
        both = shared if store != "de" else []
        for sku in (*both, *(f"{store.upper()}-{number:04}" for number in range(size - len(both)))):
            offer = known.get(sku) or _offer(rng, sku, products, stock)
            known[sku] = offer
            yield s.Offer(store, sku, offer.item, offer.parts, offer.quantity, offer.is_fba)


def _offer(
    rng: random.Random, sku: str, products: Sequence[str], stock: dict[tuple[str, str], int]
) -> s.Offer:
    """Some are groups, some are several of a product. At first there is one at Amazon, where there are
    plenty.
    """
    chosen, kind = rng.sample(products, 3), rng.random()
    parts: tuple[tuple[str, int], ...] = ((chosen[0], 1),)
    item = chosen[0]
    if kind < 0.05:
        parts = ((chosen[0], rng.randint(2, 6)),)
    elif kind < 0.08:
        parts, item = ((chosen[0], 1), (chosen[1], 2)), f"SET-{sku}"
    plenty = all(stock[product, house] >= 15 for product, _ in parts for house in s.WAREHOUSES)
    return s.Offer("", sku, item, parts, int(plenty), rng.random() < 0.1)


def _settings(rng: random.Random, offers: Sequence[s.Offer]) -> Iterator[s.Event]:
    """Who is set up when, rests, has locations; the outage; the last two hours without a look at listings."""
    for store, share in SHARES.items():
        yield s.Maps(20 * MINUTE, store)
        yield s.Shares(20 * MINUTE, store, share)
    yield s.Opens(30 * MINUTE, "us")
    yield s.Opens(90 * MINUTE, "ca")
    yield from _overrides(rng, offers, 25 * MINUTE)
    yield s.Rests(5 * HOUR, "ca", "zero")
    yield s.Rests(6.5 * HOUR, "ca", "off")
    shared = sorted({each.sku for each in offers if each.sku.startswith("NA-")})
    yield from (s.Chooses(6.75 * HOUR + number, sku, "us") for number, sku in enumerate(shared[::10]))
    yield s.Locates(LOCATED[0], is_on=True)
    yield s.Shares(LOCATED[0] + 4 * MINUTE, "us", s.Share(("EAST", "WEST"), 4))
    yield s.Rests(8 * HOUR, "de", "zero", days=(0, 0))
    yield s.Locates(LOCATED[1], is_on=False)
    yield s.Shares(LOCATED[1] + 4 * MINUTE, "us", FED)
    yield from _overrides(rng, offers, 10.25 * HOUR)
    yield OUTAGE
    yield s.Rests(13 * HOUR, "de", "extend", days=(1, 1), lead=9)
    yield s.Rests(15 * HOUR, "us", "extend", lead=14)
    yield s.Rests(17.5 * HOUR, "us", "off")
    yield s.Blinds(BLIND)


def _overrides(rng: random.Random, offers: Sequence[s.Offer], at: float) -> Iterator[s.Event]:
    for store, share in SHARES.items():
        skus = [each.sku for each in offers if each.store == store]
        own = s.Share(share.warehouses, 5, percent=50, buffer=2, cap=7)
        yield s.Shares(at, store, own, tuple(sorted(rng.sample(skus, len(skus) // 20))))


def _conversions(rng: random.Random, offers: Sequence[s.Offer], count: int) -> Iterator[s.Converts]:
    """``count`` at a time, of SKUs that are moved once there and back at most."""
    rest = {each.key: each for each in offers}
    fba = [each for each in rest.values() if each.is_fba]
    own = [each for each in rest.values() if not each.is_fba]
    rng.shuffle(fba)
    rng.shuffle(own)

    def some(of: list[s.Offer], begins: tuple[str, ...] = ("NA", "US", "CA", "DE")) -> list[s.Offer]:
        found = [each for each in of if each.sku.startswith(begins)][:count]
        for each in found:
            of.remove(each)
        return found

    def moves(what: list[s.Offer], hours: float, *, to_fba: bool, is_ours: bool) -> Iterator[s.Converts]:
        for number, each in enumerate(what):
            yield s.Converts(hours * HOUR + 7.0 * number, each.store, each.sku, to_fba, is_ours)

    for is_ours, there, back in ((True, 3.0, 9.0), (False, 4.0, 9.5), (True, 18.2, 0.0)):
        chosen = some(own)
        yield from moves(chosen, there, to_fba=True, is_ours=is_ours)
        yield from moves(chosen if back else [], back, to_fba=False, is_ours=is_ours)
    located = some(own, ("US",))
    yield from moves(located, 8.5, to_fba=True, is_ours=True)
    yield from moves(located, 11.0, to_fba=False, is_ours=True)
    yield from moves(some(fba), 18.0, to_fba=False, is_ours=False)
    yield from moves(some(fba), 18.5, to_fba=False, is_ours=True)
    unseen = some(own, ("US", "CA", "DE"))
    yield from moves(unseen, 22.1, to_fba=True, is_ours=True)
    yield from moves(unseen[::2], 22.7, to_fba=False, is_ours=True)

"""What has to stand at Amazon once all that has happened is known: by hand, from the scenario alone."""

from collections import Counter

from tests.system.day import scenario as s

Rows = dict[str, tuple[int, int]]  # quantity and days of lead time, by code of the row


class Oracle:
    """Plays the day event by event."""

    def __init__(self, day: s.Day) -> None:
        self._day, self._now = day, -1.0
        self._on_hand, self._taken = Counter(day.stock), Counter[tuple[str, str]]()
        self._fba = {offer.key for offer in day.offers if offer.is_fba}
        self._orders: dict[int, tuple[str, Counter[tuple[str, str]]]] = {}
        self._shares: dict[tuple[str, str], s.Share] = {}  # by store and SKU; "": the store's own
        self._rests: dict[str, s.Rests] = {}
        self._done: set[tuple[type[s.Event], str]]
        self._done = {(s.Opens, name) for name, store in s.STORES.items() if not store.narf}
        self._chosen: dict[str, str] = {}
        self._has_locations = False

    def advance(self, now: float) -> None:
        for event in self._day.between(self._now, now):
            self._happens(event)
        self._now = now

    def expected(self, key: s.Key) -> Rows | None:
        """None: nothing may be sent. Of several stores one sends: unless it was chosen, the smaller total."""
        rows = {each.store: self._rows(each) for each in self._day.selling[key] if key not in self._fba}
        able = {store: found for store, found in rows.items() if found is not None}
        chosen = self._chosen.get(key[1], "")
        if not able or chosen in able:
            return able.get(chosen)
        left = min(sum(units for units, _ in found.values()) for found in able.values())
        days = max(lead for found in able.values() for _, lead in found.values())
        cut: Rows = {}
        for code, (units, _) in able[min(able)].items():
            cut[code] = min(units, left), days
            left -= cut[code][0]
        return cut

    def _rows(self, offer: s.Offer) -> Rows | None:
        store, rest = offer.store, self._rests.get(offer.store)
        share = self._shares.get((store, offer.sku)) or self._shares.get((store, ""))
        if share is None or not self._done >= {(s.Opens, store), (s.Maps, store)}:
            return None
        how = rest.how if rest and rest.span[0] <= self._now < rest.span[1] else ""
        days = max(share.lead, rest.lead) if rest and how == "extend" else share.lead
        houses = {"DEFAULT": share.warehouses}
        if store == "us" and self._has_locations:
            houses = {"DEFAULT": (), **{code: (house,) for code, house in s.LOCATIONS.items()}}
        units = {code: self._units(offer, share, each) for code, each in houses.items()}
        return {code: (0 if how == "zero" else each, days) for code, each in units.items()}

    def _units(self, offer: s.Offer, share: s.Share, houses: tuple[str, ...]) -> int:
        """What is taken from nobody knows where is taken from everywhere."""
        found = []
        for product, units in offer.parts:
            there = sum(self._on_hand[product, house] for house in houses)
            left = there - sum(self._taken[product, house] for house in (*houses, ""))
            found.append((left * share.percent // 100 - share.buffer) // units)
        return max(0, min(*found, share.cap)) if houses else 0

    def _happens(self, event: s.Event) -> None:
        match event:
            case s.Buys():
                self._orders[event.number] = event.store, self._day.units(event)
                self._taken.update(self._day.units(event))
            case s.Cancels():
                self._taken.subtract(self._orders[event.number][1])
            case s.Ships():
                store, units = self._orders[event.number]
                self._taken.subtract(units)
                for (product, house), count in units.items():
                    self._on_hand[product, house or self._shares[store, ""].warehouses[0]] -= count
            case s.Moves():
                before = 0 if event.is_count else self._on_hand[event.product, event.house]
                self._on_hand[event.product, event.house] = before + event.units
            case _:
                self._is_set(event)

    def _is_set(self, event: s.Event) -> None:
        match event:
            case s.Converts():
                key = s.STORES[event.store].account, event.sku
                (self._fba.add if event.to_fba else self._fba.discard)(key)
            case s.Rests():
                self._rests[event.store] = event
            case s.Locates():
                self._has_locations = event.is_on
                self._shares = {each: share for each, share in self._shares.items() if each[0] != "us"}
            case s.Shares():
                self._shares |= {(event.store, sku): event.share for sku in event.skus or ("",)}
            case s.Chooses():
                self._chosen[event.sku] = event.store
            case _:  # opens, maps
                self._done.add((type(event), getattr(event, "store", "")))

"""Compares what stands at Amazon, minute by minute, with what the oracle says of the last minutes.

A quantity is right where it was so at some moment of the time that physics takes: a search finds an order
after two minutes and comes every three, quantities leave every minute, a feed takes one more and holds up the
next. In an outage, and while feed after feed carries a change of a whole store, that time stands still. Where
anything else becomes known, what is offered from then on may rest on the orders that were known by then.
What is less than it should be is no fault before the end: it is counted.
"""

from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from tests.system.day import scenario as s
from tests.system.day.driver import Played
from tests.system.day.oracle import Oracle, Rows
from tests.system.day.slow import back, slow_times, usable

WITHIN = 12 * s.MINUTE
LATENESS = range(16, 0, -2)  # minutes by which the goods may be known late
_State = tuple[float, Rows | None]  # since when


def watched(played: Played) -> "Watch":
    """Looks at all that was recorded of a day."""
    watch = Watch(played.day)
    for now, news in played.looks:
        watch.look(now, news)
    watch.end(played.ledger, played.confirmed)
    return watch


class Watch:
    """``faults``: what must not be. ``longest``: seconds of usable time since a quantity was right.
    ``seen``: quantities compared, over all minutes; so many were ``equal`` to what the oracle says just then.
    """

    def __init__(self, day: s.Day) -> None:
        self.faults: list[str] = []
        self.longest = 0.0
        self.minutes = self.sends = self.compared = self.seen = self.equal = 0
        self._day, self._oracle = day, Oracle(day)
        self._late = [Oracle(day.known_later(minutes * s.MINUTE)) for minutes in LATENESS]
        self._slow = {account: slow_times(day, account) for account in ("na", "eu")}
        self._turns = sorted(_turns(day), key=lambda turn: turn[0])
        self._next = 0
        self._states: dict[s.Key, deque[_State]] = {key: deque([(-1.0, None)]) for key in day.selling}
        self._bounds = dict.fromkeys(day.selling, 0)
        self._standing: dict[s.Key, int] = {}
        self._violations = set[str]()
        self._named = set[tuple[s.Key, int]]()
        self._offered, self._other = set[s.Key](), set[s.Key]()

    def look(self, now: float, news: Any) -> None:
        """``news`` of the ledger since the last look."""
        changed = self._follow(now)
        for change in news["listing_changes"]:
            self._check_sent(change)
        before = dict(self._standing)
        stands = {(each["account"], each["sku"]): _total(_rows(each)) for each in news["listings"]}
        self._standing |= stands
        for key, units in self._standing.items():
            if units > self._bounds[key]:
                self._check_standing(now, key, units, before.get(key, units))
        self._count(changed | stands.keys())
        told = [f"{name}: {each}" for name in ("narf_violations", "mli_violations") for each in news[name]]
        self.faults += [each for each in told if each not in self._violations]
        self._violations.update(told)

    def end(self, ledger: Any, confirmed: Sequence[str]) -> None:
        """Every listing of every store: quantity and lead time, row by row; what our bench shipped, once."""
        self._follow(s.DAY)
        listed = {(each.store, each.sku) for each in self._day.offers}
        stores = {store.marketplace: name for name, store in s.STORES.items()}
        for each in ledger["listings"]:
            self._check_end(each)
            listed.discard((stores[each["marketplace"]], each["sku"]))
        self.faults += [f"{each} is not at Amazon" for each in listed]
        told = Counter(each["order_id"] for each in ledger["confirmations"])
        self.faults += [f"{each} was confirmed {told[each]} times" for each in confirmed if told[each] != 1]
        self.faults += [f"{each} was confirmed" for each in told.keys() - set(confirmed)]

    def _follow(self, now: float) -> set[s.Key]:
        """What has another quantity since."""
        changed = set[s.Key]()
        while self._next < len(self._turns) and self._turns[self._next][0] <= now:
            at, keys, is_ours = self._turns[self._next]
            self._next += 1
            oracles = [*self._late, self._oracle] if is_ours else [self._oracle]
            for oracle in oracles:
                oracle.advance(at)
                for key in keys:
                    self._states[key].append((at, oracle.expected(key)))
            self._bounds |= {key: _total(self._states[key][-1][1]) for key in keys}
            changed |= keys
        self._oracle.advance(now)
        return changed

    def _count(self, changed: Iterable[s.Key]) -> None:
        for key in changed:
            is_offered = self._states[key][-1][1] is not None
            is_other = self._standing.get(key) != self._bounds[key]
            (self._offered.add if is_offered else self._offered.discard)(key)
            (self._other.add if is_offered and is_other else self._other.discard)(key)
        self.minutes += 1
        self.seen += len(self._offered)
        self.equal += len(self._offered) - len(self._other)

    def _check_sent(self, change: Any) -> None:
        key = change["account"], change["sku"]
        at = s.seconds(datetime.fromisoformat(change["at"])) + 1  # told to the second
        rows = [row for row in change["availability"] if row["op"] != "delete" and row["quantity"]]
        self.sends += change["accepted"]
        for row in rows if change["accepted"] else ():
            code, units = row["code"], row["quantity"]
            allowed = [(since, (rows or {}).get(code, (0, 0))[0]) for since, rows in self._states[key]]
            if not self._was_right(at, key, units, allowed):
                self.faults.append(f"{at:.0f}: {key} was sent {units} to {code}: {self._told(key)}")

    def _check_standing(self, now: float, key: s.Key, units: int, before: int) -> None:
        """While nothing may be sent a quantity stands, but it does not rise. It is named once."""
        allowed = [(since, before if rows is None else _total(rows)) for since, rows in self._states[key]]
        if (key, units) not in self._named and not self._was_right(now, key, units, allowed):
            self._named.add((key, units))
            self.faults.append(f"{now:.0f}: {units} of {key} stand there: {self._told(key)}")

    def _was_right(self, at: float, key: s.Key, units: int, allowed: list[tuple[float, int]]) -> bool:
        """Whether ``units`` were at most what was ``allowed`` at some moment that counts at ``at``."""
        slow = self._slow[key[0]]
        begin = back(at, WITHIN, slow)
        spans = zip(allowed, [*(since for since, _ in allowed[1:]), at], strict=True)
        lasted = [end for (since, most), end in spans if most >= units and since <= at]
        if not lasted or lasted[-1] < begin:
            return False
        self.longest = max(self.longest, usable(lasted[-1], at, slow))
        while len(self._states[key]) > 1 and self._states[key][1][0] < begin:
            self._states[key].popleft()
        return True

    def _check_end(self, listing: Any) -> None:
        key, found = (listing["account"], listing["sku"]), _rows(listing)
        wanted = self._oracle.expected(key)
        self.compared += 1
        if wanted is None:
            is_right = listing["channel"] == "fba" and not any(units for units, _ in found.values())
        else:
            others = [units for code, (units, _) in found.items() if code not in wanted]
            is_right = not any(others) and {code: found.get(code) for code in wanted} == wanted
        if not is_right:
            self.faults.append(f"at the end {key} in {listing['marketplace']} has {found}, not {wanted}")

    def _told(self, key: s.Key) -> str:
        return ", ".join(f"{since:.0f} {rows}" for since, rows in self._states[key])


def _rows(listing: Any) -> Rows:
    """The merchant's."""
    rows = [row for row in listing["availability"] if not row["code"].startswith("AMAZON_")]
    return {row["code"]: (row["quantity"] or 0, row["lead_time_days"]) for row in rows}


def _total(rows: Rows | None) -> int:
    return sum(units for units, _ in (rows or {}).values())


def _turns(day: s.Day) -> Iterator[tuple[float, set[s.Key], bool]]:
    """When what has to stand there changes, of what, and whether it may be known before an earlier order."""
    for event in day.events:
        yield event.at, day.touched(event), not isinstance(event, s.Buys)
        if isinstance(event, s.Rests):
            yield from ((at, day.of(event.store), True) for at in event.span if event.at < at < s.DAY)

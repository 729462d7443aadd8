"""All listings of all accounts, the record of their changes, and the harm done."""

from collections.abc import Collection
from datetime import datetime
from decimal import Decimal
from itertools import takewhile
from typing import NamedTuple

import msgspec

from app.simulator.accounts import Accounts
from app.simulator.catalogue import Catalogue
from app.simulator.clock import iso
from app.simulator.http import Json
from app.simulator.shelf import harm
from app.simulator.shelf.asins import Asins
from app.simulator.shelf.documents import Documents
from app.simulator.shelf.items import MERCHANT, Item, row_of
from app.simulator.shelf.jobs import Jobs
from app.simulator.shelf.pace import Pace
from app.simulator.shelf.submissions import Context, Outcome


class Origin(NamedTuple):
    """Which call a change came with."""

    operation: str
    feed_id: str = ""
    message_id: int = 0


class OnSale(NamedTuple):
    """What an order shows of a listing."""

    asin: str
    title: str
    price: Decimal


class Shelf:
    """Items by account and SKU; changes oldest first."""

    def __init__(self, catalogue: Catalogue, accounts: Accounts) -> None:
        self.catalogue = catalogue
        self.accounts = accounts
        self.asins = Asins(catalogue)
        self.pace = Pace()
        self.documents = Documents()
        self.reports = Jobs()
        self.feeds = Jobs()
        self.changes: list[Json] = []
        self.narf_violations: list[Json] = []
        self.mli_violations: list[Json] = []
        self.revision = 0
        self._items: dict[str, dict[str, Item]] = {}
        self._revised: dict[tuple[str, str], int] = {}

    def of(self, account: str) -> Collection[Item]:
        """All SKUs of an account, in the order in which they came."""
        return self._items.get(account, {}).values()

    def get(self, account: str, sku: str) -> Item | None:
        """One SKU."""
        return self._items.get(account, {}).get(sku)

    def put(self, item: Item) -> None:
        """Keep a SKU as it is now."""
        self._items.setdefault(item.account, {})[item.sku] = item
        self.revision += 1
        self._revised.pop((item.account, item.sku), None)  # to the end of the order
        self._revised[item.account, item.sku] = self.revision

    def remove(self, account: str, sku: str) -> None:
        """Forget a SKU."""
        self._items.get(account, {}).pop(sku, None)
        self._revised.pop((account, sku), None)

    def revised(self, since: int) -> list[Item]:
        """SKUs that are there and were put after that revision, latest first."""
        latest = takewhile(lambda each: each[1] > since, reversed(self._revised.items()))
        return [self._items[account][sku] for (account, sku), _ in latest]

    def accounts_with_items(self) -> list[str]:
        """Accounts that list anything."""
        return list(self._items)

    def commit(self, sku: str, outcome: Outcome, context: Context, origin: Origin) -> None:
        """Keep what an accepted submission made, write down every one."""
        self._note(sku, outcome, context, origin)
        account = context.account
        if not outcome.is_accepted:
            return
        if outcome.item is None:
            self.remove(account.name, sku)
            return
        item = outcome.item
        broken = harm.narf(account, self.get(account.name, sku), item, outcome.sent)
        if broken is not None:
            item = broken.item
            told = self._violation(sku, outcome, context) | {"reverted": broken.reverted}
            self.narf_violations.append(told)
        if harm.mixes_locations(account, item, outcome.sent):
            self.mli_violations.append(self._violation(sku, outcome, context))
        self.put(item)

    def sold(self, account: str, sku: str, quantity: int, location: str, now: datetime) -> None:
        """An order takes units from the merchant's row (or its location's), never below zero."""
        item = self.get(account, sku)
        row = row_of(item.rows, location or MERCHANT) if item else None
        if item is None or row is None or row.quantity is None:
            return
        left = msgspec.structs.replace(row, quantity=max(0, row.quantity - quantity))
        rows = tuple(left if each is row else each for each in item.rows)
        self.put(msgspec.structs.replace(item, rows=rows, earlier=None).touched(now))

    def on_sale(self, account: str, marketplace: str, sku: str) -> OnSale | None:
        """The listing that an order line names."""
        item = self.get(account, sku)
        offer = item.offer(marketplace) if item else None
        if item is None or offer is None or offer.price is None:
            return None
        return OnSale(item.asin, item.title, offer.price)

    def _note(self, sku: str, outcome: Outcome, context: Context, origin: Origin) -> None:
        change = {
            "at": iso(context.now),
            "operation": origin.operation,
            "account": context.account.name,
            "marketplace": context.market.market_id,
            "sku": sku,
            "availability": outcome.sent,
            "accepted": outcome.is_accepted,
            "issues": [each["code"] for each in outcome.issues],
        }
        feed = {"feed_id": origin.feed_id, "message_id": origin.message_id} if origin.feed_id else {}
        self.changes.append(change | feed)

    def _violation(self, sku: str, outcome: Outcome, context: Context) -> Json:
        return {
            "at": iso(context.now),
            "account": context.account.name,
            "marketplace": context.market.market_id,
            "sku": sku,
            "availability": outcome.sent,
        }

    def __repr__(self) -> str:
        return f"<Shelf {sum(map(len, self._items.values()))} SKUs>"

"""Amazon's word that its labels carry the PO number, checked on a store's first one (SHIP-5)."""

import logging
from typing import Protocol

from msgspec.structs import replace

from app.domain.shipping import Label
from app.domain.store import FirstLabel, PoShown, Store
from app.ports.clock import Clock
from app.ports.documents import LabelReader
from app.ports.errors import OutsideError
from app.ports.storage import Audited

log = logging.getLogger(__name__)


class KeptStores(Protocol):
    """What is used of ``ports.stores.Stores``."""

    def get(self, store_id: str) -> Store | None: ...
    async def save(self, store: Store, audit: Audited) -> None: ...


class PoCheck:
    """One that lacks it takes the belief away: it is stamped, and so are those to come. What cannot be read
    is believed until somebody has looked at it.
    """

    def __init__(self, reader: LabelReader, stores: KeptStores, clock: Clock, bench_id: str = "") -> None:
        self._reader = reader
        self._stores = stores
        self._clock = clock
        self._bench_id = bench_id

    def __repr__(self) -> str:
        return "<PoCheck>"

    async def carries(self, store_id: str, order_id: str, label: Label, number: str) -> bool:
        """Whether Amazon's label is to be believed to show that number."""
        store = self._stores.get(store_id)
        if store is None or store.first_label is not None:
            return True
        is_there = await self._reader.says(label, number)
        await self._note(self._stores.get(store_id) or store, order_id, is_there)
        return is_there is not False

    async def _note(self, store: Store, order_id: str, is_there: bool | None) -> None:
        """A database that does not take it holds up no parcel: the next label is looked at."""
        if store.first_label is not None:
            return  # another label was quicker
        shown = PoShown.ASK if is_there is None else PoShown.YES if is_there else PoShown.NO
        now = self._clock.now()
        seen = replace(
            store,
            first_label=FirstLabel(order_id, now, shown),
            amazon_labels_carry_po=shown is not PoShown.NO,
        )
        audit = Audited(now, "", self._bench_id, f"po_on_label_{shown.value}", order_id)
        try:
            await self._stores.save(seen, audit)
        except OutsideError as error:
            log.warning("what the first label shows could not be stored: %s", error)

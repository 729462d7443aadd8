"""Whether Amazon still takes a store's credentials, as its order import finds out (CONN-2)."""

from collections.abc import Sequence

import msgspec

from app.domain.store import Store, StoreState
from app.ports.clock import Clock
from app.ports.errors import OutsideError, Unauthorised
from app.ports.jobs import JobName
from app.ports.storage import Audited
from app.ports.stores import Stores
from app.sync.schedule import Slot


class Standing:
    """Writes a store's state down when it changes. Other jobs may lack a role alone; they decide nothing."""

    def __init__(self, stores: Stores, clock: Clock) -> None:
        self._stores = stores
        self._clock = clock

    def __repr__(self) -> str:
        return "<Standing>"

    async def accepted(self, slot: Slot, stores: Sequence[Store]) -> None:
        if slot.job is JobName.ORDER_IMPORT:
            await self._set(stores, StoreState.REFUSED, StoreState.CONNECTED)

    async def failed(
        self, slot: Slot, stores: Sequence[Store], error: OutsideError, *, has_moved: bool
    ) -> None:
        """An import that got somewhere was accepted there: not all of its stores are refused."""
        if slot.job is JobName.ORDER_IMPORT and isinstance(error, Unauthorised) and not has_moved:
            await self._set(stores, StoreState.CONNECTED, StoreState.REFUSED)

    async def _set(self, stores: Sequence[Store], before: StoreState, after: StoreState) -> None:
        for known in stores:
            store = self._stores.get(known.store_id)
            if store is not None and store.state is before:
                audit = Audited(self._clock.now(), "", "", f"store_{after.value}", detail=store.store_id)
                await self._stores.save(msgspec.structs.replace(store, state=after), audit)

"""Rates asked while the packer closes the box: they are at hand when the label is wanted (PERF-10)."""

import asyncio

from msgspec.structs import replace

from app.domain.packing.bench import Bench
from app.domain.packing.questions import WeightGapPrompt, WeightPrompt
from app.domain.weights import expected
from app.ports.storage import Lookups
from app.services.loading import loaded_of
from app.services.purchasing import Desk, Purchasing

Seen = tuple[str, int, str, int, int]


class LookingAhead:
    """``look`` is one task at a time; it says nothing and stops nothing."""

    def __init__(self, desk: Desk, lookups: Lookups, purchasing: Purchasing) -> None:
        self._desk = desk
        self._lookups = lookups
        self._purchasing = purchasing
        self._seen: Seen | None = None

    def __repr__(self) -> str:
        return "<LookingAhead>"

    def has_news(self) -> bool:
        """Whether the parcel on the scale is another one than was asked about. Costs nothing."""
        seen = _seen(self._desk.bench)
        return seen is not None and seen != self._seen

    async def look(self) -> None:
        """Asks every seller about the parcel as it should weigh, or as it was weighed and doubted."""
        bench = self._desk.bench
        self._seen = _seen(bench)
        parcel = await asyncio.to_thread(self._closed, bench)
        order = self._lookups.order(bench.pack_list.order_id) if parcel and bench.pack_list else None
        if parcel is not None and order is not None:
            await self._purchasing.shop_ahead(order, parcel)

    def _closed(self, bench: Bench) -> Bench | None:
        """The bench once the parcel is weighed; None where nobody knows what it should weigh."""
        if isinstance(bench.prompt, WeightGapPrompt):
            return replace(bench, weight_grams=bench.prompt.grams)
        grams = expected(loaded_of(bench, self._lookups))
        return None if grams is None else replace(bench, weight_grams=grams)


def _seen(bench: Bench) -> Seen | None:
    prompt = bench.prompt
    if bench.pack_list is None or not isinstance(prompt, WeightPrompt | WeightGapPrompt):
        return None
    weighed = prompt.grams if isinstance(prompt, WeightGapPrompt) else 0
    return bench.pack_list.order_id, bench.package, bench.box, len(bench.units), weighed

"""Proof of packing: an order's shipment told from the benches' own events (PACK-13)."""

from collections.abc import Callable, Sequence
from datetime import tzinfo
from typing import Protocol

from msgspec.structs import replace

from app.domain.packing.evolve import fold
from app.ports.papers import Proof, ProofEntry
from app.ports.storage import PackedEvent, PrivateReads
from app.services.proof_entries import entries, packages

NameOf = Callable[[str], str]


class PackedEvents(Protocol):
    """The journal, asked about one order."""

    def events_of(self, order_id: str) -> list[PackedEvent]: ...


class ProofPapers(Protocol):
    """What is made of ``ports.papers.Papers``."""

    async def proof_pdf(self, proof: Proof) -> bytes: ...


class NoProof(Exception):
    """``reason``: ``not_packed`` at any bench, or ``purged``: what was packed is forgotten (PRIV-1)."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Proofs:
    """One PDF for one shipment. ``name_of``: of people, stores and benches, empty where it has none."""

    def __init__(
        self, journal: PackedEvents, private: PrivateReads, papers: ProofPapers, name_of: NameOf, zone: tzinfo
    ) -> None:
        self._journal = journal
        self._private = private
        self._papers = papers
        self._name_of = name_of
        self._zone = zone

    def __repr__(self) -> str:
        return f"<Proofs in {self._zone}>"

    async def proof_of(self, order_id: str) -> bytes:
        """The PDF. Raises NoProof, and what making documents raises."""
        return await self.pdf(self.told(order_id))

    async def pdf(self, told: Proof) -> bytes:
        return await self._papers.proof_pdf(told)

    def told(self, order_id: str) -> Proof:
        """What the PDF says. Raises NoProof."""
        if self._private.is_purged(order_id):
            raise NoProof("purged")
        events = self._journal.events_of(order_id)
        if not events:
            raise NoProof("not_packed")
        shipped = fold([each.happened for each in events])
        store_id = shipped.pack_list.store_id if shipped.pack_list else ""
        return Proof(
            order_id,
            self._named(store_id),
            ", ".join(map(self._named, dict.fromkeys(each.bench_id for each in events))),
            packages([each.happened for each in events]),
            self._entries(events),
            len(shipped.units),
        )

    def _entries(self, events: Sequence[PackedEvent]) -> tuple[ProofEntry, ...]:
        told = entries([each.happened for each in events])
        return tuple(
            replace(entry, by=self._named(entry.by), at=entry.at.astimezone(self._zone)) for entry in told
        )

    def _named(self, name: str) -> str:
        return self._name_of(name) or name

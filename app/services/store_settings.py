"""What may change of a store by which way, and what switching MLI takes away. Plain functions."""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import datetime

import msgspec
from msgspec.structs import asdict, replace

from app.domain.sharing import SharedSku, Sharing
from app.domain.store import Mli, Narf, Rule, Store, StoreState, Switches, Vacation
from app.domain.store_rules import Fault
from app.services.guard import Declined

SHORTEST_ACCEPTANCE = 10  # characters; "ok" accepts nothing in writing
_COLUMNS = (
    "sku", "warehouses", "percent", "buffer", "cap", "ignores_negative", "lead_time_days"
)  # fmt: skip


class MliWarning(msgspec.Struct, frozen=True):
    """What switching MLI takes away: the store's ``rule`` and ``overrides`` by SKU; ``csv`` has them all, the
    store's in a line without SKU.
    """

    rule: Rule | None
    overrides: tuple[tuple[str, Rule], ...]
    csv: str


def warning_of(store: Store, overrides: Sequence[tuple[str, Rule]]) -> MliWarning:
    own = () if store.allocation is None else (("", store.allocation),)
    return MliWarning(store.allocation, tuple(overrides), _csv_of((*own, *overrides)))


def kept(store: Store, known: Store | None) -> Store:
    """``store`` as it may be saved: what has ways of its own stays as ``known`` has it, or as a draft begins.
    The NARF gate is shut by every change of the enrolment; a connected store keeps its account.
    """
    if known is None:
        return _draft(store)
    is_draft = known.state is StoreState.DRAFT
    narf = known.narf
    if store.narf.is_enrolled is not narf.is_enrolled:
        narf = Narf(is_enrolled=store.narf.is_enrolled)
    return replace(
        store,
        marketplace_id=store.marketplace_id if is_draft else known.marketplace_id,
        seller_id=store.seller_id if is_draft else known.seller_id,
        state=known.state,
        narf=narf,
        mli=known.mli,
        vacation=known.vacation,
        allocation=known.allocation,
        secret_made_at=known.secret_made_at,
        connected_at=known.connected_at,
        first_label=known.first_label,
        logo=known.logo,
        **asdict(known.switches),
    )


def switched(before: Switches, after: Switches) -> str:
    """For the audit log: what is on now, what off."""
    changed = [name for name, value in asdict(after).items() if getattr(before, name) is not value]
    return " ".join(f"{name}={'on' if getattr(after, name) else 'off'}" for name in changed)


def twice(store: Store, others: Iterable[Store]) -> tuple[Fault, ...]:
    """One account in one marketplace is one store (CONN-1)."""
    same = (store.seller_id, store.marketplace_id)
    is_there = any(
        each.store_id != store.store_id and (each.seller_id, each.marketplace_id) == same for each in others
    )
    return (Fault("marketplace_id", "store_twice"),) if is_there else ()


def decided(
    shared: SharedSku, sharing: Sharing, sender: str, words: str, who: str, at: datetime
) -> SharedSku:
    """The manager's answer, whole: a sender for SHARED, words for OVERWRITE; else Declined."""
    if sharing is Sharing.SHARED and sender not in shared.store_ids:
        raise Declined("sender_unknown")
    if sharing is Sharing.OVERWRITE and len(words.strip()) < SHORTEST_ACCEPTANCE:
        raise Declined("acceptance_missing")
    chosen = sender if sharing is Sharing.SHARED else min(shared.store_ids)
    return replace(shared, sharing=sharing, sender=chosen, decided_by=who, decided_at=at, words=words.strip())


def _draft(store: Store) -> Store:
    narf = Narf(is_enrolled=store.narf.is_enrolled)
    plain = replace(store, state=StoreState.DRAFT, narf=narf, mli=Mli(), vacation=Vacation())
    return replace(plain, allocation=None, secret_made_at=None, connected_at=None)


def _csv_of(rules: Iterable[tuple[str, Rule]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_COLUMNS)
    writer.writerows(_row(sku, rule) for sku, rule in rules)
    return text.getvalue()


def _row(sku: str, rule: Rule) -> tuple[str | int, ...]:
    cap = "" if rule.cap is None else rule.cap
    ignores = "yes" if rule.ignores_negative else "no"
    return (
        _plain(sku), " ".join(rule.warehouses), rule.percent, rule.buffer, cap, ignores, rule.lead_time_days
    )  # fmt: skip


def _plain(text: str) -> str:
    """A spreadsheet takes a cell that begins so for a formula."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@") else text

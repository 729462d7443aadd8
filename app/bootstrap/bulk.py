"""Bulk shipping over the one database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.services.bulk import BulkService
from app.services.bulk_planning import Planner
from app.services.bulk_run import Clerk
from app.services.buying import Buying
from app.services.rereading import Patience, Rereads

if TYPE_CHECKING:
    from app.bootstrap.core import Core
    from app.bootstrap.trade import Trade
    from app.services.bench_settings import BenchSettings
    from app.services.bulk import SlipOf
    from app.services.printing import Printing

PATIENCE = Patience(waits=1.5, again=2.0)  # benches' own reads go first: it takes what they leave


def bulk_of(
    core: Core,
    trade: Trade,
    settings: BenchSettings,
    printing: Printing | None = None,
    slip_of: SlipOf = lambda _order, _tracking: None,
) -> BulkService:
    """``printing``: of the bench in this process."""
    database, clock, shopping = core.database, core.clock, trade.carrying.shopping
    pickups = trade.carrying.pickups
    planner = Planner(settings, trade.terms, database.lookups, database.private, shopping, clock, pickups)
    clerk = Clerk(
        planner,
        trade.terms,
        shopping,
        Buying(trade.terms, database.journal, database.purchases, clock),
        Rereads(trade.terms, database.private, clock, PATIENCE),
        database.journal,
        database.lookups,
        clock,
    )
    return BulkService(
        database.bulk_runs,
        planner,
        clerk,
        database.journal,
        database.lookups,
        database.purchases,
        clock,
        bench_id=settings.bench_id,
        printing=printing,
        slip_of=slip_of,
    )

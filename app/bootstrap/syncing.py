"""The engine with all that its jobs work with."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

from app.amazon import listing_report
from app.sync.factory import Neighbours, engine_for

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from app.bootstrap.core import Core
    from app.bootstrap.trade import Trade
    from app.ports.jobs import JobName
    from app.services.stock import Wake
    from app.sync.engine import Engine
    from app.sync.jobs.confirmations import OnRefused


def engine_of(core: Core, trade: Trade, on_refused: OnRefused) -> Engine:
    """Over every connected store. Reports lie below ``reports`` while they are read: no person is in them."""
    database, folder = core.database, core.settings.folder / "reports"
    folder.mkdir(mode=0o700, exist_ok=True)

    def wake(job: JobName, scope: str) -> None:
        engine.wake(job, scope)

    engine = engine_for(
        Neighbours(
            stores=database.stores,
            connections=trade.connections,
            jobs=database.jobs,
            orders=database.imports,
            doubtful=database.order_list,
            lookups=database.lookups,
            private=database.private,
            outbox=database.outbox,
            listings=database.listings,
            stock=database.stock,
            purges=database.due_purges,
            places=core.purge_places,
            read_report=listing_report.batches,
            folder=folder,
            clock=core.clock,
            jitter=random.random,
            on_refused=on_refused,
            days_early=core.settings.purge_early_days,
            upkeep=(core.key_backup,),
            beside=_beside(core, wake),
        )
    )
    return engine


def _beside(core: Core, wake: Wake) -> tuple[Callable[[], Coroutine[Any, Any, None]], ...]:
    """Nothing of it is loaded where no folder is named."""
    if not core.settings.stock_folder:
        return ()
    from app.bootstrap.stock import stock_folder_of

    return (stock_folder_of(core, wake).run,)

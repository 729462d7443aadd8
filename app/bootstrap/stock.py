"""The stock's service, and the folder that is watched for stock lists."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.services.stock import StockService
from app.services.stock_folder import StockFolder
from app.services.stock_scanning import StockScanning
from app.ui.words.office_catalogue import OFFICE_CATALOGUE

if TYPE_CHECKING:
    from app.bootstrap.core import Core
    from app.domain.catalogue_csv import CsvError
    from app.services.stock import Wake


def stock_of(core: Core, wake: Wake) -> StockService:
    """Prices without a currency are in the first store's."""
    database = core.database

    def currency() -> str:
        return next((store.market.currency for store in database.stores.all()), "")

    bench_id = core.settings.bench_id
    return StockService(
        database.stock, database.lookups, core.clock, wake, currency=currency, bench_id=bench_id
    )


def scanning_of(core: Core, wake: Wake) -> StockScanning:
    database, bench_id = core.database, core.settings.bench_id
    return StockScanning(
        database.stock, database.lookups, database.returns, core.clock, wake, bench_id=bench_id
    )


def stock_folder_of(core: Core, wake: Wake) -> StockFolder:
    """The one that the settings name."""
    named = Path(core.settings.stock_folder)
    return StockFolder(named, stock_of(core, wake), core.database.jobs, core.clock, in_english)


def in_english(error: CsvError) -> str:
    """What is wrong, for whoever reads files and not windows."""
    found = OFFICE_CATALOGUE.get(f"csv.error.{error.words}")
    return found or OFFICE_CATALOGUE["csv.error.other"]

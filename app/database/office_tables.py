"""The office's tables by name, as ``tables``; defined in ``defined_office_tables``."""

from __future__ import annotations

import importlib
from functools import partial
from typing import TYPE_CHECKING, Any

from app.database.lazy import Lazily

if TYPE_CHECKING:
    from app.database.defined_office_tables import (
        job_runs as job_runs,
    )
    from app.database.defined_office_tables import (
        level_changes as level_changes,
    )
    from app.database.defined_office_tables import (
        listing_sent as listing_sent,
    )
    from app.database.defined_office_tables import (
        listings as listings,
    )
    from app.database.defined_office_tables import (
        locations as locations,
    )
    from app.database.defined_office_tables import (
        shared_skus as shared_skus,
    )
    from app.database.defined_office_tables import (
        stock_levels as stock_levels,
    )
    from app.database.defined_office_tables import (
        stock_movements as stock_movements,
    )
    from app.database.defined_office_tables import (
        warehouses as warehouses,
    )
else:

    def _defined(name: str) -> Any:
        return getattr(importlib.import_module("app.database.defined_office_tables"), name)

    job_runs = Lazily(partial(_defined, "job_runs"))
    level_changes = Lazily(partial(_defined, "level_changes"))
    listing_sent = Lazily(partial(_defined, "listing_sent"))
    listings = Lazily(partial(_defined, "listings"))
    locations = Lazily(partial(_defined, "locations"))
    shared_skus = Lazily(partial(_defined, "shared_skus"))
    stock_levels = Lazily(partial(_defined, "stock_levels"))
    stock_movements = Lazily(partial(_defined, "stock_movements"))
    warehouses = Lazily(partial(_defined, "warehouses"))

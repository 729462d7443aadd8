"""Shipping's tables by name, as ``tables``; defined in ``defined_shipping_tables``."""

from __future__ import annotations

import importlib
from functools import partial
from typing import TYPE_CHECKING, Any

from app.database.lazy import Lazily

if TYPE_CHECKING:
    from app.database.defined_shipping_tables import (
        bulk_items as bulk_items,
    )
    from app.database.defined_shipping_tables import (
        bulk_runs as bulk_runs,
    )
    from app.database.defined_shipping_tables import (
        carrier_accounts as carrier_accounts,
    )
    from app.database.defined_shipping_tables import (
        manifests as manifests,
    )
    from app.database.defined_shipping_tables import (
        pickups as pickups,
    )
    from app.database.defined_shipping_tables import (
        shipping_choices as shipping_choices,
    )
    from app.database.defined_shipping_tables import (
        shipping_policies as shipping_policies,
    )
    from app.database.defined_shipping_tables import (
        weight_lessons as weight_lessons,
    )
else:

    def _defined(name: str) -> Any:
        return getattr(importlib.import_module("app.database.defined_shipping_tables"), name)

    bulk_items = Lazily(partial(_defined, "bulk_items"))
    bulk_runs = Lazily(partial(_defined, "bulk_runs"))
    carrier_accounts = Lazily(partial(_defined, "carrier_accounts"))
    manifests = Lazily(partial(_defined, "manifests"))
    pickups = Lazily(partial(_defined, "pickups"))
    shipping_choices = Lazily(partial(_defined, "shipping_choices"))
    shipping_policies = Lazily(partial(_defined, "shipping_policies"))
    weight_lessons = Lazily(partial(_defined, "weight_lessons"))

"""The tables by name, as statements say them. They are defined, when a statement is built, in
``defined_tables``.
"""

from __future__ import annotations

import importlib
from functools import partial
from typing import TYPE_CHECKING, Any

from app.database.lazy import Lazily

LAST = 2**63 - 1  # sorts orders without a ship-by time behind all others, on every database

if TYPE_CHECKING:
    from app.database.defined_tables import (
        audit as audit,
    )
    from app.database.defined_tables import (
        barcodes as barcodes,
    )
    from app.database.defined_tables import (
        boxes as boxes,
    )
    from app.database.defined_tables import (
        codes as codes,
    )
    from app.database.defined_tables import (
        cursors as cursors,
    )
    from app.database.defined_tables import (
        group_children as group_children,
    )
    from app.database.defined_tables import (
        groups as groups,
    )
    from app.database.defined_tables import (
        held_updates as held_updates,
    )
    from app.database.defined_tables import (
        label_purchases as label_purchases,
    )
    from app.database.defined_tables import (
        labels as labels,
    )
    from app.database.defined_tables import (
        order_counts as order_counts,
    )
    from app.database.defined_tables import (
        order_lines as order_lines,
    )
    from app.database.defined_tables import (
        orders as orders,
    )
    from app.database.defined_tables import (
        outbox as outbox,
    )
    from app.database.defined_tables import (
        pack_events as pack_events,
    )
    from app.database.defined_tables import (
        packages as packages,
    )
    from app.database.defined_tables import (
        print_jobs as print_jobs,
    )
    from app.database.defined_tables import (
        products as products,
    )
    from app.database.defined_tables import (
        stores as stores,
    )
    from app.database.defined_tables import (
        totes as totes,
    )
    from app.database.defined_tables import (
        units as units,
    )
    from app.database.defined_tables import (
        users as users,
    )
else:

    def _defined(name: str) -> Any:
        return getattr(importlib.import_module("app.database.defined_tables"), name)

    audit = Lazily(partial(_defined, "audit"))
    barcodes = Lazily(partial(_defined, "barcodes"))
    boxes = Lazily(partial(_defined, "boxes"))
    codes = Lazily(partial(_defined, "codes"))
    cursors = Lazily(partial(_defined, "cursors"))
    group_children = Lazily(partial(_defined, "group_children"))
    groups = Lazily(partial(_defined, "groups"))
    held_updates = Lazily(partial(_defined, "held_updates"))
    label_purchases = Lazily(partial(_defined, "label_purchases"))
    labels = Lazily(partial(_defined, "labels"))
    order_counts = Lazily(partial(_defined, "order_counts"))
    order_lines = Lazily(partial(_defined, "order_lines"))
    orders = Lazily(partial(_defined, "orders"))
    outbox = Lazily(partial(_defined, "outbox"))
    pack_events = Lazily(partial(_defined, "pack_events"))
    packages = Lazily(partial(_defined, "packages"))
    print_jobs = Lazily(partial(_defined, "print_jobs"))
    products = Lazily(partial(_defined, "products"))
    stores = Lazily(partial(_defined, "stores"))
    totes = Lazily(partial(_defined, "totes"))
    units = Lazily(partial(_defined, "units"))
    users = Lazily(partial(_defined, "users"))

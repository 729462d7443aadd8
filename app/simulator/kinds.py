"""Kinds of orders, and what each of them buys."""

from app.simulator.state import Status

# One of each in the first fourteen orders, in the proportions of a common day after that.
SHIFT = (
    *("single", "multi_line", "group", "transparency", "prime", "business", "pending"),
    *("cancelled_mid_pack", "group_transparency", "serial", "transparency_prime", "single"),
    *("transparency_override", "business_commercial"),
)
SCENARIOS: dict[str, tuple[str, ...]] = {
    "shift": SHIFT,
    "single": ("single",),
    "transparency": ("transparency", "group_transparency", "transparency_prime"),
    "huge": ("huge",),
}
LATER = ("single", "single", "multi_line", "single", "prime", "business_commercial")

PROGRAMS = {
    "prime": ["PRIME"],
    "transparency_prime": ["PRIME"],
    "business": ["AMAZON_BUSINESS"],
    "business_commercial": ["AMAZON_BUSINESS"],
    "ship_plus": ["FBM_SHIP_PLUS"],
    "pre_order": ["PREORDER"],
    "unfulfillable": [],
}
SPLIT = frozenset(
    ("prime", "transparency_prime", "business", "business_commercial", "ship_plus", "group_transparency")
)
LINES: dict[str, tuple[tuple[tuple[str, int], ...], ...]] = {
    "single": ((("MSE-01", 1),), (("MUG-W", 1),), (("CHG-30", 1),), (("CDL-LAV", 1),)),
    "multi_line": (
        (("TEA-GR", 2), ("MUG-W", 1), ("CDL-VAN", 1)),
        (("CBL-1M", 3), ("CHG-30", 1)),
        (("NBK-A5", 2), ("PEN-3", 1), ("BAT-AA8", 1), ("BLB-E27", 2)),
    ),
    "group": ((("SET-TEA", 1),), (("SET-DESK", 1), ("CHG-30", 1))),
    "group_transparency": ((("BOX-S3", 1),), (("BOX-S3", 2),)),
    "transparency": ((("SER-30", 2), ("CRM-50", 1)), (("SER-50", 1),), (("EAR-05", 1),)),
    "transparency_prime": ((("SER-30", 1),), (("SER-50", 2),)),
    "transparency_override": ((("SER-30", 2),),),
    "serial": ((("HDS-10", 1),), (("HDS-10", 2), ("CBL-2M", 1))),
    "cancelled_mid_pack": ((("TWL-B", 1), ("BRS-01", 2)),),
    "no_barcode": ((("STN-01", 1), ("CDL-LAV", 1)),),
}
STATUSES = {
    "pending": Status.PENDING,
    "pre_order": Status.PENDING_AVAILABILITY,
    "unfulfillable": Status.UNFULFILLABLE,
}


def tags(kind: str, lines: list[tuple[str, int]], programs: list[str]) -> list[str]:
    """Words by which a script finds an order."""
    found = [kind, *kind.split("_")] if kind in SPLIT else [kind]
    found += ["transparency"] if kind == "transparency_override" else []
    found += ["multi_line"] if len(lines) > 1 else []
    found += [word.lower() for word in programs]
    return list(dict.fromkeys(found))

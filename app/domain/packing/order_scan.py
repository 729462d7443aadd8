"""A scan while an order is open and its stage is free."""

from app.domain.packing.bench import Bench
from app.domain.packing.facts import Facts, Scanned
from app.domain.packing.opening import badge_scan, names_other_order, names_this_order, other_order_scan
from app.domain.packing.refusals import Events
from app.domain.packing.units import pack_scan
from app.domain.scan import Shape


def order_scan(bench: Bench, given: Scanned, facts: Facts) -> Events:
    """A badge, another order's paper, this order's own (which changes nothing), or a unit."""
    if given.reading.shape is Shape.BADGE:
        return badge_scan(bench, given, facts)
    if facts.order is not None and names_other_order(bench, given, facts):
        return other_order_scan(bench, facts.order, given, facts)
    return () if names_this_order(bench, given, facts) else pack_scan(bench, given, facts)

"""Which boxes a parcel is proposed to go in (PACK-9)."""

from collections import Counter

from app.domain.catalog import Box
from app.domain.shopping.cartons import pieces_of, smallest
from app.services.snapshot import Snapshot
from app.ui.presenters.view import Say, Value, say


def best_box(snapshot: Snapshot) -> Box | None:
    """The policies' box for a whole order, else the smallest that holds the package; None: nobody knows."""
    bench, packing = snapshot.bench, snapshot.bench.pack_list
    if packing is None:
        return None
    asked = next((box for box in snapshot.boxes if box.code == packing.box), None)
    if asked is not None and bench.packages <= 1:
        return asked
    counts = Counter(unit.need for unit in bench.inside(bench.package))
    pieces = pieces_of((packing.needs[need], count) for need, count in counts.items())
    is_known = bool(pieces) and all(piece.size_mm is not None for piece in pieces)
    return smallest(pieces, snapshot.boxes) if is_known else None


def boxes_needed(snapshot: Snapshot) -> Say | None:
    """Where no single box holds the order: which are proposed."""
    packing, names = snapshot.bench.pack_list, {box.code: box.name for box in snapshot.boxes}
    if packing is None or not packing.boxes or packing.box:
        return None
    found: Value = ""
    for code, count in Counter(packing.boxes).items():
        one = say("pack.boxes_of", count=count, box=names.get(code, code))
        found = say("pack.boxes_and", one=found, other=one) if found else one
    return say("pack.boxes", boxes=found)

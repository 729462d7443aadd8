"""What is known of the weights of what lies in the box (PACK-10)."""

from collections import Counter

from app.domain.packing.bench import Bench
from app.domain.weights import Known, Lesson, Loaded, lesson
from app.ports.storage import Lookups, WeightLearned


def loaded_of(bench: Bench, lookups: Lookups) -> Loaded:
    """The units in the box whose turn it is, each with its typed weight and what good parcels said."""
    needs = bench.pack_list.needs if bench.pack_list else ()
    units = Counter(needs[unit.need].sku for unit in bench.inside(bench.package))
    box = next((box for box in lookups.boxes() if box.code == bench.box), None)
    empty = box.weight_grams or None if box is not None else None
    learned = lookups.weights_learned(box=bench.box) if empty is None else ()
    return Loaded(units, {sku: _product(sku, lookups) for sku in units}, Known(empty, learned))


def taught(bench: Bench, lookups: Lookups) -> tuple[WeightLearned, ...]:
    """What the bench's parcel teaches once it is done; nothing where a lead let a wrong weight go,
    or where it was weighed before its label had to wait.
    """
    is_good = bench.weight_source in ("scale", "typed") and not bench.is_weight_allowed
    found = lesson(loaded_of(bench, lookups), bench.weight_grams) if is_good else None
    return () if found is None else (_learned(found, bench.box),)


def _learned(found: Lesson, box: str) -> WeightLearned:
    return WeightLearned(found.sku, "" if found.sku else box, found.grams)


def _product(sku: str, lookups: Lookups) -> Known:
    product = lookups.product(sku)
    typed = product.weight_grams if product is not None else None
    return Known(typed, lookups.weights_learned(sku) if typed is None else ())

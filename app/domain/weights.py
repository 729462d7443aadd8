"""What a parcel should weigh, and which unit explains that it does not (PACK-10)."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from statistics import median

import msgspec

ENOUGH_PARCELS = 3
_BOX = ""
MOST_EXTRA = 20  # units of a product that are looked for as too many


class Limits(msgspec.Struct, frozen=True):
    """A gap counts where it is over both."""

    percent: float = 5
    grams: int = 30


class Known(msgspec.Struct, frozen=True):
    """What is known of a product's unit or of an empty box: the typed weight, and what good parcels said."""

    typed: int | None = None
    learned: tuple[int, ...] = ()

    @property
    def grams(self) -> int | None:
        """Typed, else the median of three or more."""
        if self.typed is not None:
            return self.typed
        return round(median(self.learned)) if len(self.learned) >= ENOUGH_PARCELS else None


class Loaded(msgspec.Struct, frozen=True):
    """What should lie in the parcel: units by SKU, and what is known of each and of the box."""

    units: Mapping[str, int]
    products: Mapping[str, Known]
    box: Known

    def of(self, sku: str) -> int | None:
        return self.products.get(sku, Known()).grams


class Lesson(msgspec.Struct, frozen=True):
    """What a good parcel teaches: a unit's weight, or with an empty ``sku`` the box's."""

    sku: str
    grams: int


class Way(StrEnum):
    SHORT = "short"
    OVER = "over"


class Explanation(msgspec.Struct, frozen=True):
    """``units`` of ``sku`` missing or too many fit the gap; ``grams`` is what they weigh."""

    sku: str
    units: int
    grams: int


class Gap(msgspec.Struct, frozen=True):
    """The label waits. ``explanation`` is None where no product fits the gap, or several do equally well."""

    way: Way
    grams: int
    expected: int
    actual: int
    explanation: Explanation | None = None


def expected(loaded: Loaded) -> int | None:
    """Only where every unit and the box have a weight."""
    weights = [loaded.of(sku) for sku in loaded.units]
    box = loaded.box.grams
    if box is None or not loaded.units or None in weights:
        return None
    return box + sum((loaded.of(sku) or 0) * count for sku, count in loaded.units.items())


def check(loaded: Loaded, actual: int, limits: Limits | None = None) -> Gap | None:
    """None where the parcel weighs what it should, or where nobody knows what that is."""
    should, allowed = expected(loaded), limits or Limits()
    if should is None or not _is_gap(actual - should, should, allowed):
        return None
    way = Way.SHORT if actual < should else Way.OVER
    grams = abs(actual - should)
    return Gap(way, grams, should, actual, _explain(loaded, way, grams, allowed))


def lesson(loaded: Loaded, actual: int) -> Lesson | None:
    """What one good parcel says of the only thing in it whose weight is not known; where all are known, of
    the only one whose weight was not typed.
    """
    things = {_BOX: loaded.box, **{sku: loaded.products.get(sku, Known()) for sku in loaded.units}}
    unknown = [sku for sku, known in things.items() if known.grams is None]
    asked = unknown or [sku for sku, known in things.items() if known.typed is None]
    if len(asked) != 1:
        return None
    counts = {_BOX: 1, **loaded.units}
    others = sum((known.grams or 0) * counts[sku] for sku, known in things.items() if sku not in asked)
    each = round((actual - others) / counts[asked[0]])
    return Lesson(asked[0], each) if each > 0 else None


def _is_gap(difference: int, should: int, limits: Limits) -> bool:
    return abs(difference) > limits.grams and abs(difference) * 100 > should * limits.percent


def _explain(loaded: Loaded, way: Way, gap: int, limits: Limits) -> Explanation | None:
    """The product whose units come nearest to the gap, of equally near ones the fewest units, if what they
    leave unexplained is no gap of its own. Two products that do equally well explain nothing.
    """
    found = sorted(_candidates(loaded, way), key=lambda each: _distance(each, gap))
    if not found or _is_gap(found[0].grams - gap, gap, limits):
        return None
    is_clear = len(found) == 1 or _distance(found[0], gap) != _distance(found[1], gap)
    return found[0] if is_clear else None


def _distance(explanation: Explanation, gap: int) -> tuple[int, int]:
    return abs(explanation.grams - gap), explanation.units


def _candidates(loaded: Loaded, way: Way) -> Sequence[Explanation]:
    """Short: as many as should be there; over: some too many."""
    return [
        Explanation(sku, units, grams * units)
        for sku, count in loaded.units.items()
        if (grams := loaded.of(sku)) is not None and grams > 0
        for units in range(1, (count if way is Way.SHORT else MOST_EXTRA) + 1)
    ]

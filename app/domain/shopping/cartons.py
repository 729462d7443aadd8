"""Which boxes an order's units may go into: a proposal, with its reasons (PACK-9).

By volume, longest sides and weight, first fit decreasing. Nobody is bound by it: the packer scans the box.
"""

from collections.abc import Iterable, Sequence
from enum import StrEnum

import msgspec

from app.domain.catalog import Box
from app.domain.packing.plan import Need

FILL_PERCENT = 85  # of a box's volume: units never stack without gaps
Sides = tuple[int, int, int]


class Piece(msgspec.Struct, frozen=True):
    """One unit to be packed, as its product is measured; None is not known."""

    number: int
    sku: str
    size_mm: Sides | None = None
    grams: int | None = None


class Unplaced(StrEnum):
    """Why a unit is in no proposed box."""

    NO_SIZE = "no_size"
    TOO_LONG = "too_long"  # for each box, one way or another
    TOO_HEAVY = "too_heavy"


class BoxWhy(StrEnum):
    """Why there is not a smaller or a single box. FITS: it is the smallest that holds them."""

    FITS = "fits"
    SPLIT_BY_VOLUME = "split_by_volume"
    SPLIT_BY_WEIGHT = "split_by_weight"
    SPLIT_BY_LENGTH = "split_by_length"  # no one box is long enough for them all and roomy enough


class Carton(msgspec.Struct, frozen=True):
    """One proposed package: units by their numbers; ``fill_percent`` of the box's volume; ``grams`` of units
    and box, None where a unit's weight is not known.
    """

    box: str
    units: tuple[int, ...]
    fill_percent: int
    grams: int | None


class Proposal(msgspec.Struct, frozen=True):
    cartons: tuple[Carton, ...] = ()
    why: BoxWhy = BoxWhy.FITS
    unplaced: tuple[tuple[int, Unplaced], ...] = ()


def pieces_of(needs: Iterable[tuple[Need, int]]) -> tuple[Piece, ...]:
    """So many units of each need, numbered from 1; each weighs what its product is said to."""
    units = (need for need, count in needs for _ in range(count))
    return tuple(Piece(at, need.sku, need.size_mm, need.weight_grams) for at, need in enumerate(units, 1))


def propose(pieces: Sequence[Piece], boxes: Sequence[Box]) -> Proposal:
    """One box where one holds everything, else several; each the smallest that holds its units."""
    unplaced = tuple((piece.number, why) for piece in pieces if (why := _unplaced(piece, boxes)) is not None)
    out = {number for number, _ in unplaced}
    placed = [piece for piece in pieces if piece.number not in out]
    if not placed:
        return Proposal((), BoxWhy.FITS, unplaced)
    one = smallest(placed, boxes)
    if one is not None:
        return Proposal((_carton(one, placed),), BoxWhy.FITS, unplaced)
    groups = _split(placed, boxes)
    cartons = tuple(_carton(box, group) for group in groups if (box := smallest(group, boxes)) is not None)
    return Proposal(cartons, _why_split(placed, boxes), unplaced)


def smallest(pieces: Sequence[Piece], boxes: Iterable[Box]) -> Box | None:
    """The box of the least volume that holds them, by its code among equals."""
    return min((box for box in boxes if holds(box, pieces)), key=_size, default=None)


def holds(box: Box, pieces: Sequence[Piece]) -> bool:
    """Whether each fits by its sides, and all by volume and weight. A weight that is not known weighs
    nothing.
    """
    return all(_goes_in(piece, box) for piece in pieces) and _has_room(box, pieces) and _carries(box, pieces)


def _unplaced(piece: Piece, boxes: Sequence[Box]) -> Unplaced | None:
    if piece.size_mm is None:
        return Unplaced.NO_SIZE
    if not any(_goes_in(piece, box) and _has_room(box, [piece]) for box in boxes):
        return Unplaced.TOO_LONG
    return None if any(holds(box, [piece]) for box in boxes) else Unplaced.TOO_HEAVY


def _split(pieces: Sequence[Piece], boxes: Sequence[Box]) -> list[list[Piece]]:
    """The largest first, each into the first package that still has a box with it."""
    groups: list[list[Piece]] = []
    for piece in sorted(pieces, key=_largest_first):
        fitting = next((group for group in groups if smallest([*group, piece], boxes) is not None), None)
        if fitting is None:
            groups.append([piece])
        else:
            fitting.append(piece)
    return groups


def _why_split(pieces: Sequence[Piece], boxes: Sequence[Box]) -> BoxWhy:
    """What no box does, the plainest first."""
    if not any(_has_room(box, pieces) for box in boxes):
        return BoxWhy.SPLIT_BY_VOLUME
    if not any(_carries(box, pieces) for box in boxes):
        return BoxWhy.SPLIT_BY_WEIGHT
    roomy = [box for box in boxes if all(_goes_in(piece, box) for piece in pieces) and _has_room(box, pieces)]
    return BoxWhy.SPLIT_BY_WEIGHT if roomy else BoxWhy.SPLIT_BY_LENGTH


def _goes_in(piece: Piece, box: Box) -> bool:
    """Side by side, the longest with the longest; an exact fit fits."""
    inner = sorted((box.length_mm, box.width_mm, box.height_mm))
    return all(side <= room for side, room in zip(sorted(piece.size_mm or ()), inner, strict=False))


def _has_room(box: Box, pieces: Sequence[Piece]) -> bool:
    """A single unit may fill its box."""
    percent = 100 if len(pieces) == 1 else FILL_PERCENT
    return _volume(pieces) * 100 <= _inner(box) * percent


def _carries(box: Box, pieces: Sequence[Piece]) -> bool:
    return (
        box.most_grams is None
        or box.weight_grams + sum(piece.grams or 0 for piece in pieces) <= box.most_grams
    )


def _carton(box: Box, pieces: Sequence[Piece]) -> Carton:
    weights = [piece.grams for piece in pieces]
    known = [grams for grams in weights if grams is not None]
    return Carton(
        box=box.code,
        units=tuple(sorted(piece.number for piece in pieces)),
        fill_percent=_volume(pieces) * 100 // _inner(box),
        grams=box.weight_grams + sum(known) if len(known) == len(weights) else None,
    )


def _volume(pieces: Iterable[Piece]) -> int:
    return sum(_product(piece.size_mm) for piece in pieces if piece.size_mm is not None)


def _inner(box: Box) -> int:
    return _product((box.length_mm, box.width_mm, box.height_mm))


def _product(sides: Sides) -> int:
    return sides[0] * sides[1] * sides[2]


def _size(box: Box) -> tuple[int, str]:
    return (_inner(box), box.code)


def _largest_first(piece: Piece) -> tuple[int, int]:
    return (-_volume([piece]), piece.number)

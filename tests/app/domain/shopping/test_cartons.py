"""Proposed boxes: PACK-9."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.domain.catalog import Box
from app.domain.shopping.cartons import BoxWhy, Carton, Piece, Proposal, Unplaced, holds, propose, smallest


def box(code: str, length: int, width: int, height: int, most: int | None = None, tare: int = 100) -> Box:
    return Box(code, f"BOX-{code}", f"Box {code}", length, width, height, tare, most)


def piece(number: int, *size: int, grams: int | None = 200) -> Piece:
    length, width, height = size
    return Piece(number, f"SKU-{number}", (length, width, height), grams)


SMALL, MEDIUM, LARGE = box("S", 200, 150, 100), box("M", 300, 200, 200), box("L", 400, 300, 300)
BOXES = (LARGE, SMALL, MEDIUM)
MUG = (120, 100, 90)  # 1,080,000 mm³; S holds 3,000,000, M 12,000,000, L 36,000,000


def test_PACK_9_the_smallest_box_that_holds_everything() -> None:
    assert propose((piece(1, *MUG), piece(2, *MUG)), BOXES) == Proposal((Carton("S", (1, 2), 72, 500),))
    three = propose(tuple(piece(number, *MUG) for number in (3, 1, 2)), BOXES)
    assert three == Proposal((Carton("M", (1, 2, 3), 27, 700),))


def test_PACK_9_the_longest_side_goes_along_the_longest() -> None:
    assert holds(SMALL, [piece(1, 100, 200, 150)])
    assert not holds(SMALL, [piece(1, 201, 10, 10)])
    assert not holds(SMALL, [piece(1, 10, 151, 151)])
    assert not holds(SMALL, [piece(1, 101, 101, 101)])
    assert propose((piece(1, 10, 10, 350),), BOXES).cartons[0].box == "L"


def test_PACK_9_a_single_unit_may_fill_its_box_several_leave_gaps() -> None:
    assert holds(SMALL, [piece(1, 200, 150, 100)])
    half = (200, 150, 43)  # two are 86 % of S
    assert not holds(SMALL, [piece(1, *half), piece(2, *half)])
    less = (200, 150, 42)
    assert holds(SMALL, [piece(1, *less), piece(2, *less)])
    exact = (100, 75, 85)  # four are 85 %
    assert holds(SMALL, [piece(number, *exact) for number in range(4)])


def test_PACK_9_among_equal_boxes_the_first_by_code() -> None:
    assert smallest([piece(1, *MUG)], (replace(SMALL, code="Z"), replace(SMALL, code="A"))) == replace(
        SMALL, code="A"
    )
    assert smallest([piece(1, 999, 1, 1)], BOXES) is None


def test_PACK_9_a_box_carries_what_it_may_weigh_with_its_own_weight() -> None:
    weak = box("W", 200, 150, 100, most=500)
    assert holds(weak, [piece(1, *MUG), piece(2, *MUG)])
    assert not holds(weak, [piece(1, *MUG), piece(2, *MUG, grams=201)])
    assert holds(weak, [piece(1, *MUG, grams=None), piece(2, *MUG, grams=400)])


def test_PACK_9_several_boxes_where_none_is_roomy_enough_and_why() -> None:
    cubes = tuple(piece(number, 280, 190, 190) for number in (1, 2))  # 10,108,000 mm³ each
    assert propose(cubes, (SMALL, MEDIUM)) == Proposal(
        (Carton("M", (1,), 84, 300), Carton("M", (2,), 84, 300)), BoxWhy.SPLIT_BY_VOLUME
    )


def test_PACK_9_the_largest_units_are_packed_first_and_the_small_ones_fill_up() -> None:
    big = (280, 190, 180)  # 9,576,000 mm³: a mug beside it is over 85 % of M, a tin is not
    pieces = (piece(1, *MUG), piece(2, *big), piece(3, 50, 50, 50), piece(4, *big))
    assert propose(pieces, (SMALL, MEDIUM)) == Proposal(
        (Carton("M", (2, 3), 80, 500), Carton("M", (4,), 79, 300), Carton("S", (1,), 36, 300)),
        BoxWhy.SPLIT_BY_VOLUME,
    )


def test_PACK_9_several_boxes_where_none_carries_it() -> None:
    weak = box("W", 200, 150, 100, most=350)
    pieces = (piece(1, *MUG), piece(2, *MUG))
    assert propose(pieces, (weak,)) == Proposal(
        (Carton("W", (1,), 36, 300), Carton("W", (2,), 36, 300)), BoxWhy.SPLIT_BY_WEIGHT
    )
    strong = box("T", 400, 50, 400)  # carries it, but no mug goes in
    assert propose(pieces, (weak, strong)).why is BoxWhy.SPLIT_BY_WEIGHT


def test_PACK_9_several_boxes_where_the_long_one_is_too_slim() -> None:
    tube, cube = box("TUBE", 1000, 60, 60), box("CUBE", 200, 200, 200)
    pieces = (piece(1, 900, 50, 50), piece(2, 150, 150, 60))
    assert propose(pieces, (tube, cube)) == Proposal(
        (Carton("TUBE", (1,), 62, 300), Carton("CUBE", (2,), 16, 300)), BoxWhy.SPLIT_BY_LENGTH
    )


def test_PACK_9_what_cannot_be_placed_says_why_and_the_rest_is_proposed() -> None:
    weak = box("W", 200, 150, 100, most=500)
    unmeasured = Piece(2, "SKU-2", None, 100)
    proposal = propose(
        (piece(1, *MUG), unmeasured, piece(3, 500, 10, 10), piece(4, *MUG, grams=401)), (weak,)
    )
    assert proposal == Proposal(
        (Carton("W", (1,), 36, 300),),
        BoxWhy.FITS,
        ((2, Unplaced.NO_SIZE), (3, Unplaced.TOO_LONG), (4, Unplaced.TOO_HEAVY)),
    )
    assert propose((unmeasured,), (weak,)) == Proposal((), BoxWhy.FITS, ((2, Unplaced.NO_SIZE),))
    assert propose((piece(1, *MUG),), ()).unplaced == ((1, Unplaced.TOO_LONG),)
    assert propose((), BOXES) == Proposal()


def test_PACK_9_a_weight_is_told_where_every_units_is_known() -> None:
    proposal = propose((piece(1, *MUG), piece(2, *MUG, grams=None)), BOXES)
    assert proposal.cartons == (Carton("S", (1, 2), 72, None),)


@given(
    st.lists(st.tuples(*[st.integers(10, 300)] * 3, st.integers(1, 3000)), max_size=12),
    st.sampled_from([BOXES, (SMALL, MEDIUM), (box("W", 300, 300, 300, most=4000),)]),
)
def test_PACK_9_any_units_lie_in_one_box_each_that_holds_them_or_are_named(
    sizes: list[tuple[int, int, int, int]], boxes: tuple[Box, ...]
) -> None:
    pieces = [piece(number, *size, grams=grams) for number, (*size, grams) in enumerate(sizes)]
    proposal = propose(pieces, boxes)
    lying = [number for carton in proposal.cartons for number in carton.units]
    assert sorted([*lying, *(number for number, _ in proposal.unplaced)]) == list(range(len(pieces)))
    for carton in proposal.cartons:
        of = next(box for box in boxes if box.code == carton.box)
        inside = [pieces[number] for number in carton.units]
        weight = of.weight_grams + sum(each.grams or 0 for each in inside)
        assert weight == carton.grams
        assert of.most_grams is None or weight <= of.most_grams
        assert carton.fill_percent <= (100 if len(inside) == 1 else 85)
        for each in inside:
            assert each.size_mm is not None
            assert max(each.size_mm) <= max(of.length_mm, of.width_mm, of.height_mm)


@pytest.mark.parametrize("count", [1, 40])
def test_PACK_9_many_of_a_kind_fill_box_after_box(count: int) -> None:
    """85 % of L are 28 mugs."""
    proposal = propose(tuple(piece(number, *MUG) for number in range(count)), BOXES)
    assert [len(carton.units) for carton in proposal.cartons] == ([1] if count == 1 else [28, 12])
    assert [carton.box for carton in proposal.cartons] == (["S"] if count == 1 else ["L", "L"])

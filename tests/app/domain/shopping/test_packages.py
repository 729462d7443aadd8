"""Units in packages, split and moved: PACK-9."""

from collections.abc import Collection

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.shopping.packages import Contents, Fault, PackageFault, faults, move, package_of, split

TWO = {1: (1, 2, 3), 2: (4,)}
F = PackageFault


def test_PACK_9_each_unit_lies_in_exactly_one_package() -> None:
    assert faults(TWO, (1, 2, 3, 4)) == ()
    assert faults({}, ()) == ()
    assert faults({1: (1, 2), 2: (2, 9), 3: ()}, (1, 2, 3)) == (
        Fault(F.IN_NONE, unit=3),
        Fault(F.TWICE, unit=2),
        Fault(F.UNKNOWN_UNIT, unit=9),
        Fault(F.EMPTY, package=3),
    )
    assert faults({1: (1, 1)}, (1,)) == (Fault(F.TWICE, unit=1),)


def test_PACK_9_where_a_unit_lies() -> None:
    assert [package_of(TWO, unit) for unit in (3, 4, 5)] == [1, 2, None]


def test_PACK_9_units_are_split_into_a_package_of_their_own() -> None:
    assert split(TWO, (3, 1)) == {1: (2,), 2: (4,), 3: (1, 3)}
    assert split({1: (1, 2)}, (2,)) == {1: (1,), 2: (2,)}
    assert split({1: (1, 2), 4: (3,)}, (2, 3)) == {1: (1,), 5: (2, 3)}


def test_PACK_9_units_are_moved_and_an_empty_package_is_gone() -> None:
    assert move(TWO, (2,), 2) == {1: (1, 3), 2: (2, 4)}
    assert move(TWO, (4,), 1) == {1: (1, 2, 3, 4)}
    assert move({1: (1,), 2: (2,), 3: (3,)}, (2,), 3) == {1: (1,), 3: (2, 3)}
    assert TWO == {1: (1, 2, 3), 2: (4,)}


@pytest.mark.parametrize(
    ("units", "to", "labelled", "fault"),
    [
        ((9,), 2, (), Fault(F.UNKNOWN_UNIT, unit=9)),
        ((1,), 3, (), Fault(F.UNKNOWN_PACKAGE, package=3)),
        ((1, 4), 2, (), Fault(F.SAME, package=2, unit=4)),
        ((1,), 2, (1,), Fault(F.LABELLED, package=1)),
        ((1,), 2, (2,), Fault(F.LABELLED, package=2)),
        ((1,), 2, (2, 1), Fault(F.LABELLED, package=1)),
        ((), 2, (), Fault(F.NOTHING_LEFT)),
    ],
)
def test_PACK_9_what_cannot_be_moved(
    units: Collection[int], to: int, labelled: Collection[int], fault: Fault
) -> None:
    assert move(TWO, units, to, labelled) == fault


@pytest.mark.parametrize(
    ("contents", "units", "labelled", "fault"),
    [
        ({1: (1, 2)}, (1, 2), (), Fault(F.NOTHING_LEFT)),
        (TWO, (1, 2, 3, 4), (), Fault(F.NOTHING_LEFT)),
        (TWO, (), (), Fault(F.NOTHING_LEFT)),
        (TWO, (7,), (), Fault(F.UNKNOWN_UNIT, unit=7)),
        (TWO, (4,), (2,), Fault(F.LABELLED, package=2)),
        ({}, (1,), (), Fault(F.UNKNOWN_UNIT, unit=1)),
    ],
)
def test_PACK_9_what_cannot_be_split(
    contents: Contents, units: Collection[int], labelled: Collection[int], fault: Fault
) -> None:
    assert split(contents, units, labelled) == fault


@given(
    st.lists(st.tuples(st.booleans(), st.sets(st.integers(1, 8), max_size=4), st.integers(1, 5)), max_size=8)
)
def test_PACK_9_no_unit_is_ever_lost_or_doubled(steps: list[tuple[bool, set[int], int]]) -> None:
    contents: Contents = {1: tuple(range(1, 9))}
    for is_split, units, to in steps:
        changed = split(contents, units) if is_split else move(contents, units, to)
        contents = contents if isinstance(changed, Fault) else changed
        assert faults(contents, range(1, 9)) == ()

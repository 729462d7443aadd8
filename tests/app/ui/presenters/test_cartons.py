"""Which boxes are proposed, and how that is said: PACK-9."""

import pytest
from msgspec.structs import replace

from app.domain.packing.questions import BoxPrompt
from app.ui.presenters import view as v
from app.ui.presenters.cartons import best_box, boxes_needed
from app.ui.presenters.screen import present
from app.ui.presenters.view import say
from tests.app.ui import samples as s

SMALL, MEDIUM, LARGE, MAILER = s.BOXES
STATES = s.all_states()


def asked(size: tuple[int, int, int] | None, **changes: object) -> v.Ask:
    needs = tuple(replace(need, size_mm=size) for need in s.NEEDS)
    pack_list = replace(s.PACK_LIST, needs=needs, **changes)
    bench = s.packing(pack_list=pack_list, units=s.ALL_IN, prompt=BoxPrompt())
    stage = present(s.snapshot(bench), s.NOW).stage
    assert isinstance(stage, v.Ask)
    return stage


@pytest.mark.parametrize(
    ("size", "best"),
    [((60, 60, 60), SMALL), ((110, 70, 60), SMALL), ((150, 100, 60), MEDIUM), ((300, 250, 60), LARGE)],
)
def test_PACK_9_the_smallest_box_that_holds_it_all_is_named_and_marked(
    size: tuple[int, int, int], best: object
) -> None:
    ask = asked(size)
    names = [box.name for box in s.BOXES if box == best]
    assert ask.why == say("box.best", box=names[0])
    assert [choice.title for choice in ask.choices if choice.is_best] == names


@pytest.mark.parametrize("size", [None, (900, 900, 900)])
def test_PACK_9_none_is_marked_where_sizes_are_not_known_or_none_holds_it(
    size: tuple[int, int, int] | None,
) -> None:
    ask = asked(size)
    assert ask.why == say("box.why")
    assert not any(choice.is_best for choice in ask.choices)


def test_PACK_9_one_unit_whose_size_is_not_known_leaves_it_open() -> None:
    first, *rest = s.NEEDS
    needs = (first, *(replace(need, size_mm=(60, 60, 60)) for need in rest))
    bench = s.packing(pack_list=replace(s.PACK_LIST, needs=needs), units=s.ALL_IN)
    assert best_box(s.snapshot(bench)) is None


def test_SHIP_2_a_policys_box_is_marked_before_the_smallest() -> None:
    ask = asked((60, 60, 60), box="BOX-L")
    assert ask.why == say("box.rule", box="Large box")
    assert [choice.title for choice in ask.choices if choice.is_best] == ["Large box"]


def test_PACK_9_of_two_packages_each_has_its_own() -> None:
    """Four units of 200 x 150 x 60 mm in the first: too many for the medium box, two would go in."""
    first = present(STATES["box_best_of_two"], s.NOW).stage
    assert isinstance(first, v.Ask)
    assert [choice.title for choice in first.choices if choice.is_best] == ["Medium box"]
    bench = STATES["box_best_of_two"].bench
    left = replace(bench, left=s.LEFT[:1])
    assert best_box(replace(STATES["box_best_of_two"], bench=left)) == MEDIUM


def test_PACK_9_an_order_that_no_single_box_holds_says_which_it_takes() -> None:
    packing = replace(s.PACK_LIST, boxes=("BOX-L", "BOX-S", "BOX-L", "BOX-Q"))
    large, small = (
        say("pack.boxes_of", count=2, box="Large box"),
        say("pack.boxes_of", count=1, box="Small box"),
    )
    unknown = say("pack.boxes_of", count=1, box="BOX-Q")
    both = say("pack.boxes_and", one=say("pack.boxes_and", one=large, other=small), other=unknown)
    stage = present(s.snapshot(s.packing(pack_list=packing)), s.NOW).stage
    assert isinstance(stage, v.Packing)
    assert stage.notes[0] == say("pack.boxes", boxes=both)
    ruled = s.snapshot(s.packing(pack_list=replace(packing, box="BOX-L")))
    assert boxes_needed(ruled) is None
    assert boxes_needed(s.snapshot(s.packing())) is None
    assert boxes_needed(s.snapshot(s.packing(pack_list=None))) is None
    assert best_box(s.snapshot(s.packing(pack_list=None))) is None

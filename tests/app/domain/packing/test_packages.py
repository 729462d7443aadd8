"""Several packages for one order: each with its own units, box, weight and label (PACK-9)."""

import msgspec
import pytest

from app.decoding import json_decoder
from app.domain.control import Action
from app.domain.hazmat import Battery, Hazmat
from app.domain.packing import events as e
from app.domain.packing.bench import Stage
from app.domain.packing.evolve import fold
from app.domain.packing.facts import WhyNot
from app.domain.packing.packages import items_in
from app.domain.packing.plan import Closed, Labelled, Need, Unit
from app.domain.packing.questions import (
    BoxPrompt,
    CodePrompt,
    LabelBackPrompt,
    PackagePrompt,
    SwitchPrompt,
    WeightPrompt,
)
from app.domain.packing.reasons import ParcelAt, Refusal, Removal
from app.domain.packing.refusals import not_now
from app.domain.scan import CodeForm
from tests.app.domain.packing.desk import (
    CABLE,
    CABLE_CASE,
    CODE_1,
    CODE_2,
    CREAM,
    CREAM_UPC,
    HEADSET,
    ORDER_1,
    ORDER_2,
    SERUM,
    SERUM_UPC,
    SGTIN_SERUM,
    Desk,
    desk,
    fact,
    need,
    packing,
)

UPS, OTHER_UPS = "1Z999AA10123456784", "1Z5R89390357567127"
USPS = "9400111899223197428490"
FIRST = Labelled(1, UPS, "UPS", "Ground", "p1", is_amazon=True)
SECOND = Labelled(2, USPS, "USPS", "Ground Advantage", "p2", is_amazon=True)


def in_two() -> Desk:
    """A cream in the first box, one in the second: its box is asked for first."""
    bench = desk(need(CREAM, 2))
    bench.scan(CREAM_UPC)
    bench.press(Action.NEXT_BOX)
    bench.scan(CREAM_UPC)
    return bench


def label(bench: Desk, left: Labelled, *to_scan: str, is_last: bool) -> None:
    """Box, weight, label of the package whose turn it is."""
    bench.scan("BOXPBS01")
    bench.weigh(500)
    sold = (left.purchase_id, left.tracking, left.carrier, left.service, left.number)
    bench.happen(e.LabelBought(*sold, is_last=is_last, is_amazon=True), e.LabelPrinted("Zebra"))
    done = e.OrderDone(to_scan, left.number) if is_last else e.PackageDone(left.number, to_scan)
    bench.happen(done)


def both_done() -> Desk:
    bench = in_two()
    label(bench, FIRST, is_last=False)
    label(bench, SECOND, is_last=True)
    return bench


def packages(bench: Desk) -> list[int]:
    return [unit.package for unit in bench.bench.units]


# ---- filling


def test_PACK_9_what_comes_after_next_box_goes_into_the_next_package() -> None:
    bench = desk(need(CREAM, 3))
    bench.scan(CREAM_UPC)
    assert bench.press(Action.NEXT_BOX) == (e.PackageClosed(),)
    assert bench.scan(CREAM_UPC) == (e.UnitsPacked(0, 1, "scan", package=2),)
    bench.press(Action.NEXT_BOX)
    bench.scan(CREAM_UPC)
    assert packages(bench) == [1, 2, 3]
    assert (bench.bench.filling, bench.bench.packages, bench.bench.open_packages) == (3, 3, (1, 2, 3))


def test_PACK_9_an_empty_package_is_not_closed_and_a_full_order_has_no_next_one() -> None:
    bench = desk(need(CREAM, 2))
    assert bench.press(Action.NEXT_BOX) == not_now(Action.NEXT_BOX)
    bench.press(Action.ACK)
    bench.scan(CREAM_UPC)
    bench.press(Action.NEXT_BOX)
    assert bench.press(Action.NEXT_BOX) == not_now(Action.NEXT_BOX)
    bench.press(Action.ACK)
    bench.scan(CREAM_UPC)
    assert bench.press(Action.NEXT_BOX) == not_now(Action.NEXT_BOX)


def test_PACK_9_no_box_is_closed_while_a_unit_in_it_waits_for_its_code() -> None:
    bench = desk(need(SERUM, 2))
    bench.scan(SERUM_UPC)
    assert bench.press(Action.NEXT_BOX) == not_now(Action.NEXT_BOX)
    bench.press(Action.ACK)
    bench.scan(CODE_1)
    assert bench.press(Action.NEXT_BOX) == (e.PackageClosed(),)


@pytest.mark.parametrize("text", [CABLE_CASE, "2"])
def test_PACK_9_cases_and_typed_quantities_go_into_the_package_too(text: str) -> None:
    bench = desk(need(CREAM), need(CABLE, 9))
    bench.scan(CREAM_UPC)
    bench.press(Action.NEXT_BOX)
    if text == CABLE_CASE:
        assert bench.scan(text) == (e.UnitsPacked(1, 6, "case", package=2),)
    else:
        bench.press(Action.QUANTITY)
        assert bench.type(text) == (e.UnitsPacked(1, 2, "typed", package=2),)


def test_PACK_9_codes_stay_with_the_unit_of_their_package() -> None:
    bench = desk(need(SERUM, 3))
    bench.scan(SERUM_UPC)
    bench.scan(CODE_1)
    bench.press(Action.NEXT_BOX)
    assert bench.scan(SGTIN_SERUM) == (e.UnitsPacked(0, 1, "code", SGTIN_SERUM, CodeForm.SGTIN, 2),)
    bench.scan(CODE_2)
    assert bench.bench.held is not None
    assert bench.scan(SERUM_UPC) == (e.UnitsPacked(0, 1, "scan", CODE_2, CodeForm.AZ, 2),)
    inside = [[unit.code for unit in bench.bench.inside(package)] for package in (1, 2)]
    assert inside == [[CODE_1], [SGTIN_SERUM, CODE_2]]


def test_PACK_9_a_code_of_the_first_box_is_no_code_for_the_second() -> None:
    bench = desk(need(SERUM, 2))
    bench.scan(SERUM_UPC)
    bench.scan(CODE_1)
    bench.press(Action.NEXT_BOX)
    bench.scan(SERUM_UPC)
    bench.scan(CODE_1)
    assert bench.refused.refusal is Refusal.DUPLICATE_CODE


# ---- taking back


def test_PACK_9_undo_takes_next_box_back_first_and_then_the_last_unit() -> None:
    bench = desk(need(CREAM, 3))
    bench.scan(CREAM_UPC)
    bench.press(Action.NEXT_BOX)
    assert bench.press(Action.UNDO) == (e.PackageReopened(),)
    assert bench.bench.filling == 1
    bench.press(Action.NEXT_BOX)
    bench.scan(CREAM_UPC)
    assert bench.press(Action.UNDO) == (e.UnitRemoved(2, Removal.UNDO),)
    assert bench.press(Action.UNDO) == (e.PackageReopened(),)
    assert bench.press(Action.UNDO) == (e.UnitRemoved(1, Removal.UNDO),)
    assert bench.press(Action.UNDO) == not_now(Action.UNDO)


def test_PACK_9_undo_goes_back_over_a_package_that_was_emptied() -> None:
    bench = desk(need(CREAM, 2), need(CABLE, 2))
    bench.scan(CREAM_UPC)
    bench.press(Action.NEXT_BOX)
    bench.scan("860012300099")
    bench.press(Action.NEXT_BOX, Action.UNSCAN)
    bench.scan("860012300099")
    assert packages(bench) == [1]
    assert bench.press(Action.UNDO) == (e.PackageReopened(),)
    assert bench.bench.filling == 1


def test_PACK_9_a_unit_out_of_the_first_box_is_replaced_in_the_last() -> None:
    bench = in_two()
    bench.press(Action.UNSCAN)
    bench.scan(CREAM_UPC)
    assert packages(bench) == [1]
    assert bench.scan(CREAM_UPC) == (e.UnitsPacked(0, 1, "scan", package=2),)


def test_PACK_9_a_box_that_was_chosen_is_not_that_of_the_package_after_it() -> None:
    bench = desk(need(CREAM), need(CABLE, 2))
    bench.scan(CREAM_UPC)
    bench.press(Action.NEXT_BOX)
    bench.scan("860012300099")
    bench.scan("860012300099")
    bench.scan("BOXPBS01")
    assert (bench.bench.package, bench.bench.box) == (1, "BOX-S")
    bench.press(Action.UNDO)
    assert (bench.bench.package, bench.bench.box) == (1, "BOX-S")
    bench.press(Action.UNSCAN)
    bench.scan(CREAM_UPC)
    assert (bench.bench.package, bench.bench.box, bench.bench.box_name) == (2, "", "")


# ---- sets


def set_of_two() -> tuple[Need, Need]:
    """A set of one cream and two cables, ordered twice."""
    return (
        need(CREAM, 2, "set", group_sku="SET"),
        need(CABLE, 4, "set", group_sku="SET", per_item=2),
    )


def test_PACK_9_a_set_is_not_split_over_boxes() -> None:
    bench = desk(*set_of_two())
    bench.scan(CREAM_UPC)
    (refused,) = bench.press(Action.NEXT_BOX)
    assert isinstance(refused, e.Refused)
    assert (refused.refusal, refused.scanned.sku, refused.expected.sku) == (Refusal.SPLIT_SET, CREAM, CREAM)
    bench.press(Action.ACK)
    bench.scan("860012300099")
    assert bench.press(Action.NEXT_BOX)[0] == refused
    bench.press(Action.ACK)
    bench.scan("860012300099")
    assert bench.press(Action.NEXT_BOX) == (e.PackageClosed(),)


def test_PACK_9_half_of_what_a_listing_holds_is_split_too() -> None:
    bench = desk(need(CABLE, 6, per_item=3))
    bench.scan("860012300099")
    (refused,) = bench.press(Action.NEXT_BOX)
    assert isinstance(refused, e.Refused)
    assert refused.refusal is Refusal.SPLIT_SET


@pytest.mark.parametrize(
    ("creams", "cables", "items"),
    [(0, 0, {}), (1, 1, {}), (1, 2, {"set": 1}), (2, 3, {"set": 1}), (2, 4, {"set": 2}), (0, 4, {})],
)
def test_PACK_9_amazon_counts_whole_sets(creams: int, cables: int, items: dict[str, int]) -> None:
    units = [*(Unit(n, 0) for n in range(creams)), *(Unit(9 + n, 1) for n in range(cables))]
    assert items_in(set_of_two(), units) == items


def test_PACK_9_lines_of_one_product_are_counted_apart() -> None:
    needs = (need(CREAM, 2, "a"), need(CREAM, 2, "b"), need(CABLE, 1))
    assert items_in(needs, [Unit(1, 0), Unit(2, 1), Unit(3, 1)]) == {"a": 1, "b": 2}


# ---- leaving


def test_PACK_9_each_package_is_asked_for_its_box_and_weight_in_turn() -> None:
    bench = in_two()
    assert bench.bench.prompt == BoxPrompt()
    assert bench.scan("BOXPBS01") == (e.BoxChosen("BOX-S", "Small box", 1),)
    assert bench.weigh(500) == (e.WeightGiven(500, "scale", 0, 1),)
    assert (bench.bench.stage, bench.bench.package, bench.bench.is_last) == (Stage.SHIPPING, 1, False)
    bought = e.LabelBought("p1", UPS, "UPS", "Ground", 1, is_last=False, is_amazon=True)
    bench.happen(e.RatesShown("UPS", "Ground", "7.42 USD"), bought)
    bench.happen(e.LabelPrinted("Zebra"), e.PackageDone(1))
    state = bench.bench
    assert (state.prompt, state.package, state.is_last, state.left) == (BoxPrompt(), 2, True, (FIRST,))
    assert (state.box, state.box_name, state.weight_grams, state.weight_source) == ("", "", 0, "")
    assert (state.label, state.rate, state.printer, state.is_done) == (None, None, "", False)
    bench.press(Action.PICK_2)
    assert bench.log[-1].event == e.BoxChosen("BOX-L", "Large box", 2)
    assert bench.type("1,2") == (e.WeightGiven(1200, "typed", 0, 2),)
    bench.happen(e.LabelBought("p2", USPS, "USPS", "Ground Advantage", 2, is_amazon=True))
    bench.happen(e.OrderDone((), 2))
    assert (bench.bench.stage, bench.bench.left) == (Stage.DONE, (FIRST, SECOND))
    assert (bench.bench.open_packages, bench.bench.packages) == ((), 2)


def test_PACK_14_the_next_box_is_asked_for_once_the_label_is_scanned_from_the_one_before() -> None:
    bench = in_two()
    label(bench, FIRST, UPS, is_last=False)
    assert bench.bench.prompt == LabelBackPrompt(UPS)
    assert bench.scan(UPS) == (e.LabelScannedBack(UPS),)
    assert bench.bench.prompt == BoxPrompt()
    label(bench, SECOND, USPS, is_last=True)
    assert bench.bench.prompt == LabelBackPrompt(USPS)
    bench.scan(USPS)
    assert bench.bench.stage == Stage.DONE


def test_PACK_9_a_package_keeps_what_is_in_it_once_it_has_its_label() -> None:
    bench = in_two()
    label(bench, FIRST, is_last=False)
    assert bench.press(Action.UNDO) == (e.UnitRemoved(2, Removal.UNDO),)
    assert bench.press(Action.UNDO) == not_now(Action.UNDO)
    bench.press(Action.ACK)
    assert bench.press(Action.UNSCAN) == not_now(Action.UNSCAN)
    bench.press(Action.ACK)
    bench.scan(CREAM_UPC)
    bench.press(Action.UNSCAN)
    assert bench.scan(CREAM_UPC) == (e.UnitRemoved(3, Removal.UNSCAN),)
    assert packages(bench) == [1]


def test_PACK_9_what_is_in_a_labelled_package_is_not_taken_out_by_its_barcode_or_code() -> None:
    bench = desk(need(SERUM, 1), need(CREAM, 2))
    bench.scan(SERUM_UPC)
    bench.scan(CODE_1)
    bench.press(Action.NEXT_BOX)
    bench.scan(CREAM_UPC)
    bench.scan(CREAM_UPC)
    label(bench, FIRST, is_last=False)
    for text in (CODE_1, SERUM_UPC):
        bench.press(Action.UNSCAN)
        bench.scan(text)
        refused = bench.refused
        assert (refused.refusal, refused.scanned.sku, refused.words) == (Refusal.BOX_CLOSED, SERUM, UPS)
        bench.press(Action.ACK, Action.CANCEL)


def test_PACK_9_codes_that_amazon_refuses_are_asked_again_in_their_own_package() -> None:
    bench = desk(need(SERUM, 2))
    bench.scan(SERUM_UPC)
    bench.scan(CODE_1)
    bench.press(Action.NEXT_BOX)
    bench.scan(SERUM_UPC)
    bench.scan(CODE_2)
    bench.scan("BOXPBS01")
    bench.weigh(500)
    bench.happen(e.CodesRefused((1,), "not valid"))
    assert bench.bench.prompt == CodePrompt(1, words="not valid")
    bench.scan("AZ:00000000000000000000000009")
    assert (bench.bench.stage, bench.bench.package, bench.bench.box) == (Stage.SHIPPING, 1, "BOX-S")


# ---- own labels


def test_PACK_9_each_package_may_have_a_label_from_elsewhere() -> None:
    bench = in_two()
    bench.press(Action.OWN_LABEL)
    assert bench.scan(UPS) == (e.OwnLabelTaken("UPS", UPS, 1, is_last=False),)
    bench.happen(e.PackageDone(1))
    assert bench.bench.left == (Labelled(1, UPS, "UPS"),)
    assert (bench.bench.own_label, bench.bench.prompt) == (None, BoxPrompt())
    bench.press(Action.OWN_LABEL)
    assert bench.type(OTHER_UPS) == (e.OwnLabelTaken("UPS", OTHER_UPS, 2),)
    bench.happen(e.OrderDone((), 2))
    assert bench.bench.left == (Labelled(1, UPS, "UPS"), Labelled(2, OTHER_UPS, "UPS"))
    for action in (Action.REPRINT, Action.VOID):
        assert bench.press(action) == not_now(action)
        bench.press(Action.ACK)


def test_PACK_9_amazon_sells_the_rest_where_it_sold_one_label() -> None:
    bench = in_two()
    label(bench, FIRST, is_last=False)
    (refused,) = bench.press(Action.OWN_LABEL)
    assert isinstance(refused, e.Refused)
    assert (refused.refusal, refused.action) == (Refusal.ONE_WAY, Action.OWN_LABEL)


def test_PACK_9_a_confirmation_that_is_refused_opens_its_own_package_again() -> None:
    bench = desk(need(SERUM, 1), need(CREAM, 1))
    bench.scan(SERUM_UPC)
    bench.scan(CODE_1)
    bench.press(Action.NEXT_BOX)
    bench.scan(CREAM_UPC)
    bench.press(Action.OWN_LABEL)
    bench.scan(UPS)
    bench.happen(e.PackageDone(1))
    bench.scan("BOXPBS01")
    bench.happen(e.CodesRefused((1,), "not valid"))
    assert (bench.bench.prompt, bench.bench.left) == (CodePrompt(1, words="not valid"), ())
    bench.scan(CODE_2)
    assert (bench.bench.stage, bench.bench.package) == (Stage.SHIPPING, 1)
    assert bench.bench.own_label == e.OwnLabelTaken("UPS", UPS, 1)


# ---- again, and back


def test_SHIP_9_one_of_several_labels_comes_out_again() -> None:
    bench = both_done()
    assert bench.press(Action.REPRINT) == (e.Asked(PackagePrompt(Action.REPRINT)),)
    assert bench.press(Action.PICK_1) == (e.ReprintAsked(1),)
    state = bench.bench
    assert (state.stage, state.reprint_at) == (Stage.SHIPPING, bench.at)
    assert state.label == e.LabelBought("p1", UPS, "UPS", "Ground", 1, is_amazon=True)
    bench.happen(e.LabelPrinted("Zebra"), e.OrderDone((), 1))
    assert (bench.bench.stage, bench.bench.left) == (Stage.DONE, (FIRST, SECOND))


def test_SHIP_9_the_label_of_the_first_box_comes_out_again_while_the_second_is_packed() -> None:
    bench = in_two()
    label(bench, FIRST, is_last=False)
    bench.scan("BOXPBL01")
    assert bench.press(Action.REPRINT) == (e.ReprintAsked(1),)
    assert bench.bench.stage == Stage.SHIPPING
    bench.happen(e.LabelPrinted("Zebra"), e.PackageDone(1))
    state = bench.bench
    assert (state.box, state.prompt, state.left, state.label) == ("BOX-L", WeightPrompt(), (FIRST,), None)


@pytest.mark.parametrize(("pick", "package"), [(Action.PICK_1, 1), (Action.PICK_2, 2)])
def test_SHIP_9_one_of_several_labels_is_taken_back(pick: Action, package: int) -> None:
    bench = both_done()
    bench.press(Action.VOID, Action.CONFIRM)
    asked = PackagePrompt(Action.VOID, ParcelAt.PALLET)
    assert bench.press(Action.PICK_2) == (e.Asked(asked),)
    assert bench.press(pick) == (e.VoidAsked(ParcelAt.PALLET, package),)
    label = bench.bench.label
    assert (label.package, label.purchase_id) == (package, f"p{package}")
    bench.happen(e.LabelVoided(f"p{package}", ParcelAt.PALLET, package))
    assert (bench.bench.stage, bench.bench.left) == (Stage.IDLE, ())


def test_SHIP_9_a_void_that_is_refused_leaves_all_as_it_was() -> None:
    bench = both_done()
    bench.press(Action.VOID, Action.CONFIRM, Action.PICK_1, Action.PICK_1)
    bench.happen(e.VoidRefused("too late"))
    assert (bench.refused.refusal, bench.refused.scanned.text) == (Refusal.VOID_REFUSED, UPS)
    bench.press(Action.ACK)
    assert (bench.bench.stage, bench.bench.left) == (Stage.DONE, (FIRST, SECOND))


def test_SHIP_9_a_void_that_is_refused_while_the_second_box_is_packed_goes_on_there() -> None:
    bench = in_two()
    label(bench, FIRST, is_last=False)
    bench.press(Action.VOID, Action.CONFIRM)
    assert bench.press(Action.PICK_1) == (e.VoidAsked(ParcelAt.BENCH, 1),)
    bench.happen(e.VoidRefused("too late"))
    bench.press(Action.ACK)
    state = bench.bench
    assert (state.prompt, state.package, state.label, state.is_done) == (BoxPrompt(), 2, None, False)


def test_SHIP_9_which_package_may_be_left_unanswered() -> None:
    bench = both_done()
    bench.press(Action.REPRINT)
    assert bench.press(Action.PICK_3) == not_now(Action.PICK_3)
    bench.press(Action.ACK)
    assert bench.press(Action.CANCEL) == (e.Answered(),)
    assert bench.bench.stage == Stage.DONE


def test_SHIP_9_more_than_six_packages_are_asked_about_page_by_page() -> None:
    bench = both_done()
    many = tuple(Labelled(n, f"1Z{n}", "UPS", "Ground", f"p{n}") for n in range(1, 9))
    bench.bench = msgspec.structs.replace(bench.bench, left=many)
    bench.press(Action.REPRINT)
    assert bench.press(Action.NEXT_PAGE) == (e.Asked(PackagePrompt(Action.REPRINT, None, 1)),)
    assert bench.press(Action.PICK_2) == (e.ReprintAsked(8),)
    bench.happen(e.OrderDone((), 8))
    bench.press(Action.REPRINT, Action.NEXT_PAGE)
    assert bench.press(Action.NEXT_PAGE) == (e.Asked(PackagePrompt(Action.REPRINT, None, 0)),)


# ---- pausing


def opened_again(units: tuple[Unit, ...], *left: Labelled, closed: Closed | None = None) -> Desk:
    made = fact(packing(need(CREAM, 2)), units=units, next_unit=3, left=left, closed=closed)
    bench = Desk(made, fact(packing(need(HEADSET), order_id=ORDER_2))).sign_in()
    bench.scan(ORDER_1)
    return bench


def test_PACK_9_a_paused_order_goes_on_in_the_package_where_it_was() -> None:
    bench = opened_again((Unit(1, 0, package=2),), FIRST)
    assert (bench.bench.filling, bench.bench.left) == (2, (FIRST,))
    assert bench.scan(CREAM_UPC) == (e.UnitsPacked(0, 1, "scan", package=2),)


def test_PACK_9_after_labelled_packages_comes_a_new_one() -> None:
    bench = opened_again((Unit(1, 0, package=3),), Labelled(3, UPS, "UPS"))
    assert bench.bench.filling == 4
    bench.scan(CREAM_UPC)
    assert (bench.bench.package, bench.bench.prompt) == (4, BoxPrompt())


def test_PACK_12_the_second_box_that_waited_for_its_label_is_not_asked_for_again() -> None:
    units = (Unit(1, 0), Unit(2, 0, package=2))
    bench = opened_again(units, FIRST, closed=Closed("BOX-S", "Small box", 700))
    state = bench.bench
    assert (state.stage, state.package, state.box, state.weight_grams) == (Stage.SHIPPING, 2, "BOX-S", 700)


def test_PACK_9_an_order_all_of_which_has_left_has_nothing_to_pack() -> None:
    bench = opened_again((Unit(1, 0), Unit(2, 0, package=2)), FIRST, SECOND)
    assert (bench.refused.refusal, bench.refused.why_not) == (Refusal.CANT_SHIP, WhyNot.NOTHING_TO_PACK)


def test_PACK_2_another_order_with_packages_asks_and_brings_them_along() -> None:
    bench = opened_again((Unit(1, 0, package=1),), FIRST)
    bench.press(Action.PAUSE)
    bench.scan(ORDER_2)
    (asked,) = bench.scan(ORDER_1)
    assert isinstance(asked, e.Asked)
    assert isinstance(asked.prompt, SwitchPrompt)
    assert asked.prompt.left == (FIRST,)
    bench.press(Action.YES)
    assert (bench.bench.pack_list.order_id, bench.bench.left, bench.bench.filling) == (ORDER_1, (FIRST,), 2)


def test_PACK_6_packages_are_the_same_through_the_disk() -> None:
    bench = both_done()
    stored = msgspec.json.encode(bench.log)
    assert fold(json_decoder(list[e.Happened]).decode(stored)) == bench.bench


@pytest.mark.parametrize(("labels", "after"), [(2, [0, 0]), (6, [0]), (7, [1, 0]), (13, [1, 2, 0])])
def test_SHIP_9_pages_of_packages_come_round(labels: int, after: list[int]) -> None:
    bench = both_done()
    many = tuple(Labelled(n, f"1Z{n}", "UPS", "Ground", f"p{n}") for n in range(1, labels + 1))
    bench.bench = msgspec.structs.replace(bench.bench, left=many)
    bench.press(Action.REPRINT)
    for page in after:
        assert bench.press(Action.NEXT_PAGE) == (e.Asked(PackagePrompt(Action.REPRINT, None, page)),)


def test_SHIP_14_each_package_bears_the_marks_of_what_is_in_it() -> None:
    lithium, paint = Hazmat("UN3481", "9", battery=Battery.CONTAINED), Hazmat("UN1263", "3")
    bench = desk(need(CREAM, 2, hazmat=lithium), need(HEADSET), need(CABLE, hazmat=paint))
    units = (Unit(1, 0), Unit(2, 0), Unit(3, 1), Unit(4, 2, package=2), Unit(5, 1, package=3))
    packed = msgspec.structs.replace(bench.bench, units=units)
    assert [packed.hazmat(package) for package in (1, 2, 3, 4)] == [(lithium,), (paint,), (), ()]
    assert msgspec.structs.replace(packed, pack_list=None, units=()).hazmat(1) == ()

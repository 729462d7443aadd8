"""OWN LABEL: a label from elsewhere, and what has to be said of it first (SHIP-1, SHIP-4, SHIP-6)."""

from datetime import UTC, date, datetime

import msgspec
import pytest
from msgspec.structs import replace

from app.decoding import json_decoder
from app.domain.control import Action
from app.domain.order import AddressType
from app.domain.packing import events as e
from app.domain.packing.bench import Stage
from app.domain.packing.events import Shown
from app.domain.packing.own_label import ANY_SERVICES, SERVICES
from app.domain.packing.plan import Labelled, PackList
from app.domain.packing.questions import (
    ApprovalPrompt,
    BoxPrompt,
    OwnClaim,
    OwnDayPrompt,
    OwnLabelPrompt,
    OwnReasonPrompt,
    OwnServicePrompt,
)
from app.domain.packing.reasons import ApprovalFor, OwnReason, Refusal
from app.domain.packing.refusals import not_now
from app.domain.scan import Shape
from tests.app.domain.packing.desk import (
    CABLE,
    CREAM,
    CREAM_UPC,
    LEAD,
    ORDER_1,
    ORDER_2,
    PACKER,
    START,
    Desk,
    fact,
    need,
    packing,
    ready,
)

UPS, FEDEX = "1Z5R89390357567127", "041441760228964"
WEDNESDAY = date(2026, 11, 25)
TUESDAY, FRIDAY = date(2026, 11, 24), date(2026, 11, 27)
SATURDAY, SUNDAY, MONDAY = date(2026, 11, 28), date(2026, 11, 29), date(2026, 11, 30)


def at_box(of: PackList) -> Desk:
    """The order of one cream, packed, waits for its box."""
    made = Desk(fact(of)).sign_in().open()
    made.scan(CREAM_UPC)
    made.extra["today"] = date(2026, 11, 23)
    return made


def prime(**more: object) -> Desk:
    of = packing(need(CREAM), programs=("PRIME",))
    return at_box(replace(of, **{"deliver_from": TUESDAY, "deliver_by": FRIDAY} | more))


def business(**more: object) -> Desk:
    of = packing(need(CREAM), programs=("AMAZON_BUSINESS",))
    return at_box(replace(of, address_type=AddressType.COMMERCIAL, **more))


def by_lead(bench: Desk) -> Desk:
    """A lead let it go."""
    bench.press(Action.OWN_LABEL)
    bench.scan("BDG-LEAD-0003")
    bench.pin(LEAD)
    assert bench.bench.prompt == OwnLabelPrompt(LEAD)
    return bench


def claim(**more: object) -> OwnClaim:
    return replace(OwnClaim("UPS", UPS), **more)


@pytest.mark.parametrize("is_weighing", [False, True])
def test_SHIP_1_an_own_label_is_scanned_instead_of_box_and_weight(is_weighing: bool) -> None:
    bench = ready()
    if is_weighing:
        bench.scan("BOXPBS01")
    assert bench.press(Action.OWN_LABEL) == (e.Asked(OwnLabelPrompt()),)
    assert bench.scan(UPS) == (e.OwnLabelTaken("UPS", UPS),)
    assert bench.bench.own_label == e.OwnLabelTaken("UPS", UPS)
    assert (bench.bench.stage, bench.bench.prompt) == (Stage.SHIPPING, None)


def test_SHIP_1_an_own_label_may_be_typed() -> None:
    bench = ready()
    bench.press(Action.OWN_LABEL)
    assert bench.type("9400 1112 0255 5842 3326 69") == (e.OwnLabelTaken("USPS", "9400111202555842332669"),)


def test_SHIP_1_the_routing_digits_of_a_label_are_left_out() -> None:
    bench = ready()
    bench.press(Action.OWN_LABEL)
    assert bench.scan("420100239400111202555842332669") == (
        e.OwnLabelTaken("USPS", "9400111202555842332669"),
    )


def test_SHIP_1_what_is_no_tracking_number_is_unknown() -> None:
    bench = ready()
    bench.press(Action.OWN_LABEL)
    assert bench.type("1Z5R89390357567128") == (e.Refused(Refusal.UNKNOWN, Shown("1Z5R89390357567128")),)
    bench.press(Action.ACK)
    bench.scan("1Z5R89390357567128")
    assert bench.refused == e.Refused(Refusal.UNKNOWN, Shown("1Z5R89390357567128"), looked_like=Shape.SERIAL)
    bench.press(Action.ACK)
    assert bench.press(Action.CANCEL) == (e.Answered(),)
    assert bench.bench.prompt == BoxPrompt()


def test_SHIP_1_the_label_of_another_order_is_not_this_order() -> None:
    bench = ready()
    bench.orders[ORDER_2] = fact(packing(need(CABLE), order_id=ORDER_2))
    bench.labels[UPS] = ORDER_2
    bench.press(Action.OWN_LABEL)
    bench.scan(UPS)
    assert (bench.refused.refusal, bench.refused.order_id) == (Refusal.NOT_THIS_ORDER, ORDER_2)


def test_SHIP_1_this_orders_own_label_scanned_again_is_taken() -> None:
    bench = ready()
    bench.labels[UPS] = ORDER_1
    bench.press(Action.OWN_LABEL)
    assert bench.scan(UPS) == (e.OwnLabelTaken("UPS", UPS),)


# ---- Prime


def test_SHIP_4_on_prime_a_lead_states_service_and_day_and_the_reason_is_kept() -> None:
    bench = prime()
    assert bench.press(Action.OWN_LABEL) == (e.Asked(ApprovalPrompt(0, ApprovalFor.OWN_LABEL)),)
    bench.scan("BDG-LEAD-0003")
    assert bench.pin(LEAD) == (e.Asked(OwnLabelPrompt(LEAD)),)
    said = claim(lead=LEAD)
    assert bench.scan(UPS) == (e.Asked(OwnServicePrompt(said)),)
    said = replace(said, service="UPS Next Day Air")
    assert bench.press(Action.PICK_5) == (e.Asked(OwnDayPrompt(said, TUESDAY)),)
    said = replace(said, day=FRIDAY)
    assert bench.press(Action.PICK_4) == (e.Asked(OwnReasonPrompt(said)),)
    taken = e.OwnLabelTaken("UPS", UPS, 1, True, "UPS Next Day Air", FRIDAY, OwnReason.NOT_SOLD, LEAD)
    assert bench.press(Action.PICK_1) == (taken,)
    assert (bench.bench.stage, bench.bench.own_label, bench.bench.prompt) == (Stage.SHIPPING, taken, None)
    bench.happen(e.OrderDone())
    assert bench.bench.left == (Labelled(1, UPS, "UPS", "UPS Next Day Air"),)


def test_SHIP_4_a_lead_who_packs_is_not_asked_for_his_badge_again() -> None:
    of = replace(packing(need(CREAM), programs=("PRIME",)), deliver_by=FRIDAY)
    bench = Desk(fact(of)).sign_in(LEAD).open()
    bench.scan(CREAM_UPC)
    assert bench.press(Action.OWN_LABEL) == (e.Asked(OwnLabelPrompt(LEAD)),)


def test_SHIP_4_a_packers_badge_lets_no_label_on_a_prime_parcel() -> None:
    bench = prime()
    bench.press(Action.OWN_LABEL)
    bench.scan("BDG-PACKER-0002")
    assert bench.refused.refusal == Refusal.NOT_ALLOWED
    bench.press(Action.ACK)
    bench.scan("BDG-LEAD-0003")
    bench.pin(LEAD, is_right=False)
    assert bench.refused.refusal == Refusal.NOT_ALLOWED
    bench.press(Action.ACK)
    bench.press(Action.CANCEL)
    assert bench.bench.prompt == BoxPrompt()


@pytest.mark.parametrize(
    ("page", "action"), [(1, Action.PICK_1), (0, Action.PICK_5), (1, Action.PICK_5), (0, Action.PICK_6)]
)
def test_SHIP_4_a_day_outside_the_window_and_no_day_cannot_be_picked(page: int, action: Action) -> None:
    """Tuesday to Friday are the window and the first page; the fifth is no day at all, the sixth nothing."""
    bench = by_lead(prime())
    bench.scan(UPS)
    bench.press(Action.PICK_1, *[Action.NEXT_PAGE] * page)
    assert bench.press(action) == not_now(action)
    assert isinstance(bench.bench.prompt, OwnDayPrompt)


@pytest.mark.parametrize(
    ("first", "last", "listed", "free"),
    [
        (None, TUESDAY, date(2026, 11, 23), (0, 1)),
        (TUESDAY, None, TUESDAY, ()),
        (FRIDAY, FRIDAY, FRIDAY, (0,)),
        (date(2026, 11, 20), TUESDAY, date(2026, 11, 23), (0, 1)),
        (None, date(2026, 11, 22), date(2026, 11, 23), ()),
    ],
)
def test_SHIP_4_the_days_begin_today_or_with_the_window_and_comply_within_it(
    first: date | None, last: date | None, listed: date, free: tuple[int, ...]
) -> None:
    found = []
    for place, action in enumerate((Action.PICK_1, Action.PICK_2, Action.PICK_3, Action.PICK_5)):
        bench = by_lead(prime(deliver_from=first, deliver_by=last))
        bench.scan(UPS)
        bench.press(Action.PICK_1)
        assert bench.bench.prompt.first == listed
        bench.press(action)
        if isinstance(bench.bench.prompt, OwnReasonPrompt):
            found.append(place)
    assert tuple(found) == free


def test_SHIP_4_the_days_go_on_over_four_pages() -> None:
    bench = by_lead(prime(deliver_by=date(2026, 12, 10)))
    bench.scan(UPS)
    bench.press(Action.PICK_1)
    said = claim(lead=LEAD, service="UPS Ground")
    assert bench.press(Action.NEXT_PAGE) == (e.Asked(OwnDayPrompt(said, TUESDAY, 1)),)
    bench.press(Action.NEXT_PAGE, Action.NEXT_PAGE, Action.NEXT_PAGE)
    assert bench.bench.prompt == OwnDayPrompt(said, TUESDAY, 0)
    bench.press(Action.NEXT_PAGE)
    bench.press(Action.PICK_3)
    assert bench.bench.prompt == OwnReasonPrompt(replace(said, day=MONDAY))


def test_SHIP_4_where_the_bench_knows_no_date_the_days_begin_with_utcs() -> None:
    bench = business()
    del bench.extra["today"]
    bench.at = datetime(2026, 11, 25, 23, 59, tzinfo=UTC)
    bench.press(Action.OWN_LABEL)
    bench.scan(UPS)
    bench.press(Action.PICK_1)
    assert bench.bench.prompt.first == date(2026, 11, 25)


def test_SHIP_4_going_back_leads_through_each_question_to_the_box() -> None:
    bench = by_lead(prime())
    bench.scan(UPS)
    bench.press(Action.PICK_1, Action.PICK_1)
    said = claim(lead=LEAD, service="UPS Ground")
    assert bench.bench.prompt == OwnReasonPrompt(replace(said, day=TUESDAY))
    bench.press(Action.CANCEL)
    assert bench.bench.prompt == OwnDayPrompt(said, TUESDAY)
    bench.press(Action.CANCEL)
    assert bench.bench.prompt == OwnServicePrompt(said)
    bench.press(Action.CANCEL)
    assert bench.bench.prompt == OwnLabelPrompt(LEAD)
    bench.press(Action.CANCEL)
    assert bench.bench.prompt == BoxPrompt()
    assert bench.bench.own_label is None


@pytest.mark.parametrize("reason", list(OwnReason))
def test_SHIP_4_each_reason_can_be_picked_and_nothing_else(reason: OwnReason) -> None:
    bench = by_lead(prime())
    bench.scan(UPS)
    bench.press(Action.PICK_1, Action.PICK_1)
    assert bench.press(Action.PICK_6) == not_now(Action.PICK_6)
    bench.press(Action.ACK)
    assert bench.press(Action.YES) == not_now(Action.YES)
    bench.press(Action.ACK)
    picks = (Action.PICK_1, Action.PICK_2, Action.PICK_3, Action.PICK_4, Action.PICK_5)
    bench.press(picks[list(OwnReason).index(reason)])
    assert (bench.bench.own_label.reason, bench.bench.own_label.by) == (reason, LEAD)


def test_SHIP_4_fedex_home_goes_to_the_homes_of_prime() -> None:
    bench = by_lead(prime())
    bench.scan(FEDEX)
    bench.press(Action.PICK_2)
    assert bench.bench.prompt.claim.service == "FedEx Home Delivery"


def test_SHIP_4_controls_that_mean_nothing_to_its_questions_change_nothing() -> None:
    bench = by_lead(prime())
    bench.scan(UPS)
    assert bench.press(Action.YES) == not_now(Action.YES)
    bench.press(Action.ACK)
    bench.press(Action.PICK_1)
    assert bench.press(Action.YES) == not_now(Action.YES)
    bench.press(Action.ACK)
    bench.scan(CREAM_UPC)
    assert bench.refused.refusal == Refusal.NOT_NOW
    bench.press(Action.ACK)
    assert isinstance(bench.bench.prompt, OwnDayPrompt)


# ---- Business


def test_SHIP_6_to_a_business_address_service_and_day_are_asked_and_a_weekday_needs_no_reason() -> None:
    bench = business()
    bench.press(Action.OWN_LABEL)
    assert bench.bench.prompt == OwnLabelPrompt()
    assert bench.scan(UPS) == (e.Asked(OwnServicePrompt(claim())),)
    said = claim(service="UPS Ground")
    assert bench.press(Action.PICK_1) == (e.Asked(OwnDayPrompt(said, date(2026, 11, 23))),)
    taken = e.OwnLabelTaken("UPS", UPS, service="UPS Ground", day=WEDNESDAY)
    assert bench.press(Action.PICK_3) == (taken,)


@pytest.mark.parametrize(("pick", "day"), [(Action.PICK_2, SATURDAY), (Action.PICK_3, SUNDAY)])
def test_SHIP_6_a_weekend_day_takes_a_reason_of_who_packs(pick: Action, day: date) -> None:
    bench = business()
    bench.press(Action.OWN_LABEL)
    bench.scan(UPS)
    bench.press(Action.PICK_1, Action.NEXT_PAGE)
    said = claim(service="UPS Ground", day=day)
    assert bench.press(pick) == (e.Asked(OwnReasonPrompt(said)),)
    bench.press(Action.PICK_3)
    own = bench.bench.own_label
    assert (own.day, own.reason, own.by) == (day, OwnReason.BUYER_ASKED, PACKER)


def test_SHIP_6_where_the_weekend_is_friday_and_saturday_friday_takes_a_reason() -> None:
    bench = business(weekend=(4, 5))
    bench.press(Action.OWN_LABEL)
    bench.scan(UPS)
    bench.press(Action.PICK_1, Action.NEXT_PAGE, Action.PICK_1)
    assert bench.bench.prompt == OwnReasonPrompt(claim(service="UPS Ground", day=FRIDAY))


def test_SHIP_6_an_unknown_day_may_be_said_of_a_business_parcel() -> None:
    bench = business()
    bench.press(Action.OWN_LABEL)
    bench.scan(UPS)
    bench.press(Action.PICK_1)
    assert bench.press(Action.PICK_5) == (e.OwnLabelTaken("UPS", UPS, service="UPS Ground"),)


def test_SHIP_6_fedex_home_delivery_is_picked_by_nobody_for_a_business_address() -> None:
    bench = business()
    bench.press(Action.OWN_LABEL)
    bench.scan(FEDEX)
    assert bench.press(Action.PICK_2) == not_now(Action.PICK_2)
    bench.press(Action.ACK)
    assert bench.press(Action.PICK_1) == (
        e.Asked(OwnDayPrompt(bench.bench.prompt.claim, date(2026, 11, 23))),
    )


@pytest.mark.parametrize("typed", ["FedEx Home Delivery", "home", " HOME  delivery "])
def test_SHIP_6_nor_is_it_typed(typed: str) -> None:
    bench = business()
    bench.press(Action.OWN_LABEL)
    bench.scan(FEDEX)
    service = " ".join(typed.split())
    assert bench.type(typed) == (e.Refused(Refusal.FEDEX_HOME, Shown(text=service)),)
    bench.press(Action.ACK)
    assert isinstance(bench.bench.prompt, OwnServicePrompt)


def test_SHIP_6_another_service_is_typed() -> None:
    bench = business()
    bench.press(Action.OWN_LABEL)
    bench.scan(UPS)
    assert bench.type("  ") == ()
    asked = OwnDayPrompt(claim(service="UPS SurePost"), date(2026, 11, 23))
    assert bench.type(" UPS  SurePost ") == (e.Asked(asked),)


def test_SHIP_6_each_carriers_services_can_be_picked_and_no_more() -> None:
    for number, listed in (
        ("9400111202555842332669", SERVICES["USPS"]),
        ("C11031500001879", ANY_SERVICES),
        ("3318810025", SERVICES["DHL"]),
    ):
        bench = business()
        bench.press(Action.OWN_LABEL)
        bench.type(number)
        picks = (Action.PICK_1, Action.PICK_2, Action.PICK_3, Action.PICK_4)
        beyond = picks[len(listed)]
        assert bench.press(beyond) == not_now(beyond)
        bench.press(Action.ACK)
        bench.press(picks[len(listed) - 1])
        assert bench.bench.prompt.claim.service == listed[-1]


@pytest.mark.parametrize(
    "programs_and_type",
    [
        ((), AddressType.COMMERCIAL),
        (("AMAZON_BUSINESS",), AddressType.RESIDENTIAL),
        ((), AddressType.UNKNOWN),
    ],
)
def test_SHIP_1_any_other_order_takes_an_own_label_as_it_is(
    programs_and_type: tuple[tuple[str, ...], AddressType],
) -> None:
    programs, address_type = programs_and_type
    bench = at_box(replace(packing(need(CREAM), programs=programs), address_type=address_type))
    bench.press(Action.OWN_LABEL)
    assert bench.scan(UPS) == (e.OwnLabelTaken("UPS", UPS),)


def test_SHIP_4_what_was_stated_is_stored_and_read_again() -> None:
    taken = e.OwnLabelTaken("UPS", UPS, 2, False, "UPS Ground", FRIDAY, OwnReason.OTHER, LEAD)
    asked = e.Asked(OwnDayPrompt(claim(service="UPS Ground"), FRIDAY, 1))
    decoder = json_decoder(e.Happened)
    for event in (taken, asked):
        happened = e.Happened(1, START, "u1", ORDER_1, event)
        assert decoder.decode(msgspec.json.encode(happened)) == happened


# ---- the box of a final policy


def test_SHIP_2_a_final_policys_box_is_the_only_one() -> None:
    bench = at_box(replace(packing(need(CREAM)), box="BOX-L", is_box_final=True))
    other = e.Refused(Refusal.OTHER_BOX, Shown(name="Small box"), Shown(name="Large box"))
    assert bench.scan("BOXPBS01") == (other,)
    bench.press(Action.ACK)
    assert bench.press(Action.PICK_1) == (other,)
    bench.press(Action.ACK)
    assert bench.scan("BOXPBL01") == (e.BoxChosen("BOX-L", "Large box"),)


def test_SHIP_2_another_box_than_a_policys_that_is_not_final_is_taken() -> None:
    bench = at_box(replace(packing(need(CREAM)), box="BOX-L"))
    assert bench.scan("BOXPBS01") == (e.BoxChosen("BOX-S", "Small box"),)


def test_SHIP_2_a_final_policys_box_is_meant_for_the_whole_order() -> None:
    of = replace(packing(need(CREAM, 2)), box="BOX-L", is_box_final=True)
    bench = Desk(fact(of)).sign_in().open()
    bench.scan(CREAM_UPC)
    bench.press(Action.NEXT_BOX)
    bench.scan(CREAM_UPC)
    assert bench.scan("BOXPBS01") == (e.BoxChosen("BOX-S", "Small box", 1),)


def test_SHIP_2_a_final_box_that_is_not_among_the_known_ones_goes_by_its_code() -> None:
    bench = at_box(replace(packing(need(CREAM)), box="BOX-Q", is_box_final=True))
    bench.scan("BOXPBS01")
    assert bench.refused.expected == Shown(name="BOX-Q")

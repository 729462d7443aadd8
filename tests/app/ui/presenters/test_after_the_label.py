"""What the screen offers and says once the label is out: REPRINT and VOID (SHIP-9)."""

import pytest
from msgspec.structs import replace

from app.domain.control import Action, encode
from app.domain.hazmat import Battery, Hazmat
from app.domain.packing import events as e
from app.domain.packing.plan import Labelled
from app.domain.packing.reasons import ParcelAt
from app.services.snapshot import Snapshot
from app.ui.presenters import view as v
from app.ui.presenters.screen import present
from app.ui.presenters.view import Screen
from app.ui.words import WORDS
from tests.app.ui import samples as s

STATES = s.all_states()


def shown(state: Snapshot) -> Screen:
    return present(state, s.NOW)


def drawn(screen: Screen) -> list[Action]:
    """The controls whose codes are on the screen."""
    return [button.action for button in screen.buttons if not button.is_quiet]


def words(text: object) -> str:
    return WORDS[text.key] if isinstance(text, v.Say) else str(text)


def test_SHIP_9_done_offers_reprint_and_void() -> None:
    offered = drawn(shown(STATES["done"]))
    assert offered == [Action.REPRINT, Action.VOID, Action.CALL_LEAD, Action.LOCK]


def test_SHIP_9_a_label_from_elsewhere_offers_neither() -> None:
    own = replace(s.done(), label=None, own_label=e.OwnLabelTaken("UPS", "1Z999AA10123456784"))
    assert drawn(shown(s.snapshot(own))) == [Action.CALL_LEAD, Action.LOCK]


@pytest.mark.parametrize(
    ("carrier", "service", "said"),
    [
        ("USPS", "USPS Ground Advantage", "USPS Ground Advantage"),
        ("UPS", "Ground", "UPS Ground"),
        ("FedEx", "FEDEX Ground", "FEDEX Ground"),
    ],
)
def test_SHIP_9_done_names_the_carrier_once(carrier: str, service: str, said: str) -> None:
    bought = replace(s.done(), label=e.LabelBought("p-1", "1Z999AA10123456784", carrier, service))
    stage = shown(s.snapshot(bought)).stage
    assert isinstance(stage, v.Done)
    assert [step.detail for step in stage.steps if words(step.title) == words(v.Say("done.service"))] == [
        said
    ]


@pytest.mark.parametrize("state", [name for name in STATES if name.startswith("refusal")])
def test_SHIP_9_void_is_never_drawn_beside_understood(state: str) -> None:
    assert Action.VOID not in [button.action for button in shown(STATES[state]).buttons]


def test_SHIP_9_void_asks_for_confirm_and_says_what_follows() -> None:
    screen = shown(STATES["confirm_void"])
    assert isinstance(screen.stage, v.Ask)
    assert words(screen.stage.title) == "Take this label back?"
    assert drawn(screen) == [Action.CONFIRM, Action.CANCEL]


def test_SHIP_9_void_asks_where_the_parcel_is_with_a_code_for_each_place() -> None:
    screen = shown(STATES["void"])
    assert isinstance(screen.stage, v.Ask)
    choices = [(words(choice.title), choice.barcode) for choice in screen.stage.choices]
    assert choices == [
        ("Here at the bench", encode(Action.PICK_1)),
        ("On the pallet: I fetch it", encode(Action.PICK_2)),
        ("The carrier has it", encode(Action.PICK_3)),
    ]
    assert drawn(screen) == [Action.CANCEL]


def test_SHIP_9_while_amazon_is_asked_the_parcel_stays_here() -> None:
    stage = shown(STATES["voiding"]).stage
    assert isinstance(stage, v.Shipping)
    assert words(stage.words) == "Keep the parcel here until Amazon has answered."


def test_SHIP_9_a_reprint_says_that_nothing_is_bought() -> None:
    stage = shown(STATES["reprinting"]).stage
    assert isinstance(stage, v.Shipping)
    assert words(stage.words) == "Nothing is bought. It goes on the same parcel."


@pytest.mark.parametrize(
    ("state", "title"),
    [
        ("stopped_while_voiding", "AMAZON DOES NOT ANSWER"),
        ("stopped_while_voiding_unknown", "LABEL TAKEN BACK OR NOT?"),
    ],
)
def test_SHIP_9_a_void_without_an_answer_can_only_be_asked_again(state: str, title: str) -> None:
    screen = shown(STATES[state])
    assert isinstance(screen.stage, v.Stopped)
    assert words(screen.stage.title) == title
    assert words(screen.stage.do) == "Keep the parcel here. TRY AGAIN asks Amazon."
    assert drawn(screen) == [Action.RETRY, Action.CALL_LEAD]


def test_SHIP_9_a_refused_void_says_that_it_stays_paid_in_amazons_words() -> None:
    stage = shown(STATES["refusal_void_refused"]).stage
    assert isinstance(stage, v.Refusal)
    assert words(stage.means) == "The label stays paid and right for this parcel."
    assert stage.words == "The parcel was picked up already."
    assert (words(stage.scanned.title), stage.scanned.thing.name) == ("This label", s.LABEL.tracking)


@pytest.mark.parametrize(
    ("state", "happened"),
    [
        ("refusal_not_allowed_void", "The carrier has it: it is on its way."),
        ("refusal_not_allowed", "That needs a shift lead with the right PIN."),
    ],
)
def test_SHIP_9_what_is_not_allowed_has_its_own_words(state: str, happened: str) -> None:
    stage = shown(STATES[state]).stage
    assert isinstance(stage, v.Refusal)
    assert words(stage.happened) == happened
    assert (stage.expected is None) == (state != "refusal_not_allowed")


def test_SHIP_9_the_footer_says_that_the_voided_label_comes_off() -> None:
    voided = e.Happened(9, s.NOW, "u1", s.ORDER, e.LabelVoided("p1", ParcelAt.BENCH))
    idle = replace(s.snapshot().bench, last=voided)
    assert words(shown(s.snapshot(idle)).footer.text) == "Label voided: tear it off the box"


@pytest.mark.parametrize(
    ("hazmat", "said"),
    [
        (None, []),
        (Hazmat("UN3481", "9", battery=Battery.CONTAINED), ["mark.lithium_battery"]),
        (
            Hazmat("UN3480", "9", battery=Battery.ALONE),
            ["mark.lithium_battery", "mark.cargo_aircraft_only"],
        ),
        (Hazmat("UN1263", "3", is_limited_quantity=True), ["mark.limited_quantity"]),
        (Hazmat("UN1263", "3"), ["mark.hazard_class"]),
    ],
)
def test_SHIP_14_done_says_which_marks_belong_on_the_box(hazmat: Hazmat | None, said: list[str]) -> None:
    needs = tuple(replace(need, hazmat=hazmat) for need in s.PACK_LIST.needs)
    stage = shown(s.snapshot(replace(s.done(), pack_list=replace(s.PACK_LIST, needs=needs)))).stage
    assert isinstance(stage, v.Done)
    marks = [step.detail for step in stage.steps if step.title == v.say("done.mark")]
    number = hazmat.un_number if hazmat else ""
    assert marks == [v.say(key, number=number) for key in said]


def test_SHIP_14_of_several_packages_every_mark_is_named() -> None:
    lithium, paint = Hazmat("UN3481", "9", battery=Battery.CONTAINED), Hazmat("UN1263", "3")
    first, second, *others = s.PACK_LIST.needs
    needs = (replace(first, hazmat=lithium), replace(second, hazmat=paint), *others)
    units = tuple(replace(unit, package=1 + (unit.need > 0)) for unit in s.ALL_IN)
    left = (Labelled(1, "1Z1", "UPS", "Ground", "p1"), Labelled(2, "1Z2", "UPS", "Ground", "p2"))
    bench = replace(s.done(), pack_list=replace(s.PACK_LIST, needs=needs), units=units, left=left)
    stage = shown(s.snapshot(bench)).stage
    assert isinstance(stage, v.Done)
    assert [step.detail for step in stage.steps if step.title == v.say("done.mark")] == [
        v.say("mark.lithium_battery", number="UN3481, UN1263"),
        v.say("mark.hazard_class", number="UN3481, UN1263"),
    ]

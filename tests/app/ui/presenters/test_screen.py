"""Every state says something, in words that exist, and by more than colour."""

import pytest

from app.domain.control import Action
from app.domain.packing import events as e
from app.domain.packing.facts import WhyNot
from app.domain.packing.questions import CodePrompt
from app.domain.packing.reasons import NotCode, Refusal
from app.services.snapshot import Health, Snapshot
from app.services.snapshot import Light as Lamp
from app.ui.presenters import view as v
from app.ui.presenters.screen import present
from app.ui.presenters.view import Say, Screen, Shape, Tone
from app.ui.words import WORDS
from tests.app.ui import samples as s

STATES = s.all_states()
each_state = pytest.mark.parametrize("state", list(STATES.values()), ids=list(STATES))


def shown(state: Snapshot) -> Screen:
    return present(state, s.NOW)


def said(value: object) -> list[Say]:
    """Every message in a view, however deep."""
    found = [value] if isinstance(value, Say) else []
    if isinstance(value, tuple):
        parts: list[object] = list(value)
    else:
        parts = [getattr(value, name) for name in getattr(value, "__struct_fields__", ())]
    for part in parts:
        found += said(part)
    return found


@each_state
def test_every_message_has_its_words_and_fills_their_places(state: Snapshot) -> None:
    for words in said(shown(state)):
        values = dict(words.values)
        assert WORDS[words.key].format(**values)


@each_state
def test_PPL_5_nothing_is_said_by_colour_alone(state: Snapshot) -> None:
    view = shown(state)
    toned: list[tuple[Tone, Shape]] = [(light.tone, light.shape) for light in view.header.lights]
    toned += [(banner.tone, banner.shape) for banner in view.banners]
    toned += [(row.tone, row.shape) for row in view.side.rows] if view.side else []
    toned += [(view.footer.tone, view.footer.shape)]
    loud = [pair for pair in toned if pair[0] not in (Tone.PLAIN, Tone.QUIET)]
    assert all(shape is not Shape.NONE for _, shape in loud)


def test_PPL_5_the_lights_differ_in_shape_and_in_words() -> None:
    shapes, words = set(), set()
    for lamp in Lamp:
        light = shown(s.snapshot(health=Health(amazon=lamp))).header.lights[0]
        shapes.add(light.shape)
        words.add(light.state)
    assert len(shapes) == len(words) == len(Lamp)


def refusals(states: dict[str, Snapshot]) -> dict[str, v.Refusal]:
    stages = {name: shown(state).stage for name, state in states.items()}
    return {name: stage for name, stage in stages.items() if isinstance(stage, v.Refusal)}


def test_PACK_2_every_refusal_has_its_own_words() -> None:
    stages = refusals(STATES)
    assert len(stages) >= len(Refusal) - 2 + len(NotCode) + len(WhyNot)
    for name, stage in stages.items():
        own = [words.key for words in (stage.title, stage.happened, stage.means, stage.do)]
        assert all(WORDS[key] for key in own), name
    alike = ("refusal_blocked", "nothing_now_")
    happened = {name: stage.happened.key for name, stage in stages.items() if not name.startswith(alike)}
    assert len(set(happened.values())) == len(happened)


def test_PACK_3_a_refusal_offers_understood_and_counts_what_it_kept_out() -> None:
    view = shown(STATES["refusal_blocked"])
    assert isinstance(view.stage, v.Refusal)
    assert view.stage.understood is not None
    assert view.stage.understood.action is Action.ACK
    assert view.stage.blocked == v.say("refusal.blocked_many", count=3)
    assert view.buttons == ()


@each_state
def test_PACK_8_what_needs_confirming_never_stands_beside_understood(state: Snapshot) -> None:
    view = shown(state)
    if isinstance(view.stage, v.Refusal):
        drawn = {button.action for button in view.buttons}
        assert not drawn & {Action.SHORT, Action.DAMAGED, Action.CONFIRM, Action.UNSCAN}


def test_PACK_2_the_wrong_item_stands_beside_the_right_one_with_both_pictures() -> None:
    stage = refusals(STATES)["refusal_wrong_item"]
    assert stage.scanned.thing.picture == "MSE-02"
    assert stage.expected is not None
    assert stage.expected.thing.picture == "MSE-01"


def test_PACK_1_an_unknown_scan_says_what_it_looked_like() -> None:
    refused = e.Refused(Refusal.UNKNOWN, e.Shown("4006381333931"), looked_like=s.ScanShape.GTIN)
    stage = shown(s.refusing(refused)).stage
    assert isinstance(stage, v.Refusal)
    assert dict(stage.happened.values)["shape"] == v.say("shape.gtin")


def test_INV_6_an_order_of_another_warehouse_names_it_once() -> None:
    stage = refusals(STATES)["refusal_cant_ship_other_warehouse"]
    keys = tuple(words.key for words in (stage.happened, stage.means, stage.do))
    assert keys == tuple(f"why_not.other_warehouse.{part}" for part in ("happened", "means", "do"))
    values = dict(stage.happened.values)
    assert (values["order"], values["words"]) == (s.OTHER, "EAST")
    assert stage.words == ""


def test_a_locked_pin_says_until_when() -> None:
    refused = e.Refused(Refusal.NOT_ALLOWED, e.Shown(name="Lead One"), words=s.NOW.isoformat())
    stage = shown(s.refusing(refused)).stage
    assert isinstance(stage, v.Refusal)
    assert stage.happened == v.say("refusal.locked_until", time=v.Clock(s.NOW))


def test_TRN_1_the_code_is_asked_with_the_units_picture_and_its_place() -> None:
    stage = shown(STATES["code"]).stage
    assert isinstance(stage, v.Ask)
    assert stage.count == v.say("code.unit", at=2, of=3)
    assert stage.thing is not None
    assert stage.thing.picture == "SER-30"


def test_TRN_2_a_group_counts_its_codes_and_not_its_units() -> None:
    need = s.Need("i1", "TEA-GR", "Green tea", 6, units_per_code=3)
    units = tuple(s.Unit(number, 0) for number in range(1, 5))
    stage = shown(s.snapshot(s.with_needs(need, units=units, prompt=CodePrompt(4)))).stage
    assert isinstance(stage, v.Ask)
    assert stage.count == v.say("code.unit", at=2, of=2)


@pytest.mark.parametrize("name", [name for name in STATES if name.startswith("sign_in_pin")])
def test_a_pin_is_shown_as_dots_alone(name: str) -> None:
    stage = shown(STATES[name]).stage
    assert isinstance(stage, v.Ask)
    assert stage.line is not None
    assert stage.line.is_pin
    assert set(stage.line.text) == {"•"}


def test_PACK_6_a_recovered_bench_says_what_was() -> None:
    banners = shown(STATES["packing_recovered"]).banners
    words = v.say("banner.recovered", order=s.ORDER, packed=4, units=6)
    assert words in [banner.text for banner in banners]


def test_PPL_6_practice_is_marked_on_every_screen() -> None:
    for state in STATES.values():
        practice = s.replace(state, is_practice=True)
        assert shown(practice).banners[0].is_striped


def test_PACK_15_open_lines_are_picks_with_their_pictures() -> None:
    stage = shown(STATES["pick"]).stage
    assert isinstance(stage, v.Ask)
    assert [choice.action for choice in stage.choices] == [Action.PICK_1, Action.PICK_2]
    assert [choice.thing.sku for choice in stage.choices if choice.thing] == ["SER-30", "CDL-LAV"]


def test_a_confirmation_counts_its_seconds_down() -> None:
    stage = present(STATES["confirm_short"], s.NOW + s.timedelta(seconds=3)).stage
    assert isinstance(stage, v.Ask)
    assert stage.count == v.say("confirm.seconds", seconds=5)

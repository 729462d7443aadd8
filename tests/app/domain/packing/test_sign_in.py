"""Signing in, switching, locking (PPL-1)."""

from datetime import UTC, datetime

from app.domain.control import Action
from app.domain.packing import events as e
from app.domain.packing.bench import Bench, Stage
from app.domain.packing.events import Shown
from app.domain.packing.questions import PinPrompt
from app.domain.packing.reasons import Refusal
from app.domain.people import Person, Role
from app.domain.scan import Shape
from tests.app.domain.packing.desk import CREAM, CREAM_UPC, PACKER, SECOND, Desk, desk, need

UNTIL = datetime(2026, 11, 23, 9, 15, tzinfo=UTC)


def test_a_badge_asks_for_the_pin_and_the_pin_signs_in() -> None:
    bench = Desk()
    assert bench.bench.stage == Stage.SIGNED_OUT
    assert bench.scan("BDG-PACKER-0001") == (e.Asked(PinPrompt(PACKER)),)
    assert bench.bench.stage == Stage.PROMPT
    assert bench.pin(PACKER) == (e.SignedIn(PACKER),)
    assert (bench.bench.person, bench.bench.prompt, bench.bench.stage) == (PACKER, None, Stage.IDLE)


def test_a_wrong_pin_keeps_asking() -> None:
    bench = Desk()
    bench.scan("BDG-PACKER-0001")
    assert bench.pin(PACKER, is_right=False) == (e.Refused(Refusal.NOT_ALLOWED, Shown(name="Packer One")),)
    assert bench.pin(PACKER) == ()
    bench.press(Action.ACK)
    assert bench.bench.prompt == PinPrompt(PACKER)


def test_a_locked_out_user_hears_until_when_even_with_the_right_pin() -> None:
    bench = Desk()
    bench.scan("BDG-PACKER-0001")
    bench.pin(PACKER, until=UNTIL)
    assert bench.refused == e.Refused(
        Refusal.NOT_ALLOWED, Shown(name="Packer One"), words="2026-11-23T09:15:00+00:00"
    )
    assert bench.bench.person is None


def test_the_pin_of_somebody_else_signs_nobody_in() -> None:
    bench = Desk()
    assert bench.pin(PACKER) == ()
    bench.scan("BDG-PACKER-0001")
    assert bench.pin(SECOND) == ()


def test_another_badge_takes_the_question_over() -> None:
    bench = Desk()
    bench.scan("BDG-PACKER-0001")
    assert bench.scan("BDG-PACKER-0002") == (e.Asked(PinPrompt(SECOND)),)


def test_a_product_instead_of_a_pin_is_refused() -> None:
    bench = Desk()
    bench.scan("BDG-PACKER-0001")
    bench.scan(CREAM_UPC)
    assert bench.refused.refusal == Refusal.LOCKED
    signed_in = desk(need(CREAM))
    signed_in.scan("BDG-PACKER-0002")
    signed_in.scan(CREAM_UPC)
    assert signed_in.refused.refusal == Refusal.NOT_NOW
    signed_in.press(Action.ACK)
    assert signed_in.press(Action.CANCEL) == (e.Answered(),)


def test_going_back_from_the_pin_leaves_the_bench_signed_out() -> None:
    bench = Desk()
    bench.scan("BDG-PACKER-0001")
    assert bench.press(Action.CANCEL) == (e.Answered(),)
    assert bench.bench.stage == Stage.SIGNED_OUT
    assert bench.press(Action.CANCEL) == (e.Refused(Refusal.LOCKED, Shown("CANCEL"), action=Action.CANCEL),)


def test_an_unknown_badge_is_refused_at_a_signed_out_bench() -> None:
    bench = Desk()
    bench.scan("BDG-STRANGER")
    assert bench.refused == e.Refused(Refusal.UNKNOWN, Shown("BDG-…"), looked_like=Shape.BADGE)


def test_a_signed_out_bench_cannot_be_locked_again() -> None:
    bench = Desk()
    assert bench.press(Action.LOCK) == (e.Refused(Refusal.LOCKED, Shown("LOCK"), action=Action.LOCK),)


def test_a_refusal_outlives_the_lock() -> None:
    bench = desk(need(CREAM))
    bench.scan("NOBODY KNOWS")
    assert bench.press(Action.LOCK) == (e.Locked(),)
    assert bench.bench.stage == Stage.REFUSAL
    bench.press(Action.ACK)
    assert bench.bench.stage == Stage.SIGNED_OUT


def test_leads_and_managers_are_leads_and_packers_are_not() -> None:
    assert Person("x", "X", (Role.LEAD,)).is_lead
    assert Person("x", "X", (Role.MANAGER,)).is_lead
    assert not Person("x", "X", (Role.PACKER, Role.LISTINGS, Role.IT)).is_lead


def test_an_untouched_bench_is_signed_out_and_not_full() -> None:
    assert Bench().stage == Stage.SIGNED_OUT
    assert not Bench().is_fully_packed

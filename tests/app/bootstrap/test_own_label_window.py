"""A label from elsewhere on Prime and Business orders, through the window (SHIP-4, SHIP-6)."""

from datetime import date
from pathlib import Path

from app.domain.control import PICKS, Action
from app.domain.packing.bench import Stage
from app.domain.packing.own_label import NO_DAY, days
from app.domain.packing.questions import OwnDayPrompt
from hardware.virtual.zpl_printer import VirtualZplPrinter
from tests.app.bootstrap.at_the_bench import LEAD, Packer, at_the_window
from tests.app.bootstrap.at_the_bench import beside as beside
from tests.app.bootstrap.test_packages_window import made
from tests.app.simulator.server import RunningSimulator

Beside = tuple[RunningSimulator, VirtualZplPrinter]
UPS, FEDEX = "1Z999AA10123456784", "986578788855"


async def to_the_box(packer: Packer, order_id: str) -> None:
    await packer.open(order_id)
    await packer.pack("MSE-01")
    await packer.asked("box")
    await packer.press(Action.OWN_LABEL)


def listed(packer: Packer) -> tuple[date, ...]:
    prompt = packer.bench.packing.bench.prompt
    assert isinstance(prompt, OwnDayPrompt)
    return days(prompt)


def touchable_days(packer: Packer) -> list[date]:
    picks = {PICKS[action] for action in packer.touchable() if action in PICKS}
    return [day for place, day in enumerate(listed(packer)) if place in picks]


async def last_promised(packer: Packer) -> date:
    """The window's last day, on the page that shows it."""
    packing = packer.bench.packing.bench.pack_list
    assert packing is not None
    assert packing.deliver_by is not None
    while packing.deliver_by not in listed(packer):
        await packer.press(Action.NEXT_PAGE)
    return packing.deliver_by


async def pick(packer: Packer, place: int) -> None:
    await packer.press(next(action for action, number in PICKS.items() if number == place))


def test_SHIP_4_a_lead_states_service_day_and_reason_and_amazon_hears_the_service(
    tmp_path: Path, beside: Beside
) -> None:
    amazon, printer = beside
    order_id = made(amazon, ("MSE-01", 1), kind="prime")
    stated: list[str] = []

    async def work(packer: Packer) -> None:
        await to_the_box(packer, order_id)
        assert "a label that Amazon did not sell" in packer.words()
        await packer.sign(*LEAD)
        assert "Lead One lets it go." in packer.words()
        await packer.scan(UPS)
        assert "UPS: by which service?" in packer.words()
        await pick(packer, 4)
        last = await last_promised(packer)
        assert touchable_days(packer) == [day for day in listed(packer) if day <= last]
        assert "Prime: without a day it keeps no promise." in packer.words()
        await pick(packer, listed(packer).index(last))
        await pick(packer, 0)
        await packer.at(Stage.DONE)
        await packer.confirmed(order_id, 1)
        log = packer.bench.core.database.audited()
        (allowed,) = [row for row in log if row.what == "own_label_allowed"]
        stated.extend((allowed.who, allowed.why, allowed.detail, f"UPS, UPS Next Day Air, {last}"))

    at_the_window(tmp_path, amazon, printer, work)
    assert stated[:2] == ["0003", "not_sold"]
    assert stated[2] == stated[3]
    (package,) = amazon.ledger()["confirmations"]
    assert (package["tracking"], package["shipping_method"]) == (UPS, "UPS Next Day Air")
    assert amazon.ledger()["purchases"] == []


def test_SHIP_4_without_a_lead_the_parcel_waits_for_amazons_own_label(tmp_path: Path, beside: Beside) -> None:
    amazon, printer = beside
    order_id = made(amazon, ("MSE-01", 1), kind="prime")

    async def work(packer: Packer) -> None:
        await to_the_box(packer, order_id)
        await packer.scan(UPS)
        await packer.at(Stage.REFUSAL)
        await packer.press(Action.ACK, Action.CANCEL)
        await packer.leave(205)
        await packer.at(Stage.DONE)

    at_the_window(tmp_path, amazon, printer, work)
    (bought,) = amazon.ledger()["purchases"]
    assert bought["tracking"].encode() in printer.jobs[0]
    assert amazon.ledger()["confirmations"] == []


def test_SHIP_6_to_a_business_address_a_weekend_takes_a_reason_and_home_delivery_is_struck_out(
    tmp_path: Path, beside: Beside
) -> None:
    amazon, printer = beside
    order_id = made(amazon, ("MSE-01", 1), kind="business_commercial")

    async def work(packer: Packer) -> None:
        await to_the_box(packer, order_id)
        await packer.scan(FEDEX)
        assert "FedEx Home Delivery does not go to business addresses." in packer.words()
        assert Action.PICK_2 not in packer.touchable()
        await pick(packer, 0)
        while not any(day.weekday() == 5 for day in listed(packer)):
            await packer.press(Action.NEXT_PAGE)
        assert "A weekend, when the business is closed." in packer.words()
        await pick(packer, next(n for n, day in enumerate(listed(packer)) if day.weekday() == 5))
        assert "The business is closed then: FedEx Ground" in packer.words()
        await pick(packer, 1)
        await packer.at(Stage.DONE)
        await packer.confirmed(order_id, 1)
        log = packer.bench.core.database.audited()
        (allowed,) = [row for row in log if row.what == "own_label_allowed"]
        assert (allowed.who, allowed.why) == ("0001", "receives_then")

    at_the_window(tmp_path, amazon, printer, work)
    (package,) = amazon.ledger()["confirmations"]
    assert (package["tracking"], package["shipping_method"]) == (FEDEX, "FedEx Ground")


def test_SHIP_6_a_business_parcel_whose_day_nobody_knows_goes_without_a_reason(
    tmp_path: Path, beside: Beside
) -> None:
    amazon, printer = beside
    order_id = made(amazon, ("MSE-01", 1), kind="business_commercial")

    async def work(packer: Packer) -> None:
        await to_the_box(packer, order_id)
        await packer.scan(UPS)
        await pick(packer, 0)
        await pick(packer, NO_DAY)
        await packer.at(Stage.DONE)
        await packer.confirmed(order_id, 1)
        log = packer.bench.core.database.audited()
        assert [row.what for row in log if row.what == "own_label_allowed"] == []

    at_the_window(tmp_path, amazon, printer, work)

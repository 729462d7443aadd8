"""CHANGE RATE through the window: what Amazon sold in the end is what was touched (SHIP-6, SHIP-7)."""

from pathlib import Path

from app.domain.control import PICKS, Action
from app.domain.packing.bench import Stage
from app.domain.packing.questions import RatePrompt
from hardware.virtual.zpl_printer import VirtualZplPrinter
from tests.app.bootstrap.at_the_bench import Packer, at_the_window
from tests.app.bootstrap.at_the_bench import beside as beside
from tests.app.bootstrap.test_packages_window import made
from tests.app.simulator.server import RunningSimulator

Beside = tuple[RunningSimulator, VirtualZplPrinter]


def offers(packer: Packer) -> RatePrompt:
    prompt = packer.bench.packing.bench.prompt
    assert isinstance(prompt, RatePrompt)
    return prompt


async def to_the_rates(packer: Packer, order_id: str) -> None:
    await packer.open(order_id)
    await packer.pack("MSE-01")
    await packer.asked("box")
    await packer.press(Action.CHANGE_RATE)
    await packer.leave(205)
    await packer.asked("rates")


def test_SHIP_7_another_rate_is_bought_than_the_apps_own(tmp_path: Path, beside: Beside) -> None:
    amazon, printer = beside
    order_id = made(amazon, ("MSE-01", 1))
    taken = []

    async def work(packer: Packer) -> None:
        await to_the_rates(packer, order_id)
        assert "Which rate?" in packer.words()
        assert amazon.ledger()["purchases"] == []
        prompt = offers(packer)
        place, other = next(
            (place, each)
            for place, each in enumerate(prompt.offers[:5])
            if each.hand == 0 and each.rate.rate_id != prompt.chosen
        )
        taken.append(other.rate.service_id)
        await packer.press(next(action for action, number in PICKS.items() if number == place))
        await packer.at(Stage.DONE)

    at_the_window(tmp_path, amazon, printer, work)
    assert [each["service_id"] for each in amazon.ledger()["purchases"]] == taken
    assert len(printer.jobs) == 1


def test_SHIP_6_home_delivery_is_struck_out_and_nobody_can_take_it(tmp_path: Path, beside: Beside) -> None:
    amazon, printer = beside
    order_id = made(amazon, ("MSE-01", 1), kind="business_commercial")

    async def work(packer: Packer) -> None:
        await to_the_rates(packer, order_id)
        listed = offers(packer).offers
        place = next(n for n, each in enumerate(listed) if "Home" in each.rate.service)
        assert (listed[place].verdict, listed[place].hand) == ("struck", 3)
        page, pick = divmod(place, 5)
        for _ in range(page):
            await packer.press(Action.NEXT_PAGE)
        assert "FedEx Home Delivery does not go to business addresses." in packer.words()
        action = next(action for action, number in PICKS.items() if number == pick)
        assert action not in packer.touchable()
        await packer.press(action)
        await packer.at(Stage.REFUSAL)
        assert amazon.ledger()["purchases"] == []
        await packer.press(Action.ACK, Action.CANCEL)
        await packer.at(Stage.DONE)

    at_the_window(tmp_path, amazon, printer, work)
    (bought,) = amazon.ledger()["purchases"]
    assert "HOME" not in bought["service_id"]

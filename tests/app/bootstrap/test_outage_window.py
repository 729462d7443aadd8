"""An outage through the window: a lead sends by an own carrier, Prime is refused aloud (PACK-12)."""

from pathlib import Path

from app.domain.control import Action
from app.domain.packing.bench import Stage
from hardware.virtual.zpl_printer import VirtualZplPrinter
from tests.app.bootstrap.at_the_bench import LEAD, Packer, at_the_window
from tests.app.bootstrap.at_the_bench import beside as beside
from tests.app.bootstrap.test_packages_window import made
from tests.app.simulator.server import RunningSimulator

Beside = tuple[RunningSimulator, VirtualZplPrinter]
TRACKING = "1Z999AA10123456784"


async def until_amazon_is_away(packer: Packer, amazon: RunningSimulator, order_id: str) -> None:
    await packer.open(order_id)
    await packer.pack("MSE-01")
    await packer.asked("box")
    amazon.ask("POST", "/_sim/outage", {"seconds": 3600})
    await packer.leave(205)
    await packer.at(Stage.STOPPED)
    assert "AMAZON DOES NOT ANSWER" in packer.words()


def test_PACK_12_a_lead_sends_it_and_amazon_hears_when_it_is_back(tmp_path: Path, beside: Beside) -> None:
    amazon, printer = beside
    order_id = made(amazon, ("MSE-01", 1))

    async def work(packer: Packer) -> None:
        await until_amazon_is_away(packer, amazon, order_id)
        await packer.press(Action.OVERRIDE)
        assert "Amazon does not answer." in packer.words()
        await packer.sign(*LEAD)
        await packer.at(Stage.STOPPED)
        assert "use OWN LABEL" in packer.words()
        await packer.press(Action.OWN_LABEL)
        await packer.scan(TRACKING)
        await packer.at(Stage.DONE)
        assert amazon.at_amazon(order_id)["packages"] == []
        amazon.advance(3601)
        await packer.confirmed(order_id, 1)

    at_the_window(tmp_path, amazon, printer, work, own_carrier_after_minutes=0)
    (package,) = amazon.at_amazon(order_id)["packages"]
    assert package["tracking"] == TRACKING
    (told,) = amazon.ledger()["confirmations"]
    assert told["ship_date"] < told["at"]
    assert amazon.ledger()["purchases"] == []


def test_PACK_12_prime_is_refused_aloud_with_the_reason(tmp_path: Path, beside: Beside) -> None:
    amazon, printer = beside
    order_id = made(amazon, ("MSE-01", 1), kind="prime")

    async def work(packer: Packer) -> None:
        await until_amazon_is_away(packer, amazon, order_id)
        await packer.press(Action.OVERRIDE)
        assert packer.bench.packing.bench.stage is Stage.REFUSAL
        assert "PRIME WAITS FOR AMAZON" in packer.words()
        assert "Prime orders go out with Amazon's own label" in packer.words()

    at_the_window(tmp_path, amazon, printer, work, own_carrier_after_minutes=0)
    assert amazon.ledger()["purchases"] == []

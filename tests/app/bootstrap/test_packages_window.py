"""Several boxes for one order through the window: what Amazon's ledger and the printer have in the end."""

from pathlib import Path
from typing import Any

from app.domain.control import Action
from app.domain.order import OrderStatus
from app.domain.packing.bench import Stage
from hardware.virtual.zpl_printer import VirtualZplPrinter
from tests.app.bootstrap.at_the_bench import LEAD, Packer, at_the_window
from tests.app.bootstrap.at_the_bench import beside as beside
from tests.app.simulator.server import RunningSimulator
from tests.app.ui.office.gallery import until

Beside = tuple[RunningSimulator, VirtualZplPrinter]


def made(amazon: RunningSimulator, *lines: tuple[str, int], **more: Any) -> str:
    return amazon.add(**{"kind": "single", "lines": [list(line) for line in lines]} | more)


def items_of(amazon: RunningSimulator, order_id: str) -> dict[str, str]:
    """Item ids by SKU."""
    items = amazon.at_amazon(order_id)["items"]
    return {each["sku"]: item for item, each in items.items()}


def test_PACK_9_two_boxes_get_two_labels_with_the_right_items_each(tmp_path: Path, beside: Beside) -> None:
    amazon, printer = beside
    order_id = made(amazon, ("MSE-01", 3), ("NBK-A5", 1))

    async def work(packer: Packer) -> None:
        await packer.open(order_id)
        await packer.pack("MSE-01", "MSE-01")
        await packer.press(Action.NEXT_BOX)
        assert "goes into box 2" in packer.words()
        await packer.pack("MSE-01", "NBK-A5")
        assert "Box 1 of 2: scan the box" in packer.words()
        assert "2 × Wireless mouse, black" in packer.words()
        await packer.leave(410)
        await packer.asked("label_back")
        first = packer.bench.packing.bench.left[0]
        await packer.scan(first.tracking)
        assert "Box 2 of 2: scan the box" in packer.words()
        await packer.leave(520)
        await packer.asked("label_back")
        await packer.scan(packer.bench.packing.bench.left[1].tracking)
        await packer.at(Stage.DONE)
        assert first.tracking in packer.words()

    at_the_window(tmp_path, amazon, printer, work)
    items = items_of(amazon, order_id)
    bought = amazon.ledger()["purchases"]
    assert [each["items"] for each in bought] == [
        {items["MSE-01"]: 2},
        {items["MSE-01"]: 1, items["NBK-A5"]: 1},
    ]
    assert len({each["tracking"] for each in bought}) == 2
    for label, paper in zip(bought, printer.jobs, strict=True):
        assert label["tracking"].encode() in paper
    assert amazon.at_amazon(order_id)["status"] == "SHIPPED"


def test_SHIP_11_two_own_labels_are_two_packages_at_amazon(tmp_path: Path, beside: Beside) -> None:
    amazon, printer = beside
    order_id = made(amazon, ("MSE-01", 3))
    numbers = ("1Z999AA10123456784", "1Z5R89390357567127")

    async def work(packer: Packer) -> None:
        await packer.open(order_id)
        await packer.pack("MSE-01", "MSE-01")
        await packer.press(Action.NEXT_BOX)
        await packer.pack("MSE-01")
        for number in numbers:
            await packer.asked("box")
            await packer.press(Action.OWN_LABEL)
            await packer.scan(number)
        await packer.at(Stage.DONE)
        await packer.confirmed(order_id, 2)

    at_the_window(tmp_path, amazon, printer, work)
    packages = amazon.at_amazon(order_id)["packages"]
    items = items_of(amazon, order_id)
    told = [(each["package_reference_id"], each["tracking"], each["items"]) for each in packages]
    assert told == [("1", numbers[0], {items["MSE-01"]: 2}), ("2", numbers[1], {items["MSE-01"]: 1})]
    assert amazon.ledger()["purchases"] == []


def test_PACK_5_what_is_here_ships_and_the_rest_follows(tmp_path: Path, beside: Beside) -> None:
    amazon, printer = beside
    order_id = made(amazon, ("MSE-01", 2), ("NBK-A5", 1))

    async def work(packer: Packer) -> None:
        await packer.open(order_id)
        await packer.pack("MSE-01")
        await packer.press(Action.SHORT, Action.CONFIRM, Action.PICK_1)
        assert "Ship what is packed; the rest follows" in packer.words()
        await packer.press(Action.PICK_3)
        await packer.leave(205)
        await packer.at(Stage.DONE)
        assert "The rest of the order stays open" in packer.words()
        await until(lambda: packer.order(order_id).amazon_status == "PARTIALLY_SHIPPED")
        assert packer.order(order_id).status is OrderStatus.PARTLY_SHIPPED
        await packer.scan(order_id)
        await packer.pack("MSE-01", "NBK-A5")
        await packer.leave(430)
        await packer.asked("label_back")

    at_the_window(tmp_path, amazon, printer, work, short_orders="ship")
    items = items_of(amazon, order_id)
    bought = amazon.ledger()["purchases"]
    assert [each["items"] for each in bought] == [
        {items["MSE-01"]: 1},
        {items["MSE-01"]: 1, items["NBK-A5"]: 1},
    ]
    assert amazon.at_amazon(order_id)["status"] == "SHIPPED"


def test_SHIP_11_the_confirmation_of_a_part_names_what_goes(tmp_path: Path, beside: Beside) -> None:
    amazon, printer = beside
    order_id = made(amazon, ("MSE-01", 3))

    async def work(packer: Packer) -> None:
        await packer.open(order_id)
        await packer.pack("MSE-01", "MSE-01")
        await packer.press(Action.SHORT, Action.CONFIRM, Action.PICK_2)
        await packer.press(Action.PICK_3)
        await packer.sign(*LEAD)
        await packer.asked("box")
        await packer.press(Action.OWN_LABEL)
        await packer.scan("1Z999AA10123456784")
        await packer.at(Stage.DONE)
        await packer.confirmed(order_id, 1)

    at_the_window(tmp_path, amazon, printer, work)
    order, items = amazon.at_amazon(order_id), items_of(amazon, order_id)
    assert [each["items"] for each in order["packages"]] == [{items["MSE-01"]: 2}]
    assert order["status"] == "PARTIALLY_SHIPPED"

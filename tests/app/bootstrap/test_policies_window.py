"""What a shipping policy says to the packer, through the window (SHIP-2)."""

from pathlib import Path

from app.domain.packing.bench import Stage
from app.domain.shopping.policy import Actions, Conditions, Policy
from app.ports.storage import Audited
from hardware.virtual.zpl_printer import VirtualZplPrinter
from tests.app.bootstrap.at_the_bench import Packer, at_the_window
from tests.app.bootstrap.at_the_bench import beside as beside
from tests.app.bootstrap.test_packages_window import made
from tests.app.simulator.server import RunningSimulator


def test_SHIP_2_the_packer_reads_a_policys_note_and_its_box(
    tmp_path: Path, beside: tuple[RunningSimulator, VirtualZplPrinter]
) -> None:
    amazon, printer = beside
    plain, ruled = made(amazon, ("MSE-01", 1)), made(amazon, ("MSE-02", 1))

    async def work(packer: Packer) -> None:
        database, clock = packer.bench.core.database, packer.bench.core.clock
        policy = Policy(
            "p", "Fragile", Conditions(skus=("MSE-02",)), Actions(box="BOX-M", note="Two layers of wrap")
        )
        await database.policies.save((policy,), Audited(clock.now(), "0003", "office", "policies_saved"))
        await packer.open(ruled)
        assert "Note: Two layers of wrap" in packer.words()
        await packer.pack("MSE-02")
        await packer.asked("box")
        assert "A shipping rule asks for: Medium box. Scan it." in packer.words()
        await packer.leave(205)
        await packer.at(Stage.DONE)
        await packer.open(plain)
        assert "Note:" not in packer.words()
        await packer.pack("MSE-01")
        await packer.asked("box")
        assert "A shipping rule asks" not in packer.words()

    at_the_window(tmp_path, amazon, printer, work)

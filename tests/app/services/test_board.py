"""What the screen is given: the bench and all that stands around it."""

from app.services.bench_settings import BenchSettings
from app.services.board import Board
from app.services.facts import FactFinder
from app.services.packing import Packing
from app.services.snapshot import Entry, EntryKind, Light
from tests.app.database.warehouse import NOW, Warehouse, an_order, line
from tests.fakes import ManualClock


def board_of(warehouse: Warehouse, *, is_practice: bool = False) -> Board:
    settings = BenchSettings("bench-1", "Bench 1", is_practice=is_practice, weight_unit="lb")
    database, clock = warehouse.database, ManualClock(NOW)
    facts = FactFinder(settings, database.lookups, database.journal)
    packing = Packing(settings, database.journal, facts, database.credentials, clock)
    return Board(packing, database.lookups, clock)


def test_PPL_6_practice_is_told_with_every_snapshot(warehouse: Warehouse) -> None:
    assert board_of(warehouse, is_practice=True).snapshot().is_practice
    assert not board_of(warehouse).snapshot().is_practice


def test_the_queue_and_the_counts_are_as_of_the_last_refresh(warehouse: Warehouse) -> None:
    board = board_of(warehouse)
    changes: list[int] = []
    board.listen(lambda: changes.append(board.snapshot().counts.open))
    warehouse.bring(an_order(2), an_order(1, line("MUG-W", 3)))
    assert board.snapshot().queue == ()
    board.refresh()
    assert changes == [2]
    assert [(row.order_id, row.units) for row in board.snapshot().queue] == [
        (an_order(1).order_id, 3),
        (an_order(2).order_id, 1),
    ]


def test_a_light_that_stays_as_it_is_changes_nothing(warehouse: Warehouse) -> None:
    board = board_of(warehouse)
    changes: list[str] = []
    board.listen(lambda: changes.append(board.health.printer_words))
    board.light("printer", Light.DOWN, "paper_out")
    board.light("printer", Light.DOWN, "paper_out")
    board.light("scanner", Light.OK)
    assert changes == ["paper_out", "paper_out"]
    assert (board.health.printer, board.health.scanner, board.health.scale) == (
        Light.DOWN,
        Light.OK,
        Light.ABSENT,
    )


def test_a_snapshot_holds_the_benchs_name_its_line_and_its_boxes(warehouse: Warehouse) -> None:
    snapshot = board_of(warehouse).snapshot()
    assert (snapshot.bench_name, snapshot.weight_unit, snapshot.at) == ("Bench 1", "lb", NOW)
    assert snapshot.entry == Entry(EntryKind.NONE, "")
    assert [box.code for box in snapshot.boxes] == ["BOX-L", "BOX-M", "BOX-P", "BOX-S"]
    assert repr(board_of(warehouse)) == "<Board queue 0>"

"""The money journal and paper, read back."""

import pytest

from app.domain.shipping import DocumentKind, Label, LabelFormat, PrintJob, PrintState, PurchaseState
from app.ports.errors import Conflict
from app.ports.storage import PrintEnded, PrintQueued, PurchaseEnded, PurchaseIntended
from tests.app.database.money import a_purchase, bought
from tests.app.database.warehouse import NOW, Warehouse, an_order, order_id


@pytest.fixture
def intended(warehouse: Warehouse) -> Warehouse:
    warehouse.bring(an_order(1), an_order(2))
    warehouse.write(PurchaseIntended(a_purchase("p-1", 1)))
    return warehouse


def ended(warehouse: Warehouse, state: PurchaseState, words: str = "") -> None:
    outcome = bought() if state is PurchaseState.BOUGHT else None
    warehouse.write(PurchaseEnded("p-1", state, NOW, outcome, words))


def test_SHIP_8_an_intent_is_open_after_a_restart(intended: Warehouse) -> None:
    intended.close()
    with Warehouse(intended.folder) as again:
        assert again.database.purchases.open_purchases("bench-1") == [a_purchase("p-1", 1)]
        assert again.database.purchases.open_purchases("bench-2") == []


@pytest.mark.parametrize("state", [PurchaseState.REFUSED, PurchaseState.CHECK, PurchaseState.BOUGHT])
def test_SHIP_8_an_ended_purchase_is_not_open(intended: Warehouse, state: PurchaseState) -> None:
    ended(intended, state, "why")
    assert intended.database.purchases.open_purchases("bench-1") == []
    (purchase,) = intended.database.purchases.purchases_of(order_id(1))
    assert (purchase.state, purchase.words) == (state, "why")


def test_SHIP_8_an_unknown_outcome_stays_open(intended: Warehouse) -> None:
    ended(intended, PurchaseState.UNKNOWN)
    (purchase,) = intended.database.purchases.open_purchases("bench-1")
    assert purchase.state is PurchaseState.UNKNOWN


def test_SHIP_8_what_was_bought_is_kept_with_its_label(intended: Warehouse) -> None:
    ended(intended, PurchaseState.BOUGHT)
    (purchase,) = intended.database.purchases.purchases_of(order_id(1))
    assert (purchase.shipment_id, purchase.tracking, purchase.carrier, purchase.service) == (
        "ship-1",
        "1Z1",
        "UPS",
        "Ground",
    )
    assert purchase.rate == a_purchase("p-1", 1).rate
    label = intended.database.purchases.label_of("p-1")
    assert label == Label(LabelFormat.ZPL, b"^XA^FDlabel^FS^XZ", 203)
    assert intended.database.purchases.label_of("p-2") is None


@pytest.mark.parametrize("state", [PurchaseState.INTENT, PurchaseState.UNKNOWN, PurchaseState.BOUGHT])
def test_SHIP_8_no_second_label_while_the_first_is_or_may_be_paid(
    intended: Warehouse, state: PurchaseState
) -> None:
    ended(intended, state)
    with pytest.raises(Conflict):
        intended.write(PurchaseIntended(a_purchase("p-2", 1)))
    intended.write(PurchaseIntended(a_purchase("p-3", 2)))


@pytest.mark.parametrize("state", [PurchaseState.REFUSED, PurchaseState.VOIDED])
def test_SHIP_9_after_a_refusal_or_a_void_a_label_may_be_bought_again(
    intended: Warehouse, state: PurchaseState
) -> None:
    ended(intended, state)
    intended.write(PurchaseIntended(a_purchase("p-2", 1)))
    assert len(intended.database.purchases.purchases_of(order_id(1))) == 2


def test_an_outcome_without_intent_is_refused(intended: Warehouse) -> None:
    with pytest.raises(Conflict, match="p-9"):
        intended.write(PurchaseEnded("p-9", PurchaseState.BOUGHT, NOW, bought()))


def test_HW_4_a_print_job_keeps_its_bytes_and_its_outcome(intended: Warehouse) -> None:
    job = PrintJob("j-1", order_id(1), DocumentKind.LABEL, NOW)
    intended.write(PrintQueued(job, b"^XA^XZ"))
    assert intended.database.purchases.print_jobs_of(order_id(1)) == [job]
    intended.write(PrintEnded("j-1", PrintState.HELD, "zebra-1", NOW, "paper_out"))
    (held,) = intended.database.purchases.print_jobs_of(order_id(1))
    assert (held.state, held.printer, held.words) == (PrintState.HELD, "zebra-1", "paper_out")
    assert intended.database.purchases.print_data("j-1") == b"^XA^XZ"
    assert intended.database.purchases.print_data("j-2") is None


def test_jobs_and_purchases_of_one_moment_come_back_in_the_order_of_their_making(intended: Warehouse) -> None:
    names = ["z", "a", "m"]
    for name in names:
        intended.write(PrintQueued(PrintJob(name, order_id(1), DocumentKind.LABEL, NOW), b"data"))
        ended(intended, PurchaseState.REFUSED)
        intended.write(PurchaseIntended(a_purchase(name, 2)), PurchaseEnded(name, PurchaseState.REFUSED, NOW))
    reads = intended.database.purchases
    assert [job.job_id for job in reads.print_jobs_of(order_id(1))] == names
    assert [purchase.purchase_id for purchase in reads.purchases_of(order_id(2))] == names

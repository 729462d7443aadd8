"""What a scan may mean, looked up before the bench decides."""

import asyncio
from typing import Any

import pytest

from app.domain.order import Order, OrderStatus
from app.domain.packing.bench import Bench
from app.domain.packing.events import CodeCaptured
from app.domain.packing.facts import Facts, WhyNot
from app.domain.packing.questions import BoxPrompt
from app.domain.scan import CodeForm, Scan
from app.domain.scan_classifier import classify
from app.domain.shopping.deciding import Decision
from app.domain.shopping.policy import Actions
from app.services.bench_settings import BenchSettings
from app.services.facts import MOST_PROPOSED, FactFinder
from tests.app.database.warehouse import NOW, Warehouse, an_order, fake_hash, line, pack_list
from tests.app.services.counter import CODES, MOUSE, SERUM

FIRST = an_order(1)
SECOND = an_order(2)


def facts_of(warehouse: Warehouse, text: str, bench: Bench | None = None, bench_id: str = "bench-1") -> Facts:
    database = warehouse.database
    finder = FactFinder(BenchSettings(bench_id, "Bench"), database.lookups, database.journal)
    return finder.about(classify(Scan(text, NOW, 1.0)), bench or Bench(), NOW)


def test_PACK_1_a_product_names_itself_and_the_most_urgent_order_that_needs_it(warehouse: Warehouse) -> None:
    warehouse.bring(SECOND, FIRST)
    facts = facts_of(warehouse, MOUSE)
    assert facts.product is not None
    assert facts.order is not None
    assert (facts.product.sku, facts.product_units) == ("MSE-01", 1)
    assert (facts.order.order_id, facts.order.via) == (FIRST.order_id, "product")


def test_PACK_1_in_mid_order_a_product_opens_nothing(warehouse: Warehouse) -> None:
    warehouse.bring(FIRST, SECOND)
    facts = facts_of(warehouse, MOUSE, Bench(pack_list=pack_list(SECOND)))
    assert facts.order is None
    assert facts_of(warehouse, MOUSE, Bench(pack_list=pack_list(SECOND), is_done=True)).order is not None


def test_a_case_code_counts_its_units(warehouse: Warehouse) -> None:
    facts = facts_of(warehouse, "10860012300096")
    assert facts.product is not None
    assert (facts.product.sku, facts.product_units) == ("CBL-1M", 6)


def test_PACK_1_an_order_number_and_a_tote_name_an_order(warehouse: Warehouse) -> None:
    warehouse.bring(FIRST)
    asyncio.run(warehouse.database.bind_tote("TOTE-0007", FIRST.order_id))
    for text, via in ((FIRST.order_id, "order"), ("TOTE-0007", "tote")):
        order = facts_of(warehouse, text).order
        assert order is not None
        assert (order.order_id, order.via, order.why_not) == (FIRST.order_id, via, None)
    assert facts_of(warehouse, "112-9999999-9999999").order is None


def test_ORD_2_an_order_that_may_not_be_packed_says_why(warehouse: Warehouse) -> None:
    warehouse.bring(an_order(3, amazon_status="PENDING", status=OrderStatus.PENDING))
    order = facts_of(warehouse, an_order(3).order_id).order
    assert order is not None
    assert (order.why_not, order.pack_list) == (WhyNot.PENDING, None)


def test_ORD_5_a_buyer_who_wants_out_is_known_before_the_first_unit(warehouse: Warehouse) -> None:
    warehouse.bring(an_order(3, line("MSE-01", 1, cancel_requested=True)))
    order = facts_of(warehouse, an_order(3).order_id).order
    assert order is not None
    assert order.why_not is WhyNot.CANCEL_REQUESTED


def test_an_order_with_an_unknown_sku_is_in_review(warehouse: Warehouse) -> None:
    warehouse.bring(an_order(3, line("NO-SUCH-SKU", 1)))
    order = facts_of(warehouse, an_order(3).order_id).order
    assert order is not None
    assert (order.why_not, order.why_text) == (WhyNot.REVIEW, "NO-SUCH-SKU")


def test_an_order_at_another_bench_names_that_bench(warehouse: Warehouse) -> None:
    warehouse.bring(FIRST)
    warehouse.bench("bench-2").opens(FIRST)
    order = facts_of(warehouse, FIRST.order_id).order
    assert order is not None
    assert (order.why_not, order.why_text) == (WhyNot.AT_ANOTHER_BENCH, "bench-2")
    own = facts_of(warehouse, FIRST.order_id, bench_id="bench-2").order
    assert own is not None
    assert own.why_not is None


def test_INV_6_an_order_of_another_warehouse_is_refused_by_name(warehouse: Warehouse) -> None:
    lookups = warehouse.database.lookups
    east = an_order(1, warehouse="EAST", location="loc-a")

    class OneOrder:
        """Lookups whose only order ships from EAST."""

        def __getattr__(self, name: str) -> Any:
            return getattr(lookups, name)

        def order(self, order_id: str) -> Order | None:
            return east

    for bench, why in (("MAIN", WhyNot.OTHER_WAREHOUSE), ("EAST", None), ("", None)):
        settings = BenchSettings("bench-1", "Bench", warehouse=bench)
        fact = FactFinder(settings, OneOrder(), warehouse.database.journal).order(east.order_id)
        assert fact is not None
        assert (fact.why_not, fact.why_text) == (why, "EAST" if why else "")
        assert (fact.pack_list is None) is (why is not None)


def test_a_paused_order_comes_with_what_is_in_its_box(warehouse: Warehouse) -> None:
    two = an_order(1, line("MSE-01", 2))
    warehouse.bring(two)
    bench = warehouse.bench()
    bench.opens(two)
    bench.packs()
    order = facts_of(warehouse, two.order_id).order
    assert order is not None
    assert ([unit.number for unit in order.units], order.next_unit) == ([1], 2)


def test_a_box_is_looked_up_only_where_one_is_asked(warehouse: Warehouse) -> None:
    assert facts_of(warehouse, "BOXPBS01").box is None
    asked = Bench(pack_list=pack_list(FIRST), prompt=BoxPrompt())
    box = facts_of(warehouse, "BOXPBS01", asked).box
    assert box is not None
    assert box.name == "Small box"


def test_a_badge_names_a_person_and_no_product(warehouse: Warehouse) -> None:
    facts = facts_of(warehouse, "BDG-LEAD-0003")
    assert facts.person is not None
    assert (facts.person.name, facts.person.is_lead, facts.product) == ("Lead One", True, None)
    assert facts_of(warehouse, "BDG-NOBODY").person is None


def test_TRN_6_a_code_of_another_order_names_it_and_ones_own_does_not(warehouse: Warehouse) -> None:
    coded = an_order(1, line("SER-30", 1, programs=("TRANSPARENCY",)))
    warehouse.bring(coded, SECOND)
    bench = warehouse.bench()
    bench.opens(coded)
    bench.packs()
    bench.did(CodeCaptured(1, CODES[0], CodeForm.AZ))
    elsewhere = facts_of(warehouse, CODES[0], Bench(pack_list=pack_list(SECOND)))
    assert elsewhere.code_used_by == coded.order_id
    assert facts_of(warehouse, CODES[0], Bench(pack_list=pack_list(coded))).code_used_by is None
    assert facts_of(warehouse, SERUM, Bench(pack_list=pack_list(SECOND))).code_used_by is None


def test_SHIP_2_an_order_is_opened_with_what_the_policies_say_to_the_packer(warehouse: Warehouse) -> None:
    warehouse.bring(FIRST)
    database, asked = warehouse.database, list[str]()

    def advice(order: Order) -> Decision:
        asked.append(order.order_id)
        return Decision(Actions(box="BOX-M"), ("Two layers of bubble wrap", "Top up"))

    settings = BenchSettings("bench-1", "Bench")
    fact = FactFinder(settings, database.lookups, database.journal, advice=advice).order(FIRST.order_id)
    assert fact is not None
    assert fact.pack_list is not None
    assert (fact.pack_list.box, fact.pack_list.note) == ("BOX-M", "Two layers of bubble wrap · Top up")
    assert asked == [FIRST.order_id]


def boxed(warehouse: Warehouse, size: list[int] | None, quantity: int) -> tuple[str, ...]:
    """The boxes that are proposed for so many things of that size."""
    thing = {"sku": "MSE-01", "name": "Thing", "barcodes": [], "size_mm": size}
    warehouse.database.import_catalogue_now({"products": [thing]}, fake_hash)
    order = an_order(7, line("MSE-01", quantity))
    warehouse.bring(order)
    finder = FactFinder(
        BenchSettings("bench-1", "Bench"), warehouse.database.lookups, warehouse.database.journal
    )
    fact = finder.order(order.order_id)
    assert fact is not None
    assert fact.pack_list is not None
    assert all(need.size_mm == (tuple(size) if size else None) for need in fact.pack_list.needs)
    return fact.pack_list.boxes


@pytest.mark.parametrize(
    ("size", "quantity", "boxes"),
    [
        ([440, 340, 110], 2, ()),  # both in the large one
        ([440, 340, 110], 3, ("BOX-L", "BOX-L")),
        ([440, 340, 110], MOST_PROPOSED, ("BOX-L",) * (MOST_PROPOSED // 2)),
        ([440, 340, 110], MOST_PROPOSED + 1, ()),
        (None, 3, ()),
        ([900, 900, 900], 3, ()),
    ],
)
def test_PACK_9_boxes_are_proposed_where_no_single_one_holds_the_order(
    warehouse: Warehouse, size: list[int] | None, quantity: int, boxes: tuple[str, ...]
) -> None:
    assert boxed(warehouse, size, quantity) == boxes
